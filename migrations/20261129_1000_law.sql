-- The law of each installed version of the country pack, as data: kinds of plan, paths, bindings of rules, competences,
-- functions, terms and names. A plan keeps the law of its version, so a stored law never changes.
alter table pack_installation
  add column law jsonb,
  add column law_hash text,
  -- A version that plans name but that was never installed here, with the law of another version.
  add column is_adopted boolean not null default false,
  add constraint law_has_hash check ((law is null) = (law_hash is null)),
  drop column contents;

create function reject_changed_law() returns trigger language plpgsql as $$
begin
  if old.law is not null and new.law_hash is distinct from old.law_hash then
    raise exception 'The law of version % of the country pack is stored and cannot be changed.', old.version;
  end if;
  return new;
end $$;

create trigger reject_changed_law before update on pack_installation
  for each row execute function reject_changed_law();
