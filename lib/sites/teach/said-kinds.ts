// What the page tells machines that a piece of it is: under a question stand its answers in the very markup of the question.

const SAYING = /(?:Question|Answer|Comment|Review|Posting|Article)$/;

/** The kind of thing that somebody says of which the element is a part, or which it is; null where the page does not tell. */
const kindOf = (element: Element): string | null => {
  const type = element.closest('[itemscope]')?.getAttribute('itemtype') ?? '';
  return SAYING.exec(type.trim())?.[0] ?? null;
};

/** Tells what is said to be of another kind than all examples. */
export function ofOtherKind(examples: readonly Element[]): (element: Element) => boolean {
  const [kind, ...more] = new Set(examples.map(kindOf));
  if (!kind || more.length > 0) return () => false;
  return (element) => {
    const own = kindOf(element);
    return own !== null && own !== kind;
  };
}
