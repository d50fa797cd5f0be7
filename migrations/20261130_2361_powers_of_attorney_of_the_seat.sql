-- Only the holder of a function or the deputy gives a power of attorney and withdraws it. Whoever gave it counts as a
-- recorder of every act under it. Under it, nobody withdraws or replaces what the holder or the deputy did in person.

create or replace function check_mandate_giver() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if not is_restricted_person() then return new; end if;
  if not held_function(acting_person(), new.owner_id, new.function, legal_today())
    or has_only_own_roles(acting_person(), new.owner_id, legal_today())
    or tg_op = 'INSERT' and new.recorded_by is distinct from acting_person() then
    raise exception 'Only the seat gives or withdraws a power of attorney.' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'UPDATE' then return new; end if;
  if new.to_person_id = acting_person()
    or new.to_function is not null and held_function(acting_person(), new.to_organisation_id, new.to_function, legal_today()) then
    raise exception 'Nobody gives a power of attorney to oneself.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  if new.valid_from < legal_today() then
    raise exception 'A power of attorney is not given for past days.'
      using errcode = 'integrity_constraint_violation', constraint = 'mandate_period';
  end if;
  return new;
end $$;
drop trigger mandate_check_giver on mandate;
create trigger mandate_check_giver before insert or update of withdrawn_on, withdrawn_reason on mandate
  for each row execute function check_mandate_giver();

create or replace function path_recorders(p_round uuid) returns setof uuid
  language sql stable security definer set search_path = public as $$
  select distinct a.recorded_by from path_act a left join path_act t on t.id = a.withdraws
  where a.round_id = p_round and a.recorded_by is not null
    and a.kind not in ('confirmed', 'contested', 'entered_into_force')
    and not (a.provenance is not distinct from 'in_person' and a.mandate_id is null)
    and not (t.id is not null and t.mandate_id is null
      and (t.provenance is not distinct from 'in_person' or t.kind in ('confirmed', 'contested')))
  union
  select m.recorded_by from path_act a join mandate m on m.id = a.mandate_id
  where a.round_id = p_round and m.recorded_by is not null
  union
  select person from meeting_recorders(p_round) person
$$;

-- Whether a person acts for a seat on a day without a power of attorney: as holder, deputy, or member if it has no function.
create or replace function acts_for_seat(p_person uuid, p_owner uuid, p_act path_act, p_day date) returns boolean
  language sql stable security definer set search_path = public as $$
  select p_owner = p_act.seat_organisation_id
    and exists (select from role_assignment r join person u on u.id = r.person_id and u.left_at is null
      where r.person_id = p_person and r.organisation_id = p_owner
        and r.valid_from <= p_day and coalesce(p_day < r.valid_to, true))
    and (p_act.seat_function is null or held_function(p_person, p_owner, p_act.seat_function, p_day))
$$;

create function acts_under_mandate(p_person uuid, p_owner uuid, p_act path_act, p_day date) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from mandate m where m.owner_id = p_act.seat_organisation_id and m.function = p_act.seat_function
    and m.to_organisation_id = p_owner and (m.steps is null or p_act.step = any (m.steps))
    and m.valid_from <= p_day and p_day < m.valid_to and coalesce(p_day < m.withdrawn_on, true)
    and (m.to_person_id = p_person or held_function(p_person, m.to_organisation_id, m.to_function, p_day)))
$$;
revoke execute on function acts_under_mandate(uuid, uuid, path_act, date) from public;

create function forbid_replaced_decision() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() then return new; end if;
  if needs_confirmation(new) and exists (select from path_act a where a.round_id = new.round_id and a.kind = 'decided'
      and (a.step, a.seat_organisation_id, a.seat_function, a.version_id) is not distinct from
        (new.step, new.seat_organisation_id, new.seat_function, new.version_id)
      and not needs_confirmation(a) and not is_withdrawn(a.id)) then
    raise exception 'What the seat decided in person about a version is changed by the seat only.'
      using errcode = 'integrity_constraint_violation', constraint = 'decided_in_person';
  end if;
  return new;
end $$;
create trigger path_act_forbid_replaced_decision before insert on path_act
  for each row when (new.kind = 'decided') execute function forbid_replaced_decision();

create or replace function check_withdrawal() returns trigger
  language plpgsql security definer set search_path = public as $$
declare
  target path_act;
  entry path_act;
  referred path_act;
begin
  if is_maintenance() then return new; end if;
  select * into entry from path_act a
    where a.round_id = new.round_id and a.kind = 'entered_into_force' and not is_withdrawn(a.id) limit 1;
  if new.kind = 'submitted' then
    if entry.id is not null then
      raise exception 'A version that entered into force is changed by an addendum only.'
        using errcode = 'integrity_constraint_violation', constraint = 'entry_rests';
    end if;
    return new;
  end if;
  select * into target from path_act where id = new.withdraws and round_id = new.round_id;
  if target.id is null then raise exception 'The act does not exist.'; end if;
  if coalesce(btrim(new.text), '') = '' then
    raise exception 'A withdrawal needs a reason.'
      using errcode = 'integrity_constraint_violation', constraint = 'withdrawal_reason';
  end if;
  if target.place <= entry.place and target.kind not in ('requested', 'sent', 'received')
    and (target.id <> entry.id or entry.on_date <= legal_today()) then
    raise exception 'The entry into force rests on this act.'
      using errcode = 'integrity_constraint_violation', constraint = 'entry_rests';
  end if;
  if target.provenance = 'in_person' and target.kind in ('decided', 'opinion_given', 'received') then
    if not acts_for_seat(new.recorded_by, new.owner_id, target, legal_today())
      and not (target.mandate_id is not null and acts_under_mandate(new.recorded_by, new.owner_id, target, legal_today())) then
      raise exception 'Only a person who acts for the seat today withdraws what was given in person.'
        using errcode = 'insufficient_privilege';
    end if;
  elsif new.owner_id is distinct from target.owner_id then
    raise exception 'Another organisation recorded this.' using errcode = 'insufficient_privilege';
  elsif target.kind in ('confirmed', 'contested') then
    select * into referred from path_act where id = target.refers_to;
    if not is_second_person(new.recorded_by, new.round_id, new.plan_id) then
      raise exception 'A person who recorded an act or wrote the plan withdraws no confirmation or contest.'
        using errcode = 'integrity_constraint_violation', constraint = 'second_person';
    end if;
    if target.owner_id = referred.seat_organisation_id and new.recorded_by is distinct from target.recorded_by
      and not acts_for_seat(new.recorded_by, new.owner_id, referred, legal_today()) then
      raise exception 'Only the seat withdraws what it confirmed or contested.' using errcode = 'insufficient_privilege';
    end if;
  elsif needs_confirmation(target) and not is_contested(target.id)
    and exists (select from path_act c where c.refers_to = target.id and c.kind = 'confirmed' and not is_withdrawn(c.id)) then
    raise exception 'A confirmed act is withdrawn only after a second person withdrew the confirmation or contested the act.'
      using errcode = 'integrity_constraint_violation', constraint = 'act_confirmed';
  end if;
  return new;
end $$;
