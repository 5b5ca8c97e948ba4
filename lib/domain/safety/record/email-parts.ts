// A mailbox told by its beginning or its end: `the inbox starting with tamara.lis`, `адрес заканчивается на mail.example`, `tamara.lis***`.
import type { Span } from '../contacts/phones.ts';

export type EmailPart = Span & { written: string; where: 'begins' | 'ends' };

/** Fewer letters begin half of all mailboxes. */
const FEWEST = 3;
/** The end of a mailbox is its provider's, which thousands share, unless it is told with some of its name. */
const FEWEST_AT_END = 5;

const JOINT =
  '(?:\\s(?:на|з|із|с|со|with|as|in|by|літер|букв|символ|знак|letters?|characters?)[a-zа-яёіїєґ]{0,3}){0,3}[\\s:–—«“„"\'(]{1,3}';
const PART = '([a-z\\d][a-z\\d._+@-]*[a-z\\d])';
const MAILBOX =
  /(?<![a-zа-яёіїєґ])(?:e-?mail|mail|inbox|address|account|пошт|почт|скриньк|ящик|адрес|електронк|электронк|імейл|имейл|мейл|мыло|мило)/iu;
const BEGINS = new RegExp(`(?<![a-zа-яёіїєґ])(?:(?:почина|начина)[a-zа-яёіїєґ]*|(?:start|begin)(?:s|ing|ning)?)${JOINT}${PART}`, 'giu');
const ENDS = new RegExp(`(?<![a-zа-яёіїєґ])(?:(?:закінчу|закінч|кінча|заканчив|оканчив)[a-zа-яёіїєґ]*|end(?:s|ing))${JOINT}${PART}`, 'giu');
const MASKED = /(?<![a-zа-яёіїєґ\d._+@-])([a-z\d][a-z\d._+-]{2,}?)(?:\*{2,}|[•●]{2,}|…|\.{3})(?!@)/giu;
const REACH = 70;

const ofMailbox = (text: string, at: number): boolean => MAILBOX.test(text.slice(Math.max(0, at - REACH), at));

export const emailPartsIn = (text: string): EmailPart[] => {
  const parts = (pattern: RegExp, where: EmailPart['where'], fewest: number): EmailPart[] =>
    [...text.matchAll(pattern)].flatMap((match): EmailPart[] => {
      const written = (match[1] ?? '').toLowerCase();
      const start = match.index + match[0].indexOf(match[1] ?? '');
      return written.length >= fewest && ofMailbox(text, start) ? [{ start, end: start + written.length, written, where }] : [];
    });
  return [...parts(BEGINS, 'begins', FEWEST), ...parts(MASKED, 'begins', FEWEST), ...parts(ENDS, 'ends', FEWEST_AT_END)];
};

/** Providers that tell nothing of anybody. */
const FREE =
  /^(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|icloud|me|aol|proton|protonmail|gmx|mail|bk|list|inbox|yandex|ya|rambler|ukr|i|meta)\.[a-z.]+$/;

export const isPartOf = ({ written, where }: EmailPart, email: string): boolean => {
  const whole = email.toLowerCase();
  const bare = written.replace(/^@/u, '');
  if (where === 'begins') return whole.startsWith(bare);
  return (whole.endsWith(bare) && !FREE.test(bare)) || (whole.split('@')[0] ?? '').endsWith(bare);
};
