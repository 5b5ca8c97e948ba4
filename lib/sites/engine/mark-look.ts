// How a mark looks: 20 px, one dark and one light tone so that it reads on any background, states by shape and word and not by colour alone.

/** Size of the mark in CSS pixels. */
export const MARK_SIZE = 20;

// `!important` in a shadow root's `:host` wins over everything the page says about the element.
const CSS = `
:host{all:initial!important;position:absolute!important;display:block!important;width:0!important;height:0!important;margin:0!important;z-index:1!important;visibility:inherit!important;direction:ltr!important}
button{all:unset;box-sizing:border-box;position:absolute;left:0;top:0;width:${MARK_SIZE}px;height:${MARK_SIZE}px;border-radius:6px;background:#1f2328;color:#fff;box-shadow:0 0 0 1px #fff;cursor:pointer;pointer-events:auto;opacity:.72;font:600 12px/16px system-ui,sans-serif;user-select:none}
button:hover,button:focus-visible{opacity:1}
button:focus-visible{outline:2px solid #2563eb;outline-offset:2px}
button:not([data-state=none]){opacity:1}
svg{position:absolute;inset:3px;width:14px;height:14px;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
button::after{content:'';position:absolute;right:-4px;top:-4px;box-sizing:border-box;width:9px;height:9px;border-radius:50%;border:2px solid #1f2328;box-shadow:0 0 0 1px #fff;display:none}
button:not([data-state=none])::after{display:block}
[data-state=claimed]::after{background:#fff}
[data-state=answered]::after{background:#16a34a;border-color:#16a34a}
[data-state=due_soon]::after{background:linear-gradient(#f59e0b 50%,#fff 50%)}
[data-state=late]::after{background:#dc2626;border-color:#dc2626;border-radius:1px}
span{position:absolute;right:0;top:${MARK_SIZE + 4}px;padding:2px 6px;border-radius:4px;background:#1f2328;color:#fff;box-shadow:0 0 0 1px #fff;white-space:nowrap;pointer-events:none;visibility:hidden}
button:hover span,button:focus-visible span{visibility:visible}
@media (forced-colors:active){button,span{background:ButtonFace;color:ButtonText;box-shadow:0 0 0 1px ButtonText}}
@media print{:host{display:none!important}}
`;

export function markSheet(document: Document): CSSStyleSheet {
  const view = document.defaultView ?? globalThis;
  const sheet = new view.CSSStyleSheet();
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
