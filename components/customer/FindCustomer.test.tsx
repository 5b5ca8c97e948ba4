// A customer looked for by hand: when the server is asked, which answer counts, what is said, and the keys.
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundContacts, MatchReason } from '../../lib/contracts/contact.ts';
import { axeProblems, renderPart } from '../../tests/panel/render.tsx';
import { CANDIDATES, FOUND, HISTORY } from '../../tests/panel/sample-desk.ts';
import { useCustomer } from './use-customer.ts';
import { type SearchCustomers, useFinder } from './use-finder.ts';
import { WhoSection } from './WhoSection.tsx';

type Answer = Awaited<ReturnType<SearchCustomers>>;
const ok = (value: FoundContacts): Answer => ({ ok: true, value });
const failed = (code: 'unreachable' | 'too_many_requests' | 'not_found'): Answer => ({ ok: false, error: { code, detail: null } });
const only = (name: string): FoundContacts => ({ found: FOUND.found.slice(1).map((one) => ({ ...one, name })), more: false });
const nobody: FoundContacts = { found: [], more: false };

const history = vi.fn(async () => ({ ok: true, value: HISTORY }) as const);
const port = { candidates: async () => ({ ok: true, value: CANDIDATES }) as const, history };
const search = vi.fn<SearchCustomers>();
const leave = vi.fn();

type Linked = { contactId: string; reasons: MatchReason[] };

function Who({ onLink }: { onLink: (linked: Linked) => void }) {
  const [linkedId, setLinkedId] = useState<string | null>(null);
  const [answers, setAnswers] = useState(0);
  const customer = useCustomer(port, linkedId);
  const finder = useFinder(search, linkedId, String(answers));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for the panel, where Escape leaves the review
    <div onKeyDown={(event) => (event.key === 'Escape' && !event.defaultPrevented ? leave() : undefined)}>
      <button type="button" onClick={finder.show}>
        Alt W
      </button>
      <button type="button" onClick={() => setAnswers(answers + 1)}>
        The server answers
      </button>
      <WhoSection
        {...{ customer, finder, linkedId }}
        authorName="Olena K."
        itemId="sample:late"
        siteName={(site) => site}
        onLink={(contactId, reasons) => {
          onLink({ contactId, reasons });
          setLinkedId(contactId);
        }}
        onUnlink={() => setLinkedId(null)}
      />
    </div>
  );
}

const onLink = vi.fn<(linked: Linked) => void>();
const show = async () => {
  const view = renderPart(<Who onLink={onLink} />);
  await pass(0);
  fireEvent.click(screen.getByRole('button', { name: /^Find a customer/ }));
  return view;
};
const field = () => screen.getByRole('textbox', { name: 'Find a customer' });
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const pass = async (ms: number) => await act(async () => await vi.advanceTimersByTimeAsync(ms));
const press = (element: Element, key: string) => fireEvent.keyDown(element, { key });
const list = () => screen.queryByRole('list', { name: 'Found customers' });
const found = () => (list() === null ? [] : within(screen.getByRole('list', { name: 'Found customers' })).getAllByRole('button'));

beforeEach(() => {
  vi.useFakeTimers();
  search.mockReset().mockResolvedValue(ok(FOUND));
  for (const mock of [onLink, leave, history]) mock.mockClear();
});
afterEach(() => vi.useRealTimers());

describe('what is typed', () => {
  it('is asked for once the hands rest, trimmed, once, and from the third letter on', async () => {
    await show();
    for (const text of ['К', 'Ко', ' Ко ', 'Ко!', '😀😀😀']) {
      type(text);
      await pass(1_000);
      expect(screen.getByText('Type at least 3 letters or digits.')).toBeVisible();
    }
    expect(search).not.toHaveBeenCalled();
    for (const text of ['Ков', 'Кова', 'Ковал']) {
      type(text);
      await pass(200);
    }
    expect(search).not.toHaveBeenCalled();
    await pass(100);
    type(' Ковал  ');
    await pass(1_000);
    expect(search).toHaveBeenCalledExactlyOnceWith('Ковал');
  });

  it('is asked for at once with Enter, and with Enter again the first answer has the focus', async () => {
    await show();
    type('Олена   Коваленко');
    fireEvent.submit(field());
    await pass(0);
    expect(search).toHaveBeenCalledExactlyOnceWith('Олена Коваленко');
    fireEvent.submit(field());
    expect(document.activeElement).toBe(found()[0]);
    expect(search).toHaveBeenCalledOnce();
    type('Олена Ковал');
    await pass(100);
    expect(search).toHaveBeenCalledOnce();
  });

  it('has an end', async () => {
    await show();
    expect(field()).toHaveAttribute('maxlength', '120');
  });
});

describe('answers', () => {
  it('that come late or out of order are dropped; those of before stay until the next', async () => {
    const answers = [Promise.withResolvers<Answer>(), Promise.withResolvers<Answer>(), Promise.withResolvers<Answer>()];
    for (const { promise } of answers) search.mockReturnValueOnce(promise);
    await show();
    for (const text of ['Ковал', 'Коваленко']) {
      type(text);
      await pass(300);
    }
    await act(async () => answers[1]?.resolve(ok(only('Second'))));
    await act(async () => answers[0]?.resolve(ok(only('First'))));
    expect(found().map((one) => one.textContent)).toEqual([expect.stringContaining('Second')]);
    type('Коваленко О');
    await pass(300);
    expect(found()[0]).toHaveTextContent('Second');
    expect(list()).toHaveAttribute('aria-busy', 'true');
    type('К');
    await act(async () => answers[2]?.resolve(ok(only('Third'))));
    expect(list()).toBeNull();
  });

  it('of a search that was closed open nothing, and leave the field empty', async () => {
    const late = Promise.withResolvers<Answer>();
    search.mockReturnValueOnce(late.promise);
    await show();
    type('Ковал');
    await pass(300);
    press(field(), 'Escape');
    await act(async () => late.resolve(ok(FOUND)));
    fireEvent.click(screen.getByRole('button', { name: /^Find a customer/ }));
    expect(field()).toHaveValue('');
    expect(list()).toBeNull();
  });

  it('tell people of one name apart, and that there are more', async () => {
    const { container } = await show();
    type('Ковал');
    await pass(300);
    expect(found()[0]).toHaveTextContent(
      'Ганна Мельник · Кам’янець-Подільськийalso Олена-Ганна Коваленко-Задніпровська · •••• 4433 · h•••@melnyk-accounting-service.example.test · last order Nov 2, 2026',
    );
    expect(found()[1]).toHaveTextContent('Олена Коваленкоno phone, e-mail or orders');
    expect(screen.getByText(/^The first 2; more answer\./)).toBeVisible();
    expect(history).not.toHaveBeenCalled();
    vi.useRealTimers();
    expect(await axeProblems(container)).toEqual([]);
  });

  it('say that nobody was found, that it takes long, and what failed', async () => {
    search.mockResolvedValueOnce(ok(nobody));
    await show();
    type('Порошин');
    await pass(300);
    expect(screen.getByText(/^Nobody found for “Порошин”\. Try another spelling/)).toBeVisible();

    search.mockReturnValueOnce(new Promise(() => {}));
    type('Порош');
    await pass(3_400);
    expect(screen.getByText('Still looking. You can write meanwhile.')).toBeVisible();

    for (const [code, words] of [
      ['too_many_requests', 'Too many searches in a minute.'],
      ['not_found', 'Your server cannot search for customers yet.'],
      ['unreachable', 'Your contacts cannot be reached now.'],
    ] as const) {
      search.mockResolvedValueOnce(failed(code));
      type(`Ковал ${code}`);
      await pass(300);
      expect(screen.getByText(words)).toBeVisible();
      expect(list()).toBeNull();
    }
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(field()).toHaveFocus();
    await pass(0);
    expect(found()).toHaveLength(2);
  });

  it('that failed are asked for again once the server answers, but not where it asked for a pause', async () => {
    search.mockResolvedValueOnce(failed('too_many_requests'));
    await show();
    type('Ковал');
    await pass(300);
    fireEvent.click(screen.getByRole('button', { name: 'The server answers' }));
    await pass(1_000);
    expect(search).toHaveBeenCalledOnce();
    search.mockResolvedValueOnce(failed('unreachable'));
    type('Коваль');
    await pass(300);
    fireEvent.click(screen.getByRole('button', { name: 'The server answers' }));
    await pass(300);
    expect(found()).toHaveLength(2);
  });
});

describe('keys', () => {
  it('arrows go from the field through the people and back; Escape closes the search alone and gives the focus to its button', async () => {
    await show();
    expect(field()).toHaveFocus();
    type('Ковал');
    await pass(300);
    press(field(), 'ArrowDown');
    expect(found()[0]).toHaveFocus();
    for (const element of [found()[0], found()[1]]) if (element !== undefined) press(element, 'ArrowDown');
    expect(found()[1]).toHaveFocus();
    for (const index of [1, 0]) press(found()[index] ?? document.body, 'ArrowUp');
    expect(field()).toHaveFocus();
    press(field(), 'Escape');
    expect(screen.getByRole('button', { name: /^Find a customer/ })).toHaveFocus();
    expect(leave).not.toHaveBeenCalled();
    press(document.activeElement ?? document.body, 'Escape');
    expect(leave).toHaveBeenCalledOnce();
  });

  it('the panel’s key opens the field, and brings the hands back into one that is open', async () => {
    renderPart(<Who onLink={onLink} />);
    await pass(0);
    const key = screen.getByRole('button', { name: 'Alt W' });
    fireEvent.click(key);
    expect(field()).toHaveFocus();
    type('Ковал');
    key.focus();
    fireEvent.click(key);
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('Ковал');
  });
});

describe('the focus', () => {
  const focusedRow = async () => {
    await show();
    type('Ковал');
    await pass(300);
    type('Коваль');
    press(field(), 'ArrowDown');
    expect(found()[0]).toHaveFocus();
  };

  it('goes back to the field where the person that had it is among the answers no more, or none is', async () => {
    for (const answer of [ok(only('Else')), ok(nobody), failed('unreachable')]) {
      search.mockReset().mockResolvedValueOnce(ok(FOUND)).mockResolvedValueOnce(answer);
      await focusedRow();
      await pass(300);
      expect(field()).toHaveFocus();
      cleanup();
    }
  });

  it('stays where the agent went meanwhile, and with a person who is found again', async () => {
    await focusedRow();
    await pass(300);
    expect(found()[0]).toHaveFocus();
    search.mockResolvedValueOnce(ok(nobody));
    type('Ковальч');
    const elsewhere = screen.getByRole('button', { name: 'The server answers' });
    elsewhere.focus();
    await pass(300);
    expect(elsewhere).toHaveFocus();
  });

  it('goes back to the field where “try again” goes by itself', async () => {
    search.mockResolvedValueOnce(failed('unreachable'));
    await show();
    type('Ковал');
    await pass(300);
    screen.getByRole('button', { name: 'Try again' }).focus();
    fireEvent.click(screen.getByRole('button', { name: 'The server answers' }));
    await pass(300);
    expect(field()).toHaveFocus();
  });
});

it('says each count anew, also one that is the same as before', async () => {
  search.mockImplementation(async () => ok(only('One')));
  await show();
  type('Ковал');
  await pass(300);
  const before = screen.getByText('1 found');
  type('Коваль');
  await pass(300);
  expect(before).not.toBeInTheDocument();
  expect(screen.getByText('1 found')).toBeVisible();
});

it('links whom the agent found, after a look into the record, with “by hand” as the reason, and closes', async () => {
  vi.useRealTimers();
  renderPart(<Who onLink={onLink} />);
  await userEvent.click(screen.getByRole('button', { name: /^Find a customer/ }));
  await userEvent.type(field(), 'Ковал');
  await userEvent.click(await screen.findByRole('button', { name: /Ганна Мельник/ }));
  const { contactId = '' } = FOUND.found[0] ?? {};
  expect(history).toHaveBeenCalledExactlyOnceWith(contactId);
  expect(onLink).not.toHaveBeenCalled();
  await userEvent.click(await screen.findByRole('button', { name: 'This is the author' }));
  expect(onLink).toHaveBeenCalledExactlyOnceWith({ contactId, reasons: [{ code: 'found_by_hand', detail: '' }] });
  expect(screen.queryByRole('textbox')).toBeNull();
  const linked = screen.getByRole('list', { name: 'Linked by a colleague or you' });
  expect(within(linked).getByRole('button', { name: 'Not the author' })).toBeVisible();
});

it('shows who is linked already among the answers, and no count of nobody', async () => {
  await show();
  type('Ковал');
  await pass(300);
  fireEvent.click(found()[0] ?? document.body);
  await pass(0);
  fireEvent.click(screen.getByRole('button', { name: 'This is the author' }));
  await pass(0);
  search.mockResolvedValue(ok({ found: FOUND.found.slice(0, 1), more: false }));
  fireEvent.click(screen.getByRole('button', { name: /^Find a customer/ }));
  type('Мельник');
  await pass(300);
  expect(screen.getByText('1 found')).toBeVisible();
  const [again] = found();
  expect(again).toHaveAttribute('aria-expanded', 'false');
  fireEvent.click(again ?? document.body);
  await pass(0);
  expect(again).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getAllByRole('button', { name: 'Not the author' })).toHaveLength(1);
});

it('opens a person who is proposed as well in one place only', async () => {
  search.mockResolvedValue(
    ok({
      found: [{ ...(FOUND.found[1] ?? { name: '' }), contactId: CANDIDATES[1]?.contactId ?? '' }] as FoundContacts['found'],
      more: false,
    }),
  );
  await show();
  type('Ковал');
  await pass(300);
  fireEvent.click(found()[0] ?? document.body);
  await pass(0);
  expect(screen.getAllByRole('button', { name: 'This is the author' })).toHaveLength(1);
});
