// Frames over the page: the one under the pointer with what is asked for beside it, and those around everything that was found. Drawn in a closed
// shadow root of one element of our own; no element of the page is touched, and taking the one away leaves the page as it was.

const TAG = 'vidhuk-teach';
/** More frames than a person can look at. */
const FRAMES_MAX = 300;

const CSS = `
:host{all:initial!important;position:fixed!important;inset:0!important;z-index:2147483647!important;pointer-events:none!important;direction:ltr!important}
div{position:fixed;box-sizing:border-box;border-radius:4px}
.at{border:2px solid #2563eb;background:rgb(37 99 235/.12);box-shadow:0 0 0 1px #fff}
.found{border:2px solid #15803d;box-shadow:0 0 0 1px #fff}
.gone{border:2px dashed #b42318;box-shadow:0 0 0 1px #fff}
p{position:fixed;margin:0;max-width:320px;padding:4px 8px;border-radius:6px;background:#1f2328;color:#fff;font:500 13px/18px system-ui;box-shadow:0 0 0 1px #fff}
@media(forced-colors:active){div{border-color:Highlight}p{background:Canvas;color:CanvasText;border:1px solid CanvasText}}
@media print{:host{display:none!important}}
`;

export type Frame = { element: Element; kind: 'at' | 'found' | 'gone' };

export type Overlay = {
  /** Replaces what is shown; `label` stands beside the frame of kind `at`. */
  show: (frames: readonly Frame[], label: string) => void;
  remove: () => void;
};

export function createOverlay(document: Document): Overlay {
  for (const stale of document.querySelectorAll(TAG)) stale.remove();
  const host = document.createElement(TAG);
  host.setAttribute('aria-hidden', 'true');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  shadow.adoptedStyleSheets = [sheet];
  const label = document.createElement('p');
  document.documentElement.append(host);
  const view = document.defaultView;
  let shown: readonly Frame[] = [];
  let words = '';
  let waiting = 0;

  const draw = (): void => {
    waiting = 0;
    const height = view?.innerHeight ?? 0;
    const boxes: Node[] = [];
    let beside: DOMRect | null = null;
    for (const { element, kind } of shown) {
      const rect = element.getBoundingClientRect();
      if (kind === 'at') beside = rect;
      if (rect.bottom < 0 || rect.top > height || rect.width === 0 || boxes.length >= FRAMES_MAX) continue;
      const box = document.createElement('div');
      box.className = kind;
      Object.assign(box.style, { left: `${rect.left}px`, top: `${rect.top}px`, width: `${rect.width}px`, height: `${rect.height}px` });
      boxes.push(box);
    }
    if (beside !== null && words !== '') {
      label.textContent = words;
      const below = beside.bottom + 34 < height;
      Object.assign(label.style, {
        left: `${Math.max(4, beside.left)}px`,
        top: `${below ? beside.bottom + 6 : Math.max(4, beside.top - 32)}px`,
      });
      boxes.push(label);
    }
    shadow.replaceChildren(...boxes);
  };
  const soon = (): void => {
    if (waiting === 0) waiting = view?.requestAnimationFrame(draw) ?? 0;
  };
  view?.addEventListener('scroll', soon, { capture: true, passive: true });
  view?.addEventListener('resize', soon, { passive: true });
  return {
    show: (frames, text) => {
      shown = frames;
      words = text;
      soon();
    },
    remove: () => {
      view?.removeEventListener('scroll', soon, { capture: true });
      view?.removeEventListener('resize', soon);
      if (waiting !== 0) view?.cancelAnimationFrame(waiting);
      host.remove();
    },
  };
}
