-- What stands open at this moment: what is not handled, which deadlines run, what was promised, who holds what, and what is new, found without reading
-- every item. The columns of the log's clock hold for items without an outcome too from now on. Told anew when the store is opened (`renew-facets.ts`).

alter table items
  -- Somebody has to handle it as it stands: it has no outcome, or its author came back after our reply.
  add column unhandled boolean not null default false,
  -- Our text stands in the reply box, and nobody has seen it posted.
  add column in_box boolean not null default false,
  -- The author waits for a reply, the first or the next: `dated` until the deadline between the two ends below, `undated` where nobody can tell it.
  add column waits text,
  add column waits_from timestamptz,
  add column waits_to timestamptz,
  -- Who has taken it, a user's id.
  add column claimed_by text,
  -- When the promises that are owed fall due, the earliest first.
  add column promises_due timestamptz[];

-- What the log is searched by has not changed since the making before. What is answered, with nothing told since and nothing promised, has nothing open.
update items set facets = 3
  where facets = 2 and outcome in ('replied', 'do_not_engage') and projection -> 'promises' is null and projection -> 'further' is null;

create index items_waiting on items (workspace_id, waits_to) include (waits_from, waits) where waits is not null;
create index items_owed on items (workspace_id, promises_due) where promises_due is not null;
create index items_unhandled on items (workspace_id, first_seen_at, item_id) include (in_box, claimed_by, waits, waits_to) where unhandled;
create index items_new on items (workspace_id, first_seen_at) include (site, category);
