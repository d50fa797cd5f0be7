-- Nobody makes a second person by an appointment. A role or a function that a recorder or author of the present work on a
-- plan, or an account from them, entered during this work entitles nobody to count as the second person.

-- When this session acts.
create function session_time() returns timestamptz language sql stable as $$
  select coalesce(nullif(current_setting('integral.now', true), '')::timestamptz, clock_timestamp())
$$;

alter table function_holding add column entered_at timestamptz;
comment on column function_holding.entered_at is 'When the present entry was made. Null: before this was recorded.';
alter table role_assignment add column granted_at timestamptz;
comment on column role_assignment.granted_at is 'When the present grant was made. Null: before this was recorded.';

create or replace function set_holding_entered_by() returns trigger language plpgsql as $$
declare
  actor uuid := case when is_maintenance() then null else acting_person() end;
begin
  if tg_op = 'INSERT'
    or (new.person_id, new.function_id, new.capacity, new.valid_from) is distinct from (old.person_id, old.function_id, old.capacity, old.valid_from)
    or coalesce(new.valid_to, 'infinity') > coalesce(old.valid_to, 'infinity')
    -- The same holding, entered by another person.
    or actor <> old.person_id and new.valid_to is not distinct from old.valid_to then
    new.entered_by := actor;
    new.entered_at := session_time();
  else
    new.entered_by := old.entered_by;
    new.entered_at := old.entered_at;
  end if;
  return new;
end $$;

-- Runs after `role_assignment_check`, which sets who granted the role.
create function set_role_granted_at() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
    and (new.granted_by, new.person_id, new.organisation_id, new.role, new.valid_from)
      is not distinct from (old.granted_by, old.person_id, old.organisation_id, old.role, old.valid_from)
    and coalesce(new.valid_to, 'infinity') <= coalesce(old.valid_to, 'infinity') then
    new.granted_at := old.granted_at;
  else
    new.granted_at := session_time();
  end if;
  return new;
end $$;
create trigger role_assignment_set_granted_at before insert or update on role_assignment
  for each row execute function set_role_granted_at();

-- Since when the present work on a plan goes on: the time in which its authors count.
create function plan_work_start(p_plan uuid) returns timestamptz
  language sql stable security definer set search_path = public as $$
  select coalesce(authorship_start(p.id, null), p.created_at) from plan p where p.id = p_plan
$$;

/*
  The people who entered roles and functions since a moment for these people: as one of them, with an account from one of
  them, or with roles that only they granted. Those who gave accounts to these people are not among them.
*/
create function appointing_people(p_people uuid[], p_since timestamptz) returns uuid[]
  language sql stable security definer set search_path = public as $$
  with entrant as materialized (
    select h.entered_by as id from function_holding h where h.entered_at >= p_since and h.entered_by is not null
    union select r.granted_by from role_assignment r where r.granted_at >= p_since and r.granted_by is not null
  )
  select array(
    select id from entrant where id = any (p_people)
    union select g.person_id from account_givers(array(select id from entrant)) g where g.giver_id = any (p_people)
    union select r.person_id from role_assignment r join entrant e on e.id = r.person_id
      where r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true)
      group by r.person_id having bool_and(coalesce(r.granted_by = any (p_people), false)))
$$;

/*
  Whether a person has every role in the organisation on a day, or every holding of the function, only from these people,
  who entered it since a moment. Without a function, only the roles count.
*/
create function is_appointed_by(p_person uuid, p_organisation uuid, p_function text, p_day date, p_people uuid[], p_since timestamptz)
  returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from role_assignment r where r.person_id = p_person and r.organisation_id = p_organisation
      and r.valid_from <= p_day and coalesce(p_day < r.valid_to, true)
      having count(*) > 0 and bool_and(coalesce(r.granted_at >= p_since and r.granted_by = any (p_people), false)))
    or exists (select from function_holding h join function f on f.id = h.function_id
      where h.person_id = p_person and f.organisation_id = p_organisation and f.code = p_function
        and h.entered_by is distinct from h.person_id and h.valid_from <= p_day and coalesce(p_day < h.valid_to, true)
      having count(*) > 0 and bool_and(coalesce(h.entered_at >= p_since and h.entered_by = any (p_people), false)))
$$;

drop function is_placed_to_confirm(uuid, uuid, path_act, date);
-- Whether a person takes the place from which an act is confirmed: that of a body that decides on the plan or receives it, or
-- the seat of the act, in its function if it has one. The appointing people make no such place since a moment.
create function is_placed_to_confirm(p_person uuid, p_organisation uuid, p_act path_act, p_day date, p_appointing uuid[], p_since timestamptz)
  returns boolean language sql stable security definer set search_path = public as $$
  select not is_appointed_by(p_person, p_organisation, null, p_day, p_appointing, p_since)
    and (is_confirming_body(p_act.plan_id, p_act.round_id, p_organisation)
      or p_organisation = p_act.seat_organisation_id and (p_act.seat_function is null
        or held_function(p_person, p_organisation, p_act.seat_function, p_day)
          and not is_appointed_by(p_person, p_organisation, p_act.seat_function, p_day, p_appointing, p_since)))
$$;

-- Whether who confirmed or decided did so in a place that the appointing people did not make since a moment.
create function is_placed_act(p_act path_act, p_appointing uuid[], p_since timestamptz) returns boolean
  language sql stable security definer set search_path = public as $$
  select case
    when p_act.kind = 'confirmed' then exists (select from path_act t where t.id = p_act.refers_to
      and is_placed_to_confirm(p_act.recorded_by, p_act.owner_id, t, p_act.on_date, p_appointing, p_since))
    else not is_appointed_by(p_act.recorded_by, p_act.owner_id, p_act.seat_function, p_act.on_date, p_appointing, p_since)
  end
$$;

create or replace function is_act_of_second_person(p_act path_act, p_others uuid[]) returns boolean
  language sql stable security definer set search_path = public as $$
  -- A link went to an address that is independent of them.
  select p_act.link_id is not null or is_independent_person(p_act.recorded_by, p_others, p_act.owner_id)
    and is_placed_act(p_act, appointing_people(p_others, plan_work_start(p_act.plan_id)), plan_work_start(p_act.plan_id))
$$;

create or replace function acts_with_confirmer(p_acts uuid[]) returns setof uuid
  language sql stable security definer set search_path = public as $$
  with work as materialized (
    select r.round_id, involved_people(r.plan_id, r.round_id) as involved, plan_work_start(r.plan_id) as since
    from (select distinct a.round_id, a.plan_id from path_act a where a.id = any (p_acts)) r
  ), round as materialized (
    select w.round_id, w.involved, w.since, appointing_people(w.involved, w.since) as appointing from work w
  ), member as materialized (
    select distinct a.round_id, r.person_id, r.organisation_id
    from path_act a join role_assignment r on r.organisation_id = a.seat_organisation_id
    join person p on p.id = r.person_id and p.left_at is null
    where a.id = any (p_acts) and is_speaking_role(r.role)
      and r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true)
  ), dependent as materialized (
    select m.round_id, d.person_id, d.organisation_id
    from (select round_id, array_agg(person_id) as people, array_agg(organisation_id) as organisations from member group by round_id) m
    join round r on r.round_id = m.round_id
    cross join lateral dependent_people(m.people, m.organisations, r.involved) d
  )
  select a.id from path_act a join round r on r.round_id = a.round_id where a.id = any (p_acts) and exists (
    select from member m where m.round_id = a.round_id and m.organisation_id = a.seat_organisation_id
      and not exists (select from dependent d where d.round_id = m.round_id and d.person_id = m.person_id
        and d.organisation_id = m.organisation_id)
      and is_placed_to_confirm(m.person_id, m.organisation_id, a, legal_today(), r.appointing, r.since))
$$;

drop function visible_places(uuid, uuid);
/*
  Places, and whether the person there depends on those who recorded or wrote, or was appointed by them: for the actor, each
  organisation and each function of the actor (without an act); and each decision and confirmation of the round, in the place
  of its person. For readers of the plan.
*/
create function visible_places(p_plan uuid, p_round uuid)
  returns table (act_id uuid, organisation_id uuid, function text, is_dependent boolean)
  language sql stable security definer set search_path = public as $$
  with work as materialized (
    select involved_people(p_plan, p_round) as involved, plan_work_start(p_plan) as since where is_readable_plan(p_plan)
  ), appointing as materialized (
    select appointing_people(w.involved, w.since) as ids from work w
  ), place as materialized (
    select null::uuid as act_id, acting_person() as person_id, r.organisation_id, null::text as function
    from role_assignment r where r.person_id = acting_person()
      and r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true)
    union select null, acting_person(), f.organisation_id, f.code from function_holding h join function f on f.id = h.function_id
      where h.person_id = acting_person() and h.valid_from <= legal_today() and coalesce(legal_today() < h.valid_to, true)
    union select a.id, a.recorded_by, a.owner_id, null from path_act a
      where a.round_id = p_round and a.plan_id = p_plan and a.kind in ('decided', 'confirmed') and a.recorded_by is not null
  ), dependent as materialized (
    select d.person_id, d.organisation_id from work w
    cross join (select array_agg(person_id) as people, array_agg(organisation_id) as organisations from place) p
    cross join lateral dependent_people(p.people, p.organisations, w.involved) d
  )
  select p.act_id, p.organisation_id, p.function,
    exists (select from dependent d where d.person_id = p.person_id and d.organisation_id = p.organisation_id)
      or case when p.act_id is null
        then is_appointed_by(p.person_id, p.organisation_id, p.function, legal_today(), g.ids, w.since)
        else not (select is_placed_act(a, g.ids, w.since) from path_act a where a.id = p.act_id) end
  from work w, appointing g, place p
$$;
revoke execute on function plan_work_start(uuid), appointing_people(uuid[], timestamptz), visible_places(uuid, uuid),
  is_appointed_by(uuid, uuid, text, date, uuid[], timestamptz), is_placed_act(path_act, uuid[], timestamptz),
  is_placed_to_confirm(uuid, uuid, path_act, date, uuid[], timestamptz) from public;
grant execute on function visible_places(uuid, uuid) to :app_role;

-- Whether a person confirms a decision on the period of a plan as a second person, for an organisation.
create function is_second_person_of_period(p_person uuid, p_organisation uuid, p_decision uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  with decision as materialized (
    select t.plan_id, t.seats, p.created_at as since,
      array_remove(array(select plan_authors(t.plan_id, null)) || t.recorded_by, null) as involved
    from plan_extension t join plan p on p.id = t.plan_id where t.id = p_decision
  ), work as materialized (
    select d.*, appointing_people(d.involved, d.since) as appointing from decision d
  )
  select exists (select from work w where is_independent_person(p_person, w.involved, p_organisation)
    and not is_appointed_by(p_person, p_organisation, null, legal_today(), w.appointing, w.since)
    and (p_organisation in (select plan_confirming_bodies(w.plan_id))
      -- The recorder named the seats of the decision. A member confirms for such a seat only in its function.
      or exists (select from jsonb_array_elements(w.seats) s
        where (s ->> 'organisationId')::uuid = p_organisation
          and (s ->> 'function' is null or held_function(p_person, p_organisation, s ->> 'function', legal_today())
            and not is_appointed_by(p_person, p_organisation, s ->> 'function', legal_today(), w.appointing, w.since)))))
$$;
-- The same for the actor, if the actor reads the plan.
create function may_confirm_period_decision(p_decision uuid, p_organisation uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from plan_extension t where t.id = p_decision and is_readable_plan(t.plan_id))
    and is_second_person_of_period(acting_person(), p_organisation, p_decision)
$$;
revoke execute on function is_second_person_of_period(uuid, uuid, uuid), may_confirm_period_decision(uuid, uuid) from public;
grant execute on function may_confirm_period_decision(uuid, uuid) to :app_role;

create or replace function require_independent_period_person() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() or acting_person() is null or is_second_person_of_period(new.recorded_by, new.owner_id, new.refers_to) then
    return new;
  end if;
  raise exception 'A second person is needed: one whose account, roles and function come from nobody who recorded or wrote.'
    using errcode = 'integrity_constraint_violation', constraint = 'second_person';
end $$;
