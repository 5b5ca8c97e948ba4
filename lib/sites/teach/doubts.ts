// What a person should look at in the reading of a page by an adapter that was just inferred: the engine's own check asks what a known site should
// have, and knows nothing of a site that nobody knows.
import type { Extraction } from '../engine/types.ts';

/** Fewer reviews may well say the same. */
const MANY = 3;

/** One sentence each; none where nothing is odd. */
export function doubtsOf({ found, health }: Extraction): string[] {
  const doubts: string[] = [];
  const unread = health.candidates - found.length;
  if (unread > 0)
    doubts.push(`${unread} of ${health.candidates} places that look like a review gave none: no words and no stars were read there.`);
  const wordless = found.filter(({ review }) => review.text === '').length;
  if (wordless > 0) doubts.push(`${wordless} of ${found.length} reviews were read without words. See that they have none.`);
  const nameless = found.filter(({ review }) => review.author.name === '').length;
  if (nameless > 0 && nameless < found.length) doubts.push(`${nameless} of ${found.length} reviews were read without an author.`);
  const alike = Map.groupBy(found, ({ review }) => review.text);
  for (const [text, { length }] of alike)
    if (text !== '' && length >= MANY)
      doubts.push(`${length} reviews have the same words: “${text.slice(0, 60)}”. See that they are the reviews' own.`);
  return doubts;
}
