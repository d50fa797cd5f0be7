-- The period of a plan that a decision brought into force is changed by another decision only: it is extended, or it ends.
create function forbid_period_change() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() or acting_person() is null or plan_entry_day(old) is null or old.state = 'ended' then return new; end if;
  raise exception 'The period of a plan in force is changed by a confirmed decision only.'
    using errcode = 'integrity_constraint_violation', constraint = 'second_person';
end $$;
create trigger plan_forbid_period_change before update of period_from, period_to on plan for each row
  when ((old.period_from, old.period_to) is distinct from (new.period_from, new.period_to))
  execute function forbid_period_change();
