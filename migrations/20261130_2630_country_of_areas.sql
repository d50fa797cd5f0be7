-- The country in which an area lies. Areas of several countries can have the same name or number, so that a name or a
-- code is an area only within a country. A region that crosses borders lies in no single country.

alter table area add column country text check (country ~ '^[A-Z]{2}$');

-- Returns the country of the installed pack. Null before the first installation.
create function own_country() returns text language sql stable set search_path = public as $$
  select p.code from pack_installation p where p.code ~ '^[A-Z]{2}$' order by p.installed_at desc, p.version desc limit 1
$$;

-- An area without a stated country lies in the own country. A region across borders states that it has none.
alter table area alter column country set default own_country();

-- Whether an area lies in another country than the own one. Areas without a country do not.
create function is_foreign_area(p_country text) returns boolean language sql stable set search_path = public as $$
  select coalesce(p_country <> own_country(), false)
$$;

update area set country = coalesce(
  (with recursive above as (
    select area.id, area.kind, area.official_code
    union
    select up.id, up.kind, up.official_code from above a
      join area_parent p on p.area_id = a.id and p.hierarchy <> 'border' join area up on up.id = p.parent_id
  ) select a.official_code from above a where a.kind = 'foreign_country' and a.official_code ~ '^[A-Z]{2}$' order by a.official_code limit 1),
  own_country())
where kind <> 'border_region';
