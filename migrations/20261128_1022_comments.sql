-- Comments on a draft. In a round, the owner of a plan asks other bodies for comments. Each comment refers to
-- a passage of the plan and gets an answer. Only the issuing bodies and the author of a comment read it.

-- ---------------------------------------------------------------- Tables

-- A round of comments: the owner of a plan asks other bodies a question about the draft.
create table comment_round (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  -- The body that owns the plan. It asks, and it answers the comments.
  owner_id uuid not null references organisation,
  name jsonb not null,
  question jsonb not null,
  due_on date not null,
  opened_at timestamptz not null,
  opened_by uuid,
  closed_at timestamptz,
  access_id integer not null references access
);
create index comment_round_plan on comment_round (plan_id);

alter table comment_round enable row level security;
create policy comment_round_read on comment_round for select using (access_id = any ((select readable())::integer[]));
create policy comment_round_insert on comment_round for insert with check (owner_id = any ((select writable())::uuid[])
  and exists (select from plan p where p.id = plan_id and p.owner_id = comment_round.owner_id));
create policy comment_round_update on comment_round for update
  using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on comment_round to :app_role;
grant update (due_on, closed_at) on comment_round to :app_role;

create trigger comment_round_restrict_journal_access after update on comment_round
  for each row when (old.access_id is distinct from new.access_id) execute function restrict_journal_access();

-- A body or a person invited to a round.
create table comment_invitee (
  id uuid primary key,
  round_id uuid not null references comment_round on delete cascade,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null references organisation,
  organisation_id uuid references organisation,
  -- A person who belongs to no organisation here and comments only through a link.
  person_name text,
  invited_at timestamptz not null,
  -- When the invited body declared that it has finished, with or without comments.
  finished_at timestamptz,
  access_id integer not null references access,
  -- When the invitation was withdrawn, for example because it was a mistake. The body can then no longer read the draft
  -- because of this invitation, and its links stop working. The row and its comments stay. Inviting the body again
  -- makes the row valid again.
  withdrawn_at timestamptz,
  unique (round_id, organisation_id),
  check (num_nonnulls(organisation_id, person_name) = 1)
);
create index comment_invitee_plan on comment_invitee (plan_id);

alter table comment_invitee enable row level security;
create policy comment_invitee_read on comment_invitee for select
  using (access_id = any ((select readable())::integer[]));
create policy comment_invitee_insert on comment_invitee for insert
  with check (owner_id = any ((select writable())::uuid[]));
-- The invited body declares that it has finished, as long as it is invited. It can neither end nor renew its own
-- invitation.
create policy comment_invitee_update on comment_invitee for update
  using (organisation_id = any ((select writable())::uuid[]) and withdrawn_at is null)
  with check (organisation_id = any ((select writable())::uuid[]) and withdrawn_at is null);
-- The asking body withdraws and renews invitations. It cannot declare for others that they have finished.
create policy comment_invitee_withdraw on comment_invitee for update using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]) and (withdrawn_at is not null or finished_at is null));
grant select, insert on comment_invitee to :app_role;
grant update (finished_at, withdrawn_at, invited_at) on comment_invitee to :app_role;

-- A comment on a plan, an element, or a passage of an element.
create table comment (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  -- Null: outside every round.
  round_id uuid references comment_round on delete cascade,
  invitee_id uuid references comment_invitee on delete cascade,
  -- The body that comments. Null: a person who belongs to no organisation.
  owner_id uuid references organisation,
  -- Null: about the whole plan. There is no foreign key, because comments stay when the element is deleted.
  element_id uuid,
  -- The passage. Null: about the whole element.
  field text check (field in ('title', 'gain', 'rationale', 'body')),
  block_id text,
  language text not null,
  -- The commented text as it was then.
  quote text,
  -- A suggested replacement for the quoted text.
  proposal text,
  text jsonb,
  created_at timestamptz not null,
  created_by uuid,
  by_link boolean not null default false,
  withdrawn_at timestamptz,
  access_id integer not null references access,
  check ((field is not distinct from 'body') = (block_id is not null)),
  check (field is null or (element_id is not null and quote is not null)),
  check (proposal is null or field is not null),
  check (num_nonnulls(text, proposal) > 0)
);
create index comment_plan on comment (plan_id) where withdrawn_at is null;
create index comment_element on comment (element_id) where element_id is not null;
create index comment_round_id on comment (round_id) where round_id is not null;

alter table comment enable row level security;
create policy comment_read on comment for select using (access_id = any ((select readable())::integer[]));
-- The author must be able to read the subject, and writes for the own body. Within a round, the round must be open and
-- the body invited.
create policy comment_insert on comment for insert
  with check (owner_id = any ((select writable())::uuid[]) and not by_link
    and exists (select from plan p where p.id = plan_id)
    and (element_id is null or exists (select from element e where e.id = element_id))
    and (round_id is null) = (invitee_id is null)
    and (invitee_id is null or exists (select from comment_invitee i join comment_round r on r.id = i.round_id
      where i.id = invitee_id and r.id = comment.round_id and r.plan_id = comment.plan_id and r.closed_at is null
        and i.organisation_id = comment.owner_id and i.withdrawn_at is null)));
create policy comment_update on comment for update
  using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on comment to :app_role;
grant update (withdrawn_at) on comment to :app_role;

create trigger comment_restrict_journal_access after update on comment
  for each row when (old.access_id is distinct from new.access_id) execute function restrict_journal_access();

-- The answer of the owner of the plan to a comment.
create table comment_answer (
  id uuid primary key,
  comment_id uuid not null references comment on delete cascade,
  owner_id uuid not null references organisation,
  kind text not null check (kind in ('followed', 'partly_followed', 'not_followed')),
  reasons jsonb,
  -- This answer put the suggested text into the plan.
  taken_over boolean not null default false,
  answered_at timestamptz not null,
  answered_by uuid,
  -- A changed answer keeps the earlier answer.
  superseded_at timestamptz,
  access_id integer not null references access,
  -- The edit that put the suggested text into the plan. When that edit is undone, the answer is superseded and the
  -- comment needs an answer again.
  act_id uuid,
  check (kind = 'followed' or reasons is not null)
);
create unique index comment_answer_current on comment_answer (comment_id) where superseded_at is null;
create index comment_answer_comment on comment_answer (comment_id);
create index comment_answer_act on comment_answer (act_id) where act_id is not null;

alter table comment_answer enable row level security;
create policy comment_answer_read on comment_answer for select using (access_id = any ((select readable())::integer[]));
create policy comment_answer_insert on comment_answer for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy comment_answer_update on comment_answer for update
  using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on comment_answer to :app_role;
grant update (superseded_at) on comment_answer to :app_role;

-- A signed link through which an invited body without accounts, or a person, comments. Only the hash of the secret is
-- stored.
create table comment_link (
  id uuid primary key,
  invitee_id uuid not null references comment_invitee on delete cascade,
  round_id uuid not null references comment_round on delete cascade,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null references organisation,
  secret_hash text not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  access_id integer not null references access
);
create index comment_link_round on comment_link (round_id);

alter table comment_link enable row level security;
create policy comment_link_read on comment_link for select using (access_id = any ((select readable())::integer[]));
create policy comment_link_insert on comment_link for insert with check (owner_id = any ((select writable())::uuid[]));
create policy comment_link_update on comment_link for update
  using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on comment_link to :app_role;
grant update (revoked_at) on comment_link to :app_role;

-- ---------------------------------------------------------------- Access

-- Returns the bodies that were invited to comment on a plan. They can still read it after the round is closed, because
-- it shows what was done with their comments.
create function consulted_organisations(p_plan uuid) returns uuid[]
  language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct organisation_id), '{}') from comment_invitee
  where plan_id = p_plan and organisation_id is not null and withdrawn_at is null
$$;

-- Returns the access of the issuing bodies of a plan and of other bodies, within the access of the plan.
create function comment_access_for(p_plan uuid, others uuid[], within integer) returns integer
  language sql security definer set search_path = public as $$
  select combine_access(coalesce(within, p.access_id), access_for(2::smallint, p.issuing_body_ids || array_remove(others, null), null, null))
  from plan p where p.id = p_plan
$$;

create function set_comment_round_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := comment_access_for(new.plan_id,
    (select array_agg(organisation_id) from comment_invitee where round_id = new.id and withdrawn_at is null), null);
  return new;
end $$;
create trigger comment_round_set_access before insert or update of access_id on comment_round
  for each row execute function set_comment_round_access();

create function set_comment_invitee_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select r.plan_id, r.owner_id into new.plan_id, new.owner_id from comment_round r where r.id = new.round_id;
  new.access_id := comment_access_for(new.plan_id, case when new.withdrawn_at is null then array[new.organisation_id] end, null);
  return new;
end $$;
create trigger comment_invitee_set_access before insert or update of access_id on comment_invitee
  for each row execute function set_comment_invitee_access();

-- Invited bodies may read the draft and the round. Runs once for all bodies that are invited together.
create function grant_invitees_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update plan set sent_at = sent_at where sent_at is null and id in (select plan_id from invited);
  update comment_round set access_id = access_id where id in (select round_id from invited);
  update comment_invitee set access_id = access_id where id in (select id from invited);
  return null;
end $$;
create trigger comment_invitee_grant_access after insert on comment_invitee
  referencing new table as invited for each statement execute function grant_invitees_access();

-- When an invitation is withdrawn or renewed, the access that it gave ends or starts again.
create function update_invitee_access() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update plan set sent_at = sent_at where sent_at is null and id = new.plan_id;
  update comment_round set access_id = access_id where id = new.round_id;
  update comment_invitee set access_id = access_id where id = new.id;
  return null;
end $$;
create trigger comment_invitee_update_access after update of withdrawn_at on comment_invitee
  for each row when (old.withdrawn_at is distinct from new.withdrawn_at)
  execute function update_invitee_access();

create function set_comment_access() returns trigger language plpgsql security definer set search_path = public as $$
declare subject_access integer;
begin
  if new.element_id is not null then
    select e.access_id into subject_access from element e where e.id = new.element_id and e.plan_id = new.plan_id;
    if subject_access is null and tg_op = 'INSERT' then raise exception 'The element of a comment must belong to the same plan.'; end if;
    -- The access of a comment on a deleted element can only become narrower.
    if subject_access is null then
      select combine_access(p.access_id, old.access_id) into subject_access from plan p where p.id = new.plan_id;
    end if;
  end if;
  new.access_id := comment_access_for(new.plan_id, array[new.owner_id], subject_access);
  return new;
end $$;
create trigger comment_set_access before insert or update of access_id on comment
  for each row execute function set_comment_access();

create function set_comment_answer_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select r.access_id into new.access_id from comment r join plan p on p.id = r.plan_id
    where r.id = new.comment_id and p.owner_id = new.owner_id;
  if new.access_id is null then raise exception 'Only the owner of the plan can answer a comment.'; end if;
  return new;
end $$;
create trigger comment_answer_set_access before insert or update of access_id on comment_answer
  for each row execute function set_comment_answer_access();

create function propagate_comment_access_to_answers() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update comment_answer set access_id = access_id where comment_id = new.id;
  return null;
end $$;
create trigger comment_propagate_access_to_answers after update on comment
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_comment_access_to_answers();

create function set_comment_link_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select i.round_id, i.plan_id, i.owner_id into new.round_id, new.plan_id, new.owner_id from comment_invitee i where i.id = new.invitee_id;
  select combine_access(p.access_id, access_for(3::smallint, array[new.owner_id], null, null)) into new.access_id
    from plan p where p.id = new.plan_id;
  return new;
end $$;
create trigger comment_link_set_access before insert or update of access_id on comment_link
  for each row execute function set_comment_link_access();

create function propagate_plan_access_to_comments() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update comment_round set access_id = access_id where plan_id = new.id;
  update comment_invitee set access_id = access_id where plan_id = new.id;
  update comment set access_id = access_id where plan_id = new.id;
  update comment_link set access_id = access_id where plan_id = new.id;
  return null;
end $$;
create trigger plan_propagate_access_to_comments after update on plan
  for each row when ((old.access_id, old.issuing_body_ids) is distinct from (new.access_id, new.issuing_body_ids))
  execute function propagate_plan_access_to_comments();

create function propagate_element_access_to_comments() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update comment set access_id = access_id where element_id = new.id;
  return null;
end $$;
create trigger element_propagate_access_to_comments after update on element
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_element_access_to_comments();

-- ---------------------------------------------------------------- Comments through a signed link

-- Returns the link with this secret if it is valid at that time. Unknown, expired and revoked secrets give the same
-- result: no row. The holder of the secret acts for the invited body or person, but only through the functions of this
-- section and only in the round of the link. The transaction itself gets no right to read or write. Withdrawing the
-- invitation revokes its links, also a link that is created at the same time.
create function valid_comment_link(p_hash text, at timestamptz) returns setof comment_link
  language sql stable security definer set search_path = public as $$
  select * from comment_link l where l.secret_hash = p_hash and l.expires_at > at and l.revoked_at is null
    and not exists (select from comment_invitee i where i.id = l.invitee_id and i.withdrawn_at is not null)
$$;

-- Whether the invited body or person may read a row. A body reads what its audience allows. A person who belongs to no
-- body reads what every signed-in reader may read. Rows for named persons are excluded.
create function can_invitee_read(p_access integer, organisation uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from access a where a.id = p_access and a.person_ids is null
    and case when organisation is null then a.marking <= 1 else a.organisation_ids is null or organisation = any (a.organisation_ids) end)
$$;

create function linked_round(p_hash text, at timestamptz)
  returns table (round_id uuid, plan_id uuid, owner_id uuid, organisation_id uuid, organisation_names jsonb,
    person_name text, asking_names jsonb, plan_title jsonb, name jsonb, question jsonb, due_on date,
    closed boolean, finished_at timestamptz, expires_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select r.id, r.plan_id, r.owner_id, i.organisation_id, o.names, i.person_name, w.names, p.title, r.name, r.question, r.due_on,
    r.closed_at is not null, i.finished_at, l.expires_at
  from valid_comment_link(p_hash, at) l
  join comment_invitee i on i.id = l.invitee_id
  join comment_round r on r.id = l.round_id
  join plan p on p.id = r.plan_id and can_invitee_read(p.access_id, i.organisation_id)
  join organisation w on w.id = r.owner_id
  left join organisation o on o.id = i.organisation_id
$$;

-- Returns the elements of the plan that the invited body or person may read, in document order.
create function linked_elements(p_hash text, at timestamptz)
  returns table (id uuid, level integer, kind text, code text, title jsonb, gain jsonb, rationale jsonb, body jsonb)
  language sql stable security definer set search_path = public as $$
  with recursive invitation as (
    select l.plan_id, i.organisation_id from valid_comment_link(p_hash, at) l join comment_invitee i on i.id = l.invitee_id
  ), tree as (
    select e.id, 1 as level, array[(e.position || ' ' || e.id::text) collate "C"] as path from element e join invitation on invitation.plan_id = e.plan_id
    where e.parent_id is null and can_invitee_read(e.access_id, invitation.organisation_id)
    union all
    select e.id, t.level + 1, t.path || ((e.position || ' ' || e.id::text) collate "C") from tree t join element e on e.parent_id = t.id
    join invitation on can_invitee_read(e.access_id, invitation.organisation_id)
  )
  select e.id, t.level, e.kind, e.code, e.title, e.gain, e.rationale, e.body from tree t join element e on e.id = t.id order by t.path
$$;

-- Returns the comments of the invited body or person in the round, with all their answers, the current answer first.
create function linked_comments(p_hash text, at timestamptz)
  returns table (id uuid, element_id uuid, field text, block_id text, language text, quote text, proposal text,
    text jsonb, created_at timestamptz, answers jsonb)
  language sql stable security definer set search_path = public as $$
  select m.id, m.element_id, m.field, m.block_id, m.language, m.quote, m.proposal, m.text, m.created_at,
    (select coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'reasons', a.reasons, 'isSuggestionAccepted', a.taken_over,
        'answeredAt', a.answered_at, 'supersededAt', a.superseded_at) order by a.superseded_at desc nulls first, a.id desc), '[]')
      from comment_answer a where a.comment_id = m.id)
  from valid_comment_link(p_hash, at) l
  join comment_invitee i on i.id = l.invitee_id
  join comment m on m.invitee_id = l.invitee_id and m.withdrawn_at is null
  join plan p on p.id = m.plan_id
  left join element e on e.id = m.element_id
  -- Only the issuing bodies have access to the comment of a person. That person reads it if its element or plan is
  -- open.
  where can_invitee_read(case when i.organisation_id is null then coalesce(e.access_id, p.access_id) else m.access_id end, i.organisation_id)
  order by m.created_at, m.id
$$;

-- Adds a comment through a link and creates a task for the issuing body. Returns false if the link, the open round or
-- the element does not exist.
create function comment_by_link(p_hash text, at timestamptz, new_comment uuid, p_element uuid, p_field text,
    p_block text, p_language text, p_quote text, p_proposal text, p_text jsonb)
  returns boolean
  language plpgsql security definer set search_path = public as $$
declare
  link comment_link%rowtype;
  invitee comment_invitee%rowtype;
begin
  select * into link from valid_comment_link(p_hash, at);
  select * into invitee from comment_invitee where id = link.invitee_id;
  if not exists (select from comment_round r join plan p on p.id = r.plan_id
      where r.id = link.round_id and r.closed_at is null and can_invitee_read(p.access_id, invitee.organisation_id)) then return false; end if;
  if p_element is not null and not exists (select from element e where e.id = p_element and e.plan_id = link.plan_id
      and can_invitee_read(e.access_id, invitee.organisation_id)) then return false; end if;
  insert into comment (id, plan_id, round_id, invitee_id, owner_id, element_id, field, block_id, language, quote, proposal, text,
      created_at, by_link, access_id)
    values (new_comment, link.plan_id, link.round_id, invitee.id, invitee.organisation_id, p_element, p_field, p_block, p_language, p_quote,
      p_proposal, p_text, at, true, 1);
  insert into task (id, kind, subject_kind, subject_id, plan_id, owner_id, organisation_id, created_at, access_id)
    values (new_id(at), 'answer_comments', 'plan', link.plan_id, link.plan_id, coalesce(invitee.organisation_id, link.owner_id), link.owner_id, at, 1)
    on conflict do nothing;
  return true;
end $$;

-- Withdraws a comment of the invited body or person that has no answer yet.
create function withdraw_comment_by_link(p_hash text, at timestamptz, p_comment uuid) returns boolean
  language sql security definer set search_path = public as $$
  with withdrawn as (
    update comment m set withdrawn_at = at from valid_comment_link(p_hash, at) l
    where m.id = p_comment and m.invitee_id = l.invitee_id and m.withdrawn_at is null
      and not exists (select from comment_answer a where a.comment_id = m.id)
    returning m.id
  )
  select exists (select from withdrawn)
$$;

-- Records that the invited body or person has finished, and ends its tasks.
create function complete_response_by_link(p_hash text, at timestamptz) returns boolean
  language sql security definer set search_path = public as $$
  with completed as (
    update comment_invitee i set finished_at = at from valid_comment_link(p_hash, at) l where i.id = l.invitee_id
    returning i.round_id, i.organisation_id
  ), closed_task as (
    update task t set done_at = at from completed where t.subject_id = completed.round_id and t.organisation_id = completed.organisation_id
      and t.kind in ('react_to_round', 'round_reminder') and t.done_at is null
    returning t.id
  )
  select exists (select from completed)
$$;
