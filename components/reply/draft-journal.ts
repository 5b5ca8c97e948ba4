// The last keystrokes of a draft, kept synchronously until the database has them: a document that is torn away (closed panel, reload, crash)
// takes its unfinished transactions along, and what was typed in its last moments with them.
import type { DraftRow } from '../../lib/extension/db/schema.ts';
import type { DraftStore } from './use-draft.ts';

const PREFIX = 'vidhuk-draft ';

/** What a stored entry says; null where it is no draft. */
export function readEntry(text: string | null): DraftRow | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (!isDraft(value)) {
      return null;
    }
    // The words are worth more than what they were for.
    const { second, ...words } = value;
    return isSecond(second) ? value : words;
  } catch {
    return null;
  }
}

function isDraft(value: unknown): value is DraftRow {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const entry: Record<string, unknown> = { ...value };
  const strings = [entry.reviewKey, entry.text, entry.notes, entry.updatedAt].every((one) => typeof one === 'string');
  return (
    strings && (entry.templateId === null || typeof entry.templateId === 'string') && (entry.filled === undefined || isFilled(entry.filled))
  );
}

function isFilled(value: unknown): boolean {
  const earlier = typeof value === 'object' && value !== null && 'earlier' in value ? value.earlier : [];
  return isPart(value) && Array.isArray(earlier) && earlier.every(isPart);
}

function isPart(value: unknown): boolean {
  const isSpan = (one: unknown) => typeof one === 'object' && one !== null && 'start' in one && 'end' in one;
  if (typeof value !== 'object' || value === null || !('text' in value) || !('slots' in value)) return false;
  return typeof value.text === 'string' && Array.isArray(value.slots) && value.slots.every(isSpan);
}

function isSecond(value: unknown): boolean {
  if (value === undefined) {
    return true;
  }
  const entry: Record<string, unknown> = { ...Object(value) };
  const strings = [entry.upon, entry.at, entry.before].every((one) => typeof one === 'string');
  return strings && (entry.past === null || typeof entry.past === 'string') && (entry.kind === 'edit' || entry.kind === 'follow_up');
}

/** `storage` refuses when it is full: the database then stands alone, as without a journal. */
export function journaledDrafts(store: DraftStore, storage: Storage): Required<DraftStore> {
  const save = async (draft: DraftRow) => {
    const name = PREFIX + draft.reviewKey;
    const entry = JSON.stringify(draft);
    try {
      storage.setItem(name, entry);
    } catch {
      storage.removeItem(name);
    }
    await store.save(draft);
    // A later keystroke has its own entry, which stays until it is stored.
    if (storage.getItem(name) === entry) {
      storage.removeItem(name);
    }
  };
  const newer = (journaled: DraftRow | null, stored: DraftRow | null) =>
    journaled !== null && (stored === null || journaled.updatedAt >= stored.updatedAt) ? journaled : null;
  return {
    save,
    load: async (reviewKey) => {
      const stored = await store.load(reviewKey);
      return newer(readEntry(storage.getItem(PREFIX + reviewKey)), stored) ?? stored;
    },
    recover: async () => {
      const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((name) =>
        name.startsWith(PREFIX),
      );
      for (const name of names) {
        const journaled = readEntry(storage.getItem(name));
        if (journaled !== null && newer(journaled, await store.load(journaled.reviewKey)) !== null) {
          await save(journaled);
        } else {
          storage.removeItem(name);
        }
      }
    },
  };
}
