// A post that quotes another one: its words are everything in the block but the quotation. Whoever copied them from such a post pointed at the
// paragraphs alone, and in other posts lists and citations stand among these.
import type { Example } from './example.ts';
import { COST } from './features.ts';
import { type FieldChoice, sample } from './field-choice.ts';
import { allIn, type Candidate, findIn, leadingTo } from './field-selectors.ts';
import { isLike } from './more-inside.ts';
import type { PageIndex } from './page-index.ts';

const PROSE = /^(?:p|ul|ol|blockquote|pre|table|h[1-6])$/;

const saysItself = (block: Element): boolean => [...block.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== '');

/** What the guest in the block can be told by. */
const guestOf = (index: PageIndex, element: Element): string => {
  const [best] = [...index.features(element)]
    .filter(({ css, cost }) => css.startsWith('.') && cost < COST.look)
    .sort((a, b) => a.cost - b.cost);
  return best?.css ?? index.name(element);
};

/** Every child of the texts' block but its guests; null where the block has none in the examples, or nothing else in the other reviews. */
export function blockRest(
  index: PageIndex,
  rooted: readonly { root: Element; example: Example }[],
  list: readonly Element[],
): FieldChoice | null {
  const says = (element: Element): boolean => index.text(element) !== '';
  const examples = rooted.map(({ root, example }) => ({ root, example, element: example.text[0] }));
  const blocks = examples.map(({ root, example, element }) => {
    const { author, date, rating } = example;
    const block = element?.parentElement;
    const isOwn = block && ![author, date, rating].some((other) => other?.element && block.contains(other.element));
    // Where the words were a beginning, what is like their paragraph goes on with them.
    const goesOn = (part: Element): boolean => element !== undefined && example.cut === true && isLike(index, part, element);
    const parts = [...(block?.children ?? [])].filter((part) => part !== element && says(part) && !goesOn(part));
    return isOwn && block !== root && root.contains(block) ? { root, block, parts } : null;
  });
  const given = blocks.filter((one) => one !== null);
  const guests = new Set(given.flatMap(({ parts }) => parts.map((part) => guestOf(index, part))));
  const [first, ...others] = given;
  if (first === undefined || given.length < examples.length || guests.size === 0 || guests.size > 3) return null;
  const isGuest = (element: Element): boolean => element.matches([...guests].join(', '));
  if (examples.some(({ element }) => element !== undefined && isGuest(element))) return null;
  const roots = sample(list);
  for (const over of leadingTo(index, first.root, [first.block])) {
    const blockIn = (root: Element): Element | null => findIn(index, root, over);
    if (over.select.startsWith(':scope') || others.some(({ root, block }) => blockIn(root) !== block)) continue;
    const children = roots.flatMap((root) => [...(blockIn(root)?.children ?? [])].filter((child) => says(child) && !isGuest(child)));
    const isProse = children.every((child) => PROSE.test(index.name(child)) && child.className === '');
    const isMore = children.some((child) => index.name(child) !== examples[0]?.element?.localName);
    if (!isProse || !isMore || roots.some((root) => saysItself(blockIn(root) ?? root) && blockIn(root) !== null)) return null;
    const rest: Candidate = {
      select: `${over.select} > :not(${[...guests].join(', ')})`,
      cost: over.cost + 3,
      test: (element, root) => {
        const block = blockIn(root);
        return block !== null && index.parent(element) === block && !isGuest(element);
      },
    };
    const isRight = examples.every(({ root, element }) =>
      allIn(index, root, rest)
        .filter(says)
        .every((part) => part === element),
    );
    return isRight ? { sources: [{ ...rest, from: 'text' }], all: [{ ...rest, from: 'text' }] } : null;
  }
  return null;
}
