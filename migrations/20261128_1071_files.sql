-- Files: attachments of plans, results of jobs, and evidence of acts, meetings and mandates.

-- An attachment of a plan, the result of a job, or evidence of an act, a meeting or a mandate: a letter, minutes, a
-- signed file. Evidence is added and never changed or removed.
create table file (
  id uuid primary key,
  owner_id uuid not null references organisation,
  -- The plan to which the file is attached.
  plan_id uuid references plan on delete cascade,
  -- The job that created the file. Only the person who requested the job reads it, and it is deleted together with the
  -- job.
  job_id uuid references job on delete cascade,
  name text not null check (length(name) between 1 and 200),
  media_type text not null,
  size integer not null check (size between 1 and 52428800),
  sha256 text not null,
  marking smallint not null check (marking between 0 and 4),
  uploaded_at timestamptz not null default now(),
  uploaded_by uuid,
  access_id integer not null references access,
  -- What the file is evidence of.
  act_id uuid references path_act on delete cascade,
  meeting_id uuid references meeting on delete cascade,
  mandate_id uuid references mandate on delete cascade,
  check (num_nonnulls(act_id, meeting_id, mandate_id) = 1 and plan_id is null and job_id is null
    or num_nonnulls(act_id, meeting_id, mandate_id) = 0 and (plan_id is not null or job_id is not null))
);
create index file_plan on file (plan_id);
create index file_job on file (job_id);
create index file_sha256 on file (sha256);
create index file_act on file (act_id);
create index file_meeting on file (meeting_id);
create index file_mandate on file (mandate_id);

alter table file enable row level security;
create policy file_read on file for select using (access_id = any ((select readable())::integer[]));
-- Attached to a plan of an own organisation, or the result of an own job about any plan.
create policy file_insert on file for insert with check (
  owner_id = any ((select writable())::uuid[])
  and case when job_id is null then exists (select from plan p where p.id = plan_id and p.owner_id = file.owner_id)
      else exists (select from job j where j.id = job_id and j.person_id = (select acting_person())) end
);
-- Evidence belongs to an act, a meeting or a mandate of an own organisation.
create policy file_evidence_insert on file for insert with check (
  owner_id = any ((select writable())::uuid[]) and plan_id is null and job_id is null and (
    exists (select from path_act a join plan p on p.id = a.plan_id where a.id = file.act_id
      and file.owner_id in (a.owner_id, p.owner_id))
    or exists (select from meeting s where s.id = file.meeting_id and s.owner_id = file.owner_id)
    or exists (select from mandate m where m.id = file.mandate_id and m.owner_id = file.owner_id)));
create policy file_delete on file for delete using (
  owner_id = any ((select writable())::uuid[]) and num_nonnulls(act_id, meeting_id, mandate_id) = 0);
grant select, insert, delete on file to :app_role;

-- Contents of files in chunks of 1 MB, addressed by their hash and stored in the database, so that one backup contains
-- everything. Equal contents are stored once.
create table file_chunk (
  sha256 text not null,
  number integer not null,
  bytes bytea not null,
  -- Chunks are uploaded before the file that names them. Chunks that no file names after a day are deleted.
  stored_at timestamptz not null default now(),
  primary key (sha256, number)
);
-- Most attachments are already compressed. Compressing them again would occupy the only session of the embedded
-- database.
alter table file_chunk alter column bytes set storage external;

alter table file_chunk enable row level security;
-- A chunk is readable through a readable file: the inner query is subject to the row policy of file.
create policy file_chunk_read on file_chunk for select
  using (exists (select from file f where f.sha256 = file_chunk.sha256));
grant select on file_chunk to :app_role;

-- An attachment is readable for those who may read its plan and its marking. The result of a job is readable for the
-- person who requested it, as far as the plan allows. Evidence is readable for those who may read what it supports,
-- within its own marking.
create function set_file_access() returns trigger language plpgsql security definer set search_path = public as $$
declare
  p_plan plan%rowtype;
  holder_access integer;
begin
  select * into p_plan from plan where id = coalesce(new.plan_id, (select a.plan_id from path_act a where a.id = new.act_id));
  if new.job_id is not null then
    select intern_access(new.marking, true, null, array[j.person_id]) into new.access_id from job j where j.id = new.job_id;
  else
    new.access_id := access_for(new.marking, array_remove(array[new.owner_id, p_plan.owner_id], null) || p_plan.issuing_body_ids,
      p_plan.partner_ids, p_plan.person_ids);
  end if;
  holder_access := coalesce(
    (select a.access_id from path_act a where a.id = new.act_id),
    (select s.access_id from meeting s where s.id = new.meeting_id),
    (select m.access_id from mandate m where m.id = new.mandate_id),
    p_plan.access_id);
  new.access_id := combine_access(new.access_id, holder_access);
  return new;
end $$;
create trigger file_set_access before insert or update of marking, access_id on file
  for each row execute function set_file_access();

create function propagate_plan_access_to_files() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update file set access_id = access_id where plan_id = new.id;
  return null;
end $$;
create trigger plan_propagate_access_to_files
  after update of access_id, marking, issuing_body_ids, partner_ids, person_ids, sent_at on plan
  for each row
  when ((old.access_id, old.issuing_body_ids, old.partner_ids, old.person_ids)
    is distinct from (new.access_id, new.issuing_body_ids, new.partner_ids, new.person_ids))
  execute function propagate_plan_access_to_files();

create function propagate_path_act_access_to_evidence() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update file set access_id = access_id where act_id = new.id;
  return null;
end $$;
create trigger path_act_propagate_access_to_evidence after update on path_act
  for each row when (old.access_id is distinct from new.access_id)
  execute function propagate_path_act_access_to_evidence();

-- A file can be added only if all its chunks are stored.
create function verify_file_chunks() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.size <> (select coalesce(sum(octet_length(bytes)), 0) from file_chunk where sha256 = new.sha256) then
    raise exception 'The stored chunks of file % are incomplete.', new.id;
  end if;
  return new;
end $$;
create trigger file_verify_chunks before insert on file for each row execute function verify_file_chunks();

-- Stores a chunk. It does not reveal whether the chunk already existed, because that would reveal what others store.
create function store_file_chunk(p_sha256 text, p_number integer, p_bytes bytea) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if cardinality(writable()) = 0 then raise exception 'The transaction may not write for any body.' using errcode = 'insufficient_privilege'; end if;
  insert into file_chunk (sha256, number, bytes) values (p_sha256, p_number, p_bytes)
    on conflict (sha256, number) do update set stored_at = now();
end $$;
