-- A decision on the period of a joint plan is not confirmed inside one of its organisations either. Another seat of the decision
-- than that of the organisation that recorded it confirms, or an authority that decides on the plan or receives it, while a
-- person with an account of such a seat may. It is the rule for acts of the procedure (migration 2421).

-- Whether an organisation owns or issues a plan and holds none of these seats.
create function is_issuer_without_seat(p_plan uuid, p_organisation uuid, p_seats uuid[]) returns boolean
  language sql stable security definer set search_path = public as $$
  select is_issuer(p_plan, p_organisation) and not coalesce(p_organisation = any (p_seats), false)
$$;
revoke execute on function is_issuer_without_seat(uuid, uuid, uuid[]) from public;

create function refuse_confirmation_without_seat() returns void language plpgsql as $$
begin
  raise exception 'A person of the seat confirms this, or of an authority that decides on the plan or receives it.'
    using errcode = 'integrity_constraint_violation', constraint = 'seat_confirms';
end $$;
revoke execute on function refuse_confirmation_without_seat() from public;

create or replace function require_independent_person() returns trigger language plpgsql security definer set search_path = public as $$
declare
  others uuid[] := involved_people(new.plan_id, new.round_id);
  since timestamptz := plan_work_start(new.plan_id);
begin
  if not is_act_of_second_person(new, others, appointing_people(others, since), since) then
    raise exception 'A person whose account or roles come from those who recorded or wrote cannot confirm.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  if new.link_id is null
    and is_issuer_without_seat(new.plan_id, new.owner_id, array(select a.seat_organisation_id from path_act a where a.id = new.refers_to))
    and has_independent_account(new.refers_to) then
    perform refuse_confirmation_without_seat();
  end if;
  return new;
end $$;

-- A decision on the period of a plan, with those who ever wrote the plan or recorded the decision, and since when they worked.
create function period_decision_work(p_decision uuid) returns table (plan_id uuid, involved uuid[], since timestamptz)
  language sql stable security definer set search_path = public as $$
  select t.plan_id, array_remove(array(select plan_authors(t.plan_id, null)) || t.recorded_by, null), p.created_at
  from plan_extension t join plan p on p.id = t.plan_id where t.id = p_decision
$$;
revoke execute on function period_decision_work(uuid) from public;

-- The seats of a decision on the period that confirm it: those of other organisations than the one that recorded it, or all if
-- there are no others.
create function confirming_seats_of_period(p_decision uuid) returns table (organisation_id uuid, function text)
  language sql stable security definer set search_path = public as $$
  with seat as (
    select (s ->> 'organisationId')::uuid as organisation_id, s ->> 'function' as function, t.owner_id
    from plan_extension t cross join lateral jsonb_array_elements(t.seats) s where t.id = p_decision
  )
  select s.organisation_id, s.function from seat s
  where s.organisation_id <> s.owner_id or not exists (select from seat o where o.organisation_id <> o.owner_id)
$$;
revoke execute on function confirming_seats_of_period(uuid) from public;

-- Those of these seats for which a person with an account of the organisation may confirm the decision.
create function period_seats_with_confirmer(p_decision uuid) returns table (organisation_id uuid, function text)
  language sql stable security definer set search_path = public as $$
  select s.organisation_id, s.function from period_decision_work(p_decision) w
  cross join lateral (select array_agg(c.organisation_id) as organisations, array_agg(c.function) as functions
    from confirming_seats_of_period(p_decision) c) t
  cross join lateral seats_with_confirmer(t.organisations, t.functions, array(select plan_confirming_bodies(w.plan_id)), w.involved,
    w.since) s
$$;
revoke execute on function period_seats_with_confirmer(uuid) from public;

create function visible_period_seats_with_confirmer(p_decisions uuid[])
    returns table (decision_id uuid, organisation_id uuid, function text)
  language sql stable security definer set search_path = public as $$
  select t.id, s.organisation_id, s.function from plan_extension t cross join lateral period_seats_with_confirmer(t.id) s
  where t.id = any (p_decisions) and is_readable_plan(t.plan_id)
$$;
revoke execute on function visible_period_seats_with_confirmer(uuid[]) from public;
grant execute on function visible_period_seats_with_confirmer(uuid[]) to :app_role;

create or replace function is_second_person_of_period(p_person uuid, p_organisation uuid, p_decision uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  with work as materialized (
    select w.*, appointing_people(w.involved, w.since) as appointing,
      p_organisation in (select plan_confirming_bodies(w.plan_id)) as is_body
    from period_decision_work(p_decision) w where is_independent_person(p_person, w.involved, p_organisation)
  )
  -- The recorder named the seats of the decision. A member confirms for such a seat only in its function.
  select exists (select from work w join plan_extension t on t.id = p_decision cross join lateral jsonb_array_elements(t.seats) s
    where is_placed_for_seat(p_person, p_organisation, w.is_body, (s ->> 'organisationId')::uuid, s ->> 'function', legal_today(),
      w.appointing, w.since))
$$;

create or replace function require_independent_period_person() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() or acting_person() is null then return new; end if;
  if not is_second_person_of_period(new.recorded_by, new.owner_id, new.refers_to) then
    raise exception 'A second person is needed: one whose account, roles and function come from nobody who recorded or wrote.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  if is_issuer_without_seat(new.plan_id, new.owner_id, array(select s.organisation_id from confirming_seats_of_period(new.refers_to) s))
    and exists (select from period_seats_with_confirmer(new.refers_to)) then
    perform refuse_confirmation_without_seat();
  end if;
  return new;
end $$;
