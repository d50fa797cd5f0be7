-- Remarks on a draft, in rounds: a body asks others what they think of a plan, each remark stands on words of it and gets
-- an answer. What is remarked is between the issuing bodies and who remarks.

create table remark_round (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  -- The body that owns the plan: it asks, and it answers.
  owner_id uuid not null references organisation,
  name jsonb not null,
  question jsonb not null,
  due_on date not null,
  opened_at timestamptz not null,
  opened_by uuid,
  closed_at timestamptz,
  access_id integer not null references access
);
create index remark_round_plan on remark_round (plan_id);

create table remark_invitee (
  id uuid primary key,
  round_id uuid not null references remark_round on delete cascade,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null references organisation,
  organisation_id uuid references organisation,
  -- A person outside every organisation here, who reacts through a link alone.
  person_name text,
  invited_at timestamptz not null,
  -- The invited body said that it has reacted, with remarks or without.
  finished_at timestamptz,
  access_id integer not null references access,
  unique (round_id, organisation_id),
  check (num_nonnulls(organisation_id, person_name) = 1)
);
create index remark_invitee_plan on remark_invitee (plan_id);

create table remark (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  -- Null: outside every round.
  round_id uuid references remark_round on delete cascade,
  invitee_id uuid references remark_invitee on delete cascade,
  -- The body that remarks; null: a person outside every organisation.
  owner_id uuid references organisation,
  -- Null: the plan as a whole. No foreign key: an element may go, and what was said of it stays.
  element_id uuid,
  -- Which words of the element; null: the element as a whole.
  field text check (field in ('title', 'gain', 'rationale', 'body')),
  block_id text,
  language text not null,
  -- The words as they were then.
  quote text,
  -- A suggestion: words in the place of those.
  proposal text,
  text jsonb,
  made_at timestamptz not null,
  made_by uuid,
  by_link boolean not null default false,
  withdrawn_at timestamptz,
  access_id integer not null references access,
  check ((field is not distinct from 'body') = (block_id is not null)),
  check (field is null or (element_id is not null and quote is not null)),
  check (proposal is null or field is not null),
  check (num_nonnulls(text, proposal) > 0)
);
create index remark_plan on remark (plan_id) where withdrawn_at is null;
create index remark_element on remark (element_id) where element_id is not null;
create index remark_round_of on remark (round_id) where round_id is not null;

create table remark_answer (
  id uuid primary key,
  remark_id uuid not null references remark on delete cascade,
  owner_id uuid not null references organisation,
  kind text not null check (kind in ('followed', 'partly_followed', 'not_followed')),
  reasons jsonb,
  -- The proposed words were put into the plan by this act.
  taken_over boolean not null default false,
  answered_at timestamptz not null,
  answered_by uuid,
  -- A changed answer keeps the earlier one.
  superseded_at timestamptz,
  access_id integer not null references access,
  check (kind = 'followed' or reasons is not null)
);
create unique index remark_answer_current on remark_answer (remark_id) where superseded_at is null;
create index remark_answer_remark on remark_answer (remark_id);

-- A signed link through which an invited body without accounts, or a person, reacts; only the hash of its secret is kept.
create table remark_link (
  id uuid primary key,
  invitee_id uuid not null references remark_invitee on delete cascade,
  round_id uuid not null references remark_round on delete cascade,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null references organisation,
  secret_hash text not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  access_id integer not null references access
);
create index remark_link_round on remark_link (round_id);

-- ---------------------------------------------------------------- access, kept by the database

/* The bodies that a plan was laid before in a round. They go on reading it when the round is closed: what was done with
   their remarks stands there. */
create function consulted_on(its_plan uuid) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct organisation_id), '{}') from remark_invitee where plan_id = its_plan and organisation_id is not null
$$;

/* An unsent draft is for its issuing bodies and for those it was laid before, each within its marking. */
create or replace function plan_access() returns trigger language plpgsql as $$
declare base integer;
begin
  base := access_for(new.marking, new.issuing_body_ids, new.partner_ids, new.person_ids);
  if new.sent_at is null then
    base := combine_access(base, intern_access(new.marking, true, new.issuing_body_ids || consulted_on(new.id), null));
  end if;
  new.access_id := base;
  return new;
end $$;

/* The issuing bodies of a plan and others, within what the plan allows. */
create function remark_audience(its_plan uuid, others uuid[], within integer) returns integer
  language sql security definer set search_path = public as $$
  select combine_access(coalesce(within, p.access_id), access_for(2::smallint, p.issuing_body_ids || array_remove(others, null), null, null))
  from plan p where p.id = its_plan
$$;

create function remark_round_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := remark_audience(new.plan_id,
    (select array_agg(organisation_id) from remark_invitee where round_id = new.id), null);
  return new;
end $$;
create trigger remark_round_access before insert or update of access_id on remark_round for each row execute function remark_round_access();

create function remark_invitee_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select r.plan_id, r.owner_id into new.plan_id, new.owner_id from remark_round r where r.id = new.round_id;
  new.access_id := remark_audience(new.plan_id, array[new.organisation_id], null);
  return new;
end $$;
create trigger remark_invitee_access before insert or update of access_id on remark_invitee for each row execute function remark_invitee_access();

/* Who is invited may read the draft and the round: once for all that are invited together. */
create function invitees_may_read() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update plan set sent_at = sent_at where sent_at is null and id in (select plan_id from invited);
  update remark_round set access_id = access_id where id in (select round_id from invited);
  update remark_invitee set access_id = access_id where id in (select id from invited);
  return null;
end $$;
create trigger invitees_may_read after insert on remark_invitee referencing new table as invited
  for each statement execute function invitees_may_read();

create function remark_access() returns trigger language plpgsql security definer set search_path = public as $$
declare within integer;
begin
  if new.element_id is not null then
    select e.access_id into within from element e where e.id = new.element_id and e.plan_id = new.plan_id;
    if within is null and tg_op = 'INSERT' then raise exception 'A remark stands on an element of its plan.'; end if;
    -- What was said of an element that went stays as closed as it was, or as its plan became.
    if within is null then
      select combine_access(p.access_id, old.access_id) into within from plan p where p.id = new.plan_id;
    end if;
  end if;
  new.access_id := remark_audience(new.plan_id, array[new.owner_id], within);
  return new;
end $$;
create trigger remark_access before insert or update of access_id on remark for each row execute function remark_access();

create function remark_answer_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select r.access_id into new.access_id from remark r join plan p on p.id = r.plan_id
    where r.id = new.remark_id and p.owner_id = new.owner_id;
  if new.access_id is null then raise exception 'A remark is answered by the body that owns the plan.'; end if;
  return new;
end $$;
create trigger remark_answer_access before insert or update of access_id on remark_answer for each row execute function remark_answer_access();

create function remark_access_spreads() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update remark_answer set access_id = access_id where remark_id = new.id;
  return null;
end $$;
create trigger remark_access_spreads after update on remark
  for each row when (old.access_id is distinct from new.access_id) execute function remark_access_spreads();

create function remark_link_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select i.round_id, i.plan_id, i.owner_id into new.round_id, new.plan_id, new.owner_id from remark_invitee i where i.id = new.invitee_id;
  select combine_access(p.access_id, access_for(3::smallint, array[new.owner_id], null, null)) into new.access_id
    from plan p where p.id = new.plan_id;
  return new;
end $$;
create trigger remark_link_access before insert or update of access_id on remark_link for each row execute function remark_link_access();

create function plan_access_reaches_remarks() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update remark_round set access_id = access_id where plan_id = new.id;
  update remark_invitee set access_id = access_id where plan_id = new.id;
  update remark set access_id = access_id where plan_id = new.id;
  update remark_link set access_id = access_id where plan_id = new.id;
  return null;
end $$;
create trigger plan_access_reaches_remarks after update on plan
  for each row when ((old.access_id, old.issuing_body_ids) is distinct from (new.access_id, new.issuing_body_ids))
  execute function plan_access_reaches_remarks();

create function element_access_reaches_remarks() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update remark set access_id = access_id where element_id = new.id;
  return null;
end $$;
create trigger element_access_reaches_remarks after update on element
  for each row when (old.access_id is distinct from new.access_id) execute function element_access_reaches_remarks();

do $$
declare subject text;
begin
  foreach subject in array array['remark', 'remark_round'] loop
    execute format('create trigger journal_follows after update on %I for each row
      when (old.access_id is distinct from new.access_id) execute function journal_follows()', subject);
  end loop;
end $$;

-- ---------------------------------------------------------------- policies

do $$
declare name text;
begin
  foreach name in array array['remark_round', 'remark_invitee', 'remark', 'remark_answer', 'remark_link'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using (access_id = any ((select readable())::integer[]))', name || '_read', name);
  end loop;
end $$;
create policy remark_round_insert on remark_round for insert with check (owner_id = any ((select writable())::uuid[])
  and exists (select from plan p where p.id = plan_id and p.owner_id = remark_round.owner_id));
create policy remark_round_update on remark_round for update
  using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]));
create policy remark_invitee_insert on remark_invitee for insert with check (owner_id = any ((select writable())::uuid[]));
-- The invited body says that it has reacted.
create policy remark_invitee_update on remark_invitee for update
  using (organisation_id = any ((select writable())::uuid[])) with check (organisation_id = any ((select writable())::uuid[]));
-- On what one may read, for the own body, and in a round that is open and to which that body is invited.
create policy remark_insert on remark for insert with check (owner_id = any ((select writable())::uuid[]) and not by_link
  and exists (select from plan p where p.id = plan_id)
  and (element_id is null or exists (select from element e where e.id = element_id))
  and (round_id is null) = (invitee_id is null)
  and (invitee_id is null or exists (select from remark_invitee i join remark_round r on r.id = i.round_id
    where i.id = invitee_id and r.id = remark.round_id and r.plan_id = remark.plan_id and r.closed_at is null and i.organisation_id = remark.owner_id)));
create policy remark_update on remark for update
  using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]));
create policy remark_answer_insert on remark_answer for insert with check (owner_id = any ((select writable())::uuid[]));
create policy remark_answer_update on remark_answer for update
  using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]));
create policy remark_link_insert on remark_link for insert with check (owner_id = any ((select writable())::uuid[]));
create policy remark_link_update on remark_link for update
  using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on remark_round, remark_invitee, remark, remark_answer, remark_link to :app_role;
grant update (due_on, closed_at) on remark_round to :app_role;
grant update (finished_at) on remark_invitee to :app_role;
grant update (withdrawn_at) on remark to :app_role;
grant update (superseded_at) on remark_answer to :app_role;
grant update (revoked_at) on remark_link to :app_role;

-- What R33 says counts remarks, and these are between the issuing bodies and who remarks: only the issuing bodies read it.
create policy check_result_of_remarks on check_result as restrictive for select using (
  rule <> 'R33' or (select coalesce(current_setting('integral.system', true), '') = 'on')
  or exists (select from plan p where p.id = plan_id and p.issuing_body_ids
    && (select coalesce(nullif(current_setting('integral.organisations', true), ''), '{}')::uuid[])));

-- ---------------------------------------------------------------- through a signed link

-- Whoever holds the secret acts for the invited body or person, but only through the functions below and only in the round
-- of the link: the transaction itself gets no right to read or to write.

/* The link of a secret, when it holds at that moment. Unknown, expired and revoked are the same: no row. */
create function valid_remark_link(its_hash text, at timestamptz) returns setof remark_link
  language sql stable security definer set search_path = public as $$
  select * from remark_link l where l.secret_hash = its_hash and l.expires_at > at and l.revoked_at is null
$$;

/* What is open to who was invited: for a body as its audience says; a person outside every body reads what any reader who
   signs in may read. Nothing that is kept to named persons. */
create function open_to_invitee(its_access integer, organisation uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from access a where a.id = its_access and a.person_ids is null
    and case when organisation is null then a.marking <= 1 else a.organisation_ids is null or organisation = any (a.organisation_ids) end)
$$;

create function linked_round(its_hash text, at timestamptz)
  returns table (round_id uuid, plan_id uuid, owner_id uuid, organisation_id uuid, organisation_names jsonb, person_name text,
    asking_names jsonb, plan_title jsonb, name jsonb, question jsonb, due_on date, closed boolean, finished_at timestamptz,
    expires_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select r.id, r.plan_id, r.owner_id, i.organisation_id, o.names, i.person_name, w.names, p.title, r.name, r.question, r.due_on,
    r.closed_at is not null, i.finished_at, l.expires_at
  from valid_remark_link(its_hash, at) l
  join remark_invitee i on i.id = l.invitee_id
  join remark_round r on r.id = l.round_id
  join plan p on p.id = r.plan_id and open_to_invitee(p.access_id, i.organisation_id)
  join organisation w on w.id = r.owner_id
  left join organisation o on o.id = i.organisation_id
$$;

/* The plan as far as who was invited may read it, in its order. */
create function linked_elements(its_hash text, at timestamptz)
  returns table (id uuid, level integer, kind text, code text, title jsonb, gain jsonb, rationale jsonb, body jsonb)
  language sql stable security definer set search_path = public as $$
  with recursive its as (
    select l.plan_id, i.organisation_id from valid_remark_link(its_hash, at) l join remark_invitee i on i.id = l.invitee_id
  ), tree as (
    select e.id, 1 as level, array[(e.position || ' ' || e.id::text) collate "C"] as path from element e join its on its.plan_id = e.plan_id
    where e.parent_id is null and open_to_invitee(e.access_id, its.organisation_id)
    union all
    select e.id, t.level + 1, t.path || ((e.position || ' ' || e.id::text) collate "C") from tree t join element e on e.parent_id = t.id
    join its on open_to_invitee(e.access_id, its.organisation_id)
  )
  select e.id, t.level, e.kind, e.code, e.title, e.gain, e.rationale, e.body from tree t join element e on e.id = t.id order by t.path
$$;

/* What the invited body or person remarked in the round, with every answer, the current one first. */
create function linked_remarks(its_hash text, at timestamptz)
  returns table (id uuid, element_id uuid, field text, block_id text, language text, quote text, proposal text, text jsonb,
    made_at timestamptz, answers jsonb)
  language sql stable security definer set search_path = public as $$
  select m.id, m.element_id, m.field, m.block_id, m.language, m.quote, m.proposal, m.text, m.made_at,
    (select coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'reasons', a.reasons, 'takenOver', a.taken_over,
        'answeredAt', a.answered_at, 'supersededAt', a.superseded_at) order by a.superseded_at desc nulls first, a.id desc), '[]')
      from remark_answer a where a.remark_id = m.id)
  from valid_remark_link(its_hash, at) l
  join remark_invitee i on i.id = l.invitee_id
  join remark m on m.invitee_id = l.invitee_id and m.withdrawn_at is null
  join plan p on p.id = m.plan_id
  left join element e on e.id = m.element_id
  -- The remark of a person is marked for the issuing bodies: that person reads it as far as what it stands on is open.
  where open_to_invitee(case when i.organisation_id is null then coalesce(e.access_id, p.access_id) else m.access_id end, i.organisation_id)
  order by m.made_at, m.id
$$;

/* Remarks through a link; false where the link, the open round or the element is not there. Tells the issuing body. */
create function remark_by_link(its_hash text, at timestamptz, new_remark uuid, its_element uuid, its_field text, its_block text,
    its_language text, its_quote text, its_proposal text, its_text jsonb) returns boolean
  language plpgsql security definer set search_path = public as $$
declare
  l remark_link%rowtype;
  i remark_invitee%rowtype;
begin
  select * into l from valid_remark_link(its_hash, at);
  select * into i from remark_invitee where id = l.invitee_id;
  if not exists (select from remark_round r join plan p on p.id = r.plan_id
      where r.id = l.round_id and r.closed_at is null and open_to_invitee(p.access_id, i.organisation_id)) then return false; end if;
  if its_element is not null and not exists (select from element e where e.id = its_element and e.plan_id = l.plan_id
      and open_to_invitee(e.access_id, i.organisation_id)) then return false; end if;
  insert into remark (id, plan_id, round_id, invitee_id, owner_id, element_id, field, block_id, language, quote, proposal, text,
      made_at, by_link, access_id)
    values (new_remark, l.plan_id, l.round_id, i.id, i.organisation_id, its_element, its_field, its_block, its_language, its_quote,
      its_proposal, its_text, at, true, 1);
  insert into task (id, kind, subject_kind, subject_id, plan_id, owner_id, organisation_id, created_at, access_id)
    values (new_id(at), 'answer_remarks', 'plan', l.plan_id, l.plan_id, coalesce(i.organisation_id, l.owner_id), l.owner_id, at, 1)
    on conflict do nothing;
  return true;
end $$;

/* Takes an own remark back that has no answer yet. */
create function withdraw_remark_by_link(its_hash text, at timestamptz, its_remark uuid) returns boolean
  language sql security definer set search_path = public as $$
  with taken as (
    update remark m set withdrawn_at = at from valid_remark_link(its_hash, at) l
    where m.id = its_remark and m.invitee_id = l.invitee_id and m.withdrawn_at is null
      and not exists (select from remark_answer a where a.remark_id = m.id)
    returning m.id
  )
  select exists (select from taken)
$$;

/* The invited body or person says that it has reacted; its tasks end. */
create function finish_by_link(its_hash text, at timestamptz) returns boolean
  language sql security definer set search_path = public as $$
  with its as (
    update remark_invitee i set finished_at = at from valid_remark_link(its_hash, at) l where i.id = l.invitee_id
    returning i.round_id, i.organisation_id
  ), done as (
    update task t set done_at = at from its where t.subject_id = its.round_id and t.organisation_id = its.organisation_id
      and t.kind in ('react_to_round', 'round_reminder') and t.done_at is null
    returning t.id
  )
  select exists (select from its)
$$;
