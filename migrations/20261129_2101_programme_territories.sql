-- The territories of a programme: the contact in each, and the day until which the programme is translated into the
-- plan of the territory. `translated_on` is the day on which this was done.
create table element_territory (
  id uuid primary key,
  element_id uuid not null references element on delete cascade,
  owner_id uuid not null,
  area_id uuid not null references area,
  contact_id uuid references function,
  translate_by date,
  translated_on date,
  access_id integer not null references access,
  unique (element_id, area_id)
);
create index element_territory_area on element_territory (area_id);
create index element_territory_contact on element_territory (contact_id);

alter table element_territory enable row level security;
create policy element_territory_read on element_territory for select
  using (access_id = any ((select readable())::integer[]));
create policy element_territory_insert on element_territory for insert
  with check (owner_id = any ((select writable())::uuid[]));
create policy element_territory_update on element_territory for update
  using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]));
create policy element_territory_delete on element_territory for delete
  using (owner_id = any ((select writable())::uuid[]));
grant select, insert, update, delete on element_territory to :app_role;
create trigger element_territory_set_access before insert on element_territory
  for each row execute function set_element_part_access();

-- Passes the access of an element on to its signatures and territories as well.
create or replace function propagate_element_access_within_plan() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update element set access_id = access_id where parent_id = new.id;
  update element_partner set access_id = new.access_id where element_id = new.id;
  update element_resource set access_id = new.access_id where element_id = new.id;
  update element_need set access_id = new.access_id where element_id = new.id;
  update element_signature set access_id = new.access_id where element_id = new.id;
  update element_territory set access_id = new.access_id where element_id = new.id;
  update element_link set access_id = access_id where from_id = new.id or to_id = new.id;
  update change set access_id = new.access_id where element_id = new.id;
  update journal set access_id = combine_access(access_id, new.access_id) where subject_id = new.id;
  -- Frozen rows are restricted together with the element. They never become more visible.
  update frozen_row set access_id = combine_access(access_id, new.access_id) where section = 'elements' and subject_id = new.id;
  return null;
end $$;
