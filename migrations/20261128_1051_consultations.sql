-- Consultations: the body that leads a plan asks a list of bodies what they expect of it, and answers each
-- expectation. Only the leading body and the bodies asked read the consultation. These bodies need not be able to read
-- the plan, whose preparation has hardly begun.

-- ---------------------------------------------------------------- Tables

-- Distribution lists of a body, in addition to those of the pack.
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

alter table distribution_list enable row level security;
create policy distribution_list_read on distribution_list for select
  using (access_id = any ((select readable())::integer[]));
create policy distribution_list_insert on distribution_list for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy distribution_list_update on distribution_list for update
  using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on distribution_list to :app_role;
grant update (superseded_at) on distribution_list to :app_role;

-- The request to a list of bodies.
create table consultation (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null references organisation,
  step text not null,
  subject jsonb not null,
  text jsonb not null,
  due_on date not null,
  -- The name of the distribution list. Null: bodies that were selected individually.
  list jsonb,
  -- All bodies that may read it: those that are asked and those that get a copy.
  audience uuid[] not null check (cardinality(audience) between 1 and 1000),
  sent_on date not null,
  sent_at timestamptz not null,
  sent_by uuid,
  access_id integer not null references access
);
create index consultation_plan on consultation (plan_id);

alter table consultation enable row level security;
create policy consultation_read on consultation for select using (access_id = any ((select readable())::integer[]));
create policy consultation_insert on consultation for insert with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on consultation to :app_role;

-- A body that is asked, or gets a copy.
create table consultation_addressee (
  id uuid primary key,
  place bigint generated always as identity unique,
  consultation_id uuid not null references consultation on delete cascade,
  owner_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  -- The function that is addressed, for example mayor or crown prosecutor. Null: the body.
  function_code text,
  is_copy boolean not null,
  access_id integer not null references access,
  unique (consultation_id, organisation_id)
);
create index consultation_addressee_organisation on consultation_addressee (organisation_id);

alter table consultation_addressee enable row level security;
create policy consultation_addressee_read on consultation_addressee for select
  using (access_id = any ((select readable())::integer[]));
create policy consultation_addressee_insert on consultation_addressee for insert
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on consultation_addressee to :app_role;

-- The reply of an addressee, with or without expectations. An addressee may reply again.
create table consultation_reply (
  id uuid primary key,
  place bigint generated always as identity unique,
  consultation_id uuid not null references consultation on delete cascade,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  provenance text not null check (provenance in ('in_person', 'recorded')),
  on_date date not null,
  source text not null check (length(source) between 1 and 300),
  recorded_at timestamptz not null,
  recorded_by uuid,
  access_id integer not null references access
);
create index consultation_reply_consultation on consultation_reply (consultation_id, place);
create index consultation_reply_plan on consultation_reply (plan_id);

alter table consultation_reply enable row level security;
create policy consultation_reply_read on consultation_reply for select
  using (access_id = any ((select readable())::integer[]));
-- The addressee itself, or the body that leads the plan, for replies that came by letter.
create policy consultation_reply_insert on consultation_reply for insert with check (
  (provenance = 'in_person' and organisation_id = any ((select writable())::uuid[]))
  or (provenance = 'recorded' and owner_id = any ((select writable())::uuid[])));
grant select, insert on consultation_reply to :app_role;

-- Connects an expectation with the reply that contained it. The expectation itself is in the dossier of the plan.
create table consultation_expectation (
  id uuid primary key references priority_expectation on delete cascade,
  place bigint generated always as identity unique,
  reply_id uuid not null references consultation_reply on delete cascade,
  consultation_id uuid not null references consultation on delete cascade,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  access_id integer not null references access
);
create index consultation_expectation_consultation on consultation_expectation (consultation_id);
create index consultation_expectation_reply on consultation_expectation (reply_id);

alter table consultation_expectation enable row level security;
create policy consultation_expectation_read on consultation_expectation for select
  using (access_id = any ((select readable())::integer[]));
grant select on consultation_expectation to :app_role;

-- The answer to an expectation. The latest answer is current, and the earlier answers stay.
create table expectation_answer (
  id uuid primary key,
  place bigint generated always as identity unique,
  expectation_id uuid not null references consultation_expectation on delete cascade,
  owner_id uuid not null references organisation,
  outcome text not null check (outcome in ('taken_up', 'point_of_attention', 'not_taken_up')),
  reasons text not null check (length(reasons) between 3 and 5000),
  -- The element of the plan. No foreign key, because answers stay when the element is deleted.
  element_id uuid,
  as_function text,
  answered_on date not null,
  answered_at timestamptz not null,
  answered_by uuid,
  access_id integer not null references access,
  check (element_id is null or outcome <> 'not_taken_up')
);
create index expectation_answer_expectation on expectation_answer (expectation_id, place);

alter table expectation_answer enable row level security;
create policy expectation_answer_read on expectation_answer for select
  using (access_id = any ((select readable())::integer[]));
create policy expectation_answer_insert on expectation_answer for insert
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on expectation_answer to :app_role;

-- A reminder to the addressees that have not replied.
create table consultation_reminder (
  id uuid primary key,
  consultation_id uuid not null references consultation on delete cascade,
  owner_id uuid not null references organisation,
  organisation_ids uuid[] not null check (cardinality(organisation_ids) between 1 and 1000),
  reminded_on date not null,
  reminded_at timestamptz not null,
  reminded_by uuid,
  access_id integer not null references access,
  -- At most one reminder per day.
  unique (consultation_id, reminded_on)
);

alter table consultation_reminder enable row level security;
create policy consultation_reminder_read on consultation_reminder for select
  using (access_id = any ((select readable())::integer[]));
create policy consultation_reminder_insert on consultation_reminder for insert
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on consultation_reminder to :app_role;

-- ---------------------------------------------------------------- Access

-- Readable for the body that owns the list.
create function set_distribution_list_access() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  new.access_id := access_for(3::smallint, array[new.owner_id], null, null);
  return new;
end $$;
create trigger distribution_list_set_access before insert on distribution_list
  for each row execute function set_distribution_list_access();

create function set_consultation_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select p.owner_id into new.owner_id from plan p where p.id = new.plan_id;
  new.access_id := access_for(2::smallint, array[new.owner_id], new.audience, null);
  return new;
end $$;
create trigger consultation_set_access before insert on consultation for each row execute function set_consultation_access();

-- Readable for the body that leads the plan and the addressee. An addressee sees only its own row.
create function set_consultation_addressee_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select c.owner_id into new.owner_id from consultation c where c.id = new.consultation_id;
  new.access_id := access_for(2::smallint, array[new.owner_id, new.organisation_id], null, null);
  return new;
end $$;
create trigger consultation_addressee_set_access before insert on consultation_addressee
  for each row execute function set_consultation_addressee_access();

-- Only an addressee can reply, and only about the plan of the consultation.
create function set_consultation_reply_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select c.owner_id, c.plan_id into new.owner_id, new.plan_id from consultation c join consultation_addressee a on a.consultation_id = c.id
    where c.id = new.consultation_id and a.organisation_id = new.organisation_id and not a.is_copy;
  if not found then raise exception 'Only an addressee of the consultation can reply to it.' using errcode = 'insufficient_privilege'; end if;
  new.access_id := access_for(2::smallint, array[new.owner_id, new.organisation_id], null, null);
  return new;
end $$;
create trigger consultation_reply_set_access before insert on consultation_reply
  for each row execute function set_consultation_reply_access();

create function set_consultation_expectation_access() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  select r.consultation_id, r.plan_id, r.owner_id, r.organisation_id, r.access_id
    into new.consultation_id, new.plan_id, new.owner_id, new.organisation_id, new.access_id from consultation_reply r where r.id = new.reply_id;
  return new;
end $$;
create trigger consultation_expectation_set_access before insert on consultation_expectation
  for each row execute function set_consultation_expectation_access();

create function set_expectation_answer_access() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  select e.owner_id, e.access_id into new.owner_id, new.access_id from consultation_expectation e where e.id = new.expectation_id;
  return new;
end $$;
create trigger expectation_answer_set_access before insert on expectation_answer
  for each row execute function set_expectation_answer_access();

create function set_consultation_reminder_access() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  select c.owner_id into new.owner_id from consultation c where c.id = new.consultation_id;
  new.access_id := access_for(3::smallint, array[new.owner_id], null, null);
  return new;
end $$;
create trigger consultation_reminder_set_access before insert on consultation_reminder
  for each row execute function set_consultation_reminder_access();

create function forbid_consultation_change() returns trigger language plpgsql as $$
begin
  raise exception 'A consultation, its replies and their answers cannot be changed.';
end $$;
create trigger consultation_forbid_change before update on consultation for each row execute function forbid_consultation_change();
create trigger consultation_addressee_forbid_change before update on consultation_addressee for each row execute function forbid_consultation_change();
create trigger consultation_reply_forbid_change before update on consultation_reply for each row execute function forbid_consultation_change();
create trigger consultation_expectation_forbid_change before update on consultation_expectation for each row execute function forbid_consultation_change();
create trigger expectation_answer_forbid_change before update on expectation_answer for each row execute function forbid_consultation_change();
create trigger consultation_reminder_forbid_change before update on consultation_reminder for each row execute function forbid_consultation_change();
-- Saving a list again ends the earlier row.
create trigger distribution_list_forbid_change
  before update of owner_id, name, addressees, copies, saved_at, saved_by on distribution_list
  for each row execute function forbid_consultation_change();

-- ---------------------------------------------------------------- Expectations

-- Adds the expectations of a reply to the dossier of the plan. The addressee may neither read nor write that plan.
-- Therefore this is possible only for a reply that it just wrote, and only while the plan is in preparation. Returns
-- false if the plan is decided.
create function add_expectations_by_reply(p_reply uuid, at timestamptz, expectations jsonb) returns boolean
  language plpgsql security definer set search_path = public as $$
declare reply consultation_reply%rowtype;
begin
  select * into reply from consultation_reply where id = p_reply and (organisation_id = any (writable()) or owner_id = any (writable()));
  if not found or exists (select from consultation_expectation e where e.reply_id = p_reply) then
    raise exception 'Expectations can be added only once, by the addressee or by the body that leads the plan.' using errcode = 'insufficient_privilege';
  end if;
  if not exists (select from plan p where p.id = reply.plan_id and p.state in ('drafting', 'in_decision')) then return false; end if;
  perform write_priorities(reply.plan_id, at, acting_person(), jsonb_build_object('expectations', (
    select coalesce(jsonb_agg(x || jsonb_build_object('organisationId', reply.organisation_id, 'body', null, 'source', reply.source, 'recordedOn', reply.on_date)), '[]')
    from jsonb_array_elements(expectations) x)));
  insert into consultation_expectation (id, reply_id, consultation_id, plan_id, owner_id, organisation_id, access_id)
    select (x ->> 'id')::uuid, reply.id, reply.consultation_id, reply.plan_id, reply.owner_id, reply.organisation_id, 1 from jsonb_array_elements(expectations) x;
  return true;
end $$;

-- Returns the expectations in the replies that the caller may read. Their text is in the dossier of the plan, which an
-- addressee need not be able to read.
create function list_consultation_expectations(p_consultation uuid)
  returns table (id uuid, phenomenon_id uuid, phenomenon_names jsonb, text jsonb, weight smallint)
  language sql stable security definer set search_path = public as $$
  select x.id, x.phenomenon_id, p.names, x.text, x.weight
  from consultation_expectation e join priority_expectation x on x.id = e.id left join phenomenon p on p.id = x.phenomenon_id
  where e.consultation_id = p_consultation and e.access_id = any (readable())
$$;
