-- Receivers of a plan that was sent before received plans were tasks get their task too: for the latest sending to each
-- organisation without a receipt or a decision. A task that exists stays.
insert into task (id, kind, subject_kind, subject_id, plan_id, owner_id, organisation_id, data, created_at, access_id)
with act as (
  select a.* from path_act a where not exists (select from path_act w where w.withdraws = a.id)
), latest as (
  select distinct on (a.plan_id, a.seat_organisation_id) a.* from act a
  where a.kind = 'sent' and a.seat_organisation_id is not null
  order by a.plan_id, a.seat_organisation_id, a.place desc
)
select gen_random_uuid(), 'receive_plan', 'sent_document', s.id, l.plan_id, s.owner_id, l.seat_organisation_id,
  jsonb_build_object('names', coalesce((select jsonb_object_agg(d.key, d.value ->> 'title') from jsonb_each(s.documents) d), '{}')),
  s.created_at, 1
from latest l
join lateral (
  select s.id, s.owner_id, s.documents, s.created_at from sent_document s
  where s.round_id = l.round_id and s.step = l.step and s.version_id = l.version_id and s.receiver_ids @> array[l.seat_organisation_id]
  order by s.created_at desc, s.id desc limit 1
) s on true
where not exists (select from act r where r.round_id = l.round_id and r.seat_organisation_id = l.seat_organisation_id
  and r.place > l.place and r.kind in ('received', 'decided'))
on conflict do nothing;
