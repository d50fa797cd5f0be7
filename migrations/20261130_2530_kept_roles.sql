-- Roles and departures are kept as they were. Whoever could delete a role, move it or date its end back would make an
-- organisation one that never had an account, and so confirm or agree for it. A role that is granted again is a new row.

alter table role_assignment drop constraint role_assignment_person_id_organisation_id_role_key;
create unique index role_assignment_current on role_assignment (person_id, organisation_id, role) where valid_to is null;
create index role_assignment_person on role_assignment (person_id, organisation_id);
revoke delete on role_assignment from :app_role;

create or replace function check_role_assignment() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() or acting_person() is null then return new; end if;
  new.granted_by := acting_person();
  if new.person_id = acting_person() and (not has_permission('setting.manage')
      or exists (select from other_administrators(new.person_id, new.organisation_id))) then
    raise exception 'Another administrator gives you a role.' using errcode = 'insufficient_privilege', constraint = 'own_role';
  end if;
  if has_permission('setting.manage') then return new; end if;
  if new.valid_from < legal_today() then
    raise exception 'A role begins today or later.' using errcode = 'insufficient_privilege', constraint = 'role_in_past';
  end if;
  if not may_receive_role(new.person_id) then
    raise exception 'The person belongs to another organisation.' using errcode = 'insufficient_privilege', constraint = 'person_elsewhere';
  end if;
  return new;
end $$;
drop trigger role_assignment_check on role_assignment;
create trigger role_assignment_check before insert on role_assignment for each row execute function check_role_assignment();

-- A role only ends, today or later. A role that began today or begins later ends before it had effect, and stays as a row.
create function keep_role_assignment() returns trigger language plpgsql as $$
begin
  if is_maintenance() then return new; end if;
  if to_jsonb(new) - 'valid_to' is distinct from to_jsonb(old) - 'valid_to'
    or new.valid_to is distinct from old.valid_to
      and not coalesce(new.valid_to >= legal_today() and new.valid_to < coalesce(old.valid_to, 'infinity'), false) then
    raise exception 'A role only ends, today or later.'
      using errcode = 'integrity_constraint_violation', constraint = 'kept_role';
  end if;
  return new;
end $$;
create trigger role_assignment_keep before update on role_assignment for each row execute function keep_role_assignment();

-- A person leaves when it is recorded, and stays as a row. Days of time zones differ by at most one.
create function keep_departure() returns trigger language plpgsql as $$
begin
  if is_maintenance() then return new; end if;
  if old.left_at is not null or new.left_at::date < legal_today() - 1 then
    raise exception 'A person leaves today or later.'
      using errcode = 'integrity_constraint_violation', constraint = 'kept_departure';
  end if;
  return new;
end $$;
create trigger person_keep_departure before update on person for each row
  when (old.left_at is distinct from new.left_at) execute function keep_departure();

-- The account also counts on the day on which it ended. Days of time zones differ by at most one.
create or replace function has_speaking_account(p_organisation uuid, p_plan uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from role_assignment r join person p on p.id = r.person_id, plan_work_start(p_plan) s (since)
    where r.organisation_id = p_organisation and is_speaking_role(r.role) and r.valid_from <= legal_today()
      and coalesce(r.valid_from <= r.valid_to and s.since::date - 1 <= r.valid_to, true)
      and coalesce(s.since::date - 1 <= p.left_at::date, true))
$$;

create or replace function answers_itself(p_plan uuid, p_organisation uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  with author as materialized (
    select array(select plan_authors(p_plan, authorship_start(p_plan, null))
      union select c.recorded_by from issuer_consent c where c.plan_id = p_plan and c.organisation_id = p_organisation
        and c.withdrawn_at is null and c.recorded_by is not null) as ids
  )
  select exists (select from plan p, role_assignment r join person u on u.id = r.person_id, author a
    where p.id = p_plan and r.organisation_id = p_organisation and is_deciding_role(r.role)
      and coalesce(u.left_at::date >= p.created_at::date - 1, true) and r.valid_from <= legal_today()
      and coalesce(r.valid_from <= r.valid_to and r.valid_to >= p.created_at::date - 1, true)
      and r.person_id <> all (a.ids))
$$;
