// A decision goes to the record together with the category that was answered on the way to it: nobody is asked the same twice.

import type { CategorySuggestion } from '../../lib/contracts/category.ts';
import type { EventPayload } from '../../lib/contracts/item-event.ts';
import type { PanelPorts } from './panel-ports.ts';

/** The first refusal, if any: without its category no decision is recorded. */
export const recordDecision = async (
  send: PanelPorts['send'],
  reviewKey: string,
  payload: EventPayload<'decision.recorded'>,
  { category: suggested, confidence }: CategorySuggestion,
) => {
  const category = payload.gates.find(({ gate }) => gate === 'topic')?.answer;
  if (category !== undefined) {
    const set = await send('category.set', { reviewKey, category, suggestion: { category: suggested, confidence } });
    if (!set.ok) return set;
  }
  return await send('decision.record', { reviewKey, payload });
};
