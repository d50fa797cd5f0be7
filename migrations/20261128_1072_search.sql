-- Full-text search.

-- ---------------------------------------------------------------- Index

-- The search index. Only suggest_terms() and search_with_facets() read it. They filter by the access ids of the reader
-- themselves, because a row policy would prevent the planner from using the index.
create table search_entry (
  subject_kind text not null,
  subject_id uuid not null,
  language text not null,
  plan_id uuid,
  title text not null,
  terms tsvector not null,
  access_id integer not null references access,
  primary key (subject_id, language)
);
-- No query is planned by the distribution of texts. Without this, these statistics take most of the time of ANALYZE.
alter table search_entry alter column terms set statistics 0;
create index search_entry_terms on search_entry using gin (terms);
create index search_entry_plan on search_entry (plan_id);

alter table search_entry enable row level security;

-- Search terms of texts that are about to be written, computed in short transactions before the transaction that writes
-- the texts. For 1,000 changed elements on the embedded database, this reduced indexing from 219 ms to 35 ms. The terms
-- depend only on the texts, so it does not matter who prepared them. Missing terms are computed when needed. A
-- migration that changes to_search_terms() must empty this table.
create table search_index_staging (
  -- A hash of the texts: see search_key().
  key uuid primary key,
  terms tsvector not null,
  -- Terms that were prepared together are deleted together.
  batch uuid not null,
  created_at timestamptz not null default now()
);
-- No query is planned by the distribution of these values.
alter table search_index_staging alter column terms set statistics 0;
create index search_index_staging_batch on search_index_staging (batch);

-- There is no policy and no grant: only the functions below use this table.
alter table search_index_staging enable row level security;

-- ---------------------------------------------------------------- Text and search terms

create function language_configuration(language text) returns regconfig language sql immutable as $$
  select case language when 'nl' then 'dutch' when 'fr' then 'french' when 'de' then 'german' when 'da' then 'danish' when 'en' then 'english' else 'simple' end::regconfig
$$;

-- Returns all text nodes of a rich body (ProseMirror JSON).
create function prose_text(body jsonb) returns text language sql immutable as $$
  select coalesce(string_agg(value #>> '{}', ' '), '') from jsonb_path_query(coalesce(body, '{}'::jsonb), '$.**.text') value where jsonb_typeof(value) = 'string'
$$;

-- Removes accents, so that "securite" finds "sécurité".
create function remove_accents(value text) returns text language sql immutable as $$
  select case when value ~ '[^[:ascii:]]' then regexp_replace(normalize(value, NFD), U&'[\0300-\036F]', '', 'g') else value end
$$;

-- Returns another spelling, so that one form finds the other: without accents, and the singular of Dutch terms that the
-- dictionary keeps separate (acties and actie, plannen and plan, grenzen and grens). This is not grammar. Texts and
-- queries are treated alike.
create function normalise_spelling(language text, value text) returns text language sql immutable as $$
  select case when language <> 'nl' then remove_accents(value) else
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(lower(remove_accents(value)),
      '([[:alpha:]]{3})en\M', '\1', 'g'), '([bdfgklmnprst])\1\M', '\1', 'g'), 'z\M', 's', 'g'), 'v\M', 'f', 'g'),
      '([aeiouylmnr])s\M', '\1', 'g') end
$$;

create function to_terms(language text, value text) returns tsvector language sql immutable as $$
  select to_tsvector(language_configuration(language), value)
    || case when normalise_spelling(language, value) = value then ''::tsvector
       else to_tsvector(language_configuration(language), normalise_spelling(language, value)) end
$$;

-- Returns the search terms of a subject in one language. Code and title have the highest weight, and prose has the
-- lowest. A code is found as a whole and by its parts.
create function to_search_terms(language text, code text, title text, prose jsonb) returns tsvector
  language sql immutable as $$
  select setweight(to_terms('code', coalesce(code || ' ' || regexp_replace(code, '[^[:alnum:]]+', ' ', 'g') || ' ', '') || left(title, 2000)), 'A')
    || setweight(to_terms(language, left(title, 20000)), 'A')
    || case when prose is null then ''::tsvector else setweight(to_terms(language, left(prose_text(prose), 100000)), 'C') end
$$;

create function search_key(language text, code text, title text, prose jsonb) returns uuid language sql immutable as $$
  select md5(language || quote_nullable(code) || quote_nullable(title) || coalesce(prose::text, '-'))::uuid
$$;

-- Prepares search terms. `texts` is an array of {code, title, body}, as in an element. Terms that are more than an hour
-- old are deleted.
create function stage_search_terms(p_batch uuid, texts jsonb) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if cardinality(writable()) = 0 then raise exception 'The transaction may not write for any body.' using errcode = 'insufficient_privilege'; end if;
  delete from search_index_staging where created_at < now() - interval '1 hour';
  insert into search_index_staging (key, terms, batch)
  select search_key(l.key, t.code, l.value, t.body -> 'text' -> l.key), to_search_terms(l.key, t.code, l.value, t.body -> 'text' -> l.key), p_batch
  from jsonb_to_recordset(texts) t (code text, title jsonb, body jsonb), jsonb_each_text(t.title -> 'text') l
  where l.value is not null
  on conflict (key) do nothing;
end $$;

create function delete_staged_search_terms(p_batch uuid) returns void
  language sql security definer set search_path = public as $$
  delete from search_index_staging where batch = p_batch
$$;

-- ---------------------------------------------------------------- Maintenance of the index

create function write_search_entries(kind text, subject uuid, plan uuid, code text, title jsonb, body jsonb,
    access integer)
  returns void
  language plpgsql security definer set search_path = public as $$
begin
  delete from search_entry where subject_id = subject;
  insert into search_entry (subject_kind, subject_id, language, plan_id, title, terms, access_id)
  select kind, subject, l.key, plan, left(l.value, 500), to_search_terms(l.key, code, l.value, body -> 'text' -> l.key), access
  from jsonb_each_text(coalesce(title, '{}'::jsonb)) l where l.value is not null;
end $$;

create function index_plan() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform write_search_entries('plan', new.id, new.id, new.code, new.title -> 'text', new.short_message, new.access_id);
  return null;
end $$;
create trigger plan_update_search_index
  after insert or update of title, code, short_message, access_id, marking, sent_at, partner_ids, person_ids,
    issuing_body_ids on plan
  for each row execute function index_plan();

-- Indexes all new elements of a statement together, because an import writes thousands.
create function index_new_elements() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into search_entry (subject_kind, subject_id, language, plan_id, title, terms, access_id)
  select 'element', a.id, l.key, a.plan_id, left(l.value, 500),
    coalesce(r.terms, to_search_terms(l.key, a.code, l.value, a.body -> 'text' -> l.key)), a.access_id
  from added a cross join jsonb_each_text(a.title -> 'text') l
    left join search_index_staging r on r.key = search_key(l.key, a.code, l.value, a.body -> 'text' -> l.key)
  where a.title is not null and l.value is not null;
  return null;
end $$;
create trigger element_add_to_search_index after insert on element
  referencing new table as added for each statement execute function index_new_elements();

-- Indexes all changed elements of a statement together. EXCEPT finds the changes with a hash. A join would keep the
-- query plan of the first time, when a session changed a single row.
create function index_changed_elements() returns trigger language plpgsql security definer set search_path = public as $$
begin
  with changed as materialized (
    select id, plan_id, code, title, body, access_id from new_rows
    except select id, plan_id, code, title, body, access_id from old_rows
  ), removed as (
    delete from search_entry s using changed c
    where s.subject_id = c.id and (c.title -> 'text' ->> s.language) is null
  )
  insert into search_entry (subject_kind, subject_id, language, plan_id, title, terms, access_id)
  select 'element', c.id, l.key, c.plan_id, left(l.value, 500),
    coalesce(r.terms, to_search_terms(l.key, c.code, l.value, c.body -> 'text' -> l.key)), c.access_id
  from changed c
    cross join jsonb_each_text(c.title -> 'text') l
    left join search_index_staging r on r.key = search_key(l.key, c.code, l.value, c.body -> 'text' -> l.key)
  where l.value is not null
  on conflict (subject_id, language) do update
    set plan_id = excluded.plan_id, title = excluded.title, terms = excluded.terms, access_id = excluded.access_id;
  return null;
end $$;
create trigger element_update_search_index after update on element
  referencing old table as old_rows new table as new_rows for each statement
  execute function index_changed_elements();

create function index_changed_name() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform write_search_entries(tg_table_name, new.id, null, new.code, new.names, null, 1);
  return null;
end $$;
create trigger organisation_update_search_index after update of names, code on organisation
  for each row execute function index_changed_name();
create trigger area_update_search_index after update of names, code on area
  for each row execute function index_changed_name();

create function index_new_names() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into search_entry (subject_kind, subject_id, language, plan_id, title, terms, access_id)
  select tg_table_name, a.id, l.key, null, left(l.value, 500), to_search_terms(l.key, a.code, l.value, null), 1
  from added a, jsonb_each_text(a.names) l;
  return null;
end $$;
create trigger organisation_add_to_search_index after insert on organisation
  referencing new table as added for each statement execute function index_new_names();
create trigger area_add_to_search_index after insert on area
  referencing new table as added for each statement execute function index_new_names();

create function remove_from_search_index() returns trigger language plpgsql security definer set search_path = public as $$
begin
  delete from search_entry where subject_id = old.id;
  return null;
end $$;
create trigger plan_remove_from_search_index after delete on plan for each row execute function remove_from_search_index();
create trigger element_remove_from_search_index after delete on element for each row execute function remove_from_search_index();

-- ---------------------------------------------------------------- Search

-- Returns the query for typed terms. suggest_terms() and search_with_facets() use the same query.
create function build_search_query(query text, language text) returns tsquery language sql immutable as $$
  select websearch_to_tsquery(language_configuration(language), query)
    || websearch_to_tsquery(language_configuration(language), normalise_spelling(language, query))
    || websearch_to_tsquery('simple', query)
    -- The last word may be incomplete, because results appear while the user types. Only its letters and digits are
    -- used.
    || coalesce((select to_tsquery('simple', string_agg(word, ' & ') || ':*')
      from regexp_split_to_table(regexp_replace(remove_accents(query), '[^[:alnum:]]+', ' ', 'g'), ' ') word where word <> ''), ''::tsquery)
$$;

-- Returns the readable entries that contain the terms, with their weight. This is a separate function, so that the
-- query is built once and not for each row. Rare terms use the index, and common terms use a scan.
create function search_hits(query text, language text)
  returns table (subject_kind text, subject_id uuid, plan_id uuid, found_in text, title text, rank real)
  language plpgsql stable set search_path = public set plan_cache_mode = force_custom_plan as $$
declare
  terms_query tsquery := build_search_query(query, language);
  ids integer[] := readable();
begin
  return query select s.subject_kind, s.subject_id, s.plan_id, s.language, s.title,
    (ts_rank(s.terms, terms_query) + case when s.language = search_hits.language then 0.1 else 0 end)::real
  from search_entry s where s.terms @@ terms_query and s.access_id = any (ids);
end $$;

create function suggest_terms(query text, language text, max_hits integer)
  returns table (subject_kind text, subject_id uuid, plan_id uuid, title text, found_in text, rank real)
  language sql stable security definer set search_path = public as $$
  with hits as (
    select distinct on (h.subject_id) h.subject_kind, h.subject_id, h.plan_id, h.title, h.found_in, h.rank
    from search_hits(query, suggest_terms.language) h order by h.subject_id, h.rank desc
  )
  select * from hits order by rank desc, title limit least(max_hits, 100)
$$;

-- Returns the results that match the terms within the filters, and for each value of each filter the number of results
-- with the other filters unchanged. Rows are filtered by the access ids of the reader before anything is counted.
-- `filters` has one value each for type, planKind, body, area, phenomenon, state, year and language. Each type has
-- one bit per filter that excludes it. A count within a filter includes the types that no other filter excludes.
create function search_with_facets(query text, language text, filters jsonb, max_hits integer, skip integer) returns jsonb
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
      case m.subject_kind when 'plan' then p.state else e.state end as state,
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
