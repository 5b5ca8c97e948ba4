// What of a record's contact is personal data as it stands, so that it is told under that name too: a phone, an e-mail address or a home written out whole.
// A tail, a masked number, a street alone or a mailbox without its domain says whom only to who has the record.
import { emailsIn } from '../contacts/emails.ts';
import { numberRuns } from '../contacts/number-runs.ts';
import type { Span } from '../contacts/phones.ts';
import type { FactKind } from '../finding.ts';
import { wordsOf } from '../words.ts';

const MASK = /[*•●…#]|(?<=\d[\s)-]?)[xхXХ]{2}/u;
/** From so many digits a number can be dialled. */
const DIALLED = 9;

/** What may stand between a street and its house: `Зеленій, буд. 14`, `14 Larkspur Lane`. */
const BEFORE_STREET = /(?<!\d)(\d{1,5})[a-z]?\s+$/iu;
const BEHIND_STREET = /^,?\s*(?:буд(?:инок|инку)?\.?|д(?:ом|оме)?\.?|№|house|no\.?)?\s*(\d{1,5})(?!\d)/iu;

/** Whether a street stands with the number of its house; `home` is the record's address. */
const isWithHouse = (text: string, { start, end }: Span, home: string): boolean => {
  const houses: string[] = home.match(/\d+/gu) ?? [];
  const near = [BEFORE_STREET.exec(text.slice(0, start)), BEHIND_STREET.exec(text.slice(end)), /(\d+)/u.exec(text.slice(start, end))];
  return near.some((match) => match?.[1] !== undefined && houses.includes(match[1]));
};

/** In figures or in words: `нуль шістдесят сім…` is dialled as well. */
const digitsIn = (written: string): number =>
  numberRuns(written, wordsOf(written))
    .flat()
    .reduce((sum, { digits }) => sum + digits.length, 0);

/** `text` as the draft has it, look-alikes undone; `home`: the record's address, empty where it has none. */
export const isWholeContact = (kind: FactKind, text: string, place: Span, home: string): boolean => {
  const written = text.slice(place.start, place.end);
  if (MASK.test(written)) return false;
  if (kind === 'phone') return digitsIn(written) >= DIALLED;
  if (kind === 'email') return emailsIn(` ${written} `).some(({ local, domain }) => local !== '' && /\.\p{L}{2,}$/u.test(domain));
  return kind === 'address' && isWithHouse(text, place, home);
};
