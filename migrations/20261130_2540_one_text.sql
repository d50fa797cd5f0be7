-- A version enters into force when every seat decided on its text: on each section of the submitted version with the same content,
-- and after a section was removed on a whole version without it.

-- The sections of an act or a version that a step decides on, with their hashes.
create function sections_of_step(p_sections jsonb, p_step jsonb) returns table (section text, hash text)
  language sql immutable as $$
  select s.key, s.value from jsonb_each_text(coalesce(p_sections, '{}')) s
  where not p_step ? 'sectionCodes' or p_step -> 'sectionCodes' ? s.key
$$;

-- Whether a seat decided in favour of all content of a version. Hashes of different methods are compared by the procedures only.
create function has_approved_text(p_round uuid, p_step jsonb, p_organisation uuid, p_function text, p_version jsonb) returns boolean
  language sql stable security definer set search_path = public as $$
  with own as materialized (
    select a.sections, a.version_id, a.verdict, a.place from path_act a where a.round_id = p_round and a.step = p_step ->> 'code'
      and a.kind = 'decided' and not is_withdrawn(a.id) and not is_contested(a.id)
      and (a.seat_organisation_id, a.seat_function) is not distinct from (p_organisation, p_function)
  )
  select exists (select from own where own.verdict <> 'refused')
    and not exists (select from sections_of_step(p_version, p_step) v where coalesce((
      select own.verdict from own where own.sections ->> v.section = v.hash
        or split_part(own.sections ->> v.section, ':', 1) <> split_part(v.hash, ':', 1)
      order by own.place desc limit 1), 'refused') = 'refused')
    and (not exists (select from own, sections_of_step(own.sections, p_step) s where not p_version ? s.section)
      or exists (select from own join path_act w on w.round_id = p_round and w.kind = 'submitted' and w.version_id = own.version_id
        where own.verdict <> 'refused'
          and own.place > all (select o.place from own o, sections_of_step(o.sections, p_step) s where not p_version ? s.section)
          and not exists (select from own o, sections_of_step(o.sections, p_step) s
            where not p_version ? s.section and w.sections ? s.section)
          and not exists (select from sections_of_step(w.sections, p_step) s where not own.sections ? s.section)))
$$;
revoke execute on function has_approved_text(uuid, jsonb, uuid, text, jsonb) from public;

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
  select exists (select from submission, approving v, seats_on_day(v.p, v.step, v.law, v.day) t
    where not exists (select from function f where f.organisation_id = t.organisation_id and f.code = t.seat_function
        and not (coalesce(f.valid_from <= v.day, true) and coalesce(v.day < f.valid_to, true)))
      and not has_approved_text(p_round, v.step, t.organisation_id, t.seat_function, submission.sections))
$$;

-- An act belongs to the plan of its round, before anything else is checked, and is about a version of this plan.
create function require_plan_of_round() returns trigger language plpgsql security definer set search_path = public as $$
declare
  plan_of_round uuid := (select r.plan_id from path_round r where r.id = new.round_id);
begin
  if new.plan_id is distinct from plan_of_round then
    raise exception 'The round is one of another plan.' using errcode = 'integrity_constraint_violation', constraint = 'plan_of_round';
  end if;
  return new;
end $$;
revoke execute on function require_plan_of_round() from public;
create trigger path_act_accept_plan before insert on path_act for each row execute function require_plan_of_round();

alter table plan_version add constraint plan_version_id_plan_id_key unique (id, plan_id);
alter table path_act add constraint path_act_version_id_plan_id_fkey foreign key (version_id, plan_id) references plan_version (id, plan_id);

-- A plan has one round of the plan itself, the first, and an addendum is opened when none is under decision.
create function require_no_open_round() returns trigger language plpgsql security definer set search_path = public as $$
declare
  last path_round;
begin
  if is_maintenance() then return new; end if;
  select * into last from path_round r where r.plan_id = new.plan_id order by r.number desc limit 1;
  if new.number <> coalesce(last.number, 0) + 1 or last.id is not null and (new.kind <> 'addendum'
      or last.kind = 'addendum' and not exists (select from path_act a where a.round_id = last.id and a.kind = 'entered_into_force'
        and a.on_date <= legal_today() and not is_withdrawn(a.id))) then
    raise exception 'A round of the plan is open.' using errcode = 'integrity_constraint_violation', constraint = 'one_open_round';
  end if;
  return new;
end $$;
revoke execute on function require_no_open_round() from public;
create trigger path_round_require_no_open_round before insert on path_round for each row execute function require_no_open_round();

-- A plan that came into force does not become an approved plan again.
create function keep_in_force() returns trigger language plpgsql as $$
begin
  if is_maintenance() or old.in_force_on is null or old.in_force_on > legal_today() then return new; end if;
  raise exception 'The plan came into force.' using errcode = 'integrity_constraint_violation', constraint = 'plan_decided';
end $$;
create trigger plan_keep_in_force before update of state on plan for each row
  when (old.state in ('in_force', 'bridging', 'ended') and new.state = 'approved') execute function keep_in_force();
