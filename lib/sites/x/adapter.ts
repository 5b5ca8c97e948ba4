// Posts and answers on X. Seen on fragments of timelines saved in 2024 (English); reply box and dialog are from public code.
// Traps: a quoted post stands inside a post with a name, a time and a text of its own; "who to follow" and notices stand between posts.
// Rules: every post is an item and nobody an owner; the same post in two timelines of a page is shown, and answered, in both places.
import { date, lastPathPart, line, preText, site, url } from '../engine/define.ts';

export const adapter = site({
  id: 'x',
  name: 'X',
  hosts: ['*.x.com', '*.twitter.com'],
  kind: 'comment',
  item: 'article[data-testid="tweet"]',
  fields: {
    nativeId: [lastPathPart('a[href*="/status/"]:has(> time)')],
    author: [line('[data-testid="User-Name"] a[href^="/"]')],
    authorUrl: [url('[data-testid="User-Name"] a[href^="/"]')],
    text: [preText('[data-testid="tweetText"]:not([role="link"] [data-testid="tweetText"])')],
    publishedAt: [date('a[href*="/status/"] > time, time:not([role="link"] time)', 'datetime')],
    permalink: [url('a[href*="/status/"]:has(> time)')],
  },
  reply: {
    kind: 'dialog',
    opener: ['[data-testid="reply"]'],
    input: ['[data-testid="tweetTextarea_0"]'],
    dialog: ['[role="dialog"]:has([data-testid="tweetTextarea_0"])'],
  },
  signs: {
    reply: { pending: [], published: [], rejected: [] },
    stub: [],
    // What stands at the address of a post that was deleted; of protected and suspended accounts X says other things.
    notice: [
      {
        select: '[data-testid="error-detail"] span',
        from: 'text',
        labels: [
          'Hmm...this page doesn’t exist. Try searching for something else.',
          'Хм... Цієї сторінки не існує. Спробуйте пошукати щось інше.',
          'Хм... Такой страницы нет. Попробуйте поискать что-нибудь другое.',
          'Hmm ... diese Seite existiert nicht. Versuche, nach etwas anderem zu suchen.',
          'Vaya... esta página no existe. Intenta hacer otra búsqueda.',
          'Hmm... cette page n’existe pas. Essayez de faire une autre recherche.',
          'Hmm... ta strona nie istnieje. Spróbuj poszukać czegoś innego.',
        ],
      },
    ],
  },
  hook: 'x',
});
