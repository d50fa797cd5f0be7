-- A plan that is no longer a draft stays readable for those who decide on it or were sent it: the organisations of seats
-- and confirmations, the addressees of its items, and their people.
create function plan_participants(p_plan uuid) returns setof uuid language sql stable security definer set search_path = public as $$
  select a.seat_organisation_id from path_act a
    where a.plan_id = p_plan and a.seat_organisation_id is not null and a.kind <> 'withdrawn' and not is_withdrawn(a.id)
  union select a.owner_id from path_act a
    where a.plan_id = p_plan and a.kind in ('confirmed', 'contested') and not is_withdrawn(a.id)
  union select i.addressee_id from item i where i.upper_plan_id = p_plan and i.withdrawn_at is null
$$;
revoke execute on function plan_participants(uuid) from public;

/* The partners and people among these whom a decision on the plan concerns, so that they keep access to it. */
create function concerned_readers(p_plan uuid, p_partners uuid[], p_persons uuid[]) returns setof uuid
language sql stable security definer set search_path = public as $$
  select o from unnest(p_partners) o where o in (select plan_participants(p_plan))
  union select h.id from person h
    where h.id = any (p_persons) and h.left_at is null and (
      exists (select from path_act a where a.plan_id = p_plan and a.recorded_by = h.id and not is_withdrawn(a.id))
      or exists (select from role_assignment r where r.person_id = h.id and r.valid_from <= legal_today()
        and coalesce(legal_today() < r.valid_to, true) and r.organisation_id in (select plan_participants(p_plan))))
$$;
grant execute on function concerned_readers(uuid, uuid[], uuid[]) to :app_role;

create function keep_concerned_readers() returns trigger language plpgsql as $$
begin
  if is_maintenance() or pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'MEMBER') then
    return new;
  end if;
  if exists (select concerned_readers(new.id,
      array(select unnest(old.partner_ids) except select unnest(new.partner_ids)),
      array(select unnest(old.person_ids) except select unnest(new.person_ids)))) then
    raise exception 'Those who decide on a plan or were sent it keep access to it.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_readers';
  end if;
  return new;
end $$;
create trigger plan_keep_concerned_readers before update of partner_ids, person_ids on plan for each row
  when (old.state <> 'drafting' and (old.partner_ids, old.person_ids) is distinct from (new.partner_ids, new.person_ids))
  execute function keep_concerned_readers();
