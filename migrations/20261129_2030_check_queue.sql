-- A request to check a plan again is always a row of its own. As a single row for each plan, a request waited for the
-- process that was checking the plan, while that process waited for the plan that the requesting act had locked.
alter table check_queue drop constraint check_queue_pkey;
alter table check_queue add column id bigint generated always as identity primary key;
create index check_queue_plan on check_queue (plan_id);

create or replace function request_check(plans uuid[], changed text[], at timestamptz) returns void
language sql security definer set search_path = public as $$
  insert into check_queue (plan_id, sections, asked_at)
  select p.id, changed, at from plan p where p.id = any (plans) order by p.id
$$;
