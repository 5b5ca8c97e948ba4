// A board's server with nothing in it: tests put what they are about beside these answers.
import type { Answer, BoardApi } from '../../components/board/board-api.ts';
import type { Causes } from '../../lib/contracts/causes.ts';
import type { NowBoard } from '../../lib/contracts/now.ts';
import { DEFAULT_DECISION_RULES } from '../../lib/domain/decision/default-rules.ts';

export const WORKSPACE = { workspaceId: '01890a5d-ac96-774b-bcce-b302099a8057', name: 'Shelf' };
export const LEAD = { userId: 'u-lead', name: 'Lev', email: 'lev@example.com' };

export const ok = <T>(value: T): Answer<T> => ({ ok: true, value });

export const QUIET_NOW: NowBoard = {
  at: '2026-03-02T10:00:00.000Z',
  dayEnds: '2026-03-02T22:00:00.000Z',
  ...{ late: 0, hour: 0, today: 0, unclear: 0, promisesLate: 0, promisesToday: 0, inserted: 0, approvals: 0 },
  held: [],
  new: { count: 0, days: 0, unusual: [] },
};

export const QUIET_CAUSES: Causes = {
  before: { from: '2026-02-17', to: '2026-02-23' },
  unfinished: true,
  total: { count: 0, before: 0 },
  ...{ parts: [], categories: [], risks: [], sites: [], allSites: [] },
};

export const quietBoard: BoardApi = {
  me: async () => ok({ user: LEAD, memberships: [{ workspace: WORKSPACE, role: 'lead' }] }),
  signIn: async () => ok(null),
  join: async () => ok(null),
  signOut: async () => ok(null),
  reference: async () => ok({ members: [], categories: [], timeZone: 'Europe/Kyiv' }),
  log: async () => ok({ rows: [], total: 0, outcomes: { replied: 0, do_not_engage: 0, escalated: 0, waiting_for_customer: 0 }, sites: [] }),
  now: async () => ok(QUIET_NOW),
  nowItems: async () => ok({ at: QUIET_NOW.at, rows: [], total: 0 }),
  causes: async (_, { from, to }) => ok({ ...QUIET_CAUSES, parts: [{ from, to, count: 0 }] }),
  causesUrl: () => '/causes',
  events: async () => ok([]),
  invite: async (_, role) => ok({ code: '7K3QM-AAAAA-BBBBB-CCCCC', role, expiresAt: '2026-03-09T09:00:00.000Z' }),
  members: async () => ok([]),
  changeMember: async () => ok(null),
  changePassword: async () => ok(null),
  decisions: async () => ok({ approvals: [], dueAgain: [] }),
  waiting: async () => ok({ approvals: 0, lastAskedAt: null }),
  giveVerdict: async () => ok(null),
  decisionRules: async () => ok(DEFAULT_DECISION_RULES),
  putDecisionRules: async () => ok(DEFAULT_DECISION_RULES),
  decisionHistory: async () => ok({ changes: [] }),
  categories: async () => ok({ categories: [], version: 0, changes: [] }),
  saveCategories: async () => ok(null),
  policy: async () => ok({ versions: [] }),
  savePolicy: async () => ok({ policy: null }),
  learning: async () => ok({ inForce: 0, running: false, failed: false, confirmedSince: 0, startsAt: 20, versions: [], choices: [] }),
  learnNow: async () => ok(null),
  putLearntInForce: async () => ok(null),
  learntExamples: async () => ok({ examples: [] }),
  adapters: async () => ok({ update: null, taught: [], checks: [] }),
  decideAdapter: async () => ok(null),
  words: async () => ok({ templates: [], tones: [], knowledge: [], uses: [] }),
  saveWords: async () => ok(null),
  exportUrl: () => '/export',
};
