-- A seat that the law of a plan names stays while its organisation exists. A function that ended leaves its seat vacant, so the
-- step waits. Only an organisation or a function that begins later takes no part. findBodies() finds the same seats.
create or replace function has_seat_on_day(p plan, p_step jsonb, p_law jsonb, p_day date) returns boolean
  language sql stable security definer set search_path = public as $$
  with recursive seat as (
    select value from jsonb_array_elements(coalesce(p_step -> 'deciders', p_step -> 'recipients', p_step -> 'advisers', '[]'))
    union
    select seat.value -> 'alternative' from seat where seat.value ? 'alternative'
  ), place as (
    select coalesce(p.area_id, (select o.area_id from organisation o where o.id = p.owner_id)) as area_id
  ), reach as (
    select r.ancestor_id, r.area_id from area_reach r where r.valid_from <= p_day and p_day < r.valid_to
  ), below as (
    select area_id from place union select r.area_id from reach r, place where r.ancestor_id = place.area_id
  )
  select exists (select from seat, organisation o, place
    where coalesce(o.valid_from <= p_day, true) and coalesce(p_day < o.valid_to, true)
      and not exists (select from function f where f.organisation_id = o.id and f.code = seat.value ->> 'function'
        and p_day < f.valid_from)
      and case
        when seat.value ? 'body' then o.code = seat.value ->> 'body' and (not seat.value ? 'place' or o.area_id = place.area_id)
        when seat.value ? 'bodyKind' then o.kind = seat.value ->> 'bodyKind' and case seat.value ->> 'place'
          when 'own' then o.area_id = place.area_id
          when 'within' then o.area_id in (select area_id from below)
          else o.area_id in (select r.ancestor_id from reach r where r.area_id in (select area_id from below)) end
        else exists (select from jsonb_array_elements(p_law -> 'functions') f
          where f ->> 'code' = seat.value ->> 'function' and f ->> 'organisation' = o.code) end)
$$;

-- The functions that a law in use names as seats of an approval procedure or of a collegial body, each of a kind of organisation
-- or of a single organisation. In use are the law installed last and those of plans.
create function seats_of_law() returns table (function text, kind text, organisation text)
  language sql stable security definer set search_path = public as $$
  with law as materialized (
    select l.law from pack_installation l where l.version in (select p.pack_version from plan p)
      or (l.code, l.version) = (select i.code, i.version from pack_installation i
        where i.law is not null and not i.is_adopted order by i.installed_at desc limit 1)
  ), part as (
    select law.law, k -> 'path' as value from law, jsonb_array_elements(law.law -> 'planKinds') k where k ? 'path'
    union all select law.law, law.law -> 'collegialBodies' from law where law.law ? 'collegialBodies'
  )
  select distinct seat ->> 'function', seat ->> 'bodyKind', f ->> 'organisation'
  from part, jsonb_path_query(part.value, 'strict $.** ? (@.function != null)') seat
    left join lateral jsonb_array_elements(part.law -> 'functions') f
      on not seat ? 'bodyKind' and f ->> 'code' = seat ->> 'function'
$$;
revoke execute on function seats_of_law() from public;
grant execute on function seats_of_law() to :app_role;

-- A day before today corrects the registry, as for appointments. A function that ended is reopened without a correction, because
-- nobody is appointed for the days in between.
create function check_function() returns trigger language plpgsql security definer set search_path = public as $$
declare
  body organisation;
begin
  if is_maintenance() then return case tg_op when 'DELETE' then old else new end; end if;
  select * into body from organisation o where o.id = old.organisation_id;
  if tg_op = 'UPDATE' and (new.organisation_id, new.code) is distinct from (old.organisation_id, old.code) then
    raise exception 'Another code or organisation is another function.' using errcode = 'insufficient_privilege';
  end if;
  if acting_person() is not null and not has_permission('registry.write') and (tg_op = 'DELETE'
      or new.valid_from is distinct from old.valid_from
        and (new.valid_from is null or old.valid_from is null or least(new.valid_from, old.valid_from) < legal_today())
      or new.valid_to is distinct from old.valid_to and new.valid_to is not null
        and least(new.valid_to, old.valid_to) < legal_today()) then
    raise exception 'A function begins and ends today or later.'
      using errcode = 'insufficient_privilege', constraint = 'function_in_past';
  end if;
  -- A function ends with its organisation.
  if (tg_op = 'DELETE'
      or new.valid_to is distinct from old.valid_to and new.valid_to < coalesce(body.valid_to, 'infinity')
      or new.valid_from is distinct from old.valid_from and new.valid_from > coalesce(old.valid_from, '-infinity')
        and new.valid_from > coalesce(body.valid_from, '-infinity'))
    and exists (select from seats_of_law() s where s.function = old.code and (s.kind = body.kind or s.organisation = body.code)) then
    raise exception 'The function is a seat of a law in use. End the appointment, or the organisation.'
      using errcode = 'integrity_constraint_violation', constraint = 'function_is_seat';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
revoke execute on function check_function() from public;
create trigger function_check before update of organisation_id, code, valid_from, valid_to or delete on function
  for each row execute function check_function();
