-- A step of which no organisation exists on the day does not apply, so nobody gives a reason for skipping it.

-- Whether an organisation takes a seat of a step on a day: the seats of the law of the plan, with their alternatives. The
-- procedures find the same seats with findBodies() and buildSeating().
create function has_seat_on_day(p plan, p_step jsonb, p_law jsonb, p_day date) returns boolean
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
        and not (coalesce(f.valid_from <= p_day, true) and coalesce(p_day < f.valid_to, true)))
      and case
        when seat.value ? 'body' then o.code = seat.value ->> 'body' and (not seat.value ? 'place' or o.area_id = place.area_id)
        when seat.value ? 'bodyKind' then o.kind = seat.value ->> 'bodyKind' and case seat.value ->> 'place'
          when 'own' then o.area_id = place.area_id
          when 'within' then o.area_id in (select area_id from below)
          else o.area_id in (select r.ancestor_id from reach r where r.area_id in (select area_id from below)) end
        else exists (select from jsonb_array_elements(p_law -> 'functions') f
          where f ->> 'code' = seat.value ->> 'function' and f ->> 'organisation' = o.code) end)
$$;
revoke execute on function has_seat_on_day(plan, jsonb, jsonb, date) from public;

create function forbid_baseless_skip() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() then return new; end if;
  if exists (select from plan p join pack_installation l on l.version = p.pack_version,
      jsonb_array_elements(l.law -> 'planKinds') k, jsonb_array_elements(k -> 'path' -> 'steps') s
    where p.id = new.plan_id and k ->> 'code' = p.kind and s ->> 'code' = new.step
      and not coalesce((s ->> 'required')::boolean, false) and not coalesce((s ->> 'approves')::boolean, false)
      and jsonb_array_length(coalesce(s -> 'deciders', s -> 'recipients', s -> 'advisers', '[]')) > 0
      and not has_seat_on_day(p, s, l.law, new.on_date))
    and not exists (select from path_act a where a.round_id = new.round_id and a.step = new.step
      and a.kind <> 'withdrawn' and not is_withdrawn(a.id)) then
    raise exception 'The step does not apply: none of its organisations exists on the day.'
      using errcode = 'integrity_constraint_violation', constraint = 'step_applies';
  end if;
  return new;
end $$;
revoke execute on function forbid_baseless_skip() from public;
create trigger path_act_forbid_baseless_skip before insert on path_act for each row
  when (new.kind = 'skipped') execute function forbid_baseless_skip();
