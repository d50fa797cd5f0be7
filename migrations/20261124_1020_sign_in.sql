-- Signing in. The tables of better-auth in this product's names (a test compares them with the library's own schema), and
-- the one-time links by which an account begins or its password is set again. auth_user.id is the id of the person.
-- Nothing here is granted to the application role: a request reads and writes it only through src/platform/auth.

create table auth_user (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  email text not null unique,
  email_verified boolean not null,
  image text,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null default current_timestamp
);

create table auth_session (
  id uuid primary key default gen_random_uuid(),
  expires_at timestamptz not null,
  token text not null unique,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null,
  ip_address text,
  user_agent text,
  user_id uuid not null references auth_user on delete cascade
);
create index auth_session_user_id_idx on auth_session (user_id);

create table auth_account (
  id uuid primary key default gen_random_uuid(),
  account_id text not null,
  provider_id text not null,
  user_id uuid not null references auth_user on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null
);
create index auth_account_user_id_idx on auth_account (user_id);

create table auth_verification (
  id uuid primary key default gen_random_uuid(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null default current_timestamp
);
create index auth_verification_identifier_idx on auth_verification (identifier);

-- Attempts to sign in, to use a link or to ask for one, per client address and per account: kept here and not in memory,
-- so that neither a restart nor a second process gives new attempts.
create table auth_rate_limit (
  id uuid primary key default gen_random_uuid(),
  key text not null unique,
  count integer not null,
  last_request bigint not null
);

-- A secret that is shown once and kept as its hash. `first` makes the first administrator, so it has no person yet.
create table auth_link (
  id uuid primary key,
  kind text not null check (kind in ('first', 'invitation', 'reset')),
  secret_hash text not null unique,
  person_id uuid,
  created_at timestamptz not null default now(),
  created_by uuid,
  expires_at timestamptz not null,
  used_at timestamptz,
  check ((kind = 'first') = (person_id is null))
);
create index auth_link_person on auth_link (person_id) where used_at is null;

-- Without policies: also a later grant by mistake would show nothing.
alter table auth_user enable row level security;
alter table auth_session enable row level security;
alter table auth_account enable row level security;
alter table auth_verification enable row level security;
alter table auth_rate_limit enable row level security;
alter table auth_link enable row level security;
