-- A decision on the period of several seats has effect once each of them with an account confirmed it for itself, as each act of the
-- procedure is confirmed. An authority of a later step confirms for all.

alter table plan_extension add column completes boolean not null default true;
comment on column plan_extension.completes is 'Of a confirmation: the decision has effect from it. Set by a trigger; true before each seat confirmed.';
drop index plan_extension_confirmed_once;
create unique index plan_extension_confirmed_once on plan_extension (refers_to, owner_id) where kind = 'confirmed';
create unique index plan_extension_completed_once on plan_extension (refers_to) where kind = 'confirmed' and completes;

-- The seats of a decision that confirm it: each one, also that of the organisation that recorded it, where a second person was there
-- since it was recorded. Whoever ends this account meanwhile ends no seat: the decision is withdrawn and recorded again.
create or replace function confirming_seats_of_period(p_decision uuid) returns table (organisation_id uuid, function text)
  language sql stable security definer set search_path = public as $$
  with seat as materialized (
    select distinct (s ->> 'organisationId')::uuid as organisation_id, s ->> 'function' as function, t.owner_id
    from plan_extension t cross join lateral jsonb_array_elements(t.seats) s where t.id = p_decision
  )
  select s.organisation_id, s.function from seat s
  where s.organisation_id <> s.owner_id or not exists (select from seat o where o.organisation_id <> o.owner_id)
    or exists (select from role_assignment r join person h on h.id = r.person_id, plan_extension t
      where t.id = p_decision and r.organisation_id = s.organisation_id and is_speaking_role(r.role) and r.valid_from <= legal_today()
        and coalesce(r.valid_to >= t.recorded_at::date - 1, true) and coalesce(h.left_at >= t.recorded_at, true)
        and is_second_person_of_period(r.person_id, s.organisation_id, p_decision))
$$;

create function complete_period_decision() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.completes := new.owner_id in (select later_bodies_of_period(new.refers_to))
    or not exists (select from period_seats_with_confirmer(new.refers_to) s where s.organisation_id <> new.owner_id
      and not exists (select from plan_extension c where c.refers_to = new.refers_to and c.kind = 'confirmed' and c.owner_id = s.organisation_id));
  return new;
end $$;
revoke execute on function complete_period_decision() from public;
create trigger plan_extension_set_completes before insert on plan_extension for each row
  when (new.kind = 'confirmed') execute function complete_period_decision();

create or replace function is_period_decision_in_effect(p_decision plan_extension) returns boolean
  language sql stable security definer set search_path = public as $$
  select p_decision.kind in ('extended', 'ended', 'revoked')
    and (not p_decision.needs_confirmation
      or exists (select from plan_extension c where c.refers_to = p_decision.id and c.kind = 'confirmed' and c.completes))
    and not is_period_row_withdrawn(p_decision.id)
    and not exists (select from plan_extension r join plan_extension c on c.refers_to = r.id and c.kind = 'confirmed' and c.completes
      where r.refers_to = p_decision.id and r.kind = 'revoked')
$$;

create or replace function update_extension_tasks() returns trigger language plpgsql security definer set search_path = public as $$
declare
  contest plan_extension;
begin
  if new.kind = 'withdrawn' then
    select * into contest from plan_extension where id = new.withdraws and kind = 'contested';
  end if;
  if contest.id is not null then
    update task set done_at = new.recorded_at, done_by = new.recorded_by
      where kind = 'extension_contest' and subject_id = contest.refers_to and done_at is null;
    update task t set done_at = null, done_by = null
      where t.kind = 'extension_confirmation' and t.subject_id = contest.refers_to
        and not exists (select from plan_extension c where c.refers_to = contest.refers_to and c.kind = 'confirmed'
          and (c.completes or c.owner_id = t.organisation_id))
        and not is_period_row_withdrawn(contest.refers_to);
    return null;
  end if;
  update task set done_at = new.recorded_at, done_by = new.recorded_by
    where kind in ('extension_confirmation', 'extension_contest') and subject_id = coalesce(new.refers_to, new.withdraws)
      and done_at is null and (kind = 'extension_confirmation' or new.kind = 'withdrawn')
      and (new.kind <> 'confirmed' or new.completes or organisation_id = new.owner_id);
  return null;
end $$;

create or replace function update_plan_extension() returns trigger language plpgsql security definer set search_path = public as $$
declare
  before plan;
  target_kind text := (select t.kind from plan_extension t where t.id = coalesce(new.refers_to, new.withdraws));
  until date := plan_extended_to(new.plan_id);
  ends boolean;
  fields jsonb := '{}';
begin
  select * into before from plan where id = new.plan_id;
  ends := new.kind = 'confirmed' and new.completes and target_kind = 'ended' and plan_state(before) in ('in_force', 'bridging');
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

-- The organisations of which a person may confirm a decision today, as in migration 2531. Each confirms once.
create or replace function period_confirmers(p_decision uuid) returns setof uuid
  language sql stable security definer set search_path = public as $$
  with issuer as materialized (
    select unnest(p.issuing_body_ids || p.owner_id || t.owner_id) as id from plan_extension t join plan p on p.id = t.plan_id
    where t.id = p_decision
  ), confirmer as (
    select s.organisation_id as id from confirming_seats_of_period(p_decision) s
    union select i.id from issuer i where not exists (select from period_seats_with_confirmer(p_decision))
    union (select b.id from later_bodies_of_period(p_decision) b (id) except select i.id from issuer i)
  )
  select c.id from confirmer c
  where not exists (select from plan_extension e where e.refers_to = p_decision and e.kind = 'confirmed' and e.owner_id = c.id)
$$;
