// How the trials' pages write nodes, and which of them are fields.

/** A node with attributes (null = none) and children. */
export const element = (tag: string, attributes: Record<string, string | null> = {}, ...children: (Node | string)[]): HTMLElement => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) node.setAttribute(name, value);
  node.append(...children);
  return node;
};

export const fillIn = (scope: ParentNode, selector: string, text: string): void => {
  const node = scope.querySelector(selector);
  if (node !== null) node.textContent = text;
};

const isTextArea = (box: Element): box is HTMLTextAreaElement => box.localName === 'textarea';

/** What the site would send: not read by the engine's own code. */
export const writtenIn = (box: HTMLElement): string => {
  // biome-ignore lint/performance/useDomNodeTextContent: line breaks as drawn are what such sites send
  const text = isTextArea(box) ? box.value : box.innerText;
  return text.replace(/\n$/, '');
};

export const empty = (box: HTMLElement): void => {
  if (isTextArea(box)) box.value = '';
  else box.replaceChildren();
};
