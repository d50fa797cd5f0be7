-- The contest of a decision on the period of a plan is withdrawn by the person who contested, or by another person of that
-- organisation who is independent of the person who recorded the decision. Otherwise the recorder could end the contest.
create function is_contest_withdrawer(p_person uuid, p_organisation uuid, p_contest uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from plan_extension c left join plan_extension t on t.id = c.refers_to where c.id = p_contest
    and (c.recorded_by = p_person
      or is_independent_person(p_person, array_remove(array[t.recorded_by], null), p_organisation)))
$$;
-- The same for the actor, if the actor reads the plan.
create function may_withdraw_period_contest(p_contest uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from plan_extension c where c.id = p_contest and is_readable_plan(c.plan_id)
    and is_contest_withdrawer(acting_person(), c.owner_id, c.id))
$$;
revoke execute on function is_contest_withdrawer(uuid, uuid, uuid), may_withdraw_period_contest(uuid) from public;
grant execute on function may_withdraw_period_contest(uuid) to :app_role;

create function check_contest_withdrawal() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_maintenance() and exists (select from plan_extension c where c.id = new.withdraws and c.kind = 'contested')
    and not is_contest_withdrawer(new.recorded_by, new.owner_id, new.withdraws) then
    raise exception 'A person who recorded a decision, or depends on who did, withdraws no contest of others.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  return new;
end $$;
create trigger plan_extension_check_contest before insert on plan_extension for each row
  when (new.kind = 'withdrawn') execute function check_contest_withdrawal();
