-- An act belongs to a step of the law of its plan, of its kind, and to a seat of that step. A step that the law requires is not
-- skipped, and a plan enters into force after a decision in favour of every seat of every required step that approves it.

create function check_act_of_law() returns trigger language plpgsql security definer set search_path = public as $$
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
    and not exists (select from (values (new.on_date), (legal_today())) d (day), seats_on_day(p, step, law, d.day) s
      where (s.organisation_id, s.seat_function) is not distinct from (new.seat_organisation_id, new.seat_function))
    -- A seat that answered keeps its place in the step.
    and not exists (select from path_act a where a.round_id = new.round_id and a.step = new.step and a.kind <> 'requested'
      and (a.seat_organisation_id, a.seat_function) is not distinct from (new.seat_organisation_id, new.seat_function)
      and not is_withdrawn(a.id)) then
    raise exception 'The organisation has no seat in the step.' using errcode = 'integrity_constraint_violation', constraint = 'act_of_law';
  end if;
  return new;
end $$;
revoke execute on function check_act_of_law() from public;
create trigger path_act_of_law before insert on path_act for each row
  when (new.kind not in ('submitted', 'withdrawn', 'confirmed', 'contested')) execute function check_act_of_law();

-- Whether a decision that approves the plan is missing: of a step, or of a seat of a required step on the day of the step.
create function lacks_seat_decision(p_plan uuid, p_round uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  with approving as (
    select p, l.law, s as step, coalesce(least(legal_today(), (select max(a.on_date) from path_act a where a.round_id = p_round
      and a.step = s ->> 'code' and a.refers_to is null and a.kind <> 'withdrawn' and not is_withdrawn(a.id))), legal_today()) as day
    from plan p join pack_installation l on l.version = p.pack_version, plan_steps(p.id) s
    where p.id = p_plan and s ->> 'act' = 'decision' and (s ->> 'approves')::boolean and (s ->> 'required')::boolean
      and not s ? 'onlyWithSections'
      and ((select r.kind from path_round r where r.id = p_round) <> 'addendum' or (s ->> 'addendum')::boolean)
  )
  select exists (select from approving v, seats_on_day(v.p, v.step, v.law, v.day) t
    where not exists (select from function f where f.organisation_id = t.organisation_id and f.code = t.seat_function
        and not (coalesce(f.valid_from <= v.day, true) and coalesce(v.day < f.valid_to, true)))
      and not exists (select from path_act a where a.round_id = p_round and a.step = v.step ->> 'code'
        and a.kind = 'decided' and a.verdict <> 'refused' and not is_withdrawn(a.id) and not is_contested(a.id)
        and (a.seat_organisation_id, a.seat_function) is not distinct from (t.organisation_id, t.seat_function)))
$$;
revoke execute on function lacks_seat_decision(uuid, uuid) from public;

create or replace function lacks_approving_decision(p_plan uuid, p_round uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (
    select from plan p join pack_installation l on l.version = p.pack_version,
      jsonb_array_elements(l.law -> 'planKinds') k, jsonb_array_elements(k -> 'path' -> 'steps') s
    where p.id = p_plan and k ->> 'code' = p.kind and s ->> 'act' = 'decision' and (s ->> 'approves')::boolean
      and not s ? 'onlyWithSections'
      and ((select r.kind from path_round r where r.id = p_round) <> 'addendum' or (s ->> 'addendum')::boolean)
      and not exists (select from path_act a where a.round_id = p_round and a.step = s ->> 'code'
        and (a.kind = 'decided' and a.verdict <> 'refused'
          or a.kind = 'skipped' and not coalesce((s ->> 'required')::boolean, false)) and not is_withdrawn(a.id)
        and not exists (select from path_act c where c.refers_to = a.id and c.kind = 'contested' and not is_withdrawn(c.id))))
$$;

create or replace function require_approving_decisions() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if not is_maintenance() and (lacks_approving_decision(new.plan_id, new.round_id) or lacks_seat_decision(new.plan_id, new.round_id)) then
    raise exception 'A version enters into force after every decision that approves it.'
      using errcode = 'integrity_constraint_violation', constraint = 'entry_decided';
  end if;
  return new;
end $$;
