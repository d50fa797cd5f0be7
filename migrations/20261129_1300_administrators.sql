
-- Administrators of an organisation manage its people and functions. Administrators of the instance also manage the
-- structure of the country, the pack and the settings. The administrators of the organisation that runs the instance
-- keep all rights; where nobody runs it, all administrators do.
drop trigger role_assignment_require_administrator on role_assignment;
update role_assignment r set role = case
    when o.kind = 'operator' or not exists (
      select from role_assignment a join organisation p on p.id = a.organisation_id
      where a.role = 'administrator' and a.valid_to is null and p.kind = 'operator')
    then 'instance_administrator' else 'organisation_administrator' end
from organisation o where o.id = r.organisation_id and r.role = 'administrator';

-- At least one person must remain who administers the instance. A role with an end date does not count.
create or replace function require_administrator() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_table_name = 'person' and not exists (
      select from role_assignment where person_id = new.id and role = 'instance_administrator' and valid_to is null) then
    return null;
  end if;
  if not exists (select from role_assignment r join person p on p.id = r.person_id
      where r.role = 'instance_administrator' and r.valid_to is null and p.left_at is null) then
    raise exception 'The last administrator cannot be removed.' using errcode = 'integrity_constraint_violation', constraint = 'last_administrator';
  end if;
  return null;
end $$;
create trigger role_assignment_require_administrator after update or delete on role_assignment
  for each row when (old.role = 'instance_administrator' and old.valid_to is null) execute function require_administrator();

-- Whether the actor of the transaction has the permission in some organisation. `act-as.ts` sets the list.
create function has_permission(permission text) returns boolean language sql stable parallel safe as
  $$ select permission = any (coalesce(nullif(current_setting('integral.permissions', true), ''), '{}')::text[]) $$;

-- The structure of the country, the pack and the settings belong to the administrators of the instance, whatever code
-- tries to write them.
drop policy area_write on area;
create policy area_write on area for all
  using ((select has_permission('registry.write'))) with check ((select has_permission('registry.write')));
drop policy area_boundary_write on area_boundary;
create policy area_boundary_write on area_boundary for all
  using ((select has_permission('registry.write'))) with check ((select has_permission('registry.write')));
drop policy area_parent_write on area_parent;
create policy area_parent_write on area_parent for all
  using ((select has_permission('registry.write'))) with check ((select has_permission('registry.write')));
drop policy area_succession_write on area_succession;
create policy area_succession_write on area_succession for all
  using ((select has_permission('registry.write'))) with check ((select has_permission('registry.write')));
drop policy organisation_write on organisation;
create policy organisation_write on organisation for all
  using ((select has_permission('registry.write'))) with check ((select has_permission('registry.write')));
drop policy organisation_succession_write on organisation_succession;
create policy organisation_succession_write on organisation_succession for all
  using ((select has_permission('registry.write'))) with check ((select has_permission('registry.write')));
drop policy phenomenon_write on phenomenon;
create policy phenomenon_write on phenomenon for all
  using ((select has_permission('registry.write'))) with check ((select has_permission('registry.write')));
drop policy phenomenon_crosswalk_write on phenomenon_crosswalk;
create policy phenomenon_crosswalk_write on phenomenon_crosswalk for all
  using ((select has_permission('registry.write'))) with check ((select has_permission('registry.write')));
drop policy phenomenon_list_write on phenomenon_list;
create policy phenomenon_list_write on phenomenon_list for all
  using ((select has_permission('registry.write'))) with check ((select has_permission('registry.write')));
drop policy competence_write on competence;
create policy competence_write on competence for all
  using ((select has_permission('competence.write'))) with check ((select has_permission('competence.write')));
drop policy pack_installation_write on pack_installation;
create policy pack_installation_write on pack_installation for all
  using ((select has_permission('setting.manage'))) with check ((select has_permission('setting.manage')));
drop policy rule_severity_write on rule_severity;
create policy rule_severity_write on rule_severity for all
  using ((select has_permission('setting.manage'))) with check ((select has_permission('setting.manage')));
drop policy instance_write on instance;
create policy instance_write on instance for update using ((select has_permission('setting.manage')));

-- Functions, holders and contact points belong to the organisation itself as well.
drop policy function_write on function;
create policy function_write on function for all
  using ((select has_permission('registry.write'))
    or (select has_permission('function.write')) and organisation_id = any ((select writable())::uuid[]))
  with check ((select has_permission('registry.write'))
    or (select has_permission('function.write')) and organisation_id = any ((select writable())::uuid[]));
drop policy function_holding_write on function_holding;
create policy function_holding_write on function_holding for all
  using ((select has_permission('registry.write')) or (select has_permission('function.write')) and exists (
    select from function f where f.id = function_id and f.organisation_id = any ((select writable())::uuid[])))
  with check ((select has_permission('registry.write')) or (select has_permission('function.write')) and exists (
    select from function f where f.id = function_id and f.organisation_id = any ((select writable())::uuid[])));
drop policy contact_point_write on contact_point;
create policy contact_point_write on contact_point for all
  using ((select has_permission('registry.write'))
    or (select has_permission('function.write')) and organisation_id = any ((select writable())::uuid[]))
  with check ((select has_permission('registry.write'))
    or (select has_permission('function.write')) and organisation_id = any ((select writable())::uuid[]));

-- Roles belong to the administrators of the organisation. Only administrators of the instance make others.
drop policy person_write on person;
create policy person_write on person for all
  using ((select has_permission('person.manage'))) with check ((select has_permission('person.manage')));
drop policy role_assignment_write on role_assignment;
create policy role_assignment_write on role_assignment for all
  using ((select has_permission('setting.manage'))
    or (select has_permission('person.manage')) and role <> 'instance_administrator' and organisation_id = any ((select writable())::uuid[]))
  with check ((select has_permission('setting.manage'))
    or (select has_permission('person.manage')) and role <> 'instance_administrator' and organisation_id = any ((select writable())::uuid[]));

-- A zone knows the small numbers of its area. When its area changes, it does not come to know figures about earlier
-- periods: the day of the change is kept, and the structure on the first day of a figure's period decides.
alter table organisation add column area_since date;
comment on column organisation.area_since is 'Day on which the organisation got its present area. Null: it always had it.';
create function set_organisation_area_since() returns trigger language plpgsql as $$
begin
  new.area_since := current_date;
  return new;
end $$;
create trigger organisation_set_area_since before update of area_id on organisation
  for each row when (old.area_id is distinct from new.area_id) execute function set_organisation_area_since();

create function is_insider(inside integer, p_area uuid, day date) returns boolean
  language sql stable security definer set search_path = public as $$
  select coalesce(current_setting('integral.external_view', true), '') <> 'on' and (inside = any (readable()) or exists (
    select from organisation o where o.level = 'zone' and coalesce(o.area_since, '-infinity') <= day
      and o.id = any (coalesce(nullif(current_setting('integral.organisations', true), ''), '{}')::uuid[])
      and (o.area_id = p_area or exists (select from area_reach r
        where r.area_id = p_area and r.ancestor_id = o.area_id and r.valid_from <= day and day < r.valid_to))))
$$;
drop policy figure_withheld_read on figure_withheld;
create policy figure_withheld_read on figure_withheld for select
  using (access_id = any ((select readable())::integer[]) and not is_insider(inside_id, area_id, starts_on));
drop function is_insider(integer, uuid);
