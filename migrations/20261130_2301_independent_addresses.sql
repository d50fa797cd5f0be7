-- An address of a seat confirms an act only if a person who is independent of those who recorded and wrote entered it, or
-- the system. A second account of the recorder enters no address for a seat.

-- The people who recorded an act of the round, or wrote what the round decides on.
create function involved_people(p_plan uuid, p_round uuid) returns uuid[]
  language sql stable security definer set search_path = public as $$
  select array(select path_recorders(p_round) union select plan_authors(p_plan, authorship_start(p_plan, null)))
$$;
revoke execute on function involved_people(uuid, uuid) from public;

/*
  The addresses of the seat of a recorded act to which a link for its confirmation may be sent: addresses of the
  organisation in the registry that the system or an independent person entered, and that are not the own address of a
  recorder or author.
*/
create or replace function confirmation_addresses(p_act uuid) returns table (name text, email text)
  language sql stable security definer set search_path = public as $$
  with act as materialized (
    select a.seat_organisation_id, array_remove(involved_people(a.plan_id, a.round_id) || a.recorded_by, null) as involved
    from path_act a where a.id = p_act
  ), point as materialized (
    select c.* from act join contact_point c on c.organisation_id = act.seat_organisation_id
    where c.email is not null and c.email_entered_at is not null
  ), dependent as materialized (
    select d.person_id
    from act, dependent_people(array(select distinct email_entered_by from point where email_entered_by is not null),
      null, act.involved) d
  )
  select p.name, p.email from point p
  where not exists (select from dependent d where d.person_id = p.email_entered_by)
    and not exists (select from act join person u on u.id = any (act.involved) where lower(u.email) = lower(p.email))
  order by p.purpose <> 'plans', p.purpose, p.id
$$;
