-- A contest after the entry into force is recorded for the issuer. It does not decide who confirms what is recorded later.
create or replace function is_seat_contested(p_act path_act) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from path_act c join path_act t on t.id = c.refers_to
    where c.round_id = p_act.round_id and c.kind = 'contested' and not is_withdrawn(c.id)
      and (t.step, t.seat_organisation_id, t.seat_function) is not distinct from (p_act.step, p_act.seat_organisation_id, p_act.seat_function)
      and not exists (select from path_act e where e.round_id = c.round_id and e.kind = 'entered_into_force'
        and e.place < c.place and not is_withdrawn(e.id))
      and is_reference_of_seat(c))
$$;
