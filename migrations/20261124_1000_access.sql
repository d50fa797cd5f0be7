-- Who sees what. Every readable row carries an access_id: an interned pair of marking and audience.
-- Markings are numbered from open to closed: 0 TLP:CLEAR, 1 TLP:GREEN, 2 TLP:AMBER, 3 TLP:AMBER+STRICT, 4 TLP:RED.

create table instance (
  only_one boolean primary key default true check (only_one),
  id uuid not null default gen_random_uuid(),
  -- A demo is stamped when it is made and stays a demo for ever.
  is_demo boolean not null default false,
  -- A demo names its zones otherwise until an administrator asks for the real names; its stamp stays.
  shows_real_zone_names boolean not null default true,
  created_at timestamptz not null default now()
);
insert into instance default values;

create function instance_keeps_its_stamp() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then raise exception 'An instance cannot be removed.'; end if;
  if old.is_demo and not new.is_demo then raise exception 'A demo stays a demo.'; end if;
  if new.id <> old.id then raise exception 'An instance keeps its id.'; end if;
  return new;
end $$;
create trigger instance_keeps_its_stamp before update or delete on instance
  for each row execute function instance_keeps_its_stamp();

create table access (
  id integer generated always as identity primary key,
  marking smallint not null check (marking between 0 and 4),
  -- false: anyone, also without signing in
  signed_in boolean not null,
  -- null: not restricted to organisations; otherwise sorted
  organisation_ids uuid[],
  -- null: not restricted to persons; otherwise sorted
  person_ids uuid[]
);
-- A long audience does not fit into an index: its hash does; no restriction is the empty text, so that `=` finds it through
-- the index. Ids print the same everywhere, so this may be called immutable.
create function audience_key(ids uuid[]) returns text language sql immutable parallel safe as
  $$ select coalesce(md5(array_to_string(ids, ',')), '') $$;
create unique index access_once on access (marking, signed_in, audience_key(organisation_ids), audience_key(person_ids));
-- The open ones come first: they are met first when a row is tested.
insert into access (marking, signed_in) values (0, false), (1, true), (2, true);

-- The settings of one transaction, set by the pipeline.
create function readable() returns integer[] language sql stable parallel safe as
  $$ select coalesce(nullif(current_setting('integral.readable', true), ''), '{}')::integer[] $$;
create function writable() returns uuid[] language sql stable parallel safe as
  $$ select coalesce(nullif(current_setting('integral.writable', true), ''), '{}')::uuid[] $$;
create function acting_person() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('integral.person', true), '')::uuid $$;

/* The ids that a reader may see: the person (null = not signed in) and the organisations for which they read. */
create function readable_access_ids(person uuid, organisations uuid[]) returns integer[]
  language sql stable as $$
  select coalesce(array_agg(id order by id), '{}') from access
  where (not signed_in or person is not null)
    and (organisation_ids is null or organisation_ids && organisations)
    and (person_ids is null or person = any (person_ids))
$$;

create function sorted_ids(ids uuid[]) returns uuid[] language sql immutable as
  $$ select case when ids is null then null else (select coalesce(array_agg(distinct one order by one), '{}') from unnest(ids) one) end $$;

/* Interns a pair of marking and audience. A new one that the acting reader may see becomes readable at once, so that
   one reads what one has just written. */
create function intern_access(its_marking smallint, needs_sign_in boolean, organisations uuid[], persons uuid[]) returns integer
  language plpgsql security definer set search_path = public as $$
declare
  found_id integer;
  organisations_sorted uuid[] := sorted_ids(organisations);
  persons_sorted uuid[] := sorted_ids(persons);
  reads_for uuid[] := coalesce(nullif(current_setting('integral.organisations', true), ''), '{}')::uuid[];
begin
  select a.id into found_id from access a
    where a.marking = its_marking and a.signed_in = needs_sign_in
      and audience_key(a.organisation_ids) = audience_key(organisations_sorted)
      and audience_key(a.person_ids) = audience_key(persons_sorted);
  if found_id is null then
    insert into access (marking, signed_in, organisation_ids, person_ids)
      values (its_marking, needs_sign_in, organisations_sorted, persons_sorted)
      on conflict (marking, signed_in, audience_key(organisation_ids), audience_key(person_ids)) do update set marking = excluded.marking
      returning id into found_id;
  end if;
  if not found_id = any (readable())
    and (coalesce(current_setting('integral.system', true), '') = 'on'
      or (not needs_sign_in or acting_person() is not null)
      and (organisations_sorted is null or organisations_sorted && reads_for)
      and (persons_sorted is null or acting_person() = any (persons_sorted))) then
    perform set_config('integral.readable', (readable() || found_id)::text, true);
  end if;
  return found_id;
end $$;

/* The access of something inside, or between, two things: the higher marking and the intersected audience. */
create function combine_access(one integer, other integer) returns integer
  language plpgsql security definer set search_path = public as $$
declare
  a access%rowtype;
  b access%rowtype;
begin
  if one = other or other is null then return one; end if;
  if one is null then return other; end if;
  select * into a from access where id = one;
  select * into b from access where id = other;
  return intern_access(
    greatest(a.marking, b.marking),
    a.signed_in or b.signed_in,
    case when a.organisation_ids is null then b.organisation_ids
         when b.organisation_ids is null then a.organisation_ids
         else array(select unnest(a.organisation_ids) intersect select unnest(b.organisation_ids)) end,
    case when a.person_ids is null then b.person_ids
         when b.person_ids is null then a.person_ids
         else array(select unnest(a.person_ids) intersect select unnest(b.person_ids)) end);
end $$;

/* The access that a marking gives: CLEAR anyone; GREEN whoever is signed in; AMBER the owning and the named partner
   organisations; AMBER+STRICT the owning organisation; RED named persons. */
create function access_for(its_marking smallint, owners uuid[], partners uuid[], persons uuid[]) returns integer
  language sql as $$
  select case its_marking
    when 0 then intern_access(0::smallint, false, null, null)
    when 1 then intern_access(1::smallint, true, null, null)
    when 2 then intern_access(2::smallint, true, owners || coalesce(partners, '{}'), null)
    when 3 then intern_access(3::smallint, true, owners, null)
    when 4 then intern_access(4::smallint, true, null, coalesce(persons, '{}'))
  end
$$;

alter table instance enable row level security;
alter table access enable row level security;
create policy instance_read on instance for select using (true);
create policy access_read on access for select using (id = any ((select readable())::integer[]));
create policy instance_write on instance for update using (cardinality((select writable())::uuid[]) > 0);
grant select on instance, access to :app_role;
grant update (shows_real_zone_names) on instance to :app_role;
