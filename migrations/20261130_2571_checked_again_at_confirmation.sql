-- What is checked when a decision on the period is recorded is checked again when it is confirmed. A withdrawal of an extension has the
-- day of its decision too. A decision that can no longer be confirmed asks nobody any more.

alter table plan_extension drop constraint plan_extension_check;
alter table plan_extension add constraint plan_extension_check check (
  (kind = 'extended') = (valid_until is not null)
  and (kind not in ('extended', 'ended') or decided_on is not null)
  and (kind in ('extended', 'ended', 'revoked') or decided_on is null)
  and (kind in ('extended', 'ended', 'revoked')) = (seats is not null)
  and (kind in ('revoked', 'confirmed', 'contested')) = (refers_to is not null)
  and (kind = 'withdrawn') = (withdraws is not null)
  and (kind = 'confirmed') = (reason is null));

-- Whether a plan may be extended until a day: it becomes longer, within the limit of its law, and no other plan replaces it before.
create function is_extendable_until(p plan, p_until date) returns boolean
  language sql stable security definer set search_path = public as $$
  select p_until > p.valid_until and coalesce(p_until <= p.superseded_on, true) and coalesce(p_until <= (
    select (p.period_to + (k -> 'extension' ->> 'atMost')::interval)::date
    from pack_installation l, jsonb_array_elements(l.law -> 'planKinds') k where l.version = p.pack_version and k ->> 'code' = p.kind), false)
$$;

-- Whether the state of a plan allows a decision on the period.
create function is_period_decidable(p plan, p_kind text) returns boolean
  language sql stable security definer set search_path = public as $$
  select plan_state(p) in ('in_force', 'bridging') or plan_state(p) = 'approved' and p_kind <> 'ended'
$$;

create or replace function check_period_decision() returns trigger language plpgsql security definer set search_path = public as $$
declare
  p plan;
  target plan_extension;
  decision plan_extension;
begin
  new.needs_confirmation := new.kind in ('extended', 'ended', 'revoked');
  -- Rows about the period of a plan are recorded one after the other.
  select * into p from plan where id = new.plan_id for update;
  if is_maintenance() then return new; end if;
  if new.recorded_by is null or new.recorded_by is distinct from acting_person() then
    raise exception 'A decision is recorded under the name of the person who acts.' using errcode = 'insufficient_privilege';
  end if;
  if new.needs_confirmation and jsonb_array_length(new.seats) = 0 then
    raise exception 'A decision names who decided.';
  end if;
  select * into target from plan_extension where id = coalesce(new.refers_to, new.withdraws) and plan_id = new.plan_id;
  decision := case new.kind when 'confirmed' then target else new end;
  if decision.kind in ('extended', 'ended', 'revoked') and not is_period_decidable(p, decision.kind) then
    raise exception 'Only an approved plan in force can be extended or ended.';
  end if;
  -- A second confirmation of an extension in effect is refused as such.
  if decision.kind = 'extended' and not is_extendable_until(p, decision.valid_until)
    and not (new.kind = 'confirmed' and is_period_decision_in_effect(target)) then
    raise exception 'The plan cannot be extended until this day: it is in force longer, or replaced before, or the law allows less.'
      using errcode = 'integrity_constraint_violation', constraint = 'extension_in_bounds';
  end if;
  if new.kind in ('extended', 'ended') then return new; end if;
  if target.id is null or is_period_row_withdrawn(target.id) then
    raise exception 'The decision does not exist or was withdrawn.';
  end if;
  if new.kind = 'revoked' then
    if target.kind <> 'extended' or not is_period_decision_in_effect(target) or exists (select from plan_extension r
        where r.refers_to = target.id and r.kind = 'revoked' and not is_period_row_withdrawn(r.id)) then
      raise exception 'Only an extension in effect can be revoked, and only once.';
    end if;
    return new;
  end if;
  if new.kind = 'withdrawn' then
    if target.kind not in ('extended', 'ended', 'revoked', 'contested')
      or target.kind <> 'contested' and (not target.needs_confirmation or is_period_decision_in_effect(target)) then
      raise exception 'A decision in effect is withdrawn by another decision only.';
    end if;
    if target.owner_id <> new.owner_id then
      raise exception 'Another organisation recorded this.' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if not target.needs_confirmation then
    raise exception 'Only a decision that was recorded for a seat can be confirmed or contested.';
  end if;
  if exists (select from plan_extension c where c.refers_to = target.id and c.kind = 'contested' and not is_period_row_withdrawn(c.id)) then
    raise exception 'The decision is contested.';
  end if;
  if not exists (select from role_assignment r join person h on h.id = r.person_id
    where r.person_id = new.recorded_by and r.organisation_id = new.owner_id and h.left_at is null
      and r.valid_from <= new.recorded_at::date and coalesce(new.recorded_at::date < r.valid_to, true)) then
    raise exception 'The person has no role in this organisation.' using errcode = 'insufficient_privilege';
  end if;
  if not is_existing_organisation(new.owner_id) or new.owner_id not in (select s.organisation_id from seats_of_period(target.id) s)
    and new.owner_id not in (select period_bodies(new.plan_id))
    and new.owner_id not in (select later_bodies_of_period(target.id)) then
    raise exception 'The organisation neither decides on this plan nor receives it.' using errcode = 'insufficient_privilege';
  end if;
  if new.kind = 'contested' then return new; end if;
  if target.recorded_by is not distinct from new.recorded_by then
    raise exception 'The person who recorded a decision cannot confirm it.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  -- The decision is about the whole plan, so that everybody who ever wrote it counts.
  if new.recorded_by in (select plan_authors(new.plan_id, null)) then
    raise exception 'A person who wrote the plan cannot confirm.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  if not exists (select from file f where f.extension_id = target.id) then
    raise exception 'There is no document to compare the decision with.'
      using errcode = 'integrity_constraint_violation', constraint = 'act_evidence';
  end if;
  return new;
end $$;

create or replace function check_day_of_period_decision() returns trigger language plpgsql security definer set search_path = public as $$
declare
  p plan;
begin
  if is_maintenance() or new.kind not in ('extended', 'ended', 'revoked') then return new; end if;
  select * into p from plan where id = new.plan_id;
  -- A withdrawal of an extension follows the decision to extend.
  if new.decided_on is null or new.decided_on > legal_today() or new.decided_on < coalesce(
      (select t.decided_on from plan_extension t where t.id = new.refers_to), p.decided_on, p.in_force_on, p.period_from) then
    raise exception 'A decision about the period of a plan is not taken before the decision that it follows, nor in the future.'
      using errcode = 'integrity_constraint_violation', constraint = 'day_of_period_decision';
  end if;
  if new.kind <> 'revoked' and exists (select from plan_extension e where e.plan_id = new.plan_id and e.kind = new.kind
      and e.needs_confirmation and not is_period_row_withdrawn(e.id) and not is_period_decision_in_effect(e)
      and not exists (select from plan_extension r where r.refers_to = e.id and r.kind = 'revoked' and not is_period_row_withdrawn(r.id)
        and is_period_decision_in_effect(r))) then
    raise exception 'Such a decision already awaits its confirmation.'
      using errcode = 'integrity_constraint_violation', constraint = 'day_of_period_decision';
  end if;
  return new;
end $$;

-- Closes the tasks of decisions that can no longer be confirmed, and opens them again when the replacing plan does not enter into force.
create function update_tasks_of_period() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update task t set done_at = case when d.is_possible then null else new.updated_at end
  from (select e.id, is_period_decidable(new, e.kind)
      and (e.kind <> 'extended' or is_extendable_until(new, e.valid_until)) as is_possible, exists (select from plan_extension c
        where c.refers_to = e.id and c.kind = 'contested' and not is_period_row_withdrawn(c.id)) as is_contested
    from plan_extension e where e.plan_id = new.id and e.kind in ('extended', 'ended', 'revoked') and e.needs_confirmation
      and not is_period_row_withdrawn(e.id)
      and not exists (select from plan_extension c where c.refers_to = e.id and c.kind = 'confirmed' and c.completes)) d
  where t.kind in ('extension_confirmation', 'extension_contest') and t.subject_id = d.id and t.done_by is null
    and d.is_possible = (t.done_at is not null) and (not d.is_possible or (t.kind = 'extension_contest') = d.is_contested);
  return null;
end $$;
create trigger plan_update_period_tasks after update of state, superseded_on, extended_to on plan for each row
  when ((old.state, old.superseded_on, old.extended_to) is distinct from (new.state, new.superseded_on, new.extended_to))
  execute function update_tasks_of_period();

revoke execute on function is_extendable_until(plan, date), is_period_decidable(plan, text), update_tasks_of_period() from public;
