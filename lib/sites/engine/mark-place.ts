// Where in the page's tree a mark's element stands. Out of the flow everywhere, so only selectors that count children can notice it.

export type Place = 'append' | 'prepend' | 'after';

/** Elements that may hold only certain children, or draw none at all. */
const CLOSED = /^(A|BUTTON|DL|IFRAME|IMG|LABEL|OL|SUMMARY|T[ABDFHR].*|UL)$/;

/** Places to try, best first. A shadow root of the site's draws only the children it has slots for. */
export const placesFor = (root: HTMLElement): Place[] =>
  CLOSED.test(root.tagName) || root.shadowRoot ? ['after'] : ['append', 'prepend', 'after'];

export const put = (host: HTMLElement, root: HTMLElement, place: Place = 'after'): void => root[place](host);

/** Changes when the site's layout around and inside the review does. `vidhuk-mark` itself does not count. */
export function layoutOf(root: HTMLElement): string {
  const { top, left, width, height } = root.getBoundingClientRect();
  const others = [root.firstElementChild, root.lastElementChild, root.nextElementSibling].map((element, index) => {
    const other =
      element?.localName !== 'vidhuk-mark' ? element : index === 1 ? element.previousElementSibling : element.nextElementSibling;
    const box = other?.getBoundingClientRect();
    return box && [box.top - top, box.left - left, box.width, box.height];
  });
  return String([width, height, others]);
}
