// What a mark says to people and screen readers, in the browser's language. Kept here, not in `lib/i18n`: a content script must stay small.
import type { Rating } from '../../contracts/review.ts';
import type { MarkState } from '../../extension/messages.ts';

type Words = {
  answer: string;
  stars: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
  states: Record<Exclude<MarkState, 'none'>, string>;
};

const WORDS: Record<'en' | 'uk' | 'ru', Words> = {
  en: {
    answer: 'Answer with Vidhuk',
    stars: { one: 'star', other: 'stars' },
    states: { claimed: 'Somebody is on it', answered: 'Answered', due_soon: 'Due soon', late: 'Late' },
  },
  uk: {
    answer: 'Відповісти через Vidhuk',
    stars: { one: 'зірка', few: 'зірки', many: 'зірок', other: 'зірки' },
    states: { claimed: 'Уже в роботі', answered: 'Є відповідь', due_soon: 'Скоро строк', late: 'Прострочено' },
  },
  ru: {
    answer: 'Ответить через Vidhuk',
    stars: { one: 'звезда', few: 'звезды', many: 'звёзд', other: 'звезды' },
    states: { claimed: 'Уже в работе', answered: 'Есть ответ', due_soon: 'Скоро срок', late: 'Просрочено' },
  },
};

export type MarkWords = {
  /** "Answer with Vidhuk: Olena K., 1 star, late". */
  name: (author: string, rating: Rating | null, state: MarkState) => string;
  /** The word beside the dot; what the mark does where there is nothing to say. */
  hint: (state: MarkState) => string;
};

/** `language` = a BCP 47 tag, e.g. of `chrome.i18n.getUILanguage()`; English where it is none of ours. */
export function markWords(language: string): MarkWords {
  const base = language.toLowerCase().split('-')[0];
  const locale = base === 'uk' || base === 'ru' ? base : 'en';
  const words = WORDS[locale];
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const stars = ({ value, max }: Rating): string =>
    max === 5
      ? `${number.format(value)} ${words.stars[plural.select(value)] ?? words.stars.other}`
      : `${number.format(value)}/${number.format(max)}`;
  return {
    name: (author, rating, state) => {
      const parts = [author.trim()];
      if (rating !== null) parts.push(stars(rating));
      if (state !== 'none') parts.push(words.states[state].toLocaleLowerCase(locale));
      const said = parts.filter((part) => part !== '').join(', ');
      return said === '' ? words.answer : `${words.answer}: ${said}`;
    },
    hint: (state) => (state === 'none' ? words.answer : words.states[state]),
  };
}
