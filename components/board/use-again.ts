// Asks a view's question again and again while it is in front of somebody: every half minute, and as the tab comes to the front. A hidden tab asks nothing.
import { useEffect } from 'react';
import { ASK_EVERY_MS } from './use-waiting.ts';

/** `ask` must keep its identity while the question is the same. */
export function useAgain(ask: () => void): void {
  useEffect(() => {
    const controller = new AbortController();
    const askInFront = (): void => {
      if (!document.hidden) ask();
    };
    const timer = setInterval(askInFront, ASK_EVERY_MS);
    document.addEventListener('visibilitychange', askInFront, { signal: controller.signal });
    return () => {
      controller.abort();
      clearInterval(timer);
    };
  }, [ask]);
}
