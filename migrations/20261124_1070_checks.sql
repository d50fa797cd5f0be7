-- What law and method still ask of a plan. Results are stored, so that a page reads them; each says what it looked at.

-- Which plans were checked, and what was computed: a plan without results was either clean or never looked at.
create table plan_check (
  plan_id uuid primary key references plan on delete cascade,
  owner_id uuid not null,
  -- Rules that were computed, whatever they found.
  computed text[] not null,
  computed_at timestamptz not null,
  -- The first day on which time alone could change a verdict.
  next_check_on date,
  access_id integer not null references access
);
create index plan_check_next on plan_check (next_check_on) where next_check_on is not null;

-- Written by write_checks() alone, thousands at a time, while their plans are locked: triggers on plan and element take
-- them away with what they speak of, because a foreign key for each would cost more than all the checks.
create table check_result (
  id uuid primary key,
  plan_id uuid not null,
  owner_id uuid not null,
  -- Null: the rule speaks of the plan as a whole.
  element_id uuid,
  rule text not null,
  outcome text not null check (outcome in ('failed', 'not_computed')),
  severity text not null check (severity in ('error', 'warning', 'hint')),
  -- Which words describe it; data holds what these words need (names, counts).
  says text not null,
  data jsonb not null default '{}',
  -- What the result speaks of beside its element: an item from above with its answer, or another element. Their access
  -- narrows that of the result, also when it changes later.
  item_id uuid,
  other_element_id uuid,
  computed_at timestamptz not null,
  access_id integer not null
);
create index check_result_plan on check_result (plan_id, rule);
create index check_result_element on check_result (element_id) where element_id is not null;
create index check_result_item on check_result (item_id) where item_id is not null;
create index check_result_other on check_result (other_element_id) where other_element_id is not null;

create table motivated_exception (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null,
  -- Null: holds for the plan as a whole.
  element_id uuid references element on delete cascade,
  -- Null: holds for every item.
  item_id uuid references item on delete cascade,
  rule text not null,
  motive text not null check (length(motive) >= 10),
  person_id uuid,
  -- The name as it stood then: it is printed in the version, and outlives the account.
  given_by text not null,
  given_at timestamptz not null,
  -- The first day on which it no longer holds.
  ends_on date not null,
  withdrawn_at timestamptz,
  access_id integer not null references access
);
create index item_lower_plan on item (lower_plan_id) where withdrawn_at is null;
create index item_upper_plan on item (upper_plan_id);
create index motivated_exception_plan on motivated_exception (plan_id, rule) where withdrawn_at is null;
create index motivated_exception_element on motivated_exception (element_id);
create index motivated_exception_item on motivated_exception (item_id) where item_id is not null;

-- Plans whose results no longer hold because something outside them changed, and in which sections of facts. Written in
-- the transaction of that change, worked off after its commit: nothing is forgotten when the process dies between.
create table recheck (
  plan_id uuid primary key references plan on delete cascade,
  sections text[] not null,
  asked_at timestamptz not null
);

/* The access of something that speaks of a plan or its element, of an item with its current answer, and of an element
   elsewhere: all of them together. */
create function check_access_of(plan uuid, element uuid, item uuid, other uuid) returns integer
  language sql stable set search_path = public as $$
  select combine_access(combine_access(combine_access(
      coalesce((select e.access_id from element e where e.id = check_access_of.element), p.access_id),
      (select i.access_id from item i where i.id = check_access_of.item)),
      (select a.access_id from answer a where a.item_id = check_access_of.item and a.superseded_at is null)),
      (select e.access_id from element e where e.id = check_access_of.other))
  from plan p where p.id = check_access_of.plan
$$;

/* Writes what checks found, in one statement for any number of plans: results that went, results that came, each with owner
   and access, and that the plans were checked. Only for bodies for which the transaction may write. A trigger per row would
   cost more than all the checks. After a check of some rules only, the others stay computed as they were, and the next day is
   the earlier of the two: being looked at too early does no harm. */
create function write_checks(gone uuid[], came json, checked json, rules text[], whole boolean, at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
declare
  own_bodies uuid[] := writable();
begin
  delete from check_result where id = any (gone) and owner_id = any (own_bodies);
  insert into check_result (id, plan_id, owner_id, element_id, rule, outcome, severity, says, data, item_id, other_element_id, computed_at, access_id)
  with fresh as materialized (
    select f.*, p.owner_id, coalesce(e.access_id, p.access_id) as own, coalesce(i.access_id, 0) as of_item,
      coalesce(a.access_id, 0) as of_answer, coalesce(o.access_id, 0) as of_other
    from json_to_recordset(came) as f (id uuid, plan_id uuid, element_id uuid, rule text, outcome text, severity text, says text,
      data jsonb, item_id uuid, other_element_id uuid)
    join plan p on p.id = f.plan_id
    left join element e on e.id = f.element_id
    left join item i on i.id = f.item_id
    left join answer a on a.item_id = f.item_id and a.superseded_at is null
    left join element o on o.id = f.other_element_id
    where p.owner_id = any (own_bodies)
  ), combined as materialized (
    select own, of_item, of_answer, of_other, combine_access(combine_access(combine_access(
      own, nullif(of_item, 0)), nullif(of_answer, 0)), nullif(of_other, 0)) as access_id
    from (select distinct own, of_item, of_answer, of_other from fresh) pairs
  )
  select f.id, f.plan_id, f.owner_id, f.element_id, f.rule, f.outcome, f.severity, f.says, f.data, f.item_id, f.other_element_id, at, c.access_id
  from fresh f join combined c using (own, of_item, of_answer, of_other);
  insert into plan_check as c (plan_id, owner_id, computed, computed_at, next_check_on, access_id)
  select p.id, p.owner_id, string_to_array(f.computed, ' '), at, f.next_check_on, p.access_id
  from json_to_recordset(checked) as f (plan_id uuid, computed text, next_check_on date)
  join plan p on p.id = f.plan_id where p.owner_id = any (own_bodies)
  on conflict (plan_id) do update set
    computed = case when whole then excluded.computed else array(
      select r from unnest(c.computed) r where not r = any (rules) union select unnest(excluded.computed) order by 1) end,
    computed_at = excluded.computed_at,
    next_check_on = case when whole then excluded.next_check_on else least(c.next_check_on, excluded.next_check_on) end;
end $$;

/* Asks for a later check of plans, also of other bodies: whoever changes an upper plan may not write below. */
create function ask_recheck(plans uuid[], changed text[], at timestamptz) returns void
  language sql security definer set search_path = public as $$
  insert into recheck (plan_id, sections, asked_at)
  select p.id, changed, at from plan p where p.id = any (plans) order by p.id
  on conflict (plan_id) do update set sections = array(select distinct unnest(recheck.sections || excluded.sections) order by 1)
$$;

create function results_go_along() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_table_name = 'plan' then
    delete from check_result where plan_id = old.id;
  else
    delete from check_result where element_id = old.id or other_element_id = old.id;
  end if;
  return null;
end $$;
create trigger plan_results_go_along after delete on plan for each row execute function results_go_along();
create trigger element_results_go_along after delete on element for each row execute function results_go_along();

create function motivated_exception_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select p.owner_id into new.owner_id from plan p where p.id = new.plan_id;
  new.access_id := check_access_of(new.plan_id, new.element_id, new.item_id, null);
  return new;
end $$;
create trigger motivated_exception_access before insert or update on motivated_exception
  for each row execute function motivated_exception_access();

create function access_reaches_checks() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_table_name = 'plan' then
    update plan_check set access_id = new.access_id where plan_id = new.id;
    update check_result r set access_id = check_access_of(r.plan_id, null, r.item_id, r.other_element_id)
      where r.plan_id = new.id and r.element_id is null;
    update motivated_exception set access_id = access_id where plan_id = new.id and element_id is null;
  elsif tg_table_name = 'element' then
    update check_result r set access_id = check_access_of(r.plan_id, r.element_id, r.item_id, r.other_element_id)
      where r.element_id = new.id or r.other_element_id = new.id;
    update motivated_exception set access_id = access_id where element_id = new.id;
  elsif tg_table_name = 'item' then
    update check_result r set access_id = check_access_of(r.plan_id, r.element_id, new.id, r.other_element_id)
      where r.item_id = new.id;
    update motivated_exception set access_id = access_id where item_id = new.id;
  else
    update check_result r set access_id = check_access_of(r.plan_id, r.element_id, r.item_id, r.other_element_id)
      where r.item_id = new.item_id;
    update motivated_exception set access_id = access_id where item_id = new.item_id;
  end if;
  return null;
end $$;
create trigger plan_access_reaches_checks after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function access_reaches_checks();
create trigger element_access_reaches_checks after update on element
  for each row when (old.access_id is distinct from new.access_id) execute function access_reaches_checks();
create trigger item_access_reaches_checks after update on item
  for each row when (old.access_id is distinct from new.access_id) execute function access_reaches_checks();
create trigger answer_access_reaches_checks after update on answer
  for each row when (old.access_id is distinct from new.access_id) execute function access_reaches_checks();

/* Whether the words of an element could bear a mark of a classification or a sharing label: a coarse look, wider than the
   rule (R23), so that checking a country does not read every text of it. Kept as an index, which holds next to nothing. */
create function may_bear_mark(title jsonb, body jsonb, gain jsonb, rationale jsonb, details jsonb, state_reason text) returns boolean
  language sql immutable cost 10000 as $$
  select coalesce(title::text, '') || coalesce(gain::text, '') || coalesce(rationale::text, '') || coalesce(details::text, '')
    || coalesce(state_reason, '')
    || coalesce((select string_agg(t #>> '{}', '') from jsonb_path_query(body, '$.**.text') t where jsonb_typeof(t) = 'string'), '')
    ~ 'GEHEIM|SECRET|VERTROUWELIJK|CONFIDENTI|BEPERKT|RESTREINT|RESTRICTED|TLP'
$$;
create index element_may_bear_mark on element (plan_id) where may_bear_mark(title, body, gain, rationale, details, state_reason);

do $$
declare name text;
begin
  foreach name in array array['plan_check', 'check_result', 'motivated_exception'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using (access_id = any ((select readable())::integer[]))', name || '_read', name);
  end loop;
end $$;
create policy motivated_exception_insert on motivated_exception for insert with check (owner_id = any ((select writable())::uuid[]));
create policy motivated_exception_update on motivated_exception for update
  using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]));
alter table recheck enable row level security;
create policy recheck_read on recheck for select using (exists (select from plan p where p.id = plan_id and p.owner_id = any ((select writable())::uuid[])));
create policy recheck_update on recheck for update using (exists (select from plan p where p.id = plan_id and p.owner_id = any ((select writable())::uuid[])));
create policy recheck_delete on recheck for delete using (exists (select from plan p where p.id = plan_id and p.owner_id = any ((select writable())::uuid[])));
grant select on plan_check, check_result to :app_role;
grant select, insert, update on motivated_exception to :app_role;
grant select, update, delete on recheck to :app_role;
