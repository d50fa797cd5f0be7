-- Two bodies that tell one figure at the same moment: one of them is recorded, and the other hears who told it meanwhile.

/* A figure is superseded once, and otherwise stays as it was recorded: whoever comes second does not know what it would supersede. */
create or replace function observation_stays() returns trigger language plpgsql as $$
begin
  raise exception 'A figure is superseded once.' using errcode = 'integrity_constraint_violation', constraint = 'superseded_once';
end $$;

/*
  Whether a batch came after the act that runs had begun to record (`integral.seen`): another's, and not a day older than its own. Of
  batches, because figures are written in a part of their act, which no snapshot knows.
  @param its_xmin a row keeps the lower half of its transaction's number; that of a very old row may be any
*/
create function came_meanwhile(its_xmin xid, recorded_at timestamptz, own_recorded_at timestamptz) returns boolean language sql stable as $$
  select its_xmin <> pg_current_xact_id()::xid and recorded_at > own_recorded_at - interval '1 day'
    and not pg_visible_in_snapshot((case when k.whole - k.next > 2147483648 then k.whole - 4294967296 else k.whole end)::text::xid8, k.seen)
  from (select n.seen, n.next, (n.next >> 32 << 32) + its_xmin::text::bigint as whole
    from (select s.seen, pg_snapshot_xmax(s.seen)::text::bigint as next
      from (select current_setting('integral.seen')::pg_snapshot as seen) s) n) k
$$;

/* Nobody supersedes what came while one waited to record: neither has it been seen, nor who may supersede it been asked. */
create function figures_were_seen() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if coalesce(current_setting('integral.seen', true), '') <> '' and exists (
    select from (select distinct batch_id, superseded_by from moved) m join observation_batch b on b.id = m.batch_id
    join observation_batch n on n.id = m.superseded_by where came_meanwhile(b.xmin, b.recorded_at, n.recorded_at)) then
    raise exception 'The figure came meanwhile.' using errcode = 'integrity_constraint_violation', constraint = 'superseded_once';
  end if;
  return null;
end $$;
create trigger figures_were_seen after update on observation
  referencing new table as moved for each statement execute function figures_were_seen();

alter function record_observations(integer) rename to record_staged;

/*
  Records what was staged for a batch, as record_staged does: all of it or nothing. Where others record figures of the same places at
  this moment it waits for them, and then records nothing: what this body saw stands no longer.
  @returns beside what record_staged says, the lines that others told meanwhile
*/
create function record_observations(its_batch integer, out added bigint, out revised bigint, out unchanged bigint,
    out outside integer[], out contested integer[], out meanwhile integer[])
  language plpgsql security definer set search_path = public as $$
declare
  broken text;
begin
  perform set_config('integral.seen', pg_current_snapshot()::text, true);
  meanwhile := '{}';
  -- Two that wait for each other: this one gives way and tries again, after the other.
  for attempt in 1..3 loop
    begin
      select r.added, r.revised, r.unchanged, r.outside, r.contested into added, revised, unchanged, outside, contested
        from record_staged(its_batch) r;
      return;
    exception
      when deadlock_detected then
        if attempt = 3 then raise; end if;
      when unique_violation or integrity_constraint_violation then
        get stacked diagnostics broken = constraint_name;
        if broken not in ('observation_once', 'superseded_once') then raise; end if;
        meanwhile := array(
          select distinct s.line from observation_staged s
          join series e on e.indicator_id = s.indicator_id and e.area_id = s.area_id and e.breakdown_id = s.breakdown_id
          join observation o on o.series_id = e.id and o.starts_on = s.starts_on and o.ends_on = s.ends_on and o.superseded_by is null
          join observation_batch b on b.id = o.batch_id join observation_batch n on n.id = its_batch
          where s.batch_id = its_batch and came_meanwhile(b.xmin, b.recorded_at, n.recorded_at)
          order by s.line limit 100);
        if cardinality(meanwhile) = 0 then raise; end if;
        added := 0; revised := 0; unchanged := 0; outside := '{}'; contested := '{}';
        return;
    end;
  end loop;
end $$;
