// Outlines a review and its reply box as one pair. Done with paused animations, so no attribute, class or node of the page is touched.

export type Highlight = {
  /** Null box = the review alone. The same pair again changes nothing. */
  show: (review: HTMLElement, box: HTMLElement | null) => void;
  clear: () => void;
  /** Brings the pair into view at once; where both do not fit, the review's beginning. */
  scroll: () => void;
};

const OUTLINE = { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: '#2563eb' };

/** The first element with a box of its own: `display: contents` has nothing to outline or scroll to. */
const drawn = (element: HTMLElement): Element =>
  element.getClientRects().length > 0 ? element : ([...element.children].find((child) => child.getClientRects().length > 0) ?? element);

function outline(element: HTMLElement, offset: string): Animation {
  const animation = drawn(element).animate(
    [
      { ...OUTLINE, outlineOffset: offset },
      { ...OUTLINE, outlineOffset: offset },
    ],
    { duration: 1_000 },
  );
  // Paused it holds its value and costs no frames.
  animation.pause();
  return animation;
}

export function createHighlight(signal: AbortSignal): Highlight {
  let shown: { review: HTMLElement; box: HTMLElement | null; animations: Animation[] } | null = null;
  const clear = () => {
    for (const animation of shown?.animations ?? []) animation.cancel();
    shown = null;
  };
  signal.addEventListener('abort', clear, { once: true });
  return {
    show: (review, box) => {
      if (shown?.review === review && shown.box === box) return;
      clear();
      const animations = [outline(review, '-1px')];
      if (box !== null && box !== review) animations.push(outline(box, '1px'));
      shown = { review, box, animations };
    },
    clear,
    scroll: () => {
      if (shown === null) return;
      const review = drawn(shown.review);
      const view = shown.review.ownerDocument.defaultView;
      const height = view?.innerHeight ?? 0;
      // `instant`: the site's own smooth scrolling would make an agent wait at every review.
      if (shown.box !== null) {
        const top = Math.min(review.getBoundingClientRect().top, shown.box.getBoundingClientRect().top);
        const bottom = Math.max(review.getBoundingClientRect().bottom, shown.box.getBoundingClientRect().bottom);
        if (top >= 0 && bottom <= height) return;
        if (!review.contains(shown.box) && bottom - top <= height) shown.box.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      }
      review.scrollIntoView({ block: review.getBoundingClientRect().height > height ? 'start' : 'center', behavior: 'instant' });
    },
  };
}
