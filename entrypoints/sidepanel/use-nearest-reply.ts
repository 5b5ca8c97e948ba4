// The earlier replies of this machine as a search for the one that a draft repeats. Read once a review: while one writes, nobody else's
// reply matters. Until it is read there is none.
import { useEffect, useState } from 'react';
import type { NearestReply } from '../../lib/domain/safety/check-draft.ts';
import { EarlierReplies } from '../../lib/domain/safety/repeated/earlier-replies.ts';
import { earlierReplies } from '../../lib/extension/db/earlier-replies.ts';

/** So many signatures are made before the panel may answer a key again. */
const AT_ONCE = 50;

export function useNearestReply(reviewKey: string): NearestReply | null {
  const [nearest, setNearest] = useState<NearestReply | null>(null);
  useEffect(() => {
    let gone = false;
    const read = async () => {
      const replies = await earlierReplies(reviewKey);
      const known = new EarlierReplies(replies.length);
      for (const [index, reply] of replies.entries()) {
        if (index % AT_ONCE === AT_ONCE - 1) await new Promise((resolve) => setTimeout(resolve));
        if (gone) return;
        known.add(reply);
      }
      if (!gone && known.size > 0) setNearest(() => (draft: string) => known.nearest(draft));
    };
    void read();
    return () => {
      gone = true;
    };
  }, [reviewKey]);
  return nearest;
}
