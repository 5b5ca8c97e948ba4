// Filling boxes of every make, in Chromium: what the site itself would post is the whole text, or nothing was left in the box.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageAdapter } from './adapter.ts';
import { Chromium, type Runtime, targetOf } from './harness.ts';

const REPLY = 'Dear Olena,\n\nyour parcel left today 📦👩‍🚚 <b>&amp;</b>.\nВибачте за чекання — «ми»  зателефонували.';

let chromium: Chromium;
let runtime: Runtime;
beforeAll(async () => {
  chromium = await Chromium.launch();
  runtime = await chromium.open('/editors.html', { adapter: pageAdapter({ opener: [], input: ['.box'] }) });
  await runtime.page.waitForSelector('[data-lexical-editor]');
});
afterAll(() => chromium.close());

const insert = async (kind: string, text = REPLY, replace = false) => {
  const review = (await runtime.snapshot()).reviews.find(({ review: { externalId } }) => externalId === kind);
  if (review === undefined) throw new Error(`no review ${kind}`);
  return runtime.insert(targetOf(review), text, replace);
};
const post = async (kind: string): Promise<string> => {
  await runtime.page.click(`[data-id="${kind}"] button[type=submit]`);
  return ((await runtime.page.evaluate(`posts[${JSON.stringify(kind)}]`)) as string).replaceAll('\u00a0', ' ').replace(/\n$/, '');
};
const shown = (kind: string) => runtime.page.evaluate(`(b => b.value ?? b.innerText)(document.querySelector('[data-id="${kind}"] .box'))`);

describe('boxes that take the text', () => {
  it.each(['react', 'plain', 'divs', 'plaintext-only', 'lexical'])('%s: the site posts the whole text', async (kind) => {
    expect(await insert(kind)).toEqual({ status: 'inserted', text: REPLY, replyBox: 'inline' });
    expect(await post(kind)).toBe(REPLY);
  });

  it.each(['react', 'plain', 'lexical'])('%s: other text stays unless the agent lets it go', async (kind) => {
    expect(await insert(kind, 'Another answer')).toEqual({ status: 'refused', reason: 'box_not_empty' });
    expect(await post(kind)).toBe(REPLY);
    expect(await insert(kind, 'Another answer', true)).toMatchObject({ status: 'inserted' });
    expect(await post(kind)).toBe('Another answer');
  });

  it('writes nothing where the text stands already', async () => {
    expect(await insert('react', 'Another answer')).toMatchObject({ status: 'inserted' });
  });
});

describe('boxes that do not', () => {
  it('takes back what the site changed', async () => {
    expect(await insert('shouting')).toEqual({ status: 'refused', reason: 'read_back_differs' });
    expect(await shown('shouting')).toBe('');
    expect(await post('shouting')).toBe('');
  });

  it('never cuts', async () => {
    expect(await insert('short')).toEqual({ status: 'refused', reason: 'text_too_long' });
    expect(await insert('short', 'Twenty characters ok')).toMatchObject({ status: 'inserted' });
  });

  it('does not type into an editor that would lose its state', async () => {
    expect(await insert('draft')).toEqual({ status: 'refused', reason: 'editor_unsupported' });
    expect(await shown('draft')).toBe('');
  });
});
