// Kinds of elements, told by name and never by `instanceof`: the document may be jsdom's or another frame's.

export const isHtml = (element: Element): element is HTMLElement => element.namespaceURI === 'http://www.w3.org/1999/xhtml';

/** A field with a `value`, for running text; everything else that can be written to is an editor made of elements. */
export const isTextControl = (element: Element): element is HTMLTextAreaElement | HTMLInputElement =>
  element.matches('textarea, input:is([type=text i], :not([type]))');

/** Whether attributes alone allow writing. Reads no layout, so it holds in jsdom and costs nothing while scanning. */
export const isWritable = (element: Element): boolean =>
  !element.matches(':disabled, [readonly], [aria-disabled=true], [aria-readonly=true]') &&
  !element.closest('[hidden], [aria-hidden=true], [inert], [style*="display:none"], [style*="display: none"]');

/** Whether a person can see and use it now: drawn, of a size to write in, and not moved out of the page as traps for robots are. */
export function isInSight(element: Element): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  const drawn = width >= 8 && height >= 8 && right + scrollX > 0 && bottom + scrollY > 0;
  return drawn && isWritable(element) && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** Whether spaces and line ends of the source are shown as they are. */
export const keepsSpaces = (element: Element): boolean =>
  /pre|break-spaces/.test(element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? '');
