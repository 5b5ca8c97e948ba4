// E-mail addresses in a text: plain, with `at` and `dot` spelled out, partly masked.
import type { Span } from './phones.ts';

const LOCAL = '[\\p{L}\\p{N}._%+\\-*•…]+';
const AT_WORD = '(?:at|собака|собачка|собаки|равлик|вухо|ухо|ат|ет|эт)';
const AT = `(?:\\s?@\\s?|\\s?[\\[({<]\\s?(?:${AT_WORD}|a|@|at\\.)\\s?[\\])}>]\\s?|\\s(?:at|собака|собачка|равлик)\\s)`;
const DOT_WORD = '(?:dot|крапка|точка|крапочка)';
const DOT = `(?:\\.|\\s?[\\[({<]\\s?${DOT_WORD}\\s?[\\])}>]\\s?|\\s${DOT_WORD}\\s)`;
// The look-behind lets the search begin at the start of a word only: without it a long text costs a square of its length.
const EMAIL = new RegExp(
  `(?<![\\p{L}\\p{N}._%+*•…-])(${LOCAL})${AT}([\\p{L}\\p{N}*•…-]+(?:${DOT}[\\p{L}\\p{N}*•…-]+)+)(?![\\p{L}\\p{N}._%+-]*@)`,
  'giu',
);
const DOTS = new RegExp(DOT, 'giu');

/** `sure`: written with @ or a word that means nothing else; the English `at` before a web address may be no e-mail. */
export type EmailInText = Span & { local: string; domain: string; sure: boolean };

export const emailsIn = (text: string): EmailInText[] =>
  [...text.matchAll(EMAIL)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    local: (match[1] ?? '').toLowerCase(),
    domain: (match[2] ?? '').toLowerCase().replace(DOTS, '.'),
    sure: !/\sat\s/iu.test(match[0]) || /\sdot\s/iu.test(match[0]),
  }));

/** `o***a` against `olena`: letters that are shown must agree from both ends. */
const agrees = (shown: string, whole: string): boolean => {
  const [head = '', ...rest] = shown.split(/[*•…]+|\.{2,}/u);
  if (rest.length === 0) return shown === whole;
  const tail = rest.at(-1) ?? '';
  return head + tail !== '' && head.length + tail.length <= whole.length && whole.startsWith(head) && whole.endsWith(tail);
};

/** Whether an address in a text, masked or not, is `email`. */
export const isEmail = (found: EmailInText, email: string): boolean => {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  return agrees(found.local, local) && agrees(found.domain, domain);
};

/** Shorter ones are words that anybody may write: `info`, `olena`. */
const TELLING_LOCAL_LETTERS = 6;

/** The part before @ where it alone gives the address away: it has digits or dots, or is long and no plain word. */
export const tellingLocalPart = (email: string): string | null => {
  const local = email.toLowerCase().split('@')[0] ?? '';
  return local.length >= TELLING_LOCAL_LETTERS && /[\d._-]/.test(local) ? local : null;
};
