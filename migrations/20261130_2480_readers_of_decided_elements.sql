-- From its submission on, a version keeps the readers of the elements that it contains. The access of an element is passed
-- on to its frozen rows, so that a stricter marking would take decided text out of the version.

-- Whether those who read with an access also read with another one that replaces it.
create function covers_readers(p_access integer, p_former integer) returns boolean
  language sql stable security definer set search_path = public as $$
  select p_access = p_former or exists (select from access n, access o
    where n.id = p_access and o.id = p_former and n.marking <= o.marking and (o.signed_in or not n.signed_in)
      and (n.person_ids is null or n.person_ids @> o.person_ids)
      and (n.organisation_ids is null or n.organisation_ids @> o.organisation_ids
        -- Named people read further as members of the organisations.
        or o.organisation_ids is null and o.person_ids is not null and not exists (
          select from person h where h.id = any (o.person_ids) and h.left_at is null
            and not exists (select from role_assignment r where r.person_id = h.id
              and r.organisation_id = any (n.organisation_ids) and r.valid_from <= legal_today()
              and coalesce(legal_today() < r.valid_to, true)))))
$$;
revoke execute on function covers_readers(integer, integer) from public;

-- Whether a version was submitted or decided: it entered into force, or its submission was not withdrawn.
create function is_version_submitted(p_version uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from plan_version v where v.id = p_version and v.in_force_on is not null)
    or exists (select from path_act a where a.version_id = p_version and a.kind = 'submitted' and not is_withdrawn(a.id))
$$;
revoke execute on function is_version_submitted(uuid) from public;

/*
  Whether an access would narrow the readers of an element, or of an element below it, that a submitted or decided version
  contains.
  p_former: the present access of the element. Null: the element is new, or was removed before.
*/
create function narrows_decided_readers(p_plan uuid, p_element uuid, p_former integer, p_access integer) returns boolean
  language sql stable security definer set search_path = public as $$
  with recursive below (id, former) as (
    select p_element, p_former
    union
    select e.id, e.access_id from element e join below b on e.parent_id = b.id where p_former is not null
  )
  select p_former is distinct from p_access and exists (
    select from below b
      join frozen_row f on f.plan_id = p_plan and f.section = 'elements' and f.subject_id = b.id
      join plan_version_entry n on n.row_id = f.id
    where not covers_readers(p_access, coalesce(b.former, f.access_id)) and is_version_submitted(n.version_id))
$$;
revoke execute on function narrows_decided_readers(uuid, uuid, integer, integer) from public;
grant execute on function narrows_decided_readers(uuid, uuid, integer, integer) to :app_role;

create index plan_version_entry_row on plan_version_entry (row_id);

/* Refuses what a person writes. What follows from the readers of the plan has rules of its own (`keep_decided_facts`). */
create function keep_readers_of_decided_element() returns trigger language plpgsql as $$
begin
  if is_own_writing() and narrows_decided_readers(
      case when tg_op = 'UPDATE' then old.plan_id else new.plan_id end, new.id,
      case when tg_op = 'UPDATE' then old.access_id end, new.access_id) then
    raise exception 'A submitted or decided version contains this element, so that it keeps its readers.'
      using errcode = 'integrity_constraint_violation', constraint = 'decided_readers';
  end if;
  return null;
end $$;
-- Runs before the access is passed on: triggers of a table run in the order of their names.
create trigger element_keep_decided_readers after update on element
  for each row when (old.access_id is distinct from new.access_id) execute function keep_readers_of_decided_element();
create trigger element_keep_decided_readers_of_new after insert on element
  for each row execute function keep_readers_of_decided_element();
