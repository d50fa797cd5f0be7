-- A second person compares an act with the documents of the act, of its meeting and of its power of attorney. Once the first
-- act is confirmed, these documents are complete.

-- Whether a second person confirmed an act, and neither the confirmation nor the act was withdrawn.
create function is_act_confirmed(p_act uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select not is_withdrawn(p_act)
    and exists (select from path_act c where c.refers_to = p_act and c.kind = 'confirmed' and not is_withdrawn(c.id))
$$;
revoke execute on function is_act_confirmed(uuid) from public;

create or replace function may_document_act(p_act uuid, p_owner uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from path_act a where a.id = p_act and a.owner_id = p_owner and a.access_id = any (readable())
    and (not needs_confirmation(a)
      or (a.provenance is not distinct from 'in_person' or a.recorded_by = acting_person()) and not is_act_confirmed(a.id)))
$$;

create function may_document_meeting(p_meeting uuid, p_owner uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from meeting s where s.id = p_meeting and s.owner_id = p_owner and s.access_id = any (readable()))
    and not exists (select from path_act a where a.meeting_id = p_meeting and is_act_confirmed(a.id))
$$;

create function may_document_mandate(p_mandate uuid, p_owner uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from mandate m where m.id = p_mandate and m.owner_id = p_owner and m.access_id = any (readable()))
    and not exists (select from path_act a where a.mandate_id = p_mandate and is_act_confirmed(a.id))
$$;
revoke execute on function may_document_meeting(uuid, uuid), may_document_mandate(uuid, uuid) from public;
grant execute on function may_document_meeting(uuid, uuid), may_document_mandate(uuid, uuid) to :app_role;

drop policy file_evidence_insert on file;
create policy file_evidence_insert on file for insert with check (
  owner_id = any ((select writable())::uuid[]) and uploaded_by is not distinct from acting_person()
  and plan_id is null and job_id is null
  and (may_document_act(act_id, owner_id) or may_document_meeting(meeting_id, owner_id)
    or may_document_mandate(mandate_id, owner_id)));

create index path_act_mandate on path_act (mandate_id) where mandate_id is not null;
