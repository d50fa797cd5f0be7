-- The parties to the instrument of a cooperation framework (treaty, agreement, declaration): who signed for each party,
-- by office and not by person, and when the party ratified it.
create table element_signature (
  id uuid primary key,
  element_id uuid not null references element on delete cascade,
  owner_id uuid not null,
  organisation_id uuid not null references organisation,
  signatory text check (length(signatory) between 1 and 200),
  ratified_on date,
  access_id integer not null references access,
  unique (element_id, organisation_id)
);
create index element_signature_organisation on element_signature (organisation_id);

alter table element_signature enable row level security;
create policy element_signature_read on element_signature for select
  using (access_id = any ((select readable())::integer[]));
create policy element_signature_insert on element_signature for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy element_signature_update on element_signature for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
create policy element_signature_delete on element_signature for delete
  using (owner_id = any ((select writable())::uuid[]));
grant select, insert, update, delete on element_signature to :app_role;
create trigger element_signature_set_access before insert on element_signature
  for each row execute function set_element_part_access();
