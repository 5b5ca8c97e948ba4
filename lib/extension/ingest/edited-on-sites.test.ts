// Pages of sites on two days: fixtures `NAME` and `NAME-later`. What authors changed after our reply becomes an event with both versions, what the
// site says was removed one of its own, and what is merely no longer there none.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { signInAs, testPorts } from '../../../tests/samples/test-ports.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import { reviewKey } from '../../domain/identity/review-key.ts';
import { ADAPTERS } from '../../sites/registry.ts';
import { handleContentMessage } from '../background/content-messages.ts';
import { pickReview } from '../commands/pick.ts';
import { withDatabase } from '../db/open.ts';
import { meta, outboxOf } from '../db/queries.ts';
import { appendChanges } from '../items/append.ts';

type Page = { url: string; removed?: string[]; reviews: DetectedReview[] };

const fixtures = new URL('../../sites/', import.meta.url);
const pageOf = (site: string, name: string): Page => JSON.parse(readFileSync(new URL(`${site}/fixtures/${name}.json`, fixtures), 'utf8'));
const LATER = '-later.html';
const pairs = ADAPTERS.flatMap(({ id }) =>
  readdirSync(new URL(`${id}/fixtures/`, fixtures))
    .filter((name) => name.endsWith(LATER))
    .map((name) => ({ site: id, name: name.slice(0, -LATER.length) })),
);

const said = ({ text, title, rating }: DetectedReview) => ({ text, title, rating });

it('has a pair of every site whose comments can be edited and that names them', () => {
  expect([...new Set(pairs.map(({ site }) => site))].sort().join(' ')).toBe(
    '2gis amazon app-store banki-ru booking disqus facebook facebook-recommendations g2 glassdoor google-business google-maps google-play google-play-console habr irecommend judge-me livejournal ok-ru okendo otzovik reddit stamped trustpilot trustpilot-business vk wordpress yotpo youtube',
  );
});

it.each(pairs)('$site: $name', async ({ site, name }) => {
  const [first, later] = [pageOf(site, name), pageOf(site, `${name}-later`)];
  const answers = new Map(later.reviews.map((review) => [reviewKey(review), review.reply]));
  const ports = await testPorts();
  await signInAs(ports, 'anna');
  const show = async (reviews: DetectedReview[], removed: string[] = []): Promise<void> => {
    const takenAt = ports.now().toString({ smallestUnit: 'millisecond' });
    const listed = reviews.map((review, index) => ({ handle: `r${index}`, review }));
    const snapshot = { url: first.url, site, role: 'list', health: 'ok', takenAt, reviews: listed, removed };
    await handleContentMessage(ports, { tabId: 7, frameId: 0, documentId: 'doc-1', url: first.url }, { type: 'page.snapshot', snapshot });
    ports.time.pass({ hours: 1 });
  };

  await show(first.reviews.map((review) => ({ ...review, reply: null })));
  const keys = first.reviews.map(reviewKey);
  for (const key of keys) await pickReview(ports, key);
  const session = await meta('session');
  if (session === null) throw new Error('nobody is signed in');
  for (const key of keys) {
    const text = answers.get(key)?.text;
    if (!text) continue;
    const length = { value: text.length, unit: 'characters', limit: null } as const;
    await withDatabase(
      async (db) =>
        await appendChanges(db, ports, session, key, [{ kind: 'reply.inserted', payload: { text, length, replyBox: 'inline' } }]),
    );
  }
  await show(first.reviews.map((review) => ({ ...review, reply: answers.get(reviewKey(review)) ?? null })));
  const before = new Map<string, number>();
  for (const key of keys) before.set(key, (await outboxOf(key)).length);
  await show(later.reviews, later.removed);

  const events = [];
  const expected = [];
  for (const review of first.reviews) {
    const key = reviewKey(review);
    const operations = (await outboxOf(key)).map((row) => row.operation);
    if (answers.get(key)) expect(operations.map(({ kind }) => kind)).toContain('reply.posted');
    for (const { kind, payload } of operations.slice(before.get(key))) events.push({ key, kind, payload });
    const now = later.reviews.find((other) => reviewKey(other) === key);
    if (now && JSON.stringify(said(now)) !== JSON.stringify(said(review)))
      expected.push({ key, kind: 'review.edited', payload: { review: said(now), before: said(review) } });
    else if (review.externalId !== null && later.removed?.includes(review.externalId))
      expected.push({ key, kind: 'review.deleted', payload: { before: said(review), proof: 'stub' } });
  }
  expect(expected).not.toEqual([]);
  expect(events).toMatchObject(expected);
});
