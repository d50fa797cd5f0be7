-- A role that speaks for an organisation counts by itself: whoever recorded an act and then grants this role to a person with another
-- role, such as a reader, has found no second person.

create function owes_role(p_roles text[], p_given boolean[]) returns boolean language sql stable as $$
  select coalesce(bool_and(r.given) or bool_and(r.given) filter (where is_speaking_role(r.role)), false)
  from unnest(p_roles, p_given) r (role, given)
$$;
comment on function owes_role(text[], boolean[]) is
  'Whether a person owes all roles, or all that speak for the organisation, to certain people. Without roles: no.';
revoke execute on function owes_role(text[], boolean[]) from public;

create or replace function is_appointed_by(p_person uuid, p_organisation uuid, p_function text, p_day date, p_people uuid[], p_since timestamptz)
  returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from role_assignment r where r.person_id = p_person and r.organisation_id = p_organisation
      and r.valid_from <= p_day and coalesce(p_day < r.valid_to, true)
      having owes_role(array_agg(r.role), array_agg(coalesce(r.granted_at >= p_since and r.granted_by = any (p_people), false))))
    or exists (select from function_holding h join function f on f.id = h.function_id
      where h.person_id = p_person and f.organisation_id = p_organisation and f.code = p_function
        and h.entered_by is distinct from h.person_id and h.valid_from <= p_day and coalesce(p_day < h.valid_to, true)
      having count(*) > 0 and bool_and(coalesce(h.entered_at >= p_since and h.entered_by = any (p_people), false)))
$$;

create or replace function dependent_people(p_people uuid[], p_organisations uuid[], p_others uuid[])
  returns table(person_id uuid, organisation_id uuid)
  language sql stable security definer set search_path = public as $$
  with actor as materialized (
    select distinct a.person_id, a.organisation_id from unnest(p_people, p_organisations) a (person_id, organisation_id)
    where a.person_id is not null
  ), giver as materialized (
    select g.person_id, g.giver_id from account_givers(p_people || p_others) g
  ), role as materialized (
    select r.person_id, r.organisation_id, r.role, r.granted_by from role_assignment r
    where r.person_id = any (p_people || p_others)
      and r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true)
  )
  select a.person_id, a.organisation_id from actor a
  where a.person_id = any (p_others)
    or exists (select from giver g where g.person_id = a.person_id and g.giver_id = any (p_others)
      or g.giver_id = a.person_id and g.person_id = any (p_others))
    or exists (select from role r
      where r.person_id = a.person_id and coalesce(r.organisation_id = a.organisation_id, true)
      having owes_role(array_agg(r.role), array_agg(coalesce(r.granted_by = any (p_others), false))))
    or exists (select from role r where r.person_id = any (p_others)
      group by r.person_id having owes_role(array_agg(r.role), array_agg(coalesce(r.granted_by = a.person_id, false))))
$$;

create or replace function appointing_people(p_people uuid[], p_since timestamptz) returns uuid[]
  language sql stable security definer set search_path = public as $$
  with entrant as materialized (
    select h.entered_by as id from function_holding h where h.entered_at >= p_since and h.entered_by is not null
    union select r.granted_by from role_assignment r where r.granted_at >= p_since and r.granted_by is not null
  )
  select array(
    select id from entrant where id = any (p_people)
    union select g.person_id from account_givers(array(select id from entrant)) g where g.giver_id = any (p_people)
    union select r.person_id from role_assignment r join entrant e on e.id = r.person_id
      where r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true)
      group by r.person_id having owes_role(array_agg(r.role), array_agg(coalesce(r.granted_by = any (p_people), false))))
$$;
