-- Questions of members of a body on what was sent to it, answered by the body that leads the plan. A question changes nothing in the plan.

create table member_question (
  id uuid primary key,
  sent_id uuid not null references sent_document on delete cascade,
  plan_id uuid not null references plan on delete cascade,
  -- Null: what was sent as a whole. No foreign key: an element may go, and what was asked stays.
  element_id uuid,
  -- The body whose member asks, and the one that answers.
  owner_id uuid not null references organisation,
  addressee_id uuid not null references organisation,
  text jsonb not null,
  -- Once answered, whoever reads the plan reads both.
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

create table member_question_answer (
  id uuid primary key,
  question_id uuid not null references member_question on delete cascade,
  owner_id uuid not null references organisation,
  text jsonb not null,
  answered_at timestamptz not null,
  answered_by uuid,
  -- A changed answer keeps the earlier one.
  superseded_at timestamptz,
  access_id integer not null references access
);
create unique index member_question_answer_current on member_question_answer (question_id) where superseded_at is null;
create index member_question_answer_question on member_question_answer (question_id);

/*
  Between the two bodies; once it is answered and public, for all who read the plan and what it is about. Where the asking body reads
  no more than what was sent to it, it stays between the two: it must go on reading its own question.
*/
create function member_question_access() returns trigger language plpgsql security definer set search_path = public as $$
declare its integer;
begin
  select s.plan_id, s.owner_id into new.plan_id, new.addressee_id from sent_document s where s.id = new.sent_id;
  new.access_id := access_for(2::smallint, array[new.owner_id, new.addressee_id], null, null);
  if new.public and new.withdrawn_at is null and exists (select from member_question_answer a where a.question_id = new.id) then
    select coalesce((select e.access_id from element e where e.id = new.element_id), p.access_id) into its from plan p where p.id = new.plan_id;
    if access_open_to(its, new.owner_id) and access_open_to(its, new.addressee_id) then
      new.access_id := its;
    end if;
  end if;
  return new;
end $$;
create trigger member_question_access before insert or update on member_question for each row execute function member_question_access();

create function member_question_stays() returns trigger language plpgsql as $$
begin
  raise exception 'What was asked stays as it was asked.';
end $$;
create trigger member_question_stays before update of sent_id, element_id, owner_id, text, public, asked_at on member_question
  for each row execute function member_question_stays();

create function member_question_answer_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select q.access_id into new.access_id from member_question q where q.id = new.question_id and q.addressee_id = new.owner_id;
  if new.access_id is null then raise exception 'A question is answered by the body that it was asked of.'; end if;
  return new;
end $$;
create trigger member_question_answer_access before insert or update of access_id on member_question_answer
  for each row execute function member_question_answer_access();

create function member_question_is_answered() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update member_question set access_id = access_id where id = new.question_id;
  return null;
end $$;
create trigger member_question_is_answered after insert on member_question_answer
  for each row execute function member_question_is_answered();

create function member_question_access_spreads() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update member_question_answer set access_id = access_id where question_id = new.id;
  return null;
end $$;
create trigger member_question_access_spreads after update on member_question
  for each row when (old.access_id is distinct from new.access_id) execute function member_question_access_spreads();

create function access_reaches_member_questions() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_table_name = 'plan' then
    update member_question set access_id = access_id where plan_id = new.id;
  else
    update member_question set access_id = access_id where element_id = new.id;
  end if;
  return null;
end $$;
create trigger plan_access_reaches_member_questions after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function access_reaches_member_questions();
create trigger element_access_reaches_member_questions after update on element
  for each row when (old.access_id is distinct from new.access_id) execute function access_reaches_member_questions();

do $$
declare name text;
begin
  foreach name in array array['member_question', 'member_question_answer'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using (access_id = any ((select readable())::integer[]))', name || '_read', name);
    execute format('create policy %I on %I for insert with check (owner_id = any ((select writable())::uuid[]))', name || '_insert', name);
    execute format('create policy %I on %I for update using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]))', name || '_update', name);
  end loop;
end $$;
grant select, insert, update on member_question, member_question_answer to :app_role;
