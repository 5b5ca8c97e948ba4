// Which tone holds for a reply: the most specific one of its language. A category says more about the words than the site does, so between one for
// the site and one for the category the category's holds.
import type { CategoryId } from '../../contracts/category.ts';
import type { Language, SiteId } from '../../contracts/primitives.ts';
import type { Tone } from '../../contracts/template.ts';

export type ToneNeed = { language: Language; site: SiteId; category: CategoryId | null };

/** Two tones for the same replies: versions of one. */
export const sameTone = (a: Pick<Tone, 'language' | 'site' | 'category'>, b: Pick<Tone, 'language' | 'site' | 'category'>): boolean =>
  a.language === b.language && (a.site ?? null) === (b.site ?? null) && (a.category ?? null) === (b.category ?? null);

const specificity = (tone: Tone): number => ((tone.category ?? null) === null ? 0 : 2) + ((tone.site ?? null) === null ? 0 : 1);

/** Null where the workspace has no tone of this language, or the language is not decided. */
export const toneFor = (tones: readonly Tone[], { language, site, category }: ToneNeed): Tone | null => {
  let best: Tone | null = null;
  for (const tone of tones) {
    if (tone.archived === true || tone.language !== language) continue;
    if ((tone.site ?? site) !== site || (tone.category ?? category) !== category) continue;
    if (best === null || specificity(tone) > specificity(best)) best = tone;
  }
  return best;
};
