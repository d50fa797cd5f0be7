-- Who confirms a decision on the period is fixed when it is recorded. No role, account or text of a later time removes a seat. A seat
-- that contested such a decision confirms the next one of the kind itself, as in the procedure (is_seat_contested). A seat whose
-- organisation ended passes to the successor of its kind.

alter table plan_extension add column confirming jsonb, add column by_seats jsonb;
comment on column plan_extension.confirming is 'Of a decision: the seats that confirm it, fixed when it was recorded. Set by a trigger; null before.';
comment on column plan_extension.by_seats is 'Of a confirmation or contest: the seats of the decision of which the person was holder or deputy, or a member if the seat has no function. Set by a trigger.';

create function is_existing_organisation(p_organisation uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from organisation o where o.id = p_organisation and coalesce(legal_today() < o.valid_to, true))
$$;

-- The seats that confirm a decision: those with an account. The organisation of the recorder counts with the account of a colleague,
-- also of one who wrote the plan, who then waits for another person there.
create function seats_confirming_period(p_decision plan_extension) returns jsonb
  language sql stable security definer set search_path = public as $$
  with seat as materialized (
    select distinct (s ->> 'organisationId')::uuid as id, s ->> 'function' as function from jsonb_array_elements(p_decision.seats) s
  )
  select coalesce(jsonb_agg(jsonb_build_object('organisationId', s.id, 'function', s.function)), '[]') from seat s
  where exists (select from (select s.id union select successors_in_seat(s.id, legal_today())) o (id)
    where case when o.id = p_decision.owner_id and exists (select from seat n where n.id <> p_decision.owner_id)
      then exists (select from role_assignment r join person h on h.id = r.person_id
        where r.organisation_id = o.id and r.person_id is distinct from p_decision.recorded_by and is_speaking_role(r.role)
          and r.valid_from <= legal_today() and coalesce(r.valid_from <= r.valid_to and r.valid_to >= legal_today() - 1, true)
          and coalesce(h.left_at::date >= legal_today() - 1, true))
      else has_speaking_account(o.id, p_decision.plan_id) end)
$$;

create function fix_confirming_seats() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.confirming := case when new.kind in ('extended', 'ended', 'revoked') then seats_confirming_period(new) end;
  return new;
end $$;
create trigger plan_extension_set_confirming before insert on plan_extension for each row execute function fix_confirming_seats();

-- The seats of a decision of which a person is holder or deputy on a day, for an organisation.
create function period_seats_of_person(p_person uuid, p_organisation uuid, p_decision uuid, p_day date) returns jsonb
  language sql stable security definer set search_path = public as $$
  select coalesce(jsonb_agg(jsonb_build_object('organisationId', s ->> 'organisationId', 'function', s ->> 'function')), '[]')
  from plan_extension t cross join lateral jsonb_array_elements(t.seats) s
  where t.id = p_decision and p_organisation in (select successors_in_seat((s ->> 'organisationId')::uuid, p_day))
    and (s ->> 'function' is null or held_function(p_person, p_organisation, s ->> 'function', p_day))
$$;

create function set_seats_of_reaction() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.by_seats := case when new.kind in ('confirmed', 'contested')
    then period_seats_of_person(new.recorded_by, new.owner_id, new.refers_to, legal_today()) end;
  return new;
end $$;
create trigger plan_extension_set_by_seats before insert on plan_extension for each row execute function set_seats_of_reaction();

update plan_extension e set by_seats = period_seats_of_person(e.recorded_by, e.owner_id, e.refers_to, e.recorded_at::date)
  where e.kind in ('confirmed', 'contested');

drop trigger plan_extension_forbid_change on plan_extension;
create trigger plan_extension_forbid_change before update of id, place, plan_id, owner_id, kind, valid_until, decided_on, seats, legal_basis,
  evidence, reason, withdraws, refers_to, needs_confirmation, recorded_at, recorded_by, completes, confirming, by_seats on plan_extension
  for each row execute function forbid_plan_extension_change();

-- The seats of a decision, each with the organisation that has it today. One that contested a decision of the kind before, and did not
-- withdraw the contest, confirms itself, also after the contested decision was withdrawn.
create function seats_of_period(p_decision uuid)
  returns table (seat jsonb, organisation_id uuid, seat_function text, is_fixed boolean, is_contested boolean)
  language sql stable security definer set search_path = public as $$
  with decision as materialized (
    select t.id, t.plan_id, t.kind, t.place, t.seats, coalesce(t.confirming, seats_confirming_period(t)) as confirming
    from plan_extension t where t.id = p_decision
  ), contested as materialized (
    select distinct o as organisation_id, b ->> 'function' as function
    from decision t join plan_extension c on c.plan_id = t.plan_id and c.kind = 'contested' and c.place < t.place
      join plan_extension d on d.id = c.refers_to and d.kind = t.kind
      cross join lateral jsonb_array_elements(c.by_seats) b
      cross join lateral successors_in_seat((b ->> 'organisationId')::uuid, legal_today()) o
    where not is_period_row_withdrawn(c.id)
  ), seat as (
    select distinct jsonb_build_object('organisationId', s ->> 'organisationId', 'function', s ->> 'function') as seat, o as organisation_id
    from decision t cross join lateral jsonb_array_elements(t.seats) s
      cross join lateral successors_in_seat((s ->> 'organisationId')::uuid, legal_today()) o
  )
  select s.seat, s.organisation_id, s.seat ->> 'function', t.confirming @> jsonb_build_array(s.seat),
    exists (select from contested c where c.organisation_id = s.organisation_id and c.function is not distinct from s.seat ->> 'function')
  from seat s, decision t
$$;

-- The seats that have not confirmed a decision and must.
create function open_seats_of_period(p_decision uuid)
  returns table (seat jsonb, organisation_id uuid, seat_function text, is_contested boolean)
  language sql stable security definer set search_path = public as $$
  select s.seat, s.organisation_id, s.seat_function, s.is_contested from seats_of_period(p_decision) s
  where (s.is_fixed or s.is_contested) and not exists (select from plan_extension c where c.refers_to = p_decision and c.kind = 'confirmed'
    and c.owner_id in (s.organisation_id, (s.seat ->> 'organisationId')::uuid)
    and (not s.is_contested or c.by_seats @> jsonb_build_array(s.seat)))
$$;

create or replace function later_bodies_of_period(p_decision uuid) returns setof uuid
  language sql stable security definer set search_path = public as $$
  with work as materialized (
    select t.plan_id, p, l.law, array(select (s ->> 'organisationId')::uuid from jsonb_array_elements(t.seats) s
      union select s.organisation_id from seats_of_period(t.id) s) as seat_ids
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

-- The organisations of which a person may confirm a decision today: the seats, an authority of a later step, and those that own or issue
-- the plan while no seat had an account when it was recorded. Nobody confirms for a seat that contested.
create or replace function period_confirmers(p_decision uuid) returns setof uuid
  language sql stable security definer set search_path = public as $$
  with seat as materialized (select s.* from seats_of_period(p_decision) s
  ), open as materialized (select o.* from open_seats_of_period(p_decision) o
  ), issuer as materialized (
    select i.id as former_id, o as id from plan_extension t join plan p on p.id = t.plan_id
      cross join lateral unnest(p.issuing_body_ids || p.owner_id || t.owner_id) i (id)
      cross join lateral successors_in_seat(i.id, legal_today()) o
    where t.id = p_decision
  ), confirmer as (
    select s.organisation_id as id from seat s join plan_extension t on t.id = p_decision
      where s.is_fixed or s.is_contested or (s.seat ->> 'organisationId')::uuid <> t.owner_id
    union select i.id from issuer i where not exists (select from seat s where s.is_fixed or s.is_contested)
    union (select b.id from later_bodies_of_period(p_decision) b (id) where not exists (select from open o where o.is_contested)
      except select i.id from issuer i)
  )
  select c.id from confirmer c where is_existing_organisation(c.id) and (c.id in (select o.organisation_id from open o)
    or not exists (select from plan_extension e where e.refers_to = p_decision and e.kind = 'confirmed' and e.owner_id = c.id))
$$;

-- The bodies that issue a plan, decided on it or received it, and exist today: themselves, or their successors.
create function period_bodies(p_plan uuid) returns setof uuid
  language sql stable security definer set search_path = public as $$
  select distinct o from plan_confirming_bodies(p_plan) b (id) cross join lateral successors_in_seat(b.id, legal_today()) o
  where is_existing_organisation(o)
$$;

-- The organisations of which any member may contest decisions: these bodies, and the authorities of a later step.
create function visible_period_bodies(p_decisions uuid[]) returns table (decision_id uuid, organisation_id uuid)
  language sql stable security definer set search_path = public as $$
  select t.id, b.id from plan_extension t cross join lateral (select period_bodies(t.plan_id) union select later_bodies_of_period(t.id)) b (id)
  where t.id = any (p_decisions) and is_readable_plan(t.plan_id) and is_existing_organisation(b.id)
$$;

-- The seats of decisions, each with the organisation that has it today, whether the person who acts is its holder or deputy (anybody if it
-- has no function), and whether nobody else confirms for it.
create function visible_period_seats(p_decisions uuid[])
  returns table (decision_id uuid, organisation_id uuid, seat_function text, is_own boolean, confirms_itself boolean)
  language sql stable security definer set search_path = public as $$
  select t.id, s.organisation_id, s.seat_function,
    period_seats_of_person(acting_person(), s.organisation_id, t.id, legal_today()) @> jsonb_build_array(s.seat),
    exists (select from open_seats_of_period(t.id) o where o.is_contested and (o.seat, o.organisation_id) = (s.seat, s.organisation_id))
  from plan_extension t cross join lateral seats_of_period(t.id) s
  where t.id = any (p_decisions) and is_readable_plan(t.plan_id) and is_existing_organisation(s.organisation_id)
$$;

create or replace function is_second_person_of_period(p_person uuid, p_organisation uuid, p_decision uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  with work as materialized (
    select w.*, appointing_people(w.involved, w.since) as appointing,
      p_organisation in (select period_bodies(w.plan_id)) or p_organisation in (select later_bodies_of_period(p_decision)) as is_body
    from period_decision_work(p_decision) w where is_independent_person(p_person, w.involved, p_organisation)
  )
  -- The recorder named the seats of the decision. A member confirms for such a seat only in its function.
  select exists (select from work w cross join lateral seats_of_period(p_decision) s
    where is_placed_for_seat(p_person, p_organisation, w.is_body, s.organisation_id, s.seat_function, legal_today(), w.appointing, w.since))
$$;

-- A decision has effect once each fixed seat confirmed it, and each seat that contested the last one itself.
create or replace function complete_period_decision() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_restricted_person() and exists (select from open_seats_of_period(new.refers_to) o
      where o.is_contested and o.organisation_id = new.owner_id and not new.by_seats @> jsonb_build_array(o.seat))
    and not exists (select from open_seats_of_period(new.refers_to) o
      where o.is_contested and o.organisation_id = new.owner_id and new.by_seats @> jsonb_build_array(o.seat)) then
    raise exception 'What is recorded again for a seat that contested is confirmed by this seat only.'
      using errcode = 'integrity_constraint_violation', constraint = 'seat_confirms';
  end if;
  new.completes := not exists (select from open_seats_of_period(new.refers_to) o
    where (o.is_contested or new.owner_id not in (select later_bodies_of_period(new.refers_to)))
      and not (o.organisation_id = new.owner_id and (not o.is_contested or new.by_seats @> jsonb_build_array(o.seat))));
  return new;
end $$;

-- Two holders in one organisation may both have contested, so that both confirm.
drop index plan_extension_confirmed_once;
create unique index plan_extension_confirmed_once on plan_extension (refers_to, owner_id, recorded_by) where kind = 'confirmed';

-- A contest of the seat is withdrawn by the person who contested, or by the seat.
create or replace function is_contest_withdrawer(p_person uuid, p_organisation uuid, p_contest uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from plan_extension c left join plan_extension t on t.id = c.refers_to where c.id = p_contest
    and (c.recorded_by = p_person
      or is_independent_person(p_person, array_remove(array[t.recorded_by], null), p_organisation)
        and (c.by_seats is null or c.by_seats = '[]' or exists (select from jsonb_array_elements(c.by_seats) b
          where period_seats_of_person(p_person, p_organisation, t.id, legal_today()) @> jsonb_build_array(b)))))
$$;

drop function period_seats_with_confirmer(uuid);
drop function confirming_seats_of_period(uuid);

revoke execute on function is_existing_organisation(uuid), seats_confirming_period(plan_extension), fix_confirming_seats(),
  period_seats_of_person(uuid, uuid, uuid, date), set_seats_of_reaction(), seats_of_period(uuid), open_seats_of_period(uuid),
  period_bodies(uuid), visible_period_bodies(uuid[]), visible_period_seats(uuid[]) from public;
grant execute on function visible_period_bodies(uuid[]), visible_period_seats(uuid[]) to :app_role;
