// Whether a story of a person with a title is the author's own: `у пані Гончар прорвало трубу` in the reply to Олена Гончар.
import { formKeys, lemmaKeys } from '../../language/inflection.ts';

const TITLED =
  /(?<![a-zа-яёіїєґ])(?:[Mm]rs?|[Mm]s|[Mm]iss|[Пп]ан[аіу]?|[Пп]анові|[Гг]осподин[а-я]?|[Гг]оспож[а-я]|[Гг]-?ж[аи]|[Гг])\.?\s([A-ZА-ЯЁІЇЄҐ][a-zа-яёіїєґ'’-]+)/gu;

/** Whether every person with a title in `told` bears a name of the display name. */
export const isAuthorTitled = (told: string, author: string): boolean => {
  const names = [...told.matchAll(TITLED)].map(([, name = '']) => name.replace(/['’]s$/u, ''));
  if (names.length === 0) return false;
  const own = new Set((author.match(/[a-zа-яёіїєґ'’]{3,}/giu) ?? []).flatMap(lemmaKeys));
  return names.every((name) => formKeys(name).some((key) => own.has(key)));
};
