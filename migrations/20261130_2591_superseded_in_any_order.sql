-- Plans of earlier years give the same rows in whichever order they are recorded: a plan that enters into force is itself
-- superseded at once, if the next plan has entered already. A plan between two recorded plans takes over from the first.

-- The next plan of the same scope that takes over from a plan past its end, and the day.
create function plan_next_past_end(p plan) returns table (id uuid, day date) language sql stable as $$
  select n.id, greatest(p.valid_until, plan_entry_day(n)) from plan n
  where n.kind = p.kind and may_supersede(n, p) and plan_entry_day(n) > plan_entry_day(p)
    and (p.id = n.predecessor_id or p.valid_until <= plan_entry_day(n))
  order by plan_entry_day(n), n.id limit 1
$$;
grant execute on function plan_next_past_end(plan) to :app_role;

create or replace function supersede_plan_past_end() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if plan_entry_day(new) is null then
    -- The entry into force was withdrawn before its day: the plan after it takes over, if there is one.
    update plan o set superseded_on = next.day, superseded_by = next.id
      from plan p left join lateral plan_next_past_end(p) next on true where p.superseded_by = new.id and o.id = p.id;
    return null;
  end if;
  update plan o set superseded_on = next.day, superseded_by = next.id
    from plan p cross join lateral plan_next_past_end(p) next
    where p.kind = new.kind and (p.id = new.id or may_supersede(new, p))
      -- A plan that was ended before the day was stored keeps its end.
      and (p.state in ('approved', 'in_force', 'bridging') or p.state = 'ended' and num_nonnulls(p.superseded_on, p.ended_on) > 0)
      and coalesce(least(p.superseded_on, p.ended_on) > next.day, true) and o.id = p.id;
  return null;
end $$;

-- Runs before the check on plans in force together, which looks at the plans as they are then.
drop trigger plan_supersede_past_end on plan;
create trigger plan_end_at_next_entry after insert or update of state, in_force_on, predecessor_id on plan
  for each row execute function supersede_plan_past_end();

create or replace function forbid_plans_in_force_together() returns trigger
  language plpgsql security definer set search_path = public as $$
declare
  p plan;
begin
  select * into p from plan where id = new.id;
  if plan_entry_day(p) is null or p.state = 'ended' or p.is_elaboration or p.elaborates_id is not null then return null; end if;
  if tg_op = 'UPDATE' and plan_entry_day(old) is not null and old.state <> 'ended'
    and (plan_entry_day(old), plan_end_day(old), plan_followed_until(old), old.kind, old.owner_id, old.area_id, old.has_free_area,
        old.is_country_wide, old.scope_area_id)
      is not distinct from
      (plan_entry_day(p), plan_end_day(p), plan_followed_until(p), p.kind, p.owner_id, p.area_id, p.has_free_area,
        p.is_country_wide, p.scope_area_id) then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(
    format('plan in force %s %s', p.kind, case when p.is_country_wide then 'country' else p.owner_id::text end), 0));
  -- After the lock of the organisation, so that two transactions take both in the same order.
  if p.scope_area_id is not null then
    perform pg_advisory_xact_lock(hashtextextended(format('plan in force %s in %s', p.kind, p.scope_area_id), 0));
  end if;
  if exists (select from plan o where o.kind = p.kind and is_in_force_with(p, o)) then
    raise exception 'Two plans of the same kind, organisation and area cannot be in force at the same time.'
      using errcode = 'exclusion_violation', constraint = 'plans_in_force_together';
  end if;
  return null;
end $$;

create or replace function plans_in_force_with(p_plan uuid, p_day date) returns setof plan language sql stable as $$
  select o.* from plan p
    cross join lateral (select jsonb_populate_record(p, jsonb_build_object('state', 'approved', 'in_force_on', p_day)) as n) entered
    cross join lateral (select jsonb_populate_record(n, jsonb_build_object('superseded_on',
      least((n).superseded_on, (select day from plan_next_past_end(n))))) as s) superseded
    join plan o on o.kind = p.kind and is_in_force_with(s, o)
  where p.id = p_plan
$$;

create or replace function check_plan_validity() returns trigger
  language plpgsql security definer set search_path = public as $$
declare
  p plan;
  successor plan;
  entry_before date := plan_entry_day(old);
begin
  if is_maintenance() or acting_person() is null then return null; end if;
  select * into p from plan where id = new.id;
  if p.id is null then return null; end if;
  if old.state = 'ended' and p.state <> 'ended'
    or p.state = 'bridging' and old.state <> 'bridging' and p.valid_until > legal_today()
    or plan_entry_day(p) is distinct from entry_before and (
      entry_before <= legal_today()
      or (plan_entry_day(p) is null and exists (select from plan_version v where v.plan_id = p.id and v.in_force_on is not null))
      or (plan_entry_day(p) is not null
        and not exists (select from plan_version v where v.plan_id = p.id and v.in_force_on = plan_entry_day(p)))) then
    raise exception 'A plan enters into force by a version that was decided, and keeps its first day.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_validity';
  end if;
  if (p.superseded_on, p.superseded_by) is not distinct from (old.superseded_on, old.superseded_by) then return null; end if;
  select * into successor from plan where id = coalesce(p.superseded_by, old.superseded_by);
  if p.superseded_on is null and plan_entry_day(successor) is not null
    or p.superseded_by is null and p.superseded_on is not null and (successor.id is not null or old.superseded_by is null)
    -- A later day only after the entry of the plan that replaced it was withdrawn.
    or p.superseded_on > old.superseded_on and exists (
      select from plan s where s.id = old.superseded_by and plan_entry_day(s) is not null)
    or p.superseded_by is not null and (
      not may_supersede(successor, p) or plan_entry_day(successor) is null or p.superseded_on is null
      or p.superseded_on <= plan_entry_day(p)
      or (p.superseded_on <> greatest(p.valid_until, plan_entry_day(successor))
        and (p.superseded_on <> plan_entry_day(successor) or p.ended_on is not null or not is_decided_now(successor.id)))) then
    raise exception 'Only the entry into force of the next plan replaces a plan, from the day of that entry.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_validity';
  end if;
  return null;
end $$;

-- The history names the day and the plan by which the plan was replaced before.
create or replace function supersede_plan(p_plan uuid, p_by uuid, p_day date, p_reason text, p_at timestamptz, p_change uuid)
  returns void language plpgsql security definer set search_path = public as $$
declare
  former plan;
  successor plan;
begin
  select * into former from plan where id = p_plan for update;
  select * into successor from plan where id = p_by;
  if successor.id is null or not may_supersede(successor, former)
      or not (successor.owner_id = any (writable()) or is_maintenance()) then
    raise exception 'Only a plan of the same kind and area that its organisation issues supersedes a plan.'
      using errcode = 'insufficient_privilege', constraint = 'plan_supersession';
  end if;
  update plan set superseded_on = p_day, superseded_by = p_by, updated_at = p_at, revision = revision + 1 where id = p_plan;
  perform set_config('integral.access_is_set', 'on', true);
  insert into change (id, plan_id, element_id, at, person_id, procedure, reason, fields, act_id, access_id)
  values (p_change, p_plan, null, p_at, acting_person(), 'bringIntoForce', p_reason,
    jsonb_build_object('supersededOn', jsonb_build_array(former.superseded_on, p_day),
      'supersededBy', jsonb_build_array(former.superseded_by, p_by)), null, former.access_id);
  perform set_config('integral.access_is_set', '', true);
end $$;

-- Plans of earlier years that were recorded after the next one, and count as followed.
alter table plan disable trigger user;
update plan o set superseded_on = next.day, superseded_by = next.id
  from plan p cross join lateral plan_next_past_end(p) next
  where p.superseded_on is null and p.state in ('approved', 'in_force', 'bridging') and o.id = p.id;
alter table plan enable trigger user;
