-- The organisations that take a seat of the law around the area of a plan on a day: those of its code, or of its kind and place.
-- Without any, those of its alternative. The functions of an organisation decide only whether the seat is vacant, so a function
-- that ended or begins later keeps its seat. findBodies() and buildSeating() find the same organisations.
create function organisations_of_seat(p plan, p_seat jsonb, p_law jsonb, p_day date) returns setof uuid
  language sql stable security definer set search_path = public as $$
  with recursive choice as (
    select p_seat as seat, 1 as rank
    union all select c.seat -> 'alternative', c.rank + 1 from choice c where c.seat ? 'bodyKind' and c.seat ? 'alternative'
  ), named as (
    select c.rank, c.seat ->> 'place' as place, c.seat ->> 'bodyKind' as kind, case when not c.seat ? 'bodyKind' then
      coalesce(c.seat ->> 'body', (select f ->> 'organisation' from jsonb_array_elements(p_law -> 'functions') f
        where f ->> 'code' = c.seat ->> 'function' limit 1)) end as code from choice c
  ), place as materialized (
    select coalesce(p.area_id, (select o.area_id from organisation o where o.id = p.owner_id)) as area_id
  ), below as materialized (
    select area_id from place
    union select r.area_id from area_reach r join place on r.ancestor_id = place.area_id where r.valid_from <= p_day and p_day < r.valid_to
  ), containing as materialized (
    select distinct r.ancestor_id as area_id from area_reach r join below using (area_id) where r.valid_from <= p_day and p_day < r.valid_to
  ), candidate as (
    select n.rank, n.place, o.id, o.area_id from named n join organisation o on o.code = n.code
    union all select n.rank, n.place, o.id, o.area_id from named n join organisation o on o.kind = n.kind
  ), found as (
    select c.rank, c.id from candidate c join organisation o using (id)
    where coalesce(o.valid_from <= p_day, true) and coalesce(p_day < o.valid_to, true)
      and case c.place
        when 'own' then c.area_id in (select area_id from place)
        when 'within' then c.area_id in (select area_id from below)
        when 'above' then c.area_id in (select area_id from containing)
        else true end
  )
  select distinct id from found where rank = (select min(rank) from found)
$$;
revoke execute on function organisations_of_seat(plan, jsonb, jsonb, date) from public;

-- Whether an organisation takes a seat of a step on a day.
create or replace function has_seat_on_day(p plan, p_step jsonb, p_law jsonb, p_day date) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from jsonb_array_elements(coalesce(p_step -> 'deciders', p_step -> 'recipients', p_step -> 'advisers', '[]')) seat,
    organisations_of_seat(p, seat, p_law, p_day))
$$;

create or replace function decides_on_path(p plan, p_organisation uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select not (p.period_from < (select created_at::date from instance)
      and not exists (select from path_round r where r.plan_id = p.id and r.kind <> 'external'))
    and exists (select from pack_installation l, jsonb_array_elements(l.law -> 'planKinds') k,
      jsonb_array_elements(k -> 'path' -> 'steps') s, jsonb_array_elements(s -> 'deciders') seat
      where l.version = p.pack_version and k ->> 'code' = p.kind and (s ->> 'required')::boolean
        and p_organisation in (select organisations_of_seat(p, seat, l.law, legal_today())))
$$;
