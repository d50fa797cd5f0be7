-- Who entered roles and functions during the work on a plan is the same for every act of a round. The entry into force looks
-- at these people, and at those who depend on them, once and not for each act.

create function is_act_of_second_person(p_act path_act, p_others uuid[], p_appointing uuid[], p_since timestamptz) returns boolean
  language sql stable security definer set search_path = public as $$
  -- A link went to an address that is independent of them.
  select p_act.link_id is not null or is_independent_person(p_act.recorded_by, p_others, p_act.owner_id)
    and is_placed_act(p_act, p_appointing, p_since)
$$;
revoke execute on function is_act_of_second_person(path_act, uuid[], uuid[], timestamptz) from public;

-- Whether any of these acts of a round is that of a second person: a confirmation, or a decision in person.
create function has_second_person(p_plan uuid, p_round uuid, p_acts uuid[]) returns boolean
  language sql stable security definer set search_path = public as $$
  with work as materialized (
    select involved_people(p_plan, p_round) as involved, plan_work_start(p_plan) as since
  ), appointing as materialized (
    select appointing_people(w.involved, w.since) as ids from work w
  ), candidate as materialized (
    select a as act, a.link_id, a.recorded_by, a.owner_id from path_act a where a.id = any (p_acts)
  ), dependent as materialized (
    select d.person_id, d.organisation_id from work w
    cross join (select array_agg(recorded_by) as people, array_agg(owner_id) as organisations from candidate) c
    cross join lateral dependent_people(c.people, c.organisations, w.involved) d
  )
  select exists (select from candidate c, work w, appointing g
    -- A link went to an address that is independent of them.
    where c.link_id is not null or c.recorded_by is not null
      and not exists (select from dependent d where d.person_id = c.recorded_by and d.organisation_id = c.owner_id)
      and is_placed_act(c.act, g.ids, w.since))
$$;
revoke execute on function has_second_person(uuid, uuid, uuid[]) from public;

create or replace function require_independent_person() returns trigger language plpgsql security definer set search_path = public as $$
declare
  others uuid[] := involved_people(new.plan_id, new.round_id);
  since timestamptz := plan_work_start(new.plan_id);
begin
  if not is_act_of_second_person(new, others, appointing_people(others, since), since) then
    raise exception 'A person whose account or roles come from those who recorded or wrote cannot confirm.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  if new.link_id is null and is_issuer(new.plan_id, new.owner_id)
    and new.owner_id is distinct from (select a.seat_organisation_id from path_act a where a.id = new.refers_to)
    and has_independent_account(new.refers_to) then
    raise exception 'A person of the seat confirms this, or of an authority that decides on the plan or receives it.'
      using errcode = 'integrity_constraint_violation', constraint = 'seat_confirms';
  end if;
  return new;
end $$;

create or replace function check_entry() returns trigger language plpgsql security definer set search_path = public as $$
declare
  p plan;
  submission path_act;
begin
  if is_maintenance() then return new; end if;
  select * into p from plan where id = new.plan_id;
  if new.on_date < p.period_from or new.on_date >= p.valid_until and not (p.valid_until <= legal_today()
    and exists (select from path_round r where r.id = new.round_id and r.kind = 'addendum')) then
    raise exception 'The day of entry is outside the period of the plan.'
      using errcode = 'integrity_constraint_violation', constraint = 'entry_in_period';
  end if;
  select * into submission from path_act s where s.round_id = new.round_id and s.kind = 'submitted' and not is_withdrawn(s.id)
    order by s.place desc limit 1;
  if not has_second_person(new.plan_id, new.round_id, array(select a.id from path_act a where a.round_id = new.round_id and not is_withdrawn(a.id)
    and (a.kind = 'confirmed' and not is_withdrawn(a.refers_to)
      or a.kind = 'decided' and a.verdict <> 'refused' and a.provenance = 'in_person' and a.mandate_id is null
        and a.recorded_by is distinct from new.recorded_by
        and (a.version_id = submission.version_id or a.sections <@ submission.sections)))) then
    raise exception 'One person cannot bring a plan into force alone.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  return new;
end $$;

drop function is_act_of_second_person(path_act, uuid[]);
