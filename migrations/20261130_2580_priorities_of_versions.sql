-- The decision on priorities is part of the version that is decided. A later decision belongs to the next version.

-- The day of the plan's current decision on priorities, if a version was frozen without this decision.
create function later_priority_decision(p_version uuid) returns date
  language sql stable security definer set search_path = public as $$
  select d.decided_on from plan_version v join priority_decision d on d.plan_id = v.plan_id and d.superseded_at is null
  where v.id = p_version and not exists (select from plan_version_entry e join frozen_row r on r.id = e.row_id
    where e.version_id = v.id and r.section = 'priorities' and r.subject_id = d.id)
$$;
revoke execute on function later_priority_decision(uuid) from public;
grant execute on function later_priority_decision(uuid) to :app_role;

-- A version without the current decision is not submitted, decided or brought into force. What follows an entry is about the
-- version in force, also while an addendum decides on other priorities.
create function require_current_priorities() returns trigger
  language plpgsql security definer set search_path = public as $$
declare
  act jsonb := to_jsonb(new);
  version text := act ->> 'id';
begin
  if is_maintenance() then return null; end if;
  if tg_table_name = 'path_act' then
    if is_follow_up_step((act ->> 'plan_id')::uuid, act ->> 'step') then return null; end if;
    version := coalesce(act ->> 'version_id', (select s.version_id::text from path_act s where s.round_id = (act ->> 'round_id')::uuid
      and s.kind = 'submitted' and not is_withdrawn(s.id) order by s.place desc limit 1));
  end if;
  if later_priority_decision(version::uuid) is not null then
    raise exception 'The priorities were decided again after this version was frozen. Freeze a new version.'
      using errcode = 'integrity_constraint_violation', constraint = 'version_priorities';
  end if;
  return null;
end $$;
revoke execute on function require_current_priorities() from public;
create trigger path_act_require_current_priorities after insert on path_act for each row
  when (new.kind in ('submitted', 'decided', 'entered_into_force')) execute function require_current_priorities();
create trigger plan_version_require_current_priorities after update of in_force_on on plan_version for each row
  when (old.in_force_on is null and new.in_force_on is not null) execute function require_current_priorities();

-- Whether a seat refuses a version: it refused itself or the refusal was confirmed, and it did not approve the refused sections
-- later. An approval that was recorded for the seat counts as soon as it is recorded.
create function is_version_refused(p_round uuid, p_version uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  with decision as materialized (
    select a as act, (a.step, a.seat_organisation_id, a.seat_function)::text as seat from path_act a
    where a.round_id = p_round and a.version_id = p_version and a.kind = 'decided' and not is_withdrawn(a.id) and not is_contested(a.id)
  ), approval as (
    select seat, (act).place, (act).sections from decision where (act).verdict <> 'refused'
  )
  select exists (select from decision d where (d.act).verdict = 'refused' and (not needs_confirmation(d.act) or is_act_resolved(d.act))
    and case when (d.act).sections = '{}'
      then not exists (select from approval l where l.seat = d.seat and l.place > (d.act).place)
      else exists (select from jsonb_object_keys((d.act).sections) s (section)
        where not exists (select from approval l where l.seat = d.seat and l.place > (d.act).place and l.sections ? s.section)) end)
$$;
revoke execute on function is_version_refused(uuid, uuid) from public;

create or replace function may_decide_priorities(p_plan uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from plan p
    left join lateral (select r.id, r.kind from path_round r where r.plan_id = p.id order by r.number desc limit 1) r on true
    left join lateral (select a.version_id from path_act a where a.round_id = r.id and a.kind = 'submitted' and not is_withdrawn(a.id)
      order by a.place desc limit 1) s on true
    where p.id = p_plan
      -- A kind of plan without procedure has no addendum. A registered plan was decided elsewhere.
      and (p.is_registered or not exists (select from plan_steps(p.id))
        or (p.state = 'drafting' or p.state = 'in_decision' or r.kind = 'addendum')
          and not exists (select from path_act a where a.round_id = r.id and not is_withdrawn(a.id) and a.kind = 'entered_into_force')
          -- What a seat refuses is decided again, and submitted with the next version, unless every approving seat approved.
          and (s.version_id is null or is_version_refused(r.id, s.version_id)
            and (lacks_approving_decision(p.id, r.id) or lacks_seat_decision(p.id, r.id)))))
$$;

-- A decision waits for acts that are being recorded, so that both see each other.
create trigger priority_decision_a_lock_path before insert on priority_decision for each row execute function lock_path_of_row();

-- The decision on priorities is bound since this release. A decision with the hashes of an earlier release has no hash of it, and is
-- about the priorities of its version.
create or replace function has_approved_text(p_round uuid, p_step jsonb, p_organisation uuid, p_function text, p_version jsonb) returns boolean
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
        or v.section = 'priorities' and not own.sections ? v.section and later_priority_decision(own.version_id) is null
          and split_part(own.sections ->> 'cover', ':', 1) <> split_part(v.hash, ':', 1)
      order by own.place desc limit 1), 'refused') = 'refused')
    and (not exists (select from own, sections_of_step(own.sections, p_step) s where not p_version ? s.section)
      or exists (select from own join path_act w on w.round_id = p_round and w.kind = 'submitted' and w.version_id = own.version_id
        where own.verdict <> 'refused'
          and own.place > all (select o.place from own o, sections_of_step(o.sections, p_step) s where not p_version ? s.section)
          and not exists (select from own o, sections_of_step(o.sections, p_step) s
            where not p_version ? s.section and w.sections ? s.section)
          and not exists (select from sections_of_step(w.sections, p_step) s where not own.sections ? s.section)))
$$;
