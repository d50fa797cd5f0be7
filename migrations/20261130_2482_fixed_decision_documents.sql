-- A person compared a version with the documents of its decision before bringing it into force. From then on, they are
-- complete.
create function may_document_version(p_version uuid, p_owner uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from plan_version v where v.id = p_version and v.owner_id = p_owner
    and v.access_id = any (readable()) and v.in_force_on is null)
$$;
revoke execute on function may_document_version(uuid, uuid) from public;
grant execute on function may_document_version(uuid, uuid) to :app_role;

drop policy file_version_insert on file;
create policy file_version_insert on file for insert with check (
  owner_id = any ((select writable())::uuid[]) and uploaded_by is not distinct from acting_person()
  and plan_id is null and job_id is null and may_document_version(version_id, owner_id));
