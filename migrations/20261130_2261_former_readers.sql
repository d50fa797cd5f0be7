-- Changes of the registry do not show answers and figures to organisations that could not read them before.

-- 1. A successor takes over the items, and reads the former answers only if it could read them before.
alter table answer add column former_access_id integer references access (id);
comment on column answer.former_access_id is 'Readers of the answer of the predecessor that this row copies. Null: no copy.';
create or replace function set_answer_access() returns trigger
  language plpgsql security definer set search_path = public set enable_seqscan = off as $$
declare
  answered_item item%rowtype;
begin
  select * into answered_item from item where id = new.item_id;
  if tg_op = 'INSERT' and new.owner_id <> answered_item.addressee_id then raise exception 'Only the addressee of an item can answer it.'; end if;
  new.access_id := combine_access(answered_item.access_id, access_for(new.marking, array[new.owner_id, answered_item.owner_id], null, null));
  new.access_id := combine_access(new.access_id, new.former_access_id);
  return new;
end $$;

create or replace function transfer_items_to_successors(ended_body uuid, successors uuid[], at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if not is_maintenance() and (not has_permission('registry.write') or exists (select from unnest(successors) s (id)
      where not exists (select from organisation_succession n where n.predecessor_id = ended_body and n.successor_id = s.id))) then
    raise exception 'Only a recorded succession transfers items.' using errcode = 'insufficient_privilege';
  end if;
  create temporary table transferred_item on commit drop as
    select i.id as from_item, new_id(at) as to_item, i.version_id, i.upper_plan_id, i.element_id, i.owner_id, i.due_on, s.id as addressee_id
    from item i cross join unnest(successors) s (id)
    where i.addressee_id = ended_body and i.withdrawn_at is null
      and not exists (select from item o where o.version_id = i.version_id and o.element_id = i.element_id and o.addressee_id = s.id);
  insert into item (id, version_id, upper_plan_id, element_id, owner_id, addressee_id, sent_at, due_on, access_id)
    select to_item, version_id, upper_plan_id, element_id, owner_id, addressee_id, at, due_on, 1 from transferred_item;
  -- If another predecessor transferred an item before, the answers are added to the history of that item. So are answers
  -- that the successor could not read: it answers again.
  insert into answer (id, item_id, owner_id, kind, reasons, deciding_body, signatories, decided_on, answered_at, answered_by,
      by_link, superseded_at, marking, former_access_id, access_id)
    select new_id(at), o.id, o.addressee_id, a.kind, a.reasons, a.deciding_body, a.signatories, a.decided_on, a.answered_at, a.answered_by,
      a.by_link, case when o.answered or not can_organisation_read(a.access_id, o.addressee_id) or exists (select from organisation_succession s
        where s.successor_id = o.addressee_id and s.predecessor_id <> ended_body) then at end, a.marking, a.access_id, 1
    from item i join answer a on a.item_id = i.id and a.superseded_at is null
    join item o on o.version_id = i.version_id and o.element_id = i.element_id and o.addressee_id = any (successors)
    where i.addressee_id = ended_body and i.withdrawn_at is null;
  insert into task (id, kind, subject_kind, subject_id, owner_id, organisation_id, due_on, created_at, access_id)
    select new_id(at), 'answer_items', 'version', i.version_id, i.owner_id, i.addressee_id, min(i.due_on), at, 1
    from item i where i.addressee_id = any (successors) and not i.answered and i.withdrawn_at is null
      and i.version_id in (select version_id from transferred_item)
    group by i.version_id, i.owner_id, i.addressee_id
    on conflict do nothing;
  update item set withdrawn_at = at where addressee_id = ended_body and withdrawn_at is null;
  update task set done_at = at where organisation_id = ended_body and kind = 'answer_items' and done_at is null;
  drop table transferred_item;
end $$;

-- A copy for the next version keeps these readers.
create or replace function transfer_items_to_version(previous_version uuid, p_version uuid, unchanged_elements uuid[], at timestamptz)
  returns void language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from plan_version n join plan_version o on o.plan_id = n.plan_id join plan p on p.id = n.plan_id
      where n.id = p_version and o.id = previous_version and p.owner_id = any (writable())) then
    raise exception 'Only the owner of the plan can transfer items to a new version.' using errcode = 'insufficient_privilege';
  end if;
  insert into item (id, version_id, upper_plan_id, element_id, owner_id, addressee_id, lower_plan_id, sent_at, due_on, follows_id, access_id)
    select new_id(at), p_version, i.upper_plan_id, i.element_id, i.owner_id, i.addressee_id, i.lower_plan_id, i.sent_at, i.due_on, i.id, 1
    from item i where i.version_id = previous_version and i.withdrawn_at is null and i.element_id = any (unchanged_elements)
    on conflict do nothing;
  insert into answer (id, item_id, owner_id, plan_id, kind, reasons, deciding_body, signatories, decided_on, answered_at, answered_by,
      by_link, marking, former_access_id, access_id)
    select new_id(at), n.id, a.owner_id, a.plan_id, a.kind, a.reasons, a.deciding_body, a.signatories, a.decided_on, a.answered_at,
      a.answered_by, a.by_link, a.marking, a.former_access_id, 1
    from item n join answer a on a.item_id = n.follows_id and a.superseded_at is null
    where n.version_id = p_version and n.element_id = any (unchanged_elements) and not n.answered;
  insert into answer_element (answer_id, element_id, owner_id, access_id)
    select b.id, c.element_id, c.owner_id, 1
    from item n join answer a on a.item_id = n.follows_id and a.superseded_at is null join answer_element c on c.answer_id = a.id
    join answer b on b.item_id = n.id and b.superseded_at is null
    where n.version_id = p_version and n.element_id = any (unchanged_elements)
    on conflict do nothing;
  update item set withdrawn_at = at where version_id = previous_version and withdrawn_at is null and not answered;
  update task set done_at = at where kind = 'answer_items' and subject_id = previous_version and done_at is null;
end $$;

-- 2. After an organisation answered, a change of the registry gives its answers no new readers.
alter table answer_audience add column excluded_ids uuid[] not null default '{}';
comment on column answer_audience.excluded_ids is
  'Organisations that a change of the registry would have made readers of answers that were already given.';
drop function save_answer_audiences(uuid, uuid[]);
-- p_may_widen: a decision about the plan or its law, not a change of the registry.
create function save_answer_audiences(p_plan uuid, p_organisations uuid[], p_may_widen boolean) returns void
  language plpgsql security definer set search_path = public as $$
declare changed uuid[];
begin
  with former as materialized (
    select u.*, not p_may_widen and exists (select from item i join answer a on a.item_id = i.id
        where i.upper_plan_id = p_plan and i.addressee_id = u.organisation_id) as is_fixed
    from answer_audience u where u.plan_id = p_plan and u.organisation_id = any (p_organisations)
  ), judged as materialized (
    select c.organisation_id, c.organisation_kind, c.area_id, c.reader_ids, f.reader_ids as former_ids, coalesce(f.is_fixed, false) as is_fixed,
      case when f.is_fixed then greatest(c.minimum, f.minimum) else c.minimum end as minimum,
      -- The owner and the issuers of the plan read by its own decision.
      array(select x from unnest(coalesce(f.excluded_ids, '{}')
        || case when f.is_fixed then array(select r from unnest(c.reader_ids) r where r <> all (f.reader_ids)) else '{}' end) x
        except select unnest(p.issuing_body_ids || p.owner_id) from plan p where p.id = p_plan) as excluded_ids
    from compute_answer_audiences(p_plan, p_organisations) c left join former f on f.organisation_id = c.organisation_id
  ), computed as materialized (
    select j.organisation_id, j.organisation_kind, j.area_id, j.minimum, j.excluded_ids, r.ids as reader_ids,
      intern_access(0::smallint, true, r.ids, null) as access_id
    from judged j cross join lateral (select array(select x from unnest(j.reader_ids) x where x <> all (j.excluded_ids) order by x) as ids) r
  ), saved as (
    insert into answer_audience (plan_id, organisation_id, organisation_kind, reader_ids, excluded_ids, area_id, minimum, access_id, is_released)
    select p_plan, c.organisation_id, c.organisation_kind, c.reader_ids, c.excluded_ids, c.area_id, c.minimum, c.access_id,
      exists (select from answer_release r where r.plan_id = p_plan and r.owner_id = c.organisation_id
        and r.confirmed_at is not null and r.withdrawn_at is null)
    from computed c
    on conflict (plan_id, organisation_id) do update
      set organisation_kind = excluded.organisation_kind, reader_ids = excluded.reader_ids, excluded_ids = excluded.excluded_ids,
        area_id = excluded.area_id, minimum = excluded.minimum, access_id = excluded.access_id
      where (answer_audience.organisation_kind, answer_audience.reader_ids, answer_audience.excluded_ids, answer_audience.area_id,
          answer_audience.minimum, answer_audience.access_id)
        is distinct from (excluded.organisation_kind, excluded.reader_ids, excluded.excluded_ids, excluded.area_id, excluded.minimum,
          excluded.access_id)
    returning organisation_id
  ), obsolete as (
    -- Without this row everybody with the marking would read. It remains when a change of the registry ends the rule.
    delete from answer_audience u using former f where u.plan_id = p_plan and u.organisation_id = f.organisation_id and not f.is_fixed
      and u.organisation_id not in (select c.organisation_id from computed c)
    returning u.organisation_id
  )
  select array_agg(s.organisation_id) into changed from (select * from saved union all select * from obsolete) s;
  update answer_release r set access_id = u.access_id from answer_audience u
    where r.plan_id = p_plan and r.owner_id = any (changed) and u.plan_id = r.plan_id and u.organisation_id = r.owner_id;
  update item set access_id = access_id where upper_plan_id = p_plan and addressee_id = any (changed);
end $$;
revoke all on function save_answer_audiences(uuid, uuid[], boolean) from public;

create or replace function prepare_answer_audiences(p_plan uuid, p_organisations uuid[]) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if exists (select from plan p join answer_reader_rule r on r.pack_version = p.pack_version
      where p.id = p_plan and p.owner_id = any (writable())) then
    perform save_answer_audiences(p_plan, p_organisations, false);
  end if;
end $$;

drop function refresh_answer_audiences(uuid[]);
-- Without plans: after a change of the registry, or on another day.
create function refresh_answer_audiences(p_plans uuid[] default null) returns void
  language plpgsql security definer set search_path = public as $$
declare asking record;
begin
  for asking in
    select p.id, (select array_agg(distinct i.addressee_id) from item i where i.upper_plan_id = p.id) as addressee_ids
    from plan p
    where (p_plans is null or p.id = any (p_plans))
      and (exists (select from answer_reader_rule r where r.pack_version = p.pack_version)
        or exists (select from answer_audience u where u.plan_id = p.id))
    order by p.id
  loop
    if asking.addressee_ids is not null then
      -- A call from a trigger with plans follows a decision about these plans or their law.
      perform save_answer_audiences(asking.id, asking.addressee_ids, p_plans is not null and (is_maintenance() or pg_trigger_depth() > 0));
    end if;
  end loop;
end $$;

create or replace function set_item_access() returns trigger
  language plpgsql security definer set search_path = public set enable_seqscan = off as $$
declare
  element_access integer;
  audience answer_audience%rowtype;
begin
  select e.access_id into element_access from element e where e.id = new.element_id;
  select * into audience from answer_audience u where u.plan_id = new.upper_plan_id and u.organisation_id = new.addressee_id;
  if not found and exists (select from plan p join organisation o on o.id = new.addressee_id
      join answer_reader_rule r on r.pack_version = p.pack_version and r.organisation_kind = o.kind where p.id = new.upper_plan_id) then
    perform save_answer_audiences(new.upper_plan_id, array[new.addressee_id], false);
    select * into audience from answer_audience u where u.plan_id = new.upper_plan_id and u.organisation_id = new.addressee_id;
  end if;
  new.access_id := combine_access(element_access, case when not audience.is_released then audience.access_id end);
  return new;
end $$;

-- 3. An organisation knows no figures from before it got its area, or its level.
comment on column organisation.area_since is 'Day on which the organisation got its present area and level. Null: it always had them.';
create or replace function set_organisation_area_since() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if (old.area_id, old.level) is distinct from (new.area_id, new.level) then new.area_since := legal_today(); end if;
  elsif new.source = 'pack' then
    -- A pack says since when its organisations exist.
    new.area_since := new.valid_from;
  elsif not is_maintenance() then
    new.area_since := legal_today();
  end if;
  return new;
end $$;
drop trigger organisation_set_area_since on organisation;
create trigger organisation_set_area_since before insert or update of area_id, level on organisation
  for each row execute function set_organisation_area_since();
