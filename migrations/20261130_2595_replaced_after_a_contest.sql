-- What a seat gives in person also replaces what another organisation confirmed for it, once the seat contested in the step: such a
-- confirmation does not count (is_act_resolved).

create or replace function check_replacement() returns trigger
  language plpgsql security definer set search_path = public as $$
declare
  target path_act;
begin
  select * into target from path_act where id = new.withdraws and round_id = new.round_id;
  if target.id is null or is_withdrawn(target.id) or not needs_confirmation(target)
    or (target.step, target.seat_organisation_id, target.seat_function)
      is distinct from (new.step, new.seat_organisation_id, new.seat_function)
    or target.kind <> new.kind and not (target.kind = 'opinion_missing' and new.kind = 'opinion_given') then
    raise exception 'A seat replaces in person only what was recorded for this seat.'
      using errcode = 'integrity_constraint_violation', constraint = 'replaced_act';
  end if;
  if is_contested(target.id) or is_act_resolved(target) then
    raise exception 'A confirmed or contested act is not replaced.'
      using errcode = 'integrity_constraint_violation', constraint = 'act_confirmed';
  end if;
  if target.kind <> 'received' and exists (select from path_act e where e.round_id = new.round_id
      and e.kind = 'entered_into_force' and e.place > target.place and not is_withdrawn(e.id)) then
    raise exception 'The entry into force rests on this act.'
      using errcode = 'integrity_constraint_violation', constraint = 'entry_rests';
  end if;
  return new;
end $$;
