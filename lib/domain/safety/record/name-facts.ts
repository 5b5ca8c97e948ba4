// A person's names as facts: each word, all forms of a given name, and the names that a mailbox holds.
import { lemmaKeys } from '../../language/inflection.ts';
import { givenNames } from '../../people/given-names.ts';
import { skeleton } from '../../people/skeleton.ts';
import { type Fact, letters, wordFact, wordsIn } from './fact.ts';
import { isGeneric } from './generic-words.ts';
import { soundSpelling, TITLES } from './name-caution.ts';

/** A father's name under a daughter's ending in the other language: `Вікторівна`, `Викторовна`. Empty for all other words. */
const otherPatronymic = (word: string): string => {
  const [, stem = '', ending = ''] = /^(.{3,})(івна|ївна|[оеё]вна|ivna|yivna|[oe]vna)$/iu.exec(word) ?? [];
  if (stem === '') return '';
  return /[іїiy]/iu.test(ending[0] ?? '')
    ? `${stem}${/[а-яіїє]/iu.test(stem) ? 'овна' : 'ovna'}`
    : `${stem}${/[а-яіїє]/iu.test(stem) ? 'івна' : 'ivna'}`;
};

/** A name's word and, for a given name, all its other forms under the same id: `Сашо` tells `Олександр`. */
export const nameFacts = (name: string): Fact[] =>
  wordsIn(name)
    .filter((word) => letters(word) >= 2)
    .flatMap((word): Fact[] => {
      const known = givenNames(word);
      const id = `name:${skeleton(word)}`;
      if (known.length === 0) {
        if (letters(word) < 3)
          return TITLES.map((title) => ({
            ...wordFact('name', id, word, { careful: null }),
            words: [lemmaKeys(title), [`=${skeleton(word)}`]],
          }));
        const sound = soundSpelling(word);
        const patronymic = otherPatronymic(word);
        return [
          wordFact('name', id, word),
          ...(sound === '' ? [] : [wordFact('name', id, sound, { careful: 'plain' })]),
          ...(patronymic === '' ? [] : [wordFact('name', id, patronymic)]),
        ];
      }
      const forms = new Set([word, ...known.flatMap((entry) => [...entry.full, ...entry.short])]);
      return [...forms]
        .filter((form) => letters(form) >= 3)
        .map((form) => wordFact('name', `name:n${known.map((entry) => entry.id).join('.')}`, form));
    });

export const givenIds = (names: readonly string[]): ReadonlySet<number> =>
  new Set(names.flatMap(wordsIn).flatMap((word) => givenNames(word).map(({ id }) => id)));

/** `kasia.wisniewska`: what friends call a person stands before the @; a word of no role, and only with a capital. */
export const mailboxNames = (email: string, known: ReadonlySet<number>): Fact[] => {
  const parts = (email.split('@')[0] ?? '').split(/[._\d-]+/).filter((part) => /^[a-z]{4,}$/i.test(part));
  // A form of the name that the record has is that name: who shows it as `Анастасія` may be called `Настя`.
  return parts.length < 2
    ? []
    : parts
        .filter((part) => !isGeneric(part) && !givenNames(part).some(({ id }) => known.has(id)))
        .map((part) => wordFact('name', `name:${skeleton(part)}`, part, { careful: 'common' }));
};
