// The police against those who cheat customers in the company's name: `it was scammers; we go to the police` threatens nobody who wrote a review.
import { sentenceAround } from './favour-for-change.ts';
import type { Span } from './phones.ts';

const FRAUDSTERS =
  /(?<![a-zа-яёіїєґ])(?:шахра[йїєю]|мошенни|афери?ст|зловмисн|злоумышл|злоді[йїєю]|самозван|fraudsters?|scammers?|impost[eo]rs?|phish|фішинг|фишинг|підроблен|поддельн|fake (?:site|page|call|account|shop|profile))/iu;
/** What they are reported to, or what is done to their means. */
const REPORTED =
  /(?:поліц|полиц|police|слідч|следств|правоохорон|правоохран|банк|bank|оператор|реєстратор|регистратор|registrar|блок|block|action fraud|cyber|кібер|кибер)/iu;
/** The author or what was written is meant after all. */
const OF_AUTHOR =
  /(?<![a-zа-яёіїєґ])(?:на вас|на тебе|на тебя|проти вас|против вас|про вас|о вас|щодо вас|against you|about you|вами|(?:як|такі як|как|такие как|like) (?:ви|вы|you)|(?:ви|вы)(?:\s*[—–-]\s*|\s)(?:шахра|мошенн|афер|злод)|you(?: are|['’]re) (?:a |an )?(?:fraud|scam|impost|thie)|відгук|отзыв|допис|комент|наклеп|клевет|оцінк|оценк|review|comment|rating|slander|libel|defam)/iu;

const sentenceBefore = (text: string, sentence: string): string => {
  const at = text.indexOf(sentence);
  const before = text.slice(0, Math.max(0, at)).replace(/[\s.!?]+$/u, '');
  return before === '' ? '' : sentenceAround(text, { start: before.length - 1, end: before.length });
};

/** Whether a threat that was found is meant for fraudsters: named in its sentence or the one before, and the author in neither. */
export const isAgainstFraudsters = (text: string, threat: Span): boolean => {
  const sentence = sentenceAround(text, threat);
  const both = `${sentenceBefore(text, sentence)} ${sentence}`;
  return REPORTED.test(sentence) && FRAUDSTERS.test(both) && !OF_AUTHOR.test(both);
};
