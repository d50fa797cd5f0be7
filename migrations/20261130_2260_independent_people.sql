-- One human with two accounts is no second person, and nobody gives rights to themself. The database keeps who gave an
-- account and a role, the organisation to which an account belongs, and refuses roles and appointments in one's own favour.

-- 1. Who gave an account, and to which organisation it belongs.
alter table person
  add column access_given_by uuid[] not null default '{}',
  add column home_organisation_id uuid references organisation (id),
  add column link_shown_at timestamptz,
  add column link_shown_by uuid;
comment on column person.access_given_by is
  'People who created the account, entered its address, or saw a link with which its password was set.';
comment on column person.home_organisation_id is
  'Organisation whose administrators manage the account: that of the first role, until the person has nothing there.';
comment on column person.link_shown_at is
  'When another person saw a sign-in link of this account. Null: never, or the person has read it.';
alter table role_assignment add column granted_by uuid;
comment on column role_assignment.granted_by is 'Person who granted the role. Null: an import, or a role from before this was recorded.';
alter table auth_link add column is_mailed boolean not null default false;
comment on column auth_link.is_mailed is 'The link went by mail. Otherwise the person who created it saw it.';

update person p set home_organisation_id = coalesce(
  (select r.organisation_id from role_assignment r where r.person_id = p.id
    order by coalesce(r.valid_to > legal_today(), true) desc, r.valid_from, r.id limit 1),
  (select f.organisation_id from function_holding h join function f on f.id = h.function_id where h.person_id = p.id
    order by coalesce(h.valid_to > legal_today(), true) desc, h.valid_from, h.id limit 1));

-- Whether the person has a role or a function in the organisation, today or later.
create function is_attached(p_person uuid, p_organisation uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from role_assignment r where r.person_id = p_person and r.organisation_id = p_organisation
      and coalesce(r.valid_to > legal_today(), true))
    or exists (select from function_holding h join function f on f.id = h.function_id where h.person_id = p_person
      and f.organisation_id = p_organisation and coalesce(h.valid_to > legal_today(), true))
$$;

create function save_home_organisation() returns trigger language plpgsql security definer set search_path = public as $$
declare organisation uuid := case when tg_table_name = 'role_assignment' then (to_jsonb(new) ->> 'organisation_id')::uuid
  else (select f.organisation_id from function f where f.id = (to_jsonb(new) ->> 'function_id')::uuid) end;
begin
  update person p set home_organisation_id = organisation
    where p.id = new.person_id and p.home_organisation_id is distinct from organisation
      and (p.home_organisation_id is null or not is_attached(p.id, p.home_organisation_id));
  return null;
end $$;
create trigger role_assignment_save_home after insert or update of valid_to on role_assignment
  for each row when (new.valid_to is null) execute function save_home_organisation();
create trigger function_holding_save_home after insert on function_holding
  for each row execute function save_home_organisation();

-- Only triggers write who gave the account and where it belongs.
create function record_access_to_person() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() then return new; end if;
  if tg_op = 'INSERT' then
    new.access_given_by := array_remove(array[acting_person()], null);
    new.home_organisation_id := null;
    new.link_shown_at := null;
    new.link_shown_by := null;
    return new;
  end if;
  if pg_trigger_depth() = 1 then new.home_organisation_id := old.home_organisation_id; end if;
  new.access_given_by := old.access_given_by;
  new.link_shown_at := old.link_shown_at;
  new.link_shown_by := old.link_shown_by;
  if new.email is distinct from old.email and acting_person() <> new.id and acting_person() <> all (old.access_given_by) then
    new.access_given_by := old.access_given_by || acting_person();
  end if;
  return new;
end $$;
create trigger person_record_access before insert or update on person for each row execute function record_access_to_person();

create function record_access_by_link() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update person set access_given_by = access_given_by || new.created_by
    where id = new.person_id and new.created_by <> new.person_id and new.created_by <> all (access_given_by);
  return null;
end $$;
create trigger auth_link_record_access after update of used_at on auth_link
  for each row when (new.used_at is not null and new.created_by is not null and not new.is_mailed)
  execute function record_access_by_link();

-- People who gave the account, or gave an account to those who gave it.
create function access_givers(p_person uuid) returns setof uuid
  language sql stable security definer set search_path = public as $$
  with recursive giver (id) as (
    select g from person p cross join unnest(p.access_given_by) g where p.id = p_person
    union select g from giver join person p on p.id = giver.id cross join unnest(p.access_given_by) g
  )
  select id from giver where id <> p_person
$$;
revoke all on function access_givers(uuid) from public;

-- Whether the person has roles today and every one was granted by one of these people.
create function has_roles_only_from(p_person uuid, p_granters uuid[]) returns boolean
  language sql stable security definer set search_path = public as $$
  select coalesce(bool_and(coalesce(r.granted_by = any (p_granters), false)), false) from role_assignment r
  where r.person_id = p_person and r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true)
$$;
revoke all on function has_roles_only_from(uuid, uuid[]) from public;

-- Whether a person is a second person for what these people recorded, wrote or enter: another person, none of them gave
-- this account or all of its roles, and this person gave none of them the account or all roles.
create function is_independent_person(p_confirmer uuid, p_others uuid[]) returns boolean
  language sql stable security definer set search_path = public as $$
  select p_confirmer is not null and p_confirmer <> all (p_others)
    and not exists (select from access_givers(p_confirmer) g where g = any (p_others))
    and not has_roles_only_from(p_confirmer, p_others)
    and not exists (select from unnest(p_others) o where o is not null
      and (p_confirmer in (select access_givers(o)) or has_roles_only_from(o, array[p_confirmer])))
$$;

-- Whether the person has a role in the organisation on that day that neither the person nor an account from the person
-- granted. What the person does under another role counts as recorded.
create function has_role_from_another(p_person uuid, p_organisation uuid, p_day date) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from role_assignment r
    where r.person_id = p_person and r.organisation_id = p_organisation
      and r.valid_from <= p_day and coalesce(p_day < r.valid_to, true)
      and (r.granted_by is null or r.granted_by <> p_person and p_person not in (select access_givers(r.granted_by))))
$$;

-- 2. Roles.
-- The people who can grant the person a role in the organisation: its administrators and those of the instance.
create function other_administrators(p_person uuid, p_organisation uuid) returns setof uuid
  language sql stable security definer set search_path = public as $$
  select distinct r.person_id from role_assignment r join person p on p.id = r.person_id and p.left_at is null
  where r.person_id <> p_person and r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true)
    and (r.role = 'instance_administrator' or r.role = 'organisation_administrator' and r.organisation_id = p_organisation)
$$;

-- Whether the account belongs to an organisation for which the transaction may write.
create function is_person_in_care(p_person uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from person p where p.id = p_person and p.home_organisation_id = any (writable())
    and not exists (select from role_assignment r where r.person_id = p.id and r.role = 'instance_administrator'
      and coalesce(r.valid_to > legal_today(), true)))
$$;

-- Whether an administrator of an organisation may give the person a role: the account belongs there, or the person has
-- nothing anywhere else.
create function may_receive_role(p_person uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from person p where p.id = p_person and p.home_organisation_id = any (writable()))
    or not exists (select from role_assignment r where r.person_id = p_person and r.organisation_id <> all (writable())
        and coalesce(r.valid_to > legal_today(), true))
      and not exists (select from function_holding h join function f on f.id = h.function_id
        where h.person_id = p_person and f.organisation_id <> all (writable()) and coalesce(h.valid_to > legal_today(), true))
$$;

create function check_role_assignment() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() or acting_person() is null then return new; end if;
  if tg_op = 'UPDATE' then
    new.granted_by := old.granted_by;
    if (new.person_id, new.organisation_id, new.role, new.valid_from) = (old.person_id, old.organisation_id, old.role, old.valid_from)
      and (coalesce(new.valid_to, 'infinity') < coalesce(old.valid_to, 'infinity')
        -- Another person grants again what the person, or an account from the person, granted.
        or new.valid_to is not distinct from old.valid_to and old.granted_by is distinct from old.person_id
          and old.person_id not in (select access_givers(old.granted_by))) then
      return new;
    end if;
  end if;
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
create trigger role_assignment_check before insert or update on role_assignment
  for each row execute function check_role_assignment();

-- 3. An administrator of an organisation changes only the accounts that belong to it.
drop policy person_write on person;
create policy person_insert on person for insert with check ((select has_permission('person.manage')));
create policy person_update on person for update
  using ((select has_permission('setting.manage')) or (select has_permission('person.manage')) and is_person_in_care(id))
  with check ((select has_permission('setting.manage')) or (select has_permission('person.manage')) and is_person_in_care(id));
create policy person_delete on person for delete using ((select has_permission('setting.manage')));

-- 4. Appointments. A day before today is a correction of the registry, which administrators of the instance make, and
-- nobody makes it for themself.
create function check_function_holding() returns trigger language plpgsql security definer set search_path = public as $$
declare
  is_in_past boolean := case tg_op
    when 'INSERT' then new.valid_from < legal_today()
    when 'DELETE' then old.valid_from < legal_today()
    else new.valid_from is distinct from old.valid_from and least(new.valid_from, old.valid_from) < legal_today()
      or new.valid_to is distinct from old.valid_to and least(new.valid_to, old.valid_to) < legal_today() end;
begin
  if is_maintenance() or acting_person() is null then return case tg_op when 'DELETE' then old else new end; end if;
  if tg_op = 'UPDATE' and (new.function_id, new.person_id, new.capacity) is distinct from (old.function_id, old.person_id, old.capacity) then
    raise exception 'Another person in a function is another appointment.' using errcode = 'insufficient_privilege';
  end if;
  if is_in_past and (not has_permission('registry.write') or tg_op <> 'DELETE' and new.person_id = acting_person()
      and (tg_op = 'INSERT' or new.valid_from < old.valid_from
        or coalesce(new.valid_to, 'infinity') > coalesce(old.valid_to, 'infinity'))) then
    raise exception 'An appointment begins and ends today or later.'
      using errcode = 'insufficient_privilege', constraint = 'appointment_in_past';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger function_holding_check before insert or update or delete on function_holding
  for each row execute function check_function_holding();

-- 5. Confirmations and the entry into force need a person who is independent of those who recorded and wrote.
create function require_independent_person() returns trigger language plpgsql security definer set search_path = public as $$
declare
  others uuid[] := array(select path_recorders(new.round_id)) || array(select plan_authors(new.plan_id, authorship_start(new.plan_id, null)));
begin
  if new.link_id is not null or new.recorded_by is null then return new; end if;
  if new.kind = 'confirmed' then
    if is_independent_person(new.recorded_by, others) then return new; end if;
  elsif exists (select from path_act a where a.round_id = new.round_id and a.kind = 'confirmed' and a.link_id is not null
      and not is_withdrawn(a.id) and not is_withdrawn(a.refers_to))
    or is_independent_person(new.recorded_by, others)
    or exists (select from path_act a where a.round_id = new.round_id and not is_withdrawn(a.id)
      and (a.kind in ('decided', 'opinion_given') and not needs_confirmation(a) or a.kind = 'confirmed' and not is_withdrawn(a.refers_to))
      and is_independent_person(a.recorded_by, others)) then
    return new;
  end if;
  raise exception 'A person whose account or roles come from those who recorded or wrote cannot confirm.'
    using errcode = 'integrity_constraint_violation', constraint = 'second_person';
end $$;
create trigger path_act_independent_person before insert on path_act
  for each row when (new.kind in ('confirmed', 'entered_into_force')) execute function require_independent_person();
