-- A joint plan is not confirmed inside one of its organisations. What was recorded for a seat whose own organisation has an
-- account that may confirm is confirmed there, or by an authority that decides on the plan or receives it: not by people of
-- the organisations that issue the plan. Without such an account they may, or the seat confirms by a link.

-- Whether an organisation owns or issues a plan.
create function is_issuer(p_plan uuid, p_organisation uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from plan p where p.id = p_plan and (p.owner_id = p_organisation or p_organisation = any (p.issuing_body_ids)))
$$;
revoke execute on function is_issuer(uuid, uuid) from public;

create or replace function require_independent_person() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_act_of_second_person(new, involved_people(new.plan_id, new.round_id)) then
    raise exception 'A person whose account or roles come from those who recorded or wrote cannot confirm.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  if new.link_id is null and is_issuer(new.plan_id, new.owner_id)
    and new.owner_id is distinct from (select a.seat_organisation_id from path_act a where a.id = new.refers_to)
    and has_independent_account(new.refers_to) then
    raise exception 'A person of the seat confirms this, or of an authority that decides on the plan or receives it.'
      using errcode = 'integrity_constraint_violation', constraint = 'seat_confirms';
  end if;
  return new;
end $$;
