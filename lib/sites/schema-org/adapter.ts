// Any page whose reviews carry schema.org microdata. Seen on saved pages: a travel site (2025) and a shop's review block (2023).
// Which property belongs to which item is a matter of nesting that selectors cannot say, so the reading is the hook's.
import type { Adapter } from '../../contracts/adapter.ts';

export const adapter: Adapter = {
  format: 1,
  id: 'schema-org',
  name: 'Review microdata',
  version: 1,
  hosts: ['*'],
  paths: [],
  kind: 'review',
  item: '[itemtype*="schema.org/"][itemtype*="Review"], [itemprop~="review"], [itemprop~="reviews"]',
  require: [],
  exclude: [],
  fields: {
    nativeId: [],
    author: [],
    authorUrl: [],
    rating: [],
    ratingMax: [],
    title: [],
    text: [],
    publishedAt: [],
    permalink: [],
    ownReply: [],
    ownReplyAt: [],
  },
  reply: {
    kind: 'inline',
    reach: 'root',
    // A box for reports or for comments by anyone is no reply box: it has to say what it is for.
    opener: [],
    input: [
      'textarea:is([name*="repl" i], [id*="repl" i], [class*="repl" i], [aria-label*="repl" i], [placeholder*="repl" i])',
      'textarea:is([name*="respon" i], [id*="respon" i], [class*="respon" i], [aria-label*="respon" i], [placeholder*="respon" i])',
      'textarea:is([name*="answer" i], [id*="answer" i], [class*="answer" i], [aria-label*="answer" i], [placeholder*="answer" i])',
      'textarea:is([aria-label*="відпов" i], [placeholder*="відпов" i], [aria-label*="ответ" i], [placeholder*="ответ" i])',
      '[contenteditable="true"]:is([aria-label*="repl" i], [aria-label*="respon" i], [aria-label*="відпов" i], [aria-label*="ответ" i])',
    ],
    dialog: [],
    framePaths: [],
  },
  limit: null,
  hook: 'schema-org',
};
