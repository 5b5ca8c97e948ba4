// How a mark looks: 20 px, one dark and one light tone so that it reads on any background, states by shape and word and not by colour alone.

/** Size of the mark in CSS pixels. */
export const MARK_SIZE = 20;

// `!important` in a shadow root's `:host` wins over everything the page says about the element.
const CSS = `
button{all:unset}
button,span{position:absolute;border-radius:5px;background:#1f2328;color:#fff;box-shadow:0 0 0 1px #fff}
:host{all:initial!important;position:absolute!important;display:block!important;width:0!important;height:0!important;z-index:1!important;visibility:inherit!important;direction:ltr!important}
button{width:${MARK_SIZE}px;height:${MARK_SIZE}px;cursor:pointer;pointer-events:auto;font:600 12px/16px system-ui}
button:focus-visible{outline:2px solid #2563eb;outline-offset:2px}
.none:not(:hover,:focus-visible){opacity:.72}
svg{position:absolute;inset:3px;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linejoin:round}
i{position:absolute;right:-4px;top:-4px;width:5px;height:5px;border-radius:50%;border:2px solid #1f2328;box-shadow:0 0 0 1px #fff;background:#fff}
.none i{display:none}
.answered i{background:#16a34a}
.due_soon i{background:linear-gradient(#f59e0b 50%,#fff 50%)}
.late i{background:#dc2626;border-radius:1px}
span{right:0;top:${MARK_SIZE + 4}px;padding:2px 6px;white-space:nowrap;pointer-events:none;visibility:hidden}
:is(:hover,:focus-visible)>span{visibility:visible}
@media(forced-colors:active){button,span,i{background:ButtonFace;color:ButtonText;box-shadow:0 0 0 1px ButtonText}}
@media print{:host{display:none!important}}
`;

export function markSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  return sheet;
}

/** A speech bubble with a line of text in it. Drawn node by node: a page's Trusted Types policy forbids markup as a string. */
export function markGlyph(document: Document): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 14 14');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', 'M1.5 2h11v7.5H6.5L3.5 12.5V9.5h-2zM4.5 5.75h5');
  svg.append(path);
  return svg;
}
