-- The audit log finds approvals of figures by their act.
create index figure_approval_act on figure_approval (act_id);
