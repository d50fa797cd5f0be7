-- Beside rows a pack brings kinds of plan, templates and bindings of rules, which live in the process. A fingerprint of
-- each, as it was installed, lets an administrator see what a later pack changes. Null: installed before this was kept.
alter table pack_installation add column contents jsonb;
grant update on pack_installation to :app_role;

-- A rule is tuned per instance: what an administrator says of its severity holds until something else is said, and stays
-- as a trace. Null: as the pack says again.
create table rule_severity (
  id uuid primary key,
  rule text not null check (rule ~ '^[RM][0-9]{2}$'),
  severity text check (severity in ('error', 'warning', 'hint')),
  motive text not null,
  set_by text not null,
  set_at timestamptz not null,
  superseded_at timestamptz
);
create unique index rule_severity_current on rule_severity (rule) where superseded_at is null;
alter table rule_severity enable row level security;
create policy rule_severity_read on rule_severity for select using (true);
create policy rule_severity_write on rule_severity
  using (cardinality((select writable())) > 0)
  with check (cardinality((select writable())) > 0);
grant select, insert on rule_severity to :app_role;
grant update (superseded_at) on rule_severity to :app_role;
