import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACTS, TEMPLATES } from '../../demo/templates.ts';
import { checkDraft } from '../../lib/domain/safety/check-draft.ts';
import { judgeFrom } from '../../lib/domain/safety/learnt/sentence-judge.ts';
import { fillBlanks } from './own-words.ts';

describe('own words of the headless run', () => {
  it('leaves no blank in any skeleton of the demo', () => {
    for (const { body, title } of TEMPLATES) expect(fillBlanks(body), title).not.toMatch(/\[\[|\]\]/);
  });

  it('leaves nothing that the gate blocks, by phrases or by what is learnt', () => {
    const judge = judgeFrom(readFileSync(new URL('../../public/models/gate.bin', import.meta.url)));
    expect(judge).not.toBeNull();
    for (const { body, title, language } of TEMPLATES) {
      const draft = fillBlanks(body)
        .replace(/\{\{fact:([\w-]+)\}\}/g, (_, id: string) => FACTS.find((fact) => fact.id === id)?.text ?? '')
        .replace(/\{\{\w+\}\}/g, '')
        .trim();
      const findings = checkDraft({
        draft,
        review: { text: '', author: 'user1' },
        contact: null,
        limit: null,
        language,
        tone: null,
        judge,
      });
      const blocked = findings
        .filter(({ level }) => level === 'block')
        .map(({ rule, start, end }) => `${rule}: ${draft.slice(start, end)}`);
      expect(blocked, title).toEqual([]);
    }
  });

  it('writes in the language of the body, whatever letters the signature has', () => {
    expect(fillBlanks('Добрый день.\n\n[[Ответ по существу]].\n\nСофія, «Полиця»')).toBe(
      'Добрый день.\n\nмы разобрались, что произошло, и уже исправляем.\n\nСофія, «Полиця»',
    );
  });
});
