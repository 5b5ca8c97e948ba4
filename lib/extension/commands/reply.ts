// Writing a reply: into the review's own box, or onto the clipboard. Recorded as inserted only once the page has read it back; never sent for the agent.

import type { LengthLimit } from '../../contracts/adapter.ts';
import type { Item } from '../../contracts/item.ts';
import type { Reference } from '../../contracts/sync.ts';
import { sameText } from '../../domain/identity/same-text.ts';
import { isSecondInserted, lastKnownReply, type SecondReply, standingReply } from '../../domain/reply/second-reply.ts';
import { checkDraft } from '../../domain/safety/check-draft.ts';
import type { SentenceJudge } from '../../domain/safety/learnt/with-learnt.ts';
import { boxLimit, type ReplyLength, replyLength, tighterLimit } from '../../domain/safety/length.ts';
import { readInForce } from '../adapters/adapter-store.ts';
import { noteCheck } from '../adapters/site-checks.ts';
import { checkFound, checkInsertResult, checkOpened } from '../check-message.ts';
import { readMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import type { ReviewRow } from '../db/schema.ts';
import { isUpon } from '../ingest/posted-reply.ts';
import type { InsertRefusal, InsertResult, PanelCommandResult, PanelCommands, Result } from '../messages.ts';
import { boxSeen } from '../pages/box-limit.ts';
import { type Place, placeInList, placeOfForm } from '../pages/targets.ts';
import type { Ports } from '../ports.ts';
import { failed } from '../result.ts';
import { heldBackNow } from './react.ts';
import { record } from './record.ts';

type Request<K extends keyof PanelCommands> = PanelCommands[K]['request'];

/** A reply form in a frame loads from the network after the site's button was clicked. */
const FORM_WAIT_MS = 8_000;
const FORM_LOOK_MS = 100;

const refuse = (reason: InsertRefusal): { ok: true; value: InsertResult } => ({ ok: true, value: { status: 'refused', reason } });

export const insertReply = async (
  ports: Ports,
  limitOf: (site: string) => LengthLimit | null,
  { reviewKey, tabId, text, replace, second }: Request<'reply.insert'>,
): Promise<PanelCommandResult<'reply.insert'>> => {
  const row = await withDatabase(async (db) => await db.reviews.get(reviewKey));
  if (row === undefined) return refuse('review_gone');
  const stands = standingReply(row.review);
  const moved = movedOn(row, second);
  if (moved !== null) return refuse(moved);
  const reference = (await withDatabase(async (db) => await readMeta(db, 'reference'))) ?? null;
  const block = blockedBy(text, row, limitOf(row.review.site), reference, await ports.judge());
  if (block !== null) return failed('bad_request', block, 'gate');
  const held = await heldBackNow(reviewKey, row.review, { text, second: second ?? null });
  if (held !== null) return failed('forbidden', held.detail, held.why);
  const listed = await withDatabase(async (db) => await placeInList(db, tabId, reviewKey));
  if (listed === null) return refuse('review_gone');
  if (listed === 'ambiguous') return refuse('box_ambiguous');
  const place = row.review.replyBox === 'iframe' ? await openForm(ports, tabId, row, listed) : listed;
  if (place === null) {
    await noteUnbound(ports, row);
    return refuse('box_missing');
  }
  if (place === 'ambiguous') return refuse('box_ambiguous');
  // The form's frame may show neither id nor place: that the list still holds this very review is for the list to say.
  if (
    place !== listed &&
    !checkFound(await ports.page.send(listed.frame, { type: 'review.highlight', target: listed.target, scroll: false }))
  )
    return refuse('review_gone');
  // A form takes its time to open, and its frame may not show what the list has shown since.
  const since = place === listed ? undefined : await withDatabase(async (db) => await db.reviews.get(reviewKey));
  const late = since === undefined ? null : movedOn(since, second);
  if (late !== null) return refuse(late);

  const item = (await withDatabase(async (db) => await db.items.get(reviewKey)))?.local;
  // Beside a reply that stands there the status tells nothing of what is in the box: what has gone out and was not seen may be there.
  const inBox = item?.inserted?.how === 'inserted' && (second === undefined ? item.status === 'inserted' : isSecondInserted(item));
  const answer = await ports.page.send(place.frame, {
    ...{ type: 'reply.insert', target: place.target, text, replace },
    ...(inBox && { own: item.inserted?.text ?? '' }),
    ...(second !== undefined && {
      second: { upon: stands ?? second.upon, present: presentTexts(item ?? null, stands ?? second.upon, second) },
    }),
  });
  if (answer === null) return refuse('page_unreachable');
  const result = checkInsertResult(answer);
  if (result === null) return refuse('page_unreachable');
  if (result.status === 'refused') {
    if (result.reason === 'box_missing') await noteUnbound(ports, row);
    return { ok: true, value: result };
  }
  // The page says what it read back; whether that is our text is not for the page to say.
  if (!sameText(result.text, text)) return refuse('read_back_differs');
  const length = await lengthShown(text, limitOf(row.review.site), tabId, reviewKey);
  const recorded = await record(ports, reviewKey, ({ item }) =>
    item?.inserted?.text === text &&
    item.inserted.how === 'inserted' &&
    (item.status === 'inserted' || (second !== undefined && isSecondInserted(item)))
      ? []
      : [{ kind: 'reply.inserted', payload: { text, length, replyBox: result.replyBox } }],
  );
  return recorded.ok ? { ok: true, value: result } : recorded;
};

/** Why nothing may go into the box beside what stands there now; null where that is the reply which the agent saw, or none. */
const movedOn = ({ review }: ReviewRow, second: Request<'reply.insert'>['second']): InsertRefusal | null => {
  const stands = standingReply(review);
  // The form's frame may not show the reply that the list shows; every other box is asked by the page itself.
  if (second === undefined) return stands !== null && review.replyBox === 'iframe' ? 'already_answered' : null;
  // A reply that is being changed may stand in the box alone by now: that the page itself says.
  return isUpon(stands, second.upon) || (stands === null && second.kind === 'edit') ? null : 'reply_changed';
};

/** What the box holds where the site puts the reply there that is to be changed: as the page shows it, or as it was recorded whole. */
const presentTexts = (item: Item | null, stands: string, { kind, upon }: Pick<SecondReply, 'kind' | 'upon'>): string[] => {
  if (kind !== 'edit') return [];
  const known = item === null ? null : lastKnownReply(item);
  return [...new Set([stands, upon, ...(known === null ? [] : [known])])];
};

/** By the limit that the panel shows: the site's or the box's own, whichever the text reaches first. */
const lengthShown = async (text: string, site: LengthLimit | null, tabId: number, reviewKey: string): Promise<ReplyLength> => {
  const { takes } = await withDatabase(async (db) => await boxSeen(db, tabId, reviewKey));
  return replyLength(text, tighterLimit(text, site, takes === null ? null : boxLimit(takes)));
};

/** The page was read with a reply box beside the review, and there was none when it was wanted: a sign that the site has changed. */
const noteUnbound = async (ports: Ports, { review: { site } }: ReviewRow): Promise<void> => {
  const adapter = (await readInForce()).adapters.find(({ id, hosts }) => id === site && !hosts.includes('*'));
  if (adapter === undefined) return;
  const check = { site, version: adapter.version, candidates: 1, reviews: 1, problems: ['box_unbound'] };
  await withDatabase(async (db) => await noteCheck(db, check, ports.now()));
};

/**
 * The gate once more, for an old or mistaken panel. Only the panel can know what the history would leak, since it is not stored,
 * and which language the agent chose.
 */
const blockedBy = (
  text: string,
  { review: { author, ...about } }: ReviewRow,
  limit: LengthLimit | null,
  reference: Reference | null,
  judge: SentenceJudge | null,
): string | null => {
  const review = { text: about.text, author: author.name, title: about.title };
  const rules = reference?.decision;
  const allowed = [reference?.company ?? '', ...(rules?.ownContacts ?? [])];
  const regulated = rules?.regulated ?? false;
  const findings = checkDraft({ draft: text, review, contact: null, limit, language: 'und', tone: null, allowed, regulated, judge });
  return findings.find((finding) => finding.level === 'block')?.message ?? null;
};

/** The frame of the form for this very review: the one that is open already, or the one that opens on the site's own button. */
const openForm = async (ports: Ports, tabId: number, row: ReviewRow, listed: Place): Promise<Place | 'ambiguous' | null> => {
  const look = async (): Promise<Place | 'ambiguous' | null> => await withDatabase(async (db) => await placeOfForm(db, tabId, row));
  const open = await look();
  if (open !== null && (open === 'ambiguous' || (await isAlive(ports, open)))) return open;
  if (!checkOpened(await ports.page.send(listed.frame, { type: 'reply.open', target: listed.target }))) return null;
  const until = ports.now().add({ milliseconds: FORM_WAIT_MS });
  for (;;) {
    const form = await look();
    if (form !== null && (form === 'ambiguous' || (await isAlive(ports, form)))) return form;
    if (Temporal.Instant.compare(ports.now(), until) >= 0) return null;
    await new Promise((resolve) => setTimeout(resolve, FORM_LOOK_MS));
  }
};

const isAlive = async (ports: Ports, place: Place): Promise<boolean> =>
  (await ports.page.send(place.frame, { type: 'page.rescan' })) !== null;

export const recordCopied = async (
  ports: Ports,
  limitOf: (site: string) => LengthLimit | null,
  { reviewKey, tabId, text, why }: Request<'reply.copied'>,
): Promise<Result<null>> => {
  const row = await withDatabase(async (db) => await db.reviews.get(reviewKey));
  const item = await withDatabase(async (db) => await db.items.get(reviewKey));
  const about = row?.review ?? item?.local.review;
  const held = about === undefined ? null : await heldBackNow(reviewKey, about, { text });
  if (held !== null) return failed('forbidden', held.detail, held.why);
  const length = await lengthShown(text, limitOf(item?.local.site ?? row?.review.site ?? ''), tabId, reviewKey);
  return await record(ports, reviewKey, ({ item: now }) =>
    now?.inserted?.how === 'copied' && now.inserted.text === text ? [] : [{ kind: 'reply.copied', payload: { text, length, why } }],
  );
};
