-- Whether a plan is one of the whole country follows from the law of the plan, also after a move to another law. Without a
-- stored law of that version, it follows from the newest law.
drop trigger plan_set_country_wide on plan;
drop function is_country_wide(text, uuid);
create function is_country_wide(p_kind text, p_owner uuid, p_version text) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (
    select from pack_installation i, jsonb_array_elements(i.law -> 'planKinds') k, jsonb_array_elements(i.law -> 'levels') l,
      organisation o
    where i.version = coalesce(
        (select own.version from pack_installation own where own.version = p_version and own.law is not null limit 1),
        newest_law_version())
      and k ->> 'code' = p_kind and l ->> 'code' = k ->> 'level'
      and l ->> 'extent' = 'country' and k ->> 'area' is distinct from 'any' and o.id = p_owner
      and k -> 'issuerKinds' ? o.kind)
$$;

alter table plan disable trigger user;
update plan set is_country_wide = is_country_wide(kind, owner_id, pack_version)
  where is_country_wide <> is_country_wide(kind, owner_id, pack_version);
alter table plan enable trigger user;

create or replace function set_country_wide() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.owner_id, new.kind, new.pack_version) is not distinct from (old.owner_id, old.kind, old.pack_version) then
    if not is_maintenance() then new.is_country_wide := old.is_country_wide; end if;
  else
    new.is_country_wide := is_country_wide(new.kind, new.owner_id, new.pack_version);
  end if;
  return new;
end $$;
create trigger plan_set_country_wide before insert or update of owner_id, kind, pack_version, is_country_wide on plan
  for each row execute function set_country_wide();

-- The refusal has a name, so that every procedure answers with the declared error of an overlap.
create or replace function forbid_plans_in_force_together() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if plan_entry_day(new) is null or new.state = 'ended' or new.is_elaboration or new.elaborates_id is not null then return null; end if;
  if tg_op = 'UPDATE' and plan_entry_day(old) is not null and old.state <> 'ended'
    and (plan_entry_day(old), plan_end_day(old), old.superseded_on, old.kind, old.owner_id, old.area_id, old.has_free_area,
        old.is_country_wide)
      is not distinct from
      (plan_entry_day(new), plan_end_day(new), new.superseded_on, new.kind, new.owner_id, new.area_id, new.has_free_area,
        new.is_country_wide) then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(
    format('plan in force %s %s', new.kind, case when new.is_country_wide then 'country' else new.owner_id::text end), 0));
  if exists (select from plan o where o.kind = new.kind and is_in_force_with(new, o)) then
    raise exception 'Two plans of the same kind, organisation and area cannot be in force at the same time.'
      using errcode = 'exclusion_violation', constraint = 'plans_in_force_together';
  end if;
  return null;
end $$;
drop trigger plan_forbid_in_force_together on plan;
create trigger plan_forbid_in_force_together after insert or update of state, in_force_on, superseded_on, extended_to,
    period_from, period_to, kind, owner_id, area_id, pack_version, is_country_wide on plan
  for each row execute function forbid_plans_in_force_together();

-- The plans that would be in force together with a plan that enters on a day: the same definition as the refusal. With the
-- access of the reader.
create function plans_in_force_with(p_plan uuid, p_day date) returns setof plan language sql stable as $$
  select o.* from plan p
    cross join lateral (select jsonb_populate_record(p, jsonb_build_object('state', 'approved', 'in_force_on', p_day)) as n) entered
    join plan o on o.kind = p.kind and is_in_force_with(entered.n, o)
  where p.id = p_plan
$$;
revoke execute on function plans_in_force_with(uuid, date) from public;
grant execute on function plans_in_force_with(uuid, date) to :app_role;
