-- A preview of an import tells which elements the import would refuse because of their readers. It stores nothing, so that it
-- compares audiences instead of stored accesses.

-- An audience is a row of `access` without its number.
create function audience_for(p_marking smallint, p_owners uuid[], p_partners uuid[], p_persons uuid[]) returns access
  language sql immutable as $$
  select row(null, p_marking, p_marking > 0,
    case p_marking when 2 then p_owners || coalesce(p_partners, '{}') when 3 then p_owners end,
    case p_marking when 4 then coalesce(p_persons, '{}') end)::access
$$;

create function combine_audiences(a access, b access) returns access language sql immutable as $$
  select row(null, greatest(a.marking, b.marking), a.signed_in or b.signed_in,
    case when a.organisation_ids is null then b.organisation_ids when b.organisation_ids is null then a.organisation_ids
      else array(select unnest(a.organisation_ids) intersect select unnest(b.organisation_ids)) end,
    case when a.person_ids is null then b.person_ids when b.person_ids is null then a.person_ids
      else array(select unnest(a.person_ids) intersect select unnest(b.person_ids)) end)::access
$$;

-- Whether those who read with an audience also read with another one that replaces it.
create function covers_audience(n access, o access) returns boolean
  language sql stable security definer set search_path = public as $$
  select n.marking <= o.marking and (o.signed_in or not n.signed_in)
    and (n.person_ids is null or n.person_ids @> o.person_ids)
    and (n.organisation_ids is null or n.organisation_ids @> o.organisation_ids
      -- Named people read further as members of the organisations.
      or o.organisation_ids is null and o.person_ids is not null and not exists (
        select from person h where h.id = any (o.person_ids) and h.left_at is null
          and not exists (select from role_assignment r where r.person_id = h.id
            and r.organisation_id = any (n.organisation_ids) and r.valid_from <= legal_today()
            and coalesce(legal_today() < r.valid_to, true))))
$$;
revoke execute on function covers_audience(access, access) from public;

create or replace function covers_readers(p_access integer, p_former integer) returns boolean
  language sql stable security definer set search_path = public as $$
  select p_access = p_former or exists (select from access n, access o
    where n.id = p_access and o.id = p_former and covers_audience(n, o))
$$;

-- Whether the acting person belongs to an audience.
create function is_in_audience(a access) returns boolean language sql stable as $$
  select coalesce(current_setting('integral.system', true), '') = 'on'
    or (not a.signed_in or acting_person() is not null)
      and (a.organisation_ids is null
        or a.organisation_ids && coalesce(nullif(current_setting('integral.organisations', true), ''), '{}')::uuid[])
      and (a.person_ids is null or acting_person() = any (a.person_ids))
$$;

-- Whether an audience would narrow the readers of an element as `narrows_decided_readers` says.
create function narrows_decided_audience(p_plan uuid, p_element uuid, p_former integer, p_audience access) returns boolean
  language sql stable security definer set search_path = public as $$
  with recursive below (id, former) as (
    select p_element, p_former
    union
    select e.id, e.access_id from element e join below b on e.parent_id = b.id where p_former is not null
  )
  select exists (
    select from below b
      join frozen_row f on f.plan_id = p_plan and f.section = 'elements' and f.subject_id = b.id
      join plan_version_entry n on n.row_id = f.id
      join access o on o.id = coalesce(b.former, f.access_id)
    where not covers_audience(p_audience, o) and is_version_submitted(n.version_id))
$$;
revoke execute on function narrows_decided_audience(uuid, uuid, integer, access) from public;

create or replace function narrows_decided_readers(p_plan uuid, p_element uuid, p_former integer, p_access integer) returns boolean
  language sql stable security definer set search_path = public as $$
  select p_former is distinct from p_access
    and narrows_decided_audience(p_plan, p_element, p_former, (select n from access n where n.id = p_access))
$$;

/*
  The elements that the acting person may not write so, with the code of the error; without an element, the plan itself.
  p_elements: the elements of the plan after the writing, parents before children: {id, parent, marking, partners, persons,
  isWritten}; parent is the position of the parent in the array, from 1. Only those that are written are checked.
*/
create function find_refused_readers(p_plan uuid, p_owner uuid, p_marking smallint, p_issuers uuid[], p_partners uuid[],
  p_persons uuid[], p_is_draft boolean, p_is_registered boolean, p_elements jsonb) returns table (element_id uuid, code text)
  language plpgsql stable security definer set search_path = public as $$
declare
  has_versions boolean := exists (select from plan_version v where v.plan_id = p_plan);
  plan_audience access := audience_for(p_marking, p_issuers, p_partners, p_persons);
  audience access;
  audiences access[] := '{}';
  entry jsonb;
  position integer;
  former integer;
begin
  if coalesce(current_setting('integral.system', true), '') <> 'on' and not p_owner = any (writable())
    or exists (select from plan p where p.id = p_plan and p.owner_id <> p_owner) then return; end if;
  if p_is_draft then
    plan_audience := combine_audiences(plan_audience,
      row(null, p_marking, true, draft_readers(p_plan, p_owner, p_issuers, p_partners, p_is_registered), null)::access);
  end if;
  if not is_in_audience(plan_audience) then
    code := 'WOULD_LOSE_ACCESS';
    return next;
    return;
  end if;
  for entry, position in select e, n from jsonb_array_elements(p_elements) with ordinality list (e, n) loop
    audience := case when entry ->> 'parent' is null then plan_audience else audiences[(entry ->> 'parent')::integer] end;
    if entry ->> 'marking' is not null then
      audience := combine_audiences(audience, audience_for((entry ->> 'marking')::smallint, p_issuers,
        array(select jsonb_array_elements_text(entry -> 'partners'))::uuid[],
        array(select jsonb_array_elements_text(entry -> 'persons'))::uuid[]));
    end if;
    audiences[position] := audience;
    continue when not (entry ->> 'isWritten')::boolean;
    element_id := (entry ->> 'id')::uuid;
    if not is_in_audience(audience) then
      code := 'WOULD_LOSE_ACCESS';
      return next;
    elsif has_versions then
      former := (select e.access_id from element e where e.id = element_id and e.plan_id = p_plan);
      if narrows_decided_audience(p_plan, element_id, former, audience) then
        code := 'FACTS_DECIDED';
        return next;
      end if;
    end if;
  end loop;
end $$;
revoke execute on function find_refused_readers(uuid, uuid, smallint, uuid[], uuid[], uuid[], boolean, boolean, jsonb) from public;
grant execute on function find_refused_readers(uuid, uuid, smallint, uuid[], uuid[], uuid[], boolean, boolean, jsonb) to :app_role;
