// A draft is on the machine after every keystroke, in order, and nothing is written over a draft that has not been read yet.
import 'fake-indexeddb/auto';
import { act, renderHook, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { withDatabase } from '../../lib/extension/db/open.ts';
import { draftOf, saveDraft } from '../../lib/extension/db/queries.ts';
import type { DraftRow } from '../../lib/extension/db/schema.ts';
import { renderPart } from '../../tests/panel/render.tsx';
import { type DraftStore, useDraft } from './use-draft.ts';

const KEY = 'sample:review';
const row = (text: string, updatedAt: string): DraftRow => ({ reviewKey: KEY, text, notes: '', templateId: null, updatedAt });

beforeEach(async () => {
  await withDatabase(async (db) => await db.drafts.clear());
});

function Editor({ store }: { store: DraftStore }) {
  const draft = useDraft(KEY, store);
  return (
    <>
      <textarea
        aria-label="draft"
        readOnly={!draft.ready}
        value={draft.text}
        onChange={(event) => draft.change({ text: event.target.value })}
      />
      <span>{draft.saving}</span>
    </>
  );
}

describe('useDraft', () => {
  it('writes each keystroke as it comes, without waiting for a pause', async () => {
    const written: string[] = [];
    const store: DraftStore = {
      load: draftOf,
      save: async (draft) => {
        written.push(draft.text);
        await saveDraft(draft);
      },
    };
    renderPart(<Editor store={store} />);
    const area = await screen.findByLabelText('draft');
    await waitFor(() => expect(area).not.toHaveAttribute('readonly'));
    await userEvent.type(area, 'Hello');
    expect(written).toEqual(['H', 'He', 'Hel', 'Hell', 'Hello']);
    await waitFor(async () => expect((await draftOf(KEY))?.text).toBe('Hello'));
    expect(await screen.findByText('saved')).toBeVisible();
  });

  it('brings back what was written before', async () => {
    await saveDraft(row('half a sent', '2026-11-23T09:00:00.000Z'));
    renderPart(<Editor store={{ load: draftOf, save: saveDraft }} />);
    expect(await screen.findByDisplayValue('half a sent')).toBeVisible();
  });

  it('is not ready before the stored draft is read', () => {
    const never = new Promise<DraftRow | null>(() => {});
    const store = { load: () => never, save: async () => {} };
    const { result } = renderHook(() => useDraft(KEY, store));
    expect(result.current.ready).toBe(false);
  });

  it('is not written over before it is read, by a button or a key', async () => {
    const read = Promise.withResolvers<DraftRow | null>();
    const saved: DraftRow[] = [];
    const store = {
      load: () => read.promise,
      save: async (draft: DraftRow) => {
        saved.push(draft);
      },
    };
    const { result } = renderHook(() => useDraft(KEY, store));
    act(() => result.current.change({ text: 'A skeleton', templateId: 'late' }));
    expect(saved).toEqual([]);
    read.resolve(row('half a sent', '2026-11-23T09:00:00.000Z'));
    await waitFor(() => expect(result.current).toMatchObject({ ready: true, text: 'half a sent', templateId: null }));
  });

  it('says so when the storage refuses', async () => {
    const store = { load: async () => null, save: async () => Promise.reject(new Error('QuotaExceededError')) };
    const { result } = renderHook(() => useDraft(KEY, store));
    await waitFor(() => expect(result.current.ready).toBe(true));
    act(() => result.current.change({ text: 'a' }));
    await waitFor(() => expect(result.current.saving).toBe('failed'));
    expect(result.current.text).toBe('a');
  });

  it('takes over what another window wrote later', async () => {
    const { result } = renderHook(() => useDraft(KEY, STORE));
    await waitFor(() => expect(result.current.ready).toBe(true));
    await saveDraft(row('from the other window', '2099-01-01T00:00:00.000Z'));
    await waitFor(() => expect(result.current.text).toBe('from the other window'));
  });
});

const STORE: DraftStore = { load: draftOf, save: saveDraft };
