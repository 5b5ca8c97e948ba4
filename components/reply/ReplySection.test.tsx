// The reply as an agent works it: skeleton, blanks, findings, length, Insert and its refusals.
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, type Ref, useMemo, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { LengthLimit } from '../../lib/contracts/adapter.ts';
import type { ContactHistory } from '../../lib/contracts/contact.ts';
import type { Item } from '../../lib/contracts/item.ts';
import type { NearestReply } from '../../lib/domain/safety/check-draft.ts';
import type { SentenceJudge } from '../../lib/domain/safety/learnt/with-learnt.ts';
import type { InsertResult } from '../../lib/extension/messages.ts';
import { axeProblems, renderPart } from '../../tests/panel/render.tsx';
import { AGENT, baseItem, HISTORY, NOW, REFERENCE, REVIEWS, sampleReview } from '../../tests/panel/sample-desk.ts';
import { arrange, describeReview } from '../review/list-model.ts';
import { useTimeWords } from '../sla/use-time-words.ts';
import { ReplySection } from './ReplySection.tsx';
import type { ReplyHandle, ReplyPort } from './reply-props.ts';
import type { Draft, DraftChange } from './use-draft.ts';
import type { LoadJudge } from './use-gate-judge.ts';

const at = Date.parse(NOW);
const late = REVIEWS[0]?.review ?? sampleReview({ name: 'Olena K.', minutesAgo: 300 });
const entryOf = (over: Partial<Item>, review = late) => {
  const described = describeReview(
    { reviewKey: 'sample:late', review, firstSeenAt: NOW, item: baseItem('sample:late', review, { category: 'delivery', ...over }) },
    REFERENCE.policy,
  );
  const [entry] = arrange([described], REFERENCE.policy, at);
  if (entry === undefined) throw new Error('no entry');
  return entry;
};

type ShownProps = {
  text: string;
  item: Partial<Item>;
  records: ContactHistory[];
  limit: LengthLimit | null;
  claimedBy: string | null;
  now: number;
  nearest: NearestReply | null;
  loadJudge: LoadJudge | undefined;
  port: ReplyPort;
  handle: Ref<ReplyHandle>;
};

function Shown({ text, item, records, limit, claimedBy, now, nearest, loadJudge, port, handle }: ShownProps) {
  const words = useTimeWords(now);
  const entry = useMemo(() => entryOf(item), [item]);
  const [held, setHeld] = useState<Pick<Draft, 'text' | 'notes' | 'templateId'>>({ text, notes: '', templateId: null });
  const change = (part: DraftChange) => setHeld((before) => ({ ...before, ...part }));
  return (
    <ReplySection
      entry={entry}
      proposed={null}
      draft={{ ready: true, saving: 'saved', ...held, change }}
      templates={REFERENCE.templates}
      tones={REFERENCE.tones}
      company={REFERENCE.company}
      agentName={AGENT.name}
      recordMissing={false}
      reviewOnPage
      {...{ limit, records, nearest, loadJudge, claimedBy, now, words, port, handle }}
    />
  );
}

type Options = Partial<Omit<ShownProps, 'port' | 'handle'>> & {
  insert?: () => Promise<{ ok: true; value: InsertResult }>;
  clipboard?: boolean;
};
const NO_RECORDS: ContactHistory[] = [];
const OPEN_ITEM: Partial<Item> = {};

function setup({ clipboard = true, insert, ...shown }: Options = {}) {
  const inserted: InsertResult = { status: 'inserted', text: '', replyBox: 'inline' };
  const port = {
    insert: vi.fn<ReplyPort['insert']>(insert ?? (async () => ({ ok: true, value: inserted }))),
    writeClipboard: vi.fn(async () => clipboard),
    copied: vi.fn<ReplyPort['copied']>(async () => ({ ok: true, value: null })),
    chooseTemplate: vi.fn(),
    record: vi.fn(async () => {}),
  };
  const handle = createRef<ReplyHandle>();
  const given = {
    text: '',
    item: OPEN_ITEM,
    records: NO_RECORDS,
    limit: null,
    claimedBy: null,
    now: at,
    nearest: null,
    loadJudge: undefined,
    ...shown,
  };
  const view = renderPart(<Shown {...given} port={port} handle={handle} />);
  const editor = () => screen.getByLabelText<HTMLTextAreaElement>('Your reply');
  const selected = () => editor().value.slice(editor().selectionStart, editor().selectionEnd);
  return { ...view, port, handle, editor, selected };
}

const insertButton = () => screen.getByRole('button', { name: /^Insert/ });

describe('skeleton', () => {
  it('offers the best one for review and category, fills what is known, and selects the first blank', async () => {
    const { editor, selected, port } = setup();
    await userEvent.click(screen.getByRole('button', { name: 'Use “Посилка запізнюється”' }));
    expect(editor().value).toMatch(/^Олено, добрий день\./);
    expect(editor().value).toContain('Марта Лис, Крамниця');
    expect(editor().value).not.toMatch(/\{\{/);
    expect(editor()).toHaveFocus();
    expect(selected()).toBe('[[що з’ясували про посилку]]');
    expect(port.chooseTemplate).toHaveBeenCalledOnce();
  });

  it('jumps from blank to blank by Tab, back by Shift+Tab, and leaves the field after the last', async () => {
    const { editor, selected } = setup();
    await userEvent.click(screen.getByRole('button', { name: /^Use/ }));
    await userEvent.keyboard('Посилка стоїть на сортуванні.{Tab}');
    expect(selected()).toBe('[[що зробимо і до якого дня]]');
    await userEvent.tab({ shift: true });
    expect(editor()).not.toHaveFocus();
    editor().focus();
    editor().setSelectionRange(0, 0);
    await userEvent.keyboard('{Tab}');
    expect(selected()).toBe('[[що зробимо і до якого дня]]');
    await userEvent.keyboard('Надішлемо нову до п’ятниці.{Tab}');
    expect(editor()).not.toHaveFocus();
  });

  it('asks before it replaces a draft, and gives the draft back', async () => {
    const { editor } = setup({ text: 'Моє' });
    await userEvent.click(screen.getByRole('button', { name: /^Use/ }));
    expect(editor().value).toBe('Моє');
    await userEvent.click(screen.getByRole('button', { name: 'Replace the draft' }));
    expect(editor().value).toContain('добрий день');
    await userEvent.click(screen.getByRole('button', { name: 'Put the earlier draft back' }));
    expect(editor().value).toBe('Моє');
  });

  it('finds another by its words and takes it with Enter', async () => {
    const { editor, handle } = setup();
    act(() => handle.current?.openPicker());
    await userEvent.keyboard('подя');
    expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(editor().value).toContain('[[за що саме дякуємо]]');
  });
});

describe('findings', () => {
  const leaky = 'Замовлення KR-48213 їде. [[коли]]';

  it('blocks a fact of the record that the review does not hold, and goes to it', async () => {
    const { port, selected } = setup({ text: leaky, records: [HISTORY] });
    await userEvent.click(insertButton());
    expect(port.insert).not.toHaveBeenCalled();
    expect(selected()).toBe('KR-48213');
    expect(screen.getByText('Fix what is underlined first.')).toBeVisible();
    expect(screen.getByText(/From the customer’s record.*an order number/)).toBeVisible();
  });

  it('does not know the record before the agent has opened it', () => {
    setup({ text: 'Замовлення KR-48213 їде.' });
    expect(screen.queryByText(/From the customer’s record/)).toBeNull();
  });

  it('marks each in place and walks through them', async () => {
    const { container, handle, selected } = setup({ text: leaky, records: [HISTORY] });
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['KR-48213', '[[коли]]']);
    act(() => handle.current?.goToFinding());
    expect(selected()).toBe('KR-48213');
    act(() => handle.current?.goToFinding());
    expect(selected()).toBe('[[коли]]');
    await waitFor(() => expect(screen.getByText(/Still to be written in your own words: коли/)).toBeVisible());
  });

  it('removes a leak on a click', async () => {
    const { editor } = setup({ text: leaky, records: [HISTORY] });
    await userEvent.click(screen.getByRole('button', { name: 'Remove it' }));
    expect(editor().value).toBe('Замовлення  їде. [[коли]]');
    await waitFor(() => expect(screen.queryByText(/From the customer’s record/)).toBeNull());
  });
});

describe('length', () => {
  const google: LengthLimit = { value: 20, unit: 'utf8_bytes', source: 'Google Business Profile help', mark: 'P' };

  it('counts bytes where the site does, and blocks above without cutting', async () => {
    const { editor, port } = setup({ text: 'Дякуємо вам', limit: google });
    expect(screen.getByText('21 of 20 bytes')).toBeVisible();
    expect(screen.getByText(/1 too many/)).toBeVisible();
    await userEvent.click(insertButton());
    expect(port.insert).not.toHaveBeenCalled();
    expect(editor().value).toBe('Дякуємо вам');
  });

  it('proposes whole sentences to leave out, leaves them out on a click, and gives the text back', async () => {
    const long = 'Дякуємо, що написали. Ваша думка дуже важлива для нас, бо ми цінуємо кожного. Кошти повернемо до п’ятниці.';
    const { editor } = setup({ text: long, limit: { ...google, value: 60, unit: 'characters' } });
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toContain(
      'Ваша думка дуже важлива для нас, бо ми цінуємо кожного.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Leave out this sentence' }));
    expect(editor().value).toBe('Дякуємо, що написали. Кошти повернемо до п’ятниці.');
    await userEvent.click(screen.getByRole('button', { name: 'Put the earlier draft back' }));
    expect(editor().value).toBe(long);
  });

  it('says so where no sentence can be spared', () => {
    setup({ text: 'Кошти повернемо до п’ятниці.', limit: google });
    expect(screen.getByText(/Every sentence says something needed/)).toBeVisible();
  });

  it('says that a limit is unknown', () => {
    setup({ text: 'abc' });
    expect(screen.getByText('3 characters · the site’s limit is unknown')).toBeVisible();
  });
});

describe('a reply that stands elsewhere', () => {
  it('shows the nearest one and whose review it answers, and does not block', async () => {
    const { port } = setup({
      text: 'Надіслали нову посилку.',
      nearest: () => ({ likeness: 0.93, text: 'Надіслали вам нову посилку.', where: 'Ірина' }),
    });
    expect(screen.getByText(/Almost the same reply \(93 %\) stands under the review by Ірина/)).toBeVisible();
    expect(screen.getByText('Надіслали вам нову посилку.')).toBeVisible();
    await userEvent.click(insertButton());
    expect(port.insert).toHaveBeenCalled();
  });
});

describe('insert', () => {
  it('inserts what is written', async () => {
    const { port } = setup({ text: 'Надіслали нову посилку, буде у п’ятницю.' });
    await userEvent.click(insertButton());
    expect(port.insert).toHaveBeenCalledWith('Надіслали нову посилку, буде у п’ятницю.', false);
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

it('has nothing for axe, with findings, picker and a form open', async () => {
  const { container, handle } = setup({ text: 'Замовлення KR-48213. [[коли]]', records: [HISTORY] });
  await userEvent.selectOptions(screen.getByLabelText('Decision'), 'Hand on to a colleague');
  act(() => handle.current?.openPicker());
  expect(within(container).getByRole('listbox')).toBeVisible();
  expect(await axeProblems(container)).toEqual([]);
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
