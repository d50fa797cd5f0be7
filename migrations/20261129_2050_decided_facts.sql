-- What a decision covers is fixed: once a plan is under decision, its period, day of decision, area, issuing
-- organisations, kind, owner, languages and marking are changed only by the acts that decide on them.

-- Whether a decision of this transaction is about a version of the plan. It may state the day of the decision.
create function is_decided_now(p_plan uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from plan_version v where v.plan_id = p_plan and v.in_force_on is not null
    and v.xmin = pg_current_xact_id()::xid)
$$;
grant execute on function is_decided_now(uuid) to :app_role;

-- The facts of a plan that a decision covers. Languages, marking and the day of the decision have rules of their own.
create function plan_facts(p plan) returns jsonb language sql stable as $$
  select jsonb_build_object('kind', p.kind, 'owner', p.owner_id, 'area', p.area_id, 'issuers', p.issuing_body_ids,
    'from', p.period_from, 'to', p.period_to, 'duration', p.duration, 'elaborates', p.elaborates_id)
$$;
grant execute on function plan_facts(plan) to :app_role;

/*
  Keeps the facts of a plan that is no longer a draft. A less strict marking only opens the plan to more readers, by a
  person who may decide. A language may be added after the others, for a translation. The functions of the approval
  procedure run as the owner of the table and keep their own rules.
*/
create function keep_decided_facts() returns trigger language plpgsql as $$
declare
  first_languages text[] := new.languages[1:cardinality(old.languages)];
begin
  if is_maintenance() or pg_has_role(current_user, (select relowner from pg_class where oid = 'plan'::regclass), 'MEMBER') then
    return new;
  end if;
  if new.state = 'drafting' or new.state = 'in_decision' and old.state <> 'in_decision' then
    if old.state <> 'in_decision' or exists (select from path_round r where r.plan_id = new.id) then
      raise exception 'A decided plan does not become a draft again.'
        using errcode = 'integrity_constraint_violation', constraint = 'plan_decided';
    end if;
  end if;
  if plan_facts(new) <> plan_facts(old)
    or first_languages is distinct from old.languages
    or new.marking > old.marking or new.marking < old.marking and not has_permission('plan.decide')
    or new.decided_on is distinct from old.decided_on and not is_decided_now(new.id) then
    raise exception 'The decision on the plan covers this. It is changed only by another decision.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_decided';
  end if;
  return new;
end $$;
create trigger plan_keep_decided_facts before update on plan
  for each row when (old.state <> 'drafting') execute function keep_decided_facts();

-- A version keeps the facts with which it was frozen. Versions from before have none.
alter table plan_version add column facts jsonb;
create function set_version_facts() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.facts := (select plan_facts(p) from plan p where p.id = new.plan_id);
  return new;
end $$;
create trigger plan_version_set_facts before insert on plan_version
  for each row execute function set_version_facts();
create function forbid_version_facts_change() returns trigger language plpgsql as $$
begin
  raise exception 'The facts of a frozen version cannot be changed.';
end $$;
create trigger plan_version_forbid_facts_change before update of facts on plan_version
  for each row when (old.facts is distinct from new.facts) execute function forbid_version_facts_change();

-- Whether the plan still has the facts of the version.
create function has_current_facts(p_version uuid) returns boolean language sql stable security definer set search_path = public as $$
  select coalesce((select v.facts = plan_facts(p) from plan_version v join plan p on p.id = v.plan_id where v.id = p_version), true)
$$;
grant execute on function has_current_facts(uuid) to :app_role;

/*
  A version is submitted, or brought into force by hand, only while the plan has the facts of the version. From then on
  the plan keeps them.
*/
create function require_current_facts() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_maintenance() and not has_current_facts(
      (case when tg_table_name = 'path_act' then to_jsonb(new) ->> 'version_id' else to_jsonb(new) ->> 'id' end)::uuid) then
    raise exception 'The plan no longer has the period, area, organisations or kind of this version. Freeze a new version.'
      using errcode = 'integrity_constraint_violation', constraint = 'version_facts';
  end if;
  return null;
end $$;
create trigger path_act_require_current_facts after insert on path_act
  for each row when (new.kind = 'submitted') execute function require_current_facts();
create trigger plan_version_require_current_facts after update of in_force_on on plan_version
  for each row when (old.in_force_on is null and new.in_force_on is not null) execute function require_current_facts();
