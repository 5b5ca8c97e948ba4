// Insert as an agent meets it: done, refused, held back, copied, and what the gate has learnt of the draft.
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { SentenceJudge } from '../../lib/domain/safety/learnt/with-learnt.ts';
import { at, insertButton, replySection as setup } from '../../tests/panel/reply-section.tsx';
import { AGENT, NOW } from '../../tests/panel/sample-desk.ts';

describe('insert', () => {
  it('inserts what is written', async () => {
    const { port } = setup({ text: 'Надіслали нову посилку, буде у п’ятницю.' });
    await userEvent.click(insertButton());
    expect(port.insert).toHaveBeenCalledWith('Надіслали нову посилку, буде у п’ятницю.', false);
  });

  it('warns of a reply that holds nothing, however short, once it is to go out', async () => {
    const { port, editor } = setup({ text: 'Дякуємо' });
    expect(screen.queryByText(/Names no solution/)).toBeNull();
    await userEvent.click(insertButton());
    expect(port.insert).toHaveBeenCalledOnce();
    expect(await screen.findByText(/Names no solution/)).toBeVisible();
    await userEvent.type(editor(), ' за');
    await waitFor(() => expect(screen.queryByText(/Names no solution/)).toBeNull());
  });

  it('says the reason of a refusal and offers the clipboard, then records the copy with that reason', async () => {
    const { port } = setup({ text: 'Готово', insert: async () => ({ ok: true, value: { status: 'refused', reason: 'box_missing' } }) });
    await userEvent.click(insertButton());
    expect(await screen.findByText(/The reply box is not open/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Copy to the clipboard' }));
    expect(port.writeClipboard).toHaveBeenCalledWith('Готово');
    expect(port.copied).toHaveBeenCalledWith('Готово', 'box_missing');
  });

  it('puts the text on the clipboard at once where the site does not keep it, and says why', async () => {
    const { port } = setup({
      text: 'Готово',
      insert: async () => ({ ok: true, value: { status: 'refused', reason: 'read_back_differs' } }),
    });
    await userEvent.click(insertButton());
    expect(await screen.findByText(/The site changed the text while it was being put in.*Copied\. Paste it/)).toBeVisible();
    expect(port.writeClipboard).toHaveBeenCalledWith('Готово');
    expect(port.copied).toHaveBeenCalledWith('Готово', 'read_back_differs');
    expect(screen.queryByRole('button', { name: 'Copy to the clipboard' })).toBeNull();
  });

  it('replaces other text in the box only after the agent says so', async () => {
    const { port } = setup({ text: 'Готово', insert: async () => ({ ok: true, value: { status: 'refused', reason: 'box_not_empty' } }) });
    await userEvent.click(insertButton());
    await userEvent.click(await screen.findByRole('button', { name: 'Replace that text' }));
    expect(port.insert).toHaveBeenLastCalledWith('Готово', true);
  });

  it('puts a corrected text over the one that was inserted without leave for any other text', async () => {
    const inserted = { text: 'Готово', at: NOW, how: 'inserted' as const, by: AGENT };
    const { port, handle } = setup({ text: 'Готово, дякуємо', item: { status: 'inserted', inserted } });
    await userEvent.click(screen.getByRole('button', { name: /^Insert again/ }));
    expect(port.insert).toHaveBeenLastCalledWith('Готово, дякуємо', false);
    act(() => handle.current?.insert());
    await waitFor(() => expect(port.insert).toHaveBeenCalledTimes(2));
    expect(port.insert).toHaveBeenLastCalledWith('Готово, дякуємо', false);
  });

  it('brings into sight what became of Insert, which the bar below may cover', async () => {
    const brought: (string | null)[] = [];
    // jsdom lays nothing out and has no such method.
    Element.prototype.scrollIntoView = function () {
      brought.push(this.textContent);
    };
    try {
      setup({ text: 'Готово', insert: async () => ({ ok: true, value: { status: 'refused', reason: 'box_missing' } }) });
      expect(brought).toEqual([]);
      await userEvent.click(insertButton());
      await screen.findByText(/The reply box is not open/);
      expect(brought).toEqual([expect.stringMatching(/The reply box is not open/)]);
    } finally {
      Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
    }
  });

  it('takes the reason away when the text changes', async () => {
    const { editor } = setup({ text: 'Готово', insert: async () => ({ ok: true, value: { status: 'refused', reason: 'box_missing' } }) });
    await userEvent.click(insertButton());
    await screen.findByText(/The reply box is not open/);
    await userEvent.type(editor(), '.');
    expect(screen.queryByText(/The reply box is not open/)).toBeNull();
  });

  it('does not claim a copy that the browser refused', async () => {
    const { port, handle } = setup({ text: 'Готово', clipboard: false });
    act(() => handle.current?.copy());
    expect(await screen.findByText(/The browser did not allow copying/)).toBeVisible();
    expect(port.copied).not.toHaveBeenCalled();
  });

  it('is held back while a colleague is on it', async () => {
    const { port } = setup({ text: 'Готово', claimedBy: 'Богдан' });
    await userEvent.click(insertButton());
    expect(port.insert).not.toHaveBeenCalled();
  });

  it('says when nothing is written yet', async () => {
    const { port } = setup();
    await userEvent.click(insertButton());
    expect(port.insert).not.toHaveBeenCalled();
    expect(screen.getByText('There is nothing to insert yet.')).toBeVisible();
  });

  it('says inserted and not seen, once the page has had its time', () => {
    const inserted = { text: 'Готово', at: NOW, how: 'inserted' as const, by: AGENT };
    const first = setup({ text: 'Готово', item: { status: 'inserted', inserted } });
    expect(screen.getByText(/In the reply box since 12:00/)).toBeVisible();
    first.unmount();
    setup({ text: 'Готово', item: { status: 'inserted', inserted }, now: at + 10 * 60_000 });
    expect(screen.getByText('Inserted, not seen posted')).toBeVisible();
  });
});

describe('“I have posted it”', () => {
  const inserted = { text: 'Готово', at: NOW, how: 'inserted' as const, by: AGENT };
  const waiting = { text: 'Готово', item: { status: 'inserted', inserted } } as const;
  const button = () => screen.queryByRole('button', { name: /I have posted it/ });

  it('is asked where the page shows replies only once it has had its time and shown none', async () => {
    const { handle, port, unmount } = setup(waiting);
    expect(button()).toBe(null);
    handle.current?.markPosted?.();
    expect(port.markPosted).not.toHaveBeenCalled();
    unmount();
    const late = setup({ ...waiting, now: at + 10 * 60_000 });
    await userEvent.click(screen.getByRole('button', { name: /I have posted it/ }));
    expect(late.port.markPosted).toHaveBeenCalledOnce();
  });

  it('is asked at once where the site shows no replies, in words that promise nothing', () => {
    const { handle, port } = setup({ ...waiting, readsReplies: false, now: at + 10 * 60_000 });
    expect(screen.getByText('This site does not show Vidhuk replies').closest('[role=status]')).toHaveTextContent(/say it here/);
    expect(screen.queryByText(/Vidhuk will see it|not seen posted/)).toBe(null);
    expect(button()).toBeVisible();
    handle.current?.markPosted?.();
    expect(port.markPosted).toHaveBeenCalledOnce();
  });

  it.each([
    ['a text on the clipboard', { ...waiting, item: { inserted: { ...inserted, how: 'copied' } } }, /Paste it into the reply box/],
    ['a draft that was changed since', { ...waiting, text: 'Інше' }, /draft has changed/],
    ['nothing inserted', { text: '' }, /answered in the site itself/],
  ] as const)('is asked there of %s', (_what, given, said) => {
    setup({ ...given, readsReplies: false });
    expect(screen.getByText(said)).toBeVisible();
    expect(button()).toBeVisible();
  });

  it('is not asked of a review without an insertion where the page shows replies', () => {
    setup();
    expect(button()).toBe(null);
  });
});

describe('what the gate has learnt', () => {
  const DRAFT = 'Заміну надішлемо завтра.';
  const later = () => {
    const { promise, resolve } = Promise.withResolvers<SentenceJudge | null>();
    const loadJudge = () => promise;
    return { loadJudge, arrive: async (judge: SentenceJudge | null) => await act(async () => resolve(judge)) };
  };

  it('holds Insert back until it is there, then inserts by itself', async () => {
    const { loadJudge, arrive } = later();
    const { port } = setup({ text: DRAFT, loadJudge });
    await userEvent.click(insertButton());
    expect(port.insert).not.toHaveBeenCalled();
    await arrive(() => []);
    await waitFor(() => expect(port.insert).toHaveBeenCalledExactlyOnceWith(DRAFT, false));
  });

  it('blocks the waiting Insert where it finds something', async () => {
    const { loadJudge, arrive } = later();
    const { port } = setup({ text: DRAFT, loadJudge });
    await userEvent.click(insertButton());
    await arrive(() => [{ rule: 'threat', verdict: 'found' }]);
    expect((await screen.findAllByText(/threat/i)).length).toBeGreaterThan(0);
    expect(port.insert).not.toHaveBeenCalled();
  });
});
