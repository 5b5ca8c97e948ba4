// The draft box in a real browser: what is asked beside it stands in sight, and what buttons write can be undone.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEMPLATES } from '../panel/sample-desk.ts';
import { launchTestBrowser, type TestBrowser } from './browser.ts';
import { openPanel, sampleDesk } from './panel/open-panel.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(async () => await browser.close());

/** The draft takes what is typed once the stored one is read; until then it is there, empty and read-only. */
const draftReady = async (page: Page): Promise<void> => await page.locator('textarea:not([readonly])').first().waitFor();

const openReview = async (height: number): Promise<Page> => {
  const page = await openPanel(browser, { theme: 'light', language: 'uk', width: 360, height }, sampleDesk());
  await page.locator('[data-review="sample:late"]').click();
  await draftReady(page);
  return page;
};

/** What a pointer would meet at the middle of the element that has the focus is that element: nothing lies over it. */
const IS_FOCUS_IN_SIGHT = (): boolean => {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return false;
  const { left, top, width, height } = focused.getBoundingClientRect();
  return focused.contains(document.elementFromPoint(left + width / 2, top + height / 2));
};

/**
 * Where the caret's line stands: what a pointer would meet at its upper and lower end is the draft itself. The mirror behind it tells where that is.
 * Asked in the picture that is drawn next, once what watches sizes has been told: between a bar's growing and that, nobody sees anything.
 */
const IS_CARET_IN_SIGHT = async (): Promise<boolean> => {
  await new Promise<void>((told) => {
    const sizes = new ResizeObserver(() => {
      sizes.disconnect();
      told();
    });
    sizes.observe(document.body);
  });
  const area = document.activeElement;
  const mirror = area?.previousElementSibling;
  if (!(area instanceof HTMLTextAreaElement) || !mirror) return false;
  const walker = document.createTreeWalker(mirror, NodeFilter.SHOW_TEXT);
  let left = area.selectionEnd;
  while (walker.nextNode() !== null && left > (walker.currentNode as Text).length) left -= (walker.currentNode as Text).length;
  const place = document.createRange();
  place.setStart(walker.currentNode, left);
  const line = place.getBoundingClientRect();
  return [line.top + 2, line.bottom - 2].every((y) => document.elementFromPoint(Math.min(line.left + 1, area.clientWidth), y) === area);
};

describe('the line of the caret stands above the bar of Insert and under the header', () => {
  const LONG = Array.from({ length: 30 }, (_, line) => `Рядок ${line + 1}: ми перевіряємо, що сталося з вашим замовленням.`).join('\n');
  const SIZES = [
    { width: 360, height: 760 },
    { width: 360, height: 900 },
    { width: 480, height: 900 },
    { width: 360, height: 480 },
  ];
  const openAt = async (size: { width: number; height: number }): Promise<Page> => {
    const page = await openPanel(browser, { theme: 'light', language: 'uk', ...size }, sampleDesk());
    await page.locator('[data-review="sample:late"]').click();
    await draftReady(page);
    return page;
  };

  it.each(SIZES)('by the keys from the review to the last blank, $width by $height', async (size) => {
    const page = await openAt(size);
    await page.keyboard.press('Alt+t');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('textarea:focus').waitFor();
    expect(await page.evaluate(IS_CARET_IN_SIGHT), 'the first blank').toBe(true);
    await page.keyboard.type('Посилка стоїть на сортуванні, і ми дуже довго про це мовчали, за що просимо вибачення.');
    expect(await page.evaluate(IS_CARET_IN_SIGHT), 'typed').toBe(true);
    await page.locator('mark', { hasText: 'що зробимо і до якого дня' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.getSelection().toString()')).toBe('[[що зробимо і до якого дня]]');
    expect(await page.evaluate(IS_CARET_IN_SIGHT), 'the next blank').toBe(true);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n\nЧекаємо на вас.');
    expect(await page.evaluate(IS_CARET_IN_SIGHT), 'typed at the end').toBe(true);
    await page.close();
  });

  it('also where the bar grows after the last letter, and not where somebody has scrolled away', async () => {
    const page = await openAt({ width: 360, height: 480 });
    const draft = page.locator('textarea').first();
    await draft.fill(LONG);
    await page.keyboard.press('Control+End');
    expect(await page.evaluate(IS_CARET_IN_SIGHT), 'typed').toBe(true);
    const grow = async (px: number): Promise<void> =>
      await page.evaluate((by) => {
        const bar = document.querySelector<HTMLElement>('[data-room="bottom"]');
        if (bar === null) throw new Error('no bar');
        bar.style.minHeight = `${bar.getBoundingClientRect().height + by}px`;
      }, px);
    await grow(60);
    expect(await page.evaluate(IS_CARET_IN_SIGHT), 'grown').toBe(true);
    await page.evaluate('scrollTo(0, 0)');
    await grow(20);
    expect(await page.evaluate(IS_CARET_IN_SIGHT), 'scrolled away').toBe(false);
    expect(await page.evaluate('scrollY')).toBe(0);
    await page.close();
  });

  it.each(SIZES)('in a draft longer than its box, $width by $height', async (size) => {
    const page = await openAt(size);
    const draft = page.locator('textarea').first();
    await draft.fill(`[[що сталося]]\n${LONG}\n[[що зробимо]]\n${LONG}`);
    await page.locator('mark').nth(1).waitFor();
    for (const stop of ['first', 'second', 'first again']) {
      await page.evaluate('document.querySelector("textarea").focus()');
      await page.keyboard.press('F8');
      expect(await page.evaluate(IS_CARET_IN_SIGHT), stop).toBe(true);
    }
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(IS_CARET_IN_SIGHT), 'by Tab').toBe(true);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Кінець.');
    expect(await page.evaluate(IS_CARET_IN_SIGHT), 'at the end').toBe(true);
    await page.close();
  });
});

it('does not move the panel where the bar of Insert itself takes the focus', async () => {
  const page = await openReview(760);
  const draft = page.locator('textarea').first();
  await draft.fill('Перевіряємо.');
  await draft.press('Control+End');
  const before = await page.evaluate('scrollY');
  await page.locator('select').first().focus();
  expect(await page.evaluate('scrollY')).toBe(before);
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toMatch(/Вставити/);
  expect(await page.evaluate('scrollY')).toBe(before);
  await page.close();
});

describe('the question whether a skeleton may take the place of the draft', () => {
  it.each([420, 560, 700, 900])('stands in sight with the focus in a panel of %i px', async (height) => {
    const page = await openReview(height);
    const draft = page.locator('textarea').first();
    await draft.fill('Моє');
    await page.keyboard.press('Alt+t');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Замінити' }).waitFor();
    expect(await page.evaluate(IS_FOCUS_IN_SIGHT)).toBe(true);
    expect(await page.evaluate('document.activeElement.textContent')).toMatch(/Лишити/);
    await page.keyboard.press('Escape');
    expect(await draft.inputValue()).toBe('Моє');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    await page.close();
  });
});

/** Parts of the panel that a pointer cannot reach at their middle: something lies over them, or they are out of sight. */
const isInSight = async (page: Page, selector: string): Promise<boolean> =>
  await page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].every((part) => {
        const { left, top, bottom } = part.getBoundingClientRect();
        return [top + 1, bottom - 1].every((y) => part.contains(document.elementFromPoint(left + 8, y)));
      }),
    selector,
  );

describe('the list of skeletons, longer than its frame', () => {
  it.each([480, 760, 900])('scrolls within it and stands above the bar of Insert in a panel of %i px', async (height) => {
    const desk = sampleDesk();
    const [first] = TEMPLATES;
    const more = Array.from({ length: 7 }, (_, n) => ({
      ...first,
      templateId: `more-${n}`,
      title: `Заготовка з довгою назвою про посилку ${n}`,
    }));
    const meta = desk.meta.map((row) =>
      row.name === 'reference' && row.value !== null
        ? { ...row, value: { ...row.value, templates: [...TEMPLATES, ...more] } as never }
        : row,
    );
    const page = await openPanel(browser, { theme: 'light', language: 'uk', width: 360, height }, { ...desk, meta });
    await page.locator('[data-review="sample:late"]').click();
    await draftReady(page);
    await page.keyboard.press('Alt+t');
    await page.getByRole('option').nth(8).waitFor();
    const listBox = await page.getByRole('listbox').boundingBox();
    const frame = await page.locator('div:has(> input + [role=listbox])').boundingBox();
    expect((listBox?.y ?? 0) + (listBox?.height ?? 0)).toBeLessThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0));
    expect(await isInSight(page, 'div:has(> input + [role=listbox])')).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await isInSight(page, '[role=option][aria-selected=true]')).toBe(true);
    await page.close();
  });
});

describe('the form that keeps a part of the draft as a snippet', () => {
  it.each([480, 560, 760, 900])('stands in sight with its buttons and the focus in a panel of %i px', async (height) => {
    const page = await openReview(height);
    await page.locator('textarea').first().fill('Перевіряємо, що сталося.');
    await page.getByRole('button', { name: 'Зберегти як фрагмент' }).press('Enter');
    await page.locator('form input:focus').waitFor();
    expect(await page.evaluate(IS_FOCUS_IN_SIGHT)).toBe(true);
    expect(await isInSight(page, 'form input, form button')).toBe(true);
    await page.close();
  });
});

describe('Ctrl+Z takes back what a button wrote', () => {
  const undone = async (page: Page, text: string) => {
    const draft = page.locator('textarea').first();
    const written = await draft.inputValue();
    expect(written).not.toBe(text);
    await page.keyboard.press('Control+z');
    expect(await draft.inputValue()).toBe(text);
    await page.keyboard.press('Control+Shift+z');
    expect(await draft.inputValue()).toBe(written);
    await page.keyboard.press('Control+z');
  };
  const PHONE = 'Пані Олено, подзвоніть йому на +380 67 123 45 67.';
  const SPOKEN = 'Перевіряємо.\nНапишемо сьогодні.';
  const type = async (page: Page, text: string) => {
    await page.locator('textarea').first().click();
    await page.keyboard.type(text);
  };

  it('the removal of what the gate found, and what had been typed before it', async () => {
    const page = await openReview(900);
    await type(page, PHONE);
    await page.getByRole('button', { name: 'Прибрати', exact: true }).click();
    await undone(page, PHONE);
    await page.keyboard.press('Control+z');
    expect(await page.locator('textarea').first().inputValue()).not.toBe(PHONE);
    await page.close();
  });

  it('in the open review alone: what was written into another one stays as it is', async () => {
    const page = await openReview(900);
    const draft = page.locator('textarea').first();
    await type(page, SPOKEN);
    await page.keyboard.press('Control+Slash');
    await page.getByRole('option').first().click();
    const first = await draft.inputValue();
    const heading = await page.locator('h2').first().textContent();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(async () => await page.locator('h2').first().textContent()).not.toBe(heading);
    await draftReady(page);
    const found = await draft.inputValue();
    await type(page, 'Друге. ');
    for (let times = 0; times < 20; times += 1) await page.keyboard.press('Control+z');
    expect(await draft.inputValue()).toBe(found);
    await page.keyboard.press('Escape');
    await page.locator('[data-review="sample:late"]').click();
    await draftReady(page);
    await expect.poll(async () => await draft.inputValue()).toBe(first);
    await page.close();
  });

  it('a snippet', async () => {
    const page = await openReview(900);
    await type(page, SPOKEN);
    await page.keyboard.press('Control+Slash');
    await page.getByRole('option').first().click();
    await undone(page, SPOKEN);
    await page.close();
  });

  it('a skeleton in place of the draft, and the draft put back', async () => {
    const page = await openReview(900);
    await type(page, SPOKEN);
    await page.keyboard.press('Alt+t');
    await page.getByRole('option').first().click();
    await page.getByRole('button', { name: 'Замінити' }).click();
    await undone(page, SPOKEN);
    await page.keyboard.press('Control+Shift+z');
    const skeleton = await page.locator('textarea').first().inputValue();
    await page.getByRole('button', { name: 'Повернути' }).click();
    await undone(page, skeleton);
    await page.close();
  });
});
