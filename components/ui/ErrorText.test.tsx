// No English sentence of a server or of the worker reaches people as the reason: it stands in a fold beneath the reason in their own language.
import { render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { DetailNotices } from '../../entrypoints/sidepanel/DetailNotices.tsx';
import type { OutboxRow } from '../../lib/extension/db/schema.ts';
import type { CommandError } from '../../lib/extension/messages.ts';
import { I18nProvider } from '../../lib/i18n/I18nProvider.tsx';
import { uk } from '../../lib/i18n/messages/uk.ts';
import { NOW } from '../../tests/panel/sample-desk.ts';
import { UnsentList } from '../page/UnsentList.tsx';
import { InsertStatus } from '../reply/InsertStatus.tsx';
import { useTimeWords } from '../sla/use-time-words.ts';

const DETAIL = 'Somebody changed this template meanwhile. Load it again, then repeat your change.';
const at = Date.parse(NOW);
const nothing = vi.fn();

function Notices({ error }: { error: CommandError }) {
  const words = useTimeWords(at);
  return (
    <DetailNotices
      {...{ item: null, words, onPage: true, pickProblem: null, problem: error, claimedBy: null }}
      {...{ elsewhere: false, draft: '' }}
      {...{ onRetryPick: nothing, onAnswerAnyway: nothing, onCloseProblem: nothing }}
    />
  );
}

function Insertion({ error }: { error: CommandError }) {
  const words = useTimeWords(at);
  return (
    <InsertStatus
      {...{ state: 'draft', failure: { kind: 'failed', error }, inserted: null, now: at, words, onCopy: nothing, onReplace: nothing }}
    />
  );
}

function Unsent({ error }: { error: CommandError }) {
  const words = useTimeWords(at);
  const row: OutboxRow = {
    seq: 1,
    opId: '01930000-0000-7000-8000-000000000901',
    entityKey: 'k',
    account: 'a',
    operation: {
      opId: '01930000-0000-7000-8000-000000000901',
      kind: 'item.claimed',
      entityKey: 'k',
      baseVersion: 0,
      payload: {},
      at: NOW,
    },
    state: 'blocked',
    attempts: 1,
    nextAttemptAt: NOW,
    lastError: error,
  };
  const sync = { online: true, waiting: 0, blocked: 1, lastError: null };
  return (
    <UnsentList
      {...{ rows: [row], sync, lastSuccessAt: null, words, authorOf: () => null }}
      {...{ onSendNow: nothing, onDiscard: nothing, onClose: nothing }}
    />
  );
}

const show = (element: ReactElement) =>
  render(
    <I18nProvider locale="uk" messages={uk} timeZone="Europe/Kyiv">
      {element}
    </I18nProvider>,
  );

describe.each([
  { place: 'above the review', shown: (error: CommandError) => <Notices error={error} /> },
  { place: 'at Insert', shown: (error: CommandError) => <Insertion error={error} /> },
  { place: 'in what is not sent', shown: (error: CommandError) => <Unsent error={error} /> },
])('$place', ({ shown }) => {
  it('says the reason in the agent’s language, and the detail in a fold', () => {
    const { container } = show(shown({ code: 'conflict', detail: DETAIL }));
    const fold = screen.getByText('Подробиці').closest('details');
    if (fold === null) throw new Error('no fold');
    expect(fold.open).toBe(false);
    expect(within(fold).getByText(DETAIL)).toHaveAttribute('lang', 'en');
    expect(container).toHaveTextContent(uk.error.conflict);
    fold.remove();
    expect(container).not.toHaveTextContent(/meanwhile/);
  });

  it('has no fold where nothing more is known', () => {
    show(shown({ code: 'conflict', detail: null }));
    expect(screen.queryByText('Подробиці')).toBeNull();
  });
});

it('says why the reply is held back, where that is known', () => {
  const { container } = show(<Insertion error={{ code: 'forbidden', detail: 'A lead has to approve it.', why: 'approval' }} />);
  expect(container).toHaveTextContent(uk.heldBack.approval);
  expect(container).not.toHaveTextContent(uk.error.forbidden);
});
