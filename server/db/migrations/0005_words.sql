-- The right words: tones for one site or category, snippets and personal templates, facts with a validity date, and what became of templates.

-- '' = any site, any category.
alter table tones
  add column site text not null default '',
  add column category text not null default '',
  add column use_words jsonb not null default '[]',
  add column archived boolean not null default false,
  add column updated_by text,
  add column updated_at timestamptz;
alter table tones drop constraint tones_pkey;
alter table tones add primary key (workspace_id, language, site, category);

alter table templates
  add column kind text not null default 'skeleton' check (kind in ('skeleton', 'snippet')),
  -- Whose own it is; null = the team's.
  add column owner_id text,
  add column ratings text[] not null default '{}',
  add column cover text[] not null default '{}',
  add column updated_by text;

create table knowledge (
  workspace_id uuid not null references workspaces (workspace_id),
  id text not null,
  title text not null,
  text text not null,
  language text not null,
  valid_until date,
  version integer not null,
  updated_at timestamptz not null,
  updated_by text,
  archived boolean not null default false,
  primary key (workspace_id, id)
);

create index item_events_templates on item_events (workspace_id, at) where kind = 'template.chosen';
