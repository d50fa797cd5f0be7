-- What a seat gives in person replaces what was recorded for it and not yet confirmed. The recorded act is withdrawn by the
-- act in person and stays in the history. A confirmed one is only contested.
alter table path_act drop constraint path_act_check;
alter table path_act add constraint path_act_withdraws check (
  case when kind = 'withdrawn' then withdraws is not null
    else withdraws is null or kind in ('decided', 'opinion_given', 'received') and provenance = 'in_person' and mandate_id is null end);

create function check_replacement() returns trigger language plpgsql security definer set search_path = public as $$
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
  if exists (select from path_act c where c.refers_to = target.id and c.kind in ('confirmed', 'contested') and not is_withdrawn(c.id)) then
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
create trigger path_act_check_replacement before insert on path_act for each row
  when (new.withdraws is not null and new.kind <> 'withdrawn') execute function check_replacement();
-- A replaced act waits for no confirmation.
create trigger path_act_replace_confirmation_tasks after insert on path_act for each row
  when (new.withdraws is not null and new.kind <> 'withdrawn') execute function update_confirmation_tasks();
