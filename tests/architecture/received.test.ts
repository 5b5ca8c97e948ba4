// What the page of each fixture receives of the built extension before anything is inserted: what all pages with reviews do, and the code that its
// reading asks for on the way. With that alone it is read as with all code.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { codeOf, lateOf } from '../../lib/extension/pages/late-code.ts';
import { detectSteps } from '../../lib/sites/engine/detect.ts';
import { isOfHost } from '../../lib/sites/engine/match.ts';
import type { Hook } from '../../lib/sites/engine/review-parts.ts';
import { inOneGo } from '../../lib/sites/engine/steps.ts';
import type { Extraction } from '../../lib/sites/engine/types.ts';
import { wantsCode } from '../../lib/sites/engine/wants-code.ts';
import { HOOKS } from '../../lib/sites/hooks.ts';
import { ADAPTERS, detect } from '../../lib/sites/registry.ts';

const build = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const ALWAYS = ['/content-scripts/reviews.js', '/follow-part.js', '/reviews-part.js'];

/** The reading as the content script does it, and what it asks for. */
const readLate = (document: Document, context: { url: string; now: number }): { files: string[]; extraction: Extraction | null } => {
  const adapters = ADAPTERS.filter((adapter) => isOfHost(adapter, context.url));
  const late = new Map(Object.entries(lateOf(adapters)));
  const hooks = new Map<string, Hook>();
  const files = new Set(ALWAYS);
  for (;;) {
    let isWaiting = false;
    const extraction = inOneGo(
      detectSteps(adapters, hooks, document, context, (adapter, scopes) => {
        const beside = late.get(adapter.id);
        if (beside === undefined || !wantsCode(adapter, beside, scopes)) return false;
        late.delete(adapter.id);
        for (const file of codeOf(adapter)) files.add(file);
        const hook = HOOKS.get(adapter.hook ?? '');
        if (hook !== undefined) hooks.set(adapter.hook ?? '', hook);
        isWaiting = true;
        return true;
      }),
    );
    if (!isWaiting) return { files: [...files], extraction };
  }
};

describe.each(ADAPTERS)('$id', ({ id }) => {
  const fixtures = new URL(`../../lib/sites/${id}/fixtures/`, import.meta.url);
  it.each(readdirSync(fixtures).filter((name) => name.endsWith('.html')))('%s', (name) => {
    const { url, at }: { url: string; at: string } = JSON.parse(readFileSync(new URL(name.replace(/html$/, 'json'), fixtures), 'utf8'));
    const { document } = new JSDOM(readFileSync(new URL(name, fixtures), 'utf8'), { url }).window;
    const context = { url, now: Date.parse(at) };
    const { files, extraction } = readLate(document, context);
    expect(files.reduce((sum, file) => sum + statSync(`${build}${file}`).size, 0)).toBeLessThanOrEqual(60 * 1024);
    const whole = detect(document, context);
    expect(extraction?.adapter).toBe(whole?.adapter);
    expect(extraction?.found.map(({ review }) => review)).toEqual(whole?.found.map(({ review }) => review));
  });
});
