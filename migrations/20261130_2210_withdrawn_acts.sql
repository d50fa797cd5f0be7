-- Nobody undoes alone what was given or confirmed. An act given in person is withdrawn by a person who acts for the seat
-- today. An act recorded for a seat is withdrawn by those who recorded it until it is confirmed. After that, a second
-- person first withdraws the confirmation or contests the act. A contest ends by a second person too.

/*
  Whether a person acts for the seat of an act on a day, as the organisation `p_owner`: as holder or deputy of the
  function, as a member for a seat without a function, or under a power of attorney.
*/
create function acts_for_seat(p_person uuid, p_owner uuid, p_act path_act, p_day date) returns boolean
  language sql stable security definer set search_path = public as $$
  select p_owner = p_act.seat_organisation_id
      and exists (select from role_assignment r join person u on u.id = r.person_id and u.left_at is null
        where r.person_id = p_person and r.organisation_id = p_owner
          and r.valid_from <= p_day and coalesce(p_day < r.valid_to, true))
      and (p_act.seat_function is null or held_function(p_person, p_owner, p_act.seat_function, p_day))
    or exists (select from mandate m where m.owner_id = p_act.seat_organisation_id and m.function = p_act.seat_function
      and m.to_organisation_id = p_owner and (m.steps is null or p_act.step = any (m.steps))
      and m.valid_from <= p_day and p_day < m.valid_to and coalesce(p_day < m.withdrawn_on, true)
      and (m.to_person_id = p_person or held_function(p_person, m.to_organisation_id, m.to_function, p_day)))
$$;

/* Whether a person neither recorded an act of the round nor wrote the plan. */
create function is_second_person(p_person uuid, p_round uuid, p_plan uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select p_person is not null and p_person not in (select path_recorders(p_round))
    and p_person not in (select plan_authors(p_plan, authorship_start(p_plan, null)))
$$;

/* Whether an act is in dispute. */
create function is_contested(p_act uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from path_act c where c.refers_to = p_act and c.kind = 'contested' and not is_withdrawn(c.id))
$$;

create or replace function check_path_act() returns trigger language plpgsql security definer set search_path = public as $$
declare
  target path_act;
  since timestamptz;
  actors uuid[];
  is_confirmed_by_link boolean;
begin
  if new.link_id is null and not is_maintenance() and new.recorded_by is distinct from acting_person() then
    raise exception 'An act is recorded under the name of the person who acts.' using errcode = 'insufficient_privilege';
  end if;
  if new.kind not in ('confirmed', 'contested', 'entered_into_force') then return new; end if;
  if new.recorded_by is null and new.link_id is null then
    raise exception 'Only a person can confirm or contest an act, or bring a plan into force.' using errcode = 'insufficient_privilege';
  end if;
  since := authorship_start(new.plan_id, null);
  if new.kind in ('confirmed', 'contested') then
    select * into target from path_act where id = new.refers_to and round_id = new.round_id;
    if target.id is null or is_withdrawn(target.id) or not needs_confirmation(target) then
      raise exception 'Only a valid act that was recorded for a seat can be confirmed or contested.';
    end if;
    if new.link_id is not null then
      if not exists (select from signed_link l where l.id = new.link_id and l.purpose = 'confirmation' and l.subject_id = target.id
          and l.recipient_organisation_id = target.seat_organisation_id and new.owner_id = target.seat_organisation_id
          and exists (select from confirmation_addresses(target.id) c where lower(c.email) = lower(l.recipient_address))) then
        raise exception 'The link was not sent to an independent address of the seat.'
          using errcode = 'integrity_constraint_violation', constraint = 'second_person';
      end if;
      return new;
    end if;
    if not exists (select from role_assignment r join person p on p.id = r.person_id
      where r.person_id = new.recorded_by and r.organisation_id = new.owner_id and p.left_at is null
        and r.valid_from <= new.recorded_at::date and coalesce(new.recorded_at::date < r.valid_to, true)) then
      raise exception 'The person has no role in this organisation.' using errcode = 'insufficient_privilege';
    end if;
    if new.owner_id is distinct from target.seat_organisation_id
      and not exists (select from plan p where p.id = new.plan_id and new.owner_id = any (p.issuing_body_ids))
      and not exists (select from path_act a where a.round_id = new.round_id and a.kind in ('decided', 'sent', 'received')
        and a.seat_organisation_id = new.owner_id) then
      raise exception 'The organisation neither decides on this plan nor receives it.' using errcode = 'insufficient_privilege';
    end if;
  end if;
  -- Whoever recorded or wrote does not put an act of others in dispute. The seat always may.
  if new.kind = 'contested'
    and not (new.owner_id = target.seat_organisation_id and acts_for_seat(new.recorded_by, new.owner_id, target, legal_today()))
    and not is_second_person(new.recorded_by, new.round_id, new.plan_id) then
    raise exception 'A person who recorded an act or wrote the plan contests only for the own seat.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  if new.kind = 'confirmed' then
    if target.recorded_by is not distinct from new.recorded_by or new.recorded_by in (select path_recorders(new.round_id)) then
      raise exception 'A person who recorded an act of this procedure cannot confirm.'
        using errcode = 'integrity_constraint_violation', constraint = 'second_person';
    end if;
    if new.recorded_by in (select plan_authors(new.plan_id, since)) then
      raise exception 'A person who wrote the plan cannot confirm.'
        using errcode = 'integrity_constraint_violation', constraint = 'second_person';
    end if;
  end if;
  if new.kind = 'entered_into_force' then
    if exists (select from path_act a where a.round_id = new.round_id and needs_confirmation(a) and not is_withdrawn(a.id)
      and (case when is_contested(a.id)
        -- What is recorded again for the seat takes the place of the contested act.
        then not exists (select from path_act l where l.round_id = a.round_id and l.place > a.place and l.kind in ('decided', 'opinion_given', 'opinion_missing', 'received')
          and (l.step, l.seat_organisation_id, l.seat_function) is not distinct from (a.step, a.seat_organisation_id, a.seat_function)
          and not is_withdrawn(l.id) and not is_contested(l.id))
        else not exists (select from path_act c where c.refers_to = a.id and c.kind = 'confirmed' and not is_withdrawn(c.id)) end)) then
      raise exception 'Recorded acts are contested or not confirmed.'
        using errcode = 'integrity_constraint_violation', constraint = 'acts_confirmed';
    end if;
    -- Those who took part in person: the holders of seats and those who confirmed.
    actors := array(select distinct a.recorded_by from path_act a
      where a.round_id = new.round_id and not is_withdrawn(a.id) and a.recorded_by is not null
        and (a.kind in ('decided', 'opinion_given') and not needs_confirmation(a) or a.kind = 'confirmed' and not is_withdrawn(a.refers_to)));
    -- The holder of the mailbox of a seat is independent of those who recorded and wrote.
    is_confirmed_by_link := exists (select from path_act a where a.round_id = new.round_id and a.kind = 'confirmed'
      and a.link_id is not null and not is_withdrawn(a.id) and not is_withdrawn(a.refers_to));
    if not is_confirmed_by_link and (not exists (select from unnest(actors || new.recorded_by) person
        where person not in (select plan_authors(new.plan_id, since)) and person not in (select path_recorders(new.round_id)))
      or actors <@ array[new.recorded_by]
        and not exists (select from path_act a where a.round_id = new.round_id and needs_confirmation(a)
          and not is_withdrawn(a.id) and a.recorded_by is distinct from new.recorded_by)) then
      raise exception 'One person cannot bring a plan into force alone.'
        using errcode = 'integrity_constraint_violation', constraint = 'second_person';
    end if;
  end if;
  return new;
end $$;

create or replace function check_withdrawal() returns trigger language plpgsql security definer set search_path = public as $$
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
    if not acts_for_seat(new.recorded_by, new.owner_id, target, legal_today()) then
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
