// The samples as new templates of a workspace.
import type { TemplateDraft } from '../../contracts/reference.ts';
import { SAMPLE_TEMPLATES, type SampleLanguage } from './sample-templates.ts';

/** Those in one of the languages, for categories that the workspace has (its ids; the base categories keep theirs when they are renamed). */
export const sampleDrafts = (languages: readonly SampleLanguage[], categories: ReadonlySet<string>): TemplateDraft[] =>
  SAMPLE_TEMPLATES.filter(({ language, category }) => languages.includes(language) && categories.has(category)).map(
    ({ templateId, title, language, category, body }) => ({
      ...{ templateId, title, language, body, categories: [category], sites: [], ratings: [], cover: [] },
      ...{ kind: 'skeleton', archived: false, baseVersion: 0 },
    }),
  );
