// A draft over the limit without the sentences that it can spare, for the button that offers it.
import type { LengthLimit } from '../../lib/contracts/adapter.ts';
import { sentencesToDrop, withoutSentences } from '../../lib/domain/safety/shorten.ts';

/** Null where nothing can be spared or nothing needs to be. */
export function shortenDraft(text: string, limit: LengthLimit | null): { dropped: string[]; text: string } | null {
  const spans = limit === null ? null : sentencesToDrop(text, limit);
  return spans === null || spans.length === 0
    ? null
    : { dropped: spans.map(({ start, end }) => text.slice(start, end).trim()), text: withoutSentences(text, spans) };
}
