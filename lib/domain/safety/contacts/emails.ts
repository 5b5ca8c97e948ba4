// E-mail addresses in a text: plain, with `at` and `dot` spelled out in three languages, partly masked, in the other alphabet.
import { skeleton } from '../../people/skeleton.ts';
import type { Span } from './phones.ts';

const AT_WORD = '(?:at|собака|собачка|собаки|собачку|равлик|вухо|ухо|ат|ет|эт)';
const AT = `(?:\\s?@\\s?|\\s?[\\[({<]\\s?(?:${AT_WORD}|a|@|at\\.)\\s?[\\])}>]\\s?|\\s(?:at|собака|собачка|равлик)\\s)`;
const DOT_WORD = '(?:dot|крапка|точка|крапочка)';
/** `собака яндекс ру`: the dot is left unsaid. */
const UNSAID = '\\s(?=(?:ру|ком|нет|юа|уа|ua|com|net|ru|org|pl)(?![\\p{L}\\p{N}]))';
const DOT = `(?:\\.|${UNSAID}|\\s?[\\[({<]\\s?${DOT_WORD}\\s?[\\])}>]\\s?|\\s${DOT_WORD}\\s)`;
const PART = '[\\p{L}\\p{N}._%+\\-*•…]+';
const LOCAL = `${PART}(?:\\s(?:${DOT_WORD}|underscore|dash|підкреслення|подчеркивание|тире|дефіс|дефис)\\s${PART}){0,3}`;
// The look-behind lets the search begin at the start of a word only: without it a long text costs a square of its length.
const EMAIL = new RegExp(
  `(?<![\\p{L}\\p{N}._%+*•…-])(${LOCAL})${AT}([\\p{L}\\p{N}*•…-]+(?:${DOT}[\\p{L}\\p{N}*•…-]+)+)(?![\\p{L}\\p{N}._%+-]*@)`,
  'giu',
);
/** Masked, and the domain without its end: `s.wh****@outlook`. */
const MASKED_SHORT = /(?<![\p{L}\p{N}._%+*•…-])([\p{L}\p{N}._%+-]+[*•…]+[\p{L}\p{N}._%+*•…-]*)@([\p{L}\p{N}*•…-]+)(?![.\p{L}\p{N}*•…-])/giu;
const SIGNS = new RegExp(DOT, 'giu');
const JOINED: readonly [RegExp, string][] = [
  [SIGNS, '.'],
  [/\s(?:underscore|підкреслення|подчеркивание)\s/giu, '_'],
  [/\s(?:dash|тире|дефіс|дефис)\s/giu, '-'],
];

/** `sure`: written with @ or a word that means nothing else; the English `at` before a web address may be no e-mail. */
export type EmailInText = Span & { local: string; domain: string; sure: boolean };

const joined = (written: string): string => JOINED.reduce((text, [sign, plain]) => text.replace(sign, plain), written.toLowerCase());

/** `Instagram @orest.home`: the name of a network before a handle is no mailbox. */
const HANDLE =
  /^(?:insta(?:gram)?|telegram|facebook|tiktok|twitter|threads|viber|whatsapp|vk|account|profile|page|інстаграм[a-zа-яёіїєґ]*|инстаграм[a-zа-яёіїєґ]*|інст[аіу]|инст[аеу]|телеграм[a-zа-яёіїєґ]*|тг|телег[аиуі]|фейсбу[кц][a-zа-яёіїєґ]*|тікто[кц][a-zа-яёіїєґ]*|тикто[кц][a-zа-яёіїєґ]*|вк|вайбер[a-zа-яёіїєґ]*|ва[тц]?сап[a-zа-яёіїєґ]*|а[кк]{1,2}аунт[a-zа-яёіїєґ]*|профіл[a-zа-яёіїєґ]*|профил[a-zа-яёіїєґ]*|сторін[кц][a-zа-яёіїєґ]*|страниц[a-zа-яёіїєґ]*|нік|ник)\s@(?=\S)/iu;

export const emailsIn = (text: string): EmailInText[] => {
  if (!/@|\s(?:at|собак|собач|равлик)|[[({<]\s?(?:at|a|ат|ет|эт|собак|собач|равлик|вухо|ухо)/iu.test(text)) return [];
  const written = [...text.matchAll(EMAIL)].filter(([whole]) => !HANDLE.test(whole));
  const found = written.map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    local: joined(match[1] ?? ''),
    domain: joined(match[2] ?? ''),
    sure: !/\sat\s/iu.test(match[0]) || /\sdot\s/iu.test(match[0]),
  }));
  for (const match of text.matchAll(MASKED_SHORT))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      local: (match[1] ?? '').toLowerCase(),
      domain: (match[2] ?? '').toLowerCase(),
      sure: true,
    });
  return found;
};

/** `roman собака yandex`, `irene at hotmail`: the ending is left unsaid. Means nothing by itself: only the record's own address is known by it. */
const UNENDED = new RegExp(`(?<![\\p{L}\\p{N}._%+*•…-])(${LOCAL})${AT}([\\p{L}\\p{N}-]{2,})(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])`, 'giu');

export const unendedEmailsIn = (text: string): EmailInText[] =>
  !/@|(?<!\p{L})(?:at|собак|собач|равлик)/iu.test(text)
    ? []
    : [...text.matchAll(UNENDED)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        local: joined(match[1] ?? ''),
        domain: joined(match[2] ?? ''),
        sure: true,
      }));

/** `o***a` against `olena`: letters that are shown must agree from both ends. */
const agrees = (shown: string, whole: string): boolean => {
  const [head = '', ...rest] = shown.split(/[*•…]+|\.{2,}/u);
  if (rest.length === 0) return shown === whole;
  const tail = rest.at(-1) ?? '';
  return head + tail !== '' && head.length + tail.length <= whole.length && whole.startsWith(head) && whole.endsWith(tail);
};

/** How well-known mailboxes are spelled in Cyrillic, where the skeletons differ. */
const SPELLED: Readonly<Record<string, string>> = {
  джимейл: 'gmail',
  гмейл: 'gmail',
  джимэйл: 'gmail',
  гугл: 'google',
  мейл: 'mail',
  мэйл: 'mail',
  аутлук: 'outlook',
  хотмейл: 'hotmail',
  юа: 'ua',
  айклауд: 'icloud',
};
const ENDS: Readonly<Record<string, string>> = {
  ру: 'ru',
  ком: 'com',
  нет: 'net',
  уа: 'ua',
  орг: 'org',
  укр: 'ukr',
  мета: 'meta',
  яндекс: 'yandex',
};
/** A domain as it is written, where it was spelled in Cyrillic. */
export const writtenDomain = (domain: string): string =>
  domain
    .split('.')
    .map((part) => SPELLED[part] ?? ENDS[part] ?? part)
    .join('.');

const CYRILLIC = /\p{Script=Cyrillic}/u;
const latin = (written: string): string =>
  written
    .split('.')
    .map((part) => skeleton(SPELLED[part] ?? part))
    .join('.');

/** Whether an address in a text, masked or not, is `email`. */
export const isEmail = (found: EmailInText, email: string): boolean => {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  const sameDomain = agrees(found.domain, domain) || (!found.domain.includes('.') && domain.startsWith(`${found.domain}.`));
  if (agrees(found.local, local) && sameDomain) return true;
  if (CYRILLIC.test(found.local + found.domain))
    return (
      (latin(found.domain) === latin(domain) || (!found.domain.includes('.') && latin(domain).startsWith(`${latin(found.domain)}.`))) &&
      skeleton(found.local) === skeleton(local) &&
      skeleton(local).length > 1
    );
  // `rosie bell at …`: only the last word before `at` was read as the local part.
  return (
    agrees(found.domain, domain) &&
    found.local.length >= 3 &&
    new RegExp(`[._-]${found.local.replace(/[^\p{L}\p{N}]/gu, '.')}$`, 'u').test(local)
  );
};

/** Shorter ones are words that anybody may write: `info`, `olena`. */
const TELLING_LOCAL_LETTERS = 6;

/** The part before @ where it alone gives the address away: it has digits or dots, or is long and no plain word. */
export const tellingLocalPart = (email: string): string | null => {
  const local = email.toLowerCase().split('@')[0] ?? '';
  return local.length >= TELLING_LOCAL_LETTERS && /[\d._-]/.test(local) ? local : null;
};
