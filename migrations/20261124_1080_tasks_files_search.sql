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

-- Long work, run after the commit of the act that ordered it, as the person who asked (docs/decisions/0005-jobs-in-one-table.md).
create table job (
  id uuid primary key,
  kind text not null,
  -- Who asked: it runs as this person, and nobody else reads of it.
  person_id uuid not null,
  -- What it works on, in words that need no translation: the code of a plan, the name of a file.
  title text not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  progress numeric not null default 0 check (progress between 0 and 1),
  step text,
  input jsonb not null,
  result jsonb,
  -- A code that the reader may be told; the log has the rest.
  error text,
  -- How often it was begun: a server that is killed leaves it to be begun again.
  attempts smallint not null default 0,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  -- Whoever runs it shows twice a second that it lives; silence means that it was killed.
  heard_at timestamptz,
  ended_at timestamptz,
  cancel_asked_at timestamptz,
  access_id integer not null references access
);
create index job_open on job (created_at) where state in ('waiting', 'running');
create index job_person on job (person_id, created_at);

create function job_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := intern_access(4::smallint, true, null, array[new.person_id]);
  return new;
end $$;
create trigger job_access before insert on job for each row execute function job_access();
/* What nobody has begun ends at once; what runs hears of it and ends itself. */
create function job_waiting_is_cancelled() returns trigger language plpgsql as $$
begin
  new.state := 'cancelled';
  new.ended_at := new.cancel_asked_at;
  return new;
end $$;
create trigger job_waiting_is_cancelled before update of cancel_asked_at on job
  for each row when (old.state = 'waiting' and new.cancel_asked_at is not null) execute function job_waiting_is_cancelled();
alter table job enable row level security;
create policy job_read on job for select using (access_id = any ((select readable())::integer[]));
create policy job_insert on job for insert with check (person_id = (select acting_person()) and state = 'waiting' and attempts = 0);
create policy job_cancel on job for update using (person_id = (select acting_person())) with check (person_id = (select acting_person()));
-- How far it is and how it ends is written by the server alone, as the owner.
grant select, insert on job to :app_role;
grant update (cancel_asked_at) on job to :app_role;

-- Files: content-addressed, in chunks of 1 MB, so that one backup holds everything. Equal contents are kept once.
create table file_chunk (
  sha256 text not null,
  number integer not null,
  bytes bytea not null,
  -- Chunks come before the file that names them; those that none names a day later are swept away.
  stored_at timestamptz not null default now(),
  primary key (sha256, number)
);
-- Most of what is attached is compressed already: trying again costs time on the one session of the embedded database.
alter table file_chunk alter column bytes set storage external;

create table file (
  id uuid primary key,
  owner_id uuid not null references organisation,
  -- Beside which plan it stands.
  plan_id uuid references plan on delete cascade,
  -- What a job made, for who asked alone; it is forgotten with the job.
  job_id uuid references job on delete cascade,
  name text not null check (length(name) between 1 and 200),
  media_type text not null,
  size integer not null check (size between 1 and 52428800),
  sha256 text not null,
  marking smallint not null check (marking between 0 and 4),
  uploaded_at timestamptz not null default now(),
  uploaded_by uuid,
  access_id integer not null references access,
  check (plan_id is not null or job_id is not null)
);
create index file_plan on file (plan_id);
create index file_job on file (job_id);
create index file_content on file (sha256);

/* A file is read by whoever may read its plan and its marking; the result of a job by who asked, as far as the plan allows. */
create function file_access() returns trigger language plpgsql security definer set search_path = public as $$
declare
  its_plan plan%rowtype;
begin
  select * into its_plan from plan where id = new.plan_id;
  if new.job_id is not null then
    select intern_access(new.marking, true, null, array[j.person_id]) into new.access_id from job j where j.id = new.job_id;
  else
    new.access_id := access_for(new.marking, new.owner_id || its_plan.issuing_body_ids, its_plan.partner_ids, its_plan.person_ids);
  end if;
  new.access_id := combine_access(new.access_id, its_plan.access_id);
  return new;
end $$;
create trigger file_access before insert or update of marking, access_id on file for each row execute function file_access();
create function plan_access_spreads_to_files() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update file set access_id = access_id where plan_id = new.id;
  return null;
end $$;
create trigger plan_access_spreads_to_files after update of access_id, marking, issuing_body_ids, partner_ids, person_ids, sent_at on plan
  for each row when ((old.access_id, old.issuing_body_ids, old.partner_ids, old.person_ids) is distinct from (new.access_id, new.issuing_body_ids, new.partner_ids, new.person_ids))
  execute function plan_access_spreads_to_files();

/* A file is whole or not there: it names chunks that are all stored. */
create function file_is_whole() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.size <> (select coalesce(sum(octet_length(bytes)), 0) from file_chunk where sha256 = new.sha256) then
    raise exception 'The chunks of file % are not all there.', new.id;
  end if;
  return new;
end $$;
create trigger file_is_whole before insert on file for each row execute function file_is_whole();

/* Stores a chunk, and says nothing of whether it was there: that would tell what others keep. */
create function store_file_chunk(its_sha256 text, its_number integer, its_bytes bytea) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if cardinality(writable()) = 0 then raise exception 'Nobody writes here.' using errcode = 'insufficient_privilege'; end if;
  insert into file_chunk (sha256, number, bytes) values (its_sha256, its_number, its_bytes)
    on conflict (sha256, number) do update set stored_at = now();
end $$;

alter table file enable row level security;
alter table file_chunk enable row level security;
create policy file_read on file for select using (access_id = any ((select readable())::integer[]));
-- Beside a plan of the own organisation; or what an own job made, of whichever plan.
create policy file_insert on file for insert with check (
  owner_id = any ((select writable())::uuid[])
  and case when job_id is null then exists (select from plan p where p.id = plan_id and p.owner_id = file.owner_id)
      else exists (select from job j where j.id = job_id and j.person_id = (select acting_person())) end
);
create policy file_delete on file for delete using (owner_id = any ((select writable())::uuid[]));
-- A chunk is readable through a file that is readable: the inner query stands under the policy of file.
create policy file_chunk_read on file_chunk for select using (exists (select from file f where f.sha256 = file_chunk.sha256));
grant select, insert, delete on file to :app_role;
grant select on file_chunk to :app_role;

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

/* Words without their accents, for who types none: "securite" finds "sécurité". */
create function folded(words text) returns text language sql immutable as $$
  select case when words ~ '[^[:ascii:]]' then regexp_replace(normalize(words, NFD), U&'[\0300-\036F]', '', 'g') else words end
$$;
/* Another spelling, so that who writes one form finds the other: without accents, and of Dutch words the singular where the
   dictionary keeps both apart (acties and actie, plannen and plan, grenzen and grens). Not grammar: texts and questions go
   through it alike. */
create function spelled(language text, words text) returns text language sql immutable as $$
  select case when language <> 'nl' then folded(words) else
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(lower(folded(words)),
      '([[:alpha:]]{3})en\M', '\1', 'g'), '([bdfgklmnprst])\1\M', '\1', 'g'), 'z\M', 's', 'g'), 'v\M', 'f', 'g'),
      '([aeiouylmnr])s\M', '\1', 'g') end
$$;
create function words_of(language text, words text) returns tsvector language sql immutable as $$
  select to_tsvector(language_configuration(language), words)
    || case when spelled(language, words) = words then ''::tsvector
       else to_tsvector(language_configuration(language), spelled(language, words)) end
$$;

/* What can be found of one language of a thing: code and title weigh most, its prose least. A code is found whole and by
   its parts, as one types it. */
create function search_words(language text, code text, title text, prose jsonb) returns tsvector language sql immutable as $$
  select setweight(words_of('code', coalesce(code || ' ' || regexp_replace(code, '[^[:alnum:]]+', ' ', 'g') || ' ', '') || left(title, 2000)), 'A')
    || setweight(words_of(language, left(title, 20000)), 'A')
    || case when prose is null then ''::tsvector else setweight(words_of(language, left(prose_text(prose), 100000)), 'C') end
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
      || websearch_to_tsquery(language_configuration(find_words.language), spelled(find_words.language, query))
      || websearch_to_tsquery('simple', query)
      -- The last word may be unfinished: results come while one types. Only letters and digits reach the query.
      || coalesce((select to_tsquery('simple', string_agg(w, ' & ') || ':*') from regexp_split_to_table(regexp_replace(folded(query), '[^[:alnum:]]+', ' ', 'g'), ' ') w where w <> ''), ''::tsquery) as q
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

-- A line of the journal closes with what it is about, and never opens by itself. Elements say so where they spread.
create function journal_follows() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update journal set access_id = combine_access(access_id, new.access_id) where subject_id = new.id;
  return null;
end $$;
do $$
declare subject text;
begin
  foreach subject in array array['plan', 'plan_version', 'motivated_exception', 'agreement', 'item'] loop
    execute format('create trigger journal_follows after update on %I for each row
      when (old.access_id is distinct from new.access_id) execute function journal_follows()', subject);
  end loop;
end $$;

-- PL/pgSQL keeps the plan of a statement as long as the session lives. One made while a table was still empty walks the
-- whole table, row after row, when an import fills it: measured, 25 of the 70 s in which the demo is made. These
-- functions run once a row and look up by key alone.
do $$
declare lookup regproc;
begin
  foreach lookup in array array['intern_access', 'combine_access', 'element_access', 'element_child_access',
    'element_link_access', 'change_access', 'item_access', 'answer_access', 'answer_element_access']::regproc[]
  loop
    execute format('alter function %s set enable_seqscan = off', lookup::regprocedure);
  end loop;
end $$;

-- No query is planned from how long texts are spread; without this their statistics are most of the work of ANALYZE.
alter table search_entry alter column words set statistics 0;
alter table element alter column title set statistics 0, alter column body set statistics 0,
  alter column gain set statistics 0, alter column rationale set statistics 0, alter column details set statistics 0;
alter table change alter column fields set statistics 0;
alter table frozen_row alter column content set statistics 0;
alter table journal alter column payload set statistics 0;
