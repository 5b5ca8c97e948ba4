// Filling the boxes of real editors and frameworks, in Chromium: what the server gets from the site's own state is the text, whole and once.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageAdapter } from './adapter.ts';
import { Chromium, type Runtime, targetOf } from './harness.ts';

const REPLY = 'Dear Olena,\n\nyour parcel left today 📦👩‍🚚 <b>&amp;</b>.\nВибачте за чекання — «ми» зателефонували.';
const KINDS = ['textarea', 'contenteditable', 'react', 'angularjs', 'angular', 'lexical', 'draft', 'quill', 'prosemirror'];

let chromium: Chromium;
let runtime: Runtime;
const received: { kind: string; text: string }[] = [];

beforeAll(async () => {
  chromium = await Chromium.launch();
  runtime = await chromium.open('/real-editors.html', {
    adapter: pageAdapter({ opener: [], input: ['.box', '.ql-editor', '.public-DraftEditor-content'] }),
  });
  await runtime.page.route('**/reply', async (route) => {
    received.push(route.request().postDataJSON());
    await route.fulfill({ status: 204 });
  });
  await runtime.page.waitForSelector('body[data-ready]');
});
afterAll(() => chromium.close());

const insert = async (kind: string, text: string, replace = false) => {
  const review = (await runtime.snapshot()).reviews.find(({ review: { externalId } }) => externalId === kind);
  if (review === undefined) throw new Error(`no review ${kind}`);
  return runtime.insert(targetOf(review), text, replace);
};

/** What the server gets when the agent presses the site's own button. */
const post = async (kind: string): Promise<string | undefined> => {
  const answered = runtime.page.waitForResponse('**/reply');
  await runtime.page.click(`[data-id="${kind}"] button[type=submit]`);
  await answered;
  const last = received.findLast((one) => one.kind === kind)?.text;
  // Two ways of writing that no reader sees: the last line's end, and spaces that keep their place.
  return last?.replaceAll('\u00a0', ' ').replace(/\n$/, '');
};

describe.each(KINDS)('%s', (kind) => {
  it('takes the whole text, once', async () => {
    expect(await insert(kind, REPLY)).toEqual({ status: 'inserted', text: REPLY, replyBox: 'inline' });
    expect(await post(kind)).toBe(REPLY);
  });

  it('keeps other text unless the agent lets it go, and gives it back on undo', async () => {
    expect(await insert(kind, 'Another answer.\nIn two lines.')).toEqual({ status: 'refused', reason: 'box_not_empty' });
    expect(await post(kind)).toBe(REPLY);
    expect(await insert(kind, 'Another answer.\nIn two lines.', true)).toMatchObject({ status: 'inserted' });
    expect(await post(kind)).toBe('Another answer.\nIn two lines.');

    await runtime.page.focus(`[data-id="${kind}"] :is(.box, .ql-editor, .public-DraftEditor-content)`);
    await runtime.page.keyboard.press('Control+z');
    expect(await post(kind)).toBe(REPLY);
  });
});
