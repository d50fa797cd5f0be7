-- Small numbers: counts by which somebody might be known are withheld from whoever is not inside, and with them as many others as
-- it takes that no sum gives one away. Decided in docs/decisions/0012.

-- Counts under this are small; null: nothing is withheld.
alter table indicator add column small_below integer check (small_below between 2 and 1000);

create function indicator_small_below() returns trigger language plpgsql as $$
begin
  new.small_below := case when new.adds_over_area <> 'weighted_mean' and jsonb_typeof(new.definition -> 'formula') is distinct from 'object'
    then (new.definition ->> 'smallBelow')::integer end;
  return new;
end $$;
create trigger indicator_small_below before insert or update on indicator for each row execute function indicator_small_below();

-- Who is inside of figures: the body that told them and those whom it works for, as with what it marks TLP:AMBER.
alter table observation_batch add column inside_id integer references access;
create function observation_batch_inside() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.inside_id := access_for(2::smallint, array[new.owner_id], means_audience(new.owner_id), null);
  return new;
end $$;
create trigger observation_batch_inside before insert on observation_batch for each row execute function observation_batch_inside();
update observation_batch b set inside_id = k.inside_id
  from (select o.owner_id, access_for(2::smallint, array[o.owner_id], means_audience(o.owner_id), null) as inside_id
    from (select distinct owner_id from observation_batch) o) k where k.owner_id = b.owner_id;
-- Set by the trigger, whatever is said.
alter table observation_batch alter column inside_id set not null, alter column inside_id set default 0;

/* Who may read all of these. */
create function combined_access(ids integer[]) returns integer language plpgsql security definer set search_path = public as $$
declare
  one integer;
  every integer;
begin
  foreach one in array ids loop every := combine_access(every, one); end loop;
  return every;
end $$;

/*
  The figures that are looked at together, for one indicator and audience: those of a year where months and quarters come to years,
  else those of one period. What is withheld in a sheet is chosen for the whole of it.
*/
create table small_sheet (
  indicator_id uuid not null references indicator on delete cascade,
  access_id integer not null references access,
  starts_on date not null,
  ends_on date not null,
  stale boolean not null,
  primary key (indicator_id, access_id, starts_on, ends_on)
);

-- What outsiders do not get of a sheet: an area's months and parts, or all of it.
create table figure_withheld (
  indicator_id uuid not null references indicator on delete cascade,
  area_id uuid not null references area on delete cascade,
  -- That of the series.
  access_id integer not null references access,
  starts_on date not null,
  ends_on date not null,
  -- Also the whole of the sheet, not its months and parts alone.
  whole boolean not null,
  -- Who gets it nevertheless.
  inside_id integer not null references access,
  primary key (indicator_id, area_id, access_id, starts_on, ends_on)
);
create index figure_withheld_sheet on figure_withheld (indicator_id, access_id, starts_on, ends_on);

create function sheet_of(adds_over_time text, period_type text, its_start date, its_end date, out starts_on date, out ends_on date)
  language sql immutable as $$
  select case when k.years then date_trunc('year', its_start)::date else its_start end,
    case when k.years then (date_trunc('year', its_start) + interval '1 year')::date else its_end end
  from (select adds_over_time = 'sum' and period_type in ('month', 'quarter') as years) k
$$;

/* Whether the reader is inside: of what its tellers and those they work for see, or of what lies in the zone of the reader's body. */
create function is_inside(inside integer, its_area uuid) returns boolean language sql stable security definer set search_path = public as $$
  select coalesce(current_setting('integral.as_others', true), '') <> 'on' and (inside = any (readable()) or exists (
    select from organisation o where o.level = 'zone'
      and o.id = any (coalesce(nullif(current_setting('integral.organisations', true), ''), '{}')::uuid[])
      and (o.area_id = its_area or exists (select from area_reach r where r.area_id = its_area and r.ancestor_id = o.area_id))))
$$;

/* Where the reckoning of one sheet is done: made once a session, empty after each act. */
create function make_small_scratch() returns void language plpgsql security definer set search_path = public as $$
begin
  if to_regclass('pg_temp.small_cell') is not null then
    delete from pg_temp.small_cell; delete from pg_temp.small_area; delete from pg_temp.small_atom; delete from pg_temp.small_in;
    return;
  end if;
  -- Every figure, told or added up.
  create temp table small_cell (area_id uuid, breakdown_id integer, period text, is_whole boolean, value numeric, counts boolean,
    told boolean, inside_id integer) on commit delete rows;
  -- What must not become known: the whole of an area, or months and parts of it (`cells`).
  create temp table small_area (area_id uuid primary key, whole boolean, detail boolean, cells text[], withheld boolean,
    lies integer, needs boolean, cells_now text[]) on commit delete rows;
  -- What sums are made of: areas that were told of and below which nothing was told. `party`: withheld together.
  create temp table small_atom (n integer primary key, area_id uuid, value numeric, cells text[], inside_id integer, known uuid[],
    partly uuid[],
    place text, party integer, was boolean, lies integer) on commit delete rows;
  -- In which areas each counts, and when.
  create temp table small_in (n integer, area_id uuid, span text) on commit delete rows;
  create index on pg_temp.small_in (area_id);
  create index on pg_temp.small_in (n);
end $$;

/* Whether a reader does not know it anyway: one without a body knows nothing. */
create function is_news(atom_known uuid[], reader uuid) returns boolean language sql immutable as
  $$ select reader is null or not reader = any (atom_known) $$;

/*
  With which other one an atom is withheld: first the one with which it shares most areas, because each area that has one of both
  is withheld too; then one that is withheld anyway, or was; then the smallest.
  @param outside not one that counts in this area as the atom does
  @param reader not one that this body knows
  @param enough so large, where there is one
*/
create function small_partner(one_n integer, outside uuid, reader uuid, enough numeric) returns integer language plpgsql as $$
begin
  return (select o.n from pg_temp.small_atom one
  join pg_temp.small_atom o on o.n <> one.n and (o.party is null or o.party is distinct from one.party) and o.cells @> one.cells
    and is_news(o.known, reader)
  left join (select theirs.n, count(*) as shared from pg_temp.small_in mine join pg_temp.small_in theirs
      on theirs.area_id = mine.area_id and theirs.span = mine.span where mine.n = one_n group by theirs.n) k on k.n = o.n
  where one.n = one_n and not exists (
    select from pg_temp.small_in mine join pg_temp.small_in theirs on theirs.area_id = mine.area_id and theirs.span = mine.span
    where mine.n = one_n and mine.area_id = outside and theirs.n = o.n)
  order by o.value < enough, o.lies - 2 * coalesce(k.shared, 0), o.party is null, not o.was, o.value = 0, o.value, o.n limit 1);
end $$;

/*
  Whether a reader may reckon what must not become known of an area: no party crosses it with one member inside and one outside,
  both told of all that is in question, and neither known to this reader.
*/
create function is_bare(its_area uuid, its_cells text[], reader uuid, open integer[]) returns boolean
  language plpgsql as $$
begin
  return exists (
    select from pg_temp.small_in xi join pg_temp.small_atom a on a.n = xi.n
    where xi.area_id = its_area and is_news(a.known, reader) and (its_cells = '{}' or a.cells && its_cells)
      and (a.party is null or not a.party = any (open))
  ) and not exists (
    select from pg_temp.small_in xi join pg_temp.small_atom a on a.n = xi.n
    where xi.area_id = its_area and a.party is not null and a.cells @> its_cells and is_news(a.known, reader) and (a.party = any (open)
      or exists (select from pg_temp.small_atom o where o.party = a.party and o.cells @> a.cells and is_news(o.known, reader)
        and not exists (select from pg_temp.small_in oi where oi.n = o.n and oi.area_id = its_area and oi.span = xi.span))));
end $$;

/* Puts a member of an area into a party with one outside of it, neither known to a reader; without such a one the party is open. */
create function cover_small(its_area uuid, its_cells text[], reader uuid, alone boolean, open integer[]) returns integer[]
  language plpgsql as $$
declare
  one integer := (select a.n from pg_temp.small_in xi join pg_temp.small_atom a on a.n = xi.n
    where xi.area_id = its_area and a.cells @> its_cells and is_news(a.known, reader) order by a.party is null, a.value, a.n limit 1);
begin
  if one is not null then
    return join_small_party(one, case when not alone then small_partner(one, its_area, reader, 0) end, open);
  end if;
  -- No one of them has all that is in question.
  for one in select xi.n from pg_temp.small_in xi where xi.area_id = its_area loop
    open := join_small_party(one, null, open);
  end loop;
  return open;
end $$;

/*
  Makes parties until every area of which something must not become known is crossed by one: has members in it and outside of it.
  What one member had more another might have less, so that no sum that is shown tells which; a sum that a party crosses is not.
  The same for each body that knows some of it, by what it does not know.
  @param details of months and parts; else of wholes
  @param alone nothing adds up: each is withheld by itself
  @param open parties that no other could join: as if somebody outside of every sum belonged to them
*/
create function make_small_parties(details boolean, below integer, alone boolean, inout open integer[]) language plpgsql as $$
declare
  x record;
  is_done boolean;
begin
  update pg_temp.small_area a set cells_now = case when details then a.cells else '{}' end,
    needs = case when details then a.whole or a.detail else a.whole end;
  -- Mostly those that lie in just the same areas are enough: all of them that are small, or the only one and the smallest other.
  if not alone then
    with ranked as (
      select a.n, count(*) over alike as size, count(a.party) over alike as taken, count(*) filter (where its.needs) over alike as needing,
        row_number() over (alike order by not its.needs, not a.was, a.value = 0, a.value, a.n) as turn, min(a.n) over alike as party
      from pg_temp.small_atom a join pg_temp.small_area its on its.area_id = a.area_id
      window alike as (partition by a.place, a.cells, a.known)
    )
    update pg_temp.small_atom a set party = r.party from ranked r
    where a.n = r.n and r.size > 1 and r.taken = 0 and r.needing > 0 and r.turn <= greatest(2, r.needing);
  end if;
  for x in select a.area_id, a.cells_now as cells from pg_temp.small_area a join area on area.id = a.area_id
    where a.needs and not exists (
      select from pg_temp.small_in xi join pg_temp.small_atom i on i.n = xi.n and i.cells @> a.cells_now
      join pg_temp.small_atom o on o.party = i.party and o.cells @> i.cells
      left join pg_temp.small_in oi on oi.n = o.n and oi.area_id = xi.area_id and oi.span = xi.span
      where xi.area_id = a.area_id and oi.n is null)
    order by a.lies, area.code
  loop
    if is_bare(x.area_id, x.cells, null, open) then open := cover_small(x.area_id, x.cells, null, alone, open); end if;
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
    for x in
      -- Only a body that knows one of each two that cross an area may know too much.
      select k.area_id, a.cells_now as cells, a.lies, k.body from (
        select p.area_id, body from (
          select pairs.*, count(*) over (partition by pairs.area_id) as every from (
            select a.area_id, i.partly from pg_temp.small_area a join pg_temp.small_in xi on xi.area_id = a.area_id
            join pg_temp.small_atom i on i.n = xi.n and i.party = any (open) and i.cells @> a.cells_now where a.needs
            union all
            select a.area_id, i.partly || o.partly from pg_temp.small_area a join pg_temp.small_in xi on xi.area_id = a.area_id
            join pg_temp.small_atom i on i.n = xi.n and i.cells @> a.cells_now
            join pg_temp.small_atom o on o.party = i.party and o.cells @> i.cells
            left join pg_temp.small_in oi on oi.n = o.n and oi.area_id = xi.area_id and oi.span = xi.span
            where a.needs and oi.n is null) pairs) p
        cross join lateral (select distinct body from unnest(p.partly) body) k
        group by p.area_id, body, p.every having count(*) = p.every) k
      join pg_temp.small_area a on a.area_id = k.area_id order by a.lies, a.area_id, k.body
    loop
      if is_bare(x.area_id, x.cells, x.body, open) then
        open := cover_small(x.area_id, x.cells, x.body, alone, open);
        is_done := false;
      end if;
    end loop;
    exit when is_done;
  end loop;
end $$;

/* Puts two into one party, with those who are in it with them; without another, the party is open. */
create function join_small_party(one_n integer, other_n integer, open integer[]) returns integer[]
  language plpgsql as $$
declare
  before integer[] := array(select distinct a.party from pg_temp.small_atom a where a.n in (one_n, other_n) and a.party is not null);
  party_n integer := least(one_n, other_n);
begin
  update pg_temp.small_atom a set party = party_n where a.n in (one_n, other_n) or a.party = any (before);
  return case when other_n is null or before && open then open || party_n else open end;
end $$;

/* The areas that a party crosses: in which some of it counts, and not all of it alike; with those who know what of it counts there. */
create function small_crossed(open integer[]) returns table (crossed_id uuid, inside_id integer)
  language plpgsql as $$
begin
  return query with party as (
    select a.party, count(*) as size from pg_temp.small_atom a where a.party is not null group by a.party
  ), crossed as (
    select i.area_id, p.party from pg_temp.small_in i join pg_temp.small_atom a on a.n = i.n join party p on p.party = a.party
    group by i.area_id, p.party, p.size having p.party = any (open) or count(*) < p.size or count(distinct i.span) > 1
  )
  select c.area_id, combined_access(array_agg(distinct a.inside_id))
  from crossed c join pg_temp.small_atom a on a.party = c.party join pg_temp.small_in i on i.n = a.n and i.area_id = c.area_id
  group by c.area_id;
end $$;

/* Chooses anew what is withheld of a sheet. */
create function withhold_small(sheet small_sheet) returns void language plpgsql security definer set search_path = public as $$
declare
  its indicator%rowtype;
  years boolean;
  everybody uuid[];
  open integer[] := '{}';
begin
  select * into its from indicator i where i.id = sheet.indicator_id;
  years := its.adds_over_time = 'sum' and its.period_type in ('month', 'quarter');
  perform make_small_scratch();
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
  )
  insert into pg_temp.small_area
    select e.area_id, coalesce(w.is_small, false), d.cells is not null, coalesce(d.cells, '{}'), false, 0, false, '{}'
    from every e left join details d on d.area_id = e.area_id
    left join (select area_id, bool_or(value <> 0 and value < its.small_below) as is_small from wholes group by area_id) w
      on w.area_id = e.area_id;

  if its.small_below is not null and exists (select from pg_temp.small_area a where a.whole or a.detail) then
    insert into pg_temp.small_atom
      select row_number() over (order by area.code), k.area_id, k.value, k.cells, k.inside_id, access.organisation_ids, '{}', '', null,
        exists (select from figure_withheld w where w.indicator_id = its.id and w.area_id = k.area_id and w.access_id = sheet.access_id
          and w.starts_on = sheet.starts_on and w.ends_on = sheet.ends_on), 0
      from (select c.area_id, coalesce(sum(c.value) filter (where c.breakdown_id = 0), sum(c.value)) as value,
          array_agg(distinct c.breakdown_id || ' ' || c.period) as cells, combined_access(array_agg(distinct c.inside_id)) as inside_id
        from pg_temp.small_cell c where c.told group by c.area_id
        having bool_or(c.counts) or its.adds_over_area = 'none' or not exists (
          select from area_reach r join pg_temp.small_cell b on b.area_id = r.area_id and b.told
          where r.ancestor_id = c.area_id and r.valid_from < sheet.ends_on and r.valid_to > sheet.starts_on)) k
      join area on area.id = k.area_id join access on access.id = k.inside_id;
    insert into pg_temp.small_in select a.n, a.area_id, '' from pg_temp.small_atom a;
    if its.adds_over_area <> 'none' then
      insert into pg_temp.small_in
        select a.n, r.ancestor_id, string_agg(case when years then concat_ws(' ', nullif(greatest(r.valid_from, sheet.starts_on),
          sheet.starts_on), nullif(least(r.valid_to, sheet.ends_on), sheet.ends_on)) else '' end, ',' order by r.valid_from)
        from pg_temp.small_atom a join area_reach r on r.area_id = a.area_id
        -- A period counts where its first day lies.
        where r.valid_from < case when years then sheet.ends_on else sheet.starts_on + 1 end and r.valid_to > sheet.starts_on
        group by a.n, r.ancestor_id;
    end if;
    -- A zone knows what lies in it.
    update pg_temp.small_atom a set known = array(select unnest(a.known) union select unnest(k.zones) order by 1), lies = k.lies, place = k.place
    from (select i.n, count(*) as lies, string_agg(i.area_id || i.span, ' ' order by i.area_id) filter (where i.area_id <> b.area_id) as place,
        array_agg(z.ids) filter (where z.ids is not null) as zones
      from pg_temp.small_in i join pg_temp.small_atom b on b.n = i.n
      left join (select o.area_id, min(o.id::text)::uuid as ids from organisation o where o.level = 'zone' group by o.area_id) z on z.area_id = i.area_id
      group by i.n) k where k.n = a.n;
    update pg_temp.small_area a set lies = k.atoms from (select i.area_id, count(*) as atoms from pg_temp.small_in i group by i.area_id) k
      where k.area_id = a.area_id;
    -- Who knows all of it learns nothing.
    everybody := array(select body from pg_temp.small_atom every cross join unnest(every.known) body
      group by body having count(*) = (select count(*) from pg_temp.small_atom));
    update pg_temp.small_atom a set partly = array(select body from unnest(a.known) body where not body = any (everybody) order by 1);
    analyze pg_temp.small_area; analyze pg_temp.small_atom; analyze pg_temp.small_in;
    open := make_small_parties(false, its.small_below, its.adds_over_area = 'none', open);
    update pg_temp.small_area a set withheld = true from small_crossed(open) c where c.crossed_id = a.area_id;
    open := make_small_parties(true, its.small_below, its.adds_over_area = 'none', open);
  end if;

  delete from figure_withheld w where w.indicator_id = sheet.indicator_id and w.access_id = sheet.access_id
    and w.starts_on = sheet.starts_on and w.ends_on = sheet.ends_on;
  insert into figure_withheld (indicator_id, area_id, access_id, starts_on, ends_on, whole, inside_id)
    select its.id, a.area_id, sheet.access_id, sheet.starts_on, sheet.ends_on, a.withheld, c.inside_id
    from small_crossed(open) c join pg_temp.small_area a on a.area_id = c.crossed_id;
end $$;

/* However many figures one act tells, a sheet is reckoned once: at its end, before the commit. */
create function small_sheet_went_stale() returns trigger language plpgsql security definer set search_path = public as $$
declare
  sheet small_sheet%rowtype;
begin
  select * into sheet from small_sheet h where h.indicator_id = new.indicator_id and h.access_id = new.access_id
    and h.starts_on = new.starts_on and h.ends_on = new.ends_on and h.stale for update;
  if found then
    perform withhold_small(sheet);
    update small_sheet h set stale = false where h.indicator_id = sheet.indicator_id and h.access_id = sheet.access_id
      and h.starts_on = sheet.starts_on and h.ends_on = sheet.ends_on;
  end if;
  return null;
end $$;
create constraint trigger small_sheet_went_stale after insert or update on small_sheet
  deferrable initially deferred for each row when (new.stale) execute function small_sheet_went_stale();

/* Only what may be read widely has outsiders: whoever reads a series that is kept among some bodies is inside. */
create function sheets_are_touched() returns trigger language plpgsql security definer set search_path = public
  set plan_cache_mode = 'force_custom_plan' as $$
begin
  if not exists (select from indicator i where i.small_below is not null) then return null; end if;
  insert into small_sheet as h (indicator_id, access_id, starts_on, ends_on, stale)
    select distinct i.id, s.access_id, k.starts_on, k.ends_on, true
    from (select distinct series_id, starts_on, ends_on from moved) m
    join series s on s.id = m.series_id join access a on a.id = s.access_id and a.organisation_ids is null and a.person_ids is null
    join indicator i on i.id = s.indicator_id and i.small_below is not null
    cross join sheet_of(i.adds_over_time, i.period_type, m.starts_on, m.ends_on) k
    order by 1, 2, 3, 4
  on conflict (indicator_id, access_id, starts_on, ends_on) do update set stale = true;
  return null;
end $$;
create trigger sheets_are_touched_by_new after insert on observation
  referencing new table as moved for each statement execute function sheets_are_touched();
create trigger sheets_are_touched_by_old after update on observation
  referencing old table as moved for each statement execute function sheets_are_touched();

/* Where areas lie elsewhere, other sums are made of them. */
create function sheets_lie_elsewhere() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update small_sheet h set stale = true from (
    select distinct s.indicator_id, s.access_id from moved m join series s on s.area_id in (m.area_id, m.ancestor_id)) k
  where h.indicator_id = k.indicator_id and h.access_id = k.access_id;
  return null;
end $$;
create trigger sheets_lie_elsewhere_now after insert on area_reach
  referencing new table as moved for each statement execute function sheets_lie_elsewhere();
create trigger sheets_lay_elsewhere after delete on area_reach
  referencing old table as moved for each statement execute function sheets_lie_elsewhere();

/* Another threshold, or other sums: every sheet of the indicator is reckoned anew. */
create function sheets_begin_anew() returns trigger language plpgsql security definer set search_path = public as $$
begin
  delete from small_sheet h where h.indicator_id = new.id;
  delete from figure_withheld w where w.indicator_id = new.id;
  insert into small_sheet (indicator_id, access_id, starts_on, ends_on, stale)
    select distinct new.id, s.access_id, k.starts_on, k.ends_on, true
    from series s join access a on a.id = s.access_id and a.organisation_ids is null and a.person_ids is null
    join observation o on o.series_id = s.id and o.superseded_by is null
    cross join sheet_of(new.adds_over_time, new.period_type, o.starts_on, o.ends_on) k
    where s.indicator_id = new.id and new.small_below is not null;
  return null;
end $$;
create trigger sheets_begin_anew after update on indicator for each row
  when (old.small_below is distinct from new.small_below or (old.adds_over_area, old.adds_over_time, old.period_type, old.level)
    is distinct from (new.adds_over_area, new.adds_over_time, new.period_type, new.level))
  execute function sheets_begin_anew();

-- A reader reads those that are withheld from this reader.
alter table figure_withheld enable row level security;
create policy figure_withheld_read on figure_withheld for select
  using (access_id = any ((select readable())::integer[]) and not is_inside(inside_id, area_id));
alter table small_sheet enable row level security;
grant select on figure_withheld to :app_role;
