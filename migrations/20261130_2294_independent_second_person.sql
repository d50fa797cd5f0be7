-- A second person is independent of those who recorded or wrote in every act that needs two people: not a second account of
-- one human. Confirmations of acts on a path have the same rule (`require_independent_person`).

-- Whether the person who acts is independent of these people and of the authors of the plan since a moment (null: ever).
create function is_independent_actor(p_plan uuid, p_since timestamptz, p_others uuid[]) returns boolean
  language sql stable security definer set search_path = public as $$
  select (p_plan is null or is_readable_plan(p_plan)) and is_independent_person(acting_person(),
    array_remove(p_others, null) || case when p_plan is null then '{}' else array(select plan_authors(p_plan, p_since)) end)
$$;
revoke execute on function is_independent_actor(uuid, timestamptz, uuid[]) from public;
grant execute on function is_independent_actor(uuid, timestamptz, uuid[]) to :app_role;

create function refuse_dependent_person(p_person uuid, p_others uuid[]) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() or acting_person() is null or is_independent_person(p_person, array_remove(p_others, null)) then return; end if;
  raise exception 'A second person is needed: one whose account and roles come from nobody who recorded or wrote.'
    using errcode = 'integrity_constraint_violation', constraint = 'second_person';
end $$;
revoke execute on function refuse_dependent_person(uuid, uuid[]) from public;

create function require_independent_period_person() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  perform refuse_dependent_person(new.recorded_by, array(select t.recorded_by from plan_extension t where t.id = new.refers_to)
    || array(select plan_authors(new.plan_id, null)));
  return new;
end $$;
create trigger plan_extension_independent before insert on plan_extension for each row when (new.kind = 'confirmed')
  execute function require_independent_period_person();

create function require_independent_consent_person() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  -- The organisation itself may answer what was recorded for it.
  if new.organisation_id = any (coalesce(nullif(current_setting('integral.organisations', true), ''), '{}')::uuid[]) then return new; end if;
  perform refuse_dependent_person(new.answered_by, array[new.recorded_by]
    || array(select plan_authors(new.plan_id, authorship_start(new.plan_id, null))));
  return new;
end $$;
create trigger issuer_consent_independent before update of answer on issuer_consent for each row
  when (old.answer is null and new.answer = 'agreed' and new.recorded_by is not null) execute function require_independent_consent_person();

create function require_independent_exception_person() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  perform refuse_dependent_person(acting_person(), array[new.requested_by]
    || array(select plan_authors(new.plan_id, authorship_start(new.plan_id, null))));
  return new;
end $$;
create trigger justified_exception_second_person_independent before update of given_at on justified_exception for each row
  when (old.given_at is null and new.given_at is not null) execute function require_independent_exception_person();

create function require_independent_release_person() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  perform refuse_dependent_person(new.confirmed_by, array[old.released_by]);
  return new;
end $$;
create trigger answer_release_independent before update of confirmed_at on answer_release for each row
  when (old.confirmed_at is null and new.confirmed_at is not null) execute function require_independent_release_person();

create function require_independent_version_person() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  -- An entry on a path has its second person there.
  if exists (select from path_act e where e.plan_id = new.plan_id and e.kind = 'entered_into_force' and not is_withdrawn(e.id)) then return new; end if;
  perform refuse_dependent_person(acting_person(), array(select plan_authors(new.plan_id, authorship_start(new.plan_id, new.id))));
  return new;
end $$;
create trigger plan_version_second_person_independent before update of in_force_on on plan_version for each row
  when (old.in_force_on is distinct from new.in_force_on and new.in_force_on is not null) execute function require_independent_version_person();
