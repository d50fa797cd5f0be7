-- A decision on the period is confirmed as an act is (migration 2460): by a seat of the decision, or by an authority that the law
-- gives a seat only after the steps in which these seats decide. Those that once decided on the plan or received it confirm
-- nothing for others, so that no council confirms for the ministers, and no issuing organisation for a council.

-- The authorities that decide or receive after each step in which an organisation of the decision decides.
create function later_bodies_of_period(p_decision uuid) returns setof uuid
  language sql stable security definer set search_path = public as $$
  with work as materialized (
    select t.plan_id, p, l.law,
      array(select (s ->> 'organisationId')::uuid from jsonb_array_elements(t.seats) s) as seat_ids
    from plan_extension t join plan p on p.id = t.plan_id join pack_installation l on l.version = p.pack_version
    where t.id = p_decision
  ), step as materialized (
    select distinct s ->> 'code' as code from work w, plan_steps(w.plan_id) s, seats_on_day(w.p, s, w.law, legal_today()) d
    where s ->> 'act' = 'decision' and d.organisation_id = any (w.seat_ids)
  )
  select b.id from work w, step, later_bodies(w.plan_id, step.code, legal_today()) b (id)
  where b.id <> all (w.seat_ids)
  group by b.id having count(*) = (select count(*) from step)
$$;

-- The organisations of which a person may confirm a decision today. Those that own or issue the plan do so only while no
-- confirming seat has an account.
create function period_confirmers(p_decision uuid) returns setof uuid
  language sql stable security definer set search_path = public as $$
  with issuer as materialized (
    select unnest(p.issuing_body_ids || p.owner_id || t.owner_id) as id from plan_extension t join plan p on p.id = t.plan_id
    where t.id = p_decision
  )
  select s.organisation_id from confirming_seats_of_period(p_decision) s
  union select i.id from issuer i where not exists (select from period_seats_with_confirmer(p_decision))
  union (select b.id from later_bodies_of_period(p_decision) b (id) except select i.id from issuer i)
$$;

create function visible_period_confirmers(p_decisions uuid[]) returns table (decision_id uuid, organisation_id uuid)
  language sql stable security definer set search_path = public as $$
  select t.id, c.id from plan_extension t cross join lateral period_confirmers(t.id) c (id)
  where t.id = any (p_decisions) and is_readable_plan(t.plan_id)
$$;
revoke execute on function later_bodies_of_period(uuid), period_confirmers(uuid), visible_period_confirmers(uuid[]) from public;
grant execute on function visible_period_confirmers(uuid[]) to :app_role;

-- A member of an organisation that issues the plan or decided on it confirms for its own seat also without its function.
create or replace function is_second_person_of_period(p_person uuid, p_organisation uuid, p_decision uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  with work as materialized (
    select w.*, appointing_people(w.involved, w.since) as appointing,
      p_organisation in (select plan_confirming_bodies(w.plan_id)) or p_organisation in (select later_bodies_of_period(p_decision)) as is_body
    from period_decision_work(p_decision) w where is_independent_person(p_person, w.involved, p_organisation)
  )
  -- The recorder named the seats of the decision. A member confirms for such a seat only in its function.
  select exists (select from work w join plan_extension t on t.id = p_decision cross join lateral jsonb_array_elements(t.seats) s
    where is_placed_for_seat(p_person, p_organisation, w.is_body, (s ->> 'organisationId')::uuid, s ->> 'function', legal_today(),
      w.appointing, w.since))
$$;

create or replace function require_independent_period_person() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() or acting_person() is null then return new; end if;
  if not is_second_person_of_period(new.recorded_by, new.owner_id, new.refers_to) then
    raise exception 'A second person is needed: one whose account, roles and function come from nobody who recorded or wrote.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  if new.owner_id not in (select period_confirmers(new.refers_to)) then
    raise exception 'A person of a seat of the decision confirms this, or of an authority of a later step.'
      using errcode = 'integrity_constraint_violation', constraint = 'seat_confirms';
  end if;
  return new;
end $$;

create or replace function check_period_decision() returns trigger language plpgsql security definer set search_path = public as $$
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
    and new.owner_id not in (select plan_confirming_bodies(new.plan_id))
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

drop function visible_period_seats_with_confirmer(uuid[]);
drop function refuse_confirmation_without_seat();
drop function is_issuer_without_seat(uuid, uuid, uuid[]);
