-- When a body ends, what it was asked goes to its successors, with what it answered. An administrator of the structure
-- sets this in motion and writes for neither the asking nor the answering body: the function is the narrow way.

create function new_id(at timestamptz) returns uuid language sql volatile as $$
  -- UUIDv7 (RFC 9562): 48 bits of milliseconds, then chance. PostgreSQL 17 has none of its own.
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send((extract(epoch from at) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
$$;

/* Asks the successors what the ended body was still asked, and ends that for the body itself. Where a successor has this
   one predecessor, the answer holds for it; where several bodies merged, their answers are its history and it answers
   anew. Elements are not taken along: they stand in the plan of the body that ended. */
create function items_follow_successors(ended uuid, successors uuid[], at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
begin
  create temporary table following on commit drop as
    select i.id as from_item, new_id(at) as to_item, i.version_id, i.upper_plan_id, i.element_id, i.owner_id, i.due_on, s.id as addressee_id
    from item i cross join unnest(successors) s (id)
    where i.addressee_id = ended and i.withdrawn_at is null
      and not exists (select from item o where o.version_id = i.version_id and o.element_id = i.element_id and o.addressee_id = s.id);
  insert into item (id, version_id, upper_plan_id, element_id, owner_id, addressee_id, sent_at, due_on, access_id)
    select to_item, version_id, upper_plan_id, element_id, owner_id, addressee_id, at, due_on, 1 from following;
  -- A later predecessor finds the items of an earlier one: its answers join their history.
  insert into answer (id, item_id, owner_id, kind, reasons, deciding_body, signatories, decided_on, answered_at, answered_by,
      by_link, superseded_at, marking, access_id)
    select new_id(at), o.id, o.addressee_id, a.kind, a.reasons, a.deciding_body, a.signatories, a.decided_on, a.answered_at, a.answered_by,
      a.by_link, case when o.answered or exists (select from organisation_succession s
        where s.successor_id = o.addressee_id and s.predecessor_id <> ended) then at end, a.marking, 1
    from item i join answer a on a.item_id = i.id and a.superseded_at is null
    join item o on o.version_id = i.version_id and o.element_id = i.element_id and o.addressee_id = any (successors)
    where i.addressee_id = ended and i.withdrawn_at is null;
  insert into task (id, kind, subject_kind, subject_id, owner_id, organisation_id, due_on, created_at, access_id)
    select new_id(at), 'answer_items', 'version', i.version_id, i.owner_id, i.addressee_id, min(i.due_on), at, 1
    from item i where i.addressee_id = any (successors) and not i.answered and i.withdrawn_at is null
      and i.version_id in (select version_id from following)
    group by i.version_id, i.owner_id, i.addressee_id
    on conflict do nothing;
  update item set withdrawn_at = at where addressee_id = ended and withdrawn_at is null;
  update task set done_at = at where organisation_id = ended and kind = 'answer_items' and done_at is null;
  drop table following;
end $$;
