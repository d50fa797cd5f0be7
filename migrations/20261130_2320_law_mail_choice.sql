-- Who wants no email about a new law. Without a row, a person gets one for each installed version.
create table law_mail_opt_out (
  person_id uuid primary key references person on delete cascade
);
alter table law_mail_opt_out enable row level security;
create policy law_mail_opt_out_own on law_mail_opt_out
  using (person_id = (select acting_person()))
  with check (person_id = (select acting_person()));
grant select, insert, delete on law_mail_opt_out to :app_role;
