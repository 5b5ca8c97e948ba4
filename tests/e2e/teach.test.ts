/// <reference types="chrome" />
// Teaching in the built extension: the agent points with a real mouse and keys at one review of a page that no adapter knows, sees what was found,
// corrects it, keeps it, and the page has its marks at once. The site notices nothing of the pointing.
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TeachAction, TeachState } from '../../lib/contracts/teaching.ts';
import { MORE_SHAPES } from '../pages/taught/more-shapes.ts';
import { PEOPLE, SHAPES } from '../pages/taught/shapes.ts';
import { launchTestBrowser, type TestBrowser } from './browser.ts';

const ORIGIN = 'https://lampa.example';
const shape = (name: string): string => [...SHAPES, ...MORE_SHAPES].find((one) => one.name.includes(name))?.html ?? '';
/** A site that counts clicks and leaves on a click of a name. */
const NOSY = `<script>window.clicks = 0; addEventListener('click', () => { window.clicks += 1; }); addEventListener('mousedown', () => { window.clicks += 1; });</script>`;

let browser: TestBrowser;
let page: Page;
let settings: Page;
let tabId = -1;
let cdp: CDPSession;

const command = async (name: string, request: object): Promise<{ ok: boolean }> =>
  await settings.evaluate(async ([type, body]) => await chrome.runtime.sendMessage({ type, request: body }), [
    `command.${name}`,
    request,
  ] as const);
const act = async (action: TeachAction) => await command('teach.act', { tabId, action });

/** What the background holds of the teaching; null where there is none. */
const teaching = async (): Promise<TeachState | null> =>
  await settings.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('vidhuk');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const row = await new Promise<{ value: { state: TeachState } } | undefined>((resolve, reject) => {
      const asking = database.transaction('meta').objectStore('meta').get('teaching');
      asking.onsuccess = () => resolve(asking.result);
      asking.onerror = () => reject(asking.error);
    });
    database.close();
    return row?.value.state ?? null;
  });
const stepIs = (step: TeachState['step']) => expect.poll(async () => (await teaching())?.step, { timeout: 10_000 }).toBe(step);
const marksAre = (count: number) => expect.poll(() => page.locator('vidhuk-mark').count(), { timeout: 10_000 }).toBe(count);

const words = { author: 'Author?', text: 'Text?', date: 'Date?', rating: 'Stars?', reply: 'Box?', remove: 'No review?', found: '' };
const open = async (html: string): Promise<void> => {
  await page.unrouteAll();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: NOSY + html }));
  await page.goto(`${ORIGIN}/lamp`);
  tabId = await settings.evaluate(async (url) => (await chrome.tabs.query({ url: `${url}/*` }))[0]?.id ?? -1, ORIGIN);
  expect(await command('teach.begin', { tabId, words })).toMatchObject({ ok: true });
  await stepIs('author');
  await page.bringToFront();
};
const point = async (selector: string, at = 0): Promise<void> => await page.locator(selector).nth(at).click({ timeout: 5_000 });

beforeAll(async () => {
  browser = await launchTestBrowser({ origins: [`${ORIGIN}/*`] });
  await browser.serviceWorker();
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
  settings = await browser.context.newPage();
  await settings.goto(`chrome-extension://${browser.extensionId}/options.html`);
  cdp = await browser.context.newCDPSession(page);
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await command('teach.act', { tabId, action: { do: 'end' } });
});

describe('one review is pointed at', () => {
  it('and all are found, kept and marked; the site hears nothing of it', async () => {
    await open(shape('teasers above'));
    await point('.all .card-name');
    await stepIs('text');
    await point('.all .card-text');
    await stepIs('date');
    await point('.all time');
    await stepIs('rating');
    await point('.all .card-stars', 0).catch(() => act({ do: 'skip' }));
    await stepIs('reply');
    await act({ do: 'skip' });
    await stepIs('found');
    const found = (await teaching())?.found;
    expect([found?.reviews, found?.withAuthor, found?.withText, found?.withDate]).toEqual([8, 8, 8, 8]);
    expect(await page.evaluate(() => Reflect.get(window, 'clicks'))).toBe(0);
    expect(await command('teach.save', { tabId, name: 'Lampa' })).toMatchObject({ ok: true });
    await marksAre(8);
    expect(await page.locator('vidhuk-teach').count()).toBe(0);
    await page.reload();
    await marksAre(8);
  });

  it('with keys alone', async () => {
    await open(shape('cards with readable'));
    // Two links and a heading stand before the first author.
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await stepIs('text');
    expect((await teaching())?.said.author).toBe(PEOPLE[0]?.author);
    // Stars, date, text.
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await stepIs('date');
    expect((await teaching())?.said.text).toBe(PEOPLE[0]?.text);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Delete');
    await stepIs('found');
    expect((await teaching())?.found?.reviews).toBe(8);
  });

  it('Escape in the page ends it', async () => {
    await open(shape('cards with readable'));
    await page.mouse.move(200, 200);
    await page.keyboard.press('Escape');
    await expect.poll(teaching).toBe(null);
    expect(await page.locator('vidhuk-teach').count()).toBe(0);
    // The page is the site's again.
    await page.mouse.click(20, 300);
    expect(await page.evaluate(() => Reflect.get(window, 'clicks'))).toBe(2);
  });
});

describe('a page that names one of its reviews to machines', () => {
  const named = { '@context': 'https://schema.org', '@type': 'Review', author: { '@type': 'Person', name: PEOPLE[0]?.author } };
  const html = `${shape('cards with readable')}<script type="application/ld+json">${JSON.stringify({ ...named, reviewBody: PEOPLE[0]?.text })}</script>`;

  it('is taught the others, and all have their marks', async () => {
    await open(html);
    await act({ do: 'end' });
    await marksAre(1);
    expect(await command('teach.begin', { tabId, words })).toMatchObject({ ok: true });
    await stepIs('author');
    // The mark that is there already is no part of what is pointed at.
    await point('.review-author', 3);
    await stepIs('text');
    await point('.review-body', 3);
    await stepIs('date');
    for (const _ of [0, 1, 2]) await act({ do: 'skip' });
    await stepIs('found');
    expect((await teaching())?.found).toMatchObject({ reviews: 8, withAuthor: 8, withText: 8 });
    expect(await command('teach.save', { tabId, name: 'Lampa' })).toMatchObject({ ok: true });
    await marksAre(8);
    await page.reload();
    await marksAre(8);
  });
});

describe('what was found is corrected', () => {
  it('a false one is pointed at and left out, with all of its kind', async () => {
    const html = shape('cards with readable').replace(
      '<div class="reviews">',
      '<div class="reviews"><div class="review-card promo"><div class="review-head"><span class="review-author">Lampa news</span></div><div class="review-body"><p>Our new lamp is here, look at it.</p></div></div>',
    );
    await open(html);
    await point('.review-author', 1);
    await stepIs('text');
    await point('.review-body', 1);
    await stepIs('date');
    for (const _ of [0, 1, 2]) await act({ do: 'skip' });
    await stepIs('found');
    expect((await teaching())?.found?.reviews).toBe(9);
    await act({ do: 'remove' });
    await stepIs('remove');
    await point('.promo p');
    await stepIs('found');
    expect((await teaching())?.found).toMatchObject({ reviews: 8, adapter: { exclude: ['.promo'] } });
  });

  it('a missed one is shown, and both kinds are read', async () => {
    await open(shape('guests without'));
    await point('.member');
    await stepIs('text');
    await point('.opinion-text');
    await stepIs('date');
    for (const _ of [0, 1, 2]) await act({ do: 'skip' });
    await stepIs('found');
    const first = (await teaching())?.found?.withAuthor ?? 0;
    expect(first).toBeLessThan(8);
    await act({ do: 'another' });
    await stepIs('author');
    await point('.guest');
    await stepIs('text');
    await point('.opinion:has(.guest) .opinion-text');
    await stepIs('date');
    for (const _ of [0, 1]) await act({ do: 'skip' });
    await stepIs('found');
    expect((await teaching())?.found).toMatchObject({ reviews: 8, withAuthor: 8 });
  });

  it('a field is pointed at later', async () => {
    await open(shape('cards with readable'));
    await point('.review-author');
    await stepIs('text');
    await point('.review-body p');
    await stepIs('date');
    for (const _ of [0, 1, 2]) await act({ do: 'skip' });
    await stepIs('found');
    expect((await teaching())?.found).toMatchObject({ reviews: 8, withDate: 0, withRating: 0 });
    await act({ do: 'point', field: 'date' });
    await stepIs('date');
    await point('.review-date');
    await stepIs('found');
    expect((await teaching())?.found).toMatchObject({ reviews: 8, withDate: 7 });
  });

  it('what has no words or is no box is said, and asked for again', async () => {
    await open(shape('headings with').replace('<hr>', '<hr style="height:20px">'));
    await point('hr');
    await expect.poll(async () => (await teaching())?.problem).toBe('nothing_there');
    await stepIs('author');
    await point('h4');
    await stepIs('text');
    expect((await teaching())?.problem).toBe(null);
    await point('h4 ~ p');
    await stepIs('date');
    for (const _ of [0, 1]) await act({ do: 'skip' });
    await point('h4');
    await expect.poll(async () => (await teaching())?.problem).toBe('no_box');
    await stepIs('reply');
  });

  it('the box for the reply, behind the button that opens it', async () => {
    const box = `<button class="answer" onclick="this.nextElementSibling.hidden = false">Answer</button><form hidden><textarea class="reply-text"></textarea></form></div>`;
    await open(shape('teasers above').replaceAll(/(<div class="card-text">[^<]*<\/div>)<\/div>/g, `$1${box}`));
    await point('.all .card-name');
    await stepIs('text');
    await point('.all .card-text');
    await stepIs('date');
    for (const _ of [0, 1]) await act({ do: 'skip' });
    await stepIs('reply');
    await point('.all .answer');
    await expect.poll(async () => (await teaching())?.taken).toEqual({ field: 'reply', words: 'Answer', note: 'opened' });
    await point('.all .reply-text');
    await stepIs('found');
    expect((await teaching())?.found).toMatchObject({
      reviews: 8,
      withReply: 8,
      adapter: { reply: { kind: 'inline', opener: ['.answer', expect.anything()], input: ['.reply-text', expect.anything()] } },
    });
  });
});

describe('wrong clicks', () => {
  const problemIs = (problem: TeachState['problem']) =>
    expect.poll(async () => (await teaching())?.problem, { timeout: 10_000 }).toBe(problem);

  it('are refused at once, and what was taken is said, until all is right', async () => {
    await open(shape('teasers above'));
    await point('.all .card-name');
    await stepIs('text');
    expect((await teaching())?.taken).toEqual({ field: 'author', words: PEOPLE[0]?.author, note: null });
    await point('.all .card-name');
    await problemIs('same_as_author');
    await point('.all .card-text', 3);
    await expect.poll(async () => (await teaching())?.taken?.note).toBe('not_together');
    await stepIs('date');
    await act({ do: 'back' });
    await stepIs('text');
    await point('.all .card-text');
    await stepIs('date');
    expect((await teaching())?.taken).toEqual({ field: 'text', words: PEOPLE[0]?.text, note: null });
    await point('.all .card-name');
    await problemIs('no_date');
    await point('.all time', 4);
    await problemIs('outside');
    await point('.all time');
    await stepIs('rating');
    // What the page is said not to show is not kept from an earlier click.
    await act({ do: 'back' });
    for (const _ of [0, 1, 2]) await act({ do: 'skip' });
    await stepIs('found');
    expect((await teaching())?.found).toMatchObject({ reviews: 8, withAuthor: 8, withText: 8, withReply: 0 });
    expect((await teaching())?.said.date).toBe(null);
    expect(await page.evaluate(() => Reflect.get(window, 'clicks'))).toBe(0);
  });

  it('that end in nothing leave what was pointed at, to be pointed at again or forgotten', async () => {
    await open(`<h1>Lampa shop</h1>${shape('cards with readable')}`);
    await point('h1');
    await stepIs('text');
    await point('.review-body p');
    await stepIs('date');
    for (const _ of [0, 1, 2]) await act({ do: 'skip' });
    await stepIs('found');
    expect(await teaching()).toMatchObject({ found: null, said: { author: 'Lampa shop', text: PEOPLE[0]?.text } });
    expect(['apart', 'no_structure']).toContain((await teaching())?.problem);
    await act({ do: 'back' });
    await stepIs('reply');
    await act({ do: 'skip' });
    await stepIs('found');
    await act({ do: 'point', field: 'author' });
    await stepIs('author');
    await point('.review-author');
    await stepIs('found');
    expect(await teaching()).toMatchObject({ problem: null, found: { reviews: 8, withAuthor: 8 } });
    await act({ do: 'restart' });
    await stepIs('author');
    expect(await teaching()).toMatchObject({ found: null, review: 0, said: { author: null, text: null } });
  });
});

it('the frames follow what they frame', async () => {
  await open(shape('cards with readable'));
  await page.mouse.move(60, 120);
  const shot = await cdp.send('Page.captureScreenshot', { format: 'png' });
  expect(shot.data.length).toBeGreaterThan(1_000);
});
