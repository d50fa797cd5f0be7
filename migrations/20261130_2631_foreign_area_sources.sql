-- Figures of areas in other countries. A body reports them after it declared from which source they come and under which
-- licence they may be used. Whoever reads such a figure sees both.

create table foreign_area_source (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  country text not null check (country ~ '^[A-Z]{2}$'),
  -- The areas and those within them. Empty: every area of the country.
  area_ids uuid[] not null default '{}',
  source text not null check (length(btrim(source)) >= 3),
  licence text not null check (length(btrim(licence)) >= 2),
  url text,
  -- Null: the command line of the server.
  declared_by uuid,
  declared_at timestamptz not null,
  -- Another person of the body confirms the declaration. It applies from then on.
  confirmed_by uuid,
  confirmed_at timestamptz,
  -- Figures that were reported before stay, with their source. No more are reported.
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  check ((confirmed_by is null) = (confirmed_at is null)),
  check ((withdrawal_reason is null) = (withdrawn_at is null))
);
create index foreign_area_source_organisation on foreign_area_source (organisation_id, country);

alter table foreign_area_source enable row level security;
-- The source and the licence of a published figure are public.
create policy foreign_area_source_read on foreign_area_source for select using (true);
create policy foreign_area_source_insert on foreign_area_source for insert
  with check (organisation_id = any ((select writable())::uuid[]));
create policy foreign_area_source_update on foreign_area_source for update
  using (organisation_id = any ((select writable())::uuid[])) with check (organisation_id = any ((select writable())::uuid[]));
grant select, insert, update on foreign_area_source to :app_role;

-- A declaration is confirmed by another person than the one who made it, and withdrawn once. Its content never changes,
-- because figures were reported on its grounds.
create function check_foreign_area_source() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    if new.confirmed_at is not null or new.withdrawn_at is not null or new.declared_by is distinct from acting_person() then
      raise exception 'A declaration begins unconfirmed, in the name of the person who makes it.' using errcode = 'insufficient_privilege';
    end if;
    if not is_foreign_area(new.country) or exists (select from unnest(new.area_ids) k(id)
        where not exists (select from area a where a.id = k.id and a.country = new.country)) then
      raise exception 'A declaration is about areas of one other country.'
        using errcode = 'integrity_constraint_violation', constraint = 'foreign_area_source_country';
    end if;
    return new;
  end if;
  if (to_jsonb(new) - array['confirmed_by', 'confirmed_at', 'withdrawn_by', 'withdrawn_at', 'withdrawal_reason'])
      <> (to_jsonb(old) - array['confirmed_by', 'confirmed_at', 'withdrawn_by', 'withdrawn_at', 'withdrawal_reason'])
    or old.withdrawn_at is not null
    or (old.confirmed_at is not null and (new.confirmed_by, new.confirmed_at) is distinct from (old.confirmed_by, old.confirmed_at)) then
    raise exception 'A declaration does not change.' using errcode = 'integrity_constraint_violation', constraint = 'foreign_area_source_final';
  end if;
  if old.confirmed_at is null and new.confirmed_at is not null
    and (new.confirmed_by is distinct from acting_person() or new.confirmed_by is null or new.confirmed_by = new.declared_by) then
    raise exception 'Another person confirms a declaration.'
      using errcode = 'integrity_constraint_violation', constraint = 'foreign_area_source_second_person';
  end if;
  return new;
end $$;
create trigger foreign_area_source_check before insert or update on foreign_area_source
  for each row execute function check_foreign_area_source();

-- Returns the declaration on whose grounds a body reports figures of an area at a moment. Null: there is none.
create function find_foreign_area_source(p_organisation uuid, p_area uuid, p_country text, p_moment timestamptz) returns uuid
  language sql stable security definer set search_path = public as $$
  select d.id from foreign_area_source d
  where d.organisation_id = p_organisation and d.country = p_country
    and d.confirmed_at <= p_moment and (d.withdrawn_at is null or d.withdrawn_at >= p_moment)
    and (d.area_ids = '{}' or p_area = any (d.area_ids)
      or exists (select from area_reach r where r.area_id = p_area and r.ancestor_id = any (d.area_ids)))
  order by cardinality(d.area_ids) = 0, d.confirmed_at desc limit 1
$$;

-- Returns the source of a reported figure for readers. A figure of another country always names the declared source and
-- the licence. They are those of the moment at which it was reported, also after a withdrawal.
create function name_figure_source(p_source text, p_organisation uuid, p_area uuid, p_recorded_at timestamptz) returns text
  language sql stable security definer set search_path = public as $$
  select coalesce((select concat_ws('; ', nullif(p_source, d.source), d.source || ' (' || d.licence || ')') from foreign_area_source d
    where d.id = (select find_foreign_area_source(p_organisation, a.id, a.country, p_recorded_at) from area a
      where a.id = p_area and is_foreign_area(a.country))), p_source)
$$;

-- Whether a body reports figures of an area: of its own area and the areas in it, without an area of every area of the
-- country, and of areas of other countries on the grounds of a declaration.
create function may_report_area(p_organisation uuid, p_own_area uuid, p_area uuid, p_country text) returns boolean
  language plpgsql stable security definer set search_path = public as $$
begin
  if is_foreign_area(p_country) then
    return find_foreign_area_source(p_organisation, p_area, p_country, 'infinity') is not null;
  end if;
  return p_own_area is null or p_area = p_own_area
    or exists (select from area_reach r where r.area_id = p_area and r.ancestor_id = p_own_area);
end $$;

-- Returns the staged lines (at most 100) of areas of which the body reports no figures.
create or replace function find_lines_outside(p_batch integer, p_area uuid) returns integer[] language plpgsql as $$
declare
  refused uuid[];
begin
  select array_agg(a.id) into refused
  from (select distinct s.area_id from observation_staged s where s.batch_id = p_batch) k join area a on a.id = k.area_id
  where not may_report_area((select b.owner_id from observation_batch b where b.id = p_batch), p_area, a.id, a.country);
  return array(select s.line from observation_staged s where s.batch_id = p_batch and s.area_id = any (refused) order by s.line limit 100);
end $$;

create or replace function record_staged_figures(p_batch integer, out added bigint, out revised bigint, out unchanged bigint,
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
  if exists (select from (select distinct k.id from unnest(areas) k(id)) k join area a on a.id = k.id
      where not may_report_area(batch.owner_id, p_area, a.id, a.country)) then
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
