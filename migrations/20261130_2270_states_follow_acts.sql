-- The state of a plan follows from what was decided here. A person starts a plan as a draft. It becomes approved by the
-- recorded acts, and enters into force by its procedure, or by the document of a decision that is older than the instance.

-- Registered from a list of plans that were published elsewhere. It is public information about a plan of the past or the
-- present, and no plan that was decided in this instance.
alter table plan add column is_registered boolean not null default false;
alter table plan disable trigger user;
update plan p set is_registered = true
  where p.state = 'approved' and p.in_force_on is null and p.marking = 0 and p.sent_at is not null
    and not exists (select from path_round r where r.plan_id = p.id)
    and not exists (select from plan_version v where v.plan_id = p.id)
    and not exists (select from plan_extension e where e.plan_id = p.id)
    and not exists (select from item i where i.upper_plan_id = p.id);
alter table plan enable trigger user;

create function is_restricted_person() returns boolean language sql stable as $$
  select not is_maintenance() and acting_person() is not null
$$;

-- A later version of a plan in force may enter into force until the plan is replaced.
create function is_day_of_plan(p plan, p_day date) returns boolean language sql immutable as $$
  select p.period_from <= p_day and (p_day < p.valid_until or plan_entry_day(p) < p_day)
$$;

-- Decided before this instance existed: the period began before, and so did the plan or the version.
create function is_decided_elsewhere(p plan, p_day date) returns boolean
  language sql stable security definer set search_path = public as $$
  select not p.is_registered and p.period_from <= p_day and p_day < p.period_to
      and greatest(p.period_from, p_day) < i.created_at::date
    from instance i
$$;

-- Runs as the writer: functions of the owner, such as `set_plan_state`, check the state themselves.
create function check_plan_state() returns trigger language plpgsql as $$
begin
  if not is_restricted_person() or pg_has_role(current_user, (select relowner from pg_class where oid = 'plan'::regclass), 'MEMBER') then
    return new;
  end if;
  if tg_op = 'INSERT' then
    if new.is_registered and (new.state <> 'approved' or new.in_force_on is not null or new.marking <> 0 or new.sent_at is null
        or new.period_from > legal_today()) then
      raise exception 'A registered plan was published elsewhere, and its period has begun.'
        using errcode = 'integrity_constraint_violation', constraint = 'plan_registered';
    end if;
    if not new.is_registered and (new.state <> 'drafting' or new.in_force_on is not null) then
      raise exception 'A plan is started as a draft.'
        using errcode = 'integrity_constraint_violation', constraint = 'plan_starts_as_draft';
    end if;
    return new;
  end if;
  if new.is_registered is distinct from old.is_registered
    or old.is_registered and (new.state, new.in_force_on) is distinct from (old.state, old.in_force_on) then
    raise exception 'A plan that was registered from a published list is not decided here.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_registered';
  end if;
  if old.state in ('drafting', 'in_decision') and new.state <> old.state
    and not (new.state in ('approved', 'in_force') and new.in_force_on is not null and is_decided_now(new.id)) then
    raise exception 'The state of a plan follows from the recorded acts.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_decided';
  end if;
  return new;
end $$;
create trigger plan_check_state before insert or update of state, in_force_on, is_registered on plan
  for each row execute function check_plan_state();

create function forbid_for_registered_plan() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_restricted_person() and exists (select from plan p
      where p.is_registered and p.id = (coalesce(to_jsonb(new) ->> 'plan_id', to_jsonb(new) ->> 'upper_plan_id'))::uuid) then
    raise exception 'A plan that was registered from a published list is not decided here.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_registered';
  end if;
  return new;
end $$;
create trigger path_round_forbid_registered before insert on path_round for each row execute function forbid_for_registered_plan();
create trigger plan_extension_forbid_registered before insert on plan_extension for each row execute function forbid_for_registered_plan();
create trigger plan_version_forbid_registered before insert on plan_version for each row execute function forbid_for_registered_plan();
create trigger item_forbid_registered before insert on item for each row execute function forbid_for_registered_plan();

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
    else exists (select from round r join path_act e on e.round_id = r.id
      where e.kind = 'entered_into_force' and not is_withdrawn(e.id) and e.on_date = p_version.in_force_on
        and p_version.id = (select s.version_id from path_act s where s.round_id = r.id and s.kind = 'submitted'
          and not is_withdrawn(s.id) order by s.place desc limit 1))
  end
  from plan p where p.id = p_version.plan_id
$$;

-- An external round is recorded when a version that was decided before is brought into force, and before any other round.
create function check_path_round() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_restricted_person() then return new; end if;
  if new.opened_by is distinct from acting_person() then
    raise exception 'A round is opened under the name of the person who acts.' using errcode = 'insufficient_privilege';
  end if;
  if new.kind = 'external' and (exists (select from path_round r where r.plan_id = new.plan_id)
      or not exists (select from plan_version v join plan p on p.id = v.plan_id
        where v.plan_id = new.plan_id and is_decided_elsewhere(p, v.in_force_on) and is_decided_now(p.id))) then
    raise exception 'Only a plan that was decided before this instance existed has an external round.'
      using errcode = 'integrity_constraint_violation', constraint = 'external_round';
  end if;
  return new;
end $$;
create trigger path_round_check before insert on path_round for each row execute function check_path_round();

-- The decisions that approve the plan, by the law of the plan. Where the law is not stored, the procedures alone know them.
create function lacks_approving_decision(p_plan uuid, p_round uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (
    select from plan p join pack_installation l on l.version = p.pack_version,
      jsonb_array_elements(l.law -> 'planKinds') k, jsonb_array_elements(k -> 'path' -> 'steps') s
    where p.id = p_plan and k ->> 'code' = p.kind and s ->> 'act' = 'decision' and (s ->> 'approves')::boolean
      and not s ? 'onlyWithSections'
      and ((select r.kind from path_round r where r.id = p_round) <> 'addendum' or (s ->> 'addendum')::boolean)
      and not exists (select from path_act a where a.round_id = p_round and a.step = s ->> 'code'
        and (a.kind = 'decided' and a.verdict <> 'refused' or a.kind = 'skipped') and not is_withdrawn(a.id)
        and not exists (select from path_act c where c.refers_to = a.id and c.kind = 'contested' and not is_withdrawn(c.id))))
$$;

create or replace function set_plan_state(p_plan uuid, p_state text, p_decision date) returns void
  language plpgsql security definer set search_path = public as $$
declare
  last_round uuid := (select r.id from path_round r where r.plan_id = p_plan order by r.number desc limit 1);
begin
  if p_state not in ('drafting', 'in_decision', 'approved') then
    raise exception 'This function cannot bring a plan into force or end it.';
  end if;
  if p_state <> 'approved' and exists (select from plan_version v where v.plan_id = p_plan and v.in_force_on is not null) then
    raise exception 'A version of the plan was brought into force.'
      using errcode = 'integrity_constraint_violation', constraint = 'entry_rests';
  end if;
  if not is_maintenance() and (
      (p_state <> 'drafting') <> exists (select from path_act a
        where a.kind = 'submitted' and not is_withdrawn(a.id) and a.round_id = last_round)
      -- Only the transaction that records an act moves the state.
      or not exists (select from path_act a where a.round_id = last_round and a.xmin = pg_current_xact_id()::xid
        and (a.link_id is not null or a.recorded_by is not distinct from acting_person()))
      or p_state = 'approved' and lacks_approving_decision(p_plan, last_round)
      or (p_decision is not null) <> (p_state = 'approved')
      or p_decision is not null and not exists (select from path_act a where a.round_id = last_round and a.on_date = p_decision)) then
    raise exception 'The state does not follow from the acts.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_decided';
  end if;
  update plan p set state = p_state, decided_on = p_decision
    where p.id = p_plan and p.access_id = any ((select readable())::integer[]) and p.state in ('drafting', 'in_decision', 'approved')
      and (p.state, p.decided_on) is distinct from (p_state, p_decision)
      and exists (select from path_round r join path_act a on a.round_id = r.id where r.plan_id = p_plan);
end $$;
