-- Migration 2520 renamed answers_itself(); 2530 then changed a function that nothing calls any more. Its rule is that of
-- must_answer_here(): an account that ended counts on the day of its end, and days of time zones differ by at most one.
drop function answers_itself(uuid, uuid);
create or replace function must_answer_here(p_plan uuid, p_organisation uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  with author as materialized (
    select array(select plan_authors(p_plan, authorship_start(p_plan, null))
      union select c.recorded_by from issuer_consent c where c.plan_id = p_plan and c.organisation_id = p_organisation
        and c.withdrawn_at is null and c.recorded_by is not null) as ids
  )
  select exists (select from plan p, role_assignment r join person u on u.id = r.person_id, author a
    where p.id = p_plan and r.organisation_id = p_organisation and is_deciding_role(r.role)
      and coalesce(u.left_at::date >= p.created_at::date - 1, true) and r.valid_from <= legal_today()
      and coalesce(r.valid_from <= r.valid_to and r.valid_to >= p.created_at::date - 1, true)
      and r.person_id <> all (a.ids))
$$;

-- Functions that nothing calls any more.
drop function covers_readers(integer, integer);
drop function visible_path_recorders(uuid);
drop function visible_acts_with_confirmer(uuid[]);
