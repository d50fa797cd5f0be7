-- Finding with filters, and views that are kept: of the search and of the list of plans.

/* The question behind words as they are typed. find_words() and find_things() ask the same. */
create function search_question(query text, language text) returns tsquery language sql immutable as $$
  select websearch_to_tsquery(language_configuration(language), query)
    || websearch_to_tsquery(language_configuration(language), spelled(language, query))
    || websearch_to_tsquery('simple', query)
    -- The last word may be unfinished: results come while one types. Only letters and digits reach the question.
    || coalesce((select to_tsquery('simple', string_agg(w, ' & ') || ':*')
      from regexp_split_to_table(regexp_replace(folded(query), '[^[:alnum:]]+', ' ', 'g'), ' ') w where w <> ''), ''::tsquery)
$$;

create or replace function find_words(query text, language text, most integer)
  returns table (subject_kind text, subject_id uuid, plan_id uuid, title text, found_in text, rank real)
  language sql stable security definer set search_path = public as $$
  with wanted as (
    select search_question(query, find_words.language) as q
  ), hits as (
    select distinct on (s.subject_id) s.subject_kind, s.subject_id, s.plan_id, s.title, s.language as found_in,
      ts_rank(s.words, w.q) + case when s.language = find_words.language then 0.1 else 0 end as rank
    from search_entry s, wanted w
    where s.words @@ w.q and s.access_id = any ((select readable())::integer[])
    order by s.subject_id, ts_rank(s.words, w.q) + case when s.language = find_words.language then 0.1 else 0 end desc
  )
  select * from hits order by rank desc, title limit least(most, 100)
$$;

/* What answers the words within the filters, and how much each value of each filter would find with the others as they are.
   Filters by the reader's ids inside, before anything is counted. `filters`: thing, planKind, body, area, phenomenon,
   state, year, language; one value each. */
create function find_things(query text, language text, filters jsonb, most integer, skip integer) returns jsonb
  language sql stable security definer set search_path = public as $$
  with matched as materialized (
    select s.subject_kind, s.subject_id, s.plan_id, array_agg(s.language) as languages,
      max(ts_rank(s.words, w.q) + case when s.language = find_things.language then 0.1 else 0 end) as rank,
      (array_agg(s.language order by s.language = coalesce(filters ->> 'language', find_things.language) desc, s.language))[1] as found_in
    from search_entry s, (select search_question(query, find_things.language) as q) w
    where s.words @@ w.q and s.access_id = any ((select readable())::integer[])
    group by s.subject_kind, s.subject_id, s.plan_id
  ), known as materialized (
    select m.*, case m.subject_kind when 'element' then e.kind else m.subject_kind end as thing,
      p.kind as plan_kind, p.owner_id as body, p.area_id as area, e.phenomenon_id as phenomenon,
      case m.subject_kind when 'plan' then p.state else e.state end as state,
      extract(year from coalesce(e.period_from, p.period_from))::int as first_year,
      extract(year from coalesce(e.period_to, p.period_to) - 1)::int as last_year
    from matched m
    left join plan p on p.id = m.plan_id
    left join element e on e.id = m.subject_id and m.subject_kind = 'element'
  ), tested as materialized (
    select k.*, array[
      not filters ? 'thing' or coalesce(thing = filters ->> 'thing', false),
      not filters ? 'planKind' or coalesce(plan_kind = filters ->> 'planKind', false),
      not filters ? 'body' or coalesce(body = (filters ->> 'body')::uuid, false),
      not filters ? 'area' or coalesce(area = (filters ->> 'area')::uuid, false),
      not filters ? 'phenomenon' or coalesce(phenomenon = (filters ->> 'phenomenon')::uuid, false),
      not filters ? 'state' or coalesce(state = filters ->> 'state', false),
      not filters ? 'year' or coalesce((filters ->> 'year')::int between first_year and last_year, false),
      not filters ? 'language' or filters ->> 'language' = any (languages)
    ] as passes
    from known k
  ), counted as materialized (
    select t.*, cardinality(array_positions(passes, false)) as misses from tested t
  ), facet (facet, value, found) as (
    select 'thing', thing, count(*) from counted where misses = 0 or misses = 1 and not passes[1] group by 2
    union all select 'planKind', plan_kind, count(*) from counted where misses = 0 or misses = 1 and not passes[2] group by 2
    union all select 'body', body::text, count(*) from counted where misses = 0 or misses = 1 and not passes[3] group by 2
    union all select 'area', area::text, count(*) from counted where misses = 0 or misses = 1 and not passes[4] group by 2
    union all select 'phenomenon', phenomenon::text, count(*) from counted where misses = 0 or misses = 1 and not passes[5] group by 2
    union all select 'state', state, count(*) from counted where misses = 0 or misses = 1 and not passes[6] group by 2
    union all select 'year', y::text, count(*) from counted, generate_series(first_year, least(last_year, first_year + 30)) y
      where misses = 0 or misses = 1 and not passes[7] group by 2
    union all select 'language', l, count(*) from counted, unnest(languages) l where misses = 0 or misses = 1 and not passes[8] group by 2
  ), page as (
    select c.*, s.title from counted c join search_entry s on s.subject_id = c.subject_id and s.language = c.found_in
    where misses = 0 order by c.rank desc, s.title, c.subject_id limit least(most, 100) offset skip
  )
  select jsonb_build_object(
    'total', (select count(*) from counted where misses = 0),
    'facets', coalesce((select jsonb_agg(jsonb_build_object('facet', facet, 'value', value, 'count', found)
      order by facet, found desc, value) from facet where value is not null), '[]'),
    'hits', coalesce((select jsonb_agg(jsonb_build_object('kind', subject_kind, 'id', subject_id, 'planId', plan_id, 'thing', thing,
      'title', title, 'language', found_in, 'state', state) order by rank desc, title, subject_id) from page), '[]'))
$$;

-- A view that somebody keeps: where, under which name, and the query of its address.
create table saved_view (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  -- Shared with the members of this organisation; null: for its person alone.
  organisation_id uuid references organisation,
  place text not null check (place in ('search', 'plans')),
  name text not null check (length(name) between 1 and 120),
  query text not null check (length(query) <= 2000),
  updated_at timestamptz not null,
  access_id integer not null references access
);
create index saved_view_person on saved_view (person_id, place);
create index saved_view_organisation on saved_view (organisation_id, place);

-- With which view a person begins in a place.
create table default_view (
  person_id uuid not null references person on delete cascade,
  place text not null check (place in ('search', 'plans')),
  view_id uuid not null references saved_view on delete cascade,
  primary key (person_id, place)
);

create function saved_view_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := case when new.organisation_id is null then intern_access(4::smallint, true, null, array[new.person_id])
    else access_for(3::smallint, array[new.organisation_id], null, null) end;
  return new;
end $$;
create trigger saved_view_access before insert or update on saved_view for each row execute function saved_view_access();

alter table saved_view enable row level security;
alter table default_view enable row level security;
create policy saved_view_read on saved_view for select using (access_id = any ((select readable())::integer[]));
-- Who made it changes it, and shares it with an organisation of their own.
create policy saved_view_insert on saved_view for insert with check (
  person_id = (select acting_person()) and (organisation_id is null or organisation_id = any ((select writable())::uuid[])));
create policy saved_view_update on saved_view for update using (person_id = (select acting_person())) with check (
  person_id = (select acting_person()) and (organisation_id is null or organisation_id = any ((select writable())::uuid[])));
create policy saved_view_delete on saved_view for delete using (person_id = (select acting_person()));
-- The inner query stands under the policy of saved_view: nobody begins with a view that they may not read.
create policy default_view_own on default_view using (person_id = (select acting_person()))
  with check (person_id = (select acting_person()) and exists (select from saved_view v where v.id = view_id));
grant select, insert, update, delete on saved_view, default_view to :app_role;

-- How much guidance somebody wants beside what they write.
create table guidance_choice (
  person_id uuid primary key references person on delete cascade,
  depth text not null check (depth in ('expert', 'usual', 'first_time'))
);
alter table guidance_choice enable row level security;
create policy guidance_choice_own on guidance_choice using (person_id = (select acting_person())) with check (person_id = (select acting_person()));
grant select, insert, update on guidance_choice to :app_role;

-- With which template a plan began: what it says stands beside the sections, never in them. Null: with the first of its kind.
alter table plan add column template text;
