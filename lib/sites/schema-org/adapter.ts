// Any page whose reviews carry schema.org microdata. Seen on saved pages: a travel site (2025), a shop's review block (2023), one review of 2017.
// Which property belongs to which item is a matter of nesting that selectors cannot say, so the reading is the hook's.
import { site } from '../engine/define.ts';

/** A box for reports or for comments by anyone is no reply box: one of its attributes has to say what it is for. `i` folds ASCII only: no capitals in Cyrillic. */
const saysReply = ['name', 'id', 'class', 'aria-label', 'placeholder']
  .flatMap((attribute) => ['repl', 'respon', 'answer', 'ідпов', 'твет'].map((word) => `[${attribute}*="${word}" i]`))
  .join();

export const adapter = site({
  id: 'schema-org',
  name: 'Review microdata',
  hosts: ['*'],
  item: '[itemtype*="schema.org/"][itemtype*="Review"], [itemprop~="review"], [itemprop~="reviews"]',
  reply: { kind: 'inline', input: [`textarea:is(${saysReply})`, `[contenteditable="true"]:is(${saysReply})`] },
  hook: 'schema-org',
});
