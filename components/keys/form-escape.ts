// Escape in a form closes that form and goes no further: on its way up it would reach the keys of the whole panel, where it leaves the review.
import type { KeyboardEvent } from 'react';

/** Put on the form; a field that is composing a letter needs its Escape itself. */
export const formEscape =
  (close: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    close();
  };
