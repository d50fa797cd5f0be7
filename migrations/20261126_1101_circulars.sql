-- Expectations collected by circular: whoever leads a plan calls a list of bodies to say what they expect of it, and answers each.
-- The call is between the body that leads the plan and those that it asks; these need not be able to read the plan, which has
-- hardly begun.

-- Lists of one's own, beside those of the pack.
create table distribution_list (
  id uuid primary key,
  owner_id uuid not null references organisation,
  name text not null check (length(name) between 1 and 200),
  addressees uuid[] not null check (cardinality(addressees) between 1 and 1000),
  copies uuid[] not null check (cardinality(copies) <= 1000),
  saved_at timestamptz not null,
  saved_by uuid,
  superseded_at timestamptz,
  access_id integer not null references access
);
create index distribution_list_owner on distribution_list (owner_id) where superseded_at is null;

create table circular (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null references organisation,
  step text not null,
  subject jsonb not null,
  words jsonb not null,
  due_on date not null,
  -- What the list was called; null: bodies that were named one by one.
  list jsonb,
  -- All that may read it: those that are asked, and those that get a copy.
  audience uuid[] not null check (cardinality(audience) between 1 and 1000),
  sent_on date not null,
  sent_at timestamptz not null,
  sent_by uuid,
  access_id integer not null references access
);
create index circular_plan on circular (plan_id);

create table circular_addressee (
  id uuid primary key,
  place bigint generated always as identity unique,
  circular_id uuid not null references circular on delete cascade,
  owner_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  -- As whom: a mayor, a crown prosecutor; null: the body.
  function_code text,
  is_copy boolean not null,
  access_id integer not null references access,
  unique (circular_id, organisation_id)
);
create index circular_addressee_organisation on circular_addressee (organisation_id);

-- An addressee answered, with expectations or with none. It may answer again.
create table circular_reply (
  id uuid primary key,
  place bigint generated always as identity unique,
  circular_id uuid not null references circular on delete cascade,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  given text not null check (given in ('in_person', 'recorded')),
  on_date date not null,
  source text not null check (length(source) between 1 and 300),
  said_at timestamptz not null,
  said_by uuid,
  access_id integer not null references access
);
create index circular_reply_circular on circular_reply (circular_id, place);
create index circular_reply_plan on circular_reply (plan_id);

-- What it expects stands in the dossier of the plan; here only by which reply it came.
create table circular_expectation (
  id uuid primary key references priority_expectation on delete cascade,
  place bigint generated always as identity unique,
  reply_id uuid not null references circular_reply on delete cascade,
  circular_id uuid not null references circular on delete cascade,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  access_id integer not null references access
);
create index circular_expectation_circular on circular_expectation (circular_id);
create index circular_expectation_reply on circular_expectation (reply_id);

-- The latest answer holds; the former ones stay.
create table expectation_answer (
  id uuid primary key,
  place bigint generated always as identity unique,
  expectation_id uuid not null references circular_expectation on delete cascade,
  owner_id uuid not null references organisation,
  outcome text not null check (outcome in ('taken_up', 'point_of_attention', 'not_taken_up')),
  reasons text not null check (length(reasons) between 3 and 5000),
  -- Where in the plan. No foreign key: an element may go, and what was answered stays.
  element_id uuid,
  as_function text,
  answered_on date not null,
  answered_at timestamptz not null,
  answered_by uuid,
  access_id integer not null references access,
  check (element_id is null or outcome <> 'not_taken_up')
);
create index expectation_answer_expectation on expectation_answer (expectation_id, place);

create table circular_reminder (
  id uuid primary key,
  circular_id uuid not null references circular on delete cascade,
  owner_id uuid not null references organisation,
  organisation_ids uuid[] not null check (cardinality(organisation_ids) between 1 and 1000),
  reminded_on date not null,
  reminded_at timestamptz not null,
  reminded_by uuid,
  access_id integer not null references access,
  -- Once a day is enough.
  unique (circular_id, reminded_on)
);

-- ---------------------------------------------------------------- access, kept by the database

create function distribution_list_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := access_for(3::smallint, array[new.owner_id], null, null);
  return new;
end $$;
create trigger distribution_list_access before insert on distribution_list for each row execute function distribution_list_access();

create function circular_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select p.owner_id into new.owner_id from plan p where p.id = new.plan_id;
  new.access_id := access_for(2::smallint, array[new.owner_id], new.audience, null);
  return new;
end $$;
create trigger circular_access before insert on circular for each row execute function circular_access();

/* Between the body that leads the plan and one that it asks: an addressee reads of itself alone. */
create function circular_part_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select c.owner_id into new.owner_id from circular c where c.id = new.circular_id;
  new.access_id := access_for(2::smallint, array[new.owner_id, new.organisation_id], null, null);
  return new;
end $$;
create trigger circular_addressee_access before insert on circular_addressee for each row execute function circular_part_access();

/* Only who was asked answers, on the plan for which it was asked. */
create function circular_reply_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select c.owner_id, c.plan_id into new.owner_id, new.plan_id from circular c join circular_addressee a on a.circular_id = c.id
    where c.id = new.circular_id and a.organisation_id = new.organisation_id and not a.is_copy;
  if not found then raise exception 'Only who was asked answers a circular.' using errcode = 'insufficient_privilege'; end if;
  new.access_id := access_for(2::smallint, array[new.owner_id, new.organisation_id], null, null);
  return new;
end $$;
create trigger circular_reply_access before insert on circular_reply for each row execute function circular_reply_access();

create function circular_expectation_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select r.circular_id, r.plan_id, r.owner_id, r.organisation_id, r.access_id
    into new.circular_id, new.plan_id, new.owner_id, new.organisation_id, new.access_id from circular_reply r where r.id = new.reply_id;
  return new;
end $$;
create trigger circular_expectation_access before insert on circular_expectation for each row execute function circular_expectation_access();

create function expectation_answer_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select e.owner_id, e.access_id into new.owner_id, new.access_id from circular_expectation e where e.id = new.expectation_id;
  return new;
end $$;
create trigger expectation_answer_access before insert on expectation_answer for each row execute function expectation_answer_access();

create function circular_reminder_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select c.owner_id into new.owner_id from circular c where c.id = new.circular_id;
  new.access_id := access_for(3::smallint, array[new.owner_id], null, null);
  return new;
end $$;
create trigger circular_reminder_access before insert on circular_reminder for each row execute function circular_reminder_access();

create function circulars_stay() returns trigger language plpgsql as $$
begin
  raise exception 'What was sent, answered and expected stays.';
end $$;
do $$
declare name text;
begin
  foreach name in array array['circular', 'circular_addressee', 'circular_reply', 'circular_expectation', 'expectation_answer', 'circular_reminder'] loop
    execute format('create trigger circulars_stay before update on %I for each row execute function circulars_stay()', name);
  end loop;
end $$;
-- A list that is saved anew ends the former one.
create trigger circulars_stay before update of owner_id, name, addressees, copies, saved_at, saved_by on distribution_list
  for each row execute function circulars_stay();

-- ---------------------------------------------------------------- policies

do $$
declare name text;
begin
  foreach name in array array['distribution_list', 'circular', 'circular_addressee', 'circular_reply', 'circular_expectation',
    'expectation_answer', 'circular_reminder'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using (access_id = any ((select readable())::integer[]))', name || '_read', name);
  end loop;
  foreach name in array array['distribution_list', 'circular', 'circular_addressee', 'expectation_answer', 'circular_reminder'] loop
    execute format('create policy %I on %I for insert with check (owner_id = any ((select writable())::uuid[]))', name || '_insert', name);
  end loop;
end $$;
create policy distribution_list_update on distribution_list for update
  using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]));
-- The addressee itself, or whoever leads the plan and writes down what came by letter.
create policy circular_reply_insert on circular_reply for insert with check (
  (given = 'in_person' and organisation_id = any ((select writable())::uuid[]))
  or (given = 'recorded' and owner_id = any ((select writable())::uuid[])));
grant select, insert on distribution_list, circular, circular_addressee, circular_reply, expectation_answer, circular_reminder to :app_role;
grant select on circular_expectation to :app_role;
grant update (superseded_at) on distribution_list to :app_role;

/*
  What a reply expects is laid in the dossier of a plan that the addressee neither reads nor writes: only by a reply that it just
  wrote, and only while the plan is being made. False where the plan is decided.
*/
create function expect_by_reply(its_reply uuid, at timestamptz, expected jsonb) returns boolean
  language plpgsql security definer set search_path = public as $$
declare r circular_reply%rowtype;
begin
  select * into r from circular_reply where id = its_reply and (organisation_id = any (writable()) or owner_id = any (writable()));
  if not found or exists (select from circular_expectation e where e.reply_id = its_reply) then
    raise exception 'Nobody writes here.' using errcode = 'insufficient_privilege';
  end if;
  if not exists (select from plan p where p.id = r.plan_id and p.state in ('drafting', 'in_decision')) then return false; end if;
  perform write_priorities(r.plan_id, at, acting_person(), jsonb_build_object('expectations', (
    select coalesce(jsonb_agg(x || jsonb_build_object('organisationId', r.organisation_id, 'body', null, 'source', r.source, 'saidOn', r.on_date)), '[]')
    from jsonb_array_elements(expected) x)));
  insert into circular_expectation (id, reply_id, circular_id, plan_id, owner_id, organisation_id, access_id)
    select (x ->> 'id')::uuid, r.id, r.circular_id, r.plan_id, r.owner_id, r.organisation_id, 1 from jsonb_array_elements(expected) x;
  return true;
end $$;

/* What was expected by the replies to a circular that the reader may read: the words stand in the dossier of the plan, which an addressee
   need not be able to read. */
create function expected_by_circular(its_circular uuid)
  returns table (id uuid, phenomenon_id uuid, phenomenon_names jsonb, words jsonb, weight smallint) language sql stable security definer set search_path = public as $$
  select x.id, x.phenomenon_id, p.names, x.words, x.weight
  from circular_expectation e join priority_expectation x on x.id = e.id left join phenomenon p on p.id = x.phenomenon_id
  where e.circular_id = its_circular and e.access_id = any (readable())
$$;
