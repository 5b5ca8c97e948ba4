// The reply section with its gate, and the finder of promises beneath it, weigh as much as the rest of the panel: they are chunks of their own, fetched
// while the list is looked at, so that the list does not wait for them. Nothing can be inserted before they are there.
import { useEffect, useState } from 'react';
import type { PromiseSection } from '../../components/promise/PromiseSection.tsx';
import type { ReplySection } from '../../components/reply/ReplySection.tsx';

type Sections = { ReplySection: typeof ReplySection; PromiseSection: typeof PromiseSection };

let loaded: Sections | null = null;
const load = async (): Promise<Sections> => {
  if (loaded !== null) return loaded;
  const [reply, promise] = await Promise.all([
    import('../../components/reply/ReplySection.tsx'),
    import('../../components/promise/PromiseSection.tsx'),
  ]);
  loaded = { ReplySection: reply.ReplySection, PromiseSection: promise.PromiseSection };
  return loaded;
};

/** Both null until they are there; at once from the second review on. */
export function useReplySections(): Sections | { ReplySection: null; PromiseSection: null } {
  const [sections, setSections] = useState(loaded);
  useEffect(() => {
    void load().then(setSections);
  }, []);
  return sections ?? { ReplySection: null, PromiseSection: null };
}
