// Finds and presses things in a page by role and accessible name, as a screen reader would: the only way into a closed shadow root.
import type { CDPSession, Page } from 'playwright-core';

type AxNode = { role?: { value?: unknown }; name?: { value?: unknown }; backendDOMNodeId?: number; ignored?: boolean };
export type NamedNode = { name: string; backendNodeId: number };

const nodesOf = async (cdp: CDPSession, role: string): Promise<NamedNode[]> => {
  const { nodes }: { nodes: AxNode[] } = await cdp.send('Accessibility.getFullAXTree');
  return nodes.flatMap((node) =>
    node.ignored !== true && node.role?.value === role && typeof node.name?.value === 'string' && node.backendDOMNodeId !== undefined
      ? [{ name: node.name.value, backendNodeId: node.backendDOMNodeId }]
      : [],
  );
};

/** Buttons whose accessible name matches, in the order of the page, waited for until there is one. */
export const namedButtons = async (page: Page, name: RegExp, timeoutMs = 10_000): Promise<NamedNode[]> => {
  const cdp = await page.context().newCDPSession(page);
  try {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const found = (await nodesOf(cdp, 'button')).filter((node) => name.test(node.name));
      if (found.length > 0) return found;
      if (Date.now() > deadline) throw new Error(`No button named ${name} appeared on ${page.url()} within ${timeoutMs} ms.`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    await cdp.detach();
  }
};

/** Scrolls the node into view and presses it with the mouse: a real gesture, which opening the side panel needs. */
export const pressNode = async (page: Page, backendNodeId: number): Promise<void> => {
  const cdp = await page.context().newCDPSession(page);
  try {
    await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { quads } = await cdp.send('DOM.getContentQuads', { backendNodeId });
    const [x1, y1, , , x3, y3] = quads[0] ?? [];
    if (x1 === undefined || y1 === undefined || x3 === undefined || y3 === undefined) throw new Error('The node is not drawn.');
    await page.mouse.click((x1 + x3) / 2, (y1 + y3) / 2);
  } finally {
    await cdp.detach();
  }
};
