-- The application role learns nothing about people and plans that its session does not read. Functions that only triggers
-- use are for the owner of the tables. What procedures ask is answered for readers of the plan.
revoke execute on function act_capacity(path_act), acts_for_seat(uuid, uuid, path_act, date), held_function(uuid, uuid, text, date),
  has_role_from_another(uuid, uuid, date), is_attached(uuid, uuid), is_contested(uuid), is_withdrawn(uuid), is_second_person(uuid, uuid, uuid),
  is_independent_person(uuid, uuid[], uuid), is_decided_elsewhere(plan, date), lacks_approving_decision(uuid, uuid), submitted_version(uuid),
  authorship_start(uuid, uuid) from public, :app_role;

create function visible_authorship_start(p_plan uuid, p_version uuid) returns timestamptz
  language sql stable security definer set search_path = public as $$
  select authorship_start(p_plan, p_version) where is_readable_plan(p_plan)
$$;

-- Whether the acting person is independent of the authors of a plan since a moment (null: ever), and of other people. These
-- can only be people who recorded or asked for something about the plan: nobody asks how accounts of others are related.
create or replace function is_independent_actor(p_plan uuid, p_since timestamptz, p_others uuid[]) returns boolean
  language sql stable security definer set search_path = public as $$
  select is_readable_plan(p_plan)
    and not exists (select from unnest(array_remove(p_others, null)) o where o not in (
      select recorded_by from issuer_consent where plan_id = p_plan and recorded_by is not null
      union select requested_by from justified_exception where plan_id = p_plan and requested_by is not null))
    and is_independent_person(acting_person(), array_remove(p_others, null) || array(select plan_authors(p_plan, p_since)))
$$;

-- Whether the acting person is independent of the person who released answers, for readers of the plan.
create function may_confirm_release(p_plan uuid, p_organisation uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from answer_release r where r.plan_id = p_plan and r.owner_id = p_organisation and r.withdrawn_at is null and r.access_id = any (readable())
    and is_independent_person(acting_person(), array_remove(array[r.released_by], null)))
$$;
revoke execute on function visible_authorship_start(uuid, uuid), may_confirm_release(uuid, uuid) from public;
grant execute on function visible_authorship_start(uuid, uuid), may_confirm_release(uuid, uuid) to :app_role;

-- A person asks about own roles only.
create or replace function has_only_own_roles(p_person uuid, p_organisation uuid, p_day date) returns boolean
  language sql stable security definer set search_path = public as $$
  select (acting_person() is null or p_person is not distinct from acting_person())
    and exists (select from role_assignment r where r.person_id = p_person and r.organisation_id = p_organisation
      and r.valid_from <= p_day and coalesce(p_day < r.valid_to, true))
    and not has_role_from_another(p_person, p_organisation, p_day)
$$;

-- The readers of all answers are determined by the system and by triggers, not on request of a person: this locks and
-- computes the rows of every plan.
create function forbid_for_person(p_what text) returns void language plpgsql as $$
begin
  if is_restricted_person() and pg_trigger_depth() = 0 then
    raise exception '% is work of the system.', p_what using errcode = 'insufficient_privilege';
  end if;
end $$;
create or replace function refresh_answer_audiences(p_plans uuid[] default null) returns void
  language plpgsql security definer set search_path = public as $$
declare asking record;
begin
  perform forbid_for_person('To determine the readers of answers');
  for asking in
    select p.id, (select array_agg(distinct i.addressee_id) from item i where i.upper_plan_id = p.id) as addressee_ids
    from plan p
    where (p_plans is null or p.id = any (p_plans))
      and (exists (select from answer_reader_rule r where r.pack_version = p.pack_version)
        or exists (select from answer_audience u where u.plan_id = p.id))
    order by p.id
  loop
    if asking.addressee_ids is not null then
      -- A call from a trigger with plans follows a decision about these plans or their law.
      perform save_answer_audiences(asking.id, asking.addressee_ids, p_plans is not null and (is_maintenance() or pg_trigger_depth() > 0));
    end if;
  end loop;
end $$;
create or replace function show_answers_of_all_areas() returns void
  language plpgsql security definer set search_path = public as $$
begin
  perform forbid_for_person('To show the answers of all areas');
  perform show_answers_by_area(v.id, (select array_agg(u.organisation_id) from answer_audience u where u.plan_id = v.plan_id))
  from plan_version v
  where exists (select from answer_audience u where u.plan_id = v.plan_id)
    and exists (select from coverage_column c where c.version_id = v.id)
    and not exists (select from plan_version n where n.plan_id = v.plan_id and n.number > v.number
      and exists (select from item i where i.version_id = n.id))
  order by v.id;
end $$;
