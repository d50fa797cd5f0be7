-- The decision on an answer is dated no longer before the plan that asks than the acts of its procedure.

create function check_answer_day() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_maintenance() and new.decided_on < (select first_act_day(v.plan_id) from item i join plan_version v on v.id = i.version_id
      where i.id = new.item_id) then
    raise exception 'The decision is dated long before the plan.'
      using errcode = 'integrity_constraint_violation', constraint = 'first_act_day';
  end if;
  return new;
end $$;
revoke execute on function check_answer_day() from public;
create trigger answer_check_day before insert on answer for each row when (new.decided_on is not null) execute function check_answer_day();
