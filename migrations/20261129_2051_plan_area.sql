-- The area of a plan is that of its owner. It decides who takes part in the procedure, which languages apply, and which
-- plans exclude each other. A kind of plan of several parties may have another area, if the country pack says so.
alter table plan
  -- Whether the area is chosen freely. Also for plans from before this rule whose area is another than the owner's.
  add column has_free_area boolean not null default false;

/*
  Whether a plan may have another area than that of its owner: the newest law leaves the area of the kind free, or the
  owner registers a plan of other organisations, because the law does not let its kind of organisation issue such plans.
*/
create function has_free_area(p_kind text, p_owner uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (
    select from pack_installation i, jsonb_array_elements(i.law -> 'planKinds') k, organisation o
    where i.version = newest_law_version() and k ->> 'code' = p_kind and o.id = p_owner
      and (k ->> 'area' = 'any' or not k -> 'issuerKinds' ? o.kind))
$$;

-- A plan without an area has that of its owner.
create function is_allowed_area(p_kind text, p_owner uuid, p_area uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select p_area is null or exists (select from organisation o where o.id = p_owner and o.area_id = p_area)
    or has_free_area(p_kind, p_owner)
$$;
grant execute on function has_free_area(text, uuid), is_allowed_area(text, uuid, uuid) to :app_role;

update plan set has_free_area = true
  where has_free_area(kind, owner_id) or not is_allowed_area(kind, owner_id, area_id);

create function set_plan_area() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.area_id, new.owner_id, new.kind) is not distinct from (old.area_id, old.owner_id, old.kind) then
    if not is_maintenance() then new.has_free_area := old.has_free_area; end if;
    return new;
  end if;
  new.has_free_area := has_free_area(new.kind, new.owner_id);
  if not is_maintenance() and not is_allowed_area(new.kind, new.owner_id, new.area_id) then
    raise exception 'The area of this kind of plan is that of the organisation that owns it.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_area';
  end if;
  return new;
end $$;
create trigger plan_set_area before insert or update of area_id, owner_id, kind, has_free_area on plan
  for each row execute function set_plan_area();

-- A draft with another area from before this rule is corrected before a version of it is frozen.
create function require_plan_area() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_maintenance() and exists (select from plan p where p.id = new.plan_id and p.state = 'drafting'
      and not is_allowed_area(p.kind, p.owner_id, p.area_id)) then
    raise exception 'The area of this kind of plan is that of the organisation that owns it.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_area';
  end if;
  return new;
end $$;
create trigger plan_version_require_area before insert on plan_version
  for each row execute function require_plan_area();

-- The plans of the same kind and organisation, if only one of them may be in force. A free area distinguishes plans.
create or replace function has_same_scope(p plan, o plan) returns boolean language sql immutable as $$
  select o.id <> p.id and o.kind = p.kind and o.owner_id = p.owner_id
    and (not (p.has_free_area or o.has_free_area) or o.area_id is not distinct from p.area_id)
    and not (p.is_elaboration or o.is_elaboration) and p.elaborates_id is null and o.elaborates_id is null
$$;

create or replace function forbid_plans_in_force_together() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if plan_entry_day(new) is null or new.state = 'ended' or new.is_elaboration or new.elaborates_id is not null then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended(format('plan in force %s %s', new.kind, new.owner_id), 0));
  if exists (select from plan o where has_same_scope(new, o) and plan_entry_day(o) is not null and o.state <> 'ended'
    and daterange(plan_entry_day(o), plan_end_day(o)) && daterange(plan_entry_day(new), plan_end_day(new))) then
    raise exception 'Two plans of the same kind, organisation and area cannot be in force at the same time.'
      using errcode = 'exclusion_violation';
  end if;
  return null;
end $$;
