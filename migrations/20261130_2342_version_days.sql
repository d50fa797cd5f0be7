-- Nothing is submitted, decided, sent or brought into force before the text of the version existed, whoever records it. Only a
-- plan of a period that began before this instance may have been decided on paper before its text was entered here.
create function check_version_day() returns trigger language plpgsql security definer set search_path = public as $$
begin
  -- Days of time zones differ by at most one.
  if not is_maintenance() and exists (select from plan p, instance i, plan_version v
      where p.id = new.plan_id and p.period_from >= i.created_at::date
        and v.id = case when new.kind = 'entered_into_force' then submitted_version(p.id) else new.version_id end
        and new.on_date < (v.frozen_at at time zone 'UTC')::date - 1) then
    raise exception 'The version was not frozen yet on the day of the act.'
      using errcode = 'integrity_constraint_violation', constraint = 'version_on_day';
  end if;
  return new;
end $$;
create trigger path_act_check_version_day before insert on path_act for each row
  when (new.kind in ('submitted', 'decided', 'sent', 'entered_into_force')) execute function check_version_day();
