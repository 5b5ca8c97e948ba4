// Candidates with their reasons and nobody chosen; the record on a click; a link by a person's second click only; a CRM that is slow or down.
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useMemo, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ContactCandidate } from '../../lib/contracts/contact.ts';
import { axeProblems, renderPart } from '../../tests/panel/render.tsx';
import { CANDIDATES, HISTORY } from '../../tests/panel/sample-desk.ts';
import { timelineOf } from './timeline.ts';
import { type CustomerPort, useCustomer } from './use-customer.ts';
import { type SearchCustomers, useFinder } from './use-finder.ts';
import { WhoSection } from './WhoSection.tsx';

type ShownProps = {
  port: CustomerPort;
  linkedId?: string | null;
  answeredAt?: string;
  onLink?: (contactId: string, reasons: unknown[]) => void;
  onUnlink?: () => void;
};

const searchNobody: SearchCustomers = async () => ({ ok: true, value: { found: [], more: false } });

function Shown({ port, linkedId = null, answeredAt, onLink = () => {}, onUnlink = () => {} }: ShownProps) {
  const stable = useMemo(() => port, [port]);
  const customer = useCustomer(stable, linkedId, answeredAt);
  const finder = useFinder(searchNobody, linkedId, null);
  return (
    <WhoSection
      customer={customer}
      finder={finder}
      authorName="Olena K."
      itemId="sample:late"
      linkedId={linkedId}
      siteName={(site) => site}
      onLink={onLink}
      onUnlink={onUnlink}
    />
  );
}

function Answered(props: ShownProps) {
  const [times, setTimes] = useState(0);
  return (
    <>
      <button type="button" onClick={() => setTimes(times + 1)}>
        The server answers
      </button>
      <Shown {...props} answeredAt={String(times)} />
    </>
  );
}

const portOf = (over: Partial<CustomerPort> = {}) => ({
  candidates: vi.fn<CustomerPort['candidates']>(over.candidates ?? (async () => ({ ok: true, value: CANDIDATES }))),
  history: vi.fn<CustomerPort['history']>(over.history ?? (async () => ({ ok: true, value: HISTORY }))),
});
const linked = CANDIDATES[0]?.contactId ?? '';

afterEach(() => vi.useRealTimers());

describe('WhoSection', () => {
  it('shows candidates with the reason, chooses nobody and looks into no record', async () => {
    const port = portOf();
    renderPart(<Shown port={port} />);
    const person = await screen.findByRole('button', { name: /Олена Ковальчук/ });
    expect(person).toHaveTextContent('strong · same name in other letters: Olena · first name and initial: Олена К.');
    expect(person).toHaveAttribute('aria-expanded', 'false');
    expect(port.history).not.toHaveBeenCalled();
  });

  it('shows the record on a click, newest first, and links on a second click with the reasons', async () => {
    const port = portOf();
    const onLink = vi.fn();
    const { container } = renderPart(<Shown port={port} onLink={onLink} />);
    await userEvent.click(await screen.findByRole('button', { name: /Олена Ковальчук/ }));
    expect(port.history).toHaveBeenCalledExactlyOnceWith(linked);
    const line = await screen.findByRole('list', { name: 'History of Олена Ковальчук, newest first' });
    const entries = within(line).getAllByRole('listitem');
    expect(entries[0]).toHaveTextContent('Ticket T-7712 · open');
    expect(entries.at(-1)).toHaveTextContent('Order KR-30954');
    expect(screen.getByText(/3 orders, 2 tickets \(1 open\), 1 review/)).toBeVisible();
    expect(onLink).not.toHaveBeenCalled();
    expect(await axeProblems(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'This is the author' }));
    expect(onLink).toHaveBeenCalledWith(linked, CANDIDATES[0]?.reasons);
  });

  it('reads the record of a contact that is linked already, since the gate needs it, and can unlink', async () => {
    const port = portOf();
    const onUnlink = vi.fn();
    renderPart(<Shown port={port} linkedId={linked} onUnlink={onUnlink} />);
    await screen.findByText(/3 orders, 2 tickets/);
    await userEvent.click(screen.getByRole('button', { name: /Олена Ковальчук/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Not the author' }));
    expect(onUnlink).toHaveBeenCalledOnce();
    expect(port.history).toHaveBeenCalledOnce();
  });

  it('shows the author’s spelling beside the record’s, once, and only where they differ', async () => {
    const found = (detail: string): ContactCandidate[] =>
      CANDIDATES.slice(0, 1).map((one) => ({
        ...one,
        reasons: [
          { code: 'city_in_review', detail: 'Києві' },
          { code: 'first_name_and_initial', detail },
        ],
      }));
    const { unmount } = renderPart(<Shown port={portOf({ candidates: async () => ({ ok: true, value: found('Олена Коваленко') }) })} />);
    const person = await screen.findByRole('button', { name: /Олена Ковальчук/ });
    expect(person).toHaveTextContent(/city in the review: Києві · first name and initial: Олена Коваленко ↔ Olena K\.$/);
    unmount();
    renderPart(<Shown port={portOf({ candidates: async () => ({ ok: true, value: found('OLENA K.') }) })} />);
    expect(await screen.findByRole('button', { name: /Олена Ковальчук/ })).not.toHaveTextContent('↔');
  });

  it('says when nobody looks like the author', async () => {
    renderPart(<Shown port={portOf({ candidates: async () => ({ ok: true, value: [] }) })} />);
    expect(await screen.findByText(/Nobody in your contacts looks like Olena K\./)).toBeVisible();
  });

  it('says that the search is slow, and what can be done meanwhile', async () => {
    vi.useFakeTimers();
    const port = portOf({ candidates: () => new Promise(() => {}) });
    renderPart(<Shown port={port} />);
    expect(screen.queryByText(/Still looking/)).toBeNull();
    await act(async () => await vi.advanceTimersByTimeAsync(3_100));
    expect(screen.getByText('Still looking. You can write meanwhile.')).toBeVisible();
  });

  it('says that the contacts are out of reach, and tries again', async () => {
    const port = portOf({ candidates: async () => ({ ok: false, error: { code: 'unreachable', detail: null } }) });
    renderPart(<Shown port={port} />);
    expect(await screen.findByText('Your contacts cannot be reached now.')).toBeVisible();
    port.candidates.mockResolvedValue({ ok: true, value: CANDIDATES });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: /Олена Ковальчук/ })).toBeVisible();
  });

  it('asks again by itself once the server answers, without a flicker while it does not', async () => {
    const failed = { ok: false, error: { code: 'unreachable', detail: null } } as const;
    const port = portOf({ candidates: async () => failed, history: async () => failed });
    renderPart(<Answered port={port} linkedId={linked} />);
    const serverAnswers = async () => await userEvent.click(screen.getByRole('button', { name: 'The server answers' }));
    expect(await screen.findByText('Your contacts cannot be reached now.')).toBeVisible();
    const again = Promise.withResolvers<typeof failed>();
    port.candidates.mockReturnValue(again.promise);
    await serverAnswers();
    expect(port.candidates).toHaveBeenCalledTimes(2);
    expect(screen.getByText('Your contacts cannot be reached now.')).toBeVisible();
    await act(async () => again.resolve(failed));
    port.candidates.mockResolvedValue({ ok: true, value: CANDIDATES });
    port.history.mockResolvedValue({ ok: true, value: HISTORY });
    await serverAnswers();
    expect(await screen.findByText(/3 orders, 2 tickets/)).toBeVisible();
    expect(screen.queryByText('Your contacts cannot be reached now.')).toBeNull();
  });
});

it('leaves the review that is being answered out of its own history', () => {
  const own = HISTORY.reviews[0]?.itemId ?? '';
  expect(timelineOf(HISTORY, own).some((entry) => entry.kind === 'review')).toBe(false);
  expect(timelineOf(HISTORY, null).some((entry) => entry.kind === 'review')).toBe(true);
});
