-- A plan is registered as decided elsewhere only where it cannot have gone along the path here: it was decided before this
-- instance existed, or none of its organisations has such a plan for the same time on a path here. It is not registered for
-- a time in which such a plan is in force either: of two plans in force at once, one supersedes the other.

-- Why a plan cannot be registered: 'path' or 'in_force'. Null: it can. Also of plans that the acting person does not read.
create function find_registration_conflict(p_plan uuid, p_kind text, p_organisations uuid[], p_area uuid, p_from date, p_to date,
  p_decided_on date) returns text
  language sql stable security definer set search_path = public as $$
  with other as (
    select o from plan o where o.id <> p_plan and o.kind = p_kind and not o.is_registered
      and not o.is_elaboration and o.elaborates_id is null
      -- One plan of the country or of an area, whichever of its organisations wrote it; otherwise the own plan for the area.
      and (o.is_country_wide or coalesce(o.scope_area_id = p_area, false)
        or o.owner_id = any (p_organisations)
          and coalesce(o.area_id, (select b.area_id from organisation b where b.id = o.owner_id)) is not distinct from p_area)
  )
  select case
    when not (p_to <= i.created_at::date or coalesce(p_decided_on < i.created_at::date, false))
      and exists (select from other, path_round r where r.plan_id = (o).id and r.kind <> 'external'
        and daterange((o).period_from, greatest((o).period_to, (o).extended_to)) && daterange(p_from, p_to)) then 'path'
    when exists (select from other where plan_entry_day(o) is not null
      and daterange(plan_entry_day(o), plan_end_day(o)) && daterange(p_from, p_to)) then 'in_force' end
  from instance i
$$;
revoke execute on function find_registration_conflict(uuid, text, uuid[], uuid, date, date, date) from public;

-- The same for a person who registers the plan.
create function own_registration_conflict(p_plan uuid, p_kind text, p_owner uuid, p_issuers uuid[], p_area uuid, p_from date,
  p_to date, p_decided_on date) returns text
  language sql stable security definer set search_path = public as $$
  select find_registration_conflict(p_plan, p_kind, p_owner || p_issuers,
    coalesce(p_area, (select o.area_id from organisation o where o.id = p_owner)), p_from, p_to, p_decided_on)
  where p_owner = any (writable()) or is_maintenance()
$$;
revoke execute on function own_registration_conflict(uuid, text, uuid, uuid[], uuid, date, date, date) from public;
grant execute on function own_registration_conflict(uuid, text, uuid, uuid[], uuid, date, date, date) to :app_role;

-- The same for a reader of a registered plan.
create function visible_registration_conflict(p_plan uuid) returns text
  language sql stable security definer set search_path = public as $$
  select find_registration_conflict(p.id, p.kind, p.owner_id || p.issuing_body_ids,
    coalesce(p.area_id, (select o.area_id from organisation o where o.id = p.owner_id)), p.period_from, p.period_to, p.decided_on)
  from plan p where p.id = p_plan and p.is_registered and is_readable_plan(p.id)
$$;
revoke execute on function visible_registration_conflict(uuid) from public;
grant execute on function visible_registration_conflict(uuid) to :app_role;

-- Also when a second person confirms, because the path may have begun since.
create function check_registration_conflict() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() or new.elaborates_id is not null then return null; end if;
  case find_registration_conflict(new.id, new.kind, new.owner_id || new.issuing_body_ids,
      coalesce(new.area_id, (select o.area_id from organisation o where o.id = new.owner_id)),
      new.period_from, new.period_to, new.decided_on)
    when 'path' then
      raise exception 'A plan of this kind for this time is on a path here.'
        using errcode = 'integrity_constraint_violation', constraint = 'plan_registered_beside_path';
    when 'in_force' then
      raise exception 'Two plans of the same kind, organisation and area cannot be in force at the same time.'
        using errcode = 'exclusion_violation', constraint = 'plans_in_force_together';
    else return null;
  end case;
end $$;
revoke execute on function check_registration_conflict() from public;
create trigger plan_check_registration_conflict after insert on plan for each row
  when (new.is_registered) execute function check_registration_conflict();
create trigger plan_check_registration_conflict_changed after update on plan for each row
  when (new.is_registered and (new.kind, new.owner_id, new.issuing_body_ids, new.area_id, new.period_from, new.period_to, new.decided_on)
      is distinct from (old.kind, old.owner_id, old.issuing_body_ids, old.area_id, old.period_from, old.period_to, old.decided_on)
    or new.is_registered and new.registration_confirmed_at is not null and old.registration_confirmed_at is null)
  execute function check_registration_conflict();
