import { describe, expect, it } from 'vitest';
import { checkDraft } from '../check-draft.ts';
import { isAuthorTitled } from './author-titled.ts';

describe('isAuthorTitled', () => {
  it.each([
    ['у пані Лисенко прорвало', 'Ірина Лисенко', true],
    ['у пани Лисенко прорвало', 'Ірина Лисенко', false],
    ['у пана Ковальчука прорвало', 'Ковальчук П.', true],
    ["Mrs Hale's spaniel collapsed", 'Joan Hale', true],
    ["Mrs Hale's spaniel collapsed", 'Joan', false],
    ['Mr Hale and Mrs Dean fell', 'Joan Hale', false],
    ['spaniel collapsed', 'Joan Hale', false],
  ])('%s / %s', (told, author, own) => {
    expect(isAuthorTitled(told, author)).toBe(own);
  });

  it('leaves the story of anybody else to block', () => {
    const draft = 'Вибачте за чергу: у пані Лисенко прорвало трубу, і майстри поїхали туди.';
    const rules = (author: string) =>
      checkDraft({ draft, review: { author, text: 'Чекали дві години.' }, contact: null, limit: null, language: 'und', tone: null }).map(
        ({ rule }) => rule,
      );
    expect(rules('Ірина Лисенко')).not.toContain('other_customer');
    expect(rules('Оля')).toContain('other_customer');
  });
});
