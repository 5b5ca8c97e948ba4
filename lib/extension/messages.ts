// The typed protocol between content script, background and panel: every message of the extension is declared in this file.
// Messages are plain JSON. What comes from a page is checked with zod in the background (`check-message.ts`), since a page can
// compromise its content script; this file itself imports types only, so that content scripts stay small.

import type { Adapter } from '../contracts/adapter.ts';
import type { ContactCandidate, ContactHistory, FoundContacts } from '../contracts/contact.ts';
import type { ErrorCode } from '../contracts/errors.ts';
import type { EventPayload } from '../contracts/item-event.ts';
import type { TemplateDraft } from '../contracts/reference.ts';
import type { PageSnapshot, ReplyBox, ReviewHandle } from '../contracts/review.ts';
import type { TeachAction, TeachState } from '../contracts/teaching.ts';
import type { SecondReply } from '../domain/reply/second-reply.ts';

/** Why an insertion was refused; the message key is `insert.<code>` in `lib/i18n`. Nothing was written, or what was written was taken back. */
export type InsertRefusal =
  | 'review_gone'
  | 'review_changed'
  | 'box_missing'
  | 'box_ambiguous'
  | 'box_not_empty'
  | 'read_back_differs'
  | 'editor_unsupported'
  /** The box itself takes fewer characters than the text has (`maxlength`); nothing is ever cut. */
  | 'text_too_long'
  | 'already_answered'
  /** A second reply was begun upon another one than stands there now. */
  | 'reply_changed'
  | 'page_unreachable';

export type InsertResult = { status: 'inserted'; text: string; replyBox: ReplyBox } | { status: 'refused'; reason: InsertRefusal };

/** What the mark beside a review shows. Never by colour only: the mark's accessible name says it too. */
export type MarkState = 'none' | 'claimed' | 'answered' | 'due_soon' | 'late';

/** Identifies a review inside a tab. `fingerprint` proves that the handle still means the same review: author and text. */
export type ReviewTarget = { handle: ReviewHandle; externalId: string | null; authorName: string; text: string };

/** Content script → background. */
export type ContentMessage =
  /**
   * A document asks what to read it with; answered with `PageStart`. Again after `adapters.changed`. `notFound` = it was just loaded from this
   * very address, and the site answered 404 or 410.
   */
  | { type: 'page.start'; notFound?: true | undefined }
  /** The document holds something for the adapter of this site, of which code has to come first (`PageStart.late`); answered with `PageCode`. */
  | { type: 'page.code'; site: string }
  /**
   * `since` = it holds only what is new or other than in the one taken then, and `change` says what went since, and what does not stand where it
   * stood, or behind all others; answered with `PageTaken`.
   */
  | { type: 'page.snapshot'; snapshot: PageSnapshot; since?: string | undefined; change?: ListChange | undefined }
  /** The document has reviews: it asks for the code of their marks and of following them (`/reviews-part.js`, `/follow-part.js`), which stands in it once this is answered. */
  | { type: 'page.marks' }
  /** The agent clicked a mark: open the side panel with this review. Nothing may be awaited before `sidePanel.open`. */
  | { type: 'panel.open'; handle: ReviewHandle }
  | { type: 'page.hover'; handle: ReviewHandle | null }
  /**
   * Of the part that comes with the first pick (`entrypoints/reply-part.ts`): how many characters the box takes that is bound to this review now
   * (`maxlength`); null = no box is bound, or it has no limit of its own.
   */
  | { type: 'reply.box'; handle: ReviewHandle; maxLength: number | null }
  /** Of the part that teaches (`entrypoints/teach-part.ts`); null = it is over. */
  | { type: 'teach.state'; state: TeachState | null };

/**
 * The adapters for the address's host, in the order of trial: shipped, updated and taught alike. None = the document is none of our business, or its
 * site is switched off. `late`: sites of which code has to come before the adapter can read; to each selectors of what tells, besides its items, that
 * the page may be its own. `attributes`: those that the adapters read.
 */
export type PageStart = { adapters: Adapter[]; late: Record<string, string[]>; attributes: string[] };

/** Whether the code stands in the document now. */
export type PageCode = { ok: boolean };

/** `whole` = the snapshot that this one goes on from is not there: the document has to tell all of it. */
export type PageTaken = { ok: true; whole?: true };

/** Of the list of a page's reviews. `placed`: in the order of the page, each with the one right before it; null = it is the first. */
export type ListChange = { gone?: ReviewHandle[] | undefined; placed?: [ReviewHandle, ReviewHandle | null][] | undefined };

/** Background → content script (`tabs.sendMessage` with a frame id). */
export type PageCommand =
  | { type: 'page.rescan' }
  /** To every open document: ask again what to read it with. Answered by whoever listens, also where nothing is read. */
  | { type: 'adapters.changed' }
  /** `scroll` = bring review and reply box into view. Null takes the highlight away. */
  | { type: 'review.highlight'; target: ReviewTarget | null; scroll: boolean }
  /**
   * Puts `text` into that review's own reply box and reads it back, or refuses. `replace` = the agent confirmed that other text in the box may go;
   * `own` = what we put there before, which may go as long as nobody changed it. `second` = it goes out although a reply stands there, if that is `upon`,
   * and in its place where the box holds one of `present`; without it none may stand there.
   */
  | {
      type: 'reply.insert';
      target: ReviewTarget;
      text: string;
      replace: boolean;
      own?: string;
      second?: { upon: string; present: string[] };
    }
  /** Only clicks the site's control that opens the reply form (frames and dialogs); used before `reply.insert` goes to the form's frame. */
  | { type: 'reply.open'; target: ReviewTarget }
  /** `language`: of the marks' words (BCP 47); missing = as before, at first the browser's. */
  | { type: 'marks.show'; states: Record<ReviewHandle, MarkState>; language?: string };

export type PageCommandResult = {
  'page.rescan': { ok: true };
  'adapters.changed': { ok: true };
  'review.highlight': { found: boolean };
  'reply.insert': InsertResult;
  'reply.open': { opened: boolean };
  'marks.show': { ok: true };
};

/** Background → the part that teaches (`entrypoints/teach-part.ts`), answered with `TeachAnswer`; the content script leaves it alone. */
export type TeachCommand = { type: 'teach'; action: TeachAction };
export type TeachAnswer = { state: TeachState | null };

/**
 * A document's answer to the first command about a picked review: the code for it (`/reply-part.js`) is not there yet.
 * The background injects it into that document and sends the command again; pages that are only browsed never load it.
 */
export type PartMissing = { missing: 'reply_part' };

/** Why the background itself keeps a reply from going out, besides the reasons of the page; the message key is `heldBack.<why>`. */
export type HeldBack = 'gate' | 'category_first' | 'approval' | 'as_filled';

/** Why a command failed. `detail` is the server's or the worker's own sentence, in English; people are told by `why` or `code` in their language. */
export type CommandError = { code: ErrorCode; detail: string | null; why?: HeldBack };
export type Result<T> = { ok: true; value: T } | { ok: false; error: CommandError };

type ReviewRef = { reviewKey: string };

/** Panel and options page → background. The panel never writes tables; it sends one of these and reads by live query. */
export type PanelCommands = {
  'session.sign_in': { request: { serverUrl: string; email: string; password: string }; value: null };
  'session.accept_invitation': { request: { serverUrl: string; code: string; name: string; email: string; password: string }; value: null };
  /** `discardUnsent` must be true where operations wait; otherwise `conflict` and nothing happens. */
  'session.sign_out': { request: { discardUnsent: boolean }; value: null };
  /** Register and inject content scripts for origins that were just granted (the panel asks for the permission, on the click). */
  'sites.refresh': { request: Record<never, never>; value: null };
  'page.rescan': { request: { tabId: number }; value: null };
  /** Open a review in the panel: highlight it, record `review.seen` and the policy once, claim it if nobody has it. */
  'review.pick': { request: ReviewRef & { tabId: number }; value: null };
  /** Back to the list: takes the highlight away; releases the claim if nothing was decided. */
  'review.leave': { request: ReviewRef & { tabId: number }; value: null };
  'review.highlight': { request: ReviewRef & { tabId: number; scroll: boolean }; value: { found: boolean } };
  'category.set': { request: ReviewRef & EventPayload<'category.set'>; value: null };
  /** Upon what was said of the risks before, else upon `proposed`. */
  'risk.correct': { request: ReviewRef & { proposed: string[]; add: string[]; remove: string[] }; value: null };
  /** Adds or changes one of the agent's own templates; needs the server. */
  'template.keep': { request: { template: TemplateDraft }; value: null };
  'template.choose': { request: ReviewRef & EventPayload<'template.chosen'>; value: null };
  /** Names of the others in the workspace; needs the server. */
  'people.names': { request: Record<never, never>; value: string[] };
  'contact.candidates': { request: ReviewRef; value: ContactCandidate[] };
  /** `field`: the search field that it was typed in; the next search of the same field ends this one. */
  'contact.search': { request: ReviewRef & { field: string; query: string }; value: FoundContacts };
  'contact.history': { request: ReviewRef & { contactId: string }; value: ContactHistory };
  'contact.link': { request: ReviewRef & EventPayload<'contact.linked'>; value: null };
  'contact.unlink': { request: ReviewRef & EventPayload<'contact.unlinked'>; value: null };
  /** `second`: the agent changes or adds to the reply that stands there (`lib/domain/reply/second-reply.ts`); without it none may stand. */
  'reply.insert': {
    request: ReviewRef & { tabId: number; text: string; replace: boolean; second?: Pick<SecondReply, 'kind' | 'upon'> | undefined };
    value: InsertResult;
  };
  /** The panel has put the text on the clipboard (only a document can); this records it. */
  'reply.copied': { request: ReviewRef & { tabId: number; text: string; why: string }; value: null };
  /** The agent says that the reply is posted, where the page does not show it; and takes that back. */
  'reply.mark': { request: ReviewRef; value: null };
  'reply.unmark': { request: ReviewRef; value: null };
  /** What the author changed after our reply needs no further one. */
  'reply.unneeded': { request: ReviewRef & { note: string }; value: null };
  'outcome.record': { request: ReviewRef & { payload: EventPayload<'outcome.recorded'> }; value: null };
  'item.reopen': { request: ReviewRef & { reason: string }; value: null };
  /** The agent confirms what the reply promises. */
  'promise.make': { request: ReviewRef & { text: string; due: string }; value: null };
  'promise.close': { request: ReviewRef & EventPayload<'promise.closed'>; value: null };
  /** The same promise by another time; `note` tells the trail of it. */
  'promise.move': { request: ReviewRef & { promiseId: string; due: string; note: string }; value: null };
  /** The matrix as it was gone through; an outcome without a reply also ends the clocks. */
  'decision.record': { request: ReviewRef & { payload: EventPayload<'decision.recorded'> }; value: null };
  /** Where our statement stands, after the decision that it belongs to. */
  'statement.link': { request: ReviewRef & EventPayload<'statement.linked'>; value: null };
  'approval.ask': { request: ReviewRef & EventPayload<'approval.requested'>; value: null };
  /** Puts the part that teaches into the tab's page and begins; its origin was granted on the click before. */
  'teach.begin': { request: { tabId: number; words: Extract<TeachAction, { do: 'begin' }>['words'] }; value: null };
  'teach.act': { request: { tabId: number; action: TeachAction }; value: null };
  /** Keeps what was taught, for this agent at once, and proposes it to the team. */
  'teach.save': { request: { tabId: number; name: string }; value: { proposed: boolean } };
  /** The agent has chosen another language: the marks in open pages say it at once. */
  'marks.show': { request: Record<never, never>; value: null };
  /** The agent has read a lead's decision about what was taught. */
  'teach.told': { request: { decision: string }; value: null };
  'sync.now': { request: Record<never, never>; value: null };
  /** The agent has read the reason; takes a blocked operation and those behind it on the same item out of the queue. */
  'sync.discard': { request: { entityKey: string }; value: null };
};

export type PanelCommand = {
  [K in keyof PanelCommands]: { type: `command.${K}` } & { request: PanelCommands[K]['request'] };
}[keyof PanelCommands];
export type PanelCommandResult<K extends keyof PanelCommands> = Result<PanelCommands[K]['value']>;
