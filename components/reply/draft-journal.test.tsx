// What was typed in the last moment before the panel was torn away is there again; nothing older ever comes back over something newer.
import { beforeEach, describe, expect, it } from 'vitest';
import type { DraftRow } from '../../lib/extension/db/schema.ts';
import { journaledDrafts, readEntry } from './draft-journal.ts';

const row = (text: string, second: number): DraftRow => ({
  reviewKey: 'sample:review',
  text,
  notes: '',
  templateId: null,
  updatedAt: `2026-11-23T10:00:0${second}.000Z`,
});

beforeEach(() => localStorage.clear());

const NEVER = new Promise<void>(() => {});

describe('journaledDrafts', () => {
  it('brings back what the database never got', async () => {
    const torn = journaledDrafts({ load: async () => row('Hel', 1), save: () => NEVER }, localStorage);
    void torn.save(row('Hello', 2));
    const stored: DraftRow[] = [row('Hel', 1)];
    const next = journaledDrafts(
      {
        load: async () => stored.at(-1) ?? null,
        save: async (draft) => {
          stored.push(draft);
        },
      },
      localStorage,
    );
    expect((await next.load('sample:review'))?.text).toBe('Hello');
    await next.recover();
    expect(stored.at(-1)?.text).toBe('Hello');
    expect(localStorage).toHaveLength(0);
  });

  it('keeps nothing once the database has it', async () => {
    const store = journaledDrafts({ load: async () => null, save: async () => {} }, localStorage);
    await store.save(row('Hello', 1));
    expect(localStorage).toHaveLength(0);
  });

  it('keeps the later keystroke while an earlier one is stored', async () => {
    let finish = () => {};
    const saves = [new Promise<void>((resolve) => (finish = resolve)), NEVER];
    const store = journaledDrafts({ load: async () => null, save: () => saves.shift() ?? NEVER }, localStorage);
    const first = store.save(row('H', 1));
    void store.save(row('He', 2));
    finish();
    await first;
    expect(readEntry(localStorage.getItem('vidhuk-draft sample:review'))?.text).toBe('He');
  });

  it('brings back what a template put into it, and no draft of which that makes no sense', () => {
    const part = { text: 'Hello', slots: [{ start: 0, end: 5 }] };
    for (const filled of [part, { ...part, earlier: [part] }])
      expect(readEntry(JSON.stringify({ ...row('Hello', 1), filled }))).toEqual({ ...row('Hello', 1), filled });
    const odds = [{ text: 'Hello' }, { text: 'Hello', slots: 1 }, { text: 'Hello', slots: [null] }, { ...part, earlier: 1 }];
    for (const odd of [7, null, {}, ...odds, { ...part, earlier: [{ text: 'Hello' }] }])
      expect(readEntry(JSON.stringify({ ...row('Hello', 1), filled: odd }))).toBeNull();
  });

  it('never puts an older text over a newer one', async () => {
    localStorage.setItem('vidhuk-draft sample:review', JSON.stringify(row('old', 1)));
    const saved: DraftRow[] = [];
    const store = journaledDrafts(
      {
        load: async () => row('newer', 5),
        save: async (draft) => {
          saved.push(draft);
        },
      },
      localStorage,
    );
    expect((await store.load('sample:review'))?.text).toBe('newer');
    await store.recover();
    expect(saved).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });
});

it('keeps what a second reply was begun upon, and the words alone where that cannot be read', () => {
  const second = { kind: 'edit', upon: 'We are on it.', at: '2026-11-23T10:00:00.000Z', past: null, before: '' } as const;
  expect(readEntry(JSON.stringify({ ...row('Found.', 1), second }))).toEqual({ ...row('Found.', 1), second });
  for (const broken of [7, null, {}, { ...second, kind: 'doubled' }, { ...second, past: 5 }])
    expect(readEntry(JSON.stringify({ ...row('Found.', 1), second: broken }))).toEqual(row('Found.', 1));
});

it('takes nothing for a draft that is none', () => {
  expect(readEntry('{"text": 5}')).toBeNull();
  expect(readEntry('not json')).toBeNull();
  expect(readEntry(null)).toBeNull();
});
