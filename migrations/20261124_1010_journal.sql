-- Who did what, as which function, through which procedure, and why. Append-only; each line carries the hash of the one
-- before it, so that an altered, removed or re-ordered line is found by reading the chain.
create table journal (
  seq bigint primary key,
  at timestamptz not null,
  person_id uuid,
  organisation_id uuid,
  procedure text not null,
  subject_kind text,
  subject_id uuid,
  reason text,
  -- Null after a journaled erasure; payload_hash stays, so the chain still verifies.
  payload jsonb,
  payload_hash text not null,
  previous_hash text not null,
  hash text not null,
  access_id integer not null references access
);
create index journal_subject on journal (subject_id, seq);
create index journal_person on journal (person_id, seq);
create index journal_access on journal (access_id, seq);
create index journal_at on journal (at);
create table journal_head (
  only_one boolean primary key default true check (only_one),
  seq bigint not null,
  hash text not null
);
insert into journal_head (seq, hash) values (0, repeat('0', 64));

create function journal_is_append_only() returns trigger language plpgsql as $$
begin
  -- Two things may happen to a line: its payload is erased, and its access follows its subject. Neither is in the hash.
  if tg_op = 'UPDATE' and (new.payload is null or new.payload = old.payload) and row(new.seq, new.at, new.person_id, new.organisation_id,
      new.procedure, new.subject_kind, new.subject_id, new.reason, new.payload_hash, new.previous_hash, new.hash)
      is not distinct from row(old.seq, old.at, old.person_id, old.organisation_id,
      old.procedure, old.subject_kind, old.subject_id, old.reason, old.payload_hash, old.previous_hash, old.hash) then
    return new;
  end if;
  raise exception 'The journal is append-only.';
end $$;
create trigger journal_is_append_only before update or delete on journal
  for each row execute function journal_is_append_only();

alter table journal enable row level security;
alter table journal_head enable row level security;
create policy journal_read on journal for select using (access_id = any ((select readable())::integer[]));
create policy journal_write on journal for insert with check (true);
create policy journal_erase on journal for update using (access_id = any ((select readable())::integer[]));
create policy journal_head_all on journal_head using (true);
grant select, insert on journal to :app_role;
grant update (payload) on journal to :app_role;
grant select, update on journal_head to :app_role;
