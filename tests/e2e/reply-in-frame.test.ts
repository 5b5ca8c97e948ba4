/// <reference types="chrome" />
// A reply whose form is a frame of its own (Google Business Profile), in the whole built extension: the site's own control opens the frame,
// the text goes into the form of that very review and is read back there, and a form that shows another review is left alone.
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InsertResult } from '../../lib/extension/messages.ts';
import { SESSION } from '../panel/sample-desk.ts';
import { launchTestBrowser, type TestBrowser } from './browser.ts';
import { ROWS } from './extension-tables.ts';

const LIST = 'https://business.google.com/n/1/customers/reviews';
/** The merchant's panel in the search has the same form on the search's own host. */
const SAME_HOST = 'https://business.google.com/n/1/customers/reviews/reply';
const OTHER_HOST = 'https://www.google.com/local/business/1/customers/reviews/reply';

type Review = { id: string; author: string; text: string; form: string; shows?: string };
const REVIEWS: Review[] = [
  { id: 'R1', author: 'Dana R.', text: 'Cold soup. Slow waiter.', form: SAME_HOST },
  { id: 'R2', author: 'Marko', text: 'Best borsch in town', form: OTHER_HOST },
  // The site opens the form of another review, as a list that was drawn anew under the click does.
  { id: 'R3', author: 'Ihor', text: 'They closed an hour early.', form: SAME_HOST, shows: 'R4' },
  { id: 'R4', author: 'Ihor', text: 'Parking is free.', form: SAME_HOST },
];

const card = ({ author, text }: Review, more: string): string => `<article>
  <div class="N0c6q">${author}</div><div><span class="DYizzd" role="img" aria-label="2 out of 5 stars"></span> <span>3 days ago</span></div>
  <div class="gyKkFe">${text}</div>${more}</article>`;

const list = `<!doctype html><html lang="en"><main>${REVIEWS.map((review) =>
  card(review, `<a href="${review.form}?reviewId=${review.id}&shows=${review.shows ?? review.id}">Reply</a>`),
).join('')}</main><div id="layer"></div><script>
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (link === null) return;
    event.preventDefault();
    const frame = document.createElement('iframe');
    frame.src = link.href.replace(/reviewId=[^&]*/, 'reviewId=' + new URL(link.href).searchParams.get('shows'));
    document.querySelector('#layer').replaceChildren(frame);
  });
</script></html>`;

const form = (url: string): string => {
  const shown = REVIEWS.filter(({ id }) => id === new URL(url).searchParams.get('shows'));
  const box = '<textarea jsname="YPqjbf" aria-label="Your reply" maxlength="4000"></textarea><button>Post reply</button>';
  return `<!doctype html><html lang="en"><c-wiz>${shown.map((review) => card(review, box)).join('')}</c-wiz></html>`;
};

let browser: TestBrowser;
let page: Page;
let office: Page;

beforeAll(async () => {
  browser = await launchTestBrowser({ origins: ['https://business.google.com/*', 'https://www.google.com/*'] });
  await browser.context.route(/^https?:/, (route) => {
    const url = route.request().url();
    const body = url === LIST ? list : url.includes('/reply?') ? form(url) : null;
    return body === null ? route.abort() : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  await browser.serviceWorker();
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
  office = await browser.context.newPage();
  await office.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page.bringToFront();
  // The tables are the background's to make: they are there once it has answered a page.
  await load();
  await office.evaluate(SIGN_IN, SESSION);
});
afterAll(() => browser?.close());

/** Somebody is signed in, of whose server nothing is heard. */
const SIGN_IN = (session: object): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('vidhuk');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('meta', 'readwrite');
      writing.objectStore('meta').put({ name: 'session', value: session });
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });

/** What the panel sends, from another page of the extension. */
const command = async (type: string, request: object): Promise<{ ok: boolean; value?: unknown }> =>
  await office.evaluate(
    async ([name, more]) => {
      const [tab] = await chrome.tabs.query({ url: 'https://business.google.com/*' });
      return await chrome.runtime.sendMessage({ type: `command.${name}`, request: { ...more, tabId: tab?.id } });
    },
    [type, request] as const,
  );

const keyOf = (id: string): string => `google-business:native:${id}`;
const insert = async (id: string, text: string, replace = false): Promise<InsertResult> => {
  expect(await command('review.pick', { reviewKey: keyOf(id) })).toMatchObject({ ok: true });
  const answer = await command('reply.insert', { reviewKey: keyOf(id), text, replace });
  expect(answer, JSON.stringify(answer)).toMatchObject({ ok: true });
  // The command's own result, as its handler returned it.
  return answer.value as InsertResult;
};

const frameOf = (): Frame | undefined => page.frames().find((frame) => frame.url().includes('/customers/reviews/reply'));
const written = async (): Promise<string | undefined> => await frameOf()?.locator('textarea').inputValue();
const load = async (): Promise<void> => {
  await page.goto(LIST);
  await page.waitForFunction((count) => document.querySelectorAll('vidhuk-mark').length === count, REVIEWS.length);
};

describe('a reply form in a frame', () => {
  it.each([
    ['R1', 'of the same host', 'Dear Dana,\nwe warmed the soup.'],
    ['R2', 'of another host', 'Thank you, Marko.'],
  ])('%s, %s: opened, filled, read back', async (id, _where, text) => {
    await load();
    expect(frameOf()).toBe(undefined);
    expect(await insert(id, text)).toEqual({ status: 'inserted', text, replyBox: 'iframe' });
    expect(await written()).toBe(text);
    // The form has no mark: there is nothing to pick in it.
    expect(await frameOf()?.locator('vidhuk-mark').count()).toBe(0);
  });

  it('that stands open already is filled as it is, and nobody else’s', async () => {
    await load();
    await page.locator('article', { hasText: 'Dana R.' }).locator('a').click();
    await expect.poll(() => frameOf()?.locator('textarea').count()).toBe(1);
    const opened = frameOf();
    expect(await insert('R1', 'We are sorry, Dana.')).toMatchObject({ status: 'inserted' });
    expect(frameOf()).toBe(opened);
    expect(await insert('R4', 'Come again, Ihor.')).toMatchObject({ status: 'inserted' });
    expect(await written()).toBe('Come again, Ihor.');
  });

  it('is left alone where it shows another review, of the same author even', async () => {
    await load();
    expect(await insert('R3', 'We are sorry.')).toEqual({ status: 'refused', reason: 'box_missing' });
    expect(await written()).toBe('');
  });

  it('tells how much its box takes before anything is inserted', async () => {
    await load();
    await page.locator('article', { hasText: 'Dana R.' }).locator('a').click();
    await expect.poll(() => frameOf()?.locator('textarea').count()).toBe(1);
    const boxes = async () =>
      (await office.evaluate(ROWS, 'pages')).flatMap((row) => (row instanceof Object && 'box' in row ? [row.box] : []));
    // The form tells the background of itself by its own time.
    await expect
      .poll(async () => {
        await command('review.pick', { reviewKey: keyOf('R1') });
        return await boxes();
      })
      .toContainEqual(expect.objectContaining({ maxLength: 4_000 }));
    expect(await written()).toBe('');
  });

  it('keeps what somebody has typed there', async () => {
    await load();
    await page.locator('article', { hasText: 'Dana R.' }).locator('a').click();
    await expect.poll(() => frameOf()?.locator('textarea').count()).toBe(1);
    await frameOf()?.locator('textarea').fill('Half a thought');
    expect(await insert('R1', 'We are sorry.')).toEqual({ status: 'refused', reason: 'box_not_empty' });
    expect(await written()).toBe('Half a thought');
    expect(await insert('R1', 'We are sorry.', true)).toMatchObject({ status: 'inserted' });
  });
});

it('marks speak the language of the setting, at once, and also in a page that comes later', async () => {
  const spoken = async (): Promise<string[]> => {
    const cdp = await page.context().newCDPSession(page);
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    await cdp.detach();
    return nodes.map(({ name }) => String(name?.value)).filter((name) => /Vidhuk: Marko/.test(name));
  };
  const choose = async (language: string) => await office.getByRole('combobox', { name: /^(Language|Мова)$/ }).selectOption(language);
  await load();
  await choose('uk');
  await expect.poll(spoken).toEqual([expect.stringMatching(/^Відповісти через Vidhuk: Marko, 2 зірки/)]);
  await load();
  await expect.poll(spoken).toEqual([expect.stringMatching(/^Відповісти через Vidhuk: Marko, 2 зірки/)]);
  await choose('en');
  await expect.poll(spoken).toEqual([expect.stringMatching(/^Answer with Vidhuk: Marko, 2 stars/)]);
});
