-- The leader of a plan records the acts of its course, and a seat the acts of the seat. No act is dated in the future, but
-- the entry into force, and what is recorded for a seat is confirmed only with its document.
create function check_act_owner() returns trigger language plpgsql security definer set search_path = public as $$
declare
  p plan;
  target path_act;
begin
  if is_maintenance() then return new; end if;
  if new.kind = 'confirmed' then
    select * into target from path_act where id = new.refers_to;
    if target.kind in ('decided', 'opinion_given', 'received') and target.provenance is distinct from 'in_person'
      and not exists (select from file f where f.act_id = target.id or (target.meeting_id is not null and f.meeting_id = target.meeting_id)) then
      raise exception 'What was recorded for a seat is confirmed with its document.'
        using errcode = 'integrity_constraint_violation', constraint = 'act_evidence';
    end if;
  end if;
  -- An act through a link is recorded by the owner of the tables.
  if not is_restricted_person() or new.link_id is not null then return new; end if;
  select plan.* into p from path_round r join plan on plan.id = r.plan_id where r.id = new.round_id;
  -- An organisation to which a document was sent confirms its receipt, also if it does not read the plan.
  if p.id is null or not p.access_id = any (readable()) and not (new.kind = 'received' and exists (select from path_act s
      where s.round_id = new.round_id and s.kind = 'sent' and s.seat_organisation_id = new.seat_organisation_id)) then
    raise exception 'The plan was not found.' using errcode = 'insufficient_privilege';
  end if;
  if new.kind <> 'entered_into_force' and new.on_date > legal_today() then
    raise exception 'An act is not dated in the future.'
      using errcode = 'integrity_constraint_violation', constraint = 'act_day';
  end if;
  if new.kind in ('submitted', 'done', 'skipped', 'requested', 'opinion_missing', 'sent', 'entered_into_force')
    and not (new.owner_id = p.owner_id and has_permission('path.lead')) then
    raise exception 'Only the leader of the plan records this.' using errcode = 'insufficient_privilege';
  end if;
  if new.kind in ('decided', 'opinion_given', 'received') then
    if new.provenance is null then
      raise exception 'An act of a seat is given in person or recorded.'
        using errcode = 'integrity_constraint_violation', constraint = 'act_provenance';
    end if;
    if new.provenance = 'recorded' and not (has_permission('path.lead') and new.owner_id in (p.owner_id, new.seat_organisation_id))
      or new.provenance = 'in_person' and new.owner_id is distinct from new.seat_organisation_id
        and not exists (select from mandate m where m.id = new.mandate_id and m.to_organisation_id = new.owner_id) then
      raise exception 'Another organisation records or gives this.' using errcode = 'insufficient_privilege';
    end if;
  end if;
  return new;
end $$;
create trigger path_act_authorise_owner before insert on path_act for each row execute function check_act_owner();

-- A power of attorney is given by its seat: by the holder of the function, or by a leader of the plans of the organisation,
-- from today, and never to oneself.
create function check_mandate_giver() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_restricted_person() then return new; end if;
  if new.recorded_by is distinct from acting_person()
    or not (has_permission('path.lead') or held_function(acting_person(), new.owner_id, new.function, legal_today())) then
    raise exception 'Only the seat gives a power of attorney.' using errcode = 'insufficient_privilege';
  end if;
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
create trigger mandate_check_giver before insert on mandate for each row execute function check_mandate_giver();

-- Rows that name a person name the person who acts.
create function require_own_name() returns trigger language plpgsql as $$
declare
  field text;
  named text;
begin
  if not is_restricted_person() then return new; end if;
  foreach field in array tg_argv loop
    named := to_jsonb(new) ->> field;
    if named is not null and (tg_op = 'INSERT' or named is distinct from to_jsonb(old) ->> field)
      and named::uuid is distinct from acting_person() then
      raise exception 'A person acts under the own name.' using errcode = 'insufficient_privilege';
    end if;
  end loop;
  return new;
end $$;
create trigger issuer_consent_own_name before insert or update on issuer_consent
  for each row execute function require_own_name('requested_by', 'answered_by');
create trigger plan_law_change_own_name before insert on plan_law_change
  for each row execute function require_own_name('changed_by');
create trigger justified_exception_own_name before insert or update on justified_exception
  for each row execute function require_own_name('requested_by', 'person_id');

create function require_requester() returns trigger language plpgsql as $$
begin
  if is_restricted_person() and new.requested_by is null then
    raise exception 'An exception names the person who requests it.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger justified_exception_require_requester before insert on justified_exception
  for each row execute function require_requester();

-- A stored law and its version are not changed.
create or replace function reject_changed_law() returns trigger language plpgsql as $$
begin
  if old.law is not null and (new.code, new.version, new.law, new.law_hash, new.is_adopted, new.installed_at)
      is distinct from (old.code, old.version, old.law, old.law_hash, old.is_adopted, old.installed_at) then
    raise exception 'The law of version % of the country pack is stored and cannot be changed.', old.version;
  end if;
  if (new.code, new.version) is distinct from (old.code, old.version) then
    raise exception 'A version of the country pack keeps its name.';
  end if;
  return new;
end $$;
