// Pictures of page and panel side by side: of the browser's window on a virtual display where there is one, else the two put together.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { canInstall, findOnPath, installPackages } from '../find-chromium.ts';
import { openVirtualDisplay, type VirtualDisplay } from './xvfb.ts';

export const WINDOW = { width: 1400, height: 900 };

/** Null where there is no Xvfb and none can be installed: then the browser runs headless. */
export const displayForPictures = async (): Promise<VirtualDisplay | null> => {
  if (findOnPath('Xvfb') === null && canInstall()) {
    console.error('Installing xvfb with apt for pictures of the whole window (once)…');
    installPackages(['xvfb']);
  }
  return openVirtualDisplay(WINDOW.width, WINDOW.height);
};

const dataUrl = (picture: Buffer): string => `data:image/png;base64,${picture.toString('base64')}`;

/** Puts both pictures next to each other on a blank page and takes that page's picture. */
const stitch = async (context: BrowserContext, left: Buffer, right: Buffer): Promise<Buffer> => {
  const page = await context.newPage();
  try {
    await page.setContent(
      `<body style="margin:0;display:inline-flex;align-items:flex-start;gap:1px;background:#888"><img src="${dataUrl(left)}"><img src="${dataUrl(right)}"></body>`,
    );
    return await page.locator('body').screenshot();
  } finally {
    await page.close();
  }
};

export type Pictures = {
  take: (name: string, page: Page, panel: Page | null) => Promise<void>;
  /** Writes what is not written yet; the browser must still be open. */
  finish: () => Promise<void>;
};

/** Two frames on: the framebuffer holds what was drawn, and by then the last change is. */
const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

export const createPictures = (folder: string, display: VirtualDisplay | null, context: BrowserContext): Pictures => {
  // Putting two pictures together takes a tab, and the panel follows the tab in front: it has to wait until the job is done.
  const pairs: { file: string; left: Buffer; right: Buffer }[] = [];
  return {
    take: async (name, page, panel) => {
      const file = join(folder, name);
      if (display !== null) {
        await drawn(page);
        if (panel !== null) await drawn(panel);
        display.screenshot(file);
      } else if (panel === null) writeFileSync(file, await page.screenshot());
      else pairs.push({ file, left: await page.screenshot(), right: await panel.screenshot() });
    },
    finish: async () => {
      for (const { file, left, right } of pairs.splice(0)) writeFileSync(file, await stitch(context, left, right));
    },
  };
};
