-- A long document is gone through as work of its own (decision 0005): until that has ended its words are kept without a proposal.
alter table intake
  alter column fields drop not null,
  alter column outline drop not null,
  add column job_id uuid references job on delete set null,
  add constraint intake_proposal_is_whole check ((fields is null) = (outline is null));
