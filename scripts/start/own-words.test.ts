import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../demo/templates.ts';
import { fillBlanks } from './own-words.ts';

describe('own words of the headless run', () => {
  it('leaves no blank in any skeleton of the demo', () => {
    for (const { body, title } of TEMPLATES) expect(fillBlanks(body), title).not.toMatch(/\[\[|\]\]/);
  });

  it('writes in the language of the body, whatever letters the signature has', () => {
    expect(fillBlanks('Добрый день.\n\n[[Ответ по существу]].\n\nСофія, «Полиця»')).toBe(
      'Добрый день.\n\nмы разобрались, что произошло, и уже исправляем.\n\nСофія, «Полиця»',
    );
  });
});
