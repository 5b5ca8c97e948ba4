// Insertion into the hand-made pages, in Chromium: the text goes under its own review, whole, or nowhere.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialogReply, pageAdapter, threadReply } from './adapter.ts';
import { Chromium, type Runtime, targetOf } from './harness.ts';

const REPLY = 'Dear Olena,\n\nyour parcel left today 📦👩‍🚚.\nSorry for the wait – we have called the carrier.';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await Chromium.launch();
});
afterAll(() => chromium.close());

type Truth = { uid: number; value: string }[];
const boxes = (runtime: Runtime): Promise<Truth> => runtime.page.evaluate('shop.boxes().filter((box) => box.value !== "")');
const uidAt = (runtime: Runtime, index: number): Promise<number> => runtime.page.evaluate(`shop.reviews[${index}].uid`);

const at = async (runtime: Runtime, index: number) => {
  const review = (await runtime.snapshot()).reviews[index];
  if (review === undefined) throw new Error(`no review ${index}`);
  return targetOf(review);
};

describe.each([
  ['one box in each of 24 reviews', '/reviews.html?mode=open', pageAdapter()],
  ['boxes that a button opens', '/reviews.html?mode=inline', pageAdapter()],
  ['one shared dialog', '/reviews.html?mode=dialog', pageAdapter(dialogReply)],
  ['a box beside the review in its thread', '/reviews.html?mode=thread', pageAdapter(threadReply)],
])('%s', (_name, path, adapter) => {
  it('puts the whole text under the review that was meant, for the page to post', async () => {
    const runtime = await chromium.open(path, { adapter });
    const target = await at(runtime, 8);
    const uid = await uidAt(runtime, 8);
    expect(await runtime.insert(target, REPLY)).toEqual({ status: 'inserted', text: REPLY, replyBox: adapter.reply.kind });
    expect(await boxes(runtime)).toEqual([{ uid, value: REPLY }]);
    expect(await runtime.page.evaluate('document.activeElement.value')).toBe(REPLY);
    expect(await runtime.page.evaluate('shop.posted')).toEqual([]);

    await runtime.page.evaluate('document.activeElement.form.querySelector("button").click()');
    expect(await runtime.page.evaluate('shop.posted')).toEqual([{ uid, text: REPLY }]);
    const after = await runtime.snapshot();
    expect(after.reviews[8]?.review.reply?.text.replace(/\s+/g, ' ')).toBe(REPLY.replace(/\s+/g, ' '));
    await runtime.close();
  });
});
