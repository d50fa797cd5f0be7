-- What leads to the entry into force is not dated after it, whether the entry needs the step or not, and no decision is
-- dated after the end of the plan. The rules read the steps from the law of the plan. Where the law is not stored, the
-- procedures alone know them.

create function plan_steps(p_plan uuid) returns setof jsonb language sql stable security definer set search_path = public as $$
  select s from plan p join pack_installation l on l.version = p.pack_version,
    jsonb_array_elements(l.law -> 'planKinds') k, jsonb_array_elements(k -> 'path' -> 'steps') s
  where p.id = p_plan and k ->> 'code' = p.kind
$$;

-- Whether a step only starts with the entry into force, such as the yearly evaluation.
create function follows_entry(p_plan uuid, p_step text) returns boolean
  language sql stable security definer set search_path = public as $$
  with recursive following as (
    select s ->> 'code' as code from plan_steps(p_plan) s where s ->> 'act' = 'entry'
    union
    select s ->> 'code' from plan_steps(p_plan) s join following f on s -> 'needs' ? f.code
  )
  select not exists (select from following) or exists (select from following where code = p_step)
$$;

-- Whether an opinion was recorded after the last decision that approves the plan, so that it changes nothing.
create function is_opinion_after_decision(p_act path_act) returns boolean
  language sql stable security definer set search_path = public as $$
  select p_act.kind = 'opinion_given' and not exists (select from path_act d
    where d.round_id = p_act.round_id and d.kind = 'decided' and d.place > p_act.place
      and not is_withdrawn(d.id) and not is_contested(d.id)
      and exists (select from plan_steps(p_act.plan_id) s where s ->> 'code' = d.step and (s ->> 'approves')::boolean))
$$;

create function check_act_days() returns trigger language plpgsql security definer set search_path = public as $$
declare
  p plan;
  entry_day date;
begin
  if is_maintenance() then return new; end if;
  if new.kind = 'entered_into_force' then
    if exists (select from path_act a where a.round_id = new.round_id and a.on_date > new.on_date
        and a.kind in ('done', 'opinion_given', 'opinion_missing', 'decided')
        and not is_withdrawn(a.id) and not is_contested(a.id) and not is_opinion_after_decision(a)) then
      raise exception 'The entry into force is earlier than an act that it follows.'
        using errcode = 'integrity_constraint_violation', constraint = 'entry_after_acts';
    end if;
    return new;
  end if;
  select a.on_date into entry_day from path_act a
    where a.round_id = new.round_id and a.kind = 'entered_into_force' and not is_withdrawn(a.id) limit 1;
  if new.on_date > entry_day and not follows_entry(new.plan_id, new.step) then
    raise exception 'The act is later than the entry into force that follows it.'
      using errcode = 'integrity_constraint_violation', constraint = 'entry_after_acts';
  end if;
  select * into p from plan where id = new.plan_id;
  if new.kind = 'decided' and entry_day is null and new.on_date >= greatest(p.period_to, p.extended_to)
    and not (p.valid_until <= legal_today()
      and exists (select from path_round r where r.id = new.round_id and r.kind = 'addendum')) then
    raise exception 'The decision is later than the last day of the plan.'
      using errcode = 'integrity_constraint_violation', constraint = 'decision_in_period';
  end if;
  return new;
end $$;
create trigger path_act_check_days before insert on path_act for each row
  when (new.kind in ('done', 'opinion_missing', 'decided', 'entered_into_force')) execute function check_act_days();
