import { expect, it, vi } from 'vitest';
import type { PanelPorts } from './panel-ports.ts';
import { recordDecision } from './record-decision.ts';

const proposal = { category: 'service', confidence: 0.8 };
const decided = (gates: { gate: 'topic' | 'nature'; answer: string }[]) => ({ gates, suggested: 'A' as const, outcome: 'A' as const });

const recorded = async (gates: Parameters<typeof decided>[0], refuse: string | null = null) => {
  const send = vi.fn(async (kind: string) => (kind === refuse ? { ok: false, error: { code: 'not_found' } } : { ok: true, value: null }));
  const answer = await recordDecision(send as unknown as PanelPorts['send'], 'k', decided(gates), proposal);
  return { sent: send.mock.calls as unknown as [string, unknown][], answer };
};

it('sets the category that was answered on the way, with what was proposed', async () => {
  const { sent } = await recorded([{ gate: 'topic', answer: 'abuse' }]);
  expect(sent).toEqual([
    ['category.set', { reviewKey: 'k', category: 'abuse', suggestion: proposal }],
    ['decision.record', expect.objectContaining({ reviewKey: 'k' })],
  ]);
});

it('sets none where the topic was not asked', async () => {
  const { sent } = await recorded([{ gate: 'nature', answer: 'attack' }]);
  expect(sent.map(([kind]) => kind)).toEqual(['decision.record']);
});

it('records no decision whose category was refused', async () => {
  const { sent, answer } = await recorded([{ gate: 'topic', answer: 'gone' }], 'category.set');
  expect(sent.map(([kind]) => kind)).toEqual(['category.set']);
  expect(answer).toMatchObject({ ok: false });
});
