-- The title that was submitted is the title that enters into force. A plan in force may get another title for its next
-- version, so the title is no decided fact of the plan. Translations of the title may be added later.
create function version_facts(p plan) returns jsonb language sql stable as $$
  select plan_facts(p) || jsonb_build_object('title', p.title -> 'text' ->> (p.title ->> 'source'))
$$;
grant execute on function version_facts(plan) to :app_role;

create or replace function set_version_facts() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.facts := (select version_facts(p) from plan p where p.id = new.plan_id);
  return new;
end $$;

-- Versions frozen before this have no title among their facts. They are compared in the facts that they have.
create or replace function has_current_facts(p_version uuid) returns boolean language sql stable security definer set search_path = public as $$
  select coalesce((
    select v.facts = (select jsonb_object_agg(f.key, f.value) from jsonb_each(version_facts(p)) f where v.facts ? f.key)
    from plan_version v join plan p on p.id = v.plan_id where v.id = p_version), true)
$$;

create or replace function require_current_facts() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_maintenance() and not has_current_facts(
      (case when tg_table_name = 'path_act' then to_jsonb(new) ->> 'version_id' else to_jsonb(new) ->> 'id' end)::uuid) then
    raise exception 'The plan no longer has the title, period, area, organisations or kind of this version. Freeze a new version.'
      using errcode = 'integrity_constraint_violation', constraint = 'version_facts';
  end if;
  return null;
end $$;
