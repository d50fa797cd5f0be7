-- How files of figures are read: what people decided of a form of file once, for the next file of that form; and by which recipe
-- the figures of a batch were read.

create table figure_recipe (
  id uuid primary key,
  owner_id uuid not null references organisation,
  name text not null,
  -- Words of the heads of such files, without their periods: see features/indicators/import/recipe/form.ts.
  form text not null,
  recipe jsonb not null,
  saved_at timestamptz not null,
  saved_by uuid,
  marking smallint not null default 1 check (marking between 0 and 4),
  access_id integer not null references access,
  unique (owner_id, name)
);
create index figure_recipe_form on figure_recipe (md5(form));

create table figure_import (
  batch_id integer primary key references observation_batch on delete cascade,
  recipe jsonb not null,
  -- How many figures it had, what was repeated, left out or checked.
  counts jsonb not null,
  owner_id uuid not null,
  access_id integer not null references access
);

create function figure_recipe_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := access_for(new.marking, array[new.owner_id], null, null);
  return new;
end $$;
create trigger figure_recipe_access before insert or update on figure_recipe
  for each row execute function figure_recipe_access();

create function figure_import_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select b.owner_id, b.access_id into new.owner_id, new.access_id from observation_batch b where b.id = new.batch_id;
  return new;
end $$;
create trigger figure_import_access before insert on figure_import for each row execute function figure_import_access();

/* Throws away a batch of which nothing was recorded, with what was staged for it: bringing in was refused, cancelled or cut off. */
create function discard_batch(its_batch integer) returns void language sql security definer set search_path = public as $$
  delete from observation_batch b where b.id = its_batch and b.owner_id = any (writable())
    -- Whatever it superseded, it brought something in its place.
    and not exists (select from observation o where o.batch_id = b.id)
$$;

do $$
declare name text;
begin
  foreach name in array array['figure_recipe', 'figure_import'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select using (access_id = any ((select readable())::integer[]))', name || '_read', name);
    execute format('create policy %I on %I for insert with check (owner_id = any ((select writable())::uuid[]))', name || '_insert', name);
  end loop;
end $$;
create policy figure_recipe_update on figure_recipe for update using (owner_id = any ((select writable())::uuid[])) with check (owner_id = any ((select writable())::uuid[]));
create policy figure_recipe_delete on figure_recipe for delete using (owner_id = any ((select writable())::uuid[]));
grant select, insert, update, delete on figure_recipe to :app_role;
grant select, insert on figure_import to :app_role;
