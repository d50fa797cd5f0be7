-- Suppression of small numbers (docs/decisions/0012). A count that could identify a person is withheld from readers who
-- are not insiders, and so are as many other counts as needed so that no sum reveals the first.
-- The computation works on a sheet, in temporary tables. Its terms: an *atom* is a value or a group of values that
-- counts in the same areas; a *party* is a set of atoms that are withheld together; a *place* is an area in which other
-- areas count. Each place is one bit, so that the places that two atoms share are one operation on bit strings instead
-- of joins.

-- ---------------------------------------------------------------- Thresholds and insiders

-- Computes the threshold: that of the definition, or that of the instance if it is higher. Weighted means and
-- indicators with a formula have no threshold.
create function set_suppression_threshold() returns trigger language plpgsql as $$
begin
  -- greatest() leaves out what is null: without a threshold of its own, an indicator has none.
  new.suppression_threshold := case when new.adds_over_area <> 'weighted_mean' and jsonb_typeof(new.definition -> 'formula') is distinct from 'object'
    and new.definition ->> 'suppressionThreshold' is not null
    then greatest((new.definition ->> 'suppressionThreshold')::integer, (select i.suppression_threshold from instance i)) end;
  return new;
end $$;
create trigger indicator_set_suppression_threshold before insert or update on indicator
  for each row execute function set_suppression_threshold();

-- Applies at once: when the threshold of an indicator changes, the trigger of the indicator computes its sheets again.
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

-- A sheet: the figures of one indicator and audience that are examined together. It covers a year if months and
-- quarters add up to years, and otherwise one period. The withheld figures are chosen for the whole sheet.
create table suppression_period (
  indicator_id uuid not null references indicator on delete cascade,
  access_id integer not null references access,
  starts_on date not null,
  ends_on date not null,
  stale boolean not null,
  primary key (indicator_id, access_id, starts_on, ends_on)
);

alter table suppression_period enable row level security;

-- What outsiders do not see of a sheet: the months and breakdowns of an area, or all of its figures.
create table figure_withheld (
  indicator_id uuid not null references indicator on delete cascade,
  area_id uuid not null references area on delete cascade,
  -- The access of the series.
  access_id integer not null references access,
  starts_on date not null,
  ends_on date not null,
  -- Also the whole figure of the sheet, not only its months and breakdowns.
  whole boolean not null,
  -- The insiders who see it nevertheless.
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
-- other areas count, once for each part of the period in which they do (`span`). For a moment, from_day equals to_day.
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

-- Computes the places of a period if they are missing.
create function compute_suppression_areas(p_from date, p_to date) returns void language plpgsql
  set enable_nestloop = 'off' set jit = 'off' as $$
begin
  -- The structure of the country stays as it is meanwhile.
  perform pg_advisory_xact_lock_shared(hashtext('area_reach'));
  if exists (select from suppression_place p where p.from_day = p_from and p.to_day = p_to) then return; end if;
  -- One at a time, so that two never wait for each other.
  perform pg_advisory_xact_lock(hashtext('suppression_area'));
  if exists (select from suppression_place p where p.from_day = p_from and p.to_day = p_to) then return; end if;
  with lain as materialized (
    select r.area_id, r.ancestor_id, string_agg(case when p_from < p_to then concat_ws(' ', nullif(greatest(r.valid_from, p_from),
      p_from), nullif(least(r.valid_to, p_to), p_to)) else '' end, ',' order by r.valid_from) as span
    from area_reach r
    -- A period counts where its first day lies.
    where r.valid_from < greatest(p_to, p_from + 1) and r.valid_to > p_from group by r.area_id, r.ancestor_id
  ), place as materialized (
    select (row_number() over (order by l.ancestor_id, l.span))::integer - 1 as nth, l.ancestor_id, l.span
    from lain l group by l.ancestor_id, l.span
  ), kept as (
    insert into suppression_place select p_from, p_to, p.nth, p.ancestor_id, p.span from place p on conflict do nothing
  )
  insert into suppression_area
    select p_from, p_to, l.area_id, bit_or(set_bit(k.none, p.nth, 1)) from lain l
    join place p on p.ancestor_id = l.ancestor_id and p.span = l.span
    cross join (select repeat('0', count(*)::integer)::bit varying as none from place) k group by l.area_id on conflict do nothing;
end $$;

-- ---------------------------------------------------------------- Computation of a sheet

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
  if to_regclass('pg_temp.small_cell') is not null then
    if exists (select from pg_temp.small_cell) then
      truncate pg_temp.small_cell, pg_temp.small_area, pg_temp.small_need, pg_temp.small_atom;
    end if;
    return;
  end if;
  -- Every figure, reported or added up.
  create temp table small_cell (area_id uuid, breakdown_id integer, period text, is_whole boolean, value numeric, counts boolean,
    reported boolean, inside_id integer) on commit delete rows;
  -- What must not become known: the whole of an area, or months and parts of it (`cells`).
  create temp table small_area (area_id uuid, whole boolean, detail boolean, cells text[]) on commit delete rows;
  -- The same, of areas in which something counts: the atom of an area that is no place, and its places. Where few count comes first.
  create temp table small_need (turn integer, area_id uuid, whole boolean, detail boolean, cells text[], own integer, places bit varying,
    atoms integer) on commit delete rows;
  -- What sums are made of: areas that were reported of and below which nothing was reported. `reported_cells`: one for all with the same cells;
  -- `alike`: one for all that lie in the same areas, have the same cells and are known to the same. `party`: withheld together.
  create temp table small_atom (n integer, party integer, value numeric, was boolean, whole boolean, detail boolean, reported_cells integer,
    alike integer, inside_id integer, area_id uuid, lies integer, places bit varying, known uuid[], cells text[]) on commit delete rows;
end $$;

-- Whether an atom is new to a reader. A reader without a body knows nothing.
create function is_unknown_to(atom_known uuid[], reader uuid) returns boolean language sql immutable as
  $$ select reader is null or not reader = any (atom_known) $$;

-- Whether an atom counts in an area.
create function is_counted_in(n integer, places bit varying, p_own integer, p_places bit varying) returns boolean
  language sql immutable as $$ select n = p_own or bit_count(places & p_places) > 0 $$;

-- Starts the computation of a sheet.
-- @returns whether it has small numbers
create function load_suppression_cells(sheet suppression_period, its indicator) returns boolean language plpgsql
  set plan_cache_mode = 'force_generic_plan' set enable_seqscan = 'off' set jit = 'off' as $$
begin
  insert into pg_temp.small_cell
    select s.area_id, s.breakdown_id, o.starts_on || ' ' || o.ends_on, (o.starts_on, o.ends_on) = (sheet.starts_on, sheet.ends_on),
      o.value, s.counts, true, b.inside_id
    from series s join observation o on o.series_id = s.id and o.superseded_by is null and o.value is not null
    join observation_batch b on b.id = o.batch_id cross join get_suppression_period(its.adds_over_time, its.period_type, o.starts_on, o.ends_on) h
    where s.indicator_id = its.id and s.access_id = sheet.access_id and (h.starts_on, h.ends_on) = (sheet.starts_on, sheet.ends_on)
      and o.starts_on >= sheet.starts_on and o.starts_on < sheet.ends_on
    union all
    select s.area_id, s.breakdown_id, t.starts_on || ' ' || t.ends_on, (t.starts_on, t.ends_on) = (sheet.starts_on, sheet.ends_on),
      t.sum, s.counts, false, null
    from series s join total t on t.series_id = s.id and t.known > 0
    cross join get_suppression_period(its.adds_over_time, its.period_type, t.starts_on, t.ends_on) h
    where s.indicator_id = its.id and s.access_id = sheet.access_id and (h.starts_on, h.ends_on) = (sheet.starts_on, sheet.ends_on)
      and t.starts_on >= sheet.starts_on and t.starts_on < sheet.ends_on;

  -- That nothing was counted harms nobody; that nothing of something was in a part does: all of it was in the others.
  with every as (
    select c.area_id, max(abs(c.value)) > 0 as has_some from pg_temp.small_cell c group by c.area_id
  ), wholes as (
    select c.area_id, sum(c.value) as value from pg_temp.small_cell c where c.breakdown_id = 0 group by c.area_id, c.reported, c.is_whole
  ), details as (
    select c.area_id, array_agg(distinct c.breakdown_id || ' ' || c.period) as cells
    from pg_temp.small_cell c join every e on e.area_id = c.area_id
    where not (c.is_whole and c.breakdown_id = 0) and c.value < its.suppression_threshold and (c.value <> 0 or c.breakdown_id <> 0 and e.has_some)
    group by c.area_id
  ), small as (
    select w.area_id from wholes w where w.value <> 0 and w.value < its.suppression_threshold group by w.area_id
  )
  insert into pg_temp.small_area
    select area_id, w.area_id is not null, d.cells is not null, coalesce(d.cells, '{}')
    from details d full join small w using (area_id);
  return found;
end $$;

-- Returns the end of the period for which areas in other areas are examined: a year, or only the first day. Null:
-- nothing counts in other areas.
create function suppression_end_day(sheet suppression_period, its indicator) returns date language sql immutable as $$
  select case when its.adds_over_area = 'none' then null
    when its.adds_over_time = 'sum' and its.period_type in ('month', 'quarter') then sheet.ends_on else sheet.starts_on end
$$;

create function suppression_places(sheet suppression_period, its indicator) returns table (nth integer, area_id uuid, span text)
  language sql stable as $$
  select p.nth, p.area_id, p.span from suppression_place p where p.from_day = sheet.starts_on and p.to_day = suppression_end_day(sheet, its)
$$;

-- Determines the atoms of a sheet: what its sums consist of, where that counts, and who knows it.
create function find_suppression_atoms(sheet suppression_period, its indicator) returns void language plpgsql
  set plan_cache_mode = 'force_generic_plan' set enable_nestloop = 'off' set jit = 'off' as $$
declare
  -- What adds up to nothing counts nowhere else.
  adds constant boolean := its.adds_over_area <> 'none';
  none bit varying;
  -- The places that are zones.
  zones bit varying;
begin
  if adds then perform compute_suppression_areas(sheet.starts_on, suppression_end_day(sheet, its)); end if;
  -- Who reported something together may never have done so before: their audience is there before it is asked for.
  if (select min(c.inside_id) <> max(c.inside_id) from pg_temp.small_cell c) then
    perform combine_all_access(k.ids) from (select distinct array_agg(distinct c.inside_id) as ids from pg_temp.small_cell c where c.reported
      group by c.area_id having min(c.inside_id) <> max(c.inside_id)) k;
  end if;
  none := repeat('0', (select count(*) from suppression_places(sheet, its))::integer)::bit varying;
  zones := none | (select coalesce(bit_or(set_bit(none, p.nth, 1)), none) from suppression_places(sheet, its) p
    where p.area_id in (select o.area_id from organisation o where o.level = 'zone'));
  with place as materialized (
    select * from suppression_places(sheet, its)
  ), own_place as (
    select p.area_id, set_bit(none, p.nth, 1) as place from place p where p.span = ''
  ), reported as materialized (
    select c.area_id, coalesce(sum(c.value) filter (where c.breakdown_id = 0), sum(c.value)) as value,
      array_agg(distinct c.breakdown_id || ' ' || c.period) as cells,
      case when min(c.inside_id) = max(c.inside_id) then min(c.inside_id) else combine_all_access(array_agg(distinct c.inside_id)) end as inside_id
    from pg_temp.small_cell c where c.reported group by c.area_id
    having bool_or(c.counts) or not adds or not exists (
      select from area_reach r join pg_temp.small_cell b on b.area_id = r.area_id and b.reported
      where r.ancestor_id = c.area_id and r.valid_from < sheet.ends_on and r.valid_to > sheet.starts_on)
  ), zone as materialized (
    -- A zone knows what lies in it.
    select o.area_id, min(o.id::text)::uuid as body from organisation o where o.level = 'zone' group by o.area_id
  ), zone_place as materialized (
    select p.nth, z.body from zone z join place p on p.area_id = z.area_id
  ), lying as materialized (
    select t.*, coalesce(g.places, none) as above, coalesce(g.places, none) | coalesce(o.place, none) as places, z.body
    from reported t left join suppression_area g on g.from_day = sheet.starts_on and g.to_day = suppression_end_day(sheet, its) and g.area_id = t.area_id
    left join own_place o on o.area_id = t.area_id left join zone z on z.area_id = t.area_id
  ), every as materialized (
    select l.*, l.places & zones as zones_around, dense_rank() over (order by l.inside_id, l.places & zones, l.body) as circle from lying l
  ), circle as materialized (
    select k.circle, array(select unnest(a.organisation_ids) union select k.body where k.body is not null
      union select z.body from zone_place z where get_bit(k.zones_around, z.nth) = 1 order by 1) as known
    from (select distinct on (e.circle) e.circle, e.inside_id, e.zones_around, e.body from every e) k join access a on a.id = k.inside_id
  ), kind as materialized (
    select row_number() over ()::integer as reported_cells, k.cells from (select distinct t.cells from reported t) k
  )
  insert into pg_temp.small_atom
    select row_number() over (order by area.code), null, l.value, w.area_id is not null, coalesce(s.whole, false), coalesce(s.detail, false),
      k.reported_cells, dense_rank() over (order by l.above, k.reported_cells, c.known), l.inside_id, l.area_id, bit_count(l.above) + 1, l.places, c.known, l.cells
    from every l join area on area.id = l.area_id join kind k on k.cells = l.cells join circle c on c.circle = l.circle
    left join pg_temp.small_area s on s.area_id = l.area_id
    left join figure_withheld w on w.area_id = l.area_id and w.indicator_id = its.id and w.access_id = sheet.access_id
      and w.starts_on = sheet.starts_on and w.ends_on = sheet.ends_on;
  with place as materialized (
    select p.area_id, bit_or(set_bit(none, p.nth, 1)) as places, bool_or(p.span = '') as is_own from suppression_places(sheet, its) p
    where p.area_id in (select s.area_id from pg_temp.small_area s) group by p.area_id
  ), need as (
    select s.*, case when not coalesce(p.is_own, false) then a.n end as own, p.places, case when p.places is null then count(a.n) over (partition by s.area_id)
      else (select count(*) from pg_temp.small_atom o where o.n = a.n or bit_count(o.places & p.places) > 0) end as atoms
    from pg_temp.small_area s left join pg_temp.small_atom a on a.area_id = s.area_id left join place p on p.area_id = s.area_id
  )
  insert into pg_temp.small_need
    select row_number() over (order by e.atoms, area.code), e.area_id, e.whole, e.detail, e.cells, coalesce(e.own, 0), coalesce(e.places, none), e.atoms
    from need e join area on area.id = e.area_id where e.atoms > 0;
end $$;

-- Returns what parties cross through members that a reader does not know: the places in which one member counts and
-- another does not, if the other was reported for at least the same cells. An open party crosses every place in which a
-- member counts.
-- @param parties the parties to examine; null: all
create function list_group_crossings(parties integer[], reader uuid, open integer[])
  returns table (cells text[], places bit varying, own integer) language plpgsql as $$
begin
  return query with alike as materialized (
    select a.party, a.reported_cells, a.cells, bit_or(a.places) as somewhere, bit_and(a.places) as everywhere, array_agg(a.n) as members
    from pg_temp.small_atom a
    where a.party is not null and (parties is null or a.party = any (parties)) and is_unknown_to(a.known, reader)
    group by a.party, a.reported_cells, a.cells
  ), crossing as materialized (
    select i.reported_cells, i.cells, case when i.party = any (open) then i.somewhere else i.somewhere & ~bit_and(o.everywhere) end as places,
      case when i.party = any (open) or sum(cardinality(o.members)) > 1 then i.members end as members
    from alike i join alike o on o.party = i.party and o.cells @> i.cells
    group by i.party, i.reported_cells, i.cells, i.somewhere, i.members
  )
  select c.cells, bit_or(c.places)::bit varying, null from crossing c group by c.reported_cells, c.cells
  union all
  select c.cells, null, unnest(c.members) from crossing c;
end $$;

-- Whether a reader could compute the protected value of an area. This is the case if no party crosses the area with one
-- member inside and one outside, both reported for all cells in question and both unknown to this reader.
create function can_derive_sum(p_cells text[], p_own integer, p_places bit varying, reader uuid, open integer[])
  returns boolean
  language plpgsql as $$
declare
  has_news boolean;
  parties integer[];
begin
  select bool_or((p_cells = '{}' or a.cells && p_cells) and (a.party is null or not a.party = any (open))),
    array_agg(distinct a.party) filter (where a.party is not null)
  into has_news, parties from pg_temp.small_atom a where is_counted_in(a.n, a.places, p_own, p_places) and is_unknown_to(a.known, reader);
  return has_news and (parties is null or not exists (select from list_group_crossings(parties, reader, open) c
    where (c.own = p_own or bit_count(c.places & p_places) > 0) and c.cells @> p_cells));
end $$;

-- Chooses the atom that is withheld together with another. First the atom with most areas in common, because each area
-- that contains only one of them is withheld too. Then an atom that is withheld anyway or was withheld before. Then the
-- smallest.
-- @param outside excludes atoms that count in these places together with the atom
-- @param reader excludes atoms that this body knows
-- @param enough prefers atoms of at least this size
create function choose_partner_atom(one_n integer, outside bit varying, reader uuid, enough numeric) returns integer
  language plpgsql as $$
declare
  one record;
begin
  select a.party, a.reported_cells, a.cells, a.places, a.places & outside as outside into one from pg_temp.small_atom a where a.n = one_n;
  return (select o.n from pg_temp.small_atom o
    where o.n <> one_n and (o.party is null or o.party is distinct from one.party) and (o.reported_cells = one.reported_cells or o.cells @> one.cells)
      and is_unknown_to(o.known, reader) and (outside is null or bit_count(o.places & one.outside) = 0)
    order by o.value < enough, o.lies - 2 * bit_count(o.places & one.places), o.party is null, not o.was, o.value = 0, o.value, o.n
    limit 1);
end $$;

-- Puts two atoms, with the members of their parties, into one party. Without a second atom, the party becomes open.
create function join_suppression_groups(one_n integer, other_n integer, open integer[]) returns integer[] language plpgsql as $$
declare
  before integer[] := array(select a.party from pg_temp.small_atom a where a.n in (one_n, other_n) and a.party is not null);
  party_n integer := least(one_n, other_n);
begin
  update pg_temp.small_atom a set party = party_n where a.n in (one_n, other_n) or a.party = any (before);
  return case when other_n is null or before && open then open || party_n else open end;
end $$;

-- Puts an atom of an area into a party with an atom outside the area, both unknown to a reader. If there is no such
-- atom, the party becomes open.
create function protect_sum(p_cells text[], p_own integer, p_places bit varying, reader uuid, open integer[])
  returns integer[]
  language plpgsql as $$
declare
  one integer := (select a.n from pg_temp.small_atom a where is_counted_in(a.n, a.places, p_own, p_places) and a.cells @> p_cells
    and is_unknown_to(a.known, reader) order by a.party is null, a.value, a.n limit 1);
begin
  if one is not null then return join_suppression_groups(one, choose_partner_atom(one, p_places, reader, 0), open); end if;
  -- No one of them has all that is in question.
  for one in select a.n from pg_temp.small_atom a where is_counted_in(a.n, a.places, p_own, p_places) loop
    open := join_suppression_groups(one, null, open);
  end loop;
  return open;
end $$;

-- Returns the bodies that may know too much about an area: they know one of each two atoms that cross it, but not
-- everything that counts there.
create function find_informed_bodies(details boolean, everybody uuid[], open integer[])
  returns table (cells text[], own integer, places bit varying, body uuid) language plpgsql as $$
begin
  return query with need as materialized (
    select s.turn, s.area_id, s.own, s.places, case when details then s.cells else '{}' end as cells, s.atoms
    from pg_temp.small_need s where s.whole or details and s.detail
  ), member as materialized (
    select s.turn, a.n, a.party, a.known, a.cells, null::bit varying as places from need s join pg_temp.small_atom a on a.n = s.own
    where a.party is not null and a.cells @> s.cells
    union all
    select s.turn, a.n, a.party, a.known, a.cells, a.places & s.places from need s join pg_temp.small_atom a on bit_count(a.places & s.places) > 0
    where bit_count(s.places) > 0 and a.party is not null and a.cells @> s.cells
  ), pair as materialized (
    select i.turn, i.n, i.known, i.known as both_known from member i where i.party = any (open)
    union all
    select i.turn, i.n, i.known, i.known || o.known from member i join pg_temp.small_atom o on o.party = i.party and o.cells @> i.cells
    where case when i.places is null then o.n <> i.n else bit_count(i.places & o.places) = 0 end
  ), every as (
    select p.turn, count(*) as pairs, count(distinct p.n) as atoms from pair p group by p.turn
  ), knower as (
    select p.turn, k.body, count(*) as pairs, bool_or(not k.body = any (p.known)) as has_news from pair p
    cross join lateral (select distinct b.body from unnest(p.both_known) b(body) where not b.body = any (everybody)) k
    group by p.turn, k.body
  )
  select s.cells, s.own, s.places, k.body from knower k join every e on e.turn = k.turn and e.pairs = k.pairs join need s on s.turn = k.turn
  where k.has_news or e.atoms < s.atoms order by s.atoms, s.area_id, k.body;
end $$;

-- Forms parties until every protected area is crossed by a party, that is, has members inside and outside. One member
-- could be higher and another lower by the same amount, so that no published sum reveals either. A sum that a party
-- crosses is not published. The same applies to each body that knows some of the atoms, for the atoms that it does not
-- know.
-- @param details months and breakdowns instead of whole figures
-- @param alone nothing adds up, so that each figure is withheld by itself
-- @param everybody the bodies that know all figures and learn nothing
-- @param open parties that no other atom could join: every sum above them is withheld too
create function form_suppression_groups(details boolean, below integer, alone boolean, everybody uuid[],
    inout open integer[])
  language plpgsql as $$
declare
  x record;
  is_done boolean;
begin
  if alone then
    update pg_temp.small_atom a set party = a.n where a.whole or details and a.detail;
    open := array(select a.n from pg_temp.small_atom a where a.party is not null);
    return;
  end if;
  -- Mostly those that lie in just the same areas are enough: all of them that are small, or the only one and the smallest other.
  with ranked as (
    select a.n, count(*) over alike as size, count(a.party) over alike as taken, count(*) filter (where a.needs) over alike as needing,
      row_number() over (alike order by not a.needs, not a.was, a.value = 0, a.value, a.n) as turn, min(a.n) over alike as party
    from (select o.*, o.whole or details and o.detail as needs from pg_temp.small_atom o
      where o.alike in (select s.alike from pg_temp.small_atom s where s.whole or details and s.detail)) a
    window alike as (partition by a.alike)
  )
  update pg_temp.small_atom a set party = r.party from ranked r
  where a.n = r.n and r.size > 1 and r.taken = 0 and r.turn <= greatest(2, r.needing);
  for x in
    with crossing as materialized (select * from list_group_crossings(null, null, open))
    select s.own, s.places, k.cells from pg_temp.small_need s
    cross join lateral (select case when details then s.cells else '{}' end) k(cells)
    where (s.whole or details and s.detail) and not exists (select from crossing c where c.own = s.own and c.cells @> k.cells)
    order by s.turn
  loop
    if can_derive_sum(x.cells, x.own, x.places, null, open) then open := protect_sum(x.cells, x.own, x.places, null, open); end if;
  end loop;
  loop
    -- A party of which a member could be reckoned within narrow bounds takes one more.
    select min(a.n) as n, sum(a.value) - (count(*) - 1) as span into x from pg_temp.small_atom a
      where not details and a.party is not null and not a.party = any (open)
      group by a.party having sum(a.value) - (count(*) - 1) < below order by 1 limit 1;
    exit when not found;
    open := join_suppression_groups(x.n, choose_partner_atom(x.n, null, null, below - x.span + 1), open);
  end loop;
  loop
    is_done := true;
    for x in select * from find_informed_bodies(details, everybody, open) loop
      if can_derive_sum(x.cells, x.own, x.places, x.body, open) then
        open := protect_sum(x.cells, x.own, x.places, x.body, open);
        is_done := false;
      end if;
    end loop;
    exit when is_done;
  end loop;
end $$;

-- Returns the areas that a party crosses: some of its members count there, but not all of them in the same way. Also
-- returns who knows the members that count there.
create function find_crossed_areas(sheet suppression_period, its indicator, open integer[])
  returns table (crossed_id uuid, inside_id integer)
  language plpgsql as $$
begin
  return query with party as materialized (
    select a.party, count(*) > 1 or a.party = any (open) as crosses_own,
      case when a.party = any (open) then bit_or(a.places) else bit_or(a.places) & ~bit_and(a.places) end as places
    from pg_temp.small_atom a where a.party is not null group by a.party
  ), known as materialized (
    select a.inside_id, bit_or(a.places & y.places) as places from pg_temp.small_atom a join party y on y.party = a.party group by a.inside_id
  ), crossing as (
    select a.area_id, a.inside_id from pg_temp.small_atom a join party y on y.party = a.party and y.crosses_own
    where a.area_id not in (select p.area_id from suppression_places(sheet, its) p where p.span = '')
    union all
    select p.area_id, k.inside_id from suppression_places(sheet, its) p join known k on get_bit(k.places, p.nth) = 1
  )
  select c.area_id, case when min(c.inside_id) = max(c.inside_id) then min(c.inside_id) else combine_all_access(array_agg(distinct c.inside_id)) end
  from crossing c group by c.area_id;
end $$;

-- Returns the areas of the current sheet that are withheld, completely or only their months and breakdowns, and their
-- insiders.
create function choose_suppressed_areas(sheet suppression_period, its indicator)
  returns table (withheld_id uuid, whole boolean, inside_id integer)
  language plpgsql set enable_nestloop = 'off' set jit = 'off' as $$
declare
  alone constant boolean := its.adds_over_area = 'none';
  has_details constant boolean := exists (select from pg_temp.small_area a where a.detail);
  open integer[] := '{}';
  wholly uuid[];
  everybody uuid[] := array(select body from pg_temp.small_atom every cross join unnest(every.known) body
    group by body having count(*) = (select count(*) from pg_temp.small_atom));
begin
  open := form_suppression_groups(false, its.suppression_threshold, alone, everybody, open);
  if has_details then
    wholly := array(select c.crossed_id from find_crossed_areas(sheet, its, open) c);
    open := form_suppression_groups(true, its.suppression_threshold, alone, everybody, open);
  end if;
  return query select c.crossed_id, not has_details or w.id is not null, c.inside_id from find_crossed_areas(sheet, its, open) c
    left join unnest(wholly) w(id) on w.id = c.crossed_id
    where c.crossed_id in (select l.area_id from pg_temp.small_cell l);
end $$;

-- Chooses the withheld figures of a sheet again.
create function suppress_small_numbers(sheet suppression_period) returns void
  language plpgsql security definer set search_path = public as $$
declare
  its indicator%rowtype;
  is_small boolean;
begin
  select * into its from indicator i where i.id = sheet.indicator_id;
  perform create_suppression_tables();
  is_small := its.suppression_threshold is not null and load_suppression_cells(sheet, its);
  if is_small then perform find_suppression_atoms(sheet, its); end if;
  with now_so as materialized (select * from choose_suppressed_areas(sheet, its) where is_small), gone as (
    delete from figure_withheld w where w.indicator_id = sheet.indicator_id and w.access_id = sheet.access_id
      and w.starts_on = sheet.starts_on and w.ends_on = sheet.ends_on and not exists (select from now_so n where n.withheld_id = w.area_id)
  )
  insert into figure_withheld as w (indicator_id, area_id, access_id, starts_on, ends_on, whole, inside_id)
    select its.id, n.withheld_id, sheet.access_id, sheet.starts_on, sheet.ends_on, n.whole, n.inside_id from now_so n
    on conflict (indicator_id, area_id, access_id, starts_on, ends_on) do update set whole = excluded.whole, inside_id = excluded.inside_id
      where (w.whole, w.inside_id) <> (excluded.whole, excluded.inside_id);
end $$;
-- The function sees every figure. Only the computation calls it.
revoke execute on function suppress_small_numbers(suppression_period) from public;

-- ---------------------------------------------------------------- Sheets that must be computed again

-- Computes a sheet once per transaction, before the commit, however many figures were reported.
create function recompute_suppression_period() returns trigger language plpgsql security definer set search_path = public as $$
declare
  sheet suppression_period%rowtype;
begin
  select * into sheet from suppression_period h where h.indicator_id = new.indicator_id and h.access_id = new.access_id
    and h.starts_on = new.starts_on and h.ends_on = new.ends_on and h.stale for update;
  if found then
    perform suppress_small_numbers(sheet);
    update suppression_period h set stale = false where h.indicator_id = sheet.indicator_id and h.access_id = sheet.access_id
      and h.starts_on = sheet.starts_on and h.ends_on = sheet.ends_on;
  end if;
  return null;
end $$;
create constraint trigger suppression_period_recompute after insert or update on suppression_period
  deferrable initially deferred for each row when (new.stale) execute function recompute_suppression_period();

-- Only series with a wide audience have outsiders. All readers of a series that is restricted to some bodies are
-- insiders.
create function mark_suppression_periods_stale() returns trigger language plpgsql security definer set search_path = public
  set plan_cache_mode = 'force_custom_plan' as $$
begin
  if not exists (select from indicator i where i.suppression_threshold is not null) then return null; end if;
  insert into suppression_period as h (indicator_id, access_id, starts_on, ends_on, stale)
    select distinct i.id, s.access_id, k.starts_on, k.ends_on, true
    from (select distinct series_id, starts_on, ends_on from moved) m
    join series s on s.id = m.series_id join access a on a.id = s.access_id and a.organisation_ids is null and a.person_ids is null
    join indicator i on i.id = s.indicator_id and i.suppression_threshold is not null
    cross join get_suppression_period(i.adds_over_time, i.period_type, m.starts_on, m.ends_on) k
    order by 1, 2, 3, 4
  on conflict (indicator_id, access_id, starts_on, ends_on) do update set stale = true;
  return null;
end $$;
create trigger observation_set_periods_stale_on_insert after insert on observation
  referencing new table as moved for each statement execute function mark_suppression_periods_stale();
create trigger observation_set_periods_stale_on_update after update on observation
  referencing old table as moved for each statement execute function mark_suppression_periods_stale();

-- When areas move to other areas, other sums exist.
create function mark_moved_suppression_periods_stale() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update suppression_period h set stale = true from (
    select distinct s.indicator_id, s.access_id from moved m join series s on s.area_id in (m.area_id, m.ancestor_id)) k
  where h.indicator_id = k.indicator_id and h.access_id = k.access_id;
  return null;
end $$;
create trigger area_reach_set_periods_stale_on_insert after insert on area_reach
  referencing new table as moved for each statement execute function mark_moved_suppression_periods_stale();
create trigger area_reach_set_periods_stale_on_delete after delete on area_reach
  referencing old table as moved for each statement execute function mark_moved_suppression_periods_stale();

-- After a change of the threshold or of the aggregation rules, every sheet of the indicator is computed again.
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
