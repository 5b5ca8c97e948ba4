// The steps of a typical problem as a skeleton: one blank for each thing that the reply itself has to say, in the reply's language. Never a finished text.
import type { Language } from '../../contracts/primitives.ts';
import type { Step } from './problems.ts';

type Spoken = Exclude<Language, 'und'>;

/** Steps that are done and not said (investigate, report, count) have no blank. */
const BLANKS: Partial<Record<Step, Record<Spoken, string>>> = {
  say_we_are_on_it: {
    uk: 'хто цим займається і коли буде відповідь',
    ru: 'кто этим занимается и когда будет ответ',
    en: 'who works on it and when there will be word',
  },
  help: { uk: 'чим допоможете просто зараз', ru: 'чем поможете прямо сейчас', en: 'what will help right now' },
  explain: { uk: 'що сталося', ru: 'что произошло', en: 'what happened' },
  direct_contact: { uk: 'офіційний прямий контакт', ru: 'официальный прямой контакт', en: 'an official direct contact' },
  ask_in_private: {
    uk: 'куди написати приватно і чого бракує',
    ru: 'куда написать лично и чего не хватает',
    en: 'where to write in private, and what is missing',
  },
  report_outcome_here: {
    uk: 'до якого дня повідомите підсумок тут',
    ru: 'к какому дню сообщите итог здесь',
    en: 'by which day you report the outcome here',
  },
  say_what_was_done: { uk: 'що вже зроблено', ru: 'что уже сделано', en: 'what has been done' },
  one_calm_fact: { uk: 'що відомо, спокійно й по суті', ru: 'что известно, спокойно и по сути', en: 'what is known, calmly' },
  admit: { uk: 'що саме визнаєте', ru: 'что именно признаёте', en: 'what exactly you admit' },
  fix_and_date: { uk: 'що виправляєте і до якого дня', ru: 'что исправляете и к какому дню', en: 'what is being fixed, and by which day' },
};

/** Body of a template; null where the steps leave nothing to say. A language that is not known is written to in English blanks. */
export const stepSkeleton = (steps: readonly Step[], language: Language): string | null => {
  const blanks = steps.flatMap((step) => BLANKS[step]?.[language === 'und' ? 'en' : language] ?? []);
  return blanks.length === 0 ? null : `{{greeting}}\n\n${blanks.map((blank) => `[[${blank}]]`).join('\n')}\n\n{{sign_off}}`;
};
