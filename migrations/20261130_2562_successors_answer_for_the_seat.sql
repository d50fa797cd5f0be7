-- What was recorded for an organisation that ended meanwhile is confirmed, contested or withdrawn by its successor of the same kind,
-- so that a day before a merger leaves nobody out. An ended organisation confirms nothing.

create or replace function successors_in_seat(p_organisation uuid, p_day date) returns setof uuid
  language sql stable security definer set search_path = public as $$
  with recursive chain as (
    select o.id, o.kind, o.valid_to from organisation o where o.id = p_organisation
    union
    select n.id, n.kind, n.valid_to from chain c
      join organisation_succession s on s.predecessor_id = c.id and s.kind <> 'planned_merge' and s.on_date <= p_day
      join organisation n on n.id = s.successor_id and n.kind = c.kind
    where c.valid_to <= p_day
  ), successor as (
    select c.id from chain c where not exists (select from organisation_succession s join chain n on n.id = s.successor_id
      where s.predecessor_id = c.id and s.kind <> 'planned_merge' and s.on_date <= p_day and c.valid_to <= p_day)
  )
  select id from successor
  -- Organisations that succeed each other leave the seat where it is.
  union all select p_organisation where not exists (select from successor)
$$;

-- The organisations that answer for what an organisation decided in its seat: itself, or after its end its successors.
create function seat_organisations(p_organisation uuid, p_day date) returns setof uuid
  language sql stable security definer set search_path = public as $$
  select o.id from successors_in_seat(p_organisation, p_day) s (id) join organisation o on o.id = s.id and coalesce(p_day < o.valid_to, true)
$$;
revoke execute on function seat_organisations(uuid, date) from public;

create function is_of_seat(p_act path_act, p_organisation uuid, p_day date) returns boolean
  language sql stable security definer set search_path = public as $$
  select p_organisation in (select seat_organisations(p_act.seat_organisation_id, p_day))
$$;
revoke execute on function is_of_seat(path_act, uuid, date) from public;


create or replace function confirms_today(p_act path_act, p_organisation uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select case when is_of_seat(p_act, p_organisation, legal_today()) then true
    when p_organisation = p_act.owner_id or is_issuer(p_act.plan_id, p_organisation)
      then not exists (select from seat_organisations(p_act.seat_organisation_id, legal_today()) s where has_speaking_account(s, p_act.plan_id))
    else p_organisation in (select later_bodies(p_act.plan_id, p_act.step, legal_today())) end
$$;

create or replace function is_confirming_organisation(p_act path_act, p_organisation uuid, p_day date) returns boolean
  language sql stable security definer set search_path = public as $$
  select case when is_of_seat(p_act, p_organisation, p_day) or p_organisation = p_act.owner_id
      or is_issuer(p_act.plan_id, p_organisation) then true
    else p_organisation in (select later_bodies(p_act.plan_id, p_act.step, p_day)) end
$$;

create or replace function is_placed_to_confirm(p_person uuid, p_organisation uuid, p_act path_act, p_day date, p_appointing uuid[], p_since timestamptz)
  returns boolean
  language sql stable security definer set search_path = public as $$
  select not is_appointed_by(p_person, p_organisation, null, p_day, p_appointing, p_since)
    and case when is_of_seat(p_act, p_organisation, p_day)
      then is_confirming_body(p_act.plan_id, p_act.round_id, p_organisation) or p_act.seat_function is null
        or held_function(p_person, p_organisation, p_act.seat_function, p_day)
          and not is_appointed_by(p_person, p_organisation, p_act.seat_function, p_day, p_appointing, p_since)
      else is_confirming_organisation(p_act, p_organisation, p_day) end
$$;

create or replace function is_reference_of_seat(p_act path_act) returns boolean
  language sql stable security definer set search_path = public as $$
  select p_act.link_id is not null or exists (select from path_act t where t.id = p_act.refers_to
    and is_of_seat(t, p_act.owner_id, p_act.on_date)
    and (t.seat_function is null or held_function(p_act.recorded_by, p_act.owner_id, t.seat_function, p_act.on_date)))
$$;

create or replace function acts_for_seat(p_person uuid, p_owner uuid, p_act path_act, p_day date) returns boolean
  language sql stable security definer set search_path = public as $$
  select is_of_seat(p_act, p_owner, p_day)
    and exists (select from role_assignment r join person u on u.id = r.person_id and u.left_at is null
      where r.person_id = p_person and r.organisation_id = p_owner
        and r.valid_from <= p_day and coalesce(p_day < r.valid_to, true))
    and (p_act.seat_function is null or held_function(p_person, p_owner, p_act.seat_function, p_day))
$$;

create or replace function check_contest() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() then return new; end if;
  if not exists (select from path_act a where a.id = new.refers_to and is_of_seat(a, new.owner_id, legal_today())) then
    raise exception 'Only the seat for which an act was recorded contests it.' using errcode = 'insufficient_privilege';
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
    and not acts_for_seat(new.recorded_by, new.owner_id, target, legal_today())
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

create or replace function visible_confirming_organisations(p_acts uuid[]) returns table(act_id uuid, organisation_id uuid)
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
  where case when is_of_seat(a.act, o.organisation_id, legal_today()) or o.organisation_id = a.owner_id or is_issuer(a.plan_id, o.organisation_id)
    then confirms_today(a.act, o.organisation_id)
    else exists (select from later l where (l.plan_id, l.step, l.id) = (a.plan_id, a.step, o.organisation_id)) end
$$;

create or replace function visible_reserved_acts(p_acts uuid[]) returns setof uuid
  language sql stable security definer set search_path = public as $$
  select a.id from path_act a where a.id = any (p_acts) and is_readable_plan(a.plan_id)
    and exists (select from seat_organisations(a.seat_organisation_id, legal_today()) s where has_speaking_account(s, a.plan_id))
$$;

create or replace function acts_of_round_with_confirmer(p_plan uuid, p_round uuid, p_acts uuid[], p_involved uuid[], p_since timestamptz)
  returns setof uuid
  language sql stable security definer set search_path = public as $$
  with act as materialized (
    select a.id, s as seat_organisation_id, a.seat_function from path_act a
    cross join lateral seat_organisations(a.seat_organisation_id, legal_today()) s
    where a.id = any (p_acts) and a.round_id = p_round
  ), found as materialized (
    select s.organisation_id, s.function
    from (select array_agg(seat_organisation_id) as organisations, array_agg(seat_function) as functions from act) t
    cross join lateral seats_with_confirmer(t.organisations, t.functions,
      array(select distinct o from unnest(t.organisations) o where is_confirming_body(p_plan, p_round, o)), p_involved, p_since) s
  )
  select a.id from act a join found f on f.organisation_id = a.seat_organisation_id and f.function is not distinct from a.seat_function
$$;

create or replace function addresses_of_acts(p_acts uuid[], p_involved uuid[])
  returns table(act_id uuid, contact_id uuid, name text, email text, purpose text)
  language sql stable security definer set search_path = public as $$
  with act as materialized (
    select a.id, a.recorded_by, a.seat_organisation_id from path_act a
    where a.id = any (p_acts) and is_of_seat(a, a.seat_organisation_id, legal_today())
  ), point as materialized (
    select c.* from contact_point c where c.organisation_id in (select a.seat_organisation_id from act a)
      and c.email is not null and c.email_entered_at is not null
  ), recorder as materialized (
    select r.recorded_by, array_remove(p_involved || r.recorded_by, null) as involved from (select distinct recorded_by from act) r
  ), dependent as materialized (
    select r.recorded_by, d.person_id from recorder r
    cross join lateral dependent_people(array(select distinct email_entered_by from point where email_entered_by is not null),
      null, r.involved) d
  )
  select a.id, p.id, p.name, p.email, p.purpose
  from act a join recorder r on r.recorded_by is not distinct from a.recorded_by join point p on p.organisation_id = a.seat_organisation_id
  where not exists (select from dependent d where d.recorded_by is not distinct from a.recorded_by and d.person_id = p.email_entered_by)
    and not exists (select from person u where u.id = any (r.involved) and lower(u.email) = lower(p.email))
$$;

-- The organisations that answer today for the seats of acts, as far as the person who acts reads the plans.
create function visible_seat_organisations(p_acts uuid[]) returns table (act_id uuid, organisation_id uuid)
  language sql stable security definer set search_path = public as $$
  select a.id, s from path_act a cross join lateral seat_organisations(a.seat_organisation_id, legal_today()) s
  where a.id = any (p_acts) and is_readable_plan(a.plan_id)
$$;
revoke execute on function visible_seat_organisations(uuid[]) from public;
grant execute on function visible_seat_organisations(uuid[]) to :app_role;

create or replace function check_withdrawal() returns trigger
  language plpgsql security definer set search_path = public as $$
declare
  target path_act;
  entry path_act;
  referred path_act;
begin
  if is_maintenance() then return new; end if;
  select * into entry from path_act a
    where a.round_id = new.round_id and a.kind = 'entered_into_force' and not is_withdrawn(a.id) limit 1;
  if new.kind = 'submitted' then
    if entry.id is not null then
      raise exception 'A version that entered into force is changed by an addendum only.'
        using errcode = 'integrity_constraint_violation', constraint = 'entry_rests';
    end if;
    return new;
  end if;
  select * into target from path_act where id = new.withdraws and round_id = new.round_id;
  if target.id is null then raise exception 'The act does not exist.'; end if;
  if coalesce(btrim(new.text), '') = '' then
    raise exception 'A withdrawal needs a reason.'
      using errcode = 'integrity_constraint_violation', constraint = 'withdrawal_reason';
  end if;
  if target.place <= entry.place and target.kind not in ('requested', 'sent', 'received')
    and (target.id <> entry.id or entry.on_date <= legal_today()) then
    raise exception 'The entry into force rests on this act.'
      using errcode = 'integrity_constraint_violation', constraint = 'entry_rests';
  end if;
  if target.provenance = 'in_person' and target.kind in ('decided', 'opinion_given', 'received') then
    if not acts_for_seat(new.recorded_by, new.owner_id, target, legal_today())
      and not (target.mandate_id is not null and acts_under_mandate(new.recorded_by, new.owner_id, target, legal_today())) then
      raise exception 'Only a person who acts for the seat today withdraws what was given in person.'
        using errcode = 'insufficient_privilege';
    end if;
  elsif new.owner_id is distinct from target.owner_id and not (target.kind in ('confirmed', 'contested')
    and exists (select from path_act r where r.id = target.refers_to and target.owner_id = r.seat_organisation_id
      and acts_for_seat(new.recorded_by, new.owner_id, r, legal_today()))) then
    raise exception 'Another organisation recorded this.' using errcode = 'insufficient_privilege';
  elsif target.kind in ('confirmed', 'contested') then
    select * into referred from path_act where id = target.refers_to;
    if not is_second_person(new.recorded_by, new.round_id, new.plan_id) then
      raise exception 'A person who recorded an act or wrote the plan withdraws no confirmation or contest.'
        using errcode = 'integrity_constraint_violation', constraint = 'second_person';
    end if;
    if target.owner_id = referred.seat_organisation_id and new.recorded_by is distinct from target.recorded_by
      and not acts_for_seat(new.recorded_by, new.owner_id, referred, legal_today()) then
      raise exception 'Only the seat withdraws what it confirmed or contested.' using errcode = 'insufficient_privilege';
    end if;
  elsif needs_confirmation(target) and not is_contested(target.id)
    and exists (select from path_act c where c.refers_to = target.id and c.kind = 'confirmed' and not is_withdrawn(c.id)) then
    raise exception 'A confirmed act is withdrawn only after a second person withdrew the confirmation or contested the act.'
      using errcode = 'integrity_constraint_violation', constraint = 'act_confirmed';
  end if;
  return new;
end $$;