-- What an element of a plan is to bring about, in figures: of which indicator, where, from which baseline to which targets. What
-- was promised stays beside what came of it.

create table expected_result (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  -- No foreign key: an element may go, and come back when that is undone.
  element_id uuid not null,
  indicator_id uuid not null references indicator,
  area_id uuid not null references area,
  breakdown_id integer not null references breakdown,
  position smallint not null,
  -- The version of the definition by which it was promised; a later one asks whether the promise still means the same (R19).
  definition_version smallint not null,
  -- It no longer measures its element; what was promised stays.
  removed_at timestamptz,
  removed_reason text,
  owner_id uuid not null,
  access_id integer not null references access
);
create unique index expected_result_once on expected_result (element_id, indicator_id, area_id, breakdown_id) where removed_at is null;
create index expected_result_plan on expected_result (plan_id);
create index expected_result_indicator on expected_result (indicator_id);

-- What was said of it, in its order; the latest holds. From the day of the promise on, a change is a correction with a reason.
create table expected_result_version (
  result_id uuid not null references expected_result on delete cascade,
  number smallint not null,
  -- Baseline, targets and tolerance: see features/indicators/expected/entities.ts.
  content jsonb not null,
  promised_on date,
  reason text,
  saved_at timestamptz not null,
  saved_by uuid,
  owner_id uuid not null,
  access_id integer not null references access,
  primary key (result_id, number)
);

-- What a person says of where it stands: another status than the rule's, until a day; or why a value departs from what was expected.
create table expected_result_word (
  id uuid primary key,
  result_id uuid not null references expected_result on delete cascade,
  kind text not null check (kind in ('status', 'variance')),
  -- Of a variance: the period of the value.
  starts_on date,
  ends_on date,
  content jsonb not null,
  said_at timestamptz not null,
  said_by uuid,
  superseded_at timestamptz,
  owner_id uuid not null,
  access_id integer not null references access,
  check ((kind = 'variance') = (starts_on is not null and ends_on is not null))
);
create unique index expected_result_word_once on expected_result_word (result_id, kind, starts_on) nulls not distinct
  where superseded_at is null;

/* Whoever may read both the element and the indicator reads what is expected of them. It never opens by itself. */
create function expected_result_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select e.owner_id, combine_access(e.access_id, i.access_id) into new.owner_id, new.access_id
    from element e, indicator i where e.id = new.element_id and e.plan_id = new.plan_id and i.id = new.indicator_id;
  if new.access_id is null then raise exception 'A result is expected of an element of the plan.'; end if;
  return new;
end $$;
create trigger expected_result_access before insert on expected_result for each row execute function expected_result_access();

create function expected_result_part_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select r.owner_id, r.access_id into new.owner_id, new.access_id from expected_result r where r.id = new.result_id;
  return new;
end $$;
create trigger expected_result_version_access before insert on expected_result_version
  for each row execute function expected_result_part_access();
create trigger expected_result_word_access before insert on expected_result_word
  for each row execute function expected_result_part_access();

create function element_access_reaches_results() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update expected_result r set access_id = combine_access(new.access_id, i.access_id) from indicator i
    where r.element_id = new.id and i.id = r.indicator_id;
  update expected_result_version v set access_id = r.access_id from expected_result r
    where r.id = v.result_id and r.element_id = new.id;
  update expected_result_word w set access_id = r.access_id from expected_result r
    where r.id = w.result_id and r.element_id = new.id;
  update frozen_row f set access_id = combine_access(f.access_id, r.access_id) from expected_result r
    where r.element_id = new.id and f.plan_id = r.plan_id and f.section = 'expectedResults' and f.subject_id = r.id;
  return null;
end $$;
create trigger element_access_reaches_results after update on element
  for each row when (old.access_id is distinct from new.access_id) execute function element_access_reaches_results();

/* A finding that names an indicator is read by who may read the indicator too. */
create function check_result_speaks_of_results() returns trigger language plpgsql security definer set search_path = public as $$
declare
  one integer;
begin
  for one in select distinct r.access_id from expected_result r where r.element_id = new.element_id and r.removed_at is null loop
    new.access_id := combine_access(new.access_id, one);
  end loop;
  return new;
end $$;
create trigger check_result_speaks_of_results before insert or update of access_id on check_result
  for each row when (new.rule in ('R18', 'R19', 'R20', 'R21') and new.says not in ('none', 'no_outcome'))
  execute function check_result_speaks_of_results();

/* What was said stays as it was said: only its promise, its end and what takes its place are written later. */
create function expected_result_stays() returns trigger language plpgsql as $$
begin
  raise exception 'What is expected is said anew, never changed.';
end $$;
create trigger expected_result_version_stays before update of result_id, number, content, reason, saved_at, saved_by on expected_result_version
  for each row execute function expected_result_stays();
create trigger expected_result_promise_stays before update of promised_on on expected_result_version
  for each row when (old.promised_on is not null) execute function expected_result_stays();
create trigger expected_result_word_stays before update of result_id, kind, starts_on, ends_on, content, said_at, said_by on expected_result_word
  for each row execute function expected_result_stays();
create trigger expected_result_keeps before update of plan_id, element_id, indicator_id, area_id, breakdown_id on expected_result
  for each row execute function expected_result_stays();

do $$
declare name text;
begin
  foreach name in array array['expected_result', 'expected_result_version', 'expected_result_word'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using (access_id = any ((select readable())::integer[]))', name || '_read', name);
    execute format('create policy %I on %I for insert with check (owner_id = any ((select writable())::uuid[]))', name || '_insert', name);
    execute format('create policy %I on %I for update using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]))', name || '_update', name);
  end loop;
end $$;
grant select, insert on expected_result, expected_result_version, expected_result_word to :app_role;
grant update (position, definition_version, removed_at, removed_reason) on expected_result to :app_role;
grant update (promised_on) on expected_result_version to :app_role;
grant update (superseded_at) on expected_result_word to :app_role;
