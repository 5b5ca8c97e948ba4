// Everything that is written in an element, also what the site hides from readers: X hides parts of addresses that the author typed.

const SILENT = /^(?:script|style|noscript|template)$/;

/** With the line ends of the source; emoji drawn as pictures by their `alt`. */
export const wholeText = (node: Node): string => {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  const name = node.nodeName.toLowerCase();
  if (name === 'br') return '\n';
  if (SILENT.test(name)) return '';
  const own = name === 'img' && 'alt' in node ? String(node.alt) : '';
  return own + Array.from(node.childNodes, wholeText).join('');
};
