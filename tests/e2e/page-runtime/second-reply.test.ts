// A second reply in the page: put into the review's own box although a reply stands there, only where that is the very reply it was begun upon, and in the
// place of the present text only where the box holds exactly that.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageAdapter, threadReply } from './adapter.ts';
import { Chromium, type Runtime, targetOf } from './harness.ts';

const FIRST = 'We are on it.';
const SECOND = 'It has arrived.';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await Chromium.launch();
});
afterAll(() => chromium.close());

/** The fourth review, answered. */
const answered = async (mode: string, adapter = pageAdapter()) => {
  const runtime = await chromium.open(`/reviews.html?mode=${mode}&count=6`, { adapter });
  await runtime.page.evaluate(`shop.reviews[3].answers.push(${JSON.stringify(FIRST)}); shop.render()`);
  const review = (await runtime.snapshot()).reviews[3];
  if (review === undefined) throw new Error('no review');
  const target = targetOf(review);
  const insert = async (second?: { upon: string; present: string[] }, more: { replace?: boolean; own?: string } = {}) =>
    await runtime.command({ type: 'reply.insert', target, text: SECOND, replace: false, ...more, ...(second && { second }) });
  return { runtime, insert };
};
const written = (runtime: Runtime) => runtime.page.evaluate('shop.boxes().filter((box) => box.value !== "")');
const refused = (reason: string) => ({ status: 'refused', reason });
const followUp = { upon: FIRST, present: [] };
const edit = { upon: FIRST, present: [FIRST] };
const fill = (text: string) => `document.querySelectorAll('.reply textarea')[3].value = ${JSON.stringify(text)}`;

describe('beside a reply that stands there', () => {
  it('goes into that review’s own box, and only where it was begun', async () => {
    const { runtime, insert } = await answered('open');
    expect(await insert()).toEqual(refused('already_answered'));
    // The word that other text in the box may go is no word on a second reply.
    expect(await insert(undefined, { replace: true })).toEqual(refused('already_answered'));
    expect(await written(runtime)).toEqual([]);
    expect(await insert(followUp)).toMatchObject({ status: 'inserted', text: SECOND });
    expect(await written(runtime)).toEqual([{ uid: 4, value: SECOND }]);
    await runtime.close();
  });

  it('goes into the thread’s own box that its opener brings up', async () => {
    const { runtime, insert } = await answered('thread', pageAdapter(threadReply));
    expect(await insert(followUp)).toMatchObject({ status: 'inserted' });
    expect(await written(runtime)).toEqual([{ uid: 4, value: SECOND }]);
    await runtime.close();
  });

  it.each([
    ['another reply stands there', 'shop.reviews[3].answers = ["Ask our desk."]; shop.render()'],
    ['a word of it is another', 'shop.reviews[3].answers = ["We are on it!"]; shop.render()'],
    ['nothing stands there any more', 'shop.reviews[3].answers = []; shop.render()'],
  ])('is refused where %s', async (_name, change) => {
    const { runtime, insert } = await answered('open');
    await runtime.page.evaluate(change);
    for (const second of [followUp, edit]) expect(await insert(second, { replace: true })).toEqual(refused('reply_changed'));
    expect(await written(runtime)).toEqual([]);
    await runtime.close();
  });

  it('is refused twice: the page shows the second by then', async () => {
    const { runtime, insert } = await answered('open');
    await insert(followUp);
    await runtime.page.evaluate(`shop.reviews[3].answers = [${JSON.stringify(SECOND)}]; shop.render()`);
    expect(await insert(followUp)).toEqual(refused('reply_changed'));
    await runtime.close();
  });
});

describe('in the place of the present text', () => {
  it('stands where the box held exactly that', async () => {
    const { runtime, insert } = await answered('open');
    await runtime.page.evaluate(fill(FIRST));
    expect(await insert(followUp)).toEqual(refused('box_not_empty'));
    expect(await insert(edit)).toMatchObject({ status: 'inserted' });
    expect(await written(runtime)).toEqual([{ uid: 4, value: SECOND }]);
    await runtime.close();
  });

  it.each(['We are on it', 'We are on it. ', 'we are on it.', 'We are on it.\nSoon.', 'Something else'])(
    'never stands there unasked where the box held “%s”',
    async (text) => {
      const { runtime, insert } = await answered('open');
      await runtime.page.evaluate(fill(text));
      expect(await insert(edit)).toEqual(refused('box_not_empty'));
      expect(await written(runtime)).toEqual([{ uid: 4, value: text }]);
      await runtime.close();
    },
  );

  it('is known where the site shows the reply in its box alone while it is changed', async () => {
    const { runtime, insert } = await answered('open');
    const inBoxAlone = `shop.reviews[3].answers = []; shop.render(); ${fill(FIRST)}`;
    await runtime.page.evaluate(inBoxAlone);
    expect(await insert(followUp)).toEqual(refused('reply_changed'));
    expect(await insert(edit)).toMatchObject({ status: 'inserted' });
    // Corrected: the box holds what we put there.
    expect(await insert(edit, { own: SECOND })).toMatchObject({ status: 'inserted' });
    expect(await written(runtime)).toEqual([{ uid: 4, value: SECOND }]);
    await runtime.page.evaluate(fill('Typed by hand.'));
    expect(await insert(edit, { replace: true })).toEqual(refused('reply_changed'));
    await runtime.close();
  });
});
