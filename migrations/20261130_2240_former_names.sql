-- A later name of an organisation, area, phenomenon, indicator or function does not rename it in decided plans and in
-- acts: the names of their time are kept.
create table former_name (
  subject_kind text not null check (subject_kind in ('organisation', 'area', 'phenomenon', 'indicator', 'function')),
  subject_id uuid not null,
  names jsonb not null,
  until timestamptz not null,
  primary key (subject_kind, subject_id, until)
);
comment on table former_name is 'Names that a subject had before a later name. Written by a trigger, never changed.';
comment on column former_name.until is 'The moment from which the next names apply.';
alter table former_name enable row level security;
-- The registry is public. The names of an indicator are read by those who read the indicator.
create policy former_name_read on former_name for select
  using (subject_kind <> 'indicator' or exists (select from indicator i where i.id = subject_id));
grant select on former_name to :app_role;

create function keep_former_name() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into former_name (subject_kind, subject_id, names, until)
    values (tg_table_name, old.id, old.names,
      coalesce(nullif(current_setting('integral.now', true), '')::timestamptz, clock_timestamp()))
    on conflict do nothing;
  return null;
end $$;
create trigger organisation_keep_former_name after update of names on organisation
  for each row when (old.names is distinct from new.names) execute function keep_former_name();
create trigger area_keep_former_name after update of names on area
  for each row when (old.names is distinct from new.names) execute function keep_former_name();
create trigger phenomenon_keep_former_name after update of names on phenomenon
  for each row when (old.names is distinct from new.names) execute function keep_former_name();
create trigger indicator_keep_former_name after update of names on indicator
  for each row when (old.names is distinct from new.names) execute function keep_former_name();
create trigger function_keep_former_name after update of names on function
  for each row when (old.names is distinct from new.names) execute function keep_former_name();
