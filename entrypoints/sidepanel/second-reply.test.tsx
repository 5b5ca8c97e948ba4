// A second reply in the whole panel: begun by hand on a review that was answered, upon the reply that the page shows, and over once the page shows ours.
import 'fake-indexeddb/auto';
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Item } from '../../lib/contracts/item.ts';
import type { SeenReview } from '../../lib/contracts/review.ts';
import { withDatabase } from '../../lib/extension/db/open.ts';
import { draftOf, saveDraft } from '../../lib/extension/db/queries.ts';
import { change, fillDesk, portsOf } from '../../tests/panel/full-desk.ts';
import { axeProblems, renderPart } from '../../tests/panel/render.tsx';
import { AGENT, NOW, TAB_ID } from '../../tests/panel/sample-desk.ts';
import { Panel } from './Panel.tsx';

configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

const KEY = 'sample:running';
const SETTINGS = { theme: 'system', density: 'comfortable', language: 'en' } as const;
const FIRST = 'Thank you, Sam. We will write here by Friday how the second lamp does.';
const SECOND = 'Sam, the second lamp is on its way since this morning.';
const posted = { text: FIRST, seenAt: NOW, source: 'here', by: AGENT, postedAt: { from: null, to: NOW } } as const;
const ANSWERED: Partial<Item> = {
  status: 'posted',
  posted,
  inserted: { text: FIRST, at: '2026-11-23T09:50:00.000Z', how: 'inserted', by: AGENT },
  outcome: { outcome: 'replied', detail: '', at: NOW, by: AGENT, version: 3 },
  claimedBy: null,
};

/** What the page shows under the review from now on. */
const stands = async (reply: SeenReview['reply'], over: Partial<SeenReview> = {}) =>
  await withDatabase(
    async (db) =>
      await db.transaction('rw', db.reviews, async () => {
        const row = await db.reviews.get(KEY);
        if (row !== undefined) await db.reviews.put({ ...row, review: { ...row.review, ...over, reply } });
      }),
  );
const reply = (text: string) => ({ text, publishedAt: null });
const editor = () => screen.findByLabelText<HTMLTextAreaElement>('Your reply');

const open = async (over: Partial<Item> = ANSWERED) => {
  await change(KEY, over);
  const { ports, sent } = portsOf();
  const view = renderPart(<Panel ports={ports} settings={SETTINGS} />);
  await userEvent.click(await screen.findByRole('button', { name: /Sam Whitfield/ }));
  const inserts = () => sent.filter(({ type }) => type === 'reply.insert').map(({ request }) => request);
  return { ...view, sent, inserts };
};
const begin = async (name = 'Edit our reply') => await userEvent.click(await screen.findByRole('button', { name: new RegExp(name) }));

beforeEach(async () => {
  await fillDesk();
  await stands(reply(FIRST));
});

describe('a change of the reply, where a site takes one', () => {
  it('begins with the present text, goes out upon it, and the review stays answered meanwhile', async () => {
    const { inserts, sent, container } = await open();
    await begin();
    const draft = await editor();
    expect(draft).toHaveValue(FIRST);
    await waitFor(() => expect(draft).toHaveFocus());
    const notice = screen.getByText('You are changing the reply that stands on the page').closest('[role="status"]');
    expect(notice?.textContent).toContain(FIRST);
    // Nothing is decided anew.
    expect(screen.queryByLabelText('Decision')).toBe(null);
    expect(screen.queryByRole('button', { name: /I have posted it/ })).toBe(null);
    expect(await axeProblems(container)).toEqual([]);

    await userEvent.clear(draft);
    await userEvent.type(draft, SECOND);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(inserts()).toHaveLength(1));
    expect(inserts()[0]).toEqual({
      reviewKey: KEY,
      tabId: TAB_ID,
      text: SECOND,
      replace: false,
      second: { kind: 'edit', upon: FIRST },
    });
    expect(sent.map(({ type }) => type)).not.toContain('item.reopened');
    expect(sent.map(({ type }) => type)).not.toContain('item.reopen');
  });

  it('is over once the page shows it, and the next begins afresh', async () => {
    await open();
    await begin();
    const draft = await editor();
    await userEvent.clear(draft);
    await userEvent.type(draft, SECOND);
    const inserted = { text: SECOND, at: '2026-11-23T10:05:00.000Z', how: 'inserted', by: AGENT } as const;
    await act(async () => await change(KEY, { inserted }));
    expect(await screen.findByText(/In the reply box since 12:05/)).toBeVisible();
    await act(async () => {
      await stands(reply(SECOND));
      await change(KEY, { replyNow: { text: SECOND, seenAt: '2026-11-23T10:06:00.000Z' } });
    });
    expect(await screen.findByText('Our newer reply was seen on the page at 12:06:')).toBeVisible();
    expect(screen.queryByLabelText('Your reply')).toBe(null);
    await begin();
    expect(await editor()).toHaveValue(SECOND);
    expect(screen.queryByText(/In the reply box since/)).toBe(null);
  });

  it('begins with the whole text where the page folds it, and goes on while the folded one stands there', async () => {
    const whole = 'Thank you for the kind words about the green lamp, we have passed them on to the workshop in Lviv.';
    const folded = 'Thank you for the kind words about the green lamp, we have passed them… See more';
    await stands(reply(folded));
    await open({ ...ANSWERED, posted: { ...posted, text: whole }, inserted: null });
    await begin();
    const draft = await editor();
    expect(draft).toHaveValue(whole);
    const changed = whole.replace('Lviv', 'Odesa');
    await userEvent.clear(draft);
    await userEvent.type(draft, changed);
    const inserted = { text: changed, at: '2026-11-23T10:05:00.000Z', how: 'inserted', by: AGENT } as const;
    await act(async () => await change(KEY, { inserted }));
    expect(await screen.findByText(/In the reply box since 12:05/)).toBeVisible();
    expect(await editor()).toHaveValue(changed);
  });

  it('is not complained of by the gate as a repetition of the very reply that it changes', async () => {
    const other = 'Thank you for the kind words about the green lamp, we have passed them on to the workshop in Lviv.';
    await stands(reply(other));
    await open({ ...ANSWERED, posted: { ...posted, text: other }, inserted: null });
    await begin();
    const draft = await editor();
    await userEvent.type(draft, ' It left.');
    await userEvent.keyboard('{F8}');
    expect(screen.queryByText(/Almost the same reply/)).toBe(null);
  });
});

describe('a follow-up in a thread', () => {
  beforeEach(async () => await stands(reply(FIRST), { kind: 'comment', site: 'vk' }));

  it('begins empty by its key, and the first reply stays what it is', async () => {
    const { inserts } = await open();
    await screen.findByRole('button', { name: /Write a follow-up/ });
    expect(screen.queryByRole('button', { name: /Edit our reply/ })).toBe(null);
    await userEvent.keyboard('{Alt>}[KeyR]{/Alt}');
    const draft = await editor();
    expect(draft).toHaveValue('');
    await userEvent.type(draft, SECOND);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(inserts()[0]).toMatchObject({ text: SECOND, second: { kind: 'follow_up', upon: FIRST } }));
  });

  it('goes on from the newest of several replies', async () => {
    await stands({ ...reply(FIRST), later: reply('And one more thing.') });
    await open();
    await begin('Write a follow-up');
    expect((await draftOf(KEY))?.second?.upon).toBe('And one more thing.');
  });

  it('says where another reply stands there by now, and goes on from that one only by hand', async () => {
    await open();
    await begin('Write a follow-up');
    await userEvent.type(await editor(), SECOND);
    await act(async () => await stands({ ...reply(FIRST), later: reply('Ask our desk.') }));
    const warning = (await screen.findByText('The reply on the page is another one by now:')).closest<HTMLElement>('[role="status"]');
    expect(warning?.textContent).toContain('Ask our desk.');
    await userEvent.click(within(warning ?? document.body).getByRole('button', { name: 'Go on from this one' }));
    await waitFor(() => expect(screen.queryByText('The reply on the page is another one by now:')).toBe(null));
    expect(await editor()).toHaveValue(SECOND);
    await waitFor(async () => expect((await draftOf(KEY))?.second?.upon).toBe('Ask our desk.'));
  });

  it('is left with the reply as it is, and keeps what was written before it', async () => {
    await saveDraft({ reviewKey: KEY, text: 'Half a thought', notes: '', templateId: null, updatedAt: NOW });
    await open();
    await begin('Write a follow-up');
    expect(await editor()).toHaveValue('');
    await userEvent.click(screen.getByRole('button', { name: 'Put the earlier draft back' }));
    expect(await editor()).toHaveValue('Half a thought');
    await userEvent.click(screen.getByRole('button', { name: 'Leave the reply as it is' }));
    expect(await screen.findByText('Seen on the page at 12:00')).toBeVisible();
    await waitFor(async () => expect((await draftOf(KEY))?.second).toBe(undefined));
    expect((await draftOf(KEY))?.text).toBe('Half a thought');
  });
});

describe('what a template put into the draft', () => {
  const PUT = 'Sam, thank you for choosing our lamps. See you soon.';
  const filled = { text: PUT, slots: [{ start: 0, end: 3 }] };
  const template = '01930000-0000-7000-8000-000000000901';
  const put = async (text: string) => await saveDraft({ reviewKey: KEY, text, notes: '', templateId: template, updatedAt: NOW, filled });
  const write = async (text: string) => {
    const draft = await editor();
    await userEvent.clear(draft);
    await userEvent.click(draft);
    await userEvent.paste(text);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
  };

  it('is no matter where one begins from what is public: our own wrong sentence may be taken out of it', async () => {
    const long = `${PUT} Your order 55821 is lost.`;
    await stands(reply(long));
    await put(long);
    const { inserts } = await open({ ...ANSWERED, posted: { ...posted, text: long }, inserted: null });
    await begin();
    await waitFor(async () => expect((await draftOf(KEY))?.second?.upon).toBe(long));
    expect(await draftOf(KEY)).toMatchObject({ templateId: null, filled: undefined });
    await write(PUT);
    await waitFor(() => expect(inserts()).toHaveLength(1));
  });

  it('is no matter to a follow-up that is typed from nothing', async () => {
    await stands(reply(PUT), { kind: 'comment', site: 'vk' });
    await put(PUT);
    const { inserts } = await open({ ...ANSWERED, posted: { ...posted, text: PUT }, inserted: null });
    await begin('Write a follow-up');
    await write(PUT.replace(' See you soon.', ''));
    await waitFor(() => expect(inserts()).toHaveLength(1));
  });

  it('is kept aside with the words that it made, and comes back with them', async () => {
    await put(PUT);
    const { inserts } = await open();
    await begin();
    await waitFor(async () =>
      expect(await draftOf(KEY)).toMatchObject({ templateId: null, second: { before: PUT, templateId: template } }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Put the earlier draft back' }));
    await waitFor(async () => expect(await draftOf(KEY)).toMatchObject({ text: PUT, templateId: template, filled }));
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/A finished skeleton does not go out by itself/)).toBeVisible();
    expect(inserts()).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Leave the reply as it is' }));
    await waitFor(async () => expect((await draftOf(KEY))?.second).toBe(undefined));
    expect(await draftOf(KEY)).toMatchObject({ text: PUT, templateId: template, filled });
  });
});

describe('where it is not offered, or not only', () => {
  it('is not offered where the page shows no reply', async () => {
    await stands(null);
    await open();
    await screen.findByRole('button', { name: /Open again/ });
    await userEvent.keyboard('{Alt>}[KeyR]{/Alt}');
    expect(screen.queryByLabelText('Your reply')).toBe(null);
    expect(screen.queryByRole('button', { name: /Edit our reply/ })).toBe(null);
  });

  it('is offered beside the draft of a review that the company had answered before it was opened', async () => {
    const { inserts } = await open({ status: 'open', claimedBy: AGENT });
    await userEvent.type(await editor(), 'Typed already, and sent today.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(inserts()).toHaveLength(1));
    // Begun by nobody: a first reply, which the page refuses.
    expect(inserts()[0]).not.toHaveProperty('second');
    await userEvent.type(await editor(), ' Sorry.');
    await begin();
    expect(await editor()).toHaveValue(FIRST);
    expect(screen.getByRole('button', { name: 'Put the earlier draft back' })).toBeVisible();
  });
});
