-- A decision on the period waits for another seat of the decision while anybody there may speak for its organisation, or could
-- since the work on the plan began, as for acts of the procedure (migration 2460).
create or replace function period_seats_with_confirmer(p_decision uuid) returns table (organisation_id uuid, function text)
  language sql stable security definer set search_path = public as $$
  select s.organisation_id, s.function from period_decision_work(p_decision) w cross join lateral confirming_seats_of_period(p_decision) s
  where has_speaking_account(s.organisation_id, w.plan_id)
$$;
