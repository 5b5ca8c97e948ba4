// What changed in a document since it was read, in the few words that following it needs. Collected without looking at the page, so that a page
// which changes ten thousand times a second costs little more than the browser's own notes.
import { isElement } from './dom.ts';
import { MARK_TAG } from './live-page.ts';

export type Changes = {
  /** Elements whose children, text or attributes changed; there may be others among them that left the document again. */
  touched: ReadonlySet<Element>;
  /** `around` elements to which anything happened. */
  places: ReadonlySet<Element>;
  /** Elements that came into them. */
  added: ReadonlySet<Element>;
  /** What was followed and was taken out of them; there may be elements among it that came back, or stand elsewhere now. */
  removed: ReadonlySet<Element>;
  /** What no going on can make good: a mark was taken away, the document's own element, or an attribute changed that roots may depend on. */
  gone: boolean;
};

/** What must be known of the page to collect. */
export type Ground = {
  /** Whether roots lie inside of the element: what comes and goes there is looked at piece by piece, for its inside is the whole list. */
  isAround: (element: Element) => boolean;
  /** Whether the node is a root, or holds any. */
  isFollowed: (removed: Element) => boolean;
  /** Whether roots may depend on the attribute of such an element. */
  tells: (attribute: string) => boolean;
};

const DOCUMENT = 9;
/** With more than this nothing is gained over reading the page again. */
const TOO_MANY = 20_000;

export type Pending = {
  note: (records: readonly MutationRecord[]) => void;
  /** What was noted since the last time; null where that is too much to name. */
  take: () => Changes | null;
  has: () => boolean;
  /** Keeps records as they are from now on: the page is being read, and what they mean is known when that is done. */
  hold: () => void;
  /** Gives what was held, and notes it on the ground that there is now. */
  release: () => readonly MutationRecord[];
};

const fresh = () => [new Set<Element>(), new Set<Element>(), new Set<Element>(), new Set<Element>()] as const;

/** `ground` null = nothing is followed: only that something changed counts. */
export const collectChanges = (ground: () => Ground | null): Pending => {
  let [touched, places, added, removed] = fresh();
  let gone = false;
  let blind = false;
  let held: MutationRecord[] | null = null;
  const pending: Pending = {
    note: (records) => {
      if (held !== null) {
        // Beyond that only their number counts.
        if (held.length <= TOO_MANY) held.push(...records);
        return;
      }
      if (blind || records.length === 0) return;
      const known = ground();
      if (known === null || touched.size + added.size > TOO_MANY) {
        blind = true;
        [touched, places, added, removed] = fresh();
        return;
      }
      let last: Node | null = null;
      for (const record of records) {
        const { target, type } = record;
        // Most records of a busy page are of one element, over and over.
        if (target === last) continue;
        const element = isElement(target) ? target : target.parentElement;
        // The document's own element was taken away, or text of what is gone has changed.
        if (element === null) gone ||= target.nodeType === DOCUMENT;
        else if (!known.isAround(element)) {
          touched.add(element);
          last = target;
        } else {
          places.add(element);
          if (type === 'attributes') gone ||= known.tells(record.attributeName ?? '');
          for (const node of record.addedNodes) if (isElement(node)) added.add(node);
          for (const node of record.removedNodes)
            if (!isElement(node)) continue;
            // A mark that stands beside its review, and was taken away, has to come back.
            else if (node.localName === MARK_TAG) gone = true;
            else if (known.isFollowed(node)) removed.add(node);
        }
      }
    },
    take: () => {
      const changes = blind ? null : { touched, places, added, removed, gone };
      [touched, places, added, removed] = fresh();
      gone = false;
      blind = false;
      return changes;
    },
    has: () => blind || gone || touched.size + places.size + removed.size > 0 || (held?.length ?? 0) > 0,
    hold: () => {
      held = [];
    },
    release: () => {
      const records = held ?? [];
      held = null;
      pending.note(records);
      blind ||= records.length > TOO_MANY;
      return records;
    },
  };
  return pending;
};
