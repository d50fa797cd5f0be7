-- What the language regime of a body depends on: the organisation with its kind, and the area with all areas above it and the
-- areas directly below it. Without an area of the text, the area of the organisation counts.
create function language_party(p_organisation uuid, p_area uuid) returns jsonb language sql stable as $$
  with recursive chosen as (
    select o.code as organisation, o.kind, coalesce(p_area, o.area_id) as area_id from organisation o where o.id = p_organisation
  ), link as not materialized (
    select p.area_id, p.parent_id from area_parent p
      where (p.valid_from is null or p.valid_from <= legal_today()) and (p.valid_to is null or p.valid_to > legal_today())
  ), part as (
    select distinct l.area_id from link l join chosen c on l.parent_id = c.area_id
  ), above (start_id, area_id) as (
    select c.area_id, c.area_id from chosen c where c.area_id is not null
    union select part.area_id, part.area_id from part
    union select a.start_id, l.parent_id from above a join link l on l.area_id = a.area_id
  ), codes as (
    select above.start_id, jsonb_agg(area.code order by area.code) as within from above join area on area.id = above.area_id
      group by above.start_id
  )
  select jsonb_build_object(
    'organisation', c.organisation,
    'organisationKind', c.kind,
    'area', (
      select jsonb_build_object(
        'code', a.code, 'languages', to_jsonb(a.languages), 'within', own.within,
        'parts', coalesce((select jsonb_agg(jsonb_build_object('code', b.code, 'within', below.within) order by b.code)
          from part join area b on b.id = part.area_id join codes below on below.start_id = b.id), '[]'))
      from area a join codes own on own.start_id = a.id where a.id = c.area_id))
  from chosen c
$$;
comment on function language_party(uuid, uuid) is 'The organisation and the area on which a language regime depends.';
