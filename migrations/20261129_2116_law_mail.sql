-- Who got an email about a new law: each person once for each installed version. Only the hourly job of the server uses it.
create table law_mail (
  person_id uuid not null references person on delete cascade,
  version text not null,
  sent_at timestamptz not null,
  primary key (person_id, version)
);
alter table law_mail enable row level security;
