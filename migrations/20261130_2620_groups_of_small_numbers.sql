-- Suppression of small numbers by groups of a sufficient sum (docs/decisions/0012). This migration replaces the
-- computation of 1043. The rule: a reader who knows all that is published, now and earlier, cannot exclude any value
-- from 1 to the threshold for a withheld small number. The computation treats all outdated suppression periods of an
-- indicator together, in a fixed number of statements:
--  1. list_suppression_sheets() numbers the outdated suppression periods (*sheets*). Those in which no small number and no
--     member of a group changed are left out.
--  2. load_suppression_cells() collects the figures and find_protected_cells() the small ones.
--  3. find_suppression_atoms() finds what the sums consist of. An *atom* is all that was reported of one area.
--  4. form_suppression_groups() puts each atom with a small number into a *group* of a sufficient sum: in each column
--     (the whole, a month, a part) in which a member is small, the members that a reader does not know add up to at
--     least the threshold. It tries neighbours first: areas that share all places above them, then those that share the
--     larger places only, and in the end all areas. Without enough members, a group is *open*: no sum that contains a
--     member is published.
--  5. find_crossed_areas() returns the areas that a group *crosses*: some members count there and others do not. Their
--     figures are withheld. What is published therefore contains all members of a group or none.
-- Why this is enough: the members of a group can exchange their values without a change of any published sum. A member
-- may thus have any value from zero to the sum of the group. A small sum of a place consists of small atoms. Each is in
-- a group whose sum is larger than that of the place, so the group crosses the place.
-- A reader may have kept what was published before. The members of a group stay withheld until they are corrected, because
-- the sum of the former figures is known: after a correction of one member, the others would reveal what it was. For the
-- same reason, neither figures that were published before (*shown*) nor former members whose sum was published
-- (*settled*) count for a number that is new.

drop function suppress_small_numbers(suppression_period);
drop function choose_suppressed_areas(suppression_period, indicator);
drop function find_crossed_areas(suppression_period, indicator, integer[]);
drop function form_suppression_groups(boolean, integer, boolean, uuid[], integer[]);
drop function protect_from_informed_bodies(boolean, uuid[], integer[]);
drop function extend_narrow_groups(integer, integer[]);
drop function protect_remaining_sums(boolean, integer[]);
drop function group_equivalent_atoms(boolean);
drop function find_informed_bodies(boolean, uuid[], integer[]);
drop function protect_sum(text[], integer, bit varying, uuid, integer[]);
drop function join_suppression_groups(integer, integer, integer[]);
drop function choose_partner_atom(integer, bit varying, uuid, numeric);
drop function can_derive_sum(text[], integer, bit varying, uuid, integer[]);
drop function list_group_crossings(integer[], uuid, integer[]);
drop function find_protected_sums(suppression_period, indicator);
drop function find_suppression_atoms(suppression_period, indicator);
drop function create_insider_access();
drop function no_suppression_places(suppression_period, indicator);
drop function suppression_places(suppression_period, indicator);
drop function suppression_end_day(suppression_period, indicator);
drop function find_protected_areas(indicator);
drop function load_suppression_cells(suppression_period, indicator);
drop function is_counted_in(integer, bit varying, integer, bit varying);
drop function is_unknown_to(uuid[], uuid);
drop function create_suppression_tables();
drop function compute_suppression_areas(date, date);

-- ---------------------------------------------------------------- Tables

-- Figures with an id up to computed_to had been published or withheld when the period was last computed.
alter table suppression_period add column computed_to bigint not null default 0,
  -- A change can lead to other groups: a small number, a figure of a member, the structure of areas or the threshold.
  add column changes_groups boolean not null default true,
  -- A group lacks members, so that any new figure can join it.
  add column has_open_groups boolean not null default false;

-- The members of groups. The application role cannot read it, because a group says why a figure is withheld.
-- Foreign keys would take as long as the computation: a trigger deletes the members of an indicator.
create table suppression_member (
  indicator_id uuid not null,
  access_id integer not null,
  starts_on date not null,
  ends_on date not null,
  area_id uuid not null,
  group_id integer not null,
  -- The figures that the area had: breakdown, first day and end.
  cells text[] not null,
  -- Those of them that were published before the area became a member.
  shown text[] not null,
  -- The smallest number below the threshold that the member had. Null: it never had one.
  smallest numeric,
  -- Those of them that are not shown, but in sums of the group that were published.
  settled text[] not null,
  -- The whole figures of the members are withheld too, not only months and breakdowns.
  whole boolean not null,
  primary key (indicator_id, access_id, starts_on, ends_on, area_id)
);
alter table suppression_member enable row level security;

create function delete_suppression_members() returns trigger language plpgsql security definer set search_path = public as $$
begin
  delete from suppression_member m where m.indicator_id = old.id;
  return null;
end $$;
create trigger indicator_delete_suppression_members after delete on indicator for each row execute function delete_suppression_members();

-- Rows of access are never deleted.
alter table figure_withheld drop constraint figure_withheld_access_id_fkey, drop constraint figure_withheld_inside_id_fkey;

-- Figures that were withheld and are not any more. Their former values stay withheld.
create table figure_formerly_withheld (
  indicator_id uuid not null references indicator on delete cascade,
  area_id uuid not null references area on delete cascade,
  access_id integer not null references access,
  starts_on date not null,
  ends_on date not null,
  whole boolean not null,
  inside_id integer not null references access,
  primary key (indicator_id, area_id, access_id, starts_on, ends_on)
);
alter table figure_formerly_withheld enable row level security;
create policy figure_formerly_withheld_read on figure_formerly_withheld for select
  using (access_id = any ((select readable())::integer[]) and not is_insider(inside_id, area_id, starts_on));
grant select on figure_formerly_withheld to :app_role;

-- The places above an area that contain more than 0, 12 and 120 areas, as hashes, and none: areas with equal hashes share
-- these places.
alter table suppression_area add column level_keys bigint[] not null default '{}';
delete from suppression_area;
delete from suppression_place;

-- ---------------------------------------------------------------- Places

-- Returns the period for which the places are stored: the whole period if the structure changes within it, otherwise
-- the last day on which the structure changed.
create function get_structure_period(p_from date, p_to date, out from_day date, out to_day date) language sql stable as $$
  select case when k.changes_within then p_from else k.changed_on end, case when k.changes_within then p_to else k.changed_on end
  from (
    select coalesce(max(d.day) filter (where d.day <= p_from), '-infinity') as changed_on,
      coalesce(bool_or(d.day > p_from and d.day < p_to), false) as changes_within
    from (select distinct valid_from as day from area_reach union select distinct valid_to from area_reach) d
  ) k
$$;

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
    where case when p_from < p_to then r.valid_from < p_to else r.valid_from <= p_from end and r.valid_to > p_from
    group by r.area_id, r.ancestor_id
  ), place as materialized (
    select (row_number() over (order by l.ancestor_id, l.span))::integer - 1 as nth, l.ancestor_id, l.span, count(*) as size
    from containment l group by l.ancestor_id, l.span
  ), stored as (
    insert into suppression_place select p_from, p_to, p.nth, p.ancestor_id, p.span from place p on conflict do nothing
  )
  insert into suppression_area (from_day, to_day, area_id, places, level_keys)
    select p_from, p_to, l.area_id, bit_or(set_bit(k.none, p.nth, 1)), array[bit_xor(h.hash),
      coalesce(bit_xor(h.hash) filter (where p.size > 12), 0), coalesce(bit_xor(h.hash) filter (where p.size > 120), 0), 0]
    from containment l
    join place p on p.ancestor_id = l.ancestor_id and p.span = l.span
    cross join lateral hashint8extended(p.nth, 1) as h(hash)
    cross join (select repeat('0', count(*)::integer)::bit varying as none from place) k group by l.area_id on conflict do nothing;
end $$;

-- ---------------------------------------------------------------- Steps of the computation

-- Creates the temporary tables for the computation, once per session. They are empty after each transaction. They have
-- no indexes and are not analysed, so that the query plans are made once per session.
create function create_suppression_tables() returns void language plpgsql security definer set search_path = public as $$
begin
  if to_regclass('pg_temp.suppression_sheet') is not null then
    if exists (select from pg_temp.suppression_sheet) then
      truncate pg_temp.suppression_sheet, pg_temp.suppression_cell, pg_temp.protected_area, pg_temp.suppression_atom,
        pg_temp.suppression_column, pg_temp.suppression_need, pg_temp.suppression_merge, pg_temp.suppression_group, pg_temp.crossed_area;
    end if;
    return;
  end if;
  -- Step 1: the suppression periods to compute. Places are stored for from_day..to_day; infinity: the figures do not add
  -- up over areas.
  create temp table suppression_sheet (sheet integer, access_id integer, starts_on date, ends_on date, computed_to bigint,
    from_day date, to_day date, has_details boolean) on commit delete rows;
  -- Step 2: every figure, reported or summed. `is_whole`: it covers the whole suppression period. `is_new`: it was
  -- recorded since the last computation.
  create temp table suppression_cell (sheet integer, area_id uuid, breakdown_id integer, cell text, is_whole boolean, value numeric,
    counts boolean, reported boolean, inside_id integer, is_new boolean) on commit delete rows;
  -- What outsiders must not be able to compute of an area: the whole figure, or months and breakdowns (`cells`).
  create temp table protected_area (sheet integer, area_id uuid, whole boolean, cells text[]) on commit delete rows;
  -- Step 3. Ids of atoms and groups are unique over all sheets. `cell_set` is equal for atoms with the same cells. Cells
  -- are `shown` if they were published before, `settled` if the sum of their group was, and `block` if a former partner
  -- was corrected, so that they need another partner. `is_extended`: the atom has figures that were published or withheld
  -- before and others, so that its whole figure reveals the sum of the others. `is_reduced`: a small number
  -- of the atom was corrected or withdrawn, so that the difference of its whole figures reveals it.
  create temp table suppression_atom (sheet integer, id integer, group_id integer, value numeric, has_whole boolean, cell_set integer,
    inside_id integer, area_id uuid, places bit varying, level_keys bigint[], known_to uuid[], cells text[], shown text[],
    settled text[], block text[], smallest numeric, was_whole boolean, is_extended boolean,
    is_reduced boolean) on commit delete rows;
  -- The columns in which the values of atoms add up: `whole`, and each month and breakdown. `is_shown`: shown or settled,
  -- so that it does not hide a number that is neither.
  create temp table suppression_column (sheet integer, id integer, cell text, value numeric, is_protected boolean, is_shown boolean,
    is_block boolean) on commit delete rows;
  -- Step 4: what groups need to be sufficient: in a column, more to add up (`amount`), or another member. Only members
  -- count that were not shown (`hidden_only`) and that none of the bodies knows.
  create temp table suppression_need (sheet integer, group_id integer, cell text, is_amount boolean, hidden_only boolean, bodies uuid[])
    on commit delete rows;
  create temp table suppression_merge (unit integer, group_id integer) on commit delete rows;
  -- Step 5: the areas whose figures are withheld.
  create temp table crossed_area (sheet integer, area_id uuid, whole boolean, inside_id integer) on commit delete rows;
  create temp table suppression_group (sheet integer, group_id integer, is_open boolean, whole boolean, places bit varying,
    whole_places bit varying, crosses_own boolean) on commit delete rows;
end $$;

-- Step 1: numbers the outdated suppression periods of an indicator in which groups can change.
create function list_suppression_sheets(p_indicator indicator) returns void language plpgsql as $$
begin
  insert into pg_temp.suppression_sheet (sheet, access_id, starts_on, ends_on, computed_to, from_day, to_day)
    select row_number() over (order by h.access_id, h.starts_on, h.ends_on), h.access_id, h.starts_on, h.ends_on, h.computed_to,
      'infinity', 'infinity'
    from suppression_period h where h.indicator_id = p_indicator.id and h.stale and h.changes_groups;
end $$;

create function find_suppression_places(p_indicator indicator) returns void language plpgsql as $$
declare
  structure record;
begin
  if p_indicator.adds_over_area = 'none' then return; end if;
  -- The functions of the structure run once per period, not per sheet and access.
  update pg_temp.suppression_sheet h set from_day = d.from_day, to_day = d.to_day
    from (
      select p.starts_on, p.ends_on, k.from_day, k.to_day
      from (select distinct starts_on, ends_on from pg_temp.suppression_sheet) p
      cross join lateral get_structure_period(p.starts_on, case
        when p_indicator.adds_over_time = 'sum' and p_indicator.period_type in ('month', 'quarter') then p.ends_on else p.starts_on end) k
    ) d where d.starts_on = h.starts_on and d.ends_on = h.ends_on;
  for structure in select distinct h.from_day, h.to_day from pg_temp.suppression_sheet h order by 1, 2 loop
    perform compute_suppression_areas(structure.from_day, structure.to_day);
  end loop;
end $$;

-- Step 2: collects all figures of the sheets.
create function load_suppression_cells(p_indicator indicator) returns void language plpgsql
  set enable_nestloop = 'off' set jit = 'off' as $$
declare
  years constant boolean := p_indicator.adds_over_time = 'sum' and p_indicator.period_type in ('month', 'quarter');
  first_day constant date := (select min(h.starts_on) from pg_temp.suppression_sheet h);
  last_day constant date := (select max(h.ends_on) from pg_temp.suppression_sheet h);
begin
  insert into pg_temp.suppression_cell
    select h.sheet, s.area_id, s.breakdown_id, s.breakdown_id || ' ' || o.starts_on || ' ' || o.ends_on,
      o.starts_on = h.starts_on and o.ends_on = h.ends_on, o.value, s.counts, true, b.inside_id, o.id > h.computed_to
    from series s
    cross join lateral (select e.* from observation e where e.series_id = s.id and e.superseded_by is null and e.value is not null
      and e.starts_on >= first_day and e.starts_on < last_day offset 0) o
    join observation_batch b on b.id = o.batch_id
    join pg_temp.suppression_sheet h on h.access_id = s.access_id
      and h.starts_on = case when years then make_date(extract(year from o.starts_on)::integer, 1, 1) else o.starts_on end
      and h.ends_on = case when years then make_date(extract(year from o.starts_on)::integer + 1, 1, 1) else o.ends_on end
    where s.indicator_id = p_indicator.id
    union all
    select h.sheet, s.area_id, s.breakdown_id, s.breakdown_id || ' ' || t.starts_on || ' ' || t.ends_on,
      t.starts_on = h.starts_on and t.ends_on = h.ends_on, t.sum, s.counts, false, null, false
    from series s
    cross join lateral (select e.* from total e where e.series_id = s.id and e.known > 0
      and e.starts_on >= first_day and e.starts_on < last_day offset 0) t
    join pg_temp.suppression_sheet h on h.access_id = s.access_id
      and h.starts_on = case when years then make_date(extract(year from t.starts_on)::integer, 1, 1) else t.starts_on end
      and h.ends_on = case when years then make_date(extract(year from t.starts_on)::integer + 1, 1, 1) else t.ends_on end
    where s.indicator_id = p_indicator.id;
end $$;

-- Finds the areas with small numbers. A zero of the whole is published, because it identifies nobody. A zero of a
-- breakdown is protected, because it reveals that everything was counted in the other breakdowns.
create function find_protected_areas(p_indicator indicator) returns void language plpgsql
  set enable_nestloop = 'off' set jit = 'off' as $$
begin
  with counted as (
    select c.sheet, c.area_id, max(abs(c.value)) > 0 as has_some from pg_temp.suppression_cell c group by c.sheet, c.area_id
  ), wholes as (
    select c.sheet, c.area_id, sum(c.value) as value from pg_temp.suppression_cell c where c.breakdown_id = 0
    group by c.sheet, c.area_id, c.reported, c.is_whole
  ), details as (
    select c.sheet, c.area_id, array_agg(distinct c.cell) as cells
    from pg_temp.suppression_cell c join counted e on e.sheet = c.sheet and e.area_id = c.area_id
    where not (c.is_whole and c.breakdown_id = 0) and c.value < p_indicator.suppression_threshold
      and (c.value <> 0 or c.breakdown_id <> 0 and e.has_some)
    group by c.sheet, c.area_id
  ), small as (
    select w.sheet, w.area_id from wholes w where w.value <> 0 and w.value < p_indicator.suppression_threshold group by w.sheet, w.area_id
  )
  insert into pg_temp.protected_area
    select sheet, area_id, w.area_id is not null, coalesce(d.cells, '{}') from details d full join small w using (sheet, area_id);
  update pg_temp.suppression_sheet h set has_details = exists (select from pg_temp.protected_area p where p.sheet = h.sheet and p.cells <> '{}')
    or exists (select from pg_temp.suppression_cell c where c.sheet = h.sheet and not (c.is_whole and c.breakdown_id = 0) and exists (
      select from suppression_member m where m.indicator_id = p_indicator.id and m.access_id = h.access_id and m.starts_on = h.starts_on and m.ends_on = h.ends_on));
end $$;

-- Step 3: finds the atoms, their places and the bodies that know them. Figures that do not count in the areas above are
-- atoms only if nothing was reported of the areas below. Bodies of some levels know the figures of the areas in theirs.
-- Bodies that know all atoms of a sheet learn nothing and are left out.
create function find_suppression_atoms(p_indicator indicator) returns void language plpgsql
  set enable_nestloop = 'off' set join_collapse_limit = 1 set jit = 'off' as $$
declare
  adds_up constant boolean := p_indicator.adds_over_area <> 'none';
  knowing_levels constant text[] := levels_that_know_figures();
begin
  -- The access of bodies that reported figures of the same area together must exist before the statement that uses it.
  if (select min(c.inside_id) <> max(c.inside_id) from pg_temp.suppression_cell c) then
    perform combine_all_access(k.ids) from (select distinct array_agg(distinct c.inside_id order by c.inside_id) as ids from pg_temp.suppression_cell c
      where c.reported group by c.sheet, c.area_id having min(c.inside_id) <> max(c.inside_id)) k;
  end if;
  with structure as materialized (
    select k.from_day, k.to_day, repeat('0', count(p.nth)::integer)::bit varying as none
    from (select distinct h.from_day, h.to_day from pg_temp.suppression_sheet h) k
    left join suppression_place p on p.from_day = k.from_day and p.to_day = k.to_day group by k.from_day, k.to_day
  ), own_place as (
    select p.from_day, p.to_day, p.area_id, set_bit(t.none, p.nth, 1) as place
    from structure t join suppression_place p on p.from_day = t.from_day and p.to_day = t.to_day where p.span = ''
  ), knowing as materialized (
    select o.area_id, min(o.id::text)::uuid as body from organisation o where o.level = any (knowing_levels) group by o.area_id
  ), knowing_place as materialized (
    select p.from_day, p.to_day, p.nth, k.body from knowing k join suppression_place p on p.area_id = k.area_id
    join structure t on t.from_day = p.from_day and t.to_day = p.to_day
  ), known_bits as materialized (
    select t.from_day, t.to_day, t.none | coalesce(bit_or(set_bit(t.none, k.nth, 1)), t.none) as bits
    from structure t left join knowing_place k on k.from_day = t.from_day and k.to_day = t.to_day group by t.from_day, t.to_day, t.none
  ), reported as materialized (
    select c.sheet, c.area_id, coalesce(sum(c.value) filter (where c.breakdown_id = 0), sum(c.value)) as value, bool_or(c.breakdown_id = 0) as has_whole,
      array_agg(distinct c.cell) as cells, case when min(c.inside_id) = max(c.inside_id) then min(c.inside_id)
        else combine_all_access(array_agg(distinct c.inside_id order by c.inside_id)) end as inside_id,
      array_agg(distinct c.cell) filter (where not c.is_new) as old_cells
    from pg_temp.suppression_cell c join pg_temp.suppression_sheet h on h.sheet = c.sheet where c.reported group by c.sheet, c.area_id, h.starts_on, h.ends_on
    having bool_or(c.counts) or not adds_up or not exists (
      select from area_reach r join pg_temp.suppression_cell b on b.area_id = r.area_id and b.sheet = c.sheet and b.reported
      where r.ancestor_id = c.area_id and r.valid_from < h.ends_on and r.valid_to > h.starts_on)
  ), located as materialized (
    select t.*, h.from_day, h.to_day, coalesce(g.places, k.none) | coalesce(o.place, k.none) as places, g.level_keys, n.body, b.bits
    from reported t join pg_temp.suppression_sheet h on h.sheet = t.sheet
    join structure k on k.from_day = h.from_day and k.to_day = h.to_day
    join known_bits b on b.from_day = h.from_day and b.to_day = h.to_day
    left join suppression_area g on g.from_day = h.from_day and g.to_day = h.to_day and g.area_id = t.area_id
    left join own_place o on o.from_day = h.from_day and o.to_day = h.to_day and o.area_id = t.area_id
    left join knowing n on n.area_id = t.area_id
  ), grouped as materialized (
    select l.*, l.places & l.bits as known_places,
      dense_rank() over (order by l.from_day, l.to_day, l.inside_id, l.places & l.bits, l.body) as audience from located l
  ), audience as materialized (
    select k.audience, array(select unnest(a.organisation_ids) union select k.body where k.body is not null
      union select n.body from knowing_place n where n.from_day = k.from_day and n.to_day = k.to_day and get_bit(k.known_places, n.nth) = 1) as known_to
    from (select distinct on (e.audience) e.audience, e.from_day, e.to_day, e.inside_id, e.known_places, e.body from grouped e) k
    join access a on a.id = k.inside_id
  ), sheet_size as materialized (
    select t.sheet, count(*) as atoms from reported t group by t.sheet
  ), informed_count as materialized (
    select e.sheet, b.body, sum(e.atoms) as atoms
    from (select l.sheet, l.audience, count(*) as atoms from grouped l group by l.sheet, l.audience) e
    join audience c on c.audience = e.audience cross join unnest(c.known_to) b(body) group by e.sheet, b.body
  ), informed_of_all as materialized (
    select e.sheet, array_agg(e.body) as bodies from informed_count e join sheet_size t on t.sheet = e.sheet and t.atoms = e.atoms group by e.sheet
  ), sheet_audience as materialized (
    select e.sheet, e.audience, case when c.known_to && i.bodies then array(select unnest(c.known_to) except select unnest(i.bodies)) else c.known_to end as known_to
    from (select distinct l.sheet, l.audience from grouped l) e join audience c on c.audience = e.audience
    left join informed_of_all i on i.sheet = e.sheet
  ), kept_member as materialized (
    select h.sheet, m.*, array(select c.cell from unnest(m.cells) c(cell) where not c.cell = any (m.shown) and c.cell = any (r.old_cells)) as hidden,
      array(select c.cell from unnest(m.cells) c(cell) where not c.cell = any (m.shown) and not c.cell = any (coalesce(r.old_cells, '{}'))) as lost
    from pg_temp.suppression_sheet h join suppression_member m on m.indicator_id = p_indicator.id and m.access_id = h.access_id
      and m.starts_on = h.starts_on and m.ends_on = h.ends_on
    left join reported r on r.sheet = h.sheet and r.area_id = m.area_id where adds_up
  ), kept_group as materialized (
    select m.sheet, m.group_id, count(*) filter (where m.hidden <> '{}') = 1 as is_single
    from kept_member m group by m.sheet, m.group_id
    having bool_or(m.hidden <> '{}') and coalesce(min(m.smallest), 0) < p_indicator.suppression_threshold
  ), lost_cell as materialized (
    select m.sheet, m.group_id, array_agg(distinct c.cell) as cells, array_agg(distinct c.cell) filter (where m.smallest < p_indicator.suppression_threshold) as small_cells
    from kept_member m cross join unnest(m.lost) c(cell) group by m.sheet, m.group_id
  )
  insert into pg_temp.suppression_atom
    select l.sheet, row_number() over (order by l.sheet, area.code, area.id), case when k.group_id is not null then -k.group_id end, l.value,
      l.has_whole, dense_rank() over (order by l.cells), l.inside_id, l.area_id, l.places, coalesce(l.level_keys, '{0,0,0,0}'),
      c.known_to, l.cells,
      case when m.area_id is null then coalesce(l.old_cells, '{}') else array(select unnest(m.shown) intersect select unnest(l.old_cells)) end,
      case when k.group_id is null then '{}' else array(select unnest(m.settled) intersect select unnest(m.hidden) except select unnest(o.cells)) end,
      case when k.group_id is null then '{}' when k.is_single then m.hidden else array(select unnest(m.hidden) intersect select unnest(o.small_cells)) end,
      case when k.group_id is not null then m.smallest end, k.group_id is not null and m.whole,
      l.old_cells is not null and not l.cells <@ l.old_cells, l.old_cells is not null and m.lost <> '{}' and m.smallest < p_indicator.suppression_threshold
    from grouped l join area on area.id = l.area_id join sheet_audience c on c.sheet = l.sheet and c.audience = l.audience
    left join kept_member m on m.sheet = l.sheet and m.area_id = l.area_id
    left join kept_group k on k.sheet = m.sheet and k.group_id = m.group_id and m.hidden <> '{}'
    left join lost_cell o on o.sheet = k.sheet and o.group_id = k.group_id;
  update pg_temp.suppression_atom a set group_id = k.id
    from (select o.sheet, o.group_id, min(o.id) as id from pg_temp.suppression_atom o where o.group_id < 0 group by o.sheet, o.group_id) k
    where a.sheet = k.sheet and a.group_id = k.group_id;
  insert into pg_temp.suppression_column
    select a.sheet, a.id, c.cell, c.value, coalesce(c.cell = any (p.cells), false),
      c.cell = any (a.shown) or c.cell = any (a.settled), c.cell = any (a.block)
    from pg_temp.suppression_atom a join pg_temp.suppression_sheet h on h.sheet = a.sheet and h.has_details
    join pg_temp.suppression_cell c on c.sheet = a.sheet and c.area_id = a.area_id and c.reported and not (c.is_whole and c.breakdown_id = 0)
    left join pg_temp.protected_area p on p.sheet = a.sheet and p.area_id = a.area_id
    union all
    select a.sheet, a.id, 'whole', a.value, coalesce(p.whole, false), a.cells <@ (a.shown || a.settled), a.block <> '{}' and not h.has_details
    from pg_temp.suppression_atom a join pg_temp.suppression_sheet h on h.sheet = a.sheet
    left join pg_temp.protected_area p on p.sheet = a.sheet and p.area_id = a.area_id;
end $$;

-- Finds what groups need to be sufficient, for an outsider, for a reader who kept what was published before, and for the
-- bodies that know some members.
-- @param only_merged only of the groups of the last merge
create function find_suppression_needs(threshold integer, only_merged boolean) returns void language plpgsql
  set enable_nestloop = 'off' set join_collapse_limit = 1 set jit = 'off' as $$
begin
  if only_merged then
    delete from pg_temp.suppression_need n where n.group_id in (select m.unit from pg_temp.suppression_merge m);
  end if;
  with known as materialized (
    select a.sheet, a.group_id, a.known_to, c.cell, c.value, c.is_protected, c.is_shown, c.is_block
    from pg_temp.suppression_atom a join pg_temp.suppression_column c on c.id = a.id
    where a.group_id is not null and (not only_merged or a.group_id in (select m.group_id from pg_temp.suppression_merge m))
  ), column_sum as materialized (
    select k.sheet, k.group_id, k.cell, sum(k.value) as amount, coalesce(sum(k.value) filter (where not k.is_shown), 0) as hidden,
      greatest(count(*) filter (where k.value > 0) - 1, 0) as others, count(*) filter (where k.is_protected) as small,
      count(*) filter (where k.is_protected and not k.is_shown) as hidden_small, count(*) filter (where k.is_block) as blocked,
      count(*) filter (where not k.is_block and not k.is_shown) as partners
    from known k group by k.sheet, k.group_id, k.cell having bool_or(k.is_protected or k.is_block)
  ), body_sum as materialized (
    select k.sheet, k.group_id, k.cell, b.body, sum(k.value) as amount, coalesce(sum(k.value) filter (where not k.is_shown), 0) as hidden,
      count(*) filter (where k.is_protected) as small, count(*) filter (where k.is_protected and not k.is_shown) as hidden_small
    from known k cross join unnest(k.known_to) b(body) group by k.sheet, k.group_id, k.cell, b.body
  ), need as (
    select s.sheet, s.group_id, s.cell, true as is_amount, s.hidden_small > 0 and s.hidden < threshold as hidden_only, null::uuid as body
    from column_sum s
    where s.small > 0 and s.amount - case when s.cell = 'whole' then s.others else 0 end < threshold or s.hidden_small > 0 and s.hidden < threshold
    union all
    select s.sheet, s.group_id, s.cell, false, true, null from column_sum s where s.blocked > 0 and s.partners = 0
    union all
    select s.sheet, s.group_id, s.cell, true, s.hidden_small > b.hidden_small and s.hidden - b.hidden < threshold, b.body
    from column_sum s join body_sum b on b.group_id = s.group_id and b.cell = s.cell
    where s.small > b.small and s.amount - b.amount < threshold or s.hidden_small > b.hidden_small and s.hidden - b.hidden < threshold
  )
  insert into pg_temp.suppression_need
    select n.sheet, n.group_id, n.cell, n.is_amount, bool_or(n.hidden_only), coalesce(array_agg(distinct n.body) filter (where n.body is not null), '{}')
    from need n group by n.sheet, n.group_id, n.cell, n.is_amount;
end $$;

-- Merges the groups that are not sufficient with each other and with further atoms of areas that share their places of
-- a level, if this is enough. Takes units that cover every need first, then groups, then the smallest.
-- @param level the index of level_keys
-- @param same_cells only with atoms that have the same cells
create function merge_suppression_groups(threshold integer, level integer, same_cells boolean) returns boolean language plpgsql
  set enable_nestloop = 'off' set join_collapse_limit = 1 set jit = 'off' as $$
begin
  delete from pg_temp.suppression_merge;
  -- The id of a group is that of its first atom.
  with needing_key as materialized (
    select k.*, row_number() over () as bin from (
      select distinct a.sheet, a.level_keys[level] as key, case when same_cells then a.cell_set else 0 end as cell_set
      from (select distinct n.group_id from pg_temp.suppression_need n) n join pg_temp.suppression_atom a on a.id = n.group_id) k
  ), unit_bin as materialized (
    select a.id as unit, k.bin from pg_temp.suppression_atom a
    join needing_key k on k.sheet = a.sheet and k.key = a.level_keys[level] and k.cell_set = case when same_cells then a.cell_set else 0 end
    where a.group_id is null or a.group_id = a.id
  ), demand as materialized (
    select k.bin, n.cell, n.is_amount, bool_or(n.hidden_only) as hidden_only,
      case when not n.is_amount then 1 when n.cell = 'whole' then threshold - 1 else threshold end as amount
    from pg_temp.suppression_need n join unit_bin k on k.unit = n.group_id group by k.bin, n.cell, n.is_amount
  ), informed as materialized (
    select k.bin, array_agg(distinct b.body) as bodies
    from pg_temp.suppression_need n join unit_bin k on k.unit = n.group_id cross join unnest(n.bodies) b(body) group by k.bin
  ), member as materialized (
    select k.bin, k.unit, a.id, a.group_id, a.value, coalesce(a.known_to && i.bodies, false) as is_known
    from unit_bin k join pg_temp.suppression_atom a on coalesce(a.group_id, a.id) = k.unit left join informed i on i.bin = k.bin
  ), counted as materialized (
    select m.bin, m.unit, d.cell, d.is_amount, d.amount, sum(case
        when d.hidden_only and c.is_shown or m.is_known then 0
        when not d.is_amount then case when c.is_block or c.is_shown then 0 else 1 end
        when d.cell = 'whole' then greatest(c.value - 1, 0) else c.value end) as covered
    from member m join pg_temp.suppression_column c on c.id = m.id join demand d on d.bin = m.bin and d.cell = c.cell
    group by m.bin, m.unit, d.cell, d.is_amount, d.amount
  ), needing as materialized (
    select distinct n.group_id as unit from pg_temp.suppression_need n
  ), covering as materialized (
    select c.unit, count(*) filter (where c.covered >= c.amount) as covers from counted c group by c.unit
  ), unit as materialized (
    select m.bin, m.unit, bool_or(m.group_id is not null) as is_group, sum(m.value) as value from member m group by m.bin, m.unit
  ), ranked as materialized (
    select u.bin, u.unit, n.unit is not null as is_needing, row_number() over (partition by u.bin order by n.unit is null,
      coalesce(k.covers, 0) desc, not u.is_group, u.value = 0, u.value, u.unit) as turn
    from unit u left join needing n on n.unit = u.unit left join covering k on k.unit = u.unit
  ), reached as materialized (
    select c.bin, c.cell, c.is_amount, r.turn, c.amount,
      sum(c.covered) over (partition by c.bin, c.cell, c.is_amount order by r.turn) as covered
    from counted c join ranked r on r.unit = c.unit
  ), first_reached as (
    select r.bin, r.cell, r.is_amount, min(r.turn) as turn from reached r where r.covered >= r.amount group by r.bin, r.cell, r.is_amount
  ), enough as materialized (
    select d.bin, max(r.turn) as turn from demand d
    left join first_reached r on r.bin = d.bin and r.cell = d.cell and r.is_amount = d.is_amount
    group by d.bin having count(*) = count(r.turn)
  ), merged as materialized (
    select r.unit, min(r.unit) over (partition by r.bin) as group_id from ranked r join enough e on e.bin = r.bin
    where r.is_needing or r.turn <= e.turn
  )
  insert into pg_temp.suppression_merge select m.unit, m.group_id from merged m;
  if not found then return false; end if;
  update pg_temp.suppression_atom a set group_id = m.group_id from pg_temp.suppression_merge m
    where coalesce(a.group_id, a.id) = m.unit and a.group_id is distinct from m.group_id;
  return found;
end $$;

-- Step 4: forms groups until each is sufficient, and opens those for which there are not enough atoms.
create function form_suppression_groups(p_indicator indicator) returns void language plpgsql
  set enable_nestloop = 'off' set jit = 'off' as $$
declare
  threshold constant integer := p_indicator.suppression_threshold;
  same_cells boolean;
  has_equal_cells constant boolean := (select count(distinct (a.sheet, a.cell_set)) = count(distinct a.sheet) from pg_temp.suppression_atom a);
begin
  -- Small numbers of areas that share all places are one group from the start. Each is withheld anyway.
  update pg_temp.suppression_atom a set group_id = k.group_id
    from (
      select o.id, case when p_indicator.adds_over_area = 'none' then o.id
        else min(o.id) over (partition by o.sheet, o.level_keys[1], o.cell_set) end as group_id
      from pg_temp.suppression_atom o
      join (select distinct c.id from pg_temp.suppression_column c where c.is_protected) c on c.id = o.id
      where o.group_id is null
    ) k where k.id = a.id;
  if p_indicator.adds_over_area <> 'none' then
    perform find_suppression_needs(threshold, false);
    for level in 1..4 loop
      -- First with areas that have the same months and breakdowns.
      foreach same_cells in array case when has_equal_cells then array[true] else array[true, false] end loop
        for attempt in 1..4 loop
          exit when not exists (select from pg_temp.suppression_need);
          -- A merge can lead to a body that knows most of the new group.
          exit when attempt > 1 and not exists (
            select from pg_temp.suppression_need n join pg_temp.suppression_merge m on m.group_id = n.group_id);
          exit when not merge_suppression_groups(threshold, level, same_cells);
          perform find_suppression_needs(threshold, true);
        end loop;
      end loop;
    end loop;
  end if;
  insert into pg_temp.suppression_group (sheet, group_id, is_open)
    select a.sheet, a.group_id, p_indicator.adds_over_area = 'none' or exists (
      select from pg_temp.suppression_need n where n.group_id = a.group_id)
    from pg_temp.suppression_atom a where a.group_id is not null group by a.sheet, a.group_id;
end $$;

-- Decides whether a group withholds the whole figures of its members too. It publishes them only if they leave each
-- month and breakdown open: the whole of a member bounds its parts from above, and the wholes of the others bound them
-- from below, because they must be able to take over what the member gives up. It withholds them if a member is small
-- as a whole, if members have different months and breakdowns, or if some of them were published before.
create function find_wholly_withheld_groups(threshold integer) returns void language plpgsql
  set enable_nestloop = 'off' set join_collapse_limit = 1 set jit = 'off' as $$
begin
  with member as materialized (
    select a.sheet, a.group_id, a.id, a.has_whole, a.value, a.known_to, a.cell_set, a.was_whole, a.is_extended, coalesce(a.is_reduced, false) as is_reduced
    from pg_temp.suppression_atom a where a.group_id is not null
  ), capacity as materialized (
    select m.sheet, m.group_id, m.id, m.known_to, c.cell, c.value, c.is_protected, m.value - c.value as rest
    from member m join pg_temp.suppression_column c on c.id = m.id and c.cell <> 'whole'
  ), total as materialized (
    select c.sheet, c.group_id, c.cell, sum(c.value) as value, sum(c.rest) as rest, count(*) as members, max(c.value) filter (where c.is_protected) as small
    from capacity c group by c.sheet, c.group_id, c.cell having bool_or(c.is_protected)
  ), known as materialized (
    select c.sheet, c.group_id, c.cell, b.body, sum(c.rest) as rest from capacity c cross join unnest(c.known_to) b(body)
    group by c.sheet, c.group_id, c.cell, b.body
  ), least_rest as (
    select r.sheet, r.group_id, r.cell, sum(r.rest) as rest from (
      select c.*, row_number() over (partition by c.sheet, c.group_id, c.cell order by c.rest) as turn from capacity c) r
    where r.turn <= 2 group by r.sheet, r.group_id, r.cell
  ), freshness as materialized (
    select c.id, bool_or(c.is_shown) as has_known, bool_or(c.is_protected and not c.is_shown) as has_fresh
    from pg_temp.suppression_column c where c.cell <> 'whole' group by c.id
  ), narrow as (
    select c.sheet, c.group_id from capacity c join total t on t.group_id = c.group_id and t.cell = c.cell
    where c.is_protected and t.rest - c.rest < c.value or t.value - c.value < threshold and c.rest < t.value - c.value
    union
    select c.sheet, c.group_id from capacity c join total t on t.group_id = c.group_id and t.cell = c.cell
    join known k on k.group_id = c.group_id and k.cell = c.cell
    where c.is_protected and not k.body = any (c.known_to) and t.rest - k.rest - c.rest < c.value
    union
    select t.sheet, t.group_id from total t join least_rest l on l.group_id = t.group_id and l.cell = t.cell
    where t.members > 3 and l.rest < threshold - 1
  )
  update pg_temp.suppression_group g set whole = not h.has_details or k.is_small or k.mixed or k.was_whole or k.is_reduced or k.has_fresh and (k.has_known or k.is_extended)
      or not g.is_open and k.publishes and g.group_id in (select n.group_id from narrow n)
    from pg_temp.suppression_sheet h, (
      select m.sheet, m.group_id, min(m.cell_set) <> max(m.cell_set) as mixed, bool_or(m.was_whole) as was_whole, bool_or(m.is_extended) as is_extended, bool_or(m.is_reduced) as is_reduced,
        bool_or(f.has_known) as has_known, bool_or(f.has_fresh) as has_fresh,
        bool_or(m.has_whole) as publishes,
        bool_or(m.id in (select c.id from pg_temp.suppression_column c where c.cell = 'whole' and c.is_protected)) as is_small
      from member m left join freshness f on f.id = m.id group by m.sheet, m.group_id) k
    where h.sheet = g.sheet and k.group_id = g.group_id;
end $$;

-- Finds the places that groups cross: some members count there, but not all of them in the same way. An open group
-- crosses every place in which a member counts.
create function find_crossed_places() returns void language plpgsql set enable_nestloop = 'off' set jit = 'off' as $$
begin
  update pg_temp.suppression_group g set crosses_own = g.is_open or k.members > 1,
      places = case when g.is_open then k.any_places else k.any_places & ~k.all_places end
    from (select a.sheet, a.group_id, count(*) as members, bit_or(a.places) as any_places, bit_and(a.places) as all_places
      from pg_temp.suppression_atom a where a.group_id is not null group by a.sheet, a.group_id) k
    where k.group_id = g.group_id;
end $$;

-- Step 5: returns the areas that groups cross, whether their whole figure is withheld too, and the access of the
-- insiders, who know the members that count there.
create function find_crossed_areas() returns table (sheet integer, crossed_id uuid, whole boolean, inside_id integer)
  language plpgsql set enable_nestloop = 'off' set join_collapse_limit = 1 set jit = 'off' as $$
begin
  return query with own_place as materialized (
    select h.sheet, p.area_id from pg_temp.suppression_sheet h
    join suppression_place p on p.from_day = h.from_day and p.to_day = h.to_day where p.span = ''
  ), insider as materialized (
    select a.sheet, a.inside_id, bit_or(a.places & g.places) as places, bit_or(case when g.whole then a.places & g.places else a.places & ~a.places end) as whole_places
    from pg_temp.suppression_atom a join pg_temp.suppression_group g on g.group_id = a.group_id group by a.sheet, a.inside_id
  ), crossing as (
    select a.sheet, a.area_id, g.whole, a.inside_id
    from pg_temp.suppression_atom a join pg_temp.suppression_group g on g.group_id = a.group_id and g.crosses_own
    where not exists (select from own_place o where o.sheet = a.sheet and o.area_id = a.area_id)
    union all
    select k.sheet, p.area_id, get_bit(k.whole_places, p.nth) = 1, k.inside_id
    from insider k join pg_temp.suppression_sheet h on h.sheet = k.sheet
    join suppression_place p on p.from_day = h.from_day and p.to_day = h.to_day and get_bit(k.places, p.nth) = 1
  )
  select c.sheet, c.area_id, bool_or(c.whole), case when min(c.inside_id) = max(c.inside_id) then min(c.inside_id)
    else combine_all_access(array_agg(distinct c.inside_id order by c.inside_id)) end
  from crossing c where exists (select from pg_temp.suppression_cell l where l.sheet = c.sheet and l.area_id = c.area_id)
  group by c.sheet, c.area_id;
end $$;

create function store_crossed_areas() returns void language plpgsql as $$
begin
  perform find_crossed_places();
  delete from pg_temp.crossed_area;
  insert into pg_temp.crossed_area select * from find_crossed_areas();
end $$;

-- Opens a group in each area whose small number no group crosses: a number that was reported for a larger area and does
-- not agree with the figures of the areas in it.
create function open_uncrossed_areas() returns void language plpgsql
  set enable_nestloop = 'off' set join_collapse_limit = 1 set jit = 'off' as $$
declare
  uncrossed record;
  atom record;
begin
  for uncrossed in
    select p.sheet, p.area_id, h.from_day, h.to_day from pg_temp.protected_area p
    left join pg_temp.crossed_area c on c.sheet = p.sheet and c.area_id = p.area_id and (c.whole or not p.whole)
    join pg_temp.suppression_sheet h on h.sheet = p.sheet where c.area_id is null
  loop
    select a.sheet, a.id, coalesce(a.group_id, a.id) as group_id into atom from pg_temp.suppression_atom a
      where a.sheet = uncrossed.sheet and (a.area_id = uncrossed.area_id or exists (
        select from suppression_place l where l.from_day = uncrossed.from_day and l.to_day = uncrossed.to_day and l.area_id = uncrossed.area_id
          and get_bit(a.places, l.nth) = 1))
      order by a.group_id is null, a.value, a.id limit 1;
    continue when not found;
    update pg_temp.suppression_atom a set group_id = atom.group_id where a.id = atom.id;
    delete from pg_temp.suppression_group g where g.group_id = atom.group_id;
    insert into pg_temp.suppression_group (sheet, group_id, is_open, whole) values (atom.sheet, atom.group_id, true, true);
  end loop;
  if found then perform store_crossed_areas(); end if;
end $$;

-- Stores what was computed: the withheld figures, those that are not withheld any more, and the members of groups.
create function store_suppression(p_indicator indicator) returns void language plpgsql
  set enable_nestloop = 'off' set join_collapse_limit = 1 set jit = 'off' as $$
begin
  with published as (
    delete from figure_withheld w using pg_temp.suppression_sheet h
      where w.indicator_id = p_indicator.id and w.access_id = h.access_id and w.starts_on = h.starts_on and w.ends_on = h.ends_on
        and not exists (select from pg_temp.crossed_area n where n.sheet = h.sheet and n.area_id = w.area_id)
      returning w.*
  )
  insert into figure_formerly_withheld as f (indicator_id, area_id, access_id, starts_on, ends_on, whole, inside_id)
    select p.indicator_id, p.area_id, p.access_id, p.starts_on, p.ends_on, p.whole, p.inside_id from published p
    on conflict (indicator_id, area_id, access_id, starts_on, ends_on) do update set whole = f.whole or excluded.whole, inside_id = excluded.inside_id;
  insert into figure_withheld as w (indicator_id, area_id, access_id, starts_on, ends_on, whole, inside_id)
    select p_indicator.id, n.area_id, h.access_id, h.starts_on, h.ends_on, n.whole, n.inside_id
    from pg_temp.crossed_area n join pg_temp.suppression_sheet h on h.sheet = n.sheet
    on conflict (indicator_id, area_id, access_id, starts_on, ends_on) do update set whole = excluded.whole, inside_id = excluded.inside_id
      where (w.whole, w.inside_id) <> (excluded.whole, excluded.inside_id);
  delete from suppression_member m using pg_temp.suppression_sheet h
    where m.indicator_id = p_indicator.id and m.access_id = h.access_id and m.starts_on = h.starts_on and m.ends_on = h.ends_on;
  insert into suppression_member (indicator_id, access_id, starts_on, ends_on, area_id, group_id, cells, shown, settled, smallest, whole)
    select p_indicator.id, h.access_id, h.starts_on, h.ends_on, a.area_id, a.group_id, a.cells, a.shown,
      case when g.is_open then a.settled when a.shown = '{}' then a.cells else array(select unnest(a.cells) except select unnest(a.shown)) end, least(a.smallest, k.smallest), g.whole
    from pg_temp.suppression_atom a join pg_temp.suppression_group g on g.group_id = a.group_id join pg_temp.suppression_sheet h on h.sheet = a.sheet
    left join (select c.id, min(c.value) as smallest from pg_temp.suppression_column c where c.is_protected group by c.id) k on k.id = a.id
    where a.group_id is not null;

end $$;

-- Computes the outdated suppression periods of an indicator.
create function suppress_small_numbers(p_indicator_id uuid) returns void
  language plpgsql security definer set search_path = public as $$
declare
  p_indicator indicator%rowtype;
  last_figure constant bigint := coalesce((select max(o.id) from observation o), 0);
begin
  select * into p_indicator from indicator i where i.id = p_indicator_id;
  perform create_suppression_tables();
  perform list_suppression_sheets(p_indicator);
  if p_indicator.suppression_threshold is not null and exists (select from pg_temp.suppression_sheet) then
    perform load_suppression_cells(p_indicator);
    perform find_protected_areas(p_indicator);
    -- Without small numbers, now and before, nothing is withheld.
    delete from pg_temp.suppression_sheet h where not exists (select from pg_temp.protected_area p where p.sheet = h.sheet)
      and not exists (select from suppression_member m where m.indicator_id = p_indicator_id and m.access_id = h.access_id
        and m.starts_on = h.starts_on and m.ends_on = h.ends_on);
    delete from pg_temp.suppression_cell c where not exists (select from pg_temp.suppression_sheet h where h.sheet = c.sheet);
    if exists (select from pg_temp.suppression_sheet) then
      perform find_suppression_places(p_indicator);
      perform find_suppression_atoms(p_indicator);
      perform form_suppression_groups(p_indicator);
      perform find_wholly_withheld_groups(p_indicator.suppression_threshold);
      perform store_crossed_areas();
      perform open_uncrossed_areas();
      perform store_suppression(p_indicator);
    end if;
  end if;
  -- A sheet without small numbers was removed above and has no open groups either.
  update suppression_period h set stale = false, computed_to = last_figure, changes_groups = false,
      has_open_groups = case when h.changes_groups then exists (
        select from pg_temp.suppression_sheet s join pg_temp.suppression_group g on g.sheet = s.sheet and g.is_open
        where s.access_id = h.access_id and s.starts_on = h.starts_on and s.ends_on = h.ends_on) else h.has_open_groups end
    where h.indicator_id = p_indicator_id and h.stale;
end $$;
-- The function sees every figure. Only the computation calls it.
revoke execute on function suppress_small_numbers(uuid) from public;

-- ---------------------------------------------------------------- Suppression periods that must be computed again

-- Computes all outdated suppression periods of the indicator once per transaction, before the commit, however many
-- figures were reported. Outdated periods of other transactions are not visible here.
create or replace function recompute_suppression_period() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from suppression_period h where h.indicator_id = new.indicator_id and h.access_id = new.access_id
      and h.starts_on = new.starts_on and h.ends_on = new.ends_on and h.stale) then
    perform suppress_small_numbers(new.indicator_id);
  end if;
  return null;
end $$;

-- Only series for every reader, or for every signed-in reader, have outsiders. All readers of a series that is
-- restricted to some bodies are insiders. Groups can change only with a small number or a figure of a member. Zeros of
-- breakdowns become small numbers with other breakdowns, so that any figure of a breakdown counts.
create or replace function mark_suppression_periods_stale() returns trigger language plpgsql security definer set search_path = public
  set plan_cache_mode = 'force_custom_plan' as $$
begin
  if not exists (select from indicator i where i.suppression_threshold is not null) then return null; end if;
  with changed_figure as materialized (
    select i.id as indicator_id, s.access_id, s.area_id, case when y.years then make_date(extract(year from m.starts_on)::integer, 1, 1) else m.starts_on end as starts_on,
      case when y.years then make_date(extract(year from m.starts_on)::integer + 1, 1, 1) else m.ends_on end as ends_on,
      s.breakdown_id <> 0 or coalesce(m.value < i.suppression_threshold and m.value <> 0, false) as is_small
    from changed m
    join series s on s.id = m.series_id join access a on a.id = s.access_id and a.organisation_ids is null and a.person_ids is null
    join indicator i on i.id = s.indicator_id and i.suppression_threshold is not null
    cross join lateral (select i.adds_over_time = 'sum' and i.period_type in ('month', 'quarter') as years) y
  )
  insert into suppression_period as h (indicator_id, access_id, starts_on, ends_on, stale, changes_groups)
    select c.indicator_id, c.access_id, c.starts_on, c.ends_on, true, bool_or(c.is_small or m.area_id is not null)
    from changed_figure c
    left join suppression_member m on m.indicator_id = c.indicator_id and m.access_id = c.access_id and m.area_id = c.area_id
      and m.starts_on = c.starts_on and m.ends_on = c.ends_on
    group by c.indicator_id, c.access_id, c.starts_on, c.ends_on order by 1, 2, 3, 4
  on conflict (indicator_id, access_id, starts_on, ends_on) do update set stale = true,
    changes_groups = h.changes_groups or h.has_open_groups or excluded.changes_groups;
  return null;
end $$;

-- When an area moves to another area, its figures count in other sums.
create or replace function mark_moved_suppression_periods_stale() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update suppression_period h set stale = true, changes_groups = true from (
    select distinct s.indicator_id, s.access_id from changed m join series s on s.area_id in (m.area_id, m.ancestor_id)) k
  where h.indicator_id = k.indicator_id and h.access_id = k.access_id;
  return null;
end $$;

create or replace function recompute_suppression_for_levels() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update suppression_period set stale = true, changes_groups = true;
  return null;
end $$;

-- After a change of the threshold, every suppression period of the indicator is computed again. Figures that were
-- recorded without a threshold were published. After a change of the aggregation rules, the periods are others.
create or replace function recreate_suppression_periods() returns trigger language plpgsql security definer set search_path = public as $$
declare
  has_other_periods constant boolean := (old.adds_over_area, old.adds_over_time, old.period_type) is distinct from (new.adds_over_area, new.adds_over_time, new.period_type);
begin
  if has_other_periods or new.suppression_threshold is null then
    delete from suppression_period h where h.indicator_id = new.id;
    delete from figure_withheld w where w.indicator_id = new.id;
    delete from suppression_member m where m.indicator_id = new.id;
  end if;
  update suppression_period h set stale = true, changes_groups = true where h.indicator_id = new.id;
  insert into suppression_period (indicator_id, access_id, starts_on, ends_on, stale, computed_to)
    select distinct new.id, s.access_id, k.starts_on, k.ends_on, true,
      case when old.suppression_threshold is null then (select max(e.id) from observation e) else 0 end
    from series s join access a on a.id = s.access_id and a.organisation_ids is null and a.person_ids is null
    join observation o on o.series_id = s.id and o.superseded_by is null
    cross join get_suppression_period(new.adds_over_time, new.period_type, o.starts_on, o.ends_on) k
    where s.indicator_id = new.id and new.suppression_threshold is not null
    on conflict (indicator_id, access_id, starts_on, ends_on) do nothing;
  return null;
end $$;

-- What was withheld stays withheld as far as it was not corrected. The former groups are not known, so that each area is
-- the remaining member of its own.
update suppression_period h set computed_to = coalesce((select max(o.id) from observation o), 0);
insert into suppression_member (indicator_id, access_id, starts_on, ends_on, area_id, group_id, cells, shown, settled, whole)
  select w.indicator_id, w.access_id, w.starts_on, w.ends_on, w.area_id, row_number() over (),
    array_agg(distinct s.breakdown_id || ' ' || o.starts_on || ' ' || o.ends_on), '{}', '{}', bool_or(w.whole)
  from figure_withheld w join series s on s.indicator_id = w.indicator_id and s.access_id = w.access_id and s.area_id = w.area_id
  join observation o on o.series_id = s.id and o.superseded_by is null and o.value is not null
    and o.starts_on >= w.starts_on and o.starts_on < w.ends_on
  group by w.indicator_id, w.access_id, w.starts_on, w.ends_on, w.area_id;
update suppression_period set stale = true, changes_groups = true;
