// How the risks of a review look in a real browser where an agent has said them, at the narrowest width, in both themes and all three languages.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEFAULT_DECISION_RULES } from '../../lib/domain/decision/default-rules.ts';
import { AGENT, baseItem, NOW, REFERENCE } from '../panel/sample-desk.ts';
import { launchTestBrowser, type TestBrowser } from './browser.ts';
import { brokenIn, expectWell } from './panel/expect-well.ts';
import { type Look, openPanel, sampleDesk } from './panel/open-panel.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(async () => await browser.close());

const LOOKS: Look[] = (['light', 'dark'] as const).flatMap((theme) =>
  (['en', 'uk', 'ru'] as const).map((language) => ({ theme, language, width: 360 })),
);

it.each(LOOKS)(
  '$theme, $language, $width px: risks by the agent’s word, all of them to choose from, and a lead who is asked all the same',
  async (look) => {
    const desk = sampleDesk();
    const reviews = desk.reviews.map((row) => ({ ...row, review: { ...row.review, text: 'Шахраї!' } }));
    const said = { flags: ['safety', 'legal', 'discrimination'], at: NOW, by: AGENT };
    const approval = { categories: [], risks: ['legal', 'fraud'] };
    const page = await openPanel(browser, look, {
      ...desk,
      reviews,
      items: reviews.map(({ reviewKey, review }) => ({
        ...{ itemId: reviewKey, server: null },
        local: { ...baseItem(reviewKey, review), risk: said },
      })),
      meta: [
        ...desk.meta.filter(({ name }) => name !== 'reference'),
        { name: 'reference', value: { ...REFERENCE, decision: { ...DEFAULT_DECISION_RULES, approval } } },
      ],
    });
    await page.locator('[data-review="sample:soon"]').click();
    await page.locator('textarea:not([readonly])').first().waitFor();
    await page.getByText(AGENT.name).first().waitFor();
    await expectWell(page, 'risks said');
    await page.getByRole('button', { name: /Correct the risks|Виправити ризики|Исправить риски/ }).click();
    await page.getByRole('checkbox').first().waitFor();
    await expectWell(page, 'risks to choose from');
    expect(await brokenIn(page)).toEqual([]);
    await page.close();
  },
);
