-- What a body has (teams, reserved capacity, missions of one municipality, budget), beside what its plans promise of it.

-- Who, beside the body, reads what it has: the bodies above and under it, those of its municipalities, and the district and
-- provincial bodies over its area. Which of their functions may is said in the table of permissions.
create function means_audience(body uuid) returns uuid[] language sql stable security definer set search_path = public as $$
  with recursive its as (
    select id, area_id, parent_id from organisation where id = body
  ), above (id, parent_id) as (
    select o.id, o.parent_id from organisation o join its on o.id = its.parent_id
    union
    select o.id, o.parent_id from organisation o join above a on o.id = a.parent_id
  ), inside (id) as (
    select p.area_id from area_parent p join its on p.parent_id = its.area_id where p.valid_to is null or p.valid_to > current_date
  ), higher (id) as (
    select p.parent_id from area_parent p
    where p.area_id in (select area_id from its union all select id from inside) and (p.valid_to is null or p.valid_to > current_date)
    union
    select p.parent_id from area_parent p join higher h on p.area_id = h.id where p.valid_to is null or p.valid_to > current_date
  )
  select array_agg(distinct id) from (
    select id from its
    union all select id from above
    union all select id from organisation where parent_id = body
    union all select o.id from organisation o join inside i on o.area_id = i.id where o.level = 'municipality'
    union all select o.id from organisation o join higher h on o.area_id = h.id where o.level in ('district', 'province')
  ) readers
$$;

create function means_access_of(body uuid) returns integer language sql security definer set search_path = public as
  $$ select access_for(2::smallint, means_audience(body), null, null) $$;

-- One line of what a body has in a year. It is never changed: a new figure supersedes it.
create table kept_means (
  id uuid primary key,
  owner_id uuid not null references organisation,
  year smallint not null check (year between 2000 and 2100),
  kind text not null check (kind in ('team', 'reserved', 'mission', 'budget')),
  -- Its name without accents and capitals: by it plans name a team or a source, and a new figure finds the former one.
  key text not null,
  position smallint not null,
  -- The shape of its kind: see features/means/entities.ts.
  content jsonb not null,
  saved_at timestamptz not null,
  saved_by uuid,
  superseded_at timestamptz,
  access_id integer not null references access
);
create unique index kept_means_once on kept_means (owner_id, year, kind, key) where superseded_at is null;
create index kept_means_owner on kept_means (owner_id, year);

create function kept_means_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  -- The lines of one act have one audience, which is found once.
  select k.access_id into new.access_id from kept_means k
    where k.owner_id = new.owner_id and k.year = new.year and k.saved_at = new.saved_at limit 1;
  if new.access_id is null then new.access_id := means_access_of(new.owner_id); end if;
  return new;
end $$;
create trigger kept_means_access before insert on kept_means for each row execute function kept_means_access();

create function kept_means_stay() returns trigger language plpgsql as $$
begin
  raise exception 'What a body had is superseded, never changed.';
end $$;
create trigger kept_means_stay before update of id, owner_id, year, kind, key, content, saved_at, saved_by on kept_means
  for each row execute function kept_means_stay();

-- Of which team an element asks its hours or people, by the name that the body gives the team.
alter table element_means add column team text check (length(team) between 1 and 120);

-- For this capacity, these objectives: the order in which the body ranks them and which stand above the line, with a motive.
create table means_choice (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null,
  year smallint not null check (year between 2000 and 2100),
  service text not null check (service in ('police', 'inspectorate', 'care', 'other')),
  -- [{ elementId, hours, above }], first rank first; hours as they were counted then.
  ranking jsonb not null,
  motive jsonb not null,
  decided_on date not null,
  decided_at timestamptz not null,
  decided_by uuid,
  superseded_at timestamptz,
  access_id integer not null references access
);
create unique index means_choice_once on means_choice (plan_id, year, service) where superseded_at is null;
create index means_choice_plan on means_choice (plan_id);

/* It speaks of all its elements, so whoever may not read one of them does not read the choice. It never opens by itself. */
create function means_choice_access() returns trigger language plpgsql security definer set search_path = public as $$
declare
  one integer;
begin
  select p.owner_id, combine_access(p.access_id, case when tg_op = 'UPDATE' then old.access_id end) into new.owner_id, new.access_id
    from plan p where p.id = new.plan_id;
  for one in select distinct e.access_id from jsonb_array_elements(new.ranking) r join element e on e.id = (r ->> 'elementId')::uuid loop
    new.access_id := combine_access(new.access_id, one);
  end loop;
  return new;
end $$;
create trigger means_choice_access before insert or update on means_choice for each row execute function means_choice_access();

create function access_reaches_means_choice() returns trigger language plpgsql security definer set search_path = public as $$
declare
  its_plan uuid := case when tg_table_name = 'plan' then new.id else (to_jsonb(new) ->> 'plan_id')::uuid end;
begin
  update means_choice set access_id = access_id where plan_id = its_plan;
  update frozen_row f set access_id = combine_access(f.access_id, c.access_id) from means_choice c
    where c.plan_id = its_plan and f.plan_id = c.plan_id and f.section = 'meansChoices' and f.subject_id = c.id;
  return null;
end $$;
create trigger element_access_reaches_means_choice after update on element
  for each row when (old.access_id is distinct from new.access_id) execute function access_reaches_means_choice();
create trigger plan_access_reaches_means_choice after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function access_reaches_means_choice();

/* A finding that compares a plan with what its body has is read by who may read both. */
create function check_result_speaks_of_means() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := combine_access(new.access_id, means_access_of(new.owner_id));
  return new;
end $$;
create trigger check_result_speaks_of_means before insert or update of access_id on check_result
  for each row when (new.says in ('over_kept', 'over_kept_budget')) execute function check_result_speaks_of_means();

do $$
declare name text;
begin
  foreach name in array array['kept_means', 'means_choice'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using (access_id = any ((select readable())::integer[]))', name || '_read', name);
    execute format('create policy %I on %I for insert with check (owner_id = any ((select writable())::uuid[]))', name || '_insert', name);
    execute format('create policy %I on %I for update using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]))', name || '_update', name);
  end loop;
end $$;
grant select, insert on kept_means, means_choice to :app_role;
grant update (superseded_at, position) on kept_means to :app_role;
grant update (superseded_at) on means_choice to :app_role;
