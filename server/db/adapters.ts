// Signed updates, taught adapters and site checks of a workspace.
import { sql } from 'kysely';
import { Adapter } from '../../lib/contracts/adapter.ts';
import {
  OwnTaught,
  SignedUpdate,
  type SiteCheck,
  SiteCheckRow,
  TaughtAdapter,
  type TaughtCounts,
  type TaughtDecision,
} from '../../lib/contracts/adapter-update.ts';
import { instantOf } from './instants.ts';
import type { Scope } from './scope.ts';

/** Newest first, and never more than a pull or a board can hold. */
const TAUGHT_MAX = 500;

export const currentUpdate = async (scope: Scope): Promise<{ sequence: number; signed: SignedUpdate; publishedAt: string } | null> => {
  const row = await scope.db
    .selectFrom('adapter_updates')
    .select(['sequence', 'signed', 'published_at'])
    .where('workspace_id', '=', scope.workspaceId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined
    ? null
    : { sequence: row.sequence, signed: SignedUpdate.parse(row.signed), publishedAt: instantOf(row.published_at) };
};

export const insertUpdate = async (scope: Scope, sequence: number, signed: SignedUpdate, now: string): Promise<void> => {
  await scope.db
    .insertInto('adapter_updates')
    .values({ workspace_id: scope.workspaceId, sequence, signed: JSON.stringify(signed), published_at: now })
    .execute();
};

type TaughtRow = {
  adapter: unknown;
  state: string;
  proposed_by: string;
  proposed_at: Date;
  decided_by: string | null;
  decided_at: Date | null;
  counts: unknown;
  note: string;
};
const taughtOf = (row: TaughtRow): TaughtAdapter =>
  TaughtAdapter.parse({
    adapter: row.adapter,
    state: row.state,
    proposedBy: row.proposed_by,
    proposedAt: instantOf(row.proposed_at),
    decidedBy: row.decided_by,
    decidedAt: row.decided_at === null ? null : instantOf(row.decided_at),
    ...(row.counts === null ? {} : { counts: row.counts }),
    note: row.note,
  });

export const listTaught = async (scope: Scope): Promise<TaughtAdapter[]> => {
  const rows = await scope.db
    .selectFrom('taught_adapters')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .orderBy('proposed_at', 'desc')
    .limit(TAUGHT_MAX)
    .execute();
  return rows.map(taughtOf);
};

/** The newest approved version of each site. */
export const approvedAdapters = async (scope: Scope): Promise<Adapter[]> => {
  const rows = await scope.db
    .selectFrom('taught_adapters')
    .distinctOn('site')
    .select('adapter')
    .where('workspace_id', '=', scope.workspaceId)
    .where('state', '=', 'approved')
    .orderBy('site')
    .orderBy('version', 'desc')
    .limit(TAUGHT_MAX)
    .execute();
  return rows.map((row) => Adapter.parse(row.adapter));
};

/** The highest version that was ever proposed for the site; 0 where none was. */
export const newestTaught = async (scope: Scope, site: string): Promise<number> => {
  const row = await scope.db
    .selectFrom('taught_adapters')
    .select('version')
    .where('workspace_id', '=', scope.workspaceId)
    .where('site', '=', site)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.version ?? 0;
};

/** `userId`: null where nobody with an account taught it. `counts`: null where it was proposed without. */
export type Proposal = { adapter: Adapter; counts: TaughtCounts | null };
export type Proposer = { name: string; userId: string | null };

export const insertTaught = async (scope: Scope, { adapter, counts }: Proposal, by: Proposer, now: string): Promise<void> => {
  await scope.db
    .insertInto('taught_adapters')
    .values({
      workspace_id: scope.workspaceId,
      site: adapter.id,
      version: adapter.version,
      adapter: JSON.stringify(adapter),
      state: 'proposed',
      proposed_by: by.name,
      proposed_by_id: by.userId,
      proposed_at: now,
      decided_by: null,
      decided_at: null,
      counts: counts === null ? null : JSON.stringify(counts),
      note: '',
    })
    .execute();
};

/** Of sites that this person taught: the newest version's decision, where one was made in the last thirty days. */
export const decidedOf = async (scope: Scope, userId: string, now: string): Promise<OwnTaught['decided']> => {
  const rows = await scope.db
    .selectFrom('taught_adapters')
    .distinctOn('site')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('proposed_by_id', '=', userId)
    .where('decided_at', '>', sql<Date>`${now}::timestamptz - interval '30 days'`)
    .orderBy('site')
    .orderBy('version', 'desc')
    .limit(100)
    .execute();
  return OwnTaught.shape.decided.parse(
    rows.map((row) => {
      const { adapter, state, note, decidedBy, decidedAt } = taughtOf(row);
      return { id: adapter.id, name: adapter.name, version: adapter.version, state, note: note ?? '', decidedBy, decidedAt };
    }),
  );
};

/** Null where there is no such version. */
export const taughtState = async (scope: Scope, { id, version }: TaughtDecision): Promise<string | null> => {
  const row = await scope.db
    .selectFrom('taught_adapters')
    .select('state')
    .where('workspace_id', '=', scope.workspaceId)
    .where('site', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return row?.state ?? null;
};

export const decideTaught = async (scope: Scope, decision: TaughtDecision, by: string, now: string): Promise<void> => {
  await scope.db
    .updateTable('taught_adapters')
    .set({ state: decision.state, decided_by: by, decided_at: now, note: decision.note?.trim() ?? '' })
    .where('workspace_id', '=', scope.workspaceId)
    .where('site', '=', decision.id)
    .where('version', '=', decision.version)
    .execute();
};

/** Adds to the day's line; the counts shown are those of the last report. */
export const addCheck = async (scope: Scope, check: SiteCheck, day: string): Promise<void> => {
  const { site, version, candidates, reviews } = check;
  await scope.db
    .insertInto('site_checks')
    .values({
      workspace_id: scope.workspaceId,
      day,
      site,
      version,
      problems: [...new Set(check.problems)].sort().join(' '),
      candidates,
      reviews,
      reports: 1,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'day', 'site', 'version', 'problems'])
        .doUpdateSet({ candidates, reviews, reports: sql`site_checks.reports + 1` }),
    )
    .execute();
};

/** Of the last thirty days, newest first. */
export const listChecks = async (scope: Scope, today: string): Promise<SiteCheckRow[]> => {
  const rows = await scope.db
    .selectFrom('site_checks')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('day', '>', sql<string>`${today}::date - 30`)
    .orderBy('day', 'desc')
    .orderBy('site')
    .limit(1_000)
    .execute();
  return rows.map(({ day, site, version, problems, candidates, reviews, reports }) =>
    SiteCheckRow.parse({ day, site, version, problems: problems.split(' '), candidates, reviews, reports }),
  );
};
