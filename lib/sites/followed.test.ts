// Sites with code of their own whose reviews are followed: after changes of their pages a step reads what a new look would. Which are not stands
// here, so that none is lost unnoticed: a page that cannot be followed is read as a whole with every change.
import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { collectChanges } from './engine/changes.ts';
import { detectWith } from './engine/detect.ts';
import { follow } from './engine/follow.ts';
import { inOneGo } from './engine/steps.ts';
import { HOOKS } from './hooks.ts';
import { ADAPTERS } from './registry.ts';

/** Their hooks look at threads, or at elements beside the root. */
const READ_AS_A_WHOLE = ['facebook', 'instagram', 'ok-ru', 'reddit', 'vk', 'wordpress', 'youtube'];

it('all but these are followed', () => {
  expect([...HOOKS].filter(([, hook]) => !hook.local).map(([id]) => id)).toEqual(READ_AS_A_WHOLE);
});

/** What pages do to their reviews. */
const CHANGES: ((roots: Element[], document: Document) => void)[] = [
  (_roots, document) => document.body.append(document.createElement('aside')),
  ([root], document) => {
    const walker = document.createTreeWalker(root ?? document, 4);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if ((node.nodeValue ?? '').trim().length > 20) {
        node.nodeValue = `${node.nodeValue} More words.`;
        break;
      }
  },
  ([root]) => root?.querySelector('time, [datetime], img')?.remove(),
  (roots) => {
    const last = roots.at(-1);
    last?.after(last.cloneNode(true));
  },
];

const folder = (id: string): URL => new URL(`${id}/fixtures/`, import.meta.url);

it.each(ADAPTERS.filter(({ hook }) => HOOKS.get(hook ?? '')?.local))('$id is read after changes as a new look reads it', (adapter) => {
  for (const name of readdirSync(folder(adapter.id)).filter((file) => file.endsWith('.html'))) {
    const { url } = JSON.parse(readFileSync(new URL(name.replace(/html$/, 'json'), folder(adapter.id)), 'utf8'));
    const { window } = new JSDOM(readFileSync(new URL(name, folder(adapter.id)), 'utf8'), { url });
    const { document } = window;
    const context = { url, now: Date.UTC(2026, 10, 22) };
    const read = () => detectWith([adapter], HOOKS, document, context);
    const start = read();
    const followed = start && inOneGo(follow(document, start, HOOKS));
    if (!start || !followed) continue;
    const observer = new window.MutationObserver(() => undefined);
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const pending = collectChanges(() => followed);
    let steps = 0;
    for (const change of CHANGES) {
      const roots = start.found.map(({ root }) => root);
      change(roots, document);
      pending.note(observer.takeRecords());
      const changes = pending.take();
      const step = changes && followed.step(changes, context);
      if (step === null) break;
      steps += 1;
      expect(step.extraction.found).toEqual(read()?.found);
    }
    expect(steps).toBeGreaterThan(0);
    // One page of a site is enough.
    return;
  }
  expect.fail(`none of the pages of ${adapter.id} is followed`);
});
