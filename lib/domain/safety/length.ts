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
