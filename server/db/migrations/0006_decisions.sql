-- How the team decides: its settings of the reaction matrix; and what waits for a lead, found without reading every item.

create table decision_rules (
  workspace_id uuid not null primary key references workspaces (workspace_id),
  version integer not null,
  rules jsonb not null,
  updated_at timestamptz not null,
  updated_by text
);

create index items_approval on items (workspace_id) where projection -> 'approval' ->> 'state' = 'requested';
create index items_look_again on items (workspace_id, (projection -> 'outcome' ->> 'reviewOn'))
  where projection -> 'outcome' ->> 'reviewOn' is not null;
