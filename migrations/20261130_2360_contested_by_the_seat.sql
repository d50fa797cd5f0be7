-- What a seat contested is not replaced by a record of others. The seat decides again in person, or confirms what was
-- recorded for it again.

-- Whether the seat itself confirmed or contested: its holder or deputy on that day, a member of an organisation that takes
-- part without a function, or the holder of the mailbox to which the link was sent.
create function is_reference_of_seat(p_act path_act) returns boolean
  language sql stable security definer set search_path = public as $$
  select p_act.link_id is not null or exists (select from path_act t where t.id = p_act.refers_to
    and t.seat_organisation_id = p_act.owner_id
    and (t.seat_function is null or held_function(p_act.recorded_by, t.seat_organisation_id, t.seat_function, p_act.on_date)))
$$;
revoke execute on function is_reference_of_seat(path_act) from public;

-- A reader learns this only about an act that the reader reads.
create function listed_references_of_seat(p_round uuid) returns setof uuid
  language sql stable security definer set search_path = public as $$
  select a.id from path_act a where a.round_id = p_round and a.refers_to is not null and a.access_id = any (readable())
    and is_reference_of_seat(a)
$$;
revoke execute on function listed_references_of_seat(uuid) from public;
grant execute on function listed_references_of_seat(uuid) to :app_role;

-- Whether the seat of an act contested an act of this step in this round. It counts until the seat withdraws the contest,
-- also if the contested act was withdrawn.
create function is_seat_contested(p_act path_act) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from path_act c join path_act t on t.id = c.refers_to
    where c.round_id = p_act.round_id and c.kind = 'contested' and not is_withdrawn(c.id)
      and (t.step, t.seat_organisation_id, t.seat_function) is not distinct from (p_act.step, p_act.seat_organisation_id, p_act.seat_function)
      and is_reference_of_seat(c))
$$;
revoke execute on function is_seat_contested(path_act) from public;

/*
  Whether an act that was recorded for a seat does not prevent the entry into force. It is confirmed, by the seat itself if
  the seat contested an act of the step. A contested act is replaced by what the seat later gives in person or confirms.
*/
create function is_act_resolved(p_act path_act) returns boolean
  language sql stable security definer set search_path = public as $$
  select case when is_contested(p_act.id)
    then exists (select from path_act l where l.round_id = p_act.round_id and l.place > p_act.place
      and l.kind in ('decided', 'opinion_given', 'opinion_missing', 'received')
      and (l.step, l.seat_organisation_id, l.seat_function) is not distinct from (p_act.step, p_act.seat_organisation_id, p_act.seat_function)
      and not is_withdrawn(l.id) and not is_contested(l.id)
      and (not needs_confirmation(l) or exists (select from path_act c where c.refers_to = l.id and c.kind = 'confirmed'
        and not is_withdrawn(c.id) and is_reference_of_seat(c))))
    else exists (select from path_act c where c.refers_to = p_act.id and c.kind = 'confirmed' and not is_withdrawn(c.id)
      and (is_reference_of_seat(c) or not is_seat_contested(p_act))) end
$$;
revoke execute on function is_act_resolved(path_act) from public;

create or replace function check_path_act() returns trigger
  language plpgsql security definer set search_path = public as $$
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
    if is_seat_contested(target) and not is_reference_of_seat(new) then
      raise exception 'What is recorded again for a seat that contested is confirmed by this seat only.'
        using errcode = 'integrity_constraint_violation', constraint = 'seat_confirms';
    end if;
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
      and not is_act_resolved(a)) then
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
