// What arrives at the background, checked before it is believed. A page can take over its content script, so a content message is hostile
// until proven otherwise; tab, frame and address come from the browser's own account of the sender, never from the message.
import { z } from 'zod';
import { ContactSearch } from '../contracts/contact.ts';
import { RiskSet } from '../contracts/decision.ts';
import { EVENT_PAYLOADS } from '../contracts/item-event.ts';
import { Instant, ItemId, Line, Prose, SiteId, Uuid } from '../contracts/primitives.ts';
import { TemplateDraft } from '../contracts/reference.ts';
import { PageSnapshot, ReplyBox, ReviewHandle } from '../contracts/review.ts';
import { TeachAction, TeachState, TeachStep } from '../contracts/teaching.ts';
import { isInsertRefusal } from './insert-refusal.ts';
import type { ContentMessage, InsertResult, ListChange, PanelCommands } from './messages.ts';

// The extension's own content security policy forbids `eval`; zod must not even try it.
z.config({ jitless: true });

/** As many as a snapshot may hold. */
const ListChangeSchema = z.strictObject({
  gone: z.array(ReviewHandle).max(10_000).optional(),
  placed: z
    .array(z.tuple([ReviewHandle, ReviewHandle.nullable()]))
    .max(10_000)
    .optional(),
}) satisfies z.ZodType<ListChange>;

const ContentMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('page.start'), notFound: z.literal(true).optional() }),
  z.strictObject({ type: z.literal('page.code'), site: SiteId }),
  z.strictObject({
    type: z.literal('page.snapshot'),
    snapshot: PageSnapshot,
    since: Instant.optional(),
    change: ListChangeSchema.optional(),
  }),
  z.strictObject({ type: z.literal('page.marks') }),
  z.strictObject({ type: z.literal('panel.open'), handle: ReviewHandle }),
  z.strictObject({ type: z.literal('page.hover'), handle: ReviewHandle.nullable() }),
  z.strictObject({ type: z.literal('reply.box'), handle: ReviewHandle, maxLength: z.number().int().min(0).nullable() }),
  z.strictObject({ type: z.literal('teach.state'), state: TeachState.nullable() }),
]) satisfies z.ZodType<ContentMessage>;

const TabId = z.number().int().min(0);
const ref = { reviewKey: ItemId };
const Address = z.string().max(2_000);
const Secret = z.string().max(200);

const Second = z.strictObject({ kind: z.enum(['edit', 'follow_up']), upon: Prose.min(1) });

/** The request of each command. The panel is ours, but an old panel may meet a new worker after an update. */
const REQUESTS = {
  'session.sign_in': z.strictObject({ serverUrl: Address, email: Line, password: Secret }),
  'session.accept_invitation': z.strictObject({ serverUrl: Address, code: Line, name: Line, email: Line, password: Secret }),
  'session.sign_out': z.strictObject({ discardUnsent: z.boolean() }),
  'sites.refresh': z.strictObject({}),
  'page.rescan': z.strictObject({ tabId: TabId }),
  'review.pick': z.strictObject({ ...ref, tabId: TabId }),
  'review.leave': z.strictObject({ ...ref, tabId: TabId }),
  'review.highlight': z.strictObject({ ...ref, tabId: TabId, scroll: z.boolean() }),
  'category.set': EVENT_PAYLOADS['category.set'].extend(ref),
  'risk.correct': z.strictObject({ ...ref, proposed: RiskSet, add: RiskSet, remove: RiskSet }),
  'template.keep': z.strictObject({ template: TemplateDraft }),
  'template.choose': EVENT_PAYLOADS['template.chosen'].extend(ref),
  'people.names': z.strictObject({}),
  'contact.candidates': z.strictObject(ref),
  'contact.search': z.strictObject({ ...ref, field: Uuid, query: ContactSearch.shape.query }),
  'contact.history': z.strictObject({ ...ref, contactId: Uuid }),
  'contact.link': EVENT_PAYLOADS['contact.linked'].extend(ref),
  'contact.unlink': EVENT_PAYLOADS['contact.unlinked'].extend(ref),
  'reply.insert': z.strictObject({ ...ref, tabId: TabId, text: Prose.min(1), replace: z.boolean(), second: Second.optional() }),
  'reply.copied': z.strictObject({ ...ref, tabId: TabId, text: Prose.min(1), why: Line }),
  'reply.mark': z.strictObject(ref),
  'reply.unmark': z.strictObject(ref),
  'reply.unneeded': z.strictObject({ ...ref, note: Line }),
  'outcome.record': z.strictObject({ ...ref, payload: EVENT_PAYLOADS['outcome.recorded'] }),
  'item.reopen': z.strictObject({ ...ref, reason: Line }),
  'promise.make': z.strictObject({ ...ref, text: Line.min(1), due: Instant }),
  'promise.close': EVENT_PAYLOADS['promise.closed'].extend(ref),
  'promise.move': z.strictObject({ ...ref, promiseId: Uuid, due: Instant, note: Line }),
  'decision.record': z.strictObject({ ...ref, payload: EVENT_PAYLOADS['decision.recorded'] }),
  'statement.link': z.strictObject({ ...ref, ...EVENT_PAYLOADS['statement.linked'].shape }),
  'approval.ask': EVENT_PAYLOADS['approval.requested'].extend(ref),
  'teach.begin': z.strictObject({ tabId: TabId, words: z.record(TeachStep, Line) }),
  'teach.act': z.strictObject({ tabId: TabId, action: TeachAction }),
  'teach.save': z.strictObject({ tabId: TabId, name: Line.min(1) }),
  'marks.show': z.strictObject({}),
  'teach.told': z.strictObject({ decision: Line }),
  'sync.now': z.strictObject({}),
  'sync.discard': z.strictObject({ entityKey: ItemId }),
} satisfies { [K in keyof PanelCommands]: z.ZodType<PanelCommands[K]['request']> };

export type CommandName = keyof PanelCommands;

const isCommandName = (name: string): name is CommandName => Object.hasOwn(REQUESTS, name);

/** Null where the message is not one of a content script's. */
export const checkContentMessage = (message: unknown): ContentMessage | null => ContentMessageSchema.safeParse(message).data ?? null;

const Envelope = z.strictObject({ type: z.string().startsWith('command.').max(60), request: z.unknown() });

/** The name of the command, for routing; null where the message is none. */
export const commandName = (message: unknown): CommandName | null => {
  const name = Envelope.safeParse(message).data?.type.slice('command.'.length);
  return name !== undefined && isCommandName(name) ? name : null;
};

/** Null where the request of that command is malformed. */
export const checkRequest = <K extends CommandName>(name: K, message: unknown): PanelCommands[K]['request'] | null => {
  // REQUESTS[name] is the schema of exactly this request (`satisfies` above); indexing by a type parameter loses that.
  const schema: z.ZodType<PanelCommands[K]['request']> = REQUESTS[name] as unknown as z.ZodType<PanelCommands[K]['request']>;
  return schema.safeParse(Envelope.safeParse(message).data?.request).data ?? null;
};

const InsertResultSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('inserted'), text: Prose, replyBox: ReplyBox }),
  z.strictObject({ status: z.literal('refused'), reason: z.string().refine(isInsertRefusal) }),
]) satisfies z.ZodType<InsertResult>;

/** A content script's answer to `reply.insert`; null where it is none. */
export const checkInsertResult = (answer: unknown): InsertResult | null => InsertResultSchema.safeParse(answer).data ?? null;

/** A content script's answer to `review.highlight` and `reply.open`. */
export const checkFound = (answer: unknown): boolean => z.object({ found: z.boolean() }).safeParse(answer).data?.found ?? false;
export const checkOpened = (answer: unknown): boolean => z.object({ opened: z.boolean() }).safeParse(answer).data?.opened ?? false;
export const isPartMissing = (answer: unknown): boolean => z.object({ missing: z.literal('reply_part') }).safeParse(answer).success;

/** A page's answer to `teach`; null where there is none or it is over. */
export const checkTeachAnswer = (answer: unknown): TeachState | null =>
  z.object({ state: TeachState.nullable() }).safeParse(answer).data?.state ?? null;
