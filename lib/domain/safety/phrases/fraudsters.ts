// The police against those who cheat customers in the company's name: `it was scammers; we go to the police` is no threat to the author.

import type { Span } from '../contacts/phones.ts';
import { sentenceAround } from './favour-for-change.ts';

const FRAUDSTERS =
  /(?<![a-zа-яёіїєґ])(?:шахра(?:й(?!ств)|[їєю])|мошенни(?!че)|афери?ст|зловмисн|злоумышл|злоді[йїєю]|самозван|fraudsters?|scammers?|impost[eo]rs?|phish|фішинг|фишинг|підроблен|поддельн|fake (?:site|page|call|account|shop|profile))/iu;
/** What they are reported to, or what is done to their means. */
const REPORTED =
  /(?:поліц|полиц|police|слідч|следств|правоохорон|правоохран|банк|bank|оператор|реєстратор|регистратор|registrar|блок|block|action fraud|cyber|кібер|кибер)/iu;
/** The author or what was written is meant after all. */
const OF_AUTHOR =
  /(?<![a-zа-яёіїєґ])(?:на вас|на тебе|на тебя|проти вас|против вас|про вас|о вас|щодо вас|against you|about you|вами|(?:як|такі як|как|такие как|like) (?:ви|вы|you)|(?:ви|вы)(?:\s*[—–-]\s*|\s)(?:шахра|мошенн|афер|злод)|you(?: are|['’]re) (?:a |an )?(?:fraud|scam|impost|thie)|відгук|отзыв|допис|комент|наклеп|клевет|оцінк|оценк|review|comment|rating|slander|libel|defam|(?:pretend|pos(?:e|ing)|прикид|видають себе|выдают себя)[^.!?]{0,24}(?:guest|customer|client|гост|клієнт|клиент|покуп))/iu;
/** Whoever is spoken to in the very sentence is threatened, whoever else is. */
const SPOKEN_TO =
  /(?<![a-zа-яёіїєґ])(?:ви|вы|вас|вам|вами|ваш[а-яіїєґ]*|ти|ты|тебе|тебя|твой|тво[яєїёюе]|твоїх?|твоих|you|your|yours|delete|beware|be warned|видаліть|удалите|приберіть|уберите|начувайтес[яь]|берегитесь|see you|court|суд[аеиіу]?)(?![a-zа-яёіїєґ])/iu;

const sentenceBefore = (text: string, threat: Span): string => {
  const start = threat.start - sentenceAround(text.slice(0, threat.start), { start: threat.start, end: threat.start }).length;
  const before = text.slice(0, start).replace(/[\s.!?]+$/u, '');
  return before === '' ? '' : sentenceAround(before, { start: before.length, end: before.length });
};

/** Whether a threat that was found is meant for fraudsters: named in its sentence or the one before; nobody is spoken to in it. */
export const isAgainstFraudsters = (text: string, threat: Span): boolean => {
  const sentence = sentenceAround(text, threat);
  const both = `${sentenceBefore(text, threat)} ${sentence}`;
  return REPORTED.test(sentence) && !SPOKEN_TO.test(sentence) && FRAUDSTERS.test(both) && !OF_AUTHOR.test(both);
};
