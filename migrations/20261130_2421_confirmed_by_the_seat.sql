-- A joint plan is not confirmed inside one of its organisations. What was recorded for a seat whose own organisation has an
-- account that may confirm is confirmed there, or by an authority that decides on the plan or receives it: not by people of
-- the organisations that issue the plan. Without such an account they may, or the seat confirms by a link.

-- Those of these acts that a person with an account of the seat may confirm, signed in: a person who reads the plan. One look
-- at the people of each round.
create or replace function acts_with_confirmer(p_acts uuid[]) returns setof uuid
  language sql stable security definer set search_path = public as $$
  with work as materialized (
    select r.round_id, involved_people(r.plan_id, r.round_id) as involved, plan_work_start(r.plan_id) as since
    from (select distinct a.round_id, a.plan_id from path_act a where a.id = any (p_acts)) r
  ), round as materialized (
    select w.round_id, w.involved, w.since, appointing_people(w.involved, w.since) as appointing from work w
  ), member as materialized (
    select distinct a.round_id, r.person_id, r.organisation_id
    from path_act a join role_assignment r on r.organisation_id = a.seat_organisation_id
    join person h on h.id = r.person_id and h.left_at is null
    join plan p on p.id = a.plan_id join access x on x.id = p.access_id
    where a.id = any (p_acts) and is_speaking_role(r.role)
      and r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true)
      and coalesce(r.organisation_id = any (x.organisation_ids), true) and coalesce(r.person_id = any (x.person_ids), true)
  ), dependent as materialized (
    select m.round_id, d.person_id, d.organisation_id
    from (select round_id, array_agg(person_id) as people, array_agg(organisation_id) as organisations from member group by round_id) m
    join round r on r.round_id = m.round_id
    cross join lateral dependent_people(m.people, m.organisations, r.involved) d
  )
  select a.id from path_act a join round r on r.round_id = a.round_id where a.id = any (p_acts) and exists (
    select from member m where m.round_id = a.round_id and m.organisation_id = a.seat_organisation_id
      and not exists (select from dependent d where d.round_id = m.round_id and d.person_id = m.person_id
        and d.organisation_id = m.organisation_id)
      and is_placed_to_confirm(m.person_id, m.organisation_id, a, legal_today(), r.appointing, r.since))
$$;

-- Whether an organisation owns or issues a plan.
create function is_issuer(p_plan uuid, p_organisation uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from plan p where p.id = p_plan and (p.owner_id = p_organisation or p_organisation = any (p.issuing_body_ids)))
$$;
revoke execute on function is_issuer(uuid, uuid) from public;

create or replace function require_independent_person() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_act_of_second_person(new, involved_people(new.plan_id, new.round_id)) then
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
