// Row types of the store, for Kysely. They never leave `server/db`: repositories return contracts.
// On both stores the parsers of `parsers.ts` hold: timestamptz = Date, int8 and count(*) = number, date = text.
import type { ColumnType } from 'kysely';

/** Written as JSON text, read as parsed JSON that a repository checks with zod. */
type Json = ColumnType<unknown, string, string>;
/** Read as a Date, written as an ISO instant or a Date. */
type Timestamp = ColumnType<Date, string | Date, string | Date>;
type NullableTimestamp = ColumnType<Date | null, string | Date | null, string | Date | null>;
type NullableJson = ColumnType<unknown, string | null, string | null>;
type Defaulted<T> = ColumnType<T, T | undefined, T>;
type DefaultedTimestamp = ColumnType<Date, string | Date | undefined, string | Date>;

export type Tables = {
  auth_users: {
    id: string;
    name: string;
    email: string;
    emailVerified: boolean;
    image: string | null;
    createdAt: DefaultedTimestamp;
    updatedAt: DefaultedTimestamp;
  };
  auth_accounts: {
    id: string;
    accountId: string;
    providerId: string;
    userId: string;
    password: string | null;
    createdAt: DefaultedTimestamp;
    updatedAt: Timestamp;
  };
  auth_sessions: { id: string; userId: string };
  rate_limits: { key: string; count: number; window_start: Timestamp };
  workspaces: { workspace_id: string; name: string; reference_seq: Defaulted<number>; created_at: DefaultedTimestamp };
  workspace_counters: { workspace_id: string; value: Defaulted<number> };
  memberships: { workspace_id: string; user_id: string; role: string; created_at: DefaultedTimestamp };
  invitations: {
    workspace_id: string;
    invitation_id: string;
    code_hash: string;
    role: string;
    email: string | null;
    created_by: string | null;
    created_at: DefaultedTimestamp;
    expires_at: Timestamp;
    used_at: NullableTimestamp;
    used_by: string | null;
  };
  item_events: {
    workspace_id: string;
    item_id: string;
    version: number;
    op_id: string;
    kind: string;
    payload: Json;
    at: Timestamp;
    received_at: Timestamp;
    by_id: string;
    by_name: string;
  };
  applied_ops: { workspace_id: string; op_id: string; item_id: string; version: number };
  items: {
    workspace_id: string;
    item_id: string;
    version: number;
    seq: number;
    site: string;
    status: string;
    category: string | null;
    contact_id: string | null;
    author_key: string | null;
    agent_id: string | null;
    agent_name: string | null;
    outcome: string | null;
    outcome_at: NullableTimestamp;
    first_seen_at: Timestamp;
    projection: Json;
    facets: Defaulted<number>;
    stars: number | null;
    language: string | null;
    risks: Defaulted<string[]>;
    clock: string | null;
    due_from: NullableTimestamp;
    due_to: NullableTimestamp;
    unhandled: Defaulted<boolean>;
    in_box: Defaulted<boolean>;
    waits: string | null;
    waits_from: NullableTimestamp;
    waits_to: NullableTimestamp;
    claimed_by: string | null;
    /** Written and searched, never read. */
    promises_due: string[] | null;
    /** Written and searched, never read. */
    words: string | null;
  };
  categories: { workspace_id: string; category_id: string; name: Json; position: number; archived: boolean; route: string | null };
  learnt_categories: { workspace_id: string; version: number; learnt: Json; report: Json; examples: Json; trained_at: Timestamp };
  learnt_choices: { workspace_id: string; sequence: number; version: number; at: Timestamp; by_name: string | null };
  learning: {
    workspace_id: string;
    lease: string | null;
    lease_until: NullableTimestamp;
    learnt_at: NullableTimestamp;
    failed: Defaulted<boolean>;
  };
  setting_changes: {
    workspace_id: string;
    what: string;
    version: number;
    at: Timestamp;
    by_name: string | null;
    value: Json;
    changed: string[];
  };
  tones: {
    workspace_id: string;
    language: string;
    formality: string;
    greeting: string;
    greeting_without_name: string;
    sign_off: string;
    avoid: string[];
    version: number;
    /** '' = any. */
    site: Defaulted<string>;
    category: Defaulted<string>;
    use_words: ColumnType<unknown, string | undefined, string>;
    archived: Defaulted<boolean>;
    updated_by: string | null;
    updated_at: NullableTimestamp;
  };
  templates: {
    workspace_id: string;
    template_id: string;
    title: string;
    language: string;
    categories: string[];
    sites: string[];
    body: string;
    version: number;
    updated_at: Timestamp;
    archived: boolean;
    kind: Defaulted<string>;
    owner_id: string | null;
    ratings: Defaulted<string[]>;
    cover: Defaulted<string[]>;
    updated_by: string | null;
  };
  knowledge: {
    workspace_id: string;
    id: string;
    title: string;
    text: string;
    language: string;
    valid_until: string | null;
    version: number;
    updated_at: Timestamp;
    updated_by: string | null;
    archived: boolean;
  };
  policies: {
    workspace_id: string;
    policy_id: string;
    version: number;
    name: string;
    calendar: Json;
    rules: Json;
    created_at: Timestamp;
    created_by: string | null;
  };
  decision_rules: { workspace_id: string; version: number; rules: Json; updated_at: Timestamp; updated_by: string | null };
  contacts: {
    workspace_id: string;
    contact_id: string;
    import_key: string;
    external_id: string | null;
    name: string;
    other_names: string[];
    phones: string[];
    emails: string[];
    city: string | null;
    address: string | null;
    notes: string[];
    orders: Json;
    tickets: Json;
    search_keys: string[];
    updated_at: Timestamp;
  };
  adapter_updates: { workspace_id: string; sequence: number; signed: Json; published_at: Timestamp };
  taught_adapters: {
    workspace_id: string;
    site: string;
    version: number;
    adapter: Json;
    state: string;
    proposed_by: string;
    proposed_by_id: string | null;
    proposed_at: Timestamp;
    decided_by: string | null;
    decided_at: NullableTimestamp;
    counts: NullableJson;
    note: string;
  };
  site_checks: {
    workspace_id: string;
    day: string;
    site: string;
    version: number;
    problems: string;
    candidates: number;
    reviews: number;
    reports: number;
  };
  contact_views: {
    workspace_id: string;
    view_id: string;
    contact_id: string;
    user_id: string;
    item_id: string | null;
    what: string;
    at: Timestamp;
  };
};
