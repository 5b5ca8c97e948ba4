// Paragraphs that are read one by one leave out the list that somebody wrote between them: what stands beside them in their box, as running text and
// without a name of its own, is read with them.
import type { Choice } from './field-choice.ts';
import { allIn } from './field-selectors.ts';
import type { PageIndex } from './page-index.ts';

const LIST = /^(?:ul|ol|blockquote)$/;
/** What WordPress writes on every list. */
const NAMELESS = /^(?:wp-block-[\w-]+\s*)*$/;

/** The way to the paragraphs with that to the lists beside them; as it is where there are none, or where others would come with them. */
export function withLists(
  index: PageIndex,
  choice: Choice,
  roots: readonly Element[],
  /** Whose text was given whole, without these. */
  given: readonly Element[],
): Choice {
  const way = /^([^,]*[\s>])?p$/.exec(choice.select);
  if (way === null) return choice;
  const listsIn = (root: Element): Element[] => {
    const boxes = new Set(allIn(index, root, choice).flatMap((part) => index.parent(part) ?? []));
    return [...boxes].flatMap((box) =>
      [...box.children].filter((child) => LIST.test(index.name(child)) && NAMELESS.test(child.className) && index.text(child) !== ''),
    );
  };
  const found = new Map(roots.map((root) => [root, listsIn(root)]));
  const lists = new Set([...found.values()].flat());
  const names = [...new Set([...lists].map((list) => index.name(list)))];
  if (names.length === 0 || given.some((root) => listsIn(root).length > 0)) return choice;
  const selects = names.map((name) => `${way[1] ?? ''}${name}`);
  const isRight = [...found].every(([root, own]) =>
    [...root.querySelectorAll(selects.join(', '))].every((element) => own.some((list) => list.contains(element))),
  );
  if (!isRight) return choice;
  return {
    ...choice,
    select: [choice.select, ...selects].join(', '),
    test: (element, root) => choice.test(element, root) || lists.has(element),
  };
}
