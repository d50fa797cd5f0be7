-- Who wrote a plan does not depend on the history that the application writes: the tables record it themselves.
create table plan_author (
  plan_id uuid not null references plan (id) on delete cascade,
  person_id uuid not null,
  -- The number of the last frozen version when the person wrote. 0: before the first version.
  version_number integer not null,
  primary key (plan_id, person_id, version_number)
);
alter table plan_author enable row level security;

-- Records the acting person as author of these plans. The person can only add the own name.
create function record_authors(p_plans uuid[]) returns void language sql security definer set search_path = public as $$
  insert into plan_author (plan_id, person_id, version_number)
  select p.id, acting_person(), coalesce((select max(v.number) from plan_version v where v.plan_id = p.id), 0)
  from plan p where p.id = any (p_plans) and acting_person() is not null
  on conflict do nothing
$$;

-- What functions and triggers of the owner write, such as the access of rows, is no text of the person.
create function is_own_writing() returns boolean language sql stable as $$
  select is_restricted_person() and not pg_has_role(current_user, (select relowner from pg_class where oid = 'plan'::regclass), 'MEMBER')
$$;

create function record_element_authors() returns trigger language plpgsql as $$
begin
  if not is_own_writing() then return null; end if;
  if tg_op = 'INSERT' then perform record_authors(array(select distinct plan_id from new_rows));
  elsif tg_op = 'DELETE' then perform record_authors(array(select distinct plan_id from old_rows));
  else perform record_authors(array(select distinct n.plan_id from new_rows n join old_rows o on o.id = n.id
    where (n.plan_id, n.parent_id, n.position, n.kind, n.place, n.code, n.title, n.body, n.gain, n.rationale, n.state, n.state_reason,
        n.phenomenon_id, n.interest_id, n.competence_topic, n.chain_links, n.accountable_function_id, n.deputy_function_id,
        n.account_to_id, n.contributor_ids, n.period_from, n.period_to, n.marking, n.details)
      is distinct from (o.plan_id, o.parent_id, o.position, o.kind, o.place, o.code, o.title, o.body, o.gain, o.rationale, o.state,
        o.state_reason, o.phenomenon_id, o.interest_id, o.competence_topic, o.chain_links, o.accountable_function_id,
        o.deputy_function_id, o.account_to_id, o.contributor_ids, o.period_from, o.period_to, o.marking, o.details)));
  end if;
  return null;
end $$;
create trigger element_record_authors_of_new after insert on element referencing new table as new_rows
  for each statement execute function record_element_authors();
create trigger element_record_authors_of_changed after update on element referencing old table as old_rows new table as new_rows
  for each statement execute function record_element_authors();
create trigger element_record_authors_of_removed after delete on element referencing old table as old_rows
  for each statement execute function record_element_authors();

-- The sections that are frozen with a version.
create function record_section_authors() returns trigger language plpgsql as $$
begin
  if is_own_writing() then perform record_authors(array(select distinct plan_id from new_rows where plan_id is not null)); end if;
  return null;
end $$;
do $$
declare name text;
begin
  foreach name in array array['answer', 'justified_exception', 'carry_over', 'priority_criteria', 'priority_phenomenon',
      'priority_rating', 'priority_expectation', 'priority_decision', 'capacity_decision', 'expected_result'] loop
    execute format('create trigger %I after insert on %I referencing new table as new_rows for each statement execute function record_section_authors()',
      name || '_record_authors', name);
  end loop;
end $$;

create function record_result_authors() returns trigger language plpgsql as $$
begin
  if is_own_writing() then
    perform record_authors(array(select distinct r.plan_id from new_rows n join expected_result r on r.id = n.result_id));
  end if;
  return null;
end $$;
create trigger expected_result_version_record_authors after insert on expected_result_version
  referencing new table as new_rows for each statement execute function record_result_authors();

create function record_plan_author() returns trigger language plpgsql as $$
begin
  if is_own_writing() then perform record_authors(array[new.id]); end if;
  return null;
end $$;
create trigger plan_record_author after insert on plan for each row execute function record_plan_author();
create trigger plan_record_author_of_change after update on plan for each row
  when ((old.title, old.motto, old.short_message, old.legal_basis, old.period_from, old.period_to, old.duration, old.area_id)
    is distinct from (new.title, new.motto, new.short_message, new.legal_basis, new.period_from, new.period_to, new.duration, new.area_id))
  execute function record_plan_author();

create or replace function plan_authors(p_plan uuid, p_since timestamptz) returns setof uuid
  language sql stable security definer set search_path = public as $$
  with written (person_id, at) as (
    select c.person_id, c.at from change c
    where c.plan_id = p_plan
      and (c.element_id is not null
        or c.procedure not in ('bringIntoForce', 'withdrawAct', 'sendPlan', 'extendPlan', 'withdrawExtension', 'endPlan',
          'confirmPeriodDecision', 'contestPeriodDecision', 'withdrawPeriodContest', 'settleHolding'))
      -- Reports on the results of a plan in force are no text of the plan.
      and c.procedure not in ('overrideStatus', 'explainVariance')
    union all select answered_by, answered_at from answer where plan_id = p_plan
    union all select requested_by, requested_at from justified_exception where plan_id = p_plan
    union all select decided_by, decided_at from carry_over where plan_id = p_plan
    union all select saved_by, saved_at from priority_criteria where plan_id = p_plan
    union all select saved_by, saved_at from priority_phenomenon where plan_id = p_plan
    union all select saved_by, saved_at from priority_rating where plan_id = p_plan
    union all select saved_by, saved_at from priority_expectation where plan_id = p_plan
    union all select saved_by, saved_at from priority_decision where plan_id = p_plan
    union all select decided_by, decided_at from capacity_decision where plan_id = p_plan
    union all select v.saved_by, v.saved_at from expected_result r join expected_result_version v on v.result_id = r.id
      where r.plan_id = p_plan
  )
  select person_id from written where person_id is not null and at > coalesce(p_since, '-infinity'::timestamptz)
  union select a.person_id from plan_author a where a.plan_id = p_plan and a.version_number >= coalesce(
    (select max(v.number) from plan_version v where v.plan_id = p_plan and v.frozen_at <= p_since), 0)
$$;

-- What people may ask about the participants of plans that they read. The functions without these checks are for triggers.
create function is_readable_plan(p_plan uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from plan p where p.id = p_plan and p.access_id = any (readable()))
$$;
create function visible_plan_authors(p_plan uuid, p_since timestamptz) returns setof uuid
  language sql stable security definer set search_path = public as $$
  select person from plan_authors(p_plan, p_since) person where is_readable_plan(p_plan)
$$;
create function visible_confirmation_addresses(p_act uuid) returns table (name text, email text)
  language sql stable security definer set search_path = public as $$
  select c.name, c.email from confirmation_addresses(p_act) c
  where is_readable_plan((select a.plan_id from path_act a where a.id = p_act))
$$;
create function has_visible_account(p_act uuid) returns boolean language sql stable security definer set search_path = public as $$
  select is_readable_plan((select a.plan_id from path_act a where a.id = p_act)) and has_independent_account(p_act)
$$;
revoke execute on function plan_authors(uuid, timestamptz), confirmation_addresses(uuid), path_recorders(uuid),
  has_independent_account(uuid) from public, :app_role;

create or replace function write_changes(lines jsonb, p_at timestamptz, p_person uuid) returns void
  language plpgsql security definer set search_path = public set enable_seqscan = off as $$
begin
  if p_person is distinct from acting_person() and not is_maintenance() then
    raise exception 'The history names the person who acts.' using errcode = 'insufficient_privilege';
  end if;
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

-- The rows of a version are written in the transaction that freezes it.
create function forbid_later_version_rows() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_maintenance() and exists (select from (select distinct version_id from new_rows) n
      where not exists (select from plan_version v where v.id = n.version_id and v.xmin = pg_current_xact_id()::xid)) then
    raise exception 'A frozen version cannot be changed or deleted.'
      using errcode = 'integrity_constraint_violation', constraint = 'version_frozen';
  end if;
  return null;
end $$;
create trigger plan_version_entry_forbid_later after insert on plan_version_entry referencing new table as new_rows
  for each statement execute function forbid_later_version_rows();
create trigger plan_version_part_forbid_later after insert on plan_version_part referencing new table as new_rows
  for each statement execute function forbid_later_version_rows();
