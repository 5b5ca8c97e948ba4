// What a mark says to people and screen readers, in the agent's language. Kept here, not in `lib/i18n`: a content script must stay small.
import type { DetectedReview, Rating } from '../../contracts/review.ts';
import type { MarkState } from '../../extension/messages.ts';

type Words = {
  answer: string;
  stars: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
  /** `answered` is also what was closed without an answer (not engaged, handed on): its word may not claim one. */
  states: Record<Exclude<MarkState, 'none'>, string>;
};

const EN: Words = {
  answer: 'Answer with Vidhuk',
  stars: { one: 'star', other: 'stars' },
  states: { claimed: 'Somebody is on it', answered: 'Handled', due_soon: 'Due soon', late: 'Late' },
};
const WORDS: Record<string, Words> = {
  uk: {
    answer: 'Відповісти через Vidhuk',
    stars: { one: 'зірка', few: 'зірки', many: 'зірок', other: 'зірки' },
    states: { claimed: 'Уже в роботі', answered: 'Опрацьовано', due_soon: 'Скоро строк', late: 'Прострочено' },
  },
  ru: {
    answer: 'Ответить через Vidhuk',
    stars: { one: 'звезда', few: 'звезды', many: 'звёзд', other: 'звезды' },
    states: { claimed: 'Уже в работе', answered: 'Обработано', due_soon: 'Скоро срок', late: 'Просрочено' },
  },
};

export type MarkWords = {
  /** "Answer with Vidhuk: Olena K., 1 star, late". */
  name: (review: Pick<DetectedReview, 'author' | 'rating'>, state: MarkState) => string;
  /** The word beside the dot; what the mark does where there is nothing to say. */
  hint: (state: MarkState) => string;
};

/** `language` = a BCP 47 tag, e.g. of `navigator.language`; English where it is none of ours. */
export function markWords(language: string): MarkWords {
  const locale = /^(uk|ru)\b/.exec(language.toLowerCase())?.[1] ?? 'en';
  const words = WORDS[locale] ?? EN;
  const plural = new Intl.PluralRules(locale);
  const stars = ({ value, max }: Rating): string => {
    const shown = value.toLocaleString(locale, { maximumFractionDigits: 1 });
    return max === 5 ? `${shown} ${words.stars[plural.select(value)] ?? words.stars.other}` : `${shown}/${max}`;
  };
  return {
    name: ({ author, rating }, state) => {
      const said = [author.name.trim(), rating && stars(rating), state !== 'none' && words.states[state].toLocaleLowerCase(locale)];
      return [words.answer, said.filter(Boolean).join(', ')].filter(Boolean).join(': ');
    },
    hint: (state) => (state === 'none' ? words.answer : words.states[state]),
  };
}
