-- Plans, their elements, their history and their frozen versions. The tree of elements is the plan document.
-- The database keeps the access id of each row up to date. A trigger of a row computes it, and a trigger of the plan or
-- element above passes changes on. These triggers run as the owner of the tables, because the acting person may be
-- unable to read every row that must change.

-- ---------------------------------------------------------------- Tables

-- A plan of any kind.
create table plan (
  id uuid primary key,
  code text not null unique,
  kind text not null,
  title jsonb not null,
  motto jsonb,
  short_message jsonb,
  -- The body that writes the plan. No other body can change it.
  owner_id uuid not null references organisation,
  -- All bodies that issue the plan together, for example Interior and Justice. The owner is one of them.
  issuing_body_ids uuid[] not null,
  area_id uuid references area,
  period_from date not null,
  period_to date not null,
  -- ISO 8601 duration, from the kind of plan: P4Y, P6Y.
  duration text not null,
  decided_on date,
  in_force_on date,
  published_on date,
  state text not null check (state in ('drafting', 'in_decision', 'approved', 'in_force', 'bridging', 'ended')),
  marking smallint not null check (marking between 0 and 4),
  partner_ids uuid[] not null default '{}',
  person_ids uuid[] not null default '{}',
  -- Until the issuing body sends the draft, no other body can read it.
  sent_at timestamptz,
  languages text[] not null,
  legal_basis text,
  predecessor_id uuid references plan,
  -- The version of the pack with the competences of its time. They are needed to read an old plan correctly.
  pack_version text not null,
  elaborates_id uuid,
  illustrative boolean not null default false,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  access_id integer not null references access,
  -- The template with which the plan was created. Its guidance is shown next to the sections and is never part of them.
  -- Null: the first template of the kind.
  template text,
  -- The end of the longest valid extension, copied here for lists. plan_extension is the source.
  extended_to date,
  valid_until date generated always as (greatest(period_to, extended_to)) stored,
  check (period_from < period_to),
  check (owner_id = any (issuing_body_ids))
);
create index plan_kind on plan (kind, state);
create index plan_owner on plan (owner_id);
create index plan_area on plan (area_id);
create index plan_elaborates_element on plan (elaborates_id) where elaborates_id is not null;

alter table plan enable row level security;
create policy plan_read on plan for select using (access_id = any ((select readable())::integer[]));
create policy plan_insert on plan for insert with check (owner_id = any ((select writable())::uuid[]));
create policy plan_update on plan for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
create policy plan_delete on plan for delete using (owner_id = any ((select writable())::uuid[]));
grant select, insert, update, delete on plan to :app_role;

-- Tasks are created before plans.
alter table task add foreign key (plan_id) references plan on delete cascade;

create trigger plan_restrict_journal_access after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function restrict_journal_access();

-- A node of the plan document: a part, a section, an objective, an action, a programme, and so on.
create table element (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null references organisation,
  parent_id uuid references element,
  -- Fractional key. Siblings are sorted by it (collation C).
  position text collate "C" not null,
  kind text not null,
  -- The part and section of the kind of plan, for elements of kind part and section.
  place text,
  code text,
  title jsonb,
  body jsonb,
  -- What people gain, in one plain sentence.
  gain jsonb,
  -- Depends on the kind: why this lever was chosen (programmes), question and decision (studies), reason for the state.
  rationale jsonb,
  state text check (state in ('proposed', 'running', 'paused', 'done', 'stopped')),
  state_reason text,
  phenomenon_id uuid references phenomenon,
  interest_id uuid references element,
  competence_topic text,
  chain_links text[] not null default '{}',
  accountable_function_id uuid references function,
  deputy_function_id uuid references function,
  account_to_id uuid references organisation,
  contributor_ids uuid[] not null default '{}',
  period_from date,
  period_to date,
  marking smallint check (marking between 0 and 4),
  partner_ids uuid[] not null default '{}',
  person_ids uuid[] not null default '{}',
  confidential boolean not null default false,
  confidential_by text,
  confidential_on date,
  -- Small values with a fixed set of choices per kind: levels of approach, territory and axes, setting, study, lever
  -- (see features/planning/plans/contract.ts).
  details jsonb not null default '{}',
  revision integer not null default 1,
  updated_at timestamptz not null default now(),
  access_id integer not null references access,
  check (not confidential or (confidential_by is not null and confidential_on is not null))
);
-- No query is planned by the distribution of these texts. Their statistics would take most of the time of ANALYZE.
alter table element
  alter column title set statistics 0,
  alter column body set statistics 0,
  alter column gain set statistics 0,
  alter column rationale set statistics 0,
  alter column details set statistics 0;
create index element_plan on element (plan_id, parent_id, position);
create index element_parent on element (parent_id);
create index element_phenomenon on element (phenomenon_id);
create index element_function on element (accountable_function_id);
create index element_kind on element (kind);

alter table element enable row level security;
create policy element_read on element for select using (access_id = any ((select readable())::integer[]));
create policy element_insert on element for insert with check (owner_id = any ((select writable())::uuid[]));
create policy element_update on element for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
create policy element_delete on element for delete using (owner_id = any ((select writable())::uuid[]));
grant select, insert, update, delete on element to :app_role;

-- Plans and elements refer to each other.
alter table plan add constraint plan_elaborates_id_fkey foreign key (elaborates_id) references element;

-- An organisation that is asked to contribute to an element.
create table element_partner (
  id uuid primary key,
  element_id uuid not null references element on delete cascade,
  owner_id uuid not null,
  organisation_id uuid not null references organisation,
  commitment jsonb,
  status text not null default 'asked' check (status in ('asked', 'confirmed', 'declined', 'withdrawn')),
  access_id integer not null references access,
  unique (element_id, organisation_id)
);
create index element_partner_organisation on element_partner (organisation_id);

alter table element_partner enable row level security;
create policy element_partner_read on element_partner for select
  using (access_id = any ((select readable())::integer[]));
create policy element_partner_insert on element_partner for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy element_partner_update on element_partner for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
create policy element_partner_delete on element_partner for delete
  using (owner_id = any ((select writable())::uuid[]));
grant select, insert, update, delete on element_partner to :app_role;

-- Resources that an element needs: hours, full-time equivalents or money. Police, inspectorate and care are counted
-- separately. `not_available` records explicitly that the amount is unknown.
create table element_resource (
  id uuid primary key,
  element_id uuid not null references element on delete cascade,
  owner_id uuid not null,
  kind text not null check (kind in ('hours', 'fte', 'budget')),
  service text not null check (service in ('police', 'inspectorate', 'care', 'other')),
  -- The year for which the amount holds. Null: it holds for the whole period of the element.
  year integer check (year between 1900 and 2200),
  amount numeric,
  available numeric,
  source text,
  funded text check (funded in ('yes', 'partial', 'no')),
  not_available boolean not null default false,
  access_id integer not null references access,
  -- The team from which the element requests hours or people, by the name that the body gives the team.
  team text check (length(team) between 1 and 120),
  check (not_available = (amount is null))
);
create index element_resource_element on element_resource (element_id);

alter table element_resource enable row level security;
create policy element_resource_read on element_resource for select using (access_id = any ((select readable())::integer[]));
create policy element_resource_insert on element_resource for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy element_resource_update on element_resource for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
create policy element_resource_delete on element_resource for delete using (owner_id = any ((select writable())::uuid[]));
grant select, insert, update, delete on element_resource to :app_role;

-- What the element needs from others. A plan lists its needs by the body that must decide.
create table element_need (
  id uuid primary key,
  element_id uuid not null references element on delete cascade,
  owner_id uuid not null,
  kind text not null check (kind in ('agreement', 'decision', 'change_of_law', 'resources')),
  organisation_id uuid references organisation,
  text jsonb not null,
  status text not null default 'needed' check (status in ('needed', 'asked', 'agreed', 'refused')),
  on_date date,
  access_id integer not null references access
);
create index element_need_element on element_need (element_id);
create index element_need_organisation on element_need (organisation_id, status);

alter table element_need enable row level security;
create policy element_need_read on element_need for select using (access_id = any ((select readable())::integer[]));
create policy element_need_insert on element_need for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy element_need_update on element_need for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
create policy element_need_delete on element_need for delete using (owner_id = any ((select writable())::uuid[]));
grant select, insert, update, delete on element_need to :app_role;

-- A link to an element of another plan. One link of an element can be the main link. A link belongs to both elements,
-- so its access combines both.
create table element_link (
  id uuid primary key,
  from_id uuid not null references element on delete cascade,
  to_id uuid not null references element,
  owner_id uuid not null,
  relation text not null
    check (relation in ('contributes_to', 'elaborates', 'refers_to', 'pairs_with', 'continues', 'carried_from')),
  main boolean not null default false,
  access_id integer not null references access,
  unique (from_id, to_id, relation),
  check (from_id <> to_id)
);
create unique index element_link_main on element_link (from_id) where main;
create index element_link_to on element_link (to_id);

alter table element_link enable row level security;
create policy element_link_read on element_link for select using (access_id = any ((select readable())::integer[]));
create policy element_link_insert on element_link for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy element_link_update on element_link for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
create policy element_link_delete on element_link for delete using (owner_id = any ((select writable())::uuid[]));
grant select, insert, update, delete on element_link to :app_role;

-- The history: who changed what, when and why. One row per act and subject, with the values before and after.
create table change (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  element_id uuid,
  at timestamptz not null,
  person_id uuid,
  procedure text not null,
  reason text,
  -- field -> [before, after]
  fields jsonb not null,
  access_id integer not null references access,
  -- The act that made the change. All changes of one act are undone together.
  act_id uuid
);
-- No query is planned by the distribution of these values.
alter table change alter column fields set statistics 0;
create index change_plan on change (plan_id, at);
create index change_element on change (element_id, at);
create index change_act on change (act_id) where act_id is not null;

alter table change enable row level security;
create policy change_read on change for select using (access_id = any ((select readable())::integer[]));
-- The application writes changes only through write_changes().
grant select on change to :app_role;

-- A version freezes the plan document. A frozen row contains one element, or one row of a section of another feature,
-- with a salted hash. Versions list their rows in order. Therefore versions share unchanged rows, and the hash reveals
-- nothing to readers who may not see the row.
create table frozen_row (
  id uuid primary key,
  plan_id uuid not null references plan,
  section text not null,
  subject_id uuid not null,
  salt text not null,
  hash text not null,
  content jsonb not null,
  access_id integer not null references access
);
-- No query is planned by the distribution of these values.
alter table frozen_row alter column content set statistics 0;
create index frozen_row_subject on frozen_row (plan_id, section, subject_id);

alter table frozen_row enable row level security;
create policy frozen_row_read on frozen_row for select using (access_id = any ((select readable())::integer[]));
create policy frozen_row_insert on frozen_row for insert
  with check (exists (select from plan p where p.id = plan_id and p.owner_id = any ((select writable())::uuid[])));
grant select, insert on frozen_row to :app_role;

create table plan_version (
  id uuid primary key,
  plan_id uuid not null references plan,
  owner_id uuid not null,
  number integer not null,
  format text not null,
  pack_version text not null,
  -- Over the hashes of the parts, in order.
  hash text not null,
  reason text not null,
  frozen_at timestamptz not null,
  frozen_by uuid,
  in_force_on date,
  in_force_reason text,
  superseded_on date,
  access_id integer not null references access,
  -- Whether version_check has the results of the checks at the time of freezing.
  has_stored_checks boolean not null default false,
  unique (plan_id, number)
);

alter table plan_version enable row level security;
create policy plan_version_read on plan_version for select using (access_id = any ((select readable())::integer[]));
create policy plan_version_insert on plan_version for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy plan_version_update on plan_version for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
create policy plan_version_delete on plan_version for delete using (owner_id = any ((select writable())::uuid[]));
grant select, insert, update on plan_version to :app_role;

create trigger plan_version_restrict_journal_access after update on plan_version
  for each row when (old.access_id is distinct from new.access_id) execute function restrict_journal_access();

create table plan_version_part (
  version_id uuid not null references plan_version,
  part text not null,
  position integer not null,
  hash text not null,
  access_id integer not null references access,
  primary key (version_id, part)
);

alter table plan_version_part enable row level security;
create policy plan_version_part_read on plan_version_part for select
  using (access_id = any ((select readable())::integer[]));
create policy plan_version_part_insert on plan_version_part for insert
  with check (exists (select from plan_version v where v.id = version_id
    and v.owner_id = any ((select writable())::uuid[])));
grant select, insert on plan_version_part to :app_role;

create table plan_version_entry (
  version_id uuid not null references plan_version,
  position integer not null,
  part text not null,
  row_id uuid not null references frozen_row,
  -- Copied from the row, so that a reader who may not see the row still sees that it exists, and its hash.
  hash text not null,
  access_id integer not null references access,
  primary key (version_id, position)
);

alter table plan_version_entry enable row level security;
create policy plan_version_entry_read on plan_version_entry for select
  using (access_id = any ((select readable())::integer[]));
create policy plan_version_entry_insert on plan_version_entry for insert
  with check (exists (select from plan_version v where v.id = version_id
    and v.owner_id = any ((select writable())::uuid[])));
grant select, insert on plan_version_entry to :app_role;

-- ---------------------------------------------------------------- Frozen versions

create function forbid_frozen_change() returns trigger language plpgsql as $$
begin
  raise exception 'A frozen version cannot be changed or deleted.';
end $$;
create trigger frozen_row_forbid_delete before delete on frozen_row for each row execute function forbid_frozen_change();
create trigger frozen_row_forbid_change before update of section, subject_id, salt, hash, content, plan_id on frozen_row
  for each row execute function forbid_frozen_change();
create trigger plan_version_forbid_delete before delete on plan_version for each row execute function forbid_frozen_change();
create trigger plan_version_forbid_change
  before update of plan_id, number, format, pack_version, hash, reason, frozen_at, frozen_by on plan_version
  for each row execute function forbid_frozen_change();
create trigger plan_version_part_forbid_change before update of part, position, hash or delete on plan_version_part
  for each row execute function forbid_frozen_change();
create trigger plan_version_entry_forbid_change before update of position, part, row_id, hash or delete on plan_version_entry
  for each row execute function forbid_frozen_change();

-- ---------------------------------------------------------------- Access

-- A draft that was not sent is readable for its issuing bodies and for the bodies that were consulted on it, within its
-- marking.
create function set_plan_access() returns trigger language plpgsql as $$
declare base integer;
begin
  base := access_for(new.marking, new.issuing_body_ids, new.partner_ids, new.person_ids);
  if new.sent_at is null then
    base := combine_access(base, intern_access(new.marking, true, new.issuing_body_ids || consulted_organisations(new.id), null));
  end if;
  new.access_id := base;
  return new;
end $$;
create trigger plan_set_access
  before insert or update of marking, issuing_body_ids, partner_ids, person_ids, sent_at on plan
  for each row execute function set_plan_access();

-- Passes the access of a plan on to its elements. Runs as owner, because the owner of the plan may be unable to see
-- some elements.
create function propagate_plan_access_within_plan() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update element set access_id = access_id where plan_id = new.id and parent_id is null;
  update change set access_id = new.access_id where plan_id = new.id and element_id is null;
  -- The changes of a deleted element follow the plan, because no element can restrict them any more.
  update change set access_id = combine_access(access_id, new.access_id)
    where plan_id = new.id and element_id is not null and not exists (select from element e where e.id = change.element_id);
  update frozen_row set access_id = combine_access(access_id, new.access_id) where plan_id = new.id;
  update plan_version set access_id = new.access_id where plan_id = new.id;
  update plan_version_part p set access_id = new.access_id from plan_version v where v.id = p.version_id and v.plan_id = new.id;
  update plan_version_entry e set access_id = new.access_id from plan_version v where v.id = e.version_id and v.plan_id = new.id;
  return null;
end $$;
create trigger plan_propagate_access_within_plan
  after update of access_id, marking, issuing_body_ids, partner_ids, person_ids, sent_at on plan
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_plan_access_within_plan();

create function set_element_access() returns trigger
  language plpgsql security definer set search_path = public set enable_seqscan = off as $$
declare
  parent_access integer;
  plan_owner uuid;
  issuing_bodies uuid[];
begin
  select p.owner_id, p.issuing_body_ids, p.access_id into plan_owner, issuing_bodies, parent_access from plan p where p.id = new.plan_id;
  new.owner_id := plan_owner;
  if new.parent_id is not null then
    select e.access_id into parent_access from element e where e.id = new.parent_id and e.plan_id = new.plan_id;
    if parent_access is null then raise exception 'The parent of an element must belong to the same plan.'; end if;
  end if;
  if new.marking is not null then
    new.access_id := combine_access(parent_access, access_for(new.marking, issuing_bodies, new.partner_ids, new.person_ids));
  else
    new.access_id := parent_access;
  end if;
  return new;
end $$;
create trigger element_set_access
  before insert or update of marking, partner_ids, person_ids, parent_id, plan_id, owner_id, access_id on element
  for each row execute function set_element_access();

create function propagate_element_access_within_plan() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update element set access_id = access_id where parent_id = new.id;
  update element_partner set access_id = new.access_id where element_id = new.id;
  update element_resource set access_id = new.access_id where element_id = new.id;
  update element_need set access_id = new.access_id where element_id = new.id;
  update element_link set access_id = access_id where from_id = new.id or to_id = new.id;
  update change set access_id = new.access_id where element_id = new.id;
  update journal set access_id = combine_access(access_id, new.access_id) where subject_id = new.id;
  -- Frozen rows are restricted together with the element. They never become more visible.
  update frozen_row set access_id = combine_access(access_id, new.access_id) where section = 'elements' and subject_id = new.id;
  return null;
end $$;
create trigger element_propagate_access_within_plan after update on element
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_element_access_within_plan();

create function set_element_part_access() returns trigger
  language plpgsql security definer set search_path = public set enable_seqscan = off as $$
begin
  select e.access_id, e.owner_id into new.access_id, new.owner_id from element e where e.id = new.element_id;
  return new;
end $$;
create trigger element_partner_set_access before insert on element_partner
  for each row execute function set_element_part_access();
create trigger element_resource_set_access before insert on element_resource
  for each row execute function set_element_part_access();
create trigger element_need_set_access before insert on element_need for each row execute function set_element_part_access();

create function set_element_link_access() returns trigger
  language plpgsql security definer set search_path = public set enable_seqscan = off as $$
declare
  from_access integer;
  to_access integer;
begin
  select e.access_id, e.owner_id into from_access, new.owner_id from element e where e.id = new.from_id;
  select e.access_id into to_access from element e where e.id = new.to_id;
  new.access_id := combine_access(from_access, to_access);
  return new;
end $$;
create trigger element_link_set_access before insert or update of access_id on element_link
  for each row execute function set_element_link_access();

create function set_change_access() returns trigger
  language plpgsql security definer set search_path = public set enable_seqscan = off as $$
begin
  select coalesce((select e.access_id from element e where e.id = new.element_id), p.access_id) into new.access_id
    from plan p where p.id = new.plan_id;
  return new;
end $$;
create trigger change_set_access before insert on change
  for each row when (coalesce(current_setting('integral.access_is_set', true), '') <> 'on')
  execute function set_change_access();

-- ---------------------------------------------------------------- History

-- Writes the history of one act in one statement. Each row is readable for those who may read the element, or the plan
-- if there is no element. Only for plans of a body for which the transaction may write. A trigger per row took a third
-- of the time (measured with 1,000 elements on the embedded database, which has one session that everybody shares).
create function write_changes(lines jsonb, p_at timestamptz, p_person uuid) returns void
  language plpgsql security definer set search_path = public set enable_seqscan = off as $$
begin
  if exists (
    select from (select distinct plan_id from jsonb_to_recordset(lines) l (plan_id uuid)) l left join plan p on p.id = l.plan_id
    where p.owner_id is null or not p.owner_id = any (writable())
  ) then
    raise exception 'The transaction may not write for the owner of this plan.' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('integral.access_is_set', 'on', true);
  insert into change (id, plan_id, element_id, at, person_id, procedure, reason, fields, act_id, access_id)
  select l.id, l.plan_id, l.element_id, p_at, p_person, l.procedure, l.reason, l.fields, l.act_id, coalesce(e.access_id, p.access_id)
  from jsonb_to_recordset(lines) l (id uuid, plan_id uuid, element_id uuid, procedure text, reason text, fields jsonb, act_id uuid)
    join plan p on p.id = l.plan_id left join element e on e.id = l.element_id;
  perform set_config('integral.access_is_set', '', true);
end $$;
