-- The entry into force of a plan ends the plan that it supersedes, also that of another organisation that issues both. The
-- history of that plan says so. The deferred check `plan_validity` compares the day with the entry of the new plan.
create function supersede_plan(p_plan uuid, p_by uuid, p_day date, p_reason text, p_at timestamptz, p_change uuid) returns void
  language plpgsql security definer set search_path = public as $$
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
    jsonb_build_object('supersededOn', jsonb_build_array(null, p_day), 'supersededBy', jsonb_build_array(null, p_by)), null, former.access_id);
  perform set_config('integral.access_is_set', '', true);
end $$;
revoke execute on function supersede_plan(uuid, uuid, date, text, timestamptz, uuid) from public;
grant execute on function supersede_plan(uuid, uuid, date, text, timestamptz, uuid) to :app_role;

-- A change that concerns neither the days nor the scope of a plan is never refused because of other plans.
create or replace function forbid_plans_in_force_together() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if plan_entry_day(new) is null or new.state = 'ended' or new.is_elaboration or new.elaborates_id is not null then return null; end if;
  if tg_op = 'UPDATE' and plan_entry_day(old) is not null and old.state <> 'ended'
    and (plan_entry_day(old), plan_end_day(old), old.superseded_on, old.kind, old.owner_id, old.area_id, old.has_free_area)
      is not distinct from
      (plan_entry_day(new), plan_end_day(new), new.superseded_on, new.kind, new.owner_id, new.area_id, new.has_free_area) then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(
    format('plan in force %s %s', new.kind, case when new.is_country_wide then 'country' else new.owner_id::text end), 0));
  if exists (select from plan o where o.kind = new.kind and is_in_force_with(new, o)) then
    raise exception 'Two plans of the same kind, organisation and area cannot be in force at the same time.'
      using errcode = 'exclusion_violation';
  end if;
  return null;
end $$;
