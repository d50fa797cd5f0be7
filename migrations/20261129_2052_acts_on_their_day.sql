-- An act in person is valid for its day: on that day the organisation and the function existed, the person held or
-- deputised for the function (for a seat without a function: had a role in the organisation), and the version that the
-- act is about was frozen. An act that does not meet this is recorded, with its document.

-- Whether a person held or deputised for a function on a day.
create function held_function(p_person uuid, p_organisation uuid, p_code text, p_day date) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from function_holding h join function f on f.id = h.function_id
    where h.person_id = p_person and f.organisation_id = p_organisation and f.code = p_code
      and h.valid_from <= p_day and coalesce(p_day < h.valid_to, true)
      and coalesce(f.valid_from <= p_day, true) and coalesce(p_day < f.valid_to, true))
$$;

create function require_speaker_on_day() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() or acting_person() is null or new.link_id is not null or new.refers_to is not null then return new; end if;
  if not exists (select from organisation o where o.id = new.seat_organisation_id
      and coalesce(o.valid_from <= new.on_date, true) and coalesce(new.on_date < o.valid_to, true))
    or not (case
      when new.mandate_id is not null then exists (select from mandate m where m.id = new.mandate_id
        and m.owner_id = new.seat_organisation_id and m.function = new.seat_function
        and m.valid_from <= new.on_date and new.on_date < m.valid_to and coalesce(new.on_date < m.withdrawn_on, true)
        and (m.to_person_id = new.recorded_by or held_function(new.recorded_by, m.to_organisation_id, m.to_function, new.on_date)))
      when new.seat_function is not null then held_function(new.recorded_by, new.seat_organisation_id, new.seat_function, new.on_date)
      else exists (select from role_assignment r where r.person_id = new.recorded_by and r.organisation_id = new.seat_organisation_id
        and r.valid_from <= new.on_date and coalesce(new.on_date < r.valid_to, true)) end) then
    raise exception 'The person did not hold this seat on the day of the act.'
      using errcode = 'integrity_constraint_violation', constraint = 'seat_on_day';
  end if;
  -- Days of time zones differ by at most one.
  if exists (select from plan_version v where v.id = new.version_id and new.on_date < (v.frozen_at at time zone 'UTC')::date) then
    raise exception 'The version was not frozen yet on the day of the act.'
      using errcode = 'integrity_constraint_violation', constraint = 'version_on_day';
  end if;
  return new;
end $$;
create trigger path_act_require_speaker_on_day before insert on path_act for each row
  when (new.provenance = 'in_person' and new.kind in ('decided', 'opinion_given', 'received')) execute function require_speaker_on_day();
