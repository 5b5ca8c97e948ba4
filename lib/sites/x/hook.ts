// X may show one post in several timelines at once, each with controls of its own. It cuts addresses with hidden characters, which are part of
// what was written, and draws emoji as pictures. The time of an edited post may lead to its earlier versions.
import { attr, one } from '../engine/dom.ts';
import type { Hook } from '../engine/review-parts.ts';

const TEXT = '[data-testid="tweetText"]:not([role="link"] [data-testid="tweetText"])';

const HISTORY = /\/history\/?$/;

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
  amend: (parts, root) => {
    const text = one(root, TEXT);
    const permalink = parts.permalink?.replace(HISTORY, '') ?? null;
    return {
      ...parts,
      permalink,
      nativeId: permalink === parts.permalink ? parts.nativeId : (permalink?.split('/').at(-1) ?? null),
      ...(text && { text: written(text).trim() }),
    };
  },
};
