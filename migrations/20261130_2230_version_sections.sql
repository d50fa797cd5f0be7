-- Which sections of a plan have content when a version is frozen. Whether a conditional step of the approval procedure
-- applies follows from the submitted version, and not from what the working copy contains afterwards.

/* The sections of a plan that have content now. */
create function filled_sections(p_plan uuid) returns text[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct s.place order by s.place), '{}') from element s
  where s.plan_id = p_plan and s.kind = 'section' and s.place is not null
    and exists (select from element e where e.parent_id = s.id)
$$;

alter table plan_version add column filled_sections text[] not null default '{}';

-- Frozen rows are never changed, and show which sections earlier versions contain.
update plan_version v set filled_sections = f.places from (
  select se.version_id, array_agg(distinct s.content ->> 'place' order by s.content ->> 'place') as places
  from plan_version_entry se join frozen_row s on s.id = se.row_id
  where s.section = 'elements' and s.content ->> 'kind' = 'section' and s.content ->> 'place' is not null
    and exists (select from plan_version_entry ce join frozen_row c on c.id = ce.row_id
      where ce.version_id = se.version_id and c.section = 'elements' and c.content ->> 'parent' = s.subject_id::text)
  group by se.version_id
) f where f.version_id = v.id;

create function set_version_sections() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.filled_sections := filled_sections(new.plan_id);
  return new;
end $$;
create trigger plan_version_set_sections before insert on plan_version for each row execute function set_version_sections();
create trigger plan_version_forbid_sections_change before update of filled_sections on plan_version
  for each row execute function forbid_frozen_change();
