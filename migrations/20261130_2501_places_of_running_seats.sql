-- The places of areas decide which organisations take the seats of a plan. A change of the places on today or before changes no
-- seat of a plan in decision, approved or in force: the places change from a later day. A pack keeps the places on past days by
-- its own rule, when it is installed.

-- A succession from a later day makes the successor contain its predecessors at once. It moves no seat of today.
create function note_later_succession() returns trigger language plpgsql security definer set search_path = public as $$
declare
  succession area_succession := case tg_op when 'DELETE' then old else new end;
begin
  if succession.on_date > legal_today() then
    perform set_config('integral.later_successors',
      concat_ws(',', nullif(current_setting('integral.later_successors', true), ''), succession.successor_id), true);
  end if;
  return null;
end $$;
revoke execute on function note_later_succession() from public;
create trigger area_succession_note_later after insert or update or delete on area_succession
  for each row execute function note_later_succession();

-- The organisations whose seats of running plans changed places, on today or before, since the last commit.
create function moved_running_seats() returns setof uuid language sql stable security definer set search_path = public as $$
  with recursive running as materialized (
    select distinct p.kind as plan_kind, p.pack_version, coalesce(p.area_id, o.area_id) as plan_area
    from plan p join organisation o on o.id = p.owner_id where p.state in ('in_decision', 'approved', 'in_force', 'bridging')
  ), later as (
    select unnest(string_to_array(nullif(current_setting('integral.later_successors', true), ''), ','))::uuid as id
    union select s.successor_id from area_succession s join later l on l.id = s.predecessor_id
  ), reach as materialized (
    select false as is_new, r.area_id, r.ancestor_id, daterange(r.valid_from, r.valid_to) as days from area_reach r
    union all select true, n.area_id, n.ancestor_id, daterange(n.valid_from, n.valid_to) from compute_area_reach() n
  ), past as materialized (
    select is_new, area_id, ancestor_id, range_agg(days * daterange(null, legal_today(), '[]')) as days from reach
    where not isempty(days * daterange(null, legal_today(), '[]')) and ancestor_id not in (select id from later)
      and exists (select from running)
    group by is_new, area_id, ancestor_id
  ), moved as materialized (
    select area_id, ancestor_id from past group by area_id, ancestor_id having count(*) <> 2 or count(distinct days) <> 1
  ), concerned as materialized (
    select * from running where exists (select from moved m where plan_area in (m.area_id, m.ancestor_id)
      or exists (select from past b where b.ancestor_id = plan_area and b.area_id = m.area_id))
  ), seat as materialized (
    select distinct l.version, k ->> 'code' as plan_kind, s ->> 'bodyKind' as kind, s ->> 'place' as place
    from pack_installation l, jsonb_array_elements(l.law -> 'planKinds') k,
      jsonb_path_query(k, 'strict $.path.steps.** ? (@.bodyKind != null && @.place != null)', '{}', true) s
    where (l.version, k ->> 'code') in (select pack_version, plan_kind from concerned)
  ), below as materialized (
    select distinct i.is_new, c.plan_area, c.plan_area as area_id, datemultirange(daterange(null, null)) as days
    from concerned c, (values (false), (true)) i (is_new)
    union all select p.is_new, c.plan_area, p.area_id, p.days
    from (select distinct plan_area from concerned) c join past p on p.ancestor_id = c.plan_area
  ), placed as (
    select 'within' as place, is_new, plan_area, area_id, days from below
    union all select 'above', b.is_new, b.plan_area, u.ancestor_id, b.days * u.days
    from below b join past u on u.is_new = b.is_new and u.area_id = b.area_id
  ), seated as (
    select p.is_new, c.plan_kind, c.pack_version, c.plan_area, s.place, o.id, range_agg(p.days * datemultirange(daterange(o.valid_from, o.valid_to))) as days
    from concerned c join seat s on s.version = c.pack_version and s.plan_kind = c.plan_kind
      join organisation o on o.kind = s.kind
      join placed p on p.plan_area = c.plan_area and p.place = s.place and p.area_id = o.area_id
        and p.days && daterange(o.valid_from, o.valid_to)
    group by p.is_new, c.plan_kind, c.pack_version, c.plan_area, s.place, o.id
  )
  select distinct id from seated group by plan_kind, pack_version, plan_area, place, id
  having count(*) <> 2 or count(distinct days) <> 1
$$;
revoke execute on function moved_running_seats() from public;
grant execute on function moved_running_seats() to :app_role;

create or replace function update_area_reach_once() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_when = 'BEFORE' then
    perform set_config('integral.area_reach_stale', 'on', true);
  elsif current_setting('integral.area_reach_stale', true) = 'on' then
    perform set_config('integral.area_reach_stale', '', true);
    if not is_maintenance() and exists (select from moved_running_seats()) and not exists (
        select from pack_installation i where i.installed_at = transaction_timestamp() and not i.is_adopted) then
      raise exception 'The places of areas decide the seats of a plan that is in decision, approved or in force. Change them from a later day.'
        using errcode = 'integrity_constraint_violation', constraint = 'running_seat';
    end if;
    perform update_area_reach();
  end if;
  return null;
end $$;
