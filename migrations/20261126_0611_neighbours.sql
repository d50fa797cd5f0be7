-- Which areas border on each other, worked out from their boundaries whenever these change: each border stands from both sides.
create table area_neighbour (
  area_id uuid not null references area on delete cascade,
  neighbour_id uuid not null references area on delete cascade,
  primary key (area_id, neighbour_id)
);

/*
  Two areas of a kind border on each other where their boundaries, as they are kept (rounded alike, to about ten metres), have a line
  in common: two points at least, since areas that meet in a corner share one. The same for an area and one outside of the country's tree.
*/
create function bring_neighbours_up_to_date(its_kind text) returns void language plpgsql security definer set search_path = public
  set work_mem = '64MB' as $$
begin
  if cardinality(writable()) = 0 then
    raise exception 'Not somebody who draws boundaries.' using errcode = 'insufficient_privilege';
  end if;
  delete from area_neighbour n using area a, area b
  where a.id = n.area_id and b.id = n.neighbour_id and its_kind in (a.kind, b.kind);
  with point as materialized (
    select distinct a.id, a.kind, a.outside_tree, (p.at ->> 0)::float8 as x, (p.at ->> 1)::float8 as y
    from area_boundary b join area a on a.id = b.area_id and (a.kind = its_kind or a.outside_tree or exists (
        select from area k where k.kind = its_kind and k.outside_tree))
    cross join lateral jsonb_path_query(b.geometry -> 'coordinates',
      case b.geometry ->> 'type' when 'Polygon' then '$[*][*]' else '$[*][*][*]' end::jsonpath) as p(at)
  )
  insert into area_neighbour
  select one.id, other.id from point one join point other on other.x = one.x and other.y = one.y and other.id <> one.id
  where its_kind in (one.kind, other.kind) and (one.kind = other.kind or one.outside_tree or other.outside_tree)
  group by one.id, other.id having count(*) >= 2
  on conflict do nothing;
end $$;

alter table area_neighbour enable row level security;
create policy area_neighbour_read on area_neighbour for select using (true);
grant select on area_neighbour to :app_role;
