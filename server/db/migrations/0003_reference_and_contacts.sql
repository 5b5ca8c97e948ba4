-- What the team sets (categories, tone, templates, policy) and the people of its own records.

create table categories (
  workspace_id uuid not null references workspaces (workspace_id),
  category_id text not null,
  name jsonb not null,
  position integer not null,
  archived boolean not null default false,
  primary key (workspace_id, category_id)
);

create table tones (
  workspace_id uuid not null references workspaces (workspace_id),
  language text not null,
  formality text not null,
  greeting text not null,
  greeting_without_name text not null,
  sign_off text not null,
  avoid text[] not null,
  version integer not null,
  primary key (workspace_id, language)
);

create table templates (
  workspace_id uuid not null references workspaces (workspace_id),
  template_id uuid not null,
  title text not null,
  language text not null,
  categories text[] not null,
  sites text[] not null,
  body text not null,
  version integer not null,
  updated_at timestamptz not null,
  archived boolean not null default false,
  primary key (workspace_id, template_id)
);

-- Every version is kept: an item names the version that was frozen on it.
create table policies (
  workspace_id uuid not null references workspaces (workspace_id),
  policy_id uuid not null,
  version integer not null,
  name text not null,
  calendar jsonb not null,
  rules jsonb not null,
  created_at timestamptz not null,
  created_by text,
  primary key (workspace_id, policy_id, version)
);

create table contacts (
  workspace_id uuid not null references workspaces (workspace_id),
  contact_id uuid not null,
  -- What makes a row of an import the same contact again: the external id, else a hash of who it is.
  import_key text not null,
  external_id text,
  name text not null,
  other_names text[] not null,
  phones text[] not null,
  emails text[] not null,
  city text,
  address text,
  notes text[] not null,
  orders jsonb not null,
  tickets jsonb not null,
  -- Normalised name tokens, order numbers, phones and addresses to find the contact by.
  search_keys text[] not null,
  updated_at timestamptz not null,
  primary key (workspace_id, contact_id),
  unique (workspace_id, import_key)
);
create index contacts_search_keys on contacts using gin (search_keys);

-- Who looked at whom, for which review, when. Append-only by habit: nothing in the product changes or deletes a row.
create table contact_views (
  workspace_id uuid not null references workspaces (workspace_id),
  view_id uuid not null,
  contact_id uuid not null,
  user_id text not null,
  item_id text,
  what text not null check (what in ('candidate', 'history')),
  at timestamptz not null,
  primary key (workspace_id, view_id)
);
create index contact_views_contact on contact_views (workspace_id, contact_id, at);
