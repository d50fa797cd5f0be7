-- What waits for whom until when. Home reads only this.
create table task (
  id uuid primary key,
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  plan_id uuid references plan on delete cascade,
  -- Who asks, and who is asked.
  owner_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  function_id uuid references function,
  due_on date,
  data jsonb not null default '{}',
  created_at timestamptz not null default now(),
  done_at timestamptz,
  done_by uuid,
  access_id integer not null references access
);
create index task_organisation on task (organisation_id, due_on) where done_at is null;
create unique index task_once on task (kind, subject_id, organisation_id) where done_at is null;

create function task_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := access_for(2::smallint, array[new.owner_id, new.organisation_id], null, null);
  return new;
end $$;
create trigger task_access before insert on task for each row execute function task_access();
alter table task enable row level security;
create policy task_read on task for select using (access_id = any ((select readable())::integer[]));
create policy task_insert on task for insert with check (owner_id = any ((select writable())::uuid[]));
create policy task_update on task for update
  using (owner_id = any ((select writable())::uuid[]) or organisation_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]) or organisation_id = any ((select writable())::uuid[]));
grant select, insert, update on task to :app_role;

-- Long work: progress, cancel, result. The queue itself is pg-boss, in its own schema.
create table job (
  id uuid primary key,
  kind text not null,
  owner_id uuid references organisation,
  person_id uuid,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  progress numeric not null default 0 check (progress between 0 and 1),
  input jsonb not null default '{}',
  result jsonb,
  error text,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  ended_at timestamptz,
  cancel_asked_at timestamptz
);
create index job_waiting on job (created_at) where state = 'waiting';
alter table job enable row level security;
create policy job_read on job for select using (person_id = (select acting_person()));
create policy job_insert on job for insert with check (person_id = (select acting_person()));
create policy job_cancel on job for update using (person_id = (select acting_person())) with check (person_id = (select acting_person()));
grant select, insert on job to :app_role;
grant update (cancel_asked_at) on job to :app_role;

-- Files: content-addressed, in chunks of 1 MB, so that one backup holds everything.
create table file_chunk (
  sha256 text not null,
  number integer not null,
  bytes bytea not null,
  primary key (sha256, number)
);
create table file (
  id uuid primary key,
  owner_id uuid not null references organisation,
  plan_id uuid references plan on delete cascade,
  name text not null,
  media_type text not null,
  size integer not null check (size between 0 and 52428800),
  sha256 text not null,
  marking smallint not null check (marking between 0 and 4),
  uploaded_at timestamptz not null default now(),
  uploaded_by uuid,
  access_id integer not null references access
);
create index file_plan on file (plan_id);
create function file_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := access_for(new.marking, array[new.owner_id], null, null);
  if new.plan_id is not null then
    new.access_id := combine_access(new.access_id, (select p.access_id from plan p where p.id = new.plan_id));
  end if;
  return new;
end $$;
create trigger file_access before insert or update of marking, access_id on file for each row execute function file_access();
alter table file enable row level security;
alter table file_chunk enable row level security;
create policy file_read on file for select using (access_id = any ((select readable())::integer[]));
create policy file_insert on file for insert with check (owner_id = any ((select writable())::uuid[]));
create policy file_delete on file for delete using (owner_id = any ((select writable())::uuid[]));
-- A chunk is readable through a file that is readable: the inner query stands under the policy of file.
create policy file_chunk_read on file_chunk for select using (exists (select from file f where f.sha256 = file_chunk.sha256));
create policy file_chunk_insert on file_chunk for insert with check (cardinality((select writable())::uuid[]) > 0);
grant select, insert, delete on file to :app_role;
grant select, insert on file_chunk to :app_role;

-- Full-text search. The index is reached only through find_words(), which filters by the reader's ids inside: a policy
-- on the table would keep the planner from using the index.
create table search_entry (
  subject_kind text not null,
  subject_id uuid not null,
  language text not null,
  plan_id uuid,
  title text not null,
  words tsvector not null,
  access_id integer not null references access,
  primary key (subject_id, language)
);
create index search_entry_words on search_entry using gin (words);
create index search_entry_plan on search_entry (plan_id);
alter table search_entry enable row level security;

create function language_configuration(language text) returns regconfig language sql immutable as $$
  select case language when 'nl' then 'dutch' when 'fr' then 'french' when 'de' then 'german' when 'da' then 'danish' when 'en' then 'english' else 'simple' end::regconfig
$$;

/* Text of a rich body (ProseMirror JSON): all its text nodes. */
create function prose_text(body jsonb) returns text language sql immutable as $$
  select coalesce(string_agg(value #>> '{}', ' '), '') from jsonb_path_query(coalesce(body, '{}'::jsonb), '$.**.text') value where jsonb_typeof(value) = 'string'
$$;

/* What can be found of one language of a thing: code and title weigh most, its prose least. */
create function search_words(language text, code text, title text, prose jsonb) returns tsvector language sql immutable as $$
  select setweight(to_tsvector('simple', coalesce(code, '') || ' ' || left(title, 2000)), 'A')
    || setweight(to_tsvector(language_configuration(language), left(title, 20000)), 'A')
    || case when prose is null then ''::tsvector
       else setweight(to_tsvector(language_configuration(language), left(prose_text(prose), 100000)), 'C') end
$$;

create function write_search_entries(kind text, subject uuid, plan uuid, code text, title jsonb, body jsonb, access integer) returns void
  language plpgsql security definer set search_path = public as $$
begin
  delete from search_entry where subject_id = subject;
  insert into search_entry (subject_kind, subject_id, language, plan_id, title, words, access_id)
  select kind, subject, l.key, plan, left(l.value, 500), search_words(l.key, code, l.value, body -> 'text' -> l.key), access
  from jsonb_each_text(coalesce(title, '{}'::jsonb)) l where l.value is not null;
end $$;

create function find_words(query text, language text, most integer)
  returns table (subject_kind text, subject_id uuid, plan_id uuid, title text, found_in text, rank real)
  language sql stable security definer set search_path = public as $$
  with wanted as (
    select websearch_to_tsquery(language_configuration(find_words.language), query)
      || websearch_to_tsquery('simple', query)
      -- The last word may be unfinished: results come while one types. Only letters and digits reach the query.
      || coalesce((select to_tsquery('simple', string_agg(w, ' & ') || ':*') from regexp_split_to_table(regexp_replace(query, '[^[:alnum:]]+', ' ', 'g'), ' ') w where w <> ''), ''::tsquery) as q
  ), hits as (
    select distinct on (s.subject_id) s.subject_kind, s.subject_id, s.plan_id, s.title, s.language as found_in,
      ts_rank(s.words, w.q) + case when s.language = find_words.language then 0.1 else 0 end as rank
    from search_entry s, wanted w
    where s.words @@ w.q and s.access_id = any ((select readable())::integer[])
    order by s.subject_id, ts_rank(s.words, w.q) + case when s.language = find_words.language then 0.1 else 0 end desc
  )
  select * from hits order by rank desc, title limit least(most, 100)
$$;

create function plan_is_found() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform write_search_entries('plan', new.id, new.id, new.code, new.title -> 'text', new.short_message, new.access_id);
  return null;
end $$;
create trigger plan_is_found after insert or update of title, code, short_message, access_id, marking, sent_at, partner_ids, person_ids, issuing_body_ids on plan
  for each row execute function plan_is_found();
create function element_is_found() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.title is not null then
    perform write_search_entries('element', new.id, new.plan_id, new.code, new.title -> 'text', new.body, new.access_id);
  end if;
  return null;
end $$;
/* Many rows at once are indexed at once: an import writes thousands. */
create function elements_are_found() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into search_entry (subject_kind, subject_id, language, plan_id, title, words, access_id)
  select 'element', a.id, l.key, a.plan_id, left(l.value, 500), search_words(l.key, a.code, l.value, a.body -> 'text' -> l.key), a.access_id
  from added a, jsonb_each_text(a.title -> 'text') l where a.title is not null and l.value is not null;
  return null;
end $$;
create trigger elements_are_found after insert on element referencing new table as added for each statement execute function elements_are_found();
create trigger element_is_found after update on element
  for each row when (old.title is distinct from new.title or old.body is distinct from new.body or old.code is distinct from new.code or old.access_id is distinct from new.access_id)
  execute function element_is_found();
create function search_forgets() returns trigger language plpgsql security definer set search_path = public as $$
begin
  delete from search_entry where subject_id = old.id;
  return null;
end $$;
create trigger plan_is_forgotten after delete on plan for each row execute function search_forgets();
create trigger element_is_forgotten after delete on element for each row execute function search_forgets();
create function organisation_is_found() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform write_search_entries(tg_table_name, new.id, null, new.code, new.names, null, 1);
  return null;
end $$;
create function names_are_found() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into search_entry (subject_kind, subject_id, language, plan_id, title, words, access_id)
  select tg_table_name, a.id, l.key, null, left(l.value, 500), search_words(l.key, a.code, l.value, null), 1
  from added a, jsonb_each_text(a.names) l;
  return null;
end $$;
create trigger organisations_are_found after insert on organisation referencing new table as added for each statement execute function names_are_found();
create trigger areas_are_found after insert on area referencing new table as added for each statement execute function names_are_found();
create trigger organisation_is_found after update of names, code on organisation for each row execute function organisation_is_found();
create trigger area_is_found after update of names, code on area for each row execute function organisation_is_found();
