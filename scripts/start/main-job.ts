// The main job, driven through what a person sees and presses: mark, panel, the shop's own button, board. Each step states a fact and is
// true only if the page, the panel and the server agree on it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { ACCOUNTS } from '../../demo/workspace.ts';
import type { LogRow } from '../../lib/contracts/export.ts';
import { sameText } from '../../lib/domain/identity/same-text.ts';
import type { LaunchedBrowser } from '../chromium/launch.ts';
import { type NamedNode, namedButtons, pressNode } from '../chromium/press-mark.ts';
import { fact, until } from './facts.ts';
import { checkCsv, exportOnBoard, type Lead, signInLead } from './lead.ts';
import { fillBlanks } from './own-words.ts';
import { createPictures } from './side-by-side.ts';
import type { Steps } from './steps.ts';
import type { VirtualDisplay } from './xvfb.ts';

export type MainJob = {
  steps: Steps;
  browser: LaunchedBrowser;
  display: VirtualDisplay | null;
  /** Address of the backend, no slash at the end. */
  url: string;
  demoUrl: string;
  outputFolder: string;
};

type Scene = {
  steps: Steps;
  url: string;
  page: Page;
  panel: Page;
  review: Locator;
  author: string;
  picture: (name: string) => Promise<void>;
};

const ONE_STAR = /^Answer with Vidhuk: (?<author>.+), 1 star(?:, (?<state>.+))?$/;
const CANDIDATES = /^(May be the author|Linked)/;

const openPage = async (page: Page, demoUrl: string, lead: Lead): Promise<{ fact: string; value: NamedNode & { author: string } }> => {
  const handled = await lead.log();
  await page.goto(demoUrl);
  const all = await namedButtons(page, /^Answer with Vidhuk: /);
  const waiting = all.flatMap((mark) => {
    const { author, state } = ONE_STAR.exec(mark.name)?.groups ?? {};
    const free = author !== undefined && !/answered|somebody/i.test(state ?? '') && !handled.some((row) => row.author === author);
    return free ? [{ ...mark, author }] : [];
  });
  const [first] = waiting;
  fact(first !== undefined, 'a one-star review waits for an answer');
  return { fact: `${all.length} reviews marked, ${waiting.length} with one star to answer`, value: first };
};

/** Signs in by the form where the panel shows it; a profile of an earlier start is signed in already. */
const signInPanel = async (panel: Page, url: string): Promise<string> => {
  const server = panel.getByLabel('Server', { exact: true });
  await server.or(panel.getByRole('main')).first().waitFor();
  if (!(await server.isVisible())) return 'signed in already';
  await server.fill(url);
  await panel.getByLabel('E-mail').fill(ACCOUNTS.agent.email);
  await panel.getByLabel('Password').fill(ACCOUNTS.agent.password);
  await panel.getByRole('button', { name: 'Sign in' }).click();
  await server.waitFor({ state: 'detached' });
  return `signed in as ${ACCOUNTS.agent.name}`;
};

const showReview = async ({ panel, review, author, picture }: Scene): Promise<{ fact: string; value: null }> => {
  const heading = panel.getByRole('heading', { name: author });
  // A first sign-in ends in the list, an earlier one in the review that the mark stands for.
  const row = panel.getByRole('main').getByRole('button', { name: author }).first();
  await heading.or(row).first().waitFor();
  if (!(await heading.isVisible())) await row.click();
  await heading.waitFor();
  const text = ((await review.locator('.text').textContent()) ?? '').trim();
  await panel.getByText(text.slice(0, 60)).first().waitFor();
  await picture('1-review.png');
  return { fact: `${author}, one star`, value: null };
};

const showHistory = async ({ panel, review, picture }: Scene): Promise<{ fact: string; value: null }> => {
  const people = panel.getByRole('list', { name: CANDIDATES }).getByRole('button');
  const nobody = panel.getByText(/Nobody in your contacts/);
  await people.or(nobody).first().waitFor();
  if (await nobody.isVisible()) return { fact: 'no contact looks like the author', value: null };
  const candidates = await people.count();
  const text = (await review.locator('.text').textContent()) ?? '';
  const logged = panel.getByText(/Each look into a record is logged/);
  // As an agent does: look into one record after the other, and link the one whose orders the review speaks of.
  for (let index = 0; index < candidates; index += 1) {
    const person = panel.getByRole('list', { name: CANDIDATES }).locator('> li').nth(index);
    await person.getByRole('button').first().click();
    await person.getByText(/Each look into a record is logged/).waitFor();
    if (!speaksOf(text, (await person.textContent()) ?? '')) continue;
    const summary = ((await logged.textContent()) ?? '').split('. ')[0] ?? '';
    const name = ((await person.getByRole('button').first().textContent()) ?? '').split(' · ')[0] ?? '';
    fact(/[1-9]\d* orders?/.test(summary), `the history names orders, but says: ${summary}`);
    await picture('2-history.png');
    await panel.getByRole('button', { name: 'This is the author' }).click();
    await panel.getByRole('button', { name: 'Not the author' }).waitFor();
    return { fact: `${candidates} candidates; ${name}: ${summary}`, value: null };
  }
  await picture('2-history.png');
  return { fact: `${candidates} candidates, none is surely the author: nobody is linked`, value: null };
};

/** Whether a record has a product that the review names, by the beginning of the word before the product's own name: "Стелаж «Обрій»". */
const speaksOf = (review: string, record: string): boolean =>
  [...record.matchAll(/(\p{L}{5})\p{L}*(?: \p{L}+)? «/gu)].some(([, beginning]) =>
    beginning === undefined ? false : review.toLowerCase().includes(beginning.toLowerCase()),
  );

/** What a control says of itself, for the line of its step. */
const nameOf = async (control: Locator): Promise<string> =>
  ((await control.getAttribute('aria-label')) ?? (await control.textContent()) ?? '').replaceAll(/\s+/g, ' ').trim();

const setCategory = async ({ panel }: Scene): Promise<{ fact: string; value: null }> => {
  const choice = panel.getByRole('button', { name: /^(Accept |Category: )/ }).first();
  const name = await nameOf(choice);
  await choice.click();
  await panel.getByRole('button', { name: 'Change' }).waitFor();
  return { fact: name, value: null };
};

const writeReply = async ({ panel, picture }: Scene): Promise<{ fact: string; value: string }> => {
  const draft = panel.getByRole('textbox', { name: 'Your reply' });
  const insert = panel.getByRole('button', { name: /^Insert/ });
  const mayInsert = async (): Promise<boolean> => (await insert.getAttribute('aria-disabled')) !== 'true';
  const use = panel.getByRole('button', { name: /^Use “/ });
  const title = (await nameOf(use)).replace(/^Use /, '');
  await use.click();
  const skeleton = await until(async () => (await draft.inputValue()) || null, 'the skeleton stands in the draft');
  const blanks = skeleton.match(/\[\[/g)?.length ?? 0;
  fact(blanks > 0, 'the skeleton asks for own words');
  await until(async () => ((await mayInsert()) ? null : true), 'a draft with blanks cannot be inserted');
  const written = fillBlanks(skeleton);
  await draft.fill(written);
  await until(async () => (await mayInsert()) || null, 'the finished draft can be inserted');
  await picture('3-draft.png');
  return { fact: `${title}, ${blanks} blanks filled, ${written.length} characters`, value: written };
};

const insertReply = async ({ page, panel, review, picture }: Scene, text: string): Promise<{ fact: string; value: null }> => {
  await panel.getByRole('button', { name: /^Insert/ }).click();
  await panel.getByText(/^In the reply box since/).waitFor();
  fact(sameText(await review.getByRole('textbox').inputValue(), text), "the review's own box holds the draft");
  const filled = await page.getByRole('textbox').evaluateAll((boxes) => boxes.filter((box) => 'value' in box && box.value !== '').length);
  fact(filled === 1, `one box of the page holds text, but ${filled} do`);
  await picture('4-inserted.png');
  return { fact: "in this review's own box and in no other", value: null };
};

const post = async ({ panel, review, picture }: Scene, text: string): Promise<{ fact: string; value: null }> => {
  await review.getByRole('button', { name: 'Опублікувати' }).click();
  const shown = review.locator('.owner-text');
  await shown.waitFor();
  fact(sameText((await shown.allInnerTexts()).join('\n'), text), "the page shows the draft as the shop's reply");
  await panel.getByText(/^Seen on the page at/).waitFor();
  await picture('5-posted.png');
  return { fact: 'the reply was read back from the page', value: null };
};

const findRecord = async (lead: Lead, author: string, text: string): Promise<{ fact: string; value: LogRow }> => {
  const rows = await until(async () => {
    const found = (await lead.log()).filter((row) => row.author === author && row.reply !== null && sameText(row.reply, text));
    return found.length === 0 ? null : found;
  }, 'the server has the reply');
  const [row] = rows;
  fact(rows.length === 1 && row !== undefined && row.outcome === 'replied', 'the server has the item once, as replied');
  const posted = (await lead.events(row.itemId)).filter(
    (event) => typeof event === 'object' && event !== null && 'kind' in event && event.kind === 'reply.posted',
  );
  fact(posted.length === 1, `the item has one event reply.posted, but has ${posted.length}`);
  return { fact: `one item, one reply, ${row.sla === 'met' ? 'in time' : `clock: ${row.sla}`}`, value: row };
};

/** Throws where a fact does not hold; a picture of the moment is in `failed.png` then. */
export const doMainJob = async ({ steps, browser, display, url, demoUrl, outputFolder }: MainJob): Promise<void> => {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  page.setDefaultTimeout(15_000);
  const pictures = createPictures(outputFolder, display, browser.context);
  let opened: Page | null = null;
  try {
    const lead = await signInLead(url);
    const mark = await steps.take('Open the page', () => openPage(page, demoUrl, lead));
    const panel = await steps.take('Press the mark: the side panel', async () => {
      await pressNode(page, mark.backendNodeId);
      const value = await browser.panel();
      value.setDefaultTimeout(15_000);
      return { fact: await signInPanel(value, url), value };
    });
    opened = panel;
    const review = page.locator('article').filter({ has: page.getByText(mark.author, { exact: true }) });
    const scene: Scene = { steps, url, page, panel, review, author: mark.author, picture: (name) => pictures.take(name, page, panel) };

    await steps.take('The review in the panel', () => showReview(scene));
    await steps.take("The customer's history", () => showHistory(scene));
    await steps.take('Category', () => setCategory(scene));
    const text = await steps.take('Skeleton, then own words', () => writeReply(scene));
    await steps.take('Insert', () => insertReply(scene, text));
    await steps.take("Press the shop's own button", () => post(scene, text));
    const row = await steps.take('The record on the server', () => findRecord(lead, mark.author, text));
    await steps.take('The log as the lead, as CSV', async () => {
      const exported = await exportOnBoard(browser.context, url, mark.author, (board) => pictures.take('6-board.png', board, null));
      writeFileSync(join(outputFolder, 'log.csv'), exported.bytes);
      checkCsv(exported.bytes, row, text);
      return { fact: `${exported.rows} row${exported.rows === 1 ? '' : 's'}, the reply and its trail in one of them`, value: null };
    });
  } catch (error) {
    // What went wrong is told below; that there may be no picture of it must not hide that.
    await pictures.take('failed.png', page, opened).catch(() => undefined);
    throw error;
  } finally {
    await pictures.finish().catch(() => undefined);
  }
};
