-- What is withheld for small numbers is chosen as before (docs/decisions/0012), in a fraction of the time. Each place in which
-- something counts is a bit: what two have in common, and what a party crosses, is one operation on bits instead of joins. And what
-- bodies told together for the first time is withheld too: their audience was not seen by the statement that made it.

drop table if exists pg_temp.small_cell, pg_temp.small_area, pg_temp.small_atom, pg_temp.small_in;
drop function cover_small(uuid, text[], uuid, boolean, integer[]);
drop function is_bare(uuid, text[], uuid, integer[]);
drop function small_partner(integer, uuid, uuid, numeric);
drop function join_small_party(integer, integer, integer[]);
drop function make_small_parties(boolean, integer, boolean, integer[]);
drop function small_crossed(integer[]);

/*
  Where areas lie, for figures of a period from..to (of a moment: to the same day), kept from when it is first asked for until areas
  lie elsewhere. A place is an area in which others count, once for each time of the period at which they do (`span`).
*/
create table small_place (
  from_day date not null,
  to_day date not null,
  nth integer not null,
  area_id uuid not null references area on delete cascade,
  span text not null,
  primary key (from_day, to_day, nth)
);
create table small_ground (
  from_day date not null,
  to_day date not null,
  area_id uuid not null references area on delete cascade,
  places bit varying not null,
  primary key (from_day, to_day, area_id)
);
alter table small_place enable row level security;
alter table small_ground enable row level security;

create function small_ground_moves() returns trigger language plpgsql security definer set search_path = public as $$
begin
  delete from small_ground;
  delete from small_place;
  return null;
end $$;
create trigger small_ground_moves after insert or update or delete on area_reach for each statement execute function small_ground_moves();

/* Sees to it that there is where areas lie in a period. */
create function small_ground_of(its_from date, its_to date) returns void language plpgsql
  set enable_nestloop = 'off' set jit = 'off' as $$
begin
  -- The structure of the country stays as it is meanwhile.
  perform pg_advisory_xact_lock_shared(hashtext('area_reach'));
  if exists (select from small_place p where p.from_day = its_from and p.to_day = its_to) then return; end if;
  -- One at a time, so that two never wait for each other.
  perform pg_advisory_xact_lock(hashtext('small_ground'));
  if exists (select from small_place p where p.from_day = its_from and p.to_day = its_to) then return; end if;
  with lain as materialized (
    select r.area_id, r.ancestor_id, string_agg(case when its_from < its_to then concat_ws(' ', nullif(greatest(r.valid_from, its_from),
      its_from), nullif(least(r.valid_to, its_to), its_to)) else '' end, ',' order by r.valid_from) as span
    from area_reach r
    -- A period counts where its first day lies.
    where r.valid_from < greatest(its_to, its_from + 1) and r.valid_to > its_from group by r.area_id, r.ancestor_id
  ), place as materialized (
    select (row_number() over (order by l.ancestor_id, l.span))::integer - 1 as nth, l.ancestor_id, l.span
    from lain l group by l.ancestor_id, l.span
  ), kept as (
    insert into small_place select its_from, its_to, p.nth, p.ancestor_id, p.span from place p on conflict do nothing
  )
  insert into small_ground
    select its_from, its_to, l.area_id, bit_or(set_bit(k.none, p.nth, 1)) from lain l
    join place p on p.ancestor_id = l.ancestor_id and p.span = l.span
    cross join (select repeat('0', count(*)::integer)::bit varying as none from place) k group by l.area_id on conflict do nothing;
end $$;

/*
  Where the reckoning of one sheet is done: made once a session, empty after each act. Without indexes, and nothing of it is
  analysed: so the plans of what follows are made once a session.
*/
create or replace function make_small_scratch() returns void language plpgsql security definer set search_path = public as $$
begin
  if to_regclass('pg_temp.small_cell') is not null then
    if exists (select from pg_temp.small_cell) then
      truncate pg_temp.small_cell, pg_temp.small_area, pg_temp.small_need, pg_temp.small_atom;
    end if;
    return;
  end if;
  -- Every figure, told or added up.
  create temp table small_cell (area_id uuid, breakdown_id integer, period text, is_whole boolean, value numeric, counts boolean,
    told boolean, inside_id integer) on commit delete rows;
  -- What must not become known: the whole of an area, or months and parts of it (`cells`).
  create temp table small_area (area_id uuid, whole boolean, detail boolean, cells text[]) on commit delete rows;
  -- The same, of areas in which something counts: the atom of an area that is no place, and its places. Where few count comes first.
  create temp table small_need (turn integer, area_id uuid, whole boolean, detail boolean, cells text[], own integer, places bit varying,
    atoms integer) on commit delete rows;
  -- What sums are made of: areas that were told of and below which nothing was told. `told_of`: one for all with the same cells;
  -- `alike`: one for all that lie in the same areas, have the same cells and are known to the same. `party`: withheld together.
  create temp table small_atom (n integer, party integer, value numeric, was boolean, whole boolean, detail boolean, told_of integer,
    alike integer, inside_id integer, area_id uuid, lies integer, places bit varying, known uuid[], cells text[]) on commit delete rows;
end $$;

/* Whether an atom counts in an area. */
create function counts_in(n integer, places bit varying, its_own integer, its_places bit varying) returns boolean
  language sql immutable as $$ select n = its_own or bit_count(places & its_places) > 0 $$;

/* Takes up a sheet: what is small in it. @returns whether something is */
create function take_up_small(sheet small_sheet, its indicator) returns boolean language plpgsql
  set plan_cache_mode = 'force_generic_plan' set enable_seqscan = 'off' set jit = 'off' as $$
begin
  insert into pg_temp.small_cell
    select s.area_id, s.breakdown_id, o.starts_on || ' ' || o.ends_on, (o.starts_on, o.ends_on) = (sheet.starts_on, sheet.ends_on),
      o.value, s.counts, true, b.inside_id
    from series s join observation o on o.series_id = s.id and o.superseded_by is null and o.value is not null
    join observation_batch b on b.id = o.batch_id cross join sheet_of(its.adds_over_time, its.period_type, o.starts_on, o.ends_on) h
    where s.indicator_id = its.id and s.access_id = sheet.access_id and (h.starts_on, h.ends_on) = (sheet.starts_on, sheet.ends_on)
      and o.starts_on >= sheet.starts_on and o.starts_on < sheet.ends_on
    union all
    select s.area_id, s.breakdown_id, t.starts_on || ' ' || t.ends_on, (t.starts_on, t.ends_on) = (sheet.starts_on, sheet.ends_on),
      t.sum, s.counts, false, null
    from series s join total t on t.series_id = s.id and t.known > 0
    cross join sheet_of(its.adds_over_time, its.period_type, t.starts_on, t.ends_on) h
    where s.indicator_id = its.id and s.access_id = sheet.access_id and (h.starts_on, h.ends_on) = (sheet.starts_on, sheet.ends_on)
      and t.starts_on >= sheet.starts_on and t.starts_on < sheet.ends_on;

  -- That nothing was counted harms nobody; that nothing of something was in a part does: all of it was in the others.
  with every as (
    select c.area_id, max(abs(c.value)) > 0 as has_some from pg_temp.small_cell c group by c.area_id
  ), wholes as (
    select c.area_id, sum(c.value) as value from pg_temp.small_cell c where c.breakdown_id = 0 group by c.area_id, c.told, c.is_whole
  ), details as (
    select c.area_id, array_agg(distinct c.breakdown_id || ' ' || c.period) as cells
    from pg_temp.small_cell c join every e on e.area_id = c.area_id
    where not (c.is_whole and c.breakdown_id = 0) and c.value < its.small_below and (c.value <> 0 or c.breakdown_id <> 0 and e.has_some)
    group by c.area_id
  ), small as (
    select w.area_id from wholes w where w.value <> 0 and w.value < its.small_below group by w.area_id
  )
  insert into pg_temp.small_area
    select area_id, w.area_id is not null, d.cells is not null, coalesce(d.cells, '{}')
    from details d full join small w using (area_id);
  return found;
end $$;

/* Until when what counts in other areas is looked at: a year, or the first day alone; null: nothing does. */
create function small_to_day(sheet small_sheet, its indicator) returns date language sql immutable as $$
  select case when its.adds_over_area = 'none' then null
    when its.adds_over_time = 'sum' and its.period_type in ('month', 'quarter') then sheet.ends_on else sheet.starts_on end
$$;
create function small_places(sheet small_sheet, its indicator) returns table (nth integer, area_id uuid, span text) language sql stable as $$
  select p.nth, p.area_id, p.span from small_place p where p.from_day = sheet.starts_on and p.to_day = small_to_day(sheet, its)
$$;

/* What the sums of a sheet are made of, where that counts, and who knows it. */
create function find_small_atoms(sheet small_sheet, its indicator) returns void language plpgsql
  set plan_cache_mode = 'force_generic_plan' set enable_nestloop = 'off' set jit = 'off' as $$
declare
  -- What adds up to nothing counts nowhere else.
  adds constant boolean := its.adds_over_area <> 'none';
  none bit varying;
  -- The places that are zones.
  zones bit varying;
begin
  if adds then perform small_ground_of(sheet.starts_on, small_to_day(sheet, its)); end if;
  -- Who told something together may never have done so before: their audience is there before it is asked for.
  if (select min(c.inside_id) <> max(c.inside_id) from pg_temp.small_cell c) then
    perform combined_access(k.ids) from (select distinct array_agg(distinct c.inside_id) as ids from pg_temp.small_cell c where c.told
      group by c.area_id having min(c.inside_id) <> max(c.inside_id)) k;
  end if;
  none := repeat('0', (select count(*) from small_places(sheet, its))::integer)::bit varying;
  zones := none | (select coalesce(bit_or(set_bit(none, p.nth, 1)), none) from small_places(sheet, its) p
    where p.area_id in (select o.area_id from organisation o where o.level = 'zone'));
  with place as materialized (
    select * from small_places(sheet, its)
  ), own_place as (
    select p.area_id, set_bit(none, p.nth, 1) as place from place p where p.span = ''
  ), told as materialized (
    select c.area_id, coalesce(sum(c.value) filter (where c.breakdown_id = 0), sum(c.value)) as value,
      array_agg(distinct c.breakdown_id || ' ' || c.period) as cells,
      case when min(c.inside_id) = max(c.inside_id) then min(c.inside_id) else combined_access(array_agg(distinct c.inside_id)) end as inside_id
    from pg_temp.small_cell c where c.told group by c.area_id
    having bool_or(c.counts) or not adds or not exists (
      select from area_reach r join pg_temp.small_cell b on b.area_id = r.area_id and b.told
      where r.ancestor_id = c.area_id and r.valid_from < sheet.ends_on and r.valid_to > sheet.starts_on)
  ), zone as materialized (
    -- A zone knows what lies in it.
    select o.area_id, min(o.id::text)::uuid as body from organisation o where o.level = 'zone' group by o.area_id
  ), zone_place as materialized (
    select p.nth, z.body from zone z join place p on p.area_id = z.area_id
  ), lying as materialized (
    select t.*, coalesce(g.places, none) as above, coalesce(g.places, none) | coalesce(o.place, none) as places, z.body
    from told t left join small_ground g on g.from_day = sheet.starts_on and g.to_day = small_to_day(sheet, its) and g.area_id = t.area_id
    left join own_place o on o.area_id = t.area_id left join zone z on z.area_id = t.area_id
  ), every as materialized (
    select l.*, l.places & zones as zones_around, dense_rank() over (order by l.inside_id, l.places & zones, l.body) as circle from lying l
  ), circle as materialized (
    select k.circle, array(select unnest(a.organisation_ids) union select k.body where k.body is not null
      union select z.body from zone_place z where get_bit(k.zones_around, z.nth) = 1 order by 1) as known
    from (select distinct on (e.circle) e.circle, e.inside_id, e.zones_around, e.body from every e) k join access a on a.id = k.inside_id
  ), kind as materialized (
    select row_number() over ()::integer as told_of, k.cells from (select distinct t.cells from told t) k
  )
  insert into pg_temp.small_atom
    select row_number() over (order by area.code), null, l.value, w.area_id is not null, coalesce(s.whole, false), coalesce(s.detail, false),
      k.told_of, dense_rank() over (order by l.above, k.told_of, c.known), l.inside_id, l.area_id, bit_count(l.above) + 1, l.places, c.known, l.cells
    from every l join area on area.id = l.area_id join kind k on k.cells = l.cells join circle c on c.circle = l.circle
    left join pg_temp.small_area s on s.area_id = l.area_id
    left join figure_withheld w on w.area_id = l.area_id and w.indicator_id = its.id and w.access_id = sheet.access_id
      and w.starts_on = sheet.starts_on and w.ends_on = sheet.ends_on;
  with place as materialized (
    select p.area_id, bit_or(set_bit(none, p.nth, 1)) as places, bool_or(p.span = '') as is_own from small_places(sheet, its) p
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

/*
  What parties cross by members that a reader does not know: where one counts, and another does not that was told of all that the one
  was. Of an open party: where it counts.
  @param parties these; null: all
*/
create function small_crossings(parties integer[], reader uuid, open integer[])
  returns table (cells text[], places bit varying, own integer) language plpgsql as $$
begin
  return query with alike as materialized (
    select a.party, a.told_of, a.cells, bit_or(a.places) as somewhere, bit_and(a.places) as everywhere, array_agg(a.n) as members
    from pg_temp.small_atom a
    where a.party is not null and (parties is null or a.party = any (parties)) and is_news(a.known, reader)
    group by a.party, a.told_of, a.cells
  ), crossing as materialized (
    select i.told_of, i.cells, case when i.party = any (open) then i.somewhere else i.somewhere & ~bit_and(o.everywhere) end as places,
      case when i.party = any (open) or sum(cardinality(o.members)) > 1 then i.members end as members
    from alike i join alike o on o.party = i.party and o.cells @> i.cells
    group by i.party, i.told_of, i.cells, i.somewhere, i.members
  )
  select c.cells, bit_or(c.places)::bit varying, null from crossing c group by c.told_of, c.cells
  union all
  select c.cells, null, unnest(c.members) from crossing c;
end $$;

/*
  Whether a reader may reckon what must not become known of an area: no party crosses it with one member inside and one outside,
  both told of all that is in question, and neither known to this reader.
*/
create function is_bare(its_cells text[], its_own integer, its_places bit varying, reader uuid, open integer[]) returns boolean
  language plpgsql as $$
declare
  has_news boolean;
  parties integer[];
begin
  select bool_or((its_cells = '{}' or a.cells && its_cells) and (a.party is null or not a.party = any (open))),
    array_agg(distinct a.party) filter (where a.party is not null)
  into has_news, parties from pg_temp.small_atom a where counts_in(a.n, a.places, its_own, its_places) and is_news(a.known, reader);
  return has_news and (parties is null or not exists (select from small_crossings(parties, reader, open) c
    where (c.own = its_own or bit_count(c.places & its_places) > 0) and c.cells @> its_cells));
end $$;

/*
  With which other one an atom is withheld: first the one with which it shares most areas, because each area that has one of both
  is withheld too; then one that is withheld anyway, or was; then the smallest.
  @param outside not one that counts in these places as the atom does
  @param reader not one that this body knows
  @param enough so large, where there is one
*/
create function small_partner(one_n integer, outside bit varying, reader uuid, enough numeric) returns integer language plpgsql as $$
declare
  one record;
begin
  select a.party, a.told_of, a.cells, a.places, a.places & outside as outside into one from pg_temp.small_atom a where a.n = one_n;
  return (select o.n from pg_temp.small_atom o
    where o.n <> one_n and (o.party is null or o.party is distinct from one.party) and (o.told_of = one.told_of or o.cells @> one.cells)
      and is_news(o.known, reader) and (outside is null or bit_count(o.places & one.outside) = 0)
    order by o.value < enough, o.lies - 2 * bit_count(o.places & one.places), o.party is null, not o.was, o.value = 0, o.value, o.n
    limit 1);
end $$;

/* Puts two into one party, with those who are in it with them; without another, the party is open. */
create function join_small_party(one_n integer, other_n integer, open integer[]) returns integer[] language plpgsql as $$
declare
  before integer[] := array(select a.party from pg_temp.small_atom a where a.n in (one_n, other_n) and a.party is not null);
  party_n integer := least(one_n, other_n);
begin
  update pg_temp.small_atom a set party = party_n where a.n in (one_n, other_n) or a.party = any (before);
  return case when other_n is null or before && open then open || party_n else open end;
end $$;

/* Puts a member of an area into a party with one outside of it, neither known to a reader; without such a one the party is open. */
create function cover_small(its_cells text[], its_own integer, its_places bit varying, reader uuid, open integer[]) returns integer[]
  language plpgsql as $$
declare
  one integer := (select a.n from pg_temp.small_atom a where counts_in(a.n, a.places, its_own, its_places) and a.cells @> its_cells
    and is_news(a.known, reader) order by a.party is null, a.value, a.n limit 1);
begin
  if one is not null then return join_small_party(one, small_partner(one, its_places, reader, 0), open); end if;
  -- No one of them has all that is in question.
  for one in select a.n from pg_temp.small_atom a where counts_in(a.n, a.places, its_own, its_places) loop
    open := join_small_party(one, null, open);
  end loop;
  return open;
end $$;

/* The bodies that may know too much of an area: one of each two that cross it, and not all that counts there. */
create function small_knowers(details boolean, everybody uuid[], open integer[])
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

/*
  Makes parties until every area of which something must not become known is crossed by one: has members in it and outside of it.
  What one member had more another might have less, so that no sum that is shown tells which; a sum that a party crosses is not.
  The same for each body that knows some of it, by what it does not know.
  @param details of months and parts; else of wholes
  @param alone nothing adds up: each is withheld by itself
  @param everybody who knows all of it, and learns nothing
  @param open parties that no other could join: as if somebody outside of every sum belonged to them
*/
create function make_small_parties(details boolean, below integer, alone boolean, everybody uuid[], inout open integer[]) language plpgsql as $$
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
    with crossing as materialized (select * from small_crossings(null, null, open))
    select s.own, s.places, k.cells from pg_temp.small_need s
    cross join lateral (select case when details then s.cells else '{}' end) k(cells)
    where (s.whole or details and s.detail) and not exists (select from crossing c where c.own = s.own and c.cells @> k.cells)
    order by s.turn
  loop
    if is_bare(x.cells, x.own, x.places, null, open) then open := cover_small(x.cells, x.own, x.places, null, open); end if;
  end loop;
  loop
    -- A party of which a member could be reckoned within narrow bounds takes one more.
    select min(a.n) as n, sum(a.value) - (count(*) - 1) as span into x from pg_temp.small_atom a
      where not details and a.party is not null and not a.party = any (open)
      group by a.party having sum(a.value) - (count(*) - 1) < below order by 1 limit 1;
    exit when not found;
    open := join_small_party(x.n, small_partner(x.n, null, null, below - x.span + 1), open);
  end loop;
  loop
    is_done := true;
    for x in select * from small_knowers(details, everybody, open) loop
      if is_bare(x.cells, x.own, x.places, x.body, open) then
        open := cover_small(x.cells, x.own, x.places, x.body, open);
        is_done := false;
      end if;
    end loop;
    exit when is_done;
  end loop;
end $$;

/* The areas that a party crosses: in which some of it counts, and not all of it alike; with those who know what of it counts there. */
create function small_crossed(sheet small_sheet, its indicator, open integer[]) returns table (crossed_id uuid, inside_id integer)
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
    where a.area_id not in (select p.area_id from small_places(sheet, its) p where p.span = '')
    union all
    select p.area_id, k.inside_id from small_places(sheet, its) p join known k on get_bit(k.places, p.nth) = 1
  )
  select c.area_id, case when min(c.inside_id) = max(c.inside_id) then min(c.inside_id) else combined_access(array_agg(distinct c.inside_id)) end
  from crossing c group by c.area_id;
end $$;

/* Which areas of a sheet that was taken up are withheld, wholly or by their months and parts; and who is inside. */
create function small_areas(sheet small_sheet, its indicator) returns table (withheld_id uuid, whole boolean, inside_id integer)
  language plpgsql set enable_nestloop = 'off' set jit = 'off' as $$
declare
  alone constant boolean := its.adds_over_area = 'none';
  has_details constant boolean := exists (select from pg_temp.small_area a where a.detail);
  open integer[] := '{}';
  wholly uuid[];
  everybody uuid[] := array(select body from pg_temp.small_atom every cross join unnest(every.known) body
    group by body having count(*) = (select count(*) from pg_temp.small_atom));
begin
  open := make_small_parties(false, its.small_below, alone, everybody, open);
  if has_details then
    wholly := array(select c.crossed_id from small_crossed(sheet, its, open) c);
    open := make_small_parties(true, its.small_below, alone, everybody, open);
  end if;
  return query select c.crossed_id, not has_details or w.id is not null, c.inside_id from small_crossed(sheet, its, open) c
    left join unnest(wholly) w(id) on w.id = c.crossed_id
    where c.crossed_id in (select l.area_id from pg_temp.small_cell l);
end $$;

/* Chooses anew what is withheld of a sheet. */
create or replace function withhold_small(sheet small_sheet) returns void language plpgsql security definer set search_path = public as $$
declare
  its indicator%rowtype;
  is_small boolean;
begin
  select * into its from indicator i where i.id = sheet.indicator_id;
  perform make_small_scratch();
  is_small := its.small_below is not null and take_up_small(sheet, its);
  if is_small then perform find_small_atoms(sheet, its); end if;
  with now_so as materialized (select * from small_areas(sheet, its) where is_small), gone as (
    delete from figure_withheld w where w.indicator_id = sheet.indicator_id and w.access_id = sheet.access_id
      and w.starts_on = sheet.starts_on and w.ends_on = sheet.ends_on and not exists (select from now_so n where n.withheld_id = w.area_id)
  )
  insert into figure_withheld as w (indicator_id, area_id, access_id, starts_on, ends_on, whole, inside_id)
    select its.id, n.withheld_id, sheet.access_id, sheet.starts_on, sheet.ends_on, n.whole, n.inside_id from now_so n
    on conflict (indicator_id, area_id, access_id, starts_on, ends_on) do update set whole = excluded.whole, inside_id = excluded.inside_id
      where (w.whole, w.inside_id) <> (excluded.whole, excluded.inside_id);
end $$;
-- It sees every figure, and is asked by the reckoning alone.
revoke execute on function withhold_small(small_sheet) from public;
