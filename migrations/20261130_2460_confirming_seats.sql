-- What was recorded for a seat is confirmed by its organisation while anybody there may speak for it, also where all of these
-- people depend on recorders or authors: then the seat decides in person or answers by its link. Another body confirms only if
-- the law gives it a seat in a later step, and none in the same step or in one that this step needs. Who confirms
-- follows from the law of the plan, not from acts, because the owner of the plan records those.

-- The seats of a step of the law of a plan whose organisations exist on a day. An alternative counts where no organisation of the
-- first choice exists. Whether the function of a seat exists on the day is asked separately.
create function seats_on_day(p plan, p_step jsonb, p_law jsonb, p_day date)
  returns table (organisation_id uuid, seat_function text)
  language sql stable security definer set search_path = public as $$
  with recursive seat as (
    select s.n, 0 as depth, s.value
    from jsonb_array_elements(coalesce(p_step -> 'deciders', p_step -> 'recipients', p_step -> 'advisers', '[]')) with ordinality s (value, n)
    union all
    select seat.n, seat.depth + 1, seat.value -> 'alternative' from seat where seat.value ? 'alternative'
  ), place as (
    select coalesce(p.area_id, (select o.area_id from organisation o where o.id = p.owner_id)) as area_id
  ), reach as (
    select r.ancestor_id, r.area_id from area_reach r where r.valid_from <= p_day and p_day < r.valid_to
  ), below as (
    select area_id from place union select r.area_id from reach r, place where r.ancestor_id = place.area_id
  ), body as (
    select seat.n, seat.depth, seat.value ->> 'function' as seat_function, o.id from seat, organisation o, place
    where coalesce(o.valid_from <= p_day, true) and coalesce(p_day < o.valid_to, true)
      and case
        when seat.value ? 'body' then o.code = seat.value ->> 'body' and (not seat.value ? 'place' or o.area_id = place.area_id)
        when seat.value ? 'bodyKind' then o.kind = seat.value ->> 'bodyKind' and case seat.value ->> 'place'
          when 'own' then o.area_id = place.area_id
          when 'within' then o.area_id in (select area_id from below)
          else o.area_id in (select r.ancestor_id from reach r where r.area_id in (select area_id from below)) end
        else exists (select from jsonb_array_elements(p_law -> 'functions') f
          where f ->> 'code' = seat.value ->> 'function' and f ->> 'organisation' = o.code) end
  )
  select distinct b.id, b.seat_function from body b
  where b.depth = (select min(c.depth) from body c where c.n = b.n)
$$;
revoke execute on function seats_on_day(plan, jsonb, jsonb, date) from public;

-- The authorities that decide or receive in a later step, one that needs this step or usually follows it, without a seat in
-- this step or in one that it needs.
create function later_bodies(p_plan uuid, p_step text, p_day date) returns setof uuid
  language sql stable security definer set search_path = public as $$
  with recursive step as materialized (
    select s ->> 'code' as code, s from plan_steps(p_plan) s
  ), later as (
    select step.code from step where step.s -> 'needs' ? p_step or step.s -> 'after' ? p_step
    union select step.code from step join later on step.s -> 'needs' ? later.code or step.s -> 'after' ? later.code
  ), earlier as (
    select p_step as code
    union select n.code from step join earlier on step.code = earlier.code, jsonb_array_elements_text(step.s -> 'needs') n (code)
  ), law as materialized (
    select p, l.law from plan p join pack_installation l on l.version = p.pack_version where p.id = p_plan
  )
  select b.organisation_id from law, step, seats_on_day(law.p, step.s, law.law, p_day) b
  where step.code in (select code from later) and step.s ->> 'act' in ('decision', 'sending')
  except
  select b.organisation_id from law, step, seats_on_day(law.p, step.s, law.law, p_day) b
  where step.code in (select code from earlier)
$$;
revoke execute on function later_bodies(uuid, text, date) from public;

-- Whether a person may sign in and speak for an organisation, or could since the work on the plan began, whoever gave the account.
-- An administrator who ends the roles of an organisation therefore does not let others confirm for it.
create function has_speaking_account(p_organisation uuid, p_plan uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from role_assignment r join person p on p.id = r.person_id, plan_work_start(p_plan) s (since)
    where r.organisation_id = p_organisation and is_speaking_role(r.role) and r.valid_from <= legal_today()
      and coalesce(s.since < r.valid_to, true) and coalesce(s.since < p.left_at, true))
$$;
revoke execute on function has_speaking_account(uuid, uuid) from public;

-- Whether an organisation may ever confirm an act of a seat: that of the seat, an authority of a later step, or for a seat without
-- an account the organisation that recorded the act or issues the plan.
create function is_confirming_organisation(p_act path_act, p_organisation uuid, p_day date) returns boolean
  language sql stable security definer set search_path = public as $$
  select case when p_organisation = p_act.seat_organisation_id or p_organisation = p_act.owner_id
      or is_issuer(p_act.plan_id, p_organisation) then true
    else p_organisation in (select later_bodies(p_act.plan_id, p_act.step, p_day)) end
$$;
revoke execute on function is_confirming_organisation(path_act, uuid, date) from public;

-- Whether an organisation may confirm an act of a seat today.
create function confirms_today(p_act path_act, p_organisation uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select case when p_organisation = p_act.seat_organisation_id then true
    when p_organisation = p_act.owner_id or is_issuer(p_act.plan_id, p_organisation)
      then not has_speaking_account(p_act.seat_organisation_id, p_act.plan_id)
    else p_organisation in (select later_bodies(p_act.plan_id, p_act.step, legal_today())) end
$$;
revoke execute on function confirms_today(path_act, uuid) from public;

-- The organisations for which the person who acts may confirm each of these acts today, as far as the person reads the plan.
create function visible_confirming_organisations(p_acts uuid[]) returns table (act_id uuid, organisation_id uuid)
  language sql stable security definer set search_path = public as $$
  with own as materialized (
    select distinct r.organisation_id from role_assignment r where r.person_id = acting_person()
      and r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true)
  ), act as materialized (
    select a as act, a.id, a.plan_id, a.step, a.seat_organisation_id, a.owner_id from path_act a
    where a.id = any (p_acts) and is_readable_plan(a.plan_id)
  ), later as materialized (
    select s.plan_id, s.step, b.id from (select distinct plan_id, step from act) s, later_bodies(s.plan_id, s.step, legal_today()) b (id)
  )
  select a.id, o.organisation_id from act a, own o
  where case when o.organisation_id = a.seat_organisation_id or o.organisation_id = a.owner_id or is_issuer(a.plan_id, o.organisation_id)
    then confirms_today(a.act, o.organisation_id)
    else exists (select from later l where (l.plan_id, l.step, l.id) = (a.plan_id, a.step, o.organisation_id)) end
$$;
revoke execute on function visible_confirming_organisations(uuid[]) from public;
grant execute on function visible_confirming_organisations(uuid[]) to :app_role;

-- Those of these acts that only the organisation of the seat, its link or an authority of a later step confirms.
create function visible_reserved_acts(p_acts uuid[]) returns setof uuid
  language sql stable security definer set search_path = public as $$
  select a.id from path_act a where a.id = any (p_acts) and is_readable_plan(a.plan_id) and has_speaking_account(a.seat_organisation_id, a.plan_id)
$$;
revoke execute on function visible_reserved_acts(uuid[]) from public;
grant execute on function visible_reserved_acts(uuid[]) to :app_role;

create or replace function is_placed_to_confirm(p_person uuid, p_organisation uuid, p_act path_act, p_day date, p_appointing uuid[], p_since timestamptz)
  returns boolean language sql stable security definer set search_path = public as $$
  select not is_appointed_by(p_person, p_organisation, null, p_day, p_appointing, p_since)
    and case when p_organisation = p_act.seat_organisation_id
      then is_confirming_body(p_act.plan_id, p_act.round_id, p_organisation) or p_act.seat_function is null
        or held_function(p_person, p_organisation, p_act.seat_function, p_day)
          and not is_appointed_by(p_person, p_organisation, p_act.seat_function, p_day, p_appointing, p_since)
      else is_confirming_organisation(p_act, p_organisation, p_day) end
$$;

create or replace function require_independent_person() returns trigger language plpgsql security definer set search_path = public as $$
declare
  others uuid[] := involved_people(new.plan_id, new.round_id);
  since timestamptz := plan_work_start(new.plan_id);
  target path_act;
begin
  select * into target from path_act where id = new.refers_to;
  if new.link_id is null and is_independent_person(new.recorded_by, others, new.owner_id) and not confirms_today(target, new.owner_id) then
    raise exception 'A person of the seat confirms this, or of an authority of a later step.'
      using errcode = 'integrity_constraint_violation', constraint = 'seat_confirms';
  end if;
  if not is_act_of_second_person(new, others, appointing_people(others, since), since) then
    raise exception 'A person whose account or roles come from those who recorded or wrote cannot confirm.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  return new;
end $$;

create or replace function check_path_act() returns trigger
  language plpgsql security definer set search_path = public as $$
declare
  target path_act;
  since timestamptz;
begin
  if new.link_id is null and not is_maintenance() and new.recorded_by is distinct from acting_person() then
    raise exception 'An act is recorded under the name of the person who acts.' using errcode = 'insufficient_privilege';
  end if;
  if new.kind not in ('confirmed', 'contested', 'entered_into_force') then return new; end if;
  if new.recorded_by is null and new.link_id is null then
    raise exception 'Only a person can confirm or contest an act, or bring a plan into force.' using errcode = 'insufficient_privilege';
  end if;
  since := authorship_start(new.plan_id, null);
  if new.kind in ('confirmed', 'contested') then
    select * into target from path_act where id = new.refers_to and round_id = new.round_id;
    if target.id is null or is_withdrawn(target.id) or not needs_confirmation(target) then
      raise exception 'Only a valid act that was recorded for a seat can be confirmed or contested.';
    end if;
    if new.link_id is not null then
      if not exists (select from signed_link l where l.id = new.link_id and l.purpose = 'confirmation' and l.subject_id = target.id
          and l.recipient_organisation_id = target.seat_organisation_id and new.owner_id = target.seat_organisation_id
          and exists (select from confirmation_addresses(target.id) c where lower(c.email) = lower(l.recipient_address))) then
        raise exception 'The link was not sent to an independent address of the seat.'
          using errcode = 'integrity_constraint_violation', constraint = 'second_person';
      end if;
      return new;
    end if;
    if not exists (select from role_assignment r join person p on p.id = r.person_id
      where r.person_id = new.recorded_by and r.organisation_id = new.owner_id and p.left_at is null
        and r.valid_from <= new.recorded_at::date and coalesce(new.recorded_at::date < r.valid_to, true)) then
      raise exception 'The person has no role in this organisation.' using errcode = 'insufficient_privilege';
    end if;
    if not is_confirming_body(new.plan_id, new.round_id, new.owner_id)
      and not is_confirming_organisation(target, new.owner_id, legal_today()) then
      raise exception 'The organisation neither decides on this plan nor receives it.' using errcode = 'insufficient_privilege';
    end if;
  end if;
  -- Whoever recorded or wrote does not put an act of others in dispute. The seat always may.
  if new.kind = 'contested'
    and not (new.owner_id = target.seat_organisation_id and acts_for_seat(new.recorded_by, new.owner_id, target, legal_today()))
    and not is_second_person(new.recorded_by, new.round_id, new.plan_id) then
    raise exception 'A person who recorded an act or wrote the plan contests only for the own seat.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  if new.kind = 'confirmed' then
    if is_seat_contested(target) and not is_reference_of_seat(new) then
      raise exception 'What is recorded again for a seat that contested is confirmed by this seat only.'
        using errcode = 'integrity_constraint_violation', constraint = 'seat_confirms';
    end if;
    if target.recorded_by is not distinct from new.recorded_by or new.recorded_by in (select path_recorders(new.round_id)) then
      raise exception 'A person who recorded an act of this procedure cannot confirm.'
        using errcode = 'integrity_constraint_violation', constraint = 'second_person';
    end if;
    if new.recorded_by in (select plan_authors(new.plan_id, since)) then
      raise exception 'A person who wrote the plan cannot confirm.'
        using errcode = 'integrity_constraint_violation', constraint = 'second_person';
    end if;
  end if;
  if new.kind = 'entered_into_force' then
    if exists (select from path_act a where a.round_id = new.round_id and needs_confirmation(a) and not is_withdrawn(a.id)
      and not is_act_resolved(a)) then
      raise exception 'Recorded acts are contested or not confirmed.'
        using errcode = 'integrity_constraint_violation', constraint = 'acts_confirmed';
    end if;
  end if;
  return new;
end $$;
