-- Evidence: the letter, the minutes, the signed file on which an act, a sitting or a mandate rests. Added, never changed or removed.
alter table file
  add column act_id uuid references path_act on delete cascade,
  add column sitting_id uuid references sitting on delete cascade,
  add column mandate_id uuid references mandate on delete cascade;
alter table file drop constraint file_check;
alter table file add constraint file_check check (
  num_nonnulls(act_id, sitting_id, mandate_id) = 1 and plan_id is null and job_id is null
  or num_nonnulls(act_id, sitting_id, mandate_id) = 0 and (plan_id is not null or job_id is not null));
create index file_act on file (act_id);
create index file_sitting on file (sitting_id);
create index file_mandate on file (mandate_id);

/* Evidence is read by whoever reads what rests upon it, and its own marking. */
create or replace function file_access() returns trigger language plpgsql security definer set search_path = public as $$
declare
  its_plan plan%rowtype;
  its_holder integer;
begin
  select * into its_plan from plan where id = coalesce(new.plan_id, (select a.plan_id from path_act a where a.id = new.act_id));
  if new.job_id is not null then
    select intern_access(new.marking, true, null, array[j.person_id]) into new.access_id from job j where j.id = new.job_id;
  else
    new.access_id := access_for(new.marking, array_remove(array[new.owner_id, its_plan.owner_id], null) || its_plan.issuing_body_ids,
      its_plan.partner_ids, its_plan.person_ids);
  end if;
  its_holder := coalesce(
    (select a.access_id from path_act a where a.id = new.act_id),
    (select s.access_id from sitting s where s.id = new.sitting_id),
    (select m.access_id from mandate m where m.id = new.mandate_id),
    its_plan.access_id);
  new.access_id := combine_access(new.access_id, its_holder);
  return new;
end $$;

create function path_act_access_reaches_evidence() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update file set access_id = access_id where act_id = new.id;
  return null;
end $$;
create trigger path_act_access_reaches_evidence after update on path_act
  for each row when (old.access_id is distinct from new.access_id) execute function path_act_access_reaches_evidence();

create policy file_evidence_insert on file for insert with check (
  owner_id = any ((select writable())::uuid[]) and plan_id is null and job_id is null and (
    exists (select from path_act a join plan p on p.id = a.plan_id where a.id = file.act_id and file.owner_id in (a.owner_id, p.owner_id))
    or exists (select from sitting s where s.id = file.sitting_id and s.owner_id = file.owner_id)
    or exists (select from mandate m where m.id = file.mandate_id and m.owner_id = file.owner_id)));
drop policy file_delete on file;
create policy file_delete on file for delete using (
  owner_id = any ((select writable())::uuid[]) and num_nonnulls(act_id, sitting_id, mandate_id) = 0);
