// The classifier inside Chromium: bundled as the panel has it, the model served as the extension's file.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { launchChromium } from '../cli/page-in-chromium.ts';
import { findChromium } from '../scripts/find-chromium.ts';

const ORIGIN = 'https://panel.example/';
const MODEL = fileURLToPath(new URL('../public/models/category.bin', import.meta.url));
const CLASSIFY = fileURLToPath(new URL('../lib/domain/category/classify.ts', import.meta.url));
const READ = fileURLToPath(new URL('../lib/domain/category/category-model.ts', import.meta.url));

export type Asked = { text: string; title: string | null; rating: { value: number; max: number } | null };

const Measured = z.object({ loadMs: z.number(), firstMs: z.number(), eachMs: z.array(z.number()), answers: z.array(z.string()) });
export type Measured = z.infer<typeof Measured>;

const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { classify } from ${JSON.stringify(CLASSIFY)}; export { readModel } from ${JSON.stringify(READ)};`,
      resolveDir: '/',
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'vidhuk',
    target: 'chrome144',
    logLevel: 'silent',
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error('esbuild gave no output');
  return output.text;
};

const inPage = async (page: Page, asked: readonly Asked[]): Promise<Measured> =>
  Measured.parse(
    JSON.parse(
      String(
        await page.evaluate(`(async () => {
          const asked = ${JSON.stringify(asked)};
          // From memory, as an extension's own file nearly is: the harness' way of serving it would be measured otherwise.
          const served = URL.createObjectURL(await (await fetch('/models/category.bin')).blob());
          const started = performance.now();
          const bytes = new Uint8Array(await (await fetch(served)).arrayBuffer());
          const model = vidhuk.readModel(bytes);
          const loadMs = performance.now() - started;
          const first = performance.now();
          if (asked[0] !== undefined) vidhuk.classify(model, asked[0]);
          const firstMs = performance.now() - first;
          const eachMs = [];
          const answers = [];
          for (const one of asked) {
            const from = performance.now();
            const answer = vidhuk.classify(model, one);
            eachMs.push(performance.now() - from);
            answers.push(JSON.stringify(answer));
          }
          return JSON.stringify({ loadMs, firstMs, eachMs, answers });
        })()`),
      ),
    ),
  );

/** null without Chromium. */
export const classifyInChromium = async (asked: readonly Asked[]): Promise<Measured | null> => {
  const path = findChromium();
  if (path === null) return null;
  const script = await bundle();
  const browser = await launchChromium(path);
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) =>
      route.request().url().endsWith('/models/category.bin')
        ? route.fulfill({ contentType: 'application/octet-stream', body: readFileSync(MODEL) })
        : route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>panel</title>' }),
    );
    await page.goto(ORIGIN);
    await page.addScriptTag({ content: script });
    return await inPage(page, asked);
  } finally {
    await browser.close();
  }
};
