-- A power of attorney is an act of the seat. Nobody gives one while the function is vacant, and one that a former holder gave
-- ends with the first vacancy: a later holder gives another one.

-- Whether a power of attorney is valid on a day, and its function was held on each day since it was given or begins.
create function is_mandate_in_effect(m mandate, p_day date) returns boolean
  language sql stable security definer set search_path = public as $$
  select case when m.valid_from <= p_day and p_day < m.valid_to and coalesce(p_day < m.withdrawn_on, true)
    then coalesce((
      select range_agg(daterange(h.valid_from, h.valid_to))
        @> daterange(least(m.valid_from, (m.recorded_at at time zone 'UTC')::date + 1), p_day, '[]')
      from function_holding h join function f on f.id = h.function_id
      where f.organisation_id = m.owner_id and f.code = m.function and h.entered_by is distinct from h.person_id
        and coalesce(f.valid_from <= p_day, true) and coalesce(p_day < f.valid_to, true)), false)
    else false end
$$;
revoke execute on function is_mandate_in_effect(mandate, date) from public;

-- Those of the powers of attorney that the reader reads and that are in effect on a day.
create function visible_mandates_in_effect(p_mandates uuid[], p_day date) returns setof uuid
  language sql stable security definer set search_path = public as $$
  select m.id from mandate m where m.id = any (p_mandates) and m.access_id = any (readable()) and is_mandate_in_effect(m, p_day)
$$;
revoke execute on function visible_mandates_in_effect(uuid[], date) from public;
grant execute on function visible_mandates_in_effect(uuid[], date) to :app_role;

create or replace function acts_under_mandate(p_person uuid, p_owner uuid, p_act path_act, p_day date) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from mandate m where m.owner_id = p_act.seat_organisation_id and m.function = p_act.seat_function
    and m.to_organisation_id = p_owner and (m.steps is null or p_act.step = any (m.steps))
    and is_mandate_in_effect(m, p_day)
    and (m.to_person_id = p_person or held_function(p_person, m.to_organisation_id, m.to_function, p_day)))
$$;

create function require_mandate_in_effect() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() then return new; end if;
  if not exists (select from mandate m where m.id = new.mandate_id and is_mandate_in_effect(m, new.on_date)) then
    raise exception 'The power of attorney has no effect on the day of the act: it is not valid, or the function was vacant.'
      using errcode = 'integrity_constraint_violation', constraint = 'mandate_in_effect';
  end if;
  return new;
end $$;
create trigger path_act_require_mandate_in_effect before insert on path_act
  for each row when (new.mandate_id is not null) execute function require_mandate_in_effect();
