-- One definition of a vacant function, for the rule about seats, the powers of attorney and the pages: on the day, neither a
-- holder nor a deputy acts in it. A function whose holder left and whose deputy acts is deputised.

-- The days on which a function exists and a holder or deputy acts in it, or only a person of this capacity. What people entered
-- for themselves does not count.
create function occupied_days(p_organisation uuid, p_function text, p_capacity text default null) returns datemultirange
  language sql stable security definer set search_path = public as $$
  select coalesce(range_agg(daterange(h.valid_from, h.valid_to) * case when f.valid_from >= f.valid_to then 'empty'
    else daterange(f.valid_from, f.valid_to) end), '{}')
  from function_holding h join function f on f.id = h.function_id
  where f.organisation_id = p_organisation and f.code = p_function and h.entered_by is distinct from h.person_id
    and (p_capacity is null or h.capacity = p_capacity)
$$;
revoke execute on function occupied_days(uuid, text, text) from public;

-- `held`: a holder acts on the day. `deputised`: only a deputy. `vacant`: nobody, or the function does not exist on the day.
create function function_state(p_organisation uuid, p_function text, p_day date) returns text
  language sql stable security definer set search_path = public as $$
  select case when occupied_days(p_organisation, p_function, 'holder') @> p_day then 'held'
    when occupied_days(p_organisation, p_function) @> p_day then 'deputised' else 'vacant' end
$$;
revoke execute on function function_state(uuid, text, date) from public;
grant execute on function function_state(uuid, text, date) to :app_role;

-- The legal day on which a power of attorney was given. Of earlier ones, the day from which their function was held so far.
alter table mandate add column given_on date;
alter table mandate disable trigger user;
update mandate set given_on = least(valid_from, (recorded_at at time zone 'UTC')::date + 1);
alter table mandate enable trigger user;
alter table mandate alter column given_on set default legal_today(), alter column given_on set not null;

create function set_mandate_day() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.given_on := least(case when is_restricted_person() then legal_today() else new.given_on end, new.valid_from);
  return new;
end $$;
revoke execute on function set_mandate_day() from public;
create trigger mandate_set_day before insert on mandate for each row execute function set_mandate_day();

drop trigger mandate_forbid_change on mandate;
create trigger mandate_forbid_change before update of id, owner_id, function, to_organisation_id, to_function, to_person_id, valid_from,
  valid_to, steps, reference, recorded_at, recorded_by, given_on on mandate for each row execute function forbid_mandate_change();

-- Whether a power of attorney is valid on a day, and its function was not vacant on any day since it was given.
create or replace function is_mandate_in_effect(m mandate, p_day date) returns boolean
  language sql stable security definer set search_path = public as $$
  select m.valid_from <= p_day and p_day < m.valid_to and coalesce(p_day < m.withdrawn_on, true)
    and occupied_days(m.owner_id, m.function) @> daterange(least(m.given_on, p_day), p_day, '[]')
$$;
