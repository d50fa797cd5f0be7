-- The workspace of a person: calendar and reminders, saved views, guidance, and who has a plan open now.

-- ---------------------------------------------------------------- Calendar and reminders

-- The private address under which a program fetches the calendar of a person, one per person. The secret is shown once,
-- and only its hash is stored.
create table calendar_feed (
  person_id uuid primary key references person on delete cascade,
  secret_hash text not null unique,
  -- The dates of the person, or of all bodies of the person.
  who text not null check (who in ('mine', 'body')),
  created_at timestamptz not null,
  read_at timestamptz
);

alter table calendar_feed enable row level security;
create policy calendar_feed_own on calendar_feed
  using (person_id = (select acting_person()))
  with check (person_id = (select acting_person()));
grant select, insert, update, delete on calendar_feed to :app_role;

-- The last published state of each date in a feed. A changed text or day increases its sequence, so that calendar
-- programs accept the change.
create table calendar_feed_entry (
  person_id uuid not null references calendar_feed on delete cascade,
  key text not null,
  hash text not null,
  sequence integer not null,
  changed_at timestamptz not null,
  primary key (person_id, key)
);

alter table calendar_feed_entry enable row level security;
create policy calendar_feed_entry_own on calendar_feed_entry
  using (person_id = (select acting_person()))
  with check (person_id = (select acting_person()));
grant select, insert, update, delete on calendar_feed_entry to :app_role;

-- How many working days in advance a person wants a reminder by email. An empty list means no reminders.
create table reminder_choice (
  person_id uuid primary key references person on delete cascade,
  days smallint[] not null check (cardinality(days) <= 5 and 0 < all (days) and 30 >= all (days))
);

alter table reminder_choice enable row level security;
create policy reminder_choice_own on reminder_choice
  using (person_id = (select acting_person()))
  with check (person_id = (select acting_person()));
grant select, insert, update, delete on reminder_choice to :app_role;

-- One row per person and day, whichever server creates it, so that each person gets at most one email per day.
create table reminder_mail (
  person_id uuid not null references person on delete cascade,
  on_day date not null,
  primary key (person_id, on_day)
);

alter table reminder_mail enable row level security;
create policy reminder_mail_own on reminder_mail
  using (person_id = (select acting_person()))
  with check (person_id = (select acting_person()));
grant select, insert, update, delete on reminder_mail to :app_role;

-- Reminders that were sent: each date once for each of the chosen numbers of days.
create table reminder_sent (
  person_id uuid not null references person on delete cascade,
  key text not null,
  due_on date not null,
  days smallint not null,
  sent_on date not null,
  primary key (person_id, key, due_on, days)
);
create index reminder_sent_day on reminder_sent (sent_on);

alter table reminder_sent enable row level security;
create policy reminder_sent_own on reminder_sent
  using (person_id = (select acting_person()))
  with check (person_id = (select acting_person()));
grant select, insert, update, delete on reminder_sent to :app_role;

-- ---------------------------------------------------------------- Views and guidance

-- A saved view of the search or of the list of plans: its page, its name and the query of its address.
create table saved_view (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  -- Shared with the members of this organisation. Null: private.
  organisation_id uuid references organisation,
  place text not null check (place in ('search', 'plans')),
  name text not null check (length(name) between 1 and 120),
  query text not null check (length(query) <= 2000),
  updated_at timestamptz not null,
  access_id integer not null references access
);
create index saved_view_person on saved_view (person_id, place);
create index saved_view_organisation on saved_view (organisation_id, place);

alter table saved_view enable row level security;
create policy saved_view_read on saved_view for select using (access_id = any ((select readable())::integer[]));
-- The author changes a view and can share it with an organisation of which the author is a member.
create policy saved_view_insert on saved_view for insert with check (
  person_id = (select acting_person()) and (organisation_id is null
    or organisation_id = any ((select writable())::uuid[])));
create policy saved_view_update on saved_view for update using (person_id = (select acting_person())) with check (
  person_id = (select acting_person()) and (organisation_id is null
    or organisation_id = any ((select writable())::uuid[])));
create policy saved_view_delete on saved_view for delete using (person_id = (select acting_person()));
grant select, insert, update, delete on saved_view to :app_role;

-- The view that a page shows first.
create table default_view (
  person_id uuid not null references person on delete cascade,
  place text not null check (place in ('search', 'plans')),
  view_id uuid not null references saved_view on delete cascade,
  primary key (person_id, place)
);

alter table default_view enable row level security;
-- The inner query is subject to the row policy of saved_view, so that nobody starts with a view that they may not read.
create policy default_view_own on default_view using (person_id = (select acting_person()))
  with check (person_id = (select acting_person()) and exists (select from saved_view v where v.id = view_id));
grant select, insert, update, delete on default_view to :app_role;

create function set_saved_view_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := case when new.organisation_id is null then intern_access(4::smallint, true, null, array[new.person_id])
    else access_for(3::smallint, array[new.organisation_id], null, null) end;
  return new;
end $$;
create trigger saved_view_set_access before insert or update on saved_view
  for each row execute function set_saved_view_access();

-- How much guidance a person wants while writing.
create table guidance_choice (
  person_id uuid primary key references person on delete cascade,
  depth text not null check (depth in ('expert', 'usual', 'first_time'))
);

alter table guidance_choice enable row level security;
create policy guidance_choice_own on guidance_choice
  using (person_id = (select acting_person()))
  with check (person_id = (select acting_person()));
grant select, insert, update on guidance_choice to :app_role;

-- ---------------------------------------------------------------- Live presence

-- An open page of a plan, the position of its reader, and when the page last reported. Stored in the database, so that
-- every server knows it.
create table presence (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  person_id uuid not null,
  element_id uuid,
  seen_at timestamptz not null,
  access_id integer not null references access
);
create index presence_plan on presence (plan_id, seen_at);
create index presence_person on presence (person_id);

alter table presence enable row level security;
create policy presence_read on presence for select using (access_id = any ((select readable())::integer[]));
create policy presence_insert on presence for insert
  with check (person_id = (select acting_person()) and access_id = any ((select readable())::integer[]));
create policy presence_update on presence for update
  using (person_id = (select acting_person()))
  with check (person_id = (select acting_person()) and access_id = any ((select readable())::integer[]));
create policy presence_delete on presence for delete using (person_id = (select acting_person()));
grant select, insert, update, delete on presence to :app_role;

create function set_presence_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select p.access_id into new.access_id from plan p where p.id = new.plan_id;
  return new;
end $$;
create trigger presence_set_access before insert or update on presence for each row execute function set_presence_access();

create function propagate_plan_access_to_editing() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update undo_step set access_id = access_id where plan_id = new.id;
  update presence set access_id = access_id where plan_id = new.id;
  return null;
end $$;
create trigger plan_propagate_access_to_editing after update on plan
  for each row when (old.access_id is distinct from new.access_id) execute function propagate_plan_access_to_editing();
