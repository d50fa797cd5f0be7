-- The database makes the secret of a link for a confirmation. Only the owner of the tables reads it, once, to mail it, so
-- nobody who may ask for a confirmation knows the secret.
create table signed_link_secret (
  link_id uuid primary key references signed_link (id) on delete cascade deferrable initially deferred,
  secret text not null
);
alter table signed_link_secret enable row level security;

create function set_confirmation_secret() returns trigger language plpgsql security definer set search_path = public as $$
declare
  -- 244 random bits in base64url.
  new_secret text := translate(encode(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), 'base64'), E'+/=\n', '-_');
begin
  if is_maintenance() then return new; end if;
  new.secret_hash := encode(sha256(convert_to(new_secret, 'UTF8')), 'hex');
  insert into signed_link_secret (link_id, secret) values (new.id, new_secret);
  return new;
end $$;
create trigger signed_link_set_secret before insert on signed_link
  -- The purposes whose links are only mailed.
  for each row when (new.purpose ~ '(^|_)confirmation$') execute function set_confirmation_secret();
