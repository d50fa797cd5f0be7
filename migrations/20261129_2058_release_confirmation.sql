-- An organisation releases its answers by a decision of its deciding body. The release carries the document of the decision,
-- and takes effect when a second person of the organisation has confirmed it.
alter table answer_release
  add column confirmed_at timestamptz,
  add column confirmed_by uuid references person;
-- Releases until now took effect at once. Answers that were read are not closed again.
alter table answer_release disable trigger user;
update answer_release set confirmed_at = released_at;
alter table answer_release enable trigger user;
grant update (confirmed_at, confirmed_by) on answer_release to :app_role;

-- ---------------------------------------------------------------- Document

alter table file add column release_id uuid references answer_release on delete cascade;
create index file_release on file (release_id) where release_id is not null;
alter table file drop constraint file_check;
alter table file add constraint file_check check (
  num_nonnulls(act_id, meeting_id, mandate_id, version_id, extension_id, release_id) = 1 and plan_id is null and job_id is null
  or num_nonnulls(act_id, meeting_id, mandate_id, version_id, extension_id, release_id) = 0 and (plan_id is not null or job_id is not null));
drop policy file_delete on file;
create policy file_delete on file for delete
  using (owner_id = any ((select writable())::uuid[]) and num_nonnulls(act_id, meeting_id, mandate_id, version_id, extension_id, release_id) = 0);
create policy file_release_insert on file for insert
  with check (owner_id = any ((select writable())::uuid[]) and uploaded_by is not distinct from acting_person()
    and plan_id is null and job_id is null
    and exists (select from answer_release r where r.id = file.release_id and r.owner_id = file.owner_id
      and r.confirmed_at is null and r.released_by is not distinct from acting_person()));

create or replace function set_file_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $$
declare
  p_plan plan%rowtype;
  holder_access integer;
begin
  select * into p_plan from plan where id = coalesce(new.plan_id, (select a.plan_id from path_act a where a.id = new.act_id),
    (select v.plan_id from plan_version v where v.id = new.version_id),
    (select e.plan_id from plan_extension e where e.id = new.extension_id),
    (select r.plan_id from answer_release r where r.id = new.release_id));
  if new.job_id is not null then
    select intern_access(new.marking, true, null, array[j.person_id]) into new.access_id from job j where j.id = new.job_id;
  else
    new.access_id := access_for(new.marking, array_remove(array[new.owner_id, p_plan.owner_id], null) || p_plan.issuing_body_ids,
      p_plan.partner_ids, p_plan.person_ids);
  end if;
  holder_access := coalesce(
    (select a.access_id from path_act a where a.id = new.act_id),
    (select s.access_id from meeting s where s.id = new.meeting_id),
    (select m.access_id from mandate m where m.id = new.mandate_id),
    (select r.access_id from answer_release r where r.id = new.release_id),
    p_plan.access_id);
  new.access_id := combine_access(new.access_id, holder_access);
  return new;
end $$;

-- ---------------------------------------------------------------- Confirmation

create function check_answer_release() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if is_maintenance() then return new; end if;
  if tg_op = 'INSERT' then
    if new.confirmed_at is not null or new.confirmed_by is not null then
      raise exception 'A release is confirmed by a second person.';
    end if;
    if new.released_by is distinct from acting_person() then
      raise exception 'A release names the person who recorded it.';
    end if;
  elsif (new.confirmed_at, new.confirmed_by) is distinct from (old.confirmed_at, old.confirmed_by) then
    if old.confirmed_at is not null or new.confirmed_by is null or new.confirmed_by is distinct from acting_person()
        or new.confirmed_by is not distinct from old.released_by then
      raise exception 'A release is confirmed once, by a second person.';
    end if;
    if not exists (select from file f where f.release_id = new.id) then
      raise exception 'A release needs the document of the decision.';
    end if;
  end if;
  return new;
end $$;
create trigger answer_release_check before insert or update on answer_release
  for each row execute function check_answer_release();

create or replace function apply_answer_release() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update answer_audience u set is_released = exists (select from answer_release r
      where r.plan_id = new.plan_id and r.owner_id = new.owner_id and r.confirmed_at is not null and r.withdrawn_at is null)
    where u.plan_id = new.plan_id and u.organisation_id = new.owner_id;
  update item set access_id = access_id where upper_plan_id = new.plan_id and addressee_id = new.owner_id;
  return null;
end $$;
drop trigger answer_release_apply on answer_release;
create trigger answer_release_apply after insert or update of confirmed_at, withdrawn_at on answer_release
  for each row execute function apply_answer_release();

create or replace function save_answer_audiences(p_plan uuid, p_organisations uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $$
declare changed uuid[];
begin
  with computed as materialized (
    select c.*, intern_access(0::smallint, true, c.reader_ids, null) as access_id
    from compute_answer_audiences(p_plan, p_organisations) c
  ), saved as (
    insert into answer_audience (plan_id, organisation_id, organisation_kind, reader_ids, area_id, minimum, access_id, is_released)
    select p_plan, c.organisation_id, c.organisation_kind, c.reader_ids, c.area_id, c.minimum, c.access_id,
      exists (select from answer_release r where r.plan_id = p_plan and r.owner_id = c.organisation_id
        and r.confirmed_at is not null and r.withdrawn_at is null)
    from computed c
    on conflict (plan_id, organisation_id) do update
      set organisation_kind = excluded.organisation_kind, reader_ids = excluded.reader_ids, area_id = excluded.area_id,
        minimum = excluded.minimum, access_id = excluded.access_id
      where (answer_audience.organisation_kind, answer_audience.reader_ids, answer_audience.area_id, answer_audience.minimum, answer_audience.access_id)
        is distinct from (excluded.organisation_kind, excluded.reader_ids, excluded.area_id, excluded.minimum, excluded.access_id)
    returning organisation_id
  ), obsolete as (
    delete from answer_audience u where u.plan_id = p_plan and u.organisation_id = any (p_organisations)
      and u.organisation_id not in (select c.organisation_id from computed c)
    returning u.organisation_id
  )
  select array_agg(s.organisation_id) into changed from (select * from saved union all select * from obsolete) s;
  update answer_release r set access_id = u.access_id from answer_audience u
    where r.plan_id = p_plan and r.owner_id = any (changed) and u.plan_id = r.plan_id and u.organisation_id = r.owner_id;
  update item set access_id = access_id where upper_plan_id = p_plan and addressee_id = any (changed);
end $$;
