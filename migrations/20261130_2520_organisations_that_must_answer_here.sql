-- The functions on organisations of which a person can agree here, so that no consent on paper is recorded, have a name that says
-- so. Only the names change: each function that calls them is created again with its present text.

alter function answers_itself(uuid, uuid) rename to must_answer_here;
alter function visibly_answers_itself(uuid, uuid) rename to visibly_must_answer_here;

do $$
declare
  caller oid;
begin
  for caller in select p.oid from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prokind = 'f' and p.prosrc like '%answers_itself%' loop
    execute replace(pg_get_functiondef(caller), 'answers_itself', 'must_answer_here');
  end loop;
end $$;
