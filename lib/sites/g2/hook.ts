// G2 quotes titles and says after each answer that it collected it: neither is the customer's. In languages whose words for that are not known, it is
// the sentence about G2 that ends more than one answer of a review.
import type { Hook } from '../engine/review-parts.ts';

const COLLECTED = /\s*Review collected by and hosted on G2(?:\.com)?\.?/gi;
const NOTE = /(?<=^|[.!?…]\s|\n)[^.!?…\n]*\bG2(?:\.com)?\b[^.!?…\n]*\.?$/;
/** The id of the element is `<product>-review-<number>`. */
const ID = /-review-(\d+)$/;

const withoutNotes = (text: string): string => {
  const answers = text.replace(COLLECTED, '').split('\n\n');
  const notes = answers.map((answer) => NOTE.exec(answer)?.[0] ?? '');
  return answers
    .map((answer, index) => {
      const note = notes[index] ?? '';
      return note && notes.indexOf(note) !== notes.lastIndexOf(note) ? answer.slice(0, -note.length).trimEnd() : answer;
    })
    .filter(Boolean)
    .join('\n\n');
};

export const hook: Hook = {
  local: true,
  amend: (parts) => ({
    ...parts,
    nativeId: ID.exec(parts.nativeId ?? '')?.[1] ?? null,
    title: parts.title?.replace(/^["“]|["”]$/g, '') ?? null,
    text: parts.text === null ? null : withoutNotes(parts.text),
  }),
};
