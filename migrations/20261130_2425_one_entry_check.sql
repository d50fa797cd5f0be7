-- Whether one person may bring a plan into force is asked once: `check_entry` implies what `check_path_act` asked too. An opinion
-- is one after the decision only if a decision that approves was made before.

create or replace function is_opinion_after_decision(p_act path_act) returns boolean
  language sql stable security definer set search_path = public as $$
  select p_act.kind = 'opinion_given' and coalesce((select bool_and(d.place < p_act.place) from path_act d
    where d.round_id = p_act.round_id and d.kind = 'decided' and not is_withdrawn(d.id) and not is_contested(d.id)
      and exists (select from plan_steps(p_act.plan_id) s where s ->> 'code' = d.step and (s ->> 'approves')::boolean)), false)
$$;

create or replace function check_path_act() returns trigger
  language plpgsql security definer set search_path = public as $$
declare
  target path_act;
  since timestamptz;
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
  end if;
  return new;
end $$;
