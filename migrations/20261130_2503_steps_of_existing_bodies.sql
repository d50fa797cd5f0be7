-- A step whose organisation exists today is skipped with a reason, also on a day before the organisation was founded. Only a plan
-- whose period is over is recorded with the organisations of its own days.
create or replace function forbid_baseless_skip() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() then return new; end if;
  if exists (select from plan p join pack_installation l on l.version = p.pack_version,
      jsonb_array_elements(l.law -> 'planKinds') k, jsonb_array_elements(k -> 'path' -> 'steps') s
    where p.id = new.plan_id and k ->> 'code' = p.kind and s ->> 'code' = new.step
      and not coalesce((s ->> 'required')::boolean, false) and not coalesce((s ->> 'approves')::boolean, false)
      and jsonb_array_length(coalesce(s -> 'deciders', s -> 'recipients', s -> 'advisers', '[]')) > 0
      and not has_seat_on_day(p, s, l.law, new.on_date)
      and (p.period_to <= legal_today() and not exists (select from path_round r where r.id = new.round_id and r.kind = 'addendum')
        or not has_seat_on_day(p, s, l.law, legal_today())))
    and not exists (select from path_act a where a.round_id = new.round_id and a.step = new.step
      and a.kind <> 'withdrawn' and not is_withdrawn(a.id)) then
    raise exception 'The step does not apply: none of its organisations exists on the day.'
      using errcode = 'integrity_constraint_violation', constraint = 'step_applies';
  end if;
  return new;
end $$;
