-- An instance may ask for a higher threshold of small numbers than the pack, for every count that has one; it never lowers it.
alter table instance add column small_below integer check (small_below between 2 and 1000);
grant update (small_below) on instance to :app_role;

create or replace function indicator_small_below() returns trigger language plpgsql as $$
begin
  -- greatest() leaves out what is null: without a threshold of its own, an indicator has none.
  new.small_below := case when new.adds_over_area <> 'weighted_mean' and jsonb_typeof(new.definition -> 'formula') is distinct from 'object'
    and new.definition ->> 'smallBelow' is not null
    then greatest((new.definition ->> 'smallBelow')::integer, (select i.small_below from instance i)) end;
  return new;
end $$;

-- At once: an indicator of which the threshold changes has its sheets begun anew by its own trigger.
create function instance_small_below() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update indicator set small_below = small_below where definition ->> 'smallBelow' is not null;
  return null;
end $$;
create trigger instance_small_below after update of small_below on instance for each row
  when (old.small_below is distinct from new.small_below) execute function instance_small_below();
