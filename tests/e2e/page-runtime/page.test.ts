// What Vidhuk does to a page: a mark per review and nothing else, gone without a trace; and what it tells of it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adapter as wordpress } from '../../../lib/sites/wordpress/adapter.ts';
import { pageAdapter } from './adapter.ts';
import { Chromium, type Runtime, targetOf } from './harness.ts';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await Chromium.launch();
});
afterAll(() => chromium.close());

const html = (runtime: Runtime): Promise<string> => runtime.page.evaluate('document.documentElement.outerHTML');
const marks = (runtime: Runtime) => runtime.page.evaluate('document.querySelectorAll("vidhuk-mark").length');
const withoutMarks = (text: string): string => text.replaceAll('<vidhuk-mark></vidhuk-mark>', '');
const layout = (runtime: Runtime) =>
  runtime.page.evaluate(
    '[...document.querySelectorAll("body, body *:not(vidhuk-mark)")].map((e) => { const r = e.getBoundingClientRect(); return [r.x, r.y, r.width, r.height].join() })',
  );

/** Names of the marks' buttons as a screen reader hears them. */
const spoken = async (runtime: Runtime): Promise<string[]> => {
  const cdp = await runtime.page.context().newCDPSession(runtime.page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ role, name }) => role?.value === 'button' && /Vidhuk/.test(String(name?.value)))
    .map(({ name }) => String(name?.value));
};

describe('the page', () => {
  it('is as it was but for one mark per review, and wholly as it was after the end', async () => {
    const runtime = await chromium.open('/reviews.html?mode=inline', { adapter: pageAdapter(), start: false });
    const before = await html(runtime);
    const placed = await layout(runtime);
    await runtime.inside(`vidhuk.start(${JSON.stringify(pageAdapter())})`);
    await runtime.inside('vidhuk.quiet()');
    expect(await marks(runtime)).toBe(24);
    expect(withoutMarks(await html(runtime))).toBe(before);
    expect(await layout(runtime)).toEqual(placed);

    const [first] = (await runtime.snapshot()).reviews;
    if (first === undefined) throw new Error('no reviews');
    await runtime.command({ type: 'review.highlight', target: targetOf(first), scroll: true });
    expect(withoutMarks(await html(runtime))).toBe(before);
    await runtime.stop();
    expect(await html(runtime)).toBe(before);
    expect(await layout(runtime)).toEqual(placed);
    expect(await runtime.page.evaluate('document.getAnimations().length')).toBe(0);
    await runtime.close();
  });

  it('is read once, and again only when it changes: marks of our own are no change', async () => {
    const runtime = await chromium.open('/reviews.html?mode=open', { adapter: pageAdapter() });
    await runtime.inside('vidhuk.quiet()');
    expect(await runtime.inside('vidhuk.reads()')).toBe(1);
    await runtime.command({ type: 'marks.show', states: { r1: 'late' } });
    await runtime.inside('vidhuk.quiet()');
    expect(await runtime.inside('vidhuk.reads()')).toBe(1);
    await runtime.page.evaluate('document.querySelector(".text").textContent = "Changed"');
    await runtime.inside('vidhuk.quiet()');
    expect(await runtime.inside('vidhuk.reads()')).toBe(2);
    await runtime.close();
  });

  it('asks once for what marks need, where there are reviews, and shows them once that is there, in the state of then', async () => {
    const runtime = await chromium.open('/reviews.html?mode=open', { adapter: pageAdapter(), start: false });
    await runtime.inside(`vidhuk.start(${JSON.stringify(pageAdapter())}, { late: true })`);
    await runtime.inside('vidhuk.quiet()');
    await runtime.page.evaluate('document.querySelector(".text").textContent = "Changed"');
    await runtime.inside('vidhuk.quiet()');
    const first = (await runtime.snapshot()).reviews[0]?.handle ?? '';
    await runtime.command({ type: 'marks.show', states: { [first]: 'late' } });
    expect((await runtime.messages()).filter(({ type }) => type === 'page.marks')).toHaveLength(1);
    expect(await marks(runtime)).toBe(0);
    await runtime.inside('vidhuk.arrive()');
    await runtime.inside('vidhuk.quiet()');
    expect(await marks(runtime)).toBe((await runtime.snapshot()).reviews.length);
    expect((await spoken(runtime))[0]).toMatch(/late/i);
    await runtime.close();
  });

  it('tells how much the box of the picked review takes as soon as it is there, and when that changes', async () => {
    const runtime = await chromium.open('/reviews.html?mode=open&count=3', { adapter: pageAdapter() });
    const [first] = (await runtime.snapshot()).reviews;
    if (first === undefined) throw new Error('no reviews');
    const told = async () => (await runtime.messages()).flatMap((message) => (message.type === 'reply.box' ? [message.maxLength] : []));
    await runtime.page.evaluate('window.form = document.querySelector("article form"); form.remove()');
    await runtime.inside('vidhuk.quiet()');
    await runtime.command({ type: 'review.highlight', target: targetOf(first), scroll: true });
    expect(await told()).toEqual([null]);
    await runtime.page.evaluate('form.querySelector("textarea").maxLength = 300; document.querySelector("article").append(form)');
    await runtime.inside('vidhuk.quiet()');
    await runtime.page.evaluate('document.querySelector("article").append("more")');
    await runtime.inside('vidhuk.quiet()');
    expect(await told()).toEqual([null, 300]);
    await runtime.page.evaluate('form.remove()');
    await runtime.inside('vidhuk.quiet()');
    expect(await told()).toEqual([null, 300, null]);
    // Other reviews' boxes are nobody's business.
    expect((await runtime.messages()).every((message) => message.type !== 'reply.box' || message.handle === first.handle)).toBe(true);
    await runtime.close();
  });

  it('without reviews is left alone', async () => {
    const runtime = await chromium.open('/reviews.html?count=0', { adapter: pageAdapter() });
    const before = await html(runtime);
    await runtime.page.evaluate('document.body.append("more")');
    await runtime.inside('vidhuk.quiet()');
    expect(await runtime.messages()).toEqual([]);
    expect(await html(runtime)).toBe(before.replace('</body>', 'more</body>'));
    await runtime.close();
  });

  it('owner’s own comments get no mark and are not listed; the answers among them are', async () => {
    const runtime = await chromium.open('/reviews.html?count=0', { adapter: wordpress, start: false });
    const comment = (id: number, own: string, text: string, answers = ''): string =>
      `<li class="comment ${own}" id="comment-${id}"><article><b class="fn">N</b><div class="comment-content"><p>${text}</p></div></article><ol class="children">${answers}</ol></li>`;
    const list = comment(1, '', 'It hums', comment(2, 'bypostauthor', 'We will replace it')) + comment(3, 'bypostauthor', 'Note');
    await runtime.page.evaluate((html) => document.body.setHTMLUnsafe(html), `<ol>${list}</ol>`);
    await runtime.inside(`vidhuk.start(${JSON.stringify(wordpress)})`);
    await runtime.inside('vidhuk.quiet()');
    const { reviews } = await runtime.snapshot();
    expect(reviews.map(({ review }) => [review.externalId, review.reply?.text])).toEqual([['comment-1', 'We will replace it']]);
    expect(await marks(runtime)).toBe(1);
    await runtime.close();
  });

  it('that holds the marks of a build that is gone gets them replaced', async () => {
    const runtime = await chromium.open('/reviews.html?mode=open&count=3', { adapter: pageAdapter(), start: false });
    await runtime.page.evaluate('for (const e of document.querySelectorAll("article")) e.append(document.createElement("vidhuk-mark"))');
    await runtime.inside(`vidhuk.start(${JSON.stringify(pageAdapter())})`);
    await runtime.inside('vidhuk.quiet()');
    expect(await marks(runtime)).toBe(3);
    await runtime.close();
  });
});

describe('marks', () => {
  it.each([
    ['en', 'Answer with Vidhuk: Olena K., 1 star', 'Answer with Vidhuk: Olena K., 1 star, due soon'],
    ['uk-UA', 'Відповісти через Vidhuk: Olena K., 1 зірка', 'Відповісти через Vidhuk: Olena K., 1 зірка, скоро строк'],
    ['ru', 'Ответить через Vidhuk: Olena K., 1 звезда', 'Ответить через Vidhuk: Olena K., 1 звезда, скоро срок'],
  ])('are named for screen readers in %s', async (language, plain, dueSoon) => {
    const runtime = await chromium.open('/reviews.html?mode=open&count=1', { adapter: pageAdapter(), language });
    await runtime.inside('vidhuk.quiet()');
    expect(await spoken(runtime)).toEqual([plain]);
    await runtime.command({ type: 'marks.show', states: { r1: 'due_soon' } });
    expect(await spoken(runtime)).toEqual([dueSoon]);
    await runtime.close();
  });

  it('speak the language that they are told, and keep it', async () => {
    const runtime = await chromium.open('/reviews.html?mode=open&count=1', { adapter: pageAdapter() });
    await runtime.inside('vidhuk.quiet()');
    await runtime.command({ type: 'marks.show', states: {}, language: 'uk' });
    expect(await spoken(runtime)).toEqual(['Відповісти через Vidhuk: Olena K., 1 зірка']);
    await runtime.command({ type: 'marks.show', states: { r1: 'late' } });
    expect(await spoken(runtime)).toEqual(['Відповісти через Vidhuk: Olena K., 1 зірка, прострочено']);
    await runtime.command({ type: 'marks.show', states: {}, language: 'en' });
    expect(await spoken(runtime)).toEqual(['Answer with Vidhuk: Olena K., 1 star']);
    await runtime.close();
  });

  it('open the panel by mouse and by keyboard, and the site notices none of it', async () => {
    const runtime = await chromium.open('/reviews.html?mode=open&count=2', { adapter: pageAdapter() });
    await runtime.page.evaluate(
      'window.heard = 0; for (const t of ["click", "keydown", "pointerdown"]) document.querySelector("#list").addEventListener(t, () => heard++)',
    );
    await runtime.inside('vidhuk.quiet()');
    const opened = async () => (await runtime.messages()).filter(({ type }) => type === 'panel.open');
    const host = runtime.page.locator('vidhuk-mark').nth(1);
    const corner = await runtime.page.locator('article').nth(1).boundingBox();
    if (corner === null) throw new Error('not drawn');
    await runtime.page.mouse.click(corner.x + corner.width - 14, corner.y + 14);
    expect(await opened()).toEqual([{ type: 'panel.open', handle: 'r2' }]);
    await runtime.page.keyboard.press('Enter');
    await runtime.page.keyboard.press('Space');
    expect(await opened()).toHaveLength(3);
    expect(await host.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await runtime.page.evaluate('heard')).toBe(0);
    await runtime.close();
  });

  it('come back when the site draws its list anew, and give up where the site will not have them', async () => {
    const runtime = await chromium.open('/reviews.html?mode=open&count=4', { adapter: pageAdapter() });
    await runtime.inside('vidhuk.quiet()');
    await runtime.page.evaluate('shop.render()');
    await runtime.inside('vidhuk.quiet()');
    expect(await marks(runtime)).toBe(4);

    await runtime.page.evaluate(
      'window.fights = 0; new MutationObserver(() => { for (const m of document.querySelectorAll("vidhuk-mark")) { fights++; m.remove() } }).observe(document.body, { subtree: true, childList: true }); for (const m of document.querySelectorAll("vidhuk-mark")) m.remove()',
    );
    for (let waits = 0; waits < 4; waits += 1) await runtime.inside('vidhuk.quiet()');
    const fights = Number(await runtime.page.evaluate('fights'));
    expect(fights).toBeGreaterThan(0);
    expect(fights).toBeLessThanOrEqual(4 * 6);
    await runtime.close();
  });

  it('stand beside reviews that may not hold them', async () => {
    const runtime = await chromium.open('/reviews.html?count=0', { adapter: pageAdapter() });
    await runtime.page.evaluate(
      'document.querySelector("#list").innerHTML = `<table><tbody><tr data-review data-id=t1><td class=author>Olena</td><td class=text>Late again</td></tr></tbody></table>`',
    );
    await runtime.inside('vidhuk.quiet()');
    expect(await marks(runtime)).toBe(1);
    expect(await runtime.page.evaluate('document.querySelector("tr vidhuk-mark")')).toBeNull();
    await runtime.close();
  });
});

describe('what is told', () => {
  it('a node that the list reuses for another review gets another name', async () => {
    const runtime = await chromium.open('/reviews.html?mode=open&count=6', { adapter: pageAdapter() });
    const before = await runtime.snapshot();
    await runtime.page.evaluate('shop.changes.recycle(() => 1)');
    await runtime.inside('vidhuk.quiet()');
    const told = (await runtime.messages()).findLast(({ type }) => type === 'page.snapshot');
    if (told?.type !== 'page.snapshot') throw new Error('nothing was told');
    const handles = before.reviews.map(({ handle }) => handle);
    expect(told.snapshot.reviews.map(({ review }) => review.externalId)).toEqual(['id-3', 'id-4', 'id-5', 'id-6', 'id-1', 'id-2']);
    expect(told.snapshot.reviews.filter(({ handle }) => handles.includes(handle))).toEqual([]);
    await runtime.close();
  });

  it('a new address within the page, and that its reviews are gone', async () => {
    const runtime = await chromium.open('/reviews.html?mode=open&count=2', { adapter: pageAdapter() });
    await runtime.inside('vidhuk.quiet()');
    await runtime.page.evaluate('history.pushState({}, "", "/elsewhere"); shop.reviews.length = 0; shop.render()');
    await runtime.inside('vidhuk.quiet()');
    const told = (await runtime.messages()).filter(({ type }) => type === 'page.snapshot').at(-1);
    expect(told).toMatchObject({ snapshot: { url: 'https://reviews.test/elsewhere', reviews: [] } });
    await runtime.close();
  });

  it('which review the pointer rests on', async () => {
    const runtime = await chromium.open('/reviews.html?mode=open&count=4', { adapter: pageAdapter() });
    await runtime.inside('vidhuk.quiet()');
    await runtime.page.hover('article:nth-of-type(2) .text');
    await runtime.inside('vidhuk.quiet()');
    await runtime.page.hover('h1');
    await runtime.inside('vidhuk.quiet()');
    expect((await runtime.messages()).filter(({ type }) => type === 'page.hover')).toEqual([
      { type: 'page.hover', handle: 'r2' },
      { type: 'page.hover', handle: null },
    ]);
    await runtime.close();
  });
});

describe('highlight', () => {
  const outlined = (runtime: Runtime) =>
    runtime.page.evaluate(
      '[...document.querySelectorAll("*")].filter((e) => getComputedStyle(e).outlineColor === "rgb(37, 99, 235)").map((e) => e.localName)',
    );

  it('outlines review and box as a pair, brings them into view, follows a new drawing and goes on null', async () => {
    const runtime = await chromium.open('/reviews.html?mode=open', { adapter: pageAdapter() });
    const review = (await runtime.snapshot()).reviews[20];
    if (review === undefined) throw new Error('no review');
    expect(await runtime.command({ type: 'review.highlight', target: targetOf(review), scroll: true })).toEqual({ found: true });
    expect(await outlined(runtime)).toEqual(['article', 'textarea']);
    const box = await runtime.page.locator('article').nth(20).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);

    await runtime.page.evaluate('shop.render()');
    await runtime.inside('vidhuk.quiet()');
    expect(await outlined(runtime)).toEqual(['article', 'textarea']);
    await runtime.command({ type: 'review.highlight', target: null, scroll: false });
    expect(await outlined(runtime)).toEqual([]);
    await runtime.close();
  });
});
