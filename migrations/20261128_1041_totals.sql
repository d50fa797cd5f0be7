-- Totals: which figures add up to which areas above, and the sums themselves.

-- ---------------------------------------------------------------- Areas in which a figure counts

-- In which areas above its own a figure of an area counts, for periods that begin between valid_from and valid_to. This
-- follows the parents at that time in every hierarchy, and successors that took over an area completely (merger, new
-- code). A split is not followed.
create table area_reach (
  area_id uuid not null references area on delete cascade,
  ancestor_id uuid not null references area on delete cascade,
  valid_from date not null,
  valid_to date not null,
  primary key (area_id, ancestor_id, valid_from)
);
create index area_reach_ancestor on area_reach (ancestor_id);

alter table area_reach enable row level security;
create policy area_reach_read on area_reach for select using (true);
grant select on area_reach to :app_role;

-- Returns the rows of area_reach according to the current structure of the country.
create function compute_area_reach() returns table (area_id uuid, ancestor_id uuid, valid_from date, valid_to date)
  language sql stable set search_path = public as $$
  with recursive link as (
    -- If a link begins with its area, figures of earlier periods also count in the parent, because they were counted on
    -- the later territory. The same applies to the end.
    select p.area_id, p.parent_id,
      case when p.valid_from is null or p.valid_from <= a.valid_from then '-infinity'::date else p.valid_from end as valid_from,
      case when p.valid_to is null or p.valid_to >= a.valid_to then 'infinity'::date else p.valid_to end as valid_to
    from area_parent p join area a on a.id = p.area_id
  ), upward as (
    select l.area_id, l.parent_id as ancestor_id, l.valid_from, l.valid_to from link l
    union
    select u.area_id, l.parent_id, greatest(u.valid_from, l.valid_from), least(u.valid_to, l.valid_to)
    from upward u join link l on l.area_id = u.ancestor_id
    where greatest(u.valid_from, l.valid_from) < least(u.valid_to, l.valid_to)
  ), complete_successor as (
    -- Areas that a single other area took over completely.
    select s.predecessor_id, (array_agg(s.successor_id))[1] as successor_id from area_succession s
    where s.kind in ('merge', 'recode', 'split') group by s.predecessor_id
    having count(distinct s.successor_id) = 1 and bool_and(s.kind <> 'split')
  ), successor as (
    select w.predecessor_id, w.successor_id from complete_successor w
    union
    select o.predecessor_id, w.successor_id from successor o join complete_successor w on w.predecessor_id = o.successor_id
  ), reach as (
    select u.area_id, u.ancestor_id, u.valid_from, u.valid_to from upward u
    union all
    select o.predecessor_id, o.successor_id, '-infinity', 'infinity' from successor o
    union all
    select u.area_id, o.successor_id, u.valid_from, u.valid_to from upward u join successor o on o.predecessor_id = u.ancestor_id
  )
  select e.area_id, e.ancestor_id, lower(validity), upper(validity) from (
    select area_id, ancestor_id, unnest(range_agg(daterange(valid_from, valid_to))) as validity from reach
    where area_id <> ancestor_id group by area_id, ancestor_id) e
$$;

-- ---------------------------------------------------------------- Totals

-- Totals of the figures below an area, per audience, so that a reader gets the sum of the figures that this reader may
-- see. Deleted together with the series.
create table total (
  series_id integer not null,
  starts_on date not null,
  ends_on date not null,
  -- For weighted means: the sum of value times weight, and the sum of the weights.
  sum numeric not null,
  weight numeric not null,
  known integer not null,
  missing integer not null,
  provisional integer not null,
  partial integer not null,
  access_id integer not null,
  primary key (series_id, starts_on, ends_on)
) with (fillfactor = 90);

alter table total enable row level security;
create policy total_read on total for select using (access_id = any ((select readable())::integer[]));
grant select on total to :app_role;

-- Whether figures of this kind of area add up to the areas above.
create function figures_add_up(adds text, level text, kind text, outside_tree boolean) returns boolean
  language sql immutable as $$ select adds <> 'none' and (kind = level or outside_tree) $$;

-- Switches the planner for statements on many rows, until the calling function ends. Few figures are processed with
-- cached plans that use indexes. Many figures need plans for their number, with hash joins, because the planner does
-- not yet know how many rows were just written.
create function prefer_bulk_query_plans() returns void language sql as $$
  select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_seqscan', 'on', true),
    set_config('enable_nestloop', 'off', true), set_config('enable_sort', 'off', true)
$$;

-- Adds the figures of one statement to the totals. The sign -1 subtracts them. Areas that count in the same areas at
-- the same times are a class and are added up first. Classes that count in the same shared areas are a group, and the
-- sums of the classes are added up per group. The fixed order prevents deadlocks between simultaneous writers.
create function update_totals() returns trigger language plpgsql security definer set search_path = public
  set work_mem = '16MB' set jit = 'off' set plan_cache_mode = 'force_generic_plan' set enable_seqscan = 'off'
  set enable_nestloop = 'on' set enable_sort = 'on' as $$
declare
  sign constant integer := case tg_op when 'INSERT' then 1 else -1 end;
  p_series integer[];
  figure_count bigint;
  all_exist boolean;
begin
  -- Prevents concurrent changes of the structure of the country.
  perform pg_advisory_xact_lock_shared(hashtext('area_reach'));
  select array_agg(distinct m.series_id), sum(m.figures), bool_and(s.id is not null and b.id is not null)
  into p_series, figure_count, all_exist
  from (select series_id, access_id, batch_id, count(*) as figures from changed group by series_id, access_id, batch_id) m
  left join series s on s.id = m.series_id and s.access_id = m.access_id left join observation_batch b on b.id = m.batch_id;
  if not all_exist then
    raise exception 'A figure (observation) must refer to an existing series and batch.' using errcode = 'foreign_key_violation';
  end if;
  if figure_count > 200 then perform prefer_bulk_query_plans(); end if;

  insert into series (indicator_id, area_id, breakdown_id, access_id, counts)
  select k.indicator_id, k.ancestor_id, k.breakdown_id, k.access_id,
    figures_add_up(i.adds_over_area, i.level, a.kind, a.outside_tree)
  from (select distinct s.indicator_id, r.ancestor_id, s.breakdown_id, s.access_id
    from unnest(p_series) m(id) join series s on s.id = m.id and s.counts join area_reach r on r.area_id = s.area_id) k
  join indicator i on i.id = k.indicator_id join area a on a.id = k.ancestor_id
  where not exists (select from series e where e.indicator_id = k.indicator_id and e.area_id = k.ancestor_id
    and e.breakdown_id = k.breakdown_id and e.access_id = k.access_id)
  order by 1, 3, 4, 2
  on conflict (indicator_id, area_id, breakdown_id, access_id) do nothing;

  with reported as materialized (
    -- The first series identifies the indicator, breakdown and audience.
    select s.id, s.area_id, min(s.id) over (partition by s.indicator_id, s.breakdown_id, s.access_id) as key_series,
      i.adds_over_area = 'weighted_mean' as weighted
    from unnest(p_series) m(id) join series s on s.id = m.id and s.counts join indicator i on i.id = s.indicator_id
  ), area_class as materialized (
    select area_id, dense_rank() over (order by reach) as class from (
      select r.area_id, array_agg((r.ancestor_id, r.valid_from, r.valid_to)::text order by r.ancestor_id, r.valid_from) as reach
      from area_reach r where r.area_id in (select area_id from reported) group by r.area_id) grouped
  ), class_reach as materialized (
    select l.class, r.ancestor_id, r.valid_from, r.valid_to, count(*) over (partition by r.ancestor_id) > 1 as shared
    from (select distinct on (class) class, area_id from area_class) l join area_reach r on r.area_id = l.area_id
  ), class_group as materialized (
    select class, dense_rank() over (order by reach) as class_group_id from (
      select class, array_agg((ancestor_id, valid_from, valid_to)::text order by ancestor_id, valid_from) as reach
      from class_reach where shared group by class) grouped
  ), class_sum as materialized (
    select t.key_series, a.class, o.starts_on, o.ends_on, sum(case when t.weighted then o.value * o.n else o.value end) as sum,
      -- Null without weights. Then the number of known values is stored.
      sum(case when t.weighted and o.value is not null then coalesce(o.n, 0) end) as weight, count(o.value)::integer as known,
      (count(*) - count(o.value))::integer as missing,
      (count(*) filter (where o.state = 'provisional'))::integer as provisional, count(o.partial_to)::integer as partial
    from changed o join reported t on t.id = o.series_id join area_class a on a.area_id = t.area_id
    group by t.key_series, a.class, o.starts_on, o.ends_on
  ), group_sum as (
    select n.key_series, s.class_group_id, n.starts_on, n.ends_on, sum(n.sum) as sum, sum(n.weight) as weight, sum(n.known)::integer as known,
      sum(n.missing)::integer as missing, sum(n.provisional)::integer as provisional, sum(n.partial)::integer as partial
    from class_sum n join class_group s on s.class = n.class
    group by n.key_series, s.class_group_id, n.starts_on, n.ends_on
  ), change as (
    select n.key_series, a.ancestor_id, n.starts_on, n.ends_on, n.sum, n.weight, n.known, n.missing, n.provisional, n.partial
    from class_sum n join class_reach a on a.class = n.class and not a.shared and n.starts_on >= a.valid_from and n.starts_on < a.valid_to
    union all
    select w.key_series, a.ancestor_id, w.starts_on, w.ends_on, sum(w.sum), sum(w.weight), sum(w.known), sum(w.missing),
      sum(w.provisional), sum(w.partial)
    from group_sum w
    join (select distinct s.class_group_id, a.ancestor_id, a.valid_from, a.valid_to from class_group s join class_reach a on a.class = s.class and a.shared) a
      on a.class_group_id = w.class_group_id and w.starts_on >= a.valid_from and w.starts_on < a.valid_to
    group by w.key_series, a.ancestor_id, w.starts_on, w.ends_on
  )
  insert into total as t (series_id, starts_on, ends_on, sum, weight, known, missing, provisional, partial, access_id)
  select e.id, c.starts_on, c.ends_on, sign * coalesce(c.sum, 0), sign * coalesce(c.weight, c.known), sign * c.known,
    sign * c.missing, sign * c.provisional, sign * c.partial, e.access_id
  from change c join series k on k.id = c.key_series
  join series e on e.indicator_id = k.indicator_id and e.area_id = c.ancestor_id and e.breakdown_id = k.breakdown_id
    and e.access_id = k.access_id
  order by e.id, c.starts_on, c.ends_on
  on conflict (series_id, starts_on, ends_on) do update set sum = t.sum + excluded.sum, weight = t.weight + excluded.weight,
    known = t.known + excluded.known, missing = t.missing + excluded.missing,
    provisional = t.provisional + excluded.provisional, partial = t.partial + excluded.partial;
  return null;
end $$;
create trigger observation_add_to_totals after insert on observation
  referencing new table as changed for each statement execute function update_totals();
create trigger observation_reduce_totals after update on observation
  referencing old table as changed for each statement execute function update_totals();

-- Deleting a series deletes its totals. A series with observations cannot be deleted.
create function delete_series_totals() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from observation o where o.series_id = old.id) then
    raise exception 'A series with recorded figures (observation) cannot be deleted.' using errcode = 'foreign_key_violation';
  end if;
  delete from total t where t.series_id = old.id;
  return old;
end $$;
create trigger series_delete_totals before delete on series for each row execute function delete_series_totals();

-- Computes the totals of these areas again, for one indicator or for all.
create function recompute_totals(areas uuid[], p_indicator uuid default null) returns void
  language plpgsql security definer set search_path = public as $$
begin
  delete from total t using series s where s.id = t.series_id and s.area_id = any (areas)
    and (p_indicator is null or s.indicator_id = p_indicator);
  insert into series (indicator_id, area_id, breakdown_id, access_id, counts)
  select k.indicator_id, k.ancestor_id, k.breakdown_id, k.access_id,
    figures_add_up(i.adds_over_area, i.level, a.kind, a.outside_tree)
  from (select distinct s.indicator_id, r.ancestor_id, s.breakdown_id, s.access_id
    from series s join area_reach r on r.area_id = s.area_id where s.counts and r.ancestor_id = any (areas)
      and (p_indicator is null or s.indicator_id = p_indicator)) k
  join indicator i on i.id = k.indicator_id join area a on a.id = k.ancestor_id
  on conflict (indicator_id, area_id, breakdown_id, access_id) do nothing;
  insert into total (series_id, starts_on, ends_on, sum, weight, known, missing, provisional, partial, access_id)
  select a.id, o.starts_on, o.ends_on,
    coalesce(sum(case i.adds_over_area when 'weighted_mean' then o.value * o.n else o.value end), 0),
    coalesce(sum(case when o.value is not null then case i.adds_over_area when 'weighted_mean' then o.n else 1 end end), 0),
    count(o.value), count(*) - count(o.value), count(*) filter (where o.state = 'provisional'), count(o.partial_to), a.access_id
  from series s
  join indicator i on i.id = s.indicator_id
  join area_reach r on r.area_id = s.area_id and r.ancestor_id = any (areas)
  join series a on a.indicator_id = s.indicator_id and a.area_id = r.ancestor_id and a.breakdown_id = s.breakdown_id and a.access_id = s.access_id
  join observation o on o.series_id = s.id and o.superseded_by is null and o.starts_on >= r.valid_from and o.starts_on < r.valid_to
  where s.counts and (p_indicator is null or s.indicator_id = p_indicator)
  group by a.id, o.starts_on, o.ends_on, a.access_id;
end $$;

-- After a change of the aggregation rules or the level: determines again which figures of an indicator add up, and
-- computes its totals.
create function recompute_indicator_totals(p_indicator uuid) returns void
  language plpgsql security definer set search_path = public as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('area_reach'));
  update series s set counts = figures_add_up(i.adds_over_area, i.level, a.kind, a.outside_tree)
  from indicator i, area a where s.indicator_id = p_indicator and i.id = s.indicator_id and a.id = s.area_id
    and s.counts <> figures_add_up(i.adds_over_area, i.level, a.kind, a.outside_tree);
  delete from total t using series s where s.id = t.series_id and s.indicator_id = p_indicator;
  perform recompute_totals(array(select distinct r.ancestor_id from series s join area_reach r on r.area_id = s.area_id
    where s.indicator_id = p_indicator and s.counts), p_indicator);
end $$;

create function recompute_own_indicator_totals(p_indicator uuid) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from indicator i where i.id = p_indicator and i.owner_id = any (writable())) then
    raise exception 'The transaction may not write for the owner of this indicator.' using errcode = 'insufficient_privilege';
  end if;
  perform recompute_indicator_totals(p_indicator);
end $$;

-- Updates area_reach. Totals are computed again only for areas below which something changed.
create function update_area_reach() returns void language plpgsql security definer set search_path = public as $$
declare
  changed_areas uuid[];
begin
  perform pg_advisory_xact_lock(hashtext('area_reach'));
  with current_reach as materialized (select * from compute_area_reach()),
  removed as (
    delete from area_reach r where not exists (select from current_reach n where n.area_id = r.area_id
      and n.ancestor_id = r.ancestor_id and n.valid_from = r.valid_from and n.valid_to = r.valid_to)
    returning r.ancestor_id
  ), added as (
    select n.* from current_reach n where not exists (select from area_reach r where r.area_id = n.area_id
      and r.ancestor_id = n.ancestor_id and r.valid_from = n.valid_from and r.valid_to = n.valid_to)
  )
  select array(select ancestor_id from removed union select ancestor_id from added) into changed_areas;
  insert into area_reach select n.* from compute_area_reach() n where n.ancestor_id = any (changed_areas)
    on conflict (area_id, ancestor_id, valid_from) do nothing;
  if exists (select from series) then perform recompute_totals(changed_areas); end if;
end $$;

-- Updates area_reach once per transaction, before the commit, however many rows of the structure change.
create function update_area_reach_once() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_when = 'BEFORE' then
    perform set_config('integral.area_reach_stale', 'on', true);
  elsif current_setting('integral.area_reach_stale', true) = 'on' then
    perform set_config('integral.area_reach_stale', '', true);
    perform update_area_reach();
  end if;
  return null;
end $$;
create trigger area_parent_schedule_reach_update before insert or update or delete on area_parent
  for each statement execute function update_area_reach_once();
create trigger area_succession_schedule_reach_update before insert or update or delete on area_succession
  for each statement execute function update_area_reach_once();
create trigger area_schedule_reach_update before update of valid_from, valid_to on area
  for each statement execute function update_area_reach_once();
create constraint trigger area_parent_update_reach after insert or update or delete on area_parent
  deferrable initially deferred for each row execute function update_area_reach_once();
create constraint trigger area_succession_update_reach after insert or update or delete on area_succession
  deferrable initially deferred for each row execute function update_area_reach_once();
create constraint trigger area_update_reach after update of valid_from, valid_to on area
  deferrable initially deferred for each row execute function update_area_reach_once();

-- Returns for which areas a total exists that the reader may not see, without revealing the total.
create function find_unreadable_totals(p_indicator uuid, areas uuid[]) returns table (area_id uuid, withheld boolean)
  language sql stable security definer set search_path = public as $$
  select s.area_id, bool_or(not s.access_id = any (readable())) from series s
  where s.indicator_id = p_indicator and s.area_id = any (areas) group by s.area_id
$$;
