// Whether a page of the panel looks well: axe finds nothing, nothing reaches out of it, no label is cut off.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export async function axeOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap((found) => found.nodes.map((node) => `${found.id}: ${node.target.join(' ')} ${node.failureSummary}`));
  });
}

/** Elements that reach out of the panel, and labels of controls that are cut off. Places that shorten on purpose show an ellipsis and a tooltip. */
export const clippedIn = async (page: Page): Promise<string[]> =>
  await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const name = (element: Element) => `${element.tagName.toLowerCase()} "${(element.textContent ?? '').slice(0, 40)}"`;
    const out = [...document.querySelectorAll('body *')].filter(
      (element) => element.closest('.visually-hidden, dialog:not([open])') === null && element.getBoundingClientRect().right > width + 0.5,
    );
    const cut = [...document.querySelectorAll('button, label, h1, h2, h3, legend')].filter(
      (element) =>
        element.closest('.visually-hidden') === null &&
        (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 3) &&
        element.clientWidth > 0,
    );
    return [...out.map((element) => `outside: ${name(element)}`), ...cut.map((element) => `cut: ${name(element)}`)];
  });

/** Words on buttons that go on in the next line. */
export const brokenIn = async (page: Page): Promise<string[]> =>
  await page.evaluate(() =>
    [...document.querySelectorAll('button')].flatMap((button) => {
      const broken: string[] = [];
      const walker = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        for (const { index, 0: word } of (node.textContent ?? '').matchAll(/\p{L}+/gu)) {
          const part = document.createRange();
          part.setStart(node, index);
          part.setEnd(node, index + word.length);
          if (new Set([...part.getClientRects()].map(({ top }) => top)).size > 1) broken.push(`${word} in ${button.textContent}`);
        }
      return broken;
    }),
  );

export async function expectWell(page: Page, where: string): Promise<void> {
  // Rows below the fold are laid out a frame later (`content-visibility`): what stays cut is cut.
  await expect.poll(async () => await clippedIn(page), { message: where }).toEqual([]);
  expect(await axeOf(page), where).toEqual([]);
}
