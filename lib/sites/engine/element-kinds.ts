// Kinds of elements, told by name and never by `instanceof`: the document may be jsdom's or another frame's.

export const isHtml = (element: Element): element is HTMLElement => element.namespaceURI === 'http://www.w3.org/1999/xhtml';

export const isTextArea = (element: Element): element is HTMLTextAreaElement => isHtml(element) && element.localName === 'textarea';

/** Single-line fields that hold running text. */
export const isTextInput = (element: Element): element is HTMLInputElement =>
  isHtml(element) && element.localName === 'input' && /^(text|)$/i.test(element.getAttribute('type') ?? '');

/** A field with a `value`; everything else that can be written to is an editor made of elements. */
export const isTextControl = (element: Element): element is HTMLTextAreaElement | HTMLInputElement =>
  isTextArea(element) || isTextInput(element);

/** Whether attributes alone allow writing. Reads no layout, so it holds in jsdom and costs nothing while scanning. */
export function isWritable(element: Element): boolean {
  if (element.matches(':disabled, [readonly], [aria-disabled="true"], [aria-readonly="true"]')) return false;
  return element.closest('[hidden], [aria-hidden="true"], [inert], [style*="display:none"], [style*="display: none"]') === null;
}

/** Whether a person can see and use it now: drawn, of a size to write in, and not moved out of the page as traps for robots are. */
export function isInSight(element: Element): boolean {
  if (!element.isConnected || !isWritable(element) || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    return false;
  const box = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  return box.width >= 8 && box.height >= 8 && box.right + (view?.scrollX ?? 0) > 0 && box.bottom + (view?.scrollY ?? 0) > 0;
}

/** Whether spaces and line ends of the source are shown as they are. */
export const keepsSpaces = (element: Element): boolean =>
  /pre|break-spaces/.test(element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? '');
