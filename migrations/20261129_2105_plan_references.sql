-- An import writes plans that refer to plans and elements of the same file, in one statement each, so that a decided plan
-- is complete from the start. The references are checked when all are written.
alter table plan alter constraint plan_elaborates_id_fkey deferrable initially immediate;
alter table plan alter constraint plan_predecessor_id_fkey deferrable initially immediate;
