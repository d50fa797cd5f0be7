-- Expected results: what an element of a plan should achieve, in figures. A result names an indicator, an area, a
-- baseline and targets. The promise is kept for comparison with the achieved figures.

-- A result that an element should achieve.
create table expected_result (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  -- No foreign key: an element can be deleted and restored by undo.
  element_id uuid not null,
  indicator_id uuid not null references indicator,
  area_id uuid not null references area,
  breakdown_id integer not null references breakdown,
  position smallint not null,
  -- The version of the definition at the time of the promise. After a later version, rule R19 asks whether the promise
  -- still means the same.
  definition_version smallint not null,
  -- The result no longer measures its element. The promise stays.
  removed_at timestamptz,
  removed_reason text,
  owner_id uuid not null,
  access_id integer not null references access
);
create unique index expected_result_current on expected_result (element_id, indicator_id, area_id, breakdown_id)
  where removed_at is null;
create index expected_result_plan on expected_result (plan_id);
create index expected_result_indicator on expected_result (indicator_id);

alter table expected_result enable row level security;
create policy expected_result_read on expected_result for select
  using (access_id = any ((select readable())::integer[]));
create policy expected_result_insert on expected_result for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy expected_result_update on expected_result for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on expected_result to :app_role;
grant update (position, definition_version, removed_at, removed_reason) on expected_result to :app_role;

-- The contents of a result, in order. The latest version is current. From the date of the promise on, a change is a
-- correction with a reason.
create table expected_result_version (
  result_id uuid not null references expected_result on delete cascade,
  number smallint not null,
  -- Baseline, targets and tolerance: see features/measurement/targets/results/entities.ts.
  content jsonb not null,
  promised_on date,
  reason text,
  saved_at timestamptz not null,
  saved_by uuid,
  owner_id uuid not null,
  access_id integer not null references access,
  primary key (result_id, number)
);

alter table expected_result_version enable row level security;
create policy expected_result_version_read on expected_result_version for select
  using (access_id = any ((select readable())::integer[]));
create policy expected_result_version_insert on expected_result_version for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy expected_result_version_update on expected_result_version for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on expected_result_version to :app_role;
grant update (promised_on) on expected_result_version to :app_role;

-- A statement of a person about a result: a status other than the computed one until a given day, or the explanation of
-- a variance from the expected value.
create table expected_result_statement (
  id uuid primary key,
  result_id uuid not null references expected_result on delete cascade,
  kind text not null check (kind in ('status', 'variance')),
  -- For a variance: the period of the value.
  starts_on date,
  ends_on date,
  content jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  superseded_at timestamptz,
  owner_id uuid not null,
  access_id integer not null references access,
  check ((kind = 'variance') = (starts_on is not null and ends_on is not null))
);
create unique index expected_result_statement_current on expected_result_statement (result_id, kind, starts_on) nulls not distinct
  where superseded_at is null;

alter table expected_result_statement enable row level security;
create policy expected_result_statement_read on expected_result_statement for select
  using (access_id = any ((select readable())::integer[]));
create policy expected_result_statement_insert on expected_result_statement for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy expected_result_statement_update on expected_result_statement for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on expected_result_statement to :app_role;
grant update (superseded_at) on expected_result_statement to :app_role;

-- Readable for those who may read both the element and the indicator. Never widened automatically.
create function set_expected_result_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select e.owner_id, combine_access(e.access_id, i.access_id) into new.owner_id, new.access_id
    from element e, indicator i where e.id = new.element_id and e.plan_id = new.plan_id and i.id = new.indicator_id;
  if new.access_id is null then raise exception 'The element of an expected result must belong to the same plan.'; end if;
  return new;
end $$;
create trigger expected_result_set_access before insert on expected_result
  for each row execute function set_expected_result_access();

create function set_expected_result_part_access() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  select r.owner_id, r.access_id into new.owner_id, new.access_id from expected_result r where r.id = new.result_id;
  return new;
end $$;
create trigger expected_result_version_set_access before insert on expected_result_version
  for each row execute function set_expected_result_part_access();
create trigger expected_result_statement_set_access before insert on expected_result_statement
  for each row execute function set_expected_result_part_access();

create function propagate_element_access_to_results() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update expected_result r set access_id = combine_access(new.access_id, i.access_id) from indicator i
    where r.element_id = new.id and i.id = r.indicator_id;
  update expected_result_version v set access_id = r.access_id from expected_result r
    where r.id = v.result_id and r.element_id = new.id;
  update expected_result_statement w set access_id = r.access_id from expected_result r
    where r.id = w.result_id and r.element_id = new.id;
  update frozen_row f set access_id = combine_access(f.access_id, r.access_id) from expected_result r
    where r.element_id = new.id and f.plan_id = r.plan_id and f.section = 'expectedResults' and f.subject_id = r.id;
  return null;
end $$;
create trigger element_propagate_access_to_results after update on element
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_element_access_to_results();

-- Recorded content never changes. Only its promise, its end and its replacement are written later.
create function forbid_expected_result_change() returns trigger language plpgsql as $$
begin
  raise exception 'A recorded expected result cannot be changed, only superseded.';
end $$;
create trigger expected_result_version_forbid_change
  before update of result_id, number, content, reason, saved_at, saved_by on expected_result_version
  for each row execute function forbid_expected_result_change();
create trigger expected_result_version_forbid_promise_change before update of promised_on on expected_result_version
  for each row when (old.promised_on is not null) execute function forbid_expected_result_change();
create trigger expected_result_statement_forbid_change
  before update of result_id, kind, starts_on, ends_on, content, recorded_at, recorded_by on expected_result_statement
  for each row execute function forbid_expected_result_change();
create trigger expected_result_forbid_change
  before update of plan_id, element_id, indicator_id, area_id, breakdown_id on expected_result
  for each row execute function forbid_expected_result_change();
