-- A decision on priorities belongs to the text that is being drafted. Once a version of the plan was submitted, or the plan was
-- approved, another decision is part of an addendum. It is dated no longer before the plan than its acts.

create function may_decide_priorities(p_plan uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from plan p
    left join lateral (select r.id, r.kind from path_round r where r.plan_id = p.id order by r.number desc limit 1) r on true
    where p.id = p_plan
      -- A kind of plan without procedure has no addendum. A registered plan was decided elsewhere.
      and (p.is_registered or not exists (select from plan_steps(p.id))
        or (p.state = 'drafting' or p.state = 'in_decision' or r.kind = 'addendum')
          and not exists (select from path_act a where a.round_id = r.id and not is_withdrawn(a.id) and a.kind = 'entered_into_force')
          -- What a seat refused, itself or confirmed by a second person, is decided again, and submitted with the next version.
          and coalesce((select exists (select from path_act d where d.round_id = r.id and d.kind = 'decided' and d.verdict = 'refused'
              and d.version_id = s.version_id and not is_withdrawn(d.id) and not is_contested(d.id)
              and (not needs_confirmation(d) or is_act_resolved(d)))
            from path_act s where s.round_id = r.id and s.kind = 'submitted' and not is_withdrawn(s.id) order by s.place desc limit 1), true)))
$$;
revoke execute on function may_decide_priorities(uuid) from public;
grant execute on function may_decide_priorities(uuid) to :app_role;

create function check_priority_decision() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_restricted_person() then return new; end if;
  if not may_decide_priorities(new.plan_id) then
    raise exception 'The priorities of a plan that was submitted change by an addendum.'
      using errcode = 'integrity_constraint_violation', constraint = 'priorities_by_addendum';
  end if;
  if new.decided_on < first_act_day(new.plan_id) then
    raise exception 'The decision is dated long before the plan.'
      using errcode = 'integrity_constraint_violation', constraint = 'first_act_day';
  end if;
  return new;
end $$;
revoke execute on function check_priority_decision() from public;
create trigger priority_decision_check before insert on priority_decision for each row execute function check_priority_decision();

-- The current decision is superseded by another one only.
create function require_priority_decision() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_restricted_person() and not exists (select from priority_decision d where d.plan_id = new.plan_id and d.superseded_at is null) then
    raise exception 'A decision on priorities is replaced by another decision.'
      using errcode = 'integrity_constraint_violation', constraint = 'priorities_by_addendum';
  end if;
  return null;
end $$;
revoke execute on function require_priority_decision() from public;
create constraint trigger priority_decision_require_next after update on priority_decision deferrable initially deferred for each row
  when (old.superseded_at is null and new.superseded_at is not null) execute function require_priority_decision();
