import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WaitingApprovals } from '../../lib/contracts/decision-board.ts';
import { applyOperation } from '../../lib/domain/item/project.ts';
import { I18nProvider } from '../../lib/i18n/I18nProvider.tsx';
import { en } from '../../lib/i18n/messages/en.ts';
import { ANNA, sampleOperation, sampleSeen } from '../../tests/samples/operations.ts';
import { LEAD, ok, quietBoard, WORKSPACE } from '../../tests/samples/quiet-board.ts';
import { Board } from './Board.tsx';
import type { Answer, BoardApi } from './board-api.ts';
import { ASK_EVERY_MS } from './use-waiting.ts';

const at = (minute: number) => `2026-03-02T09:${String(minute).padStart(2, '0')}:00.000Z`;
const asked = (approvals: number, minute: number): WaitingApprovals => ({ approvals, lastAskedAt: at(minute) });
const card = (itemId: string, minute: number) =>
  applyOperation(
    { ...applyOperation(null, sampleSeen(), ANNA), itemId },
    {
      ...sampleOperation('approval.requested', { text: `Text of ${itemId}`, why: [{ about: 'risk', id: 'legal' }], note: '' }),
      entityKey: itemId,
      at: at(minute),
    },
    ANNA,
  );

let now: Answer<WaitingApprovals>;
let hidden = false;
const waiting = vi.fn<BoardApi['waiting']>(async () => now);

const show = (part: Partial<BoardApi> = {}) =>
  render(
    <I18nProvider locale="en" messages={en} timeZone="Europe/Kyiv">
      <Board
        api={{ ...quietBoard, waiting, ...part }}
        appearance={{ locale: 'en', theme: 'system', setLocale: () => undefined, setTheme: () => undefined }}
        serverAddress="http://127.0.0.1:1"
        now={() => Temporal.Instant.from('2026-03-02T10:00:00Z')}
      />
    </I18nProvider>,
  );
const settle = () => act(() => vi.advanceTimersByTimeAsync(0));
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const turn = async (isHidden: boolean) => {
  hidden = isHidden;
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
};
const link = () => screen.getByRole('link', { name: /^Decisions/ });
const told = () => screen.getAllByRole('status').map(({ textContent }) => textContent)[0];

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  hidden = false;
  waiting.mockReset().mockImplementation(async () => now);
  now = ok({ approvals: 0, lastAskedAt: null });
  window.history.replaceState(null, '', '/');
});
afterEach(() => vi.useRealTimers());

describe('what waits for a lead', () => {
  it('is counted beside Decisions and in the title, and told once; less of it is not told', async () => {
    show();
    await settle();
    expect([link().textContent?.trim(), document.title, told()]).toEqual(['Decisions', 'Vidhuk board', '']);
    now = ok(asked(2, 1));
    await pass(ASK_EVERY_MS);
    expect(screen.getByRole('link', { name: /^Decisions ?, 2 replies wait for approval$/ })).toBe(link());
    expect([document.title, told()]).toEqual(['(2) Vidhuk board', '2 replies wait for your approval. See “Decisions”.']);
    const sentence = screen.getByText(/wait for your approval/);
    await pass(ASK_EVERY_MS);
    expect(screen.getByText(/wait for your approval/)).toBe(sentence);
    // One was decided, another asked for meanwhile: the same words, said again.
    now = ok(asked(2, 5));
    await pass(ASK_EVERY_MS);
    expect(screen.getByText(/wait for your approval/)).not.toBe(sentence);
    now = ok(asked(1, 1));
    await pass(ASK_EVERY_MS);
    expect([document.title, told()]).toEqual(['(1) Vidhuk board', '']);
  });

  it('is asked for at intervals, never by a hidden tab, and at once when the tab comes to the front', async () => {
    show();
    await settle();
    expect(waiting).toHaveBeenCalledTimes(1);
    await pass(ASK_EVERY_MS - 1);
    expect(waiting).toHaveBeenCalledTimes(1);
    await pass(1);
    expect(waiting).toHaveBeenCalledTimes(2);
    await turn(true);
    await pass(20 * ASK_EVERY_MS);
    expect(waiting).toHaveBeenCalledTimes(2);
    now = ok(asked(1, 1));
    await turn(false);
    expect(waiting).toHaveBeenCalledTimes(3);
    expect(document.title).toBe('(1) Vidhuk board');
    await pass(ASK_EVERY_MS);
    expect(waiting).toHaveBeenCalledTimes(4);
  });

  it('keeps the last number where the server does not answer, and asks again', async () => {
    now = ok(asked(3, 1));
    show();
    await settle();
    now = { ok: false, code: 'unreachable' };
    await pass(ASK_EVERY_MS);
    expect(document.title).toBe('(3) Vidhuk board');
    now = ok(asked(4, 2));
    await pass(ASK_EVERY_MS);
    expect(document.title).toBe('(4) Vidhuk board');
  });

  it('is no business of an agent’s', async () => {
    show({ me: async () => ok({ user: LEAD, memberships: [{ workspace: WORKSPACE, role: 'agent' }] }) });
    await settle();
    await pass(ASK_EVERY_MS);
    expect(waiting).not.toHaveBeenCalled();
    expect(screen.queryByRole('link', { name: /^Decisions/ })).toBeNull();
  });
});

describe('the list of what waits', () => {
  it('follows the number, but not under a lead who is writing; the focus stays where something is', async () => {
    window.history.replaceState(null, '', '/?view=decisions');
    let cards = [card('trustpilot:native:r-1', 1)];
    now = ok(asked(1, 1));
    show({ decisions: async () => ok({ approvals: cards, dueAgain: [] }) });
    await settle();
    await settle();
    const word = screen.getByLabelText('A word to the agent');
    act(() => word.focus());
    fireEvent.change(word, { target: { value: 'Hm' } });
    cards = [card('trustpilot:native:r-2', 2)];
    now = ok(asked(1, 2));
    await pass(ASK_EVERY_MS);
    expect(screen.getByLabelText('A word to the agent')).toBe(word);
    fireEvent.change(word, { target: { value: '' } });
    await settle();
    expect(within(screen.getByRole('article')).getByDisplayValue('Text of trustpilot:native:r-2')).toBeInTheDocument();
    expect(document.activeElement?.tagName).toBe('H2');
  });

  it('asks anew after the lead’s own word', async () => {
    window.history.replaceState(null, '', '/?view=decisions');
    now = ok(asked(1, 1));
    show({ decisions: async () => ok({ approvals: [card('trustpilot:native:r-1', 1)], dueAgain: [] }) });
    await settle();
    await settle();
    now = ok({ approvals: 0, lastAskedAt: null });
    fireEvent.click(screen.getByRole('button', { name: 'Approve' }));
    await settle();
    expect(document.title).toBe('Vidhuk board');
  });
});
