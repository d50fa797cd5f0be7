-- The structure of the country. Everything dated is half-open: valid_from is the first day, valid_to the first day on
-- which it no longer holds; null is open. Rows of a pack are facts; what an administrator changes is marked as edited here.

create table area (
  id uuid primary key,
  code text not null unique,
  kind text not null,
  names jsonb not null,
  sort_name text collate "C" not null,
  official_code text,
  languages text[] not null default '{}',
  outside_tree boolean not null default false,
  -- ISO codes of the countries on whose border it lies.
  borders text[] not null default '{}',
  valid_from date,
  valid_to date,
  cell_q integer,
  cell_r integer,
  announced jsonb,
  population jsonb,
  source text not null default 'pack' check (source in ('pack', 'edited', 'imported')),
  check (valid_from is null or valid_to is null or valid_from < valid_to)
);
create index area_kind on area (kind, sort_name);

-- A parent per hierarchy: hierarchies run side by side and do not nest. What a border region is drawn from stands in a
-- hierarchy of its own, `border`, in which an area may have several parents.
create table area_parent (
  id uuid primary key,
  area_id uuid not null references area,
  hierarchy text not null,
  parent_id uuid not null references area,
  valid_from date,
  valid_to date
);
create index area_parent_child on area_parent (area_id, hierarchy);
create index area_parent_parent on area_parent (parent_id, hierarchy);

create table area_succession (
  id uuid primary key,
  predecessor_id uuid not null references area,
  successor_id uuid not null references area,
  kind text not null check (kind in ('merge', 'split', 'recode', 'planned_merge')),
  on_date date not null,
  unique (predecessor_id, successor_id, on_date)
);
create index area_succession_successor on area_succession (successor_id);

-- Outlines in WGS84 (GeoJSON geometry), imported by an administrator; without them the map is made of hexagons.
create table area_boundary (
  id uuid primary key,
  area_id uuid not null references area,
  geometry jsonb not null,
  source text not null,
  valid_from date,
  valid_to date
);
create index area_boundary_area on area_boundary (area_id);

create table organisation (
  id uuid primary key,
  code text not null unique,
  kind text not null,
  level text not null,
  names jsonb not null,
  sort_name text collate "C" not null,
  area_id uuid references area,
  parent_id uuid references organisation,
  valid_from date,
  valid_to date,
  source text not null default 'pack' check (source in ('pack', 'edited', 'imported'))
);
create index organisation_kind on organisation (kind, sort_name);
create index organisation_area on organisation (area_id);

create table organisation_succession (
  id uuid primary key,
  predecessor_id uuid not null references organisation,
  successor_id uuid not null references organisation,
  kind text not null check (kind in ('merge', 'split', 'recode', 'planned_merge')),
  on_date date not null,
  unique (predecessor_id, successor_id, on_date)
);

create table contact_point (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  purpose text not null,
  name text not null,
  email text,
  telephone text,
  website text
);
create index contact_point_organisation on contact_point (organisation_id);

-- A duty that survives its holder: chief of corps, programme manager.
create table function (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  code text not null,
  names jsonb not null,
  valid_from date,
  valid_to date,
  unique (organisation_id, code)
);

create table person (
  id uuid primary key,
  name text not null,
  email text,
  language text not null default 'en',
  created_at timestamptz not null default now(),
  left_at timestamptz
);
create unique index person_email on person (lower(email));

create table function_holding (
  id uuid primary key,
  function_id uuid not null references function,
  person_id uuid not null references person,
  capacity text not null check (capacity in ('holder', 'deputy')),
  valid_from date not null,
  valid_to date
);
create index function_holding_function on function_holding (function_id);
create index function_holding_person on function_holding (person_id);

-- A persona (planner, mayor, minister, ...) of a person in an organisation: see shared/permission.ts.
create table role_assignment (
  id uuid primary key,
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  role text not null,
  valid_from date not null default current_date,
  valid_to date,
  unique (person_id, organisation_id, role)
);

/* Somebody must be left who can give roles: ending the last administrator's role, or access, is refused whichever door it
   comes through. Only roles that were open count: one that was to end anyway keeps nobody in. */
create function an_administrator_stays() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_table_name = 'person' and not exists (select from role_assignment where person_id = new.id and role = 'administrator' and valid_to is null) then
    return null;
  end if;
  if not exists (select from role_assignment r join person p on p.id = r.person_id
      where r.role = 'administrator' and r.valid_to is null and p.left_at is null) then
    raise exception 'The last administrator stays.' using errcode = 'integrity_constraint_violation', constraint = 'an_administrator_stays';
  end if;
  return null;
end $$;
create trigger an_administrator_stays_in_role after update or delete on role_assignment
  for each row when (old.role = 'administrator' and old.valid_to is null) execute function an_administrator_stays();
create trigger an_administrator_stays_here after update of left_at on person
  for each row when (old.left_at is null and new.left_at is not null) execute function an_administrator_stays();

create table competence (
  id uuid primary key,
  topic text not null,
  names jsonb not null,
  level text not null,
  exclusivity text not null check (exclusivity in ('exclusive', 'shared')),
  basis text not null,
  use jsonb,
  organisation_kinds text[] not null default '{}',
  valid_from date,
  valid_to date,
  source text not null default 'pack' check (source in ('pack', 'edited')),
  -- Each version of the pack has its own table, because a plan keeps the table of its time.
  pack_version text not null
);
create index competence_topic on competence (pack_version, topic, level);

create table pack_installation (
  code text not null,
  version text not null,
  installed_at timestamptz not null default now(),
  primary key (code, version)
);

-- The structure is public: who exists, who may do what. Writing needs the procedure's permission in any organisation
-- (the registry belongs to the instance, kept by its administrators).
do $$
declare name text;
begin
  foreach name in array array['area', 'area_parent', 'area_succession', 'area_boundary', 'organisation', 'organisation_succession',
    'contact_point', 'function', 'competence', 'pack_installation'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using (true)', name || '_read', name);
    execute format('create policy %I on %I for all using (cardinality((select writable())::uuid[]) > 0) with check (cardinality((select writable())::uuid[]) > 0)', name || '_write', name);
  end loop;
end $$;
grant select, insert, update, delete on area, area_parent, area_succession, area_boundary, organisation, organisation_succession,
  contact_point, function, competence to :app_role;
grant select, insert on pack_installation to :app_role;

-- People are seen by whoever is signed in; holdings and roles too (accountability), never without signing in.
do $$
declare name text;
begin
  foreach name in array array['person', 'function_holding', 'role_assignment'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using ((select acting_person()) is not null)', name || '_read', name);
    execute format('create policy %I on %I for all using (cardinality((select writable())::uuid[]) > 0) with check (cardinality((select writable())::uuid[]) > 0)', name || '_write', name);
  end loop;
end $$;
grant select, insert, update, delete on person, function_holding, role_assignment to :app_role;
