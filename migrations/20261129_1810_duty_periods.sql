-- A period of a recurring duty of a plan, for a responsible organisation. It is created once, shortly before the period ends, and
-- completed once with a note or a document. The organisation that owns the plan and the responsible organisation may read it.
create table duty_period (
  id uuid primary key,
  plan_id uuid not null references plan on delete cascade,
  owner_id uuid not null references organisation,
  organisation_id uuid not null references organisation,
  function_id uuid references function,
  code text not null,
  starts_on date not null,
  ends_on date not null,
  due_on date not null,
  created_at timestamptz not null,
  completed_on date,
  note text check (length(note) between 1 and 2000),
  file_id uuid references file on delete set null,
  file_name text,
  recorded_at timestamptz,
  recorded_by uuid references person,
  access_id integer not null references access,
  check (starts_on < ends_on and ends_on <= due_on),
  check ((completed_on is null) = (recorded_at is null)),
  check (completed_on >= starts_on),
  check (completed_on is null or note is not null or file_name is not null)
);
create unique index duty_period_once on duty_period (plan_id, code, starts_on, organisation_id);
create index duty_period_organisation on duty_period (organisation_id) where completed_on is null;
create index duty_period_file on duty_period (file_id);
comment on column duty_period.file_name is 'Name of the attached file. It stays if the file is removed from the plan.';

create function set_duty_period_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select p.owner_id into new.owner_id from plan p where p.id = new.plan_id;
  new.access_id := access_for(2::smallint, array[new.owner_id, new.organisation_id], null, null);
  return new;
end $$;
create trigger duty_period_set_access before insert on duty_period for each row execute function set_duty_period_access();

-- Only the completion is written, and only once. The removal of a file from the plan clears its reference.
create function forbid_duty_period_change() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) - '{completed_on,note,file_id,file_name,recorded_at,recorded_by}'::text[])
      <> (to_jsonb(old) - '{completed_on,note,file_id,file_name,recorded_at,recorded_by}'::text[]) then
    raise exception 'A period of a duty cannot be changed.';
  end if;
  if old.completed_on is not null and (to_jsonb(new) - 'file_id' <> to_jsonb(old) - 'file_id' or new.file_id is not null) then
    raise exception 'A fulfilled duty cannot be changed.';
  end if;
  return new;
end $$;
create trigger duty_period_forbid_change before update on duty_period for each row execute function forbid_duty_period_change();

alter table duty_period enable row level security;
create policy duty_period_read on duty_period for select using (access_id = any ((select readable())::integer[]));
create policy duty_period_insert on duty_period for insert with check (current_setting('integral.system', true) = 'on');
create policy duty_period_update on duty_period for update using (organisation_id = any ((select writable())::uuid[]))
  with check (organisation_id = any ((select writable())::uuid[]));
grant select, insert, update on duty_period to :app_role;
