-- A document is attached before the version enters into force or not at all, also at the same time: both wait for each other.
-- What was recorded before the entry into force gets no further document, whether or not it needs a confirmation.

-- Whether an act was recorded before an entry into force of its round that was not withdrawn.
create function is_before_entry(p_act path_act) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from path_act e where e.round_id = p_act.round_id and e.kind = 'entered_into_force'
    and e.place > p_act.place and not is_withdrawn(e.id))
$$;
revoke execute on function is_before_entry(path_act) from public;

create or replace function may_document_act(p_act uuid, p_owner uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from path_act a where a.id = p_act and a.owner_id = p_owner and a.access_id = any (readable())
    and not is_before_entry(a)
    and (not needs_confirmation(a)
      or (a.provenance is not distinct from 'in_person' or a.recorded_by = acting_person()) and not is_act_confirmed(a.id)))
$$;

create or replace function may_document_meeting(p_meeting uuid, p_owner uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from meeting s where s.id = p_meeting and s.owner_id = p_owner and s.access_id = any (readable()))
    and not exists (select from path_act a where a.meeting_id = p_meeting and (is_act_confirmed(a.id) or is_before_entry(a)))
$$;

create or replace function may_document_mandate(p_mandate uuid, p_owner uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from mandate m where m.id = p_mandate and m.owner_id = p_owner and m.access_id = any (readable()))
    and not exists (select from path_act a where a.mandate_id = p_mandate and (is_act_confirmed(a.id) or is_before_entry(a)))
$$;

-- The lock of the path of a plan, which the procedures take too (`acquirePathLock`).
create function lock_path(p_plan uuid) returns void language sql as $$
  select pg_advisory_xact_lock(hashtextextended('path ' || p_plan, 0))
$$;

-- A statement sees what was committed before it began, so that the right to attach is checked again after the lock.
create function check_new_document() returns trigger language plpgsql security definer set search_path = public as $$
declare plan_id uuid;
begin
  for plan_id in
    select a.plan_id from path_act a where a.id = new.act_id or a.meeting_id = new.meeting_id or a.mandate_id = new.mandate_id
    union select v.plan_id from plan_version v where v.id = new.version_id
    order by 1
  loop perform lock_path(plan_id); end loop;
  if is_maintenance() or coalesce(current_setting('integral.system', true), '') = 'on' then return new; end if;
  if not (may_document_act(new.act_id, new.owner_id) or may_document_meeting(new.meeting_id, new.owner_id)
      or may_document_mandate(new.mandate_id, new.owner_id) or may_document_version(new.version_id, new.owner_id)) then
    raise exception 'The documents are fixed.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
revoke execute on function check_new_document() from public;
create trigger file_check_new_document before insert on file for each row
  when (num_nonnulls(new.act_id, new.meeting_id, new.mandate_id, new.version_id) > 0) execute function check_new_document();

create function lock_path_of_row() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform lock_path(new.plan_id);
  return new;
end $$;
revoke execute on function lock_path_of_row() from public;
create trigger path_act_a_lock_path before insert on path_act for each row
  when (new.kind in ('confirmed', 'entered_into_force')) execute function lock_path_of_row();
create trigger plan_version_lock_path before update of in_force_on on plan_version for each row
  when (new.in_force_on is not null and old.in_force_on is null) execute function lock_path_of_row();
