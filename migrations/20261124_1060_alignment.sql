-- How plans answer each other. An upper version reaches a lower body as items to answer; nothing is copied.

-- One item: one element of one frozen upper version, asked of one organisation.
create table item (
  id uuid primary key,
  version_id uuid not null references plan_version,
  upper_plan_id uuid not null references plan,
  element_id uuid not null references element,
  -- The asking body.
  owner_id uuid not null references organisation,
  addressee_id uuid not null references organisation,
  -- The running plan of the addressee when asked, where one exists.
  lower_plan_id uuid references plan,
  sent_at timestamptz not null,
  due_on date,
  withdrawn_at timestamptz,
  access_id integer not null references access,
  unique (version_id, element_id, addressee_id)
);
create index item_addressee on item (addressee_id, version_id);
create index item_element on item (element_id);

create table answer (
  id uuid primary key,
  item_id uuid not null references item,
  -- The answering body.
  owner_id uuid not null references organisation,
  plan_id uuid references plan,
  kind text not null check (kind in ('covered', 'adopt', 'adapt', 'partly', 'no_capacity', 'not_relevant')),
  reasons jsonb,
  deciding_body text,
  signatories text[] not null default '{}',
  decided_on date,
  answered_at timestamptz not null,
  answered_by uuid,
  -- Answered through a signed link by a body without accounts.
  by_link boolean not null default false,
  -- A changed answer keeps the earlier one.
  superseded_at timestamptz,
  marking smallint not null check (marking between 0 and 4),
  access_id integer not null references access,
  check (kind in ('covered', 'adopt') or reasons is not null)
);
create unique index answer_current on answer (item_id) where superseded_at is null;
create index answer_owner on answer (owner_id);

-- The elements of the lower plan that carry an answer.
create table answer_element (
  answer_id uuid not null references answer on delete cascade,
  element_id uuid not null references element,
  owner_id uuid not null,
  access_id integer not null references access,
  primary key (answer_id, element_id)
);
create index answer_element_element on answer_element (element_id);

-- A signal from below, answered by the body that issues the upper plan.
create table signal (
  id uuid primary key,
  owner_id uuid not null references organisation,
  addressee_id uuid not null references organisation,
  upper_plan_id uuid references plan,
  phenomenon_id uuid references phenomenon,
  element_id uuid references element,
  title jsonb not null,
  text jsonb not null,
  sent_at timestamptz not null,
  sent_by uuid,
  marking smallint not null check (marking between 0 and 4),
  access_id integer not null references access
);
create index signal_addressee on signal (addressee_id, sent_at);

create table signal_answer (
  id uuid primary key,
  signal_id uuid not null references signal,
  owner_id uuid not null references organisation,
  kind text not null check (kind in ('taken_up', 'parked', 'no')),
  parked_until date,
  reasons jsonb not null,
  answered_at timestamptz not null,
  answered_by uuid,
  superseded_at timestamptz,
  access_id integer not null references access,
  check ((kind = 'parked') = (parked_until is not null))
);
create unique index signal_answer_current on signal_answer (signal_id) where superseded_at is null;

-- Equal authorities ask and agree; neither is upper.
create table agreement (
  id uuid primary key,
  from_element_id uuid not null references element,
  to_plan_id uuid not null references plan,
  to_element_id uuid references element,
  owner_id uuid not null references organisation,
  addressee_id uuid not null references organisation,
  text jsonb not null,
  status text not null default 'asked' check (status in ('asked', 'agreed', 'refused', 'withdrawn')),
  asked_at timestamptz not null,
  answered_at timestamptz,
  reasons jsonb,
  access_id integer not null references access
);

-- A signed link through which a body without accounts answers; only the hash of its secret is kept.
create table answer_link (
  id uuid primary key,
  version_id uuid not null references plan_version,
  organisation_id uuid not null references organisation,
  owner_id uuid not null references organisation,
  secret_hash text not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  access_id integer not null references access
);

create function item_access() returns trigger language plpgsql security definer set search_path = public as $$
declare upper integer;
begin
  select e.access_id into upper from element e where e.id = new.element_id;
  new.access_id := upper;
  return new;
end $$;
create trigger item_access before insert or update of access_id on item for each row execute function item_access();

create function answer_access() returns trigger language plpgsql security definer set search_path = public as $$
declare
  i item%rowtype;
begin
  select * into i from item where id = new.item_id;
  if tg_op = 'INSERT' and new.owner_id <> i.addressee_id then raise exception 'An answer comes from the body that was asked.'; end if;
  new.access_id := combine_access(i.access_id, access_for(new.marking, array[new.owner_id, i.owner_id], null, null));
  return new;
end $$;
create trigger answer_access before insert or update of access_id, marking on answer for each row execute function answer_access();

create function answer_element_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select combine_access(a.access_id, e.access_id), a.owner_id into new.access_id, new.owner_id
    from answer a, element e where a.id = new.answer_id and e.id = new.element_id;
  return new;
end $$;
create trigger answer_element_access before insert or update of access_id on answer_element for each row execute function answer_element_access();

create function item_access_spreads() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update answer set access_id = access_id where item_id = new.id;
  return null;
end $$;
create trigger item_access_spreads after update on item
  for each row when (old.access_id is distinct from new.access_id) execute function item_access_spreads();

create function answer_access_spreads() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update answer_element set access_id = access_id where answer_id = new.id;
  return null;
end $$;
create trigger answer_access_spreads after update on answer
  for each row when (old.access_id is distinct from new.access_id) execute function answer_access_spreads();

create function element_access_reaches_answers() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update item set access_id = access_id where element_id = new.id;
  update answer_element set access_id = access_id where element_id = new.id;
  return null;
end $$;
create trigger element_access_reaches_answers after update on element
  for each row when (old.access_id is distinct from new.access_id) execute function element_access_reaches_answers();

create function signal_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := access_for(new.marking, array[new.owner_id, new.addressee_id], null, null);
  return new;
end $$;
create trigger signal_access before insert or update of marking, access_id on signal for each row execute function signal_access();

create function signal_answer_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select s.access_id into new.access_id from signal s where s.id = new.signal_id and s.addressee_id = new.owner_id;
  if new.access_id is null then raise exception 'A signal is answered by the body that it was sent to.'; end if;
  return new;
end $$;
create trigger signal_answer_access before insert on signal_answer for each row execute function signal_answer_access();

create function agreement_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := access_for(2::smallint, array[new.owner_id, new.addressee_id], null, null);
  return new;
end $$;
create trigger agreement_access before insert or update of access_id on agreement for each row execute function agreement_access();

create function answer_link_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := access_for(3::smallint, array[new.owner_id], null, null);
  return new;
end $$;
create trigger answer_link_access before insert on answer_link for each row execute function answer_link_access();

do $$
declare name text;
begin
  foreach name in array array['item', 'answer', 'answer_element', 'signal', 'signal_answer', 'answer_link'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using (access_id = any ((select readable())::integer[]))', name || '_read', name);
    execute format('create policy %I on %I for insert with check (owner_id = any ((select writable())::uuid[]))', name || '_insert', name);
    execute format('create policy %I on %I for update using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]))', name || '_update', name);
  end loop;
end $$;
alter table agreement enable row level security;
create policy agreement_read on agreement for select using (access_id = any ((select readable())::integer[]));
create policy agreement_insert on agreement for insert with check (owner_id = any ((select writable())::uuid[]));
create policy agreement_update on agreement for update
  using (owner_id = any ((select writable())::uuid[]) or addressee_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]) or addressee_id = any ((select writable())::uuid[]));
create policy answer_element_delete on answer_element for delete using (owner_id = any ((select writable())::uuid[]));
grant select, insert, update on item, answer, signal, signal_answer, agreement, answer_link to :app_role;
grant select, insert, delete on answer_element to :app_role;
