// Pictures of page and panel side by side: of the browser's window on a virtual display where there is one, else the two put together.
import { writeFileSync } from 'node:fs';
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

export const takePicture = async (
  file: string,
  { display, page, panel }: { display: VirtualDisplay | null; page: Page; panel: Page | null },
): Promise<void> => {
  if (display !== null) {
    // The framebuffer holds what was drawn: two frames on both sides are enough for the last change to be there.
    for (const each of [page, panel])
      await each?.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    display.screenshot(file);
    return;
  }
  const left = await page.screenshot();
  writeFileSync(file, panel === null ? left : await stitch(page.context(), left, await panel.screenshot()));
};
