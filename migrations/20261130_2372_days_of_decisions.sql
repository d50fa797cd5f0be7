-- A decision has been taken: its day is not in the future. A consent to issue a plan is one on this plan.
create function refuse_future_decision() returns trigger language plpgsql as $$
begin
  if not is_maintenance() and coalesce(current_setting('integral.system', true), '') <> 'on' and new.decided_on > legal_today() then
    raise exception 'The day of a decision is not in the future.'
      using errcode = 'integrity_constraint_violation', constraint = 'decision_day';
  end if;
  return new;
end $$;
create trigger answer_refuse_future_decision before insert or update of decided_on on answer
  for each row when (new.decided_on is not null) execute function refuse_future_decision();
create trigger priority_decision_refuse_future before insert or update of decided_on on priority_decision
  for each row execute function refuse_future_decision();
create trigger capacity_decision_refuse_future before insert or update of decided_on on capacity_decision
  for each row execute function refuse_future_decision();

-- The first day of a consent on paper: the issuers may agree up to a year before the plan begins, or is started here.
create function first_consent_day(p_plan uuid) returns date
  language sql stable security definer set search_path = public as $$
  select (least(p.created_at::date, p.period_from) - interval '1 year')::date from plan p where p.id = p_plan
$$;

create function check_consent_day() returns trigger language plpgsql as $$
begin
  if is_restricted_person() and (new.agreed_on > legal_today() or new.agreed_on < first_consent_day(new.plan_id)) then
    raise exception 'The day of a consent is in the future, or long before the plan.'
      using errcode = 'integrity_constraint_violation', constraint = 'consent_day';
  end if;
  return new;
end $$;
create trigger issuer_consent_check_day before insert on issuer_consent
  for each row when (new.agreed_on is not null) execute function check_consent_day();
