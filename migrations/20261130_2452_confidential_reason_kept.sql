-- The function compared columns that a migration dropped, so that no person could change an element. It compares the reason
-- for which a part is confidential, which replaced them.
create or replace function keep_confirmed_elements() returns trigger language plpgsql as $$
begin
  if not is_own_writing() then return null; end if;
  perform refuse_confirmed_registrations(array(select distinct n.plan_id from new_rows n join old_rows o on o.id = n.id
    where (n.partner_ids, n.person_ids, n.confidential, n.confidential_reason)
      is distinct from (o.partner_ids, o.person_ids, o.confidential, o.confidential_reason)));
  return null;
end $$;
