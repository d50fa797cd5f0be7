-- A seat that names an organisation and a place is one only of plans of the area of this organisation.
create or replace function decides_on_path(p plan, p_organisation uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select not (p.period_from < (select created_at::date from instance)
      and not exists (select from path_round r where r.plan_id = p.id and r.kind <> 'external'))
    and exists (
    with recursive seat as (
      select d as value, l.law from pack_installation l, jsonb_array_elements(l.law -> 'planKinds') k,
        jsonb_array_elements(k -> 'path' -> 'steps') s, jsonb_array_elements(s -> 'deciders') d
      where l.version = p.pack_version and k ->> 'code' = p.kind and (s ->> 'required')::boolean
      union
      select seat.value -> 'alternative', seat.law from seat where seat.value ? 'alternative'
    ), place as (
      select coalesce(p.area_id, (select o.area_id from organisation o where o.id = p.owner_id)) as area_id
    ), reach as (
      select r.ancestor_id, r.area_id from area_reach r where r.valid_from <= legal_today() and legal_today() < r.valid_to
    )
    select from seat, organisation o, place
    where o.id = p_organisation and (o.code = seat.value ->> 'body' and (not seat.value ? 'place' or o.area_id = place.area_id)
      or o.kind = seat.value ->> 'bodyKind' and (o.area_id = place.area_id
        or seat.value ->> 'place' = 'within'
          and exists (select from reach r where r.ancestor_id = place.area_id and r.area_id = o.area_id)
        or seat.value ->> 'place' = 'above'
          and exists (select from reach r where r.ancestor_id = o.area_id and r.area_id = place.area_id))
      or not seat.value ? 'bodyKind' and exists (select from jsonb_array_elements(seat.law -> 'functions') f
        where f ->> 'code' = seat.value ->> 'function' and f ->> 'organisation' = o.code)))
$$;
