-- What a second person confirmed against a document gets no further document. Only the recorder documents what was recorded
-- for a seat, and only the organisation of an act documents it.

create function may_document_act(p_act uuid, p_owner uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from path_act a where a.id = p_act and a.owner_id = p_owner and a.access_id = any (readable())
    and (not needs_confirmation(a)
      or (a.provenance is not distinct from 'in_person' or a.recorded_by = acting_person())
        and not exists (select from path_act c where c.refers_to = a.id and c.kind = 'confirmed' and not is_withdrawn(c.id))))
$$;
revoke execute on function may_document_act(uuid, uuid) from public;
grant execute on function may_document_act(uuid, uuid) to :app_role;

drop policy file_evidence_insert on file;
create policy file_evidence_insert on file for insert with check (
  owner_id = any ((select writable())::uuid[]) and uploaded_by is not distinct from acting_person()
  and plan_id is null and job_id is null
  and (may_document_act(act_id, owner_id)
    or exists (select from meeting s where s.id = file.meeting_id and s.owner_id = file.owner_id)
    or exists (select from mandate m where m.id = file.mandate_id and m.owner_id = file.owner_id)));
