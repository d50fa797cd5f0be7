-- Plans and what stands in them. The element tree is the document.

create table plan (
  id uuid primary key,
  code text not null unique,
  kind text not null,
  title jsonb not null,
  motto jsonb,
  short_message jsonb,
  -- The body that holds the pen; only it writes.
  owner_id uuid not null references organisation,
  -- All bodies that issue it together (Interior and Justice); the owner is one of them.
  issuing_body_ids uuid[] not null,
  area_id uuid references area,
  period_from date not null,
  period_to date not null,
  -- ISO 8601, as data: P4Y, P6Y.
  duration text not null,
  decided_on date,
  in_force_on date,
  published_on date,
  state text not null check (state in ('drafting', 'in_decision', 'approved', 'in_force', 'bridging', 'ended')),
  marking smallint not null check (marking between 0 and 4),
  partner_ids uuid[] not null default '{}',
  person_ids uuid[] not null default '{}',
  -- Until its issuing body sends it, a draft is unreadable to every other body.
  sent_at timestamptz,
  languages text[] not null,
  legal_basis text,
  predecessor_id uuid references plan,
  -- The plan of the same kind cannot be read without the powers of its time.
  pack_version text not null,
  elaborates_id uuid,
  illustrative boolean not null default false,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  access_id integer not null references access,
  check (period_from < period_to),
  check (owner_id = any (issuing_body_ids))
);
create index plan_kind on plan (kind, state);
create index plan_owner on plan (owner_id);
create index plan_area on plan (area_id);

create table element (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null references organisation,
  parent_id uuid references element,
  -- Fractional key: siblings sort by it (collation C).
  position text collate "C" not null,
  kind text not null,
  -- The part and section of the plan's kind, for elements of kind part and section.
  place text,
  code text,
  title jsonb,
  body jsonb,
  -- What people gain, in one plain sentence.
  gain jsonb,
  -- The reason why this lever, for programmes; the question and decision of a study; the reason of a state.
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
  -- Small closed values per kind: approach levels, territory and axes, setting, study, lever (see plans/contract.ts).
  details jsonb not null default '{}',
  revision integer not null default 1,
  updated_at timestamptz not null default now(),
  access_id integer not null references access,
  check (not confidential or (confidential_by is not null and confidential_on is not null))
);
create index element_plan on element (plan_id, parent_id, position);
create index element_parent on element (parent_id);
create index element_phenomenon on element (phenomenon_id);
create index element_function on element (accountable_function_id);
create index element_kind on element (kind);
alter table plan add constraint plan_elaborates foreign key (elaborates_id) references element;

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

-- Means: hours, full-time equivalents or money; police, inspectorate and care counted apart; absence is said.
create table element_means (
  id uuid primary key,
  element_id uuid not null references element on delete cascade,
  owner_id uuid not null,
  kind text not null check (kind in ('hours', 'fte', 'budget')),
  service text not null check (service in ('police', 'inspectorate', 'care', 'other')),
  amount numeric,
  available numeric,
  source text,
  funded text check (funded in ('yes', 'partial', 'no')),
  not_available boolean not null default false,
  access_id integer not null references access,
  check (not_available = (amount is null))
);
create index element_means_element on element_means (element_id);

-- What the element needs from elsewhere, collected per plan by who must decide.
create table element_need (
  id uuid primary key,
  element_id uuid not null references element on delete cascade,
  owner_id uuid not null,
  kind text not null check (kind in ('agreement', 'decision', 'change_of_law', 'means')),
  organisation_id uuid references organisation,
  text jsonb not null,
  status text not null default 'needed' check (status in ('needed', 'asked', 'agreed', 'refused')),
  on_date date,
  access_id integer not null references access
);
create index element_need_element on element_need (element_id);
create index element_need_organisation on element_need (organisation_id, status);

-- A link to an element of another plan; one is the main one. It has two ends, so its access combines both.
create table element_link (
  id uuid primary key,
  from_id uuid not null references element on delete cascade,
  to_id uuid not null references element,
  owner_id uuid not null,
  relation text not null check (relation in ('contributes_to', 'elaborates', 'refers_to', 'pairs_with', 'continues', 'carried_from')),
  main boolean not null default false,
  access_id integer not null references access,
  unique (from_id, to_id, relation),
  check (from_id <> to_id)
);
create unique index element_link_main on element_link (from_id) where main;
create index element_link_to on element_link (to_id);

-- Who changed what, when and why: one row per act and thing, with the values before and after.
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
  access_id integer not null references access
);
create index change_plan on change (plan_id, at);
create index change_element on change (element_id, at);

-- A version freezes the plan document. Each frozen row is one element (or one row of another slice's section) with a
-- salted hash; a version lists them in order, so an unchanged row is shared by versions and nobody reads what the row hides.
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
create index frozen_row_subject on frozen_row (plan_id, section, subject_id);

create table plan_version (
  id uuid primary key,
  plan_id uuid not null references plan,
  owner_id uuid not null,
  number integer not null,
  format text not null,
  pack_version text not null,
  -- Over the hashes of the parts, in order.
  hash text not null,
  motive text not null,
  frozen_at timestamptz not null,
  frozen_by uuid,
  in_force_on date,
  in_force_motive text,
  superseded_on date,
  access_id integer not null references access,
  unique (plan_id, number)
);

create table plan_version_part (
  version_id uuid not null references plan_version,
  part text not null,
  position integer not null,
  hash text not null,
  access_id integer not null references access,
  primary key (version_id, part)
);

create table plan_version_entry (
  version_id uuid not null references plan_version,
  position integer not null,
  part text not null,
  row_id uuid not null references frozen_row,
  -- Repeated from the row, so that a reader who may not see it still sees that something stands here, and its hash.
  hash text not null,
  access_id integer not null references access,
  primary key (version_id, position)
);

create function frozen_stays() returns trigger language plpgsql as $$
begin
  raise exception 'A frozen part cannot be changed.';
end $$;
create trigger frozen_row_stays before delete on frozen_row for each row execute function frozen_stays();
create trigger frozen_row_stays_so before update of section, subject_id, salt, hash, content, plan_id on frozen_row for each row execute function frozen_stays();
create trigger plan_version_stays before delete on plan_version for each row execute function frozen_stays();
create trigger plan_version_stays_so before update of plan_id, number, format, pack_version, hash, motive, frozen_at, frozen_by on plan_version
  for each row execute function frozen_stays();
create trigger plan_version_part_stays before update of part, position, hash or delete on plan_version_part for each row execute function frozen_stays();
create trigger plan_version_entry_stays before update of position, part, row_id, hash or delete on plan_version_entry for each row execute function frozen_stays();

-- ---------------------------------------------------------------- access, kept by the database

create function plan_access() returns trigger language plpgsql as $$
declare base integer;
begin
  base := access_for(new.marking, new.issuing_body_ids, new.partner_ids, new.person_ids);
  -- An unsent draft, whatever its marking, is for its issuing bodies alone.
  if new.sent_at is null then
    base := combine_access(base, intern_access(new.marking, true, new.issuing_body_ids, null));
  end if;
  new.access_id := base;
  return new;
end $$;
create trigger plan_access before insert or update of marking, issuing_body_ids, partner_ids, person_ids, sent_at on plan
  for each row execute function plan_access();

/* The rows of a container follow it. Runs as owner: the container's owner may be unable to see what follows. */
create function plan_access_spreads() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update element set access_id = access_id where plan_id = new.id and parent_id is null;
  update change set access_id = new.access_id where plan_id = new.id and element_id is null;
  -- What was removed meanwhile has no element any more that could close it; it closes with its plan.
  update change set access_id = combine_access(access_id, new.access_id)
    where plan_id = new.id and element_id is not null and not exists (select from element e where e.id = change.element_id);
  update frozen_row set access_id = combine_access(access_id, new.access_id) where plan_id = new.id;
  update plan_version set access_id = new.access_id where plan_id = new.id;
  update plan_version_part p set access_id = new.access_id from plan_version v where v.id = p.version_id and v.plan_id = new.id;
  update plan_version_entry e set access_id = new.access_id from plan_version v where v.id = e.version_id and v.plan_id = new.id;
  return null;
end $$;
create trigger plan_access_spreads after update of access_id, marking, issuing_body_ids, partner_ids, person_ids, sent_at on plan
  for each row when (old.access_id is distinct from new.access_id) execute function plan_access_spreads();

create function element_access() returns trigger language plpgsql security definer set search_path = public as $$
declare
  container integer;
  owning uuid;
  owners uuid[];
begin
  select p.owner_id, p.issuing_body_ids, p.access_id into owning, owners, container from plan p where p.id = new.plan_id;
  new.owner_id := owning;
  if new.parent_id is not null then
    select e.access_id into container from element e where e.id = new.parent_id and e.plan_id = new.plan_id;
    if container is null then raise exception 'An element stands under an element of the same plan.'; end if;
  end if;
  if new.marking is not null then
    new.access_id := combine_access(container, access_for(new.marking, owners, new.partner_ids, new.person_ids));
  else
    new.access_id := container;
  end if;
  return new;
end $$;
create trigger element_access before insert or update of marking, partner_ids, person_ids, parent_id, plan_id, owner_id, access_id on element
  for each row execute function element_access();

create function element_access_spreads() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update element set access_id = access_id where parent_id = new.id;
  update element_partner set access_id = new.access_id where element_id = new.id;
  update element_means set access_id = new.access_id where element_id = new.id;
  update element_need set access_id = new.access_id where element_id = new.id;
  update element_link set access_id = access_id where from_id = new.id or to_id = new.id;
  update change set access_id = new.access_id where element_id = new.id;
  update journal set access_id = combine_access(access_id, new.access_id) where subject_id = new.id;
  -- What was frozen while more open closes with the element; it never opens by itself.
  update frozen_row set access_id = combine_access(access_id, new.access_id) where section = 'elements' and subject_id = new.id;
  return null;
end $$;
create trigger element_access_spreads after update on element
  for each row when (old.access_id is distinct from new.access_id) execute function element_access_spreads();

create function element_child_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select e.access_id, e.owner_id into new.access_id, new.owner_id from element e where e.id = new.element_id;
  return new;
end $$;
create trigger element_partner_access before insert on element_partner for each row execute function element_child_access();
create trigger element_means_access before insert on element_means for each row execute function element_child_access();
create trigger element_need_access before insert on element_need for each row execute function element_child_access();

create function element_link_access() returns trigger language plpgsql security definer set search_path = public as $$
declare
  near integer;
  far integer;
begin
  select e.access_id, e.owner_id into near, new.owner_id from element e where e.id = new.from_id;
  select e.access_id into far from element e where e.id = new.to_id;
  new.access_id := combine_access(near, far);
  return new;
end $$;
create trigger element_link_access before insert or update of access_id on element_link for each row execute function element_link_access();

create function change_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select coalesce((select e.access_id from element e where e.id = new.element_id), p.access_id) into new.access_id
    from plan p where p.id = new.plan_id;
  return new;
end $$;
create trigger change_access before insert on change for each row execute function change_access();

-- ---------------------------------------------------------------- policies

do $$
declare name text;
begin
  foreach name in array array['plan', 'element', 'element_partner', 'element_means', 'element_need', 'element_link', 'plan_version'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using (access_id = any ((select readable())::integer[]))', name || '_read', name);
    execute format('create policy %I on %I for insert with check (owner_id = any ((select writable())::uuid[]))', name || '_insert', name);
    execute format('create policy %I on %I for update using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]))', name || '_update', name);
    execute format('create policy %I on %I for delete using (owner_id = any ((select writable())::uuid[]))', name || '_delete', name);
  end loop;
  foreach name in array array['change', 'frozen_row', 'plan_version_part', 'plan_version_entry'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using (access_id = any ((select readable())::integer[]))', name || '_read', name);
  end loop;
end $$;
create policy change_insert on change for insert
  with check (exists (select from plan p where p.id = plan_id and p.owner_id = any ((select writable())::uuid[])));
create policy frozen_row_insert on frozen_row for insert
  with check (exists (select from plan p where p.id = plan_id and p.owner_id = any ((select writable())::uuid[])));
create policy plan_version_part_insert on plan_version_part for insert
  with check (exists (select from plan_version v where v.id = version_id and v.owner_id = any ((select writable())::uuid[])));
create policy plan_version_entry_insert on plan_version_entry for insert
  with check (exists (select from plan_version v where v.id = version_id and v.owner_id = any ((select writable())::uuid[])));

grant select, insert, update, delete on plan, element, element_partner, element_means, element_need, element_link to :app_role;
grant select, insert, update on plan_version to :app_role;
grant select, insert on change, frozen_row, plan_version_part, plan_version_entry to :app_role;
