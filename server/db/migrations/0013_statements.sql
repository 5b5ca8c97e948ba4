-- Handled items whose decision speaks of no address of a statement, found without reading every item.

create index items_no_statement on items (workspace_id, (projection -> 'decision' ->> 'outcome'))
  where projection -> 'decision' ->> 'outcome' is not null and projection -> 'decision' ->> 'statementUrl' is null;
