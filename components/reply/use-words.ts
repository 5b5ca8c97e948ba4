// What the team's words mean for this review: the tone that holds, skeletons best first, snippets, and how a template goes into the draft.
import { useMemo } from 'react';
import type { Category, CategoryId } from '../../lib/contracts/category.ts';
import type { Knowledge } from '../../lib/contracts/knowledge.ts';
import type { Language } from '../../lib/contracts/primitives.ts';
import type { DetectedReview } from '../../lib/contracts/review.ts';
import type { Template, Tone } from '../../lib/contracts/template.ts';
import type { TemplateUse } from '../../lib/contracts/template-use.ts';
import { type FactProblem, factProblems } from '../../lib/domain/tone/facts.ts';
import { type FilledTemplate, fillTemplate } from '../../lib/domain/tone/fill.ts';
import { type AnsweredText, likenessIndex } from '../../lib/domain/tone/likeness-index.ts';
import { rankTemplates, suggestedOf } from '../../lib/domain/tone/rank-templates.ts';
import { ratingBand } from '../../lib/domain/tone/rating-band.ts';
import { searchTemplates } from '../../lib/domain/tone/search-templates.ts';
import { toneFor } from '../../lib/domain/tone/tone-for.ts';

/** What a team has agreed on, besides its templates and tones. All of it may be missing. */
export type TeamWords = {
  knowledge: readonly Knowledge[];
  uses: readonly TemplateUse[];
  /** Texts of reviews that were answered with a template, newest first. */
  answered: readonly AnsweredText[];
  /** The team's local date (ISO). */
  today: string;
  /** Missing = templates are not searched by the names of their categories. */
  categories?: readonly Category[];
};

export type SearchWords = (among: readonly Template[], query: string) => Template[];

export const NO_TEAM_WORDS: TeamWords = { knowledge: [], uses: [], answered: [], today: '' };

export type WordsOf = {
  review: DetectedReview;
  language: Language;
  category: CategoryId | null;
  templates: readonly Template[];
  tones: readonly Tone[];
  team: TeamWords;
  chosenId: string | null;
  company: string;
  agentName: string;
};

export type Words = {
  chosen: Template | null;
  tone: Tone | null;
  /** The chosen skeleton's, else the review's. */
  language: Language;
  ranked: Template[];
  /** At most three of `ranked`, at its head. */
  suggested: Template[];
  snippets: Template[];
  search: SearchWords;
  problemsOf: (template: Template) => FactProblem[];
  fill: (template: Template) => FilledTemplate;
};

const isSnippet = (template: Template): boolean => template.kind === 'snippet';

export function useWords(of: WordsOf): Words {
  const { review, language, category, templates, tones, team, chosenId, company, agentName } = of;
  const { knowledge, uses, answered, today, categories } = team;
  const { site, title, text, rating, author } = review;
  const chosen = templates.find((template) => template.templateId === chosenId) ?? null;
  const replyLanguage = chosen?.language ?? language;
  const tone = useMemo(() => toneFor(tones, { language: replyLanguage, site, category }), [tones, replyLanguage, site, category]);
  const band = ratingBand(rating);

  const likeness = useMemo(
    () => likenessIndex(templates, answered, language).scores(`${title ?? ''}\n${text}`),
    [templates, answered, language, title, text],
  );

  const ranked = useMemo(() => {
    const need = { language, category, site, band, likeness, uses };
    const fitting = rankTemplates(templates, need);
    const skeletons = fitting.filter((template) => !isSnippet(template));
    return { skeletons, suggested: suggestedOf(skeletons, need), snippets: fitting.filter(isSnippet) };
  }, [templates, language, category, site, band, likeness, uses]);

  return {
    chosen,
    tone,
    language: replyLanguage,
    ranked: [...ranked.suggested, ...ranked.skeletons.filter((template) => !ranked.suggested.includes(template))],
    suggested: ranked.suggested,
    snippets: ranked.snippets,
    search: (among, query) => searchTemplates(among, query, { categories: categories ?? [], all: templates }),
    problemsOf: (template) => factProblems(template, knowledge, today),
    fill: (template) => {
      const toneOf = toneFor(tones, { language: template.language, site, category });
      return fillTemplate({ template, tone: toneOf, authorName: author.name, company, agentName, knowledge, today });
    },
  };
}
