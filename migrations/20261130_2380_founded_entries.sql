-- What the procedures refuse about entries into force, rounds and submissions, the database refuses too.

-- Whether a version may enter into force: by the acts of its round; or without a round, where the law of the plan has no
-- path; or, for the first version of a plan that was decided before this instance existed, by the document of that decision.
create or replace function is_entry_founded(p_version plan_version) returns boolean
  language sql stable security definer set search_path = public as $$
  with round as (
    select r.id, r.kind from path_round r where r.plan_id = p_version.plan_id order by r.number desc limit 1
  )
  select not p.is_registered and case
    when not exists (select from round) then is_day_of_plan(p, p_version.in_force_on) and not exists (
      select from pack_installation l, jsonb_array_elements(l.law -> 'planKinds') k
      where l.version = p.pack_version and k ->> 'code' = p.kind and k ? 'path')
    when (select kind from round) = 'external' then is_decided_elsewhere(p, p_version.in_force_on)
      and not exists (select from plan_version o
        where o.plan_id = p.id and o.id <> p_version.id and o.in_force_on is not null)
    else exists (select from round r join path_act e on e.round_id = r.id
      where e.kind = 'entered_into_force' and not is_withdrawn(e.id) and e.on_date = p_version.in_force_on
        and p_version.id = (select s.version_id from path_act s where s.round_id = r.id and s.kind = 'submitted'
          and not is_withdrawn(s.id) order by s.place desc limit 1))
  end
  from plan p where p.id = p_version.plan_id
$$;

-- A version enters into force after every decision that approves it.
create function require_approving_decisions() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if not is_maintenance() and lacks_approving_decision(new.plan_id, new.round_id) then
    raise exception 'A version enters into force after every decision that approves it.'
      using errcode = 'integrity_constraint_violation', constraint = 'entry_decided';
  end if;
  return new;
end $$;
revoke execute on function require_approving_decisions() from public;
create trigger path_act_before_entry before insert on path_act for each row
  when (new.kind = 'entered_into_force') execute function require_approving_decisions();

-- After the end of a plan, only what follows an entry into force is recorded on its path, such as the final evaluation.
create function refuse_acts_of_ended_plan() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() then return new; end if;
  if (select state from plan where id = new.plan_id) = 'ended' and not exists (select from path_act e
      where e.round_id = new.round_id and e.kind = 'entered_into_force' and not is_withdrawn(e.id)) then
    raise exception 'The plan has ended.' using errcode = 'integrity_constraint_violation', constraint = 'plan_ended';
  end if;
  return new;
end $$;
revoke execute on function refuse_acts_of_ended_plan() from public;
create trigger path_act_refuse_ended before insert on path_act for each row
  when (new.kind not in ('confirmed', 'contested')) execute function refuse_acts_of_ended_plan();

create function require_submitted_content() returns trigger language plpgsql as $$
begin
  if is_restricted_person() and coalesce(new.sections, '{}') = '{}' then
    raise exception 'A version without content is not submitted.'
      using errcode = 'integrity_constraint_violation', constraint = 'submitted_content';
  end if;
  return new;
end $$;
revoke execute on function require_submitted_content() from public;
create trigger path_act_require_content before insert on path_act for each row
  when (new.kind = 'submitted') execute function require_submitted_content();

-- An addendum changes a plan that is in force.
create function require_plan_of_addendum() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if is_restricted_person()
    and not exists (select from plan p where p.id = new.plan_id and plan_state_on(p, legal_today()) in ('in_force', 'bridging')) then
    raise exception 'Only a plan in force has an addendum.'
      using errcode = 'integrity_constraint_violation', constraint = 'addendum_in_force';
  end if;
  return new;
end $$;
revoke execute on function require_plan_of_addendum() from public;
create trigger path_round_require_plan before insert on path_round for each row
  when (new.kind = 'addendum') execute function require_plan_of_addendum();
