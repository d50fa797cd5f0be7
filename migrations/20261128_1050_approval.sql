-- Approval of a plan: mandates, meetings of the bodies that decide, the legal path, opinions, and decisions to extend a
-- plan.

-- ---------------------------------------------------------------- Mandates and meetings

-- The holder of a function lets another person or function act for it, for a period, and for all or some steps of the
-- legal path. Mandates are acts of bodies, so everybody who is signed in may read them.
create table mandate (
  id uuid primary key,
  -- The body and the function that are represented. This body gives the mandate, and only it records the mandate.
  owner_id uuid not null references organisation,
  function text not null check (length(function) between 1 and 80),
  to_organisation_id uuid not null references organisation,
  to_function text check (length(to_function) between 1 and 80),
  to_person_id uuid references person,
  valid_from date not null,
  valid_to date not null check (valid_to > valid_from),
  -- Codes of steps. Null: all steps.
  steps text[] check (cardinality(steps) between 1 and 60),
  -- Where the mandate is documented: a letter, the number of a decision.
  reference text not null check (length(reference) between 3 and 500),
  recorded_at timestamptz not null,
  recorded_by uuid,
  withdrawn_on date,
  withdrawn_reason text,
  access_id integer not null references access,
  check ((to_function is null) <> (to_person_id is null)),
  check ((withdrawn_on is null) = (withdrawn_reason is null))
);
create index mandate_owner on mandate (owner_id);
create index mandate_person on mandate (to_person_id);
create index mandate_function on mandate (to_organisation_id, to_function);

alter table mandate enable row level security;
create policy mandate_read on mandate for select using (access_id = any ((select readable())::integer[]));
create policy mandate_insert on mandate for insert with check (owner_id = any ((select writable())::uuid[]));
create policy mandate_update on mandate for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on mandate to :app_role;
grant update (withdrawn_on, withdrawn_reason) on mandate to :app_role;

create function set_mandate_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := access_for(1::smallint, null, null, null);
  return new;
end $$;
create trigger mandate_set_access before insert or update on mandate for each row execute function set_mandate_access();

create function forbid_mandate_change() returns trigger language plpgsql as $$
begin
  raise exception 'A mandate cannot be changed. It can be withdrawn once.';
end $$;
create trigger mandate_forbid_change
  before update of id, owner_id, function, to_organisation_id, to_function, to_person_id, valid_from, valid_to,
    steps, reference, recorded_at, recorded_by on mandate
  for each row execute function forbid_mandate_change();
create trigger mandate_forbid_second_withdrawal before update on mandate
  for each row when (old.withdrawn_on is not null) execute function forbid_mandate_change();

-- A meeting of a body: in person, in writing or electronically.
create table meeting (
  id uuid primary key,
  body_id uuid not null references organisation,
  -- The body that manages the meeting: the body itself, or its secretariat.
  owner_id uuid not null references organisation,
  on_date date not null,
  at_time text check (at_time ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  method text not null check (method in ('meeting', 'written', 'electronic')),
  place text check (length(place) <= 300),
  state text not null default 'planned' check (state in ('planned', 'held', 'adopted')),
  -- The bodies whose functions are members. They may read the meeting.
  member_ids uuid[] not null,
  -- For a body whose members are not known by function: the number of members with a vote, and how many of them took
  -- part.
  in_office integer check (in_office between 1 and 1000),
  took_part integer check (took_part between 0 and in_office),
  minutes text check (length(minutes) <= 50000),
  held_at timestamptz,
  adopted_on date,
  created_at timestamptz not null,
  created_by uuid,
  access_id integer not null references access,
  check ((state = 'planned') = (held_at is null)),
  check ((state = 'adopted') = (adopted_on is not null))
);
create index meeting_body on meeting (body_id, on_date);

alter table meeting enable row level security;
create policy meeting_read on meeting for select using (access_id = any ((select readable())::integer[]));
create policy meeting_insert on meeting for insert with check (owner_id = any ((select writable())::uuid[]));
create policy meeting_update on meeting for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on meeting to :app_role;
grant update (on_date, at_time, method, place, state, in_office, took_part, minutes, held_at, adopted_on)
  on meeting to :app_role;

create function set_meeting_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := access_for(2::smallint, array[new.owner_id, new.body_id] || new.member_ids, null, null);
  return new;
end $$;
create trigger meeting_set_access before insert or update on meeting for each row execute function set_meeting_access();

-- A meeting that was held cannot be planned again, and adopted minutes cannot be changed.
create function forbid_meeting_change() returns trigger language plpgsql as $$
begin
  if old.state = 'adopted' or (old.state = 'held' and (new.state = 'planned' or (new.body_id, new.owner_id, new.on_date, new.at_time, new.method, new.place,
    new.in_office, new.took_part, new.held_at) is distinct from (old.body_id, old.owner_id, old.on_date, old.at_time, old.method, old.place, old.in_office,
    old.took_part, old.held_at))) then
    raise exception 'A held meeting cannot be changed.';
  end if;
  return new;
end $$;
create trigger meeting_forbid_change before update on meeting for each row execute function forbid_meeting_change();

-- Attendance. The last row of a seat counts.
create table meeting_presence (
  id uuid primary key,
  place bigint generated always as identity unique,
  meeting_id uuid not null references meeting on delete cascade,
  owner_id uuid not null,
  organisation_id uuid not null references organisation,
  function text check (length(function) between 1 and 80),
  presence text not null check (presence in ('present', 'represented', 'excused', 'absent')),
  mandate_id uuid references mandate,
  recorded_at timestamptz not null,
  recorded_by uuid,
  access_id integer not null references access,
  check ((presence = 'represented') = (mandate_id is not null))
);
create index meeting_presence_meeting on meeting_presence (meeting_id, place);

alter table meeting_presence enable row level security;
create policy meeting_presence_read on meeting_presence for select
  using (access_id = any ((select readable())::integer[]));
create policy meeting_presence_insert on meeting_presence for insert
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on meeting_presence to :app_role;

-- An agenda item: a step of the legal path of a plan, or another subject in words.
create table meeting_item (
  id uuid primary key,
  meeting_id uuid not null references meeting on delete cascade,
  owner_id uuid not null,
  rank integer not null,
  plan_id uuid references plan on delete cascade,
  step text check (length(step) <= 80),
  title text check (length(title) between 3 and 300),
  text text check (length(text) <= 5000),
  -- Who decides on the item: the body as a whole, or each of its members.
  seats jsonb not null,
  removed_at timestamptz,
  added_at timestamptz not null,
  added_by uuid,
  access_id integer not null references access,
  check ((plan_id is null) = (step is null)),
  check ((plan_id is null) = (title is not null))
);
create unique index meeting_item_current on meeting_item (meeting_id, plan_id, step) where removed_at is null;
create index meeting_item_plan on meeting_item (plan_id);

alter table meeting_item enable row level security;
create policy meeting_item_read on meeting_item for select using (access_id = any ((select readable())::integer[]));
create policy meeting_item_insert on meeting_item for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy meeting_item_update on meeting_item for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on meeting_item to :app_role;
grant update (rank, seats, removed_at) on meeting_item to :app_role;

-- The result of an item. The last row of a seat on an item counts, until the meeting is held.
create table meeting_result (
  id uuid primary key,
  place bigint generated always as identity unique,
  item_id uuid not null references meeting_item on delete cascade,
  owner_id uuid not null,
  -- Null (with function): an item that no legal path requires.
  organisation_id uuid references organisation,
  function text,
  verdict text check (verdict in ('approved', 'approved_with_reservation', 'refused')),
  -- The version on which they decided.
  version_id uuid references plan_version,
  -- The sections concerned. Null: all.
  about text[] check (cardinality(about) between 1 and 200),
  text text check (length(text) <= 20000),
  reason text check (length(reason) <= 2000),
  votes jsonb,
  dissents jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  access_id integer not null references access
);
create index meeting_result_item on meeting_result (item_id, place);

alter table meeting_result enable row level security;
create policy meeting_result_read on meeting_result for select
  using (access_id = any ((select readable())::integer[]));
create policy meeting_result_insert on meeting_result for insert
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on meeting_result to :app_role;

create function forbid_meeting_record_change() returns trigger language plpgsql as $$
begin
  raise exception 'The record of a meeting cannot be changed.';
end $$;
create trigger meeting_presence_forbid_change
  before update of meeting_id, owner_id, organisation_id, function, presence, mandate_id, recorded_at, recorded_by
    on meeting_presence
  for each row execute function forbid_meeting_record_change();
create trigger meeting_result_forbid_change
  before update of item_id, owner_id, organisation_id, function, verdict, version_id, about, text, reason, votes,
    dissents, recorded_at, recorded_by on meeting_result
  for each row execute function forbid_meeting_record_change();
create trigger meeting_item_forbid_change
  before update of meeting_id, owner_id, plan_id, step, title, text, added_at, added_by on meeting_item
  for each row execute function forbid_meeting_record_change();

-- An item about a plan is readable for those who may read both the meeting and the plan, so that an agenda reveals no
-- plan.
create function set_meeting_item_access() returns trigger language plpgsql security definer set search_path = public as $$
declare
  p_state text;
begin
  select combine_access(s.access_id, (select p.access_id from plan p where p.id = new.plan_id)), s.owner_id, s.state
    into new.access_id, new.owner_id, p_state from meeting s where s.id = new.meeting_id;
  if p_state <> 'planned' and (tg_op = 'INSERT' or (new.rank, new.seats, new.removed_at) is distinct from (old.rank, old.seats, old.removed_at)) then
    raise exception 'The agenda of a held meeting cannot be changed.';
  end if;
  return new;
end $$;
create trigger meeting_item_set_access before insert or update on meeting_item
  for each row execute function set_meeting_item_access();

create function set_meeting_result_access() returns trigger language plpgsql security definer set search_path = public as $$
declare
  p_state text;
begin
  select i.access_id, i.owner_id, s.state into new.access_id, new.owner_id, p_state
    from meeting_item i join meeting s on s.id = i.meeting_id where i.id = new.item_id;
  if tg_op = 'INSERT' and p_state <> 'planned' then
    raise exception 'The results of a held meeting cannot be changed.';
  end if;
  return new;
end $$;
create trigger meeting_result_set_access before insert or update on meeting_result
  for each row execute function set_meeting_result_access();

create function set_meeting_presence_access() returns trigger language plpgsql security definer set search_path = public as $$
declare
  p_state text;
begin
  select s.access_id, s.owner_id, s.state into new.access_id, new.owner_id, p_state from meeting s where s.id = new.meeting_id;
  if tg_op = 'INSERT' and p_state <> 'planned' then
    raise exception 'The attendance of a held meeting cannot be changed.';
  end if;
  return new;
end $$;
create trigger meeting_presence_set_access before insert or update on meeting_presence
  for each row execute function set_meeting_presence_access();

create function propagate_plan_access_to_meetings() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update meeting_item set access_id = access_id where plan_id = new.id;
  update meeting_result set access_id = access_id where item_id in (select id from meeting_item where plan_id = new.id);
  return null;
end $$;
create trigger plan_propagate_access_to_meetings after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_plan_access_to_meetings();

-- ---------------------------------------------------------------- Legal path

-- One pass through the legal path: the plan as a whole, and again for each addendum. The steps are data of the country
-- pack. Kind `external`: the plan was decided before this instance existed.
create table path_round (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null,
  number integer not null,
  kind text not null check (kind in ('plan', 'addendum', 'external')),
  -- The subject of an addendum, or how a plan was decided before.
  reason text,
  opened_at timestamptz not null,
  opened_by uuid,
  access_id integer not null references access,
  unique (plan_id, number)
);

alter table path_round enable row level security;
create policy path_round_read on path_round for select using (access_id = any ((select readable())::integer[]));
create policy path_round_insert on path_round for insert with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on path_round to :app_role;

-- An act on the legal path. Acts are added and never changed. Another act withdraws a mistake.
create table path_act (
  id uuid primary key,
  place bigint generated always as identity unique,
  round_id uuid not null references path_round on delete cascade,
  plan_id uuid not null references plan on delete cascade,
  -- The body for which the act was recorded: the acting body, or the body that leads the plan.
  owner_id uuid not null,
  kind text not null check (kind in ('submitted', 'done', 'requested', 'opinion_given', 'opinion_missing', 'decided', 'sent',
    'received', 'entered_into_force', 'skipped', 'withdrawn')),
  step text,
  seat_organisation_id uuid references organisation,
  seat_function text,
  on_date date not null,
  due_on date,
  version_id uuid references plan_version,
  -- What was under decision: the hash of each section.
  sections jsonb,
  verdict text check (verdict in ('approved', 'approved_with_reservation', 'refused')),
  text text,
  reason text,
  method text check (method in ('meeting', 'written', 'electronic')),
  provenance text check (provenance in ('in_person', 'recorded')),
  withdraws uuid unique references path_act,
  recorded_at timestamptz not null,
  recorded_by uuid,
  access_id integer not null references access,
  -- The meeting in which the act took place, the mandate under which somebody acted, and the votes.
  meeting_id uuid references meeting,
  mandate_id uuid references mandate,
  votes jsonb,
  check ((kind = 'withdrawn') = (withdraws is not null)),
  check ((kind = 'decided') = (verdict is not null)),
  check (kind not in ('decided', 'sent', 'submitted') or (version_id is not null and sections is not null)),
  check (kind not in ('requested', 'opinion_given', 'opinion_missing', 'decided', 'sent', 'received') or (step is not null
    and seat_organisation_id is not null))
);
create index path_act_round on path_act (round_id, place);
create index path_act_plan on path_act (plan_id);
create index path_act_version on path_act (version_id);
create index path_act_seat on path_act (seat_organisation_id);
create index path_act_meeting on path_act (meeting_id);

alter table path_act enable row level security;
create policy path_act_read on path_act for select using (access_id = any ((select readable())::integer[]));
create policy path_act_insert on path_act for insert with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on path_act to :app_role;

create function set_path_round_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select p.owner_id, p.access_id into new.owner_id, new.access_id from plan p where p.id = new.plan_id;
  return new;
end $$;
create trigger path_round_set_access before insert or update on path_round
  for each row execute function set_path_round_access();

create function set_path_act_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select p.access_id, r.plan_id into new.access_id, new.plan_id from path_round r join plan p on p.id = r.plan_id where r.id = new.round_id;
  return new;
end $$;
create trigger path_act_set_access before insert or update on path_act for each row execute function set_path_act_access();

create function forbid_path_act_change() returns trigger language plpgsql as $$
begin
  raise exception 'A recorded act cannot be changed.';
end $$;
create trigger path_act_forbid_change
  before update of round_id, kind, step, seat_organisation_id, seat_function, on_date, due_on, version_id, sections,
    verdict, text, reason, method, provenance, withdraws, recorded_at, recorded_by on path_act
  for each row execute function forbid_path_act_change();
create trigger path_act_forbid_meeting_change before update of meeting_id, mandate_id, votes on path_act
  for each row execute function forbid_path_act_change();

create function propagate_plan_access_to_path() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update path_round set access_id = access_id where plan_id = new.id;
  update path_act set access_id = access_id where plan_id = new.id;
  return null;
end $$;
create trigger plan_propagate_access_to_path after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_plan_access_to_path();

-- Sets the state of a plan, which follows from its path. A body that acts on the path (for example a minister on the
-- plan of a zone) does not own the plan and may not write it. Therefore this function runs as owner. It changes only
-- the state, only forwards, and only if the caller may read the plan.
create function set_plan_state(p_plan uuid, p_state text, p_decision date) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if p_state not in ('drafting', 'in_decision', 'approved') then
    raise exception 'This function cannot bring a plan into force or end it.';
  end if;
  update plan p set state = p_state, decided_on = p_decision
    where p.id = p_plan and p.access_id = any ((select readable())::integer[]) and p.state in ('drafting', 'in_decision', 'approved')
      and (p.state, p.decided_on) is distinct from (p_state, p_decision)
      and exists (select from path_round r join path_act a on a.round_id = r.id where r.plan_id = p_plan);
end $$;
grant execute on function set_plan_state(uuid, text, date) to :app_role;

-- Nobody can delete acts on the legal path or sent documents, whatever rights they have. A plan that no other body has
-- seen can be deleted as a whole. Then the plan is deleted before the rows that depend on it.
create function forbid_delete_without_plan() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from plan where id = old.plan_id) then
    raise exception 'This row can be deleted only together with its plan.';
  end if;
  return old;
end $$;
create trigger path_round_forbid_delete before delete on path_round for each row execute function forbid_delete_without_plan();
create trigger path_act_forbid_delete before delete on path_act for each row execute function forbid_delete_without_plan();

-- ---------------------------------------------------------------- Opinions

-- A point of an opinion (Act of 7 December 1998, art. 7: the final text takes the opinion into account). The opinion
-- itself is an act on the legal path. Readers of the plan read its points. Points are added and never changed. Another
-- row withdraws a point that was divided wrongly.
create table opinion_point (
  id uuid primary key,
  place bigint generated always as identity unique,
  -- The act that gave the opinion.
  act_id uuid not null references path_act on delete cascade,
  plan_id uuid not null references plan on delete cascade,
  -- The body that wrote the point: the body that gave the opinion, or the body that leads the plan.
  owner_id uuid not null references organisation,
  number integer not null check (number between 1 and 500),
  text text check (length(text) between 3 and 5000),
  -- The element that it is about. No foreign key, because points stay when the element is deleted.
  element_id uuid,
  withdraws uuid unique references opinion_point,
  reason text check (length(reason) between 3 and 2000),
  recorded_at timestamptz not null,
  recorded_by uuid,
  access_id integer not null references access,
  check ((withdraws is null) = (text is not null)),
  check ((withdraws is null) = (reason is null)),
  check (withdraws is null or element_id is null)
);
create index opinion_point_act on opinion_point (act_id, place);
create index opinion_point_plan on opinion_point (plan_id);

alter table opinion_point enable row level security;
create policy opinion_point_read on opinion_point for select using (access_id = any ((select readable())::integer[]));
create policy opinion_point_insert on opinion_point for insert
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on opinion_point to :app_role;

-- The answer to a point. The latest answer is current, and the earlier answers stay.
create table opinion_answer (
  id uuid primary key,
  place bigint generated always as identity unique,
  point_id uuid not null references opinion_point on delete cascade,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null references organisation,
  kind text not null check (kind in ('followed', 'partly', 'set_aside')),
  reasons text not null check (length(reasons) between 3 and 5000),
  -- The element that was changed.
  element_id uuid,
  -- The code of the function that answers. Null: the body.
  as_function text,
  answered_on date not null,
  answered_at timestamptz not null,
  answered_by uuid,
  access_id integer not null references access
);
create index opinion_answer_point on opinion_answer (point_id, place);
create index opinion_answer_plan on opinion_answer (plan_id);

alter table opinion_answer enable row level security;
create policy opinion_answer_read on opinion_answer for select
  using (access_id = any ((select readable())::integer[]));
create policy opinion_answer_insert on opinion_answer for insert
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on opinion_answer to :app_role;

create function set_opinion_point_access() returns trigger language plpgsql security definer set search_path = public as $$
declare
  p_body uuid;
  p_owner uuid;
begin
  select a.access_id, a.plan_id, a.seat_organisation_id, p.owner_id into new.access_id, new.plan_id, p_body, p_owner
    from path_act a join plan p on p.id = a.plan_id where a.id = new.act_id and a.kind = 'opinion_given';
  if tg_op = 'INSERT' and not coalesce(new.owner_id in (p_body, p_owner), false) then
    raise exception 'Only the body that gave the opinion and the body that leads the plan can record its points.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger opinion_point_set_access before insert or update on opinion_point
  for each row execute function set_opinion_point_access();

create function set_opinion_answer_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select o.access_id, o.plan_id, p.owner_id into new.access_id, new.plan_id, new.owner_id
    from opinion_point o join plan p on p.id = o.plan_id where o.id = new.point_id;
  return new;
end $$;
create trigger opinion_answer_set_access before insert or update on opinion_answer
  for each row execute function set_opinion_answer_access();

create function forbid_opinion_change() returns trigger language plpgsql as $$
begin
  raise exception 'A recorded opinion or answer cannot be changed.';
end $$;
create trigger opinion_point_forbid_change
  before update of act_id, number, text, element_id, withdraws, reason, recorded_at, recorded_by on opinion_point
  for each row execute function forbid_opinion_change();
create trigger opinion_answer_forbid_change
  before update of point_id, kind, reasons, element_id, as_function, answered_on, answered_at, answered_by on
    opinion_answer
  for each row execute function forbid_opinion_change();

create function propagate_path_act_access_to_opinions() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update opinion_point set access_id = access_id where act_id = new.id;
  update opinion_answer set access_id = access_id where point_id in (select id from opinion_point where act_id = new.id);
  return null;
end $$;
create trigger path_act_propagate_access_to_opinions after update on path_act
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_path_act_access_to_opinions();

-- ---------------------------------------------------------------- Extension

-- Decisions that a plan remains in force after the end of its period. They are added and never changed. Another row
-- withdraws a mistake.
create table plan_extension (
  id uuid primary key,
  place bigint generated always as identity unique,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null,
  -- The first day on which the plan is no longer in force.
  valid_until date,
  decided_on date,
  -- Who decided: bodies, or functions in them.
  seats jsonb,
  legal_basis text,
  -- Where the decision is documented: a letter, minutes, a number.
  evidence text,
  reason text not null,
  withdraws uuid unique references plan_extension,
  recorded_at timestamptz not null,
  recorded_by uuid,
  access_id integer not null references access,
  check ((withdraws is null) = (valid_until is not null and decided_on is not null and seats is not null))
);
create index plan_extension_plan on plan_extension (plan_id, place);

alter table plan_extension enable row level security;
create policy plan_extension_read on plan_extension for select
  using (access_id = any ((select readable())::integer[]));
create policy plan_extension_insert on plan_extension for insert
  with check (owner_id = any ((select writable())::uuid[]));
grant select, insert on plan_extension to :app_role;

create function set_plan_extension_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select p.owner_id, p.access_id into new.owner_id, new.access_id from plan p where p.id = new.plan_id;
  return new;
end $$;
create trigger plan_extension_set_access before insert or update on plan_extension
  for each row execute function set_plan_extension_access();

create function forbid_plan_extension_change() returns trigger language plpgsql as $$
begin
  raise exception 'A decision to extend a plan cannot be changed.';
end $$;
create trigger plan_extension_forbid_change
  before update of plan_id, valid_until, decided_on, seats, legal_basis, evidence, reason, withdraws, recorded_at,
    recorded_by on plan_extension
  for each row execute function forbid_plan_extension_change();

create function update_plan_extension() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update plan set extended_to = (
    select max(e.valid_until) from plan_extension e
    where e.plan_id = new.plan_id and not exists (select from plan_extension w where w.withdraws = e.id)
  ) where id = new.plan_id;
  return null;
end $$;
create trigger plan_extension_update_plan after insert on plan_extension
  for each row execute function update_plan_extension();

create function propagate_plan_access_to_extensions() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update plan_extension set access_id = access_id where plan_id = new.id;
  return null;
end $$;
create trigger plan_propagate_access_to_extensions after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_plan_access_to_extensions();
