// The board's way to its own server: same origin, session in a cookie. Expected failures are values with a code of the closed list;
// every answer is checked before it is believed.
import ky, { HTTPError, type KyInstance, type Options } from 'ky';
import { z } from 'zod';
import { AdapterBoard, type TaughtDecision } from '../../lib/contracts/adapter-update.ts';
import type { Category } from '../../lib/contracts/category.ts';
import { LearningBoard, type LearntDecision, LearntExamples } from '../../lib/contracts/category-learning.ts';
import { Causes, type CausesFilter } from '../../lib/contracts/causes.ts';
import { type ApprovalVerdict, DecisionRules, type DecisionRulesDraft } from '../../lib/contracts/decision.ts';
import { DecisionBoard, WaitingApprovals } from '../../lib/contracts/decision-board.ts';
import { ErrorBody, type ErrorCode } from '../../lib/contracts/errors.ts';
import { type LogFilter, LogPage } from '../../lib/contracts/export.ts';
import { ItemEvent } from '../../lib/contracts/item-event.ts';
import type { Knowledge } from '../../lib/contracts/knowledge.ts';
import { NowBoard, NowPage, type NowQuery } from '../../lib/contracts/now.ts';
import {
  Categories,
  type CategoryDrafts,
  CurrentPolicy,
  type KnowledgeDraft,
  KnowledgeEntries,
  type PolicyDraft,
  PolicyHistory,
  type TemplateDraft,
  Templates,
  type ToneDraft,
  Tones,
} from '../../lib/contracts/reference.ts';
import type { ChangePassword } from '../../lib/contracts/session.ts';
import { SettingHistory } from '../../lib/contracts/setting-history.ts';
import type { Template, Tone } from '../../lib/contracts/template.ts';
import { type TemplateUse, TemplateUses } from '../../lib/contracts/template-use.ts';
import {
  type AcceptInvitation,
  Invitation,
  Me,
  type Member,
  type MemberChange,
  Members,
  type NewInvitation,
  type Role,
} from '../../lib/contracts/workspace.ts';

export type Answer<T> = { ok: true; value: T } | { ok: false; code: ErrorCode };

const Events = z.object({ events: z.array(ItemEvent) });

/** What the log's filter offers and how its words are shown. */
export type BoardReference = { members: Member[]; categories: Category[]; timeZone: string | null };

/** All that the team has agreed on about words. */
export type BoardWords = { templates: Template[]; tones: Tone[]; knowledge: Knowledge[]; uses: TemplateUse[] };
/** One change of them; several templates are taken at once or not at all. */
export type WordsChange =
  | { what: 'templates'; draft: TemplateDraft | TemplateDraft[] }
  | { what: 'tones'; draft: ToneDraft }
  | { what: 'knowledge'; draft: KnowledgeDraft };

export type PageOfLog = { filter: LogFilter; page: number; pageSize: number };

export type CategoryBoard = Categories & SettingHistory;

export type BoardApi = {
  me: (signal?: AbortSignal) => Promise<Answer<Me>>;
  signIn: (email: string, password: string) => Promise<Answer<null>>;
  join: (request: AcceptInvitation) => Promise<Answer<null>>;
  signOut: () => Promise<Answer<null>>;
  reference: (workspaceId: string, signal?: AbortSignal) => Promise<Answer<BoardReference>>;
  log: (workspaceId: string, request: PageOfLog, signal?: AbortSignal) => Promise<Answer<LogPage>>;
  now: (workspaceId: string, signal?: AbortSignal) => Promise<Answer<NowBoard>>;
  nowItems: (workspaceId: string, request: NowQuery & { page: number; pageSize: number }, signal?: AbortSignal) => Promise<Answer<NowPage>>;
  causes: (workspaceId: string, filter: CausesFilter, signal?: AbortSignal) => Promise<Answer<Causes>>;
  /** Address of the download; `title` is the file's first line. */
  causesUrl: (workspaceId: string, filter: CausesFilter, title: string) => string;
  events: (workspaceId: string, itemId: string, signal?: AbortSignal) => Promise<Answer<ItemEvent[]>>;
  invite: (workspaceId: string, role: Role) => Promise<Answer<Invitation>>;
  members: (workspaceId: string, signal?: AbortSignal) => Promise<Answer<Member[]>>;
  /** `role` null takes the member out. */
  changeMember: (workspaceId: string, userId: string, role: Role | null) => Promise<Answer<null>>;
  changePassword: (current: string, next: string) => Promise<Answer<null>>;
  adapters: (workspaceId: string, signal?: AbortSignal) => Promise<Answer<AdapterBoard>>;
  decideAdapter: (workspaceId: string, decision: TaughtDecision) => Promise<Answer<null>>;
  words: (workspaceId: string, signal?: AbortSignal) => Promise<Answer<BoardWords>>;
  saveWords: (workspaceId: string, change: WordsChange) => Promise<Answer<null>>;
  decisions: (workspaceId: string, signal?: AbortSignal) => Promise<Answer<DecisionBoard>>;
  waiting: (workspaceId: string, signal?: AbortSignal) => Promise<Answer<WaitingApprovals>>;
  giveVerdict: (workspaceId: string, verdict: ApprovalVerdict) => Promise<Answer<null>>;
  decisionRules: (workspaceId: string, signal?: AbortSignal) => Promise<Answer<DecisionRules>>;
  putDecisionRules: (workspaceId: string, draft: DecisionRulesDraft) => Promise<Answer<DecisionRules>>;
  decisionHistory: (workspaceId: string, signal?: AbortSignal) => Promise<Answer<SettingHistory>>;
  categories: (workspaceId: string, signal?: AbortSignal) => Promise<Answer<CategoryBoard>>;
  saveCategories: (workspaceId: string, drafts: CategoryDrafts) => Promise<Answer<null>>;
  /** The version in force is the first. */
  policy: (workspaceId: string, signal?: AbortSignal) => Promise<Answer<PolicyHistory>>;
  savePolicy: (workspaceId: string, draft: PolicyDraft) => Promise<Answer<CurrentPolicy>>;
  learning: (workspaceId: string, signal?: AbortSignal) => Promise<Answer<LearningBoard>>;
  learnNow: (workspaceId: string) => Promise<Answer<null>>;
  putLearntInForce: (workspaceId: string, decision: LearntDecision) => Promise<Answer<null>>;
  learntExamples: (workspaceId: string, version: number, signal?: AbortSignal) => Promise<Answer<LearntExamples>>;
  /** Address of the download with the same filter; the cookie goes with it. */
  exportUrl: (workspaceId: string, filter: LogFilter, format: 'csv' | 'ndjson') => string;
};

/** ky has read the body by now. One that is not ours (a proxy's page) says nothing that the status does not. */
const codeOf = ({ data, response: { status } }: HTTPError): ErrorCode => {
  const body = ErrorBody.safeParse(data);
  if (body.success) return body.data.error.code;
  // better-auth answers in its own words.
  if (status === 401) return 'wrong_credentials';
  return status === 429 ? 'too_many_requests' : 'internal';
};

const failure = (error: unknown): { ok: false; code: ErrorCode } => ({
  ok: false,
  code: error instanceof HTTPError ? codeOf(error) : 'unreachable',
});

/** Throws only where the given signal was aborted. An answer of another shape means that page and server are of different age. */
const call = async <T>(client: KyInstance, path: string, options: Options, schema: z.ZodType<T>): Promise<Answer<T>> => {
  let body: unknown;
  try {
    const response = await client(path, options);
    body = await response.json();
  } catch (error) {
    if (options.signal?.aborted === true) throw error;
    return failure(error);
  }
  const checked = schema.safeParse(body);
  return checked.success ? { ok: true, value: checked.data } : { ok: false, code: 'protocol_mismatch' };
};

const searchOf = (filter: LogFilter | NowQuery, rest: Record<string, string>): URLSearchParams => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, ...rest })) if (value !== undefined) parameters.set(name, value);
  return parameters;
};

/** `timeZone`: the reader's, by which days are told here where the team has set none, and so cut there. */
export const createBoardApi = (baseUrl: string, timeZone: string = Temporal.Now.timeZoneId()): BoardApi => {
  const client = ky.create({ prefix: baseUrl, retry: 0, timeout: 20_000, credentials: 'same-origin' });
  const of = (workspaceId: string, path: string): string => `api/v1/workspaces/${encodeURIComponent(workspaceId)}/${path}`;
  const query = (filter: LogFilter | NowQuery, rest: Record<string, string> = {}) => searchOf(filter, { ...rest, timeZone });
  const done = async (answer: Promise<Answer<unknown>>): Promise<Answer<null>> => {
    const result = await answer;
    return result.ok ? { ok: true, value: null } : result;
  };
  const signal = (given?: AbortSignal): Options => (given === undefined ? {} : { signal: given });

  return {
    me: (given) => call(client, 'api/v1/me', signal(given), Me),
    signIn: (email, password) => done(call(client, 'api/auth/sign-in/email', { method: 'post', json: { email, password } }, z.unknown())),
    join: (request) => done(call(client, 'api/v1/invitations/accept', { method: 'post', json: request }, z.unknown())),
    signOut: () => done(call(client, 'api/auth/sign-out', { method: 'post', json: {} }, z.unknown())),
    reference: async (workspaceId, given) => {
      const [members, categories, policy] = await Promise.all([
        call(client, of(workspaceId, 'members'), signal(given), Members),
        call(client, of(workspaceId, 'categories'), signal(given), Categories),
        call(client, of(workspaceId, 'policy'), signal(given), CurrentPolicy),
      ]);
      if (!members.ok) return members;
      if (!categories.ok) return categories;
      if (!policy.ok) return policy;
      return {
        ok: true,
        value: {
          members: members.value.members,
          categories: categories.value.categories,
          timeZone: policy.value.policy?.calendar.timeZone ?? null,
        },
      };
    },
    log: (workspaceId, { filter, page, pageSize }, given) =>
      call(
        client,
        of(workspaceId, 'log'),
        { ...signal(given), searchParams: query(filter, { page: String(page), pageSize: String(pageSize) }) },
        LogPage,
      ),
    now: (workspaceId, given) => call(client, of(workspaceId, 'now'), { ...signal(given), searchParams: { timeZone } }, NowBoard),
    nowItems: (workspaceId, { page, pageSize, ...narrowed }, given) =>
      call(
        client,
        of(workspaceId, 'now/items'),
        { ...signal(given), searchParams: query(narrowed, { page: String(page), pageSize: String(pageSize) }) },
        NowPage,
      ),
    causes: (workspaceId, filter, given) =>
      call(client, of(workspaceId, 'causes'), { ...signal(given), searchParams: query(filter) }, Causes),
    causesUrl: (workspaceId, filter, title) => `${baseUrl}${of(workspaceId, 'causes/export')}?${query(filter, { title })}`,
    events: async (workspaceId, itemId, given) => {
      const answer = await call(client, of(workspaceId, `items/${encodeURIComponent(itemId)}/events`), signal(given), Events);
      return answer.ok ? { ok: true, value: answer.value.events } : answer;
    },
    invite: (workspaceId, role) => {
      const invitation: NewInvitation = { role, email: null };
      return call(client, of(workspaceId, 'invitations'), { method: 'post', json: invitation }, Invitation);
    },
    members: async (workspaceId, given) => {
      const answer = await call(client, of(workspaceId, 'members'), signal(given), Members);
      return answer.ok ? { ok: true, value: answer.value.members } : answer;
    },
    changeMember: (workspaceId, userId, role) =>
      done(call(client, of(workspaceId, 'members'), { method: 'patch', json: { userId, role } satisfies MemberChange }, z.unknown())),
    changePassword: (currentPassword, newPassword) =>
      done(
        call(
          client,
          'api/auth/change-password',
          { method: 'post', json: { currentPassword, newPassword } satisfies ChangePassword },
          z.unknown(),
        ),
      ),
    adapters: (workspaceId, given) => call(client, of(workspaceId, 'adapters'), signal(given), AdapterBoard),
    decideAdapter: (workspaceId, decision) =>
      done(call(client, of(workspaceId, 'adapters/taught'), { method: 'put', json: decision }, z.unknown())),
    words: async (workspaceId, given) => {
      const [templates, tones, knowledge, uses] = await Promise.all([
        call(client, of(workspaceId, 'templates'), signal(given), Templates),
        call(client, of(workspaceId, 'tones'), signal(given), Tones),
        call(client, of(workspaceId, 'knowledge'), signal(given), KnowledgeEntries),
        call(client, of(workspaceId, 'templates/use'), signal(given), TemplateUses),
      ]);
      if (!templates.ok) return templates;
      if (!tones.ok) return tones;
      if (!knowledge.ok) return knowledge;
      if (!uses.ok) return uses;
      return { ok: true, value: { ...templates.value, ...tones.value, ...knowledge.value, ...uses.value } };
    },
    saveWords: (workspaceId, { what, draft }) =>
      done(call(client, of(workspaceId, what), { method: 'put', json: { [what]: [draft].flat() } }, z.unknown())),
    decisions: (workspaceId, given) => call(client, of(workspaceId, 'decisions'), signal(given), DecisionBoard),
    waiting: (workspaceId, given) => call(client, of(workspaceId, 'decisions/waiting'), signal(given), WaitingApprovals),
    giveVerdict: (workspaceId, verdict) =>
      done(call(client, of(workspaceId, 'decisions/approvals'), { method: 'post', json: verdict }, z.unknown())),
    decisionRules: (workspaceId, given) => call(client, of(workspaceId, 'decisions/rules'), signal(given), DecisionRules),
    putDecisionRules: (workspaceId, draft) =>
      call(client, of(workspaceId, 'decisions/rules'), { method: 'put', json: draft }, DecisionRules),
    decisionHistory: (workspaceId, given) => call(client, of(workspaceId, 'decisions/rules/history'), signal(given), SettingHistory),
    categories: async (workspaceId, given) => {
      const [set, history] = await Promise.all([
        call(client, of(workspaceId, 'categories'), signal(given), Categories),
        call(client, of(workspaceId, 'categories/history'), signal(given), SettingHistory),
      ]);
      if (!set.ok) return set;
      return history.ok ? { ok: true, value: { ...set.value, ...history.value } } : history;
    },
    saveCategories: (workspaceId, drafts) =>
      done(call(client, of(workspaceId, 'categories'), { method: 'put', json: drafts }, z.unknown())),
    policy: (workspaceId, given) => call(client, of(workspaceId, 'policy/history'), signal(given), PolicyHistory),
    savePolicy: (workspaceId, draft) => call(client, of(workspaceId, 'policy'), { method: 'put', json: draft }, CurrentPolicy),
    learning: (workspaceId, given) => call(client, of(workspaceId, 'categories/learnt'), signal(given), LearningBoard),
    learnNow: (workspaceId) => done(call(client, of(workspaceId, 'categories/learnt/lessons'), { method: 'post', json: {} }, z.unknown())),
    putLearntInForce: (workspaceId, decision) =>
      done(call(client, of(workspaceId, 'categories/learnt/in-force'), { method: 'put', json: decision }, z.unknown())),
    learntExamples: (workspaceId, version, given) =>
      call(client, of(workspaceId, `categories/learnt/${version}/examples`), signal(given), LearntExamples),
    exportUrl: (workspaceId, filter, format) => `${baseUrl}${of(workspaceId, 'log/export')}?${query(filter, { format })}`,
  };
};
