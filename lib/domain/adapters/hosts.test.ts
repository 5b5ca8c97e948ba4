import { expect, it } from 'vitest';
import { areWithin } from './hosts.ts';

it.each([
  [['a.example'], ['a.example'], true],
  [['a.example'], ['*.example'], true],
  [['b.a.example'], ['*.a.example'], true],
  [['*.b.a.example'], ['*.a.example'], true],
  [['*.a.example'], ['a.example'], false],
  [['*.example'], ['*.a.example'], false],
  [['nota.example'], ['*.a.example'], false],
  [['*'], ['*.a.example'], false],
  [['x.example'], ['*'], true],
  [['*'], ['*'], true],
  [['a.example', 'evil.example'], ['*.a.example'], false],
])('hosts %j within %j: %s', (hosts, wide, answer) => expect(areWithin(hosts, wide)).toBe(answer));
