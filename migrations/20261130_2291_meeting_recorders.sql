-- Who wrote the results or the attendance of a meeting recorded the acts that follow from it, whoever closed the meeting.
create function meeting_recorders(p_round uuid) returns setof uuid
  language sql stable security definer set search_path = public as $$
  with held as (
    select distinct a.meeting_id, a.plan_id from path_act a where a.round_id = p_round and a.meeting_id is not null
  )
  select r.recorded_by from held h
    join meeting_item i on i.meeting_id = h.meeting_id and i.plan_id = h.plan_id
    join meeting_result r on r.item_id = i.id
  where r.recorded_by is not null
  union
  select p.recorded_by from held h join meeting_presence p on p.meeting_id = h.meeting_id where p.recorded_by is not null
$$;
revoke execute on function meeting_recorders(uuid) from public;

create function visible_meeting_recorders(p_round uuid) returns setof uuid
  language sql stable security definer set search_path = public as $$
  select person from meeting_recorders(p_round) person
  where is_readable_plan((select r.plan_id from path_round r where r.id = p_round))
$$;
revoke execute on function visible_meeting_recorders(uuid) from public;
grant execute on function visible_meeting_recorders(uuid) to :app_role;

create or replace function path_recorders(p_round uuid) returns setof uuid
  language sql stable security definer set search_path = public as $$
  select distinct a.recorded_by from path_act a left join path_act t on t.id = a.withdraws
  where a.round_id = p_round and a.recorded_by is not null
    and a.kind not in ('confirmed', 'contested', 'entered_into_force')
    and not (a.provenance is not distinct from 'in_person' and a.mandate_id is null)
    and not (t.id is not null and t.mandate_id is null
      and (t.provenance is not distinct from 'in_person' or t.kind in ('confirmed', 'contested')))
  union
  select person from meeting_recorders(p_round) person
$$;
