-- What stands open at this moment: clocks that run, promises that are owed, who holds what, and what is new, found without reading every item. The
-- columns of the clock hold for items without an outcome too from now on. What has no clock or promises is told anew when the store is opened.

alter table items
  -- Who has taken it, a user's id.
  add column claimed_by text,
  -- Of the promises that are owed, the earliest moment.
  add column promise_due timestamptz;

update items set facets = 1 where projection -> 'promises' is not null;

create index items_running on items (workspace_id, due_to) include (due_from) where clock = 'open';
create index items_owed on items (workspace_id, promise_due) where promise_due is not null;
create index items_unhandled on items (workspace_id, first_seen_at, item_id) include (status, claimed_by, clock, due_from, due_to)
  where outcome_at is null;
create index items_new on items (workspace_id, first_seen_at) include (site, category);
