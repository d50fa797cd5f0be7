-- Suppression of small numbers (docs/decisions/0012). A count that could identify a person is withheld from readers who
-- are not insiders, and so are as many other counts as needed so that no published sum reveals the first.
-- suppress_small_numbers() does this for one suppression period: the figures of one indicator and audience in a year,
-- or in one period if its periods do not add up to years. It works in temporary tables, in these steps:
--  1. load_suppression_cells() collects the figures: one *cell* per area, breakdown and period, reported or summed.
--  2. find_protected_areas() finds the areas with a number below the threshold, as a whole or in a month or breakdown.
--  3. find_suppression_atoms() finds what the sums consist of. An *atom* is all that was reported of one area. It
--     counts in that area and in its *places*: the areas above it. Each place is one bit, so that the places that two
--     atoms share are one operation on bit strings instead of joins.
--  4. find_protected_sums() lists for each protected area the atoms that count in it.
--  5. form_suppression_groups() puts atoms into *groups* until a group *crosses* every protected sum: one member counts
--     in it and another does not. One member could be higher and the other lower by the same amount without a change of
--     any sum that contains both, so nobody can compute either.
--  6. find_crossed_areas() returns the areas that a group crosses. Their figures are withheld.

-- ---------------------------------------------------------------- Thresholds and insiders

-- Computes the threshold: that of the definition, or that of the instance if it is higher. Weighted means and
-- indicators with a formula have no threshold.
create function set_suppression_threshold() returns trigger language plpgsql as $$
begin
  -- greatest() ignores null. The condition ensures that an indicator without a threshold does not get that of the
  -- instance.
  new.suppression_threshold := case when new.adds_over_area <> 'weighted_mean' and jsonb_typeof(new.definition -> 'formula') is distinct from 'object'
    and new.definition ->> 'suppressionThreshold' is not null
    then greatest((new.definition ->> 'suppressionThreshold')::integer, (select i.suppression_threshold from instance i)) end;
  return new;
end $$;
create trigger indicator_set_suppression_threshold before insert or update on indicator
  for each row execute function set_suppression_threshold();

-- Applies at once: when the threshold of an indicator changes, its trigger recomputes its suppression periods.
create function apply_instance_threshold() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update indicator set suppression_threshold = suppression_threshold where definition ->> 'suppressionThreshold' is not null;
  return null;
end $$;
create trigger instance_apply_threshold after update of suppression_threshold on instance
  for each row when (old.suppression_threshold is distinct from new.suppression_threshold) execute function apply_instance_threshold();

create function set_batch_insiders() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  new.inside_id := access_for(2::smallint, array[new.owner_id], resource_audience(new.owner_id), null);
  return new;
end $$;
create trigger observation_batch_set_insiders before insert on observation_batch
  for each row execute function set_batch_insiders();

-- Whether the reader is an insider: of the body that reported the figure or a body for which it works, or of the body
-- of the zone that contains the area.
create function is_insider(inside integer, p_area uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select coalesce(current_setting('integral.external_view', true), '') <> 'on' and (inside = any (readable()) or exists (
    select from organisation o where o.level = 'zone'
      and o.id = any (coalesce(nullif(current_setting('integral.organisations', true), ''), '{}')::uuid[])
      and (o.area_id = p_area or exists (select from area_reach r where r.area_id = p_area and r.ancestor_id = o.area_id))))
$$;

-- ---------------------------------------------------------------- Tables

-- The figures of one indicator and audience for which the withheld figures are chosen together. A row covers a year if
-- months and quarters add up to years, and otherwise one period. `stale`: it must be computed again.
create table suppression_period (
  indicator_id uuid not null references indicator on delete cascade,
  access_id integer not null references access,
  starts_on date not null,
  ends_on date not null,
  stale boolean not null,
  primary key (indicator_id, access_id, starts_on, ends_on)
);

alter table suppression_period enable row level security;

-- The figures of a suppression period that outsiders do not see: the months and breakdowns of an area, or all figures.
create table figure_withheld (
  indicator_id uuid not null references indicator on delete cascade,
  area_id uuid not null references area on delete cascade,
  -- The access of the series.
  access_id integer not null references access,
  starts_on date not null,
  ends_on date not null,
  -- Also the figure of the whole period, not only its months and breakdowns.
  whole boolean not null,
  -- The access of the insiders, who can read it.
  inside_id integer not null references access,
  primary key (indicator_id, area_id, access_id, starts_on, ends_on)
);
create index figure_withheld_period on figure_withheld (indicator_id, access_id, starts_on, ends_on);

alter table figure_withheld enable row level security;
-- A reader reads the rows that are withheld from this reader.
create policy figure_withheld_read on figure_withheld for select
  using (access_id = any ((select readable())::integer[]) and not is_insider(inside_id, area_id));
grant select on figure_withheld to :app_role;

-- The places of a period, stored when first needed and deleted when the structure changes. A place is an area in which
-- other areas count, once for each part of the period in which they do (`span`; empty: the whole period). For a single
-- day, from_day equals to_day.
create table suppression_place (
  from_day date not null,
  to_day date not null,
  nth integer not null,
  area_id uuid not null references area on delete cascade,
  span text not null,
  primary key (from_day, to_day, nth)
);

alter table suppression_place enable row level security;

-- The places in which an area counts in a period, as bits.
create table suppression_area (
  from_day date not null,
  to_day date not null,
  area_id uuid not null references area on delete cascade,
  places bit varying not null,
  primary key (from_day, to_day, area_id)
);

alter table suppression_area enable row level security;

create function delete_suppression_areas() returns trigger language plpgsql security definer set search_path = public as $$
begin
  delete from suppression_area;
  delete from suppression_place;
  return null;
end $$;
create trigger area_reach_delete_suppression_areas after insert or update or delete on area_reach
  for each statement execute function delete_suppression_areas();

-- Computes and stores the places of a period if they are missing.
create function compute_suppression_areas(p_from date, p_to date) returns void language plpgsql
  set enable_nestloop = 'off' set jit = 'off' as $$
begin
  -- Prevents concurrent changes of the structure of the country.
  perform pg_advisory_xact_lock_shared(hashtext('area_reach'));
  if exists (select from suppression_place p where p.from_day = p_from and p.to_day = p_to) then return; end if;
  -- Only one transaction at a time computes areas, so that two cannot deadlock.
  perform pg_advisory_xact_lock(hashtext('suppression_area'));
  if exists (select from suppression_place p where p.from_day = p_from and p.to_day = p_to) then return; end if;
  with containment as materialized (
    select r.area_id, r.ancestor_id, string_agg(case when p_from < p_to then concat_ws(' ', nullif(greatest(r.valid_from, p_from),
      p_from), nullif(least(r.valid_to, p_to), p_to)) else '' end, ',' order by r.valid_from) as span
    from area_reach r
    -- A period counts in the areas that contain the area on the first day of the period.
    where r.valid_from < greatest(p_to, p_from + 1) and r.valid_to > p_from group by r.area_id, r.ancestor_id
  ), place as materialized (
    select (row_number() over (order by l.ancestor_id, l.span))::integer - 1 as nth, l.ancestor_id, l.span
    from containment l group by l.ancestor_id, l.span
  ), stored as (
    insert into suppression_place select p_from, p_to, p.nth, p.ancestor_id, p.span from place p on conflict do nothing
  )
  insert into suppression_area
    select p_from, p_to, l.area_id, bit_or(set_bit(k.none, p.nth, 1)) from containment l
    join place p on p.ancestor_id = l.ancestor_id and p.span = l.span
    cross join (select repeat('0', count(*)::integer)::bit varying as none from place) k group by l.area_id on conflict do nothing;
end $$;

-- ---------------------------------------------------------------- Steps of the computation

-- Returns the suppression period to which a figure belongs.
create function get_suppression_period(adds_over_time text, period_type text, p_start date, p_end date, out starts_on date,
    out ends_on date)
  language sql immutable as $$
  select case when k.years then date_trunc('year', p_start)::date else p_start end,
    case when k.years then (date_trunc('year', p_start) + interval '1 year')::date else p_end end
  from (select adds_over_time = 'sum' and period_type in ('month', 'quarter') as years) k
$$;

-- Creates the temporary tables for the computation, once per session. They are empty after each transaction. They have
-- no indexes and are not analysed, so that the query plans are made once per session.
create function create_suppression_tables() returns void language plpgsql security definer set search_path = public as $$
begin
  if to_regclass('pg_temp.suppression_cell') is not null then
    if exists (select from pg_temp.suppression_cell) then
      truncate pg_temp.suppression_cell, pg_temp.protected_area, pg_temp.protected_sum, pg_temp.suppression_atom;
    end if;
    return;
  end if;
  -- Step 1: every figure, reported or summed. `is_whole`: it covers the whole suppression period.
  create temp table suppression_cell (area_id uuid, breakdown_id integer, period text, is_whole boolean, value numeric, counts boolean,
    reported boolean, inside_id integer) on commit delete rows;
  -- Step 2: what outsiders must not be able to compute of an area: its whole figure, or months and breakdowns
  -- (`cells`).
  create temp table protected_area (area_id uuid, whole boolean, detail boolean, cells text[]) on commit delete rows;
  -- Step 3. `cell_set` is equal for atoms with the same cells. `class` is equal for atoms that count in the same
  -- places, have the same cells and are known to the same bodies. `area_count`: the number of areas in which the atom
  -- counts.
  create temp table suppression_atom (id integer, group_id integer, value numeric, was_withheld boolean, whole boolean, detail boolean,
    cell_set integer, class integer, inside_id integer, area_id uuid, area_count integer, places bit varying, known_to uuid[],
    cells text[]) on commit delete rows;
  -- Step 4. `own_atom` is the atom of an area that is not a place. Sums of few atoms come first (`rank`).
  create temp table protected_sum (rank integer, area_id uuid, whole boolean, detail boolean, cells text[], own_atom integer,
    places bit varying, atom_count integer) on commit delete rows;
end $$;

-- Whether a reader does not know an atom. An outsider without a body (null) knows no atom.
create function is_unknown_to(known_to uuid[], reader uuid) returns boolean language sql immutable as
  $$ select reader is null or not reader = any (known_to) $$;

-- Whether an atom counts in the sum of an area.
create function is_counted_in(atom_id integer, atom_places bit varying, own_atom integer, places bit varying) returns boolean
  language sql immutable as $$ select atom_id = own_atom or bit_count(atom_places & places) > 0 $$;

-- Step 1: collects all figures of a suppression period.
create function load_suppression_cells(p_period suppression_period, p_indicator indicator) returns void language plpgsql
  set plan_cache_mode = 'force_generic_plan' set enable_seqscan = 'off' set jit = 'off' as $$
begin
  insert into pg_temp.suppression_cell
    select s.area_id, s.breakdown_id, o.starts_on || ' ' || o.ends_on, (o.starts_on, o.ends_on) = (p_period.starts_on, p_period.ends_on),
      o.value, s.counts, true, b.inside_id
    from series s join observation o on o.series_id = s.id and o.superseded_by is null and o.value is not null
    join observation_batch b on b.id = o.batch_id
    cross join get_suppression_period(p_indicator.adds_over_time, p_indicator.period_type, o.starts_on, o.ends_on) h
    where s.indicator_id = p_indicator.id and s.access_id = p_period.access_id
      and (h.starts_on, h.ends_on) = (p_period.starts_on, p_period.ends_on)
      and o.starts_on >= p_period.starts_on and o.starts_on < p_period.ends_on
    union all
    select s.area_id, s.breakdown_id, t.starts_on || ' ' || t.ends_on, (t.starts_on, t.ends_on) = (p_period.starts_on, p_period.ends_on),
      t.sum, s.counts, false, null
    from series s join total t on t.series_id = s.id and t.known > 0
    cross join get_suppression_period(p_indicator.adds_over_time, p_indicator.period_type, t.starts_on, t.ends_on) h
    where s.indicator_id = p_indicator.id and s.access_id = p_period.access_id
      and (h.starts_on, h.ends_on) = (p_period.starts_on, p_period.ends_on)
      and t.starts_on >= p_period.starts_on and t.starts_on < p_period.ends_on;
end $$;

-- Step 2: finds the areas with small numbers. A zero of the whole is published, because it identifies nobody. A zero of
-- a breakdown is protected, because it reveals that everything was counted in the other breakdowns.
-- @returns whether there are small numbers
create function find_protected_areas(p_indicator indicator) returns boolean language plpgsql
  set plan_cache_mode = 'force_generic_plan' set enable_seqscan = 'off' set jit = 'off' as $$
begin
  with counted as (
    select c.area_id, max(abs(c.value)) > 0 as has_some from pg_temp.suppression_cell c group by c.area_id
  ), wholes as (
    select c.area_id, sum(c.value) as value from pg_temp.suppression_cell c where c.breakdown_id = 0
    group by c.area_id, c.reported, c.is_whole
  ), details as (
    select c.area_id, array_agg(distinct c.breakdown_id || ' ' || c.period) as cells
    from pg_temp.suppression_cell c join counted e on e.area_id = c.area_id
    where not (c.is_whole and c.breakdown_id = 0) and c.value < p_indicator.suppression_threshold
      and (c.value <> 0 or c.breakdown_id <> 0 and e.has_some)
    group by c.area_id
  ), small as (
    select w.area_id from wholes w where w.value <> 0 and w.value < p_indicator.suppression_threshold group by w.area_id
  )
  insert into pg_temp.protected_area
    select area_id, w.area_id is not null, d.cells is not null, coalesce(d.cells, '{}')
    from details d full join small w using (area_id);
  return found;
end $$;

-- Returns the end of the period for which the places are determined: a year, or only the first day. Null: the figures
-- do not add up over areas.
create function suppression_end_day(p_period suppression_period, p_indicator indicator) returns date language sql immutable as $$
  select case when p_indicator.adds_over_area = 'none' then null
    when p_indicator.adds_over_time = 'sum' and p_indicator.period_type in ('month', 'quarter') then p_period.ends_on
    else p_period.starts_on end
$$;

create function suppression_places(p_period suppression_period, p_indicator indicator)
  returns table (nth integer, area_id uuid, span text)
  language sql stable as $$
  select p.nth, p.area_id, p.span from suppression_place p
  where p.from_day = p_period.starts_on and p.to_day = suppression_end_day(p_period, p_indicator)
$$;

-- Returns a bit string with a zero for each place.
create function no_suppression_places(p_period suppression_period, p_indicator indicator) returns bit varying
  language sql stable as $$
  select repeat('0', (select count(*) from suppression_places(p_period, p_indicator))::integer)::bit varying
$$;

-- Creates the access ids of bodies that reported figures of the same area together. Step 3 needs their rows, and a
-- statement does not see the rows that it creates itself.
create function create_insider_access() returns void language plpgsql set enable_nestloop = 'off' set jit = 'off' as $$
begin
  if (select min(c.inside_id) <> max(c.inside_id) from pg_temp.suppression_cell c) then
    perform combine_all_access(k.ids) from (select distinct array_agg(distinct c.inside_id) as ids from pg_temp.suppression_cell c
      where c.reported group by c.area_id having min(c.inside_id) <> max(c.inside_id)) k;
  end if;
end $$;

-- Step 3: finds the atoms, their places and the bodies that know them. Figures that do not count in the areas above are
-- atoms only if nothing was reported of the areas below. A zone knows the figures of the areas in it.
create function find_suppression_atoms(p_period suppression_period, p_indicator indicator) returns void language plpgsql
  set plan_cache_mode = 'force_generic_plan' set enable_nestloop = 'off' set jit = 'off' as $$
declare
  adds_up constant boolean := p_indicator.adds_over_area <> 'none';
  none constant bit varying := no_suppression_places(p_period, p_indicator);
  zones constant bit varying := none | (select coalesce(bit_or(set_bit(none, p.nth, 1)), none)
    from suppression_places(p_period, p_indicator) p where p.area_id in (select o.area_id from organisation o where o.level = 'zone'));
begin
  with place as materialized (
    select * from suppression_places(p_period, p_indicator)
  ), own_place as (
    select p.area_id, set_bit(none, p.nth, 1) as place from place p where p.span = ''
  ), reported as materialized (
    select c.area_id, coalesce(sum(c.value) filter (where c.breakdown_id = 0), sum(c.value)) as value,
      array_agg(distinct c.breakdown_id || ' ' || c.period) as cells,
      case when min(c.inside_id) = max(c.inside_id) then min(c.inside_id)
        else combine_all_access(array_agg(distinct c.inside_id)) end as inside_id
    from pg_temp.suppression_cell c where c.reported group by c.area_id
    having bool_or(c.counts) or not adds_up or not exists (
      select from area_reach r join pg_temp.suppression_cell b on b.area_id = r.area_id and b.reported
      where r.ancestor_id = c.area_id and r.valid_from < p_period.ends_on and r.valid_to > p_period.starts_on)
  ), zone as materialized (
    select o.area_id, min(o.id::text)::uuid as body from organisation o where o.level = 'zone' group by o.area_id
  ), zone_place as materialized (
    select p.nth, z.body from zone z join place p on p.area_id = z.area_id
  ), located as materialized (
    select t.*, coalesce(g.places, none) as places_above, coalesce(g.places, none) | coalesce(o.place, none) as places, z.body
    from reported t
    left join suppression_area g on g.from_day = p_period.starts_on and g.to_day = suppression_end_day(p_period, p_indicator)
      and g.area_id = t.area_id
    left join own_place o on o.area_id = t.area_id left join zone z on z.area_id = t.area_id
  ), grouped as materialized (
    select l.*, l.places & zones as zone_places, dense_rank() over (order by l.inside_id, l.places & zones, l.body) as audience from located l
  ), audience as materialized (
    select k.audience, array(select unnest(a.organisation_ids) union select k.body where k.body is not null
      union select z.body from zone_place z where get_bit(k.zone_places, z.nth) = 1 order by 1) as known_to
    from (select distinct on (e.audience) e.audience, e.inside_id, e.zone_places, e.body from grouped e) k join access a on a.id = k.inside_id
  ), cell_set as materialized (
    select row_number() over ()::integer as number, k.cells from (select distinct t.cells from reported t) k
  )
  insert into pg_temp.suppression_atom
    select row_number() over (order by area.code), null, l.value, w.area_id is not null, coalesce(s.whole, false), coalesce(s.detail, false),
      k.number, dense_rank() over (order by l.places_above, k.number, c.known_to), l.inside_id, l.area_id, bit_count(l.places_above) + 1,
      l.places, c.known_to, l.cells
    from grouped l join area on area.id = l.area_id join cell_set k on k.cells = l.cells join audience c on c.audience = l.audience
    left join pg_temp.protected_area s on s.area_id = l.area_id
    left join figure_withheld w on w.area_id = l.area_id and w.indicator_id = p_indicator.id and w.access_id = p_period.access_id
      and w.starts_on = p_period.starts_on and w.ends_on = p_period.ends_on;
end $$;

-- Step 4: finds which atoms count in each protected area. Areas without atoms are left out.
create function find_protected_sums(p_period suppression_period, p_indicator indicator) returns void language plpgsql
  set plan_cache_mode = 'force_generic_plan' set enable_nestloop = 'off' set jit = 'off' as $$
declare
  none constant bit varying := no_suppression_places(p_period, p_indicator);
begin
  with place as materialized (
    select p.area_id, bit_or(set_bit(none, p.nth, 1)) as places, bool_or(p.span = '') as has_own from suppression_places(p_period, p_indicator) p
    where p.area_id in (select s.area_id from pg_temp.protected_area s) group by p.area_id
  ), counted as (
    select s.*, case when not coalesce(p.has_own, false) then a.id end as own_atom, p.places,
      case when p.places is null then count(a.id) over (partition by s.area_id)
        else (select count(*) from pg_temp.suppression_atom o where o.id = a.id or bit_count(o.places & p.places) > 0) end as atom_count
    from pg_temp.protected_area s left join pg_temp.suppression_atom a on a.area_id = s.area_id left join place p on p.area_id = s.area_id
  )
  insert into pg_temp.protected_sum
    select row_number() over (order by e.atom_count, area.code), e.area_id, e.whole, e.detail, e.cells, coalesce(e.own_atom, 0),
      coalesce(e.places, none), e.atom_count
    from counted e join area on area.id = e.area_id where e.atom_count > 0;
end $$;

-- Returns what groups cross through members that a reader does not know: the places in which one member counts and
-- another does not, if the other was reported for at least the same cells. An open group crosses every place in which a
-- member counts.
-- @param group_ids the groups to examine; null: all
create function list_group_crossings(group_ids integer[], reader uuid, open_groups integer[])
  returns table (cells text[], places bit varying, own_atom integer) language plpgsql as $$
begin
  return query with members as materialized (
    select a.group_id, a.cell_set, a.cells, bit_or(a.places) as places_of_any, bit_and(a.places) as places_of_all, array_agg(a.id) as ids
    from pg_temp.suppression_atom a
    where a.group_id is not null and (group_ids is null or a.group_id = any (group_ids)) and is_unknown_to(a.known_to, reader)
    group by a.group_id, a.cell_set, a.cells
  ), crossing as materialized (
    select i.cell_set, i.cells,
      case when i.group_id = any (open_groups) then i.places_of_any else i.places_of_any & ~bit_and(o.places_of_all) end as places,
      case when i.group_id = any (open_groups) or sum(cardinality(o.ids)) > 1 then i.ids end as ids
    from members i join members o on o.group_id = i.group_id and o.cells @> i.cells
    group by i.group_id, i.cell_set, i.cells, i.places_of_any, i.ids
  )
  select c.cells, bit_or(c.places)::bit varying, null from crossing c group by c.cell_set, c.cells
  union all
  select c.cells, null, unnest(c.ids) from crossing c;
end $$;

-- Whether a reader could compute a protected sum. This is the case if no group crosses it with one member inside and
-- one outside, both reported for all protected cells and both unknown to this reader.
create function can_derive_sum(p_cells text[], p_own_atom integer, p_places bit varying, reader uuid, open_groups integer[])
  returns boolean
  language plpgsql as $$
declare
  has_unknown boolean;
  group_ids integer[];
begin
  select bool_or((p_cells = '{}' or a.cells && p_cells) and (a.group_id is null or not a.group_id = any (open_groups))),
    array_agg(distinct a.group_id) filter (where a.group_id is not null)
  into has_unknown, group_ids from pg_temp.suppression_atom a
  where is_counted_in(a.id, a.places, p_own_atom, p_places) and is_unknown_to(a.known_to, reader);
  return has_unknown and (group_ids is null or not exists (select from list_group_crossings(group_ids, reader, open_groups) c
    where (c.own_atom = p_own_atom or bit_count(c.places & p_places) > 0) and c.cells @> p_cells));
end $$;

-- Chooses the atom that is withheld together with another. First the atom with most areas in common, because each area
-- that contains only one of them is withheld too. Then an atom that is withheld anyway or was withheld before. Then the
-- smallest.
-- @param outside excludes atoms that count in these places together with the atom
-- @param reader excludes atoms that this body knows
-- @param min_value prefers atoms of at least this size
create function choose_partner_atom(atom_id integer, outside bit varying, reader uuid, min_value numeric) returns integer
  language plpgsql as $$
declare
  atom record;
begin
  select a.group_id, a.cell_set, a.cells, a.places, a.places & outside as outside into atom
    from pg_temp.suppression_atom a where a.id = atom_id;
  return (select o.id from pg_temp.suppression_atom o
    where o.id <> atom_id and (o.group_id is null or o.group_id is distinct from atom.group_id)
      and (o.cell_set = atom.cell_set or o.cells @> atom.cells)
      and is_unknown_to(o.known_to, reader) and (outside is null or bit_count(o.places & atom.outside) = 0)
    order by o.value < min_value, o.area_count - 2 * bit_count(o.places & atom.places), o.group_id is null, not o.was_withheld,
      o.value = 0, o.value, o.id
    limit 1);
end $$;

-- Puts two atoms, with the members of their groups, into one group. Without a second atom, the group becomes open.
-- @returns the open groups
create function join_suppression_groups(atom_id integer, other_id integer, open_groups integer[]) returns integer[] language plpgsql as $$
declare
  former_groups integer[] := array(select a.group_id from pg_temp.suppression_atom a
    where a.id in (atom_id, other_id) and a.group_id is not null);
  new_group integer := least(atom_id, other_id);
begin
  update pg_temp.suppression_atom a set group_id = new_group where a.id in (atom_id, other_id) or a.group_id = any (former_groups);
  return case when other_id is null or former_groups && open_groups then open_groups || new_group else open_groups end;
end $$;

-- Puts an atom of a protected sum into a group with an atom outside the sum, both unknown to a reader. If there is no
-- such atom, the group becomes open.
-- @returns the open groups
create function protect_sum(p_cells text[], p_own_atom integer, p_places bit varying, reader uuid, open_groups integer[])
  returns integer[]
  language plpgsql as $$
declare
  atom_id integer := (select a.id from pg_temp.suppression_atom a where is_counted_in(a.id, a.places, p_own_atom, p_places)
    and a.cells @> p_cells and is_unknown_to(a.known_to, reader) order by a.group_id is null, a.value, a.id limit 1);
begin
  if atom_id is not null then
    return join_suppression_groups(atom_id, choose_partner_atom(atom_id, p_places, reader, 0), open_groups);
  end if;
  -- No atom was reported for all protected cells, so that no pair of atoms protects them: all are withheld.
  for atom_id in select a.id from pg_temp.suppression_atom a where is_counted_in(a.id, a.places, p_own_atom, p_places) loop
    open_groups := join_suppression_groups(atom_id, null, open_groups);
  end loop;
  return open_groups;
end $$;

-- Returns the bodies that may be able to derive a protected sum: they know an atom of every pair that crosses it, but
-- not all atoms that count in it.
create function find_informed_bodies(details boolean, informed_of_all uuid[], open_groups integer[])
  returns table (cells text[], own_atom integer, places bit varying, body uuid) language plpgsql as $$
begin
  return query with needed as materialized (
    select s.rank, s.area_id, s.own_atom, s.places, case when details then s.cells else '{}' end as cells, s.atom_count
    from pg_temp.protected_sum s where s.whole or details and s.detail
  ), member as materialized (
    select s.rank, a.id, a.group_id, a.known_to, a.cells, null::bit varying as places
    from needed s join pg_temp.suppression_atom a on a.id = s.own_atom
    where a.group_id is not null and a.cells @> s.cells
    union all
    select s.rank, a.id, a.group_id, a.known_to, a.cells, a.places & s.places
    from needed s join pg_temp.suppression_atom a on bit_count(a.places & s.places) > 0
    where bit_count(s.places) > 0 and a.group_id is not null and a.cells @> s.cells
  ), pair as materialized (
    select i.rank, i.id, i.known_to, i.known_to as pair_known_to from member i where i.group_id = any (open_groups)
    union all
    select i.rank, i.id, i.known_to, i.known_to || o.known_to
    from member i join pg_temp.suppression_atom o on o.group_id = i.group_id and o.cells @> i.cells
    where case when i.places is null then o.id <> i.id else bit_count(i.places & o.places) = 0 end
  ), all_pairs as (
    select p.rank, count(*) as pairs, count(distinct p.id) as atoms from pair p group by p.rank
  ), informed as (
    select p.rank, k.body, count(*) as pairs, bool_or(not k.body = any (p.known_to)) as has_unknown from pair p
    cross join lateral (select distinct b.body from unnest(p.pair_known_to) b(body) where not b.body = any (informed_of_all)) k
    group by p.rank, k.body
  )
  select s.cells, s.own_atom, s.places, k.body
  from informed k join all_pairs e on e.rank = k.rank and e.pairs = k.pairs join needed s on s.rank = k.rank
  where k.has_unknown or e.atoms < s.atom_count order by s.atom_count, s.area_id, k.body;
end $$;

-- Puts atoms of one class into a group: all that must be protected, or the only one with the smallest other. This is
-- enough for most sums.
create function group_equivalent_atoms(details boolean) returns void language plpgsql as $$
begin
  with ranked as (
    select a.id, count(*) over equivalent as size, count(a.group_id) over equivalent as grouped,
      count(*) filter (where a.is_protected) over equivalent as protected_count,
      row_number() over (equivalent order by not a.is_protected, not a.was_withheld, a.value = 0, a.value, a.id) as turn,
      min(a.id) over equivalent as group_id
    from (select o.*, o.whole or details and o.detail as is_protected from pg_temp.suppression_atom o
      where o.class in (select s.class from pg_temp.suppression_atom s where s.whole or details and s.detail)) a
    window equivalent as (partition by a.class)
  )
  update pg_temp.suppression_atom a set group_id = r.group_id from ranked r
  where a.id = r.id and r.size > 1 and r.grouped = 0 and r.turn <= greatest(2, r.protected_count);
end $$;

-- Protects the sums that no group crosses yet.
create function protect_remaining_sums(details boolean, inout open_groups integer[]) language plpgsql as $$
declare
  protected record;
begin
  for protected in
    with crossing as materialized (select * from list_group_crossings(null, null, open_groups))
    select s.own_atom, s.places, k.cells from pg_temp.protected_sum s
    cross join lateral (select case when details then s.cells else '{}' end) k(cells)
    where (s.whole or details and s.detail)
      and not exists (select from crossing c where c.own_atom = s.own_atom and c.cells @> k.cells)
    order by s.rank
  loop
    if can_derive_sum(protected.cells, protected.own_atom, protected.places, null, open_groups) then
      open_groups := protect_sum(protected.cells, protected.own_atom, protected.places, null, open_groups);
    end if;
  end loop;
end $$;

-- Adds an atom to each group whose members could be computed within narrow bounds, until each member can have any value
-- from 1 to the threshold.
create function extend_narrow_groups(threshold integer, inout open_groups integer[]) language plpgsql as $$
declare
  narrow record;
begin
  loop
    select min(a.id) as atom_id, sum(a.value) - (count(*) - 1) as span into narrow from pg_temp.suppression_atom a
      where a.group_id is not null and not a.group_id = any (open_groups)
      group by a.group_id having sum(a.value) - (count(*) - 1) < threshold order by 1 limit 1;
    exit when not found;
    open_groups := join_suppression_groups(narrow.atom_id,
      choose_partner_atom(narrow.atom_id, null, null, threshold - narrow.span + 1), open_groups);
  end loop;
end $$;

-- Protects each sum from the bodies that know some of its atoms. A new group changes which bodies could derive a sum,
-- so this is repeated until no body can.
create function protect_from_informed_bodies(details boolean, informed_of_all uuid[], inout open_groups integer[]) language plpgsql as $$
declare
  informed record;
  is_done boolean;
begin
  loop
    is_done := true;
    for informed in select * from find_informed_bodies(details, informed_of_all, open_groups) loop
      if can_derive_sum(informed.cells, informed.own_atom, informed.places, informed.body, open_groups) then
        open_groups := protect_sum(informed.cells, informed.own_atom, informed.places, informed.body, open_groups);
        is_done := false;
      end if;
    end loop;
    exit when is_done;
  end loop;
end $$;

-- Step 5: forms groups until a group crosses every protected sum, for outsiders and for each body that knows some of
-- the atoms.
-- @param details months and breakdowns instead of whole figures
-- @param alone the figures do not add up over areas, so that each is withheld by itself
-- @param informed_of_all the bodies that know all atoms and learn nothing
-- @param open_groups groups without another atom that could join: every sum above them is withheld too
create function form_suppression_groups(details boolean, threshold integer, alone boolean, informed_of_all uuid[],
    inout open_groups integer[])
  language plpgsql as $$
begin
  if alone then
    update pg_temp.suppression_atom a set group_id = a.id where a.whole or details and a.detail;
    open_groups := array(select a.id from pg_temp.suppression_atom a where a.group_id is not null);
    return;
  end if;
  perform group_equivalent_atoms(details);
  open_groups := protect_remaining_sums(details, open_groups);
  if not details then open_groups := extend_narrow_groups(threshold, open_groups); end if;
  open_groups := protect_from_informed_bodies(details, informed_of_all, open_groups);
end $$;

-- Step 6: returns the areas that a group crosses: some of its members count there, but not all of them in the same way.
-- Also returns the access of the insiders, who know the members that count there.
create function find_crossed_areas(p_period suppression_period, p_indicator indicator, open_groups integer[])
  returns table (crossed_id uuid, inside_id integer)
  language plpgsql as $$
begin
  return query with suppression_group as materialized (
    select a.group_id, count(*) > 1 or a.group_id = any (open_groups) as crosses_own,
      case when a.group_id = any (open_groups) then bit_or(a.places) else bit_or(a.places) & ~bit_and(a.places) end as places
    from pg_temp.suppression_atom a where a.group_id is not null group by a.group_id
  ), insider as materialized (
    select a.inside_id, bit_or(a.places & y.places) as places
    from pg_temp.suppression_atom a join suppression_group y on y.group_id = a.group_id group by a.inside_id
  ), crossing as (
    select a.area_id, a.inside_id from pg_temp.suppression_atom a join suppression_group y on y.group_id = a.group_id and y.crosses_own
    where a.area_id not in (select p.area_id from suppression_places(p_period, p_indicator) p where p.span = '')
    union all
    select p.area_id, k.inside_id from suppression_places(p_period, p_indicator) p join insider k on get_bit(k.places, p.nth) = 1
  )
  select c.area_id, case when min(c.inside_id) = max(c.inside_id) then min(c.inside_id)
    else combine_all_access(array_agg(distinct c.inside_id)) end
  from crossing c group by c.area_id;
end $$;

-- Returns the areas that are withheld, completely or only their months and breakdowns, and the access of their
-- insiders. Groups are formed for the whole figures first, because these must stay protected when the details are
-- withheld.
create function choose_suppressed_areas(p_period suppression_period, p_indicator indicator)
  returns table (withheld_id uuid, whole boolean, inside_id integer)
  language plpgsql set enable_nestloop = 'off' set jit = 'off' as $$
declare
  alone constant boolean := p_indicator.adds_over_area = 'none';
  has_details constant boolean := exists (select from pg_temp.protected_area a where a.detail);
  open_groups integer[] := '{}';
  wholly_withheld uuid[];
  informed_of_all uuid[] := array(select body from pg_temp.suppression_atom a cross join unnest(a.known_to) body
    group by body having count(*) = (select count(*) from pg_temp.suppression_atom));
begin
  open_groups := form_suppression_groups(false, p_indicator.suppression_threshold, alone, informed_of_all, open_groups);
  if has_details then
    wholly_withheld := array(select c.crossed_id from find_crossed_areas(p_period, p_indicator, open_groups) c);
    open_groups := form_suppression_groups(true, p_indicator.suppression_threshold, alone, informed_of_all, open_groups);
  end if;
  return query select c.crossed_id, not has_details or w.id is not null, c.inside_id
    from find_crossed_areas(p_period, p_indicator, open_groups) c
    left join unnest(wholly_withheld) w(id) on w.id = c.crossed_id
    where c.crossed_id in (select l.area_id from pg_temp.suppression_cell l);
end $$;

-- Computes the withheld figures of a suppression period again and stores the differences in figure_withheld.
create function suppress_small_numbers(p_period suppression_period) returns void
  language plpgsql security definer set search_path = public as $$
declare
  p_indicator indicator%rowtype;
  has_small_numbers boolean := false;
begin
  select * into p_indicator from indicator i where i.id = p_period.indicator_id;
  perform create_suppression_tables();
  if p_indicator.suppression_threshold is not null then
    perform load_suppression_cells(p_period, p_indicator);
    has_small_numbers := find_protected_areas(p_indicator);
  end if;
  if has_small_numbers then
    if p_indicator.adds_over_area <> 'none' then
      perform compute_suppression_areas(p_period.starts_on, suppression_end_day(p_period, p_indicator));
    end if;
    perform create_insider_access();
    perform find_suppression_atoms(p_period, p_indicator);
    perform find_protected_sums(p_period, p_indicator);
  end if;
  with current_areas as materialized (
    select * from choose_suppressed_areas(p_period, p_indicator) where has_small_numbers
  ), published as (
    delete from figure_withheld w where w.indicator_id = p_period.indicator_id and w.access_id = p_period.access_id
      and w.starts_on = p_period.starts_on and w.ends_on = p_period.ends_on
      and not exists (select from current_areas n where n.withheld_id = w.area_id)
  )
  insert into figure_withheld as w (indicator_id, area_id, access_id, starts_on, ends_on, whole, inside_id)
    select p_indicator.id, n.withheld_id, p_period.access_id, p_period.starts_on, p_period.ends_on, n.whole, n.inside_id from current_areas n
    on conflict (indicator_id, area_id, access_id, starts_on, ends_on) do update set whole = excluded.whole, inside_id = excluded.inside_id
      where (w.whole, w.inside_id) <> (excluded.whole, excluded.inside_id);
end $$;
-- The function sees every figure. Only the computation calls it.
revoke execute on function suppress_small_numbers(suppression_period) from public;

-- ---------------------------------------------------------------- Suppression periods that must be computed again

-- Computes a suppression period once per transaction, before the commit, however many figures were reported.
create function recompute_suppression_period() returns trigger language plpgsql security definer set search_path = public as $$
declare
  outdated suppression_period%rowtype;
begin
  select * into outdated from suppression_period h where h.indicator_id = new.indicator_id and h.access_id = new.access_id
    and h.starts_on = new.starts_on and h.ends_on = new.ends_on and h.stale for update;
  if found then
    perform suppress_small_numbers(outdated);
    update suppression_period h set stale = false where h.indicator_id = outdated.indicator_id and h.access_id = outdated.access_id
      and h.starts_on = outdated.starts_on and h.ends_on = outdated.ends_on;
  end if;
  return null;
end $$;
create constraint trigger suppression_period_recompute after insert or update on suppression_period
  deferrable initially deferred for each row when (new.stale) execute function recompute_suppression_period();

-- Only series for every reader, or for every signed-in reader, have outsiders. All readers of a series that is
-- restricted to some bodies are insiders.
create function mark_suppression_periods_stale() returns trigger language plpgsql security definer set search_path = public
  set plan_cache_mode = 'force_custom_plan' as $$
begin
  if not exists (select from indicator i where i.suppression_threshold is not null) then return null; end if;
  insert into suppression_period as h (indicator_id, access_id, starts_on, ends_on, stale)
    select distinct i.id, s.access_id, k.starts_on, k.ends_on, true
    from (select distinct series_id, starts_on, ends_on from changed) m
    join series s on s.id = m.series_id join access a on a.id = s.access_id and a.organisation_ids is null and a.person_ids is null
    join indicator i on i.id = s.indicator_id and i.suppression_threshold is not null
    cross join get_suppression_period(i.adds_over_time, i.period_type, m.starts_on, m.ends_on) k
    order by 1, 2, 3, 4
  on conflict (indicator_id, access_id, starts_on, ends_on) do update set stale = true;
  return null;
end $$;
create trigger observation_set_periods_stale_on_insert after insert on observation
  referencing new table as changed for each statement execute function mark_suppression_periods_stale();
create trigger observation_set_periods_stale_on_update after update on observation
  referencing old table as changed for each statement execute function mark_suppression_periods_stale();

-- When an area moves to another area, its figures count in other sums.
create function mark_moved_suppression_periods_stale() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update suppression_period h set stale = true from (
    select distinct s.indicator_id, s.access_id from changed m join series s on s.area_id in (m.area_id, m.ancestor_id)) k
  where h.indicator_id = k.indicator_id and h.access_id = k.access_id;
  return null;
end $$;
create trigger area_reach_set_periods_stale_on_insert after insert on area_reach
  referencing new table as changed for each statement execute function mark_moved_suppression_periods_stale();
create trigger area_reach_set_periods_stale_on_delete after delete on area_reach
  referencing old table as changed for each statement execute function mark_moved_suppression_periods_stale();

-- After a change of the threshold or of the aggregation rules, every suppression period of the indicator is computed
-- again.
create function recreate_suppression_periods() returns trigger language plpgsql security definer set search_path = public as $$
begin
  delete from suppression_period h where h.indicator_id = new.id;
  delete from figure_withheld w where w.indicator_id = new.id;
  insert into suppression_period (indicator_id, access_id, starts_on, ends_on, stale)
    select distinct new.id, s.access_id, k.starts_on, k.ends_on, true
    from series s join access a on a.id = s.access_id and a.organisation_ids is null and a.person_ids is null
    join observation o on o.series_id = s.id and o.superseded_by is null
    cross join get_suppression_period(new.adds_over_time, new.period_type, o.starts_on, o.ends_on) k
    where s.indicator_id = new.id and new.suppression_threshold is not null;
  return null;
end $$;
create trigger indicator_recreate_suppression_periods after update on indicator
  for each row
  when (old.suppression_threshold is distinct from new.suppression_threshold
    or (old.adds_over_area, old.adds_over_time, old.period_type, old.level)
    is distinct from (new.adds_over_area, new.adds_over_time, new.period_type, new.level))
  execute function recreate_suppression_periods();
