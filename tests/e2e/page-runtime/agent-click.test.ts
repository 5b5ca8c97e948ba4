// A dialog shared by all reviews on a page that no adapter knows the boxes of: bound only where the agent's own click on that review's Reply brought it
// up, and it shows that review.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ReviewTarget } from '../../../lib/extension/messages.ts';
import { pageAdapter } from './adapter.ts';
import { Chromium, type Runtime, targetOf } from './harness.ts';

const MISSING = { status: 'refused', reason: 'box_missing' };

let chromium: Chromium;
let runtime: Runtime;
let olena: ReviewTarget;
let petro: ReviewTarget;
beforeAll(async () => {
  chromium = await Chromium.launch();
});
afterAll(() => chromium.close());
beforeEach(async () => {
  runtime = await chromium.open('/shared-dialog.html', { adapter: pageAdapter({ opener: [], input: [] }) });
  const [first, second] = (await runtime.snapshot()).reviews;
  if (first === undefined || second === undefined) throw new Error('the page has two reviews');
  [olena, petro] = [targetOf(first), targetOf(second)];
  // Nothing is open; from here on clicks are listened to.
  expect(await runtime.insert(petro, 'Thank you.')).toEqual(MISSING);
  return async () => await runtime.close();
});

const reply = (to: number) => runtime.page.locator('article button').nth(to);
const written = () => runtime.page.inputValue('textarea');

it('is that review’s, and no other’s', async () => {
  await reply(1).click();
  expect(await runtime.insert(olena, 'We are sorry.')).toEqual(MISSING);
  expect(await runtime.insert(petro, 'Thank you,\nPetro.')).toMatchObject({ status: 'inserted' });
  expect(await written()).toBe('Thank you,\nPetro.');
});

it('is nobody’s where the page opened it by itself', async () => {
  await runtime.page.evaluate('document.querySelectorAll("article button")[1].click()');
  expect(await runtime.insert(petro, 'Thank you.')).toEqual(MISSING);
});

it('is nobody’s where it stood open before, or somebody pressed another review’s Reply since', async () => {
  await reply(0).click();
  await reply(1).click();
  expect(await runtime.insert(petro, 'Thank you.')).toEqual(MISSING);
  expect(await runtime.insert(olena, 'We are sorry.')).toEqual(MISSING);
  expect(await written()).toBe('');
});

it('is nobody’s where it does not show the review', async () => {
  await runtime.page.evaluate('globalThis.saysText = false');
  await reply(1).click();
  expect(await runtime.insert(petro, 'Thank you.')).toEqual(MISSING);
  expect(await written()).toBe('');
});
