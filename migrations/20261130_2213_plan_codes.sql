-- A code names one plan of an organisation. Codes that were unique in the whole instance told that a plan of another
-- organisation exists, also one that the reader may not see.
alter table plan drop constraint plan_code_key;
alter table plan add constraint plan_owner_code_key unique (owner_id, code);
create index plan_code on plan (code);
