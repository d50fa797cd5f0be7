-- One definition of the state of a plan on a day. The stored state and days record the acts. Every reader uses
-- plan_state(), so that a plan is in force from its day, also before the stored state is updated.

alter table plan
  -- The first day on which another plan replaces this plan, and that plan.
  add column superseded_on date,
  add column superseded_by uuid references plan on delete set null,
  -- Whether plans of this kind elaborate other plans. Several of them may be in force together, and they follow the
  -- state of the plan that they elaborate.
  add column is_elaboration boolean not null default false;
create index plan_superseded_by on plan (superseded_by) where superseded_by is not null;
create index plan_predecessor on plan (predecessor_id) where predecessor_id is not null;

-- The legal day of the transaction, from the clock of the platform.
create function legal_today() returns date language sql stable as $$
  select coalesce(nullif(current_setting('integral.today', true), '')::date, current_date)
$$;
grant execute on function legal_today() to :app_role;

-- The first day of a plan that a decision brought into force; null if no decision did. Plans from before this instance
-- may have no recorded day.
create function plan_entry_day(p plan) returns date language sql immutable as $$
  select case when p.state in ('in_force', 'bridging', 'ended') then coalesce(p.in_force_on, p.period_from)
    when p.state = 'approved' then p.in_force_on end
$$;

-- The state of a plan on a day. In force: a decision brought it into force, the entry day has come, and it is neither
-- ended nor superseded. Bridging: past its end and still followed.
create function plan_state_on(p plan, day date) returns text language sql immutable as $$
  select case
    when p.state in ('drafting', 'in_decision', 'ended') then p.state
    when p.in_force_on > day or (p.state = 'approved' and p.in_force_on is null) then 'approved'
    when p.superseded_on <= day then 'ended'
    when p.is_elaboration or p.elaborates_id is not null then case p.state when 'approved' then 'in_force' else p.state end
    when p.valid_until > day then case when p.state = 'bridging' and p.extended_to is null then 'bridging' else 'in_force' end
    else 'bridging' end
$$;
create function plan_state(p plan) returns text language sql stable as $$ select plan_state_on(p, legal_today()) $$;

-- Whether a version is the version in force on a day.
create function is_in_force_on(v plan_version, day date) returns boolean language sql immutable as $$
  select coalesce(v.in_force_on <= day and (v.superseded_on is null or v.superseded_on > day), false)
$$;
create function is_in_force(v plan_version) returns boolean language sql stable as $$
  select is_in_force_on(v, legal_today())
$$;
grant execute on function plan_entry_day(plan), plan_state_on(plan, date), plan_state(plan),
  is_in_force_on(plan_version, date), is_in_force(plan_version) to :app_role;

update plan p set is_elaboration = true where p.elaborates_id is not null or exists (
  select from pack_installation i, jsonb_array_elements(i.law -> 'planKinds') k
  where k ->> 'code' = p.kind and k ? 'elaborates');

-- ---------------------------------------------------------------- One plan in force

-- The first day on which a plan is no longer in force.
create function plan_end_day(p plan) returns date language sql immutable as $$
  select greatest(plan_entry_day(p), coalesce(p.superseded_on, p.valid_until))
$$;

-- The plans of the same kind, organisation and area, if only one of them may be in force.
create function has_same_scope(p plan, o plan) returns boolean language sql immutable as $$
  select o.id <> p.id and o.kind = p.kind and o.owner_id = p.owner_id and o.area_id is not distinct from p.area_id
    and not (p.is_elaboration or o.is_elaboration) and p.elaborates_id is null and o.elaborates_id is null
$$;

-- A plan past its end is superseded by the next plan of its line, or by the plan that names it as its predecessor.
create function supersede_plan_past_end() returns trigger language plpgsql security definer set search_path = public as $$
declare entry date := plan_entry_day(new);
begin
  if entry is null then
    -- The entry into force was withdrawn before its day.
    update plan set superseded_on = null, superseded_by = null where superseded_by = new.id;
    return null;
  end if;
  update plan o set superseded_on = greatest(o.valid_until, entry), superseded_by = new.id
    where o.superseded_on is null and o.id <> new.id and o.state in ('approved', 'in_force', 'bridging') and plan_entry_day(o) < entry
      and (o.id = new.predecessor_id or (has_same_scope(new, o) and o.valid_until <= entry));
  return null;
end $$;
create trigger plan_supersede_past_end after insert or update of state, in_force_on, predecessor_id on plan
  for each row execute function supersede_plan_past_end();

-- Two plans of the same line are never in force on the same day. Runs as owner, because the writer may be unable to
-- read the other plan.
create function forbid_plans_in_force_together() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if plan_entry_day(new) is null or new.state = 'ended' or new.is_elaboration or new.elaborates_id is not null then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended(format('plan in force %s %s %s', new.kind, new.owner_id, new.area_id), 0));
  if exists (select from plan o where has_same_scope(new, o) and plan_entry_day(o) is not null and o.state <> 'ended'
    and daterange(plan_entry_day(o), plan_end_day(o)) && daterange(plan_entry_day(new), plan_end_day(new))) then
    raise exception 'Two plans of the same kind, organisation and area cannot be in force at the same time.'
      using errcode = 'exclusion_violation';
  end if;
  return null;
end $$;
create trigger plan_forbid_in_force_together
  after insert or update of state, in_force_on, superseded_on, extended_to, period_from, period_to, kind, owner_id, area_id on plan
  for each row execute function forbid_plans_in_force_together();

-- ---------------------------------------------------------------- Search

-- The same search, with the state of a plan on the day.
create or replace function search_with_facets(query text, language text, filters jsonb, max_hits integer, skip integer) returns jsonb
  language sql stable security definer set search_path = public as $$
  with active_filter as materialized (
    select filters ->> 'type' as type, filters ->> 'planKind' as plan_kind,
      (filters ->> 'body')::uuid as body, (filters ->> 'area')::uuid as area, (filters ->> 'phenomenon')::uuid as phenomenon,
      filters ->> 'state' as state, (filters ->> 'year')::int as year, filters ->> 'language' as language,
      coalesce(filters ->> 'language', search_with_facets.language) as first_language
  ), matched as materialized (
    select h.subject_kind, h.subject_id, h.plan_id, array_agg(h.found_in order by h.found_in) as languages, max(h.rank) as rank
    from search_hits(query, search_with_facets.language) h group by h.subject_kind, h.subject_id, h.plan_id
  ), subject as materialized (
    select m.*, case m.subject_kind when 'element' then e.kind else m.subject_kind end as type,
      p.kind as plan_kind, p.owner_id as body, p.area_id as area, e.phenomenon_id as phenomenon,
      case m.subject_kind when 'plan' then plan_state(p) else e.state end as state,
      extract(year from coalesce(e.period_from, p.period_from))::int as first_year,
      extract(year from coalesce(e.period_to, p.period_to) - 1)::int as last_year
    from matched m
    left join plan p on p.id = m.plan_id
    left join element e on e.id = m.subject_id and m.subject_kind = 'element'
  ), counted as materialized (
    select k.*,
      case when (k.type = a.type) is not true and a.type is not null then 1 else 0 end
      + case when (k.plan_kind = a.plan_kind) is not true and a.plan_kind is not null then 2 else 0 end
      + case when (k.body = a.body) is not true and a.body is not null then 4 else 0 end
      + case when (k.area = a.area) is not true and a.area is not null then 8 else 0 end
      + case when (k.phenomenon = a.phenomenon) is not true and a.phenomenon is not null then 16 else 0 end
      + case when (k.state = a.state) is not true and a.state is not null then 32 else 0 end
      + case when (a.year between k.first_year and k.last_year) is not true and a.year is not null then 64 else 0 end
      + case when a.language is not null and not a.language = any (k.languages) then 128 else 0 end as excluded_by
    from subject k, active_filter a
  ), facet (facet, value, found) as (
    select 'type', type, count(*) from counted where excluded_by in (0, 1) group by 2
    union all select 'planKind', plan_kind, count(*) from counted where excluded_by in (0, 2) group by 2
    union all select 'body', body::text, count(*) from counted where excluded_by in (0, 4) group by body
    union all select 'area', area::text, count(*) from counted where excluded_by in (0, 8) group by area
    union all select 'phenomenon', phenomenon::text, count(*) from counted where excluded_by in (0, 16) group by phenomenon
    union all select 'state', state, count(*) from counted where excluded_by in (0, 32) group by 2
    union all select 'year', y::text, sum(found)::bigint from (select first_year, last_year, count(*) as found from counted
      where excluded_by in (0, 64) group by first_year, last_year) years, generate_series(first_year, least(last_year, first_year + 30)) y group by 2
    union all select 'language', l, sum(found)::bigint from (select languages, count(*) as found from counted
      where excluded_by in (0, 128) group by languages) several, unnest(languages) l group by 2
  ), page as (
    select c.*, s.title, s.language as found_in from counted c cross join active_filter a
    join search_entry s on s.subject_id = c.subject_id
      and s.language = case when a.first_language = any (c.languages) then a.first_language else c.languages[1] end
    where excluded_by = 0 order by c.rank desc, s.title, c.subject_id limit least(max_hits, 100) offset skip
  )
  select jsonb_build_object(
    'total', (select count(*) from counted where excluded_by = 0),
    'facets', coalesce((select jsonb_agg(jsonb_build_object('facet', facet, 'value', value, 'count', found)
      order by facet, found desc, value) from facet where value is not null), '[]'),
    'hits', coalesce((select jsonb_agg(jsonb_build_object('kind', subject_kind, 'id', subject_id, 'planId', plan_id, 'type', type,
      'title', title, 'language', found_in, 'state', state) order by rank desc, title, subject_id) from page), '[]'))
$$;
