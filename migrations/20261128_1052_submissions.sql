-- Documents sent on a step of the legal path, letters, and questions of members about a sent document.

-- ---------------------------------------------------------------- Sent documents and letters

-- A document sent on a step. It is created once from the frozen version, for its receivers. Receivers who may not read
-- the plan read this document.
create table sent_document (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  round_id uuid not null references path_round on delete cascade,
  version_id uuid not null references plan_version,
  owner_id uuid not null,
  step text not null,
  receiver_ids uuid[] not null,
  without_confidential boolean not null,
  -- SHA-256 of the canonical JSON of the sent document in all its languages.
  hash text not null,
  documents jsonb not null,
  -- The elements in the document, about which members can ask questions.
  elements jsonb not null,
  created_at timestamptz not null,
  access_id integer not null references access,
  -- Whether only the main lines of the plan were sent, or all content that may be sent.
  main_lines boolean not null default false
);
create index sent_document_plan on sent_document (plan_id, step);
create index sent_document_receivers on sent_document using gin (receiver_ids);

alter table sent_document enable row level security;
create policy sent_document_read on sent_document for select using (access_id = any ((select readable())::integer[]));
create policy sent_document_insert on sent_document for insert
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on sent_document to :app_role;

create trigger sent_document_forbid_delete before delete on sent_document
  for each row execute function forbid_delete_without_plan();

-- A letter about a plan from one body to another, with the text that was sent.
create table letter (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  version_id uuid references plan_version,
  -- The sender and the addressee.
  owner_id uuid not null references organisation,
  addressee_id uuid not null references organisation,
  kind text not null check (kind in ('approval', 'completion', 'receipt')),
  language text not null,
  subject text not null,
  body text not null,
  hash text not null,
  sent_on date not null,
  sent_at timestamptz not null,
  sent_by uuid,
  access_id integer not null references access
);
create index letter_plan on letter (plan_id, sent_at);
create index letter_owner on letter (owner_id);

alter table letter enable row level security;
create policy letter_read on letter for select using (access_id = any ((select readable())::integer[]));
create policy letter_insert on letter for insert with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on letter to :app_role;

create trigger letter_forbid_delete before delete on letter for each row execute function forbid_delete_without_plan();

create function set_sent_document_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select p.owner_id, access_for(2::smallint, p.issuing_body_ids || array[p.owner_id] || new.receiver_ids, null, null)
    into new.owner_id, new.access_id from plan p where p.id = new.plan_id;
  return new;
end $$;
create trigger sent_document_set_access before insert on sent_document
  for each row execute function set_sent_document_access();

create function set_letter_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := access_for(2::smallint, array[new.owner_id, new.addressee_id], null, null);
  return new;
end $$;
create trigger letter_set_access before insert on letter for each row execute function set_letter_access();

create function forbid_sent_change() returns trigger language plpgsql as $$
begin
  raise exception 'A sent document or letter cannot be changed.';
end $$;
create trigger letter_forbid_change before update on letter for each row execute function forbid_sent_change();
create trigger sent_document_forbid_change before update on sent_document for each row execute function forbid_sent_change();

-- ---------------------------------------------------------------- Questions of members

-- A question of a member of a body about a document that was sent to it. The body that leads the plan answers. A
-- question changes nothing in the plan.
create table member_question (
  id uuid primary key,
  sent_id uuid not null references sent_document on delete cascade,
  plan_id uuid not null references plan on delete cascade,
  -- Null: about the whole document. No foreign key, because questions stay when the element is deleted.
  element_id uuid,
  -- The body whose member asks, and the body that answers.
  owner_id uuid not null references organisation,
  addressee_id uuid not null references organisation,
  text jsonb not null,
  -- Once it is answered, all readers of the plan may read question and answer.
  public boolean not null,
  due_on date,
  asked_at timestamptz not null,
  asked_by uuid,
  withdrawn_at timestamptz,
  access_id integer not null references access
);
create index member_question_plan on member_question (plan_id);
create index member_question_sent on member_question (sent_id);
create index member_question_element on member_question (element_id) where element_id is not null;

alter table member_question enable row level security;
create policy member_question_read on member_question for select
  using (access_id = any ((select readable())::integer[]));
create policy member_question_insert on member_question for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy member_question_update on member_question for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert, update on member_question to :app_role;

-- The answer to a question.
create table member_question_answer (
  id uuid primary key,
  question_id uuid not null references member_question on delete cascade,
  owner_id uuid not null references organisation,
  text jsonb not null,
  answered_at timestamptz not null,
  answered_by uuid,
  -- A changed answer keeps the earlier answer.
  superseded_at timestamptz,
  access_id integer not null references access
);
create unique index member_question_answer_current on member_question_answer (question_id) where superseded_at is null;
create index member_question_answer_question on member_question_answer (question_id);

alter table member_question_answer enable row level security;
create policy member_question_answer_read on member_question_answer for select
  using (access_id = any ((select readable())::integer[]));
create policy member_question_answer_insert on member_question_answer for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy member_question_answer_update on member_question_answer for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert, update on member_question_answer to :app_role;

-- Readable for the two bodies. Once it is answered and public, readable for all who may read the plan and the element
-- in question. If the asking body may read no more than the sent document, the question stays between the two bodies,
-- because the asking body must be able to read its own question.
create function set_member_question_access() returns trigger language plpgsql security definer set search_path = public as $$
declare subject_access integer;
begin
  select s.plan_id, s.owner_id into new.plan_id, new.addressee_id from sent_document s where s.id = new.sent_id;
  new.access_id := access_for(2::smallint, array[new.owner_id, new.addressee_id], null, null);
  if new.public and new.withdrawn_at is null and exists (select from member_question_answer a where a.question_id = new.id) then
    select coalesce((select e.access_id from element e where e.id = new.element_id), p.access_id) into subject_access from plan p where p.id = new.plan_id;
    if can_organisation_read(subject_access, new.owner_id) and can_organisation_read(subject_access, new.addressee_id) then
      new.access_id := subject_access;
    end if;
  end if;
  return new;
end $$;
create trigger member_question_set_access before insert or update on member_question
  for each row execute function set_member_question_access();

create function forbid_member_question_change() returns trigger language plpgsql as $$
begin
  raise exception 'A question cannot be changed.';
end $$;
create trigger member_question_forbid_change
  before update of sent_id, element_id, owner_id, text, public, asked_at on member_question
  for each row execute function forbid_member_question_change();

create function set_member_question_answer_access() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  select q.access_id into new.access_id from member_question q where q.id = new.question_id and q.addressee_id = new.owner_id;
  if new.access_id is null then raise exception 'Only the addressee of a question can answer it.'; end if;
  return new;
end $$;
create trigger member_question_answer_set_access before insert or update of access_id on member_question_answer
  for each row execute function set_member_question_answer_access();

create function update_answered_question_access() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update member_question set access_id = access_id where id = new.question_id;
  return null;
end $$;
create trigger member_question_answer_update_question_access after insert on member_question_answer
  for each row execute function update_answered_question_access();

create function propagate_member_question_access_to_answers() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update member_question_answer set access_id = access_id where question_id = new.id;
  return null;
end $$;
create trigger member_question_propagate_access_to_answers after update on member_question
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_member_question_access_to_answers();

create function propagate_access_to_member_questions() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if tg_table_name = 'plan' then
    update member_question set access_id = access_id where plan_id = new.id;
  else
    update member_question set access_id = access_id where element_id = new.id;
  end if;
  return null;
end $$;
create trigger plan_propagate_access_to_member_questions after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_access_to_member_questions();
create trigger element_propagate_access_to_member_questions after update on element
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_access_to_member_questions();
