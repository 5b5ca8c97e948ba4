// The extension's own tables. One writer: the background service worker; the panel reads by live query and writes `drafts` only.
import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Adapter } from '../../contracts/adapter.ts';
import type { OwnTaught, SiteCheck, SwitchedOff, TaughtCounts } from '../../contracts/adapter-update.ts';
import type { CategoryId } from '../../contracts/category.ts';
import type { Item } from '../../contracts/item.ts';
import type { Operation } from '../../contracts/item-event.ts';
import type { DetectedReview, PageSnapshot, ReplyBox, ReplyState, ReviewHandle, SeenReview } from '../../contracts/review.ts';
import type { Reference } from '../../contracts/sync.ts';
import type { TeachState } from '../../contracts/teaching.ts';
import type { TemplateUse } from '../../contracts/template-use.ts';
import type { Role } from '../../contracts/workspace.ts';
import type { SiteYield } from '../../domain/adapters/site-yield.ts';
import type { SecondReply } from '../../domain/reply/second-reply.ts';
import type { TextRisks } from '../../domain/sla/suggested-clock.ts';
import type { Filled } from '../../domain/tone/as-filled.ts';
import type { CommandError } from '../messages.ts';

/** What one frame of one tab shows now. Emptied at browser start and when the tab goes. */
export type PageRow = {
  tabId: number;
  frameId: number;
  url: string;
  site: string;
  role: PageSnapshot['role'];
  /** `refused`: what the page reported was not believable, so none of it was taken over. */
  health: PageSnapshot['health'] | 'refused';
  takenAt: string;
  /** The browser's own name of the document that reported; commands go to this very document. Null where the browser gave none. */
  documentId: string | null;
  /** `shown`: the text as this page shows it, where it is less than what is known (folded); null where it is the same. */
  reviews: { handle: ReviewHandle; reviewKey: string; shown: string | null }[];
  /** The one review that a `reply_form` frame shows beside its form; null in lists. */
  form: { handle: ReviewHandle; review: DetectedReview } | null;
  /** What the document last said of the box bound to the picked review: how many characters it takes; null = no limit of its own, or no box. */
  box?: { handle: ReviewHandle; maxLength: number | null };
};

/** Every review this agent's pages have shown; `firstSeenAt` survives reloads. */
export type ReviewRow = {
  reviewKey: string;
  review: SeenReview;
  firstSeenAt: string;
  lastSeenAt: string;
  /** How the page showed the review while a reply stood there, and since when it offers to write one instead. */
  answered?:
    | {
        replyBox: ReplyBox;
        url: string;
        goneSince: string | null;
        /** What the site said of the reply, and since when it says nothing any more. */
        state?: ReplyState;
        unsaidSince?: string | null;
      }
    | undefined;
};

/** `server` is the projection as last heard from the backend; `local` has the operations still in the outbox applied on top. */
export type ItemRow = { itemId: string; server: Item | null; local: Item };

/**
 * Written on every keystroke by the panel. `notes` are the agent's own and never leave the machine. `second`: it is of a second reply. `filled`: what
 * templates and snippets put into it, also what is replaced by now.
 */
export type DraftRow = {
  reviewKey: string;
  text: string;
  notes: string;
  templateId: string | null;
  updatedAt: string;
  second?: SecondReply | undefined;
  filled?: Filled | undefined;
};

/** `seq` gives the order. `blocked`: the server refused it; it holds back its own item only, and is shown. */
export type OutboxRow = {
  seq: number;
  opId: string;
  entityKey: string;
  /** Whose change it is (`accountKey`): it is never sent under another account. */
  account: string;
  operation: Operation;
  state: 'waiting' | 'blocked';
  attempts: number;
  nextAttemptAt: string;
  lastError: CommandError | null;
};

/** An adapter that did not come with the extension. What ships is not stored: see `lib/extension/adapters/in-force.ts` for which of them counts. */
export type AdapterRow = {
  id: string;
  /** `server`: a signed update of a site. `taught`: the team's own, learnt from a page. */
  source: 'server' | 'taught';
  version: number;
  adapter: Adapter;
  /** What was counted where it was taught; missing on copies that came from the team. */
  counts?: TaughtCounts | undefined;
  /** Who taught it here (`accountKey`), and so whose proposal it is; missing where nobody was signed in, and on copies from the team. */
  by?: string | undefined;
  /** This copy is put aside; another of the same site may count instead. */
  off: boolean;
  takenAt: string;
};

/**
 * The category that would be suggested for a review; null = it is withheld. `words`: of the review that it was made for; `team`: what the team's own
 * categories were then. Forgotten with the browser's session, since a newer Vidhuk may have a newer model.
 */
export type SuggestionRow = { reviewKey: string; words: number; team: string; category: CategoryId | null; risks: TextRisks };

/** Single rows by name. The bearer token is not here: it lies in `storage.local`, which pages cannot read. */
export type MetaRows = {
  /** Stands once the database has what the safety copy held; a database without it was just made, or made anew. */
  born: { at: string };
  session: { serverUrl: string; workspaceId: string; workspaceName: string; role: Role; userId: string; userName: string; email: string };
  reference: Reference;
  cursor: string;
  /** How the last exchange with the server went, for the panel's header. */
  sync: {
    lastSuccessAt: string | null;
    lastError: CommandError | null;
    /** The server asked to be left alone until then (Retry-After). */
    retryAt: string | null;
  };
  /** Drafts of accounts that are not signed in now, by `accountKey`: they come back with their owner and nobody else reads them. */
  parked: Record<string, DraftRow[]>;
  /** How earlier uses of templates ended, as this account may know it. */
  templateUses: { account: string; at: string; uses: TemplateUse[] };
  /** The review that a click on a mark asked the panel of that tab to open. */
  pick: { tabId: number; reviewKey: string; at: string };
  hover: { tabId: number; reviewKey: string | null };
  /** Teaching that goes on in a tab. `url` is the browser's own account of the page. */
  teaching: { tabId: number; url: string; state: TeachState };
  /** Taught and not yet proposed to the team's server, by id. */
  unproposed: string[];
  /** What leads decided about what this agent taught. `asked`: false once something of the team's changed since. */
  ownTaught: { asked: boolean; decided: OwnTaught['decided'] };
  /** Decisions that the agent has read, by `decisionKey`. Not the account's: a key names one decision. */
  toldOfTaught: string[];
  /** The list as last taken over, of every source; it can only take away. */
  switchedOff: SwitchedOff[];
  /** Complaints of adapters by what they say; `sentAt` null = the server has not heard of it. */
  siteChecks: Record<string, { check: SiteCheck; sentAt: string | null }>;
  /** By site: whether its latest documents held reviews. */
  siteYields: Record<string, SiteYield>;
  /** Of the team's server: the update in use (0 = none), the keys that may sign the next, sites that leads approved; when an update was refused. */
  teamAdapters: { sequence: number; keys: string[]; taught: string[]; refused: { at: string } | null };
};
export type MetaRow = { [K in keyof MetaRows]: { name: K; value: MetaRows[K] } }[keyof MetaRows];

export class VidhukDatabase extends Dexie {
  declare pages: Table<PageRow, [number, number]>;
  declare reviews: EntityTable<ReviewRow, 'reviewKey'>;
  declare items: EntityTable<ItemRow, 'itemId'>;
  declare drafts: EntityTable<DraftRow, 'reviewKey'>;
  declare outbox: EntityTable<OutboxRow, 'seq'>;
  declare meta: Table<MetaRow, keyof MetaRows>;
  declare suggestions: EntityTable<SuggestionRow, 'reviewKey'>;
  declare adapters: Table<AdapterRow, [string, AdapterRow['source']]>;

  constructor(name = 'vidhuk') {
    super(name);
    this.version(1).stores({
      pages: '[tabId+frameId], tabId',
      reviews: 'reviewKey, lastSeenAt',
      items: 'itemId',
      drafts: 'reviewKey, updatedAt',
      outbox: '++seq, &opId, entityKey, state',
      meta: 'name',
    });
    this.version(2).stores({ adapters: '[id+source]' });
    this.version(3).stores({ suggestions: 'reviewKey' });
    // Until here the server told items without what was said of their risks (`KNOWS_RISKS`), and tells none again that has not changed: all are asked for once more.
    this.version(4).upgrade(async (change) => await change.table('meta').delete('cursor'));
    // And until here without what came after the reply (`KNOWS_FURTHER`).
    // And the policy without its rules by risk (`KNOWS_OF_REFERENCE`).
    this.version(5).upgrade(async (change) => await change.table('meta').delete('cursor'));
    // What is owed is asked for on every page, among all that the team has ever done.
    this.version(6).stores({ items: 'itemId, local.status, local.promises.length' });
    // And until here the settings without what praise may get (`PULL_LIMIT`).
    this.version(7).upgrade(async (change) => await change.table('meta').delete('cursor'));
  }
}
