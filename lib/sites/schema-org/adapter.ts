// Any page whose reviews carry schema.org's words: as microdata (seen on saved pages: a travel site of 2025, a shop's review block of 2023, one
// review of 2017), as RDFa (made by hand), or as JSON-LD beside reviews that the page shows in the same words (made by hand; on saved pages JSON-LD
// that nothing on the page repeats gives nothing).
// Which property belongs to which item is a matter of nesting that selectors cannot say, so the reading is the hook's.
import { site } from '../engine/define.ts';

/** A box for reports or for comments by anyone is no reply box: one of its attributes has to say what it is for. `i` folds ASCII only: no capitals in Cyrillic. */
const saysReply = ['name', 'id', 'class', 'aria-label', 'placeholder']
  .flatMap((attribute) => ['repl', 'respon', 'answer', 'ідпов', 'твет'].map((word) => `[${attribute}*="${word}"i]`))
  .join();

export const adapter = site({
  id: 'schema-org',
  name: 'Review markup',
  hosts: ['*'],
  // What most elements lack is asked for first; without blanks, which would have the selector turned (`dom.ts`).
  item: ':is([itemtype],[itemprop],[typeof]):is([itemtype*="schema.org/"][itemtype*="Review"],[itemprop~="review"],[itemprop~="reviews"],[typeof~="Review"],[typeof~="schema:Review"],[typeof$="schema.org/Review"])',
  reply: { kind: 'inline', input: [`textarea:is(${saysReply})`, `[contenteditable="true"]:is(${saysReply})`] },
  hook: 'schema-org',
});
