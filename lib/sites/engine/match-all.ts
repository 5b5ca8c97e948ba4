// Selectors of adapters, which may come from the server and be newer than this browser: what it does not understand matches nothing.

/** Every match of any of the selectors inside `scope`, itself included, each once; in document order of each selector. */
export function matchAll(scope: Element | Document, selectors: readonly string[]): Element[] {
  const found = new Set<Element>();
  for (const selector of selectors) {
    try {
      if ('matches' in scope && scope.matches(selector)) found.add(scope);
      for (const element of scope.querySelectorAll(selector)) found.add(element);
    } catch {}
  }
  return [...found];
}
