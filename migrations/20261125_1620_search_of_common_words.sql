-- A word that stands nearly everywhere is found in a fifth of the time: what is asked once is computed once, not for each thing.

/* What the reader may read and what holds the words, with its weight. In a form of its own, so that the question is put together
   once and not for each row, and that a rare word is looked up where a common one is read through. */
create function search_hits(query text, language text)
  returns table (subject_kind text, subject_id uuid, plan_id uuid, found_in text, title text, rank real)
  language plpgsql stable set search_path = public set plan_cache_mode = force_custom_plan as $$
declare
  question tsquery := search_question(query, language);
  ids integer[] := readable();
begin
  return query select s.subject_kind, s.subject_id, s.plan_id, s.language, s.title,
    (ts_rank(s.words, question) + case when s.language = search_hits.language then 0.1 else 0 end)::real
  from search_entry s where s.words @@ question and s.access_id = any (ids);
end $$;

create or replace function find_words(query text, language text, most integer)
  returns table (subject_kind text, subject_id uuid, plan_id uuid, title text, found_in text, rank real)
  language sql stable security definer set search_path = public as $$
  with hits as (
    select distinct on (h.subject_id) h.subject_kind, h.subject_id, h.plan_id, h.title, h.found_in, h.rank
    from search_hits(query, find_words.language) h order by h.subject_id, h.rank desc
  )
  select * from hits order by rank desc, title limit least(most, 100)
$$;

/* What answers the words within the filters, and how much each value of each filter would find with the others as they are.
   Filters by the reader's ids inside, before anything is counted. `filters`: thing, planKind, body, area, phenomenon,
   state, year, language; one value each. A thing has a bit for each filter that shuts it out: within a filter counts what no
   other shuts out. */
create or replace function find_things(query text, language text, filters jsonb, most integer, skip integer) returns jsonb
  language sql stable security definer set search_path = public as $$
  with asked as materialized (
    select filters ->> 'thing' as thing, filters ->> 'planKind' as plan_kind,
      (filters ->> 'body')::uuid as body, (filters ->> 'area')::uuid as area, (filters ->> 'phenomenon')::uuid as phenomenon,
      filters ->> 'state' as state, (filters ->> 'year')::int as year, filters ->> 'language' as language,
      coalesce(filters ->> 'language', find_things.language) as first_language
  ), matched as materialized (
    select h.subject_kind, h.subject_id, h.plan_id, array_agg(h.found_in order by h.found_in) as languages, max(h.rank) as rank
    from search_hits(query, find_things.language) h group by h.subject_kind, h.subject_id, h.plan_id
  ), known as materialized (
    select m.*, case m.subject_kind when 'element' then e.kind else m.subject_kind end as thing,
      p.kind as plan_kind, p.owner_id as body, p.area_id as area, e.phenomenon_id as phenomenon,
      case m.subject_kind when 'plan' then p.state else e.state end as state,
      extract(year from coalesce(e.period_from, p.period_from))::int as first_year,
      extract(year from coalesce(e.period_to, p.period_to) - 1)::int as last_year
    from matched m
    left join plan p on p.id = m.plan_id
    left join element e on e.id = m.subject_id and m.subject_kind = 'element'
  ), counted as materialized (
    select k.*,
      case when (k.thing = a.thing) is not true and a.thing is not null then 1 else 0 end
      + case when (k.plan_kind = a.plan_kind) is not true and a.plan_kind is not null then 2 else 0 end
      + case when (k.body = a.body) is not true and a.body is not null then 4 else 0 end
      + case when (k.area = a.area) is not true and a.area is not null then 8 else 0 end
      + case when (k.phenomenon = a.phenomenon) is not true and a.phenomenon is not null then 16 else 0 end
      + case when (k.state = a.state) is not true and a.state is not null then 32 else 0 end
      + case when (a.year between k.first_year and k.last_year) is not true and a.year is not null then 64 else 0 end
      + case when a.language is not null and not a.language = any (k.languages) then 128 else 0 end as shut
    from known k, asked a
  ), facet (facet, value, found) as (
    select 'thing', thing, count(*) from counted where shut in (0, 1) group by 2
    union all select 'planKind', plan_kind, count(*) from counted where shut in (0, 2) group by 2
    union all select 'body', body::text, count(*) from counted where shut in (0, 4) group by body
    union all select 'area', area::text, count(*) from counted where shut in (0, 8) group by area
    union all select 'phenomenon', phenomenon::text, count(*) from counted where shut in (0, 16) group by phenomenon
    union all select 'state', state, count(*) from counted where shut in (0, 32) group by 2
    union all select 'year', y::text, sum(found)::bigint from (select first_year, last_year, count(*) as found from counted
      where shut in (0, 64) group by first_year, last_year) years, generate_series(first_year, least(last_year, first_year + 30)) y group by 2
    union all select 'language', l, sum(found)::bigint from (select languages, count(*) as found from counted
      where shut in (0, 128) group by languages) several, unnest(languages) l group by 2
  ), page as (
    select c.*, s.title, s.language as found_in from counted c cross join asked a
    join search_entry s on s.subject_id = c.subject_id
      and s.language = case when a.first_language = any (c.languages) then a.first_language else c.languages[1] end
    where shut = 0 order by c.rank desc, s.title, c.subject_id limit least(most, 100) offset skip
  )
  select jsonb_build_object(
    'total', (select count(*) from counted where shut = 0),
    'facets', coalesce((select jsonb_agg(jsonb_build_object('facet', facet, 'value', value, 'count', found)
      order by facet, found desc, value) from facet where value is not null), '[]'),
    'hits', coalesce((select jsonb_agg(jsonb_build_object('kind', subject_kind, 'id', subject_id, 'planId', plan_id, 'thing', thing,
      'title', title, 'language', found_in, 'state', state) order by rank desc, title, subject_id) from page), '[]'))
$$;
