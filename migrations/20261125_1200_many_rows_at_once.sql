-- Many elements changed at once, as a workbook does, cost as little as the embedded database allows: it has one session,
-- and everybody else waits for the transaction. Measured there, for 1,000 elements whose title changed: 219 ms of indexing
-- row by row became 45 with the words ready beforehand, and 64 ms for the lines of the history became 25.

-- The words of texts that are about to be written, worked out in short transactions before the one that writes. They
-- follow from the texts alone, so it does not matter who asked, and what is not there is worked out when it is needed. A
-- migration that changes search_words() empties this table.
create table search_words_ready (
  -- Of the texts; see search_key().
  key uuid primary key,
  words tsvector not null,
  -- What was made together goes together.
  batch uuid not null,
  made_at timestamptz not null default now()
);
create index search_words_ready_batch on search_words_ready (batch);
alter table search_words_ready alter column words set statistics 0;
-- Without a policy or a grant: only the functions here reach it.
alter table search_words_ready enable row level security;

create function search_key(language text, code text, title text, prose jsonb) returns uuid language sql immutable as $$
  select md5(language || quote_nullable(code) || quote_nullable(title) || coalesce(prose::text, '-'))::uuid
$$;

/* `texts`: an array of {code, title, body}, as an element has them. What others left behind an hour ago goes. */
create function make_search_words_ready(its_batch uuid, texts jsonb) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if cardinality(writable()) = 0 then raise exception 'Nobody writes here.' using errcode = 'insufficient_privilege'; end if;
  delete from search_words_ready where made_at < now() - interval '1 hour';
  insert into search_words_ready (key, words, batch)
  select search_key(l.key, t.code, l.value, t.body -> 'text' -> l.key), search_words(l.key, t.code, l.value, t.body -> 'text' -> l.key), its_batch
  from jsonb_to_recordset(texts) t (code text, title jsonb, body jsonb), jsonb_each_text(t.title -> 'text') l
  where l.value is not null
  on conflict (key) do nothing;
end $$;
create function forget_search_words_ready(its_batch uuid) returns void language sql security definer set search_path = public as $$
  delete from search_words_ready where batch = its_batch
$$;

/* Rows that changed are found anew together. What changed is told by EXCEPT, which is hashed: a join of both would keep the
   plan that was made when a session first changed a single row. */
create function elements_are_found_anew() returns trigger language plpgsql security definer set search_path = public as $$
begin
  with changed as materialized (
    select id, plan_id, code, title, body, access_id from new_rows
    except select id, plan_id, code, title, body, access_id from old_rows
  ), unsaid as (
    delete from search_entry s using changed c
    where s.subject_id = c.id and (c.title -> 'text' ->> s.language) is null
  )
  insert into search_entry (subject_kind, subject_id, language, plan_id, title, words, access_id)
  select 'element', c.id, l.key, c.plan_id, left(l.value, 500),
    coalesce(r.words, search_words(l.key, c.code, l.value, c.body -> 'text' -> l.key)), c.access_id
  from changed c
    cross join jsonb_each_text(c.title -> 'text') l
    left join search_words_ready r on r.key = search_key(l.key, c.code, l.value, c.body -> 'text' -> l.key)
  where l.value is not null
  on conflict (subject_id, language) do update
    set plan_id = excluded.plan_id, title = excluded.title, words = excluded.words, access_id = excluded.access_id;
  return null;
end $$;
create or replace function elements_are_found() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into search_entry (subject_kind, subject_id, language, plan_id, title, words, access_id)
  select 'element', a.id, l.key, a.plan_id, left(l.value, 500),
    coalesce(r.words, search_words(l.key, a.code, l.value, a.body -> 'text' -> l.key)), a.access_id
  from added a cross join jsonb_each_text(a.title -> 'text') l
    left join search_words_ready r on r.key = search_key(l.key, a.code, l.value, a.body -> 'text' -> l.key)
  where a.title is not null and l.value is not null;
  return null;
end $$;
drop trigger element_is_found on element;
drop function element_is_found();
create trigger elements_are_found_anew after update on element referencing old table as old_rows new table as new_rows
  for each statement execute function elements_are_found_anew();

/* The lines of the history of one act, together: each is read by whoever may read the element, else the plan. Asked of each
   row by a trigger that was a third of the time. Only for plans of a body for which the transaction may write. */
create function write_changes(lines jsonb, its_at timestamptz, its_person uuid) returns void
  language plpgsql security definer set search_path = public set enable_seqscan = off as $$
begin
  if exists (
    select from (select distinct plan_id from jsonb_to_recordset(lines) l (plan_id uuid)) l left join plan p on p.id = l.plan_id
    where p.owner_id is null or not p.owner_id = any (writable())
  ) then
    raise exception 'Nobody writes here.' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('integral.access_is_set', 'on', true);
  insert into change (id, plan_id, element_id, at, person_id, procedure, reason, fields, act_id, access_id)
  select l.id, l.plan_id, l.element_id, its_at, its_person, l.procedure, l.reason, l.fields, l.act_id, coalesce(e.access_id, p.access_id)
  from jsonb_to_recordset(lines) l (id uuid, plan_id uuid, element_id uuid, procedure text, reason text, fields jsonb, act_id uuid)
    join plan p on p.id = l.plan_id left join element e on e.id = l.element_id;
  perform set_config('integral.access_is_set', '', true);
end $$;
-- It is the only way in for the application.
revoke insert on change from :app_role;
drop policy change_insert on change;
drop trigger change_access on change;
create trigger change_access before insert on change
  for each row when (coalesce(current_setting('integral.access_is_set', true), '') <> 'on') execute function change_access();

/* What was cancelled before anybody began it leaves no file behind; what runs is tidied up by who runs it. */
create function job_lets_go() returns trigger language plpgsql security definer set search_path = public as $$
begin
  delete from file where job_id = new.id;
  return null;
end $$;
create trigger job_lets_go after update of cancel_asked_at on job
  for each row when (old.state = 'waiting' and new.state = 'cancelled') execute function job_lets_go();
