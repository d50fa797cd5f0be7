-- An administrator lowers no rule that the law in force binds: it would stop asking what the law asks, for all plans at once.
create function severity_rank(p_severity text) returns integer language sql immutable as $$
  select array_position(array['hint', 'warning', 'error'], p_severity)
$$;

create function keep_severity_of_law() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_maintenance() and exists (select from pack_installation l, jsonb_array_elements(l.law -> 'rules') r
      where l.version = newest_law_version() and r ->> 'number' = new.rule and r ->> 'basisKind' = 'law'
        and severity_rank(r ->> 'severity') > severity_rank(new.severity)) then
    raise exception 'A rule of law is not lowered.' using errcode = 'integrity_constraint_violation', constraint = 'severity_of_law';
  end if;
  return new;
end $$;
create trigger rule_severity_keep_law before insert on rule_severity
  for each row when (new.severity is not null) execute function keep_severity_of_law();
