-- Of some kinds, an area has one plan in force, whichever of the organisations of the area that may issue it wrote it. The law
-- of the plan says for which kinds (`onePlanPerArea`).

-- The area in which a plan is the only one of its kind in force. Null: its kind allows several, or its organisation may not
-- issue such a plan and only registers one of others. Without a stored law of that version, the newest law decides.
create function get_scope_area(p_kind text, p_owner uuid, p_area uuid, p_version text) returns uuid
  language sql stable security definer set search_path = public as $$
  select coalesce(p_area, o.area_id) from pack_installation i, jsonb_array_elements(i.law -> 'planKinds') k, organisation o
    where i.version = coalesce(
        (select own.version from pack_installation own where own.version = p_version and own.law is not null limit 1),
        newest_law_version())
      and k ->> 'code' = p_kind and (k ->> 'onePlanPerArea')::boolean and o.id = p_owner and k -> 'issuerKinds' ? o.kind
    limit 1
$$;
revoke execute on function get_scope_area(text, uuid, uuid, text) from public;
grant execute on function get_scope_area(text, uuid, uuid, text) to :app_role;

alter table plan add column scope_area_id uuid references area (id);
create index plan_scope_area on plan (scope_area_id, kind) where scope_area_id is not null;
alter table plan disable trigger user;
update plan set scope_area_id = get_scope_area(kind, owner_id, area_id, pack_version);
alter table plan enable trigger user;

create function set_scope_area() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.owner_id, new.kind, new.area_id, new.pack_version, new.in_force_on)
      is not distinct from (old.owner_id, old.kind, old.area_id, old.pack_version, old.in_force_on) then
    if not is_maintenance() then new.scope_area_id := old.scope_area_id; end if;
  else
    new.scope_area_id := get_scope_area(new.kind, new.owner_id, new.area_id, new.pack_version);
  end if;
  return new;
end $$;
create trigger plan_set_scope_area before insert or update of owner_id, kind, area_id, pack_version, in_force_on, scope_area_id on plan
  for each row execute function set_scope_area();

create or replace function has_same_scope(p plan, o plan) returns boolean language sql immutable as $$
  select o.id <> p.id and o.kind = p.kind
    and (p.is_country_wide and o.is_country_wide or coalesce(p.scope_area_id = o.scope_area_id, false)
      or o.owner_id = p.owner_id and (not (p.has_free_area or o.has_free_area) or o.area_id is not distinct from p.area_id))
    and not (p.is_elaboration or o.is_elaboration) and p.elaborates_id is null and o.elaborates_id is null
$$;

create or replace function forbid_plans_in_force_together() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if plan_entry_day(new) is null or new.state = 'ended' or new.is_elaboration or new.elaborates_id is not null then return null; end if;
  if tg_op = 'UPDATE' and plan_entry_day(old) is not null and old.state <> 'ended'
    and (plan_entry_day(old), plan_end_day(old), old.superseded_on, old.kind, old.owner_id, old.area_id, old.has_free_area,
        old.is_country_wide, old.scope_area_id)
      is not distinct from
      (plan_entry_day(new), plan_end_day(new), new.superseded_on, new.kind, new.owner_id, new.area_id, new.has_free_area,
        new.is_country_wide, new.scope_area_id) then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(
    format('plan in force %s %s', new.kind, case when new.is_country_wide then 'country' else new.owner_id::text end), 0));
  -- After the lock of the organisation, so that two transactions take both in the same order.
  if new.scope_area_id is not null then
    perform pg_advisory_xact_lock(hashtextextended(format('plan in force %s in %s', new.kind, new.scope_area_id), 0));
  end if;
  if exists (select from plan o where o.kind = new.kind and is_in_force_with(new, o)) then
    raise exception 'Two plans of the same kind, organisation and area cannot be in force at the same time.'
      using errcode = 'exclusion_violation', constraint = 'plans_in_force_together';
  end if;
  return null;
end $$;
drop trigger plan_forbid_in_force_together on plan;
create trigger plan_forbid_in_force_together after insert or update of state, in_force_on, superseded_on, extended_to,
    period_from, period_to, kind, owner_id, area_id, pack_version, is_country_wide, scope_area_id on plan
  for each row execute function forbid_plans_in_force_together();
