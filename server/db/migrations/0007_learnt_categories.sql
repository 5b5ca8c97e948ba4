-- A team's own categories as learnt from its items, which version counts and who said so; where the reviews of a category go; and who changed a setting.

alter table categories add column route text;

create table learnt_categories (
  workspace_id uuid not null references workspaces (workspace_id),
  version integer not null,
  -- Weights as they travel.
  learnt jsonb not null,
  -- What leads see of the version: figures and counts, no text.
  report jsonb not null,
  -- Items whose suggestion changes, by id: their texts stand where they always do.
  examples jsonb not null,
  trained_at timestamptz not null,
  primary key (workspace_id, version)
);

-- Which version counts from when on; 0 = none. The newest row holds; rows are only added.
create table learnt_choices (
  workspace_id uuid not null references workspaces (workspace_id),
  sequence integer not null,
  version integer not null,
  at timestamptz not null,
  -- Null = by itself.
  by_name text,
  primary key (workspace_id, sequence)
);

-- One lesson at a time: whoever holds the lease teaches; a lease that has run out was its process's end.
create table learning (
  workspace_id uuid not null primary key references workspaces (workspace_id),
  lease uuid,
  lease_until timestamptz,
  -- When the items of the newest lesson were read.
  learnt_at timestamptz,
  failed boolean not null default false
);

create index item_events_categories on item_events (workspace_id, received_at) where kind = 'category.set';

create table setting_changes (
  workspace_id uuid not null references workspaces (workspace_id),
  what text not null check (what in ('categories', 'decisions')),
  version integer not null,
  at timestamptz not null,
  by_name text,
  value jsonb not null,
  changed text[] not null,
  primary key (workspace_id, what, version)
);
