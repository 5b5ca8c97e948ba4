-- Adapters that reach extensions without a release, and what sites were found to have changed.

-- Signed updates as they were published; the newest is in force. Kept, so that it can be said who published what.
create table adapter_updates (
  workspace_id uuid not null references workspaces (workspace_id),
  sequence bigint not null,
  signed jsonb not null,
  published_at timestamptz not null,
  primary key (workspace_id, sequence)
);

-- What agents taught on pages of sites without an adapter.
create table taught_adapters (
  workspace_id uuid not null references workspaces (workspace_id),
  site text not null,
  version integer not null,
  adapter jsonb not null,
  state text not null check (state in ('proposed', 'approved', 'refused', 'off')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  primary key (workspace_id, site, version)
);

-- Counts by day: which problems an adapter met on pages of its site. No address, no contents, nobody's name.
create table site_checks (
  workspace_id uuid not null references workspaces (workspace_id),
  day date not null,
  site text not null,
  version integer not null,
  -- Codes in order, joined by a space.
  problems text not null,
  candidates integer not null,
  reviews integer not null,
  reports integer not null,
  primary key (workspace_id, day, site, version, problems)
);
