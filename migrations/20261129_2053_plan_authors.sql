/*
  The people who wrote what a version of the plan contains, since a moment: its cover and elements (the history), and
  every frozen section of its document: answers, exceptions (who asked for them), carried over elements, priorities,
  decisions on capacity and expected results. A section that is frozen later is added here.
*/
create or replace function plan_authors(p_plan uuid, p_since timestamptz) returns setof uuid
  language sql stable security definer set search_path = public as $$
  with written (person_id, at) as (
    select c.person_id, c.at from change c
    where c.plan_id = p_plan
      and (c.element_id is not null
        or c.procedure not in ('bringIntoForce', 'withdrawAct', 'sendPlan', 'extendPlan', 'withdrawExtension', 'endPlan',
          'confirmPeriodDecision', 'contestPeriodDecision', 'withdrawPeriodContest', 'settleHolding'))
      -- Reports on the results of a plan in force are no text of the plan.
      and c.procedure not in ('overrideStatus', 'explainVariance')
    union all select answered_by, answered_at from answer where plan_id = p_plan
    union all select requested_by, requested_at from justified_exception where plan_id = p_plan
    union all select decided_by, decided_at from carry_over where plan_id = p_plan
    union all select saved_by, saved_at from priority_criteria where plan_id = p_plan
    union all select saved_by, saved_at from priority_phenomenon where plan_id = p_plan
    union all select saved_by, saved_at from priority_rating where plan_id = p_plan
    union all select saved_by, saved_at from priority_expectation where plan_id = p_plan
    union all select saved_by, saved_at from priority_decision where plan_id = p_plan
    union all select decided_by, decided_at from capacity_decision where plan_id = p_plan
    union all select v.saved_by, v.saved_at from expected_result r join expected_result_version v on v.result_id = r.id
      where r.plan_id = p_plan
  )
  select distinct person_id from written where person_id is not null and at > coalesce(p_since, '-infinity'::timestamptz)
$$;
