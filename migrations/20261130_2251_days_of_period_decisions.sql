-- A decision about the period of a plan is taken after the decision on the plan, and not in the future. Only one decision of
-- each kind awaits its confirmation.
create function check_day_of_period_decision() returns trigger
  language plpgsql security definer set search_path = public as $$
declare
  p plan;
begin
  if is_maintenance() or new.kind not in ('extended', 'ended', 'revoked') then return new; end if;
  select * into p from plan where id = new.plan_id;
  if new.decided_on < coalesce(p.decided_on, p.in_force_on, p.period_from) or new.decided_on > legal_today() then
    raise exception 'A decision about the period of a plan is not taken before the decision on the plan, nor in the future.'
      using errcode = 'integrity_constraint_violation', constraint = 'day_of_period_decision';
  end if;
  if new.kind <> 'revoked' and exists (select from plan_extension e where e.plan_id = new.plan_id and e.kind = new.kind
      and e.needs_confirmation and not is_period_row_withdrawn(e.id) and not is_period_decision_in_effect(e)
      and not exists (select from plan_extension r where r.refers_to = e.id and r.kind = 'revoked' and not is_period_row_withdrawn(r.id)
        and is_period_decision_in_effect(r))) then
    raise exception 'Such a decision already awaits its confirmation.'
      using errcode = 'integrity_constraint_violation', constraint = 'day_of_period_decision';
  end if;
  return new;
end $$;
create trigger plan_extension_check_day before insert on plan_extension for each row execute function check_day_of_period_decision();
