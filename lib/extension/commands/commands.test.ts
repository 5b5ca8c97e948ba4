// The panel's commands: what each records, that twice is once, and where a reply may be written.
import { beforeEach, describe, expect, it } from 'vitest';
import { BORYS, SAMPLE_KEY, sampleOperation, sampleSeen, sampleUuid } from '../../../tests/samples/operations.ts';
import { samplePolicy, sampleRule } from '../../../tests/samples/policy.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { signInAs, type TestPorts, testPorts } from '../../../tests/samples/test-ports.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import { DEFAULT_DECISION_RULES } from '../../domain/decision/default-rules.ts';
import { handleCommand } from '../background/commands.ts';
import { handleContentMessage } from '../background/content-messages.ts';
import { itemOf, outboxOf, saveDraft } from '../db/queries.ts';
import type { PanelCommands } from '../messages.ts';
import { runSync } from '../sync/run.ts';

const PAGE = 'https://www.trustpilot.com/review/shop.example';
const SENDER = { tabId: 7, frameId: 0, documentId: 'doc-1', url: PAGE };
const ref = { reviewKey: SAMPLE_KEY };
const inTab = { ...ref, tabId: 7 };

let ports: TestPorts;

const show = async (reviews: DetectedReview[], changes: Record<string, unknown> = {}, sender = SENDER): Promise<void> => {
  const takenAt = ports.now().toString({ smallestUnit: 'millisecond' });
  const entries = reviews.map((review, index) => ({ handle: `r${index + 1}`, review }));
  const snapshot = { url: PAGE, site: 'trustpilot', role: 'list', health: 'ok', takenAt, reviews: entries, ...changes };
  await handleContentMessage(ports, sender, { type: 'page.snapshot', snapshot });
};
const command = async <K extends keyof PanelCommands>(name: K, request: PanelCommands[K]['request']) =>
  (await handleCommand(ports, { type: `command.${name}`, request }))?.result;
const kinds = async () => (await outboxOf(SAMPLE_KEY)).map((row) => row.operation.kind);

beforeEach(async () => {
  ports = await testPorts();
  ports.backend.reference = {
    company: 'Sample shop',
    templates: [],
    tones: [],
    policy: samplePolicy(),
    categories: [],
    adapters: { update: null, taught: [] },
  };
  await signInAs(ports, 'anna');
  await runSync(ports, 'enqueue');
  await show([sampleReview()]);
});

describe('opening a review', () => {
  it('records the first sight, the clock and the claim, once', async () => {
    ports.time.pass({ minutes: 20 });
    expect(await command('review.pick', inTab)).toEqual({ ok: true, value: null });
    await command('review.pick', inTab);
    expect(await kinds()).toEqual(['review.seen', 'policy.applied', 'item.claimed']);
    expect((await itemOf(SAMPLE_KEY))?.local).toMatchObject({
      firstSeenAt: '2026-11-23T12:00:00.000Z',
      policy: { rule: 'all', due: { from: '2026-11-23T13:00:00.000Z', to: '2026-11-23T13:00:00.000Z' } },
      claimedBy: { userId: 'user-anna' },
    });
  });

  it('does not take it from a colleague, and brings an earlier first sight', async () => {
    ports.backend.apply(sampleSeen(), BORYS);
    ports.backend.apply(sampleOperation('item.claimed', {}), BORYS);
    await runSync(ports, 'alarm');
    await command('review.pick', inTab);
    expect(await kinds()).toEqual(['policy.applied']);
    expect((await itemOf(SAMPLE_KEY))?.local.claimedBy?.userId).toBe(BORYS.userId);
  });

  it('lets go of it again where the agent only looked, and keeps it where something was begun', async () => {
    await command('review.pick', inTab);
    await command('review.leave', inTab);
    expect((await itemOf(SAMPLE_KEY))?.local.claimedBy).toBe(null);
    await command('review.pick', inTab);
    await saveDraft({ ...ref, text: 'We are', notes: '', templateId: null, updatedAt: ports.now().toString() });
    await command('review.leave', inTab);
    expect((await itemOf(SAMPLE_KEY))?.local.claimedBy?.userId).toBe('user-anna');
  });

  it('needs a session, and a review that is known', async () => {
    expect(await command('review.pick', { ...inTab, reviewKey: 'trustpilot:native:unknown' })).toMatchObject({
      error: { code: 'not_found' },
    });
    await command('session.sign_out', { discardUnsent: false });
    expect(await command('review.pick', inTab)).toMatchObject({ ok: false, error: { code: 'not_signed_in' } });
  });
});

describe('decisions', () => {
  beforeEach(async () => {
    await command('review.pick', inTab);
  });

  it('are recorded once each, in order', async () => {
    const templateId = sampleUuid();
    const contactId = sampleUuid();
    for (let times = 0; times < 2; times += 1) {
      await command('category.set', { ...ref, category: 'delivery', suggestion: { category: 'billing', confidence: 0.4 } });
      await command('template.choose', { ...ref, templateId, version: 1, title: 'Late parcel' });
      await command('contact.link', { ...ref, contactId, reasons: [] });
      await command('reply.copied', { ...inTab, text: 'We are on it.', why: 'box_missing' });
      await command('outcome.record', { ...ref, payload: { outcome: 'escalated', to: 'Warehouse', note: 'Lost' } });
    }
    expect((await kinds()).slice(3)).toEqual(['category.set', 'template.chosen', 'contact.linked', 'reply.copied', 'outcome.recorded']);
    await command('item.reopen', { ...ref, reason: 'New facts' });
    await command('item.reopen', { ...ref, reason: 'New facts' });
    expect((await kinds()).slice(8)).toEqual(['item.reopened']);
  });

  it('move the clock to the rule of the category, within the policy’s version', async () => {
    const rules = [sampleRule({ name: 'quick', categories: ['billing'], firstResponseMinutes: 30 }), sampleRule()];
    ports.backend.reference = {
      company: 'Sample shop',
      templates: [],
      tones: [],
      policy: samplePolicy(rules),
      categories: [],
      adapters: { update: null, taught: [] },
    };
    ports.backend.counter += 1;
    ports.backend.referenceChanged = ports.backend.counter;
    await runSync(ports, 'alarm');
    await command('category.set', { ...ref, category: 'billing', suggestion: null });
    expect((await itemOf(SAMPLE_KEY))?.local.policy).toMatchObject({ rule: 'quick', due: { to: '2026-11-23T12:30:00.000Z' } });
  });

  it('are refused where the request is malformed', async () => {
    expect(await handleCommand(ports, { type: 'command.category.set', request: { ...ref, category: 'No such id!' } })).toMatchObject({
      result: { ok: false, error: { code: 'bad_request' } },
      toSend: false,
    });
    expect(await handleCommand(ports, { type: 'command.no.such', request: {} })).toBe(null);
    expect(await handleCommand(ports, { type: 'command.toString', request: {} })).toBe(null);
  });
});

describe('inserting', () => {
  const text = 'We are on it and will report by Friday.';
  const request = { ...inTab, text, replace: false };

  beforeEach(async () => {
    await command('review.pick', inTab);
  });
  const inserts = () => ports.sent.filter(({ command: sent }) => sent.type === 'reply.insert');

  it('goes to the very document and review, and is recorded only once it was read back', async () => {
    ports.onCommand.answer = () => ({ status: 'inserted', text, replyBox: 'inline' });
    expect(await command('reply.insert', request)).toMatchObject({ ok: true, value: { status: 'inserted' } });
    await command('reply.insert', request);
    expect(inserts()[0]).toEqual({
      frame: { tabId: 7, frameId: 0, documentId: 'doc-1' },
      command: {
        type: 'reply.insert',
        target: { handle: 'r1', externalId: sampleReview().externalId, authorName: 'Olena K.', text: sampleReview().text },
        text,
        replace: false,
      },
    });
    expect((await kinds()).slice(3)).toEqual(['reply.inserted']);
    expect((await itemOf(SAMPLE_KEY))?.local).toMatchObject({ status: 'inserted', inserted: { text } });
  });

  it('is recorded by the limit that the panel showed: the box’s own where it is the tighter one', async () => {
    ports.onCommand.answer = () => ({ status: 'inserted', text, replyBox: 'inline' });
    await handleContentMessage(ports, SENDER, { type: 'reply.box', handle: 'r1', maxLength: 3_000 });
    await command('reply.insert', request);
    await command('reply.copied', { ...inTab, text: 'By hand.', why: 'box_missing' });
    const lengths = (await outboxOf(SAMPLE_KEY)).flatMap(({ operation: { payload } }) => ('length' in payload ? [payload.length] : []));
    expect(lengths).toEqual([
      { value: text.length, unit: 'characters', limit: 3_000 },
      { value: 8, unit: 'characters', limit: 3_000 },
    ]);
  });

  it('tells the page what it put there before, of this very review and only while that may still stand there', async () => {
    const owns = () => inserts().map(({ command: sent }) => (sent.type === 'reply.insert' ? sent.own : null));
    ports.onCommand.answer = (_frame, sent) =>
      sent.type === 'reply.insert' ? { status: 'inserted', text: sent.text, replyBox: 'inline' } : null;
    const corrected = `${text} Sorry.`;
    await command('reply.insert', request);
    await command('reply.insert', { ...request, text: corrected });
    await command('reply.insert', request);
    expect(owns()).toEqual([undefined, text, corrected]);
    await command('reply.copied', { ...inTab, text: corrected, why: 'by_choice' });
    await command('reply.insert', request);
    expect(owns().at(-1)).toBe(undefined);
  });

  it.each([
    ['the page refuses', { status: 'refused', reason: 'box_not_empty' }, 'box_not_empty'],
    ['the page is gone', null, 'page_unreachable'],
    ['the page answers nonsense', { status: 'inserted' }, 'page_unreachable'],
    ['the page read back something else', { status: 'inserted', text: 'Other text.', replyBox: 'inline' }, 'read_back_differs'],
  ])('records nothing where %s', async (_name, answer, reason) => {
    ports.onCommand.answer = () => answer;
    expect(await command('reply.insert', request)).toEqual({ ok: true, value: { status: 'refused', reason } });
    expect((await kinds()).slice(3)).toEqual([]);
  });

  it('never reaches the page with a blank of the template in it', async () => {
    expect(await command('reply.insert', { ...request, text: 'Dear {{name}}, [[what happened]]' })).toMatchObject({
      ok: false,
      error: { code: 'bad_request' },
    });
    expect(inserts()).toEqual([]);
  });

  it('never reaches the page with what was learnt to break a rule, whatever the panel found', async () => {
    ports.judge = async () => (said) => (said.includes('half-wit') ? [{ rule: 'insult', verdict: 'found' }] : []);
    ports.onCommand.answer = () => ({ status: 'inserted', text, replyBox: 'inline' });
    expect(await command('reply.insert', { ...request, text: 'Even a half-wit could read that.' })).toMatchObject({
      ok: false,
      error: { code: 'bad_request' },
    });
    expect(inserts()).toEqual([]);
    expect(await command('reply.insert', request)).toMatchObject({ value: { status: 'inserted' } });
  });

  it('lets the company’s own contacts through, and nobody else’s', async () => {
    const withAddress = (address: string) => ({ ...request, text: `Petro will help you: ${address}` });
    ports.onCommand.answer = () => ({ status: 'inserted', text: withAddress('petro.koval@gmail.com').text, replyBox: 'inline' });
    ports.backend.reference = {
      ...{ company: 'Shop', templates: [], tones: [], policy: null, categories: [], adapters: { update: null, taught: [] } },
      decision: { ...DEFAULT_DECISION_RULES, ownContacts: ['petro.koval@gmail.com'] },
    };
    expect(await command('reply.insert', withAddress('petro.koval@gmail.com'))).toMatchObject({ ok: false });
    ports.backend.counter += 1;
    ports.backend.referenceChanged = ports.backend.counter;
    await runSync(ports, 'alarm');
    expect(await command('reply.insert', withAddress('petro.koval@gmail.com'))).toMatchObject({ value: { status: 'inserted' } });
    expect(await command('reply.insert', withAddress('ivan.koval@gmail.com'))).toMatchObject({ ok: false, error: { code: 'bad_request' } });
  });

  it('refuses where the review is gone from the page, or stands there twice without an id', async () => {
    await show([]);
    expect(await command('reply.insert', request)).toMatchObject({ value: { reason: 'review_gone' } });
    const twin = sampleReview({ externalId: null });
    await show([twin, twin]);
    const { pageView } = await import('../db/queries.ts');
    const reviewKey = (await pageView(7))?.reviews[0]?.reviewKey ?? '';
    expect(await command('reply.insert', { ...request, reviewKey })).toMatchObject({ value: { reason: 'box_ambiguous' } });
  });

  it('opens a form in a frame first and writes into the form that shows this review', async () => {
    await show([sampleReview({ replyBox: 'iframe' })]);
    let isListed = true;
    ports.onCommand.answer = async (frame, sent) => {
      if (sent.type === 'reply.open') {
        const form = { ...SENDER, frameId: 5, documentId: 'doc-form' };
        await show([sampleReview({ externalId: null, replyBox: 'iframe' })], { role: 'reply_form' }, form);
        return { opened: true };
      }
      if (sent.type === 'review.highlight') return { found: frame.frameId === 0 && isListed };
      return sent.type === 'reply.insert' && frame.frameId === 5 ? { status: 'inserted', text, replyBox: 'iframe' } : { ok: true };
    };
    expect(await command('reply.insert', request)).toMatchObject({ ok: true, value: { status: 'inserted', replyBox: 'iframe' } });
    expect(inserts().map(({ frame }) => frame.documentId)).toEqual(['doc-form']);
    // The list has moved on to another place meanwhile, whose form may show the very same words.
    isListed = false;
    expect(await command('reply.insert', request)).toMatchObject({ value: { status: 'refused', reason: 'review_gone' } });
    expect(inserts()).toHaveLength(1);
  });

  it('writes into no form of a frame where a colleague’s reply came to sight while it was opening', async () => {
    await show([sampleReview({ replyBox: 'iframe' })]);
    ports.onCommand.answer = async (_frame, sent) => {
      if (sent.type !== 'reply.open') return sent.type === 'review.highlight' ? { found: true } : { ok: true };
      const form = { ...SENDER, frameId: 5, documentId: 'doc-form' };
      await show([sampleReview({ externalId: null, replyBox: 'iframe' })], { role: 'reply_form' }, form);
      ports.time.pass({ seconds: 1 });
      await show([sampleReview({ replyBox: 'iframe', reply: { text: 'We are on it.', publishedAt: null } })]);
      return { opened: true };
    };
    expect(await command('reply.insert', request)).toMatchObject({ value: { status: 'refused', reason: 'already_answered' } });
    expect(inserts()).toHaveLength(0);
  });

  it('does not write into a form that may be of another review with the same author and text', async () => {
    await show([sampleReview({ replyBox: 'iframe' }), sampleReview({ externalId: 'twin', replyBox: 'iframe' })]);
    await show([sampleReview({ externalId: null })], { role: 'reply_form' }, { ...SENDER, frameId: 5, documentId: 'doc-form' });
    ports.onCommand.answer = () => ({ found: true, opened: true });
    expect(await command('reply.insert', request)).toMatchObject({ value: { status: 'refused', reason: 'box_ambiguous' } });
    expect(inserts()).toEqual([]);
  });

  it('does not write into a form that is open for somebody else', async () => {
    await show([sampleReview({ replyBox: 'iframe' })]);
    const form = { ...SENDER, frameId: 5, documentId: 'doc-form' };
    await show([sampleReview({ externalId: null, author: { name: 'Petro', profileUrl: null } })], { role: 'reply_form' }, form);
    ports.onCommand.answer = (_frame, sent) => (sent.type === 'reply.open' ? { opened: false } : { ok: true });
    expect(await command('reply.insert', request)).toMatchObject({ value: { status: 'refused', reason: 'box_missing' } });
  });
});
