// The way of one review as steps that can be repeated: each says whether it visibly happened, so that what a kill interrupted is done again,
// as a person would do it again.
import { vi } from 'vitest';
import { GENERIC_SITE } from '../../../lib/contracts/generic-site.ts';
import { reviewKey } from '../../../lib/domain/identity/review-key.ts';
import type { Desk } from './desk.ts';
import type { ReviewSite, SiteReview } from './review-site.ts';

export type Flow = {
  review: SiteReview;
  ends: 'reply' | 'outcome';
  text: string;
  /** The review's key, known once the site has its address (`nameFlows`). */
  key: string;
  /** Steps that have visibly happened. */
  done: number;
};

export type Place = { desk: Desk; site: ReviewSite };
export type Step = { name: string; run: (place: Place, flow: Flow) => Promise<boolean> };

export const nameFlows = (flows: Flow[], siteUrl: string): void => {
  for (const flow of flows) {
    const { id, author, text } = flow.review;
    flow.key = reviewKey({
      site: GENERIC_SITE,
      externalId: id,
      url: `${siteUrl}/`,
      kind: 'review',
      author: { name: author, profileUrl: null },
      rating: null,
      title: null,
      text,
      publishedAt: null,
      reply: null,
      replyBox: 'inline',
    });
  }
};

const TEMPLATE_ID = '01890000-0000-7000-8000-0000000000cc';

const command = async ({ desk }: Place, flow: Flow, type: string, request: object): Promise<boolean> =>
  (await desk.command(type, { reviewKey: flow.key, ...request }))?.ok === true;

const insert: Step = {
  name: 'inserted',
  run: async ({ desk }, flow) => {
    const request = { reviewKey: flow.key, tabId: await desk.tabId(), text: flow.text, replace: true };
    const answer = await desk.command('reply.insert', request);
    const value = answer?.value;
    return typeof value === 'object' && value !== null && 'status' in value && value.status === 'inserted';
  },
};

const post: Step = {
  name: 'posted',
  run: async (place, flow) => {
    const { desk, site } = place;
    if (site.replies.has(flow.review.id)) return true;
    const form = desk.page().locator(`#${flow.review.id} form`);
    // A reload empties the box; the draft is in the panel still, so it is inserted again.
    if ((await form.locator('textarea').inputValue({ timeout: 2_000 })) !== flow.text && !(await insert.run(place, flow))) return false;
    // Not by the pointer: eight flows share the page, and the pointer waits until everything holds still.
    await form.locator('button').evaluate((button: HTMLButtonElement) => button.click(), undefined, { timeout: 2_000 });
    await form.waitFor({ state: 'hidden', timeout: 2_000 });
    return site.replies.has(flow.review.id);
  },
};

const proven: Step = {
  name: 'seen posted',
  run: async ({ desk, site }, flow) => {
    // The page was reloaded between the click and the site's answer: whoever wants to see the reply looks again.
    const shown = await desk.page().locator(`#${flow.review.id} .answer`).textContent({ timeout: 2_000 });
    if (shown === '' && site.replies.has(flow.review.id)) await desk.reload();
    const row = await desk.row('items', flow.key);
    const local = row?.local;
    return typeof local === 'object' && local !== null && 'posted' in local && local.posted !== null;
  },
};

const detected: Step = { name: 'detected', run: async ({ desk }, flow) => (await desk.row('reviews', flow.key)) !== undefined };

const picked: Step = {
  name: 'picked',
  run: async (place, flow) => await command(place, flow, 'review.pick', { tabId: await place.desk.tabId() }),
};

const category: Step = {
  name: 'category',
  run: async (place, flow) => await command(place, flow, 'category.set', { category: 'delivery', suggestion: null }),
};

const template: Step = {
  name: 'template',
  run: async (place, flow) => await command(place, flow, 'template.choose', { templateId: TEMPLATE_ID, version: 1, title: 'Late parcel' }),
};

const draft: Step = {
  name: 'draft typed',
  run: async ({ desk }, flow) => {
    await desk.typeDraft(flow.key, flow.text);
    return (await desk.row('drafts', flow.key))?.text === flow.text;
  },
};

const outcome: Step = {
  name: 'outcome',
  run: async (place, flow) =>
    await command(place, flow, 'outcome.record', { payload: { outcome: 'do_not_engage', reason: 'Attack without facts' } }),
};

const START = [detected, picked, category, template, draft];

export const STEPS: Record<Flow['ends'], Step[]> = { reply: [...START, insert, post, proven], outcome: [...START, outcome] };

export const stepOf = (flow: Flow): Step | undefined => STEPS[flow.ends][flow.done];

/** Does the next step until it has happened. Throws after `patienceMs` with what is missing. */
export const advance = async (place: Place, flow: Flow, patienceMs = 45_000): Promise<void> => {
  const step = stepOf(flow);
  if (step === undefined) return;
  await vi
    .waitUntil(async () => await step.run(place, flow).catch(() => false), { timeout: patienceMs, interval: 50 })
    .catch(() => {
      throw new Error(`"${step.name}" of ${flow.review.id} did not happen.`);
    });
  flow.done += 1;
};

export const finish = async (place: Place, flow: Flow): Promise<void> => {
  while (stepOf(flow) !== undefined) await advance(place, flow);
};

export const isDrafted = (flow: Flow): boolean => flow.done > START.indexOf(draft);

/** Exchanges with the server until nothing waits any more. */
export const sendAll = async (desk: Desk): Promise<void> => {
  const isEmpty = async (): Promise<boolean> => {
    await desk.command('sync.now', {});
    return (await desk.rows('outbox')).length === 0;
  };
  await vi.waitUntil(isEmpty, { timeout: 30_000, interval: 200 });
};
