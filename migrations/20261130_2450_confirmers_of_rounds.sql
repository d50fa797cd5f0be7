-- Who may confirm for a seat, and to which address a link goes, is found once for a round and not for each act. The rule on
-- the people of a seat takes the seats, so that decisions on the period of a plan use it too.

-- Whether a person may confirm for a seat in the name of an organisation. The people of a confirming body may in any role, the
-- others of the seat only in its function. None of these places comes from those who wrote or recorded.
create function is_placed_for_seat(p_person uuid, p_organisation uuid, p_is_body boolean, p_seat_organisation uuid, p_seat_function text,
    p_day date, p_appointing uuid[], p_since timestamptz) returns boolean
  language sql stable security definer set search_path = public as $$
  select not is_appointed_by(p_person, p_organisation, null, p_day, p_appointing, p_since)
    and (p_is_body or p_organisation = p_seat_organisation and (p_seat_function is null
      or held_function(p_person, p_organisation, p_seat_function, p_day)
        and not is_appointed_by(p_person, p_organisation, p_seat_function, p_day, p_appointing, p_since)))
$$;
revoke execute on function is_placed_for_seat(uuid, uuid, boolean, uuid, text, date, uuid[], timestamptz) from public;

create or replace function is_placed_to_confirm(p_person uuid, p_organisation uuid, p_act path_act, p_day date, p_appointing uuid[],
    p_since timestamptz) returns boolean
  language sql stable security definer set search_path = public as $$
  select is_placed_for_seat(p_person, p_organisation, is_confirming_body(p_act.plan_id, p_act.round_id, p_organisation),
    p_act.seat_organisation_id, p_act.seat_function, p_day, p_appointing, p_since)
$$;

-- Those of these seats for which a person with an account of the organisation may confirm, signed in: one who is independent
-- of those who wrote or recorded. Organisations and functions are given in the same order.
create function seats_with_confirmer(p_organisations uuid[], p_functions text[], p_bodies uuid[], p_involved uuid[], p_since timestamptz)
    returns table (organisation_id uuid, function text)
  language sql stable security definer set search_path = public as $$
  with seat as materialized (
    select distinct s.organisation_id, s.function from unnest(p_organisations, p_functions) s (organisation_id, function)
  ), appointing as materialized (
    select appointing_people(p_involved, p_since) as ids
  ), member as materialized (
    select distinct r.person_id, r.organisation_id
    from role_assignment r join person p on p.id = r.person_id and p.left_at is null
    where r.organisation_id = any (p_organisations) and is_speaking_role(r.role)
      and r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true)
  ), dependent as materialized (
    select d.person_id, d.organisation_id
    from (select array_agg(person_id) as people, array_agg(organisation_id) as organisations from member) m
    cross join lateral dependent_people(m.people, m.organisations, p_involved) d
  )
  select s.organisation_id, s.function from seat s, appointing g where exists (
    select from member m where m.organisation_id = s.organisation_id
      and not exists (select from dependent d where d.person_id = m.person_id and d.organisation_id = m.organisation_id)
      and is_placed_for_seat(m.person_id, m.organisation_id, m.organisation_id = any (p_bodies), s.organisation_id, s.function,
        legal_today(), g.ids, p_since))
$$;
revoke execute on function seats_with_confirmer(uuid[], text[], uuid[], uuid[], timestamptz) from public;

-- The rounds of acts, with those who wrote the plan or recorded in the round, and since when they worked on the plan.
create function rounds_of_acts(p_acts uuid[]) returns table (round_id uuid, plan_id uuid, acts uuid[], involved uuid[], since timestamptz)
  language sql stable security definer set search_path = public as $$
  select r.round_id, r.plan_id, r.acts, involved_people(r.plan_id, r.round_id), plan_work_start(r.plan_id)
  from (select a.round_id, a.plan_id, array_agg(a.id) as acts from path_act a where a.id = any (p_acts) group by a.round_id, a.plan_id) r
$$;
revoke execute on function rounds_of_acts(uuid[]) from public;

-- Those of these acts of a round that a person with an account of the organisation of the seat may confirm.
create function acts_of_round_with_confirmer(p_plan uuid, p_round uuid, p_acts uuid[], p_involved uuid[], p_since timestamptz) returns setof uuid
  language sql stable security definer set search_path = public as $$
  with act as materialized (
    select a.id, a.seat_organisation_id, a.seat_function from path_act a where a.id = any (p_acts) and a.round_id = p_round
  ), found as materialized (
    select s.organisation_id, s.function
    from (select array_agg(seat_organisation_id) as organisations, array_agg(seat_function) as functions from act) t
    cross join lateral seats_with_confirmer(t.organisations, t.functions,
      array(select distinct o from unnest(t.organisations) o where is_confirming_body(p_plan, p_round, o)), p_involved, p_since) s
  )
  select a.id from act a join found f on f.organisation_id = a.seat_organisation_id and f.function is not distinct from a.seat_function
$$;
revoke execute on function acts_of_round_with_confirmer(uuid, uuid, uuid[], uuid[], timestamptz) from public;

create or replace function acts_with_confirmer(p_acts uuid[]) returns setof uuid
  language sql stable security definer set search_path = public as $$
  select c from rounds_of_acts(p_acts) r
  cross join lateral acts_of_round_with_confirmer(r.plan_id, r.round_id, r.acts, r.involved, r.since) c
$$;

-- The addresses to which a link for acts of a round may be sent: of the registry, entered by nobody who recorded or wrote, nor
-- by a person who depends on them. The recorder of an act counts for this act.
create function addresses_of_acts(p_acts uuid[], p_involved uuid[]) returns table (act_id uuid, contact_id uuid, name text, email text, purpose text)
  language sql stable security definer set search_path = public as $$
  with act as materialized (
    select a.id, a.recorded_by, a.seat_organisation_id from path_act a where a.id = any (p_acts)
  ), point as materialized (
    select c.* from contact_point c where c.organisation_id in (select a.seat_organisation_id from act a)
      and c.email is not null and c.email_entered_at is not null
  ), recorder as materialized (
    select r.recorded_by, array_remove(p_involved || r.recorded_by, null) as involved from (select distinct recorded_by from act) r
  ), dependent as materialized (
    select r.recorded_by, d.person_id from recorder r
    cross join lateral dependent_people(array(select distinct email_entered_by from point where email_entered_by is not null),
      null, r.involved) d
  )
  select a.id, p.id, p.name, p.email, p.purpose
  from act a join recorder r on r.recorded_by is not distinct from a.recorded_by join point p on p.organisation_id = a.seat_organisation_id
  where not exists (select from dependent d where d.recorded_by is not distinct from a.recorded_by and d.person_id = p.email_entered_by)
    and not exists (select from person u where u.id = any (r.involved) and lower(u.email) = lower(p.email))
$$;
revoke execute on function addresses_of_acts(uuid[], uuid[]) from public;

create or replace function confirmation_addresses(p_act uuid) returns table (name text, email text)
  language sql stable security definer set search_path = public as $$
  select c.name, c.email from rounds_of_acts(array[p_act]) r cross join lateral addresses_of_acts(r.acts, r.involved) c
  order by c.purpose <> 'plans', c.purpose, c.contact_id
$$;

-- How each of these acts is confirmed, as far as the reader may read the plan: signed in, or by a link to the first address.
create function visible_confirmation_routes(p_acts uuid[])
    returns table (act_id uuid, awaits_confirmation boolean, has_independent_account boolean, name text, email text)
  language sql stable security definer set search_path = public as $$
  with round as materialized (
    select r.* from rounds_of_acts(array(select a.id from path_act a where a.id = any (p_acts) and is_readable_plan(a.plan_id))) r
  ), confirmable as materialized (
    select c as id from round r cross join lateral acts_of_round_with_confirmer(r.plan_id, r.round_id, r.acts, r.involved, r.since) c
  ), address as materialized (
    select distinct on (c.act_id) c.act_id, c.name, c.email from round r cross join lateral addresses_of_acts(r.acts, r.involved) c
    order by c.act_id, c.purpose <> 'plans', c.purpose, c.contact_id
  )
  select a, awaits_confirmation(a), a in (select c.id from confirmable c), d.name, d.email
  from unnest(p_acts) a left join address d on d.act_id = a
$$;
revoke execute on function visible_confirmation_routes(uuid[]) from public;
grant execute on function visible_confirmation_routes(uuid[]) to :app_role;

drop function visible_confirmation_addresses(uuid);
