// Earlier replies that this machine knows: ours as inserted or posted, and the owner's that pages have shown. For the gate's `repeated`.
import type { EarlierReply } from '../../domain/safety/repeated/earlier-replies.ts';
import { withDatabase } from './open.ts';

/** Each text once per review, without that of `exceptKey`, whose own reply is no repetition. `where` is the author's display name. */
export const earlierReplies = async (exceptKey: string): Promise<EarlierReply[]> =>
  await withDatabase(async (db) => {
    const found = new Map<string, EarlierReply>();
    await db.reviews.each(({ reviewKey, review }) => {
      if (review.reply !== null) found.set(reviewKey, { text: review.reply.text, where: review.author.name || null });
    });
    await db.items.each(({ itemId, local }) => {
      const text = local.posted?.text ?? local.inserted?.text;
      if (text !== undefined) found.set(itemId, { text, where: local.review.author.name || null });
    });
    found.delete(exceptKey);
    return [...found.values()];
  });
