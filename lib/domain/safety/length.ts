// How long a reply is in the unit that its site counts in. A reply above the limit is blocked, never cut.
import type { LengthLimit } from '../../contracts/adapter.ts';

const encoder = new TextEncoder();

export type ReplyLength = { value: number; unit: LengthLimit['unit']; limit: number | null };

/** Length of `text` in one unit. Characters are UTF-16 code units: what a field's `maxlength` counts, and never fewer than code points. */
export const lengthIn = (text: string, unit: LengthLimit['unit']): number =>
  unit === 'utf8_bytes' ? encoder.encode(text).length : text.length;

/** `limit` null = the site's limit is unknown; the length is then given in characters. */
export const replyLength = (text: string, limit: LengthLimit | null): ReplyLength => {
  const unit = limit?.unit ?? 'characters';
  return { value: lengthIn(text, unit), unit, limit: limit?.value ?? null };
};

/** What stands as the source of a limit that the reply box itself has. */
export const BOX_SOURCE = 'maxlength';

/** The limit of a box that takes `maxLength` characters. */
export const boxLimit = (maxLength: number): LengthLimit => ({ value: maxLength, unit: 'characters', source: BOX_SOURCE, mark: 'P' });

/** Of the site's limit and the box's own the one that `text` reaches first: bytes and characters are no common measure. Null = neither is known. */
export const tighterLimit = (text: string, site: LengthLimit | null, box: LengthLimit | null): LengthLimit | null => {
  if (site === null || box === null) return site ?? box;
  // An empty draft is measured by its first letter.
  const share = ({ value, unit }: LengthLimit) => lengthIn(text || 'x', unit) / value;
  return share(box) > share(site) ? box : site;
};

/** UTF-16 offset of the first character that no longer fits; `text.length` where all fits. Never inside a surrogate pair. */
export const overflowStart = (text: string, limit: LengthLimit): number => {
  let used = 0;
  let offset = 0;
  for (const character of text) {
    used += lengthIn(character, limit.unit);
    if (used > limit.value) return offset;
    offset += character.length;
  }
  return text.length;
};
