// Recommendations on a page's Reviews tab. Made by hand from a public extension of 2025 and notes on real pages of December 2025; never seen live.
// A card says in its heading who recommends the page or does not; that sentence is its title, since there are no stars. The page answers in the
// comments of the card, which are articles of their own.
import { preText, site, url } from '../engine/define.ts';

const NAME = '[data-ad-rendering-role="profile_name"]';

export const adapter = site({
  id: 'facebook-recommendations',
  name: 'Facebook recommendations',
  hosts: ['*.facebook.com'],
  paths: ['/*/reviews', '/*/reviews/*'],
  // The largest element that holds one card and nothing else (the hook counts).
  item: `[role="main"] div:has(${NAME})`,
  fields: {
    authorUrl: [url(`${NAME} a[href]`)],
    text: [preText('[data-ad-rendering-role="story_message"]'), preText('[data-ad-preview="message"]')],
  },
  reply: {
    kind: 'inline',
    opener: [
      '[role="button"]:is([aria-label="Leave a comment"], [aria-label="Comment"], [aria-label^="Залиш"], [aria-label^="Прокоментува"], [aria-label^="Остав"], [aria-label^="Комментир"], [aria-label="Kommentieren"], [aria-label="Commenter"], [aria-label="Comentar"], [aria-label="Skomentuj"])',
    ],
    input: ['[role="textbox"][contenteditable="true"]'],
  },
  limit: { value: 8000, unit: 'characters', source: 'Facebook, length of a comment', mark: 'S' },
  hook: 'facebook-recommendations',
});
