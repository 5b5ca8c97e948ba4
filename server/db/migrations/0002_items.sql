-- History of items (append-only), their projection, and the operations already applied.

create table item_events (
  workspace_id uuid not null references workspaces (workspace_id),
  item_id text not null,
  version integer not null,
  op_id uuid not null,
  kind text not null,
  payload jsonb not null,
  -- When it happened by the sender's clock, never later than received_at.
  at timestamptz not null,
  received_at timestamptz not null,
  by_id text not null,
  by_name text not null,
  primary key (workspace_id, item_id, version)
);

create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
  raise exception 'item_events is append-only' using errcode = 'insufficient_privilege';
end
$$;
create trigger item_events_append_only before update or delete on item_events
  for each row execute function refuse_change_of_history();
create trigger item_events_no_truncate before truncate on item_events
  for each statement execute function refuse_change_of_history();

create table applied_ops (
  workspace_id uuid not null references workspaces (workspace_id),
  op_id uuid not null,
  item_id text not null,
  version integer not null,
  primary key (workspace_id, op_id)
);

create table items (
  workspace_id uuid not null references workspaces (workspace_id),
  item_id text not null,
  version integer not null,
  -- Value of the workspace's counter at the last change.
  seq bigint not null,
  site text not null,
  status text not null,
  category text,
  contact_id uuid,
  -- Profile address of the author; null where the site shows none.
  author_key text,
  agent_id text,
  agent_name text,
  outcome text,
  outcome_at timestamptz,
  first_seen_at timestamptz not null,
  projection jsonb not null,
  primary key (workspace_id, item_id)
);
create index items_seq on items (workspace_id, seq);
create index items_handled on items (workspace_id, outcome_at, item_id) where outcome_at is not null;
create index items_contact on items (workspace_id, contact_id) where contact_id is not null;
create index items_linked_author on items (workspace_id, author_key) where author_key is not null and contact_id is not null;
