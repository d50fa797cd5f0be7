-- Who depends on whom. Those who directly gave an account, or the role that is used, always count. Those who gave it through
-- other accounts count only within the organisation to which both accounts belong, so that an instance whose accounts all
-- come from its first administrator still has second people. Two people with the same administrator do not depend on each
-- other for that reason.

-- The people who gave these accounts, each with the account.
create function account_givers(p_people uuid[]) returns table (person_id uuid, giver_id uuid)
  language sql stable security definer set search_path = public as $$
  with recursive giver (person_id, giver_id, is_direct) as (
    select p.id, g, true from person p cross join unnest(p.access_given_by) g where p.id = any (p_people)
    union
    select v.person_id, g, false from giver v join person p on p.id = v.giver_id cross join unnest(p.access_given_by) g
  )
  select distinct v.person_id, v.giver_id
  from giver v join person p on p.id = v.person_id left join person g on g.id = v.giver_id
  where v.giver_id <> v.person_id
    -- An account that belongs to no organisation yet counts as one of the same organisation.
    and (v.is_direct or coalesce(g.home_organisation_id = p.home_organisation_id, true))
$$;
revoke execute on function account_givers(uuid[]) from public;

create or replace function access_givers(p_person uuid) returns setof uuid
  language sql stable security definer set search_path = public as $$
  select giver_id from account_givers(array[p_person])
$$;

/*
  Those of these people who are no second person for what the others recorded, wrote or enter. The two arrays are parallel:
  each person with the organisation for which the person acts. Null: any organisation, so that all roles count. A person
  depends on the others as one of them, by an account from one of them, by roles that only they granted, or the other way
  round.
*/
create function dependent_people(p_people uuid[], p_organisations uuid[], p_others uuid[])
  returns table (person_id uuid, organisation_id uuid)
  language sql stable security definer set search_path = public as $$
  with actor as materialized (
    select distinct a.person_id, a.organisation_id from unnest(p_people, p_organisations) a (person_id, organisation_id)
    where a.person_id is not null
  ), giver as materialized (
    select g.person_id, g.giver_id from account_givers(p_people || p_others) g
  ), role as materialized (
    select r.person_id, r.organisation_id, r.granted_by from role_assignment r
    where r.person_id = any (p_people || p_others)
      and r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true)
  )
  select a.person_id, a.organisation_id from actor a
  where a.person_id = any (p_others)
    or exists (select from giver g where g.person_id = a.person_id and g.giver_id = any (p_others)
      or g.giver_id = a.person_id and g.person_id = any (p_others))
    or exists (select from role r
      where r.person_id = a.person_id and coalesce(r.organisation_id = a.organisation_id, true)
      having count(*) > 0 and bool_and(coalesce(r.granted_by = any (p_others), false)))
    or exists (select from role r where r.person_id = any (p_others)
      group by r.person_id having bool_and(coalesce(r.granted_by = a.person_id, false)))
$$;
revoke execute on function dependent_people(uuid[], uuid[], uuid[]) from public;

drop function is_independent_person(uuid, uuid[]);
-- Whether a person is a second person for what these people recorded, wrote or enter. The organisation is the one for which
-- the person acts: null counts the roles in all organisations.
create function is_independent_person(p_confirmer uuid, p_others uuid[], p_organisation uuid default null) returns boolean
  language sql stable security definer set search_path = public as $$
  select p_confirmer is not null
    and not exists (select from dependent_people(array[p_confirmer], array[p_organisation], p_others))
$$;
drop function has_roles_only_from(uuid, uuid[]);
