-- Steps that follow the entry into force, such as the final evaluation, lead to no entry. They are recorded after an addendum
-- and after the end of a plan too, in the round in which the plan itself was decided, and for a plan that was decided elsewhere.

-- Whether a step of the path of a plan follows the entry into force.
create function is_follow_up_step(p_plan uuid, p_step text) returns boolean
  language sql stable security definer set search_path = public as $$
  select p_step is not null
    and exists (select from plan_steps(p_plan) s where s ->> 'act' = 'entry')
    and not exists (select from plan_steps(p_plan) s where s ->> 'code' = p_step and s ->> 'act' = 'entry')
    and follows_entry(p_plan, p_step)
$$;
revoke execute on function is_follow_up_step(uuid, text) from public;

create or replace function refuse_acts_of_ended_plan() returns trigger
  language plpgsql security definer set search_path = public as $$
declare
  kind_of_round text;
  has_entry boolean;
begin
  if is_maintenance() then return new; end if;
  select r.kind into kind_of_round from path_round r where r.id = new.round_id;
  has_entry := exists (select from path_act e
    where e.round_id = new.round_id and e.kind = 'entered_into_force' and not is_withdrawn(e.id));
  if is_follow_up_step(new.plan_id, new.step) then
    if new.kind <> 'withdrawn' and not has_entry and kind_of_round <> 'external' then
      raise exception 'This step follows the entry into force.'
        using errcode = 'integrity_constraint_violation', constraint = 'follows_entry';
    end if;
    return new;
  end if;
  if kind_of_round = 'external' then
    raise exception 'The plan was decided elsewhere.' using errcode = 'integrity_constraint_violation', constraint = 'external_round';
  end if;
  if not has_entry and (select state from plan where id = new.plan_id) = 'ended' then
    raise exception 'The plan has ended: no act that leads to an entry into force is recorded.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_ended';
  end if;
  return new;
end $$;

-- A plan that was decided elsewhere gets its round with the first act that follows its entry into force. A registered plan has
-- no other round.
drop trigger path_round_forbid_registered on path_round;
create trigger path_round_forbid_registered before insert on path_round
  for each row when (new.kind <> 'external') execute function forbid_for_registered_plan();

create or replace function check_path_round() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_restricted_person() then return new; end if;
  if new.opened_by is distinct from acting_person() then
    raise exception 'A round is opened under the name of the person who acts.' using errcode = 'insufficient_privilege';
  end if;
  if new.kind = 'external' and (exists (select from path_round r where r.plan_id = new.plan_id)
      or not exists (select from plan p where p.id = new.plan_id and (p.is_registered
        or p.state in ('in_force', 'bridging', 'ended') and not is_decided_now(p.id)))
      and not exists (select from plan_version v join plan p on p.id = v.plan_id
        where v.plan_id = new.plan_id and is_decided_elsewhere(p, v.in_force_on) and is_decided_now(p.id))) then
    raise exception 'Only a plan that was decided before this instance existed has an external round.'
      using errcode = 'integrity_constraint_violation', constraint = 'external_round';
  end if;
  return new;
end $$;
