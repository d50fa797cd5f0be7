-- Checks: the requirements of law and method that a plan does not meet yet. Results are stored, so that a page only
-- reads them.

-- ---------------------------------------------------------------- Tables

-- The severity of a rule, set by an administrator of the instance. It applies until another row supersedes it, and
-- stays as a record. Null: as in the pack again.
create table rule_severity (
  id uuid primary key,
  rule text not null check (rule ~ '^[RM][0-9]{2}$'),
  severity text check (severity in ('error', 'warning', 'hint')),
  reason text not null,
  set_by text not null,
  set_at timestamptz not null,
  superseded_at timestamptz
);
create unique index rule_severity_current on rule_severity (rule) where superseded_at is null;

alter table rule_severity enable row level security;
create policy rule_severity_read on rule_severity for select using (true);
create policy rule_severity_write on rule_severity
  using (cardinality((select writable())) > 0)
  with check (cardinality((select writable())) > 0);
grant select, insert on rule_severity to :app_role;
grant update (superseded_at) on rule_severity to :app_role;

-- The plans that were checked, with the rules that were computed. Without this table, a plan without results could be
-- correct or unchecked.
create table plan_check (
  plan_id uuid primary key references plan on delete cascade,
  owner_id uuid not null,
  -- The rules that were computed, whatever their result.
  computed text[] not null,
  computed_at timestamptz not null,
  -- The first day on which a result could change only because time passes.
  next_check_on date,
  access_id integer not null references access
);
create index plan_check_next on plan_check (next_check_on) where next_check_on is not null;

alter table plan_check enable row level security;
create policy plan_check_read on plan_check for select using (access_id = any ((select readable())::integer[]));
grant select on plan_check to :app_role;

-- Only write_checks() writes this table, thousands of rows at a time, while the plans are locked. Triggers on plan and
-- element delete the rows instead of foreign keys, which would cost more than all checks.
create table check_result (
  id uuid primary key,
  plan_id uuid not null,
  owner_id uuid not null,
  -- Null: the rule concerns the plan as a whole.
  element_id uuid,
  rule text not null,
  outcome text not null check (outcome in ('failed', 'not_computed')),
  severity text not null check (severity in ('error', 'warning', 'hint')),
  -- The code of the message. `data` contains the values for the message (names, counts).
  message_code text not null,
  data jsonb not null default '{}',
  -- What the result refers to in addition to its element: an item from above with its answer, or another element. Their
  -- access restricts the access of the result, also when it changes later.
  item_id uuid,
  other_element_id uuid,
  computed_at timestamptz not null,
  access_id integer not null
);
create index check_result_plan on check_result (plan_id, rule);
create index check_result_element on check_result (element_id) where element_id is not null;
create index check_result_item on check_result (item_id) where item_id is not null;
create index check_result_other on check_result (other_element_id) where other_element_id is not null;

alter table check_result enable row level security;
create policy check_result_read on check_result for select using (access_id = any ((select readable())::integer[]));
-- Rule R33 counts comments, which only the issuing bodies and their authors may read. Therefore only the issuing bodies
-- read its results.
create policy check_result_restrict_comments on check_result as restrictive for select using (
  rule <> 'R33' or (select coalesce(current_setting('integral.system', true), '') = 'on')
  or exists (select from plan p where p.id = plan_id and p.issuing_body_ids
    && (select coalesce(nullif(current_setting('integral.organisations', true), ''), '{}')::uuid[])));
grant select on check_result to :app_role;

-- A justified exception: a body accepts the result of a rule, with a reason and an end date.
create table justified_exception (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null,
  -- Null: applies to the plan as a whole.
  element_id uuid references element on delete cascade,
  -- Null: applies to every item.
  item_id uuid references item on delete cascade,
  rule text not null,
  reason text not null check (length(reason) >= 10),
  person_id uuid,
  -- The name at that time. It is printed in the version and outlives the account.
  given_by text not null,
  given_at timestamptz not null,
  -- The first day on which the exception no longer applies.
  ends_on date not null,
  withdrawn_at timestamptz,
  access_id integer not null references access
);
create index justified_exception_plan on justified_exception (plan_id, rule) where withdrawn_at is null;
create index justified_exception_element on justified_exception (element_id);
create index justified_exception_item on justified_exception (item_id) where item_id is not null;

alter table justified_exception enable row level security;
create policy justified_exception_read on justified_exception for select
  using (access_id = any ((select readable())::integer[]));
create policy justified_exception_insert on justified_exception for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy justified_exception_update on justified_exception for update
  using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]));
grant select, insert, update on justified_exception to :app_role;

create trigger justified_exception_restrict_journal_access after update on justified_exception
  for each row when (old.access_id is distinct from new.access_id) execute function restrict_journal_access();

-- Plans whose results are outdated because something outside them changed, and the affected sections. Rows are written
-- in the transaction of the change and processed after its commit, so that nothing is lost if the process ends in
-- between.
create table check_queue (
  plan_id uuid primary key references plan on delete cascade,
  sections text[] not null,
  asked_at timestamptz not null
);

alter table check_queue enable row level security;
create policy check_queue_read on check_queue for select
  using (exists (select from plan p where p.id = plan_id and p.owner_id = any ((select writable())::uuid[])));
create policy check_queue_update on check_queue for update
  using (exists (select from plan p where p.id = plan_id and p.owner_id = any ((select writable())::uuid[])));
create policy check_queue_delete on check_queue for delete
  using (exists (select from plan p where p.id = plan_id and p.owner_id = any ((select writable())::uuid[])));
grant select, update, delete on check_queue to :app_role;

-- The results of the checks when a version was frozen. They show later which results are new, solved or unchanged.
create table version_check (
  id uuid primary key,
  version_id uuid not null references plan_version,
  plan_id uuid not null references plan,
  owner_id uuid not null,
  rule text not null,
  severity text not null check (severity in ('error', 'warning', 'hint')),
  message_code text not null,
  -- The element may have been deleted since. Then its result counts as solved.
  element_id uuid,
  item_id uuid,
  other_element_id uuid,
  access_id integer not null references access
);
create index version_check_version on version_check (version_id);
create index version_check_element on version_check (element_id) where element_id is not null;
create index version_check_item on version_check (item_id) where item_id is not null;
create index version_check_other on version_check (other_element_id) where other_element_id is not null;

alter table version_check enable row level security;
create policy version_check_read on version_check for select using (access_id = any ((select readable())::integer[]));
grant select on version_check to :app_role;

-- ---------------------------------------------------------------- Results of checks

-- Returns the combined access of everything that a result refers to: the plan or its element, an item with its current
-- answer, and another element.
create function get_check_access(plan uuid, element uuid, item uuid, other uuid) returns integer
  language sql stable set search_path = public as $$
  select combine_access(combine_access(combine_access(
      coalesce((select e.access_id from element e where e.id = get_check_access.element), p.access_id),
      (select i.access_id from item i where i.id = get_check_access.item)),
      (select a.access_id from answer a where a.item_id = get_check_access.item and a.superseded_at is null)),
      (select e.access_id from element e where e.id = get_check_access.other))
  from plan p where p.id = get_check_access.plan
$$;

-- Writes the results of checks for any number of plans in one statement: deleted and new results, each with owner and
-- access, and that the plans were checked. Only for bodies for which the transaction may write. A trigger per row would
-- cost more than all checks. If only some rules were checked, the others stay computed, and the earlier next check date
-- is kept, because checking too early is harmless. New results are columns of equal length: an id, the number (from 1)
-- of the plan in `checked` and of the message in `results`, and what the result refers to. Each different message is
-- sent once, because checks of a whole country produce few different messages.
create function write_checks(removed_ids uuid[], checked json, results json, ids uuid[], plan_numbers integer[],
    message_numbers integer[], element_ids uuid[], item_ids uuid[], other_element_ids uuid[], rules text[],
    is_complete boolean, at timestamptz)
  returns void
  -- A generic plan, because planning again for each edit would take longer than writing.
  language plpgsql security definer set search_path = public set plan_cache_mode = force_generic_plan as $$
declare
  own_bodies uuid[] := writable();
begin
  if cardinality(removed_ids) > 0 then
    delete from check_result where id = any (removed_ids) and owner_id = any (own_bodies);
  end if;
  if cardinality(ids) > 0 then
  insert into check_result (id, plan_id, owner_id, element_id, rule, outcome, severity, message_code, data, item_id, other_element_id, computed_at, access_id)
  with checked_plan as materialized (
    select n, p.id, p.owner_id, p.access_id from rows from (json_to_recordset(checked) as (plan_id uuid)) with ordinality as c (plan_id, n)
    join plan p on p.id = c.plan_id where p.owner_id = any (own_bodies)
  ), message as materialized (
    select * from rows from (json_to_recordset(results) as (rule text, outcome text, severity text, message_code text, data jsonb))
      with ordinality as s (rule, outcome, severity, message_code, data, n)
  ), new_result as materialized (
    select f.id, f.element_id, f.item_id, f.other_element_id, f.message_number, p.id as plan_id, p.owner_id,
      coalesce(e.access_id, p.access_id) as own, coalesce(i.access_id, 0) as of_item,
      coalesce(a.access_id, 0) as of_answer, coalesce(o.access_id, 0) as of_other
    from unnest(ids, plan_numbers, message_numbers, element_ids, item_ids, other_element_ids)
      as f (id, plan_number, message_number, element_id, item_id, other_element_id)
    join checked_plan p on p.n = f.plan_number
    left join element e on e.id = f.element_id
    left join item i on i.id = f.item_id
    left join answer a on a.item_id = f.item_id and a.superseded_at is null
    left join element o on o.id = f.other_element_id
  ), combined as materialized (
    select own, of_item, of_answer, of_other, combine_access(combine_access(combine_access(
      own, nullif(of_item, 0)), nullif(of_answer, 0)), nullif(of_other, 0)) as access_id
    from (select distinct own, of_item, of_answer, of_other from new_result) pairs
  )
  select f.id, f.plan_id, f.owner_id, f.element_id, s.rule, s.outcome, s.severity, s.message_code, s.data, f.item_id, f.other_element_id, at, c.access_id
  from new_result f join message s on s.n = f.message_number join combined c using (own, of_item, of_answer, of_other);
  end if;
  insert into plan_check as c (plan_id, owner_id, computed, computed_at, next_check_on, access_id)
  select p.id, p.owner_id, string_to_array(f.computed, ' '), at, f.next_check_on, p.access_id
  from json_to_recordset(checked) as f (plan_id uuid, computed text, next_check_on date)
  join plan p on p.id = f.plan_id where p.owner_id = any (own_bodies)
  on conflict (plan_id) do update set
    computed = case when is_complete then excluded.computed else array(
      select r from unnest(c.computed) r where not r = any (rules) union select unnest(excluded.computed) order by 1) end,
    computed_at = excluded.computed_at,
    next_check_on = case when is_complete then excluded.next_check_on else least(c.next_check_on, excluded.next_check_on) end;
end $$;

-- Requests a later check of plans, also of other bodies: the author of a change in an upper plan may not write the
-- plans below.
create function request_check(plans uuid[], changed text[], at timestamptz) returns void
  language sql security definer set search_path = public as $$
  insert into check_queue (plan_id, sections, asked_at)
  select p.id, changed, at from plan p where p.id = any (plans) order by p.id
  on conflict (plan_id) do update set sections = array(select distinct unnest(check_queue.sections || excluded.sections) order by 1)
$$;

-- Deletes the results together with the plan or element that they refer to.
create function delete_check_results() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_table_name = 'plan' then
    delete from check_result where plan_id = old.id;
  else
    delete from check_result where element_id = old.id or other_element_id = old.id;
  end if;
  return null;
end $$;
create trigger plan_delete_check_results after delete on plan for each row execute function delete_check_results();
create trigger element_delete_check_results after delete on element for each row execute function delete_check_results();

-- Stores the current results of a plan with its version, also those that the acting person may not read. Only for a
-- body for which the transaction may write.
create function store_version_checks(version uuid) returns void
  language plpgsql security definer set search_path = public as $$
begin
  update plan_version set has_stored_checks = true
    where id = version and not has_stored_checks and owner_id = any (writable())
      and exists (select from plan_check c where c.plan_id = plan_version.plan_id);
  if not found then return; end if;
  insert into version_check (id, version_id, plan_id, owner_id, rule, severity, message_code, element_id, item_id, other_element_id, access_id)
  select gen_random_uuid(), v.id, r.plan_id, r.owner_id, r.rule, r.severity, r.message_code, r.element_id, r.item_id, r.other_element_id, r.access_id
  from plan_version v join check_result r on r.plan_id = v.plan_id
  where v.id = version and r.outcome = 'failed';
end $$;

-- ---------------------------------------------------------------- Access

create function set_justified_exception_access() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  select p.owner_id into new.owner_id from plan p where p.id = new.plan_id;
  new.access_id := get_check_access(new.plan_id, new.element_id, new.item_id, null);
  return new;
end $$;
create trigger justified_exception_set_access before insert or update on justified_exception
  for each row execute function set_justified_exception_access();

create function propagate_access_to_checks() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_table_name = 'plan' then
    update plan_check set access_id = new.access_id where plan_id = new.id;
    update check_result r set access_id = get_check_access(r.plan_id, null, r.item_id, r.other_element_id)
      where r.plan_id = new.id and r.element_id is null;
    update justified_exception set access_id = access_id where plan_id = new.id and element_id is null;
  elsif tg_table_name = 'element' then
    update check_result r set access_id = get_check_access(r.plan_id, r.element_id, r.item_id, r.other_element_id)
      where r.element_id = new.id or r.other_element_id = new.id;
    update justified_exception set access_id = access_id where element_id = new.id;
  elsif tg_table_name = 'item' then
    update check_result r set access_id = get_check_access(r.plan_id, r.element_id, new.id, r.other_element_id)
      where r.item_id = new.id;
    update justified_exception set access_id = access_id where item_id = new.id;
  else
    update check_result r set access_id = get_check_access(r.plan_id, r.element_id, r.item_id, r.other_element_id)
      where r.item_id = new.item_id;
    update justified_exception set access_id = access_id where item_id = new.item_id;
  end if;
  return null;
end $$;
create trigger plan_propagate_access_to_checks after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_access_to_checks();
create trigger element_propagate_access_to_checks after update on element
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_access_to_checks();
create trigger item_propagate_access_to_checks after update on item
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_access_to_checks();
create trigger answer_propagate_access_to_checks after update on answer
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_access_to_checks();

-- Stored results become less visible together with what they refer to, and never more visible.
create function propagate_access_to_version_checks() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if tg_table_name = 'plan' then
    update version_check set access_id = combine_access(access_id, new.access_id) where plan_id = new.id;
  elsif tg_table_name = 'element' then
    update version_check set access_id = combine_access(access_id, new.access_id)
      where element_id = new.id or other_element_id = new.id;
  else
    update version_check set access_id = combine_access(access_id, new.access_id)
      where item_id = case tg_table_name when 'item' then new.id else (to_jsonb(new) ->> 'item_id')::uuid end;
  end if;
  return null;
end $$;
create trigger plan_propagate_access_to_version_checks after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_access_to_version_checks();
create trigger element_propagate_access_to_version_checks after update on element
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_access_to_version_checks();
create trigger item_propagate_access_to_version_checks after update on item
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_access_to_version_checks();
create trigger answer_propagate_access_to_version_checks after update on answer
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_access_to_version_checks();

-- A result that compares a plan with the resources of its body is readable for those who may read both.
create function restrict_check_to_resource_readers() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  new.access_id := combine_access(new.access_id, resource_access(new.owner_id));
  return new;
end $$;
create trigger check_result_restrict_to_resource_readers before insert or update of access_id on check_result
  for each row when (new.message_code in ('over_inventory', 'over_inventory_budget')) execute function restrict_check_to_resource_readers();

-- A result that names an indicator is readable only for those who may also read the indicator.
create function restrict_check_to_result_readers() returns trigger
  language plpgsql security definer set search_path = public as $$
declare
  result_access integer;
begin
  for result_access in select distinct r.access_id from expected_result r where r.element_id = new.element_id and r.removed_at is null loop
    new.access_id := combine_access(new.access_id, result_access);
  end loop;
  return new;
end $$;
create trigger check_result_restrict_to_result_readers before insert or update of access_id on check_result
  for each row when (new.rule in ('R18', 'R19', 'R20', 'R21') and new.message_code not in ('none', 'no_outcome'))
  execute function restrict_check_to_result_readers();

-- ---------------------------------------------------------------- Texts that the checks must read

-- Returns the texts of a rich body as a JSON list, for searching in them.
create function body_texts(body jsonb) returns text language sql immutable as $$
  select coalesce(jsonb_path_query_array(body, '$.**.text ? (@.type() == "string")')::text, '')
$$;

-- Whether the text of an element could contain a classification or a sharing label. This is a coarse test, wider than
-- rule R23, so that checking a whole country does not read every text. It is written so that PostgreSQL inlines it
-- instead of starting a query for each row: it calls only immutable functions and contains no query. A label can be
-- divided over several text nodes, so the nodes are concatenated.
create function may_contain_marking(title jsonb, body jsonb, gain jsonb, rationale jsonb, details jsonb,
    state_reason text)
  returns boolean
  language sql immutable cost 10000 as $$
  select coalesce(title::text, '') || coalesce(gain::text, '') || coalesce(rationale::text, '') || coalesce(details::text, '')
    || coalesce(state_reason, '') || replace(public.body_texts(body), '", "', '')
    ~ 'GEHEIM|SECRET|VERTROUWELIJK|CONFIDENTI|BEPERKT|RESTREINT|RESTRICTED|TLP'
$$;

-- Whether a text could contain a national number, an account number or a number plate. This is a coarse test, wider
-- than the screening of rule R24.
create function may_name_person(value text) returns boolean
  language sql immutable as $$
  select value ~ '\d\d[. ]?\d\d[. ]?\d\d[- .]?\d{3}[. -]?\d\d|\m[A-Za-z]{2}\d\d([ -]?[A-Za-z0-9]{2,4}){3}|\m[0-9A-Z]{1,2}-[0-9A-Z]{2,3}-[0-9A-Z]{1,3}\M'
$$;

-- Whether the checks must read the texts of an element, because they could contain a label (R23) or name a person
-- (R24), or because a translation is older than its source (M05). One small index serves all three rules.
create function needs_text_check(title jsonb, body jsonb, gain jsonb, rationale jsonb, details jsonb, state_reason text)
  returns boolean
  language sql immutable cost 10000 as $$
  select public.may_contain_marking(title, body, gain, rationale, details, state_reason)
    or public.may_name_person(replace(replace(replace(
      coalesce(jsonb_path_query_array(title, 'lax $.text.*')::text, '') || ' ' || coalesce(jsonb_path_query_array(gain, 'lax $.text.*')::text, '')
      || ' ' || coalesce(jsonb_path_query_array(rationale, 'lax $.text.*')::text, '') || ' ' || coalesce(details::text, '')
      || ' ' || coalesce(state_reason, '') || ' ' || public.body_texts(body),
      -- JSON writes a line break or a tab with a letter, which would be read as part of the next word.
      '\n', ' '), '\r', ' '), '\t', ' '))
    or coalesce(jsonb_array_length(title -> 'outdated'), 0) + coalesce(jsonb_array_length(body -> 'outdated'), 0)
      + coalesce(jsonb_array_length(gain -> 'outdated'), 0) + coalesce(jsonb_array_length(rationale -> 'outdated'), 0) > 0
    or coalesce(jsonb_path_exists(details, 'lax $.*.outdated[*]'), false)
$$;

create index element_needs_text_check on element (plan_id)
  where needs_text_check(title, body, gain, rationale, details, state_reason);
