// Where in the page's tree a mark's element stands. Out of the flow everywhere, so only selectors that count children can notice it.

export type Anchoring = 'last' | 'first' | 'after';

/** Elements that may hold only certain children, or draw none at all. */
const CLOSED = new Set(
  'A AREA BUTTON COL COLGROUP DL HR IFRAME IMG INPUT LABEL OL SELECT SUMMARY TABLE TBODY TEXTAREA TFOOT THEAD TR UL'.split(' '),
);

/** Places to try, best first. */
export function placements(root: HTMLElement): Anchoring[] {
  // A shadow root of the site's draws only the children it has slots for.
  if (CLOSED.has(root.tagName) || root.shadowRoot !== null) return ['after'];
  return ['last', 'first', 'after'];
}

export function anchor(host: HTMLElement, root: HTMLElement, anchoring: Anchoring): void {
  if (anchoring === 'last') root.append(host);
  else if (anchoring === 'first') root.prepend(host);
  else root.after(host);
}

/** Changes when the site's layout around and inside the review does. */
export function layoutSignature(root: HTMLElement): string {
  const box = root.getBoundingClientRect();
  const children = [...root.children].filter((child) => child.localName !== 'vidhuk-mark');
  const next = root.nextElementSibling?.localName === 'vidhuk-mark' ? root.nextElementSibling.nextElementSibling : root.nextElementSibling;
  const tops = [children[0], children.at(-1), next].map((element) => {
    const inner = element?.getBoundingClientRect();
    return inner === undefined ? '' : `${inner.top - box.top},${inner.left - box.left},${inner.width},${inner.height}`;
  });
  return [box.width, box.height, ...tops].join(';');
}
