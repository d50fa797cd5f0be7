-- A country has one plan of each kind of its own level in force, whichever of the organisations that may issue it wrote it.
-- A plan ends by another only on the day on which that other enters into force: an earlier end is a decision of its own.

create function is_country_wide(p_kind text, p_owner uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (
    select from pack_installation i, jsonb_array_elements(i.law -> 'planKinds') k, jsonb_array_elements(i.law -> 'levels') l,
      organisation o
    where i.version = newest_law_version() and k ->> 'code' = p_kind and l ->> 'code' = k ->> 'level'
      and l ->> 'extent' = 'country' and k ->> 'area' is distinct from 'any' and o.id = p_owner
      and k -> 'issuerKinds' ? o.kind)
$$;

alter table plan add column is_country_wide boolean not null default false;
alter table plan disable trigger user;
update plan set is_country_wide = is_country_wide(kind, owner_id);
alter table plan enable trigger user;

create function set_country_wide() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.owner_id, new.kind) is not distinct from (old.owner_id, old.kind) then
    if not is_maintenance() then new.is_country_wide := old.is_country_wide; end if;
  else
    new.is_country_wide := is_country_wide(new.kind, new.owner_id);
  end if;
  return new;
end $$;
create trigger plan_set_country_wide before insert or update of owner_id, kind, is_country_wide on plan
  for each row execute function set_country_wide();

create or replace function has_same_scope(p plan, o plan) returns boolean language sql immutable as $$
  select o.id <> p.id and o.kind = p.kind
    and (p.is_country_wide and o.is_country_wide
      or o.owner_id = p.owner_id and (not (p.has_free_area or o.has_free_area) or o.area_id is not distinct from p.area_id))
    and not (p.is_elaboration or o.is_elaboration) and p.elaborates_id is null and o.elaborates_id is null
$$;

-- The plan of another organisation ends only by a plan that this organisation issues too.
create function may_supersede(n plan, p plan) returns boolean language sql immutable as $$
  select has_same_scope(n, p) and (n.owner_id = p.owner_id or p.owner_id = any(n.issuing_body_ids))
$$;
grant execute on function may_supersede(plan, plan) to :app_role;

-- A plan that cannot be superseded by the new one conflicts with it until it is ended, also past its period.
create function is_in_force_with(n plan, p plan) returns boolean language sql immutable as $$
  select has_same_scope(n, p) and plan_entry_day(p) is not null and p.state <> 'ended'
    and case when case when plan_entry_day(n) > plan_entry_day(p) then may_supersede(n, p) else may_supersede(p, n) end
      then daterange(plan_entry_day(p), plan_end_day(p)) && daterange(plan_entry_day(n), plan_end_day(n))
      else daterange(plan_entry_day(p), p.superseded_on) && daterange(plan_entry_day(n), n.superseded_on) end
$$;

create or replace function forbid_plans_in_force_together() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if plan_entry_day(new) is null or new.state = 'ended' or new.is_elaboration or new.elaborates_id is not null then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended(
    format('plan in force %s %s', new.kind, case when new.is_country_wide then 'country' else new.owner_id::text end), 0));
  if exists (select from plan o where o.kind = new.kind and is_in_force_with(new, o)) then
    raise exception 'Two plans of the same kind, organisation and area cannot be in force at the same time.'
      using errcode = 'exclusion_violation';
  end if;
  return null;
end $$;

create or replace function supersede_plan_past_end() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if plan_entry_day(new) is null then
    -- The entry into force was withdrawn before its day.
    update plan set superseded_on = null, superseded_by = null where superseded_by = new.id;
    return null;
  end if;
  update plan o set superseded_on = next.day, superseded_by = next.id
    from (select p.id as plan_id, n.id, greatest(p.valid_until, n.entry) as day
      from plan p cross join lateral (
        select n.id, plan_entry_day(n) as entry from plan n
        where n.id <> p.id and may_supersede(n, p) and plan_entry_day(n) > plan_entry_day(p)
          and (p.id = n.predecessor_id or p.valid_until <= plan_entry_day(n))
        order by plan_entry_day(n) limit 1) n
      where p.superseded_on is null and p.state in ('approved', 'in_force', 'bridging') and may_supersede(new, p)) next
    where o.id = next.plan_id;
  return null;
end $$;

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
    or p.superseded_by is not null and (
      not may_supersede(successor, p) or plan_entry_day(successor) is null or p.superseded_on is null
      or p.superseded_on <= plan_entry_day(p)
      or (p.superseded_on <> greatest(p.valid_until, plan_entry_day(successor))
        and (p.superseded_on <> plan_entry_day(successor) or not is_decided_now(successor.id)))) then
    raise exception 'Only the entry into force of the next plan replaces a plan, from the day of that entry.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_validity';
  end if;
  return null;
end $$;
