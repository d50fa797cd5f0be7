-- Which edit put the proposed words into the plan: where that edit is taken back, the answer holds no longer. It stays as an
-- earlier one, and the remark waits for an answer again.
alter table remark_answer add column act_id uuid;
create index remark_answer_act on remark_answer (act_id) where act_id is not null;
