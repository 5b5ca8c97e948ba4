/// <reference types="chrome" />
// A second reply in the whole built extension: a follow-up in a thread (WordPress), and a change of the one reply that a site takes (Play Console), which
// shows it in the box alone while it is changed. The item stays answered throughout. Looked at in Ukrainian in the dark and in Russian in the light, 360 px wide.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '../../lib/contracts/item.ts';
import { firstResponse } from '../../lib/domain/sla/first-response.ts';
import { REFERENCE, SESSION } from '../panel/sample-desk.ts';
import { launchTestBrowser, type TestBrowser } from './browser.ts';
import { PUT_META, ROWS } from './extension-tables.ts';
import { axeOf, clippedIn } from './panel/expect-well.ts';

const BLOG = 'https://blog.test/lamps';
const CONSOLE = 'https://play.google.com/console/u/0/developers/1/app/2/user-feedback/reviews';
const written = new Date(Date.now() - 30 * 60_000).toISOString();

const comment = (id: number, name: string, text: string): string =>
  `<li class="comment depth-1" id="comment-${id}"><article class="comment-body"><div class="comment-author"><b class="fn">${name}</b></div>
  <time datetime="${written}">today</time><div class="comment-content"><p>${text}</p></div>
  <a class="comment-reply-link" href="#comment-${id}">Reply</a></article></li>`;
const THREAD = `<!doctype html><html lang="uk"><title>Lamps</title><ol class="comment-list">
${comment(1, 'Олена К.', 'Третій тиждень без посилки, і ніхто не відповідає на дзвінки.')}
${comment(2, 'Петро', 'Лампа світить, дякую майстрам за швидку роботу.')}
</ol><form id="commentform"><textarea name="comment"></textarea><button>Send</button></form>
<script>
  const form = document.querySelector('form');
  let under = null;
  for (const link of document.querySelectorAll('.comment-reply-link'))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      under = link.closest('li');
      under.append(form);
      form.comment.focus();
    });
  globalThis.answer = (item, text) => {
    const list = item.querySelector('.children') ?? item.appendChild(Object.assign(document.createElement('ol'), { className: 'children' }));
    const own = document.querySelector('#comment-2').cloneNode(true);
    own.id = 'comment-' + (100 + document.querySelectorAll('li').length);
    own.className = 'comment bypostauthor depth-2';
    own.querySelector('.fn').textContent = 'Лампа';
    own.querySelector('p').textContent = text;
    own.querySelector('.comment-reply-link').remove();
    own.querySelector('.children')?.remove();
    list.append(own);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    answer(under, form.comment.value);
    form.comment.value = '';
    document.body.append(form);
  });
</script></html>`;

const PLAY = `<!doctype html><html lang="ru"><title>Reviews</title>
<div class="review-container"><div class="author-display-name">Тарас</div>
<div debug-id="star-icons" aria-label="2 stars out of 5" role="img"></div><div class="last-update-time">Nov 4, 2025</div>
<text-with-highlights debug-id="review-body"><span>Не запускается после обновления.</span></text-with-highlights>
<a href="/console/u/0/developers/1/app/2/user-feedback/review-details?reviewId=gp%3AAOq1">Link</a>
<div debug-id="developer-reply"></div></div>
<script>
  const place = document.querySelector('[debug-id="developer-reply"]');
  globalThis.show = (text) => {
    place.innerHTML = '<text-with-highlights><span></span></text-with-highlights><button>Edit</button>';
    place.querySelector('span').textContent = text;
    place.querySelector('button').addEventListener('click', () => {
      place.innerHTML = '<textarea aria-label="Your reply" maxlength="350"></textarea><button>Publish</button>';
      place.querySelector('textarea').value = text;
      place.querySelector('button').addEventListener('click', () => show(place.querySelector('textarea').value));
    });
  };
  show('Проверяем, вернёмся с ответом.');
</script></html>`;

let browser: TestBrowser;
let page: Page;
let panel: Page;

const rows = async <T>(table: string): Promise<T[]> => (await panel.evaluate(ROWS, table)) as T[];
const sent = async (itemId: string) =>
  (await rows<{ operation: { kind: string; entityKey: string; payload: object } }>('outbox'))
    .map(({ operation }) => operation)
    .filter(({ entityKey, kind }) => entityKey === itemId && kind.startsWith('reply'));
const itemOf = async (itemId: string): Promise<Item> => {
  const row = (await rows<{ itemId: string; local: Item }>('items')).find((one) => one.itemId === itemId);
  if (row === undefined) throw new Error(`no item ${itemId}`);
  return row.local;
};
/** What is waited for is an answer, not a moment. */
const until = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 20_000 });
const editor = () => panel.locator('textarea').first();
const look = async (name: string): Promise<void> => {
  const folder = process.env.VIDHUK_PICTURES;
  if (folder !== undefined) await panel.screenshot({ path: `${folder}/second-${name}.png`, fullPage: true });
  // The header shortens a long name of a site on purpose.
  const cut = async () => (await clippedIn(panel)).filter((found) => !found.startsWith('cut: h1'));
  await expect.poll(cut, { message: name }).toEqual([]);
  expect(await axeOf(panel), name).toEqual([]);
};

const openPanel = async (address: string, settings: { theme: 'dark' | 'light'; language: 'uk' | 'ru' }): Promise<string> => {
  await page.bringToFront();
  await page.goto(address);
  await page.waitForSelector('vidhuk-mark', { state: 'attached' });
  const tabId = await panel.evaluate(
    async ([url, chosen]) => {
      await chrome.storage.local.set({ settings: { ...chosen, density: 'comfortable' } });
      const [tab] = await chrome.tabs.query({ url: `${url}*` });
      return tab?.id ?? -1;
    },
    [address, settings] as const,
  );
  await panel.emulateMedia({ colorScheme: settings.theme, reducedMotion: 'reduce' });
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?tabId=${tabId}`);
  const first = panel.locator('[data-review]').first();
  await first.waitFor();
  const key = await first.getAttribute('data-review');
  await first.click();
  await editor().waitFor();
  return key ?? '';
};

beforeAll(async () => {
  browser = await launchTestBrowser({ origins: ['https://blog.test/*', 'https://play.google.com/*'] });
  const html = (body: string) => ({ contentType: 'text/html; charset=utf-8', body });
  await browser.context.route('https://blog.test/**', (route) => route.fulfill(html(THREAD)));
  await browser.context.route('https://play.google.com/**', (route) => route.fulfill(html(PLAY)));
  await browser.serviceWorker();
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
  panel = await browser.context.newPage();
  await panel.setViewportSize({ width: 360, height: 900 });
  await panel.goto(`chrome-extension://${browser.extensionId}/options.html`);
  // The worker makes its tables with the first page.
  await page.bringToFront();
  await page.goto(BLOG);
  await page.waitForSelector('vidhuk-mark', { state: 'attached' });
  await panel.evaluate(PUT_META, { name: 'session', value: SESSION });
  await panel.evaluate(PUT_META, { name: 'reference', value: REFERENCE });
});
afterAll(() => browser?.close());

describe('in a thread', () => {
  const FIRST = 'Олено, перепрошуємо. З’ясуємо на складі й напишемо тут до п’ятниці.';
  const SECOND = 'Олено, посилку знайшли на складі у Львові, завтра її привезе кур’єр.';
  const box = () => page.locator('textarea').inputValue();

  it('a follow-up goes beneath the reply, which stays the first response, and is seen with both texts', async () => {
    const key = await openPanel(BLOG, { theme: 'dark', language: 'uk' });
    await editor().fill(FIRST);
    await panel.keyboard.press('Control+Enter');
    await until(box).toBe(FIRST);
    await page.click('form button');
    await until(async () => (await itemOf(key)).status).toBe('posted');
    const answered = await itemOf(key);

    await panel.getByRole('button', { name: 'Відповісти ще раз' }).waitFor();
    await look('thread-answered');
    await panel.keyboard.press('Alt+R');
    await panel.getByText('Ви пишете ще одну відповідь під тією, що на сторінці').waitFor();
    await until(async () => await panel.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    expect(await editor().inputValue()).toBe('');
    await panel.keyboard.type(SECOND);
    await look('thread-writing');
    await panel.keyboard.press('Control+Enter');
    await until(box).toBe(SECOND);
    await panel.getByText('У полі відповіді з').waitFor();
    // Nothing is claimed of it yet, and nothing of the first is given up.
    expect(await itemOf(key)).toMatchObject({ status: 'posted', posted: answered.posted, outcome: answered.outcome });

    await page.click('form button');
    await panel.getByText('Нашу новішу відповідь видно на сторінці о').waitFor();
    await look('thread-seen');
    const followed = await itemOf(key);
    expect(followed).toMatchObject({ status: 'posted', posted: { text: FIRST }, replyNow: { text: SECOND }, outcome: answered.outcome });
    expect(firstResponse(followed)).toEqual(firstResponse(answered));
    const events = await sent(key);
    expect(events.map(({ kind }) => kind)).toEqual(['reply.inserted', 'reply.posted', 'reply.inserted', 'reply.changed']);
    expect(events.at(-1)?.payload).toMatchObject({ before: FIRST, text: SECOND, source: 'here', added: true });
  });

  it('is refused where a colleague was quicker, until the agent goes on from that reply', async () => {
    await panel.getByRole('button', { name: 'Відповісти ще раз' }).click();
    await panel.getByText('Ви пишете ще одну').waitFor();
    await editor().fill('Олено, кур’єр уже в дорозі, чекайте на дзвінок.');
    await page.evaluate('answer(document.querySelector("#comment-1"), "Олено, кур’єр подзвонить о десятій.")');
    await panel.getByText('На сторінці вже інша відповідь').waitFor();
    await panel.keyboard.press('Control+Enter');
    await panel.getByText('Під відгуком уже не та відповідь').waitFor();
    expect(await box()).toBe('');
    await look('thread-refused');
    await panel.getByRole('button', { name: 'Продовжити від цієї' }).click();
    await panel.getByText('На сторінці вже інша відповідь').waitFor({ state: 'detached' });
    await panel.keyboard.press('Control+Enter');
    await until(box).toBe('Олено, кур’єр уже в дорозі, чекайте на дзвінок.');
  });
});

describe('where a site takes one reply', () => {
  const PRESENT = 'Проверяем, вернёмся с ответом.';
  const BETTER = 'Тарас, в версии 3.2 запуск исправлен, она выходит сегодня вечером.';
  const LAST = 'Тарас, версия 3.2 вышла, обновите приложение: оно запускается.';
  const shown = async () => await page.evaluate('document.querySelector("[debug-id=developer-reply]").innerText');
  const box = async () => await page.evaluate('document.querySelector("textarea")?.value ?? null');

  it('the company’s own reply from elsewhere is changed in its place, and no first reply gets past it', async () => {
    const key = await openPanel(CONSOLE, { theme: 'light', language: 'ru' });
    await editor().fill('Тарас, проверим завтра утром, какая у вас версия.');
    await panel.keyboard.press('Control+Enter');
    await panel.getByText('Под этим отзывом уже есть ответ').waitFor();
    expect(await shown()).toContain(PRESENT);

    await panel.getByRole('button', { name: 'Изменить наш ответ' }).click();
    await panel.getByText('Вы меняете ответ, который стоит на странице').waitFor();
    await until(async () => await editor().inputValue()).toBe(PRESENT);
    await look('edit-begun');
    await editor().fill(BETTER);
    await panel.keyboard.press('Control+Enter');
    // The site's own Edit put the present text there, and that alone gave way.
    await until(box).toBe(BETTER);
    await page.click('[debug-id="developer-reply"] button');
    await until(async () => (await itemOf(key)).status).toBe('posted');
    expect(await itemOf(key)).toMatchObject({ posted: { text: BETTER, source: 'here' }, outcome: { outcome: 'replied' } });
    expect(await shown()).toContain(BETTER);
  });

  it('our reply is changed once more while the review stays answered, also where its editor stood open', async () => {
    const key = (await rows<{ itemId: string }>('items')).find(({ itemId }) => itemId.startsWith('google-play-console'))?.itemId ?? '';
    const before = await itemOf(key);
    await panel.getByRole('button', { name: 'Изменить наш ответ' }).click();
    await until(async () => await editor().inputValue()).toBe(BETTER);
    // By hand: the page shows the reply in its box alone by now, and somebody has begun to type there.
    await page.click('[debug-id="developer-reply"] button');
    await page.fill('textarea', `${BETTER} Напишите`);
    await editor().fill(LAST);
    await panel.keyboard.press('Control+Enter');
    await panel.getByText('Под отзывом уже не тот ответ').waitFor();
    expect(await box()).toBe(`${BETTER} Напишите`);
    await page.fill('textarea', BETTER);
    await panel.keyboard.press('Control+Enter');
    await until(box).toBe(LAST);
    expect(await itemOf(key)).toMatchObject({ status: 'posted', outcome: before.outcome, posted: before.posted });
    await page.click('[debug-id="developer-reply"] button');
    await panel.getByText('Наш более новый ответ виден на странице в').waitFor();
    await look('edit-seen');
    expect((await sent(key)).at(-1)).toMatchObject({ kind: 'reply.changed', payload: { before: BETTER, text: LAST, source: 'here' } });
    expect(await itemOf(key)).toMatchObject({ status: 'posted', outcome: before.outcome, replyNow: { text: LAST } });
  });
});
