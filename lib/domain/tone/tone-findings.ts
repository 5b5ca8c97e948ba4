// The tone checked in the draft: words to avoid, words to say instead, ты and Вы mixed up, greeting and sign-off. Warnings only: a style, not a
// script. Quiet until there is something to judge, so that nobody is told off for a reply that he has only begun.
import type { Tone } from '../../contracts/template.ts';
import { skeleton } from '../people/skeleton.ts';

export type ToneKind = 'avoid' | 'say' | 'too_informal' | 'too_formal' | 'greeting' | 'sign_off';
/** UTF-16 place in the draft. `detail`: the word to avoid, or the word to say instead; empty otherwise. */
export type ToneFinding = { kind: ToneKind; start: number; end: number; detail: string };

type Word = { text: string; start: number; end: number };

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*/gu)].map((match) => ({
    text: match[0].toLowerCase().replace(/[’ʼ]/g, "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Shorter words have forms that are other words (`ваш`, `нам`). */
const INFLECTED_FROM = 5;
const ENDING_MAX = 3;
const VOWELS_AT_END = /[аеєиіїоуюяыэёьй]{1,2}$/u;

/** The same word, or a case of it: `клієнт - клієнтами`, `проблема - проблеми`. */
const isForm = (written: string, word: string): boolean => {
  if (written === word) return true;
  if (word.length < INFLECTED_FROM) return false;
  const stem = word.replace(VOWELS_AT_END, '');
  return stem.length >= INFLECTED_FROM - 1 && written.startsWith(stem) && written.length - stem.length <= ENDING_MAX;
};

const placesOf = (words: readonly Word[], phrase: string): { start: number; end: number }[] => {
  const wanted = wordsOf(phrase);
  if (wanted.length === 0) return [];
  return words.flatMap((first, at) => {
    const last = words[at + wanted.length - 1];
    const same = wanted.every((word, offset) => isForm(words[at + offset]?.text ?? '', word.text));
    return same && last !== undefined ? [{ start: first.start, end: last.end }] : [];
  });
};

const boundary = (words: string) => new RegExp(`(?<![\\p{L}\\p{M}'’])(?:${words})(?![\\p{L}\\p{M}'’])`, 'giu');

/** Words that only fit the other way of speaking. Ukrainian and Russian `вы` may also mean several people; between strangers it is the polite one. */
const INFORMAL: Readonly<Record<Tone['language'], RegExp>> = {
  uk: boundary(
    'ти|тебе|тобі|тобою|твій|твоя|твоє|твої|твого|твоєї|твоєму|твоїй|твою|твоїм|твоїми|твоїх|привіт|вибач|пробач|напиши|зателефонуй|звернись|надішли|зачекай|подивись|скажи',
  ),
  ru: boundary(
    'ты|тебя|тебе|тобой|твой|твоя|твоё|твое|твои|твоего|твоей|твоему|твою|твоим|твоими|твоих|привет|извини|прости|напиши|позвони|обратись|пришли|подожди|посмотри|скажи',
  ),
  en: boundary("hey|hi there|hiya|yo|thx|gonna|wanna|gotta|dunno|guys|dude|buddy|mate|cheers|no worries|u|ur|pls|y'all|lol|omg"),
};
const FORMAL: Readonly<Record<Tone['language'], RegExp>> = {
  uk: boundary('ви|вас|вам|вами|ваш|ваша|ваше|ваші|вашого|вашої|вашому|вашій|вашу|вашим|вашими|ваших|шановний|шановна|шановні|пане|пані'),
  ru: boundary(
    'вы|вас|вам|вами|ваш|ваша|ваше|ваши|вашего|вашей|вашему|вашу|вашим|вашими|ваших|уважаемый|уважаемая|уважаемые|господин|госпожа',
  ),
  en: boundary('dear sir|dear madam|sir or madam|mr|mrs|ms|esteemed|hereby|kindly be advised|yours faithfully'),
};

/** Below this a reply has only been begun. */
const JUDGED_FROM = 60;
const OPENING = 80;
const CLOSING = 220;

const SLOT = /\{\{[^{}]*\}\}/g;
/** Words that stand in a line of the tone outside of its slots. */
const fixedWords = (line: string): string[] => wordsOf(line.replace(SLOT, ' ')).map((word) => word.text);

const holds = (part: string, wanted: readonly string[]): boolean => {
  const written = new Set(wordsOf(part).map((word) => word.text));
  return wanted.every((word) => written.has(word));
};

const missingGreeting = (draft: string, tone: Tone, words: readonly Word[]): ToneFinding[] => {
  const ways = [tone.greeting, tone.greetingWithoutName].map(fixedWords).filter((way) => way.length > 0);
  const opening = draft.trimStart().slice(0, OPENING);
  const [first] = words;
  if (first === undefined || ways.length === 0 || ways.some((way) => holds(opening, way))) return [];
  return [{ kind: 'greeting', start: first.start, end: first.end, detail: '' }];
};

/** Whether every word of the name stands there, in either script's spelling. */
const isNamed = (part: string, name: string): boolean => {
  const spelt = new Set(wordsOf(part).map((word) => skeleton(word.text)));
  const wanted = wordsOf(name).map((word) => skeleton(word.text));
  return wanted.length > 0 && wanted.every((word) => word !== '' && spelt.has(word));
};

/** `names`: company and agent. Any one of them, or the sign-off's own words, closes the reply. */
const missingSignOff = (draft: string, tone: Tone, words: readonly Word[], names: readonly string[]): ToneFinding[] => {
  if (tone.signOff.trim() === '') return [];
  const closing = draft.trimEnd().slice(-CLOSING);
  const fixed = fixedWords(tone.signOff);
  const last = words.at(-1);
  const named = names.some(
    (name) => name.trim() !== '' && (closing.toLowerCase().includes(name.trim().toLowerCase()) || isNamed(closing, name)),
  );
  if (last === undefined || named || (fixed.length > 0 && holds(closing, fixed))) return [];
  // Without names nothing is known of a sign-off that is made of slots only.
  if (fixed.length === 0 && names.every((name) => name.trim() === '')) return [];
  return [{ kind: 'sign_off', start: last.start, end: last.end, detail: '' }];
};

/** In the order of the text. `names`: the company's and the agent's own, which sign a reply. */
export const toneFindings = (draft: string, tone: Tone | null, names: readonly string[] = []): ToneFinding[] => {
  if (tone === null) return [];
  const words = wordsOf(draft);
  const found: ToneFinding[] = [
    ...tone.avoid.flatMap((phrase) => placesOf(words, phrase).map((place): ToneFinding => ({ kind: 'avoid', ...place, detail: phrase }))),
    ...(tone.use ?? []).flatMap(({ say, insteadOf }) =>
      insteadOf.flatMap((phrase) => placesOf(words, phrase).map((place): ToneFinding => ({ kind: 'say', ...place, detail: say }))),
    ),
  ];
  const other = tone.formality === 'formal' ? INFORMAL[tone.language] : FORMAL[tone.language];
  // What the tone itself says is its own choice.
  const own = new Set([tone.greeting, tone.greetingWithoutName, tone.signOff].flatMap(fixedWords));
  for (const match of draft.matchAll(other)) {
    if (own.has(match[0].toLowerCase())) continue;
    const kind = tone.formality === 'formal' ? 'too_informal' : 'too_formal';
    found.push({ kind, start: match.index, end: match.index + match[0].length, detail: '' });
  }
  if (draft.trim().length >= JUDGED_FROM) found.push(...missingGreeting(draft, tone, words), ...missingSignOff(draft, tone, words, names));
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
};
