import { expect, it } from 'vitest';
import { BASE_CATEGORIES } from '../../contracts/base-categories.ts';
import { TemplateDraft } from '../../contracts/reference.ts';
import { refusedTemplate } from './refused-template.ts';
import { sampleDrafts } from './sample-drafts.ts';
import { SAMPLE_LANGUAGES, SAMPLE_TEMPLATES } from './sample-templates.ts';

it('has one for each category in each language, each with a hint to fill in', () => {
  expect(SAMPLE_TEMPLATES).toHaveLength(BASE_CATEGORIES.length * SAMPLE_LANGUAGES.length);
  expect(new Set(SAMPLE_TEMPLATES.map(({ templateId }) => templateId)).size).toBe(SAMPLE_TEMPLATES.length);
  for (const { body } of SAMPLE_TEMPLATES) expect(body).toMatch(/\[\[[^\]]{5,}\]\]/);
});

it.each(SAMPLE_TEMPLATES)('$language $category: may be saved', ({ title, body }) => {
  expect(refusedTemplate(title)).toBeNull();
  expect(refusedTemplate(body)).toBeNull();
});

it('drafts what the workspace has the category for, as the server takes it', () => {
  const drafts = sampleDrafts(['uk', 'en'], new Set(['fault', 'praise', 'own-category']));
  expect(drafts.map(({ language, categories }) => [language, ...categories])).toEqual([
    ['uk', 'fault'],
    ['en', 'fault'],
    ['uk', 'praise'],
    ['en', 'praise'],
  ]);
  for (const draft of drafts) expect(TemplateDraft.parse(draft)).toEqual(draft);
  expect(sampleDrafts([], new Set(['fault']))).toEqual([]);
});
