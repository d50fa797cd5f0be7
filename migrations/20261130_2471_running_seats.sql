-- The organisation of a seat keeps its kind, code, area and first day while a plan that left the draft needs it: the steps of the
-- plan find their seats by them. Such an organisation ends, with a successor.

-- The organisations, or only this one, that the law of a plan in decision, approved or in force names by their code, kind or
-- function, and whose area contains, equals or lies within an area of the plan on some day.
create function running_seats(p_only uuid default null) returns setof uuid
  language sql stable security definer set search_path = public as $$
  with running as materialized (
    select distinct p.kind, p.pack_version, coalesce(p.area_id, (select o.area_id from organisation o where o.id = p.owner_id)) as area_id
    from plan p where p.state in ('in_decision', 'approved', 'in_force', 'bridging')
  ), named as materialized (
    select distinct l.version, k ->> 'code' as plan_kind, seat ->> 'bodyKind' as kind,
      coalesce(seat ->> 'body', f ->> 'organisation') as code
    from pack_installation l, jsonb_array_elements(l.law -> 'planKinds') k,
      jsonb_path_query(k, 'strict $.path.steps.** ? (@.body != null || @.bodyKind != null || @.function != null)', '{}', true) seat
      left join lateral jsonb_array_elements(l.law -> 'functions') f
        on not seat ? 'bodyKind' and f ->> 'code' = seat ->> 'function'
    where (l.version, k ->> 'code') in (select pack_version, kind from running)
  ), seated as materialized (
    select distinct n.version, n.plan_kind, o.id, o.area_id from named n join organisation o on o.code = n.code or o.kind = n.kind
    where p_only is null or o.id = p_only
  ), below as materialized (
    select area_id as plan_area, area_id from running
    union select r.ancestor_id, r.area_id from area_reach r where r.ancestor_id in (select area_id from running)
  ), near as materialized (
    select plan_area, area_id from below union select b.plan_area, r.ancestor_id from below b join area_reach r using (area_id)
  )
  select distinct s.id from running p join seated s on s.version = p.pack_version and s.plan_kind = p.kind
  where s.area_id is null or p.area_id is null or (p.area_id, s.area_id) in (select plan_area, area_id from near)
$$;
revoke execute on function running_seats(uuid) from public;
grant execute on function running_seats(uuid) to :app_role;

create function keep_running_seat() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_maintenance() and exists (select from running_seats(old.id)) then
    raise exception 'A plan that is in decision, approved or in force needs the organisation as it is. End it, with a successor.'
      using errcode = 'integrity_constraint_violation', constraint = 'running_seat';
  end if;
  return new;
end $$;
revoke execute on function keep_running_seat() from public;
create trigger organisation_keep_running_seat before update of code, kind, area_id, valid_from on organisation for each row
  when (new.code <> old.code or new.kind <> old.kind or new.area_id is distinct from old.area_id
    or new.valid_from is distinct from old.valid_from and new.valid_from > coalesce(old.valid_from, '-infinity'))
  execute function keep_running_seat();
