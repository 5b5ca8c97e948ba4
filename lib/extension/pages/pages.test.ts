// Marks, frames that are gone, duties on the alarm, and what the machine forgets.
import { beforeEach, describe, expect, it } from 'vitest';
import {
  ANNA,
  BORYS,
  SAMPLE_KEY,
  sampleInserted,
  sampleOperation,
  samplePosted,
  sampleSeen,
  sampleUuid,
} from '../../../tests/samples/operations.ts';
import { samplePolicy } from '../../../tests/samples/policy.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { signInAs, type TestPorts, testPorts } from '../../../tests/samples/test-ports.ts';
import type { Item } from '../../contracts/item.ts';
import type { Operation } from '../../contracts/item-event.ts';
import { applyOperation } from '../../domain/item/project.ts';
import { showBadge, tick } from '../background/duties.ts';
import { forgetOld } from '../background/retention.ts';
import { pickReview } from '../commands/pick.ts';
import { withDatabase } from '../db/open.ts';
import { meta, pageView, saveDraft } from '../db/queries.ts';
import type { PageRow } from '../db/schema.ts';
import { runSync } from '../sync/run.ts';
import { checkFrames, forgetAllPages } from './frames.ts';
import { markState, showMarks } from './show-marks.ts';

const NOON = Temporal.Instant.from('2026-11-23T12:00:00Z');
const row = { reviewKey: SAMPLE_KEY, review: sampleReview(), firstSeenAt: NOON.toString(), lastSeenAt: NOON.toString() };
const page = (changes: Partial<PageRow> = {}): PageRow => ({
  tabId: 7,
  frameId: 0,
  documentId: 'doc-1',
  url: 'https://www.trustpilot.com/review/shop.example',
  site: 'trustpilot',
  role: 'list',
  health: 'ok',
  takenAt: NOON.toString(),
  reviews: [{ handle: 'r1', reviewKey: SAMPLE_KEY, shown: null }],
  form: null,
  ...changes,
});
const itemOf = (...history: [Operation, typeof ANNA][]): Item | null =>
  history.reduce<Item | null>((item, [operation, by]) => applyOperation(item, operation, by), null);

let ports: TestPorts;
beforeEach(async () => {
  ports = await testPorts();
  await withDatabase(async (db) => {
    await db.reviews.put(row);
    await db.pages.put(page());
  });
});

describe('a mark says', () => {
  const facts = { row, item: null, policy: samplePolicy(), me: 'user-anna', now: NOON };
  const claimedBy = (by: typeof ANNA): Item | null => itemOf([sampleSeen(), by], [sampleOperation('item.claimed', {}), by]);

  it('nothing while nothing presses', () => expect(markState(facts)).toBe('none'));
  it('that a colleague is on it, and not that I am', () => {
    expect(markState({ ...facts, item: claimedBy(BORYS) })).toBe('claimed');
    expect(markState({ ...facts, item: claimedBy(ANNA) })).toBe('none');
  });
  it('that it is due, and late, before anybody has opened it', () => {
    expect(markState({ ...facts, now: NOON.add({ minutes: 50 }) })).toBe('due_soon');
    expect(markState({ ...facts, now: NOON.add({ hours: 2 }) })).toBe('late');
    expect(markState({ ...facts, policy: null, now: NOON.add({ hours: 2 }) })).toBe('none');
  });
  it('that it is answered, by the page or by a decision', () => {
    const answered = { ...row, review: sampleReview({ reply: { text: 'Sorry.', publishedAt: null } }) };
    expect(markState({ ...facts, row: answered, now: NOON.add({ hours: 2 }) })).toBe('answered');
    const decided = itemOf(
      [sampleSeen(), BORYS],
      [sampleOperation('outcome.recorded', { outcome: 'do_not_engage', reason: 'Spam' }), BORYS],
    );
    expect(markState({ ...facts, item: decided })).toBe('answered');
  });
});

describe('the mark of a review that its author changed after our reply', () => {
  const review = sampleReview({ text: 'It broke!', reply: { text: 'We are on it.', publishedAt: null } });
  const at = (minutes: number) => NOON.add({ minutes }).toString();
  const told = (end: [Operation, typeof ANNA][]) =>
    itemOf(
      [sampleSeen(), BORYS],
      [
        sampleOperation('policy.applied', {
          ...{ policyId: samplePolicy().policyId, policyVersion: 1, rule: 'all', startsAt: 'first_seen' },
          due: { from: at(0), to: at(0) },
        }),
        BORYS,
      ],
      [samplePosted({ seenAt: at(-60) }), BORYS],
      [sampleOperation('review.edited', { review }, { at: at(0) }), BORYS],
      ...end,
    );
  const facts = { row: { ...row, review }, policy: samplePolicy(), me: 'user-anna' };

  it('is its next clock, as long as it waits', () => {
    expect(markState({ ...facts, item: told([]), now: NOON.add({ minutes: 10 }) })).toBe('none');
    expect(markState({ ...facts, item: told([]), now: NOON.add({ minutes: 50 }) })).toBe('due_soon');
    expect(markState({ ...facts, item: told([]), now: NOON.add({ minutes: 61 }) })).toBe('late');
  });

  it('is that it is answered once somebody says that no reply is needed', () => {
    const word = sampleOperation('reply.unneeded', { upon: at(0), note: '' }, { at: at(5) });
    expect(markState({ ...facts, item: told([[word, BORYS]]), now: NOON.add({ hours: 2 }) })).toBe('answered');
  });
});

describe('the mark of a review that is handed to somebody', () => {
  const handed = itemOf(
    [sampleSeen(), BORYS],
    [sampleOperation('outcome.recorded', { outcome: 'escalated', to: 'Lev', note: 'Find it' }), BORYS],
  );
  const facts = {
    row: { ...row, firstSeenAt: '2026-11-21T11:50:00.000Z' },
    item: handed,
    policy: samplePolicy(),
    me: 'user-anna',
    now: NOON,
  };

  it('says that somebody is on it, and nothing to whom it was handed', () => {
    expect(markState({ ...facts, myName: 'Anna' })).toBe('claimed');
    expect(markState({ ...facts, myName: 'Lev' })).toBe('none');
  });

  it('goes on with its clock', () => {
    const due = { from: '2026-11-23T11:00:00.000Z', to: '2026-11-23T11:00:00.000Z' };
    const policy = { policyId: samplePolicy().policyId, policyVersion: 1, rule: 'all', startsAt: 'first_seen' as const, due };
    expect(handed && markState({ ...facts, item: { ...handed, policy }, myName: 'Anna' })).toBe('late');
  });

  it('is answered once a reply stands there', () => {
    const answered = { ...row, review: sampleReview({ reply: { text: 'Sorry.', publishedAt: null } }) };
    expect(markState({ ...facts, row: answered })).toBe('answered');
  });
});

describe('frames', () => {
  it('that do not answer are gone, but not a new document that reported meanwhile', async () => {
    await withDatabase(async (db) => await db.pages.put(page({ frameId: 3, documentId: 'doc-2' })));
    ports.onCommand.answer = async (frame) => {
      // While the old documents are asked, a new one takes the place of the first.
      if (frame.frameId === 0) await withDatabase(async (db) => await db.pages.put(page({ documentId: 'doc-9' })));
      return null;
    };
    await checkFrames(ports, 7);
    expect(await withDatabase(async (db) => (await db.pages.toArray()).map((left) => left.documentId))).toEqual(['doc-9']);
  });
});

describe('a new session of the browser, or a newer Vidhuk', () => {
  it('knows no page of before, nor what was being taught there', async () => {
    await withDatabase(async (db) => await db.pages.put(page()));
    // As an older Vidhuk wrote it: without what the panel of this one reads.
    const old = { step: 'text', review: 0, said: {}, found: null, problem: null };
    await withDatabase(async (db) => await db.table('meta').put({ name: 'teaching', value: { tabId: 7, url: page().url, state: old } }));
    expect(await meta('teaching')).not.toBe(null);
    await forgetAllPages();
    expect(await meta('teaching')).toBe(null);
    expect(await pageView(7)).toBe(null);
  });
});

describe('the alarm', () => {
  it('asks pages again whose reply was written and not yet seen, and no others', async () => {
    await signInAs(ports, 'anna');
    await withDatabase(async (db) => await db.pages.put(page({ tabId: 8, reviews: [] })));
    await tick(ports);
    const rescans = () => ports.sent.filter(({ command }) => command.type === 'page.rescan').map(({ frame }) => frame.tabId);
    expect(rescans()).toEqual([]);
    const local = itemOf([sampleSeen(), ANNA], [sampleInserted(), ANNA]);
    if (local !== null) await withDatabase(async (db) => await db.items.put({ itemId: SAMPLE_KEY, server: local, local }));
    await tick(ports);
    expect(rescans()).toEqual([7]);
  });

  it('brings what colleagues did to the marks, in the agent’s language', async () => {
    await signInAs(ports, 'anna');
    ports.backend.apply(sampleSeen(), BORYS);
    ports.backend.apply(sampleOperation('item.claimed', {}), BORYS);
    ports.shown.language = 'uk';
    await tick(ports);
    expect(ports.sent.at(-1)).toEqual({
      frame: { tabId: 7, frameId: 0, documentId: 'doc-1' },
      command: { type: 'marks.show', states: { r1: 'claimed' }, language: 'uk' },
    });
  });

  it('tells in a mark that a promise presses where all else is dealt with', async () => {
    await signInAs(ports, 'anna');
    const made = (due: string) => sampleOperation('promise.made', { promiseId: sampleUuid(), text: 'We report.', due });
    const markOf = async (...promised: Operation[]) => {
      const item = itemOf(
        [sampleSeen(), BORYS],
        [samplePosted(), BORYS],
        ...promised.map((made): [Operation, typeof ANNA] => [made, BORYS]),
      );
      await withDatabase(async (db) => item && (await db.items.put({ itemId: SAMPLE_KEY, server: item, local: item })));
      await showMarks(ports);
      const command = ports.sent.at(-1)?.command;
      return command?.type === 'marks.show' ? command.states.r1 : null;
    };
    const now = ports.now();
    expect(await markOf()).toBe('answered');
    expect(await markOf(made(now.add({ hours: 24 * 365 }).toString()))).toBe('answered');
    expect(await markOf(made(now.add({ minutes: 1 }).toString()))).toBe('due_soon');
    expect(await markOf(made(now.subtract({ minutes: 1 }).toString()))).toBe('late');
  });

  it('shows a sign on the button only where the agent must look', async () => {
    await showBadge(ports);
    expect(ports.shown.badge).toBe(null);
    await signInAs(ports, 'anna');
    await pickReview(ports, SAMPLE_KEY);
    await showBadge(ports);
    expect(ports.shown.badge).toBe(null);
    ports.time.pass({ minutes: 6 });
    await showBadge(ports);
    expect(ports.shown.badge).toBe('!');
    await runSync(ports, 'asked');
    await showBadge(ports);
    expect(ports.shown.badge).toBe(null);
    ports.backend.tokens.clear();
    await runSync(ports, 'alarm');
    await showBadge(ports);
    expect(ports.shown.badge).toBe('!');
  });
});

it('forgets reviews that were only passed by, and nothing that somebody works on', async () => {
  const old = { firstSeenAt: '2026-09-01T00:00:00.000Z', lastSeenAt: '2026-09-01T00:00:00.000Z' };
  const review = sampleReview();
  const local = itemOf([sampleSeen(), ANNA]);
  await withDatabase(async (db) => {
    await db.reviews.bulkPut(['passed', 'drafted', 'picked'].map((reviewKey) => ({ reviewKey, review, ...old })));
    if (local !== null) await db.items.put({ itemId: 'picked', server: null, local });
  });
  await saveDraft({ reviewKey: 'drafted', text: 'We are', notes: '', templateId: null, updatedAt: '2026-06-01T00:00:00.000Z' });
  await withDatabase(async (db) => await forgetOld(db, NOON));
  const left = await withDatabase(async (db) => await db.reviews.toCollection().primaryKeys());
  expect(left.sort()).toEqual(['drafted', 'picked', SAMPLE_KEY].sort());
  expect(await withDatabase(async (db) => await db.drafts.count())).toBe(1);
});

it('shows a review once that two frames of a tab list', async () => {
  await withDatabase(async (db) => await db.pages.put(page({ frameId: 2, documentId: 'doc-2' })));
  expect((await pageView(7))?.reviews).toHaveLength(1);
});
