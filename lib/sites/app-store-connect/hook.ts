// "by Olena K – Nov 4, 2026" in any language of the console: what follows the last dash and is a date, is the date.
// A reply may be several paragraphs, where fields read one element.
import { all, one } from '../engine/dom.ts';
import type { Hook } from '../engine/review-parts.ts';
import { oneLine, visibleText } from '../engine/visible-text.ts';

const BY = /^(?:by|from|von|de|par|da|por|od|від|от)\s+/iu;

export const hook: Hook = {
  local: true,
  amend: (parts, root, reading) => {
    const meta = one(root, '.review-meta');
    const line = meta === null ? (parts.author ?? '') : oneLine(visibleText(meta, 2_000));
    const [, name, date] = /^(.*)\s[–—-]\s([^–—]*)$/.exec(line) ?? [];
    const when = date === undefined ? null : reading.when(date);
    // Without a date behind the dash, the dash belongs to the name.
    const author = when === null ? line : (name ?? '');
    const paragraphs = all(root, '.inner-container p')
      .map((part) => visibleText(part, 20_000, true))
      .filter(Boolean);
    return {
      ...parts,
      author: author.replace(BY, ''),
      publishedAt: when ?? parts.publishedAt,
      reply: parts.reply && { ...parts.reply, text: paragraphs.join('\n\n') || parts.reply.text },
    };
  },
};
