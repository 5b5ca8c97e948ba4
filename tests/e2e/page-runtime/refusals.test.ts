// What is refused, and why: the pair of review and box has to be proven by the page at the moment of insertion.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialogReply, pageAdapter, threadReply } from './adapter.ts';
import { Chromium, type Runtime, targetOf } from './harness.ts';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await Chromium.launch();
});
afterAll(() => chromium.close());

const targetAt = async (runtime: Runtime, index: number) => {
  const review = (await runtime.snapshot()).reviews[index];
  if (review === undefined) throw new Error(`no review ${index}`);
  return targetOf(review);
};
const written = (runtime: Runtime) => runtime.page.evaluate('shop.boxes().filter((box) => box.value !== "")');
const refused = (reason: string) => ({ status: 'refused', reason });

describe('the review is not what it was', () => {
  it.each([
    ['its text was edited', 'shop.reviews[3].text = "Now it is fine."; shop.render()', 'review_changed'],
    ['it was taken away', 'shop.reviews.splice(3, 1); shop.render()', 'review_gone'],
    ['somebody answered', 'shop.reviews[3].answers.push("We are on it."); shop.render()', 'already_answered'],
  ])('%s', async (_name, change, reason) => {
    const runtime = await chromium.open('/reviews.html?mode=open&count=6', { adapter: pageAdapter() });
    const target = await targetAt(runtime, 3);
    await runtime.page.evaluate(change);
    expect(await runtime.insert(target, 'Hello')).toEqual(refused(reason));
    expect(await written(runtime)).toEqual([]);
    await runtime.close();
  });

  it('still finds it in another node after the site drew the list anew', async () => {
    const runtime = await chromium.open('/reviews.html?mode=open&count=6', { adapter: pageAdapter() });
    const target = await targetAt(runtime, 3);
    await runtime.page.evaluate('shop.reviews.reverse(); shop.render()');
    expect(await runtime.insert(target, 'Hello')).toMatchObject({ status: 'inserted' });
    expect(await written(runtime)).toEqual([{ uid: 4, value: 'Hello' }]);
    await runtime.close();
  });
});

describe('two reviews with the same author and text', () => {
  const twin =
    'Object.assign(shop.reviews[1], { author: "Olena", text: "Bad", date: "2026-10-01" }); Object.assign(shop.reviews[4], { author: "Olena", text: "Bad", date: "2026-10-01" }); shop.render()';

  it('are told apart by their ids', async () => {
    const runtime = await chromium.open('/reviews.html?mode=open&count=6', { adapter: pageAdapter() });
    await runtime.page.evaluate(twin);
    expect(await runtime.insert(await targetAt(runtime, 4), 'Hello')).toMatchObject({ status: 'inserted' });
    expect(await written(runtime)).toEqual([{ uid: 5, value: 'Hello' }]);
    await runtime.close();
  });

  it.each([
    ['in their own boxes', 'mode=open', pageAdapter()],
    ['in a shared dialog', 'mode=dialog', pageAdapter(dialogReply)],
  ])('without ids are refused %s', async (_name, mode, adapter) => {
    const runtime = await chromium.open(`/reviews.html?${mode}&count=6&ids=0`, { adapter });
    await runtime.page.evaluate(twin);
    expect(await runtime.insert(await targetAt(runtime, 4), 'Hello')).toEqual(refused('box_ambiguous'));
    expect(await written(runtime)).toEqual([]);
    await runtime.close();
  });
});

it('a review whose twin the page showed before is refused, though the twin is out of sight now', async () => {
  const runtime = await chromium.open('/reviews.html?mode=open&count=6&ids=0', { adapter: pageAdapter() });
  await runtime.page.evaluate(
    'for (const at of [1, 4]) Object.assign(shop.reviews[at], { author: "Olena", text: "Nobody answers my letters.", date: "2026-10-01" }); shop.render()',
  );
  const target = await targetAt(runtime, 1);
  await runtime.page.evaluate('shop.reviews.splice(1, 1); shop.render()');
  expect(await runtime.insert(target, 'Hello')).toEqual(refused('box_ambiguous'));
  await runtime.close();
});

it('a review that passes from one node to the next has no twin for that', async () => {
  const runtime = await chromium.open('/reviews.html?mode=open&count=6&ids=0', { adapter: pageAdapter() });
  await runtime.inside('vidhuk.quiet()');
  await runtime.page.evaluate('shop.changes.recycle(() => 1)');
  await runtime.inside('vidhuk.quiet()');
  expect(await runtime.insert(await targetAt(runtime, 0), 'Hello')).toMatchObject({ status: 'inserted' });
  await runtime.close();
});

describe('what we put into the box before', () => {
  const setup = async () => {
    const runtime = await chromium.open('/reviews.html?mode=open&count=6', { adapter: pageAdapter() });
    const target = await targetAt(runtime, 3);
    const again = async (own?: string) =>
      await runtime.command({ type: 'reply.insert', target, text: 'Hello, Olena', replace: false, ...(own === undefined ? {} : { own }) });
    expect(await runtime.insert(target, 'Hello')).toMatchObject({ status: 'inserted' });
    return { runtime, target, again };
  };

  it('gives way to the corrected text, and only where it is known to be ours', async () => {
    const { runtime, again } = await setup();
    expect(await again()).toEqual(refused('box_not_empty'));
    expect(await again('Hello')).toMatchObject({ status: 'inserted' });
    expect(await written(runtime)).toEqual([{ uid: 4, value: 'Hello, Olena' }]);
    await runtime.close();
  });

  it('is asked about once a hand has changed it', async () => {
    const { runtime, again } = await setup();
    for (const changed of ['Hello.', 'Hello ', 'hello', 'Hello\\nmore']) {
      await runtime.page.evaluate(
        `for (const box of document.querySelectorAll("textarea")) if (box.value !== "") box.value = "${changed}"`,
      );
      expect(await again('Hello')).toEqual(refused('box_not_empty'));
    }
    expect(await written(runtime)).toEqual([{ uid: 4, value: 'Hello\nmore' }]);
    await runtime.close();
  });

  it('is not what stands there of another review', async () => {
    const { runtime, target, again } = await setup();
    await runtime.page.evaluate('for (const box of document.querySelectorAll("textarea")) if (box.value !== "") box.value = "For Petro"');
    expect(await again('Hello')).toEqual(refused('box_not_empty'));
    expect(await runtime.insert(target, 'Hello, Olena')).toEqual(refused('box_not_empty'));
    expect(await written(runtime)).toEqual([{ uid: 4, value: 'For Petro' }]);
    await runtime.close();
  });
});

describe('the box is not surely this review’s', () => {
  it('two boxes inside one review', async () => {
    const runtime = await chromium.open('/reviews.html?mode=open&count=6', { adapter: pageAdapter() });
    await runtime.page.evaluate('document.querySelector(".reply").append(document.createElement("textarea"))');
    expect(await runtime.insert(await targetAt(runtime, 0), 'Hello')).toEqual(refused('box_ambiguous'));
    await runtime.close();
  });

  it('a dialog that stays open for another review', async () => {
    const runtime = await chromium.open('/reviews.html?mode=dialog&count=6', { adapter: pageAdapter(dialogReply), openTimeoutMs: 200 });
    const target = await targetAt(runtime, 2);
    await runtime.page.evaluate('shop.changes.openOther(() => 5)');
    // The site's button does nothing while another dialog is open.
    await runtime.page.evaluate('for (const b of document.querySelectorAll(".open-reply")) b.replaceWith(b.cloneNode(true))');
    expect(await runtime.insert(target, 'Hello')).toEqual(refused('box_missing'));
    expect(await written(runtime)).toEqual([]);
    await runtime.close();
  });

  it('one comment field for the whole page, with a single review above it', async () => {
    const runtime = await chromium.open('/reviews.html?mode=thread&count=1', { adapter: pageAdapter({ ...threadReply, opener: [] }) });
    await runtime.page.evaluate('document.body.insertAdjacentHTML("beforeend", "<div class=reply><textarea></textarea></div>")');
    expect(await runtime.insert(await targetAt(runtime, 0), 'Hello')).toEqual(refused('box_missing'));
    await runtime.close();
  });

  it('no box at all, or one that cannot be written to', async () => {
    const runtime = await chromium.open('/reviews.html?mode=open&count=6', { adapter: pageAdapter() });
    await runtime.page.evaluate('document.querySelector(".reply textarea").readOnly = true');
    expect(await runtime.insert(await targetAt(runtime, 0), 'Hello')).toEqual(refused('box_missing'));
    await runtime.page.evaluate('document.querySelectorAll(".reply")[1].style.opacity = "0"');
    expect(await runtime.insert(await targetAt(runtime, 1), 'Hello')).toEqual(refused('box_missing'));
    await runtime.close();
  });
});

describe('a form in a frame', () => {
  const adapter = pageAdapter({ kind: 'iframe', framePaths: ['/business-form.html'] });

  it('is opened in the list, recognised by the review it shows, and filled there', async () => {
    const list = await chromium.open('/business.html', { adapter });
    const target = await targetAt(list, 1);
    expect(await list.insert(target, 'Hello')).toEqual(refused('box_missing'));
    const loaded = list.page.waitForEvent('framenavigated', (frame) => frame.url().includes('business-form'));
    expect(await list.command({ type: 'reply.open', target })).toEqual({ opened: true });
    const frame = await loaded;
    await frame.waitForLoadState();
    const form = await chromium.attach(list.page, { adapter, frame: async () => frame });
    const snapshot = await form.snapshot();
    expect(snapshot).toMatchObject({ role: 'reply_form', reviews: [{ review: { author: { name: 'Olena K.' }, replyBox: 'iframe' } }] });
    expect(await form.inside('document.querySelectorAll("vidhuk-mark").length')).toBe(0);

    const other = await targetAt(list, 0);
    expect(await form.insert(other, 'Hello')).toEqual(refused('review_changed'));
    expect(await form.insert(target, 'Dear Olena,\nwe open at nine.')).toEqual({
      status: 'inserted',
      text: 'Dear Olena,\nwe open at nine.',
      replyBox: 'iframe',
    });
    await frame.click('form button');
    expect(await frame.evaluate('sent')).toBe('Dear Olena,\nwe open at nine.');
    await list.close();
  });
});
