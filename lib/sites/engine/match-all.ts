// Selectors of adapters, which may come from the server and be newer than this browser: what it does not understand matches nothing.

/** Every match of any of the selectors inside `scope`, itself included, each once; in document order of each selector. */
export function matchAll(scope: Element | Document, selectors: readonly string[]): HTMLElement[] {
  const found = new Set<HTMLElement>();
  for (const selector of selectors) {
    try {
      for (const element of scope.querySelectorAll<HTMLElement>(selector)) found.add(element);
      if ('matches' in scope && scope.matches(selector)) found.add(scope as HTMLElement);
    } catch {
      // Not understood: it matches nothing, and the others are still asked.
    }
  }
  return [...found];
}
