-- A pack that withdraws a role which people hold today or later is not installed. The procedure names the people
-- (`ROLES_IN_USE`). Administrators exist in every country.
create function forbid_withdrawn_roles() returns trigger language plpgsql security definer set search_path = public as $$
declare
  former jsonb;
begin
  if is_maintenance() or new.law is null or new.is_adopted or tg_op = 'UPDATE' and old.law is not null then return new; end if;
  -- One installation at a time, and no role is granted while it is checked.
  lock table role_assignment in share row exclusive mode;
  select i.law into former from pack_installation i
    where i.law is not null and not i.is_adopted and (i.code, i.version) <> (new.code, new.version)
    order by i.installed_at desc limit 1;
  if exists (select from jsonb_array_elements(coalesce(former -> 'roles', '[]')) r
      join role_assignment a on a.role = r ->> 'code'
      where a.role not in ('organisation_administrator', 'instance_administrator')
        and (a.valid_to is null or a.valid_to > legal_today())
        and not exists (select from jsonb_array_elements(coalesce(new.law -> 'roles', '[]')) k where k ->> 'code' = a.role)) then
    raise exception 'People hold a role that the pack withdraws.'
      using errcode = 'integrity_constraint_violation', constraint = 'roles_in_use';
  end if;
  return new;
end $$;
create trigger pack_installation_forbid_withdrawn_roles before insert or update of law on pack_installation
  for each row execute function forbid_withdrawn_roles();
