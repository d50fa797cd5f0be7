-- The basis of every area: who may read a row, the instance, the audit log, sign-in and background jobs.
-- The tables of the platform that refer to plans follow the areas: see 1070_workspace, 1071_files and 1072_search.
-- In all migrations, `:app_role` stands for the application role, under which every request runs. Row-level security
-- restricts that role. A function with `security definer` runs as the owner of the tables and therefore checks itself
-- what the caller may do.
-- Functions that run once per row and look up by key have `set enable_seqscan = off`: PL/pgSQL keeps the query plan of
-- a statement for the whole session, and a plan that was made while a table was empty would scan the whole table when
-- an import fills it (measured: 25 of the 70 seconds in which the demo is created).

-- ---------------------------------------------------------------- Settings of a transaction

-- The pipeline sets the settings of the next three functions for each transaction. readable(): the access ids that the
-- reader may see.
create function readable() returns integer[] language sql stable parallel safe as
  $$ select coalesce(nullif(current_setting('integral.readable', true), ''), '{}')::integer[] $$;

-- The organisations for which the person may write in this transaction.
create function writable() returns uuid[] language sql stable parallel safe as
  $$ select coalesce(nullif(current_setting('integral.writable', true), ''), '{}')::uuid[] $$;

-- The signed-in person, or null.
create function acting_person() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('integral.person', true), '')::uuid $$;

-- ---------------------------------------------------------------- Instance

-- The only row describes this installation.
create table instance (
  singleton boolean primary key default true check (singleton),
  id uuid not null default gen_random_uuid(),
  -- Set when the demo is created. A demo remains a demo forever.
  is_demo boolean not null default false,
  -- A demo replaces the names of police zones until an administrator asks for the real names. The demo mark stays.
  shows_real_zone_names boolean not null default true,
  created_at timestamptz not null default now(),
  -- Threshold of small numbers for every indicator that has a threshold. It can raise the threshold of the pack but not
  -- lower it.
  suppression_threshold integer check (suppression_threshold between 2 and 1000)
);
insert into instance default values;

alter table instance enable row level security;
create policy instance_read on instance for select using (true);
create policy instance_write on instance for update using (cardinality((select writable())::uuid[]) > 0);
grant select on instance to :app_role;
grant update (shows_real_zone_names, suppression_threshold) on instance to :app_role;

create function forbid_instance_identity_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then raise exception 'The instance cannot be deleted.'; end if;
  if old.is_demo and not new.is_demo then raise exception 'A demo cannot be turned into a production instance.'; end if;
  if new.id <> old.id then raise exception 'The id of the instance cannot be changed.'; end if;
  return new;
end $$;
create trigger instance_forbid_identity_change before update or delete on instance
  for each row execute function forbid_instance_identity_change();

-- ---------------------------------------------------------------- Access

-- Returns a hash, because a long audience does not fit into an index. No restriction gives the empty text, so that `=`
-- finds it through the index. Ids have only one text form, so that the function may be declared immutable.
create function audience_key(ids uuid[]) returns text language sql immutable parallel safe as
  $$ select coalesce(md5(array_to_string(ids, ',')), '') $$;

-- Every readable row has an access_id, which stands for a pair of marking and audience. Equal pairs share one row.
-- Markings are numbered from open to closed: 0 TLP:CLEAR, 1 TLP:GREEN, 2 TLP:AMBER, 3 TLP:AMBER+STRICT, 4 TLP:RED.
create table access (
  id integer generated always as identity primary key,
  marking smallint not null check (marking between 0 and 4),
  -- False: everybody may read it, also without sign-in.
  signed_in boolean not null,
  -- Sorted. Null: not restricted to organisations.
  organisation_ids uuid[],
  -- Sorted. Null: not restricted to persons.
  person_ids uuid[]
);
-- The most open pairs come first, because row policies compare the ids in this order. index_new_names() and
-- index_changed_name() use id 1 (everybody) directly.
insert into access (marking, signed_in) values (0, false), (1, true), (2, true);
create unique index access_unique on access (marking, signed_in, audience_key(organisation_ids),
  audience_key(person_ids));

alter table access enable row level security;
create policy access_read on access for select using (id = any ((select readable())::integer[]));
grant select on access to :app_role;

-- Returns the access ids that a reader may see. `person` is null without sign-in. `organisations` are those for which
-- the person reads.
create function readable_access_ids(person uuid, organisations uuid[]) returns integer[]
  language sql stable as $$
  select coalesce(array_agg(id order by id), '{}') from access
  where (not signed_in or person is not null)
    and (organisation_ids is null or organisation_ids && organisations)
    and (person_ids is null or person = any (person_ids))
$$;

create function sorted_ids(ids uuid[]) returns uuid[] language sql immutable as
  $$ select case when ids is null then null else (select coalesce(array_agg(distinct id order by id), '{}') from unnest(ids) id) end $$;

-- Returns the access id of a pair of marking and audience, and creates it if it is missing. A new id that the acting
-- person may see becomes readable at once, so that the person can read what the same transaction wrote.
create function intern_access(p_marking smallint, needs_sign_in boolean, organisations uuid[], persons uuid[])
  returns integer
  language plpgsql security definer set search_path = public set enable_seqscan = off as $$
declare
  found_id integer;
  organisations_sorted uuid[] := sorted_ids(organisations);
  persons_sorted uuid[] := sorted_ids(persons);
  own_organisations uuid[] := coalesce(nullif(current_setting('integral.organisations', true), ''), '{}')::uuid[];
begin
  select a.id into found_id from access a
    where a.marking = p_marking and a.signed_in = needs_sign_in
      and audience_key(a.organisation_ids) = audience_key(organisations_sorted)
      and audience_key(a.person_ids) = audience_key(persons_sorted);
  if found_id is null then
    insert into access (marking, signed_in, organisation_ids, person_ids)
      values (p_marking, needs_sign_in, organisations_sorted, persons_sorted)
      on conflict (marking, signed_in, audience_key(organisation_ids), audience_key(person_ids)) do update set marking = excluded.marking
      returning id into found_id;
  end if;
  if not found_id = any (readable())
    and (coalesce(current_setting('integral.system', true), '') = 'on'
      or (not needs_sign_in or acting_person() is not null)
      and (organisations_sorted is null or organisations_sorted && own_organisations)
      and (persons_sorted is null or acting_person() = any (persons_sorted))) then
    perform set_config('integral.readable', (readable() || found_id)::text, true);
  end if;
  return found_id;
end $$;

-- Returns the access of a row that belongs to two others: the higher marking and the intersection of the audiences.
create function combine_access(first_id integer, second_id integer) returns integer
  language plpgsql security definer set search_path = public set enable_seqscan = off as $$
declare
  a access%rowtype;
  b access%rowtype;
begin
  if first_id = second_id or second_id is null then return first_id; end if;
  if first_id is null then return second_id; end if;
  select * into a from access where id = first_id;
  select * into b from access where id = second_id;
  return intern_access(
    greatest(a.marking, b.marking),
    a.signed_in or b.signed_in,
    case when a.organisation_ids is null then b.organisation_ids
         when b.organisation_ids is null then a.organisation_ids
         else array(select unnest(a.organisation_ids) intersect select unnest(b.organisation_ids)) end,
    case when a.person_ids is null then b.person_ids
         when b.person_ids is null then a.person_ids
         else array(select unnest(a.person_ids) intersect select unnest(b.person_ids)) end);
end $$;

-- Returns the strictest of several accesses. A transaction that only reads cannot create access ids and gets the first
-- of them. This is harmless, because only versions use the result, and freezing a version writes.
create function strictest_access(ids integer[]) returns integer
  language plpgsql security definer set search_path = public as $$
declare strictest integer := ids[1];
begin
  if current_setting('transaction_read_only') = 'on' then return strictest; end if;
  for i in 2 .. coalesce(array_length(ids, 1), 0) loop
    strictest := combine_access(strictest, ids[i]);
  end loop;
  return strictest;
end $$;

-- Returns the access of those who may read everything in the list.
create function combine_all_access(ids integer[]) returns integer
  language plpgsql security definer set search_path = public as $$
declare
  id integer;
  combined integer;
begin
  foreach id in array ids loop combined := combine_access(combined, id); end loop;
  return combined;
end $$;

-- Returns the access that a marking gives. CLEAR: everybody. GREEN: everybody who is signed in. AMBER: the owning
-- organisations and the named partners. AMBER+STRICT: the owning organisations. RED: named persons.
create function access_for(p_marking smallint, owners uuid[], partners uuid[], persons uuid[]) returns integer
  language sql as $$
  select case p_marking
    when 0 then intern_access(0::smallint, false, null, null)
    when 1 then intern_access(1::smallint, true, null, null)
    when 2 then intern_access(2::smallint, true, owners || coalesce(partners, '{}'), null)
    when 3 then intern_access(3::smallint, true, owners, null)
    when 4 then intern_access(4::smallint, true, null, coalesce(persons, '{}'))
  end
$$;

-- Whether an organisation may read a row without a named person. Rows for named persons are excluded.
create function can_organisation_read(p_access integer, organisation uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from access a where a.id = p_access and a.person_ids is null
    and (a.organisation_ids is null or organisation = any (a.organisation_ids)))
$$;

-- Returns a UUIDv7 for rows that functions of the database create.
create function new_id(at timestamptz) returns uuid language sql volatile as $$
  -- UUIDv7 (RFC 9562): 48 bits of milliseconds, then random bits. PostgreSQL 17 has no function for it.
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send((extract(epoch from at) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
$$;

-- ---------------------------------------------------------------- Audit log

-- Who acted, in which function, through which procedure, and why. Rows are only added. Each row contains the hash of
-- the previous row, so that reading the chain reveals altered, removed or reordered rows.
create table journal (
  seq bigint primary key,
  at timestamptz not null,
  person_id uuid,
  organisation_id uuid,
  procedure text not null,
  subject_kind text,
  subject_id uuid,
  reason text,
  -- Null after a recorded erasure. payload_hash stays, so that the chain can still be verified.
  payload jsonb,
  payload_hash text not null,
  previous_hash text not null,
  hash text not null,
  access_id integer not null references access
);
-- No query is planned by the distribution of these values.
alter table journal alter column payload set statistics 0;
create index journal_subject on journal (subject_id, seq);
create index journal_person on journal (person_id, seq);
create index journal_access on journal (access_id, seq);
create index journal_at on journal (at);

alter table journal enable row level security;
create policy journal_read on journal for select using (access_id = any ((select readable())::integer[]));
create policy journal_write on journal for insert with check (true);
create policy journal_erase on journal for update using (access_id = any ((select readable())::integer[]));
grant select, insert on journal to :app_role;
grant update (payload) on journal to :app_role;

create table journal_head (
  singleton boolean primary key default true check (singleton),
  seq bigint not null,
  hash text not null
);
insert into journal_head (seq, hash) values (0, repeat('0', 64));

alter table journal_head enable row level security;
create policy journal_head_all on journal_head using (true);
grant select, update on journal_head to :app_role;

create function forbid_journal_change() returns trigger language plpgsql as $$
begin
  -- Only two changes are allowed: erasing the payload, and restricting the access. Neither value is part of the hash.
  if tg_op = 'UPDATE' and (new.payload is null or new.payload = old.payload) and row(new.seq, new.at, new.person_id, new.organisation_id,
      new.procedure, new.subject_kind, new.subject_id, new.reason, new.payload_hash, new.previous_hash, new.hash)
      is not distinct from row(old.seq, old.at, old.person_id, old.organisation_id,
      old.procedure, old.subject_kind, old.subject_id, old.reason, old.payload_hash, old.previous_hash, old.hash) then
    return new;
  end if;
  raise exception 'The journal is append-only.';
end $$;
create trigger journal_forbid_change before update or delete on journal
  for each row execute function forbid_journal_change();

-- A row of the audit log becomes less visible together with its subject, and never more visible. For elements, the
-- function that passes their access on does this.
create function restrict_journal_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update journal set access_id = combine_access(access_id, new.access_id) where subject_id = new.id;
  return null;
end $$;

-- ---------------------------------------------------------------- Sign-in

-- The tables of better-auth with the names of this product; a test compares them with the schema of the library.
-- auth_user.id is the id of the person. The application role has no rights here: only src/platform/auth reads and
-- writes these tables.
create table auth_user (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  email text not null unique,
  email_verified boolean not null,
  image text,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null default current_timestamp
);

-- There are no policies, so that a grant by mistake would still show nothing.
alter table auth_user enable row level security;

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

alter table auth_session enable row level security;

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

alter table auth_account enable row level security;

create table auth_verification (
  id uuid primary key default gen_random_uuid(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null default current_timestamp
);
create index auth_verification_identifier_idx on auth_verification (identifier);

alter table auth_verification enable row level security;

-- Attempts to sign in, to use a link or to request a link, per client address and per account. They are stored in the
-- database, so that neither a restart nor a second process gives new attempts.
create table auth_rate_limit (
  id uuid primary key default gen_random_uuid(),
  key text not null unique,
  count integer not null,
  last_request bigint not null
);

alter table auth_rate_limit enable row level security;

-- One-time links that create an account or reset a password. The secret is shown once, and only its hash is stored. A
-- link of kind `first` creates the first administrator and therefore has no person yet.
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

alter table auth_link enable row level security;

-- ---------------------------------------------------------------- Background jobs

-- Background jobs. They start after the commit of the act that requested them, and run with the rights of the person
-- who requested them (docs/decisions/0005-jobs-in-one-table.md).
create table job (
  id uuid primary key,
  kind text not null,
  -- The person who requested the job. Nobody else can read it.
  person_id uuid not null,
  -- The subject in a form that needs no translation, for example the code of a plan or the name of a file.
  title text not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  progress numeric not null default 0 check (progress between 0 and 1),
  step text,
  input jsonb not null,
  result jsonb,
  -- A code that the reader may see. The server log has the details.
  error text,
  -- Number of starts. A job that was interrupted because its server was killed starts again.
  attempts smallint not null default 0,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  -- The running server updates this twice a second. If it stops, the server was killed.
  heartbeat_at timestamptz,
  ended_at timestamptz,
  cancel_requested_at timestamptz,
  access_id integer not null references access
);
create index job_open on job (created_at) where state in ('waiting', 'running');
create index job_person on job (person_id, created_at);

alter table job enable row level security;
create policy job_read on job for select using (access_id = any ((select readable())::integer[]));
create policy job_insert on job for insert
  with check (person_id = (select acting_person()) and state = 'waiting' and attempts = 0);
create policy job_cancel on job for update
  using (person_id = (select acting_person()))
  with check (person_id = (select acting_person()));
-- Only the server writes progress and results, as the owner of the table.
grant select, insert on job to :app_role;
grant update (cancel_requested_at) on job to :app_role;

create function set_job_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := intern_access(4::smallint, true, null, array[new.person_id]);
  return new;
end $$;
create trigger job_set_access before insert on job for each row execute function set_job_access();

-- A job that has not started ends at once. A running job notices the request and ends itself.
create function cancel_waiting_job() returns trigger language plpgsql as $$
begin
  new.state := 'cancelled';
  new.ended_at := new.cancel_requested_at;
  return new;
end $$;
create trigger job_cancel_waiting before update of cancel_requested_at on job
  for each row when (old.state = 'waiting' and new.cancel_requested_at is not null)
  execute function cancel_waiting_job();

-- A job that is cancelled before it starts leaves no file behind. A running job cleans up after itself.
create function delete_job_files() returns trigger language plpgsql security definer set search_path = public as $$
begin
  delete from file where job_id = new.id;
  return null;
end $$;
create trigger job_delete_files after update of cancel_requested_at on job
  for each row when (old.state = 'waiting' and new.state = 'cancelled') execute function delete_job_files();
