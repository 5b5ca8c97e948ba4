// X may show one post in several timelines at once, each with controls of its own. It cuts addresses with hidden characters, which are part of
// what was written, and draws emoji as pictures. The time of an edited post may lead to its earlier versions, and that of the post whose page this is
// nowhere; an advertisement has no time.
import { attr, one } from '../engine/dom.ts';
import type { Hook } from '../engine/review-parts.ts';

const TEXT = '[data-testid="tweetText"]:not([role="link"] [data-testid="tweetText"])';

const HISTORY = /\/history\/?$/;
const OWN_PAGE = /^https:\/\/[^/]+\/(\w+)\/status\/(\d+)/;

const written = (element: Element): string => {
  if (element.localName === 'img') return attr(element, 'alt') ?? '';
  let text = '';
  let child = element.firstElementChild;
  for (const node of element.childNodes)
    if (node === child) {
      text += written(child);
      child = child.nextElementSibling;
    } else if (node.nodeType === 3) text += node.nodeValue ?? '';
  return text;
};

export const hook: Hook = {
  local: true,
  repeats: true,
  amend: (parts, root, reading) => {
    const text = one(root, TEXT);
    const [page, author, id] = OWN_PAGE.exec(reading.pageUrl) ?? [];
    const isPages =
      page !== undefined &&
      parts.permalink === null &&
      parts.publishedAt !== null &&
      parts.authorUrl?.split('/').at(-1)?.toLowerCase() === author?.toLowerCase();
    const permalink = isPages ? page : (parts.permalink?.replace(HISTORY, '') ?? null);
    return {
      ...parts,
      permalink,
      nativeId: isPages ? (id ?? null) : permalink === parts.permalink ? parts.nativeId : (permalink?.split('/').at(-1) ?? null),
      ...(text && { text: written(text).trim() }),
    };
  },
};
