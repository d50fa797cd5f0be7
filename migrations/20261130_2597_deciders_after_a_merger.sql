-- After the organisations of a plan merged, their successors decide on its period, and the authorities of a later step still confirm.

create or replace function later_bodies_of_period(p_decision uuid) returns setof uuid
  language sql stable security definer set search_path = public as $$
  with work as materialized (
    select t.plan_id, t.decided_on, p, l.law, array(select (s ->> 'organisationId')::uuid from jsonb_array_elements(t.seats) s
      union select s.organisation_id from seats_of_period(t.id) s) as seat_ids
    from plan_extension t join plan p on p.id = t.plan_id join pack_installation l on l.version = p.pack_version
    where t.id = p_decision
  ), step as materialized (
    select distinct s ->> 'code' as code from work w
      cross join lateral (values (w.decided_on), (plan_entry_day(w.p)), (legal_today())) d (day)
      cross join lateral plan_steps(w.plan_id) s
      cross join lateral seats_on_day(w.p, s, w.law, d.day) b
      cross join lateral successors_in_seat(b.organisation_id, legal_today()) o
    where s ->> 'act' = 'decision' and array[b.organisation_id, o] && w.seat_ids
  )
  select b.id from work w, step, later_bodies(w.plan_id, step.code, legal_today()) b (id)
  where b.id <> all (w.seat_ids)
  group by b.id having count(*) = (select count(*) from step)
$$;

-- The organisations that answer on a day for organisations with a seat, as far as the person who acts reads the plan.
create function visible_successors_in_seat(p_plan uuid, p_organisations uuid[], p_day date)
  returns table (organisation_id uuid, successor_id uuid)
  language sql stable security definer set search_path = public as $$
  select o, s from unnest(p_organisations) o cross join lateral seat_organisations(o, p_day) s where is_readable_plan(p_plan)
$$;
revoke execute on function visible_successors_in_seat(uuid, uuid[], date) from public;
grant execute on function visible_successors_in_seat(uuid, uuid[], date) to :app_role;
