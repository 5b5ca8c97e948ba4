// Which whole sentences a reply over the limit can do without. Greeting, sign-off and whatever holds a step, a date or an apology for something stay,
// and a bare "sorry" goes last; nothing is ever cut inside a sentence, and where that is not enough there is no proposal.
import type { LengthLimit } from '../../contracts/adapter.ts';
import type { Span } from './contacts/phones.ts';
import { hasSubstance } from './hollow/hollow.ts';
import { lengthIn } from './length.ts';
import { sentencesOf } from './sentences.ts';

const GREETING_LETTERS = 60;
const SIGN_OFF =
  /(?:з повагою|щиро|з найкращими|с уважением|искренне|regards|sincerely|best wishes|yours|warmly|ваша команда|команда «|the team|your team)/iu;
const GREETING =
  /^\s*(?:вітаємо|вітаю|добр[иоы]|шановн|дорог|привіт|пан[іе]?\s|здравствуй|уважаем|приветству|dear|hello|hi|hey|good (?:morning|day|afternoon|evening)|greetings)/iu;
/** Said in every reply, and missed in none. */
const FILLER =
  /(?:ваша думка|ваш відгук (?:дуже )?(?:важлив|цінн)|цінуємо|раді (?:кожному|бачити)|будемо раді|завжди раді|прагнемо|намагаємося|робимо все|для нас важливо|ваше мнение|ваш отзыв (?:очень )?(?:важ|цен)|ценим|рады (?:каждому|видеть)|будем рады|всегда рады|стремимся|стараемся|делаем вс[её]|для нас важно|your (?:opinion|feedback) (?:is|matters|means)|we (?:value|strive|aim|pride|always|truly|look forward)|look forward|means a lot|hope to (?:see|welcome)|at all times|кож(?:на|ен|не|ну) (?:думк|відгук|слово)|кажд(?:ый|ое|ую) (?:отзыв|мнение|слово)|every (?:single )?(?:review|opinion|word))/iu;
/** Not much is left of a reply that regrets nothing. */
const APOLOGY =
  /(?<!\p{L})(?:вибач|перепрош|пробач|прикро|шкода|шкодуємо|извин|простите|прост[иі]ть|приносим|жаль|сожале|sorry|apolog|regret)/iu;

type Part = Span & { size: number; worth: number };

const splitter = new Intl.Segmenter('uk', { granularity: 'sentence' });

/** The last line and, where it is short, the ones that sign the reply. */
const isSignOff = (text: string, index: number, parts: readonly string[]): boolean =>
  index >= parts.length - 3 &&
  (SIGN_OFF.test(text) || (index === parts.length - 1 && text.trim().length <= 40 && !/[!?.]$/u.test(text.trim())));

const partsOf = (draft: string, limit: LengthLimit): Part[] => {
  const texts = [...splitter.segment(draft)].map(({ segment, index }) => ({ segment, index }));
  const written = texts.map(({ segment }) => segment);
  return texts.map(({ segment, index }, at) => {
    const keep = (at === 0 && (GREETING.test(segment) || segment.trim().length <= GREETING_LETTERS / 3)) || isSignOff(segment, at, written);
    const substance = hasSubstance(sentencesOf(segment));
    const worth =
      keep || segment.trim() === '' ? Number.POSITIVE_INFINITY : substance ? 3 : APOLOGY.test(segment) ? 2 : FILLER.test(segment) ? 0 : 1;
    return { start: index, end: index + segment.length, size: lengthIn(segment, limit.unit), worth };
  });
};

/** The draft without the sentences, no blank left double and none at the ends. */
export const withoutSentences = (draft: string, dropped: readonly Span[]): string => {
  let text = '';
  let at = 0;
  for (const { start, end } of dropped) {
    text += draft.slice(at, start);
    // A dropped sentence takes its blank along, but not the line break that parts paragraphs.
    if (draft.slice(start, end).endsWith('\n') && !text.endsWith('\n') && text !== '') text = `${text.trimEnd()}\n`;
    at = end;
  }
  return (text + draft.slice(at)).replace(/\n{3,}/gu, '\n\n').trim();
};

/** In the order of the text. Empty where the draft fits; null where no sentence can be spared, so that it must be written shorter. */
export const sentencesToDrop = (draft: string, limit: LengthLimit): Span[] | null => {
  const fits = (dropped: readonly Part[]) =>
    lengthIn(dropped.length === 0 ? draft : withoutSentences(draft, inOrder(dropped)), limit.unit) <= limit.value;
  if (fits([])) return [];
  const spare = partsOf(draft, limit)
    .filter(({ worth }) => worth < 3)
    .sort((a, b) => a.worth - b.worth || b.size - a.size);
  const dropped: Part[] = [];
  for (const part of spare) {
    dropped.push(part);
    if (fits(dropped)) break;
  }
  if (!fits(dropped)) return null;
  // The first that fits may have dropped more than needed: what can come back does, the worthiest first.
  for (const part of dropped.toSorted((a, b) => b.worth - a.worth || b.size - a.size)) {
    const without = dropped.filter((other) => other !== part);
    if (without.length > 0 && fits(without)) dropped.splice(dropped.indexOf(part), 1);
  }
  return inOrder(dropped).map(({ start, end }) => ({ start, end }));
};

const inOrder = (parts: readonly Part[]): Part[] => parts.toSorted((a, b) => a.start - b.start);
