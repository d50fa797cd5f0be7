-- A plan that ended keeps the time in which it was in force. The first day on which a plan is no longer in force because a
-- decision ended it is stored, so that another plan of the same scope still conflicts with the days before it.

alter table plan add column ended_on date;

-- The day of the confirmation that completed the decision, or of the record in the history.
alter table plan disable trigger user;
update plan p set ended_on = greatest(d.day, plan_entry_day(p))
  from (select q.id, coalesce(
      (select min((coalesce(c.recorded_at, e.recorded_at) at time zone 'UTC')::date) from plan_extension e
        left join plan_extension c on c.refers_to = e.id and c.kind = 'confirmed' and c.completes
        where e.plan_id = q.id and e.kind = 'ended' and is_period_decision_in_effect(e)),
      (select max((h.at at time zone 'UTC')::date) from change h
        where h.plan_id = q.id and h.element_id is null and h.fields -> 'state' ->> 1 = 'ended')) as day
    from plan q where q.state = 'ended') d
  where p.id = d.id and d.day is not null and coalesce(p.superseded_on > d.day, true);
-- A plan with a next plan that enters later, and of whose end nothing is recorded, has ended.
update plan set ended_on = legal_today() where state = 'ended' and ended_on is null and superseded_on > legal_today();
alter table plan enable trigger user;

-- The end takes effect on the legal day on which the last confirmation completes the decision.
create function set_plan_end() returns trigger language plpgsql as $$
begin
  if is_maintenance() then return new; end if;
  if tg_op = 'INSERT' and new.ended_on is not null or tg_op = 'UPDATE' and new.ended_on is distinct from old.ended_on then
    raise exception 'The day on which a plan ended follows from the decision that ended it.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_validity';
  end if;
  if tg_op = 'UPDATE' and new.state = 'ended' and plan_state(old) in ('in_force', 'bridging') then
    new.ended_on := legal_today();
  end if;
  return new;
end $$;
revoke execute on function set_plan_end() from public;
create trigger plan_set_end before insert or update of state, ended_on on plan for each row execute function set_plan_end();

create or replace function plan_state_on(p plan, day date) returns text language sql immutable as $$
  select case
    when p.state in ('drafting', 'in_decision') then p.state
    -- Of a plan that was ended before the day was stored, the time in which it was in force is not known.
    when p.state = 'ended' and coalesce(least(p.superseded_on, p.ended_on) <= day, true) then 'ended'
    when p.in_force_on > day or (p.state = 'approved' and p.in_force_on is null) then 'approved'
    when least(p.superseded_on, p.ended_on) <= day then 'ended'
    when p.is_elaboration or p.elaborates_id is not null
      then case when p.state in ('approved', 'ended') then 'in_force' else p.state end
    when p.valid_until > day then case when p.state = 'bridging' and p.extended_to is null then 'bridging' else 'in_force' end
    else 'bridging' end
$$;

-- The first day on which a plan is no longer in force: past its end, or from the day on which another plan replaced it or a
-- decision ended it. From its end on it may still be followed, until another plan takes over.
create or replace function plan_end_day(p plan) returns date language sql immutable as $$
  select greatest(plan_entry_day(p), least(p.valid_until, p.superseded_on, p.ended_on))
$$;

-- The first day on which a plan is no longer followed either. Null: it still is.
create function plan_followed_until(p plan) returns date language sql immutable as $$
  select case when p.superseded_on is not null or p.ended_on is not null or p.state = 'ended'
    then greatest(plan_entry_day(p), coalesce(least(p.superseded_on, p.ended_on), p.valid_until)) end
$$;
grant execute on function plan_followed_until(plan) to :app_role;

-- A plan that cannot be superseded by the new one conflicts with it as long as it is followed, also past its period.
create or replace function is_in_force_with(n plan, p plan) returns boolean language sql immutable as $$
  select has_same_scope(n, p) and plan_entry_day(p) is not null
    and case when case when plan_entry_day(n) > plan_entry_day(p) then may_supersede(n, p) else may_supersede(p, n) end
      then daterange(plan_entry_day(p), plan_end_day(p)) && daterange(plan_entry_day(n), plan_end_day(n))
      else daterange(plan_entry_day(p), plan_followed_until(p)) && daterange(plan_entry_day(n), plan_followed_until(n)) end
$$;

create or replace function plan_term(p plan) returns daterange
  language sql stable security definer set search_path = public as $$
  select daterange(least(f.first, l.last), l.last)
    from (select coalesce(p.in_force_on, p.period_from) as first) f,
      (select least(greatest(p.valid_until, case when p.state = 'bridging' then legal_today() end), p.superseded_on, p.ended_on,
        case when p.state = 'ended' and p.superseded_on is null and p.ended_on is null then legal_today() end) as last) l
$$;

-- A plan that ended occupies its time on a path here until its end only.
create or replace function find_registration_conflict(p_plan uuid, p_kind text, p_organisations uuid[], p_area uuid, p_from date,
  p_to date, p_decided_on date) returns text
  language sql stable security definer set search_path = public as $$
  with other as (
    select o, plan_entry_day(o) as entry, plan_end_day(o) as last from plan o
    where o.id <> p_plan and o.kind = p_kind and not o.is_registered and not o.is_elaboration and o.elaborates_id is null
      -- One plan of the country or of an area, whichever of its organisations wrote it; otherwise the own plan for the area.
      and (o.is_country_wide or coalesce(o.scope_area_id = p_area, false)
        or o.owner_id = any (p_organisations)
          and coalesce(o.area_id, (select b.area_id from organisation b where b.id = o.owner_id)) is not distinct from p_area)
  )
  select case
    when not (p_to <= i.created_at::date or coalesce(p_decided_on < i.created_at::date, false))
      and exists (select from other, path_round r where r.plan_id = (o).id and r.kind <> 'external'
        and daterange((o).period_from, case when entry is null then (o).valid_until else greatest((o).period_from, last) end)
          && daterange(p_from, p_to)) then 'path'
    when exists (select from other where entry is not null and daterange(entry, last) && daterange(p_from, p_to)) then 'in_force' end
  from instance i
$$;
