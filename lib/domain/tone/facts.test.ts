import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../contracts/knowledge.ts';
import { factIdOf, factProblems, factsIn } from './facts.ts';

const entry = (id: string, more: Partial<Knowledge> = {}): Knowledge => ({
  id,
  title: `About ${id}`,
  text: 'щодня 9-18',
  language: 'uk',
  validUntil: '2026-11-30',
  version: 1,
  updatedAt: '2026-11-01T00:00:00.000Z',
  archived: false,
  ...more,
});
const KNOWN = [entry('hours'), entry('phone', { language: 'und', validUntil: null }), entry('old', { archived: true })];
const problems = (body: string, today: string, language: 'uk' | 'ru' = 'uk') => factProblems({ body, language }, KNOWN, today);

describe('facts in templates', () => {
  it('finds each id once', () => {
    expect(factsIn('{{fact:hours}} {{ fact: phone }} {{greeting}} {{fact:hours}}')).toEqual(['hours', 'phone']);
    expect([factIdOf('fact:hours'), factIdOf(' fact : hours'), factIdOf('name')]).toEqual(['hours', 'hours', null]);
  });
  it('holds to the end of its last day', () => {
    expect(problems('{{fact:hours}}', '2026-11-30')).toEqual([]);
    expect(problems('{{fact:hours}}', '2026-12-01')).toEqual([
      { id: 'hours', title: 'About hours', state: 'stale', validUntil: '2026-11-30' },
    ]);
    expect(problems('{{fact:phone}}', '2999-01-01')).toEqual([]);
  });
  it('says what is unknown, put aside, or of another language', () => {
    expect(problems('{{fact:none}} {{fact:old}}', '2026-11-01').map(({ title, state }) => [title, state])).toEqual([
      ['none', 'unknown'],
      ['About old', 'unknown'],
    ]);
    expect(problems('{{fact:hours}} {{fact:phone}}', '2026-11-01', 'ru')).toEqual([
      { id: 'hours', title: 'About hours', state: 'other_language', validUntil: '2026-11-30' },
    ]);
  });
});
