-- What bodies of a level do with figures and resources comes from the country's pack (PackLevel in src/shared/pack-level.ts):
-- who approves the figures of local bodies, who knows the small numbers of an area, and who reads resources. Until now,
-- functions named the levels of one country. The application writes the levels of the law installed last (saveLevels),
-- at each start and after each installation.

create table organisation_level (
  code text primary key,
  -- The order of the pack, the widest level first.
  rank smallint not null,
  is_local boolean not null,
  approves_figures boolean not null,
  knows_figures boolean not null,
  reads_resources_of text check (reads_resources_of in ('bodies_within', 'bodies_above'))
);
comment on table organisation_level is 'The levels of the law installed last.';
alter table organisation_level enable row level security;
create policy organisation_level_read on organisation_level for select using (true);
create policy organisation_level_write on organisation_level for all using ((select has_permission('setting.manage')))
  with check ((select has_permission('setting.manage')));
grant select, insert, update, delete on organisation_level to :app_role;

-- Returns the levels whose bodies know all figures of their area.
create function levels_that_know_figures() returns text[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(code), '{}') from organisation_level where knows_figures
$$;
grant execute on function levels_that_know_figures() to :app_role;

-- The numbers below the threshold depend on who knows them.
create function recompute_suppression_for_levels() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update suppression_period set stale = true;
  return null;
end $$;
create trigger organisation_level_recompute_suppression after update of knows_figures on organisation_level
  for each row when (old.knows_figures <> new.knows_figures) execute function recompute_suppression_for_levels();

-- The bodies that approve the figures of a body: the body above it. Without one, for a local body: the bodies of the most
-- local wider level that approves figures and has bodies in an area that contains a part of its area.
create or replace function figure_bodies_above(body uuid) returns uuid[]
  language sql stable security definer set search_path = public as $$
  with subject as (
    select o.id, o.area_id, o.parent_id, l.rank from organisation o
    left join organisation_level l on l.code = o.level and l.is_local where o.id = body
  ), own_area as (
    select i.area_id from subject i
    union
    select r.area_id from subject i join area_reach r on r.ancestor_id = i.area_id and r.valid_from <= current_date and current_date < r.valid_to
  ), higher_body as (
    select distinct o.id, l.rank from subject i
    join own_area n on true
    join area_reach r on r.area_id = n.area_id and r.valid_from <= current_date and current_date < r.valid_to
    join organisation o on o.area_id = r.ancestor_id and (o.valid_to is null or o.valid_to > current_date)
    join organisation_level l on l.code = o.level and l.approves_figures and l.rank < i.rank
    where i.parent_id is null
  )
  select coalesce(array_agg(id), '{}') from (
    select parent_id as id from subject where parent_id is not null
    union
    select a.id from higher_body a where a.rank = (select max(rank) from higher_body)
  ) above
$$;

create or replace function figure_bodies_below(bodies uuid[]) returns uuid[]
  language sql stable security definer set search_path = public as $$
  with contained_area as materialized (
    select distinct l.rank, r.area_id from organisation o
    join organisation_level l on l.code = o.level and l.approves_figures
    join area_reach r on r.ancestor_id = o.area_id and r.valid_from <= current_date and current_date < r.valid_to
    where o.id = any (bodies)
  ), related_area as materialized (
    select i.rank, i.area_id from contained_area i
    union
    select i.rank, r.ancestor_id from contained_area i join area_reach r on r.area_id = i.area_id and r.valid_from <= current_date and current_date < r.valid_to
  ), candidate as materialized (
    select distinct o.id, l.rank, a.rank as rank_above from organisation o
    join related_area a on a.area_id = o.area_id
    join organisation_level l on l.code = o.level and l.is_local and l.rank > a.rank
    where o.parent_id is null
  )
  select coalesce(array_agg(id), '{}') from (
    select o.id from organisation o where o.parent_id = any (bodies)
    union
    -- The bodies of a wider level approve only if no level in between has bodies.
    select n.id from candidate n
    where not exists (select from organisation_level l where l.approves_figures and l.rank > n.rank_above and l.rank < n.rank)
      or figure_bodies_above(n.id) && bodies
  ) below
$$;

create or replace function is_insider(inside integer, p_area uuid, day date) returns boolean
  language sql stable security definer set search_path = public as $$
  select coalesce(current_setting('integral.external_view', true), '') <> 'on' and (inside = any (readable()) or exists (
    select from organisation o where o.level = any ((select levels_that_know_figures())::text[])
      and coalesce(o.area_since, '-infinity') <= day
      and o.id = any (coalesce(nullif(current_setting('integral.organisations', true), ''), '{}')::uuid[])
      and (o.area_id = p_area or exists (select from area_reach r
        where r.area_id = p_area and r.ancestor_id = o.area_id and r.valid_from <= day and day < r.valid_to))))
$$;

create or replace function resource_audience(body uuid) returns uuid[]
  language sql stable security definer set search_path = public as $$
  with recursive subject as (
    select id, area_id, parent_id from organisation where id = body
  ), superior_body (id, parent_id) as (
    select o.id, o.parent_id from organisation o join subject on o.id = subject.parent_id
    union
    select o.id, o.parent_id from organisation o join superior_body a on o.id = a.parent_id
  ), contained_area (id) as (
    select p.area_id from area_parent p join subject on p.parent_id = subject.area_id where p.valid_to is null or p.valid_to > current_date
  ), containing_area (id) as (
    select p.parent_id from area_parent p
    where p.area_id in (select area_id from subject union all select id from contained_area) and (p.valid_to is null or p.valid_to > current_date)
    union
    select p.parent_id from area_parent p join containing_area h on p.area_id = h.id where p.valid_to is null or p.valid_to > current_date
  ), reader as (
    select o.id, o.area_id, l.reads_resources_of from organisation o join organisation_level l on l.code = o.level
    where l.reads_resources_of is not null
  )
  select array_agg(distinct id) from (
    select id from subject
    union all select id from superior_body
    union all select id from organisation where parent_id = body
    union all select r.id from reader r join contained_area i on r.area_id = i.id where r.reads_resources_of = 'bodies_above'
    union all select r.id from reader r join containing_area h on r.area_id = h.id where r.reads_resources_of = 'bodies_within'
  ) readers
$$;

create or replace function find_suppression_atoms(p_period suppression_period, p_indicator indicator)
 RETURNS void
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
 SET enable_nestloop TO 'off'
 SET jit TO 'off'
AS $$
declare
  adds_up constant boolean := p_indicator.adds_over_area <> 'none';
  none constant bit varying := no_suppression_places(p_period, p_indicator);
  knowing_levels constant text[] := levels_that_know_figures();
  known_places constant bit varying := none | (select coalesce(bit_or(set_bit(none, p.nth, 1)), none)
    from suppression_places(p_period, p_indicator) p
    where p.area_id in (select o.area_id from organisation o where o.level = any (knowing_levels)));
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
  ), knowing as materialized (
    select o.area_id, min(o.id::text)::uuid as body from organisation o where o.level = any (knowing_levels) group by o.area_id
  ), knowing_place as materialized (
    select p.nth, k.body from knowing k join place p on p.area_id = k.area_id
  ), located as materialized (
    select t.*, coalesce(g.places, none) as places_above, coalesce(g.places, none) | coalesce(o.place, none) as places, n.body
    from reported t
    left join suppression_area g on g.from_day = p_period.starts_on and g.to_day = suppression_end_day(p_period, p_indicator)
      and g.area_id = t.area_id
    left join own_place o on o.area_id = t.area_id left join knowing n on n.area_id = t.area_id
  ), grouped as materialized (
    select l.*, l.places & known_places as knowing_places, dense_rank() over (order by l.inside_id, l.places & known_places, l.body) as audience from located l
  ), audience as materialized (
    select k.audience, array(select unnest(a.organisation_ids) union select k.body where k.body is not null
      union select n.body from knowing_place n where get_bit(k.knowing_places, n.nth) = 1 order by 1) as known_to
    from (select distinct on (e.audience) e.audience, e.inside_id, e.knowing_places, e.body from grouped e) k join access a on a.id = k.inside_id
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

-- Demos replace the names of organisations by invented ones.
alter table instance rename column shows_real_zone_names to shows_real_names;
