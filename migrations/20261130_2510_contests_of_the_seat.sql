-- Only the seat of the law for which an act was recorded contests it: its organisation, or its link. The bodies of other acts,
-- which the owner of the plan records, do not: a second person among them refuses to confirm.

create function check_contest() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() then return new; end if;
  if new.owner_id is distinct from (select a.seat_organisation_id from path_act a where a.id = new.refers_to) then
    raise exception 'Only the seat for which an act was recorded contests it.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
revoke execute on function check_contest() from public;
create trigger path_act_check_contest before insert on path_act for each row when (new.kind = 'contested') execute function check_contest();
