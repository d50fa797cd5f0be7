-- The seats of a round are fixed when its first version is submitted. Afterwards no change of the registry and no new law removes or
-- replaces an organisation under decision: the seat of a kind of organisation passes to the successor of the kind, from a later day,
-- and any other seat stays, vacant.

-- The seats of a step by the law and the registry on a day. An alternative counts where no organisation of the first choice exists,
-- with its own function. In a step that is required or approves, an organisation that the law names by its code keeps its seat
-- after its end: only another law removes the seat.
create or replace function seats_on_day(p plan, p_step jsonb, p_law jsonb, p_day date)
  returns table (organisation_id uuid, seat_function text)
  language sql stable security definer set search_path = public as $$
  with recursive choice as (
    select s.n, 0 as depth, s.value
    from jsonb_array_elements(coalesce(p_step -> 'deciders', p_step -> 'recipients', p_step -> 'advisers', '[]')) with ordinality s (value, n)
    union all
    select c.n, c.depth + 1, c.value -> 'alternative' from choice c where c.value ? 'alternative'
  ), body as materialized (
    select c.n, c.depth, c.value ->> 'function' as seat_function, o.id
    from choice c, organisations_of_seat(p, c.value - 'alternative', p_law, p_day) o (id)
    union
    select c.n, c.depth, c.value ->> 'function', o.id from choice c join organisation o on o.valid_to <= p_day and o.code = coalesce(
      c.value ->> 'body', (select f ->> 'organisation' from jsonb_array_elements(p_law -> 'functions') f
        where not c.value ? 'bodyKind' and f ->> 'code' = c.value ->> 'function' limit 1))
    where not c.value ? 'place' and coalesce((p_step ->> 'required')::boolean or (p_step ->> 'approves')::boolean, false)
  )
  select distinct b.id, b.seat_function from body b
  where b.depth = (select min(other.depth) from body other where other.n = b.n)
$$;

create table round_seat (
  round_id uuid not null references path_round (id) on delete cascade,
  step text not null,
  organisation_id uuid not null references organisation (id),
  seat_function text,
  is_named boolean not null,
  constraint round_seat_key unique nulls not distinct (round_id, step, organisation_id, seat_function)
);
comment on table round_seat is 'The seats of the steps up to the entry into force, as of the first submission of a round';
comment on column round_seat.is_named is 'The law names the organisation, by its code or its function, so that no successor takes the seat.';
create index round_seat_organisation on round_seat (organisation_id);
alter table round_seat enable row level security;

-- The organisations that have the seat of an organisation on a day: itself, or after its end its successors of the same kind.
create function successors_in_seat(p_organisation uuid, p_day date) returns setof uuid
  language sql stable security definer set search_path = public as $$
  with recursive chain as (
    select o.id, o.kind, o.valid_to from organisation o where o.id = p_organisation
    union
    select n.id, n.kind, n.valid_to from chain c
      join organisation_succession s on s.predecessor_id = c.id and s.kind <> 'planned_merge' and s.on_date <= p_day
      join organisation n on n.id = s.successor_id and n.kind = c.kind
    where c.valid_to <= p_day
  )
  select c.id from chain c where not exists (select from organisation_succession s join chain n on n.id = s.successor_id
    where s.predecessor_id = c.id and s.kind <> 'planned_merge' and s.on_date <= p_day and c.valid_to <= p_day)
$$;
revoke execute on function successors_in_seat(uuid, date) from public;

-- Fixes the seats of a round: those of the day of the submission, and those of today unless the period of the plan is over or they
-- are the successors of others. Nobody is therefore left out by dating the submission before a foundation.
create function fix_seats(p_round uuid, p_day date) returns void
  language sql volatile security definer set search_path = public as $$
  insert into round_seat (round_id, step, organisation_id, seat_function, is_named)
  with step as materialized (
    select p, l.law, s as step from path_round r join plan p on p.id = r.plan_id join pack_installation l on l.version = p.pack_version,
      plan_steps(p.id) s
    where r.id = p_round and not is_follow_up_step(p.id, s ->> 'code')
  ), then_seat as (
    select v.step ->> 'code' as code, t.* from step v, seats_on_day(v.p, v.step, v.law, p_day) t
  ), now_seat as (
    select v.step ->> 'code' as code, t.* from step v, seats_on_day(v.p, v.step, v.law, legal_today()) t
    where (v.p).period_to > legal_today()
  ), fixed as (
    select code, organisation_id, seat_function from then_seat
    union
    select n.code, n.organisation_id, n.seat_function from now_seat n
    where not exists (select from then_seat t, successors_in_seat(t.organisation_id, legal_today()) s
      where t.code = n.code and s = n.organisation_id and t.organisation_id <> n.organisation_id)
  )
  select p_round, f.code, f.organisation_id, f.seat_function, exists (select from step v,
      jsonb_path_query(v.step, 'strict $.** ? (@.body != null || @.function != null)', '{}', true) seat, organisation o
    where v.step ->> 'code' = f.code and o.id = f.organisation_id and not seat ? 'bodyKind' and o.code = coalesce(seat ->> 'body',
      (select n ->> 'organisation' from jsonb_array_elements(v.law -> 'functions') n where n ->> 'code' = seat ->> 'function' limit 1)))
  from fixed f
  on conflict do nothing
$$;
revoke execute on function fix_seats(uuid, date) from public;

create function fix_seats_of_submission() returns trigger language plpgsql security definer set search_path = public as $$
begin
  -- The first submission fixes them, or the next one after the only submission was withdrawn.
  if not exists (select from path_act a where a.round_id = new.round_id and a.kind = 'submitted' and a.id <> new.id
      and not is_withdrawn(a.id)) then
    delete from round_seat s where s.round_id = new.round_id;
    perform fix_seats(new.round_id, new.on_date);
  end if;
  return null;
end $$;
revoke execute on function fix_seats_of_submission() from public;
create trigger path_act_fix_seats after insert on path_act for each row when (new.kind = 'submitted') execute function fix_seats_of_submission();

-- A plan that moves to another law has the seats of that law.
create function fix_seats_of_law() returns trigger language plpgsql security definer set search_path = public as $$
declare
  round uuid := (select r.id from path_round r where r.plan_id = new.id order by r.number desc limit 1);
begin
  if exists (select from round_seat s where s.round_id = round) then
    delete from round_seat s where s.round_id = round;
    perform fix_seats(round, legal_today());
  end if;
  return null;
end $$;
revoke execute on function fix_seats_of_law() from public;
create trigger plan_fix_seats after update of pack_version on plan for each row
  when (old.pack_version <> new.pack_version) execute function fix_seats_of_law();

select fix_seats(a.round_id, a.on_date) from (
  select distinct on (round_id) round_id, on_date from path_act where kind = 'submitted' order by round_id, place) a;

-- The fixed seats of a step of a round on a day.
create function fixed_seats(p_round uuid, p_step text, p_day date) returns table (organisation_id uuid, seat_function text)
  language sql stable security definer set search_path = public as $$
  select distinct o, s.seat_function from round_seat s
    cross join lateral (select s.organisation_id as o where s.is_named
      union all select successors_in_seat(s.organisation_id, p_day) where not s.is_named) taken
  where s.round_id = p_round and s.step = p_step
$$;
revoke execute on function fixed_seats(uuid, text, date) from public;

-- The seats of a step of a round on a day: the fixed ones, or before a submission and after the entry those of the registry.
create function seats_of_round(p plan, p_round uuid, p_step jsonb, p_law jsonb, p_day date)
  returns table (organisation_id uuid, seat_function text)
  language sql stable security definer set search_path = public as $$
  select f.* from fixed_seats(p_round, p_step ->> 'code', p_day) f
  union all
  select d.* from seats_on_day(p, p_step, p_law, p_day) d
  where not exists (select from round_seat s where s.round_id = p_round and s.step = p_step ->> 'code')
$$;
revoke execute on function seats_of_round(plan, uuid, jsonb, jsonb, date) from public;

-- The fixed seats of steps of rounds, each on a day, as far as the person who acts reads the plans.
create function visible_fixed_seats(p_rounds uuid[], p_steps text[], p_days date[])
  returns table (round_id uuid, step text, organisation_id uuid, seat_function text)
  language sql stable security definer set search_path = public as $$
  select g.round_id, g.step, f.organisation_id, f.seat_function
  from unnest(p_rounds, p_steps, p_days) g (round_id, step, day)
    join path_round r on r.id = g.round_id and is_readable_plan(r.plan_id), fixed_seats(g.round_id, g.step, g.day) f
$$;
revoke execute on function visible_fixed_seats(uuid[], text[], date[]) from public;
grant execute on function visible_fixed_seats(uuid[], text[], date[]) to :app_role;

create or replace function check_act_of_law() returns trigger language plpgsql security definer set search_path = public as $$
declare
  p plan;
  law jsonb;
  step jsonb;
begin
  if is_maintenance() then return new; end if;
  select * into p from plan where id = new.plan_id;
  select l.law into law from pack_installation l where l.version = p.pack_version
    and exists (select from jsonb_array_elements(l.law -> 'planKinds') k where k ->> 'code' = p.kind and k ? 'path');
  if law is null then return new; end if;
  select s into step from plan_steps(new.plan_id) s where s ->> 'code' = new.step
    and ((s ->> 'addendum')::boolean or (select r.kind from path_round r where r.id = new.round_id) <> 'addendum');
  if step is null or not new.kind = any (case step ->> 'act'
      when 'work' then array['done', 'skipped']
      when 'opinion' then array['requested', 'opinion_given', 'opinion_missing', 'skipped']
      when 'decision' then array['requested', 'decided', 'skipped']
      when 'sending' then array['sent', 'received', 'skipped']
      else array['entered_into_force'] end)
    or new.kind = 'skipped' and (step ->> 'required')::boolean
    or new.kind = 'opinion_missing' and not coalesce((step ->> 'mayBeAbsent')::boolean, false) then
    raise exception 'The law of the plan has no such act.' using errcode = 'integrity_constraint_violation', constraint = 'act_of_law';
  end if;
  if new.kind in ('requested', 'opinion_given', 'opinion_missing', 'decided', 'sent', 'received')
    and not exists (select from (values (new.on_date), (legal_today())) d (day), seats_of_round(p, new.round_id, step, law, d.day) s
      where (s.organisation_id, s.seat_function) is not distinct from (new.seat_organisation_id, new.seat_function))
    -- A seat that answered keeps its place in the step.
    and not exists (select from path_act a where a.round_id = new.round_id and a.step = new.step and a.kind <> 'requested'
      and (a.seat_organisation_id, a.seat_function) is not distinct from (new.seat_organisation_id, new.seat_function)
      and not is_withdrawn(a.id)) then
    raise exception 'The organisation has no seat in the step.' using errcode = 'integrity_constraint_violation', constraint = 'act_of_law';
  end if;
  if new.kind in ('requested', 'opinion_given', 'decided', 'sent', 'received')
    and exists (select from organisation o where o.id = new.seat_organisation_id and o.valid_to <= new.on_date) then
    raise exception 'The organisation of the seat no longer exists on the day.'
      using errcode = 'integrity_constraint_violation', constraint = 'act_of_law';
  end if;
  return new;
end $$;

create or replace function lacks_seat_decision(p_plan uuid, p_round uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  with submission as materialized (
    select coalesce((select a.sections from path_act a where a.round_id = p_round and a.kind = 'submitted' and not is_withdrawn(a.id)
      order by a.place desc limit 1), '{}') as sections
  ), approving as (
    select p, l.law, s as step, coalesce(least(legal_today(), (select max(a.on_date) from path_act a where a.round_id = p_round
      and a.step = s ->> 'code' and a.refers_to is null and a.kind <> 'withdrawn' and not is_withdrawn(a.id))), legal_today()) as day
    from plan p join pack_installation l on l.version = p.pack_version, plan_steps(p.id) s
    where p.id = p_plan and s ->> 'act' = 'decision' and (s ->> 'approves')::boolean and (s ->> 'required')::boolean
      and not s ? 'onlyWithSections'
      and ((select r.kind from path_round r where r.id = p_round) <> 'addendum' or (s ->> 'addendum')::boolean)
  )
  select exists (select from submission, approving v, seats_of_round(v.p, p_round, v.step, v.law, v.day) t
    where not has_approved_text(p_round, v.step, t.organisation_id, t.seat_function, submission.sections))
$$;

create or replace function later_bodies(p_plan uuid, p_step text, p_day date) returns setof uuid
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
    select p, l.law, (select r.id from path_round r where r.plan_id = p_plan order by r.number desc limit 1) as round
    from plan p join pack_installation l on l.version = p.pack_version where p.id = p_plan
  ), seat as materialized (
    select step.code, step.s ->> 'act' as act, b.organisation_id from law, step, seats_of_round(law.p, law.round, step.s, law.law, p_day) b
    where step.code in (select code from later union select code from earlier)
  )
  select organisation_id from seat where code in (select code from later) and act in ('decision', 'sending')
  except
  select organisation_id from seat where code in (select code from earlier)
$$;

-- An organisation of a kind that has a seat in a law in use ends with a successor of this kind, so that its seat passes to somebody.
create function require_successor_in_seat() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_restricted_person() and not exists (select from organisation_succession s join organisation n on n.id = s.successor_id
      where s.predecessor_id = new.id and s.kind <> 'planned_merge' and n.kind = new.kind)
    and exists (select from pack_installation l, jsonb_array_elements(l.law -> 'planKinds') k
      where l.version in (select p.pack_version from plan p) and jsonb_path_exists(k, 'strict $.path.steps.** ? (@.bodyKind == $kind)',
        jsonb_build_object('kind', new.kind), true)) then
    raise exception 'The organisation has a seat in the law of a plan. It ends with a successor of its kind.'
      using errcode = 'integrity_constraint_violation', constraint = 'running_seat';
  end if;
  return null;
end $$;
revoke execute on function require_successor_in_seat() from public;
create constraint trigger organisation_require_successor after update of valid_to on organisation deferrable initially deferred for each row
  when (new.valid_to is not null and (old.valid_to is null or new.valid_to < old.valid_to)) execute function require_successor_in_seat();

-- Whether an organisation has a fixed seat in an open round, its own or that of a predecessor.
create function has_fixed_seat(p_organisation uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from round_seat s join path_round r on r.id = s.round_id join plan p on p.id = r.plan_id and p.state <> 'ended'
    where (s.organisation_id = p_organisation
        or not s.is_named and p_organisation in (select successors_in_seat(s.organisation_id, legal_today())))
      and not exists (select from path_act a where a.round_id = r.id and a.kind = 'entered_into_force' and not is_withdrawn(a.id)))
$$;
revoke execute on function has_fixed_seat(uuid) from public;

-- An organisation with a seat in an open round ends from a later day, so that the other seats see its end before they decide with
-- its successor.
create function end_seat_later() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_restricted_person() and new.valid_to <= legal_today() and has_fixed_seat(new.id) then
    raise exception 'The organisation has a seat in an open procedure. It ends from a later day.'
      using errcode = 'integrity_constraint_violation', constraint = 'running_seat';
  end if;
  return new;
end $$;
revoke execute on function end_seat_later() from public;
create trigger organisation_end_seat_later before update of valid_to on organisation for each row
  when (new.valid_to is not null and new.valid_to is distinct from old.valid_to) execute function end_seat_later();

create function keep_succession_of_seat() returns trigger language plpgsql security definer set search_path = public as $$
declare
  s organisation_succession := case tg_op when 'DELETE' then old else new end;
begin
  if is_restricted_person() and pg_trigger_depth() = 1 and (s.on_date <= legal_today() or tg_op = 'UPDATE' and old.on_date <= legal_today())
    and has_fixed_seat(s.predecessor_id) then
    raise exception 'The organisation has a seat in an open procedure. Its succession begins on a later day, and stays.'
      using errcode = 'integrity_constraint_violation', constraint = 'running_seat';
  end if;
  return s;
end $$;
revoke execute on function keep_succession_of_seat() from public;
create trigger organisation_succession_keep_seat before insert or update or delete on organisation_succession
  for each row execute function keep_succession_of_seat();

create function keep_fixed_seat() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_restricted_person() and has_fixed_seat(new.id) then
    raise exception 'The organisation has a seat in an open procedure.' using errcode = 'integrity_constraint_violation', constraint = 'running_seat';
  end if;
  return new;
end $$;
revoke execute on function keep_fixed_seat() from public;

-- An organisation with a fixed seat keeps its place and kind, also while the plan was set back to a draft.
create trigger organisation_keep_fixed_seat before update of code, kind, area_id on organisation for each row
  when (new.code <> old.code or new.kind <> old.kind or new.area_id is distinct from old.area_id) execute function keep_fixed_seat();

-- The submission under decision is not withdrawn while decisions or sendings rest on it.
create function keep_submission() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_maintenance() and exists (select from path_act t join path_act a on a.round_id = t.round_id and a.version_id = t.version_id
      and a.place > t.place and a.kind in ('decided', 'sent') and not is_withdrawn(a.id)
    where t.id = new.withdraws and t.kind = 'submitted') then
    raise exception 'Decisions rest on this submission.' using errcode = 'integrity_constraint_violation', constraint = 'later_steps_depend';
  end if;
  return new;
end $$;
revoke execute on function keep_submission() from public;
create trigger path_act_keep_submission before insert on path_act for each row
  when (new.kind = 'withdrawn') execute function keep_submission();

-- An organisation whose end is undone has no successor and takes its seats in open rounds again.
create function restore_seats() returns trigger language plpgsql security definer set search_path = public as $$
begin
  -- A later end moves the succession with it.
  if new.valid_to is null then
    delete from organisation_succession s where s.predecessor_id = new.id and s.kind <> 'planned_merge';
  else
    update organisation_succession s set on_date = new.valid_to
      where s.predecessor_id = new.id and s.on_date = old.valid_to and s.kind <> 'planned_merge';
  end if;
  insert into round_seat (round_id, step, organisation_id, seat_function, is_named)
  select r.id, s ->> 'code', t.organisation_id, t.seat_function, false
  from path_round r join plan p on p.id = r.plan_id join pack_installation l on l.version = p.pack_version,
    plan_steps(p.id) s, seats_on_day(p, s, l.law, legal_today()) t
  where t.organisation_id = new.id and exists (select from round_seat x where x.round_id = r.id and x.step = s ->> 'code')
    and not exists (select from path_act a where a.round_id = r.id and a.kind = 'entered_into_force' and not is_withdrawn(a.id))
  on conflict do nothing;
  return null;
end $$;
revoke execute on function restore_seats() from public;
create trigger organisation_restore_seats after update of valid_to on organisation for each row
  when (old.valid_to is not null and (new.valid_to is null or new.valid_to > old.valid_to)) execute function restore_seats();
