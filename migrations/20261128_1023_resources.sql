-- The resources of a body (teams, reserved capacity, missions for one municipality, budget), compared with what its
-- plans promise.

-- Returns the bodies that may read the resources of a body: the bodies above and below it, the bodies of its
-- municipalities, and the district and provincial bodies of its area. The table of permissions says which of their
-- functions may do so.
create function resource_audience(body uuid) returns uuid[]
  language sql stable security definer set search_path = public as $$
  with recursive subject as (
    select id, area_id, parent_id from organisation where id = body
  ), superior_body (id, parent_id) as (
    select o.id, o.parent_id from organisation o join subject on o.id = subject.parent_id
    union
    select o.id, o.parent_id from organisation o join superior_body a on o.id = a.parent_id
  ), contained_area (id) as (
    select p.area_id from area_parent p join subject on p.parent_id = subject.area_id where p.valid_to is null or p.valid_to > current_date
  ), containing_area (id) as (
    select p.parent_id from area_parent p
    where p.area_id in (select area_id from subject union all select id from contained_area) and (p.valid_to is null or p.valid_to > current_date)
    union
    select p.parent_id from area_parent p join containing_area h on p.area_id = h.id where p.valid_to is null or p.valid_to > current_date
  )
  select array_agg(distinct id) from (
    select id from subject
    union all select id from superior_body
    union all select id from organisation where parent_id = body
    union all select o.id from organisation o join contained_area i on o.area_id = i.id where o.level = 'municipality'
    union all select o.id from organisation o join containing_area h on o.area_id = h.id where o.level in ('district', 'province')
  ) readers
$$;

create function resource_access(body uuid) returns integer language sql security definer set search_path = public as
  $$ select access_for(2::smallint, resource_audience(body), null, null) $$;

-- A resource of a body in a year. Rows are never changed: a new row supersedes the earlier row.
create table resource (
  id uuid primary key,
  owner_id uuid not null references organisation,
  year smallint not null check (year between 2000 and 2100),
  kind text not null check (kind in ('team', 'reserved', 'mission', 'budget')),
  -- The name in lower case and without accents. Plans name a team or a source by it, and a new figure finds the earlier
  -- figure by it.
  key text not null,
  position smallint not null,
  -- The shape depends on the kind: see features/planning/resources/entities.ts.
  content jsonb not null,
  saved_at timestamptz not null,
  saved_by uuid,
  superseded_at timestamptz,
  access_id integer not null references access
);
create unique index resource_current on resource (owner_id, year, kind, key) where superseded_at is null;
create index resource_owner on resource (owner_id, year);

alter table resource enable row level security;
create policy resource_read on resource for select using (access_id = any ((select readable())::integer[]));
create policy resource_insert on resource for insert with check (owner_id = any ((select writable())::uuid[]));
create policy resource_update on resource for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on resource to :app_role;
grant update (superseded_at, position) on resource to :app_role;

create function set_resource_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  -- All rows of an act have the same access, so that it is computed once.
  select k.access_id into new.access_id from resource k
    where k.owner_id = new.owner_id and k.year = new.year and k.saved_at = new.saved_at limit 1;
  if new.access_id is null then new.access_id := resource_access(new.owner_id); end if;
  return new;
end $$;
create trigger resource_set_access before insert on resource for each row execute function set_resource_access();

create function forbid_resource_change() returns trigger language plpgsql as $$
begin
  raise exception 'A recorded resource cannot be changed, only superseded.';
end $$;
create trigger resource_forbid_change
  before update of id, owner_id, year, kind, key, content, saved_at, saved_by on resource
  for each row execute function forbid_resource_change();

-- A capacity decision: how a body ranks its objectives, which of them fit within the available capacity, and why.
create table capacity_decision (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null,
  year smallint not null check (year between 2000 and 2100),
  service text not null check (service in ('police', 'inspectorate', 'care', 'other')),
  -- [{ elementId, hours, above }], highest rank first. The hours are those of the day of the decision.
  ranking jsonb not null,
  reason jsonb not null,
  decided_on date not null,
  decided_at timestamptz not null,
  decided_by uuid,
  superseded_at timestamptz,
  access_id integer not null references access
);
create unique index capacity_decision_current on capacity_decision (plan_id, year, service) where superseded_at is null;
create index capacity_decision_plan on capacity_decision (plan_id);

alter table capacity_decision enable row level security;
create policy capacity_decision_read on capacity_decision for select using (access_id = any ((select readable())::integer[]));
create policy capacity_decision_insert on capacity_decision for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy capacity_decision_update on capacity_decision for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on capacity_decision to :app_role;
grant update (superseded_at) on capacity_decision to :app_role;

-- A decision refers to all its elements. Readers who may not read one of them cannot read the decision. Its access is
-- never widened automatically.
create function set_capacity_decision_access() returns trigger language plpgsql security definer set search_path = public as $$
declare
  element_access integer;
begin
  select p.owner_id, combine_access(p.access_id, case when tg_op = 'UPDATE' then old.access_id end) into new.owner_id, new.access_id
    from plan p where p.id = new.plan_id;
  for element_access in select distinct e.access_id from jsonb_array_elements(new.ranking) r join element e on e.id = (r ->> 'elementId')::uuid loop
    new.access_id := combine_access(new.access_id, element_access);
  end loop;
  return new;
end $$;
create trigger capacity_decision_set_access before insert or update on capacity_decision
  for each row execute function set_capacity_decision_access();

create function propagate_access_to_capacity_decisions() returns trigger
  language plpgsql security definer set search_path = public as $$
declare
  p_plan uuid := case when tg_table_name = 'plan' then new.id else (to_jsonb(new) ->> 'plan_id')::uuid end;
begin
  update capacity_decision set access_id = access_id where plan_id = p_plan;
  update frozen_row f set access_id = combine_access(f.access_id, c.access_id) from capacity_decision c
    where c.plan_id = p_plan and f.plan_id = c.plan_id and f.section = 'meansChoices' and f.subject_id = c.id;
  return null;
end $$;
create trigger element_propagate_access_to_capacity_decisions after update on element
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_access_to_capacity_decisions();
create trigger plan_propagate_access_to_capacity_decisions after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_access_to_capacity_decisions();
