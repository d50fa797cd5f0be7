-- Nobody extends or ends a plan in force alone. A decision on the period of a plan carries a document and has no effect
-- until a second person confirms it: a person who did not record it and did not write the plan.
drop trigger plan_extension_forbid_change on plan_extension;
alter table plan_extension
  /*
    Decisions: extended, ended (before its day), revoked (an extension in effect is withdrawn). The other rows refer to a
    decision: confirmed, contested; or they withdraw a decision without effect, or a contest.
  */
  add column kind text not null default 'extended'
    check (kind in ('extended', 'ended', 'revoked', 'confirmed', 'contested', 'withdrawn')),
  -- The extension that is revoked, or the decision that is confirmed or contested.
  add column refers_to uuid references plan_extension,
  -- False for extensions that were recorded before a second person was required. They stay in effect.
  add column needs_confirmation boolean not null default false,
  alter column reason drop not null,
  drop constraint plan_extension_check;
update plan_extension set kind = 'withdrawn' where withdraws is not null;
alter table plan_extension
  alter column kind drop default,
  add constraint plan_extension_check check (
    (kind = 'extended') = (valid_until is not null)
    and (kind in ('extended', 'ended')) = (decided_on is not null)
    and (kind in ('extended', 'ended', 'revoked')) = (seats is not null)
    and (kind in ('revoked', 'confirmed', 'contested')) = (refers_to is not null)
    and (kind = 'withdrawn') = (withdraws is not null)
    and (kind = 'confirmed') = (reason is null));
create index plan_extension_refers_to on plan_extension (refers_to) where refers_to is not null;
create unique index plan_extension_confirmed_once on plan_extension (refers_to) where kind = 'confirmed';

create trigger plan_extension_forbid_change
  before update of id, place, plan_id, owner_id, kind, valid_until, decided_on, seats, legal_basis, evidence, reason, withdraws,
    refers_to, needs_confirmation, recorded_at, recorded_by on plan_extension
  for each row execute function forbid_plan_extension_change();
create trigger plan_extension_forbid_delete before delete on plan_extension
  for each row execute function forbid_delete_without_plan();

-- Who confirms and who contests belong to other organisations than the plan, so that those rows keep their owner.
create or replace function set_plan_extension_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select case when new.kind in ('confirmed', 'contested', 'withdrawn') then new.owner_id else p.owner_id end, p.access_id
    into new.owner_id, new.access_id from plan p where p.id = new.plan_id;
  return new;
end $$;

-- Decisions about a plan are no authorship.
create or replace function plan_authors(p_plan uuid, p_since timestamptz) returns setof uuid
language sql stable security definer set search_path = public as $$
  select distinct c.person_id from change c
  where c.plan_id = p_plan and c.person_id is not null and c.at > coalesce(p_since, '-infinity'::timestamptz)
    and (c.element_id is not null
      or c.procedure not in ('bringIntoForce', 'withdrawAct', 'sendPlan', 'extendPlan', 'withdrawExtension', 'endPlan',
        'confirmPeriodDecision', 'contestPeriodDecision', 'withdrawPeriodContest', 'settleHolding'))
    -- Reports on the results of a plan in force are no text of the plan.
    and c.procedure not in ('overrideStatus', 'explainVariance')
$$;

create function is_period_row_withdrawn(p_row uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from plan_extension w where w.withdraws = p_row)
$$;

/* Checks whether a decision on the period of a plan has effect. */
create function is_period_decision_in_effect(p_decision plan_extension) returns boolean
language sql stable security definer set search_path = public as $$
  select p_decision.kind in ('extended', 'ended', 'revoked')
    and (not p_decision.needs_confirmation
      or exists (select from plan_extension c where c.refers_to = p_decision.id and c.kind = 'confirmed'))
    and not is_period_row_withdrawn(p_decision.id)
    and not exists (select from plan_extension r join plan_extension c on c.refers_to = r.id and c.kind = 'confirmed'
      where r.refers_to = p_decision.id and r.kind = 'revoked')
$$;

/* The end of a plan by the extensions in effect; null if there are none. */
create function plan_extended_to(p_plan uuid) returns date language sql stable security definer set search_path = public as $$
  select max(e.valid_until) from plan_extension e
  where e.plan_id = p_plan and e.kind = 'extended' and is_period_decision_in_effect(e)
$$;

create function is_plan_ended_by_decision(p_plan uuid) returns boolean
language sql stable security definer set search_path = public as $$
  select exists (select from plan_extension e where e.plan_id = p_plan and e.kind = 'ended' and is_period_decision_in_effect(e))
$$;

/* The organisations whose members may confirm a decision for any seat: those that issue, decided on or received the plan. */
create function plan_confirming_bodies(p_plan uuid) returns setof uuid
language sql stable security definer set search_path = public as $$
  select unnest(p.issuing_body_ids) from plan p where p.id = p_plan and p.access_id = any (readable())
  union select a.seat_organisation_id from path_act a join plan p on p.id = a.plan_id
    where a.plan_id = p_plan and p.access_id = any (readable())
      and a.kind in ('decided', 'sent', 'received') and a.seat_organisation_id is not null
$$;

create function check_period_decision() returns trigger language plpgsql security definer set search_path = public as $$
declare
  p plan;
  target plan_extension;
  decision text;
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
  decision := case new.kind when 'confirmed' then target.kind else new.kind end;
  if decision in ('extended', 'ended', 'revoked') and plan_state(p) not in ('in_force', 'bridging')
    and not (plan_state(p) = 'approved' and decision <> 'ended') then
    raise exception 'Only an approved plan in force can be extended or ended.';
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
  if not exists (select from jsonb_array_elements(target.seats) s where (s ->> 'organisationId')::uuid = new.owner_id)
    and new.owner_id not in (select plan_confirming_bodies(new.plan_id)) then
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
create trigger plan_extension_check before insert on plan_extension for each row execute function check_period_decision();

/* Runs at the end of the transaction, because the document is stored after the decision. */
create function require_period_evidence() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_maintenance() and not exists (select from file f where f.extension_id = new.id) then
    raise exception 'A decision that is recorded for a seat needs a document.'
      using errcode = 'integrity_constraint_violation', constraint = 'act_evidence';
  end if;
  return null;
end $$;
create constraint trigger plan_extension_require_evidence after insert on plan_extension deferrable initially deferred for each row
  when (new.needs_confirmation) execute function require_period_evidence();

/*
  Applies the decisions in effect to the plan, and writes the history of the plan, because the person who confirms may
  belong to an organisation that does not write the plan.
*/
create or replace function update_plan_extension() returns trigger language plpgsql security definer set search_path = public as $$
declare
  before plan;
  target_kind text := (select t.kind from plan_extension t where t.id = coalesce(new.refers_to, new.withdraws));
  until date := plan_extended_to(new.plan_id);
  ends boolean;
  fields jsonb := '{}';
begin
  select * into before from plan where id = new.plan_id;
  ends := new.kind = 'confirmed' and target_kind = 'ended' and plan_state(before) in ('in_force', 'bridging');
  if before.extended_to is distinct from until then
    fields := jsonb_build_object('extendedTo', jsonb_build_array(before.extended_to, until));
  end if;
  if ends then fields := fields || jsonb_build_object('state', jsonb_build_array(plan_state(before), 'ended')); end if;
  if fields <> '{}' then
    update plan set extended_to = until, state = case when ends then 'ended' else state end, updated_at = new.recorded_at,
      revision = revision + case when ends then 1 else 0 end where id = new.plan_id;
  end if;
  perform set_config('integral.access_is_set', 'on', true);
  insert into change (id, plan_id, at, person_id, procedure, reason, fields, access_id)
  values (gen_random_uuid(), new.plan_id, new.recorded_at, new.recorded_by, case
      when new.kind = 'extended' then 'extendPlan'
      when new.kind = 'ended' then 'endPlan'
      when new.kind = 'confirmed' then 'confirmPeriodDecision'
      when new.kind = 'contested' then 'contestPeriodDecision'
      when target_kind = 'contested' then 'withdrawPeriodContest'
      else 'withdrawExtension' end, new.reason, fields, before.access_id);
  perform set_config('integral.access_is_set', '', true);
  return null;
end $$;

/* A plan is extended and ended by decisions in effect only, whatever code writes the plan. */
create function require_period_decision() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() or acting_person() is null then return new; end if;
  if new.extended_to is distinct from old.extended_to and new.extended_to is distinct from plan_extended_to(new.id) then
    raise exception 'A plan is extended by a confirmed decision only.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  if new.state = 'ended' and old.state in ('approved', 'in_force', 'bridging') and plan_state(old) <> 'ended'
    and not is_plan_ended_by_decision(new.id) then
    raise exception 'A plan in force ends by a confirmed decision only.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  return new;
end $$;
create trigger plan_require_period_decision before update of state, extended_to on plan for each row
  when (old.extended_to is distinct from new.extended_to or old.state is distinct from new.state and new.state = 'ended')
  execute function require_period_decision();

revoke execute on function is_period_row_withdrawn(uuid), is_period_decision_in_effect(plan_extension), plan_extended_to(uuid),
  is_plan_ended_by_decision(uuid) from public;

-- ---------------------------------------------------------------- Documents

alter table file
  add column extension_id uuid references plan_extension on delete cascade,
  drop constraint file_check,
  add constraint file_check check (
    num_nonnulls(act_id, meeting_id, mandate_id, version_id, extension_id) = 1 and plan_id is null and job_id is null
    or num_nonnulls(act_id, meeting_id, mandate_id, version_id, extension_id) = 0 and (plan_id is not null or job_id is not null));
create index file_extension on file (extension_id) where extension_id is not null;

create or replace function set_file_access() returns trigger language plpgsql security definer set search_path = public as $$
declare
  p_plan plan%rowtype;
  holder_access integer;
begin
  select * into p_plan from plan where id = coalesce(new.plan_id, (select a.plan_id from path_act a where a.id = new.act_id),
    (select v.plan_id from plan_version v where v.id = new.version_id),
    (select e.plan_id from plan_extension e where e.id = new.extension_id));
  if new.job_id is not null then
    select intern_access(new.marking, true, null, array[j.person_id]) into new.access_id from job j where j.id = new.job_id;
  else
    new.access_id := access_for(new.marking, array_remove(array[new.owner_id, p_plan.owner_id], null) || p_plan.issuing_body_ids,
      p_plan.partner_ids, p_plan.person_ids);
  end if;
  holder_access := coalesce(
    (select a.access_id from path_act a where a.id = new.act_id),
    (select s.access_id from meeting s where s.id = new.meeting_id),
    (select m.access_id from mandate m where m.id = new.mandate_id),
    p_plan.access_id);
  new.access_id := combine_access(new.access_id, holder_access);
  return new;
end $$;

create function propagate_extension_access_to_files() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update file set access_id = access_id where extension_id = new.id;
  return null;
end $$;
create trigger plan_extension_propagate_access_to_files after update on plan_extension
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_extension_access_to_files();

drop policy file_delete on file;
create policy file_delete on file for delete using (owner_id = any ((select writable())::uuid[])
  and num_nonnulls(act_id, meeting_id, mandate_id, version_id, extension_id) = 0);
-- The recorder adds the documents of a decision, before it is confirmed against them.
create policy file_extension_insert on file for insert with check (owner_id = any ((select writable())::uuid[])
  and uploaded_by is not distinct from acting_person()
  and plan_id is null and job_id is null
  and exists (select from plan_extension e where e.id = extension_id and e.owner_id = file.owner_id
    and e.kind in ('extended', 'ended', 'revoked') and e.recorded_by = acting_person()
    and not exists (select from plan_extension c where c.refers_to = e.id and c.kind = 'confirmed')));

-- ---------------------------------------------------------------- Tasks

/*
  Ends the tasks about a decision on the period of a plan when a person of any organisation confirmed, contested or
  withdrew it. A withdrawn contest asks the seats again.
*/
create function update_extension_tasks() returns trigger language plpgsql security definer set search_path = public as $$
declare
  contest plan_extension;
begin
  if new.kind = 'withdrawn' then
    select * into contest from plan_extension where id = new.withdraws and kind = 'contested';
  end if;
  if contest.id is not null then
    update task set done_at = new.recorded_at, done_by = new.recorded_by
      where kind = 'extension_contest' and subject_id = contest.refers_to and done_at is null;
    update task set done_at = null, done_by = null
      where kind = 'extension_confirmation' and subject_id = contest.refers_to
        and not exists (select from plan_extension c where c.refers_to = contest.refers_to and c.kind = 'confirmed')
        and not is_period_row_withdrawn(contest.refers_to);
    return null;
  end if;
  update task set done_at = new.recorded_at, done_by = new.recorded_by
    where kind in ('extension_confirmation', 'extension_contest') and subject_id = coalesce(new.refers_to, new.withdraws)
      and done_at is null and (kind = 'extension_confirmation' or new.kind = 'withdrawn');
  return null;
end $$;
create trigger plan_extension_update_tasks after insert on plan_extension
  for each row when (new.kind in ('confirmed', 'contested', 'withdrawn')) execute function update_extension_tasks();
