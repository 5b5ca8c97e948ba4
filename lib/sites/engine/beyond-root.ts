// Fields that stand outside their review's root, which a selector inside it cannot reach: in what follows the root (rows of a table, the
// definition of a term, comments without an element of their own), or once for the whole page (the name of the one who wrote all of it).

const PAGE = ':root ';
const AFTER = ':scope ~ ';

/**
 * `:root X` is X anywhere in the root's document; `:scope ~ X` is X in what follows the root, up to the next one (`item`).
 * Null for every other selector: it is looked for inside.
 */
export const beyondRoot = (root: Element, select: string, item: string): Element[] | null => {
  if (select.startsWith(PAGE)) return [...root.ownerDocument.querySelectorAll(select)];
  if (!select.startsWith(AFTER)) return null;
  const inner = select.slice(AFTER.length);
  const found: Element[] = [];
  for (let next = root.nextElementSibling; next && !next.matches(item) && !next.querySelector(item); next = next.nextElementSibling) {
    if (next.matches(inner)) found.push(next);
    found.push(...next.querySelectorAll(inner));
  }
  return found;
};
