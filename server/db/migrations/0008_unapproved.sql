-- Texts that went out without the lead's word that they needed, found without reading every item.

create index items_unapproved on items (workspace_id) where projection -> 'unapproved' is not null;
