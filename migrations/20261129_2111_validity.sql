-- The columns that decide whether a plan or a version is in force follow from the acts and decisions, whatever code
-- writes them.

-- What no procedure changes afterwards. The functions of the approval procedure run as the owner of the table.
create function keep_validity() returns trigger language plpgsql as $$
begin
  if is_maintenance() or pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'MEMBER') then
    return new;
  end if;
  raise exception 'This follows from decisions and from the readers of the plan.'
    using errcode = 'integrity_constraint_violation', constraint = 'plan_validity';
end $$;
create trigger plan_keep_validity before update of sent_at, is_elaboration, access_id on plan for each row
  when (date_trunc('milliseconds', old.sent_at) <> date_trunc('milliseconds', new.sent_at)
    or (old.sent_at is not null and new.sent_at is null)
    or old.is_elaboration is distinct from new.is_elaboration or old.access_id is distinct from new.access_id)
  execute function keep_validity();
create trigger plan_version_keep_validity before update of access_id on plan_version for each row
  when (old.access_id is distinct from new.access_id) execute function keep_validity();

create function keep_decided_plan() returns trigger language plpgsql as $$
begin
  if is_maintenance() or acting_person() is null then return old; end if;
  raise exception 'A plan under decision or decided is not deleted.'
    using errcode = 'integrity_constraint_violation', constraint = 'plan_decided';
end $$;
create trigger plan_keep_decided before delete on plan for each row
  when (old.state <> 'drafting') execute function keep_decided_plan();

-- Runs at the end of the transaction, when the acts, the version and the plan that replaces this plan are written.
create function check_plan_validity() returns trigger language plpgsql security definer set search_path = public as $$
declare
  p plan;
  successor plan;
  entry_before date := plan_entry_day(old);
begin
  if is_maintenance() or acting_person() is null then return null; end if;
  select * into p from plan where id = new.id;
  if p.id is null then return null; end if;
  if old.state = 'ended' and p.state <> 'ended'
    or p.state = 'bridging' and old.state <> 'bridging' and p.valid_until > legal_today()
    or plan_entry_day(p) is distinct from entry_before and (
      entry_before <= legal_today()
      or (plan_entry_day(p) is null and exists (select from plan_version v where v.plan_id = p.id and v.in_force_on is not null))
      or (plan_entry_day(p) is not null
        and not exists (select from plan_version v where v.plan_id = p.id and v.in_force_on = plan_entry_day(p)))) then
    raise exception 'A plan enters into force by a version that was decided, and keeps its first day.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_validity';
  end if;
  if (p.superseded_on, p.superseded_by) is not distinct from (old.superseded_on, old.superseded_by) then return null; end if;
  select * into successor from plan where id = coalesce(p.superseded_by, old.superseded_by);
  if p.superseded_on is null and plan_entry_day(successor) is not null
    or p.superseded_by is null and p.superseded_on is not null and (successor.id is not null or old.superseded_by is null)
    or p.superseded_by is not null and (
      not has_same_scope(successor, p) or plan_entry_day(successor) is null or p.superseded_on is null
      or p.superseded_on <= plan_entry_day(p) or p.superseded_on > greatest(p.valid_until, plan_entry_day(successor))
      or (p.superseded_on <> greatest(p.valid_until, plan_entry_day(successor)) and not is_decided_now(successor.id))) then
    raise exception 'Only the entry into force of the next plan replaces a plan.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_validity';
  end if;
  return null;
end $$;
create constraint trigger plan_validity after update on plan deferrable initially deferred for each row
  when ((old.state, old.in_force_on, old.superseded_on, old.superseded_by)
    is distinct from (new.state, new.in_force_on, new.superseded_on, new.superseded_by))
  execute function check_plan_validity();

/*
  Checks whether a day of entry of a version follows from the acts: the entry of the last round about this version, or
  without a procedure here (external, or a kind without one) the statement of a second person.
*/
create function is_entry_founded(p_version plan_version) returns boolean
language sql stable security definer set search_path = public as $$
  with round as (
    select r.id, r.kind from path_round r where r.plan_id = p_version.plan_id order by r.number desc limit 1
  )
  select case
    when not exists (select from round) then not exists (
      select from plan p join pack_installation l on l.version = p.pack_version, jsonb_array_elements(l.law -> 'planKinds') k
      where p.id = p_version.plan_id and k ->> 'code' = p.kind and k ? 'path')
    when (select kind from round) = 'external' then true
    else exists (select from round r join path_act e on e.round_id = r.id
      where e.kind = 'entered_into_force' and not is_withdrawn(e.id) and e.on_date = p_version.in_force_on
        and p_version.id = (select s.version_id from path_act s where s.round_id = r.id and s.kind = 'submitted'
          and not is_withdrawn(s.id) order by s.place desc limit 1))
  end
$$;
revoke execute on function is_entry_founded(plan_version) from public;

create function check_version_validity() returns trigger language plpgsql security definer set search_path = public as $$
declare
  v plan_version;
  entry_before date;
  end_before date;
begin
  if is_maintenance() or acting_person() is null then return null; end if;
  if tg_op = 'UPDATE' then
    entry_before := old.in_force_on;
    end_before := old.superseded_on;
  end if;
  select * into v from plan_version where id = new.id;
  if v.in_force_on is distinct from entry_before and (
      entry_before <= legal_today()
      or (v.in_force_on is not null and not is_entry_founded(v))
      -- Before its day, an entry is undone by its withdrawal.
      or (v.in_force_on is null and (
        exists (select from path_act e where e.plan_id = v.plan_id and e.kind = 'entered_into_force'
          and e.on_date = entry_before and not is_withdrawn(e.id))
        or not exists (select from path_act e where e.plan_id = v.plan_id and e.kind = 'entered_into_force'
          and e.on_date = entry_before))))
    or v.superseded_on is not null and v.in_force_on is null
    or v.superseded_on is distinct from end_before and exists (select from plan_version o
      where o.plan_id = v.plan_id and o.id <> v.id and o.in_force_on = coalesce(v.superseded_on, end_before))
      <> (v.superseded_on is not null) then
    raise exception 'A version enters into force by an act, and is replaced by the next version in force.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_validity';
  end if;
  return null;
end $$;
create constraint trigger plan_version_validity after update on plan_version deferrable initially deferred for each row
  when ((old.in_force_on, old.superseded_on) is distinct from (new.in_force_on, new.superseded_on))
  execute function check_version_validity();
create constraint trigger plan_version_validity_of_new after insert on plan_version deferrable initially deferred
  for each row when (new.in_force_on is not null or new.superseded_on is not null) execute function check_version_validity();
