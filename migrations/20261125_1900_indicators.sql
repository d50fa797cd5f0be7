-- What is measured, and the figures. An observation is a narrow row of a series (an indicator, in an area, of a breakdown, for
-- one audience): ten million of them fit a small machine. What they add up to above is kept as they are written.

create table indicator (
  id uuid primary key,
  code text not null unique,
  owner_id uuid not null references organisation,
  names jsonb not null,
  sort_name text collate "C" not null,
  -- Names, kind, polarity, unit, formula, breakdowns, source, rhythm and bias as they are now: see features/indicators/entities.ts.
  definition jsonb not null,
  -- What totals need of the definition, so that the database adds up what may be added and nothing else.
  adds_over_area text not null check (adds_over_area in ('sum', 'weighted_mean', 'none')),
  adds_over_time text not null check (adds_over_time in ('sum', 'latest', 'none')),
  period_type text not null check (period_type in ('month', 'quarter', 'year', 'custom')),
  -- The kind of area whose figures add up to those above; figures of other kinds stand beside the totals.
  level text not null,
  version smallint not null default 1,
  revision integer not null default 1,
  source text not null default 'pack' check (source in ('pack', 'edited')),
  marking smallint not null check (marking between 0 and 4),
  access_id integer not null references access,
  saved_at timestamptz not null
);
create index indicator_sorted on indicator (sort_name);

-- A changed definition is a new version; figures keep the one by which they were counted.
create table indicator_version (
  indicator_id uuid not null references indicator on delete cascade,
  version smallint not null,
  -- The first day of the periods that are counted so; null: from the beginning.
  valid_from date,
  definition jsonb not null,
  -- What changed, and whether the series breaks there.
  reason text,
  breaks boolean not null default false,
  saved_at timestamptz not null,
  saved_by uuid,
  owner_id uuid not null,
  access_id integer not null references access,
  primary key (indicator_id, version)
);

-- One choice of each of an indicator's dimensions (`offence=burglary;attempt=yes`). 0 is the whole.
create table breakdown (
  id integer primary key generated always as identity (start with 1),
  key text not null unique,
  parts jsonb not null
);
insert into breakdown (id, key, parts) overriding system value values (0, '', '{}');

create table series (
  id integer primary key generated always as identity,
  indicator_id uuid not null references indicator,
  -- An area that was made by mistake goes with its totals; with a figure of its own it stays.
  area_id uuid not null references area on delete cascade,
  breakdown_id integer not null references breakdown,
  access_id integer not null references access,
  -- Its figures add up to those of the areas above it.
  counts boolean not null,
  unique (indicator_id, area_id, breakdown_id, access_id)
);
create index series_area on series (area_id);

-- Figures that came together: who brought them, from where, and when.
create table observation_batch (
  id integer primary key generated always as identity,
  public_id uuid not null unique,
  owner_id uuid not null references organisation,
  way text not null check (way in ('entry', 'import', 'api', 'correction', 'pack')),
  source text,
  -- The file, and the recipe by which it was read.
  file_name text,
  file_sha256 text,
  extracted_on date,
  -- The day up to which the source had counted.
  closed_on date,
  note text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  marking smallint not null check (marking between 0 and 4),
  access_id integer not null references access
);

-- What is about to be recorded: filled in pieces, then recorded whole or thrown away.
create unlogged table observation_staged (
  batch_id integer not null,
  -- Of the file or the grid: by it faults are told.
  line integer not null,
  indicator_id uuid not null,
  area_id uuid not null,
  breakdown_id integer not null default 0,
  starts_on date not null,
  ends_on date not null,
  value numeric,
  missing text,
  state text not null default 'final',
  definition_version smallint not null default 1,
  partial_to date,
  n integer,
  low numeric,
  high numeric,
  note text
);
create index observation_staged_batch on observation_staged (batch_id);

/*
  Never changed and never removed: a later figure supersedes it, and what was known on any day can be told. That its series and its
  batches exist is asked once for all figures of a statement, and again before one of them is removed: foreign keys would ask for
  every figure, and take as long as recording it.
*/
create table observation (
  id bigint primary key generated always as identity,
  series_id integer not null,
  starts_on date not null,
  -- The first day after the period.
  ends_on date not null,
  -- Null: not available, and why.
  value numeric,
  missing text check (missing in ('not_measured', 'not_delivered', 'not_applicable', 'withheld', 'unknown')),
  state text not null check (state in ('provisional', 'final', 'revised')),
  definition_version smallint not null,
  -- Covers the period only up to this day.
  partial_to date,
  -- Of a survey: how many answered, and the interval.
  n integer check (n >= 0),
  low numeric,
  high numeric,
  note text,
  batch_id integer not null,
  superseded_by integer,
  -- That of its series.
  access_id integer not null,
  check ((value is null) <> (missing is null)),
  check (starts_on < ends_on),
  check (value is distinct from 'NaN'::numeric and value is distinct from 'Infinity'::numeric and value is distinct from '-Infinity'::numeric)
);
create unique index observation_once on observation (series_id, starts_on, ends_on) where superseded_by is null;
create index observation_earlier on observation (series_id, starts_on) where superseded_by is not null;
create index observation_batch_rows on observation (batch_id);

-- In which areas above its own a figure of an area counts, for periods that begin from..to: through the parents of that time, in
-- every hierarchy, and what each went over into whole (merged, coded anew). Nothing of a split is carried over.
create table area_reach (
  area_id uuid not null references area on delete cascade,
  ancestor_id uuid not null references area on delete cascade,
  valid_from date not null,
  valid_to date not null,
  primary key (area_id, ancestor_id, valid_from)
);
create index area_reach_ancestor on area_reach (ancestor_id);

-- What stands below an area, added up: per audience, so that a reader gets the sum of what may be read. Goes with its series.
create table total (
  series_id integer not null,
  starts_on date not null,
  ends_on date not null,
  -- Of weighted means: of value times weight, and of the weights.
  sum numeric not null,
  weight numeric not null,
  known integer not null,
  missing integer not null,
  provisional integer not null,
  partial integer not null,
  access_id integer not null,
  primary key (series_id, starts_on, ends_on)
) with (fillfactor = 90);

/* The audience of figures: that of their indicator, and of those who brought them. */
create function indicator_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' or new.marking <> old.marking or new.owner_id <> old.owner_id then
    new.access_id := access_for(new.marking, array[new.owner_id], null, null);
  end if;
  return new;
end $$;
create trigger indicator_access before insert or update on indicator for each row execute function indicator_access();

create function indicator_version_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select i.owner_id, i.access_id into new.owner_id, new.access_id from indicator i where i.id = new.indicator_id;
  return new;
end $$;
create trigger indicator_version_access before insert on indicator_version
  for each row execute function indicator_version_access();

create function observation_batch_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  -- TLP:AMBER: who supervises or serves the body reads its figures, as it reads its means.
  new.access_id := access_for(new.marking, array[new.owner_id], case when new.marking = 2 then means_audience(new.owner_id) end, null);
  return new;
end $$;
create trigger observation_batch_access before insert on observation_batch
  for each row execute function observation_batch_access();

/* Which areas count in which, as the structure of the country is now. */
create function reach_of_areas() returns table (area_id uuid, ancestor_id uuid, valid_from date, valid_to date)
  language sql stable set search_path = public as $$
  with recursive link as (
    -- Where a link is as old as its area, what is told of that area for an earlier time counts there too: it was counted on the
    -- territory of later. The same at the end.
    select p.area_id, p.parent_id,
      case when p.valid_from is null or p.valid_from <= a.valid_from then '-infinity'::date else p.valid_from end as valid_from,
      case when p.valid_to is null or p.valid_to >= a.valid_to then 'infinity'::date else p.valid_to end as valid_to
    from area_parent p join area a on a.id = p.area_id
  ), up as (
    select l.area_id, l.parent_id as ancestor_id, l.valid_from, l.valid_to from link l
    union
    select u.area_id, l.parent_id, greatest(u.valid_from, l.valid_from), least(u.valid_to, l.valid_to)
    from up u join link l on l.area_id = u.ancestor_id
    where greatest(u.valid_from, l.valid_from) < least(u.valid_to, l.valid_to)
  ), whole as (
    -- What went over into one other area, undivided.
    select s.predecessor_id, (array_agg(s.successor_id))[1] as successor_id from area_succession s
    where s.kind in ('merge', 'recode', 'split') group by s.predecessor_id
    having count(distinct s.successor_id) = 1 and bool_and(s.kind <> 'split')
  ), onward as (
    select w.predecessor_id, w.successor_id from whole w
    union
    select o.predecessor_id, w.successor_id from onward o join whole w on w.predecessor_id = o.successor_id
  ), every as (
    select u.area_id, u.ancestor_id, u.valid_from, u.valid_to from up u
    union all
    select o.predecessor_id, o.successor_id, '-infinity', 'infinity' from onward o
    union all
    select u.area_id, o.successor_id, u.valid_from, u.valid_to from up u join onward o on o.predecessor_id = u.ancestor_id
  )
  select e.area_id, e.ancestor_id, lower(one), upper(one) from (
    select area_id, ancestor_id, unnest(range_agg(daterange(valid_from, valid_to))) as one from every
    where area_id <> ancestor_id group by area_id, ancestor_id) e
$$;

/* Whether figures of such an area add up to those above. */
create function figures_count(adds text, level text, kind text, outside_tree boolean) returns boolean language sql immutable as
  $$ select adds <> 'none' and (kind = level or outside_tree) $$;

/*
  A few figures are recorded and added up by plans that a session makes once and keeps, along the indexes; many by plans that are
  made for as many, which lay tables beside each other and gather in memory: what the planner thinks of rows that have just come
  is no reason to look each of them up. Until the function that asks for it ends.
*/
create function plans_for_many() returns void language sql as $$
  select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_seqscan', 'on', true),
    set_config('enable_nestloop', 'off', true), set_config('enable_sort', 'off', true)
$$;

/*
  Figures of one statement, added to what they count in; `sign` -1 takes them back. Areas that count in the same others at the same
  times are added up first; then, for what they share with more, those that share all of it. In a fixed order, so that two who
  write at the same moment wait for each other instead of standing in each other's way.
*/
create function observations_are_totalled() returns trigger language plpgsql security definer set search_path = public
  set work_mem = '16MB' set jit = 'off' set plan_cache_mode = 'force_generic_plan' set enable_seqscan = 'off'
  set enable_nestloop = 'on' set enable_sort = 'on' as $$
declare
  sign constant integer := case tg_op when 'INSERT' then 1 else -1 end;
  its_series integer[];
  many bigint;
  are_whole boolean;
begin
  -- The structure of the country stays as it is meanwhile.
  perform pg_advisory_xact_lock_shared(hashtext('area_reach'));
  select array_agg(distinct m.series_id), sum(m.figures), bool_and(s.id is not null and b.id is not null)
  into its_series, many, are_whole
  from (select series_id, access_id, batch_id, count(*) as figures from moved group by series_id, access_id, batch_id) m
  left join series s on s.id = m.series_id and s.access_id = m.access_id left join observation_batch b on b.id = m.batch_id;
  if not are_whole then
    raise exception 'A figure (observation) without its series or batch.' using errcode = 'foreign_key_violation';
  end if;
  if many > 200 then perform plans_for_many(); end if;

  insert into series (indicator_id, area_id, breakdown_id, access_id, counts)
  select k.indicator_id, k.ancestor_id, k.breakdown_id, k.access_id,
    figures_count(i.adds_over_area, i.level, a.kind, a.outside_tree)
  from (select distinct s.indicator_id, r.ancestor_id, s.breakdown_id, s.access_id
    from unnest(its_series) m(id) join series s on s.id = m.id and s.counts join area_reach r on r.area_id = s.area_id) k
  join indicator i on i.id = k.indicator_id join area a on a.id = k.ancestor_id
  where not exists (select from series e where e.indicator_id = k.indicator_id and e.area_id = k.ancestor_id
    and e.breakdown_id = k.breakdown_id and e.access_id = k.access_id)
  order by 1, 3, 4, 2
  on conflict (indicator_id, area_id, breakdown_id, access_id) do nothing;

  with told as materialized (
    -- Any of the series of an indicator, breakdown and audience stands for them.
    select s.id, s.area_id, min(s.id) over (partition by s.indicator_id, s.breakdown_id, s.access_id) as its_kind,
      i.adds_over_area = 'weighted_mean' as weighted
    from unnest(its_series) m(id) join series s on s.id = m.id and s.counts join indicator i on i.id = s.indicator_id
  ), alike as materialized (
    select area_id, dense_rank() over (order by reach) as likes from (
      select r.area_id, array_agg((r.ancestor_id, r.valid_from, r.valid_to)::text order by r.ancestor_id, r.valid_from) as reach
      from area_reach r where r.area_id in (select area_id from told) group by r.area_id) one
  ), above as materialized (
    select l.likes, r.ancestor_id, r.valid_from, r.valid_to, count(*) over (partition by r.ancestor_id) > 1 as shared
    from (select distinct on (likes) likes, area_id from alike) l join area_reach r on r.area_id = l.area_id
  ), sharing as materialized (
    select likes, dense_rank() over (order by reach) as sharers from (
      select likes, array_agg((ancestor_id, valid_from, valid_to)::text order by ancestor_id, valid_from) as reach
      from above where shared group by likes) one
  ), nearest as materialized (
    select t.its_kind, a.likes, o.starts_on, o.ends_on, sum(case when t.weighted then o.value * o.n else o.value end) as sum,
      -- Null where nothing is weighed: there it is how many are known.
      sum(case when t.weighted and o.value is not null then coalesce(o.n, 0) end) as weight, count(o.value)::integer as known,
      (count(*) - count(o.value))::integer as missing,
      (count(*) filter (where o.state = 'provisional'))::integer as provisional, count(o.partial_to)::integer as partial
    from moved o join told t on t.id = o.series_id join alike a on a.area_id = t.area_id
    group by t.its_kind, a.likes, o.starts_on, o.ends_on
  ), wider as (
    select n.its_kind, s.sharers, n.starts_on, n.ends_on, sum(n.sum) as sum, sum(n.weight) as weight, sum(n.known)::integer as known,
      sum(n.missing)::integer as missing, sum(n.provisional)::integer as provisional, sum(n.partial)::integer as partial
    from nearest n join sharing s on s.likes = n.likes
    group by n.its_kind, s.sharers, n.starts_on, n.ends_on
  ), change as (
    select n.its_kind, a.ancestor_id, n.starts_on, n.ends_on, n.sum, n.weight, n.known, n.missing, n.provisional, n.partial
    from nearest n join above a on a.likes = n.likes and not a.shared and n.starts_on >= a.valid_from and n.starts_on < a.valid_to
    union all
    select w.its_kind, a.ancestor_id, w.starts_on, w.ends_on, sum(w.sum), sum(w.weight), sum(w.known), sum(w.missing),
      sum(w.provisional), sum(w.partial)
    from wider w
    join (select distinct s.sharers, a.ancestor_id, a.valid_from, a.valid_to from sharing s join above a on a.likes = s.likes and a.shared) a
      on a.sharers = w.sharers and w.starts_on >= a.valid_from and w.starts_on < a.valid_to
    group by w.its_kind, a.ancestor_id, w.starts_on, w.ends_on
  )
  insert into total as t (series_id, starts_on, ends_on, sum, weight, known, missing, provisional, partial, access_id)
  select e.id, c.starts_on, c.ends_on, sign * coalesce(c.sum, 0), sign * coalesce(c.weight, c.known), sign * c.known,
    sign * c.missing, sign * c.provisional, sign * c.partial, e.access_id
  from change c join series k on k.id = c.its_kind
  join series e on e.indicator_id = k.indicator_id and e.area_id = c.ancestor_id and e.breakdown_id = k.breakdown_id
    and e.access_id = k.access_id
  order by e.id, c.starts_on, c.ends_on
  on conflict (series_id, starts_on, ends_on) do update set sum = t.sum + excluded.sum, weight = t.weight + excluded.weight,
    known = t.known + excluded.known, missing = t.missing + excluded.missing,
    provisional = t.provisional + excluded.provisional, partial = t.partial + excluded.partial;
  return null;
end $$;
create trigger observations_came after insert on observation
  referencing new table as moved for each statement execute function observations_are_totalled();
create trigger observations_went after update on observation
  referencing old table as moved for each statement execute function observations_are_totalled();

/* What supersedes a figure came with a batch. */
create function superseded_by_a_batch() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from (select distinct superseded_by from superseded) s
      where not exists (select from observation_batch b where b.id = s.superseded_by)) then
    raise exception 'A figure (observation) superseded by no batch.' using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;
create trigger superseded_by_a_batch after update on observation
  referencing new table as superseded for each statement execute function superseded_by_a_batch();

/* Totals go with their series; a series of which something was told stays. */
create function series_goes() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from observation o where o.series_id = old.id) then
    raise exception 'Figures (observation) were told of it.' using errcode = 'foreign_key_violation';
  end if;
  delete from total t where t.series_id = old.id;
  return old;
end $$;
create trigger series_goes before delete on series for each row execute function series_goes();

/* What was staged goes with its batch; a batch with which figures came stays. It supersedes none without one that came with it. */
create function observation_batch_goes() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from observation o where o.batch_id = old.id) then
    raise exception 'Figures (observation) came with it.' using errcode = 'foreign_key_violation';
  end if;
  delete from observation_staged s where s.batch_id = old.id;
  return old;
end $$;
create trigger observation_batch_goes before delete on observation_batch for each row execute function observation_batch_goes();

/* A figure is superseded once, and otherwise stays as it was recorded. */
create function observation_stays() returns trigger language plpgsql as $$
begin
  raise exception 'A figure is superseded once.';
end $$;
create trigger observation_stays before update on observation
  for each row when (old.superseded_by is not null or new.superseded_by is null) execute function observation_stays();
create function observation_is_never_removed() returns trigger language plpgsql as $$
begin
  raise exception 'Figures are superseded, never removed.';
end $$;
create trigger observation_is_never_removed before delete on observation
  for each statement execute function observation_is_never_removed();
create trigger observation_keeps_what_it_says
  before update of series_id, starts_on, ends_on, value, missing, state, definition_version, partial_to, n, low, high, note, batch_id, access_id
  on observation for each statement execute function observation_is_never_removed();

/* Adds up anew what stands below these areas; of one indicator, or of all. */
create function recount(areas uuid[], its_indicator uuid default null) returns void language plpgsql security definer set search_path = public as $$
begin
  delete from total t using series s where s.id = t.series_id and s.area_id = any (areas)
    and (its_indicator is null or s.indicator_id = its_indicator);
  insert into series (indicator_id, area_id, breakdown_id, access_id, counts)
  select k.indicator_id, k.ancestor_id, k.breakdown_id, k.access_id,
    figures_count(i.adds_over_area, i.level, a.kind, a.outside_tree)
  from (select distinct s.indicator_id, r.ancestor_id, s.breakdown_id, s.access_id
    from series s join area_reach r on r.area_id = s.area_id where s.counts and r.ancestor_id = any (areas)
      and (its_indicator is null or s.indicator_id = its_indicator)) k
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
  where s.counts and (its_indicator is null or s.indicator_id = its_indicator)
  group by a.id, o.starts_on, o.ends_on, a.access_id;
end $$;

/* After a change of what may be added up, or at which level: says anew which figures of an indicator count above. */
create function add_up_anew(its_indicator uuid) returns void language plpgsql security definer set search_path = public as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('area_reach'));
  update series s set counts = figures_count(i.adds_over_area, i.level, a.kind, a.outside_tree)
  from indicator i, area a where s.indicator_id = its_indicator and i.id = s.indicator_id and a.id = s.area_id
    and s.counts <> figures_count(i.adds_over_area, i.level, a.kind, a.outside_tree);
  delete from total t using series s where s.id = t.series_id and s.indicator_id = its_indicator;
  perform recount(array(select distinct r.ancestor_id from series s join area_reach r on r.area_id = s.area_id
    where s.indicator_id = its_indicator and s.counts), its_indicator);
end $$;
create function recount_indicator(its_indicator uuid) returns void language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from indicator i where i.id = its_indicator and i.owner_id = any (writable())) then
    raise exception 'Not a body for which the actor writes.' using errcode = 'insufficient_privilege';
  end if;
  perform add_up_anew(its_indicator);
end $$;

/* Brings the reach of areas up to date; only areas below which something changed are added up anew. */
create function bring_reach_up_to_date() returns void language plpgsql security definer set search_path = public as $$
declare
  changed uuid[];
begin
  perform pg_advisory_xact_lock(hashtext('area_reach'));
  with now_so as materialized (select * from reach_of_areas()),
  gone as (
    delete from area_reach r where not exists (select from now_so n where n.area_id = r.area_id
      and n.ancestor_id = r.ancestor_id and n.valid_from = r.valid_from and n.valid_to = r.valid_to)
    returning r.ancestor_id
  ), differ as (
    select n.* from now_so n where not exists (select from area_reach r where r.area_id = n.area_id
      and r.ancestor_id = n.ancestor_id and r.valid_from = n.valid_from and r.valid_to = n.valid_to)
  )
  select array(select ancestor_id from gone union select ancestor_id from differ) into changed;
  insert into area_reach select n.* from reach_of_areas() n where n.ancestor_id = any (changed)
    on conflict (area_id, ancestor_id, valid_from) do nothing;
  if exists (select from series) then perform recount(changed); end if;
end $$;

/* However many rows of the structure one act changes, the reach is worked out once: at its end, before the commit. */
create function structure_changed() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_when = 'BEFORE' then
    perform set_config('integral.reach_stale', 'on', true);
  elsif current_setting('integral.reach_stale', true) = 'on' then
    perform set_config('integral.reach_stale', '', true);
    perform bring_reach_up_to_date();
  end if;
  return null;
end $$;
create trigger parents_change before insert or update or delete on area_parent for each statement execute function structure_changed();
create trigger successions_change before insert or update or delete on area_succession for each statement execute function structure_changed();
create trigger validity_changes before update of valid_from, valid_to on area for each statement execute function structure_changed();
create constraint trigger parents_changed after insert or update or delete on area_parent
  deferrable initially deferred for each row execute function structure_changed();
create constraint trigger successions_changed after insert or update or delete on area_succession
  deferrable initially deferred for each row execute function structure_changed();
create constraint trigger validity_changed after update of valid_from, valid_to on area
  deferrable initially deferred for each row execute function structure_changed();

/*
  Records what was staged for a batch, all of it or nothing: what says the same as the figure that stands is left, what says
  otherwise supersedes it. A body tells of its own area and of what lies in it; one without an area tells of everything. Only
  who brought a figure, or who owns the indicator, supersedes it.
  @returns how many came anew, revised another and said the same; with lines that may not be told, nothing is recorded
*/
create function record_observations(its_batch integer, out added bigint, out revised bigint, out unchanged bigint,
    out outside integer[], out contested integer[])
  language plpgsql security definer set search_path = public
  set work_mem = '16MB' set jit = 'off' set plan_cache_mode = 'force_generic_plan' set enable_seqscan = 'off'
  set enable_nestloop = 'on' set enable_sort = 'on' as $$
declare
  batch observation_batch%rowtype;
  its_area uuid;
  staged bigint;
  came bigint;
  -- Each indicator, area and breakdown that is told, once, with its series; the first and the last day on which a period begins.
  indicators uuid[];
  areas uuid[];
  breakdowns integer[];
  firsts date[];
  lasts date[];
  its_series integer[];
  audiences integer[];
  -- The series in which something stands at that time, whoever may read it, and for which of those that are told.
  standing integer[];
  standing_for integer[];
begin
  select * into batch from observation_batch b where b.id = its_batch for key share;
  if batch is null or not batch.owner_id = any (writable()) then
    raise exception 'Not a body for which the actor writes.' using errcode = 'insufficient_privilege';
  end if;
  select o.area_id into its_area from organisation o where o.id = batch.owner_id;
  select count(*) into staged from observation_staged s where s.batch_id = its_batch;
  added := 0; revised := 0; unchanged := 0; outside := '{}'; contested := '{}';
  -- How many they are decides how they are found.
  if staged > 200 then
    perform set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_seqscan', 'on', true);
    analyze observation_staged;
  end if;
  select array_agg(k.indicator_id), array_agg(k.area_id), array_agg(k.breakdown_id), array_agg(k.first), array_agg(k.last)
  into indicators, areas, breakdowns, firsts, lasts
  from (select s.indicator_id, s.area_id, s.breakdown_id, min(s.starts_on) as first, max(s.starts_on) as last
    from observation_staged s where s.batch_id = its_batch group by s.indicator_id, s.area_id, s.breakdown_id order by 1, 3, 2) k;
  if its_area is not null and exists (select from unnest(areas) a(id) where a.id <> its_area
      and not exists (select from area_reach r where r.area_id = a.id and r.ancestor_id = its_area)) then
    outside := array(select s.line from observation_staged s where s.batch_id = its_batch and s.area_id <> its_area
      and not exists (select from area_reach r where r.area_id = s.area_id and r.ancestor_id = its_area) order by s.line limit 100);
  end if;
  if exists (select from indicator i where i.id = any (indicators) and i.owner_id <> batch.owner_id) then
    contested := array(select s.line from observation_staged s
      join indicator i on i.id = s.indicator_id and i.owner_id <> batch.owner_id
      join series e on e.indicator_id = s.indicator_id and e.area_id = s.area_id and e.breakdown_id = s.breakdown_id
      join observation o on o.series_id = e.id and o.starts_on = s.starts_on and o.ends_on = s.ends_on and o.superseded_by is null
      join observation_batch b on b.id = o.batch_id and b.owner_id <> batch.owner_id
      where s.batch_id = its_batch order by s.line limit 100);
  end if;
  if cardinality(outside) + cardinality(contested) > 0 then return; end if;

  insert into series (indicator_id, area_id, breakdown_id, access_id, counts)
  select k.indicator_id, k.area_id, k.breakdown_id, w.access_id, figures_count(w.adds_over_area, w.level, a.kind, a.outside_tree)
  from unnest(indicators, areas, breakdowns) k(indicator_id, area_id, breakdown_id)
  join (select i.id, i.adds_over_area, i.level, combine_access(i.access_id, batch.access_id) as access_id
    from indicator i where i.id = any (indicators)) w on w.id = k.indicator_id
  join area a on a.id = k.area_id
  where not exists (select from series e where e.indicator_id = k.indicator_id and e.area_id = k.area_id
    and e.breakdown_id = k.breakdown_id and e.access_id = w.access_id)
  on conflict (indicator_id, area_id, breakdown_id, access_id) do nothing;
  select array_agg(k.indicator_id), array_agg(k.area_id), array_agg(k.breakdown_id), array_agg(e.id), array_agg(e.access_id),
    array_agg(k.first), array_agg(k.last)
  into indicators, areas, breakdowns, its_series, audiences, firsts, lasts
  from unnest(indicators, areas, breakdowns, firsts, lasts) k(indicator_id, area_id, breakdown_id, first, last)
  join (select i.id, combine_access(i.access_id, batch.access_id) as access_id from indicator i where i.id = any (indicators)) w
    on w.id = k.indicator_id
  join series e on e.indicator_id = k.indicator_id and e.area_id = k.area_id and e.breakdown_id = k.breakdown_id and e.access_id = w.access_id;
  select array_agg(f.id), array_agg(k.series_id) into standing, standing_for
  from unnest(indicators, areas, breakdowns, its_series, firsts, lasts) k(indicator_id, area_id, breakdown_id, series_id, first, last)
  join series f on f.indicator_id = k.indicator_id and f.area_id = k.area_id and f.breakdown_id = k.breakdown_id
  where (select true from observation o where o.series_id = f.id and o.superseded_by is null and o.starts_on between k.first and k.last limit 1);
  if staged > 200 then perform plans_for_many(); end if;

  if standing is not null then
    -- What says the same is left, what says otherwise is superseded before the new one comes.
    with otherwise as materialized (
      select s.starts_on, s.ends_on, s.value, s.missing, s.definition_version, s.partial_to, s.n, s.low, s.high, s.note,
        k.series_id, k.access_id, o.id as standing,
        -- What stood as final and is said otherwise is revised.
        case when s.state = 'final' and (o.state = 'revised'
          or o.state = 'final' and (o.value, o.missing) is distinct from (s.value, s.missing)) then 'revised' else s.state end as state
      from observation_staged s
      join unnest(indicators, areas, breakdowns, its_series, audiences) k(indicator_id, area_id, breakdown_id, series_id, access_id)
        on k.indicator_id = s.indicator_id and k.area_id = s.area_id and k.breakdown_id = s.breakdown_id
      left join (select t.series_id as told, o.* from unnest(standing, standing_for) t(id, series_id)
        join observation o on o.series_id = t.id and o.series_id = any (standing) and o.superseded_by is null) o
        on o.told = k.series_id and o.starts_on = s.starts_on and o.ends_on = s.ends_on
      where s.batch_id = its_batch and (o.id is null
        or (o.value, o.missing, o.definition_version, o.partial_to, o.n, o.low, o.high, o.note) is distinct from
          (s.value, s.missing, s.definition_version, s.partial_to, s.n, s.low, s.high, s.note)
        or o.state <> case when s.state = 'final' and o.state = 'revised' then 'revised' else s.state end)
    ), gone as (
      update observation o set superseded_by = its_batch where o.id = any (array(select x.standing from otherwise x)) returning o.id
    ), came_now as (
      insert into observation (series_id, starts_on, ends_on, value, missing, state, definition_version, partial_to, n, low, high, note,
        batch_id, access_id)
      select x.series_id, x.starts_on, x.ends_on, x.value, x.missing, x.state, x.definition_version, x.partial_to, x.n, x.low, x.high,
        x.note, its_batch, x.access_id
      -- Only after what it supersedes has gone.
      from otherwise x left join gone g on g.id = x.standing where x.standing is null or g.id is not null
      order by x.series_id, x.starts_on
      returning 1
    )
    select (select count(*) from came_now), (select count(*) from gone) into came, revised;
  else
    insert into observation (series_id, starts_on, ends_on, value, missing, state, definition_version, partial_to, n, low, high, note,
      batch_id, access_id)
    select k.series_id, s.starts_on, s.ends_on, s.value, s.missing, s.state, s.definition_version, s.partial_to, s.n, s.low, s.high,
      s.note, its_batch, k.access_id
    from observation_staged s
    join unnest(indicators, areas, breakdowns, its_series, audiences) k(indicator_id, area_id, breakdown_id, series_id, access_id)
      on k.indicator_id = s.indicator_id and k.area_id = s.area_id and k.breakdown_id = s.breakdown_id
    where s.batch_id = its_batch order by k.series_id, s.starts_on;
    get diagnostics came = row_count;
  end if;
  added := came - revised;
  unchanged := staged - came;
  delete from observation_staged s where s.batch_id = its_batch;
  -- The embedded database has nobody who looks after its statistics.
  if came > 1000 and came > (select c.reltuples / 10 from pg_class c where c.oid = 'observation'::regclass) then
    analyze series;
    analyze observation;
    analyze total;
  end if;
end $$;

/* A total that the reader may not read is not told, only that there is one. */
create function figures_withheld(its_indicator uuid, areas uuid[]) returns table (area_id uuid, withheld boolean)
  language sql stable security definer set search_path = public as $$
  select s.area_id, bool_or(not s.access_id = any (readable())) from series s
  where s.indicator_id = its_indicator and s.area_id = any (areas) group by s.area_id
$$;

do $$
declare name text;
begin
  foreach name in array array['indicator', 'indicator_version', 'observation_batch', 'series', 'observation', 'total'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using (access_id = any ((select readable())::integer[]))', name || '_read', name);
  end loop;
  foreach name in array array['indicator', 'indicator_version', 'observation_batch'] loop
    execute format('create policy %I on %I for insert with check (owner_id = any ((select writable())::uuid[]))', name || '_insert', name);
  end loop;
end $$;
create policy indicator_update on indicator for update using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]));
alter table breakdown enable row level security;
create policy breakdown_read on breakdown for select using (true);
create policy breakdown_insert on breakdown for insert with check (cardinality((select writable())::uuid[]) > 0);
alter table area_reach enable row level security;
create policy area_reach_read on area_reach for select using (true);
alter table observation_staged enable row level security;
create policy observation_staged_own on observation_staged using (exists (
  select from observation_batch b where b.id = batch_id and b.owner_id = any ((select writable())::uuid[])));
grant select on indicator, indicator_version, breakdown, series, observation_batch, observation, area_reach, total to :app_role;
grant insert on indicator, indicator_version, breakdown, observation_batch to :app_role;
grant update on indicator to :app_role;
grant select, insert, delete on observation_staged to :app_role;
select bring_reach_up_to_date();
