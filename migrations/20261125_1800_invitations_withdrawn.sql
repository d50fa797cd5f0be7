-- An invitation to a round of remarks is taken back: who was invited by mistake reads the draft no longer because of it, and
-- its link stops. The row stays, and so does what was remarked; inviting again makes it stand again.

alter table remark_invitee add column withdrawn_at timestamptz;
grant update (withdrawn_at, invited_at) on remark_invitee to :app_role;

-- The invited body says that it has reacted, as long as it is invited; it neither ends nor renews its own invitation.
alter policy remark_invitee_update on remark_invitee
  using (organisation_id = any ((select writable())::uuid[]) and withdrawn_at is null)
  with check (organisation_id = any ((select writable())::uuid[]) and withdrawn_at is null);
-- The asking body withdraws and renews invitations. It says for nobody that they have reacted.
create policy remark_invitee_withdraw on remark_invitee for update using (owner_id = any ((select writable())::uuid[]))
  with check (owner_id = any ((select writable())::uuid[]) and (withdrawn_at is not null or finished_at is null));

/* The bodies that a plan is laid before in a round. They go on reading it when the round is closed: what was done with
   their remarks stands there. */
create or replace function consulted_on(its_plan uuid) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct organisation_id), '{}') from remark_invitee
  where plan_id = its_plan and organisation_id is not null and withdrawn_at is null
$$;

create or replace function remark_round_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.access_id := remark_audience(new.plan_id,
    (select array_agg(organisation_id) from remark_invitee where round_id = new.id and withdrawn_at is null), null);
  return new;
end $$;

create or replace function remark_invitee_access() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select r.plan_id, r.owner_id into new.plan_id, new.owner_id from remark_round r where r.id = new.round_id;
  new.access_id := remark_audience(new.plan_id, case when new.withdrawn_at is null then array[new.organisation_id] end, null);
  return new;
end $$;

/* What followed from an invitation ends with it, and comes back with it. */
create function invitation_reaches_readers() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update plan set sent_at = sent_at where sent_at is null and id = new.plan_id;
  update remark_round set access_id = access_id where id = new.round_id;
  update remark_invitee set access_id = access_id where id = new.id;
  return null;
end $$;
create trigger invitation_reaches_readers after update of withdrawn_at on remark_invitee
  for each row when (old.withdrawn_at is distinct from new.withdrawn_at) execute function invitation_reaches_readers();

alter policy remark_insert on remark with check (owner_id = any ((select writable())::uuid[]) and not by_link
  and exists (select from plan p where p.id = plan_id)
  and (element_id is null or exists (select from element e where e.id = element_id))
  and (round_id is null) = (invitee_id is null)
  and (invitee_id is null or exists (select from remark_invitee i join remark_round r on r.id = i.round_id
    where i.id = invitee_id and r.id = remark.round_id and r.plan_id = remark.plan_id and r.closed_at is null
      and i.organisation_id = remark.owner_id and i.withdrawn_at is null)));

-- Withdrawing revokes the links of the invitation; one that was made at the same moment holds no longer either.
create or replace function valid_remark_link(its_hash text, at timestamptz) returns setof remark_link
  language sql stable security definer set search_path = public as $$
  select * from remark_link l where l.secret_hash = its_hash and l.expires_at > at and l.revoked_at is null
    and not exists (select from remark_invitee i where i.id = l.invitee_id and i.withdrawn_at is not null)
$$;
