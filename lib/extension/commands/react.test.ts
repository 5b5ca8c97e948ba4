// Decisions and approvals as the background keeps them: a text that needs a lead's word goes nowhere without it, whatever the panel asks for.
import { beforeEach, describe, expect, it } from 'vitest';
import { BORYS, SAMPLE_KEY, sampleOperation } from '../../../tests/samples/operations.ts';
import { samplePolicy } from '../../../tests/samples/policy.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { signInAs, type TestPorts, testPorts } from '../../../tests/samples/test-ports.ts';
import type { DecisionRules } from '../../contracts/decision.ts';
import { DEFAULT_DECISION_RULES } from '../../domain/decision/default-rules.ts';
import { handleCommand } from '../background/commands.ts';
import { handleContentMessage } from '../background/content-messages.ts';
import { withDatabase } from '../db/open.ts';
import { itemOf, outboxOf } from '../db/queries.ts';
import type { PanelCommands } from '../messages.ts';
import { runSync } from '../sync/run.ts';

const ref = { reviewKey: SAMPLE_KEY };
const TEXT = 'We have found the parcel. It is with you tomorrow.';
const insert = { ...ref, tabId: 7, text: TEXT, replace: false };
let ports: TestPorts;

const command = async <K extends keyof PanelCommands>(name: K, request: PanelCommands[K]['request']) =>
  (await handleCommand(ports, { type: `command.${name}`, request }))?.result;
const kinds = async () => (await outboxOf(SAMPLE_KEY)).map((row) => row.operation.kind);
const start = async (decision: DecisionRules, text = 'My lawyer will sue you in court.'): Promise<void> => {
  ports.backend.reference = {
    company: 'Sample shop',
    templates: [],
    tones: [],
    policy: samplePolicy(),
    categories: [],
    adapters: { update: null, taught: [] },
    decision,
  };
  await signInAs(ports, 'anna');
  await runSync(ports, 'enqueue');
  const takenAt = ports.now().toString({ smallestUnit: 'millisecond' });
  const url = 'https://www.trustpilot.com/review/shop.example';
  const reviews = [{ handle: 'r1', review: sampleReview({ text }) }];
  const snapshot = { url, site: 'trustpilot', role: 'list', health: 'ok', takenAt, reviews };
  await handleContentMessage(ports, { tabId: 7, frameId: 0, documentId: 'doc-1', url }, { type: 'page.snapshot', snapshot });
  await command('review.pick', { ...ref, tabId: 7 });
  ports.onCommand.answer = (_frame, sent) =>
    sent.type === 'reply.insert' ? { status: 'inserted', text: sent.text, replyBox: 'inline' } : { ok: true };
};
const needing = (categories: string[], risks: string[]): DecisionRules => ({ ...DEFAULT_DECISION_RULES, approval: { categories, risks } });

beforeEach(async () => {
  ports = await testPorts();
});

describe('a text that needs a lead’s word', () => {
  it('is not inserted for an agent, is asked for once, and goes out when that very text was approved', async () => {
    await start(needing([], ['legal']));
    expect(await command('reply.insert', insert)).toMatchObject({ ok: false, error: { code: 'forbidden', why: 'approval' } });
    const ask = { ...ref, text: TEXT, why: [{ about: 'risk' as const, id: 'legal' }], note: '' };
    await command('approval.ask', ask);
    await command('approval.ask', ask);
    expect((await kinds()).filter((kind) => kind === 'approval.requested')).toHaveLength(1);
    expect(await command('reply.insert', insert)).toMatchObject({ ok: false });
    await runSync(ports, 'enqueue');
    ports.backend.apply(sampleOperation('approval.given', { text: `${TEXT} Sorry.`, note: '' }), BORYS);
    await runSync(ports, 'alarm');
    expect(await command('reply.insert', insert)).toMatchObject({ ok: false });
    expect(await command('reply.insert', { ...insert, text: `${TEXT} Sorry.` })).toMatchObject({ ok: true, value: { status: 'inserted' } });
  });

  it('waits for the category where some of them need it', async () => {
    await start(needing(['billing'], []), 'Third week without my parcel.');
    expect(await command('reply.insert', insert)).toMatchObject({
      ok: false,
      error: { detail: expect.stringContaining('category first') },
    });
    await command('category.set', { ...ref, category: 'billing', suggestion: null });
    expect(await command('reply.insert', insert)).toMatchObject({ ok: false, error: { detail: expect.stringContaining('lead has to') } });
    await command('category.set', { ...ref, category: 'delivery', suggestion: null });
    expect(await command('reply.insert', insert)).toMatchObject({ ok: true });
  });

  it('is no matter where nobody has named anything', async () => {
    await start(DEFAULT_DECISION_RULES);
    expect(await command('reply.insert', insert)).toMatchObject({ ok: true });
  });
});

describe('a template as it was filled in', () => {
  const filled = { text: 'Dear Olena, thank you for your words. Yours, Anna', slots: [{ start: 0, end: 11 }] };
  const put = { ...insert, text: filled.text };
  const withTemplate = async (rules: DecisionRules) => {
    await start(rules, 'Thank you all!');
    const row = { reviewKey: SAMPLE_KEY, text: filled.text, notes: '', templateId: null, updatedAt: '2026-11-23T12:00:00Z', filled };
    await withDatabase(async (db) => await db.drafts.put(row));
  };

  it('is not inserted before a word of one’s own stands in it, whatever the panel says, and as often as it is asked', async () => {
    await withTemplate(DEFAULT_DECISION_RULES);
    for (const text of [filled.text, filled.text, 'Dear  Helena!\nThank you for your words: yours Anna'])
      expect(await command('reply.insert', { ...put, text })).toMatchObject({ ok: false, error: { code: 'forbidden', why: 'as_filled' } });
    expect(await kinds()).not.toContain('reply.inserted');
    expect(await command('reply.insert', { ...put, text: filled.text.replace('words', 'words about Ivan') })).toMatchObject({
      ok: true,
      value: { status: 'inserted' },
    });
  });

  it('is not copied either, and nothing is recorded; with a word of one’s own it is', async () => {
    await withTemplate(DEFAULT_DECISION_RULES);
    const copied = { ...ref, tabId: 7, text: filled.text, why: 'by_choice' };
    for (const _ of [1, 2])
      expect(await command('reply.copied', copied)).toMatchObject({ ok: false, error: { code: 'forbidden', why: 'as_filled' } });
    expect(await kinds()).not.toContain('reply.copied');
    expect(await command('reply.copied', { ...copied, text: `${filled.text}. It comes today.` })).toMatchObject({ ok: true });
    expect(await kinds()).toContain('reply.copied');
  });

  it('is known with a snippet in it, and where another took its place meanwhile', async () => {
    await withTemplate(DEFAULT_DECISION_RULES);
    const snippet = 'The courier calls an hour before.';
    const later = { text: snippet, slots: [], earlier: [filled] };
    await withDatabase(async (db) => await db.drafts.update(SAMPLE_KEY, { filled: later }));
    for (const text of [filled.text, snippet, filled.text.replace('words.', `words. ${snippet}`)])
      expect(await command('reply.insert', { ...put, text })).toMatchObject({ ok: false, error: { why: 'as_filled' } });
    expect(await command('reply.insert', { ...put, text: `${snippet} Today.` })).toMatchObject({ ok: true });
  });

  it('is not inserted as a follow-up either, nor in the place of a reply of other words; what stands there may be mended', async () => {
    await withTemplate(DEFAULT_DECISION_RULES);
    const stands = async (text: string) =>
      await withDatabase(
        async (db) =>
          await db.reviews
            .where('reviewKey')
            .equals(SAMPLE_KEY)
            .modify((row) => {
              row.review = { ...row.review, reply: { text, publishedAt: null } };
            }),
      );
    await stands('We are on it.');
    for (const kind of ['follow_up', 'edit'] as const)
      expect(await command('reply.insert', { ...put, second: { kind, upon: 'We are on it.' } })).toMatchObject({
        ok: false,
        error: { why: 'as_filled' },
      });
    expect(await kinds()).not.toContain('reply.inserted');
    await stands(filled.text);
    const mended = { ...put, text: filled.text.replace('Olena', 'Helena') };
    expect(await command('reply.insert', { ...mended, second: { kind: 'follow_up', upon: filled.text } })).toMatchObject({
      error: { why: 'as_filled' },
    });
    expect(await command('reply.insert', { ...mended, second: { kind: 'edit', upon: filled.text } })).not.toMatchObject({
      error: { why: 'as_filled' },
    });
  });

  it('goes out under praise where the lead allows it, once the category says so', async () => {
    await withTemplate({ ...DEFAULT_DECISION_RULES, praiseAsFilled: true });
    expect(await command('reply.insert', put)).toMatchObject({ ok: false, error: { why: 'as_filled' } });
    await command('category.set', { ...ref, category: 'praise', suggestion: null });
    expect(await command('reply.insert', put)).toMatchObject({ ok: true, value: { status: 'inserted' } });
  });

  it('goes out where a lead has approved that very text', async () => {
    await withTemplate(needing([], ['legal']));
    await command('approval.ask', { ...ref, text: filled.text, why: [{ about: 'risk', id: 'legal' }], note: '' });
    await runSync(ports, 'enqueue');
    ports.backend.apply(sampleOperation('approval.given', { text: filled.text, note: '' }), BORYS);
    await runSync(ports, 'alarm');
    expect(await command('reply.insert', put)).toMatchObject({ ok: true, value: { status: 'inserted' } });
  });
});

describe('a decision', () => {
  const gates = [{ gate: 'worth' as const, answer: 'no' }];
  it('to leave it alone ends the clocks with the reason and the day of the next look', async () => {
    await start(DEFAULT_DECISION_RULES);
    const payload = { gates, suggested: 'G', outcome: 'G', reason: 'Only provokes', reviewOn: '2026-12-24' };
    expect(await command('decision.record', { ...ref, payload })).toEqual({ ok: true, value: null });
    expect((await itemOf(SAMPLE_KEY))?.local).toMatchObject({
      status: 'do_not_engage',
      outcome: { detail: 'Only provokes', reviewOn: '2026-12-24' },
      decision: { outcome: 'G', gates },
    });
  });

  it('to answer leaves the item open; one with a statement only names its address', async () => {
    await start(DEFAULT_DECISION_RULES);
    await command('decision.record', { ...ref, payload: { gates, suggested: 'A', outcome: 'A' } });
    expect((await itemOf(SAMPLE_KEY))?.local).toMatchObject({
      status: 'open',
      outcome: null,
      decision: { outcome: 'A', statementUrl: null },
    });
    const statementUrl = 'https://shop.example/word';
    await command('decision.record', { ...ref, payload: { gates, suggested: 'A', outcome: 'D', statementUrl } });
    expect((await itemOf(SAMPLE_KEY))?.local).toMatchObject({
      outcome: { detail: statementUrl },
      decision: { outcome: 'D', statementUrl },
    });
  });

  it('to wait for the customer is recorded once for one day, again for another, and not for what is no day', async () => {
    await start(DEFAULT_DECISION_RULES);
    const wait = async (reviewOn: string) =>
      await command('outcome.record', { ...ref, payload: { outcome: 'waiting_for_customer', note: 'Order number', reviewOn } });
    await wait('2026-11-30');
    await wait('2026-11-30');
    expect((await kinds()).filter((kind) => kind === 'outcome.recorded')).toHaveLength(1);
    await wait('2026-12-07');
    expect((await kinds()).filter((kind) => kind === 'outcome.recorded')).toHaveLength(2);
    expect((await itemOf(SAMPLE_KEY))?.local).toMatchObject({
      status: 'waiting_for_customer',
      outcome: { detail: 'Order number', reviewOn: '2026-12-07' },
    });
    for (const odd of ['tomorrow', '2026-13-01', '2026-12-07T10:00:00Z'])
      expect(await wait(odd)).toMatchObject({ ok: false, error: { code: 'bad_request' } });
  });

  it('gets the address of its statement later, a whole one, once, and another in its place', async () => {
    await start(DEFAULT_DECISION_RULES);
    const url = 'https://shop.example/word';
    const linked = async () => (await kinds()).filter((kind) => kind === 'statement.linked').length;
    expect(await command('statement.link', { ...ref, url })).toEqual({ ok: true, value: null });
    expect(await linked()).toBe(0);
    await command('decision.record', { ...ref, payload: { gates, suggested: 'A', outcome: 'B' } });
    for (const odd of ['', 'shop.example', 'javascript:alert(1)', 'ftp://shop.example/x', `https://shop.example/${'x'.repeat(5_000)}`])
      expect(await command('statement.link', { ...ref, url: odd })).toMatchObject({ ok: false, error: { code: 'bad_request' } });
    await command('statement.link', { ...ref, url });
    await command('statement.link', { ...ref, url });
    expect(await linked()).toBe(1);
    await command('statement.link', { ...ref, url: `${url}/2` });
    expect((await itemOf(SAMPLE_KEY))?.local).toMatchObject({ status: 'open', decision: { outcome: 'B', statementUrl: `${url}/2` } });
    expect(await linked()).toBe(2);
  });
});
