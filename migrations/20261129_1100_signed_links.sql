-- One kind of signed link, for answers, comments and later purposes. A link acts for its recipient on one subject, until
-- it expires or is revoked. Only the hash of the secret is stored. The holder of the secret acts only through the
-- functions below: the transaction itself gets no right to read or write, so that a mistake in a public procedure
-- exposes nothing.

-- ---------------------------------------------------------------- Tables

create table signed_link (
  id uuid primary key,
  -- What the link may do. The slice of the purpose has the functions for it.
  purpose text not null check (purpose ~ '^[a-z_]+$'),
  -- The version for answers, the invitation for comments.
  subject_id uuid not null,
  -- The plan of the subject. Its readers are the limit for the readers of the link.
  plan_id uuid references plan on delete cascade,
  -- The organisation that asks. It creates, lists and revokes the link.
  owner_id uuid not null references organisation,
  secret_hash text not null unique,
  recipient_name text,
  recipient_function text,
  recipient_organisation_id uuid references organisation,
  -- The registered address. The application role cannot read it, so no reader of the link can.
  recipient_address text,
  recipient_language text,
  has_address boolean not null generated always as (recipient_address is not null) stored,
  -- The strictest marking (0 to 4) that the link may ever show. TLP:AMBER (2) needs a code to the registered address.
  -- Content with a stricter marking is read only after sign-in, so the limit is 2.
  marking_ceiling smallint not null check (marking_ceiling between 0 and 2),
  -- True: the first act ends the link.
  is_single_use boolean not null default false,
  created_at timestamptz not null,
  -- Null: created before the table existed, or by the system.
  created_by uuid default acting_person(),
  expires_at timestamptz not null,
  first_used_at timestamptz,
  last_used_at timestamptz,
  use_count integer not null default 0,
  spent_at timestamptz,
  revoked_at timestamptz,
  revoked_by uuid,
  access_id integer not null references access,
  check (marking_ceiling < 2 or recipient_address is not null),
  check (recipient_address is null or recipient_language is not null),
  check (expires_at > created_at)
);
create index signed_link_subject on signed_link (subject_id);
create index signed_link_plan on signed_link (plan_id);

alter table signed_link enable row level security;
create policy signed_link_read on signed_link for select using (access_id = any ((select readable())::integer[]));
create policy signed_link_insert on signed_link for insert with check (owner_id = any ((select writable())::uuid[]));
-- The only change is to revoke, and a revoked link stays revoked.
create policy signed_link_update on signed_link for update
  using (owner_id = any ((select writable())::uuid[]) and revoked_at is null)
  with check (owner_id = any ((select writable())::uuid[]) and revoked_at is not null
    and revoked_by is not distinct from acting_person());
-- Neither the hash nor the address can be read.
grant select (id, purpose, subject_id, plan_id, owner_id, recipient_name, recipient_function, recipient_organisation_id,
  recipient_language, has_address, marking_ceiling, is_single_use, created_at, created_by, expires_at, first_used_at,
  last_used_at, use_count, spent_at, revoked_at, revoked_by, access_id) on signed_link to :app_role;
grant insert (id, purpose, subject_id, plan_id, owner_id, secret_hash, recipient_name, recipient_function,
  recipient_organisation_id, recipient_address, recipient_language, marking_ceiling, is_single_use, created_at,
  expires_at, access_id) on signed_link to :app_role;
grant update (revoked_at, revoked_by) on signed_link to :app_role;

-- The current one-time code of a link. Only the functions below read and write it.
create table signed_link_code (
  link_id uuid primary key references signed_link on delete cascade,
  -- Hash of the secret of the link and the code. The code cannot be guessed from it without the secret.
  code_hash text not null,
  expires_at timestamptz not null,
  attempts integer not null default 0,
  -- The codes that were sent since this time are limited.
  counted_from timestamptz not null,
  sent_count integer not null
);
alter table signed_link_code enable row level security;

-- A confirmed code gives the browser a token, with which the link also shows TLP:AMBER for some hours.
create table signed_link_token (
  token_hash text primary key,
  link_id uuid not null references signed_link on delete cascade,
  expires_at timestamptz not null
);
create index signed_link_token_link on signed_link_token (link_id);
alter table signed_link_token enable row level security;

create function set_signed_link_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := combine_access((select p.access_id from plan p where p.id = new.plan_id),
    access_for(3::smallint, array[new.owner_id], null, null));
  return new;
end $$;
create trigger signed_link_set_access before insert or update of access_id on signed_link
  for each row execute function set_signed_link_access();

create function propagate_plan_access_to_links() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update signed_link set access_id = access_id where plan_id = new.id;
  return null;
end $$;
create trigger plan_propagate_access_to_links after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_plan_access_to_links();

-- ---------------------------------------------------------------- Existing links

insert into signed_link (id, purpose, subject_id, plan_id, owner_id, secret_hash, recipient_organisation_id,
    marking_ceiling, created_at, created_by, expires_at, revoked_at, access_id)
  select l.id, 'answers', l.version_id, v.plan_id, l.owner_id, l.secret_hash, l.organisation_id,
    1, least(l.created_at, l.expires_at - interval '1 second'), null, l.expires_at, l.revoked_at, 1
  from answer_link l join plan_version v on v.id = l.version_id;

insert into signed_link (id, purpose, subject_id, plan_id, owner_id, secret_hash, recipient_name,
    recipient_organisation_id, marking_ceiling, created_at, created_by, expires_at, revoked_at, access_id)
  select l.id, 'comments', l.invitee_id, l.plan_id, l.owner_id, l.secret_hash, i.person_name, i.organisation_id,
    1, least(l.created_at, l.expires_at - interval '1 second'), null, l.expires_at, l.revoked_at, 1
  from comment_link l join comment_invitee i on i.id = l.invitee_id;

drop function answer_by_link(text, timestamptz, uuid, uuid, text, jsonb, text, text[], date);
drop function linked_items(text, timestamptz);
drop function valid_answer_link(text, timestamptz);
drop function complete_response_by_link(text, timestamptz);
drop function withdraw_comment_by_link(text, timestamptz, uuid);
drop function comment_by_link(text, timestamptz, uuid, uuid, text, text, text, text, text, jsonb);
drop function linked_comments(text, timestamptz);
drop function linked_elements(text, timestamptz);
drop function linked_round(text, timestamptz);
drop function can_invitee_read(integer, uuid);
drop function valid_comment_link(text, timestamptz);

create or replace function propagate_plan_access_to_comments() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update comment_round set access_id = access_id where plan_id = new.id;
  update comment_invitee set access_id = access_id where plan_id = new.id;
  update comment set access_id = access_id where plan_id = new.id;
  return null;
end $$;

drop table answer_link;
drop table comment_link;
drop function set_answer_link_access();
drop function set_comment_link_access();

-- ---------------------------------------------------------------- Opening a link

-- Returns the link with this secret if it is valid at that time. Unknown, expired, revoked and used secrets give the
-- same result: no row. max_marking is the strictest marking that may be shown: TLP:GREEN with the link alone, TLP:AMBER
-- with the token of a confirmed code.
create function open_signed_link(p_purpose text, p_hash text, p_token text, at timestamptz)
  returns table (id uuid, purpose text, subject_id uuid, plan_id uuid, owner_id uuid, recipient_name text,
    recipient_function text, recipient_organisation_id uuid, has_address boolean, is_single_use boolean,
    expires_at timestamptz, max_marking smallint)
  language sql stable security definer set search_path = public as $$
  select l.id, l.purpose, l.subject_id, l.plan_id, l.owner_id, l.recipient_name, l.recipient_function,
    l.recipient_organisation_id, l.has_address, l.is_single_use, l.expires_at,
    least(l.marking_ceiling, case when exists (select from signed_link_token t
      where t.link_id = l.id and t.token_hash = p_token and t.expires_at > at) then 2 else 1 end)::smallint
  from signed_link l
  where l.secret_hash = p_hash and (p_purpose is null or l.purpose = p_purpose)
    and l.expires_at > at and l.revoked_at is null and l.spent_at is null
$$;

-- Counts the use of a valid link. With p_spends, a link for a single use ends. Returns false if the link is not valid
-- any more, also when a concurrent act used it first.
create function use_signed_link(p_purpose text, p_hash text, at timestamptz, p_spends boolean) returns boolean
  language sql security definer set search_path = public as $$
  with used as (
    update signed_link l set first_used_at = coalesce(l.first_used_at, at), last_used_at = at,
      use_count = l.use_count + 1, spent_at = case when p_spends and l.is_single_use then at end
    where l.secret_hash = p_hash and l.purpose = p_purpose and l.expires_at > at and l.revoked_at is null
      and l.spent_at is null
    returning l.id
  )
  select exists (select from used)
$$;

-- Stores a new code for a link and returns where to send it. No row if the link is not valid, has no registered
-- address, or received 10 codes within 24 hours. Earlier codes end.
create function issue_link_code(p_hash text, p_code_hash text, at timestamptz)
  returns table (address text, name text, language text)
  language sql security definer set search_path = public as $$
  with link as (
    select l.id, l.recipient_address, l.recipient_name, l.recipient_language from signed_link l
    where l.secret_hash = p_hash and l.expires_at > at and l.revoked_at is null and l.spent_at is null
      and l.marking_ceiling = 2
  ), issued as (
    insert into signed_link_code as c (link_id, code_hash, expires_at, counted_from, sent_count)
      select link.id, p_code_hash, at + interval '10 minutes', at, 1 from link
    on conflict (link_id) do update set code_hash = excluded.code_hash, expires_at = excluded.expires_at, attempts = 0,
      counted_from = case when c.counted_from <= at - interval '24 hours' then at else c.counted_from end,
      sent_count = case when c.counted_from <= at - interval '24 hours' then 1 else c.sent_count + 1 end
    where c.counted_from <= at - interval '24 hours' or c.sent_count < 10
    returning c.link_id
  )
  select link.recipient_address, link.recipient_name, link.recipient_language from link join issued on issued.link_id = link.id
$$;

-- Checks a code, at most 5 times. The right code ends and stores the token, which is valid for 8 hours. Returns the id
-- of the link, or null.
create function confirm_link_code(p_hash text, p_code_hash text, p_token text, at timestamptz) returns uuid
  language plpgsql security definer set search_path = public as $$
declare
  attempt signed_link_code%rowtype;
begin
  update signed_link_code c set attempts = c.attempts + 1 from signed_link l
    where l.id = c.link_id and l.secret_hash = p_hash and l.expires_at > at and l.revoked_at is null
      and l.spent_at is null and c.expires_at > at and c.attempts < 5
    returning c.* into attempt;
  if attempt.link_id is null or attempt.code_hash <> p_code_hash then return null; end if;
  update signed_link_code set expires_at = at where link_id = attempt.link_id;
  delete from signed_link_token t where t.link_id = attempt.link_id and t.expires_at <= at;
  insert into signed_link_token (token_hash, link_id, expires_at) values (p_token, attempt.link_id, at + interval '8 hours');
  return attempt.link_id;
end $$;

-- Whether a link of an organisation may show a row.
create function can_link_read(p_access integer, organisation uuid, p_max smallint) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from access a where a.id = p_access and a.person_ids is null and a.marking <= p_max
    and (a.organisation_ids is null or organisation = any (a.organisation_ids)))
$$;

-- ---------------------------------------------------------------- Answers

-- Returns the marking of what a link for answers shows: the strictest of the plan, the items of the organisation and
-- their answers. Null if the version does not exist.
create function answer_link_marking(p_link uuid) returns smallint
  language sql stable security definer set search_path = public as $$
  select greatest(pa.marking, (
    select max(greatest(ia.marking, aa.marking)) from item i
    join access ia on ia.id = i.access_id
    left join answer n on n.item_id = i.id and n.superseded_at is null
      and can_organisation_read(n.access_id, l.recipient_organisation_id)
    left join access aa on aa.id = n.access_id
    where i.version_id = l.subject_id and i.addressee_id = l.recipient_organisation_id and i.withdrawn_at is null
      and can_organisation_read(i.access_id, l.recipient_organisation_id)))
  from signed_link l
  join plan_version v on v.id = l.subject_id
  join plan p on p.id = v.plan_id
  join access pa on pa.id = p.access_id
  where l.id = p_link and l.purpose = 'answers'
$$;

create function linked_items(p_hash text, p_token text, at timestamptz)
  returns table (organisation_id uuid, organisation_names jsonb, asking_names jsonb, plan_title jsonb,
    version_number integer, expires_at timestamptz, item_id uuid, element_code text, element_title jsonb, gain jsonb,
    due_on date, kind text, reasons jsonb, deciding_body text, signatories text[], decided_on date,
    answered_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select o.id, o.names, w.names, p.title, v.number, l.expires_at, i.id, e.code, e.title, e.gain, i.due_on,
    a.kind, a.reasons, a.deciding_body, a.signatories, a.decided_on, a.answered_at
  from open_signed_link('answers', p_hash, p_token, at) l
  join organisation o on o.id = l.recipient_organisation_id
  join organisation w on w.id = l.owner_id
  join plan_version v on v.id = l.subject_id
  join plan p on p.id = v.plan_id
  join access pa on pa.id = p.access_id and pa.marking <= l.max_marking
  left join coverage_column c on c.version_id = v.id
  left join item i on i.version_id = v.id and i.addressee_id = o.id and i.element_id = c.element_id
    and i.withdrawn_at is null and can_link_read(i.access_id, o.id, l.max_marking)
  left join element e on e.id = i.element_id
  left join answer a on a.item_id = i.id and a.superseded_at is null and can_link_read(a.access_id, o.id, l.max_marking)
  order by c.number
$$;

-- Answers one item through a link and keeps the earlier answer. Returns null if the link or the item does not exist.
-- When all items of the version are answered, the task of the organisation ends.
create function answer_by_link(p_hash text, p_token text, at timestamptz, p_answer uuid, p_item uuid, p_kind text,
    p_reasons jsonb, body text, signed_by text[], p_decided_on date) returns uuid
  language plpgsql security definer set search_path = public as $$
declare
  link record;
  requested_item item%rowtype;
begin
  select * into link from open_signed_link('answers', p_hash, p_token, at);
  select * into requested_item from item where id = p_item and version_id = link.subject_id
    and addressee_id = link.recipient_organisation_id and withdrawn_at is null
    and can_link_read(access_id, link.recipient_organisation_id, link.max_marking) for no key update;
  if requested_item.id is null then return null; end if;
  update answer set superseded_at = at where item_id = requested_item.id and superseded_at is null;
  insert into answer (id, item_id, owner_id, plan_id, kind, reasons, deciding_body, signatories, decided_on, answered_at,
      answered_by, by_link, marking)
    values (p_answer, requested_item.id, requested_item.addressee_id, requested_item.lower_plan_id, p_kind, p_reasons, body, signed_by,
      p_decided_on, at, null, true, 1);
  if not exists (select from item o where o.version_id = requested_item.version_id and o.addressee_id = requested_item.addressee_id
      and o.withdrawn_at is null and not o.answered) then
    update task set done_at = at where kind = 'answer_items' and subject_id = requested_item.version_id
      and organisation_id = requested_item.addressee_id and done_at is null;
  end if;
  return requested_item.addressee_id;
end $$;

-- Only the owner of a version creates links for its answers, for an organisation that was asked.
create function check_answer_link() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from plan_version v join item i on i.version_id = v.id
      where v.id = new.subject_id and v.plan_id = new.plan_id and v.owner_id = new.owner_id
        and i.addressee_id = new.recipient_organisation_id) then
    raise exception 'A link for answers belongs to the owner of the version and an organisation that was asked.';
  end if;
  return new;
end $$;
create trigger signed_link_check_answers before insert on signed_link
  for each row when (new.purpose = 'answers') execute function check_answer_link();

-- ---------------------------------------------------------------- Comments

-- Whether a link of an invited organisation or person may show a row of the plan. An organisation reads what its
-- audience allows. A person who belongs to no organisation reads what every signed-in reader may read, with or without a
-- code: TLP:AMBER does not leave the organisations that it is for.
create function can_invitee_read(p_access integer, organisation uuid, p_max smallint) returns boolean
  language sql stable security definer set search_path = public as $$
  select case when organisation is not null then can_link_read(p_access, organisation, p_max)
    else exists (select from access a where a.id = p_access and a.person_ids is null and a.marking <= least(p_max, 1)) end
$$;

-- Returns the marking of what a link for comments shows: the strictest of the plan and of the elements that the invitee
-- may read. Null if the invitation was withdrawn, also for a link that is created at the same time, or does not reach
-- the plan. For a person without organisation, a plan with TLP:AMBER or stricter counts as TLP:AMBER+STRICT or stricter.
create function comment_link_marking(p_link uuid) returns smallint
  language sql stable security definer set search_path = public as $$
  select case when pa.marking >= 2 and i.organisation_id is null then greatest(pa.marking, 3::smallint)
    else greatest(pa.marking, (
      select max(ea.marking) from element e join access ea on ea.id = e.access_id
      where e.plan_id = p.id and can_invitee_read(e.access_id, i.organisation_id, 2::smallint))) end
  from signed_link l
  join comment_invitee i on i.id = l.subject_id and i.withdrawn_at is null
  join plan p on p.id = i.plan_id
  join access pa on pa.id = p.access_id
  where l.id = p_link and l.purpose = 'comments'
    and (pa.marking >= 3 or i.organisation_id is null or can_invitee_read(p.access_id, i.organisation_id, 2::smallint))
$$;

-- Only the organisation that invited creates links for comments, for that invitation.
create function check_comment_link() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from comment_invitee i where i.id = new.subject_id and i.plan_id = new.plan_id
      and i.owner_id = new.owner_id and i.organisation_id is not distinct from new.recipient_organisation_id) then
    raise exception 'A link for comments belongs to the organisation that invited and to its invitation.';
  end if;
  return new;
end $$;
create trigger signed_link_check_comments before insert on signed_link
  for each row when (new.purpose = 'comments') execute function check_comment_link();

-- Returns the valid link for comments with its invitee, if it may show the plan.
create function open_comment_link(p_hash text, p_token text, at timestamptz)
  returns table (invitee_id uuid, round_id uuid, plan_id uuid, owner_id uuid, organisation_id uuid, person_name text,
    finished_at timestamptz, expires_at timestamptz, max_marking smallint, plan_access integer)
  language sql stable security definer set search_path = public as $$
  select i.id, i.round_id, i.plan_id, i.owner_id, i.organisation_id, i.person_name, i.finished_at, l.expires_at,
    l.max_marking, p.access_id
  from open_signed_link('comments', p_hash, p_token, at) l
  join comment_invitee i on i.id = l.subject_id and i.withdrawn_at is null
  join plan p on p.id = i.plan_id and can_invitee_read(p.access_id, i.organisation_id, l.max_marking)
$$;

create function linked_round(p_hash text, p_token text, at timestamptz)
  returns table (round_id uuid, plan_id uuid, owner_id uuid, organisation_id uuid, organisation_names jsonb,
    person_name text, asking_names jsonb, plan_title jsonb, name jsonb, question jsonb, due_on date,
    closed boolean, finished_at timestamptz, expires_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select r.id, r.plan_id, r.owner_id, l.organisation_id, o.names, l.person_name, w.names, p.title, r.name, r.question, r.due_on,
    r.closed_at is not null, l.finished_at, l.expires_at
  from open_comment_link(p_hash, p_token, at) l
  join comment_round r on r.id = l.round_id
  join plan p on p.id = r.plan_id
  join organisation w on w.id = r.owner_id
  left join organisation o on o.id = l.organisation_id
$$;

-- Returns the elements of the plan that the invited organisation or person may read, in document order.
create function linked_elements(p_hash text, p_token text, at timestamptz)
  returns table (id uuid, level integer, kind text, code text, title jsonb, gain jsonb, rationale jsonb, body jsonb)
  language sql stable security definer set search_path = public as $$
  with recursive link as (
    select * from open_comment_link(p_hash, p_token, at)
  ), tree as (
    select e.id, 1 as level, array[(e.position || ' ' || e.id::text) collate "C"] as path from element e join link l on l.plan_id = e.plan_id
    where e.parent_id is null and can_invitee_read(e.access_id, l.organisation_id, l.max_marking)
    union all
    select e.id, t.level + 1, t.path || ((e.position || ' ' || e.id::text) collate "C") from tree t join element e on e.parent_id = t.id
    join link l on can_invitee_read(e.access_id, l.organisation_id, l.max_marking)
  )
  select e.id, t.level, e.kind, e.code, e.title, e.gain, e.rationale, e.body from tree t join element e on e.id = t.id order by t.path
$$;

-- Returns the comments of the invited organisation or person in the round, with all their answers, the current answer
-- first. The marking of a deleted element is not known, so the quote of its text is left out without a confirmed code.
create function linked_comments(p_hash text, p_token text, at timestamptz)
  returns table (id uuid, element_id uuid, field text, block_id text, language text, quote text, proposal text,
    text jsonb, created_at timestamptz, answers jsonb)
  language sql stable security definer set search_path = public as $$
  select m.id, m.element_id, m.field, m.block_id, m.language,
    case when m.element_id is null or e.id is not null or l.max_marking >= 2 then m.quote end, m.proposal, m.text, m.created_at,
    (select coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'reasons', a.reasons, 'isSuggestionAccepted', a.taken_over,
        'answeredAt', a.answered_at, 'supersededAt', a.superseded_at) order by a.superseded_at desc nulls first, a.id desc), '[]')
      from comment_answer a where a.comment_id = m.id)
  from open_comment_link(p_hash, p_token, at) l
  join comment m on m.invitee_id = l.invitee_id and m.withdrawn_at is null
  left join element e on e.id = m.element_id
  -- The audience of a comment is at least restricted to the issuing bodies and its author, so the marking of its element
  -- or plan applies, and the audience only for an organisation.
  where can_invitee_read(coalesce(e.access_id, l.plan_access), l.organisation_id, l.max_marking)
    and (l.organisation_id is null or can_link_read(m.access_id, l.organisation_id, 2::smallint))
  order by m.created_at, m.id
$$;

-- Adds a comment through a link and creates a task for the issuing body. Returns false if the link, the open round or
-- the element does not exist.
create function comment_by_link(p_hash text, p_token text, at timestamptz, new_comment uuid, p_element uuid,
    p_field text, p_block text, p_language text, p_quote text, p_proposal text, p_text jsonb)
  returns boolean
  language plpgsql security definer set search_path = public as $$
declare
  link record;
begin
  select * into link from open_comment_link(p_hash, p_token, at);
  if not exists (select from comment_round r where r.id = link.round_id and r.closed_at is null) then return false; end if;
  if p_element is not null and not exists (select from element e where e.id = p_element and e.plan_id = link.plan_id
      and can_invitee_read(e.access_id, link.organisation_id, link.max_marking)) then return false; end if;
  insert into comment (id, plan_id, round_id, invitee_id, owner_id, element_id, field, block_id, language, quote, proposal, text,
      created_at, by_link, access_id)
    values (new_comment, link.plan_id, link.round_id, link.invitee_id, link.organisation_id, p_element, p_field, p_block, p_language, p_quote,
      p_proposal, p_text, at, true, 1);
  insert into task (id, kind, subject_kind, subject_id, plan_id, owner_id, organisation_id, created_at, access_id)
    values (new_id(at), 'answer_comments', 'plan', link.plan_id, link.plan_id, coalesce(link.organisation_id, link.owner_id), link.owner_id, at, 1)
    on conflict do nothing;
  return true;
end $$;

-- Withdraws a comment of the invited organisation or person that has no answer yet.
create function withdraw_comment_by_link(p_hash text, p_token text, at timestamptz, p_comment uuid) returns boolean
  language sql security definer set search_path = public as $$
  with withdrawn as (
    update comment m set withdrawn_at = at from open_comment_link(p_hash, p_token, at) l
    where m.id = p_comment and m.invitee_id = l.invitee_id and m.withdrawn_at is null
      and not exists (select from comment_answer a where a.comment_id = m.id)
    returning m.id
  )
  select exists (select from withdrawn)
$$;

-- Records that the invited organisation or person has finished, and ends its tasks.
create function complete_response_by_link(p_hash text, p_token text, at timestamptz) returns boolean
  language sql security definer set search_path = public as $$
  with completed as (
    update comment_invitee i set finished_at = at from open_comment_link(p_hash, p_token, at) l where i.id = l.invitee_id
    returning i.round_id, i.organisation_id
  ), closed_task as (
    update task t set done_at = at from completed where t.subject_id = completed.round_id and t.organisation_id = completed.organisation_id
      and t.kind in ('react_to_round', 'round_reminder') and t.done_at is null
    returning t.id
  )
  select exists (select from completed)
$$;
