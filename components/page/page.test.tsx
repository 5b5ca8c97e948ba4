// What the panel says of the page and of the exchange with the server, in each state.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { OutboxRow } from '../../lib/extension/db/schema.ts';
import { axeProblems, renderPart } from '../../tests/panel/render.tsx';
import { NOW } from '../../tests/panel/sample-desk.ts';
import { useTimeWords } from '../sla/use-time-words.ts';
import { type EmptyPage, PageStates } from './PageStates.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { type SyncFacts, syncStateOf } from './sync-words.ts';
import { UnsentList } from './UnsentList.tsx';

const inOrder: SyncFacts = { online: true, waiting: 0, blocked: 0, lastError: null };
const header = (sync: Partial<SyncFacts>, others = { late: 0, soon: 0 }) => (
  <PanelHeader
    site="Trustpilot"
    host="trustpilot.com"
    sync={{ ...inOrder, ...sync }}
    unsentOpen={false}
    onUnsent={vi.fn()}
    others={others}
    onOthers={vi.fn()}
    onPalette={vi.fn()}
    onKeys={vi.fn()}
    onOptions={vi.fn()}
  />
);

describe('PanelHeader', () => {
  it('is silent while all is in order', () => {
    renderPart(header({}));
    expect(screen.queryByRole('button', { expanded: false })).toBeNull();
  });

  it.each([
    [{ waiting: 2 }, '2 unsent'],
    [{ online: false }, 'Offline'],
    [{ online: false, waiting: 1 }, 'Offline, 1 waits'],
    [{ lastError: { code: 'unreachable', detail: null } }, 'Server not answering'],
    [{ lastError: { code: 'unreachable', detail: null }, waiting: 3 }, 'Server not answering, 3 unsent'],
    [{ blocked: 1, waiting: 2, online: false }, '1 not accepted'],
  ] satisfies [Partial<SyncFacts>, string][])('says %o as "%s"', (sync, text) => {
    renderPart(header(sync));
    expect(screen.getByRole('button', { name: text })).toBeVisible();
  });

  it('says what is late elsewhere on the page', async () => {
    const { container } = renderPart(header({}, { late: 1, soon: 2 }));
    expect(screen.getByRole('button', { name: '1 late, 2 due soon' })).toBeVisible();
    expect(await axeProblems(container)).toEqual([]);
  });

  it('puts a lost sign-in before everything else', () => {
    expect(syncStateOf({ ...inOrder, blocked: 2, lastError: { code: 'not_signed_in', detail: null } })).toBe('signed_out');
  });
});

const operation = (seq: number, over: Partial<OutboxRow>): OutboxRow => ({
  seq,
  opId: `01930000-0000-7000-8000-00000000090${seq}`,
  entityKey: 'sample:late',
  account: 'a',
  operation: {
    opId: `01930000-0000-7000-8000-00000000090${seq}`,
    kind: 'item.claimed',
    entityKey: 'sample:late',
    baseVersion: 1,
    payload: {},
    at: NOW,
  },
  state: 'waiting',
  attempts: 0,
  nextAttemptAt: NOW,
  lastError: null,
  ...over,
});

function Unsent({ rows, onDiscard }: { rows: OutboxRow[]; onDiscard: (key: string) => void }) {
  const words = useTimeWords(Date.parse(NOW));
  return (
    <UnsentList
      rows={rows}
      sync={{ ...inOrder, blocked: 1 }}
      lastSuccessAt={NOW}
      words={words}
      authorOf={() => 'Olena K.'}
      onSendNow={vi.fn()}
      onDiscard={onDiscard}
      onClose={vi.fn()}
    />
  );
}

describe('UnsentList', () => {
  const rows = [
    operation(1, { state: 'blocked', lastError: { code: 'already_handled', detail: null } }),
    operation(2, {}),
    operation(3, { entityKey: 'sample:soon', attempts: 2, lastError: { code: 'unreachable', detail: null } }),
  ];

  it('says of each change what it is, whose review, and why it waits', () => {
    renderPart(<Unsent rows={rows} onDiscard={vi.fn()} />);
    const [blocked, behind, later] = screen.getAllByRole('listitem');
    expect(blocked).toHaveTextContent('Taken on · Olena K.');
    expect(blocked).toHaveTextContent('This review has been handled already.');
    expect(behind).toHaveTextContent('waits behind the one above');
    expect(later).toHaveTextContent('next try 12:00');
    expect(within(later ?? document.body).queryByRole('button')).toBeNull();
  });

  it('discards a refused change only after a second, informed click', async () => {
    const onDiscard = vi.fn();
    renderPart(<Unsent rows={rows} onDiscard={onDiscard} />);
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(onDiscard).not.toHaveBeenCalled();
    expect(screen.getByText(/It will not be in the log/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Really discard' }));
    expect(onDiscard).toHaveBeenCalledWith('sample:late');
  });
});

describe('PageStates', () => {
  const show = (page: EmptyPage, onAllow = vi.fn(async () => true)) => {
    renderPart(<PageStates page={page} onAllow={onAllow} onRescan={vi.fn()} onReload={vi.fn()} onTeach={null} />);
    return onAllow;
  };

  it.each([
    [{ kind: 'unknown_tab' }, 'Vidhuk cannot see this tab'],
    [{ kind: 'closed_page' }, 'The browser keeps this page to itself'],
    [{ kind: 'no_script' }, 'The page was open before Vidhuk'],
    [{ kind: 'no_reviews', site: 'Trustpilot' }, 'No reviews on this page'],
  ] satisfies [EmptyPage, string][])('explains %o', (page, title) => {
    show(page);
    expect(screen.getByRole('heading', { name: title })).toBeVisible();
  });

  it('asks for one site on a click, and says when the browser refused', async () => {
    const onAllow = show(
      { kind: 'not_allowed', origin: 'https://www.trustpilot.com', host: 'trustpilot.com' },
      vi.fn(async () => false),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Allow trustpilot.com' }));
    expect(onAllow).toHaveBeenCalledWith('https://www.trustpilot.com');
    expect(await screen.findByText(/The browser did not allow it/)).toBeVisible();
  });
});
