-- The structure of the country: areas, organisations, people, functions, competences, phenomena and the installed
-- packs.
-- All validity periods are half-open: valid_from is the first day, valid_to is the first day on which the row is no
-- longer valid, and null means open. Rows of a pack are facts. `source` marks the rows that an administrator changed or
-- imported, so that a later pack does not overwrite them.
-- The structure is public: everybody may read it. Writing requires the permission of the procedure in any organisation,
-- because the registry belongs to the instance as a whole. People, the functions they hold and their roles are visible
-- only after sign-in.

-- ---------------------------------------------------------------- Packs

-- The installed versions of the country pack.
create table pack_installation (
  code text not null,
  version text not null,
  installed_at timestamptz not null default now(),
  -- Fingerprints of the kinds of plan, templates and rule bindings of the pack, which exist only in the process. They
  -- show an administrator what a later pack changes. Null: installed before fingerprints were stored.
  contents jsonb,
  primary key (code, version)
);

alter table pack_installation enable row level security;
create policy pack_installation_read on pack_installation for select using (true);
create policy pack_installation_write on pack_installation for all
  using (cardinality((select writable())::uuid[]) > 0)
  with check (cardinality((select writable())::uuid[]) > 0);
grant select, insert, update on pack_installation to :app_role;

-- ---------------------------------------------------------------- Areas

-- An area: a municipality, a police zone, a district, a province.
create table area (
  id uuid primary key,
  code text not null unique,
  kind text not null,
  names jsonb not null,
  sort_name text collate "C" not null,
  official_code text,
  languages text[] not null default '{}',
  outside_tree boolean not null default false,
  -- ISO codes of the neighbouring countries, for areas on the border.
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

alter table area enable row level security;
create policy area_read on area for select using (true);
create policy area_write on area for all
  using (cardinality((select writable())::uuid[]) > 0)
  with check (cardinality((select writable())::uuid[]) > 0);
grant select, insert, update, delete on area to :app_role;

-- The parent of an area in one hierarchy. Hierarchies exist side by side and are not nested. The hierarchy `border`
-- contains the parts of a border region. In it, an area may have several parents.
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

alter table area_parent enable row level security;
create policy area_parent_read on area_parent for select using (true);
create policy area_parent_write on area_parent for all
  using (cardinality((select writable())::uuid[]) > 0)
  with check (cardinality((select writable())::uuid[]) > 0);
grant select, insert, update, delete on area_parent to :app_role;

-- Mergers, splits and new codes of areas, with their date.
create table area_succession (
  id uuid primary key,
  predecessor_id uuid not null references area,
  successor_id uuid not null references area,
  kind text not null check (kind in ('merge', 'split', 'recode', 'planned_merge')),
  on_date date not null,
  unique (predecessor_id, successor_id, on_date)
);
create index area_succession_successor on area_succession (successor_id);

alter table area_succession enable row level security;
create policy area_succession_read on area_succession for select using (true);
create policy area_succession_write on area_succession for all
  using (cardinality((select writable())::uuid[]) > 0)
  with check (cardinality((select writable())::uuid[]) > 0);
grant select, insert, update, delete on area_succession to :app_role;

-- Boundaries in WGS84 (GeoJSON geometry), imported by an administrator. Without boundaries, the map consists of
-- hexagons.
create table area_boundary (
  id uuid primary key,
  area_id uuid not null references area,
  geometry jsonb not null,
  source text not null,
  valid_from date,
  valid_to date
);
create index area_boundary_area on area_boundary (area_id);

alter table area_boundary enable row level security;
create policy area_boundary_read on area_boundary for select using (true);
create policy area_boundary_write on area_boundary for all
  using (cardinality((select writable())::uuid[]) > 0)
  with check (cardinality((select writable())::uuid[]) > 0);
grant select, insert, update, delete on area_boundary to :app_role;

-- Which areas share a border, computed from the boundaries whenever they change. Each border is stored from both sides.
create table area_neighbour (
  area_id uuid not null references area on delete cascade,
  neighbour_id uuid not null references area on delete cascade,
  primary key (area_id, neighbour_id)
);

alter table area_neighbour enable row level security;
create policy area_neighbour_read on area_neighbour for select using (true);
grant select on area_neighbour to :app_role;

-- Two areas of the same kind are neighbours if their stored boundaries (all rounded to about ten metres) share a line.
-- This needs at least two common points, because areas that touch in a corner share one. An area and an area outside
-- the tree of the country are compared in the same way.
create function update_area_neighbours(p_kind text) returns void
  language plpgsql security definer set search_path = public set work_mem = '64MB' as $$
begin
  if cardinality(writable()) = 0 then
    raise exception 'The transaction may not write for any body.' using errcode = 'insufficient_privilege';
  end if;
  delete from area_neighbour n using area a, area b
  where a.id = n.area_id and b.id = n.neighbour_id and p_kind in (a.kind, b.kind);
  with point as materialized (
    select distinct a.id, a.kind, a.outside_tree, (p.at ->> 0)::float8 as x, (p.at ->> 1)::float8 as y
    from area_boundary b join area a on a.id = b.area_id and (a.kind = p_kind or a.outside_tree or exists (
        select from area k where k.kind = p_kind and k.outside_tree))
    cross join lateral jsonb_path_query(b.geometry -> 'coordinates',
      case b.geometry ->> 'type' when 'Polygon' then '$[*][*]' else '$[*][*][*]' end::jsonpath) as p(at)
  )
  insert into area_neighbour
  select p.id, q.id from point p join point q on q.x = p.x and q.y = p.y and q.id <> p.id
  where p_kind in (p.kind, q.kind) and (p.kind = q.kind or p.outside_tree or q.outside_tree)
  group by p.id, q.id having count(*) >= 2
  on conflict do nothing;
end $$;

-- ---------------------------------------------------------------- Organisations, functions and people

-- A body: a ministry, a police zone, a municipality, a council.
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

alter table organisation enable row level security;
create policy organisation_read on organisation for select using (true);
create policy organisation_write on organisation for all
  using (cardinality((select writable())::uuid[]) > 0)
  with check (cardinality((select writable())::uuid[]) > 0);
grant select, insert, update, delete on organisation to :app_role;

create table organisation_succession (
  id uuid primary key,
  predecessor_id uuid not null references organisation,
  successor_id uuid not null references organisation,
  kind text not null check (kind in ('merge', 'split', 'recode', 'planned_merge')),
  on_date date not null,
  unique (predecessor_id, successor_id, on_date)
);

alter table organisation_succession enable row level security;
create policy organisation_succession_read on organisation_succession for select using (true);
create policy organisation_succession_write on organisation_succession for all
  using (cardinality((select writable())::uuid[]) > 0)
  with check (cardinality((select writable())::uuid[]) > 0);
grant select, insert, update, delete on organisation_succession to :app_role;

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

alter table contact_point enable row level security;
create policy contact_point_read on contact_point for select using (true);
create policy contact_point_write on contact_point for all
  using (cardinality((select writable())::uuid[]) > 0)
  with check (cardinality((select writable())::uuid[]) > 0);
grant select, insert, update, delete on contact_point to :app_role;

-- A duty that outlives its holder, for example chief of corps or programme manager.
create table function (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  code text not null,
  names jsonb not null,
  valid_from date,
  valid_to date,
  -- A function that was added, renamed or ended here stays as it is when a later pack is installed.
  source text not null default 'pack' check (source in ('pack', 'edited', 'imported')),
  unique (organisation_id, code)
);

alter table function enable row level security;
create policy function_read on function for select using (true);
create policy function_write on function for all
  using (cardinality((select writable())::uuid[]) > 0)
  with check (cardinality((select writable())::uuid[]) > 0);
grant select, insert, update, delete on function to :app_role;

-- A person with or without an account.
create table person (
  id uuid primary key,
  name text not null,
  email text,
  language text not null default 'en',
  created_at timestamptz not null default now(),
  left_at timestamptz
);
create unique index person_email on person (lower(email));

alter table person enable row level security;
create policy person_read on person for select using ((select acting_person()) is not null);
create policy person_write on person for all
  using (cardinality((select writable())::uuid[]) > 0)
  with check (cardinality((select writable())::uuid[]) > 0);
grant select, insert, update, delete on person to :app_role;

-- Who holds a function, or deputises for the holder, and when.
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

alter table function_holding enable row level security;
create policy function_holding_read on function_holding for select using ((select acting_person()) is not null);
create policy function_holding_write on function_holding for all
  using (cardinality((select writable())::uuid[]) > 0)
  with check (cardinality((select writable())::uuid[]) > 0);
grant select, insert, update, delete on function_holding to :app_role;

-- A role (planner, mayor, minister, and so on) of a person in an organisation: see src/shared/permission.ts.
create table role_assignment (
  id uuid primary key,
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  role text not null,
  valid_from date not null default current_date,
  valid_to date,
  unique (person_id, organisation_id, role)
);

alter table role_assignment enable row level security;
create policy role_assignment_read on role_assignment for select using ((select acting_person()) is not null);
create policy role_assignment_write on role_assignment for all
  using (cardinality((select writable())::uuid[]) > 0)
  with check (cardinality((select writable())::uuid[]) > 0);
grant select, insert, update, delete on role_assignment to :app_role;

-- At least one person must remain who can assign roles. Ending the role or the account of the last administrator is
-- refused, whatever code attempts it. A role with an end date does not count.
create function require_administrator() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_table_name = 'person' and not exists (select from role_assignment where person_id = new.id and role = 'administrator' and valid_to is null) then
    return null;
  end if;
  if not exists (select from role_assignment r join person p on p.id = r.person_id
      where r.role = 'administrator' and r.valid_to is null and p.left_at is null) then
    raise exception 'The last administrator cannot be removed.' using errcode = 'integrity_constraint_violation', constraint = 'last_administrator';
  end if;
  return null;
end $$;
create trigger role_assignment_require_administrator after update or delete on role_assignment
  for each row when (old.role = 'administrator' and old.valid_to is null) execute function require_administrator();
create trigger person_require_administrator after update of left_at on person
  for each row when (old.left_at is null and new.left_at is not null) execute function require_administrator();

-- Which level of government is responsible for a topic.
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
  -- Each version of the pack has its own table of competences, because a plan keeps the table of its time.
  pack_version text not null
);
create index competence_topic on competence (pack_version, topic, level);

alter table competence enable row level security;
create policy competence_read on competence for select using (true);
create policy competence_write on competence for all
  using (cardinality((select writable())::uuid[]) > 0)
  with check (cardinality((select writable())::uuid[]) > 0);
grant select, insert, update, delete on competence to :app_role;

-- ---------------------------------------------------------------- Phenomena

-- The list of phenomena for one generation of plans. Lists can also be edited here: an administrator starts a new
-- generation, names items and dates them.
create table phenomenon_list (
  id uuid primary key,
  code text not null unique,
  names jsonb not null,
  valid_from date,
  valid_to date,
  -- `edited` marks rows that a later pack must not overwrite.
  source text not null default 'pack' check (source in ('pack', 'edited')),
  follows_id uuid references phenomenon_list,
  constraint phenomenon_list_period check (valid_from < valid_to)
);

alter table phenomenon_list enable row level security;
create policy phenomenon_list_read on phenomenon_list for select using (true);
create policy phenomenon_list_write on phenomenon_list for all
  using (cardinality((select writable())::uuid[]) > 0)
  with check (cardinality((select writable())::uuid[]) > 0);
grant select, insert, update, delete on phenomenon_list to :app_role;

create table phenomenon (
  id uuid primary key,
  list_id uuid not null references phenomenon_list,
  code text not null unique,
  names jsonb not null,
  parent_id uuid references phenomenon,
  unverified boolean not null default false,
  source text not null default 'pack' check (source in ('pack', 'edited')),
  -- Null: valid as long as the list.
  valid_from date,
  valid_to date,
  constraint phenomenon_period check (valid_from < valid_to)
);
create index phenomenon_list_items on phenomenon (list_id, code);

alter table phenomenon enable row level security;
create policy phenomenon_read on phenomenon for select using (true);
create policy phenomenon_write on phenomenon for all
  using (cardinality((select writable())::uuid[]) > 0)
  with check (cardinality((select writable())::uuid[]) > 0);
grant select, insert, update, delete on phenomenon to :app_role;

-- How the items of one list correspond to the items of the next list.
create table phenomenon_crosswalk (
  id uuid primary key,
  from_id uuid not null references phenomenon,
  to_id uuid references phenomenon,
  relation text not null
    check (relation in ('same', 'renamed', 'split', 'merged', 'widened', 'narrowed', 'moved', 'dropped', 'new')),
  author text not null,
  note text,
  source text not null default 'pack' check (source in ('pack', 'edited')),
  -- An administrator rejected this row of the pack. It is kept, so that an upgrade of the pack does not bring it back.
  set_aside boolean not null default false,
  -- Dropped: the item has no successor. New: it has no predecessor, and from_id is the item itself.
  check ((to_id is null) = (relation in ('dropped', 'new')))
);
create unique index phenomenon_crosswalk_unique on phenomenon_crosswalk (from_id, to_id, relation) nulls not distinct;
create index phenomenon_crosswalk_to on phenomenon_crosswalk (to_id);

alter table phenomenon_crosswalk enable row level security;
create policy phenomenon_crosswalk_read on phenomenon_crosswalk for select using (true);
create policy phenomenon_crosswalk_write on phenomenon_crosswalk for all
  using (cardinality((select writable())::uuid[]) > 0)
  with check (cardinality((select writable())::uuid[]) > 0);
grant select, insert, update, delete on phenomenon_crosswalk to :app_role;

-- Removes items that were created here, their relations, and their list. Returns whether this was possible. An item
-- that a plan, a rating or another item refers to stays, even if the caller may not read what refers to it.
create function remove_phenomena(p_list uuid, items uuid[]) returns boolean language plpgsql as $$
begin
  delete from phenomenon_crosswalk where from_id = any (items) or to_id = any (items);
  delete from phenomenon where id = any (items);
  delete from phenomenon_list where id = p_list;
  return true;
exception when foreign_key_violation then
  return false;
end $$;
