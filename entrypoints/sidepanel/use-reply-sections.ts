// The reply section with its gate weighs as much as the rest of the panel: it is a chunk of its own, fetched while the list is looked at, so that the list
// does not wait for it. Nothing can be inserted before it is there.
import { useEffect, useState } from 'react';
import type { ReplySection } from '../../components/reply/ReplySection.tsx';

type Section = typeof ReplySection;

let loaded: Section | null = null;
const load = async (): Promise<Section> => {
  loaded ??= (await import('../../components/reply/ReplySection.tsx')).ReplySection;
  return loaded;
};

/** Null until it is there; at once from the second review on. */
export function useReplySection(): Section | null {
  const [section, setSection] = useState<Section | null>(() => loaded);
  useEffect(() => {
    void load().then((found) => setSection(() => found));
  }, []);
  return section;
}
