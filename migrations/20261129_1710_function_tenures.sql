-- From when until when these functions are filled, without the people. The checks run without a person, who alone may
-- read the holders.
create function function_tenures(ids uuid[]) returns table (function_id uuid, capacity text, valid_from date, valid_to date)
  language sql stable security definer set search_path = public as
  $$ select h.function_id, h.capacity, h.valid_from, h.valid_to from function_holding h where h.function_id = any (ids) $$;
