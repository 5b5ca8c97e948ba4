// G2 quotes titles and says after each answer that it collected it: neither is the customer's.
import type { Hook } from '../engine/review-parts.ts';

const COLLECTED = /\s*Review collected by and hosted on G2(?:\.com)?\.?/gi;
/** The id of the element is `<product>-review-<number>`. */
const ID = /-review-(\d+)$/;

export const hook: Hook = {
  local: true,
  amend: (parts) => ({
    ...parts,
    nativeId: ID.exec(parts.nativeId ?? '')?.[1] ?? null,
    title: parts.title?.replace(/^["“]|["”]$/g, '') ?? null,
    text: parts.text?.replace(COLLECTED, '') ?? null,
  }),
};
