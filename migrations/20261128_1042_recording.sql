-- Import and recording of observations: import profiles, the function that records staged rows, and the short codes
-- that are printed next to figures.

-- ---------------------------------------------------------------- Import

-- How files of one form are read: the decisions that people made for one file, for later files of the same form.
create table import_profile (
  id uuid primary key,
  owner_id uuid not null references organisation,
  name text not null,
  -- The words of the column headings of such files, without periods: see
  -- features/measurement/figure-import/profile/form.ts.
  form text not null,
  profile jsonb not null,
  saved_at timestamptz not null,
  saved_by uuid,
  marking smallint not null default 1 check (marking between 0 and 4),
  access_id integer not null references access,
  unique (owner_id, name)
);
create index import_profile_form on import_profile (md5(form));

alter table import_profile enable row level security;
create policy import_profile_read on import_profile for select using (access_id = any ((select readable())::integer[]));
create policy import_profile_insert on import_profile for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy import_profile_update on import_profile for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
create policy import_profile_delete on import_profile for delete using (owner_id = any ((select writable())::uuid[]));
grant select, insert, update, delete on import_profile to :app_role;

-- The import profile with which the figures of a batch were read.
create table figure_import (
  batch_id integer primary key references observation_batch on delete cascade,
  profile jsonb not null,
  -- How many figures were read, repeated, omitted or verified.
  counts jsonb not null,
  owner_id uuid not null,
  access_id integer not null references access
);

alter table figure_import enable row level security;
create policy figure_import_read on figure_import for select using (access_id = any ((select readable())::integer[]));
create policy figure_import_insert on figure_import for insert
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on figure_import to :app_role;

create function set_import_profile_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := access_for(new.marking, array[new.owner_id], null, null);
  return new;
end $$;
create trigger import_profile_set_access before insert or update on import_profile
  for each row execute function set_import_profile_access();

create function set_figure_import_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select b.owner_id, b.access_id into new.owner_id, new.access_id from observation_batch b where b.id = new.batch_id;
  return new;
end $$;
create trigger figure_import_set_access before insert on figure_import
  for each row execute function set_figure_import_access();

-- Deletes a batch without recorded figures and its staged figures, after an import was refused, cancelled or
-- interrupted.
create function discard_batch(p_batch integer) returns void language sql security definer set search_path = public as $$
  delete from observation_batch b where b.id = p_batch and b.owner_id = any (writable())
    -- A batch that superseded figures has recorded figures itself.
    and not exists (select from observation o where o.batch_id = b.id)
$$;

-- ---------------------------------------------------------------- Recording

-- Returns the staged lines (at most 100) of areas that are neither the given area nor in it.
create function find_lines_outside(p_batch integer, p_area uuid) returns integer[] language plpgsql as $$
begin
  return array(select s.line from observation_staged s where s.batch_id = p_batch and s.area_id <> p_area
    and not exists (select from area_reach r where r.area_id = s.area_id and r.ancestor_id = p_area) order by s.line limit 100);
end $$;

-- Returns the staged lines (at most 100) that would supersede a figure of another body, for indicators of other bodies.
create function find_contested_lines(p_batch integer, p_owner uuid) returns integer[] language plpgsql as $$
begin
  return array(select s.line from observation_staged s
    join indicator i on i.id = s.indicator_id and i.owner_id <> p_owner
    join series e on e.indicator_id = s.indicator_id and e.area_id = s.area_id and e.breakdown_id = s.breakdown_id
    join observation o on o.series_id = e.id and o.starts_on = s.starts_on and o.ends_on = s.ends_on and o.superseded_by is null
    join observation_batch b on b.id = o.batch_id and b.owner_id <> p_owner
    where s.batch_id = p_batch order by s.line limit 100);
end $$;

-- Records the staged figures of a batch, completely or not at all. A figure equal to the current figure is skipped, and
-- a different figure supersedes it. A body reports for its own area and the areas in it. A body without an area reports
-- for every area. Only the body that supplied a figure, or the owner of the indicator, may supersede it.
-- @returns the number of added, revised and unchanged figures, and the lines that are not allowed. If there are such
-- lines, nothing is recorded.
create function record_staged_figures(p_batch integer, out added bigint, out revised bigint, out unchanged bigint,
    out outside integer[], out contested integer[])
  language plpgsql security definer set search_path = public
  set work_mem = '16MB' set jit = 'off' set plan_cache_mode = 'force_generic_plan' set enable_seqscan = 'off'
  set enable_nestloop = 'on' set enable_sort = 'on' as $$
declare
  batch observation_batch%rowtype;
  p_area uuid;
  staged_count bigint;
  recorded_count bigint;
  -- Parallel arrays with an entry for each staged series: indicator, area, breakdown, and the first and last day on
  -- which a period begins. p_series and audiences are the id and access of the series in which the figures are
  -- recorded.
  indicators uuid[];
  areas uuid[];
  breakdowns integer[];
  first_days date[];
  last_days date[];
  p_series integer[];
  audiences integer[];
  -- Parallel arrays: the series with current figures in these periods, for any audience, and the series of p_series
  -- that supersedes them.
  current_series integer[];
  superseding_series integer[];
begin
  select * into batch from observation_batch b where b.id = p_batch for key share;
  if batch is null or not batch.owner_id = any (writable()) then
    raise exception 'The transaction may not write for the owner of this batch.' using errcode = 'insufficient_privilege';
  end if;
  select o.area_id into p_area from organisation o where o.id = batch.owner_id;
  select count(*) into staged_count from observation_staged s where s.batch_id = p_batch;
  added := 0; revised := 0; unchanged := 0; outside := '{}'; contested := '{}';
  -- Many figures need other query plans than few.
  if staged_count > 200 then
    perform set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_seqscan', 'on', true);
    analyze observation_staged;
  end if;
  select array_agg(k.indicator_id), array_agg(k.area_id), array_agg(k.breakdown_id), array_agg(k.first), array_agg(k.last)
  into indicators, areas, breakdowns, first_days, last_days
  from (select s.indicator_id, s.area_id, s.breakdown_id, min(s.starts_on) as first, max(s.starts_on) as last
    from observation_staged s where s.batch_id = p_batch group by s.indicator_id, s.area_id, s.breakdown_id order by 1, 3, 2) k;
  if p_area is not null and exists (select from unnest(areas) a(id) where a.id <> p_area
      and not exists (select from area_reach r where r.area_id = a.id and r.ancestor_id = p_area)) then
    outside := find_lines_outside(p_batch, p_area);
  end if;
  if exists (select from indicator i where i.id = any (indicators) and i.owner_id <> batch.owner_id) then
    contested := find_contested_lines(p_batch, batch.owner_id);
  end if;
  if cardinality(outside) + cardinality(contested) > 0 then return; end if;

  insert into series (indicator_id, area_id, breakdown_id, access_id, counts)
  select k.indicator_id, k.area_id, k.breakdown_id, w.access_id, figures_add_up(w.adds_over_area, w.level, a.kind, a.outside_tree)
  from unnest(indicators, areas, breakdowns) k(indicator_id, area_id, breakdown_id)
  join (select i.id, i.adds_over_area, i.level, combine_access(i.access_id, batch.access_id) as access_id
    from indicator i where i.id = any (indicators)) w on w.id = k.indicator_id
  join area a on a.id = k.area_id
  where not exists (select from series e where e.indicator_id = k.indicator_id and e.area_id = k.area_id
    and e.breakdown_id = k.breakdown_id and e.access_id = w.access_id)
  on conflict (indicator_id, area_id, breakdown_id, access_id) do nothing;
  select array_agg(k.indicator_id), array_agg(k.area_id), array_agg(k.breakdown_id), array_agg(e.id), array_agg(e.access_id),
    array_agg(k.first), array_agg(k.last)
  into indicators, areas, breakdowns, p_series, audiences, first_days, last_days
  from unnest(indicators, areas, breakdowns, first_days, last_days) k(indicator_id, area_id, breakdown_id, first, last)
  join (select i.id, combine_access(i.access_id, batch.access_id) as access_id from indicator i where i.id = any (indicators)) w
    on w.id = k.indicator_id
  join series e on e.indicator_id = k.indicator_id and e.area_id = k.area_id and e.breakdown_id = k.breakdown_id and e.access_id = w.access_id;
  select array_agg(f.id), array_agg(k.series_id) into current_series, superseding_series
  from unnest(indicators, areas, breakdowns, p_series, first_days, last_days) k(indicator_id, area_id, breakdown_id, series_id, first, last)
  join series f on f.indicator_id = k.indicator_id and f.area_id = k.area_id and f.breakdown_id = k.breakdown_id
  where (select true from observation o where o.series_id = f.id and o.superseded_by is null and o.starts_on between k.first and k.last limit 1);
  if staged_count > 200 then perform prefer_bulk_query_plans(); end if;

  if current_series is not null then
    -- Equal figures are skipped. Different figures are superseded before the new figures are inserted.
    with different as materialized (
      select s.starts_on, s.ends_on, s.value, s.missing, s.definition_version, s.partial_to, s.n, s.low, s.high, s.note,
        k.series_id, k.access_id, o.id as superseded_id,
        -- A final figure with another value or another reason for missing is revised.
        case when s.state = 'final' and (o.state = 'revised'
          or o.state = 'final' and (o.value, o.missing) is distinct from (s.value, s.missing)) then 'revised' else s.state end as state
      from observation_staged s
      join unnest(indicators, areas, breakdowns, p_series, audiences) k(indicator_id, area_id, breakdown_id, series_id, access_id)
        on k.indicator_id = s.indicator_id and k.area_id = s.area_id and k.breakdown_id = s.breakdown_id
      left join (select t.series_id as series_for, o.* from unnest(current_series, superseding_series) t(id, series_id)
        join observation o on o.series_id = t.id and o.series_id = any (current_series) and o.superseded_by is null) o
        on o.series_for = k.series_id and o.starts_on = s.starts_on and o.ends_on = s.ends_on
      where s.batch_id = p_batch and (o.id is null
        or (o.value, o.missing, o.definition_version, o.partial_to, o.n, o.low, o.high, o.note) is distinct from
          (s.value, s.missing, s.definition_version, s.partial_to, s.n, s.low, s.high, s.note)
        or o.state <> case when s.state = 'final' and o.state = 'revised' then 'revised' else s.state end)
    ), superseded as (
      update observation o set superseded_by = p_batch where o.id = any (array(select x.superseded_id from different x)) returning o.id
    ), recorded as (
      insert into observation (series_id, starts_on, ends_on, value, missing, state, definition_version, partial_to, n, low, high, note,
        batch_id, access_id)
      select x.series_id, x.starts_on, x.ends_on, x.value, x.missing, x.state, x.definition_version, x.partial_to, x.n, x.low, x.high,
        x.note, p_batch, x.access_id
      -- The join makes sure that the superseded figures are updated first.
      from different x left join superseded g on g.id = x.superseded_id where x.superseded_id is null or g.id is not null
      order by x.series_id, x.starts_on
      returning 1
    )
    select (select count(*) from recorded), (select count(*) from superseded) into recorded_count, revised;
  else
    insert into observation (series_id, starts_on, ends_on, value, missing, state, definition_version, partial_to, n, low, high, note,
      batch_id, access_id)
    select k.series_id, s.starts_on, s.ends_on, s.value, s.missing, s.state, s.definition_version, s.partial_to, s.n, s.low, s.high,
      s.note, p_batch, k.access_id
    from observation_staged s
    join unnest(indicators, areas, breakdowns, p_series, audiences) k(indicator_id, area_id, breakdown_id, series_id, access_id)
      on k.indicator_id = s.indicator_id and k.area_id = s.area_id and k.breakdown_id = s.breakdown_id
    where s.batch_id = p_batch order by k.series_id, s.starts_on;
    get diagnostics recorded_count = row_count;
  end if;
  added := recorded_count - revised;
  unchanged := staged_count - recorded_count;
  delete from observation_staged s where s.batch_id = p_batch;
  -- The embedded database does not update its statistics automatically.
  if recorded_count > 1000 and recorded_count > (select c.reltuples / 10 from pg_class c where c.oid = 'observation'::regclass) then
    analyze series;
    analyze observation;
    analyze total;
  end if;
end $$;

-- Whether another batch was committed after the running act began to record (`integral.snapshot`). A batch that was
-- recorded more than a day before the own batch does not count. This compares batches, because one act writes its
-- figures in several parts, which no snapshot covers.
-- @param p_xmin a row stores the lower half of its transaction number, so that the value is arbitrary for very old
-- rows
create function was_recorded_concurrently(p_xmin xid, recorded_at timestamptz, own_recorded_at timestamptz) returns boolean
  language sql stable as $$
  select p_xmin <> pg_current_xact_id()::xid and recorded_at > own_recorded_at - interval '1 day'
    and not pg_visible_in_snapshot((case when k.full_id - k.next_id > 2147483648 then k.full_id - 4294967296 else k.full_id end)::text::xid8, k.seen)
  from (select n.seen, n.next_id, (n.next_id >> 32 << 32) + p_xmin::text::bigint as full_id
    from (select s.seen, pg_snapshot_xmax(s.seen)::text::bigint as next_id
      from (select current_setting('integral.snapshot')::pg_snapshot as seen) s) n) k
$$;

-- Refuses to supersede a figure that was committed while the act waited to record: the author has not seen it, and
-- nobody verified who may supersede it.
create function forbid_superseding_unseen_figures() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if coalesce(current_setting('integral.snapshot', true), '') <> '' and exists (
    select from (select distinct batch_id, superseded_by from changed) m join observation_batch b on b.id = m.batch_id
    join observation_batch n on n.id = m.superseded_by where was_recorded_concurrently(b.xmin, b.recorded_at, n.recorded_at)) then
    raise exception 'A concurrent transaction recorded this figure.' using errcode = 'integrity_constraint_violation', constraint = 'observation_superseded_once';
  end if;
  return null;
end $$;
create trigger observation_forbid_unseen_change after update on observation
  referencing new table as changed for each statement execute function forbid_superseding_unseen_figures();

-- Returns when a batch was recorded, also if the caller may not read the batch. Readers see that a figure was
-- superseded, so they may also know when.
create function batch_recorded_at(p_batch integer) returns timestamptz
  language sql stable security definer set search_path = public as $$ select b.recorded_at from observation_batch b where b.id = p_batch $$;

-- Sets when a batch was recorded. Figures of a large file are staged long before, and they are known only from this
-- moment.
create function set_batch_recorded_at(p_batch integer, moment timestamptz) returns void
  language sql security definer set search_path = public as $$
  update observation_batch b set recorded_at = moment where b.id = p_batch and b.owner_id = any (writable())
    and b.recorded_at < moment and not exists (select from observation o where o.batch_id = b.id)
$$;

-- Records the staged figures of a batch as record_staged_figures() does, completely or not at all. If others record
-- figures of the same areas at this moment, it waits for them and then records nothing, because the body did not see
-- those figures.
-- @returns in addition to the result of record_staged_figures(), the lines that others reported at the same time
create function record_observations(p_batch integer, out added bigint, out revised bigint, out unchanged bigint,
    out outside integer[], out contested integer[], out concurrent integer[])
  language plpgsql security definer set search_path = public as $$
declare
  violated_constraint text;
begin
  perform set_config('integral.snapshot', pg_current_snapshot()::text, true);
  concurrent := '{}';
  -- After a deadlock with another recording, this recording is rolled back and tried again.
  for attempt in 1..3 loop
    begin
      select r.added, r.revised, r.unchanged, r.outside, r.contested into added, revised, unchanged, outside, contested
        from record_staged_figures(p_batch) r;
      return;
    exception
      when deadlock_detected then
        if attempt = 3 then raise; end if;
      when unique_violation or integrity_constraint_violation then
        get stacked diagnostics violated_constraint = constraint_name;
        if violated_constraint not in ('observation_current', 'observation_superseded_once') then raise; end if;
        concurrent := array(
          select distinct s.line from observation_staged s
          join series e on e.indicator_id = s.indicator_id and e.area_id = s.area_id and e.breakdown_id = s.breakdown_id
          join observation o on o.series_id = e.id and o.starts_on = s.starts_on and o.ends_on = s.ends_on and o.superseded_by is null
          join observation_batch b on b.id = o.batch_id join observation_batch n on n.id = p_batch
          where s.batch_id = p_batch and was_recorded_concurrently(b.xmin, b.recorded_at, n.recorded_at)
          order by s.line limit 100);
        if cardinality(concurrent) = 0 then raise; end if;
        added := 0; revised := 0; unchanged := 0; outside := '{}'; contested := '{}';
        return;
    end;
  end loop;
end $$;

-- ---------------------------------------------------------------- Codes of printed figures

-- A short code for a printed figure. It identifies the figure (indicator, area, breakdown, period) and the state of
-- knowledge at a moment. It contains no value: readers who open it see what they may read.
create table figure_code (
  -- Seven random characters and one check character: see features/measurement/indicators/codes/model.ts.
  code text primary key check (code ~ '^[2-9A-HJKMNP-Z]{8}$'),
  indicator_id uuid not null references indicator,
  area_id uuid not null references area on delete cascade,
  breakdown_id integer not null references breakdown,
  starts_on date not null,
  ends_on date not null,
  -- The date of the printed document, and the moment of the state of knowledge.
  created_on date not null,
  known_at timestamptz not null,
  check (starts_on < ends_on)
);
create index figure_code_figure on figure_code (indicator_id, area_id, breakdown_id, starts_on, ends_on, created_on);

alter table figure_code enable row level security;
create policy figure_code_read on figure_code for select
  using (exists (select from indicator i where i.id = indicator_id));
grant select on figure_code to :app_role;

-- Returns codes of figures with their position in the request. Figures of indicators that the reader may not read get
-- no code. The same figure on the same day gets the same code, unless figures were added or a definition changed in
-- between.
-- @param proposed codes for figures without a code. A code that is already used is omitted, so that the caller proposes
-- another.
create function assign_figure_codes(indicators uuid[], areas uuid[], breakdowns integer[], first_days date[], ends date[],
    proposed text[], today date, moment timestamptz)
  returns table (request_index integer, assigned_code text)
  language plpgsql security definer set search_path = public as $$
declare
  latest constant timestamptz := greatest((select max(b.recorded_at) from observation_batch b where b.recorded_at <= moment),
    (select max(v.saved_at) from indicator_version v where v.saved_at <= moment));
begin
  return query
  with request as materialized (
    select k.at::integer, k.indicator_id, k.area_id, k.breakdown_id, k.starts_on, k.ends_on, k.code
    from unnest(indicators, areas, breakdowns, first_days, ends, proposed)
      with ordinality k(indicator_id, area_id, breakdown_id, starts_on, ends_on, code, at)
    join indicator i on i.id = k.indicator_id and i.access_id = any (readable())
  ), known as materialized (
    select distinct on (a.at) a.at, c.code from request a
    join figure_code c on c.indicator_id = a.indicator_id and c.area_id = a.area_id and c.breakdown_id = a.breakdown_id
      and c.starts_on = a.starts_on and c.ends_on = a.ends_on and c.created_on = today and c.known_at >= coalesce(latest, c.known_at)
    order by a.at, c.known_at desc, c.code
  ), inserted as (
    insert into figure_code (code, indicator_id, area_id, breakdown_id, starts_on, ends_on, created_on, known_at)
    select a.code, a.indicator_id, a.area_id, a.breakdown_id, a.starts_on, a.ends_on, today, moment from request a
    where not exists (select from known k where k.at = a.at)
    on conflict do nothing returning code
  )
  select k.at, k.code from known k union all select a.at, m.code from inserted m join request a on a.code = m.code;
end $$;
