-- Who may confirm, and whether a seat needs a link because nobody of the seat may confirm signed in, is one rule. An account
-- that may not confirm leaves the seat its link.

-- Whether a role may speak for its organisation. The session names these roles; without them every role counts.
create function is_speaking_role(p_role text) returns boolean language sql stable as $$
  select coalesce(p_role = any (nullif(current_setting('integral.speaking_roles', true), '')::text[]), true)
$$;

-- Whether an organisation issues a plan, or decided on it or was sent it in a round.
create function is_confirming_body(p_plan uuid, p_round uuid, p_organisation uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from plan p where p.id = p_plan and p_organisation = any (p.issuing_body_ids))
    or exists (select from path_act a where a.round_id = p_round and a.kind in ('decided', 'sent', 'received')
      and a.seat_organisation_id = p_organisation)
$$;

-- Whether a person takes the place from which an act is confirmed: that of a body that decides on the plan or receives it, or
-- the seat of the act, in its function if it has one.
create function is_placed_to_confirm(p_person uuid, p_organisation uuid, p_act path_act, p_day date) returns boolean
  language sql stable security definer set search_path = public as $$
  select is_confirming_body(p_act.plan_id, p_act.round_id, p_organisation)
    or p_organisation = p_act.seat_organisation_id
      and (p_act.seat_function is null or held_function(p_person, p_organisation, p_act.seat_function, p_day))
$$;

create or replace function is_act_of_second_person(p_act path_act, p_others uuid[]) returns boolean
  language sql stable security definer set search_path = public as $$
  -- A link went to an address that is independent of them.
  select p_act.link_id is not null or is_independent_person(p_act.recorded_by, p_others, p_act.owner_id)
    and (p_act.kind <> 'confirmed' or exists (select from path_act t where t.id = p_act.refers_to
      and is_placed_to_confirm(p_act.recorded_by, p_act.owner_id, t, p_act.on_date)))
$$;

-- Those of these acts that a person with an account of the seat may confirm, signed in. One look at the people of each round.
create function acts_with_confirmer(p_acts uuid[]) returns setof uuid
  language sql stable security definer set search_path = public as $$
  with round as materialized (
    select r.round_id, involved_people(r.plan_id, r.round_id) as involved
    from (select distinct a.round_id, a.plan_id from path_act a where a.id = any (p_acts)) r
  ), member as materialized (
    select distinct a.round_id, r.person_id, r.organisation_id
    from path_act a join role_assignment r on r.organisation_id = a.seat_organisation_id
    join person p on p.id = r.person_id and p.left_at is null
    where a.id = any (p_acts) and is_speaking_role(r.role)
      and r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true)
  ), dependent as materialized (
    select m.round_id, d.person_id, d.organisation_id
    from (select round_id, array_agg(person_id) as people, array_agg(organisation_id) as organisations from member group by round_id) m
    join round r on r.round_id = m.round_id
    cross join lateral dependent_people(m.people, m.organisations, r.involved) d
  )
  select a.id from path_act a where a.id = any (p_acts) and exists (
    select from member m where m.round_id = a.round_id and m.organisation_id = a.seat_organisation_id
      and not exists (select from dependent d where d.round_id = m.round_id and d.person_id = m.person_id
        and d.organisation_id = m.organisation_id)
      and is_placed_to_confirm(m.person_id, m.organisation_id, a, legal_today()))
$$;

create or replace function has_independent_account(p_act uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select p_act in (select acts_with_confirmer(array[p_act]))
$$;

drop function has_visible_account(uuid);
-- The same for acts of plans that the reader reads.
create function visible_acts_with_confirmer(p_acts uuid[]) returns setof uuid
  language sql stable security definer set search_path = public as $$
  select acts_with_confirmer(array(select a.id from path_act a where a.id = any (p_acts) and is_readable_plan(a.plan_id)))
$$;
revoke execute on function is_confirming_body(uuid, uuid, uuid), is_placed_to_confirm(uuid, uuid, path_act, date),
  acts_with_confirmer(uuid[]), visible_acts_with_confirmer(uuid[]) from public;
grant execute on function visible_acts_with_confirmer(uuid[]) to :app_role;

-- Contests and their withdrawals need the same independence as confirmations.
create or replace function is_second_person(p_person uuid, p_round uuid, p_plan uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select is_independent_person(p_person, involved_people(p_plan, p_round))
$$;

-- The actor in each organisation of the actor, and each person who decided or confirmed in a round in the organisation of the
-- act, and whether the person depends there on those who recorded or wrote. For readers of the plan.
create function visible_places(p_plan uuid, p_round uuid)
  returns table (person_id uuid, organisation_id uuid, is_dependent boolean)
  language sql stable security definer set search_path = public as $$
  with place as materialized (
    select acting_person() as person_id, r.organisation_id from role_assignment r where r.person_id = acting_person()
      and r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true)
    union select a.recorded_by, a.owner_id from path_act a
      where a.round_id = p_round and a.plan_id = p_plan and a.kind in ('decided', 'confirmed') and a.recorded_by is not null
  ), dependent as materialized (
    select d.person_id, d.organisation_id
    from (select array_agg(person_id) as people, array_agg(organisation_id) as organisations from place) p
    cross join lateral dependent_people(p.people, p.organisations, involved_people(p_plan, p_round)) d
  )
  select p.person_id, p.organisation_id, exists (select from dependent d
    where d.person_id = p.person_id and d.organisation_id = p.organisation_id)
  from place p where is_readable_plan(p_plan)
$$;
revoke execute on function visible_places(uuid, uuid) from public;
grant execute on function visible_places(uuid, uuid) to :app_role;
