// Whether a snapshot can be true of the frame that sent it. Shape was checked before; this checks it against what the browser says of the sender.
import type { PageSnapshot } from '../../contracts/review.ts';
import type { FrameAddress } from '../ports.ts';

/** Tab, frame and address as the browser names them. */
export type Sender = FrameAddress & { url: string };

const originOf = (address: string): string | null => {
  const origin = URL.parse(address)?.origin;
  return origin === undefined || origin === 'null' ? null : origin;
};

/** `sitesOf` gives the ids of the sites that an address can belong to. */
export const isBelievable = (sender: Sender, snapshot: PageSnapshot, sitesOf: (url: string) => string[]): boolean => {
  const origin = originOf(sender.url);
  if (origin === null || originOf(snapshot.url) !== origin) return false;
  if (!sitesOf(sender.url).includes(snapshot.site) && !sitesOf(snapshot.url).includes(snapshot.site)) return false;
  if (snapshot.role === 'reply_form' && snapshot.reviews.length > 1) return false;
  if (new Set(snapshot.reviews.map((entry) => entry.handle)).size !== snapshot.reviews.length) return false;
  return snapshot.reviews.every((entry) => entry.review.site === snapshot.site);
};
