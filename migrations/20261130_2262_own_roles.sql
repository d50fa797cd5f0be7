-- What a person does for a seat under a role that only this person, or an account from this person, granted is no act in
-- person: it is recorded, and waits for a confirmation.
create function has_only_own_roles(p_person uuid, p_organisation uuid, p_day date) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from role_assignment r where r.person_id = p_person and r.organisation_id = p_organisation
      and r.valid_from <= p_day and coalesce(p_day < r.valid_to, true))
    and not has_role_from_another(p_person, p_organisation, p_day)
$$;
create function check_own_role() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if has_only_own_roles(new.recorded_by, new.seat_organisation_id, legal_today()) then
    raise exception 'A person who gave the role to themself does not act in person.'
      using errcode = 'integrity_constraint_violation', constraint = 'own_role';
  end if;
  return new;
end $$;
create trigger path_act_own_role before insert on path_act for each row
  when (new.provenance = 'in_person' and new.mandate_id is null and new.kind in ('decided', 'opinion_given', 'received'))
  execute function check_own_role();
