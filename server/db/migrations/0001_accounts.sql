-- Who may sign in (tables of better-auth, spanning workspaces) and who belongs where.
-- Every other table's key starts with workspace_id, so that the data can be spread by workspace.

create table auth_users (
  "id" text primary key,
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null,
  "image" text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);

create table auth_sessions (
  "id" text primary key,
  "expiresAt" timestamptz not null,
  "token" text not null unique,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth_users ("id") on delete cascade
);
create index auth_sessions_user on auth_sessions ("userId");

create table auth_accounts (
  "id" text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth_users ("id") on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null
);
create index auth_accounts_user on auth_accounts ("userId");

create table auth_verifications (
  "id" text primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);
create index auth_verifications_identifier on auth_verifications ("identifier");

-- Attempts to sign in or to use an invitation, counted in fixed windows. The key is a hash: no address stands here.
create table rate_limits (
  key text primary key,
  count integer not null,
  window_start timestamptz not null
);

create table workspaces (
  workspace_id uuid primary key,
  name text not null,
  -- The counter's value when templates, tones, policy or categories last changed.
  reference_seq bigint not null default 0,
  created_at timestamptz not null default current_timestamp
);
create unique index workspaces_name on workspaces (lower(name));

-- The pull cursor. Raised inside the transaction of each change; its row lock is held until commit, so that the order of
-- values is the order of commits and a reader never skips one.
create table workspace_counters (
  workspace_id uuid primary key references workspaces (workspace_id),
  value bigint not null default 0
);

create table memberships (
  workspace_id uuid not null references workspaces (workspace_id),
  user_id text not null references auth_users ("id") on delete cascade,
  role text not null check (role in ('agent', 'lead', 'admin')),
  created_at timestamptz not null default current_timestamp,
  primary key (workspace_id, user_id)
);
create index memberships_user on memberships (user_id);

create table invitations (
  workspace_id uuid not null references workspaces (workspace_id),
  invitation_id uuid not null,
  -- SHA-256 of the code: the code itself is shown once and stored nowhere.
  code_hash text not null,
  role text not null check (role in ('agent', 'lead', 'admin')),
  -- Where set, only this address may use the code.
  email text,
  created_by text,
  created_at timestamptz not null default current_timestamp,
  expires_at timestamptz not null,
  used_at timestamptz,
  used_by text,
  primary key (workspace_id, invitation_id)
);
create index invitations_code on invitations (code_hash);
