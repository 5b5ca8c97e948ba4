// How the built panel looks in a real browser: axe finds nothing and nothing is clipped or overflows, at the narrowest width, in both themes and
// all three languages, in list, detail with history, blocked draft, sign-in and empty states.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TeachState } from '../../lib/contracts/teaching.ts';
import type { MetaRow } from '../../lib/extension/db/schema.ts';
import { site } from '../../lib/sites/engine/define.ts';
import { AGENT, NOW, PAGE, TAB_ID } from '../panel/sample-desk.ts';
import { launchTestBrowser, type TestBrowser } from './browser.ts';
import { axeOf, brokenIn, clippedIn, expectWell } from './panel/expect-well.ts';
import { type Desk, type Look, openPanel, sampleDesk } from './panel/open-panel.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(async () => await browser.close());

const open = async (page: Page, reviewKey: string) => {
  await page.locator(`[data-review="${reviewKey}"]`).click();
  await page.locator('textarea:not([readonly])').first().waitFor();
  await page.locator('ul button[aria-expanded]').first().waitFor();
};

const teaching = (step: 'rating' | 'reply' | 'found', changes: Partial<TeachState> = {}): MetaRow => ({
  name: 'teaching',
  value: {
    tabId: TAB_ID,
    url: 'https://www.a-shop-with-a-long-name.example/lamp',
    state: {
      step,
      review: 0,
      said: {
        author: 'Олена Ковальчук',
        text: 'Third week without my parcel, nobody answers the phone.',
        date: null,
        rating: null,
        reply: null,
      },
      found: {
        reviews: 128,
        withAuthor: 128,
        withText: 127,
        withDate: 0,
        withRating: 120,
        withReply: 120,
        adapter: site({ id: 'taught-shop', name: 'Shop', hosts: ['www.a-shop-with-a-long-name.example'], item: '.card' }),
      },
      problem: step === 'found' ? 'same_as_others' : 'no_rating',
      taken: step === 'reply' ? { field: 'reply', words: 'Відповісти на відгук', note: 'opened' } : null,
      ...changes,
    },
  },
});

const LOOKS: Look[] = (['light', 'dark'] as const).flatMap((theme) =>
  (['en', 'uk', 'ru'] as const).map((language) => ({ theme, language, width: 360 })),
);

describe.each(LOOKS)('$theme, $language, $width px', (look) => {
  it('list, detail, history and a blocked draft', async () => {
    const page = await openPanel(browser, look, sampleDesk());
    await page.locator('[data-review]').first().waitFor();
    await expectWell(page, 'list');
    await open(page, 'sample:late');
    await page.locator('ul button[aria-expanded]').first().click();
    await page.locator('ol').waitFor();
    await page.locator('textarea').first().fill('Олено, замовлення KR-48213 на 1 240,00 грн вже їде. [[коли буде]]');
    await page.locator('mark').nth(1).waitFor();
    await page.locator('textarea').first().press('Control+Enter');
    await page.getByRole('alert').filter({ hasText: /\S/ }).first().waitFor();
    await expectWell(page, 'detail with history and a blocked draft');
    await page.close();
  });

  it('the team’s words: suggested skeletons, tone, facts to cover, one out of date, and snippets at the caret', async () => {
    const page = await openPanel(browser, look, sampleDesk());
    await open(page, 'sample:late');
    await page.locator('section button[aria-haspopup=listbox]').click();
    await page.getByRole('option').first().waitFor();
    await expectWell(page, 'skeletons');
    await page.keyboard.press('Enter');
    await page.locator('details').first().locator('summary').click();
    await page.locator('textarea').first().press('Control+Slash');
    await page.getByRole('option').first().waitFor();
    await expectWell(page, 'tone and snippets');
    await page.close();
  });

  it('states of one review: claimed, undecidable, inserted, decided, out of reach', async () => {
    const page = await openPanel(browser, look, sampleDesk(), { candidates: 'fails' });
    for (const key of ['sample:claimed', 'sample:unclear', 'sample:inserted']) {
      await page.locator(`[data-review="${key}"]`).click();
      await page.locator('textarea').first().waitFor();
      await expectWell(page, key);
      await page.keyboard.press('Escape');
    }
    await page.locator('[data-review="sample:ignored"]').click();
    await page.locator('main nav').waitFor();
    await expectWell(page, 'decided');
    await page.close();
  });

  it('a customer who was waited for until today: another day, and one that has passed', async () => {
    const desk = sampleDesk();
    const outcome = {
      outcome: 'waiting_for_customer',
      detail: 'Номер замовлення',
      at: NOW,
      by: AGENT,
      version: 3,
      reviewOn: '2026-11-23',
    } as const;
    const items = desk.items.map((row) =>
      row.itemId === 'sample:ignored'
        ? { ...row, local: { ...row.local, status: 'waiting_for_customer' as const, outcome, claimedBy: null } }
        : row,
    );
    const page = await openPanel(browser, look, { ...desk, items });
    await page.locator('[data-review="sample:ignored"]').click({ timeout: 8_000 });
    await page.getByRole('button', { name: /Wait again|Чекати ще|Подождать ещё/ }).click();
    await page.locator('input[type=date]').fill('2026-11-22');
    await page.locator('form button[type=submit]').click();
    await page.getByText(/has passed|уже минув|уже прошёл/).waitFor();
    await expectWell(page, 'another day');
    await page.close();
  });

  it('a lead’s word: a taught site and a reply that were refused', async () => {
    const desk = sampleDesk();
    const lead = { userId: 'lead-1', name: 'Олександра Перепелиця-Загоруйко' };
    const note = 'Дати прочитано неправильно, покажіть ще раз на іншому відгуку, будь ласка.';
    const decision = { id: 'taught-shop', name: 'a-shop-with-a-long-name.example', version: 1, state: 'refused' as const };
    const page = await openPanel(browser, look, {
      ...desk,
      items: desk.items.map((row) => ({
        ...row,
        local: {
          ...row.local,
          approval: {
            ...{ state: 'refused' as const, text: 'x', why: [], note, requestedBy: AGENT, requestedAt: NOW },
            ...{ decidedBy: lead, decidedAt: NOW },
          },
        },
      })),
      meta: [
        ...desk.meta,
        { name: 'ownTaught', value: { asked: true, decided: [{ ...decision, note, decidedBy: lead.name, decidedAt: NOW }] } },
      ],
    });
    await page.getByText(`${lead.name}`).first().waitFor();
    await page.locator('[data-review]').first().waitFor();
    await expectWell(page, 'a lead’s word');
    await page.close();
  });

  it('without reviews, without a page, signed out', async () => {
    const desks: [string, (desk: Desk) => Desk][] = [
      ['no reviews', (desk) => ({ ...desk, pages: [{ ...PAGE, reviews: [] }] })],
      ['no page', (desk) => ({ ...desk, pages: [] })],
      ['teaching: asking', (desk) => ({ ...desk, pages: [], meta: [...desk.meta, teaching('rating')] })],
      ['teaching: reply box', (desk) => ({ ...desk, pages: [], meta: [...desk.meta, teaching('reply')] })],
      [
        'teaching: nothing found',
        (desk) => ({ ...desk, pages: [], meta: [...desk.meta, teaching('found', { found: null, problem: 'apart' })] }),
      ],
      ['teaching: found', (desk) => ({ ...desk, pages: [], meta: [...desk.meta, teaching('found')] })],
      ['signed out', (desk) => ({ ...desk, meta: desk.meta.filter((row) => row.name !== 'session') })],
    ];
    for (const [where, make] of desks) {
      const page = await openPanel(browser, look, make(sampleDesk()));
      await page.locator('main h2').first().waitFor();
      await expectWell(page, where);
      await page.close();
    }
  });
});

// 180 px less a scroll bar, which takes no room in a browser without a window.
describe.each(['uk', 'ru'] as const)('360 px at 200 percent, %s', (language) => {
  it('nothing slides out beside the panel, and the site’s name is there to the end', async () => {
    const page = await openPanel(browser, { theme: 'dark', language, width: 170, height: 450 }, sampleDesk());
    await page.locator('[data-review]').first().waitFor();
    await expect.poll(async () => await clippedIn(page), { message: 'list' }).toEqual([]);
    expect(await brokenIn(page)).toEqual([]);
    await open(page, 'sample:late');
    await page.locator('textarea').first().fill('Олено, замовлення вже їде. [[коли буде]]');
    await page.locator('mark').first().waitFor();
    await expect.poll(async () => await clippedIn(page), { message: 'detail' }).toEqual([]);
    expect(await brokenIn(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.close();
  });
});

describe.each(['uk', 'ru'] as const)('day and hour of a promise, %s', (language) => {
  it('can be entered before and after it is noted, in a narrow panel', async () => {
    const promise = { text: 'Повернемо гроші.', due: '2026-12-04T16:00:00.000Z', madeAt: NOW, by: AGENT, closed: null };
    const desk = sampleDesk();
    const items = desk.items.map((row) => ({
      ...row,
      local: { ...row.local, promises: [{ ...promise, promiseId: '01930000-0000-7000-8000-000000000977' }] },
    }));
    const page = await openPanel(browser, { theme: language === 'uk' ? 'light' : 'dark', language, width: 360 }, { ...desk, items });
    await open(page, 'sample:late');
    await page.locator('textarea').first().fill('Олено, гроші повернемо до 4 грудня 15:00.');
    const change = page.getByRole('button', { name: language === 'uk' ? 'Змінити день і час' : 'Изменить день и время' });
    await expect.poll(async () => await change.count()).toBe(2);
    await change.first().click();
    await change.first().click();
    await expect.poll(async () => await page.locator('input[type=time]').count()).toBe(2);
    await expectWell(page, 'promise');
    await page.close();
  });
});

it('folds no review to hide a word or two', async () => {
  const desk = sampleDesk();
  const text =
    'Замовила стелаж ще на початку місяця, третій тиждень посилка готується до відправлення, і ніхто нічого не пояснює, хоча двічі обіцяли передзвонити й не передзвонили, а доставка була оплачена ще тоді.';
  const reviews = desk.reviews.map((row) => ({ ...row, review: { ...row.review, text, title: null } }));
  const page = await openPanel(browser, { theme: 'light', language: 'uk', width: 360 }, { ...desk, reviews });
  await open(page, 'sample:running');
  const seen = new Set<string>();
  for (let width = 300; width <= 520; width += 10) {
    await page.setViewportSize({ width, height: 900 });
    const look = async () =>
      await page.evaluate((all) => {
        const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent === all);
        const [words] = paragraph?.childNodes ?? [];
        if (paragraph === undefined || !(words instanceof Text)) return 'missing';
        const { bottom } = paragraph.getBoundingClientRect();
        const letter = document.createRange();
        const isHidden = (at: number): boolean => {
          letter.setStart(words, at);
          letter.setEnd(words, at + 1);
          return letter.getBoundingClientRect().top >= bottom - 1;
        };
        const hidden = [...all].filter((sign, at) => sign !== ' ' && isHidden(at)).length;
        const isFolded = (paragraph.nextElementSibling?.querySelectorAll('[aria-expanded=false]').length ?? 0) > 0;
        return `${isFolded ? 'folded' : 'whole'}, ${hidden === 0 ? 'hides nothing' : hidden < 30 ? 'hides little' : 'hides much'}, ${paragraph.clientHeight > 100 ? 'long' : 'short'}`;
      }, text);
    await expect.poll(look, { message: `${width}` }).toMatch(/folded, hides much|whole, hides nothing/);
    seen.add(await look());
  }
  expect([...seen].sort()).toEqual(['folded, hides much, short', 'whole, hides nothing, long', 'whole, hides nothing, short']);
  await page.close();
});

describe('keys and palette', () => {
  it('open as dialogs that axe takes, and close with Esc', async () => {
    const page = await openPanel(browser, { theme: 'light', language: 'ru', width: 360 }, sampleDesk());
    await page.locator('[data-review]').first().waitFor();
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    await expectWell(page, 'keys');
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input').waitFor();
    await expectWell(page, 'palette');
    await page.close();
  });
});

describe.each(['light', 'dark'] as const)('Insert that is blocked, %s', (theme) => {
  it('can be read under the pointer too', async () => {
    const page = await openPanel(browser, { theme, language: 'uk', width: 360 }, sampleDesk());
    await open(page, 'sample:late');
    await page.locator('textarea').first().fill('Олено, [[коли буде]]');
    const insert = page.locator('button[aria-disabled=true]').filter({ hasText: 'Вставити' });
    await insert.waitFor();
    const looks = async () =>
      await insert.evaluate((button) => `${getComputedStyle(button).color} on ${getComputedStyle(button).backgroundColor}`);
    const calm = await looks();
    await insert.hover();
    expect(await looks()).toBe(calm);
    expect(await axeOf(page)).toEqual([]);
    await page.close();
  });
});

describe.each(['uk', 'ru'] as const)('why Insert waits, %s', (language) => {
  it('stands in sight in one line above it, however long the draft', async () => {
    const desk = sampleDesk();
    const reviews = desk.reviews.map((row) => ({ ...row, review: { ...row.review, site: 'google-play-console' } }));
    const page = await openPanel(browser, { theme: 'light', language, width: 360 }, { ...desk, reviews });
    await open(page, 'sample:late');
    await page.locator('ul button[aria-expanded]').first().click();
    await page.locator('ol').waitFor();
    const draft = page.locator('textarea').first();
    await draft.fill(`Олено, замовлення KR-48213 вже їде. [[коли буде]]\n${'Розберемося й напишемо тут. '.repeat(40)}`);
    await page.locator('mark').nth(1).waitFor();
    await draft.press('Control+Home');
    const why = page.getByRole('button', { name: /^\d+\/350 · \S+ 3: /u });
    await why.waitFor();
    const box = await why.boundingBox();
    expect(box?.height).toBeLessThan(30);
    expect((box?.y ?? 900) + (box?.height ?? 0)).toBeLessThan(900);
    await why.focus();
    await page.keyboard.press('Enter');
    expect(await draft.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))).toBe('KR-48213');
    await page.close();
  });
});

it('keeps every keystroke of a draft when the panel is torn away', async () => {
  const page = await openPanel(browser, { theme: 'light', language: 'en', width: 360 }, sampleDesk());
  await open(page, 'sample:claimed');
  await page.locator('textarea').first().pressSequentially('Not a letter is lost');
  await page.reload();
  await page.locator('[data-review="sample:claimed"]').click();
  await expect.poll(async () => await page.locator('textarea').first().inputValue()).toBe('Not a letter is lost');
  await page.close();
});
