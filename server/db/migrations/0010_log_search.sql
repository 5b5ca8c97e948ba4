-- What the log is searched and narrowed by, beside the projection it is told from (`lib/domain/item/facets.ts`), for handled items. Filled for older
-- ones when the store is opened: languages and risks are no matter of SQL.

alter table items
  -- Of which making the columns below are; 0 = not told yet.
  add column facets smallint not null default 0,
  -- Whole stars of five; null where the review has no rating.
  add column stars smallint,
  add column language text,
  add column risks text[] not null default '{}',
  -- The first-response clock where it has ended; `open` = it runs, and due_from and due_to say what it is at a given moment.
  add column clock text,
  add column due_from timestamptz,
  add column due_to timestamptz,
  -- Words of author, review and replies in small letters, without positions.
  add column words tsvector;

create index items_words on items using gin (words) where outcome_at is not null;

-- The log's counts and its list of sites without the items themselves, which are a hundred times as long.
drop index items_handled;
create index items_handled on items (workspace_id, outcome_at, item_id)
  include (outcome, site, agent_id, category, stars, language, risks, clock, due_from, due_to) where outcome_at is not null;
create index items_sites on items (workspace_id, site) include (agent_id) where outcome_at is not null;
