-- An act has one valid link for its confirmation: a new link revokes the earlier ones, so that one seat does not answer
-- twice and a link to a former address ends.
update signed_link l set revoked_at = now()
  where l.purpose ~ '(^|_)confirmation$' and l.revoked_at is null and l.spent_at is null
    and exists (select from signed_link n where n.purpose = l.purpose and n.subject_id = l.subject_id and n.id > l.id);

create function revoke_earlier_confirmation_links() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() then return new; end if;
  perform pg_advisory_xact_lock(hashtextextended(format('confirmation link %s %s', new.purpose, new.subject_id), 0));
  update signed_link set revoked_at = new.created_at, revoked_by = acting_person()
    where purpose = new.purpose and subject_id = new.subject_id and revoked_at is null and spent_at is null;
  return new;
end $$;
create trigger signed_link_revoke_earlier before insert on signed_link
  for each row when (new.purpose ~ '(^|_)confirmation$') execute function revoke_earlier_confirmation_links();
