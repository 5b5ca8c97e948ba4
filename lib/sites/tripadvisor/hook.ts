// What the newer designs give no name: a review's id, which is in its address, and its date, in the one line that says "Written …" in the words
// of its language.
import { all } from '../engine/dom.ts';
import type { Hook } from '../engine/review-parts.ts';
import { oneLine } from '../engine/visible-text.ts';

const WRITTEN =
  /^(?:written|verfasst am|écrit le|avis publié|escrita el|escrito em|scritta in data|geschreven op|napisano|написано|отзыв написан|опубликовано)(?!\p{L})/iu;
/** The owner's answer has such a line too, behind the customer's. */
const LONGEST = 80;

export const hook: Hook = {
  local: true,
  amend: (parts, root, reading) => {
    const written = parts.publishedAt
      ? undefined
      : all(root, 'div, span')
          .filter((element) => element.firstElementChild === null)
          .map((element) => oneLine(element.textContent ?? '', LONGEST))
          .find((line) => WRITTEN.test(line));
    return {
      ...parts,
      nativeId: parts.nativeId ?? /-r(\d+)-/.exec(parts.permalink ?? '')?.[1] ?? null,
      publishedAt: written ? reading.when(written) : parts.publishedAt,
    };
  },
};
