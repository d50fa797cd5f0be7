-- Generated from migrations/ by scripts/generate-schema.ts. Do not edit.

grant usage on schema public to :app_role;
grant usage on schema public to public;

create table access (
  id integer not null generated always as identity,
  marking smallint not null,
  signed_in boolean not null,
  organisation_ids uuid[],
  person_ids uuid[],
  constraint access_marking_check CHECK (marking >= 0 AND marking <= 4),
  constraint access_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX access_unique ON public.access USING btree (marking, signed_in, audience_key(organisation_ids), audience_key(person_ids));
alter table access enable row level security;
create policy access_read on access for select to public using (id = ANY ((( SELECT readable() AS readable))::integer[]));
grant select on access to :app_role;

create table agreement (
  id uuid not null,
  from_element_id uuid not null,
  to_plan_id uuid not null,
  to_element_id uuid,
  owner_id uuid not null,
  addressee_id uuid not null,
  text jsonb not null,
  status text not null default 'asked'::text,
  asked_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  reasons jsonb,
  access_id integer not null,
  constraint agreement_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint agreement_addressee_id_fkey FOREIGN KEY (addressee_id) REFERENCES organisation(id),
  constraint agreement_from_element_id_fkey FOREIGN KEY (from_element_id) REFERENCES element(id),
  constraint agreement_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint agreement_pkey PRIMARY KEY (id),
  constraint agreement_status_check CHECK (status = ANY (ARRAY['asked'::text, 'agreed'::text, 'refused'::text, 'withdrawn'::text])),
  constraint agreement_to_element_id_fkey FOREIGN KEY (to_element_id) REFERENCES element(id),
  constraint agreement_to_plan_id_fkey FOREIGN KEY (to_plan_id) REFERENCES plan(id)
);
CREATE TRIGGER agreement_restrict_journal_access AFTER UPDATE ON public.agreement FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION restrict_journal_access();
CREATE TRIGGER agreement_set_access BEFORE INSERT OR UPDATE OF access_id ON public.agreement FOR EACH ROW EXECUTE FUNCTION set_agreement_access();
alter table agreement enable row level security;
create policy agreement_insert on agreement for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy agreement_read on agreement for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy agreement_update on agreement for update to public using ((owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) OR (addressee_id = ANY ((( SELECT writable() AS writable))::uuid[]))) with check ((owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) OR (addressee_id = ANY ((( SELECT writable() AS writable))::uuid[])));
grant insert, select, update on agreement to :app_role;

create table alignment_review (
  id uuid not null,
  version_id uuid not null,
  upper_plan_id uuid not null,
  owner_id uuid not null,
  previous_version_id uuid,
  in_force_on date not null,
  due_on date,
  opened_at timestamp with time zone not null,
  access_id integer not null,
  constraint alignment_review_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint alignment_review_pkey PRIMARY KEY (id),
  constraint alignment_review_previous_version_id_fkey FOREIGN KEY (previous_version_id) REFERENCES plan_version(id),
  constraint alignment_review_upper_plan_id_fkey FOREIGN KEY (upper_plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint alignment_review_version_id_fkey FOREIGN KEY (version_id) REFERENCES plan_version(id),
  constraint alignment_review_version_id_key UNIQUE (version_id)
);

CREATE INDEX alignment_review_owner ON public.alignment_review USING btree (owner_id);

CREATE INDEX alignment_review_plan ON public.alignment_review USING btree (upper_plan_id);

CREATE TRIGGER alignment_review_set_access BEFORE INSERT OR UPDATE ON public.alignment_review FOR EACH ROW EXECUTE FUNCTION set_alignment_review_access();
alter table alignment_review enable row level security;

create policy alignment_review_insert on alignment_review for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));

create policy alignment_review_read on alignment_review for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on alignment_review to :app_role;

create table answer (
  id uuid not null,
  item_id uuid not null,
  owner_id uuid not null,
  plan_id uuid,
  kind text not null,
  reasons jsonb,
  deciding_body text,
  signatories text[] not null default '{}'::text[],
  decided_on date,
  answered_at timestamp with time zone not null,
  answered_by uuid,
  by_link boolean not null default false,
  superseded_at timestamp with time zone,
  marking smallint not null,
  access_id integer not null,
  linked boolean not null default false,
  former_access_id integer,
  link_created_by uuid,
  is_recorded boolean not null default false,
  constraint answer_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint answer_check CHECK ((kind = ANY (ARRAY['covered'::text, 'adopt'::text])) OR reasons IS NOT NULL),
  constraint answer_check1 CHECK (NOT is_recorded OR by_link),
  constraint answer_former_access_id_fkey FOREIGN KEY (former_access_id) REFERENCES access(id),
  constraint answer_item_id_fkey FOREIGN KEY (item_id) REFERENCES item(id),
  constraint answer_kind_check CHECK (kind = ANY (ARRAY['covered'::text, 'adopt'::text, 'adapt'::text, 'partly'::text, 'no_capacity'::text, 'not_relevant'::text])),
  constraint answer_marking_check CHECK (marking >= 0 AND marking <= 4),
  constraint answer_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint answer_pkey PRIMARY KEY (id),
  constraint answer_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id)
);
CREATE INDEX answer_item ON public.answer USING btree (item_id);
CREATE INDEX answer_owner ON public.answer USING btree (owner_id);
CREATE UNIQUE INDEX answer_current ON public.answer USING btree (item_id) WHERE (superseded_at IS NULL);
CREATE TRIGGER answer_check_day BEFORE INSERT ON public.answer FOR EACH ROW WHEN ((new.decided_on IS NOT NULL)) EXECUTE FUNCTION check_answer_day();
CREATE TRIGGER answer_keep BEFORE UPDATE ON public.answer FOR EACH ROW EXECUTE FUNCTION keep_answer();
CREATE TRIGGER answer_propagate_access_to_checks AFTER UPDATE ON public.answer FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_access_to_checks();
CREATE TRIGGER answer_propagate_access_to_elements AFTER UPDATE ON public.answer FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_answer_access_to_elements();
CREATE TRIGGER answer_propagate_access_to_version_checks AFTER UPDATE ON public.answer FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_access_to_version_checks();
CREATE TRIGGER answer_record_authors AFTER INSERT ON public.answer REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_section_authors();
CREATE TRIGGER answer_refuse_future_decision BEFORE INSERT OR UPDATE OF decided_on ON public.answer FOR EACH ROW WHEN ((new.decided_on IS NOT NULL)) EXECUTE FUNCTION refuse_future_decision();
CREATE TRIGGER answer_set_access BEFORE INSERT OR UPDATE OF access_id, marking ON public.answer FOR EACH ROW EXECUTE FUNCTION set_answer_access();
CREATE TRIGGER answer_update_coverage_on_insert AFTER INSERT ON public.answer REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION update_coverage_of_answers();
CREATE TRIGGER answer_update_coverage_on_update AFTER UPDATE ON public.answer REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION update_coverage_of_answers();
alter table answer enable row level security;
create policy answer_insert on answer for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy answer_read on answer for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy answer_update on answer for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select, update on answer to :app_role;
comment on column answer.former_access_id is 'Readers of the answer of the predecessor that this row copies. Null: no copy.';
comment on column answer.is_recorded is 'Given by a link whose secret was shown to who asks: recorded by this person, not given by the organisation.';
comment on column answer.link_created_by is 'Person who created the link of an answer by link. Null: no link, or from before this was recorded.';

create table answer_audience (
  plan_id uuid not null,
  organisation_id uuid not null,
  organisation_kind text not null,
  reader_ids uuid[] not null,
  area_id uuid,
  minimum integer not null,
  is_released boolean not null default false,
  access_id integer not null,
  excluded_ids uuid[] not null default '{}'::uuid[],
  constraint answer_audience_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint answer_audience_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(id),
  constraint answer_audience_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE,
  constraint answer_audience_pkey PRIMARY KEY (plan_id, organisation_id),
  constraint answer_audience_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE
);
CREATE INDEX answer_audience_organisation ON public.answer_audience USING btree (organisation_id);
alter table answer_audience enable row level security;
create policy answer_audience_read on answer_audience for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant select on answer_audience to :app_role;
comment on column answer_audience.excluded_ids is 'Organisations that a change of the registry would have made readers of answers that were already given.';

create table answer_element (
  answer_id uuid not null,
  element_id uuid not null,
  owner_id uuid not null,
  access_id integer not null,
  constraint answer_element_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint answer_element_answer_id_fkey FOREIGN KEY (answer_id) REFERENCES answer(id) ON DELETE CASCADE,
  constraint answer_element_element_id_fkey FOREIGN KEY (element_id) REFERENCES element(id),
  constraint answer_element_pkey PRIMARY KEY (answer_id, element_id)
);
CREATE INDEX answer_element_element ON public.answer_element USING btree (element_id);
CREATE TRIGGER answer_element_set_access BEFORE INSERT OR UPDATE OF access_id ON public.answer_element FOR EACH ROW EXECUTE FUNCTION set_answer_element_access();
CREATE TRIGGER answer_element_update_linked_on_delete AFTER DELETE ON public.answer_element REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION update_answer_linked();
CREATE TRIGGER answer_element_update_linked_on_insert AFTER INSERT ON public.answer_element REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION update_answer_linked();
alter table answer_element enable row level security;
create policy answer_element_delete on answer_element for delete to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy answer_element_insert on answer_element for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy answer_element_read on answer_element for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy answer_element_update on answer_element for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant delete, insert, select on answer_element to :app_role;

create table answer_reader_rule (
  pack_version text not null,
  organisation_kind text not null,
  readers jsonb not null,
  group_hierarchy text not null,
  group_kinds text[] not null,
  minimum integer not null,
  constraint answer_reader_rule_minimum_check CHECK (minimum >= 3),
  constraint answer_reader_rule_pkey PRIMARY KEY (pack_version, organisation_kind)
);
alter table answer_reader_rule enable row level security;
create policy answer_reader_rule_read on answer_reader_rule for select to public using (true);
grant select on answer_reader_rule to :app_role;

create table answer_release (
  id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  deciding_body text not null,
  decided_on date not null,
  released_at timestamp with time zone not null,
  released_by uuid,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  withdrawal_deciding_body text,
  withdrawal_decided_on date,
  access_id integer not null,
  confirmed_at timestamp with time zone,
  confirmed_by uuid,
  withdrawal_reason text,
  constraint answer_release_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint answer_release_check CHECK ((withdrawn_at IS NULL) = (withdrawal_deciding_body IS NULL) AND (withdrawn_at IS NULL) = (withdrawal_decided_on IS NULL)),
  constraint answer_release_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES person(id),
  constraint answer_release_deciding_body_check CHECK (length(TRIM(BOTH FROM deciding_body)) > 0),
  constraint answer_release_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint answer_release_pkey PRIMARY KEY (id),
  constraint answer_release_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint answer_release_released_by_fkey FOREIGN KEY (released_by) REFERENCES person(id),
  constraint answer_release_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES person(id)
);
CREATE INDEX answer_release_owner ON public.answer_release USING btree (owner_id);
CREATE UNIQUE INDEX answer_release_current ON public.answer_release USING btree (plan_id, owner_id) WHERE (withdrawn_at IS NULL);
CREATE TRIGGER answer_release_apply AFTER INSERT OR UPDATE OF confirmed_at, withdrawn_at ON public.answer_release FOR EACH ROW EXECUTE FUNCTION apply_answer_release();
CREATE TRIGGER answer_release_check BEFORE INSERT OR UPDATE ON public.answer_release FOR EACH ROW EXECUTE FUNCTION check_answer_release();
CREATE TRIGGER answer_release_check_withdrawal BEFORE UPDATE OF withdrawn_at, withdrawn_by, withdrawal_reason ON public.answer_release FOR EACH ROW EXECUTE FUNCTION check_release_withdrawal();
CREATE TRIGGER answer_release_forbid_change BEFORE UPDATE ON public.answer_release FOR EACH ROW WHEN (((old.withdrawn_at IS NOT NULL) AND (old.access_id = new.access_id))) EXECUTE FUNCTION forbid_second_withdrawal();
CREATE TRIGGER answer_release_independent BEFORE UPDATE OF confirmed_at ON public.answer_release FOR EACH ROW WHEN (((old.confirmed_at IS NULL) AND (new.confirmed_at IS NOT NULL))) EXECUTE FUNCTION require_independent_release_person();
CREATE TRIGGER answer_release_set_access BEFORE INSERT ON public.answer_release FOR EACH ROW EXECUTE FUNCTION set_answer_release_access();
alter table answer_release enable row level security;
create policy answer_release_insert on answer_release for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy answer_release_read on answer_release for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy answer_release_update on answer_release for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select on answer_release to :app_role;
grant update on answer_release (confirmed_at) to :app_role;
grant update on answer_release (confirmed_by) to :app_role;
grant update on answer_release (withdrawal_decided_on) to :app_role;
grant update on answer_release (withdrawal_deciding_body) to :app_role;
grant update on answer_release (withdrawal_reason) to :app_role;
grant update on answer_release (withdrawn_at) to :app_role;
grant update on answer_release (withdrawn_by) to :app_role;

create table area (
  id uuid not null,
  code text not null,
  kind text not null,
  names jsonb not null,
  sort_name text collate "C" not null,
  official_code text,
  languages text[] not null default '{}'::text[],
  outside_tree boolean not null default false,
  borders text[] not null default '{}'::text[],
  valid_from date,
  valid_to date,
  cell_q integer,
  cell_r integer,
  announced jsonb,
  population jsonb,
  source text not null default 'pack'::text,
  country text default own_country(),
  constraint area_check CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from < valid_to),
  constraint area_code_key UNIQUE (code),
  constraint area_country_check CHECK (country ~ '^[A-Z]{2}$'::text),
  constraint area_pkey PRIMARY KEY (id),
  constraint area_source_check CHECK (source = ANY (ARRAY['pack'::text, 'edited'::text, 'imported'::text]))
);
CREATE INDEX area_kind ON public.area USING btree (kind, sort_name);
CREATE CONSTRAINT TRIGGER area_refresh_answer_readers AFTER UPDATE OF kind, valid_from, valid_to ON public.area DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refresh_answer_audiences_once();
CREATE CONSTRAINT TRIGGER area_update_reach AFTER UPDATE OF valid_from, valid_to ON public.area DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION update_area_reach_once();
CREATE TRIGGER area_add_to_search_index AFTER INSERT ON public.area REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION index_new_names();
CREATE TRIGGER area_keep_former_name AFTER UPDATE OF names ON public.area FOR EACH ROW WHEN ((old.names IS DISTINCT FROM new.names)) EXECUTE FUNCTION keep_former_name();
CREATE TRIGGER area_schedule_answer_readers BEFORE UPDATE OF kind, valid_from, valid_to ON public.area FOR EACH STATEMENT EXECUTE FUNCTION refresh_answer_audiences_once();
CREATE TRIGGER area_schedule_reach_update BEFORE UPDATE OF valid_from, valid_to ON public.area FOR EACH STATEMENT EXECUTE FUNCTION update_area_reach_once();
CREATE TRIGGER area_update_search_index AFTER UPDATE OF names, code ON public.area FOR EACH ROW EXECUTE FUNCTION index_changed_name();
alter table area enable row level security;
create policy area_read on area for select to public using (true);
create policy area_write on area for all to public using (( SELECT has_permission('registry.write'::text) AS has_permission)) with check (( SELECT has_permission('registry.write'::text) AS has_permission));
grant delete, insert, select, update on area to :app_role;

create table area_boundary (
  id uuid not null,
  area_id uuid not null,
  geometry jsonb not null,
  source text not null,
  valid_from date,
  valid_to date,
  constraint area_boundary_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(id),
  constraint area_boundary_pkey PRIMARY KEY (id)
);
CREATE INDEX area_boundary_area ON public.area_boundary USING btree (area_id);
alter table area_boundary enable row level security;
create policy area_boundary_read on area_boundary for select to public using (true);
create policy area_boundary_write on area_boundary for all to public using (( SELECT has_permission('registry.write'::text) AS has_permission)) with check (( SELECT has_permission('registry.write'::text) AS has_permission));
grant delete, insert, select, update on area_boundary to :app_role;

create table area_neighbour (
  area_id uuid not null,
  neighbour_id uuid not null,
  constraint area_neighbour_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(id) ON DELETE CASCADE,
  constraint area_neighbour_neighbour_id_fkey FOREIGN KEY (neighbour_id) REFERENCES area(id) ON DELETE CASCADE,
  constraint area_neighbour_pkey PRIMARY KEY (area_id, neighbour_id)
);
alter table area_neighbour enable row level security;
create policy area_neighbour_read on area_neighbour for select to public using (true);
grant select on area_neighbour to :app_role;

create table area_parent (
  id uuid not null,
  area_id uuid not null,
  hierarchy text not null,
  parent_id uuid not null,
  valid_from date,
  valid_to date,
  constraint area_parent_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(id),
  constraint area_parent_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES area(id),
  constraint area_parent_pkey PRIMARY KEY (id)
);
CREATE INDEX area_parent_child ON public.area_parent USING btree (area_id, hierarchy);
CREATE INDEX area_parent_parent ON public.area_parent USING btree (parent_id, hierarchy);
CREATE CONSTRAINT TRIGGER area_parent_refresh_answer_readers AFTER INSERT OR DELETE OR UPDATE ON public.area_parent DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refresh_answer_audiences_once();
CREATE CONSTRAINT TRIGGER area_parent_update_reach AFTER INSERT OR DELETE OR UPDATE ON public.area_parent DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION update_area_reach_once();
CREATE TRIGGER area_parent_schedule_answer_readers BEFORE INSERT OR DELETE OR UPDATE ON public.area_parent FOR EACH STATEMENT EXECUTE FUNCTION refresh_answer_audiences_once();
CREATE TRIGGER area_parent_schedule_reach_update BEFORE INSERT OR DELETE OR UPDATE ON public.area_parent FOR EACH STATEMENT EXECUTE FUNCTION update_area_reach_once();
alter table area_parent enable row level security;
create policy area_parent_read on area_parent for select to public using (true);
create policy area_parent_write on area_parent for all to public using (( SELECT has_permission('registry.write'::text) AS has_permission)) with check (( SELECT has_permission('registry.write'::text) AS has_permission));
grant delete, insert, select, update on area_parent to :app_role;

create table area_reach (
  area_id uuid not null,
  ancestor_id uuid not null,
  valid_from date not null,
  valid_to date not null,
  constraint area_reach_ancestor_id_fkey FOREIGN KEY (ancestor_id) REFERENCES area(id) ON DELETE CASCADE,
  constraint area_reach_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(id) ON DELETE CASCADE,
  constraint area_reach_pkey PRIMARY KEY (area_id, ancestor_id, valid_from)
);
CREATE INDEX area_reach_ancestor ON public.area_reach USING btree (ancestor_id);
CREATE TRIGGER area_reach_delete_suppression_areas AFTER INSERT OR DELETE OR UPDATE ON public.area_reach FOR EACH STATEMENT EXECUTE FUNCTION delete_suppression_areas();
CREATE TRIGGER area_reach_set_periods_stale_on_delete AFTER DELETE ON public.area_reach REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_moved_suppression_periods_stale();
CREATE TRIGGER area_reach_set_periods_stale_on_insert AFTER INSERT ON public.area_reach REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_moved_suppression_periods_stale();
alter table area_reach enable row level security;
create policy area_reach_read on area_reach for select to public using (true);
grant select on area_reach to :app_role;

create table area_succession (
  id uuid not null,
  predecessor_id uuid not null,
  successor_id uuid not null,
  kind text not null,
  on_date date not null,
  constraint area_succession_kind_check CHECK (kind = ANY (ARRAY['merge'::text, 'split'::text, 'recode'::text, 'planned_merge'::text])),
  constraint area_succession_pkey PRIMARY KEY (id),
  constraint area_succession_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES area(id),
  constraint area_succession_predecessor_id_successor_id_on_date_key UNIQUE (predecessor_id, successor_id, on_date),
  constraint area_succession_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES area(id)
);
CREATE INDEX area_succession_successor ON public.area_succession USING btree (successor_id);
CREATE CONSTRAINT TRIGGER area_succession_update_reach AFTER INSERT OR DELETE OR UPDATE ON public.area_succession DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION update_area_reach_once();
CREATE TRIGGER area_succession_note_later AFTER INSERT OR DELETE OR UPDATE ON public.area_succession FOR EACH ROW EXECUTE FUNCTION note_later_succession();
CREATE TRIGGER area_succession_schedule_reach_update BEFORE INSERT OR DELETE OR UPDATE ON public.area_succession FOR EACH STATEMENT EXECUTE FUNCTION update_area_reach_once();
alter table area_succession enable row level security;
create policy area_succession_read on area_succession for select to public using (true);
create policy area_succession_write on area_succession for all to public using (( SELECT has_permission('registry.write'::text) AS has_permission)) with check (( SELECT has_permission('registry.write'::text) AS has_permission));
grant delete, insert, select, update on area_succession to :app_role;

create table auth_account (
  id uuid not null default gen_random_uuid(),
  account_id text not null,
  provider_id text not null,
  user_id uuid not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  password text,
  created_at timestamp with time zone not null default CURRENT_TIMESTAMP,
  updated_at timestamp with time zone not null,
  constraint auth_account_pkey PRIMARY KEY (id),
  constraint auth_account_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth_user(id) ON DELETE CASCADE
);
CREATE INDEX auth_account_user_id_idx ON public.auth_account USING btree (user_id);
alter table auth_account enable row level security;

create table auth_link (
  id uuid not null,
  kind text not null,
  secret_hash text not null,
  person_id uuid,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  is_mailed boolean not null default false,
  constraint auth_link_check CHECK ((kind = 'first'::text) = (person_id IS NULL)),
  constraint auth_link_kind_check CHECK (kind = ANY (ARRAY['first'::text, 'invitation'::text, 'reset'::text])),
  constraint auth_link_pkey PRIMARY KEY (id),
  constraint auth_link_secret_hash_key UNIQUE (secret_hash)
);
CREATE INDEX auth_link_person ON public.auth_link USING btree (person_id) WHERE (used_at IS NULL);
CREATE TRIGGER auth_link_record_access AFTER UPDATE OF used_at ON public.auth_link FOR EACH ROW WHEN (((new.used_at IS NOT NULL) AND (new.created_by IS NOT NULL) AND (NOT new.is_mailed))) EXECUTE FUNCTION record_access_by_link();
alter table auth_link enable row level security;
comment on column auth_link.is_mailed is 'The link went by mail. Otherwise the person who created it saw it.';

create table auth_rate_limit (
  id uuid not null default gen_random_uuid(),
  key text not null,
  count integer not null,
  last_request bigint not null,
  constraint auth_rate_limit_key_key UNIQUE (key),
  constraint auth_rate_limit_pkey PRIMARY KEY (id)
);
alter table auth_rate_limit enable row level security;

create table auth_session (
  id uuid not null default gen_random_uuid(),
  expires_at timestamp with time zone not null,
  token text not null,
  created_at timestamp with time zone not null default CURRENT_TIMESTAMP,
  updated_at timestamp with time zone not null,
  ip_address text,
  user_agent text,
  user_id uuid not null,
  constraint auth_session_pkey PRIMARY KEY (id),
  constraint auth_session_token_key UNIQUE (token),
  constraint auth_session_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth_user(id) ON DELETE CASCADE
);
CREATE INDEX auth_session_user_id_idx ON public.auth_session USING btree (user_id);
alter table auth_session enable row level security;

create table auth_user (
  id uuid not null default gen_random_uuid(),
  name text not null,
  email text not null,
  email_verified boolean not null,
  image text,
  created_at timestamp with time zone not null default CURRENT_TIMESTAMP,
  updated_at timestamp with time zone not null default CURRENT_TIMESTAMP,
  constraint auth_user_email_key UNIQUE (email),
  constraint auth_user_pkey PRIMARY KEY (id)
);
alter table auth_user enable row level security;

create table auth_verification (
  id uuid not null default gen_random_uuid(),
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null default CURRENT_TIMESTAMP,
  updated_at timestamp with time zone not null default CURRENT_TIMESTAMP,
  constraint auth_verification_pkey PRIMARY KEY (id)
);
CREATE INDEX auth_verification_identifier_idx ON public.auth_verification USING btree (identifier);
alter table auth_verification enable row level security;

create table breakdown (
  id integer not null generated always as identity,
  key text not null,
  parts jsonb not null,
  constraint breakdown_key_key UNIQUE (key),
  constraint breakdown_pkey PRIMARY KEY (id)
);
alter table breakdown enable row level security;
create policy breakdown_insert on breakdown for insert to public with check (cardinality(( SELECT writable() AS writable)) > 0);
create policy breakdown_read on breakdown for select to public using (true);
grant insert, select on breakdown to :app_role;

create table calendar_feed (
  person_id uuid not null,
  secret_hash text not null,
  who text not null,
  created_at timestamp with time zone not null,
  read_at timestamp with time zone,
  constraint calendar_feed_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint calendar_feed_pkey PRIMARY KEY (person_id),
  constraint calendar_feed_secret_hash_key UNIQUE (secret_hash),
  constraint calendar_feed_who_check CHECK (who = ANY (ARRAY['mine'::text, 'body'::text]))
);
alter table calendar_feed enable row level security;
create policy calendar_feed_own on calendar_feed for all to public using (person_id = (( SELECT acting_person() AS acting_person))) with check (person_id = (( SELECT acting_person() AS acting_person)));
grant delete, insert, select, update on calendar_feed to :app_role;

create table calendar_feed_entry (
  person_id uuid not null,
  key text not null,
  hash text not null,
  sequence integer not null,
  changed_at timestamp with time zone not null,
  constraint calendar_feed_entry_person_id_fkey FOREIGN KEY (person_id) REFERENCES calendar_feed(person_id) ON DELETE CASCADE,
  constraint calendar_feed_entry_pkey PRIMARY KEY (person_id, key)
);
alter table calendar_feed_entry enable row level security;
create policy calendar_feed_entry_own on calendar_feed_entry for all to public using (person_id = (( SELECT acting_person() AS acting_person))) with check (person_id = (( SELECT acting_person() AS acting_person)));
grant delete, insert, select, update on calendar_feed_entry to :app_role;

create table capacity_decision (
  id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  year smallint not null,
  service text not null,
  ranking jsonb not null,
  reason jsonb not null,
  decided_on date not null,
  decided_at timestamp with time zone not null,
  decided_by uuid,
  superseded_at timestamp with time zone,
  access_id integer not null,
  constraint capacity_decision_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint capacity_decision_pkey PRIMARY KEY (id),
  constraint capacity_decision_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint capacity_decision_service_check CHECK (service = ANY (ARRAY['police'::text, 'inspectorate'::text, 'care'::text, 'other'::text])),
  constraint capacity_decision_year_check CHECK (year >= 2000 AND year <= 2100)
);
CREATE INDEX capacity_decision_plan ON public.capacity_decision USING btree (plan_id);
CREATE UNIQUE INDEX capacity_decision_current ON public.capacity_decision USING btree (plan_id, year, service) WHERE (superseded_at IS NULL);
CREATE TRIGGER capacity_decision_keep_confirmed_changed AFTER UPDATE ON public.capacity_decision REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_confirmed_sections();
CREATE TRIGGER capacity_decision_record_authors AFTER INSERT ON public.capacity_decision REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_section_authors();
CREATE TRIGGER capacity_decision_refuse_future BEFORE INSERT OR UPDATE OF decided_on ON public.capacity_decision FOR EACH ROW EXECUTE FUNCTION refuse_future_decision();
CREATE TRIGGER capacity_decision_set_access BEFORE INSERT OR UPDATE ON public.capacity_decision FOR EACH ROW EXECUTE FUNCTION set_capacity_decision_access();
alter table capacity_decision enable row level security;
create policy capacity_decision_insert on capacity_decision for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy capacity_decision_read on capacity_decision for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy capacity_decision_update on capacity_decision for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select on capacity_decision to :app_role;
grant update on capacity_decision (superseded_at) to :app_role;

create table carry_over (
  id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  from_id uuid not null,
  to_id uuid,
  outcome text not null,
  reason jsonb not null,
  decided_at timestamp with time zone not null,
  decided_by uuid,
  access_id integer not null,
  constraint carry_over_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint carry_over_check CHECK (to_id IS NULL OR (outcome = ANY (ARRAY['carried_over'::text, 'changed'::text]))),
  constraint carry_over_from_id_fkey FOREIGN KEY (from_id) REFERENCES element(id),
  constraint carry_over_outcome_check CHECK (outcome = ANY (ARRAY['carried_over'::text, 'changed'::text, 'achieved'::text, 'stopped'::text])),
  constraint carry_over_pkey PRIMARY KEY (id),
  constraint carry_over_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint carry_over_plan_id_from_id_key UNIQUE (plan_id, from_id),
  constraint carry_over_to_id_fkey FOREIGN KEY (to_id) REFERENCES element(id) ON DELETE SET NULL,
  constraint carry_over_to_id_key UNIQUE (to_id)
);
CREATE INDEX carry_over_from ON public.carry_over USING btree (from_id);
CREATE TRIGGER carry_over_keep_confirmed_changed AFTER UPDATE ON public.carry_over REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_confirmed_sections();
CREATE TRIGGER carry_over_keep_confirmed_removed AFTER DELETE ON public.carry_over REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_confirmed_sections();
CREATE TRIGGER carry_over_record_authors AFTER INSERT ON public.carry_over REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_section_authors();
CREATE TRIGGER carry_over_set_access BEFORE INSERT OR UPDATE ON public.carry_over FOR EACH ROW EXECUTE FUNCTION set_carry_over_access();
alter table carry_over enable row level security;
create policy carry_over_delete on carry_over for delete to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy carry_over_insert on carry_over for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy carry_over_read on carry_over for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy carry_over_update on carry_over for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant delete, insert, select, update on carry_over to :app_role;

create table cascade_deadline (
  id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  code text not null,
  within text,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by uuid,
  superseded_at timestamp with time zone,
  access_id integer not null,
  constraint cascade_deadline_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint cascade_deadline_pkey PRIMARY KEY (id),
  constraint cascade_deadline_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint cascade_deadline_within_check CHECK (within ~ '^P[1-9][0-9]?M$'::text)
);
CREATE INDEX cascade_deadline_plan ON public.cascade_deadline USING btree (plan_id, code, set_at);
CREATE UNIQUE INDEX cascade_deadline_current ON public.cascade_deadline USING btree (plan_id, code) WHERE (superseded_at IS NULL);
CREATE TRIGGER cascade_deadline_set_access BEFORE INSERT OR UPDATE ON public.cascade_deadline FOR EACH ROW EXECUTE FUNCTION set_cascade_deadline_access();
alter table cascade_deadline enable row level security;
create policy cascade_deadline_insert on cascade_deadline for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy cascade_deadline_read on cascade_deadline for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy cascade_deadline_update on cascade_deadline for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select, update on cascade_deadline to :app_role;

create table change (
  id uuid not null,
  plan_id uuid not null,
  element_id uuid,
  at timestamp with time zone not null,
  person_id uuid,
  procedure text not null,
  reason text,
  fields jsonb not null,
  access_id integer not null,
  act_id uuid,
  constraint change_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint change_pkey PRIMARY KEY (id),
  constraint change_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE
);
CREATE INDEX change_act ON public.change USING btree (act_id) WHERE (act_id IS NOT NULL);
CREATE INDEX change_element ON public.change USING btree (element_id, at);
CREATE INDEX change_plan ON public.change USING btree (plan_id, at);
CREATE TRIGGER change_set_access BEFORE INSERT ON public.change FOR EACH ROW WHEN ((COALESCE(current_setting('integral.access_is_set'::text, true), ''::text) <> 'on'::text)) EXECUTE FUNCTION set_change_access();
alter table change enable row level security;
create policy change_read on change for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant select on change to :app_role;

create table check_queue (
  plan_id uuid not null,
  sections text[] not null,
  asked_at timestamp with time zone not null,
  id bigint not null generated always as identity,
  constraint check_queue_pkey PRIMARY KEY (id),
  constraint check_queue_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE
);
CREATE INDEX check_queue_plan ON public.check_queue USING btree (plan_id);
alter table check_queue enable row level security;
create policy check_queue_delete on check_queue for delete to public using ((EXISTS ( SELECT
   FROM plan p
  WHERE p.id = check_queue.plan_id AND (p.owner_id = ANY ((( SELECT writable() AS writable))::uuid[])))));
create policy check_queue_read on check_queue for select to public using ((EXISTS ( SELECT
   FROM plan p
  WHERE p.id = check_queue.plan_id AND (p.owner_id = ANY ((( SELECT writable() AS writable))::uuid[])))));
create policy check_queue_update on check_queue for update to public using ((EXISTS ( SELECT
   FROM plan p
  WHERE p.id = check_queue.plan_id AND (p.owner_id = ANY ((( SELECT writable() AS writable))::uuid[])))));
grant delete, select, update on check_queue to :app_role;

create table check_result (
  id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  element_id uuid,
  rule text not null,
  outcome text not null,
  severity text not null,
  message_code text not null,
  data jsonb not null default '{}'::jsonb,
  item_id uuid,
  other_element_id uuid,
  computed_at timestamp with time zone not null,
  access_id integer not null,
  constraint check_result_outcome_check CHECK (outcome = ANY (ARRAY['failed'::text, 'not_computed'::text])),
  constraint check_result_pkey PRIMARY KEY (id),
  constraint check_result_severity_check CHECK (severity = ANY (ARRAY['error'::text, 'warning'::text, 'hint'::text]))
);
CREATE INDEX check_result_element ON public.check_result USING btree (element_id) WHERE (element_id IS NOT NULL);
CREATE INDEX check_result_item ON public.check_result USING btree (item_id) WHERE (item_id IS NOT NULL);
CREATE INDEX check_result_other ON public.check_result USING btree (other_element_id) WHERE (other_element_id IS NOT NULL);
CREATE INDEX check_result_plan ON public.check_result USING btree (plan_id, rule);
CREATE TRIGGER check_result_restrict_to_resource_readers BEFORE INSERT OR UPDATE OF access_id ON public.check_result FOR EACH ROW WHEN ((new.message_code = ANY (ARRAY['over_inventory'::text, 'over_inventory_budget'::text]))) EXECUTE FUNCTION restrict_check_to_resource_readers();
CREATE TRIGGER check_result_restrict_to_result_readers BEFORE INSERT OR UPDATE OF access_id ON public.check_result FOR EACH ROW WHEN (((new.rule = ANY (ARRAY['R18'::text, 'R19'::text, 'R20'::text, 'R21'::text])) AND (new.message_code <> ALL (ARRAY['none'::text, 'no_outcome'::text])))) EXECUTE FUNCTION restrict_check_to_result_readers();
alter table check_result enable row level security;
create policy check_result_read on check_result for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));

create policy check_result_restrict_comments on check_result as restrictive for select to public using (rule <> 'R33'::text AND message_code <> 'review_open'::text OR (( SELECT COALESCE(current_setting('integral.system'::text, true), ''::text) AS "coalesce")) = 'on'::text OR (EXISTS ( SELECT
   FROM plan p
  WHERE p.id = check_result.plan_id AND p.issuing_body_ids && (( SELECT COALESCE(NULLIF(current_setting('integral.organisations'::text, true), ''::text), '{}'::text)::uuid[] AS "coalesce")))));
grant select on check_result to :app_role;

create table comment (
  id uuid not null,
  plan_id uuid not null,
  round_id uuid,
  invitee_id uuid,
  owner_id uuid,
  element_id uuid,
  field text,
  block_id text,
  language text not null,
  quote text,
  proposal text,
  text jsonb,
  created_at timestamp with time zone not null,
  created_by uuid,
  by_link boolean not null default false,
  withdrawn_at timestamp with time zone,
  access_id integer not null,
  constraint comment_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint comment_check CHECK ((NOT field IS DISTINCT FROM 'body'::text) = (block_id IS NOT NULL)),
  constraint comment_check1 CHECK (field IS NULL OR element_id IS NOT NULL AND quote IS NOT NULL),
  constraint comment_check2 CHECK (proposal IS NULL OR field IS NOT NULL),
  constraint comment_check3 CHECK (num_nonnulls(text, proposal) > 0),
  constraint comment_field_check CHECK (field = ANY (ARRAY['title'::text, 'gain'::text, 'rationale'::text, 'body'::text])),
  constraint comment_invitee_id_fkey FOREIGN KEY (invitee_id) REFERENCES comment_invitee(id) ON DELETE CASCADE,
  constraint comment_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint comment_pkey PRIMARY KEY (id),
  constraint comment_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint comment_round_id_fkey FOREIGN KEY (round_id) REFERENCES comment_round(id) ON DELETE CASCADE
);
CREATE INDEX comment_element ON public.comment USING btree (element_id) WHERE (element_id IS NOT NULL);
CREATE INDEX comment_plan ON public.comment USING btree (plan_id) WHERE (withdrawn_at IS NULL);
CREATE INDEX comment_round_id ON public.comment USING btree (round_id) WHERE (round_id IS NOT NULL);
CREATE TRIGGER comment_propagate_access_to_answers AFTER UPDATE ON public.comment FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_comment_access_to_answers();
CREATE TRIGGER comment_restrict_journal_access AFTER UPDATE ON public.comment FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION restrict_journal_access();
CREATE TRIGGER comment_set_access BEFORE INSERT OR UPDATE OF access_id ON public.comment FOR EACH ROW EXECUTE FUNCTION set_comment_access();
alter table comment enable row level security;
create policy comment_insert on comment for insert to public with check ((owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) AND NOT by_link AND (EXISTS ( SELECT
   FROM plan p
  WHERE p.id = comment.plan_id)) AND (element_id IS NULL OR (EXISTS ( SELECT
   FROM element e
  WHERE e.id = comment.element_id))) AND (round_id IS NULL) = (invitee_id IS NULL) AND (invitee_id IS NULL OR (EXISTS ( SELECT
   FROM comment_invitee i
     JOIN comment_round r ON r.id = i.round_id
  WHERE i.id = comment.invitee_id AND r.id = comment.round_id AND r.plan_id = comment.plan_id AND r.closed_at IS NULL AND i.organisation_id = comment.owner_id AND i.withdrawn_at IS NULL))));
create policy comment_read on comment for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy comment_update on comment for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select on comment to :app_role;
grant update on comment (withdrawn_at) to :app_role;

create table comment_answer (
  id uuid not null,
  comment_id uuid not null,
  owner_id uuid not null,
  kind text not null,
  reasons jsonb,
  taken_over boolean not null default false,
  answered_at timestamp with time zone not null,
  answered_by uuid,
  superseded_at timestamp with time zone,
  access_id integer not null,
  act_id uuid,
  constraint comment_answer_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint comment_answer_check CHECK (kind = 'followed'::text OR reasons IS NOT NULL),
  constraint comment_answer_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES comment(id) ON DELETE CASCADE,
  constraint comment_answer_kind_check CHECK (kind = ANY (ARRAY['followed'::text, 'partly_followed'::text, 'not_followed'::text])),
  constraint comment_answer_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint comment_answer_pkey PRIMARY KEY (id)
);
CREATE INDEX comment_answer_act ON public.comment_answer USING btree (act_id) WHERE (act_id IS NOT NULL);
CREATE INDEX comment_answer_comment ON public.comment_answer USING btree (comment_id);
CREATE UNIQUE INDEX comment_answer_current ON public.comment_answer USING btree (comment_id) WHERE (superseded_at IS NULL);
CREATE TRIGGER comment_answer_set_access BEFORE INSERT OR UPDATE OF access_id ON public.comment_answer FOR EACH ROW EXECUTE FUNCTION set_comment_answer_access();
alter table comment_answer enable row level security;
create policy comment_answer_insert on comment_answer for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy comment_answer_read on comment_answer for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy comment_answer_update on comment_answer for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select on comment_answer to :app_role;
grant update on comment_answer (superseded_at) to :app_role;

create table comment_invitee (
  id uuid not null,
  round_id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  organisation_id uuid,
  person_name text,
  invited_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  access_id integer not null,
  withdrawn_at timestamp with time zone,
  constraint comment_invitee_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint comment_invitee_check CHECK (num_nonnulls(organisation_id, person_name) = 1),
  constraint comment_invitee_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint comment_invitee_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint comment_invitee_pkey PRIMARY KEY (id),
  constraint comment_invitee_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint comment_invitee_round_id_fkey FOREIGN KEY (round_id) REFERENCES comment_round(id) ON DELETE CASCADE,
  constraint comment_invitee_round_id_organisation_id_key UNIQUE (round_id, organisation_id)
);
CREATE INDEX comment_invitee_plan ON public.comment_invitee USING btree (plan_id);
CREATE TRIGGER comment_invitee_grant_access AFTER INSERT ON public.comment_invitee REFERENCING NEW TABLE AS invited FOR EACH STATEMENT EXECUTE FUNCTION grant_invitees_access();
CREATE TRIGGER comment_invitee_set_access BEFORE INSERT OR UPDATE OF access_id ON public.comment_invitee FOR EACH ROW EXECUTE FUNCTION set_comment_invitee_access();
CREATE TRIGGER comment_invitee_update_access AFTER UPDATE OF withdrawn_at ON public.comment_invitee FOR EACH ROW WHEN ((old.withdrawn_at IS DISTINCT FROM new.withdrawn_at)) EXECUTE FUNCTION update_invitee_access();
alter table comment_invitee enable row level security;
create policy comment_invitee_insert on comment_invitee for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy comment_invitee_read on comment_invitee for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy comment_invitee_update on comment_invitee for update to public using ((organisation_id = ANY ((( SELECT writable() AS writable))::uuid[])) AND withdrawn_at IS NULL) with check ((organisation_id = ANY ((( SELECT writable() AS writable))::uuid[])) AND withdrawn_at IS NULL);
create policy comment_invitee_withdraw on comment_invitee for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check ((owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) AND (withdrawn_at IS NOT NULL OR finished_at IS NULL));
grant insert, select on comment_invitee to :app_role;
grant update on comment_invitee (finished_at) to :app_role;
grant update on comment_invitee (invited_at) to :app_role;
grant update on comment_invitee (withdrawn_at) to :app_role;

create table comment_round (
  id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  name jsonb not null,
  question jsonb not null,
  due_on date not null,
  opened_at timestamp with time zone not null,
  opened_by uuid,
  closed_at timestamp with time zone,
  access_id integer not null,
  constraint comment_round_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint comment_round_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint comment_round_pkey PRIMARY KEY (id),
  constraint comment_round_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE
);
CREATE INDEX comment_round_plan ON public.comment_round USING btree (plan_id);
CREATE TRIGGER comment_round_restrict_journal_access AFTER UPDATE ON public.comment_round FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION restrict_journal_access();
CREATE TRIGGER comment_round_set_access BEFORE INSERT OR UPDATE OF access_id ON public.comment_round FOR EACH ROW EXECUTE FUNCTION set_comment_round_access();
alter table comment_round enable row level security;
create policy comment_round_insert on comment_round for insert to public with check ((owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) AND (EXISTS ( SELECT
   FROM plan p
  WHERE p.id = comment_round.plan_id AND p.owner_id = comment_round.owner_id)));
create policy comment_round_read on comment_round for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy comment_round_update on comment_round for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select on comment_round to :app_role;
grant update on comment_round (closed_at) to :app_role;
grant update on comment_round (due_on) to :app_role;

create table competence (
  id uuid not null,
  topic text not null,
  names jsonb not null,
  level text not null,
  exclusivity text not null,
  basis text not null,
  use jsonb,
  organisation_kinds text[] not null default '{}'::text[],
  valid_from date,
  valid_to date,
  source text not null default 'pack'::text,
  pack_version text not null,
  constraint competence_exclusivity_check CHECK (exclusivity = ANY (ARRAY['exclusive'::text, 'shared'::text])),
  constraint competence_pkey PRIMARY KEY (id),
  constraint competence_source_check CHECK (source = ANY (ARRAY['pack'::text, 'edited'::text]))
);
CREATE INDEX competence_topic ON public.competence USING btree (pack_version, topic, level);
alter table competence enable row level security;
create policy competence_read on competence for select to public using (true);
create policy competence_write on competence for all to public using (( SELECT has_permission('competence.write'::text) AS has_permission)) with check (( SELECT has_permission('competence.write'::text) AS has_permission));
grant delete, insert, select, update on competence to :app_role;

create table consultation (
  id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  step text not null,
  subject jsonb not null,
  text jsonb not null,
  due_on date not null,
  list jsonb,
  audience uuid[] not null,
  sent_on date not null,
  sent_at timestamp with time zone not null,
  sent_by uuid,
  access_id integer not null,
  constraint consultation_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint consultation_audience_check CHECK (cardinality(audience) >= 1 AND cardinality(audience) <= 1000),
  constraint consultation_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint consultation_pkey PRIMARY KEY (id),
  constraint consultation_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE
);
CREATE INDEX consultation_plan ON public.consultation USING btree (plan_id);
CREATE TRIGGER consultation_forbid_change BEFORE UPDATE ON public.consultation FOR EACH ROW EXECUTE FUNCTION forbid_consultation_change();
CREATE TRIGGER consultation_set_access BEFORE INSERT ON public.consultation FOR EACH ROW EXECUTE FUNCTION set_consultation_access();
alter table consultation enable row level security;
create policy consultation_insert on consultation for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy consultation_read on consultation for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on consultation to :app_role;

create table consultation_addressee (
  id uuid not null,
  place bigint not null generated always as identity,
  consultation_id uuid not null,
  owner_id uuid not null,
  organisation_id uuid not null,
  function_code text,
  is_copy boolean not null,
  access_id integer not null,
  constraint consultation_addressee_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint consultation_addressee_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES consultation(id) ON DELETE CASCADE,
  constraint consultation_addressee_consultation_id_organisation_id_key UNIQUE (consultation_id, organisation_id),
  constraint consultation_addressee_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint consultation_addressee_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint consultation_addressee_pkey PRIMARY KEY (id),
  constraint consultation_addressee_place_key UNIQUE (place)
);
CREATE INDEX consultation_addressee_organisation ON public.consultation_addressee USING btree (organisation_id);
CREATE TRIGGER consultation_addressee_forbid_change BEFORE UPDATE ON public.consultation_addressee FOR EACH ROW EXECUTE FUNCTION forbid_consultation_change();
CREATE TRIGGER consultation_addressee_set_access BEFORE INSERT ON public.consultation_addressee FOR EACH ROW EXECUTE FUNCTION set_consultation_addressee_access();
alter table consultation_addressee enable row level security;
create policy consultation_addressee_insert on consultation_addressee for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy consultation_addressee_read on consultation_addressee for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on consultation_addressee to :app_role;

create table consultation_expectation (
  id uuid not null,
  place bigint not null generated always as identity,
  reply_id uuid not null,
  consultation_id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  organisation_id uuid not null,
  access_id integer not null,
  constraint consultation_expectation_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint consultation_expectation_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES consultation(id) ON DELETE CASCADE,
  constraint consultation_expectation_id_fkey FOREIGN KEY (id) REFERENCES priority_expectation(id) ON DELETE CASCADE,
  constraint consultation_expectation_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint consultation_expectation_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint consultation_expectation_pkey PRIMARY KEY (id),
  constraint consultation_expectation_place_key UNIQUE (place),
  constraint consultation_expectation_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint consultation_expectation_reply_id_fkey FOREIGN KEY (reply_id) REFERENCES consultation_reply(id) ON DELETE CASCADE
);
CREATE INDEX consultation_expectation_consultation ON public.consultation_expectation USING btree (consultation_id);
CREATE INDEX consultation_expectation_reply ON public.consultation_expectation USING btree (reply_id);
CREATE TRIGGER consultation_expectation_forbid_change BEFORE UPDATE ON public.consultation_expectation FOR EACH ROW EXECUTE FUNCTION forbid_consultation_change();
CREATE TRIGGER consultation_expectation_set_access BEFORE INSERT ON public.consultation_expectation FOR EACH ROW EXECUTE FUNCTION set_consultation_expectation_access();
alter table consultation_expectation enable row level security;
create policy consultation_expectation_read on consultation_expectation for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant select on consultation_expectation to :app_role;

create table consultation_reminder (
  id uuid not null,
  consultation_id uuid not null,
  owner_id uuid not null,
  organisation_ids uuid[] not null,
  reminded_on date not null,
  reminded_at timestamp with time zone not null,
  reminded_by uuid,
  access_id integer not null,
  constraint consultation_reminder_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint consultation_reminder_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES consultation(id) ON DELETE CASCADE,
  constraint consultation_reminder_consultation_id_reminded_on_key UNIQUE (consultation_id, reminded_on),
  constraint consultation_reminder_organisation_ids_check CHECK (cardinality(organisation_ids) >= 1 AND cardinality(organisation_ids) <= 1000),
  constraint consultation_reminder_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint consultation_reminder_pkey PRIMARY KEY (id)
);
CREATE TRIGGER consultation_reminder_forbid_change BEFORE UPDATE ON public.consultation_reminder FOR EACH ROW EXECUTE FUNCTION forbid_consultation_change();
CREATE TRIGGER consultation_reminder_set_access BEFORE INSERT ON public.consultation_reminder FOR EACH ROW EXECUTE FUNCTION set_consultation_reminder_access();
alter table consultation_reminder enable row level security;
create policy consultation_reminder_insert on consultation_reminder for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy consultation_reminder_read on consultation_reminder for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on consultation_reminder to :app_role;

create table consultation_reply (
  id uuid not null,
  place bigint not null generated always as identity,
  consultation_id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  organisation_id uuid not null,
  provenance text not null,
  on_date date not null,
  source text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  access_id integer not null,
  constraint consultation_reply_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint consultation_reply_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES consultation(id) ON DELETE CASCADE,
  constraint consultation_reply_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint consultation_reply_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint consultation_reply_pkey PRIMARY KEY (id),
  constraint consultation_reply_place_key UNIQUE (place),
  constraint consultation_reply_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint consultation_reply_provenance_check CHECK (provenance = ANY (ARRAY['in_person'::text, 'recorded'::text])),
  constraint consultation_reply_source_check CHECK (length(source) >= 1 AND length(source) <= 300)
);
CREATE INDEX consultation_reply_consultation ON public.consultation_reply USING btree (consultation_id, place);
CREATE INDEX consultation_reply_plan ON public.consultation_reply USING btree (plan_id);
CREATE TRIGGER consultation_reply_forbid_change BEFORE UPDATE ON public.consultation_reply FOR EACH ROW EXECUTE FUNCTION forbid_consultation_change();
CREATE TRIGGER consultation_reply_set_access BEFORE INSERT ON public.consultation_reply FOR EACH ROW EXECUTE FUNCTION set_consultation_reply_access();
alter table consultation_reply enable row level security;
create policy consultation_reply_insert on consultation_reply for insert to public with check (provenance = 'in_person'::text AND (organisation_id = ANY ((( SELECT writable() AS writable))::uuid[])) OR provenance = 'recorded'::text AND (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])));
create policy consultation_reply_read on consultation_reply for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on consultation_reply to :app_role;

create table contact_point (
  id uuid not null,
  organisation_id uuid not null,
  purpose text not null,
  name text not null,
  email text,
  telephone text,
  website text,
  email_entered_by uuid,
  email_entered_at timestamp with time zone,
  constraint contact_point_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint contact_point_pkey PRIMARY KEY (id)
);
CREATE INDEX contact_point_organisation ON public.contact_point USING btree (organisation_id);
CREATE TRIGGER contact_point_record_address BEFORE INSERT OR UPDATE ON public.contact_point FOR EACH ROW EXECUTE FUNCTION record_contact_address();
alter table contact_point enable row level security;
create policy contact_point_read on contact_point for select to public using (true);
create policy contact_point_write on contact_point for all to public using (( SELECT has_permission('registry.write'::text) AS has_permission) OR ( SELECT has_permission('function.write'::text) AS has_permission) AND (organisation_id = ANY ((( SELECT writable() AS writable))::uuid[]))) with check (( SELECT has_permission('registry.write'::text) AS has_permission) OR ( SELECT has_permission('function.write'::text) AS has_permission) AND (organisation_id = ANY ((( SELECT writable() AS writable))::uuid[])));
grant delete, insert, select, update on contact_point to :app_role;

create table coverage_column (
  version_id uuid not null,
  element_id uuid not null,
  number integer not null,
  access_id integer not null,
  constraint coverage_column_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint coverage_column_element_id_fkey FOREIGN KEY (element_id) REFERENCES element(id),
  constraint coverage_column_number_check CHECK (number > 0),
  constraint coverage_column_pkey PRIMARY KEY (version_id, element_id),
  constraint coverage_column_version_id_fkey FOREIGN KEY (version_id) REFERENCES plan_version(id),
  constraint coverage_column_version_id_number_key UNIQUE (version_id, number)
);
alter table coverage_column enable row level security;
create policy coverage_column_read on coverage_column for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant select on coverage_column to :app_role;

create table coverage_line (
  version_id uuid not null,
  addressee_id uuid not null,
  layer text not null,
  access_id integer not null,
  cells text not null,
  tally numeric not null default 0,
  constraint coverage_line_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint coverage_line_addressee_id_fkey FOREIGN KEY (addressee_id) REFERENCES organisation(id),
  constraint coverage_line_layer_check CHECK (layer = ANY (ARRAY['asked'::text, 'answered'::text])),
  constraint coverage_line_pkey PRIMARY KEY (version_id, addressee_id, layer, access_id),
  constraint coverage_line_version_id_fkey FOREIGN KEY (version_id) REFERENCES plan_version(id)
);
alter table coverage_line enable row level security;
create policy coverage_line_read on coverage_line for select to public using ((access_id IN ( SELECT unnest(( SELECT readable() AS readable)) AS unnest)));
grant select on coverage_line to :app_role;

create table default_view (
  person_id uuid not null,
  place text not null,
  view_id uuid not null,
  constraint default_view_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint default_view_pkey PRIMARY KEY (person_id, place),
  constraint default_view_place_check CHECK (place = ANY (ARRAY['search'::text, 'plans'::text])),
  constraint default_view_view_id_fkey FOREIGN KEY (view_id) REFERENCES saved_view(id) ON DELETE CASCADE
);
alter table default_view enable row level security;

create policy default_view_own on default_view for all to public using (person_id = (( SELECT acting_person() AS acting_person))) with check (person_id = (( SELECT acting_person() AS acting_person)) AND (EXISTS ( SELECT
   FROM saved_view v
  WHERE v.id = default_view.view_id)));
grant delete, insert, select, update on default_view to :app_role;

create table distribution_list (
  id uuid not null,
  owner_id uuid not null,
  name text not null,
  addressees uuid[] not null,
  copies uuid[] not null,
  saved_at timestamp with time zone not null,
  saved_by uuid,
  superseded_at timestamp with time zone,
  access_id integer not null,
  constraint distribution_list_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint distribution_list_addressees_check CHECK (cardinality(addressees) >= 1 AND cardinality(addressees) <= 1000),
  constraint distribution_list_copies_check CHECK (cardinality(copies) <= 1000),
  constraint distribution_list_name_check CHECK (length(name) >= 1 AND length(name) <= 200),
  constraint distribution_list_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint distribution_list_pkey PRIMARY KEY (id)
);
CREATE INDEX distribution_list_owner ON public.distribution_list USING btree (owner_id) WHERE (superseded_at IS NULL);
CREATE TRIGGER distribution_list_forbid_change BEFORE UPDATE OF owner_id, name, addressees, copies, saved_at, saved_by ON public.distribution_list FOR EACH ROW EXECUTE FUNCTION forbid_consultation_change();
CREATE TRIGGER distribution_list_set_access BEFORE INSERT ON public.distribution_list FOR EACH ROW EXECUTE FUNCTION set_distribution_list_access();
alter table distribution_list enable row level security;
create policy distribution_list_insert on distribution_list for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy distribution_list_read on distribution_list for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy distribution_list_update on distribution_list for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select on distribution_list to :app_role;
grant update on distribution_list (superseded_at) to :app_role;

create table duty_period (
  id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  organisation_id uuid not null,
  function_id uuid,
  code text not null,
  starts_on date not null,
  ends_on date not null,
  due_on date not null,
  created_at timestamp with time zone not null,
  completed_on date,
  note text,
  file_id uuid,
  file_name text,
  recorded_at timestamp with time zone,
  recorded_by uuid,
  access_id integer not null,
  constraint duty_period_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint duty_period_check CHECK (starts_on < ends_on AND ends_on <= due_on),
  constraint duty_period_check1 CHECK ((completed_on IS NULL) = (recorded_at IS NULL)),
  constraint duty_period_check2 CHECK (completed_on >= starts_on),
  constraint duty_period_check3 CHECK (completed_on IS NULL OR note IS NOT NULL OR file_name IS NOT NULL),
  constraint duty_period_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id) ON DELETE SET NULL,
  constraint duty_period_function_id_fkey FOREIGN KEY (function_id) REFERENCES function(id),
  constraint duty_period_note_check CHECK (length(note) >= 1 AND length(note) <= 2000),
  constraint duty_period_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint duty_period_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint duty_period_pkey PRIMARY KEY (id),
  constraint duty_period_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint duty_period_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES person(id)
);
CREATE INDEX duty_period_file ON public.duty_period USING btree (file_id);
CREATE INDEX duty_period_organisation ON public.duty_period USING btree (organisation_id) WHERE (completed_on IS NULL);
CREATE UNIQUE INDEX duty_period_once ON public.duty_period USING btree (plan_id, code, starts_on, organisation_id);
CREATE TRIGGER duty_period_forbid_change BEFORE UPDATE ON public.duty_period FOR EACH ROW EXECUTE FUNCTION forbid_duty_period_change();
CREATE TRIGGER duty_period_set_access BEFORE INSERT ON public.duty_period FOR EACH ROW EXECUTE FUNCTION set_duty_period_access();
alter table duty_period enable row level security;
create policy duty_period_insert on duty_period for insert to public with check (current_setting('integral.system'::text, true) = 'on'::text);
create policy duty_period_read on duty_period for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy duty_period_update on duty_period for update to public using (organisation_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (organisation_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select, update on duty_period to :app_role;
comment on column duty_period.file_name is 'Name of the attached file. It stays if the file is removed from the plan.';

create table element (
  id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  parent_id uuid,
  "position" text collate "C" not null,
  kind text not null,
  place text,
  code text,
  title jsonb,
  body jsonb,
  gain jsonb,
  rationale jsonb,
  state text,
  state_reason text,
  phenomenon_id uuid,
  interest_id uuid,
  competence_topic text,
  chain_links text[] not null default '{}'::text[],
  accountable_function_id uuid,
  deputy_function_id uuid,
  account_to_id uuid,
  contributor_ids uuid[] not null default '{}'::uuid[],
  period_from date,
  period_to date,
  marking smallint,
  partner_ids uuid[] not null default '{}'::uuid[],
  person_ids uuid[] not null default '{}'::uuid[],
  confidential boolean not null default false,
  details jsonb not null default '{}'::jsonb,
  revision integer not null default 1,
  updated_at timestamp with time zone not null default now(),
  access_id integer not null,
  confidential_reason text,
  constraint element_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint element_account_to_id_fkey FOREIGN KEY (account_to_id) REFERENCES organisation(id),
  constraint element_accountable_function_id_fkey FOREIGN KEY (accountable_function_id) REFERENCES function(id),
  constraint element_check CHECK (confidential = (confidential_reason IS NOT NULL)),
  constraint element_deputy_function_id_fkey FOREIGN KEY (deputy_function_id) REFERENCES function(id),
  constraint element_interest_id_fkey FOREIGN KEY (interest_id) REFERENCES element(id),
  constraint element_marking_check CHECK (marking >= 0 AND marking <= 4),
  constraint element_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint element_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES element(id),
  constraint element_phenomenon_id_fkey FOREIGN KEY (phenomenon_id) REFERENCES phenomenon(id),
  constraint element_pkey PRIMARY KEY (id),
  constraint element_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint element_state_check CHECK (state = ANY (ARRAY['proposed'::text, 'running'::text, 'paused'::text, 'done'::text, 'stopped'::text]))
);
CREATE INDEX element_function ON public.element USING btree (accountable_function_id);
CREATE INDEX element_kind ON public.element USING btree (kind);
CREATE INDEX element_needs_text_check ON public.element USING btree (plan_id) WHERE needs_text_check(title, body, gain, rationale, details, state_reason);
CREATE INDEX element_parent ON public.element USING btree (parent_id);
CREATE INDEX element_phenomenon ON public.element USING btree (phenomenon_id);
CREATE INDEX element_plan ON public.element USING btree (plan_id, parent_id, "position");
CREATE TRIGGER element_add_to_search_index AFTER INSERT ON public.element REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION index_new_elements();
CREATE TRIGGER element_delete_check_results AFTER DELETE ON public.element FOR EACH ROW EXECUTE FUNCTION delete_check_results();
CREATE TRIGGER element_keep_confirmed_changed AFTER UPDATE ON public.element REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_confirmed_elements();
CREATE TRIGGER element_keep_decided_readers AFTER UPDATE ON public.element FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION keep_readers_of_decided_element();
CREATE TRIGGER element_keep_decided_readers_of_new AFTER INSERT ON public.element FOR EACH ROW EXECUTE FUNCTION keep_readers_of_decided_element();
CREATE TRIGGER element_propagate_access_to_answers AFTER UPDATE ON public.element FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_element_access_to_answers();
CREATE TRIGGER element_propagate_access_to_capacity_decisions AFTER UPDATE ON public.element FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_access_to_capacity_decisions();
CREATE TRIGGER element_propagate_access_to_carry_over AFTER UPDATE ON public.element FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_element_access_to_carry_over();
CREATE TRIGGER element_propagate_access_to_checks AFTER UPDATE ON public.element FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_access_to_checks();
CREATE TRIGGER element_propagate_access_to_comments AFTER UPDATE ON public.element FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_element_access_to_comments();
CREATE TRIGGER element_propagate_access_to_copies AFTER UPDATE ON public.element FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_element_access_to_copies();
CREATE TRIGGER element_propagate_access_to_member_questions AFTER UPDATE ON public.element FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_access_to_member_questions();
CREATE TRIGGER element_propagate_access_to_results AFTER UPDATE ON public.element FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_element_access_to_results();
CREATE TRIGGER element_propagate_access_to_version_checks AFTER UPDATE ON public.element FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_access_to_version_checks();
CREATE TRIGGER element_propagate_access_within_plan AFTER UPDATE ON public.element FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_element_access_within_plan();
CREATE TRIGGER element_record_authors_of_changed AFTER UPDATE ON public.element REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_element_authors();
CREATE TRIGGER element_record_authors_of_new AFTER INSERT ON public.element REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_element_authors();
CREATE TRIGGER element_record_authors_of_removed AFTER DELETE ON public.element REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION record_element_authors();
CREATE TRIGGER element_remove_from_search_index AFTER DELETE ON public.element FOR EACH ROW EXECUTE FUNCTION remove_from_search_index();
CREATE TRIGGER element_set_access BEFORE INSERT OR UPDATE OF marking, partner_ids, person_ids, parent_id, plan_id, owner_id, access_id ON public.element FOR EACH ROW EXECUTE FUNCTION set_element_access();
CREATE TRIGGER element_update_search_index AFTER UPDATE ON public.element REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION index_changed_elements();
alter table element enable row level security;
create policy element_delete on element for delete to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy element_insert on element for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy element_read on element for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy element_update on element for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant delete, insert, select, update on element to :app_role;

create table element_copy (
  element_id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  from_plan_id uuid not null,
  from_id uuid not null,
  copied_at timestamp with time zone not null,
  copied_by uuid,
  access_id integer not null,
  constraint element_copy_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint element_copy_from_plan_id_fkey FOREIGN KEY (from_plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint element_copy_pkey PRIMARY KEY (element_id),
  constraint element_copy_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE
);
CREATE INDEX element_copy_from ON public.element_copy USING btree (from_id);
CREATE INDEX element_copy_plan ON public.element_copy USING btree (plan_id);
CREATE TRIGGER element_copy_set_access BEFORE INSERT OR UPDATE ON public.element_copy FOR EACH ROW EXECUTE FUNCTION set_element_copy_access();
alter table element_copy enable row level security;
create policy element_copy_insert on element_copy for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy element_copy_read on element_copy for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on element_copy to :app_role;

create table element_link (
  id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  owner_id uuid not null,
  relation text not null,
  main boolean not null default false,
  access_id integer not null,
  constraint element_link_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint element_link_check CHECK (from_id <> to_id),
  constraint element_link_from_id_fkey FOREIGN KEY (from_id) REFERENCES element(id) ON DELETE CASCADE,
  constraint element_link_from_id_to_id_relation_key UNIQUE (from_id, to_id, relation),
  constraint element_link_pkey PRIMARY KEY (id),
  constraint element_link_relation_check CHECK (relation = ANY (ARRAY['contributes_to'::text, 'elaborates'::text, 'refers_to'::text, 'pairs_with'::text, 'continues'::text, 'carried_from'::text, 'changed'::text])),
  constraint element_link_to_id_fkey FOREIGN KEY (to_id) REFERENCES element(id)
);
CREATE INDEX element_link_to ON public.element_link USING btree (to_id);
CREATE UNIQUE INDEX element_link_main ON public.element_link USING btree (from_id) WHERE main;
CREATE TRIGGER element_link_record_authors_of_changed AFTER UPDATE ON public.element_link REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_element_part_authors();
CREATE TRIGGER element_link_record_authors_of_new AFTER INSERT ON public.element_link REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_element_part_authors();
CREATE TRIGGER element_link_record_authors_of_removed AFTER DELETE ON public.element_link REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION record_element_part_authors();
CREATE TRIGGER element_link_set_access BEFORE INSERT OR UPDATE OF access_id ON public.element_link FOR EACH ROW EXECUTE FUNCTION set_element_link_access();
alter table element_link enable row level security;
create policy element_link_delete on element_link for delete to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy element_link_insert on element_link for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy element_link_read on element_link for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy element_link_update on element_link for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant delete, insert, select, update on element_link to :app_role;

create table element_need (
  id uuid not null,
  element_id uuid not null,
  owner_id uuid not null,
  kind text not null,
  organisation_id uuid,
  text jsonb not null,
  status text not null default 'needed'::text,
  on_date date,
  access_id integer not null,
  constraint element_need_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint element_need_element_id_fkey FOREIGN KEY (element_id) REFERENCES element(id) ON DELETE CASCADE,
  constraint element_need_kind_check CHECK (kind = ANY (ARRAY['agreement'::text, 'decision'::text, 'change_of_law'::text, 'resources'::text])),
  constraint element_need_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint element_need_pkey PRIMARY KEY (id),
  constraint element_need_status_check CHECK (status = ANY (ARRAY['needed'::text, 'asked'::text, 'agreed'::text, 'refused'::text]))
);
CREATE INDEX element_need_element ON public.element_need USING btree (element_id);
CREATE INDEX element_need_organisation ON public.element_need USING btree (organisation_id, status);
CREATE TRIGGER element_need_record_authors_of_changed AFTER UPDATE ON public.element_need REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_element_part_authors();
CREATE TRIGGER element_need_record_authors_of_new AFTER INSERT ON public.element_need REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_element_part_authors();
CREATE TRIGGER element_need_record_authors_of_removed AFTER DELETE ON public.element_need REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION record_element_part_authors();
CREATE TRIGGER element_need_set_access BEFORE INSERT ON public.element_need FOR EACH ROW EXECUTE FUNCTION set_element_part_access();
alter table element_need enable row level security;
create policy element_need_delete on element_need for delete to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy element_need_insert on element_need for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy element_need_read on element_need for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy element_need_update on element_need for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant delete, insert, select, update on element_need to :app_role;

create table element_partner (
  id uuid not null,
  element_id uuid not null,
  owner_id uuid not null,
  organisation_id uuid not null,
  commitment jsonb,
  status text not null default 'asked'::text,
  access_id integer not null,
  constraint element_partner_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint element_partner_element_id_fkey FOREIGN KEY (element_id) REFERENCES element(id) ON DELETE CASCADE,
  constraint element_partner_element_id_organisation_id_key UNIQUE (element_id, organisation_id),
  constraint element_partner_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint element_partner_pkey PRIMARY KEY (id),
  constraint element_partner_status_check CHECK (status = ANY (ARRAY['asked'::text, 'confirmed'::text, 'declined'::text, 'withdrawn'::text]))
);
CREATE INDEX element_partner_organisation ON public.element_partner USING btree (organisation_id);
CREATE TRIGGER element_partner_record_authors_of_changed AFTER UPDATE ON public.element_partner REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_element_part_authors();
CREATE TRIGGER element_partner_record_authors_of_new AFTER INSERT ON public.element_partner REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_element_part_authors();
CREATE TRIGGER element_partner_record_authors_of_removed AFTER DELETE ON public.element_partner REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION record_element_part_authors();
CREATE TRIGGER element_partner_set_access BEFORE INSERT ON public.element_partner FOR EACH ROW EXECUTE FUNCTION set_element_part_access();
alter table element_partner enable row level security;
create policy element_partner_delete on element_partner for delete to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy element_partner_insert on element_partner for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy element_partner_read on element_partner for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy element_partner_update on element_partner for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant delete, insert, select, update on element_partner to :app_role;

create table element_resource (
  id uuid not null,
  element_id uuid not null,
  owner_id uuid not null,
  kind text not null,
  service text not null,
  year integer,
  amount numeric,
  available numeric,
  source text,
  funded text,
  not_available boolean not null default false,
  access_id integer not null,
  team text,
  constraint element_resource_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint element_resource_check CHECK (not_available = (amount IS NULL)),
  constraint element_resource_element_id_fkey FOREIGN KEY (element_id) REFERENCES element(id) ON DELETE CASCADE,
  constraint element_resource_funded_check CHECK (funded = ANY (ARRAY['yes'::text, 'partial'::text, 'no'::text])),
  constraint element_resource_kind_check CHECK (kind = ANY (ARRAY['hours'::text, 'fte'::text, 'budget'::text])),
  constraint element_resource_pkey PRIMARY KEY (id),
  constraint element_resource_service_check CHECK (service = ANY (ARRAY['police'::text, 'inspectorate'::text, 'care'::text, 'other'::text])),
  constraint element_resource_team_check CHECK (length(team) >= 1 AND length(team) <= 120),
  constraint element_resource_year_check CHECK (year >= 1900 AND year <= 2200)
);
CREATE INDEX element_resource_element ON public.element_resource USING btree (element_id);
CREATE TRIGGER element_resource_record_authors_of_changed AFTER UPDATE ON public.element_resource REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_element_part_authors();
CREATE TRIGGER element_resource_record_authors_of_new AFTER INSERT ON public.element_resource REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_element_part_authors();
CREATE TRIGGER element_resource_record_authors_of_removed AFTER DELETE ON public.element_resource REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION record_element_part_authors();
CREATE TRIGGER element_resource_set_access BEFORE INSERT ON public.element_resource FOR EACH ROW EXECUTE FUNCTION set_element_part_access();
alter table element_resource enable row level security;
create policy element_resource_delete on element_resource for delete to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy element_resource_insert on element_resource for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy element_resource_read on element_resource for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy element_resource_update on element_resource for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant delete, insert, select, update on element_resource to :app_role;

create table element_signature (
  id uuid not null,
  element_id uuid not null,
  owner_id uuid not null,
  organisation_id uuid not null,
  signatory text,
  ratified_on date,
  access_id integer not null,
  constraint element_signature_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint element_signature_element_id_fkey FOREIGN KEY (element_id) REFERENCES element(id) ON DELETE CASCADE,
  constraint element_signature_element_id_organisation_id_key UNIQUE (element_id, organisation_id),
  constraint element_signature_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint element_signature_pkey PRIMARY KEY (id),
  constraint element_signature_signatory_check CHECK (length(signatory) >= 1 AND length(signatory) <= 200)
);
CREATE INDEX element_signature_organisation ON public.element_signature USING btree (organisation_id);
CREATE TRIGGER element_signature_record_authors_of_changed AFTER UPDATE ON public.element_signature REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_element_part_authors();
CREATE TRIGGER element_signature_record_authors_of_new AFTER INSERT ON public.element_signature REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_element_part_authors();
CREATE TRIGGER element_signature_record_authors_of_removed AFTER DELETE ON public.element_signature REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION record_element_part_authors();
CREATE TRIGGER element_signature_set_access BEFORE INSERT ON public.element_signature FOR EACH ROW EXECUTE FUNCTION set_element_part_access();
alter table element_signature enable row level security;
create policy element_signature_delete on element_signature for delete to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy element_signature_insert on element_signature for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy element_signature_read on element_signature for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy element_signature_update on element_signature for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant delete, insert, select, update on element_signature to :app_role;

create table element_territory (
  id uuid not null,
  element_id uuid not null,
  owner_id uuid not null,
  area_id uuid not null,
  contact_id uuid,
  translate_by date,
  translated_on date,
  access_id integer not null,
  constraint element_territory_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint element_territory_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(id),
  constraint element_territory_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES function(id),
  constraint element_territory_element_id_area_id_key UNIQUE (element_id, area_id),
  constraint element_territory_element_id_fkey FOREIGN KEY (element_id) REFERENCES element(id) ON DELETE CASCADE,
  constraint element_territory_pkey PRIMARY KEY (id)
);
CREATE INDEX element_territory_area ON public.element_territory USING btree (area_id);
CREATE INDEX element_territory_contact ON public.element_territory USING btree (contact_id);
CREATE TRIGGER element_territory_record_authors_of_changed AFTER UPDATE ON public.element_territory REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_element_part_authors();
CREATE TRIGGER element_territory_record_authors_of_new AFTER INSERT ON public.element_territory REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_element_part_authors();
CREATE TRIGGER element_territory_record_authors_of_removed AFTER DELETE ON public.element_territory REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION record_element_part_authors();
CREATE TRIGGER element_territory_set_access BEFORE INSERT ON public.element_territory FOR EACH ROW EXECUTE FUNCTION set_element_part_access();
alter table element_territory enable row level security;
create policy element_territory_delete on element_territory for delete to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy element_territory_insert on element_territory for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy element_territory_read on element_territory for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy element_territory_update on element_territory for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant delete, insert, select, update on element_territory to :app_role;

create table evidence_upload (
  id uuid not null,
  person_id uuid not null,
  name text not null,
  media_type text not null,
  size integer not null,
  sha256 text not null,
  uploaded_at timestamp with time zone not null,
  signature jsonb,
  constraint evidence_upload_pkey PRIMARY KEY (id),
  constraint evidence_upload_signature_check CHECK (signature IS NULL OR is_signature_check(signature) AND (signature ->> 'state'::text) <> 'broken'::text)
);
CREATE INDEX evidence_upload_age ON public.evidence_upload USING btree (uploaded_at);
alter table evidence_upload enable row level security;
create policy evidence_upload_own on evidence_upload for all to public using (person_id = (( SELECT acting_person() AS acting_person))) with check (person_id = (( SELECT acting_person() AS acting_person)));
grant delete, insert, select on evidence_upload to :app_role;

create table expectation_answer (
  id uuid not null,
  place bigint not null generated always as identity,
  expectation_id uuid not null,
  owner_id uuid not null,
  outcome text not null,
  reasons text not null,
  element_id uuid,
  as_function text,
  answered_on date not null,
  answered_at timestamp with time zone not null,
  answered_by uuid,
  access_id integer not null,
  constraint expectation_answer_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint expectation_answer_check CHECK (element_id IS NULL OR outcome <> 'not_taken_up'::text),
  constraint expectation_answer_expectation_id_fkey FOREIGN KEY (expectation_id) REFERENCES consultation_expectation(id) ON DELETE CASCADE,
  constraint expectation_answer_outcome_check CHECK (outcome = ANY (ARRAY['taken_up'::text, 'point_of_attention'::text, 'not_taken_up'::text])),
  constraint expectation_answer_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint expectation_answer_pkey PRIMARY KEY (id),
  constraint expectation_answer_place_key UNIQUE (place),
  constraint expectation_answer_reasons_check CHECK (length(reasons) >= 3 AND length(reasons) <= 5000)
);
CREATE INDEX expectation_answer_expectation ON public.expectation_answer USING btree (expectation_id, place);
CREATE TRIGGER expectation_answer_forbid_change BEFORE UPDATE ON public.expectation_answer FOR EACH ROW EXECUTE FUNCTION forbid_consultation_change();
CREATE TRIGGER expectation_answer_set_access BEFORE INSERT ON public.expectation_answer FOR EACH ROW EXECUTE FUNCTION set_expectation_answer_access();
alter table expectation_answer enable row level security;
create policy expectation_answer_insert on expectation_answer for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy expectation_answer_read on expectation_answer for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on expectation_answer to :app_role;

create table expected_result (
  id uuid not null,
  plan_id uuid not null,
  element_id uuid not null,
  indicator_id uuid not null,
  area_id uuid not null,
  breakdown_id integer not null,
  "position" smallint not null,
  definition_version smallint not null,
  removed_at timestamp with time zone,
  removed_reason text,
  owner_id uuid not null,
  access_id integer not null,
  constraint expected_result_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint expected_result_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(id),
  constraint expected_result_breakdown_id_fkey FOREIGN KEY (breakdown_id) REFERENCES breakdown(id),
  constraint expected_result_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id),
  constraint expected_result_pkey PRIMARY KEY (id),
  constraint expected_result_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE
);
CREATE INDEX expected_result_indicator ON public.expected_result USING btree (indicator_id);
CREATE INDEX expected_result_plan ON public.expected_result USING btree (plan_id);
CREATE UNIQUE INDEX expected_result_current ON public.expected_result USING btree (element_id, indicator_id, area_id, breakdown_id) WHERE (removed_at IS NULL);
CREATE TRIGGER expected_result_forbid_change BEFORE UPDATE OF plan_id, element_id, indicator_id, area_id, breakdown_id ON public.expected_result FOR EACH ROW EXECUTE FUNCTION forbid_expected_result_change();
CREATE TRIGGER expected_result_keep_confirmed_changed AFTER UPDATE ON public.expected_result REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_confirmed_sections();
CREATE TRIGGER expected_result_record_authors AFTER INSERT ON public.expected_result REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_section_authors();
CREATE TRIGGER expected_result_set_access BEFORE INSERT ON public.expected_result FOR EACH ROW EXECUTE FUNCTION set_expected_result_access();
alter table expected_result enable row level security;
create policy expected_result_insert on expected_result for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy expected_result_read on expected_result for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy expected_result_update on expected_result for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select on expected_result to :app_role;
grant update on expected_result ("position") to :app_role;
grant update on expected_result (definition_version) to :app_role;
grant update on expected_result (removed_at) to :app_role;
grant update on expected_result (removed_reason) to :app_role;

create table expected_result_statement (
  id uuid not null,
  result_id uuid not null,
  kind text not null,
  starts_on date,
  ends_on date,
  content jsonb not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  superseded_at timestamp with time zone,
  owner_id uuid not null,
  access_id integer not null,
  constraint expected_result_statement_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint expected_result_statement_check CHECK ((kind = 'variance'::text) = (starts_on IS NOT NULL AND ends_on IS NOT NULL)),
  constraint expected_result_statement_kind_check CHECK (kind = ANY (ARRAY['status'::text, 'variance'::text])),
  constraint expected_result_statement_pkey PRIMARY KEY (id),
  constraint expected_result_statement_result_id_fkey FOREIGN KEY (result_id) REFERENCES expected_result(id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX expected_result_statement_current ON public.expected_result_statement USING btree (result_id, kind, starts_on) NULLS NOT DISTINCT WHERE (superseded_at IS NULL);
CREATE TRIGGER expected_result_statement_forbid_change BEFORE UPDATE OF result_id, kind, starts_on, ends_on, content, recorded_at, recorded_by ON public.expected_result_statement FOR EACH ROW EXECUTE FUNCTION forbid_expected_result_change();
CREATE TRIGGER expected_result_statement_set_access BEFORE INSERT ON public.expected_result_statement FOR EACH ROW EXECUTE FUNCTION set_expected_result_part_access();
alter table expected_result_statement enable row level security;
create policy expected_result_statement_insert on expected_result_statement for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy expected_result_statement_read on expected_result_statement for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy expected_result_statement_update on expected_result_statement for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select on expected_result_statement to :app_role;
grant update on expected_result_statement (superseded_at) to :app_role;

create table expected_result_version (
  result_id uuid not null,
  number smallint not null,
  content jsonb not null,
  promised_on date,
  reason text,
  saved_at timestamp with time zone not null,
  saved_by uuid,
  owner_id uuid not null,
  access_id integer not null,
  constraint expected_result_version_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint expected_result_version_pkey PRIMARY KEY (result_id, number),
  constraint expected_result_version_result_id_fkey FOREIGN KEY (result_id) REFERENCES expected_result(id) ON DELETE CASCADE
);
CREATE TRIGGER expected_result_version_forbid_change BEFORE UPDATE OF result_id, number, content, reason, saved_at, saved_by ON public.expected_result_version FOR EACH ROW EXECUTE FUNCTION forbid_expected_result_change();
CREATE TRIGGER expected_result_version_forbid_promise_change BEFORE UPDATE OF promised_on ON public.expected_result_version FOR EACH ROW WHEN ((old.promised_on IS NOT NULL)) EXECUTE FUNCTION forbid_expected_result_change();
CREATE TRIGGER expected_result_version_keep_confirmed_changed AFTER UPDATE ON public.expected_result_version REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_confirmed_sections();
CREATE TRIGGER expected_result_version_record_authors AFTER INSERT ON public.expected_result_version REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_result_authors();
CREATE TRIGGER expected_result_version_set_access BEFORE INSERT ON public.expected_result_version FOR EACH ROW EXECUTE FUNCTION set_expected_result_part_access();
alter table expected_result_version enable row level security;
create policy expected_result_version_insert on expected_result_version for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy expected_result_version_read on expected_result_version for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy expected_result_version_update on expected_result_version for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select on expected_result_version to :app_role;
grant update on expected_result_version (promised_on) to :app_role;

create table figure_approval (
  id uuid not null,
  act_id uuid not null,
  body_id uuid not null,
  indicator_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  access_id integer not null,
  step text not null,
  approver_id uuid not null,
  approved_by uuid,
  role text,
  function_id uuid,
  approved_at timestamp with time zone not null,
  upto bigint not null,
  known integer not null,
  missing integer not null,
  provisional integer not null,
  constraint figure_approval_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint figure_approval_approver_id_fkey FOREIGN KEY (approver_id) REFERENCES organisation(id),
  constraint figure_approval_body_id_fkey FOREIGN KEY (body_id) REFERENCES organisation(id),
  constraint figure_approval_check CHECK ((step = 'own'::text) = (approver_id = body_id)),
  constraint figure_approval_function_id_fkey FOREIGN KEY (function_id) REFERENCES function(id),
  constraint figure_approval_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id),
  constraint figure_approval_pkey PRIMARY KEY (id),
  constraint figure_approval_step_check CHECK (step = ANY (ARRAY['own'::text, 'above'::text]))
);
CREATE INDEX figure_approval_act ON public.figure_approval USING btree (act_id);
CREATE INDEX figure_approval_body ON public.figure_approval USING btree (body_id);
CREATE INDEX figure_approval_sheet ON public.figure_approval USING btree (indicator_id, body_id, starts_on, ends_on, access_id);
CREATE TRIGGER figure_approval_forbid_change BEFORE DELETE OR UPDATE ON public.figure_approval FOR EACH STATEMENT EXECUTE FUNCTION forbid_figure_approval_change();
alter table figure_approval enable row level security;
create policy figure_approval_insert on figure_approval for insert to public with check ((approver_id = ANY ((( SELECT writable() AS writable))::uuid[])) AND (access_id = ANY ((( SELECT readable() AS readable))::integer[])) AND (approver_id = body_id OR (approver_id = ANY (figure_bodies_above(body_id)))));
create policy figure_approval_read on figure_approval for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on figure_approval to :app_role;

create table figure_approval_end (
  approval_id uuid not null,
  approver_id uuid not null,
  ended_by uuid,
  role text,
  function_id uuid,
  ended_at timestamp with time zone not null,
  reason text not null,
  access_id integer not null,
  constraint figure_approval_end_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint figure_approval_end_approval_id_fkey FOREIGN KEY (approval_id) REFERENCES figure_approval(id),
  constraint figure_approval_end_approver_id_fkey FOREIGN KEY (approver_id) REFERENCES organisation(id),
  constraint figure_approval_end_function_id_fkey FOREIGN KEY (function_id) REFERENCES function(id),
  constraint figure_approval_end_pkey PRIMARY KEY (approval_id),
  constraint figure_approval_end_reason_check CHECK (length(btrim(reason)) >= 3)
);
CREATE TRIGGER figure_approval_end_forbid_change BEFORE DELETE OR UPDATE ON public.figure_approval_end FOR EACH STATEMENT EXECUTE FUNCTION forbid_figure_approval_change();
CREATE TRIGGER figure_approval_end_set_access BEFORE INSERT ON public.figure_approval_end FOR EACH ROW EXECUTE FUNCTION set_figure_approval_end_access();
alter table figure_approval_end enable row level security;
create policy figure_approval_end_insert on figure_approval_end for insert to public with check ((approver_id = ANY ((( SELECT writable() AS writable))::uuid[])) AND (EXISTS ( SELECT
   FROM figure_approval a
  WHERE a.id = figure_approval_end.approval_id AND a.approver_id = figure_approval_end.approver_id)));
create policy figure_approval_end_read on figure_approval_end for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on figure_approval_end to :app_role;

create table figure_code (
  code text not null,
  indicator_id uuid not null,
  area_id uuid not null,
  breakdown_id integer not null,
  starts_on date not null,
  ends_on date not null,
  created_on date not null,
  known_at timestamp with time zone not null,
  constraint figure_code_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(id) ON DELETE CASCADE,
  constraint figure_code_breakdown_id_fkey FOREIGN KEY (breakdown_id) REFERENCES breakdown(id),
  constraint figure_code_check CHECK (starts_on < ends_on),
  constraint figure_code_code_check CHECK (code ~ '^[2-9A-HJKMNP-Z]{8}$'::text),
  constraint figure_code_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id),
  constraint figure_code_pkey PRIMARY KEY (code)
);
CREATE INDEX figure_code_figure ON public.figure_code USING btree (indicator_id, area_id, breakdown_id, starts_on, ends_on, created_on);
alter table figure_code enable row level security;
create policy figure_code_read on figure_code for select to public using ((EXISTS ( SELECT
   FROM indicator i
  WHERE i.id = figure_code.indicator_id)));
grant select on figure_code to :app_role;

create table figure_formerly_withheld (
  indicator_id uuid not null,
  area_id uuid not null,
  access_id integer not null,
  starts_on date not null,
  ends_on date not null,
  whole boolean not null,
  inside_id integer not null,
  constraint figure_formerly_withheld_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint figure_formerly_withheld_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(id) ON DELETE CASCADE,
  constraint figure_formerly_withheld_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id) ON DELETE CASCADE,
  constraint figure_formerly_withheld_inside_id_fkey FOREIGN KEY (inside_id) REFERENCES access(id),
  constraint figure_formerly_withheld_pkey PRIMARY KEY (indicator_id, area_id, access_id, starts_on, ends_on)
);
alter table figure_formerly_withheld enable row level security;
create policy figure_formerly_withheld_read on figure_formerly_withheld for select to public using ((access_id = ANY ((( SELECT readable() AS readable))::integer[])) AND NOT is_insider(inside_id, area_id, starts_on));
grant select on figure_formerly_withheld to :app_role;

create table figure_import (
  batch_id integer not null,
  profile jsonb not null,
  counts jsonb not null,
  owner_id uuid not null,
  access_id integer not null,
  constraint figure_import_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint figure_import_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES observation_batch(id) ON DELETE CASCADE,
  constraint figure_import_pkey PRIMARY KEY (batch_id)
);
CREATE TRIGGER figure_import_set_access BEFORE INSERT ON public.figure_import FOR EACH ROW EXECUTE FUNCTION set_figure_import_access();
alter table figure_import enable row level security;
create policy figure_import_insert on figure_import for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy figure_import_read on figure_import for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on figure_import to :app_role;

create table figure_sheet (
  body_id uuid not null,
  indicator_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  access_id integer not null,
  known integer not null,
  missing integer not null,
  provisional integer not null,
  latest bigint not null,
  constraint figure_sheet_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint figure_sheet_body_id_fkey FOREIGN KEY (body_id) REFERENCES organisation(id),
  constraint figure_sheet_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id),
  constraint figure_sheet_pkey PRIMARY KEY (body_id, indicator_id, starts_on, ends_on, access_id)
);
alter table figure_sheet enable row level security;
create policy figure_sheet_read on figure_sheet for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant select on figure_sheet to :app_role;

create table figure_withheld (
  indicator_id uuid not null,
  area_id uuid not null,
  access_id integer not null,
  starts_on date not null,
  ends_on date not null,
  whole boolean not null,
  inside_id integer not null,
  constraint figure_withheld_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(id) ON DELETE CASCADE,
  constraint figure_withheld_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id) ON DELETE CASCADE,
  constraint figure_withheld_pkey PRIMARY KEY (indicator_id, area_id, access_id, starts_on, ends_on)
);
CREATE INDEX figure_withheld_period ON public.figure_withheld USING btree (indicator_id, access_id, starts_on, ends_on);
alter table figure_withheld enable row level security;
create policy figure_withheld_read on figure_withheld for select to public using ((access_id = ANY ((( SELECT readable() AS readable))::integer[])) AND NOT is_insider(inside_id, area_id, starts_on));
grant select on figure_withheld to :app_role;

create table file (
  id uuid not null,
  owner_id uuid not null,
  plan_id uuid,
  job_id uuid,
  name text not null,
  media_type text not null,
  size integer not null,
  sha256 text not null,
  marking smallint not null,
  uploaded_at timestamp with time zone not null default now(),
  uploaded_by uuid,
  access_id integer not null,
  act_id uuid,
  meeting_id uuid,
  mandate_id uuid,
  version_id uuid,
  extension_id uuid,
  release_id uuid,
  signature jsonb,
  constraint file_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint file_act_id_fkey FOREIGN KEY (act_id) REFERENCES path_act(id) ON DELETE CASCADE,
  constraint file_check CHECK (num_nonnulls(act_id, meeting_id, mandate_id, version_id, extension_id, release_id) = 1 AND plan_id IS NULL AND job_id IS NULL OR num_nonnulls(act_id, meeting_id, mandate_id, version_id, extension_id, release_id) = 0 AND (plan_id IS NOT NULL OR job_id IS NOT NULL)),
  constraint file_extension_id_fkey FOREIGN KEY (extension_id) REFERENCES plan_extension(id) ON DELETE CASCADE,
  constraint file_job_id_fkey FOREIGN KEY (job_id) REFERENCES job(id) ON DELETE CASCADE,
  constraint file_mandate_id_fkey FOREIGN KEY (mandate_id) REFERENCES mandate(id) ON DELETE CASCADE,
  constraint file_marking_check CHECK (marking >= 0 AND marking <= 4),
  constraint file_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE,
  constraint file_name_check CHECK (length(name) >= 1 AND length(name) <= 200),
  constraint file_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint file_pkey PRIMARY KEY (id),
  constraint file_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint file_release_id_fkey FOREIGN KEY (release_id) REFERENCES answer_release(id) ON DELETE CASCADE,
  constraint file_signature_check CHECK (signature IS NULL OR is_signature_check(signature) AND ((signature ->> 'state'::text) <> 'broken'::text OR act_id IS NOT NULL)),
  constraint file_size_check CHECK (size >= 1 AND size <= 52428800),
  constraint file_version_id_fkey FOREIGN KEY (version_id) REFERENCES plan_version(id)
);
CREATE INDEX file_act ON public.file USING btree (act_id);
CREATE INDEX file_extension ON public.file USING btree (extension_id) WHERE (extension_id IS NOT NULL);
CREATE INDEX file_job ON public.file USING btree (job_id);
CREATE INDEX file_mandate ON public.file USING btree (mandate_id);
CREATE INDEX file_meeting ON public.file USING btree (meeting_id);
CREATE INDEX file_plan ON public.file USING btree (plan_id);
CREATE INDEX file_release ON public.file USING btree (release_id) WHERE (release_id IS NOT NULL);
CREATE INDEX file_sha256 ON public.file USING btree (sha256);
CREATE INDEX file_version ON public.file USING btree (version_id) WHERE (version_id IS NOT NULL);
CREATE TRIGGER file_check_new_document BEFORE INSERT ON public.file FOR EACH ROW WHEN ((num_nonnulls(new.act_id, new.meeting_id, new.mandate_id, new.version_id) > 0)) EXECUTE FUNCTION check_new_document();
CREATE TRIGGER file_set_access BEFORE INSERT OR UPDATE OF marking, access_id ON public.file FOR EACH ROW EXECUTE FUNCTION set_file_access();
CREATE TRIGGER file_verify_chunks BEFORE INSERT ON public.file FOR EACH ROW EXECUTE FUNCTION verify_file_chunks();
alter table file enable row level security;
create policy file_delete on file for delete to public using ((owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) AND num_nonnulls(act_id, meeting_id, mandate_id, version_id, extension_id, release_id) = 0);
create policy file_evidence_insert on file for insert to public with check ((owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) AND NOT uploaded_by IS DISTINCT FROM acting_person() AND plan_id IS NULL AND job_id IS NULL AND (may_document_act(act_id, owner_id) OR may_document_meeting(meeting_id, owner_id) OR may_document_mandate(mandate_id, owner_id)));
create policy file_extension_insert on file for insert to public with check ((owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) AND NOT uploaded_by IS DISTINCT FROM acting_person() AND plan_id IS NULL AND job_id IS NULL AND (EXISTS ( SELECT
   FROM plan_extension e
  WHERE e.id = file.extension_id AND e.owner_id = file.owner_id AND (e.kind = ANY (ARRAY['extended'::text, 'ended'::text, 'revoked'::text])) AND e.recorded_by = acting_person() AND NOT (EXISTS ( SELECT
           FROM plan_extension c
          WHERE c.refers_to = e.id AND c.kind = 'confirmed'::text)))));
create policy file_insert on file for insert to public with check ((owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) AND
CASE
    WHEN job_id IS NULL THEN (EXISTS ( SELECT
       FROM plan p
      WHERE p.id = file.plan_id AND p.owner_id = file.owner_id))
    ELSE (EXISTS ( SELECT
       FROM job j
      WHERE j.id = file.job_id AND j.person_id = (( SELECT acting_person() AS acting_person))))
END);
create policy file_keep_consent on file as restrictive for delete to public using (NOT (EXISTS ( SELECT
   FROM issuer_consent c
  WHERE c.document_id = file.id AND c.withdrawn_at IS NULL)));
create policy file_keep_registration on file as restrictive for delete to public using (NOT (EXISTS ( SELECT
   FROM plan p
  WHERE p.registration_document_id = file.id)));
create policy file_read on file for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy file_release_insert on file for insert to public with check ((owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) AND NOT uploaded_by IS DISTINCT FROM acting_person() AND plan_id IS NULL AND job_id IS NULL AND (EXISTS ( SELECT
   FROM answer_release r
  WHERE r.id = file.release_id AND r.owner_id = file.owner_id AND r.confirmed_at IS NULL AND NOT r.released_by IS DISTINCT FROM acting_person())));
create policy file_version_insert on file for insert to public with check ((owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) AND NOT uploaded_by IS DISTINCT FROM acting_person() AND plan_id IS NULL AND job_id IS NULL AND may_document_version(version_id, owner_id));
grant delete, insert, select on file to :app_role;

create table file_chunk (
  sha256 text not null,
  number integer not null,
  bytes bytea not null,
  stored_at timestamp with time zone not null default now(),
  constraint file_chunk_pkey PRIMARY KEY (sha256, number)
);
alter table file_chunk enable row level security;
create policy file_chunk_read on file_chunk for select to public using ((EXISTS ( SELECT
   FROM file f
  WHERE f.sha256 = file_chunk.sha256)));
grant select on file_chunk to :app_role;

create table foreign_area_source (
  id uuid not null,
  organisation_id uuid not null,
  country text not null,
  area_ids uuid[] not null default '{}'::uuid[],
  source text not null,
  licence text not null,
  url text,
  declared_by uuid,
  declared_at timestamp with time zone not null,
  confirmed_by uuid,
  confirmed_at timestamp with time zone,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone,
  withdrawal_reason text,
  constraint foreign_area_source_check CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
  constraint foreign_area_source_check1 CHECK ((withdrawal_reason IS NULL) = (withdrawn_at IS NULL)),
  constraint foreign_area_source_country_check CHECK (country ~ '^[A-Z]{2}$'::text),
  constraint foreign_area_source_licence_check CHECK (length(btrim(licence)) >= 2),
  constraint foreign_area_source_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint foreign_area_source_pkey PRIMARY KEY (id),
  constraint foreign_area_source_source_check CHECK (length(btrim(source)) >= 3)
);
CREATE INDEX foreign_area_source_organisation ON public.foreign_area_source USING btree (organisation_id, country);
CREATE TRIGGER foreign_area_source_check BEFORE INSERT OR UPDATE ON public.foreign_area_source FOR EACH ROW EXECUTE FUNCTION check_foreign_area_source();
alter table foreign_area_source enable row level security;
create policy foreign_area_source_insert on foreign_area_source for insert to public with check (organisation_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy foreign_area_source_read on foreign_area_source for select to public using (true);
create policy foreign_area_source_update on foreign_area_source for update to public using (organisation_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (organisation_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select, update on foreign_area_source to :app_role;

create table former_name (
  subject_kind text not null,
  subject_id uuid not null,
  names jsonb not null,
  until timestamp with time zone not null,
  constraint former_name_pkey PRIMARY KEY (subject_kind, subject_id, until),
  constraint former_name_subject_kind_check CHECK (subject_kind = ANY (ARRAY['organisation'::text, 'area'::text, 'phenomenon'::text, 'indicator'::text, 'function'::text]))
);
alter table former_name enable row level security;
create policy former_name_read on former_name for select to public using (subject_kind <> 'indicator'::text OR (EXISTS ( SELECT
   FROM indicator i
  WHERE i.id = former_name.subject_id)));
grant select on former_name to :app_role;
comment on column former_name.until is 'The moment from which the next names apply.';
comment on table former_name is 'Names that a subject had before a later name. Written by a trigger, never changed.';

create table frozen_row (
  id uuid not null,
  plan_id uuid not null,
  section text not null,
  subject_id uuid not null,
  salt text not null,
  hash text not null,
  content jsonb not null,
  access_id integer not null,
  constraint frozen_row_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint frozen_row_pkey PRIMARY KEY (id),
  constraint frozen_row_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id)
);
CREATE INDEX frozen_row_subject ON public.frozen_row USING btree (plan_id, section, subject_id);
CREATE TRIGGER frozen_row_forbid_change BEFORE UPDATE OF section, subject_id, salt, hash, content, plan_id ON public.frozen_row FOR EACH ROW EXECUTE FUNCTION forbid_frozen_change();
CREATE TRIGGER frozen_row_forbid_delete BEFORE DELETE ON public.frozen_row FOR EACH ROW EXECUTE FUNCTION forbid_frozen_change();
alter table frozen_row enable row level security;
create policy frozen_row_insert on frozen_row for insert to public with check ((EXISTS ( SELECT
   FROM plan p
  WHERE p.id = frozen_row.plan_id AND (p.owner_id = ANY ((( SELECT writable() AS writable))::uuid[])))));
create policy frozen_row_read on frozen_row for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on frozen_row to :app_role;

create table function (
  id uuid not null,
  organisation_id uuid not null,
  code text not null,
  names jsonb not null,
  valid_from date,
  valid_to date,
  source text not null default 'pack'::text,
  constraint function_organisation_id_code_key UNIQUE (organisation_id, code),
  constraint function_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint function_pkey PRIMARY KEY (id),
  constraint function_source_check CHECK (source = ANY (ARRAY['pack'::text, 'edited'::text, 'imported'::text]))
);
CREATE TRIGGER function_check BEFORE DELETE OR UPDATE OF organisation_id, code, valid_from, valid_to ON public.function FOR EACH ROW EXECUTE FUNCTION check_function();
CREATE TRIGGER function_keep_former_name AFTER UPDATE OF names ON public.function FOR EACH ROW WHEN ((old.names IS DISTINCT FROM new.names)) EXECUTE FUNCTION keep_former_name();
alter table function enable row level security;
create policy function_read on function for select to public using (true);
create policy function_write on function for all to public using (( SELECT has_permission('registry.write'::text) AS has_permission) OR ( SELECT has_permission('function.write'::text) AS has_permission) AND (organisation_id = ANY ((( SELECT writable() AS writable))::uuid[]))) with check (( SELECT has_permission('registry.write'::text) AS has_permission) OR ( SELECT has_permission('function.write'::text) AS has_permission) AND (organisation_id = ANY ((( SELECT writable() AS writable))::uuid[])));
grant delete, insert, select, update on function to :app_role;

create table function_holding (
  id uuid not null,
  function_id uuid not null,
  person_id uuid not null,
  capacity text not null,
  valid_from date not null,
  valid_to date,
  entered_by uuid,
  entered_at timestamp with time zone,
  constraint function_holding_capacity_check CHECK (capacity = ANY (ARRAY['holder'::text, 'deputy'::text])),
  constraint function_holding_function_id_fkey FOREIGN KEY (function_id) REFERENCES function(id),
  constraint function_holding_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint function_holding_pkey PRIMARY KEY (id)
);
CREATE INDEX function_holding_function ON public.function_holding USING btree (function_id);
CREATE INDEX function_holding_person ON public.function_holding USING btree (person_id);
CREATE TRIGGER function_holding_check BEFORE INSERT OR DELETE OR UPDATE ON public.function_holding FOR EACH ROW EXECUTE FUNCTION check_function_holding();
CREATE TRIGGER function_holding_save_home AFTER INSERT ON public.function_holding FOR EACH ROW EXECUTE FUNCTION save_home_organisation();
CREATE TRIGGER function_holding_set_entered_by BEFORE INSERT OR UPDATE ON public.function_holding FOR EACH ROW EXECUTE FUNCTION set_holding_entered_by();
alter table function_holding enable row level security;
create policy function_holding_read on function_holding for select to public using ((( SELECT acting_person() AS acting_person)) IS NOT NULL);
create policy function_holding_write on function_holding for all to public using (( SELECT has_permission('registry.write'::text) AS has_permission) OR ( SELECT has_permission('function.write'::text) AS has_permission) AND (EXISTS ( SELECT
   FROM function f
  WHERE f.id = function_holding.function_id AND (f.organisation_id = ANY ((( SELECT writable() AS writable))::uuid[]))))) with check (( SELECT has_permission('registry.write'::text) AS has_permission) OR ( SELECT has_permission('function.write'::text) AS has_permission) AND (EXISTS ( SELECT
   FROM function f
  WHERE f.id = function_holding.function_id AND (f.organisation_id = ANY ((( SELECT writable() AS writable))::uuid[])))));
grant delete, insert, select, update on function_holding to :app_role;
comment on column function_holding.entered_at is 'When the present entry was made. Null: before this was recorded.';

create table guidance_choice (
  person_id uuid not null,
  depth text not null,
  constraint guidance_choice_depth_check CHECK (depth = ANY (ARRAY['expert'::text, 'usual'::text, 'first_time'::text])),
  constraint guidance_choice_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint guidance_choice_pkey PRIMARY KEY (person_id)
);
alter table guidance_choice enable row level security;
create policy guidance_choice_own on guidance_choice for all to public using (person_id = (( SELECT acting_person() AS acting_person))) with check (person_id = (( SELECT acting_person() AS acting_person)));
grant insert, select, update on guidance_choice to :app_role;

create table import_profile (
  id uuid not null,
  owner_id uuid not null,
  name text not null,
  form text not null,
  profile jsonb not null,
  saved_at timestamp with time zone not null,
  saved_by uuid,
  marking smallint not null default 1,
  access_id integer not null,
  constraint import_profile_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint import_profile_marking_check CHECK (marking >= 0 AND marking <= 4),
  constraint import_profile_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint import_profile_owner_id_name_key UNIQUE (owner_id, name),
  constraint import_profile_pkey PRIMARY KEY (id)
);
CREATE INDEX import_profile_form ON public.import_profile USING btree (md5(form));
CREATE TRIGGER import_profile_set_access BEFORE INSERT OR UPDATE ON public.import_profile FOR EACH ROW EXECUTE FUNCTION set_import_profile_access();
alter table import_profile enable row level security;
create policy import_profile_delete on import_profile for delete to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy import_profile_insert on import_profile for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy import_profile_read on import_profile for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy import_profile_update on import_profile for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant delete, insert, select, update on import_profile to :app_role;

create table indicator (
  id uuid not null,
  code text not null,
  owner_id uuid not null,
  names jsonb not null,
  sort_name text collate "C" not null,
  definition jsonb not null,
  adds_over_area text not null,
  adds_over_time text not null,
  period_type text not null,
  level text not null,
  version smallint not null default 1,
  revision integer not null default 1,
  source text not null default 'pack'::text,
  marking smallint not null,
  access_id integer not null,
  saved_at timestamp with time zone not null,
  withdrawn boolean not null default false,
  suppression_threshold integer,
  constraint indicator_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint indicator_adds_over_area_check CHECK (adds_over_area = ANY (ARRAY['sum'::text, 'weighted_mean'::text, 'none'::text])),
  constraint indicator_adds_over_time_check CHECK (adds_over_time = ANY (ARRAY['sum'::text, 'latest'::text, 'none'::text])),
  constraint indicator_code_key UNIQUE (code),
  constraint indicator_marking_check CHECK (marking >= 0 AND marking <= 4),
  constraint indicator_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint indicator_period_type_check CHECK (period_type = ANY (ARRAY['month'::text, 'quarter'::text, 'year'::text, 'custom'::text])),
  constraint indicator_pkey PRIMARY KEY (id),
  constraint indicator_source_check CHECK (source = ANY (ARRAY['pack'::text, 'edited'::text])),
  constraint indicator_suppression_threshold_check CHECK (suppression_threshold >= 2 AND suppression_threshold <= 1000)
);
CREATE INDEX indicator_sort_name ON public.indicator USING btree (sort_name);
CREATE TRIGGER indicator_delete_suppression_members AFTER DELETE ON public.indicator FOR EACH ROW EXECUTE FUNCTION delete_suppression_members();
CREATE TRIGGER indicator_keep_former_name AFTER UPDATE OF names ON public.indicator FOR EACH ROW WHEN ((old.names IS DISTINCT FROM new.names)) EXECUTE FUNCTION keep_former_name();
CREATE TRIGGER indicator_recreate_suppression_periods AFTER UPDATE ON public.indicator FOR EACH ROW WHEN (((old.suppression_threshold IS DISTINCT FROM new.suppression_threshold) OR ((((old.adds_over_area IS DISTINCT FROM new.adds_over_area) OR (old.adds_over_time IS DISTINCT FROM new.adds_over_time)) OR (old.period_type IS DISTINCT FROM new.period_type)) OR (old.level IS DISTINCT FROM new.level)))) EXECUTE FUNCTION recreate_suppression_periods();
CREATE TRIGGER indicator_set_access BEFORE INSERT OR UPDATE ON public.indicator FOR EACH ROW EXECUTE FUNCTION set_indicator_access();
CREATE TRIGGER indicator_set_suppression_threshold BEFORE INSERT OR UPDATE ON public.indicator FOR EACH ROW EXECUTE FUNCTION set_suppression_threshold();
alter table indicator enable row level security;
create policy indicator_insert on indicator for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy indicator_read on indicator for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy indicator_update on indicator for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select, update on indicator to :app_role;

create table indicator_version (
  indicator_id uuid not null,
  version smallint not null,
  valid_from date,
  definition jsonb not null,
  reason text,
  breaks boolean not null default false,
  saved_at timestamp with time zone not null,
  saved_by uuid,
  owner_id uuid not null,
  access_id integer not null,
  constraint indicator_version_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint indicator_version_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id) ON DELETE CASCADE,
  constraint indicator_version_pkey PRIMARY KEY (indicator_id, version)
);
CREATE TRIGGER indicator_version_set_access BEFORE INSERT ON public.indicator_version FOR EACH ROW EXECUTE FUNCTION set_indicator_version_access();
alter table indicator_version enable row level security;
create policy indicator_version_insert on indicator_version for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy indicator_version_read on indicator_version for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on indicator_version to :app_role;

create table instance (
  singleton boolean not null default true,
  id uuid not null default gen_random_uuid(),
  is_demo boolean not null default false,
  shows_real_names boolean not null default true,
  created_at timestamp with time zone not null default now(),
  suppression_threshold integer,
  constraint instance_pkey PRIMARY KEY (singleton),
  constraint instance_singleton_check CHECK (singleton),
  constraint instance_suppression_threshold_check CHECK (suppression_threshold >= 2 AND suppression_threshold <= 1000)
);
CREATE TRIGGER instance_apply_threshold AFTER UPDATE OF suppression_threshold ON public.instance FOR EACH ROW WHEN ((old.suppression_threshold IS DISTINCT FROM new.suppression_threshold)) EXECUTE FUNCTION apply_instance_threshold();
CREATE TRIGGER instance_forbid_identity_change BEFORE DELETE OR UPDATE ON public.instance FOR EACH ROW EXECUTE FUNCTION forbid_instance_identity_change();
alter table instance enable row level security;
create policy instance_read on instance for select to public using (true);
create policy instance_write on instance for update to public using (( SELECT has_permission('setting.manage'::text) AS has_permission));
grant select on instance to :app_role;
grant update on instance (shows_real_names) to :app_role;
grant update on instance (suppression_threshold) to :app_role;

create table intake (
  id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  file_name text,
  language text not null,
  source jsonb not null,
  fields jsonb,
  outline jsonb,
  revision integer not null default 1,
  created_at timestamp with time zone not null,
  created_by uuid,
  updated_at timestamp with time zone not null,
  access_id integer not null,
  job_id uuid,
  constraint intake_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint intake_file_name_check CHECK (length(file_name) >= 1 AND length(file_name) <= 200),
  constraint intake_job_id_fkey FOREIGN KEY (job_id) REFERENCES job(id) ON DELETE SET NULL,
  constraint intake_pkey PRIMARY KEY (id),
  constraint intake_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint intake_proposal_complete CHECK ((fields IS NULL) = (outline IS NULL))
);
CREATE INDEX intake_plan ON public.intake USING btree (plan_id, created_at);
CREATE TRIGGER intake_set_access BEFORE INSERT OR UPDATE OF plan_id, owner_id, access_id ON public.intake FOR EACH ROW EXECUTE FUNCTION set_intake_access();
alter table intake enable row level security;
create policy intake_delete on intake for delete to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy intake_insert on intake for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy intake_read on intake for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy intake_update on intake for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant delete, insert, select, update on intake to :app_role;

create table issuer_consent (
  id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  organisation_id uuid not null,
  requested_by uuid,
  requested_at timestamp with time zone not null,
  answer text,
  reason text,
  answered_by uuid,
  answered_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  access_id integer not null,
  document_id uuid,
  agreed_on date,
  recorded_by uuid,
  recorded_at timestamp with time zone,
  constraint issuer_consent_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint issuer_consent_answer_check CHECK (answer = ANY (ARRAY['agreed'::text, 'refused'::text])),
  constraint issuer_consent_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id),
  constraint issuer_consent_check CHECK ((answer IS NULL) = (answered_at IS NULL)),
  constraint issuer_consent_check1 CHECK (answer IS DISTINCT FROM 'refused'::text OR reason IS NOT NULL),
  constraint issuer_consent_document_id_fkey FOREIGN KEY (document_id) REFERENCES file(id),
  constraint issuer_consent_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint issuer_consent_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint issuer_consent_pkey PRIMARY KEY (id),
  constraint issuer_consent_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint issuer_consent_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES person(id),
  constraint issuer_consent_recording_check CHECK (num_nonnulls(document_id, agreed_on, recorded_by, recorded_at) = ANY (ARRAY[0, 4])),
  constraint issuer_consent_requested_by_fkey FOREIGN KEY (requested_by) REFERENCES person(id)
);
CREATE INDEX issuer_consent_document ON public.issuer_consent USING btree (document_id) WHERE (document_id IS NOT NULL);
CREATE UNIQUE INDEX issuer_consent_current ON public.issuer_consent USING btree (plan_id, organisation_id) WHERE (withdrawn_at IS NULL);
CREATE TRIGGER issuer_consent_apply AFTER INSERT OR UPDATE OF answer, withdrawn_at ON public.issuer_consent FOR EACH ROW EXECUTE FUNCTION apply_issuer_consent();
CREATE TRIGGER issuer_consent_check BEFORE INSERT OR UPDATE ON public.issuer_consent FOR EACH ROW EXECUTE FUNCTION check_issuer_consent();
CREATE TRIGGER issuer_consent_check_day BEFORE INSERT ON public.issuer_consent FOR EACH ROW WHEN ((new.agreed_on IS NOT NULL)) EXECUTE FUNCTION check_consent_day();
CREATE TRIGGER issuer_consent_check_recorded_day BEFORE UPDATE OF agreed_on ON public.issuer_consent FOR EACH ROW WHEN (((new.agreed_on IS NOT NULL) AND (old.agreed_on IS DISTINCT FROM new.agreed_on))) EXECUTE FUNCTION check_consent_day();
CREATE TRIGGER issuer_consent_independent BEFORE UPDATE OF answer ON public.issuer_consent FOR EACH ROW WHEN (((old.answer IS NULL) AND (new.answer = 'agreed'::text) AND (new.recorded_by IS NOT NULL))) EXECUTE FUNCTION require_independent_consent_person();
CREATE TRIGGER issuer_consent_own_name BEFORE INSERT OR UPDATE ON public.issuer_consent FOR EACH ROW EXECUTE FUNCTION require_own_name('requested_by', 'answered_by');
CREATE TRIGGER issuer_consent_set_access BEFORE INSERT OR UPDATE OF access_id ON public.issuer_consent FOR EACH ROW EXECUTE FUNCTION set_issuer_consent_access();
alter table issuer_consent enable row level security;
create policy issuer_consent_insert on issuer_consent for insert to public with check (answer = 'refused'::text AND (organisation_id = ANY ((( SELECT writable() AS writable))::uuid[])) OR (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) AND (EXISTS ( SELECT
   FROM plan p
  WHERE p.id = issuer_consent.plan_id AND p.owner_id = issuer_consent.owner_id)));
create policy issuer_consent_read on issuer_consent for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy issuer_consent_update on issuer_consent for update to public using ((organisation_id = ANY ((( SELECT writable() AS writable))::uuid[])) OR (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]))) with check (true);
grant insert, select, update on issuer_consent to :app_role;

create table item (
  id uuid not null,
  version_id uuid not null,
  upper_plan_id uuid not null,
  element_id uuid not null,
  owner_id uuid not null,
  addressee_id uuid not null,
  lower_plan_id uuid,
  sent_at timestamp with time zone not null,
  due_on date,
  withdrawn_at timestamp with time zone,
  access_id integer not null,
  answered boolean not null default false,
  follows_id uuid,
  constraint item_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint item_addressee_id_fkey FOREIGN KEY (addressee_id) REFERENCES organisation(id),
  constraint item_element_id_fkey FOREIGN KEY (element_id) REFERENCES element(id),
  constraint item_follows_id_fkey FOREIGN KEY (follows_id) REFERENCES item(id),
  constraint item_lower_plan_id_fkey FOREIGN KEY (lower_plan_id) REFERENCES plan(id),
  constraint item_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint item_pkey PRIMARY KEY (id),
  constraint item_upper_plan_id_fkey FOREIGN KEY (upper_plan_id) REFERENCES plan(id),
  constraint item_version_id_element_id_addressee_id_key UNIQUE (version_id, element_id, addressee_id),
  constraint item_version_id_fkey FOREIGN KEY (version_id) REFERENCES plan_version(id)
);
CREATE INDEX item_addressee ON public.item USING btree (addressee_id, version_id);
CREATE INDEX item_element ON public.item USING btree (element_id);
CREATE INDEX item_follows ON public.item USING btree (follows_id) WHERE (follows_id IS NOT NULL);
CREATE INDEX item_lower_plan ON public.item USING btree (lower_plan_id) WHERE (withdrawn_at IS NULL);
CREATE INDEX item_upper_plan ON public.item USING btree (upper_plan_id);
CREATE TRIGGER item_add_to_coverage AFTER INSERT ON public.item REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION add_items_to_coverage();
CREATE TRIGGER item_forbid_registered BEFORE INSERT ON public.item FOR EACH ROW EXECUTE FUNCTION forbid_for_registered_plan();
CREATE TRIGGER item_propagate_access_to_answers AFTER UPDATE ON public.item FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_item_access_to_answers();
CREATE TRIGGER item_propagate_access_to_checks AFTER UPDATE ON public.item FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_access_to_checks();
CREATE TRIGGER item_propagate_access_to_version_checks AFTER UPDATE ON public.item FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_access_to_version_checks();
CREATE TRIGGER item_restrict_frozen_answers AFTER UPDATE ON public.item FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION restrict_frozen_answers();
CREATE TRIGGER item_restrict_journal_access AFTER UPDATE ON public.item FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION restrict_journal_access();
CREATE TRIGGER item_set_access BEFORE INSERT OR UPDATE OF access_id ON public.item FOR EACH ROW EXECUTE FUNCTION set_item_access();
CREATE TRIGGER item_update_coverage AFTER UPDATE ON public.item REFERENCING OLD TABLE AS old_row NEW TABLE AS new_row FOR EACH STATEMENT EXECUTE FUNCTION update_coverage_of_items();
alter table item enable row level security;
create policy item_insert on item for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy item_read on item for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy item_update on item for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select, update on item to :app_role;

create table job (
  id uuid not null,
  kind text not null,
  person_id uuid not null,
  title text not null,
  state text not null default 'waiting'::text,
  progress numeric not null default 0,
  step text,
  input jsonb not null,
  result jsonb,
  error text,
  attempts smallint not null default 0,
  created_at timestamp with time zone not null default now(),
  started_at timestamp with time zone,
  heartbeat_at timestamp with time zone,
  ended_at timestamp with time zone,
  cancel_requested_at timestamp with time zone,
  access_id integer not null,
  constraint job_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint job_pkey PRIMARY KEY (id),
  constraint job_progress_check CHECK (progress >= 0::numeric AND progress <= 1::numeric),
  constraint job_state_check CHECK (state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'failed'::text, 'cancelled'::text]))
);
CREATE INDEX job_open ON public.job USING btree (created_at) WHERE (state = ANY (ARRAY['waiting'::text, 'running'::text]));
CREATE INDEX job_person ON public.job USING btree (person_id, created_at);
CREATE TRIGGER job_cancel_waiting BEFORE UPDATE OF cancel_requested_at ON public.job FOR EACH ROW WHEN (((old.state = 'waiting'::text) AND (new.cancel_requested_at IS NOT NULL))) EXECUTE FUNCTION cancel_waiting_job();
CREATE TRIGGER job_delete_files AFTER UPDATE OF cancel_requested_at ON public.job FOR EACH ROW WHEN (((old.state = 'waiting'::text) AND (new.state = 'cancelled'::text))) EXECUTE FUNCTION delete_job_files();
CREATE TRIGGER job_set_access BEFORE INSERT ON public.job FOR EACH ROW EXECUTE FUNCTION set_job_access();
alter table job enable row level security;
create policy job_cancel on job for update to public using (person_id = (( SELECT acting_person() AS acting_person))) with check (person_id = (( SELECT acting_person() AS acting_person)));
create policy job_insert on job for insert to public with check (person_id = (( SELECT acting_person() AS acting_person)) AND state = 'waiting'::text AND attempts = 0);
create policy job_read on job for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on job to :app_role;
grant update on job (cancel_requested_at) to :app_role;

create table journal (
  seq bigint not null,
  at timestamp with time zone not null,
  person_id uuid,
  organisation_id uuid,
  procedure text not null,
  subject_kind text,
  subject_id uuid,
  reason text,
  payload jsonb,
  payload_hash text not null,
  previous_hash text not null,
  hash text not null,
  access_id integer not null,
  constraint journal_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint journal_pkey PRIMARY KEY (seq)
);
CREATE INDEX journal_access ON public.journal USING btree (access_id, seq);
CREATE INDEX journal_at ON public.journal USING btree (at);
CREATE INDEX journal_person ON public.journal USING btree (person_id, seq);
CREATE INDEX journal_subject ON public.journal USING btree (subject_id, seq);
CREATE TRIGGER journal_forbid_change BEFORE DELETE OR UPDATE ON public.journal FOR EACH ROW EXECUTE FUNCTION forbid_journal_change();
alter table journal enable row level security;
create policy journal_erase on journal for update to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy journal_read on journal for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy journal_write on journal for insert to public with check (true);
grant insert, select on journal to :app_role;
grant update on journal (payload) to :app_role;

create table journal_head (
  singleton boolean not null default true,
  seq bigint not null,
  hash text not null,
  constraint journal_head_pkey PRIMARY KEY (singleton),
  constraint journal_head_singleton_check CHECK (singleton)
);
alter table journal_head enable row level security;
create policy journal_head_all on journal_head for all to public using (true);
grant select, update on journal_head to :app_role;

create table justified_exception (
  id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  element_id uuid,
  item_id uuid,
  rule text not null,
  reason text not null,
  person_id uuid,
  given_by text,
  given_at timestamp with time zone,
  ends_on date not null,
  withdrawn_at timestamp with time zone,
  access_id integer not null,
  requested_by uuid,
  requested_by_name text,
  requested_at timestamp with time zone,
  constraint justified_exception_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint justified_exception_element_id_fkey FOREIGN KEY (element_id) REFERENCES element(id) ON DELETE CASCADE,
  constraint justified_exception_granted_check CHECK ((given_by IS NULL) = (given_at IS NULL)),
  constraint justified_exception_item_id_fkey FOREIGN KEY (item_id) REFERENCES item(id) ON DELETE CASCADE,
  constraint justified_exception_pkey PRIMARY KEY (id),
  constraint justified_exception_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint justified_exception_reason_check CHECK (length(reason) >= 10)
);
CREATE INDEX justified_exception_element ON public.justified_exception USING btree (element_id);
CREATE INDEX justified_exception_item ON public.justified_exception USING btree (item_id) WHERE (item_id IS NOT NULL);
CREATE INDEX justified_exception_plan ON public.justified_exception USING btree (plan_id, rule) WHERE (withdrawn_at IS NULL);
CREATE TRIGGER justified_exception_own_name BEFORE INSERT OR UPDATE ON public.justified_exception FOR EACH ROW EXECUTE FUNCTION require_own_name('requested_by', 'person_id');
CREATE TRIGGER justified_exception_record_authors AFTER INSERT ON public.justified_exception REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_section_authors();
CREATE TRIGGER justified_exception_require_requester BEFORE INSERT ON public.justified_exception FOR EACH ROW EXECUTE FUNCTION require_requester();
CREATE TRIGGER justified_exception_restrict_journal_access AFTER UPDATE ON public.justified_exception FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION restrict_journal_access();
CREATE TRIGGER justified_exception_second_person BEFORE INSERT OR UPDATE ON public.justified_exception FOR EACH ROW EXECUTE FUNCTION require_second_person_for_exception();
CREATE TRIGGER justified_exception_second_person_independent BEFORE UPDATE OF given_at ON public.justified_exception FOR EACH ROW WHEN (((old.given_at IS NULL) AND (new.given_at IS NOT NULL))) EXECUTE FUNCTION require_independent_exception_person();
CREATE TRIGGER justified_exception_set_access BEFORE INSERT OR UPDATE ON public.justified_exception FOR EACH ROW EXECUTE FUNCTION set_justified_exception_access();
alter table justified_exception enable row level security;
create policy justified_exception_insert on justified_exception for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy justified_exception_read on justified_exception for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy justified_exception_update on justified_exception for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select, update on justified_exception to :app_role;

create table law_mail (
  person_id uuid not null,
  version text not null,
  sent_at timestamp with time zone not null,
  constraint law_mail_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint law_mail_pkey PRIMARY KEY (person_id, version)
);
alter table law_mail enable row level security;

create table law_mail_opt_out (
  person_id uuid not null,
  constraint law_mail_opt_out_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint law_mail_opt_out_pkey PRIMARY KEY (person_id)
);
alter table law_mail_opt_out enable row level security;
create policy law_mail_opt_out_own on law_mail_opt_out for all to public using (person_id = (( SELECT acting_person() AS acting_person))) with check (person_id = (( SELECT acting_person() AS acting_person)));
grant delete, insert, select on law_mail_opt_out to :app_role;

create table letter (
  id uuid not null,
  plan_id uuid not null,
  version_id uuid,
  owner_id uuid not null,
  addressee_id uuid not null,
  kind text not null,
  language text not null,
  subject text not null,
  body text not null,
  hash text not null,
  sent_on date not null,
  sent_at timestamp with time zone not null,
  sent_by uuid,
  access_id integer not null,
  constraint letter_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint letter_addressee_id_fkey FOREIGN KEY (addressee_id) REFERENCES organisation(id),
  constraint letter_kind_check CHECK (kind = ANY (ARRAY['approval'::text, 'completion'::text, 'receipt'::text])),
  constraint letter_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint letter_pkey PRIMARY KEY (id),
  constraint letter_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint letter_version_id_fkey FOREIGN KEY (version_id) REFERENCES plan_version(id)
);
CREATE INDEX letter_owner ON public.letter USING btree (owner_id);
CREATE INDEX letter_plan ON public.letter USING btree (plan_id, sent_at);
CREATE TRIGGER letter_forbid_change BEFORE UPDATE ON public.letter FOR EACH ROW EXECUTE FUNCTION forbid_sent_change();
CREATE TRIGGER letter_forbid_delete BEFORE DELETE ON public.letter FOR EACH ROW EXECUTE FUNCTION forbid_delete_without_plan();
CREATE TRIGGER letter_set_access BEFORE INSERT ON public.letter FOR EACH ROW EXECUTE FUNCTION set_letter_access();
alter table letter enable row level security;
create policy letter_insert on letter for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy letter_read on letter for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on letter to :app_role;

create table mandate (
  id uuid not null,
  owner_id uuid not null,
  function text not null,
  to_organisation_id uuid not null,
  to_function text,
  to_person_id uuid,
  valid_from date not null,
  valid_to date not null,
  steps text[],
  reference text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  withdrawn_on date,
  withdrawn_reason text,
  access_id integer not null,
  given_on date not null default legal_today(),
  constraint mandate_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint mandate_check CHECK (valid_to > valid_from),
  constraint mandate_check1 CHECK ((to_function IS NULL) <> (to_person_id IS NULL)),
  constraint mandate_check2 CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL)),
  constraint mandate_function_check CHECK (length(function) >= 1 AND length(function) <= 80),
  constraint mandate_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint mandate_pkey PRIMARY KEY (id),
  constraint mandate_reference_check CHECK (length(reference) >= 3 AND length(reference) <= 500),
  constraint mandate_steps_check CHECK (cardinality(steps) >= 1 AND cardinality(steps) <= 60),
  constraint mandate_to_function_check CHECK (length(to_function) >= 1 AND length(to_function) <= 80),
  constraint mandate_to_organisation_id_fkey FOREIGN KEY (to_organisation_id) REFERENCES organisation(id),
  constraint mandate_to_person_id_fkey FOREIGN KEY (to_person_id) REFERENCES person(id)
);
CREATE INDEX mandate_function ON public.mandate USING btree (to_organisation_id, to_function);
CREATE INDEX mandate_owner ON public.mandate USING btree (owner_id);
CREATE INDEX mandate_person ON public.mandate USING btree (to_person_id);
CREATE UNIQUE INDEX mandate_given_once ON public.mandate USING btree (owner_id, function, to_organisation_id, to_function, to_person_id, valid_from, valid_to, steps) NULLS NOT DISTINCT WHERE (withdrawn_on IS NULL);
CREATE TRIGGER mandate_check_giver BEFORE INSERT OR UPDATE OF withdrawn_on, withdrawn_reason ON public.mandate FOR EACH ROW EXECUTE FUNCTION check_mandate_giver();
CREATE TRIGGER mandate_forbid_change BEFORE UPDATE OF id, owner_id, function, to_organisation_id, to_function, to_person_id, valid_from, valid_to, steps, reference, recorded_at, recorded_by, given_on ON public.mandate FOR EACH ROW EXECUTE FUNCTION forbid_mandate_change();
CREATE TRIGGER mandate_forbid_second_withdrawal BEFORE UPDATE ON public.mandate FOR EACH ROW WHEN ((old.withdrawn_on IS NOT NULL)) EXECUTE FUNCTION forbid_mandate_change();
CREATE TRIGGER mandate_set_access BEFORE INSERT OR UPDATE ON public.mandate FOR EACH ROW EXECUTE FUNCTION set_mandate_access();
CREATE TRIGGER mandate_set_day BEFORE INSERT ON public.mandate FOR EACH ROW EXECUTE FUNCTION set_mandate_day();
alter table mandate enable row level security;
create policy mandate_insert on mandate for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy mandate_read on mandate for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy mandate_update on mandate for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select on mandate to :app_role;
grant update on mandate (withdrawn_on) to :app_role;
grant update on mandate (withdrawn_reason) to :app_role;

create table meeting (
  id uuid not null,
  body_id uuid not null,
  owner_id uuid not null,
  on_date date not null,
  at_time text,
  method text not null,
  place text,
  state text not null default 'planned'::text,
  member_ids uuid[] not null,
  in_office integer,
  took_part integer,
  minutes text,
  held_at timestamp with time zone,
  adopted_on date,
  created_at timestamp with time zone not null,
  created_by uuid,
  access_id integer not null,
  constraint meeting_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint meeting_at_time_check CHECK (at_time ~ '^([01]\d|2[0-3]):[0-5]\d$'::text),
  constraint meeting_body_id_fkey FOREIGN KEY (body_id) REFERENCES organisation(id),
  constraint meeting_check CHECK (took_part >= 0 AND took_part <= in_office),
  constraint meeting_check1 CHECK ((state = 'planned'::text) = (held_at IS NULL)),
  constraint meeting_check2 CHECK ((state = 'adopted'::text) = (adopted_on IS NOT NULL)),
  constraint meeting_in_office_check CHECK (in_office >= 1 AND in_office <= 1000),
  constraint meeting_method_check CHECK (method = ANY (ARRAY['meeting'::text, 'written'::text, 'electronic'::text])),
  constraint meeting_minutes_check CHECK (length(minutes) <= 50000),
  constraint meeting_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint meeting_pkey PRIMARY KEY (id),
  constraint meeting_place_check CHECK (length(place) <= 300),
  constraint meeting_state_check CHECK (state = ANY (ARRAY['planned'::text, 'held'::text, 'adopted'::text]))
);
CREATE INDEX meeting_body ON public.meeting USING btree (body_id, on_date);
CREATE TRIGGER meeting_forbid_change BEFORE UPDATE ON public.meeting FOR EACH ROW EXECUTE FUNCTION forbid_meeting_change();
CREATE TRIGGER meeting_keep_confirmed_minutes BEFORE UPDATE OF minutes ON public.meeting FOR EACH ROW WHEN ((old.minutes IS DISTINCT FROM new.minutes)) EXECUTE FUNCTION keep_confirmed_minutes();
CREATE TRIGGER meeting_set_access BEFORE INSERT OR UPDATE ON public.meeting FOR EACH ROW EXECUTE FUNCTION set_meeting_access();
alter table meeting enable row level security;
create policy meeting_insert on meeting for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy meeting_read on meeting for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy meeting_update on meeting for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select on meeting to :app_role;
grant update on meeting (adopted_on) to :app_role;
grant update on meeting (at_time) to :app_role;
grant update on meeting (held_at) to :app_role;
grant update on meeting (in_office) to :app_role;
grant update on meeting (method) to :app_role;
grant update on meeting (minutes) to :app_role;
grant update on meeting (on_date) to :app_role;
grant update on meeting (place) to :app_role;
grant update on meeting (state) to :app_role;
grant update on meeting (took_part) to :app_role;

create table meeting_item (
  id uuid not null,
  meeting_id uuid not null,
  owner_id uuid not null,
  rank integer not null,
  plan_id uuid,
  step text,
  title text,
  text text,
  seats jsonb not null,
  removed_at timestamp with time zone,
  added_at timestamp with time zone not null,
  added_by uuid,
  access_id integer not null,
  constraint meeting_item_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint meeting_item_check CHECK ((plan_id IS NULL) = (step IS NULL)),
  constraint meeting_item_check1 CHECK ((plan_id IS NULL) = (title IS NOT NULL)),
  constraint meeting_item_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE,
  constraint meeting_item_pkey PRIMARY KEY (id),
  constraint meeting_item_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint meeting_item_step_check CHECK (length(step) <= 80),
  constraint meeting_item_text_check CHECK (length(text) <= 5000),
  constraint meeting_item_title_check CHECK (length(title) >= 3 AND length(title) <= 300)
);
CREATE INDEX meeting_item_plan ON public.meeting_item USING btree (plan_id);
CREATE UNIQUE INDEX meeting_item_current ON public.meeting_item USING btree (meeting_id, plan_id, step) WHERE (removed_at IS NULL);
CREATE TRIGGER meeting_item_forbid_change BEFORE UPDATE OF meeting_id, owner_id, plan_id, step, title, text, added_at, added_by ON public.meeting_item FOR EACH ROW EXECUTE FUNCTION forbid_meeting_record_change();
CREATE TRIGGER meeting_item_set_access BEFORE INSERT OR UPDATE ON public.meeting_item FOR EACH ROW EXECUTE FUNCTION set_meeting_item_access();
alter table meeting_item enable row level security;
create policy meeting_item_insert on meeting_item for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy meeting_item_read on meeting_item for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy meeting_item_update on meeting_item for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select on meeting_item to :app_role;
grant update on meeting_item (rank) to :app_role;
grant update on meeting_item (removed_at) to :app_role;
grant update on meeting_item (seats) to :app_role;

create table meeting_presence (
  id uuid not null,
  place bigint not null generated always as identity,
  meeting_id uuid not null,
  owner_id uuid not null,
  organisation_id uuid not null,
  function text,
  presence text not null,
  mandate_id uuid,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  access_id integer not null,
  constraint meeting_presence_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint meeting_presence_check CHECK ((presence = 'represented'::text) = (mandate_id IS NOT NULL)),
  constraint meeting_presence_function_check CHECK (length(function) >= 1 AND length(function) <= 80),
  constraint meeting_presence_mandate_id_fkey FOREIGN KEY (mandate_id) REFERENCES mandate(id),
  constraint meeting_presence_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE,
  constraint meeting_presence_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint meeting_presence_pkey PRIMARY KEY (id),
  constraint meeting_presence_place_key UNIQUE (place),
  constraint meeting_presence_presence_check CHECK (presence = ANY (ARRAY['present'::text, 'represented'::text, 'excused'::text, 'absent'::text]))
);
CREATE INDEX meeting_presence_meeting ON public.meeting_presence USING btree (meeting_id, place);
CREATE TRIGGER meeting_presence_forbid_change BEFORE UPDATE OF meeting_id, owner_id, organisation_id, function, presence, mandate_id, recorded_at, recorded_by ON public.meeting_presence FOR EACH ROW EXECUTE FUNCTION forbid_meeting_record_change();
CREATE TRIGGER meeting_presence_set_access BEFORE INSERT OR UPDATE ON public.meeting_presence FOR EACH ROW EXECUTE FUNCTION set_meeting_presence_access();
alter table meeting_presence enable row level security;
create policy meeting_presence_insert on meeting_presence for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy meeting_presence_read on meeting_presence for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on meeting_presence to :app_role;

create table meeting_result (
  id uuid not null,
  place bigint not null generated always as identity,
  item_id uuid not null,
  owner_id uuid not null,
  organisation_id uuid,
  function text,
  verdict text,
  version_id uuid,
  about text[],
  text text,
  reason text,
  votes jsonb,
  dissents jsonb not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  access_id integer not null,
  constraint meeting_result_about_check CHECK (cardinality(about) >= 1 AND cardinality(about) <= 200),
  constraint meeting_result_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint meeting_result_item_id_fkey FOREIGN KEY (item_id) REFERENCES meeting_item(id) ON DELETE CASCADE,
  constraint meeting_result_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint meeting_result_pkey PRIMARY KEY (id),
  constraint meeting_result_place_key UNIQUE (place),
  constraint meeting_result_reason_check CHECK (length(reason) <= 2000),
  constraint meeting_result_text_check CHECK (length(text) <= 20000),
  constraint meeting_result_verdict_check CHECK (verdict = ANY (ARRAY['approved'::text, 'approved_with_reservation'::text, 'refused'::text])),
  constraint meeting_result_version_id_fkey FOREIGN KEY (version_id) REFERENCES plan_version(id)
);
CREATE INDEX meeting_result_item ON public.meeting_result USING btree (item_id, place);
CREATE TRIGGER meeting_result_forbid_change BEFORE UPDATE OF item_id, owner_id, organisation_id, function, verdict, version_id, about, text, reason, votes, dissents, recorded_at, recorded_by ON public.meeting_result FOR EACH ROW EXECUTE FUNCTION forbid_meeting_record_change();
CREATE TRIGGER meeting_result_set_access BEFORE INSERT OR UPDATE ON public.meeting_result FOR EACH ROW EXECUTE FUNCTION set_meeting_result_access();
alter table meeting_result enable row level security;
create policy meeting_result_insert on meeting_result for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy meeting_result_read on meeting_result for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on meeting_result to :app_role;

create table member_question (
  id uuid not null,
  sent_id uuid not null,
  plan_id uuid not null,
  element_id uuid,
  owner_id uuid not null,
  addressee_id uuid not null,
  text jsonb not null,
  public boolean not null,
  due_on date,
  asked_at timestamp with time zone not null,
  asked_by uuid,
  withdrawn_at timestamp with time zone,
  access_id integer not null,
  constraint member_question_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint member_question_addressee_id_fkey FOREIGN KEY (addressee_id) REFERENCES organisation(id),
  constraint member_question_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint member_question_pkey PRIMARY KEY (id),
  constraint member_question_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint member_question_sent_id_fkey FOREIGN KEY (sent_id) REFERENCES sent_document(id) ON DELETE CASCADE
);
CREATE INDEX member_question_element ON public.member_question USING btree (element_id) WHERE (element_id IS NOT NULL);
CREATE INDEX member_question_plan ON public.member_question USING btree (plan_id);
CREATE INDEX member_question_sent ON public.member_question USING btree (sent_id);
CREATE TRIGGER member_question_forbid_change BEFORE UPDATE OF sent_id, element_id, owner_id, text, public, asked_at ON public.member_question FOR EACH ROW EXECUTE FUNCTION forbid_member_question_change();
CREATE TRIGGER member_question_propagate_access_to_answers AFTER UPDATE ON public.member_question FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_member_question_access_to_answers();
CREATE TRIGGER member_question_set_access BEFORE INSERT OR UPDATE ON public.member_question FOR EACH ROW EXECUTE FUNCTION set_member_question_access();
alter table member_question enable row level security;
create policy member_question_insert on member_question for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy member_question_read on member_question for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy member_question_update on member_question for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select, update on member_question to :app_role;

create table member_question_answer (
  id uuid not null,
  question_id uuid not null,
  owner_id uuid not null,
  text jsonb not null,
  answered_at timestamp with time zone not null,
  answered_by uuid,
  superseded_at timestamp with time zone,
  access_id integer not null,
  constraint member_question_answer_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint member_question_answer_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint member_question_answer_pkey PRIMARY KEY (id),
  constraint member_question_answer_question_id_fkey FOREIGN KEY (question_id) REFERENCES member_question(id) ON DELETE CASCADE
);
CREATE INDEX member_question_answer_question ON public.member_question_answer USING btree (question_id);
CREATE UNIQUE INDEX member_question_answer_current ON public.member_question_answer USING btree (question_id) WHERE (superseded_at IS NULL);
CREATE TRIGGER member_question_answer_set_access BEFORE INSERT OR UPDATE OF access_id ON public.member_question_answer FOR EACH ROW EXECUTE FUNCTION set_member_question_answer_access();
CREATE TRIGGER member_question_answer_update_question_access AFTER INSERT ON public.member_question_answer FOR EACH ROW EXECUTE FUNCTION update_answered_question_access();
alter table member_question_answer enable row level security;
create policy member_question_answer_insert on member_question_answer for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy member_question_answer_read on member_question_answer for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy member_question_answer_update on member_question_answer for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select, update on member_question_answer to :app_role;

create table migration (
  name text not null,
  checksum text not null,
  application_role text not null,
  applied_at timestamp with time zone not null default now(),
  constraint migration_pkey PRIMARY KEY (name)
);

create table observation (
  id bigint not null generated always as identity,
  series_id integer not null,
  starts_on date not null,
  ends_on date not null,
  value numeric,
  missing text,
  state text not null,
  definition_version smallint not null,
  partial_to date,
  n integer,
  low numeric,
  high numeric,
  note text,
  batch_id integer not null,
  superseded_by integer,
  access_id integer not null,
  constraint observation_check CHECK ((value IS NULL) <> (missing IS NULL)),
  constraint observation_check1 CHECK (starts_on < ends_on),
  constraint observation_missing_check CHECK (missing = ANY (ARRAY['not_measured'::text, 'not_delivered'::text, 'not_applicable'::text, 'withheld'::text, 'unknown'::text])),
  constraint observation_n_check CHECK (n >= 0),
  constraint observation_pkey PRIMARY KEY (id),
  constraint observation_state_check CHECK (state = ANY (ARRAY['provisional'::text, 'final'::text, 'revised'::text])),
  constraint observation_value_check CHECK (value IS DISTINCT FROM 'NaN'::numeric AND value IS DISTINCT FROM 'Infinity'::numeric AND value IS DISTINCT FROM '-Infinity'::numeric)
);
CREATE INDEX observation_batch_figures ON public.observation USING btree (batch_id);
CREATE INDEX observation_superseded ON public.observation USING btree (series_id, starts_on) WHERE (superseded_by IS NOT NULL);
CREATE UNIQUE INDEX observation_current ON public.observation USING btree (series_id, starts_on, ends_on) WHERE (superseded_by IS NULL);
CREATE TRIGGER observation_add_to_sheets AFTER INSERT ON public.observation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION update_figure_sheets();
CREATE TRIGGER observation_add_to_totals AFTER INSERT ON public.observation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION update_totals();
CREATE TRIGGER observation_check_approvals AFTER UPDATE ON public.observation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION protect_approved_figures();
CREATE TRIGGER observation_deduct_from_sheets AFTER UPDATE ON public.observation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION update_figure_sheets();
CREATE TRIGGER observation_forbid_change BEFORE UPDATE OF series_id, starts_on, ends_on, value, missing, state, definition_version, partial_to, n, low, high, note, batch_id, access_id ON public.observation FOR EACH STATEMENT EXECUTE FUNCTION forbid_observation_change();
CREATE TRIGGER observation_forbid_delete BEFORE DELETE ON public.observation FOR EACH STATEMENT EXECUTE FUNCTION forbid_observation_change();
CREATE TRIGGER observation_forbid_second_supersession BEFORE UPDATE ON public.observation FOR EACH ROW WHEN (((old.superseded_by IS NOT NULL) OR (new.superseded_by IS NULL))) EXECUTE FUNCTION forbid_second_supersession();
CREATE TRIGGER observation_forbid_unseen_change AFTER UPDATE ON public.observation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION forbid_superseding_unseen_figures();
CREATE TRIGGER observation_reduce_totals AFTER UPDATE ON public.observation REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION update_totals();
CREATE TRIGGER observation_require_batch AFTER UPDATE ON public.observation REFERENCING NEW TABLE AS superseded FOR EACH STATEMENT EXECUTE FUNCTION require_superseding_batch();
CREATE TRIGGER observation_set_periods_stale_on_insert AFTER INSERT ON public.observation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_suppression_periods_stale();
CREATE TRIGGER observation_set_periods_stale_on_update AFTER UPDATE ON public.observation REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_suppression_periods_stale();
alter table observation enable row level security;
create policy observation_read on observation for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant select on observation to :app_role;

create table observation_batch (
  id integer not null generated always as identity,
  public_id uuid not null,
  owner_id uuid not null,
  channel text not null,
  source text,
  file_name text,
  file_sha256 text,
  extracted_on date,
  closed_on date,
  note text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  marking smallint not null,
  access_id integer not null,
  inside_id integer not null default 0,
  constraint observation_batch_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint observation_batch_channel_check CHECK (channel = ANY (ARRAY['entry'::text, 'import'::text, 'api'::text, 'correction'::text, 'pack'::text])),
  constraint observation_batch_inside_id_fkey FOREIGN KEY (inside_id) REFERENCES access(id),
  constraint observation_batch_marking_check CHECK (marking >= 0 AND marking <= 4),
  constraint observation_batch_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint observation_batch_pkey PRIMARY KEY (id),
  constraint observation_batch_public_id_key UNIQUE (public_id)
);
CREATE INDEX observation_batch_recorded ON public.observation_batch USING btree (recorded_at);
CREATE TRIGGER observation_batch_delete_staged_figures BEFORE DELETE ON public.observation_batch FOR EACH ROW EXECUTE FUNCTION delete_staged_figures();
CREATE TRIGGER observation_batch_set_access BEFORE INSERT ON public.observation_batch FOR EACH ROW EXECUTE FUNCTION set_observation_batch_access();
CREATE TRIGGER observation_batch_set_insiders BEFORE INSERT ON public.observation_batch FOR EACH ROW EXECUTE FUNCTION set_batch_insiders();
alter table observation_batch enable row level security;
create policy observation_batch_insert on observation_batch for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy observation_batch_read on observation_batch for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on observation_batch to :app_role;
create unlogged table observation_staged (
  batch_id integer not null,
  line integer not null,
  indicator_id uuid not null,
  area_id uuid not null,
  breakdown_id integer not null default 0,
  starts_on date not null,
  ends_on date not null,
  value numeric,
  missing text,
  state text not null default 'final'::text,
  definition_version smallint not null default 1,
  partial_to date,
  n integer,
  low numeric,
  high numeric,
  note text
);
CREATE INDEX observation_staged_batch ON public.observation_staged USING btree (batch_id);
alter table observation_staged enable row level security;
create policy observation_staged_own on observation_staged for all to public using ((EXISTS ( SELECT
   FROM observation_batch b
  WHERE b.id = observation_staged.batch_id AND (b.owner_id = ANY ((( SELECT writable() AS writable))::uuid[])))));
grant delete, insert, select on observation_staged to :app_role;

create table opinion_answer (
  id uuid not null,
  place bigint not null generated always as identity,
  point_id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  kind text not null,
  reasons text not null,
  element_id uuid,
  as_function text,
  answered_on date not null,
  answered_at timestamp with time zone not null,
  answered_by uuid,
  access_id integer not null,
  constraint opinion_answer_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint opinion_answer_kind_check CHECK (kind = ANY (ARRAY['followed'::text, 'partly'::text, 'set_aside'::text])),
  constraint opinion_answer_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint opinion_answer_pkey PRIMARY KEY (id),
  constraint opinion_answer_place_key UNIQUE (place),
  constraint opinion_answer_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint opinion_answer_point_id_fkey FOREIGN KEY (point_id) REFERENCES opinion_point(id) ON DELETE CASCADE,
  constraint opinion_answer_reasons_check CHECK (length(reasons) >= 3 AND length(reasons) <= 5000)
);
CREATE INDEX opinion_answer_plan ON public.opinion_answer USING btree (plan_id);
CREATE INDEX opinion_answer_point ON public.opinion_answer USING btree (point_id, place);
CREATE TRIGGER opinion_answer_forbid_change BEFORE UPDATE OF point_id, kind, reasons, element_id, as_function, answered_on, answered_at, answered_by ON public.opinion_answer FOR EACH ROW EXECUTE FUNCTION forbid_opinion_change();
CREATE TRIGGER opinion_answer_set_access BEFORE INSERT OR UPDATE ON public.opinion_answer FOR EACH ROW EXECUTE FUNCTION set_opinion_answer_access();
alter table opinion_answer enable row level security;
create policy opinion_answer_insert on opinion_answer for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy opinion_answer_read on opinion_answer for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on opinion_answer to :app_role;

create table opinion_point (
  id uuid not null,
  place bigint not null generated always as identity,
  act_id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  number integer not null,
  text text,
  element_id uuid,
  withdraws uuid,
  reason text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  access_id integer not null,
  constraint opinion_point_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint opinion_point_act_id_fkey FOREIGN KEY (act_id) REFERENCES path_act(id) ON DELETE CASCADE,
  constraint opinion_point_check CHECK ((withdraws IS NULL) = (text IS NOT NULL)),
  constraint opinion_point_check1 CHECK ((withdraws IS NULL) = (reason IS NULL)),
  constraint opinion_point_check2 CHECK (withdraws IS NULL OR element_id IS NULL),
  constraint opinion_point_number_check CHECK (number >= 1 AND number <= 500),
  constraint opinion_point_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint opinion_point_pkey PRIMARY KEY (id),
  constraint opinion_point_place_key UNIQUE (place),
  constraint opinion_point_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint opinion_point_reason_check CHECK (length(reason) >= 3 AND length(reason) <= 2000),
  constraint opinion_point_text_check CHECK (length(text) >= 3 AND length(text) <= 5000),
  constraint opinion_point_withdraws_fkey FOREIGN KEY (withdraws) REFERENCES opinion_point(id),
  constraint opinion_point_withdraws_key UNIQUE (withdraws)
);
CREATE INDEX opinion_point_act ON public.opinion_point USING btree (act_id, place);
CREATE INDEX opinion_point_plan ON public.opinion_point USING btree (plan_id);
CREATE TRIGGER opinion_point_forbid_change BEFORE UPDATE OF act_id, number, text, element_id, withdraws, reason, recorded_at, recorded_by ON public.opinion_point FOR EACH ROW EXECUTE FUNCTION forbid_opinion_change();
CREATE TRIGGER opinion_point_set_access BEFORE INSERT OR UPDATE ON public.opinion_point FOR EACH ROW EXECUTE FUNCTION set_opinion_point_access();
alter table opinion_point enable row level security;
create policy opinion_point_insert on opinion_point for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy opinion_point_read on opinion_point for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on opinion_point to :app_role;

create table organisation (
  id uuid not null,
  code text not null,
  kind text not null,
  level text not null,
  names jsonb not null,
  sort_name text collate "C" not null,
  area_id uuid,
  parent_id uuid,
  valid_from date,
  valid_to date,
  source text not null default 'pack'::text,
  area_since date,
  constraint organisation_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(id),
  constraint organisation_code_key UNIQUE (code),
  constraint organisation_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES organisation(id),
  constraint organisation_pkey PRIMARY KEY (id),
  constraint organisation_source_check CHECK (source = ANY (ARRAY['pack'::text, 'edited'::text, 'imported'::text]))
);
CREATE INDEX organisation_area ON public.organisation USING btree (area_id);
CREATE INDEX organisation_kind ON public.organisation USING btree (kind, sort_name);
CREATE CONSTRAINT TRIGGER organisation_refresh_answer_readers AFTER INSERT OR DELETE OR UPDATE OF code, kind, area_id, valid_from, valid_to ON public.organisation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refresh_answer_audiences_once();
CREATE CONSTRAINT TRIGGER organisation_require_successor AFTER UPDATE OF valid_to ON public.organisation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.valid_to IS NOT NULL) AND ((old.valid_to IS NULL) OR (new.valid_to < old.valid_to)))) EXECUTE FUNCTION require_successor_in_seat();
CREATE TRIGGER organisation_add_to_search_index AFTER INSERT ON public.organisation REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION index_new_names();
CREATE TRIGGER organisation_end_seat_later BEFORE UPDATE OF valid_to ON public.organisation FOR EACH ROW WHEN (((new.valid_to IS NOT NULL) AND (new.valid_to IS DISTINCT FROM old.valid_to))) EXECUTE FUNCTION end_seat_later();
CREATE TRIGGER organisation_keep_fixed_seat BEFORE UPDATE OF code, kind, area_id ON public.organisation FOR EACH ROW WHEN (((new.code <> old.code) OR (new.kind <> old.kind) OR (new.area_id IS DISTINCT FROM old.area_id))) EXECUTE FUNCTION keep_fixed_seat();
CREATE TRIGGER organisation_keep_former_name AFTER UPDATE OF names ON public.organisation FOR EACH ROW WHEN ((old.names IS DISTINCT FROM new.names)) EXECUTE FUNCTION keep_former_name();
CREATE TRIGGER organisation_keep_running_seat BEFORE UPDATE OF code, kind, area_id, valid_from ON public.organisation FOR EACH ROW WHEN (((new.code <> old.code) OR (new.kind <> old.kind) OR (new.area_id IS DISTINCT FROM old.area_id) OR ((new.valid_from IS DISTINCT FROM old.valid_from) AND (new.valid_from > COALESCE(old.valid_from, '-infinity'::date))))) EXECUTE FUNCTION keep_running_seat();
CREATE TRIGGER organisation_restore_seats AFTER UPDATE OF valid_to ON public.organisation FOR EACH ROW WHEN (((old.valid_to IS NOT NULL) AND ((new.valid_to IS NULL) OR (new.valid_to > old.valid_to)))) EXECUTE FUNCTION restore_seats();
CREATE TRIGGER organisation_schedule_answer_readers BEFORE INSERT OR DELETE OR UPDATE OF code, kind, area_id, valid_from, valid_to ON public.organisation FOR EACH STATEMENT EXECUTE FUNCTION refresh_answer_audiences_once();
CREATE TRIGGER organisation_set_area_since BEFORE INSERT OR UPDATE OF area_id, level ON public.organisation FOR EACH ROW EXECUTE FUNCTION set_organisation_area_since();
CREATE TRIGGER organisation_update_search_index AFTER UPDATE OF names, code ON public.organisation FOR EACH ROW EXECUTE FUNCTION index_changed_name();
alter table organisation enable row level security;
create policy organisation_read on organisation for select to public using (true);
create policy organisation_write on organisation for all to public using (( SELECT has_permission('registry.write'::text) AS has_permission)) with check (( SELECT has_permission('registry.write'::text) AS has_permission));
grant delete, insert, select, update on organisation to :app_role;
comment on column organisation.area_since is 'Day on which the organisation got its present area and level. Null: it always had them.';

create table organisation_level (
  code text not null,
  rank smallint not null,
  is_local boolean not null,
  approves_figures boolean not null,
  knows_figures boolean not null,
  reads_resources_of text,
  constraint organisation_level_pkey PRIMARY KEY (code),
  constraint organisation_level_reads_resources_of_check CHECK (reads_resources_of = ANY (ARRAY['bodies_within'::text, 'bodies_above'::text]))
);
CREATE TRIGGER organisation_level_recompute_suppression AFTER UPDATE OF knows_figures ON public.organisation_level FOR EACH ROW WHEN ((old.knows_figures <> new.knows_figures)) EXECUTE FUNCTION recompute_suppression_for_levels();
alter table organisation_level enable row level security;
create policy organisation_level_read on organisation_level for select to public using (true);
create policy organisation_level_write on organisation_level for all to public using (( SELECT has_permission('setting.manage'::text) AS has_permission)) with check (( SELECT has_permission('setting.manage'::text) AS has_permission));
grant delete, insert, select, update on organisation_level to :app_role;
comment on table organisation_level is 'The levels of the law installed last.';

create table organisation_succession (
  id uuid not null,
  predecessor_id uuid not null,
  successor_id uuid not null,
  kind text not null,
  on_date date not null,
  constraint organisation_succession_kind_check CHECK (kind = ANY (ARRAY['merge'::text, 'split'::text, 'recode'::text, 'planned_merge'::text])),
  constraint organisation_succession_pkey PRIMARY KEY (id),
  constraint organisation_succession_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES organisation(id),
  constraint organisation_succession_predecessor_id_successor_id_on_date_key UNIQUE (predecessor_id, successor_id, on_date),
  constraint organisation_succession_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES organisation(id)
);
CREATE TRIGGER organisation_succession_keep_seat BEFORE INSERT OR DELETE OR UPDATE ON public.organisation_succession FOR EACH ROW EXECUTE FUNCTION keep_succession_of_seat();
alter table organisation_succession enable row level security;
create policy organisation_succession_read on organisation_succession for select to public using (true);
create policy organisation_succession_write on organisation_succession for all to public using (( SELECT has_permission('registry.write'::text) AS has_permission)) with check (( SELECT has_permission('registry.write'::text) AS has_permission));
grant delete, insert, select, update on organisation_succession to :app_role;

create table pack_installation (
  code text not null,
  version text not null,
  installed_at timestamp with time zone not null default now(),
  law jsonb,
  law_hash text,
  is_adopted boolean not null default false,
  constraint law_has_hash CHECK ((law IS NULL) = (law_hash IS NULL)),
  constraint pack_installation_pkey PRIMARY KEY (code, version)
);
CREATE TRIGGER pack_installation_forbid_withdrawn_roles BEFORE INSERT OR UPDATE OF law ON public.pack_installation FOR EACH ROW EXECUTE FUNCTION forbid_withdrawn_roles();
CREATE TRIGGER pack_installation_store_answer_readers AFTER INSERT OR UPDATE OF law ON public.pack_installation FOR EACH ROW EXECUTE FUNCTION store_answer_reader_rules();
CREATE TRIGGER reject_changed_law BEFORE UPDATE ON public.pack_installation FOR EACH ROW EXECUTE FUNCTION reject_changed_law();
alter table pack_installation enable row level security;
create policy pack_installation_read on pack_installation for select to public using (true);
create policy pack_installation_write on pack_installation for all to public using (( SELECT has_permission('setting.manage'::text) AS has_permission)) with check (( SELECT has_permission('setting.manage'::text) AS has_permission));
grant insert, select, update on pack_installation to :app_role;

create table path_act (
  id uuid not null,
  place bigint not null generated always as identity,
  round_id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  kind text not null,
  step text,
  seat_organisation_id uuid,
  seat_function text,
  on_date date not null,
  due_on date,
  version_id uuid,
  sections jsonb,
  verdict text,
  text text,
  reason text,
  method text,
  provenance text,
  withdraws uuid,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  access_id integer not null,
  meeting_id uuid,
  mandate_id uuid,
  votes jsonb,
  open_points jsonb,
  refers_to uuid,
  link_id uuid,
  capacity text,
  constraint path_act_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint path_act_capacity_check CHECK (capacity IS NULL OR (capacity = ANY (ARRAY['holder'::text, 'deputy'::text, 'mandate'::text])) AND COALESCE(provenance = 'in_person'::text, false)),
  constraint path_act_check1 CHECK ((kind = 'decided'::text) = (verdict IS NOT NULL)),
  constraint path_act_check2 CHECK ((kind <> ALL (ARRAY['decided'::text, 'sent'::text, 'submitted'::text])) OR version_id IS NOT NULL AND sections IS NOT NULL),
  constraint path_act_check3 CHECK ((kind <> ALL (ARRAY['requested'::text, 'opinion_given'::text, 'opinion_missing'::text, 'decided'::text, 'sent'::text, 'received'::text])) OR step IS NOT NULL AND seat_organisation_id IS NOT NULL),
  constraint path_act_check4 CHECK (open_points IS NULL OR kind = 'submitted'::text),
  constraint path_act_kind_check CHECK (kind = ANY (ARRAY['submitted'::text, 'done'::text, 'requested'::text, 'opinion_given'::text, 'opinion_missing'::text, 'decided'::text, 'sent'::text, 'received'::text, 'entered_into_force'::text, 'skipped'::text, 'withdrawn'::text, 'confirmed'::text, 'contested'::text])),
  constraint path_act_link_check CHECK (link_id IS NULL OR (kind = ANY (ARRAY['confirmed'::text, 'contested'::text])) AND recorded_by IS NULL),
  constraint path_act_link_id_fkey FOREIGN KEY (link_id) REFERENCES signed_link(id),
  constraint path_act_mandate_id_fkey FOREIGN KEY (mandate_id) REFERENCES mandate(id),
  constraint path_act_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint path_act_method_check CHECK (method = ANY (ARRAY['meeting'::text, 'written'::text, 'electronic'::text])),
  constraint path_act_pkey PRIMARY KEY (id),
  constraint path_act_place_key UNIQUE (place),
  constraint path_act_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint path_act_provenance_check CHECK (provenance = ANY (ARRAY['in_person'::text, 'recorded'::text])),
  constraint path_act_refers_to_check CHECK ((kind = ANY (ARRAY['confirmed'::text, 'contested'::text])) = (refers_to IS NOT NULL)),
  constraint path_act_refers_to_fkey FOREIGN KEY (refers_to) REFERENCES path_act(id),
  constraint path_act_round_id_fkey FOREIGN KEY (round_id) REFERENCES path_round(id) ON DELETE CASCADE,
  constraint path_act_seat_organisation_id_fkey FOREIGN KEY (seat_organisation_id) REFERENCES organisation(id),
  constraint path_act_verdict_check CHECK (verdict = ANY (ARRAY['approved'::text, 'approved_with_reservation'::text, 'refused'::text])),
  constraint path_act_version_id_fkey FOREIGN KEY (version_id) REFERENCES plan_version(id),
  constraint path_act_version_id_plan_id_fkey FOREIGN KEY (version_id, plan_id) REFERENCES plan_version(id, plan_id),
  constraint path_act_withdraws CHECK (
CASE
    WHEN kind = 'withdrawn'::text THEN withdraws IS NOT NULL
    ELSE withdraws IS NULL OR (kind = ANY (ARRAY['decided'::text, 'opinion_given'::text, 'received'::text])) AND provenance = 'in_person'::text AND mandate_id IS NULL
END),
  constraint path_act_withdraws_fkey FOREIGN KEY (withdraws) REFERENCES path_act(id),
  constraint path_act_withdraws_key UNIQUE (withdraws)
);
CREATE INDEX path_act_link ON public.path_act USING btree (link_id) WHERE (link_id IS NOT NULL);
CREATE INDEX path_act_mandate ON public.path_act USING btree (mandate_id) WHERE (mandate_id IS NOT NULL);
CREATE INDEX path_act_meeting ON public.path_act USING btree (meeting_id);
CREATE INDEX path_act_plan ON public.path_act USING btree (plan_id);
CREATE INDEX path_act_refers_to ON public.path_act USING btree (refers_to) WHERE (refers_to IS NOT NULL);
CREATE INDEX path_act_round ON public.path_act USING btree (round_id, place);
CREATE INDEX path_act_seat ON public.path_act USING btree (seat_organisation_id);
CREATE INDEX path_act_version ON public.path_act USING btree (version_id);
CREATE CONSTRAINT TRIGGER path_act_require_evidence AFTER INSERT ON public.path_act DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.provenance = 'recorded'::text) AND (new.kind = ANY (ARRAY['decided'::text, 'opinion_given'::text, 'received'::text])))) EXECUTE FUNCTION require_act_evidence();
CREATE TRIGGER path_act_a_lock_path BEFORE INSERT ON public.path_act FOR EACH ROW WHEN ((new.kind = ANY (ARRAY['confirmed'::text, 'entered_into_force'::text]))) EXECUTE FUNCTION lock_path_of_row();
CREATE TRIGGER path_act_accept_plan BEFORE INSERT ON public.path_act FOR EACH ROW EXECUTE FUNCTION require_plan_of_round();
CREATE TRIGGER path_act_authorise_link BEFORE INSERT ON public.path_act FOR EACH ROW WHEN ((new.link_id IS NOT NULL)) EXECUTE FUNCTION forbid_direct_link_act();
CREATE TRIGGER path_act_authorise_owner BEFORE INSERT ON public.path_act FOR EACH ROW EXECUTE FUNCTION check_act_owner();
CREATE TRIGGER path_act_before_entry BEFORE INSERT ON public.path_act FOR EACH ROW WHEN ((new.kind = 'entered_into_force'::text)) EXECUTE FUNCTION require_approving_decisions();
CREATE TRIGGER path_act_check BEFORE INSERT ON public.path_act FOR EACH ROW EXECUTE FUNCTION check_path_act();
CREATE TRIGGER path_act_check_contest BEFORE INSERT ON public.path_act FOR EACH ROW WHEN ((new.kind = 'contested'::text)) EXECUTE FUNCTION check_contest();
CREATE TRIGGER path_act_check_days BEFORE INSERT ON public.path_act FOR EACH ROW WHEN ((new.kind = ANY (ARRAY['done'::text, 'opinion_missing'::text, 'decided'::text, 'entered_into_force'::text]))) EXECUTE FUNCTION check_act_days();
CREATE TRIGGER path_act_check_entry BEFORE INSERT ON public.path_act FOR EACH ROW WHEN ((new.kind = 'entered_into_force'::text)) EXECUTE FUNCTION check_entry();
CREATE TRIGGER path_act_check_first_day BEFORE INSERT ON public.path_act FOR EACH ROW WHEN ((new.kind <> ALL (ARRAY['withdrawn'::text, 'confirmed'::text, 'contested'::text, 'entered_into_force'::text]))) EXECUTE FUNCTION check_first_act_day();
CREATE TRIGGER path_act_check_follow_up BEFORE INSERT ON public.path_act FOR EACH ROW WHEN (((new.step IS NOT NULL) AND (new.kind <> 'withdrawn'::text))) EXECUTE FUNCTION check_follow_up_act();
CREATE TRIGGER path_act_check_replacement BEFORE INSERT ON public.path_act FOR EACH ROW WHEN (((new.withdraws IS NOT NULL) AND (new.kind <> 'withdrawn'::text))) EXECUTE FUNCTION check_replacement();
CREATE TRIGGER path_act_check_version_day BEFORE INSERT ON public.path_act FOR EACH ROW WHEN ((new.kind = ANY (ARRAY['submitted'::text, 'decided'::text, 'sent'::text, 'entered_into_force'::text]))) EXECUTE FUNCTION check_version_day();
CREATE TRIGGER path_act_check_withdrawal BEFORE INSERT ON public.path_act FOR EACH ROW WHEN ((new.kind = ANY (ARRAY['withdrawn'::text, 'submitted'::text]))) EXECUTE FUNCTION check_withdrawal();
CREATE TRIGGER path_act_fix_seats AFTER INSERT ON public.path_act FOR EACH ROW WHEN ((new.kind = 'submitted'::text)) EXECUTE FUNCTION fix_seats_of_submission();
CREATE TRIGGER path_act_forbid_baseless_skip BEFORE INSERT ON public.path_act FOR EACH ROW WHEN ((new.kind = 'skipped'::text)) EXECUTE FUNCTION forbid_baseless_skip();
CREATE TRIGGER path_act_forbid_capacity_change BEFORE UPDATE OF capacity ON public.path_act FOR EACH ROW EXECUTE FUNCTION forbid_path_act_change();
CREATE TRIGGER path_act_forbid_change BEFORE UPDATE OF round_id, kind, step, seat_organisation_id, seat_function, on_date, due_on, version_id, sections, verdict, text, reason, method, provenance, withdraws, recorded_at, recorded_by ON public.path_act FOR EACH ROW EXECUTE FUNCTION forbid_path_act_change();
CREATE TRIGGER path_act_forbid_delete BEFORE DELETE ON public.path_act FOR EACH ROW EXECUTE FUNCTION forbid_delete_without_plan();
CREATE TRIGGER path_act_forbid_meeting_change BEFORE UPDATE OF meeting_id, mandate_id, votes ON public.path_act FOR EACH ROW EXECUTE FUNCTION forbid_path_act_change();
CREATE TRIGGER path_act_forbid_open_points_change BEFORE UPDATE OF open_points ON public.path_act FOR EACH ROW EXECUTE FUNCTION forbid_path_act_change();
CREATE TRIGGER path_act_forbid_reference_change BEFORE UPDATE OF refers_to, link_id ON public.path_act FOR EACH ROW EXECUTE FUNCTION forbid_path_act_change();
CREATE TRIGGER path_act_forbid_replaced_decision BEFORE INSERT ON public.path_act FOR EACH ROW WHEN ((new.kind = 'decided'::text)) EXECUTE FUNCTION forbid_replaced_decision();
CREATE TRIGGER path_act_independent_person BEFORE INSERT ON public.path_act FOR EACH ROW WHEN ((new.kind = 'confirmed'::text)) EXECUTE FUNCTION require_independent_person();
CREATE TRIGGER path_act_keep_submission BEFORE INSERT ON public.path_act FOR EACH ROW WHEN ((new.kind = 'withdrawn'::text)) EXECUTE FUNCTION keep_submission();
CREATE TRIGGER path_act_of_law BEFORE INSERT ON public.path_act FOR EACH ROW WHEN ((new.kind <> ALL (ARRAY['submitted'::text, 'withdrawn'::text, 'confirmed'::text, 'contested'::text]))) EXECUTE FUNCTION check_act_of_law();
CREATE TRIGGER path_act_one_seat BEFORE INSERT ON public.path_act FOR EACH ROW WHEN (((new.kind = 'decided'::text) AND (new.provenance = 'in_person'::text) AND (new.mandate_id IS NULL))) EXECUTE FUNCTION check_one_seat();
CREATE TRIGGER path_act_one_submission BEFORE INSERT ON public.path_act FOR EACH ROW WHEN ((new.kind = 'submitted'::text)) EXECUTE FUNCTION forbid_second_submission();
CREATE TRIGGER path_act_own_role BEFORE INSERT ON public.path_act FOR EACH ROW WHEN (((new.provenance = 'in_person'::text) AND (new.mandate_id IS NULL) AND (new.kind = ANY (ARRAY['decided'::text, 'opinion_given'::text, 'received'::text])))) EXECUTE FUNCTION check_own_role();
CREATE TRIGGER path_act_propagate_access_to_evidence AFTER UPDATE ON public.path_act FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_path_act_access_to_evidence();
CREATE TRIGGER path_act_propagate_access_to_opinions AFTER UPDATE ON public.path_act FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_path_act_access_to_opinions();
CREATE TRIGGER path_act_refuse_ended BEFORE INSERT ON public.path_act FOR EACH ROW WHEN ((new.kind <> ALL (ARRAY['confirmed'::text, 'contested'::text]))) EXECUTE FUNCTION refuse_acts_of_ended_plan();
CREATE TRIGGER path_act_replace_confirmation_tasks AFTER INSERT ON public.path_act FOR EACH ROW WHEN (((new.withdraws IS NOT NULL) AND (new.kind <> 'withdrawn'::text))) EXECUTE FUNCTION update_confirmation_tasks();
CREATE TRIGGER path_act_require_content BEFORE INSERT ON public.path_act FOR EACH ROW WHEN ((new.kind = 'submitted'::text)) EXECUTE FUNCTION require_submitted_content();
CREATE TRIGGER path_act_require_current_facts AFTER INSERT ON public.path_act FOR EACH ROW WHEN ((new.kind = 'submitted'::text)) EXECUTE FUNCTION require_current_facts();
CREATE TRIGGER path_act_require_current_priorities AFTER INSERT ON public.path_act FOR EACH ROW WHEN ((new.kind = ANY (ARRAY['submitted'::text, 'decided'::text, 'entered_into_force'::text]))) EXECUTE FUNCTION require_current_priorities();
CREATE TRIGGER path_act_require_mandate_in_effect BEFORE INSERT ON public.path_act FOR EACH ROW WHEN ((new.mandate_id IS NOT NULL)) EXECUTE FUNCTION require_mandate_in_effect();
CREATE TRIGGER path_act_require_speaker_on_day BEFORE INSERT ON public.path_act FOR EACH ROW WHEN (((new.provenance = 'in_person'::text) AND (new.kind = ANY (ARRAY['decided'::text, 'opinion_given'::text, 'received'::text])))) EXECUTE FUNCTION require_speaker_on_day();
CREATE TRIGGER path_act_set_access BEFORE INSERT OR UPDATE ON public.path_act FOR EACH ROW EXECUTE FUNCTION set_path_act_access();
CREATE TRIGGER path_act_set_capacity BEFORE INSERT ON public.path_act FOR EACH ROW EXECUTE FUNCTION set_act_capacity();
CREATE TRIGGER path_act_set_hashes BEFORE INSERT ON public.path_act FOR EACH ROW WHEN (((new.kind <> 'submitted'::text) AND (new.version_id IS NOT NULL) AND (new.sections IS NOT NULL))) EXECUTE FUNCTION use_hashes_of_submission();
CREATE TRIGGER path_act_set_recorded_at BEFORE INSERT ON public.path_act FOR EACH ROW EXECUTE FUNCTION set_recorded_at();
CREATE TRIGGER path_act_update_confirmation_tasks AFTER INSERT ON public.path_act FOR EACH ROW WHEN ((new.kind = ANY (ARRAY['confirmed'::text, 'contested'::text, 'withdrawn'::text]))) EXECUTE FUNCTION update_confirmation_tasks();
alter table path_act enable row level security;
create policy path_act_insert on path_act for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy path_act_read on path_act for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on path_act to :app_role;

create table path_round (
  id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  number integer not null,
  kind text not null,
  reason text,
  opened_at timestamp with time zone not null,
  opened_by uuid,
  access_id integer not null,
  constraint path_round_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint path_round_kind_check CHECK (kind = ANY (ARRAY['plan'::text, 'addendum'::text, 'external'::text])),
  constraint path_round_pkey PRIMARY KEY (id),
  constraint path_round_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint path_round_plan_id_number_key UNIQUE (plan_id, number)
);
CREATE TRIGGER path_round_check BEFORE INSERT ON public.path_round FOR EACH ROW EXECUTE FUNCTION check_path_round();
CREATE TRIGGER path_round_forbid_delete BEFORE DELETE ON public.path_round FOR EACH ROW EXECUTE FUNCTION forbid_delete_without_plan();
CREATE TRIGGER path_round_forbid_registered BEFORE INSERT ON public.path_round FOR EACH ROW WHEN ((new.kind <> 'external'::text)) EXECUTE FUNCTION forbid_for_registered_plan();
CREATE TRIGGER path_round_require_no_open_round BEFORE INSERT ON public.path_round FOR EACH ROW EXECUTE FUNCTION require_no_open_round();
CREATE TRIGGER path_round_require_plan BEFORE INSERT ON public.path_round FOR EACH ROW WHEN ((new.kind = 'addendum'::text)) EXECUTE FUNCTION require_plan_of_addendum();
CREATE TRIGGER path_round_set_access BEFORE INSERT OR UPDATE ON public.path_round FOR EACH ROW EXECUTE FUNCTION set_path_round_access();
alter table path_round enable row level security;
create policy path_round_insert on path_round for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy path_round_read on path_round for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on path_round to :app_role;

create table person (
  id uuid not null,
  name text not null,
  email text,
  language text not null default 'en'::text,
  created_at timestamp with time zone not null default now(),
  left_at timestamp with time zone,
  access_given_by uuid[] not null default '{}'::uuid[],
  home_organisation_id uuid,
  link_shown_at timestamp with time zone,
  link_shown_by uuid,
  constraint person_home_organisation_id_fkey FOREIGN KEY (home_organisation_id) REFERENCES organisation(id),
  constraint person_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX person_email ON public.person USING btree (lower(email));
CREATE TRIGGER person_keep_departure BEFORE UPDATE ON public.person FOR EACH ROW WHEN ((old.left_at IS DISTINCT FROM new.left_at)) EXECUTE FUNCTION keep_departure();
CREATE TRIGGER person_record_access BEFORE INSERT OR UPDATE ON public.person FOR EACH ROW EXECUTE FUNCTION record_access_to_person();
CREATE TRIGGER person_require_administrator AFTER UPDATE OF left_at ON public.person FOR EACH ROW WHEN (((old.left_at IS NULL) AND (new.left_at IS NOT NULL))) EXECUTE FUNCTION require_administrator();
alter table person enable row level security;
create policy person_delete on person for delete to public using (( SELECT has_permission('setting.manage'::text) AS has_permission));
create policy person_insert on person for insert to public with check (( SELECT has_permission('person.manage'::text) AS has_permission));
create policy person_read on person for select to public using ((( SELECT acting_person() AS acting_person)) IS NOT NULL);
create policy person_read_managed on person for select to public using (( SELECT has_permission('person.manage'::text) AS has_permission));
create policy person_update on person for update to public using (( SELECT has_permission('setting.manage'::text) AS has_permission) OR ( SELECT has_permission('person.manage'::text) AS has_permission) AND is_person_in_care(id)) with check (( SELECT has_permission('setting.manage'::text) AS has_permission) OR ( SELECT has_permission('person.manage'::text) AS has_permission) AND is_person_in_care(id));
grant delete, insert, select, update on person to :app_role;
comment on column person.access_given_by is 'People who created the account, entered its address, or saw a link with which its password was set.';
comment on column person.home_organisation_id is 'Organisation whose administrators manage the account: that of the first role, until the person has nothing there.';
comment on column person.link_shown_at is 'When another person saw a sign-in link of this account. Null: never, or the person has read it.';

create table phenomenon (
  id uuid not null,
  list_id uuid not null,
  code text not null,
  names jsonb not null,
  parent_id uuid,
  unverified boolean not null default false,
  source text not null default 'pack'::text,
  valid_from date,
  valid_to date,
  constraint phenomenon_code_key UNIQUE (code),
  constraint phenomenon_list_id_fkey FOREIGN KEY (list_id) REFERENCES phenomenon_list(id),
  constraint phenomenon_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES phenomenon(id),
  constraint phenomenon_period CHECK (valid_from < valid_to),
  constraint phenomenon_pkey PRIMARY KEY (id),
  constraint phenomenon_source_check CHECK (source = ANY (ARRAY['pack'::text, 'edited'::text]))
);
CREATE INDEX phenomenon_list_items ON public.phenomenon USING btree (list_id, code);
CREATE TRIGGER phenomenon_keep_former_name AFTER UPDATE OF names ON public.phenomenon FOR EACH ROW WHEN ((old.names IS DISTINCT FROM new.names)) EXECUTE FUNCTION keep_former_name();
alter table phenomenon enable row level security;
create policy phenomenon_read on phenomenon for select to public using (true);
create policy phenomenon_write on phenomenon for all to public using (( SELECT has_permission('registry.write'::text) AS has_permission)) with check (( SELECT has_permission('registry.write'::text) AS has_permission));
grant delete, insert, select, update on phenomenon to :app_role;

create table phenomenon_crosswalk (
  id uuid not null,
  from_id uuid not null,
  to_id uuid,
  relation text not null,
  author text not null,
  note text,
  source text not null default 'pack'::text,
  set_aside boolean not null default false,
  constraint phenomenon_crosswalk_check CHECK ((to_id IS NULL) = (relation = ANY (ARRAY['dropped'::text, 'new'::text]))),
  constraint phenomenon_crosswalk_from_id_fkey FOREIGN KEY (from_id) REFERENCES phenomenon(id),
  constraint phenomenon_crosswalk_pkey PRIMARY KEY (id),
  constraint phenomenon_crosswalk_relation_check CHECK (relation = ANY (ARRAY['same'::text, 'renamed'::text, 'split'::text, 'merged'::text, 'widened'::text, 'narrowed'::text, 'moved'::text, 'dropped'::text, 'new'::text])),
  constraint phenomenon_crosswalk_source_check CHECK (source = ANY (ARRAY['pack'::text, 'edited'::text])),
  constraint phenomenon_crosswalk_to_id_fkey FOREIGN KEY (to_id) REFERENCES phenomenon(id)
);
CREATE INDEX phenomenon_crosswalk_to ON public.phenomenon_crosswalk USING btree (to_id);
CREATE UNIQUE INDEX phenomenon_crosswalk_unique ON public.phenomenon_crosswalk USING btree (from_id, to_id, relation) NULLS NOT DISTINCT;
alter table phenomenon_crosswalk enable row level security;
create policy phenomenon_crosswalk_read on phenomenon_crosswalk for select to public using (true);
create policy phenomenon_crosswalk_write on phenomenon_crosswalk for all to public using (( SELECT has_permission('registry.write'::text) AS has_permission)) with check (( SELECT has_permission('registry.write'::text) AS has_permission));
grant delete, insert, select, update on phenomenon_crosswalk to :app_role;

create table phenomenon_indicator (
  phenomenon_id uuid not null,
  indicator_id uuid not null,
  source text not null default 'pack'::text,
  set_aside boolean not null default false,
  constraint phenomenon_indicator_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id) ON DELETE CASCADE,
  constraint phenomenon_indicator_phenomenon_id_fkey FOREIGN KEY (phenomenon_id) REFERENCES phenomenon(id) ON DELETE CASCADE,
  constraint phenomenon_indicator_pkey PRIMARY KEY (phenomenon_id, indicator_id),
  constraint phenomenon_indicator_source_check CHECK (source = ANY (ARRAY['pack'::text, 'edited'::text]))
);
CREATE INDEX phenomenon_indicator_indicator ON public.phenomenon_indicator USING btree (indicator_id);
alter table phenomenon_indicator enable row level security;
create policy phenomenon_indicator_read on phenomenon_indicator for select to public using ((EXISTS ( SELECT
   FROM indicator i
  WHERE i.id = phenomenon_indicator.indicator_id)));
create policy phenomenon_indicator_write on phenomenon_indicator for all to public using (cardinality(( SELECT writable() AS writable)) > 0 AND (EXISTS ( SELECT
   FROM indicator i
  WHERE i.id = phenomenon_indicator.indicator_id))) with check (cardinality(( SELECT writable() AS writable)) > 0 AND (EXISTS ( SELECT
   FROM indicator i
  WHERE i.id = phenomenon_indicator.indicator_id)));
grant delete, insert, select, update on phenomenon_indicator to :app_role;

create table phenomenon_list (
  id uuid not null,
  code text not null,
  names jsonb not null,
  valid_from date,
  valid_to date,
  source text not null default 'pack'::text,
  follows_id uuid,
  constraint phenomenon_list_code_key UNIQUE (code),
  constraint phenomenon_list_follows_id_fkey FOREIGN KEY (follows_id) REFERENCES phenomenon_list(id),
  constraint phenomenon_list_period CHECK (valid_from < valid_to),
  constraint phenomenon_list_pkey PRIMARY KEY (id),
  constraint phenomenon_list_source_check CHECK (source = ANY (ARRAY['pack'::text, 'edited'::text]))
);
alter table phenomenon_list enable row level security;
create policy phenomenon_list_read on phenomenon_list for select to public using (true);
create policy phenomenon_list_write on phenomenon_list for all to public using (( SELECT has_permission('registry.write'::text) AS has_permission)) with check (( SELECT has_permission('registry.write'::text) AS has_permission));
grant delete, insert, select, update on phenomenon_list to :app_role;

create table plan (
  id uuid not null,
  code text not null,
  kind text not null,
  title jsonb not null,
  motto jsonb,
  short_message jsonb,
  owner_id uuid not null,
  issuing_body_ids uuid[] not null,
  area_id uuid,
  period_from date not null,
  period_to date not null,
  duration text not null,
  decided_on date,
  in_force_on date,
  published_on date,
  state text not null,
  marking smallint not null,
  partner_ids uuid[] not null default '{}'::uuid[],
  person_ids uuid[] not null default '{}'::uuid[],
  sent_at timestamp with time zone,
  languages text[] not null,
  legal_basis text,
  predecessor_id uuid,
  pack_version text not null,
  elaborates_id uuid,
  illustrative boolean not null default false,
  revision integer not null default 1,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  access_id integer not null,
  template text,
  extended_to date,
  valid_until date generated always as (GREATEST(period_to, extended_to)) stored,
  superseded_on date,
  superseded_by uuid,
  is_elaboration boolean not null default false,
  has_free_area boolean not null default false,
  is_country_wide boolean not null default false,
  is_registered boolean not null default false,
  scope_area_id uuid,
  registration_confirmed_at timestamp with time zone,
  registration_confirmed_by uuid,
  registration_source text,
  registration_document_id uuid,
  was_registration_confirmed boolean not null default false,
  ended_on date,
  constraint plan_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint plan_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(id),
  constraint plan_check CHECK (period_from < period_to),
  constraint plan_check1 CHECK (owner_id = ANY (issuing_body_ids)),
  constraint plan_elaborates_id_fkey FOREIGN KEY (elaborates_id) REFERENCES element(id) DEFERRABLE,
  constraint plan_marking_check CHECK (marking >= 0 AND marking <= 4),
  constraint plan_owner_code_key UNIQUE (owner_id, code),
  constraint plan_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint plan_pkey PRIMARY KEY (id),
  constraint plan_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES plan(id) DEFERRABLE,
  constraint plan_registration_confirmed CHECK (NOT is_registered OR registration_confirmed_at IS NOT NULL OR sent_at IS NULL AND marking >= 1),
  constraint plan_registration_document_id_fkey FOREIGN KEY (registration_document_id) REFERENCES file(id),
  constraint plan_registration_source CHECK (registration_confirmed_at IS NOT NULL AND is_registered OR num_nonnulls(registration_confirmed_at, registration_confirmed_by, registration_source, registration_document_id) = 0),
  constraint plan_scope_area_id_fkey FOREIGN KEY (scope_area_id) REFERENCES area(id),
  constraint plan_state_check CHECK (state = ANY (ARRAY['drafting'::text, 'in_decision'::text, 'approved'::text, 'in_force'::text, 'bridging'::text, 'ended'::text])),
  constraint plan_superseded_by_fkey FOREIGN KEY (superseded_by) REFERENCES plan(id) ON DELETE SET NULL
);
CREATE INDEX plan_area ON public.plan USING btree (area_id);
CREATE INDEX plan_code ON public.plan USING btree (code);
CREATE INDEX plan_elaborates_element ON public.plan USING btree (elaborates_id) WHERE (elaborates_id IS NOT NULL);
CREATE INDEX plan_kind ON public.plan USING btree (kind, state);
CREATE INDEX plan_owner ON public.plan USING btree (owner_id);
CREATE INDEX plan_predecessor ON public.plan USING btree (predecessor_id) WHERE (predecessor_id IS NOT NULL);
CREATE INDEX plan_registration_document ON public.plan USING btree (registration_document_id) WHERE (registration_document_id IS NOT NULL);
CREATE INDEX plan_scope_area ON public.plan USING btree (scope_area_id, kind) WHERE (scope_area_id IS NOT NULL);
CREATE INDEX plan_superseded_by ON public.plan USING btree (superseded_by) WHERE (superseded_by IS NOT NULL);
CREATE CONSTRAINT TRIGGER plan_require_issuer_consents AFTER INSERT ON public.plan DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.sent_at IS NOT NULL)) EXECUTE FUNCTION require_issuer_consents();
CREATE CONSTRAINT TRIGGER plan_require_issuer_consents_to_send AFTER UPDATE OF sent_at ON public.plan DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.sent_at IS NULL) AND (new.sent_at IS NOT NULL))) EXECUTE FUNCTION require_issuer_consents();
CREATE CONSTRAINT TRIGGER plan_second_person AFTER INSERT OR UPDATE OF state, in_force_on ON public.plan DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.state = ANY (ARRAY['approved'::text, 'in_force'::text, 'bridging'::text]))) EXECUTE FUNCTION require_second_person_for_plan();
CREATE CONSTRAINT TRIGGER plan_validity AFTER UPDATE ON public.plan DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((((old.state IS DISTINCT FROM new.state) OR (old.in_force_on IS DISTINCT FROM new.in_force_on)) OR (old.superseded_on IS DISTINCT FROM new.superseded_on)) OR (old.superseded_by IS DISTINCT FROM new.superseded_by))) EXECUTE FUNCTION check_plan_validity();
CREATE TRIGGER plan_check_registration BEFORE INSERT OR UPDATE ON public.plan FOR EACH ROW EXECUTE FUNCTION check_registration();
CREATE TRIGGER plan_check_registration_conflict AFTER INSERT ON public.plan FOR EACH ROW WHEN (new.is_registered) EXECUTE FUNCTION check_registration_conflict();
CREATE TRIGGER plan_check_registration_conflict_changed AFTER UPDATE ON public.plan FOR EACH ROW WHEN (((new.is_registered AND (((((((new.kind IS DISTINCT FROM old.kind) OR (new.owner_id IS DISTINCT FROM old.owner_id)) OR (new.issuing_body_ids IS DISTINCT FROM old.issuing_body_ids)) OR (new.area_id IS DISTINCT FROM old.area_id)) OR (new.period_from IS DISTINCT FROM old.period_from)) OR (new.period_to IS DISTINCT FROM old.period_to)) OR (new.decided_on IS DISTINCT FROM old.decided_on))) OR (new.is_registered AND (new.registration_confirmed_at IS NOT NULL) AND (old.registration_confirmed_at IS NULL)))) EXECUTE FUNCTION check_registration_conflict();
CREATE TRIGGER plan_check_state BEFORE INSERT OR UPDATE OF state, in_force_on, is_registered ON public.plan FOR EACH ROW EXECUTE FUNCTION check_plan_state();
CREATE TRIGGER plan_delete_check_results AFTER DELETE ON public.plan FOR EACH ROW EXECUTE FUNCTION delete_check_results();
CREATE TRIGGER plan_end_at_next_entry AFTER INSERT OR UPDATE OF state, in_force_on, predecessor_id ON public.plan FOR EACH ROW EXECUTE FUNCTION supersede_plan_past_end();
CREATE TRIGGER plan_fix_seats AFTER UPDATE OF pack_version ON public.plan FOR EACH ROW WHEN ((old.pack_version <> new.pack_version)) EXECUTE FUNCTION fix_seats_of_law();
CREATE TRIGGER plan_forbid_in_force_together AFTER INSERT OR UPDATE OF state, in_force_on, superseded_on, extended_to, period_from, period_to, kind, owner_id, area_id, pack_version, is_country_wide, scope_area_id ON public.plan FOR EACH ROW EXECUTE FUNCTION forbid_plans_in_force_together();
CREATE TRIGGER plan_forbid_other_law BEFORE UPDATE OF pack_version ON public.plan FOR EACH ROW WHEN ((old.pack_version IS DISTINCT FROM new.pack_version)) EXECUTE FUNCTION forbid_other_law();
CREATE TRIGGER plan_keep_concerned_readers BEFORE UPDATE OF partner_ids, person_ids ON public.plan FOR EACH ROW WHEN (((old.state <> 'drafting'::text) AND ((old.partner_ids IS DISTINCT FROM new.partner_ids) OR (old.person_ids IS DISTINCT FROM new.person_ids)))) EXECUTE FUNCTION keep_concerned_readers();
CREATE TRIGGER plan_keep_decided BEFORE DELETE ON public.plan FOR EACH ROW WHEN (((old.state <> 'drafting'::text) AND (NOT (old.is_registered AND (NOT old.was_registration_confirmed))))) EXECUTE FUNCTION keep_decided_plan();
CREATE TRIGGER plan_keep_decided_facts BEFORE UPDATE ON public.plan FOR EACH ROW WHEN ((old.state <> 'drafting'::text)) EXECUTE FUNCTION keep_decided_facts();
CREATE TRIGGER plan_keep_in_force BEFORE UPDATE OF state ON public.plan FOR EACH ROW WHEN (((old.state = ANY (ARRAY['in_force'::text, 'bridging'::text, 'ended'::text])) AND (new.state = 'approved'::text))) EXECUTE FUNCTION keep_in_force();
CREATE TRIGGER plan_keep_validity BEFORE UPDATE OF sent_at, is_elaboration, access_id ON public.plan FOR EACH ROW WHEN (((date_trunc('milliseconds'::text, old.sent_at) <> date_trunc('milliseconds'::text, new.sent_at)) OR ((old.sent_at IS NOT NULL) AND (new.sent_at IS NULL)) OR (old.is_elaboration IS DISTINCT FROM new.is_elaboration) OR (old.access_id IS DISTINCT FROM new.access_id))) EXECUTE FUNCTION keep_validity();
CREATE TRIGGER plan_propagate_access_to_capacity_decisions AFTER UPDATE ON public.plan FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_access_to_capacity_decisions();
CREATE TRIGGER plan_propagate_access_to_cascade AFTER UPDATE ON public.plan FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_plan_access_to_cascade();
CREATE TRIGGER plan_propagate_access_to_checks AFTER UPDATE ON public.plan FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_access_to_checks();
CREATE TRIGGER plan_propagate_access_to_comments AFTER UPDATE ON public.plan FOR EACH ROW WHEN (((old.access_id IS DISTINCT FROM new.access_id) OR (old.issuing_body_ids IS DISTINCT FROM new.issuing_body_ids))) EXECUTE FUNCTION propagate_plan_access_to_comments();
CREATE TRIGGER plan_propagate_access_to_editing AFTER UPDATE ON public.plan FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_plan_access_to_editing();
CREATE TRIGGER plan_propagate_access_to_extensions AFTER UPDATE ON public.plan FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_plan_access_to_extensions();
CREATE TRIGGER plan_propagate_access_to_files AFTER UPDATE OF access_id, marking, issuing_body_ids, partner_ids, person_ids, sent_at ON public.plan FOR EACH ROW WHEN (((((old.access_id IS DISTINCT FROM new.access_id) OR (old.issuing_body_ids IS DISTINCT FROM new.issuing_body_ids)) OR (old.partner_ids IS DISTINCT FROM new.partner_ids)) OR (old.person_ids IS DISTINCT FROM new.person_ids))) EXECUTE FUNCTION propagate_plan_access_to_files();
CREATE TRIGGER plan_propagate_access_to_intake AFTER UPDATE ON public.plan FOR EACH ROW WHEN (((old.access_id IS DISTINCT FROM new.access_id) OR (old.owner_id IS DISTINCT FROM new.owner_id))) EXECUTE FUNCTION propagate_plan_access_to_intake();
CREATE TRIGGER plan_propagate_access_to_law_changes AFTER UPDATE ON public.plan FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_plan_access_to_law_changes();
CREATE TRIGGER plan_propagate_access_to_links AFTER UPDATE ON public.plan FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_plan_access_to_links();
CREATE TRIGGER plan_propagate_access_to_meetings AFTER UPDATE ON public.plan FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_plan_access_to_meetings();
CREATE TRIGGER plan_propagate_access_to_member_questions AFTER UPDATE ON public.plan FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_access_to_member_questions();
CREATE TRIGGER plan_propagate_access_to_path AFTER UPDATE ON public.plan FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_plan_access_to_path();
CREATE TRIGGER plan_propagate_access_to_preparation AFTER UPDATE ON public.plan FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_plan_access_to_preparation();
CREATE TRIGGER plan_propagate_access_to_priorities AFTER UPDATE ON public.plan FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_plan_access_to_priorities();

CREATE TRIGGER plan_propagate_access_to_reviews AFTER UPDATE ON public.plan FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_plan_access_to_reviews();
CREATE TRIGGER plan_propagate_access_to_version_checks AFTER UPDATE ON public.plan FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_access_to_version_checks();
CREATE TRIGGER plan_propagate_access_within_plan AFTER UPDATE OF access_id, marking, issuing_body_ids, partner_ids, person_ids, sent_at ON public.plan FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_plan_access_within_plan();
CREATE TRIGGER plan_record_author AFTER INSERT ON public.plan FOR EACH ROW EXECUTE FUNCTION record_plan_author();
CREATE TRIGGER plan_record_author_of_change AFTER UPDATE ON public.plan FOR EACH ROW WHEN (((((((((old.title IS DISTINCT FROM new.title) OR (old.motto IS DISTINCT FROM new.motto)) OR (old.short_message IS DISTINCT FROM new.short_message)) OR (old.legal_basis IS DISTINCT FROM new.legal_basis)) OR (old.period_from IS DISTINCT FROM new.period_from)) OR (old.period_to IS DISTINCT FROM new.period_to)) OR (old.duration IS DISTINCT FROM new.duration)) OR (old.area_id IS DISTINCT FROM new.area_id))) EXECUTE FUNCTION record_plan_author();
CREATE TRIGGER plan_refresh_answer_readers AFTER UPDATE OF owner_id, issuing_body_ids, pack_version ON public.plan FOR EACH ROW WHEN ((((old.owner_id IS DISTINCT FROM new.owner_id) OR (old.issuing_body_ids IS DISTINCT FROM new.issuing_body_ids)) OR (old.pack_version IS DISTINCT FROM new.pack_version))) EXECUTE FUNCTION refresh_answer_audiences_of_plan();
CREATE TRIGGER plan_remove_from_search_index AFTER DELETE ON public.plan FOR EACH ROW EXECUTE FUNCTION remove_from_search_index();
CREATE TRIGGER plan_require_period_decision BEFORE UPDATE OF state, extended_to ON public.plan FOR EACH ROW WHEN (((old.extended_to IS DISTINCT FROM new.extended_to) OR ((old.state IS DISTINCT FROM new.state) AND (new.state = 'ended'::text)))) EXECUTE FUNCTION require_period_decision();
CREATE TRIGGER plan_restrict_journal_access AFTER UPDATE ON public.plan FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION restrict_journal_access();
CREATE TRIGGER plan_set_access BEFORE INSERT OR UPDATE OF marking, issuing_body_ids, partner_ids, person_ids, sent_at ON public.plan FOR EACH ROW EXECUTE FUNCTION set_plan_access();
CREATE TRIGGER plan_set_area BEFORE INSERT OR UPDATE OF area_id, owner_id, kind, has_free_area ON public.plan FOR EACH ROW EXECUTE FUNCTION set_plan_area();
CREATE TRIGGER plan_set_country_wide BEFORE INSERT OR UPDATE OF owner_id, kind, pack_version, is_country_wide ON public.plan FOR EACH ROW EXECUTE FUNCTION set_country_wide();
CREATE TRIGGER plan_set_end BEFORE INSERT OR UPDATE OF state, ended_on ON public.plan FOR EACH ROW EXECUTE FUNCTION set_plan_end();
CREATE TRIGGER plan_set_scope_area BEFORE INSERT OR UPDATE OF owner_id, kind, area_id, pack_version, in_force_on, scope_area_id ON public.plan FOR EACH ROW EXECUTE FUNCTION set_scope_area();
CREATE TRIGGER plan_update_period_tasks AFTER UPDATE OF state, superseded_on, extended_to ON public.plan FOR EACH ROW WHEN ((((old.state IS DISTINCT FROM new.state) OR (old.superseded_on IS DISTINCT FROM new.superseded_on)) OR (old.extended_to IS DISTINCT FROM new.extended_to))) EXECUTE FUNCTION update_tasks_of_period();
CREATE TRIGGER plan_update_search_index AFTER INSERT OR UPDATE OF title, code, short_message, access_id, marking, sent_at, partner_ids, person_ids, issuing_body_ids ON public.plan FOR EACH ROW EXECUTE FUNCTION index_plan();
alter table plan enable row level security;
create policy plan_delete on plan for delete to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy plan_insert on plan for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy plan_read on plan for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy plan_update on plan for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant delete, insert, select, update on plan to :app_role;
comment on column plan.registration_confirmed_at is 'When a second person compared the registered plan with its source. Null: nobody did, or the plan is not registered.';
comment on column plan.registration_confirmed_by is 'The second person. Null: the operator, or a plan from before this was recorded.';
comment on column plan.registration_document_id is 'File of the plan with which it was compared.';
comment on column plan.registration_source is 'Address of the publication with which the plan was compared.';
comment on column plan.was_registration_confirmed is 'Whether the registration was ever confirmed. Such a plan is not removed.';

create table plan_author (
  plan_id uuid not null,
  person_id uuid not null,
  version_number integer not null,
  constraint plan_author_pkey PRIMARY KEY (plan_id, person_id, version_number),
  constraint plan_author_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE
);
CREATE TRIGGER plan_author_keep_registration BEFORE INSERT ON public.plan_author FOR EACH ROW EXECUTE FUNCTION keep_confirmed_registration();
alter table plan_author enable row level security;

create table plan_check (
  plan_id uuid not null,
  owner_id uuid not null,
  computed text[] not null,
  computed_at timestamp with time zone not null,
  next_check_on date,
  access_id integer not null,
  constraint plan_check_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint plan_check_pkey PRIMARY KEY (plan_id),
  constraint plan_check_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE
);
CREATE INDEX plan_check_next ON public.plan_check USING btree (next_check_on) WHERE (next_check_on IS NOT NULL);
alter table plan_check enable row level security;
create policy plan_check_read on plan_check for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant select on plan_check to :app_role;

create table plan_extension (
  id uuid not null,
  place bigint not null generated always as identity,
  plan_id uuid not null,
  owner_id uuid not null,
  valid_until date,
  decided_on date,
  seats jsonb,
  legal_basis text,
  evidence text,
  reason text,
  withdraws uuid,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  access_id integer not null,
  kind text not null,
  refers_to uuid,
  needs_confirmation boolean not null default false,
  completes boolean not null default true,
  confirming jsonb,
  by_seats jsonb,
  constraint plan_extension_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint plan_extension_check CHECK ((kind = 'extended'::text) = (valid_until IS NOT NULL) AND ((kind <> ALL (ARRAY['extended'::text, 'ended'::text])) OR decided_on IS NOT NULL) AND ((kind = ANY (ARRAY['extended'::text, 'ended'::text, 'revoked'::text])) OR decided_on IS NULL) AND (kind = ANY (ARRAY['extended'::text, 'ended'::text, 'revoked'::text])) = (seats IS NOT NULL) AND (kind = ANY (ARRAY['revoked'::text, 'confirmed'::text, 'contested'::text])) = (refers_to IS NOT NULL) AND (kind = 'withdrawn'::text) = (withdraws IS NOT NULL) AND (kind = 'confirmed'::text) = (reason IS NULL)),
  constraint plan_extension_kind_check CHECK (kind = ANY (ARRAY['extended'::text, 'ended'::text, 'revoked'::text, 'confirmed'::text, 'contested'::text, 'withdrawn'::text])),
  constraint plan_extension_pkey PRIMARY KEY (id),
  constraint plan_extension_place_key UNIQUE (place),
  constraint plan_extension_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint plan_extension_refers_to_fkey FOREIGN KEY (refers_to) REFERENCES plan_extension(id),
  constraint plan_extension_withdraws_fkey FOREIGN KEY (withdraws) REFERENCES plan_extension(id),
  constraint plan_extension_withdraws_key UNIQUE (withdraws)
);
CREATE INDEX plan_extension_plan ON public.plan_extension USING btree (plan_id, place);
CREATE INDEX plan_extension_refers_to ON public.plan_extension USING btree (refers_to) WHERE (refers_to IS NOT NULL);
CREATE UNIQUE INDEX plan_extension_completed_once ON public.plan_extension USING btree (refers_to) WHERE ((kind = 'confirmed'::text) AND completes);
CREATE UNIQUE INDEX plan_extension_confirmed_once ON public.plan_extension USING btree (refers_to, owner_id, recorded_by) WHERE (kind = 'confirmed'::text);
CREATE CONSTRAINT TRIGGER plan_extension_require_evidence AFTER INSERT ON public.plan_extension DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (new.needs_confirmation) EXECUTE FUNCTION require_period_evidence();
CREATE TRIGGER plan_extension_check BEFORE INSERT ON public.plan_extension FOR EACH ROW EXECUTE FUNCTION check_period_decision();
CREATE TRIGGER plan_extension_check_contest BEFORE INSERT ON public.plan_extension FOR EACH ROW WHEN ((new.kind = 'withdrawn'::text)) EXECUTE FUNCTION check_contest_withdrawal();
CREATE TRIGGER plan_extension_check_day BEFORE INSERT ON public.plan_extension FOR EACH ROW EXECUTE FUNCTION check_day_of_period_decision();
CREATE TRIGGER plan_extension_forbid_change BEFORE UPDATE OF id, place, plan_id, owner_id, kind, valid_until, decided_on, seats, legal_basis, evidence, reason, withdraws, refers_to, needs_confirmation, recorded_at, recorded_by, completes, confirming, by_seats ON public.plan_extension FOR EACH ROW EXECUTE FUNCTION forbid_plan_extension_change();
CREATE TRIGGER plan_extension_forbid_delete BEFORE DELETE ON public.plan_extension FOR EACH ROW EXECUTE FUNCTION forbid_delete_without_plan();
CREATE TRIGGER plan_extension_forbid_registered BEFORE INSERT ON public.plan_extension FOR EACH ROW EXECUTE FUNCTION forbid_for_registered_plan();
CREATE TRIGGER plan_extension_independent BEFORE INSERT ON public.plan_extension FOR EACH ROW WHEN ((new.kind = 'confirmed'::text)) EXECUTE FUNCTION require_independent_period_person();
CREATE TRIGGER plan_extension_propagate_access_to_files AFTER UPDATE ON public.plan_extension FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION propagate_extension_access_to_files();
CREATE TRIGGER plan_extension_set_access BEFORE INSERT OR UPDATE ON public.plan_extension FOR EACH ROW EXECUTE FUNCTION set_plan_extension_access();
CREATE TRIGGER plan_extension_set_by_seats BEFORE INSERT ON public.plan_extension FOR EACH ROW EXECUTE FUNCTION set_seats_of_reaction();
CREATE TRIGGER plan_extension_set_completes BEFORE INSERT ON public.plan_extension FOR EACH ROW WHEN ((new.kind = 'confirmed'::text)) EXECUTE FUNCTION complete_period_decision();
CREATE TRIGGER plan_extension_set_confirming BEFORE INSERT ON public.plan_extension FOR EACH ROW EXECUTE FUNCTION fix_confirming_seats();
CREATE TRIGGER plan_extension_update_plan AFTER INSERT ON public.plan_extension FOR EACH ROW EXECUTE FUNCTION update_plan_extension();
CREATE TRIGGER plan_extension_update_tasks AFTER INSERT ON public.plan_extension FOR EACH ROW WHEN ((new.kind = ANY (ARRAY['confirmed'::text, 'contested'::text, 'withdrawn'::text]))) EXECUTE FUNCTION update_extension_tasks();
alter table plan_extension enable row level security;
create policy plan_extension_insert on plan_extension for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy plan_extension_read on plan_extension for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on plan_extension to :app_role;
comment on column plan_extension.by_seats is 'Of a confirmation or contest: the seats of the decision of which the person was holder or deputy, or a member if the seat has no function. Set by a trigger.';
comment on column plan_extension.completes is 'Of a confirmation: the decision has effect from it. Set by a trigger; true before each seat confirmed.';
comment on column plan_extension.confirming is 'Of a decision: the seats that confirm it, fixed when it was recorded. Set by a trigger; null before.';

create table plan_law_change (
  id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  from_version text not null,
  to_version text not null,
  reason text not null,
  changed_at timestamp with time zone not null,
  changed_by uuid,
  access_id integer not null,
  constraint plan_law_change_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint plan_law_change_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES person(id),
  constraint plan_law_change_pkey PRIMARY KEY (id),
  constraint plan_law_change_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint plan_law_change_reason_check CHECK (length(TRIM(BOTH FROM reason)) > 0)
);
CREATE INDEX plan_law_change_plan ON public.plan_law_change USING btree (plan_id, changed_at);
CREATE TRIGGER plan_law_change_forbid_update BEFORE UPDATE OF plan_id, from_version, to_version, reason, changed_at, changed_by ON public.plan_law_change FOR EACH ROW EXECUTE FUNCTION forbid_plan_law_change_update();
CREATE TRIGGER plan_law_change_move_plan AFTER INSERT ON public.plan_law_change FOR EACH ROW EXECUTE FUNCTION move_plan_to_law();
CREATE TRIGGER plan_law_change_own_name BEFORE INSERT ON public.plan_law_change FOR EACH ROW EXECUTE FUNCTION require_own_name('changed_by');
CREATE TRIGGER plan_law_change_set BEFORE INSERT ON public.plan_law_change FOR EACH ROW EXECUTE FUNCTION set_plan_law_change();
alter table plan_law_change enable row level security;
create policy plan_law_change_insert on plan_law_change for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy plan_law_change_read on plan_law_change for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on plan_law_change to :app_role;

create table plan_version (
  id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  number integer not null,
  format text not null,
  pack_version text not null,
  hash text not null,
  reason text not null,
  frozen_at timestamp with time zone not null,
  frozen_by uuid,
  in_force_on date,
  in_force_reason text,
  superseded_on date,
  access_id integer not null,
  has_stored_checks boolean not null default false,
  facts jsonb,
  filled_sections text[] not null default '{}'::text[],
  constraint plan_version_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint plan_version_id_plan_id_key UNIQUE (id, plan_id),
  constraint plan_version_pkey PRIMARY KEY (id),
  constraint plan_version_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id),
  constraint plan_version_plan_id_number_key UNIQUE (plan_id, number)
);
CREATE CONSTRAINT TRIGGER plan_version_require_document AFTER UPDATE OF in_force_on ON public.plan_version DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.in_force_on IS DISTINCT FROM new.in_force_on) AND (new.in_force_on IS NOT NULL))) EXECUTE FUNCTION require_decision_document();
CREATE CONSTRAINT TRIGGER plan_version_require_issuer_consents AFTER INSERT ON public.plan_version DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_issuer_consents();
CREATE CONSTRAINT TRIGGER plan_version_validity AFTER UPDATE ON public.plan_version DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.in_force_on IS DISTINCT FROM new.in_force_on) OR (old.superseded_on IS DISTINCT FROM new.superseded_on))) EXECUTE FUNCTION check_version_validity();
CREATE CONSTRAINT TRIGGER plan_version_validity_of_new AFTER INSERT ON public.plan_version DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.in_force_on IS NOT NULL) OR (new.superseded_on IS NOT NULL))) EXECUTE FUNCTION check_version_validity();
CREATE TRIGGER plan_version_forbid_change BEFORE UPDATE OF plan_id, number, format, pack_version, hash, reason, frozen_at, frozen_by ON public.plan_version FOR EACH ROW EXECUTE FUNCTION forbid_frozen_change();
CREATE TRIGGER plan_version_forbid_delete BEFORE DELETE ON public.plan_version FOR EACH ROW EXECUTE FUNCTION forbid_frozen_change();
CREATE TRIGGER plan_version_forbid_facts_change BEFORE UPDATE OF facts ON public.plan_version FOR EACH ROW WHEN ((old.facts IS DISTINCT FROM new.facts)) EXECUTE FUNCTION forbid_version_facts_change();
CREATE TRIGGER plan_version_forbid_registered BEFORE INSERT ON public.plan_version FOR EACH ROW EXECUTE FUNCTION forbid_for_registered_plan();
CREATE TRIGGER plan_version_forbid_sections_change BEFORE UPDATE OF filled_sections ON public.plan_version FOR EACH ROW EXECUTE FUNCTION forbid_frozen_change();
CREATE TRIGGER plan_version_keep_validity BEFORE UPDATE OF access_id ON public.plan_version FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION keep_validity();
CREATE TRIGGER plan_version_lock_path BEFORE UPDATE OF in_force_on ON public.plan_version FOR EACH ROW WHEN (((new.in_force_on IS NOT NULL) AND (old.in_force_on IS NULL))) EXECUTE FUNCTION lock_path_of_row();
CREATE TRIGGER plan_version_require_area BEFORE INSERT ON public.plan_version FOR EACH ROW EXECUTE FUNCTION require_plan_area();
CREATE TRIGGER plan_version_require_current_facts AFTER UPDATE OF in_force_on ON public.plan_version FOR EACH ROW WHEN (((old.in_force_on IS NULL) AND (new.in_force_on IS NOT NULL))) EXECUTE FUNCTION require_current_facts();
CREATE TRIGGER plan_version_require_current_priorities AFTER UPDATE OF in_force_on ON public.plan_version FOR EACH ROW WHEN (((old.in_force_on IS NULL) AND (new.in_force_on IS NOT NULL))) EXECUTE FUNCTION require_current_priorities();
CREATE TRIGGER plan_version_restrict_journal_access AFTER UPDATE ON public.plan_version FOR EACH ROW WHEN ((old.access_id IS DISTINCT FROM new.access_id)) EXECUTE FUNCTION restrict_journal_access();
CREATE TRIGGER plan_version_second_person BEFORE UPDATE OF in_force_on ON public.plan_version FOR EACH ROW WHEN (((old.in_force_on IS DISTINCT FROM new.in_force_on) AND (new.in_force_on IS NOT NULL))) EXECUTE FUNCTION require_second_person_for_version();
CREATE TRIGGER plan_version_second_person_independent BEFORE UPDATE OF in_force_on ON public.plan_version FOR EACH ROW WHEN (((old.in_force_on IS DISTINCT FROM new.in_force_on) AND (new.in_force_on IS NOT NULL))) EXECUTE FUNCTION require_independent_version_person();
CREATE TRIGGER plan_version_second_person_of_new BEFORE INSERT ON public.plan_version FOR EACH ROW WHEN ((new.in_force_on IS NOT NULL)) EXECUTE FUNCTION require_second_person_for_version();
CREATE TRIGGER plan_version_set_facts BEFORE INSERT ON public.plan_version FOR EACH ROW EXECUTE FUNCTION set_version_facts();
CREATE TRIGGER plan_version_set_sections BEFORE INSERT ON public.plan_version FOR EACH ROW EXECUTE FUNCTION set_version_sections();
alter table plan_version enable row level security;
create policy plan_version_delete on plan_version for delete to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy plan_version_insert on plan_version for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy plan_version_read on plan_version for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy plan_version_update on plan_version for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select, update on plan_version to :app_role;

create table plan_version_entry (
  version_id uuid not null,
  "position" integer not null,
  part text not null,
  row_id uuid not null,
  hash text not null,
  access_id integer not null,
  constraint plan_version_entry_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint plan_version_entry_pkey PRIMARY KEY (version_id, "position"),
  constraint plan_version_entry_row_id_fkey FOREIGN KEY (row_id) REFERENCES frozen_row(id),
  constraint plan_version_entry_version_id_fkey FOREIGN KEY (version_id) REFERENCES plan_version(id)
);
CREATE INDEX plan_version_entry_row ON public.plan_version_entry USING btree (row_id);
CREATE TRIGGER plan_version_entry_forbid_change BEFORE DELETE OR UPDATE OF "position", part, row_id, hash ON public.plan_version_entry FOR EACH ROW EXECUTE FUNCTION forbid_frozen_change();
CREATE TRIGGER plan_version_entry_forbid_later AFTER INSERT ON public.plan_version_entry REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION forbid_later_version_rows();
alter table plan_version_entry enable row level security;
create policy plan_version_entry_insert on plan_version_entry for insert to public with check ((EXISTS ( SELECT
   FROM plan_version v
  WHERE v.id = plan_version_entry.version_id AND (v.owner_id = ANY ((( SELECT writable() AS writable))::uuid[])))));
create policy plan_version_entry_read on plan_version_entry for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on plan_version_entry to :app_role;

create table plan_version_part (
  version_id uuid not null,
  part text not null,
  "position" integer not null,
  hash text not null,
  access_id integer not null,
  constraint plan_version_part_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint plan_version_part_pkey PRIMARY KEY (version_id, part),
  constraint plan_version_part_version_id_fkey FOREIGN KEY (version_id) REFERENCES plan_version(id)
);
CREATE TRIGGER plan_version_part_forbid_change BEFORE DELETE OR UPDATE OF part, "position", hash ON public.plan_version_part FOR EACH ROW EXECUTE FUNCTION forbid_frozen_change();
CREATE TRIGGER plan_version_part_forbid_later AFTER INSERT ON public.plan_version_part REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION forbid_later_version_rows();
alter table plan_version_part enable row level security;
create policy plan_version_part_insert on plan_version_part for insert to public with check ((EXISTS ( SELECT
   FROM plan_version v
  WHERE v.id = plan_version_part.version_id AND (v.owner_id = ANY ((( SELECT writable() AS writable))::uuid[])))));
create policy plan_version_part_read on plan_version_part for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on plan_version_part to :app_role;

create table preparation_step (
  id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  code text not null,
  duration text,
  done_on date,
  access_id integer not null,
  planned_on date,
  reason text,
  constraint preparation_step_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint preparation_step_pkey PRIMARY KEY (id),
  constraint preparation_step_plan_id_code_key UNIQUE (plan_id, code),
  constraint preparation_step_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE
);
CREATE TRIGGER preparation_step_set_access BEFORE INSERT OR UPDATE ON public.preparation_step FOR EACH ROW EXECUTE FUNCTION set_preparation_step_access();
alter table preparation_step enable row level security;
create policy preparation_step_delete on preparation_step for delete to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy preparation_step_insert on preparation_step for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy preparation_step_read on preparation_step for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy preparation_step_update on preparation_step for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant delete, insert, select, update on preparation_step to :app_role;

create table presence (
  id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  element_id uuid,
  seen_at timestamp with time zone not null,
  access_id integer not null,
  constraint presence_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint presence_pkey PRIMARY KEY (id),
  constraint presence_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE
);
CREATE INDEX presence_person ON public.presence USING btree (person_id);
CREATE INDEX presence_plan ON public.presence USING btree (plan_id, seen_at);
CREATE TRIGGER presence_set_access BEFORE INSERT OR UPDATE ON public.presence FOR EACH ROW EXECUTE FUNCTION set_presence_access();
alter table presence enable row level security;
create policy presence_delete on presence for delete to public using (person_id = (( SELECT acting_person() AS acting_person)));
create policy presence_insert on presence for insert to public with check (person_id = (( SELECT acting_person() AS acting_person)) AND (access_id = ANY ((( SELECT readable() AS readable))::integer[])));
create policy presence_read on presence for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy presence_update on presence for update to public using (person_id = (( SELECT acting_person() AS acting_person))) with check (person_id = (( SELECT acting_person() AS acting_person)) AND (access_id = ANY ((( SELECT readable() AS readable))::integer[])));
grant delete, insert, select, update on presence to :app_role;

create table priority_criteria (
  id uuid not null,
  plan_id uuid not null,
  criteria jsonb not null,
  places smallint not null,
  saved_at timestamp with time zone not null,
  saved_by uuid,
  superseded_at timestamp with time zone,
  owner_id uuid not null,
  access_id integer not null,
  constraint priority_criteria_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint priority_criteria_criteria_check CHECK (jsonb_typeof(criteria) = 'array'::text),
  constraint priority_criteria_pkey PRIMARY KEY (id),
  constraint priority_criteria_places_check CHECK (places >= 1 AND places <= 30),
  constraint priority_criteria_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE
);
CREATE INDEX priority_criteria_plan ON public.priority_criteria USING btree (plan_id);
CREATE UNIQUE INDEX priority_criteria_current ON public.priority_criteria USING btree (plan_id) WHERE (superseded_at IS NULL);
CREATE TRIGGER priority_criteria_forbid_change BEFORE UPDATE ON public.priority_criteria FOR EACH ROW WHEN ((((to_jsonb(old.*) - 'superseded_at'::text) - 'access_id'::text) IS DISTINCT FROM ((to_jsonb(new.*) - 'superseded_at'::text) - 'access_id'::text))) EXECUTE FUNCTION forbid_priority_change();
CREATE TRIGGER priority_criteria_keep_confirmed_changed AFTER UPDATE ON public.priority_criteria REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_confirmed_sections();
CREATE TRIGGER priority_criteria_record_authors AFTER INSERT ON public.priority_criteria REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_section_authors();
CREATE TRIGGER priority_criteria_set_access BEFORE INSERT ON public.priority_criteria FOR EACH ROW EXECUTE FUNCTION set_priority_access();
alter table priority_criteria enable row level security;
create policy priority_criteria_insert on priority_criteria for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy priority_criteria_read on priority_criteria for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy priority_criteria_update on priority_criteria for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select on priority_criteria to :app_role;
grant update on priority_criteria (superseded_at) to :app_role;

create table priority_decision (
  id uuid not null,
  plan_id uuid not null,
  decided_by text not null,
  quorum text,
  decided_on date not null,
  chosen jsonb not null,
  saved_at timestamp with time zone not null,
  saved_by uuid,
  superseded_at timestamp with time zone,
  owner_id uuid not null,
  access_id integer not null,
  constraint priority_decision_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint priority_decision_chosen_check CHECK (jsonb_typeof(chosen) = 'array'::text),
  constraint priority_decision_decided_by_check CHECK (length(decided_by) >= 1 AND length(decided_by) <= 200),
  constraint priority_decision_pkey PRIMARY KEY (id),
  constraint priority_decision_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint priority_decision_quorum_check CHECK (length(quorum) >= 1 AND length(quorum) <= 200)
);
CREATE INDEX priority_decision_plan ON public.priority_decision USING btree (plan_id);
CREATE UNIQUE INDEX priority_decision_current ON public.priority_decision USING btree (plan_id) WHERE (superseded_at IS NULL);
CREATE CONSTRAINT TRIGGER priority_decision_require_next AFTER UPDATE ON public.priority_decision DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.superseded_at IS NULL) AND (new.superseded_at IS NOT NULL))) EXECUTE FUNCTION require_priority_decision();
CREATE TRIGGER priority_decision_a_lock_path BEFORE INSERT ON public.priority_decision FOR EACH ROW EXECUTE FUNCTION lock_path_of_row();
CREATE TRIGGER priority_decision_check BEFORE INSERT ON public.priority_decision FOR EACH ROW EXECUTE FUNCTION check_priority_decision();
CREATE TRIGGER priority_decision_forbid_change BEFORE UPDATE ON public.priority_decision FOR EACH ROW WHEN ((((to_jsonb(old.*) - 'superseded_at'::text) - 'access_id'::text) IS DISTINCT FROM ((to_jsonb(new.*) - 'superseded_at'::text) - 'access_id'::text))) EXECUTE FUNCTION forbid_priority_change();
CREATE TRIGGER priority_decision_keep_confirmed_changed AFTER UPDATE ON public.priority_decision REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_confirmed_sections();
CREATE TRIGGER priority_decision_record_authors AFTER INSERT ON public.priority_decision REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_section_authors();
CREATE TRIGGER priority_decision_refuse_future BEFORE INSERT OR UPDATE OF decided_on ON public.priority_decision FOR EACH ROW EXECUTE FUNCTION refuse_future_decision();
CREATE TRIGGER priority_decision_set_access BEFORE INSERT ON public.priority_decision FOR EACH ROW EXECUTE FUNCTION set_priority_access();
alter table priority_decision enable row level security;
create policy priority_decision_insert on priority_decision for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy priority_decision_read on priority_decision for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy priority_decision_update on priority_decision for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select on priority_decision to :app_role;
grant update on priority_decision (superseded_at) to :app_role;

create table priority_expectation (
  id uuid not null,
  plan_id uuid not null,
  phenomenon_id uuid,
  organisation_id uuid,
  body text,
  source text not null,
  text jsonb not null,
  weight smallint not null,
  recorded_on date,
  saved_at timestamp with time zone not null,
  saved_by uuid,
  superseded_at timestamp with time zone,
  owner_id uuid not null,
  access_id integer not null,
  constraint priority_expectation_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint priority_expectation_body_check CHECK (length(body) >= 1 AND length(body) <= 120),
  constraint priority_expectation_check CHECK (num_nonnulls(organisation_id, body) = 1),
  constraint priority_expectation_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint priority_expectation_phenomenon_id_fkey FOREIGN KEY (phenomenon_id) REFERENCES phenomenon(id),
  constraint priority_expectation_pkey PRIMARY KEY (id),
  constraint priority_expectation_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint priority_expectation_source_check CHECK (length(source) >= 1 AND length(source) <= 300),
  constraint priority_expectation_weight_check CHECK (weight >= 1 AND weight <= 3)
);
CREATE INDEX priority_expectation_plan ON public.priority_expectation USING btree (plan_id);
CREATE TRIGGER priority_expectation_forbid_change BEFORE UPDATE ON public.priority_expectation FOR EACH ROW WHEN ((((to_jsonb(old.*) - 'superseded_at'::text) - 'access_id'::text) IS DISTINCT FROM ((to_jsonb(new.*) - 'superseded_at'::text) - 'access_id'::text))) EXECUTE FUNCTION forbid_priority_change();
CREATE TRIGGER priority_expectation_keep_confirmed_changed AFTER UPDATE ON public.priority_expectation REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_confirmed_sections();
CREATE TRIGGER priority_expectation_record_authors AFTER INSERT ON public.priority_expectation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_section_authors();
CREATE TRIGGER priority_expectation_set_access BEFORE INSERT ON public.priority_expectation FOR EACH ROW EXECUTE FUNCTION set_priority_access();
alter table priority_expectation enable row level security;
create policy priority_expectation_insert on priority_expectation for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy priority_expectation_read on priority_expectation for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy priority_expectation_update on priority_expectation for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select on priority_expectation to :app_role;
grant update on priority_expectation (superseded_at) to :app_role;

create table priority_phenomenon (
  id uuid not null,
  plan_id uuid not null,
  phenomenon_id uuid not null,
  "position" smallint not null,
  notes jsonb not null,
  saved_at timestamp with time zone not null,
  saved_by uuid,
  superseded_at timestamp with time zone,
  owner_id uuid not null,
  access_id integer not null,
  constraint priority_phenomenon_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint priority_phenomenon_phenomenon_id_fkey FOREIGN KEY (phenomenon_id) REFERENCES phenomenon(id),
  constraint priority_phenomenon_pkey PRIMARY KEY (id),
  constraint priority_phenomenon_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE
);
CREATE INDEX priority_phenomenon_plan ON public.priority_phenomenon USING btree (plan_id);
CREATE UNIQUE INDEX priority_phenomenon_current ON public.priority_phenomenon USING btree (plan_id, phenomenon_id) WHERE (superseded_at IS NULL);
CREATE TRIGGER priority_phenomenon_forbid_change BEFORE UPDATE ON public.priority_phenomenon FOR EACH ROW WHEN ((((to_jsonb(old.*) - 'superseded_at'::text) - 'access_id'::text) IS DISTINCT FROM ((to_jsonb(new.*) - 'superseded_at'::text) - 'access_id'::text))) EXECUTE FUNCTION forbid_priority_change();
CREATE TRIGGER priority_phenomenon_keep_confirmed_changed AFTER UPDATE ON public.priority_phenomenon REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_confirmed_sections();
CREATE TRIGGER priority_phenomenon_record_authors AFTER INSERT ON public.priority_phenomenon REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_section_authors();
CREATE TRIGGER priority_phenomenon_set_access BEFORE INSERT ON public.priority_phenomenon FOR EACH ROW EXECUTE FUNCTION set_priority_access();
alter table priority_phenomenon enable row level security;
create policy priority_phenomenon_insert on priority_phenomenon for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy priority_phenomenon_read on priority_phenomenon for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy priority_phenomenon_update on priority_phenomenon for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select on priority_phenomenon to :app_role;
grant update on priority_phenomenon (superseded_at) to :app_role;

create table priority_rating (
  id uuid not null,
  plan_id uuid not null,
  phenomenon_id uuid not null,
  criterion text not null,
  rater_id uuid,
  as_function text,
  score smallint,
  evidence text,
  note text,
  rated_on date not null,
  saved_at timestamp with time zone not null,
  saved_by uuid,
  superseded_at timestamp with time zone,
  owner_id uuid not null,
  access_id integer not null,
  constraint priority_rating_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint priority_rating_as_function_check CHECK (length(as_function) >= 1 AND length(as_function) <= 120),
  constraint priority_rating_check CHECK (score IS NULL OR score = 0 OR evidence IS NOT NULL OR rater_id IS NULL),
  constraint priority_rating_check1 CHECK (rater_id IS NOT NULL OR as_function IS NULL),
  constraint priority_rating_criterion_check CHECK (length(criterion) >= 1 AND length(criterion) <= 40),
  constraint priority_rating_evidence_check CHECK (length(evidence) >= 1 AND length(evidence) <= 1000),
  constraint priority_rating_note_check CHECK (length(note) >= 1 AND length(note) <= 2000),
  constraint priority_rating_phenomenon_id_fkey FOREIGN KEY (phenomenon_id) REFERENCES phenomenon(id),
  constraint priority_rating_pkey PRIMARY KEY (id),
  constraint priority_rating_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint priority_rating_rater_id_fkey FOREIGN KEY (rater_id) REFERENCES organisation(id),
  constraint priority_rating_score_check CHECK (score >= 0 AND score <= 3)
);
CREATE INDEX priority_rating_plan ON public.priority_rating USING btree (plan_id, phenomenon_id, criterion);
CREATE UNIQUE INDEX priority_rating_current ON public.priority_rating USING btree (plan_id, phenomenon_id, criterion, rater_id, as_function) NULLS NOT DISTINCT WHERE (superseded_at IS NULL);
CREATE TRIGGER priority_rating_forbid_change BEFORE UPDATE ON public.priority_rating FOR EACH ROW WHEN ((((to_jsonb(old.*) - 'superseded_at'::text) - 'access_id'::text) IS DISTINCT FROM ((to_jsonb(new.*) - 'superseded_at'::text) - 'access_id'::text))) EXECUTE FUNCTION forbid_priority_change();
CREATE TRIGGER priority_rating_keep_confirmed_changed AFTER UPDATE ON public.priority_rating REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_confirmed_sections();
CREATE TRIGGER priority_rating_record_authors AFTER INSERT ON public.priority_rating REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_section_authors();
CREATE TRIGGER priority_rating_set_access BEFORE INSERT ON public.priority_rating FOR EACH ROW EXECUTE FUNCTION set_priority_access();
alter table priority_rating enable row level security;
create policy priority_rating_insert on priority_rating for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy priority_rating_read on priority_rating for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy priority_rating_update on priority_rating for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select on priority_rating to :app_role;
grant update on priority_rating (superseded_at) to :app_role;

create table reminder_choice (
  person_id uuid not null,
  days smallint[] not null,
  constraint reminder_choice_days_check CHECK (cardinality(days) <= 5 AND (0 < ALL (days)) AND (30 >= ALL (days))),
  constraint reminder_choice_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint reminder_choice_pkey PRIMARY KEY (person_id)
);
alter table reminder_choice enable row level security;
create policy reminder_choice_own on reminder_choice for all to public using (person_id = (( SELECT acting_person() AS acting_person))) with check (person_id = (( SELECT acting_person() AS acting_person)));
grant delete, insert, select, update on reminder_choice to :app_role;

create table reminder_mail (
  person_id uuid not null,
  on_day date not null,
  constraint reminder_mail_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint reminder_mail_pkey PRIMARY KEY (person_id, on_day)
);
alter table reminder_mail enable row level security;
create policy reminder_mail_own on reminder_mail for all to public using (person_id = (( SELECT acting_person() AS acting_person))) with check (person_id = (( SELECT acting_person() AS acting_person)));
grant delete, insert, select, update on reminder_mail to :app_role;

create table reminder_sent (
  person_id uuid not null,
  key text not null,
  due_on date not null,
  days smallint not null,
  sent_on date not null,
  constraint reminder_sent_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint reminder_sent_pkey PRIMARY KEY (person_id, key, due_on, days)
);
CREATE INDEX reminder_sent_day ON public.reminder_sent USING btree (sent_on);
alter table reminder_sent enable row level security;
create policy reminder_sent_own on reminder_sent for all to public using (person_id = (( SELECT acting_person() AS acting_person))) with check (person_id = (( SELECT acting_person() AS acting_person)));
grant delete, insert, select, update on reminder_sent to :app_role;

create table resource (
  id uuid not null,
  owner_id uuid not null,
  year smallint not null,
  kind text not null,
  key text not null,
  "position" smallint not null,
  content jsonb not null,
  saved_at timestamp with time zone not null,
  saved_by uuid,
  superseded_at timestamp with time zone,
  access_id integer not null,
  constraint resource_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint resource_kind_check CHECK (kind = ANY (ARRAY['team'::text, 'reserved'::text, 'mission'::text, 'budget'::text])),
  constraint resource_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint resource_pkey PRIMARY KEY (id),
  constraint resource_year_check CHECK (year >= 2000 AND year <= 2100)
);
CREATE INDEX resource_owner ON public.resource USING btree (owner_id, year);
CREATE UNIQUE INDEX resource_current ON public.resource USING btree (owner_id, year, kind, key) WHERE (superseded_at IS NULL);
CREATE TRIGGER resource_forbid_change BEFORE UPDATE OF id, owner_id, year, kind, key, content, saved_at, saved_by ON public.resource FOR EACH ROW EXECUTE FUNCTION forbid_resource_change();
CREATE TRIGGER resource_set_access BEFORE INSERT ON public.resource FOR EACH ROW EXECUTE FUNCTION set_resource_access();
alter table resource enable row level security;
create policy resource_insert on resource for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy resource_read on resource for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy resource_update on resource for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select on resource to :app_role;
grant update on resource ("position") to :app_role;
grant update on resource (superseded_at) to :app_role;

create table role_assignment (
  id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  role text not null,
  valid_from date not null default legal_today(),
  valid_to date,
  granted_by uuid,
  granted_at timestamp with time zone,
  constraint role_assignment_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint role_assignment_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint role_assignment_pkey PRIMARY KEY (id)
);
CREATE INDEX role_assignment_person ON public.role_assignment USING btree (person_id, organisation_id);
CREATE UNIQUE INDEX role_assignment_current ON public.role_assignment USING btree (person_id, organisation_id, role) WHERE (valid_to IS NULL);
CREATE TRIGGER role_assignment_check BEFORE INSERT ON public.role_assignment FOR EACH ROW EXECUTE FUNCTION check_role_assignment();
CREATE TRIGGER role_assignment_keep BEFORE UPDATE ON public.role_assignment FOR EACH ROW EXECUTE FUNCTION keep_role_assignment();
CREATE TRIGGER role_assignment_require_administrator AFTER DELETE OR UPDATE ON public.role_assignment FOR EACH ROW WHEN (((old.role = 'instance_administrator'::text) AND (old.valid_to IS NULL))) EXECUTE FUNCTION require_administrator();
CREATE TRIGGER role_assignment_save_home AFTER INSERT OR UPDATE OF valid_to ON public.role_assignment FOR EACH ROW WHEN ((new.valid_to IS NULL)) EXECUTE FUNCTION save_home_organisation();
CREATE TRIGGER role_assignment_set_granted_at BEFORE INSERT OR UPDATE ON public.role_assignment FOR EACH ROW EXECUTE FUNCTION set_role_granted_at();
alter table role_assignment enable row level security;
create policy role_assignment_read on role_assignment for select to public using ((( SELECT acting_person() AS acting_person)) IS NOT NULL);
create policy role_assignment_write on role_assignment for all to public using (( SELECT has_permission('setting.manage'::text) AS has_permission) OR ( SELECT has_permission('person.manage'::text) AS has_permission) AND role <> 'instance_administrator'::text AND (organisation_id = ANY ((( SELECT writable() AS writable))::uuid[]))) with check (( SELECT has_permission('setting.manage'::text) AS has_permission) OR ( SELECT has_permission('person.manage'::text) AS has_permission) AND role <> 'instance_administrator'::text AND (organisation_id = ANY ((( SELECT writable() AS writable))::uuid[])));
grant insert, select, update on role_assignment to :app_role;
comment on column role_assignment.granted_at is 'When the present grant was made. Null: before this was recorded.';
comment on column role_assignment.granted_by is 'Person who granted the role. Null: an import, or a role from before this was recorded.';

create table round_seat (
  round_id uuid not null,
  step text not null,
  organisation_id uuid not null,
  seat_function text,
  is_named boolean not null,
  constraint round_seat_key UNIQUE NULLS NOT DISTINCT (round_id, step, organisation_id, seat_function),
  constraint round_seat_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint round_seat_round_id_fkey FOREIGN KEY (round_id) REFERENCES path_round(id) ON DELETE CASCADE
);
CREATE INDEX round_seat_organisation ON public.round_seat USING btree (organisation_id);
alter table round_seat enable row level security;
comment on column round_seat.is_named is 'The law names the organisation, by its code or its function, so that no successor takes the seat.';
comment on table round_seat is 'The seats of the steps up to the entry into force, as of the first submission of a round';

create table rule_severity (
  id uuid not null,
  rule text not null,
  severity text,
  reason text not null,
  set_by text not null,
  set_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  constraint rule_severity_pkey PRIMARY KEY (id),
  constraint rule_severity_rule_check CHECK (rule ~ '^[RM][0-9]{2}$'::text),
  constraint rule_severity_severity_check CHECK (severity = ANY (ARRAY['error'::text, 'warning'::text, 'hint'::text]))
);
CREATE UNIQUE INDEX rule_severity_current ON public.rule_severity USING btree (rule) WHERE (superseded_at IS NULL);
CREATE TRIGGER rule_severity_keep_law BEFORE INSERT ON public.rule_severity FOR EACH ROW WHEN ((new.severity IS NOT NULL)) EXECUTE FUNCTION keep_severity_of_law();
alter table rule_severity enable row level security;
create policy rule_severity_read on rule_severity for select to public using (true);
create policy rule_severity_write on rule_severity for all to public using (( SELECT has_permission('setting.manage'::text) AS has_permission)) with check (( SELECT has_permission('setting.manage'::text) AS has_permission));
grant insert, select on rule_severity to :app_role;
grant update on rule_severity (superseded_at) to :app_role;

create table saved_view (
  id uuid not null,
  person_id uuid not null,
  organisation_id uuid,
  place text not null,
  name text not null,
  query text not null,
  updated_at timestamp with time zone not null,
  access_id integer not null,
  constraint saved_view_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint saved_view_name_check CHECK (length(name) >= 1 AND length(name) <= 120),
  constraint saved_view_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint saved_view_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint saved_view_pkey PRIMARY KEY (id),
  constraint saved_view_place_check CHECK (place = ANY (ARRAY['search'::text, 'plans'::text])),
  constraint saved_view_query_check CHECK (length(query) <= 2000)
);

CREATE INDEX saved_view_organisation ON public.saved_view USING btree (organisation_id, place);

CREATE INDEX saved_view_person ON public.saved_view USING btree (person_id, place);

CREATE TRIGGER saved_view_set_access BEFORE INSERT OR UPDATE ON public.saved_view FOR EACH ROW EXECUTE FUNCTION set_saved_view_access();
alter table saved_view enable row level security;

create policy saved_view_delete on saved_view for delete to public using (person_id = (( SELECT acting_person() AS acting_person)));

create policy saved_view_insert on saved_view for insert to public with check (person_id = (( SELECT acting_person() AS acting_person)) AND (organisation_id IS NULL OR (organisation_id = ANY ((( SELECT writable() AS writable))::uuid[]))));

create policy saved_view_read on saved_view for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));

create policy saved_view_update on saved_view for update to public using (person_id = (( SELECT acting_person() AS acting_person))) with check (person_id = (( SELECT acting_person() AS acting_person)) AND (organisation_id IS NULL OR (organisation_id = ANY ((( SELECT writable() AS writable))::uuid[]))));
grant delete, insert, select, update on saved_view to :app_role;

create table search_entry (
  subject_kind text not null,
  subject_id uuid not null,
  language text not null,
  plan_id uuid,
  title text not null,
  terms tsvector not null,
  access_id integer not null,
  constraint search_entry_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint search_entry_pkey PRIMARY KEY (subject_id, language)
);
CREATE INDEX search_entry_plan ON public.search_entry USING btree (plan_id);
CREATE INDEX search_entry_terms ON public.search_entry USING gin (terms);
alter table search_entry enable row level security;

create table search_index_staging (
  key uuid not null,
  terms tsvector not null,
  batch uuid not null,
  created_at timestamp with time zone not null default now(),
  constraint search_index_staging_pkey PRIMARY KEY (key)
);
CREATE INDEX search_index_staging_batch ON public.search_index_staging USING btree (batch);
alter table search_index_staging enable row level security;

create table sent_document (
  id uuid not null,
  plan_id uuid not null,
  round_id uuid not null,
  version_id uuid not null,
  owner_id uuid not null,
  step text not null,
  receiver_ids uuid[] not null,
  without_confidential boolean not null,
  hash text not null,
  documents jsonb not null,
  elements jsonb not null,
  created_at timestamp with time zone not null,
  access_id integer not null,
  main_lines boolean not null default false,
  constraint sent_document_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint sent_document_pkey PRIMARY KEY (id),
  constraint sent_document_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint sent_document_round_id_fkey FOREIGN KEY (round_id) REFERENCES path_round(id) ON DELETE CASCADE,
  constraint sent_document_version_id_fkey FOREIGN KEY (version_id) REFERENCES plan_version(id)
);
CREATE INDEX sent_document_plan ON public.sent_document USING btree (plan_id, step);
CREATE INDEX sent_document_receivers ON public.sent_document USING gin (receiver_ids);
CREATE TRIGGER sent_document_forbid_change BEFORE UPDATE ON public.sent_document FOR EACH ROW EXECUTE FUNCTION forbid_sent_change();
CREATE TRIGGER sent_document_forbid_delete BEFORE DELETE ON public.sent_document FOR EACH ROW EXECUTE FUNCTION forbid_delete_without_plan();
CREATE TRIGGER sent_document_set_access BEFORE INSERT ON public.sent_document FOR EACH ROW EXECUTE FUNCTION set_sent_document_access();
alter table sent_document enable row level security;
create policy sent_document_insert on sent_document for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy sent_document_read on sent_document for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on sent_document to :app_role;

create table series (
  id integer not null generated always as identity,
  indicator_id uuid not null,
  area_id uuid not null,
  breakdown_id integer not null,
  access_id integer not null,
  counts boolean not null,
  constraint series_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint series_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(id) ON DELETE CASCADE,
  constraint series_breakdown_id_fkey FOREIGN KEY (breakdown_id) REFERENCES breakdown(id),
  constraint series_indicator_id_area_id_breakdown_id_access_id_key UNIQUE (indicator_id, area_id, breakdown_id, access_id),
  constraint series_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id),
  constraint series_pkey PRIMARY KEY (id)
);
CREATE INDEX series_area ON public.series USING btree (area_id);
CREATE TRIGGER series_delete_totals BEFORE DELETE ON public.series FOR EACH ROW EXECUTE FUNCTION delete_series_totals();
alter table series enable row level security;
create policy series_read on series for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant select on series to :app_role;

create table shown_answer_line (
  version_id uuid not null,
  organisation_id uuid not null,
  tally numeric not null,
  constraint shown_answer_line_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE,
  constraint shown_answer_line_pkey PRIMARY KEY (version_id, organisation_id),
  constraint shown_answer_line_version_id_fkey FOREIGN KEY (version_id) REFERENCES plan_version(id) ON DELETE CASCADE
);
CREATE INDEX shown_answer_line_organisation ON public.shown_answer_line USING btree (organisation_id);
alter table shown_answer_line enable row level security;

create table signal (
  id uuid not null,
  owner_id uuid not null,
  addressee_id uuid not null,
  upper_plan_id uuid,
  phenomenon_id uuid,
  element_id uuid,
  title jsonb not null,
  text jsonb not null,
  sent_at timestamp with time zone not null,
  sent_by uuid,
  marking smallint not null,
  access_id integer not null,
  constraint signal_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint signal_addressee_id_fkey FOREIGN KEY (addressee_id) REFERENCES organisation(id),
  constraint signal_element_id_fkey FOREIGN KEY (element_id) REFERENCES element(id),
  constraint signal_marking_check CHECK (marking >= 0 AND marking <= 4),
  constraint signal_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint signal_phenomenon_id_fkey FOREIGN KEY (phenomenon_id) REFERENCES phenomenon(id),
  constraint signal_pkey PRIMARY KEY (id),
  constraint signal_upper_plan_id_fkey FOREIGN KEY (upper_plan_id) REFERENCES plan(id)
);
CREATE INDEX signal_addressee ON public.signal USING btree (addressee_id, sent_at);
CREATE TRIGGER signal_set_access BEFORE INSERT OR UPDATE OF marking, access_id ON public.signal FOR EACH ROW EXECUTE FUNCTION set_signal_access();
alter table signal enable row level security;
create policy signal_insert on signal for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy signal_read on signal for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy signal_update on signal for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select, update on signal to :app_role;

create table signal_answer (
  id uuid not null,
  signal_id uuid not null,
  owner_id uuid not null,
  kind text not null,
  parked_until date,
  reasons jsonb not null,
  answered_at timestamp with time zone not null,
  answered_by uuid,
  superseded_at timestamp with time zone,
  access_id integer not null,
  constraint signal_answer_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint signal_answer_check CHECK ((kind = 'parked'::text) = (parked_until IS NOT NULL)),
  constraint signal_answer_kind_check CHECK (kind = ANY (ARRAY['taken_up'::text, 'parked'::text, 'no'::text])),
  constraint signal_answer_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint signal_answer_pkey PRIMARY KEY (id),
  constraint signal_answer_signal_id_fkey FOREIGN KEY (signal_id) REFERENCES signal(id)
);
CREATE UNIQUE INDEX signal_answer_current ON public.signal_answer USING btree (signal_id) WHERE (superseded_at IS NULL);
CREATE TRIGGER signal_answer_set_access BEFORE INSERT ON public.signal_answer FOR EACH ROW EXECUTE FUNCTION set_signal_answer_access();
alter table signal_answer enable row level security;
create policy signal_answer_insert on signal_answer for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy signal_answer_read on signal_answer for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy signal_answer_update on signal_answer for update to public using (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
grant insert, select, update on signal_answer to :app_role;

create table signed_link (
  id uuid not null,
  purpose text not null,
  subject_id uuid not null,
  plan_id uuid,
  owner_id uuid not null,
  secret_hash text not null,
  recipient_name text,
  recipient_function text,
  recipient_organisation_id uuid,
  recipient_address text,
  recipient_language text,
  has_address boolean not null generated always as ((recipient_address IS NOT NULL)) stored,
  marking_ceiling smallint not null,
  is_single_use boolean not null default false,
  created_at timestamp with time zone not null,
  created_by uuid default acting_person(),
  expires_at timestamp with time zone not null,
  first_used_at timestamp with time zone,
  last_used_at timestamp with time zone,
  use_count integer not null default 0,
  spent_at timestamp with time zone,
  revoked_at timestamp with time zone,
  revoked_by uuid,
  access_id integer not null,
  is_registered boolean not null default false,
  constraint signed_link_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint signed_link_check CHECK (marking_ceiling < 2 OR recipient_address IS NOT NULL),
  constraint signed_link_check1 CHECK (recipient_address IS NULL OR recipient_language IS NOT NULL),
  constraint signed_link_check2 CHECK (expires_at > created_at),
  constraint signed_link_marking_ceiling_check CHECK (marking_ceiling >= 0 AND marking_ceiling <= 2),
  constraint signed_link_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint signed_link_pkey PRIMARY KEY (id),
  constraint signed_link_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint signed_link_purpose_check CHECK (purpose ~ '^[a-z_]+$'::text),
  constraint signed_link_recipient_organisation_id_fkey FOREIGN KEY (recipient_organisation_id) REFERENCES organisation(id),
  constraint signed_link_secret_hash_key UNIQUE (secret_hash)
);
CREATE INDEX signed_link_plan ON public.signed_link USING btree (plan_id);
CREATE INDEX signed_link_subject ON public.signed_link USING btree (subject_id);
CREATE TRIGGER signed_link_check_answers BEFORE INSERT ON public.signed_link FOR EACH ROW WHEN ((new.purpose = 'answers'::text)) EXECUTE FUNCTION check_answer_link();
CREATE TRIGGER signed_link_check_comments BEFORE INSERT ON public.signed_link FOR EACH ROW WHEN ((new.purpose = 'comments'::text)) EXECUTE FUNCTION check_comment_link();
CREATE TRIGGER signed_link_check_confirmation BEFORE INSERT ON public.signed_link FOR EACH ROW WHEN ((new.purpose = 'confirmation'::text)) EXECUTE FUNCTION check_confirmation_link();
CREATE TRIGGER signed_link_revoke_earlier BEFORE INSERT ON public.signed_link FOR EACH ROW WHEN ((new.purpose ~ '(^|_)confirmation$'::text)) EXECUTE FUNCTION revoke_earlier_confirmation_links();
CREATE TRIGGER signed_link_set_access BEFORE INSERT OR UPDATE OF access_id ON public.signed_link FOR EACH ROW EXECUTE FUNCTION set_signed_link_access();
CREATE TRIGGER signed_link_set_secret BEFORE INSERT ON public.signed_link FOR EACH ROW WHEN (((new.purpose ~ '(^|_)confirmation$'::text) OR new.is_registered)) EXECUTE FUNCTION set_confirmation_secret();
alter table signed_link enable row level security;
create policy signed_link_insert on signed_link for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy signed_link_read on signed_link for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy signed_link_update on signed_link for update to public using ((owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) AND revoked_at IS NULL) with check ((owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) AND revoked_at IS NOT NULL AND NOT revoked_by IS DISTINCT FROM acting_person());
grant insert on signed_link (recipient_address) to :app_role;
grant insert on signed_link (secret_hash) to :app_role;
grant insert, select on signed_link (access_id) to :app_role;
grant insert, select on signed_link (created_at) to :app_role;
grant insert, select on signed_link (expires_at) to :app_role;
grant insert, select on signed_link (id) to :app_role;
grant insert, select on signed_link (is_single_use) to :app_role;
grant insert, select on signed_link (marking_ceiling) to :app_role;
grant insert, select on signed_link (owner_id) to :app_role;
grant insert, select on signed_link (plan_id) to :app_role;
grant insert, select on signed_link (purpose) to :app_role;
grant insert, select on signed_link (recipient_function) to :app_role;
grant insert, select on signed_link (recipient_language) to :app_role;
grant insert, select on signed_link (recipient_name) to :app_role;
grant insert, select on signed_link (recipient_organisation_id) to :app_role;
grant insert, select on signed_link (subject_id) to :app_role;
grant select on signed_link (created_by) to :app_role;
grant select on signed_link (first_used_at) to :app_role;
grant select on signed_link (has_address) to :app_role;
grant select on signed_link (last_used_at) to :app_role;
grant select on signed_link (spent_at) to :app_role;
grant select on signed_link (use_count) to :app_role;
grant select, update on signed_link (revoked_at) to :app_role;
grant select, update on signed_link (revoked_by) to :app_role;
comment on column signed_link.is_registered is 'Sent to an address of the registry that nobody who asks entered. Set by a trigger for links for answers.';

create table signed_link_code (
  link_id uuid not null,
  code_hash text not null,
  expires_at timestamp with time zone not null,
  attempts integer not null default 0,
  counted_from timestamp with time zone not null,
  sent_count integer not null,
  constraint signed_link_code_link_id_fkey FOREIGN KEY (link_id) REFERENCES signed_link(id) ON DELETE CASCADE,
  constraint signed_link_code_pkey PRIMARY KEY (link_id)
);
alter table signed_link_code enable row level security;

create table signed_link_secret (
  link_id uuid not null,
  secret text not null,
  constraint signed_link_secret_link_id_fkey FOREIGN KEY (link_id) REFERENCES signed_link(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  constraint signed_link_secret_pkey PRIMARY KEY (link_id)
);
alter table signed_link_secret enable row level security;

create table signed_link_token (
  token_hash text not null,
  link_id uuid not null,
  expires_at timestamp with time zone not null,
  constraint signed_link_token_link_id_fkey FOREIGN KEY (link_id) REFERENCES signed_link(id) ON DELETE CASCADE,
  constraint signed_link_token_pkey PRIMARY KEY (token_hash)
);
CREATE INDEX signed_link_token_link ON public.signed_link_token USING btree (link_id);
alter table signed_link_token enable row level security;

create table suppression_area (
  from_day date not null,
  to_day date not null,
  area_id uuid not null,
  places bit varying not null,
  level_keys bigint[] not null default '{}'::bigint[],
  constraint suppression_area_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(id) ON DELETE CASCADE,
  constraint suppression_area_pkey PRIMARY KEY (from_day, to_day, area_id)
);
alter table suppression_area enable row level security;

create table suppression_member (
  indicator_id uuid not null,
  access_id integer not null,
  starts_on date not null,
  ends_on date not null,
  area_id uuid not null,
  group_id integer not null,
  cells text[] not null,
  shown text[] not null,
  smallest numeric,
  settled text[] not null,
  whole boolean not null,
  constraint suppression_member_pkey PRIMARY KEY (indicator_id, access_id, starts_on, ends_on, area_id)
);
alter table suppression_member enable row level security;

create table suppression_period (
  indicator_id uuid not null,
  access_id integer not null,
  starts_on date not null,
  ends_on date not null,
  stale boolean not null,
  computed_to bigint not null default 0,
  changes_groups boolean not null default true,
  has_open_groups boolean not null default false,
  constraint suppression_period_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint suppression_period_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id) ON DELETE CASCADE,
  constraint suppression_period_pkey PRIMARY KEY (indicator_id, access_id, starts_on, ends_on)
);
CREATE CONSTRAINT TRIGGER suppression_period_recompute AFTER INSERT OR UPDATE ON public.suppression_period DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (new.stale) EXECUTE FUNCTION recompute_suppression_period();
alter table suppression_period enable row level security;

create table suppression_place (
  from_day date not null,
  to_day date not null,
  nth integer not null,
  area_id uuid not null,
  span text not null,
  constraint suppression_place_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(id) ON DELETE CASCADE,
  constraint suppression_place_pkey PRIMARY KEY (from_day, to_day, nth)
);
alter table suppression_place enable row level security;

create table task (
  id uuid not null,
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  plan_id uuid,
  owner_id uuid not null,
  organisation_id uuid not null,
  function_id uuid,
  due_on date,
  data jsonb not null default '{}'::jsonb,
  created_at timestamp with time zone not null default now(),
  done_at timestamp with time zone,
  done_by uuid,
  access_id integer not null,
  person_id uuid,
  constraint task_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint task_function_id_fkey FOREIGN KEY (function_id) REFERENCES function(id),
  constraint task_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint task_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint task_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint task_pkey PRIMARY KEY (id),
  constraint task_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE
);
CREATE INDEX task_organisation ON public.task USING btree (organisation_id, due_on) WHERE (done_at IS NULL);
CREATE UNIQUE INDEX task_open_unique ON public.task USING btree (kind, subject_id, organisation_id) WHERE (done_at IS NULL);
CREATE TRIGGER task_set_access BEFORE INSERT ON public.task FOR EACH ROW EXECUTE FUNCTION set_task_access();
alter table task enable row level security;
create policy task_insert on task for insert to public with check (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]));
create policy task_read on task for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
create policy task_update on task for update to public using ((owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) OR (organisation_id = ANY ((( SELECT writable() AS writable))::uuid[]))) with check ((owner_id = ANY ((( SELECT writable() AS writable))::uuid[])) OR (organisation_id = ANY ((( SELECT writable() AS writable))::uuid[])));
grant insert, select, update on task to :app_role;

create table task_assignment (
  id uuid not null,
  task_id uuid not null,
  organisation_id uuid not null,
  function_id uuid,
  person_id uuid,
  reason text,
  assigned_at timestamp with time zone not null,
  assigned_by uuid,
  access_id integer not null,
  constraint task_assignment_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint task_assignment_function_id_fkey FOREIGN KEY (function_id) REFERENCES function(id),
  constraint task_assignment_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint task_assignment_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint task_assignment_pkey PRIMARY KEY (id),
  constraint task_assignment_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id) ON DELETE CASCADE
);
CREATE INDEX task_assignment_task ON public.task_assignment USING btree (task_id, assigned_at);
CREATE TRIGGER task_assignment_set_access BEFORE INSERT ON public.task_assignment FOR EACH ROW EXECUTE FUNCTION set_task_assignment_access();
alter table task_assignment enable row level security;
create policy task_assignment_insert on task_assignment for insert to public with check ((organisation_id = ANY ((( SELECT writable() AS writable))::uuid[])) AND (EXISTS ( SELECT
   FROM task t
  WHERE t.id = task_assignment.task_id AND t.organisation_id = task_assignment.organisation_id)));
create policy task_assignment_read on task_assignment for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant insert, select on task_assignment to :app_role;

create table total (
  series_id integer not null,
  starts_on date not null,
  ends_on date not null,
  sum numeric not null,
  weight numeric not null,
  known integer not null,
  missing integer not null,
  provisional integer not null,
  partial integer not null,
  access_id integer not null,
  constraint total_pkey PRIMARY KEY (series_id, starts_on, ends_on)
);
alter table total enable row level security;
create policy total_read on total for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant select on total to :app_role;

create table trust_anchor (
  id uuid not null,
  name text not null,
  purpose text not null,
  certificate bytea not null,
  fingerprint text not null,
  subject text not null,
  issuer text not null,
  valid_from timestamp with time zone not null,
  valid_until timestamp with time zone not null,
  added_at timestamp with time zone not null,
  added_by text not null,
  constraint trust_anchor_certificate_check CHECK (octet_length(certificate) >= 1 AND octet_length(certificate) <= 16384),
  constraint trust_anchor_check CHECK (fingerprint = encode(sha256(certificate), 'hex'::text)),
  constraint trust_anchor_fingerprint_key UNIQUE (fingerprint),
  constraint trust_anchor_name_check CHECK (length(name) >= 1 AND length(name) <= 200),
  constraint trust_anchor_pkey PRIMARY KEY (id),
  constraint trust_anchor_purpose_check CHECK (length(purpose) >= 1 AND length(purpose) <= 500)
);
alter table trust_anchor enable row level security;
create policy trust_anchor_delete on trust_anchor for delete to public using (( SELECT has_permission('setting.manage'::text) AS has_permission));
create policy trust_anchor_insert on trust_anchor for insert to public with check (( SELECT has_permission('setting.manage'::text) AS has_permission));
create policy trust_anchor_read on trust_anchor for select to public using (true);
grant delete, insert, select on trust_anchor to :app_role;

create table undo_step (
  id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  person_id uuid not null,
  number bigint not null generated always as identity,
  procedure text not null,
  act_id uuid not null,
  size integer not null,
  undone boolean not null default false,
  access_id integer not null,
  constraint undo_step_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint undo_step_pkey PRIMARY KEY (id),
  constraint undo_step_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE
);
CREATE INDEX undo_step_person ON public.undo_step USING btree (plan_id, person_id, number);
CREATE TRIGGER undo_step_set_access BEFORE INSERT OR UPDATE ON public.undo_step FOR EACH ROW EXECUTE FUNCTION set_undo_step_access();
alter table undo_step enable row level security;
create policy undo_step_delete on undo_step for delete to public using (person_id = (( SELECT acting_person() AS acting_person)) AND (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])));
create policy undo_step_insert on undo_step for insert to public with check (person_id = (( SELECT acting_person() AS acting_person)) AND (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])));
create policy undo_step_own on undo_step for select to public using (person_id = (( SELECT acting_person() AS acting_person)) AND (access_id = ANY ((( SELECT readable() AS readable))::integer[])));
create policy undo_step_update on undo_step for update to public using (person_id = (( SELECT acting_person() AS acting_person)) AND (owner_id = ANY ((( SELECT writable() AS writable))::uuid[]))) with check (person_id = (( SELECT acting_person() AS acting_person)) AND (owner_id = ANY ((( SELECT writable() AS writable))::uuid[])));
grant delete, insert, select, update on undo_step to :app_role;

create table version_check (
  id uuid not null,
  version_id uuid not null,
  plan_id uuid not null,
  owner_id uuid not null,
  rule text not null,
  severity text not null,
  message_code text not null,
  element_id uuid,
  item_id uuid,
  other_element_id uuid,
  access_id integer not null,
  constraint version_check_access_id_fkey FOREIGN KEY (access_id) REFERENCES access(id),
  constraint version_check_pkey PRIMARY KEY (id),
  constraint version_check_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id),
  constraint version_check_severity_check CHECK (severity = ANY (ARRAY['error'::text, 'warning'::text, 'hint'::text])),
  constraint version_check_version_id_fkey FOREIGN KEY (version_id) REFERENCES plan_version(id)
);
CREATE INDEX version_check_element ON public.version_check USING btree (element_id) WHERE (element_id IS NOT NULL);
CREATE INDEX version_check_item ON public.version_check USING btree (item_id) WHERE (item_id IS NOT NULL);
CREATE INDEX version_check_other ON public.version_check USING btree (other_element_id) WHERE (other_element_id IS NOT NULL);
CREATE INDEX version_check_version ON public.version_check USING btree (version_id);
alter table version_check enable row level security;
create policy version_check_read on version_check for select to public using (access_id = ANY ((( SELECT readable() AS readable))::integer[]));
grant select on version_check to :app_role;

CREATE OR REPLACE FUNCTION public.access_for(p_marking smallint, owners uuid[], partners uuid[], persons uuid[])
 RETURNS integer
 LANGUAGE sql
AS $function$
  select case p_marking
    when 0 then intern_access(0::smallint, false, null, null)
    when 1 then intern_access(1::smallint, true, null, null)
    when 2 then intern_access(2::smallint, true, owners || coalesce(partners, '{}'), null)
    when 3 then intern_access(3::smallint, true, owners, null)
    when 4 then intern_access(4::smallint, true, null, coalesce(persons, '{}'))
  end
$function$
;

CREATE OR REPLACE FUNCTION public.access_givers(p_person uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select giver_id from account_givers(array[p_person])
$function$
;
revoke all on function access_givers(uuid) from public;

CREATE OR REPLACE FUNCTION public.account_givers(p_people uuid[])
 RETURNS TABLE(person_id uuid, giver_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with recursive giver (person_id, giver_id, is_direct) as (
    select p.id, g, true from person p cross join unnest(p.access_given_by) g where p.id = any (p_people)
    union
    select v.person_id, g, false from giver v join person p on p.id = v.giver_id cross join unnest(p.access_given_by) g
  )
  select distinct v.person_id, v.giver_id
  from giver v join person p on p.id = v.person_id left join person g on g.id = v.giver_id
  where v.giver_id <> v.person_id
    -- An account that belongs to no organisation yet counts as one of the same organisation.
    and (v.is_direct or coalesce(g.home_organisation_id = p.home_organisation_id, true))
$function$
;
revoke all on function account_givers(uuid[]) from public;

CREATE OR REPLACE FUNCTION public.act_capacity(p_act path_act)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select case
    when p_act.provenance is distinct from 'in_person' or p_act.refers_to is not null or p_act.seat_function is null then null
    when p_act.mandate_id is not null then 'mandate'
    else (select h.capacity from function_holding h join function f on f.id = h.function_id
      where h.person_id = p_act.recorded_by and f.organisation_id = p_act.seat_organisation_id and f.code = p_act.seat_function
        and h.entered_by is distinct from h.person_id
        and h.valid_from <= p_act.on_date and coalesce(p_act.on_date < h.valid_to, true)
      order by h.capacity = 'deputy' limit 1)
  end
$function$
;
revoke all on function act_capacity(path_act) from public;

CREATE OR REPLACE FUNCTION public.acting_person()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('integral.person', true), '')::uuid $function$
;

CREATE OR REPLACE FUNCTION public.acts_for_seat(p_person uuid, p_owner uuid, p_act path_act, p_day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select is_of_seat(p_act, p_owner, p_day)
    and exists (select from role_assignment r join person u on u.id = r.person_id and u.left_at is null
      where r.person_id = p_person and r.organisation_id = p_owner
        and r.valid_from <= p_day and coalesce(p_day < r.valid_to, true))
    and (p_act.seat_function is null or held_function(p_person, p_owner, p_act.seat_function, p_day))
$function$
;
revoke all on function acts_for_seat(uuid,uuid,path_act,date) from public;

CREATE OR REPLACE FUNCTION public.acts_of_round_with_confirmer(p_plan uuid, p_round uuid, p_acts uuid[], p_involved uuid[], p_since timestamp with time zone)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with act as materialized (
    select a.id, s as seat_organisation_id, a.seat_function from path_act a
    cross join lateral seat_organisations(a.seat_organisation_id, legal_today()) s
    where a.id = any (p_acts) and a.round_id = p_round
  ), found as materialized (
    select s.organisation_id, s.function
    from (select array_agg(seat_organisation_id) as organisations, array_agg(seat_function) as functions from act) t
    cross join lateral seats_with_confirmer(t.organisations, t.functions,
      array(select distinct o from unnest(t.organisations) o where is_confirming_body(p_plan, p_round, o)), p_involved, p_since) s
  )
  select a.id from act a join found f on f.organisation_id = a.seat_organisation_id and f.function is not distinct from a.seat_function
$function$
;
revoke all on function acts_of_round_with_confirmer(uuid,uuid,uuid[],uuid[],timestamp with time zone) from public;

CREATE OR REPLACE FUNCTION public.acts_under_mandate(p_person uuid, p_owner uuid, p_act path_act, p_day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from mandate m where m.owner_id = p_act.seat_organisation_id and m.function = p_act.seat_function
    and m.to_organisation_id = p_owner and (m.steps is null or p_act.step = any (m.steps))
    and is_mandate_in_effect(m, p_day)
    and (m.to_person_id = p_person or held_function(p_person, m.to_organisation_id, m.to_function, p_day)))
$function$
;
revoke all on function acts_under_mandate(uuid,uuid,path_act,date) from public;

CREATE OR REPLACE FUNCTION public.acts_with_confirmer(p_acts uuid[])
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select c from rounds_of_acts(p_acts) r
  cross join lateral acts_of_round_with_confirmer(r.plan_id, r.round_id, r.acts, r.involved, r.since) c
$function$
;
revoke all on function acts_with_confirmer(uuid[]) from public;

CREATE OR REPLACE FUNCTION public.add_expectations_by_reply(p_reply uuid, at timestamp with time zone, expectations jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare reply consultation_reply%rowtype;
begin
  select * into reply from consultation_reply where id = p_reply and (organisation_id = any (writable()) or owner_id = any (writable()));
  if not found or exists (select from consultation_expectation e where e.reply_id = p_reply) then
    raise exception 'Expectations can be added only once, by the addressee or by the body that leads the plan.' using errcode = 'insufficient_privilege';
  end if;
  if not exists (select from plan p where p.id = reply.plan_id and p.state in ('drafting', 'in_decision')) then return false; end if;
  perform write_priorities(reply.plan_id, at, acting_person(), jsonb_build_object('expectations', (
    select coalesce(jsonb_agg(x || jsonb_build_object('organisationId', reply.organisation_id, 'body', null, 'source', reply.source, 'recordedOn', reply.on_date)), '[]')
    from jsonb_array_elements(expectations) x)));
  insert into consultation_expectation (id, reply_id, consultation_id, plan_id, owner_id, organisation_id, access_id)
    select (x ->> 'id')::uuid, reply.id, reply.consultation_id, reply.plan_id, reply.owner_id, reply.organisation_id, 1 from jsonb_array_elements(expectations) x;
  return true;
end $function$
;

CREATE OR REPLACE FUNCTION public.add_items_to_coverage()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  -- Two senders of one version number its columns one after the other.
  perform from plan_version v where v.id in (select version_id from changed) order by v.id for no key update;
  insert into coverage_column (version_id, element_id, number, access_id)
  select n.version_id, n.element_id,
    coalesce((select max(c.number) from coverage_column c where c.version_id = n.version_id), 0)
      + row_number() over (partition by n.version_id order by (select min(e.position) from plan_version v
        join frozen_row f on f.plan_id = v.plan_id and f.section = 'elements' and f.subject_id = n.element_id
        join plan_version_entry e on e.version_id = v.id and e.row_id = f.id where v.id = n.version_id), n.element_id),
    n.access_id
  from (select distinct c.version_id, c.element_id, e.access_id from changed c join element e on e.id = c.element_id) n
  where not exists (select from coverage_column c where c.version_id = n.version_id and c.element_id = n.element_id);
  perform refresh_coverage(array_agg(p.version_id), array_agg(p.addressee_id))
    from (select distinct version_id, addressee_id from changed) p;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.addresses_of_acts(p_acts uuid[], p_involved uuid[])
 RETURNS TABLE(act_id uuid, contact_id uuid, name text, email text, purpose text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with act as materialized (
    select a.id, a.recorded_by, a.seat_organisation_id from path_act a
    where a.id = any (p_acts) and is_of_seat(a, a.seat_organisation_id, legal_today())
  ), point as materialized (
    select c.* from contact_point c where c.organisation_id in (select a.seat_organisation_id from act a)
      and c.email is not null and c.email_entered_at is not null
  ), recorder as materialized (
    select r.recorded_by, array_remove(p_involved || r.recorded_by, null) as involved from (select distinct recorded_by from act) r
  ), dependent as materialized (
    select r.recorded_by, d.person_id from recorder r
    cross join lateral dependent_people(array(select distinct email_entered_by from point where email_entered_by is not null),
      null, r.involved) d
  )
  select a.id, p.id, p.name, p.email, p.purpose
  from act a join recorder r on r.recorded_by is not distinct from a.recorded_by join point p on p.organisation_id = a.seat_organisation_id
  where not exists (select from dependent d where d.recorded_by is not distinct from a.recorded_by and d.person_id = p.email_entered_by)
    and not exists (select from person u where u.id = any (r.involved) and lower(u.email) = lower(p.email))
$function$
;
revoke all on function addresses_of_acts(uuid[],uuid[]) from public;

CREATE OR REPLACE FUNCTION public.agreed_issuers(p_plan uuid, p_owner uuid, p_issuers uuid[])
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select coalesce(array_agg(i), '{}') from unnest(p_issuers) i
  where i = p_owner or exists (
    select from issuer_consent c where c.plan_id = p_plan and c.organisation_id = i and c.answer = 'agreed' and c.withdrawn_at is null)
$function$
;

CREATE OR REPLACE FUNCTION public.answer_act_by_link(p_hash text, p_token text, at timestamp with time zone, p_on date, p_act uuid, p_kind text, p_text text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  link record;
  target path_act;
begin
  select * into link from linked_act(p_hash, p_token, at);
  if link.act_id is null or p_kind not in ('confirmed', 'contested') then return false; end if;
  if not exists (select from signed_link l join confirmation_addresses(link.act_id) c on lower(c.email) = lower(l.recipient_address)
      where l.id = link.link_id) then return false; end if;
  select * into target from path_act where id = link.act_id;
  if not use_signed_link('confirmation', p_hash, at, true) then return false; end if;
  insert into path_act (id, round_id, plan_id, owner_id, kind, step, seat_organisation_id, seat_function, on_date, text, provenance,
      refers_to, link_id, recorded_at, recorded_by, access_id)
    values (p_act, target.round_id, target.plan_id, target.seat_organisation_id, p_kind, target.step, target.seat_organisation_id,
      target.seat_function, p_on, p_text, 'in_person', target.id, link.link_id, at, null, 1);
  if p_kind = 'contested' then
    insert into task (id, kind, subject_kind, subject_id, plan_id, owner_id, organisation_id, created_at, access_id)
      select new_id(at), 'path_contest', 'path_act', target.id, p.id, target.seat_organisation_id, p.owner_id, at, 1
      from plan p where p.id = target.plan_id on conflict do nothing;
  end if;
  return true;
end $function$
;

CREATE OR REPLACE FUNCTION public.answer_by_link(p_hash text, p_token text, at timestamp with time zone, p_answer uuid, p_item uuid, p_kind text, p_reasons jsonb, body text, signed_by text[], p_decided_on date)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  link record;
  requested_item item%rowtype;
begin
  select l.*, s.created_by, s.is_registered into link
    from open_signed_link('answers', p_hash, p_token, at) l join signed_link s on s.id = l.id;
  select * into requested_item from item where id = p_item and version_id = link.subject_id
    and addressee_id = link.recipient_organisation_id and withdrawn_at is null
    and can_link_read(access_id, link.recipient_organisation_id, link.max_marking) for no key update;
  if requested_item.id is null or exists (select from answering_people(requested_item.addressee_id)) then return null; end if;
  if not link.is_registered and exists (select from answer where item_id = requested_item.id and superseded_at is null and not by_link) then
    return null;
  end if;
  update answer set superseded_at = at where item_id = requested_item.id and superseded_at is null;
  insert into answer (id, item_id, owner_id, plan_id, kind, reasons, deciding_body, signatories, decided_on, answered_at,
      answered_by, by_link, link_created_by, is_recorded, marking)
    values (p_answer, requested_item.id, requested_item.addressee_id, requested_item.lower_plan_id, p_kind, p_reasons, body, signed_by,
      p_decided_on, at, null, true, link.created_by, not link.is_registered, 1);
  if not exists (select from item o where o.version_id = requested_item.version_id and o.addressee_id = requested_item.addressee_id
      and o.withdrawn_at is null and not o.answered) then
    update task set done_at = at where kind = 'answer_items' and subject_id = requested_item.version_id
      and organisation_id = requested_item.addressee_id and done_at is null;
  end if;
  return requested_item.addressee_id;
end $function$
;

CREATE OR REPLACE FUNCTION public.answer_link_addresses(p_plan uuid, p_organisation uuid)
 RETURNS TABLE(name text, email text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with asker as materialized (
    select array_remove(array(select plan_authors(p_plan, null)) || acting_person(), null) as ids
  ), point as materialized (
    select c.* from contact_point c
    where c.organisation_id = p_organisation and c.email is not null and c.email_entered_at is not null
  )
  select c.name, c.email from point c, asker a
  where not exists (select from dependent_people(array[c.email_entered_by], null, a.ids))
    and not exists (select from person u where u.id = any (a.ids) and lower(u.email) = lower(c.email))
  order by c.purpose <> 'plans', c.purpose, c.id
$function$
;
revoke all on function answer_link_addresses(uuid,uuid) from public;

CREATE OR REPLACE FUNCTION public.answer_link_marking(p_link uuid)
 RETURNS smallint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select greatest(pa.marking, (
    select max(greatest(ia.marking, aa.marking)) from item i
    join access ia on ia.id = i.access_id
    left join answer n on n.item_id = i.id and n.superseded_at is null
      and can_organisation_read(n.access_id, l.recipient_organisation_id)
    left join access aa on aa.id = n.access_id
    where i.version_id = l.subject_id and i.addressee_id = l.recipient_organisation_id and i.withdrawn_at is null
      and can_organisation_read(i.access_id, l.recipient_organisation_id)))
  from signed_link l
  join plan_version v on v.id = l.subject_id
  join plan p on p.id = v.plan_id
  join access pa on pa.id = p.access_id
  where l.id = p_link and l.purpose = 'answers'
$function$
;

CREATE OR REPLACE FUNCTION public.answer_mark(kind text, linked boolean)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select case when linked then mark else upper(mark) end from (select case kind
    when 'covered' then 'c' when 'adopt' then 'a' when 'adapt' then 'd' when 'partly' then 'p'
    when 'no_capacity' then 'n' when 'not_relevant' then 'r' end as mark) m
$function$
;

CREATE OR REPLACE FUNCTION public.answering_people(p_organisation uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select distinct r.person_id from role_assignment r join person p on p.id = r.person_id
  where r.organisation_id = p_organisation and is_answering_role(r.role) and coalesce(p.left_at::date >= legal_today() - 1, true)
    and r.valid_from <= legal_today() and coalesce(legal_today() <= r.valid_to, true)
$function$
;
revoke all on function answering_people(uuid) from public;
grant execute on function answering_people(uuid) to :app_role;

CREATE OR REPLACE FUNCTION public.apply_answer_release()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update answer_audience u set is_released = exists (select from answer_release r
      where r.plan_id = new.plan_id and r.owner_id = new.owner_id and r.confirmed_at is not null and r.withdrawn_at is null)
    where u.plan_id = new.plan_id and u.organisation_id = new.owner_id;
  update item set access_id = access_id where upper_plan_id = new.plan_id and addressee_id = new.owner_id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.apply_instance_threshold()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update indicator set suppression_threshold = suppression_threshold where definition ->> 'suppressionThreshold' is not null;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.apply_issuer_consent()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update plan set sent_at = sent_at where id = new.plan_id and sent_at is null;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.appointing_people(p_people uuid[], p_since timestamp with time zone)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with entrant as materialized (
    select h.entered_by as id from function_holding h where h.entered_at >= p_since and h.entered_by is not null
    union select r.granted_by from role_assignment r where r.granted_at >= p_since and r.granted_by is not null
  )
  select array(
    select id from entrant where id = any (p_people)
    union select g.person_id from account_givers(array(select id from entrant)) g where g.giver_id = any (p_people)
    union select r.person_id from role_assignment r join entrant e on e.id = r.person_id
      where r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true)
      group by r.person_id having owes_role(array_agg(r.role), array_agg(coalesce(r.granted_by = any (p_people), false))))
$function$
;
revoke all on function appointing_people(uuid[],timestamp with time zone) from public;

CREATE OR REPLACE FUNCTION public.assign_figure_codes(indicators uuid[], areas uuid[], breakdowns integer[], first_days date[], ends date[], proposed text[], today date, moment timestamp with time zone)
 RETURNS TABLE(request_index integer, assigned_code text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  latest constant timestamptz := greatest((select max(b.recorded_at) from observation_batch b where b.recorded_at <= moment),
    (select max(v.saved_at) from indicator_version v where v.saved_at <= moment));
begin
  return query
  with request as materialized (
    select k.at::integer, k.indicator_id, k.area_id, k.breakdown_id, k.starts_on, k.ends_on, k.code
    from unnest(indicators, areas, breakdowns, first_days, ends, proposed)
      with ordinality k(indicator_id, area_id, breakdown_id, starts_on, ends_on, code, at)
    join indicator i on i.id = k.indicator_id and i.access_id = any (readable())
  ), known as materialized (
    select distinct on (a.at) a.at, c.code from request a
    join figure_code c on c.indicator_id = a.indicator_id and c.area_id = a.area_id and c.breakdown_id = a.breakdown_id
      and c.starts_on = a.starts_on and c.ends_on = a.ends_on and c.created_on = today and c.known_at >= coalesce(latest, c.known_at)
    order by a.at, c.known_at desc, c.code
  ), inserted as (
    insert into figure_code (code, indicator_id, area_id, breakdown_id, starts_on, ends_on, created_on, known_at)
    select a.code, a.indicator_id, a.area_id, a.breakdown_id, a.starts_on, a.ends_on, today, moment from request a
    where not exists (select from known k where k.at = a.at)
    on conflict do nothing returning code
  )
  select k.at, k.code from known k union all select a.at, m.code from inserted m join request a on a.code = m.code;
end $function$
;

CREATE OR REPLACE FUNCTION public.audience_for(p_marking smallint, p_owners uuid[], p_partners uuid[], p_persons uuid[])
 RETURNS access
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select row(null, p_marking, p_marking > 0,
    case p_marking when 2 then p_owners || coalesce(p_partners, '{}') when 3 then p_owners end,
    case p_marking when 4 then coalesce(p_persons, '{}') end)::access
$function$
;

CREATE OR REPLACE FUNCTION public.audience_key(ids uuid[])
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select coalesce(md5(array_to_string(ids, ',')), '') $function$
;

CREATE OR REPLACE FUNCTION public.authorship_start(p_plan uuid, p_version uuid)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select max(v.frozen_at) from plan_version v
  where v.plan_id = p_plan and v.in_force_on is not null and v.id is distinct from p_version
    and v.frozen_at < coalesce(
      (select own.frozen_at from plan_version own where own.id = coalesce(p_version, submitted_version(p_plan))), 'infinity')
$function$
;
revoke all on function authorship_start(uuid,uuid) from public;

CREATE OR REPLACE FUNCTION public.awaits_confirmation(p_act uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from path_act a where a.id = p_act and needs_confirmation(a) and not is_withdrawn(a.id)
    and a.round_id = (select r.id from path_round r where r.plan_id = a.plan_id order by r.number desc limit 1)
    and not exists (select from path_act c where c.refers_to = a.id and not is_withdrawn(c.id)))
$function$
;

CREATE OR REPLACE FUNCTION public.batch_recorded_at(p_batch integer)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$ select b.recorded_at from observation_batch b where b.id = p_batch $function$
;

CREATE OR REPLACE FUNCTION public.body_texts(body jsonb)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select coalesce(jsonb_path_query_array(body, '$.**.text ? (@.type() == "string")')::text, '')
$function$
;

CREATE OR REPLACE FUNCTION public.build_search_query(query text, language text)
 RETURNS tsquery
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select websearch_to_tsquery(language_configuration(language), query)
    || websearch_to_tsquery(language_configuration(language), normalise_spelling(language, query))
    || websearch_to_tsquery('simple', query)
    -- The last word may be incomplete, because results appear while the user types. Only its letters and digits are
    -- used.
    || coalesce((select to_tsquery('simple', string_agg(word, ' & ') || ':*')
      from regexp_split_to_table(regexp_replace(remove_accents(query), '[^[:alnum:]]+', ' ', 'g'), ' ') word where word <> ''), ''::tsquery)
$function$
;

CREATE OR REPLACE FUNCTION public.can_invitee_read(p_access integer, organisation uuid, p_max smallint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select case when organisation is not null then can_link_read(p_access, organisation, p_max)
    else exists (select from access a where a.id = p_access and a.person_ids is null and a.marking <= least(p_max, 1)) end
$function$
;

CREATE OR REPLACE FUNCTION public.can_link_read(p_access integer, organisation uuid, p_max smallint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from access a where a.id = p_access and a.person_ids is null and a.marking <= p_max
    and (a.organisation_ids is null or organisation = any (a.organisation_ids)))
$function$
;

CREATE OR REPLACE FUNCTION public.can_organisation_read(p_access integer, organisation uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from access a where a.id = p_access and a.person_ids is null
    and (a.organisation_ids is null or organisation = any (a.organisation_ids)))
$function$
;

CREATE OR REPLACE FUNCTION public.cancel_waiting_job()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.state := 'cancelled';
  new.ended_at := new.cancel_requested_at;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_act_days()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  p plan;
  entry_day date;
begin
  if is_maintenance() then return new; end if;
  if new.kind = 'entered_into_force' then
    if exists (select from path_act a where a.round_id = new.round_id and a.on_date > new.on_date
        and a.kind in ('done', 'opinion_given', 'opinion_missing', 'decided')
        and not is_withdrawn(a.id) and not is_contested(a.id) and not is_opinion_after_decision(a)) then
      raise exception 'The entry into force is earlier than an act that it follows.'
        using errcode = 'integrity_constraint_violation', constraint = 'entry_after_acts';
    end if;
    return new;
  end if;
  select a.on_date into entry_day from path_act a
    where a.round_id = new.round_id and a.kind = 'entered_into_force' and not is_withdrawn(a.id) limit 1;
  if new.on_date > entry_day and not follows_entry(new.plan_id, new.step) then
    raise exception 'The act is later than the entry into force that follows it.'
      using errcode = 'integrity_constraint_violation', constraint = 'entry_after_acts';
  end if;
  select * into p from plan where id = new.plan_id;
  if new.kind = 'decided' and entry_day is null and new.on_date >= greatest(p.period_to, p.extended_to)
    and not (p.valid_until <= legal_today()
      and exists (select from path_round r where r.id = new.round_id and r.kind = 'addendum')) then
    raise exception 'The decision is later than the last day of the plan.'
      using errcode = 'integrity_constraint_violation', constraint = 'decision_in_period';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_act_of_law()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  p plan;
  law jsonb;
  step jsonb;
begin
  if is_maintenance() then return new; end if;
  select * into p from plan where id = new.plan_id;
  select l.law into law from pack_installation l where l.version = p.pack_version
    and exists (select from jsonb_array_elements(l.law -> 'planKinds') k where k ->> 'code' = p.kind and k ? 'path');
  if law is null then return new; end if;
  select s into step from plan_steps(new.plan_id) s where s ->> 'code' = new.step
    and ((s ->> 'addendum')::boolean or (select r.kind from path_round r where r.id = new.round_id) <> 'addendum');
  if step is null or not new.kind = any (case step ->> 'act'
      when 'work' then array['done', 'skipped']
      when 'opinion' then array['requested', 'opinion_given', 'opinion_missing', 'skipped']
      when 'decision' then array['requested', 'decided', 'skipped']
      when 'sending' then array['sent', 'received', 'skipped']
      else array['entered_into_force'] end)
    or new.kind = 'skipped' and (step ->> 'required')::boolean
    or new.kind = 'opinion_missing' and not coalesce((step ->> 'mayBeAbsent')::boolean, false) then
    raise exception 'The law of the plan has no such act.' using errcode = 'integrity_constraint_violation', constraint = 'act_of_law';
  end if;
  if new.kind in ('requested', 'opinion_given', 'opinion_missing', 'decided', 'sent', 'received')
    and not exists (select from (values (new.on_date), (legal_today())) d (day), seats_of_round(p, new.round_id, step, law, d.day) s
      where (s.organisation_id, s.seat_function) is not distinct from (new.seat_organisation_id, new.seat_function))
    -- A seat that answered keeps its place in the step.
    and not exists (select from path_act a where a.round_id = new.round_id and a.step = new.step and a.kind <> 'requested'
      and (a.seat_organisation_id, a.seat_function) is not distinct from (new.seat_organisation_id, new.seat_function)
      and not is_withdrawn(a.id)) then
    raise exception 'The organisation has no seat in the step.' using errcode = 'integrity_constraint_violation', constraint = 'act_of_law';
  end if;
  if new.kind in ('requested', 'opinion_given', 'decided', 'sent', 'received')
    and exists (select from organisation o where o.id = new.seat_organisation_id and o.valid_to <= new.on_date) then
    raise exception 'The organisation of the seat no longer exists on the day.'
      using errcode = 'integrity_constraint_violation', constraint = 'act_of_law';
  end if;
  return new;
end $function$
;
revoke all on function check_act_of_law() from public;

CREATE OR REPLACE FUNCTION public.check_act_owner()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  p plan;
  target path_act;
begin
  if is_maintenance() then return new; end if;
  if new.kind = 'confirmed' then
    select * into target from path_act where id = new.refers_to;
    if target.kind in ('decided', 'opinion_given', 'received') and target.provenance is distinct from 'in_person'
      and not exists (select from file f where f.act_id = target.id or (target.meeting_id is not null and f.meeting_id = target.meeting_id)) then
      raise exception 'What was recorded for a seat is confirmed with its document.'
        using errcode = 'integrity_constraint_violation', constraint = 'act_evidence';
    end if;
  end if;
  -- An act through a link is recorded by the owner of the tables.
  if not is_restricted_person() or new.link_id is not null then return new; end if;
  select plan.* into p from path_round r join plan on plan.id = r.plan_id where r.id = new.round_id;
  -- An organisation to which a document was sent confirms its receipt, also if it does not read the plan.
  if p.id is null or not p.access_id = any (readable()) and not (new.kind = 'received' and exists (select from path_act s
      where s.round_id = new.round_id and s.kind = 'sent' and s.seat_organisation_id = new.seat_organisation_id)) then
    raise exception 'The plan was not found.' using errcode = 'insufficient_privilege';
  end if;
  if new.kind <> 'entered_into_force' and new.on_date > legal_today() then
    raise exception 'An act is not dated in the future.'
      using errcode = 'integrity_constraint_violation', constraint = 'act_day';
  end if;
  if new.kind in ('submitted', 'done', 'skipped', 'requested', 'opinion_missing', 'sent', 'entered_into_force')
    and not (new.owner_id = p.owner_id and has_permission('path.lead')) then
    raise exception 'Only the leader of the plan records this.' using errcode = 'insufficient_privilege';
  end if;
  if new.kind in ('decided', 'opinion_given', 'received') then
    if new.provenance is null then
      raise exception 'An act of a seat is given in person or recorded.'
        using errcode = 'integrity_constraint_violation', constraint = 'act_provenance';
    end if;
    if new.provenance = 'recorded' and not (has_permission('path.lead') and new.owner_id in (p.owner_id, new.seat_organisation_id))
      or new.provenance = 'in_person' and new.owner_id is distinct from new.seat_organisation_id
        and not exists (select from mandate m where m.id = new.mandate_id and m.to_organisation_id = new.owner_id) then
      raise exception 'Another organisation records or gives this.' using errcode = 'insufficient_privilege';
    end if;
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_answer_day()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if not is_maintenance() and new.decided_on < (select first_act_day(v.plan_id) from item i join plan_version v on v.id = i.version_id
      where i.id = new.item_id) then
    raise exception 'The decision is dated long before the plan.'
      using errcode = 'integrity_constraint_violation', constraint = 'first_act_day';
  end if;
  return new;
end $function$
;
revoke all on function check_answer_day() from public;

CREATE OR REPLACE FUNCTION public.check_answer_link()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if not exists (select from plan_version v join item i on i.version_id = v.id
      where v.id = new.subject_id and v.plan_id = new.plan_id and v.owner_id = new.owner_id
        and i.addressee_id = new.recipient_organisation_id) then
    raise exception 'A link for answers belongs to the owner of the version and an organisation that was asked.';
  end if;
  if is_maintenance() then return new; end if;
  if exists (select from answering_people(new.recipient_organisation_id)) then
    raise exception 'An organisation with an account answers itself.'
      using errcode = 'integrity_constraint_violation', constraint = 'answers_by_account';
  end if;
  new.is_registered := exists (select from answer_link_addresses(new.plan_id, new.recipient_organisation_id) a
    where lower(a.email) = lower(new.recipient_address));
  if not new.is_registered and exists (select from answer_link_addresses(new.plan_id, new.recipient_organisation_id)) then
    raise exception 'A link for answers goes to the address of the registry.'
      using errcode = 'integrity_constraint_violation', constraint = 'registered_address';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_answer_release()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_maintenance() then return new; end if;
  if tg_op = 'INSERT' then
    if new.confirmed_at is not null or new.confirmed_by is not null then
      raise exception 'A release is confirmed by a second person.';
    end if;
    if new.released_by is distinct from acting_person() then
      raise exception 'A release names the person who recorded it.';
    end if;
  elsif (new.confirmed_at, new.confirmed_by) is distinct from (old.confirmed_at, old.confirmed_by) then
    if old.confirmed_at is not null or new.confirmed_by is null or new.confirmed_by is distinct from acting_person()
        or new.confirmed_by is not distinct from old.released_by then
      raise exception 'A release is confirmed once, by a second person.';
    end if;
    if not exists (select from file f where f.release_id = new.id) then
      raise exception 'A release needs the document of the decision.';
    end if;
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_comment_link()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if not exists (select from comment_invitee i where i.id = new.subject_id and i.plan_id = new.plan_id
      and i.owner_id = new.owner_id and i.organisation_id is not distinct from new.recipient_organisation_id) then
    raise exception 'A link for comments belongs to the organisation that invited and to its invitation.';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_confirmation_link()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if not exists (select from path_act a join plan p on p.id = a.plan_id
      where a.id = new.subject_id and a.plan_id = new.plan_id and new.owner_id in (a.owner_id, p.owner_id)
        and a.seat_organisation_id = new.recipient_organisation_id and awaits_confirmation(a.id)) then
    raise exception 'A link for a confirmation belongs to an act that waits for it and to the organisation of the seat.';
  end if;
  if not new.is_single_use then raise exception 'A link for a confirmation is for a single use.'; end if;
  if has_independent_account(new.subject_id) then
    raise exception 'Another person has an account for the seat and confirms signed in.'
      using errcode = 'integrity_constraint_violation', constraint = 'confirmation_signed_in';
  end if;
  if not exists (select from confirmation_addresses(new.subject_id) c where lower(c.email) = lower(new.recipient_address)) then
    raise exception 'A link for a confirmation is sent to an address of the seat that neither recorder nor author entered.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_consent_day()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if is_restricted_person() and (new.agreed_on > legal_today() or new.agreed_on < first_consent_day(new.plan_id)) then
    raise exception 'The day of a consent is in the future, or long before the plan.'
      using errcode = 'integrity_constraint_violation', constraint = 'consent_day';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_contest()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_maintenance() then return new; end if;
  if not exists (select from path_act a where a.id = new.refers_to and is_of_seat(a, new.owner_id, legal_today())) then
    raise exception 'Only the seat for which an act was recorded contests it.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$
;
revoke all on function check_contest() from public;

CREATE OR REPLACE FUNCTION public.check_contest_withdrawal()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if not is_maintenance() and exists (select from plan_extension c where c.id = new.withdraws and c.kind = 'contested')
    and not is_contest_withdrawer(new.recorded_by, new.owner_id, new.withdraws) then
    raise exception 'A person who recorded a decision, or depends on who did, withdraws no contest of others.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_day_of_period_decision()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  p plan;
begin
  if is_maintenance() or new.kind not in ('extended', 'ended', 'revoked') then return new; end if;
  select * into p from plan where id = new.plan_id;
  -- A withdrawal of an extension follows the decision to extend.
  if new.decided_on is null or new.decided_on > legal_today() or new.decided_on < coalesce(
      (select t.decided_on from plan_extension t where t.id = new.refers_to), p.decided_on, p.in_force_on, p.period_from) then
    raise exception 'A decision about the period of a plan is not taken before the decision that it follows, nor in the future.'
      using errcode = 'integrity_constraint_violation', constraint = 'day_of_period_decision';
  end if;
  if new.kind <> 'revoked' and exists (select from plan_extension e where e.plan_id = new.plan_id and e.kind = new.kind
      and e.needs_confirmation and not is_period_row_withdrawn(e.id) and not is_period_decision_in_effect(e)
      and not exists (select from plan_extension r where r.refers_to = e.id and r.kind = 'revoked' and not is_period_row_withdrawn(r.id)
        and is_period_decision_in_effect(r))) then
    raise exception 'Such a decision already awaits its confirmation.'
      using errcode = 'integrity_constraint_violation', constraint = 'day_of_period_decision';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_entry()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  p plan;
  submission path_act;
begin
  if is_maintenance() then return new; end if;
  select * into p from plan where id = new.plan_id;
  if new.on_date < p.period_from or new.on_date >= p.valid_until and not (p.valid_until <= legal_today()
    and exists (select from path_round r where r.id = new.round_id and r.kind = 'addendum')) then
    raise exception 'The day of entry is outside the period of the plan.'
      using errcode = 'integrity_constraint_violation', constraint = 'entry_in_period';
  end if;
  select * into submission from path_act s where s.round_id = new.round_id and s.kind = 'submitted' and not is_withdrawn(s.id)
    order by s.place desc limit 1;
  if not has_second_person(new.plan_id, new.round_id, array(select a.id from path_act a where a.round_id = new.round_id and not is_withdrawn(a.id)
    and (a.kind = 'confirmed' and not is_withdrawn(a.refers_to)
      or a.kind = 'decided' and a.verdict <> 'refused' and a.provenance = 'in_person' and a.mandate_id is null
        and a.recorded_by is distinct from new.recorded_by
        and (a.version_id = submission.version_id or a.sections <@ submission.sections)))) then
    raise exception 'One person cannot bring a plan into force alone.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_first_act_day()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_maintenance() or is_follow_up_step(new.plan_id, new.step) then return new; end if;
  if new.on_date < first_act_day(new.plan_id) then
    raise exception 'The act is dated long before the plan.'
      using errcode = 'integrity_constraint_violation', constraint = 'first_act_day';
  end if;
  return new;
end $function$
;
revoke all on function check_first_act_day() from public;

CREATE OR REPLACE FUNCTION public.check_follow_up_act()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  p plan;
  term daterange;
  step jsonb;
  recorded integer;
  usual date;
begin
  if is_maintenance() or not is_follow_up_step(new.plan_id, new.step) then return new; end if;
  if new.kind not in ('done', 'skipped')
    and exists (select from path_round r where r.id = new.round_id and r.kind = 'external') then
    raise exception 'The plan was decided elsewhere.' using errcode = 'integrity_constraint_violation', constraint = 'external_round';
  end if;
  if new.kind in ('confirmed', 'contested') then return new; end if;
  select * into p from plan where id = new.plan_id;
  if p.is_registered and p.registration_confirmed_at is null then
    raise exception 'The registration of the plan is not confirmed.'
      using errcode = 'integrity_constraint_violation', constraint = 'registration_not_confirmed';
  end if;
  if new.on_date < coalesce(p.in_force_on, p.period_from) then
    raise exception 'The step follows the entry into force.'
      using errcode = 'integrity_constraint_violation', constraint = 'follows_entry';
  end if;
  if new.kind not in ('done', 'skipped') then return new; end if;
  term := plan_term(p);
  select s into step from plan_steps(new.plan_id) s where s ->> 'code' = new.step;
  select count(*) into recorded from path_act a
    where a.round_id = new.round_id and a.step = new.step and a.kind in ('done', 'skipped') and not is_withdrawn(a.id);
  if recorded >= (case when step ->> 'completedAt' = 'year_end' then count_years(term) else 1 end)
    or exists (select from path_act a where a.round_id = new.round_id and a.step = new.step and a.on_date = new.on_date
      and a.kind in ('done', 'skipped') and not is_withdrawn(a.id)) then
    raise exception 'The step is recorded already.'
      using errcode = 'integrity_constraint_violation', constraint = 'follow_up_recorded';
  end if;
  usual := case step ->> 'completedAt'
    when 'year_end' then least((lower(term) + make_interval(years => recorded + 1))::date, upper(term)) - 1
    when 'period_end' then upper(term) - 1 end;
  if new.kind = 'done' and new.on_date < usual and coalesce(btrim(new.reason), '') = '' then
    raise exception 'An early evaluation needs a reason.'
      using errcode = 'integrity_constraint_violation', constraint = 'early_evaluation_reason';
  end if;
  return new;
end $function$
;
revoke all on function check_follow_up_act() from public;

CREATE OR REPLACE FUNCTION public.check_foreign_area_source()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if tg_op = 'INSERT' then
    if new.confirmed_at is not null or new.withdrawn_at is not null or new.declared_by is distinct from acting_person() then
      raise exception 'A declaration begins unconfirmed, in the name of the person who makes it.' using errcode = 'insufficient_privilege';
    end if;
    if not is_foreign_area(new.country) or exists (select from unnest(new.area_ids) k(id)
        where not exists (select from area a where a.id = k.id and a.country = new.country)) then
      raise exception 'A declaration is about areas of one other country.'
        using errcode = 'integrity_constraint_violation', constraint = 'foreign_area_source_country';
    end if;
    return new;
  end if;
  if (to_jsonb(new) - array['confirmed_by', 'confirmed_at', 'withdrawn_by', 'withdrawn_at', 'withdrawal_reason'])
      <> (to_jsonb(old) - array['confirmed_by', 'confirmed_at', 'withdrawn_by', 'withdrawn_at', 'withdrawal_reason'])
    or old.withdrawn_at is not null
    or (old.confirmed_at is not null and (new.confirmed_by, new.confirmed_at) is distinct from (old.confirmed_by, old.confirmed_at)) then
    raise exception 'A declaration does not change.' using errcode = 'integrity_constraint_violation', constraint = 'foreign_area_source_final';
  end if;
  if old.confirmed_at is null and new.confirmed_at is not null
    and (new.confirmed_by is distinct from acting_person() or new.confirmed_by is null or new.confirmed_by = new.declared_by) then
    raise exception 'Another person confirms a declaration.'
      using errcode = 'integrity_constraint_violation', constraint = 'foreign_area_source_second_person';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_function()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  body organisation;
begin
  if is_maintenance() then return case tg_op when 'DELETE' then old else new end; end if;
  select * into body from organisation o where o.id = old.organisation_id;
  if tg_op = 'UPDATE' and (new.organisation_id, new.code) is distinct from (old.organisation_id, old.code) then
    raise exception 'Another code or organisation is another function.' using errcode = 'insufficient_privilege';
  end if;
  if acting_person() is not null and not has_permission('registry.write') and (tg_op = 'DELETE'
      or new.valid_from is distinct from old.valid_from
        and (new.valid_from is null or old.valid_from is null or least(new.valid_from, old.valid_from) < legal_today())
      or new.valid_to is distinct from old.valid_to and new.valid_to is not null
        and least(new.valid_to, old.valid_to) < legal_today()) then
    raise exception 'A function begins and ends today or later.'
      using errcode = 'insufficient_privilege', constraint = 'function_in_past';
  end if;
  -- A function ends with its organisation.
  if (tg_op = 'DELETE'
      or new.valid_to is distinct from old.valid_to and new.valid_to < coalesce(body.valid_to, 'infinity')
      or new.valid_from is distinct from old.valid_from and new.valid_from > coalesce(old.valid_from, '-infinity')
        and new.valid_from > coalesce(body.valid_from, '-infinity'))
    and exists (select from seats_of_law() s where s.function = old.code and (s.kind = body.kind or s.organisation = body.code)) then
    raise exception 'The function is a seat of a law in use. End the appointment, or the organisation.'
      using errcode = 'integrity_constraint_violation', constraint = 'function_is_seat';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $function$
;
revoke all on function check_function() from public;

CREATE OR REPLACE FUNCTION public.check_function_holding()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  is_in_past boolean := case tg_op
    when 'INSERT' then new.valid_from < legal_today()
    when 'DELETE' then old.valid_from < legal_today()
    else new.valid_from is distinct from old.valid_from and least(new.valid_from, old.valid_from) < legal_today()
      or new.valid_to is distinct from old.valid_to and least(new.valid_to, old.valid_to) < legal_today() end;
begin
  if is_maintenance() or acting_person() is null then return case tg_op when 'DELETE' then old else new end; end if;
  if tg_op = 'UPDATE' and (new.function_id, new.person_id, new.capacity) is distinct from (old.function_id, old.person_id, old.capacity) then
    raise exception 'Another person in a function is another appointment.' using errcode = 'insufficient_privilege';
  end if;
  if is_in_past and (not has_permission('registry.write') or tg_op <> 'DELETE' and new.person_id = acting_person()
      and (tg_op = 'INSERT' or new.valid_from < old.valid_from
        or coalesce(new.valid_to, 'infinity') > coalesce(old.valid_to, 'infinity'))) then
    raise exception 'An appointment begins and ends today or later.'
      using errcode = 'insufficient_privilege', constraint = 'appointment_in_past';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_issuer_consent()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  is_own_answer boolean := has_permission('plan.decide')
    and new.organisation_id = any (coalesce(nullif(current_setting('integral.organisations', true), ''), '{}')::uuid[]);
  -- A consent on paper is inserted, or added to the open request.
  is_recording boolean := new.recorded_by is not null and (tg_op = 'INSERT' or old.recorded_by is null and old.answer is null);
begin
  if tg_op = 'UPDATE' and (old.withdrawn_at is not null or old.answer is not null and new.answer is distinct from old.answer
      or (old.plan_id, old.owner_id, old.organisation_id) is distinct from (new.plan_id, new.owner_id, new.organisation_id)
      or not is_recording and (old.document_id, old.agreed_on, old.recorded_by, old.recorded_at)
        is distinct from (new.document_id, new.agreed_on, new.recorded_by, new.recorded_at)) then
    raise exception 'A consent is not changed.' using errcode = 'integrity_constraint_violation', constraint = 'issuer_consent_unchanged';
  end if;
  if is_maintenance() or coalesce(current_setting('integral.system', true), '') = 'on' then return new; end if;
  if is_recording then
    if must_answer_here(new.plan_id, new.organisation_id) then
      raise exception 'An organisation answers itself if a person of it may.'
        using errcode = 'integrity_constraint_violation', constraint = 'issuer_consent_own_answer';
    end if;
    if new.answer is not null or new.recorded_by is distinct from acting_person()
      or not exists (select from file f where f.id = new.document_id and f.plan_id = new.plan_id) then
      raise exception 'A consent is recorded with a document of the plan, and confirmed by a second person.'
        using errcode = 'integrity_constraint_violation', constraint = 'second_person';
    end if;
  end if;
  if new.answer is null or tg_op = 'UPDATE' and old.answer is not null then return new; end if;
  if is_own_answer then
    if new.answer = 'agreed' then
      perform refuse_dependent_person(acting_person(), array(select plan_authors(new.plan_id, authorship_start(new.plan_id, null))));
    end if;
    return new;
  end if;
  if new.recorded_by is null or new.answer <> 'agreed' or must_answer_here(new.plan_id, new.organisation_id) then
    raise exception 'Only the organisation answers.' using errcode = 'integrity_constraint_violation', constraint = 'issuer_consent_own_answer';
  end if;
  if new.answered_by is distinct from acting_person() or new.answered_by is not distinct from new.recorded_by
    or new.answered_by in (select plan_authors(new.plan_id, authorship_start(new.plan_id, null)))
    or not exists (select from role_assignment r join person u on u.id = r.person_id and u.left_at is null
      where r.person_id = new.answered_by and r.organisation_id = new.owner_id
        and r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true)) then
    raise exception 'A second person confirms a recorded consent: neither the recorder nor an author.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_mandate_giver()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if not is_restricted_person() then return new; end if;
  if not held_function(acting_person(), new.owner_id, new.function, legal_today())
    or has_only_own_roles(acting_person(), new.owner_id, legal_today())
    or tg_op = 'INSERT' and new.recorded_by is distinct from acting_person() then
    raise exception 'Only the seat gives or withdraws a power of attorney.' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'UPDATE' then return new; end if;
  if new.to_person_id = acting_person()
    or new.to_function is not null and held_function(acting_person(), new.to_organisation_id, new.to_function, legal_today()) then
    raise exception 'Nobody gives a power of attorney to oneself.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  if new.valid_from < legal_today() then
    raise exception 'A power of attorney is not given for past days.'
      using errcode = 'integrity_constraint_violation', constraint = 'mandate_period';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_new_document()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare plan_id uuid;
begin
  for plan_id in
    select a.plan_id from path_act a where a.id = new.act_id or a.meeting_id = new.meeting_id or a.mandate_id = new.mandate_id
    union select v.plan_id from plan_version v where v.id = new.version_id
    order by 1
  loop perform lock_path(plan_id); end loop;
  if is_maintenance() or coalesce(current_setting('integral.system', true), '') = 'on' then return new; end if;
  if not (may_document_act(new.act_id, new.owner_id) or may_document_meeting(new.meeting_id, new.owner_id)
      or may_document_mandate(new.mandate_id, new.owner_id) or may_document_version(new.version_id, new.owner_id)) then
    raise exception 'The documents are fixed.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$
;
revoke all on function check_new_document() from public;

CREATE OR REPLACE FUNCTION public.check_one_seat()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if not is_maintenance() and exists (select from path_act a where a.round_id = new.round_id and a.step = new.step
      and a.kind = 'decided' and a.recorded_by = new.recorded_by and a.provenance = 'in_person' and a.mandate_id is null
      and (a.seat_organisation_id, a.seat_function) is distinct from (new.seat_organisation_id, new.seat_function)
      and not is_withdrawn(a.id)) then
    raise exception 'The person decided in person in another seat of this step.'
      using errcode = 'integrity_constraint_violation', constraint = 'path_act_one_seat';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_own_role()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if has_only_own_roles(new.recorded_by, new.seat_organisation_id, legal_today()) then
    raise exception 'A person who gave the role to themself does not act in person.'
      using errcode = 'integrity_constraint_violation', constraint = 'own_role';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_path_act()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  target path_act;
  since timestamptz;
begin
  if new.link_id is null and not is_maintenance() and new.recorded_by is distinct from acting_person() then
    raise exception 'An act is recorded under the name of the person who acts.' using errcode = 'insufficient_privilege';
  end if;
  if new.kind not in ('confirmed', 'contested', 'entered_into_force') then return new; end if;
  if new.recorded_by is null and new.link_id is null then
    raise exception 'Only a person can confirm or contest an act, or bring a plan into force.' using errcode = 'insufficient_privilege';
  end if;
  since := authorship_start(new.plan_id, null);
  if new.kind in ('confirmed', 'contested') then
    select * into target from path_act where id = new.refers_to and round_id = new.round_id;
    if target.id is null or is_withdrawn(target.id) or not needs_confirmation(target) then
      raise exception 'Only a valid act that was recorded for a seat can be confirmed or contested.';
    end if;
    if new.link_id is not null then
      if not exists (select from signed_link l where l.id = new.link_id and l.purpose = 'confirmation' and l.subject_id = target.id
          and l.recipient_organisation_id = target.seat_organisation_id and new.owner_id = target.seat_organisation_id
          and exists (select from confirmation_addresses(target.id) c where lower(c.email) = lower(l.recipient_address))) then
        raise exception 'The link was not sent to an independent address of the seat.'
          using errcode = 'integrity_constraint_violation', constraint = 'second_person';
      end if;
      return new;
    end if;
    if not exists (select from role_assignment r join person p on p.id = r.person_id
      where r.person_id = new.recorded_by and r.organisation_id = new.owner_id and p.left_at is null
        and r.valid_from <= new.recorded_at::date and coalesce(new.recorded_at::date < r.valid_to, true)) then
      raise exception 'The person has no role in this organisation.' using errcode = 'insufficient_privilege';
    end if;
    if not is_confirming_body(new.plan_id, new.round_id, new.owner_id)
      and not is_confirming_organisation(target, new.owner_id, legal_today()) then
      raise exception 'The organisation neither decides on this plan nor receives it.' using errcode = 'insufficient_privilege';
    end if;
  end if;
  -- Whoever recorded or wrote does not put an act of others in dispute. The seat always may.
  if new.kind = 'contested'
    and not acts_for_seat(new.recorded_by, new.owner_id, target, legal_today())
    and not is_second_person(new.recorded_by, new.round_id, new.plan_id) then
    raise exception 'A person who recorded an act or wrote the plan contests only for the own seat.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  if new.kind = 'confirmed' then
    if is_seat_contested(target) and not is_reference_of_seat(new) then
      raise exception 'What is recorded again for a seat that contested is confirmed by this seat only.'
        using errcode = 'integrity_constraint_violation', constraint = 'seat_confirms';
    end if;
    if target.recorded_by is not distinct from new.recorded_by or new.recorded_by in (select path_recorders(new.round_id)) then
      raise exception 'A person who recorded an act of this procedure cannot confirm.'
        using errcode = 'integrity_constraint_violation', constraint = 'second_person';
    end if;
    if new.recorded_by in (select plan_authors(new.plan_id, since)) then
      raise exception 'A person who wrote the plan cannot confirm.'
        using errcode = 'integrity_constraint_violation', constraint = 'second_person';
    end if;
  end if;
  if new.kind = 'entered_into_force' then
    if exists (select from path_act a where a.round_id = new.round_id and needs_confirmation(a) and not is_withdrawn(a.id)
      and not is_act_resolved(a)) then
      raise exception 'Recorded acts are contested or not confirmed.'
        using errcode = 'integrity_constraint_violation', constraint = 'acts_confirmed';
    end if;
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_path_round()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if not is_restricted_person() then return new; end if;
  if new.opened_by is distinct from acting_person() then
    raise exception 'A round is opened under the name of the person who acts.' using errcode = 'insufficient_privilege';
  end if;
  if new.kind = 'external' and (exists (select from path_round r where r.plan_id = new.plan_id)
      or not exists (select from plan p where p.id = new.plan_id and (p.is_registered
        or p.state in ('in_force', 'bridging', 'ended') and not is_decided_now(p.id)))
      and not exists (select from plan_version v join plan p on p.id = v.plan_id
        where v.plan_id = new.plan_id and is_decided_elsewhere(p, v.in_force_on) and is_decided_now(p.id))) then
    raise exception 'Only a plan that was decided before this instance existed has an external round.'
      using errcode = 'integrity_constraint_violation', constraint = 'external_round';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_period_decision()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  p plan;
  target plan_extension;
  decision plan_extension;
begin
  new.needs_confirmation := new.kind in ('extended', 'ended', 'revoked');
  -- Rows about the period of a plan are recorded one after the other.
  select * into p from plan where id = new.plan_id for update;
  if is_maintenance() then return new; end if;
  if new.recorded_by is null or new.recorded_by is distinct from acting_person() then
    raise exception 'A decision is recorded under the name of the person who acts.' using errcode = 'insufficient_privilege';
  end if;
  if new.needs_confirmation and jsonb_array_length(new.seats) = 0 then
    raise exception 'A decision names who decided.';
  end if;
  select * into target from plan_extension where id = coalesce(new.refers_to, new.withdraws) and plan_id = new.plan_id;
  decision := case new.kind when 'confirmed' then target else new end;
  if decision.kind in ('extended', 'ended', 'revoked') and not is_period_decidable(p, decision.kind) then
    raise exception 'Only an approved plan in force can be extended or ended.';
  end if;
  -- A second confirmation of an extension in effect is refused as such.
  if decision.kind = 'extended' and not is_extendable_until(p, decision.valid_until)
    and not (new.kind = 'confirmed' and is_period_decision_in_effect(target)) then
    raise exception 'The plan cannot be extended until this day: it is in force longer, or replaced before, or the law allows less.'
      using errcode = 'integrity_constraint_violation', constraint = 'extension_in_bounds';
  end if;
  if new.kind in ('extended', 'ended') then return new; end if;
  if target.id is null or is_period_row_withdrawn(target.id) then
    raise exception 'The decision does not exist or was withdrawn.';
  end if;
  if new.kind = 'revoked' then
    if target.kind <> 'extended' or not is_period_decision_in_effect(target) or exists (select from plan_extension r
        where r.refers_to = target.id and r.kind = 'revoked' and not is_period_row_withdrawn(r.id)) then
      raise exception 'Only an extension in effect can be revoked, and only once.';
    end if;
    return new;
  end if;
  if new.kind = 'withdrawn' then
    if target.kind not in ('extended', 'ended', 'revoked', 'contested')
      or target.kind <> 'contested' and (not target.needs_confirmation or is_period_decision_in_effect(target)) then
      raise exception 'A decision in effect is withdrawn by another decision only.';
    end if;
    if target.owner_id <> new.owner_id then
      raise exception 'Another organisation recorded this.' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if not target.needs_confirmation then
    raise exception 'Only a decision that was recorded for a seat can be confirmed or contested.';
  end if;
  if exists (select from plan_extension c where c.refers_to = target.id and c.kind = 'contested' and not is_period_row_withdrawn(c.id)) then
    raise exception 'The decision is contested.';
  end if;
  if not exists (select from role_assignment r join person h on h.id = r.person_id
    where r.person_id = new.recorded_by and r.organisation_id = new.owner_id and h.left_at is null
      and r.valid_from <= new.recorded_at::date and coalesce(new.recorded_at::date < r.valid_to, true)) then
    raise exception 'The person has no role in this organisation.' using errcode = 'insufficient_privilege';
  end if;
  if not is_existing_organisation(new.owner_id) or new.owner_id not in (select s.organisation_id from seats_of_period(target.id) s)
    and new.owner_id not in (select period_bodies(new.plan_id))
    and new.owner_id not in (select later_bodies_of_period(target.id)) then
    raise exception 'The organisation neither decides on this plan nor receives it.' using errcode = 'insufficient_privilege';
  end if;
  if new.kind = 'contested' then return new; end if;
  if target.recorded_by is not distinct from new.recorded_by then
    raise exception 'The person who recorded a decision cannot confirm it.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  -- The decision is about the whole plan, so that everybody who ever wrote it counts.
  if new.recorded_by in (select plan_authors(new.plan_id, null)) then
    raise exception 'A person who wrote the plan cannot confirm.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  if not exists (select from file f where f.extension_id = target.id) then
    raise exception 'There is no document to compare the decision with.'
      using errcode = 'integrity_constraint_violation', constraint = 'act_evidence';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_plan_state()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not is_restricted_person() or pg_has_role(current_user, (select relowner from pg_class where oid = 'plan'::regclass), 'MEMBER') then
    return new;
  end if;
  if tg_op = 'INSERT' then
    if new.is_registered and (new.state <> 'approved' or new.in_force_on is not null or new.period_from > legal_today()) then
      raise exception 'A registered plan was published elsewhere, and its period has begun.'
        using errcode = 'integrity_constraint_violation', constraint = 'plan_registered';
    end if;
    if not new.is_registered and (new.state <> 'drafting' or new.in_force_on is not null) then
      raise exception 'A plan is started as a draft.'
        using errcode = 'integrity_constraint_violation', constraint = 'plan_starts_as_draft';
    end if;
    return new;
  end if;
  if new.is_registered is distinct from old.is_registered
    or old.is_registered and (new.state, new.in_force_on) is distinct from (old.state, old.in_force_on) then
    raise exception 'A plan that was registered from a published list is not decided here.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_registered';
  end if;
  if old.state in ('drafting', 'in_decision') and new.state <> old.state
    and not (new.state in ('approved', 'in_force') and new.in_force_on is not null and is_decided_now(new.id)) then
    raise exception 'The state of a plan follows from the recorded acts.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_decided';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_plan_validity()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  p plan;
  successor plan;
  entry_before date := plan_entry_day(old);
begin
  if is_maintenance() or acting_person() is null then return null; end if;
  select * into p from plan where id = new.id;
  if p.id is null then return null; end if;
  if old.state = 'ended' and p.state <> 'ended'
    or p.state = 'bridging' and old.state <> 'bridging' and p.valid_until > legal_today()
    or plan_entry_day(p) is distinct from entry_before and (
      entry_before <= legal_today()
      or (plan_entry_day(p) is null and exists (select from plan_version v where v.plan_id = p.id and v.in_force_on is not null))
      or (plan_entry_day(p) is not null
        and not exists (select from plan_version v where v.plan_id = p.id and v.in_force_on = plan_entry_day(p)))) then
    raise exception 'A plan enters into force by a version that was decided, and keeps its first day.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_validity';
  end if;
  if (p.superseded_on, p.superseded_by) is not distinct from (old.superseded_on, old.superseded_by) then return null; end if;
  select * into successor from plan where id = coalesce(p.superseded_by, old.superseded_by);
  if p.superseded_on is null and plan_entry_day(successor) is not null
    or p.superseded_by is null and p.superseded_on is not null and (successor.id is not null or old.superseded_by is null)
    -- A later day only after the entry of the plan that replaced it was withdrawn.
    or p.superseded_on > old.superseded_on and exists (
      select from plan s where s.id = old.superseded_by and plan_entry_day(s) is not null)
    or p.superseded_by is not null and (
      not may_supersede(successor, p) or plan_entry_day(successor) is null or p.superseded_on is null
      or p.superseded_on <= plan_entry_day(p)
      or (p.superseded_on <> greatest(p.valid_until, plan_entry_day(successor))
        and (p.superseded_on <> plan_entry_day(successor) or p.ended_on is not null or not is_decided_now(successor.id)))) then
    raise exception 'Only the entry into force of the next plan replaces a plan, from the day of that entry.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_validity';
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_priority_decision()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if not is_restricted_person() then return new; end if;
  if not may_decide_priorities(new.plan_id) then
    raise exception 'The priorities of a plan that was submitted change by an addendum.'
      using errcode = 'integrity_constraint_violation', constraint = 'priorities_by_addendum';
  end if;
  if new.decided_on < first_act_day(new.plan_id) then
    raise exception 'The decision is dated long before the plan.'
      using errcode = 'integrity_constraint_violation', constraint = 'first_act_day';
  end if;
  return new;
end $function$
;
revoke all on function check_priority_decision() from public;

CREATE OR REPLACE FUNCTION public.check_registration()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  -- What may change without another comparison with the source: whether it was sent, and what follows from other rows.
  other_columns text[] := '{sent_at,revision,updated_at,access_id,valid_until,has_free_area,is_country_wide}';
begin
  if not is_own_writing() then return new; end if;
  if tg_op = 'INSERT' and new.is_registered then
    if not has_fitting_issuers(new.kind, new.pack_version, new.owner_id, new.issuing_body_ids) then
      raise exception 'Organisations of these kinds do not issue such a plan.'
        using errcode = 'integrity_constraint_violation', constraint = 'plan_registered_issuers';
    end if;
    if has_unasked_accounts(new.id, new.owner_id, new.issuing_body_ids) then
      raise exception 'An organisation with accounts registers its plan itself.'
        using errcode = 'integrity_constraint_violation', constraint = 'plan_registered_issuers';
    end if;
  end if;
  if tg_op = 'INSERT' and (new.registration_confirmed_at is not null or new.was_registration_confirmed)
    or tg_op = 'UPDATE' and (new.registration_confirmed_at, new.registration_confirmed_by, new.registration_source,
        new.registration_document_id, new.was_registration_confirmed)
      is distinct from (old.registration_confirmed_at, old.registration_confirmed_by, old.registration_source,
        old.registration_document_id, old.was_registration_confirmed) then
    raise exception 'A second person confirms a registered plan.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  if tg_op = 'UPDATE' and old.registration_confirmed_at is not null
    and to_jsonb(new) - other_columns <> to_jsonb(old) - other_columns then
    raise exception 'A confirmed registration is reopened before it is changed.'
      using errcode = 'integrity_constraint_violation', constraint = 'registration_confirmed';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_registration_conflict()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_maintenance() or new.elaborates_id is not null then return null; end if;
  case find_registration_conflict(new.id, new.kind, new.owner_id || new.issuing_body_ids,
      coalesce(new.area_id, (select o.area_id from organisation o where o.id = new.owner_id)),
      new.period_from, new.period_to, new.decided_on)
    when 'path' then
      raise exception 'A plan of this kind for this time is on a path here.'
        using errcode = 'integrity_constraint_violation', constraint = 'plan_registered_beside_path';
    when 'in_force' then
      raise exception 'Two plans of the same kind, organisation and area cannot be in force at the same time.'
        using errcode = 'exclusion_violation', constraint = 'plans_in_force_together';
    else return null;
  end case;
end $function$
;
revoke all on function check_registration_conflict() from public;

CREATE OR REPLACE FUNCTION public.check_release_withdrawal()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if is_maintenance() then return new; end if;
  if coalesce(btrim(new.withdrawal_reason), '') = '' then
    raise exception 'The withdrawal of a release needs a reason.'
      using errcode = 'integrity_constraint_violation', constraint = 'withdrawal_reason';
  end if;
  if new.withdrawn_by is distinct from acting_person() then
    raise exception 'A withdrawal names the person who recorded it.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_replacement()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  target path_act;
begin
  select * into target from path_act where id = new.withdraws and round_id = new.round_id;
  if target.id is null or is_withdrawn(target.id) or not needs_confirmation(target)
    or (target.step, target.seat_organisation_id, target.seat_function)
      is distinct from (new.step, new.seat_organisation_id, new.seat_function)
    or target.kind <> new.kind and not (target.kind = 'opinion_missing' and new.kind = 'opinion_given') then
    raise exception 'A seat replaces in person only what was recorded for this seat.'
      using errcode = 'integrity_constraint_violation', constraint = 'replaced_act';
  end if;
  if is_contested(target.id) or is_act_resolved(target) then
    raise exception 'A confirmed or contested act is not replaced.'
      using errcode = 'integrity_constraint_violation', constraint = 'act_confirmed';
  end if;
  if target.kind <> 'received' and exists (select from path_act e where e.round_id = new.round_id
      and e.kind = 'entered_into_force' and e.place > target.place and not is_withdrawn(e.id)) then
    raise exception 'The entry into force rests on this act.'
      using errcode = 'integrity_constraint_violation', constraint = 'entry_rests';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_role_assignment()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_maintenance() or acting_person() is null then return new; end if;
  new.granted_by := acting_person();
  if new.person_id = acting_person() and (not has_permission('setting.manage')
      or exists (select from other_administrators(new.person_id, new.organisation_id))) then
    raise exception 'Another administrator gives you a role.' using errcode = 'insufficient_privilege', constraint = 'own_role';
  end if;
  if has_permission('setting.manage') then return new; end if;
  if new.valid_from < legal_today() then
    raise exception 'A role begins today or later.' using errcode = 'insufficient_privilege', constraint = 'role_in_past';
  end if;
  if not may_receive_role(new.person_id) then
    raise exception 'The person belongs to another organisation.' using errcode = 'insufficient_privilege', constraint = 'person_elsewhere';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_version_day()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  -- Days of time zones differ by at most one.
  if not is_maintenance() and exists (select from plan p, instance i, plan_version v
      where p.id = new.plan_id and p.period_from >= i.created_at::date
        and v.id = case when new.kind = 'entered_into_force' then submitted_version(p.id) else new.version_id end
        and new.on_date < (v.frozen_at at time zone 'UTC')::date - 1) then
    raise exception 'The version was not frozen yet on the day of the act.'
      using errcode = 'integrity_constraint_violation', constraint = 'version_on_day';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_version_validity()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  v plan_version;
  entry_before date;
  end_before date;
begin
  if is_maintenance() or acting_person() is null then return null; end if;
  if tg_op = 'UPDATE' then
    entry_before := old.in_force_on;
    end_before := old.superseded_on;
  end if;
  select * into v from plan_version where id = new.id;
  if v.in_force_on is distinct from entry_before and (
      entry_before <= legal_today()
      or (v.in_force_on is not null and not is_entry_founded(v))
      -- Before its day, an entry is undone by its withdrawal.
      or (v.in_force_on is null and (
        exists (select from path_act e where e.plan_id = v.plan_id and e.kind = 'entered_into_force'
          and e.on_date = entry_before and not is_withdrawn(e.id))
        or not exists (select from path_act e where e.plan_id = v.plan_id and e.kind = 'entered_into_force'
          and e.on_date = entry_before))))
    or v.superseded_on is not null and v.in_force_on is null
    or v.superseded_on is distinct from end_before and exists (select from plan_version o
      where o.plan_id = v.plan_id and o.id <> v.id and o.in_force_on = coalesce(v.superseded_on, end_before))
      <> (v.superseded_on is not null) then
    raise exception 'A version enters into force by an act, and is replaced by the next version in force.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_validity';
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_withdrawal()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  target path_act;
  entry path_act;
  referred path_act;
begin
  if is_maintenance() then return new; end if;
  select * into entry from path_act a
    where a.round_id = new.round_id and a.kind = 'entered_into_force' and not is_withdrawn(a.id) limit 1;
  if new.kind = 'submitted' then
    if entry.id is not null then
      raise exception 'A version that entered into force is changed by an addendum only.'
        using errcode = 'integrity_constraint_violation', constraint = 'entry_rests';
    end if;
    return new;
  end if;
  select * into target from path_act where id = new.withdraws and round_id = new.round_id;
  if target.id is null then raise exception 'The act does not exist.'; end if;
  if coalesce(btrim(new.text), '') = '' then
    raise exception 'A withdrawal needs a reason.'
      using errcode = 'integrity_constraint_violation', constraint = 'withdrawal_reason';
  end if;
  if target.place <= entry.place and target.kind not in ('requested', 'sent', 'received')
    and (target.id <> entry.id or entry.on_date <= legal_today()) then
    raise exception 'The entry into force rests on this act.'
      using errcode = 'integrity_constraint_violation', constraint = 'entry_rests';
  end if;
  if target.provenance = 'in_person' and target.kind in ('decided', 'opinion_given', 'received') then
    if not acts_for_seat(new.recorded_by, new.owner_id, target, legal_today())
      and not (target.mandate_id is not null and acts_under_mandate(new.recorded_by, new.owner_id, target, legal_today())) then
      raise exception 'Only a person who acts for the seat today withdraws what was given in person.'
        using errcode = 'insufficient_privilege';
    end if;
  elsif new.owner_id is distinct from target.owner_id and not (target.kind in ('confirmed', 'contested')
    and exists (select from path_act r where r.id = target.refers_to and target.owner_id = r.seat_organisation_id
      and acts_for_seat(new.recorded_by, new.owner_id, r, legal_today()))) then
    raise exception 'Another organisation recorded this.' using errcode = 'insufficient_privilege';
  elsif target.kind in ('confirmed', 'contested') then
    select * into referred from path_act where id = target.refers_to;
    if not is_second_person(new.recorded_by, new.round_id, new.plan_id) then
      raise exception 'A person who recorded an act or wrote the plan withdraws no confirmation or contest.'
        using errcode = 'integrity_constraint_violation', constraint = 'second_person';
    end if;
    if target.owner_id = referred.seat_organisation_id and new.recorded_by is distinct from target.recorded_by
      and not acts_for_seat(new.recorded_by, new.owner_id, referred, legal_today()) then
      raise exception 'Only the seat withdraws what it confirmed or contested.' using errcode = 'insufficient_privilege';
    end if;
  elsif needs_confirmation(target) and not is_contested(target.id)
    and exists (select from path_act c where c.refers_to = target.id and c.kind = 'confirmed' and not is_withdrawn(c.id)) then
    raise exception 'A confirmed act is withdrawn only after a second person withdrew the confirmation or contested the act.'
      using errcode = 'integrity_constraint_violation', constraint = 'act_confirmed';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.combine_access(first_id integer, second_id integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET enable_seqscan TO 'off'
AS $function$
declare
  a access%rowtype;
  b access%rowtype;
begin
  if first_id = second_id or second_id is null then return first_id; end if;
  if first_id is null then return second_id; end if;
  select * into a from access where id = first_id;
  select * into b from access where id = second_id;
  return intern_access(
    greatest(a.marking, b.marking),
    a.signed_in or b.signed_in,
    case when a.organisation_ids is null then b.organisation_ids
         when b.organisation_ids is null then a.organisation_ids
         else array(select unnest(a.organisation_ids) intersect select unnest(b.organisation_ids)) end,
    case when a.person_ids is null then b.person_ids
         when b.person_ids is null then a.person_ids
         else array(select unnest(a.person_ids) intersect select unnest(b.person_ids)) end);
end $function$
;

CREATE OR REPLACE FUNCTION public.combine_all_access(ids integer[])
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  id integer;
  combined integer;
begin
  foreach id in array ids loop combined := combine_access(combined, id); end loop;
  return combined;
end $function$
;

CREATE OR REPLACE FUNCTION public.combine_audiences(a access, b access)
 RETURNS access
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select row(null, greatest(a.marking, b.marking), a.signed_in or b.signed_in,
    case when a.organisation_ids is null then b.organisation_ids when b.organisation_ids is null then a.organisation_ids
      else array(select unnest(a.organisation_ids) intersect select unnest(b.organisation_ids)) end,
    case when a.person_ids is null then b.person_ids when b.person_ids is null then a.person_ids
      else array(select unnest(a.person_ids) intersect select unnest(b.person_ids)) end)::access
$function$
;

CREATE OR REPLACE FUNCTION public.comment_access_for(p_plan uuid, others uuid[], within integer)
 RETURNS integer
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select combine_access(coalesce(within, p.access_id), access_for(2::smallint, p.issuing_body_ids || array_remove(others, null), null, null))
  from plan p where p.id = p_plan
$function$
;

CREATE OR REPLACE FUNCTION public.comment_by_link(p_hash text, p_token text, at timestamp with time zone, new_comment uuid, p_element uuid, p_field text, p_block text, p_language text, p_quote text, p_proposal text, p_text jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  link record;
begin
  select * into link from open_comment_link(p_hash, p_token, at);
  if not exists (select from comment_round r where r.id = link.round_id and r.closed_at is null) then return false; end if;
  if p_element is not null and not exists (select from element e where e.id = p_element and e.plan_id = link.plan_id
      and can_invitee_read(e.access_id, link.organisation_id, link.max_marking)) then return false; end if;
  insert into comment (id, plan_id, round_id, invitee_id, owner_id, element_id, field, block_id, language, quote, proposal, text,
      created_at, by_link, access_id)
    values (new_comment, link.plan_id, link.round_id, link.invitee_id, link.organisation_id, p_element, p_field, p_block, p_language, p_quote,
      p_proposal, p_text, at, true, 1);
  insert into task (id, kind, subject_kind, subject_id, plan_id, owner_id, organisation_id, created_at, access_id)
    values (new_id(at), 'answer_comments', 'plan', link.plan_id, link.plan_id, coalesce(link.organisation_id, link.owner_id), link.owner_id, at, 1)
    on conflict do nothing;
  return true;
end $function$
;

CREATE OR REPLACE FUNCTION public.comment_link_marking(p_link uuid)
 RETURNS smallint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select case when pa.marking >= 2 and i.organisation_id is null then greatest(pa.marking, 3::smallint)
    else greatest(pa.marking, (
      select max(ea.marking) from element e join access ea on ea.id = e.access_id
      where e.plan_id = p.id and can_invitee_read(e.access_id, i.organisation_id, 2::smallint))) end
  from signed_link l
  join comment_invitee i on i.id = l.subject_id and i.withdrawn_at is null
  join plan p on p.id = i.plan_id
  join access pa on pa.id = p.access_id
  where l.id = p_link and l.purpose = 'comments'
    and (pa.marking >= 3 or i.organisation_id is null or can_invitee_read(p.access_id, i.organisation_id, 2::smallint))
$function$
;

CREATE OR REPLACE FUNCTION public.complete_period_decision()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_restricted_person() and exists (select from open_seats_of_period(new.refers_to) o
      where o.is_contested and o.organisation_id = new.owner_id and not new.by_seats @> jsonb_build_array(o.seat))
    and not exists (select from open_seats_of_period(new.refers_to) o
      where o.is_contested and o.organisation_id = new.owner_id and new.by_seats @> jsonb_build_array(o.seat)) then
    raise exception 'What is recorded again for a seat that contested is confirmed by this seat only.'
      using errcode = 'integrity_constraint_violation', constraint = 'seat_confirms';
  end if;
  new.completes := not exists (select from open_seats_of_period(new.refers_to) o
    where (o.is_contested or new.owner_id not in (select later_bodies_of_period(new.refers_to)))
      and not (o.organisation_id = new.owner_id and (not o.is_contested or new.by_seats @> jsonb_build_array(o.seat))));
  return new;
end $function$
;
revoke all on function complete_period_decision() from public;

CREATE OR REPLACE FUNCTION public.complete_response_by_link(p_hash text, p_token text, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with completed as (
    update comment_invitee i set finished_at = at from open_comment_link(p_hash, p_token, at) l where i.id = l.invitee_id
    returning i.round_id, i.organisation_id
  ), closed_task as (
    update task t set done_at = at from completed where t.subject_id = completed.round_id and t.organisation_id = completed.organisation_id
      and t.kind in ('react_to_round', 'round_reminder') and t.done_at is null
    returning t.id
  )
  select exists (select from completed)
$function$
;

CREATE OR REPLACE FUNCTION public.compute_answer_audiences(p_plan uuid, p_organisations uuid[])
 RETURNS TABLE(organisation_id uuid, organisation_kind text, reader_ids uuid[], area_id uuid, minimum integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with recursive asked as materialized (
    select o.id, o.kind, o.area_id, r.readers, r.group_hierarchy, r.group_kinds, r.minimum, p.owner_id, p.issuing_body_ids
    from plan p join answer_reader_rule r on r.pack_version = p.pack_version
    join organisation o on o.kind = r.organisation_kind and o.id = any (p_organisations)
    where p.id = p_plan
  ), link as materialized (
    select l.area_id, l.parent_id, l.hierarchy
    from area_parent l join area a on a.id = l.area_id join area u on u.id = l.parent_id
    where l.hierarchy <> 'border'
      and coalesce(l.valid_from <= legal_today(), true) and coalesce(legal_today() < l.valid_to, true)
      and coalesce(a.valid_from <= legal_today(), true) and coalesce(legal_today() < a.valid_to, true)
      and coalesce(u.valid_from <= legal_today(), true) and coalesce(legal_today() < u.valid_to, true)
  ), below (organisation_id, hierarchy, area_id) as (
    select id, null::text, asked.area_id from asked where asked.area_id is not null
    union
    select b.organisation_id, l.hierarchy, l.area_id from below b
    join link l on l.parent_id = b.area_id and l.hierarchy = coalesce(b.hierarchy, l.hierarchy)
  ), above (organisation_id, hierarchy, area_id) as (
    select b.organisation_id, l.hierarchy, l.parent_id from below b join link l on l.area_id = b.area_id
    union
    select a.organisation_id, l.hierarchy, l.parent_id from above a
    join link l on l.area_id = a.area_id and l.hierarchy = a.hierarchy
  ), body as materialized (
    select o.id, o.code, o.kind, o.area_id from organisation o
    where coalesce(o.valid_from <= legal_today(), true) and coalesce(legal_today() < o.valid_to, true)
  ), seat as materialized (
    select a.id as organisation_id, a.area_id, s ->> 'body' as code, s ->> 'bodyKind' as kind, s ->> 'place' as place,
      s ->> 'hierarchy' as hierarchy
    from asked a cross join jsonb_array_elements(a.readers) s
  ), reader (organisation_id, reader_id) as (
    select id, id from asked
    union select id, owner_id from asked
    union select id, unnest(issuing_body_ids) from asked
    union select s.organisation_id, o.id from seat s join body o on o.code = s.code
    union select s.organisation_id, o.id from seat s join body o on o.kind = s.kind and o.area_id = s.area_id
      where s.place = 'own'
    union select s.organisation_id, o.id from seat s
      join below b on b.organisation_id = s.organisation_id and coalesce(b.hierarchy, s.hierarchy) = s.hierarchy
      join body o on o.kind = s.kind and o.area_id = b.area_id
      where s.place = 'within'
    union select s.organisation_id, o.id from seat s
      join above a on a.organisation_id = s.organisation_id and a.hierarchy = s.hierarchy
      join body o on o.kind = s.kind and o.area_id = a.area_id
      where s.place = 'above'
  ), place as (
    select distinct on (q.id) q.id, g.id as area_id
    from asked q join above a on a.organisation_id = q.id and a.hierarchy = q.group_hierarchy
    join area g on g.id = a.area_id and g.kind = any (q.group_kinds)
    order by q.id, array_position(q.group_kinds, g.kind), g.code
  )
  select q.id, q.kind, array(select r.reader_id from reader r where r.organisation_id = q.id order by r.reader_id),
    p.area_id, q.minimum
  from asked q left join place p on p.id = q.id
$function$
;

CREATE OR REPLACE FUNCTION public.compute_area_reach()
 RETURNS TABLE(area_id uuid, ancestor_id uuid, valid_from date, valid_to date)
 LANGUAGE sql
 STABLE
 SET search_path TO 'public'
AS $function$
  with recursive link as (
    -- If a link begins with its area, figures of earlier periods also count in the parent, because they were counted on
    -- the later territory. The same applies to the end.
    select p.area_id, p.parent_id,
      case when p.valid_from is null or p.valid_from <= a.valid_from then '-infinity'::date else p.valid_from end as valid_from,
      case when p.valid_to is null or p.valid_to >= a.valid_to then 'infinity'::date else p.valid_to end as valid_to
    from area_parent p join area a on a.id = p.area_id
  ), upward as (
    select l.area_id, l.parent_id as ancestor_id, l.valid_from, l.valid_to from link l
    union
    select u.area_id, l.parent_id, greatest(u.valid_from, l.valid_from), least(u.valid_to, l.valid_to)
    from upward u join link l on l.area_id = u.ancestor_id
    where greatest(u.valid_from, l.valid_from) < least(u.valid_to, l.valid_to)
  ), complete_successor as (
    -- Areas that a single other area took over completely.
    select s.predecessor_id, (array_agg(s.successor_id))[1] as successor_id from area_succession s
    where s.kind in ('merge', 'recode', 'split') group by s.predecessor_id
    having count(distinct s.successor_id) = 1 and bool_and(s.kind <> 'split')
  ), successor as (
    select w.predecessor_id, w.successor_id from complete_successor w
    union
    select o.predecessor_id, w.successor_id from successor o join complete_successor w on w.predecessor_id = o.successor_id
  ), reach as (
    select u.area_id, u.ancestor_id, u.valid_from, u.valid_to from upward u
    union all
    select o.predecessor_id, o.successor_id, '-infinity', 'infinity' from successor o
    union all
    select u.area_id, o.successor_id, u.valid_from, u.valid_to from upward u join successor o on o.predecessor_id = u.ancestor_id
  )
  select e.area_id, e.ancestor_id, lower(validity), upper(validity) from (
    select area_id, ancestor_id, unnest(range_agg(daterange(valid_from, valid_to))) as validity from reach
    where area_id <> ancestor_id group by area_id, ancestor_id) e
$function$
;

CREATE OR REPLACE FUNCTION public.compute_suppression_areas(p_from date, p_to date)
 RETURNS void
 LANGUAGE plpgsql
 SET enable_nestloop TO 'off'
 SET jit TO 'off'
AS $function$
begin
  -- Prevents concurrent changes of the structure of the country.
  perform pg_advisory_xact_lock_shared(hashtext('area_reach'));
  if exists (select from suppression_place p where p.from_day = p_from and p.to_day = p_to) then return; end if;
  -- Only one transaction at a time computes areas, so that two cannot deadlock.
  perform pg_advisory_xact_lock(hashtext('suppression_area'));
  if exists (select from suppression_place p where p.from_day = p_from and p.to_day = p_to) then return; end if;
  with containment as materialized (
    select r.area_id, r.ancestor_id, string_agg(case when p_from < p_to then concat_ws(' ', nullif(greatest(r.valid_from, p_from),
      p_from), nullif(least(r.valid_to, p_to), p_to)) else '' end, ',' order by r.valid_from) as span
    from area_reach r
    -- A period counts in the areas that contain the area on the first day of the period.
    where case when p_from < p_to then r.valid_from < p_to else r.valid_from <= p_from end and r.valid_to > p_from
    group by r.area_id, r.ancestor_id
  ), place as materialized (
    select (row_number() over (order by l.ancestor_id, l.span))::integer - 1 as nth, l.ancestor_id, l.span, count(*) as size
    from containment l group by l.ancestor_id, l.span
  ), stored as (
    insert into suppression_place select p_from, p_to, p.nth, p.ancestor_id, p.span from place p on conflict do nothing
  )
  insert into suppression_area (from_day, to_day, area_id, places, level_keys)
    select p_from, p_to, l.area_id, bit_or(set_bit(k.none, p.nth, 1)), array[bit_xor(h.hash),
      coalesce(bit_xor(h.hash) filter (where p.size > 12), 0), coalesce(bit_xor(h.hash) filter (where p.size > 120), 0), 0]
    from containment l
    join place p on p.ancestor_id = l.ancestor_id and p.span = l.span
    cross join lateral hashint8extended(p.nth, 1) as h(hash)
    cross join (select repeat('0', count(*)::integer)::bit varying as none from place) k group by l.area_id on conflict do nothing;
end $function$
;

CREATE OR REPLACE FUNCTION public.concerned_readers(p_plan uuid, p_partners uuid[], p_persons uuid[])
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select o from unnest(p_partners) o where o in (select plan_participants(p_plan))
  union select h.id from person h
    where h.id = any (p_persons) and h.left_at is null and (
      exists (select from path_act a where a.plan_id = p_plan and a.recorded_by = h.id and not is_withdrawn(a.id))
      or exists (select from role_assignment r where r.person_id = h.id and r.valid_from <= legal_today()
        and coalesce(legal_today() < r.valid_to, true) and r.organisation_id in (select plan_participants(p_plan))))
$function$
;
grant execute on function concerned_readers(uuid,uuid[],uuid[]) to :app_role;
grant execute on function concerned_readers(uuid,uuid[],uuid[]) to public;

CREATE OR REPLACE FUNCTION public.confirm_link_code(p_hash text, p_code_hash text, p_token text, at timestamp with time zone)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  attempt signed_link_code%rowtype;
begin
  update signed_link_code c set attempts = c.attempts + 1 from signed_link l
    where l.id = c.link_id and l.secret_hash = p_hash and l.expires_at > at and l.revoked_at is null
      and l.spent_at is null and c.expires_at > at and c.attempts < 5
    returning c.* into attempt;
  if attempt.link_id is null or attempt.code_hash <> p_code_hash then return null; end if;
  update signed_link_code set expires_at = at where link_id = attempt.link_id;
  delete from signed_link_token t where t.link_id = attempt.link_id and t.expires_at <= at;
  insert into signed_link_token (token_hash, link_id, expires_at) values (p_token, attempt.link_id, at + interval '8 hours');
  return attempt.link_id;
end $function$
;

CREATE OR REPLACE FUNCTION public.confirm_registration(p_plan uuid, p_source text, p_document uuid, p_now timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare p plan;
begin
  select * into p from plan where id = p_plan and is_registered and registration_confirmed_at is null
    and (owner_id = any (writable()) or speaks_for_organisation(acting_person())) and access_id = any (readable()) for no key update;
  if p.id is null then
    raise exception 'There is no such registration to confirm.' using errcode = 'insufficient_privilege';
  end if;
  if num_nonnulls(p_source, p_document) = 0
    or p_document is not null and not exists (select from file f where f.id = p_document and f.plan_id = p.id) then
    raise exception 'A registration is confirmed against its source.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_registration_source';
  end if;
  if p.decided_on > legal_today() then
    raise exception 'A published plan is decided already.'
      using errcode = 'integrity_constraint_violation', constraint = 'decision_day';
  end if;
  perform refuse_dependent_person(acting_person(), array(select plan_authors(p.id, null)));
  if has_unasked_accounts(p.id, p.owner_id, p.issuing_body_ids) then
    raise exception 'An organisation with accounts registers its plan itself.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_registered_issuers';
  end if;
  update plan set registration_confirmed_at = p_now, registration_confirmed_by = acting_person(), registration_source = p_source,
    registration_document_id = p_document, was_registration_confirmed = true, marking = 0, updated_at = p_now where id = p.id;
end $function$
;
revoke all on function confirm_registration(uuid,text,uuid,timestamp with time zone) from public;
grant execute on function confirm_registration(uuid,text,uuid,timestamp with time zone) to :app_role;

CREATE OR REPLACE FUNCTION public.confirmation_addresses(p_act uuid)
 RETURNS TABLE(name text, email text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select c.name, c.email from rounds_of_acts(array[p_act]) r cross join lateral addresses_of_acts(r.acts, r.involved) c
  order by c.purpose <> 'plans', c.purpose, c.contact_id
$function$
;
revoke all on function confirmation_addresses(uuid) from public;

CREATE OR REPLACE FUNCTION public.confirmation_link_marking(p_link uuid)
 RETURNS smallint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select greatest(x.marking, (select max(fx.marking) from file f join access fx on fx.id = f.access_id
    where f.act_id = a.id or (a.meeting_id is not null and f.meeting_id = a.meeting_id)))
  from signed_link l
  join path_act a on a.id = l.subject_id and awaits_confirmation(a.id)
  join access x on x.id = a.access_id
  where l.id = p_link and l.purpose = 'confirmation'
    and (x.marking >= 3 or can_organisation_read(a.access_id, l.recipient_organisation_id))
$function$
;

CREATE OR REPLACE FUNCTION public.confirms_today(p_act path_act, p_organisation uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select case when is_of_seat(p_act, p_organisation, legal_today()) then true
    when p_organisation = p_act.owner_id or is_issuer(p_act.plan_id, p_organisation)
      then not exists (select from seat_organisations(p_act.seat_organisation_id, legal_today()) s where has_speaking_account(s, p_act.plan_id))
    else p_organisation in (select later_bodies(p_act.plan_id, p_act.step, legal_today())) end
$function$
;
revoke all on function confirms_today(path_act,uuid) from public;

CREATE OR REPLACE FUNCTION public.consulted_organisations(p_plan uuid)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select coalesce(array_agg(distinct organisation_id), '{}') from comment_invitee
  where plan_id = p_plan and organisation_id is not null and withdrawn_at is null
$function$
;

CREATE OR REPLACE FUNCTION public.count_years(p_term daterange)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select greatest(1, count(*)::integer) from generate_series(0, 99) n
    where lower(p_term) + make_interval(years => n) < upper(p_term)
$function$
;

CREATE OR REPLACE FUNCTION public.covers_audience(n access, o access)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select n.marking <= o.marking and (o.signed_in or not n.signed_in)
    and (n.person_ids is null or n.person_ids @> o.person_ids)
    and (n.organisation_ids is null or n.organisation_ids @> o.organisation_ids
      -- Named people read further as members of the organisations.
      or o.organisation_ids is null and o.person_ids is not null and not exists (
        select from person h where h.id = any (o.person_ids) and h.left_at is null
          and not exists (select from role_assignment r where r.person_id = h.id
            and r.organisation_id = any (n.organisation_ids) and r.valid_from <= legal_today()
            and coalesce(legal_today() < r.valid_to, true))))
$function$
;
revoke all on function covers_audience(access,access) from public;

CREATE OR REPLACE FUNCTION public.create_law_review_tasks(p_now timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  insert into task (id, kind, subject_kind, subject_id, plan_id, owner_id, organisation_id, created_at, access_id)
  select gen_random_uuid(), 'review_law', 'plan', p.id, p.id, p.owner_id, p.owner_id, p_now, 1
  from plan p join pack_installation i on i.version = newest_law_version()
  where p.state = 'drafting' and p.pack_version <> i.version
    and exists (select from jsonb_array_elements(i.law -> 'planKinds') k where k ->> 'code' = p.kind)
  on conflict do nothing;
end $function$
;

CREATE OR REPLACE FUNCTION public.create_suppression_tables()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if to_regclass('pg_temp.suppression_sheet') is not null then
    if exists (select from pg_temp.suppression_sheet) then
      truncate pg_temp.suppression_sheet, pg_temp.suppression_cell, pg_temp.protected_area, pg_temp.suppression_atom,
        pg_temp.suppression_column, pg_temp.suppression_need, pg_temp.suppression_merge, pg_temp.suppression_group, pg_temp.crossed_area;
    end if;
    return;
  end if;
  -- Step 1: the suppression periods to compute. Places are stored for from_day..to_day; infinity: the figures do not add
  -- up over areas.
  create temp table suppression_sheet (sheet integer, access_id integer, starts_on date, ends_on date, computed_to bigint,
    from_day date, to_day date, has_details boolean) on commit delete rows;
  -- Step 2: every figure, reported or summed. `is_whole`: it covers the whole suppression period. `is_new`: it was
  -- recorded since the last computation.
  create temp table suppression_cell (sheet integer, area_id uuid, breakdown_id integer, cell text, is_whole boolean, value numeric,
    counts boolean, reported boolean, inside_id integer, is_new boolean) on commit delete rows;
  -- What outsiders must not be able to compute of an area: the whole figure, or months and breakdowns (`cells`).
  create temp table protected_area (sheet integer, area_id uuid, whole boolean, cells text[]) on commit delete rows;
  -- Step 3. Ids of atoms and groups are unique over all sheets. `cell_set` is equal for atoms with the same cells. Cells
  -- are `shown` if they were published before, `settled` if the sum of their group was, and `block` if a former partner
  -- was corrected, so that they need another partner. `is_extended`: the atom has figures that were published or withheld
  -- before and others, so that its whole figure reveals the sum of the others. `is_reduced`: a small number
  -- of the atom was corrected or withdrawn, so that the difference of its whole figures reveals it.
  create temp table suppression_atom (sheet integer, id integer, group_id integer, value numeric, has_whole boolean, cell_set integer,
    inside_id integer, area_id uuid, places bit varying, level_keys bigint[], known_to uuid[], cells text[], shown text[],
    settled text[], block text[], smallest numeric, was_whole boolean, is_extended boolean,
    is_reduced boolean) on commit delete rows;
  -- The columns in which the values of atoms add up: `whole`, and each month and breakdown. `is_shown`: shown or settled,
  -- so that it does not hide a number that is neither.
  create temp table suppression_column (sheet integer, id integer, cell text, value numeric, is_protected boolean, is_shown boolean,
    is_block boolean) on commit delete rows;
  -- Step 4: what groups need to be sufficient: in a column, more to add up (`amount`), or another member. Only members
  -- count that were not shown (`hidden_only`) and that none of the bodies knows.
  create temp table suppression_need (sheet integer, group_id integer, cell text, is_amount boolean, hidden_only boolean, bodies uuid[])
    on commit delete rows;
  create temp table suppression_merge (unit integer, group_id integer) on commit delete rows;
  -- Step 5: the areas whose figures are withheld.
  create temp table crossed_area (sheet integer, area_id uuid, whole boolean, inside_id integer) on commit delete rows;
  create temp table suppression_group (sheet integer, group_id integer, is_open boolean, whole boolean, places bit varying,
    whole_places bit varying, crosses_own boolean) on commit delete rows;
end $function$
;

CREATE OR REPLACE FUNCTION public.decides_on_path(p plan, p_organisation uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select not (p.period_from < (select created_at::date from instance)
      and not exists (select from path_round r where r.plan_id = p.id and r.kind <> 'external'))
    and exists (select from pack_installation l, jsonb_array_elements(l.law -> 'planKinds') k,
      jsonb_array_elements(k -> 'path' -> 'steps') s, jsonb_array_elements(s -> 'deciders') seat
      where l.version = p.pack_version and k ->> 'code' = p.kind and (s ->> 'required')::boolean
        and p_organisation in (select organisations_of_seat(p, seat, l.law, legal_today())))
$function$
;
revoke all on function decides_on_path(plan,uuid) from public;

CREATE OR REPLACE FUNCTION public.delete_check_results()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if tg_table_name = 'plan' then
    delete from check_result where plan_id = old.id;
  else
    delete from check_result where element_id = old.id or other_element_id = old.id;
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.delete_job_files()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  delete from file where job_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.delete_series_totals()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if exists (select from observation o where o.series_id = old.id) then
    raise exception 'A series with recorded figures (observation) cannot be deleted.' using errcode = 'foreign_key_violation';
  end if;
  delete from total t where t.series_id = old.id;
  return old;
end $function$
;

CREATE OR REPLACE FUNCTION public.delete_staged_figures()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if exists (select from observation o where o.batch_id = old.id) then
    raise exception 'A batch with recorded figures (observation) cannot be deleted.' using errcode = 'foreign_key_violation';
  end if;
  delete from observation_staged s where s.batch_id = old.id;
  return old;
end $function$
;

CREATE OR REPLACE FUNCTION public.delete_staged_search_terms(p_batch uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  delete from search_index_staging where batch = p_batch
$function$
;

CREATE OR REPLACE FUNCTION public.delete_suppression_areas()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  delete from suppression_area;
  delete from suppression_place;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.delete_suppression_members()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  delete from suppression_member m where m.indicator_id = old.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.dependent_people(p_people uuid[], p_organisations uuid[], p_others uuid[])
 RETURNS TABLE(person_id uuid, organisation_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with actor as materialized (
    select distinct a.person_id, a.organisation_id from unnest(p_people, p_organisations) a (person_id, organisation_id)
    where a.person_id is not null
  ), giver as materialized (
    select g.person_id, g.giver_id from account_givers(p_people || p_others) g
  ), role as materialized (
    select r.person_id, r.organisation_id, r.role, r.granted_by from role_assignment r
    where r.person_id = any (p_people || p_others)
      and r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true)
  )
  select a.person_id, a.organisation_id from actor a
  where a.person_id = any (p_others)
    or exists (select from giver g where g.person_id = a.person_id and g.giver_id = any (p_others)
      or g.giver_id = a.person_id and g.person_id = any (p_others))
    or exists (select from role r
      where r.person_id = a.person_id and coalesce(r.organisation_id = a.organisation_id, true)
      having owes_role(array_agg(r.role), array_agg(coalesce(r.granted_by = any (p_others), false))))
    or exists (select from role r where r.person_id = any (p_others)
      group by r.person_id having owes_role(array_agg(r.role), array_agg(coalesce(r.granted_by = a.person_id, false))))
$function$
;
revoke all on function dependent_people(uuid[],uuid[],uuid[]) from public;

CREATE OR REPLACE FUNCTION public.discard_batch(p_batch integer)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  delete from observation_batch b where b.id = p_batch and b.owner_id = any (writable())
    -- A batch that superseded figures has recorded figures itself.
    and not exists (select from observation o where o.batch_id = b.id)
$function$
;

CREATE OR REPLACE FUNCTION public.draft_readers(p_plan uuid, p_owner uuid, p_issuers uuid[], p_partners uuid[], p_is_registered boolean)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
AS $function$
  select agreed_issuers(p_plan, p_owner, p_issuers) || consulted_organisations(p_plan)
    || case when p_is_registered then p_partners else '{}' end
$function$
;

CREATE OR REPLACE FUNCTION public.end_seat_later()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_restricted_person() and new.valid_to <= legal_today() and has_fixed_seat(new.id) then
    raise exception 'The organisation has a seat in an open procedure. It ends from a later day.'
      using errcode = 'integrity_constraint_violation', constraint = 'running_seat';
  end if;
  return new;
end $function$
;
revoke all on function end_seat_later() from public;

CREATE OR REPLACE FUNCTION public.figure_bodies_above(body uuid)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with subject as (
    select o.id, o.area_id, o.parent_id, l.rank from organisation o
    left join organisation_level l on l.code = o.level and l.is_local where o.id = body
  ), own_area as (
    select i.area_id from subject i
    union
    select r.area_id from subject i join area_reach r on r.ancestor_id = i.area_id and r.valid_from <= legal_today() and legal_today() < r.valid_to
  ), higher_body as (
    select distinct o.id, l.rank from subject i
    join own_area n on true
    join area_reach r on r.area_id = n.area_id and r.valid_from <= legal_today() and legal_today() < r.valid_to
    join organisation o on o.area_id = r.ancestor_id and (o.valid_to is null or o.valid_to > legal_today())
    join organisation_level l on l.code = o.level and l.approves_figures and l.rank < i.rank
    where i.parent_id is null
  )
  select coalesce(array_agg(id), '{}') from (
    select parent_id as id from subject where parent_id is not null
    union
    select a.id from higher_body a where a.rank = (select max(rank) from higher_body)
  ) above
$function$
;

CREATE OR REPLACE FUNCTION public.figure_bodies_below(bodies uuid[])
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with contained_area as materialized (
    select distinct l.rank, r.area_id from organisation o
    join organisation_level l on l.code = o.level and l.approves_figures
    join area_reach r on r.ancestor_id = o.area_id and r.valid_from <= legal_today() and legal_today() < r.valid_to
    where o.id = any (bodies)
  ), related_area as materialized (
    select i.rank, i.area_id from contained_area i
    union
    select i.rank, r.ancestor_id from contained_area i join area_reach r on r.area_id = i.area_id and r.valid_from <= legal_today() and legal_today() < r.valid_to
  ), candidate as materialized (
    select distinct o.id, l.rank, a.rank as rank_above from organisation o
    join related_area a on a.area_id = o.area_id
    join organisation_level l on l.code = o.level and l.is_local and l.rank > a.rank
    where o.parent_id is null
  )
  select coalesce(array_agg(id), '{}') from (
    select o.id from organisation o where o.parent_id = any (bodies)
    union
    -- The bodies of a wider level approve only if no level in between has bodies.
    select n.id from candidate n
    where not exists (select from organisation_level l where l.approves_figures and l.rank > n.rank_above and l.rank < n.rank)
      or figure_bodies_above(n.id) && bodies
  ) below
$function$
;

CREATE OR REPLACE FUNCTION public.figures_add_up(adds text, level text, kind text, outside_tree boolean)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select adds <> 'none' and (kind = level or outside_tree) $function$
;

CREATE OR REPLACE FUNCTION public.filled_sections(p_plan uuid)
 RETURNS text[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select coalesce(array_agg(distinct s.place order by s.place), '{}') from element s
  where s.plan_id = p_plan and s.kind = 'section' and s.place is not null
    and exists (select from element e where e.parent_id = s.id)
$function$
;

CREATE OR REPLACE FUNCTION public.find_contested_lines(p_batch integer, p_owner uuid)
 RETURNS integer[]
 LANGUAGE plpgsql
AS $function$
begin
  return array(select s.line from observation_staged s
    join indicator i on i.id = s.indicator_id and i.owner_id <> p_owner
    join series e on e.indicator_id = s.indicator_id and e.area_id = s.area_id and e.breakdown_id = s.breakdown_id
    join observation o on o.series_id = e.id and o.starts_on = s.starts_on and o.ends_on = s.ends_on and o.superseded_by is null
    join observation_batch b on b.id = o.batch_id and b.owner_id <> p_owner
    where s.batch_id = p_batch order by s.line limit 100);
end $function$
;

CREATE OR REPLACE FUNCTION public.find_crossed_areas()
 RETURNS TABLE(sheet integer, crossed_id uuid, whole boolean, inside_id integer)
 LANGUAGE plpgsql
 SET enable_nestloop TO 'off'
 SET join_collapse_limit TO '1'
 SET jit TO 'off'
AS $function$
begin
  return query with own_place as materialized (
    select h.sheet, p.area_id from pg_temp.suppression_sheet h
    join suppression_place p on p.from_day = h.from_day and p.to_day = h.to_day where p.span = ''
  ), insider as materialized (
    select a.sheet, a.inside_id, bit_or(a.places & g.places) as places, bit_or(case when g.whole then a.places & g.places else a.places & ~a.places end) as whole_places
    from pg_temp.suppression_atom a join pg_temp.suppression_group g on g.group_id = a.group_id group by a.sheet, a.inside_id
  ), crossing as (
    select a.sheet, a.area_id, g.whole, a.inside_id
    from pg_temp.suppression_atom a join pg_temp.suppression_group g on g.group_id = a.group_id and g.crosses_own
    where not exists (select from own_place o where o.sheet = a.sheet and o.area_id = a.area_id)
    union all
    select k.sheet, p.area_id, get_bit(k.whole_places, p.nth) = 1, k.inside_id
    from insider k join pg_temp.suppression_sheet h on h.sheet = k.sheet
    join suppression_place p on p.from_day = h.from_day and p.to_day = h.to_day and get_bit(k.places, p.nth) = 1
  )
  select c.sheet, c.area_id, bool_or(c.whole), case when min(c.inside_id) = max(c.inside_id) then min(c.inside_id)
    else combine_all_access(array_agg(distinct c.inside_id order by c.inside_id)) end
  from crossing c where exists (select from pg_temp.suppression_cell l where l.sheet = c.sheet and l.area_id = c.area_id)
  group by c.sheet, c.area_id;
end $function$
;

CREATE OR REPLACE FUNCTION public.find_crossed_places()
 RETURNS void
 LANGUAGE plpgsql
 SET enable_nestloop TO 'off'
 SET jit TO 'off'
AS $function$
begin
  update pg_temp.suppression_group g set crosses_own = g.is_open or k.members > 1,
      places = case when g.is_open then k.any_places else k.any_places & ~k.all_places end
    from (select a.sheet, a.group_id, count(*) as members, bit_or(a.places) as any_places, bit_and(a.places) as all_places
      from pg_temp.suppression_atom a where a.group_id is not null group by a.sheet, a.group_id) k
    where k.group_id = g.group_id;
end $function$
;

CREATE OR REPLACE FUNCTION public.find_foreign_area_source(p_organisation uuid, p_area uuid, p_country text, p_moment timestamp with time zone)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select d.id from foreign_area_source d
  where d.organisation_id = p_organisation and d.country = p_country
    and d.confirmed_at <= p_moment and (d.withdrawn_at is null or d.withdrawn_at >= p_moment)
    and (d.area_ids = '{}' or p_area = any (d.area_ids)
      or exists (select from area_reach r where r.area_id = p_area and r.ancestor_id = any (d.area_ids)))
  order by cardinality(d.area_ids) = 0, d.confirmed_at desc limit 1
$function$
;

CREATE OR REPLACE FUNCTION public.find_lines_outside(p_batch integer, p_area uuid)
 RETURNS integer[]
 LANGUAGE plpgsql
AS $function$
declare
  refused uuid[];
begin
  select array_agg(a.id) into refused
  from (select distinct s.area_id from observation_staged s where s.batch_id = p_batch) k join area a on a.id = k.area_id
  where not may_report_area((select b.owner_id from observation_batch b where b.id = p_batch), p_area, a.id, a.country);
  return array(select s.line from observation_staged s where s.batch_id = p_batch and s.area_id = any (refused) order by s.line limit 100);
end $function$
;

CREATE OR REPLACE FUNCTION public.find_locked_lines(p_batch integer)
 RETURNS TABLE(line integer, approval_id uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET plan_cache_mode TO 'force_custom_plan'
AS $function$
declare
  batch observation_batch%rowtype;
begin
  select * into batch from observation_batch b where b.id = p_batch;
  if batch is null or not batch.owner_id = any (writable()) then
    raise exception 'The transaction may not write for the owner of this batch.' using errcode = 'insufficient_privilege';
  end if;
  perform pg_advisory_xact_lock_shared(hashtext('figure_approval'), hashtext(batch.owner_id::text));
  if not exists (select from figure_approval a where a.indicator_id in (
    select s.indicator_id from observation_staged s where s.batch_id = p_batch)) then return; end if;
  return query
    select distinct on (s.line) s.line, a.id
    from observation_staged s
    join (select distinct f.indicator_id, f.starts_on, f.ends_on from figure_approval f where f.indicator_id in (
        select t.indicator_id from observation_staged t where t.batch_id = p_batch)) p
      on p.indicator_id = s.indicator_id and p.starts_on = s.starts_on and p.ends_on = s.ends_on
    join series e on e.indicator_id = s.indicator_id and e.area_id = s.area_id and e.breakdown_id = s.breakdown_id
    join observation o on o.series_id = e.id and o.starts_on = s.starts_on and o.ends_on = s.ends_on and o.superseded_by is null
    join indicator i on i.id = s.indicator_id
    -- Figures of other bodies are refused as contested, without revealing whether they are approved.
    join observation_batch b on b.id = o.batch_id and batch.owner_id in (b.owner_id, i.owner_id)
    join figure_approval a on a.indicator_id = s.indicator_id and a.body_id = b.owner_id and a.starts_on = o.starts_on
      and a.ends_on = o.ends_on and a.access_id = o.access_id and a.upto >= o.id
      and not exists (select from figure_approval_end e where e.approval_id = a.id)
    where s.batch_id = p_batch and not (batch.channel = 'correction' and b.owner_id = batch.owner_id)
      and not ((o.value, o.missing, o.definition_version, o.partial_to, o.n, o.low, o.high, o.note) is not distinct from
          (s.value, s.missing, s.definition_version, s.partial_to, s.n, s.low, s.high, s.note)
        and (s.state = o.state or s.state = 'final' and o.state = 'revised'))
    order by s.line, a.step = 'above' desc, a.upto desc limit 200;
end $function$
;

CREATE OR REPLACE FUNCTION public.find_protected_areas(p_indicator indicator)
 RETURNS void
 LANGUAGE plpgsql
 SET enable_nestloop TO 'off'
 SET jit TO 'off'
AS $function$
begin
  with counted as (
    select c.sheet, c.area_id, max(abs(c.value)) > 0 as has_some from pg_temp.suppression_cell c group by c.sheet, c.area_id
  ), wholes as (
    select c.sheet, c.area_id, sum(c.value) as value from pg_temp.suppression_cell c where c.breakdown_id = 0
    group by c.sheet, c.area_id, c.reported, c.is_whole
  ), details as (
    select c.sheet, c.area_id, array_agg(distinct c.cell) as cells
    from pg_temp.suppression_cell c join counted e on e.sheet = c.sheet and e.area_id = c.area_id
    where not (c.is_whole and c.breakdown_id = 0) and c.value < p_indicator.suppression_threshold
      and (c.value <> 0 or c.breakdown_id <> 0 and e.has_some)
    group by c.sheet, c.area_id
  ), small as (
    select w.sheet, w.area_id from wholes w where w.value <> 0 and w.value < p_indicator.suppression_threshold group by w.sheet, w.area_id
  )
  insert into pg_temp.protected_area
    select sheet, area_id, w.area_id is not null, coalesce(d.cells, '{}') from details d full join small w using (sheet, area_id);
  update pg_temp.suppression_sheet h set has_details = exists (select from pg_temp.protected_area p where p.sheet = h.sheet and p.cells <> '{}')
    or exists (select from pg_temp.suppression_cell c where c.sheet = h.sheet and not (c.is_whole and c.breakdown_id = 0) and exists (
      select from suppression_member m where m.indicator_id = p_indicator.id and m.access_id = h.access_id and m.starts_on = h.starts_on and m.ends_on = h.ends_on));
end $function$
;

CREATE OR REPLACE FUNCTION public.find_refused_readers(p_plan uuid, p_owner uuid, p_marking smallint, p_issuers uuid[], p_partners uuid[], p_persons uuid[], p_is_draft boolean, p_is_registered boolean, p_elements jsonb)
 RETURNS TABLE(element_id uuid, code text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  has_versions boolean := exists (select from plan_version v where v.plan_id = p_plan);
  plan_audience access := audience_for(p_marking, p_issuers, p_partners, p_persons);
  audience access;
  audiences access[] := '{}';
  entry jsonb;
  position integer;
  former integer;
begin
  if coalesce(current_setting('integral.system', true), '') <> 'on' and not p_owner = any (writable())
    or exists (select from plan p where p.id = p_plan and p.owner_id <> p_owner) then return; end if;
  if p_is_draft then
    plan_audience := combine_audiences(plan_audience,
      row(null, p_marking, true, draft_readers(p_plan, p_owner, p_issuers, p_partners, p_is_registered), null)::access);
  end if;
  if not is_in_audience(plan_audience) then
    code := 'WOULD_LOSE_ACCESS';
    return next;
    return;
  end if;
  for entry, position in select e, n from jsonb_array_elements(p_elements) with ordinality list (e, n) loop
    audience := case when entry ->> 'parent' is null then plan_audience else audiences[(entry ->> 'parent')::integer] end;
    if entry ->> 'marking' is not null then
      audience := combine_audiences(audience, audience_for((entry ->> 'marking')::smallint, p_issuers,
        array(select jsonb_array_elements_text(entry -> 'partners'))::uuid[],
        array(select jsonb_array_elements_text(entry -> 'persons'))::uuid[]));
    end if;
    audiences[position] := audience;
    continue when not (entry ->> 'isWritten')::boolean;
    element_id := (entry ->> 'id')::uuid;
    if not is_in_audience(audience) then
      code := 'WOULD_LOSE_ACCESS';
      return next;
    elsif has_versions then
      former := (select e.access_id from element e where e.id = element_id and e.plan_id = p_plan);
      if narrows_decided_audience(p_plan, element_id, former, audience) then
        code := 'FACTS_DECIDED';
        return next;
      end if;
    end if;
  end loop;
end $function$
;
revoke all on function find_refused_readers(uuid,uuid,smallint,uuid[],uuid[],uuid[],boolean,boolean,jsonb) from public;
grant execute on function find_refused_readers(uuid,uuid,smallint,uuid[],uuid[],uuid[],boolean,boolean,jsonb) to :app_role;

CREATE OR REPLACE FUNCTION public.find_registration_conflict(p_plan uuid, p_kind text, p_organisations uuid[], p_area uuid, p_from date, p_to date, p_decided_on date)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with other as (
    select o, plan_entry_day(o) as entry, plan_end_day(o) as last from plan o
    where o.id <> p_plan and o.kind = p_kind and not o.is_registered and not o.is_elaboration and o.elaborates_id is null
      -- One plan of the country or of an area, whichever of its organisations wrote it; otherwise the own plan for the area.
      and (o.is_country_wide or coalesce(o.scope_area_id = p_area, false)
        or o.owner_id = any (p_organisations)
          and coalesce(o.area_id, (select b.area_id from organisation b where b.id = o.owner_id)) is not distinct from p_area)
  )
  select case
    when not (p_to <= i.created_at::date or coalesce(p_decided_on < i.created_at::date, false))
      and exists (select from other, path_round r where r.plan_id = (o).id and r.kind <> 'external'
        and daterange((o).period_from, case when entry is null then (o).valid_until else greatest((o).period_from, last) end)
          && daterange(p_from, p_to)) then 'path'
    when exists (select from other where entry is not null and daterange(entry, last) && daterange(p_from, p_to)) then 'in_force' end
  from instance i
$function$
;
revoke all on function find_registration_conflict(uuid,text,uuid[],uuid,date,date,date) from public;

CREATE OR REPLACE FUNCTION public.find_suppression_atoms(p_indicator indicator)
 RETURNS void
 LANGUAGE plpgsql
 SET enable_nestloop TO 'off'
 SET join_collapse_limit TO '1'
 SET jit TO 'off'
AS $function$
declare
  adds_up constant boolean := p_indicator.adds_over_area <> 'none';
  knowing_levels constant text[] := levels_that_know_figures();
begin
  -- The access of bodies that reported figures of the same area together must exist before the statement that uses it.
  if (select min(c.inside_id) <> max(c.inside_id) from pg_temp.suppression_cell c) then
    perform combine_all_access(k.ids) from (select distinct array_agg(distinct c.inside_id order by c.inside_id) as ids from pg_temp.suppression_cell c
      where c.reported group by c.sheet, c.area_id having min(c.inside_id) <> max(c.inside_id)) k;
  end if;
  with structure as materialized (
    select k.from_day, k.to_day, repeat('0', count(p.nth)::integer)::bit varying as none
    from (select distinct h.from_day, h.to_day from pg_temp.suppression_sheet h) k
    left join suppression_place p on p.from_day = k.from_day and p.to_day = k.to_day group by k.from_day, k.to_day
  ), own_place as (
    select p.from_day, p.to_day, p.area_id, set_bit(t.none, p.nth, 1) as place
    from structure t join suppression_place p on p.from_day = t.from_day and p.to_day = t.to_day where p.span = ''
  ), knowing as materialized (
    select o.area_id, min(o.id::text)::uuid as body from organisation o where o.level = any (knowing_levels) group by o.area_id
  ), knowing_place as materialized (
    select p.from_day, p.to_day, p.nth, k.body from knowing k join suppression_place p on p.area_id = k.area_id
    join structure t on t.from_day = p.from_day and t.to_day = p.to_day
  ), known_bits as materialized (
    select t.from_day, t.to_day, t.none | coalesce(bit_or(set_bit(t.none, k.nth, 1)), t.none) as bits
    from structure t left join knowing_place k on k.from_day = t.from_day and k.to_day = t.to_day group by t.from_day, t.to_day, t.none
  ), reported as materialized (
    select c.sheet, c.area_id, coalesce(sum(c.value) filter (where c.breakdown_id = 0), sum(c.value)) as value, bool_or(c.breakdown_id = 0) as has_whole,
      array_agg(distinct c.cell) as cells, case when min(c.inside_id) = max(c.inside_id) then min(c.inside_id)
        else combine_all_access(array_agg(distinct c.inside_id order by c.inside_id)) end as inside_id,
      array_agg(distinct c.cell) filter (where not c.is_new) as old_cells
    from pg_temp.suppression_cell c join pg_temp.suppression_sheet h on h.sheet = c.sheet where c.reported group by c.sheet, c.area_id, h.starts_on, h.ends_on
    having bool_or(c.counts) or not adds_up or not exists (
      select from area_reach r join pg_temp.suppression_cell b on b.area_id = r.area_id and b.sheet = c.sheet and b.reported
      where r.ancestor_id = c.area_id and r.valid_from < h.ends_on and r.valid_to > h.starts_on)
  ), located as materialized (
    select t.*, h.from_day, h.to_day, coalesce(g.places, k.none) | coalesce(o.place, k.none) as places, g.level_keys, n.body, b.bits
    from reported t join pg_temp.suppression_sheet h on h.sheet = t.sheet
    join structure k on k.from_day = h.from_day and k.to_day = h.to_day
    join known_bits b on b.from_day = h.from_day and b.to_day = h.to_day
    left join suppression_area g on g.from_day = h.from_day and g.to_day = h.to_day and g.area_id = t.area_id
    left join own_place o on o.from_day = h.from_day and o.to_day = h.to_day and o.area_id = t.area_id
    left join knowing n on n.area_id = t.area_id
  ), grouped as materialized (
    select l.*, l.places & l.bits as known_places,
      dense_rank() over (order by l.from_day, l.to_day, l.inside_id, l.places & l.bits, l.body) as audience from located l
  ), audience as materialized (
    select k.audience, array(select unnest(a.organisation_ids) union select k.body where k.body is not null
      union select n.body from knowing_place n where n.from_day = k.from_day and n.to_day = k.to_day and get_bit(k.known_places, n.nth) = 1) as known_to
    from (select distinct on (e.audience) e.audience, e.from_day, e.to_day, e.inside_id, e.known_places, e.body from grouped e) k
    join access a on a.id = k.inside_id
  ), sheet_size as materialized (
    select t.sheet, count(*) as atoms from reported t group by t.sheet
  ), informed_count as materialized (
    select e.sheet, b.body, sum(e.atoms) as atoms
    from (select l.sheet, l.audience, count(*) as atoms from grouped l group by l.sheet, l.audience) e
    join audience c on c.audience = e.audience cross join unnest(c.known_to) b(body) group by e.sheet, b.body
  ), informed_of_all as materialized (
    select e.sheet, array_agg(e.body) as bodies from informed_count e join sheet_size t on t.sheet = e.sheet and t.atoms = e.atoms group by e.sheet
  ), sheet_audience as materialized (
    select e.sheet, e.audience, case when c.known_to && i.bodies then array(select unnest(c.known_to) except select unnest(i.bodies)) else c.known_to end as known_to
    from (select distinct l.sheet, l.audience from grouped l) e join audience c on c.audience = e.audience
    left join informed_of_all i on i.sheet = e.sheet
  ), kept_member as materialized (
    select h.sheet, m.*, array(select c.cell from unnest(m.cells) c(cell) where not c.cell = any (m.shown) and c.cell = any (r.old_cells)) as hidden,
      array(select c.cell from unnest(m.cells) c(cell) where not c.cell = any (m.shown) and not c.cell = any (coalesce(r.old_cells, '{}'))) as lost
    from pg_temp.suppression_sheet h join suppression_member m on m.indicator_id = p_indicator.id and m.access_id = h.access_id
      and m.starts_on = h.starts_on and m.ends_on = h.ends_on
    left join reported r on r.sheet = h.sheet and r.area_id = m.area_id where adds_up
  ), kept_group as materialized (
    select m.sheet, m.group_id, count(*) filter (where m.hidden <> '{}') = 1 as is_single
    from kept_member m group by m.sheet, m.group_id
    having bool_or(m.hidden <> '{}') and coalesce(min(m.smallest), 0) < p_indicator.suppression_threshold
  ), lost_cell as materialized (
    select m.sheet, m.group_id, array_agg(distinct c.cell) as cells, array_agg(distinct c.cell) filter (where m.smallest < p_indicator.suppression_threshold) as small_cells
    from kept_member m cross join unnest(m.lost) c(cell) group by m.sheet, m.group_id
  )
  insert into pg_temp.suppression_atom
    select l.sheet, row_number() over (order by l.sheet, area.code, area.id), case when k.group_id is not null then -k.group_id end, l.value,
      l.has_whole, dense_rank() over (order by l.cells), l.inside_id, l.area_id, l.places, coalesce(l.level_keys, '{0,0,0,0}'),
      c.known_to, l.cells,
      case when m.area_id is null then coalesce(l.old_cells, '{}') else array(select unnest(m.shown) intersect select unnest(l.old_cells)) end,
      case when k.group_id is null then '{}' else array(select unnest(m.settled) intersect select unnest(m.hidden) except select unnest(o.cells)) end,
      case when k.group_id is null then '{}' when k.is_single then m.hidden else array(select unnest(m.hidden) intersect select unnest(o.small_cells)) end,
      case when k.group_id is not null then m.smallest end, k.group_id is not null and m.whole,
      l.old_cells is not null and not l.cells <@ l.old_cells, l.old_cells is not null and m.lost <> '{}' and m.smallest < p_indicator.suppression_threshold
    from grouped l join area on area.id = l.area_id join sheet_audience c on c.sheet = l.sheet and c.audience = l.audience
    left join kept_member m on m.sheet = l.sheet and m.area_id = l.area_id
    left join kept_group k on k.sheet = m.sheet and k.group_id = m.group_id and m.hidden <> '{}'
    left join lost_cell o on o.sheet = k.sheet and o.group_id = k.group_id;
  update pg_temp.suppression_atom a set group_id = k.id
    from (select o.sheet, o.group_id, min(o.id) as id from pg_temp.suppression_atom o where o.group_id < 0 group by o.sheet, o.group_id) k
    where a.sheet = k.sheet and a.group_id = k.group_id;
  insert into pg_temp.suppression_column
    select a.sheet, a.id, c.cell, c.value, coalesce(c.cell = any (p.cells), false),
      c.cell = any (a.shown) or c.cell = any (a.settled), c.cell = any (a.block)
    from pg_temp.suppression_atom a join pg_temp.suppression_sheet h on h.sheet = a.sheet and h.has_details
    join pg_temp.suppression_cell c on c.sheet = a.sheet and c.area_id = a.area_id and c.reported and not (c.is_whole and c.breakdown_id = 0)
    left join pg_temp.protected_area p on p.sheet = a.sheet and p.area_id = a.area_id
    union all
    select a.sheet, a.id, 'whole', a.value, coalesce(p.whole, false), a.cells <@ (a.shown || a.settled), a.block <> '{}' and not h.has_details
    from pg_temp.suppression_atom a join pg_temp.suppression_sheet h on h.sheet = a.sheet
    left join pg_temp.protected_area p on p.sheet = a.sheet and p.area_id = a.area_id;
end $function$
;

CREATE OR REPLACE FUNCTION public.find_suppression_needs(threshold integer, only_merged boolean)
 RETURNS void
 LANGUAGE plpgsql
 SET enable_nestloop TO 'off'
 SET join_collapse_limit TO '1'
 SET jit TO 'off'
AS $function$
begin
  if only_merged then
    delete from pg_temp.suppression_need n where n.group_id in (select m.unit from pg_temp.suppression_merge m);
  end if;
  with known as materialized (
    select a.sheet, a.group_id, a.known_to, c.cell, c.value, c.is_protected, c.is_shown, c.is_block
    from pg_temp.suppression_atom a join pg_temp.suppression_column c on c.id = a.id
    where a.group_id is not null and (not only_merged or a.group_id in (select m.group_id from pg_temp.suppression_merge m))
  ), column_sum as materialized (
    select k.sheet, k.group_id, k.cell, sum(k.value) as amount, coalesce(sum(k.value) filter (where not k.is_shown), 0) as hidden,
      greatest(count(*) filter (where k.value > 0) - 1, 0) as others, count(*) filter (where k.is_protected) as small,
      count(*) filter (where k.is_protected and not k.is_shown) as hidden_small, count(*) filter (where k.is_block) as blocked,
      count(*) filter (where not k.is_block and not k.is_shown) as partners
    from known k group by k.sheet, k.group_id, k.cell having bool_or(k.is_protected or k.is_block)
  ), body_sum as materialized (
    select k.sheet, k.group_id, k.cell, b.body, sum(k.value) as amount, coalesce(sum(k.value) filter (where not k.is_shown), 0) as hidden,
      count(*) filter (where k.is_protected) as small, count(*) filter (where k.is_protected and not k.is_shown) as hidden_small
    from known k cross join unnest(k.known_to) b(body) group by k.sheet, k.group_id, k.cell, b.body
  ), need as (
    select s.sheet, s.group_id, s.cell, true as is_amount, s.hidden_small > 0 and s.hidden < threshold as hidden_only, null::uuid as body
    from column_sum s
    where s.small > 0 and s.amount - case when s.cell = 'whole' then s.others else 0 end < threshold or s.hidden_small > 0 and s.hidden < threshold
    union all
    select s.sheet, s.group_id, s.cell, false, true, null from column_sum s where s.blocked > 0 and s.partners = 0
    union all
    select s.sheet, s.group_id, s.cell, true, s.hidden_small > b.hidden_small and s.hidden - b.hidden < threshold, b.body
    from column_sum s join body_sum b on b.group_id = s.group_id and b.cell = s.cell
    where s.small > b.small and s.amount - b.amount < threshold or s.hidden_small > b.hidden_small and s.hidden - b.hidden < threshold
  )
  insert into pg_temp.suppression_need
    select n.sheet, n.group_id, n.cell, n.is_amount, bool_or(n.hidden_only), coalesce(array_agg(distinct n.body) filter (where n.body is not null), '{}')
    from need n group by n.sheet, n.group_id, n.cell, n.is_amount;
end $function$
;

CREATE OR REPLACE FUNCTION public.find_suppression_places(p_indicator indicator)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  structure record;
begin
  if p_indicator.adds_over_area = 'none' then return; end if;
  -- The functions of the structure run once per period, not per sheet and access.
  update pg_temp.suppression_sheet h set from_day = d.from_day, to_day = d.to_day
    from (
      select p.starts_on, p.ends_on, k.from_day, k.to_day
      from (select distinct starts_on, ends_on from pg_temp.suppression_sheet) p
      cross join lateral get_structure_period(p.starts_on, case
        when p_indicator.adds_over_time = 'sum' and p_indicator.period_type in ('month', 'quarter') then p.ends_on else p.starts_on end) k
    ) d where d.starts_on = h.starts_on and d.ends_on = h.ends_on;
  for structure in select distinct h.from_day, h.to_day from pg_temp.suppression_sheet h order by 1, 2 loop
    perform compute_suppression_areas(structure.from_day, structure.to_day);
  end loop;
end $function$
;

CREATE OR REPLACE FUNCTION public.find_unreadable_totals(p_indicator uuid, areas uuid[])
 RETURNS TABLE(area_id uuid, withheld boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select s.area_id, bool_or(not s.access_id = any (readable())) from series s
  where s.indicator_id = p_indicator and s.area_id = any (areas) group by s.area_id
$function$
;

CREATE OR REPLACE FUNCTION public.find_wholly_withheld_groups(threshold integer)
 RETURNS void
 LANGUAGE plpgsql
 SET enable_nestloop TO 'off'
 SET join_collapse_limit TO '1'
 SET jit TO 'off'
AS $function$
begin
  with member as materialized (
    select a.sheet, a.group_id, a.id, a.has_whole, a.value, a.known_to, a.cell_set, a.was_whole, a.is_extended, coalesce(a.is_reduced, false) as is_reduced
    from pg_temp.suppression_atom a where a.group_id is not null
  ), capacity as materialized (
    select m.sheet, m.group_id, m.id, m.known_to, c.cell, c.value, c.is_protected, m.value - c.value as rest
    from member m join pg_temp.suppression_column c on c.id = m.id and c.cell <> 'whole'
  ), total as materialized (
    select c.sheet, c.group_id, c.cell, sum(c.value) as value, sum(c.rest) as rest, count(*) as members, max(c.value) filter (where c.is_protected) as small
    from capacity c group by c.sheet, c.group_id, c.cell having bool_or(c.is_protected)
  ), known as materialized (
    select c.sheet, c.group_id, c.cell, b.body, sum(c.rest) as rest from capacity c cross join unnest(c.known_to) b(body)
    group by c.sheet, c.group_id, c.cell, b.body
  ), least_rest as (
    select r.sheet, r.group_id, r.cell, sum(r.rest) as rest from (
      select c.*, row_number() over (partition by c.sheet, c.group_id, c.cell order by c.rest) as turn from capacity c) r
    where r.turn <= 2 group by r.sheet, r.group_id, r.cell
  ), freshness as materialized (
    select c.id, bool_or(c.is_shown) as has_known, bool_or(c.is_protected and not c.is_shown) as has_fresh
    from pg_temp.suppression_column c where c.cell <> 'whole' group by c.id
  ), narrow as (
    select c.sheet, c.group_id from capacity c join total t on t.group_id = c.group_id and t.cell = c.cell
    where c.is_protected and t.rest - c.rest < c.value or t.value - c.value < threshold and c.rest < t.value - c.value
    union
    select c.sheet, c.group_id from capacity c join total t on t.group_id = c.group_id and t.cell = c.cell
    join known k on k.group_id = c.group_id and k.cell = c.cell
    where c.is_protected and not k.body = any (c.known_to) and t.rest - k.rest - c.rest < c.value
    union
    select t.sheet, t.group_id from total t join least_rest l on l.group_id = t.group_id and l.cell = t.cell
    where t.members > 3 and l.rest < threshold - 1
  )
  update pg_temp.suppression_group g set whole = not h.has_details or k.is_small or k.mixed or k.was_whole or k.is_reduced or k.has_fresh and (k.has_known or k.is_extended)
      or not g.is_open and k.publishes and g.group_id in (select n.group_id from narrow n)
    from pg_temp.suppression_sheet h, (
      select m.sheet, m.group_id, min(m.cell_set) <> max(m.cell_set) as mixed, bool_or(m.was_whole) as was_whole, bool_or(m.is_extended) as is_extended, bool_or(m.is_reduced) as is_reduced,
        bool_or(f.has_known) as has_known, bool_or(f.has_fresh) as has_fresh,
        bool_or(m.has_whole) as publishes,
        bool_or(m.id in (select c.id from pg_temp.suppression_column c where c.cell = 'whole' and c.is_protected)) as is_small
      from member m left join freshness f on f.id = m.id group by m.sheet, m.group_id) k
    where h.sheet = g.sheet and k.group_id = g.group_id;
end $function$
;

CREATE OR REPLACE FUNCTION public.first_act_day(p_plan uuid)
 RETURNS date
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select (least(p.created_at::date, p.period_from) - interval '2 years')::date from plan p where p.id = p_plan
$function$
;
revoke all on function first_act_day(uuid) from public;
grant execute on function first_act_day(uuid) to :app_role;

CREATE OR REPLACE FUNCTION public.first_consent_day(p_plan uuid)
 RETURNS date
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select (least(p.created_at::date, p.period_from) - interval '1 year')::date from plan p where p.id = p_plan
$function$
;

CREATE OR REPLACE FUNCTION public.fix_confirming_seats()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  new.confirming := case when new.kind in ('extended', 'ended', 'revoked') then seats_confirming_period(new) end;
  return new;
end $function$
;
revoke all on function fix_confirming_seats() from public;

CREATE OR REPLACE FUNCTION public.fix_seats(p_round uuid, p_day date)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  insert into round_seat (round_id, step, organisation_id, seat_function, is_named)
  with step as materialized (
    select p, l.law, s as step from path_round r join plan p on p.id = r.plan_id join pack_installation l on l.version = p.pack_version,
      plan_steps(p.id) s
    where r.id = p_round and not is_follow_up_step(p.id, s ->> 'code')
  ), then_seat as (
    select v.step ->> 'code' as code, t.* from step v, seats_on_day(v.p, v.step, v.law, p_day) t
  ), now_seat as (
    select v.step ->> 'code' as code, t.* from step v, seats_on_day(v.p, v.step, v.law, legal_today()) t
    where (v.p).period_to > legal_today()
  ), fixed as (
    select code, organisation_id, seat_function from then_seat
    union
    select n.code, n.organisation_id, n.seat_function from now_seat n
    where not exists (select from then_seat t, successors_in_seat(t.organisation_id, legal_today()) s
      where t.code = n.code and s = n.organisation_id and t.organisation_id <> n.organisation_id)
  )
  select p_round, f.code, f.organisation_id, f.seat_function, exists (select from step v,
      jsonb_path_query(v.step, 'strict $.** ? (@.body != null || @.function != null)', '{}', true) seat, organisation o
    where v.step ->> 'code' = f.code and o.id = f.organisation_id and not seat ? 'bodyKind' and o.code = coalesce(seat ->> 'body',
      (select n ->> 'organisation' from jsonb_array_elements(v.law -> 'functions') n where n ->> 'code' = seat ->> 'function' limit 1)))
  from fixed f
  on conflict do nothing
$function$
;
revoke all on function fix_seats(uuid,date) from public;

CREATE OR REPLACE FUNCTION public.fix_seats_of_law()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  round uuid := (select r.id from path_round r where r.plan_id = new.id order by r.number desc limit 1);
begin
  if exists (select from round_seat s where s.round_id = round) then
    delete from round_seat s where s.round_id = round;
    perform fix_seats(round, legal_today());
  end if;
  return null;
end $function$
;
revoke all on function fix_seats_of_law() from public;

CREATE OR REPLACE FUNCTION public.fix_seats_of_submission()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  -- The first submission fixes them, or the next one after the only submission was withdrawn.
  if not exists (select from path_act a where a.round_id = new.round_id and a.kind = 'submitted' and a.id <> new.id
      and not is_withdrawn(a.id)) then
    delete from round_seat s where s.round_id = new.round_id;
    perform fix_seats(new.round_id, new.on_date);
  end if;
  return null;
end $function$
;
revoke all on function fix_seats_of_submission() from public;

CREATE OR REPLACE FUNCTION public.fixed_seats(p_round uuid, p_step text, p_day date)
 RETURNS TABLE(organisation_id uuid, seat_function text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select distinct o, s.seat_function from round_seat s
    cross join lateral (select s.organisation_id as o where s.is_named
      union all select successors_in_seat(s.organisation_id, p_day) where not s.is_named) taken
  where s.round_id = p_round and s.step = p_step
$function$
;
revoke all on function fixed_seats(uuid,text,date) from public;

CREATE OR REPLACE FUNCTION public.follows_entry(p_plan uuid, p_step text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with recursive following as (
    select s ->> 'code' as code from plan_steps(p_plan) s where s ->> 'act' = 'entry'
    union
    select s ->> 'code' from plan_steps(p_plan) s join following f on s -> 'needs' ? f.code
  )
  select not exists (select from following) or exists (select from following where code = p_step)
$function$
;

CREATE OR REPLACE FUNCTION public.forbid_baseless_skip()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_maintenance() then return new; end if;
  if exists (select from plan p join pack_installation l on l.version = p.pack_version,
      jsonb_array_elements(l.law -> 'planKinds') k, jsonb_array_elements(k -> 'path' -> 'steps') s
    where p.id = new.plan_id and k ->> 'code' = p.kind and s ->> 'code' = new.step
      and not coalesce((s ->> 'required')::boolean, false) and not coalesce((s ->> 'approves')::boolean, false)
      and jsonb_array_length(coalesce(s -> 'deciders', s -> 'recipients', s -> 'advisers', '[]')) > 0
      and not has_seat_on_day(p, s, l.law, new.on_date)
      and (p.period_to <= legal_today() and not exists (select from path_round r where r.id = new.round_id and r.kind = 'addendum')
        or not has_seat_on_day(p, s, l.law, legal_today())))
    and not exists (select from path_act a where a.round_id = new.round_id and a.step = new.step
      and a.kind <> 'withdrawn' and not is_withdrawn(a.id)) then
    raise exception 'The step does not apply: none of its organisations exists on the day.'
      using errcode = 'integrity_constraint_violation', constraint = 'step_applies';
  end if;
  return new;
end $function$
;
revoke all on function forbid_baseless_skip() from public;

CREATE OR REPLACE FUNCTION public.forbid_consultation_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'A consultation, its replies and their answers cannot be changed.';
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_delete_without_plan()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if exists (select from plan where id = old.plan_id) then
    raise exception 'This row can be deleted only together with its plan.';
  end if;
  return old;
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_direct_link_act()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not pg_has_role(current_user, (select relowner from pg_class where oid = 'path_act'::regclass), 'MEMBER') then
    raise exception 'An act through a link is recorded only with the secret of the link.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_duty_period_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (to_jsonb(new) - '{completed_on,note,file_id,file_name,recorded_at,recorded_by}'::text[])
      <> (to_jsonb(old) - '{completed_on,note,file_id,file_name,recorded_at,recorded_by}'::text[]) then
    raise exception 'A period of a duty cannot be changed.';
  end if;
  if old.completed_on is not null and (to_jsonb(new) - 'file_id' <> to_jsonb(old) - 'file_id' or new.file_id is not null) then
    raise exception 'A fulfilled duty cannot be changed.';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_expected_result_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'A recorded expected result cannot be changed, only superseded.';
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_figure_approval_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'An approval cannot be changed or deleted, only withdrawn.';
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_for_person(p_what text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  if is_restricted_person() and pg_trigger_depth() = 0 then
    raise exception '% is work of the system.', p_what using errcode = 'insufficient_privilege';
  end if;
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_for_registered_plan()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_restricted_person() and exists (select from plan p
      where p.is_registered and p.id = (coalesce(to_jsonb(new) ->> 'plan_id', to_jsonb(new) ->> 'upper_plan_id'))::uuid) then
    raise exception 'A plan that was registered from a published list is not decided here.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_registered';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_frozen_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'A frozen version cannot be changed or deleted.';
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_instance_identity_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' then raise exception 'The instance cannot be deleted.'; end if;
  if old.is_demo and not new.is_demo then raise exception 'A demo cannot be turned into a production instance.'; end if;
  if new.id <> old.id then raise exception 'The id of the instance cannot be changed.'; end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_journal_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  -- Only two changes are allowed: erasing the payload, and restricting the access. Neither value is part of the hash.
  if tg_op = 'UPDATE' and (new.payload is null or new.payload = old.payload) and row(new.seq, new.at, new.person_id, new.organisation_id,
      new.procedure, new.subject_kind, new.subject_id, new.reason, new.payload_hash, new.previous_hash, new.hash)
      is not distinct from row(old.seq, old.at, old.person_id, old.organisation_id,
      old.procedure, old.subject_kind, old.subject_id, old.reason, old.payload_hash, old.previous_hash, old.hash) then
    return new;
  end if;
  raise exception 'The journal is append-only.';
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_later_version_rows()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if not is_maintenance() and exists (select from (select distinct version_id from new_rows) n
      where not exists (select from plan_version v where v.id = n.version_id and v.xmin = pg_current_xact_id()::xid)) then
    raise exception 'A frozen version cannot be changed or deleted.'
      using errcode = 'integrity_constraint_violation', constraint = 'version_frozen';
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_mandate_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'A mandate cannot be changed. It can be withdrawn once.';
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_meeting_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.state = 'adopted' or (old.state = 'held' and (new.state = 'planned' or (new.body_id, new.owner_id, new.on_date, new.at_time, new.method, new.place,
    new.in_office, new.took_part, new.held_at) is distinct from (old.body_id, old.owner_id, old.on_date, old.at_time, old.method, old.place, old.in_office,
    old.took_part, old.held_at))) then
    raise exception 'A held meeting cannot be changed.';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_meeting_record_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'The record of a meeting cannot be changed.';
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_member_question_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'A question cannot be changed.';
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_observation_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'A recorded figure cannot be changed or deleted, only superseded.';
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_opinion_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'A recorded opinion or answer cannot be changed.';
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_other_law()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if not exists (
    select from plan_law_change c
    where c.plan_id = new.id and c.from_version = old.pack_version and c.to_version = new.pack_version
  ) then
    raise exception 'A plan keeps the law of its version. Only a recorded change of the law may change that.';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_path_act_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'A recorded act cannot be changed.';
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_plan_extension_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'A decision to extend a plan cannot be changed.';
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_plan_law_change_update()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'A recorded change of the law of a plan cannot be changed.';
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_plans_in_force_together()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  p plan;
begin
  select * into p from plan where id = new.id;
  if plan_entry_day(p) is null or p.state = 'ended' or p.is_elaboration or p.elaborates_id is not null then return null; end if;
  if tg_op = 'UPDATE' and plan_entry_day(old) is not null and old.state <> 'ended'
    and (plan_entry_day(old), plan_end_day(old), plan_followed_until(old), old.kind, old.owner_id, old.area_id, old.has_free_area,
        old.is_country_wide, old.scope_area_id)
      is not distinct from
      (plan_entry_day(p), plan_end_day(p), plan_followed_until(p), p.kind, p.owner_id, p.area_id, p.has_free_area,
        p.is_country_wide, p.scope_area_id) then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(
    format('plan in force %s %s', p.kind, case when p.is_country_wide then 'country' else p.owner_id::text end), 0));
  -- After the lock of the organisation, so that two transactions take both in the same order.
  if p.scope_area_id is not null then
    perform pg_advisory_xact_lock(hashtextextended(format('plan in force %s in %s', p.kind, p.scope_area_id), 0));
  end if;
  if exists (select from plan o where o.kind = p.kind and is_in_force_with(p, o)) then
    raise exception 'Two plans of the same kind, organisation and area cannot be in force at the same time.'
      using errcode = 'exclusion_violation', constraint = 'plans_in_force_together';
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_priority_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'A recorded statement about priorities cannot be changed, only superseded.';
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_replaced_decision()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_maintenance() then return new; end if;
  if needs_confirmation(new) and exists (select from path_act a where a.round_id = new.round_id and a.kind = 'decided'
      and (a.step, a.seat_organisation_id, a.seat_function, a.version_id) is not distinct from
        (new.step, new.seat_organisation_id, new.seat_function, new.version_id)
      and not needs_confirmation(a) and not is_withdrawn(a.id)) then
    raise exception 'What the seat decided in person about a version is changed by the seat only.'
      using errcode = 'integrity_constraint_violation', constraint = 'decided_in_person';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_resource_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'A recorded resource cannot be changed, only superseded.';
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_second_submission()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_maintenance() then return new; end if;
  -- Serialises direct inserts too. The procedures take the same lock of the plan first.
  perform pg_advisory_xact_lock(hashtextextended('submission ' || new.round_id::text, 0));
  if new.version_id = (select a.version_id from path_act a
      where a.round_id = new.round_id and a.kind = 'submitted' and not is_withdrawn(a.id) order by a.place desc limit 1) then
    raise exception 'This version is submitted already.'
      using errcode = 'integrity_constraint_violation', constraint = 'one_submission';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_second_supersession()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'A figure can be superseded only once.' using errcode = 'integrity_constraint_violation', constraint = 'observation_superseded_once';
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_second_withdrawal()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'A withdrawn release cannot be changed.';
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_sent_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'A sent document or letter cannot be changed.';
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_superseding_unseen_figures()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if coalesce(current_setting('integral.snapshot', true), '') <> '' and exists (
    select from (select distinct batch_id, superseded_by from changed) m join observation_batch b on b.id = m.batch_id
    join observation_batch n on n.id = m.superseded_by where was_recorded_concurrently(b.xmin, b.recorded_at, n.recorded_at)) then
    raise exception 'A concurrent transaction recorded this figure.' using errcode = 'integrity_constraint_violation', constraint = 'observation_superseded_once';
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_version_facts_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'The facts of a frozen version cannot be changed.';
end $function$
;

CREATE OR REPLACE FUNCTION public.forbid_withdrawn_roles()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  former jsonb;
begin
  if is_maintenance() or new.law is null or new.is_adopted or tg_op = 'UPDATE' and old.law is not null then return new; end if;
  -- One installation at a time, and no role is granted while it is checked.
  lock table role_assignment in share row exclusive mode;
  select i.law into former from pack_installation i
    where i.law is not null and not i.is_adopted and (i.code, i.version) <> (new.code, new.version)
    order by i.installed_at desc limit 1;
  if exists (select from jsonb_array_elements(coalesce(former -> 'roles', '[]')) r
      join role_assignment a on a.role = r ->> 'code'
      where a.role not in ('organisation_administrator', 'instance_administrator')
        and (a.valid_to is null or a.valid_to > legal_today())
        and not exists (select from jsonb_array_elements(coalesce(new.law -> 'roles', '[]')) k where k ->> 'code' = a.role)) then
    raise exception 'People hold a role that the pack withdraws.'
      using errcode = 'integrity_constraint_violation', constraint = 'roles_in_use';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.form_suppression_groups(p_indicator indicator)
 RETURNS void
 LANGUAGE plpgsql
 SET enable_nestloop TO 'off'
 SET jit TO 'off'
AS $function$
declare
  threshold constant integer := p_indicator.suppression_threshold;
  same_cells boolean;
  has_equal_cells constant boolean := (select count(distinct (a.sheet, a.cell_set)) = count(distinct a.sheet) from pg_temp.suppression_atom a);
begin
  -- Small numbers of areas that share all places are one group from the start. Each is withheld anyway.
  update pg_temp.suppression_atom a set group_id = k.group_id
    from (
      select o.id, case when p_indicator.adds_over_area = 'none' then o.id
        else min(o.id) over (partition by o.sheet, o.level_keys[1], o.cell_set) end as group_id
      from pg_temp.suppression_atom o
      join (select distinct c.id from pg_temp.suppression_column c where c.is_protected) c on c.id = o.id
      where o.group_id is null
    ) k where k.id = a.id;
  if p_indicator.adds_over_area <> 'none' then
    perform find_suppression_needs(threshold, false);
    for level in 1..4 loop
      -- First with areas that have the same months and breakdowns.
      foreach same_cells in array case when has_equal_cells then array[true] else array[true, false] end loop
        for attempt in 1..4 loop
          exit when not exists (select from pg_temp.suppression_need);
          -- A merge can lead to a body that knows most of the new group.
          exit when attempt > 1 and not exists (
            select from pg_temp.suppression_need n join pg_temp.suppression_merge m on m.group_id = n.group_id);
          exit when not merge_suppression_groups(threshold, level, same_cells);
          perform find_suppression_needs(threshold, true);
        end loop;
      end loop;
    end loop;
  end if;
  insert into pg_temp.suppression_group (sheet, group_id, is_open)
    select a.sheet, a.group_id, p_indicator.adds_over_area = 'none' or exists (
      select from pg_temp.suppression_need n where n.group_id = a.group_id)
    from pg_temp.suppression_atom a where a.group_id is not null group by a.sheet, a.group_id;
end $function$
;

CREATE OR REPLACE FUNCTION public.function_state(p_organisation uuid, p_function text, p_day date)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select case when occupied_days(p_organisation, p_function, 'holder') @> p_day then 'held'
    when occupied_days(p_organisation, p_function) @> p_day then 'deputised' else 'vacant' end
$function$
;
revoke all on function function_state(uuid,text,date) from public;
grant execute on function function_state(uuid,text,date) to :app_role;

CREATE OR REPLACE FUNCTION public.function_tenures(ids uuid[])
 RETURNS TABLE(function_id uuid, capacity text, valid_from date, valid_to date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$ select h.function_id, h.capacity, h.valid_from, h.valid_to from function_holding h where h.function_id = any (ids) $function$
;

CREATE OR REPLACE FUNCTION public.get_check_access(plan uuid, element uuid, item uuid, other uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE
 SET search_path TO 'public'
AS $function$
  select combine_access(combine_access(combine_access(
      coalesce((select e.access_id from element e where e.id = get_check_access.element), p.access_id),
      (select i.access_id from item i where i.id = get_check_access.item)),
      (select a.access_id from answer a where a.item_id = get_check_access.item and a.superseded_at is null)),
      (select e.access_id from element e where e.id = get_check_access.other))
  from plan p where p.id = get_check_access.plan
$function$
;

CREATE OR REPLACE FUNCTION public.get_scope_area(p_kind text, p_owner uuid, p_area uuid, p_version text)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select coalesce(p_area, o.area_id) from pack_installation i, jsonb_array_elements(i.law -> 'planKinds') k, organisation o
    where i.version = coalesce(
        (select own.version from pack_installation own where own.version = p_version and own.law is not null limit 1),
        newest_law_version())
      and k ->> 'code' = p_kind and (k ->> 'onePlanPerArea')::boolean and o.id = p_owner and k -> 'issuerKinds' ? o.kind
    limit 1
$function$
;
revoke all on function get_scope_area(text,uuid,uuid,text) from public;
grant execute on function get_scope_area(text,uuid,uuid,text) to :app_role;

CREATE OR REPLACE FUNCTION public.get_structure_period(p_from date, p_to date, OUT from_day date, OUT to_day date)
 RETURNS record
 LANGUAGE sql
 STABLE
AS $function$
  select case when k.changes_within then p_from else k.changed_on end, case when k.changes_within then p_to else k.changed_on end
  from (
    select coalesce(max(d.day) filter (where d.day <= p_from), '-infinity') as changed_on,
      coalesce(bool_or(d.day > p_from and d.day < p_to), false) as changes_within
    from (select distinct valid_from as day from area_reach union select distinct valid_to from area_reach) d
  ) k
$function$
;

CREATE OR REPLACE FUNCTION public.get_suppression_period(adds_over_time text, period_type text, p_start date, p_end date, OUT starts_on date, OUT ends_on date)
 RETURNS record
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select case when k.years then date_trunc('year', p_start)::date else p_start end,
    case when k.years then (date_trunc('year', p_start) + interval '1 year')::date else p_end end
  from (select adds_over_time = 'sum' and period_type in ('month', 'quarter') as years) k
$function$
;

CREATE OR REPLACE FUNCTION public.grant_invitees_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update plan set sent_at = sent_at where sent_at is null and id in (select plan_id from invited);
  update comment_round set access_id = access_id where id in (select round_id from invited);
  update comment_invitee set access_id = access_id where id in (select id from invited);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.has_accounts(p_organisation uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from role_assignment r join person u on u.id = r.person_id and u.left_at is null
    where r.organisation_id = p_organisation and (r.valid_to is null or r.valid_to > legal_today()))
$function$
;
grant execute on function has_accounts(uuid) to :app_role;
grant execute on function has_accounts(uuid) to public;

CREATE OR REPLACE FUNCTION public.has_approved_text(p_round uuid, p_step jsonb, p_organisation uuid, p_function text, p_version jsonb)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with own as materialized (
    select a.sections, a.version_id, a.verdict, a.place from path_act a where a.round_id = p_round and a.step = p_step ->> 'code'
      and a.kind = 'decided' and not is_withdrawn(a.id) and not is_contested(a.id)
      and (a.seat_organisation_id, a.seat_function) is not distinct from (p_organisation, p_function)
  )
  select exists (select from own where own.verdict <> 'refused')
    and not exists (select from sections_of_step(p_version, p_step) v where coalesce((
      select own.verdict from own where own.sections ->> v.section = v.hash
        or split_part(own.sections ->> v.section, ':', 1) <> split_part(v.hash, ':', 1)
        or v.section = 'priorities' and not own.sections ? v.section and later_priority_decision(own.version_id) is null
          and split_part(own.sections ->> 'cover', ':', 1) <> split_part(v.hash, ':', 1)
      order by own.place desc limit 1), 'refused') = 'refused')
    and (not exists (select from own, sections_of_step(own.sections, p_step) s where not p_version ? s.section)
      or exists (select from own join path_act w on w.round_id = p_round and w.kind = 'submitted' and w.version_id = own.version_id
        where own.verdict <> 'refused'
          and own.place > all (select o.place from own o, sections_of_step(o.sections, p_step) s where not p_version ? s.section)
          and not exists (select from own o, sections_of_step(o.sections, p_step) s
            where not p_version ? s.section and w.sections ? s.section)
          and not exists (select from sections_of_step(w.sections, p_step) s where not own.sections ? s.section)))
$function$
;
revoke all on function has_approved_text(uuid,jsonb,uuid,text,jsonb) from public;

CREATE OR REPLACE FUNCTION public.has_current_facts(p_version uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select coalesce((
    select v.facts = (select jsonb_object_agg(f.key, f.value) from jsonb_each(version_facts(p)) f where v.facts ? f.key)
    from plan_version v join plan p on p.id = v.plan_id where v.id = p_version), true)
$function$
;
grant execute on function has_current_facts(uuid) to :app_role;
grant execute on function has_current_facts(uuid) to public;

CREATE OR REPLACE FUNCTION public.has_decision_document(p_version uuid, p_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from file f where f.version_id = p_version and f.uploaded_by is distinct from p_person)
$function$
;

CREATE OR REPLACE FUNCTION public.has_fitting_issuers(p_kind text, p_version text, p_owner uuid, p_issuers uuid[])
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select coalesce(bool_and(k -> 'issuerKinds' ? o.kind), true)
  from pack_installation l, jsonb_array_elements(l.law -> 'planKinds') k, organisation o
  where l.version = p_version and k ->> 'code' = p_kind and o.id = any (p_issuers)
    and (o.id <> p_owner or p_issuers = array[p_owner])
$function$
;

CREATE OR REPLACE FUNCTION public.has_fixed_seat(p_organisation uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from round_seat s join path_round r on r.id = s.round_id join plan p on p.id = r.plan_id and p.state <> 'ended'
    where (s.organisation_id = p_organisation
        or not s.is_named and p_organisation in (select successors_in_seat(s.organisation_id, legal_today())))
      and not exists (select from path_act a where a.round_id = r.id and a.kind = 'entered_into_force' and not is_withdrawn(a.id)))
$function$
;
revoke all on function has_fixed_seat(uuid) from public;

CREATE OR REPLACE FUNCTION public.has_free_area(p_kind text, p_owner uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (
    select from pack_installation i, jsonb_array_elements(i.law -> 'planKinds') k, organisation o
    where i.version = newest_law_version() and k ->> 'code' = p_kind and o.id = p_owner
      and (k ->> 'area' = 'any' or not k -> 'issuerKinds' ? o.kind))
$function$
;
grant execute on function has_free_area(text,uuid) to :app_role;
grant execute on function has_free_area(text,uuid) to public;

CREATE OR REPLACE FUNCTION public.has_independent_account(p_act uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select p_act in (select acts_with_confirmer(array[p_act]))
$function$
;
revoke all on function has_independent_account(uuid) from public;

CREATE OR REPLACE FUNCTION public.has_only_own_roles(p_person uuid, p_organisation uuid, p_day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select (acting_person() is null or p_person is not distinct from acting_person())
    and exists (select from role_assignment r where r.person_id = p_person and r.organisation_id = p_organisation
      and r.valid_from <= p_day and coalesce(p_day < r.valid_to, true))
    and not has_role_from_another(p_person, p_organisation, p_day)
$function$
;

CREATE OR REPLACE FUNCTION public.has_permission(permission text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select permission = any (coalesce(nullif(current_setting('integral.permissions', true), ''), '{}')::text[]) $function$
;

CREATE OR REPLACE FUNCTION public.has_role_from_another(p_person uuid, p_organisation uuid, p_day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from role_assignment r
    where r.person_id = p_person and r.organisation_id = p_organisation
      and r.valid_from <= p_day and coalesce(p_day < r.valid_to, true)
      and (r.granted_by is null or r.granted_by <> p_person and p_person not in (select access_givers(r.granted_by))))
$function$
;
revoke all on function has_role_from_another(uuid,uuid,date) from public;

CREATE OR REPLACE FUNCTION public.has_same_scope(p plan, o plan)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select o.id <> p.id and o.kind = p.kind
    and (p.is_country_wide and o.is_country_wide or coalesce(p.scope_area_id = o.scope_area_id, false)
      or o.owner_id = p.owner_id and (not (p.has_free_area or o.has_free_area) or o.area_id is not distinct from p.area_id))
    and not (p.is_elaboration or o.is_elaboration) and p.elaborates_id is null and o.elaborates_id is null
$function$
;

CREATE OR REPLACE FUNCTION public.has_seat_on_day(p plan, p_step jsonb, p_law jsonb, p_day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from jsonb_array_elements(coalesce(p_step -> 'deciders', p_step -> 'recipients', p_step -> 'advisers', '[]')) seat,
    organisations_of_seat(p, seat, p_law, p_day))
$function$
;
revoke all on function has_seat_on_day(plan,jsonb,jsonb,date) from public;

CREATE OR REPLACE FUNCTION public.has_second_person(p_plan uuid, p_round uuid, p_acts uuid[])
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with work as materialized (
    select involved_people(p_plan, p_round) as involved, plan_work_start(p_plan) as since
  ), appointing as materialized (
    select appointing_people(w.involved, w.since) as ids from work w
  ), candidate as materialized (
    select a as act, a.link_id, a.recorded_by, a.owner_id from path_act a where a.id = any (p_acts)
  ), dependent as materialized (
    select d.person_id, d.organisation_id from work w
    cross join (select array_agg(recorded_by) as people, array_agg(owner_id) as organisations from candidate) c
    cross join lateral dependent_people(c.people, c.organisations, w.involved) d
  )
  select exists (select from candidate c, work w, appointing g
    -- A link went to an address that is independent of them.
    where c.link_id is not null or c.recorded_by is not null
      and not exists (select from dependent d where d.person_id = c.recorded_by and d.organisation_id = c.owner_id)
      and is_placed_act(c.act, g.ids, w.since))
$function$
;
revoke all on function has_second_person(uuid,uuid,uuid[]) from public;

CREATE OR REPLACE FUNCTION public.has_speaking_account(p_organisation uuid, p_plan uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from role_assignment r join person p on p.id = r.person_id, plan_work_start(p_plan) s (since)
    where r.organisation_id = p_organisation and is_speaking_role(r.role) and r.valid_from <= legal_today()
      and coalesce(r.valid_from <= r.valid_to and s.since::date - 1 <= r.valid_to, true)
      and coalesce(s.since::date - 1 <= p.left_at::date, true))
$function$
;
revoke all on function has_speaking_account(uuid,uuid) from public;

CREATE OR REPLACE FUNCTION public.has_unasked_accounts(p_plan uuid, p_owner uuid, p_issuers uuid[])
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from unnest(p_issuers) i where has_accounts(i) and not i = any (agreed_issuers(p_plan, p_owner, p_issuers)))
$function$
;

CREATE OR REPLACE FUNCTION public.has_version_content(p_version uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from plan_version_entry e join frozen_row f on f.id = e.row_id
    where e.version_id = p_version and f.section = 'elements' and f.content ->> 'kind' not in ('part', 'section'))
$function$
;
revoke all on function has_version_content(uuid) from public;

CREATE OR REPLACE FUNCTION public.held_function(p_person uuid, p_organisation uuid, p_code text, p_day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from function_holding h join function f on f.id = h.function_id
    where h.person_id = p_person and f.organisation_id = p_organisation and f.code = p_code
      and h.entered_by is distinct from h.person_id
      and h.valid_from <= p_day and coalesce(p_day < h.valid_to, true)
      and coalesce(f.valid_from <= p_day, true) and coalesce(p_day < f.valid_to, true))
$function$
;
revoke all on function held_function(uuid,uuid,text,date) from public;

CREATE OR REPLACE FUNCTION public.hidden_answer_minimum(p_version uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select max(u.minimum) from plan_version v join answer_audience u on u.plan_id = v.plan_id
  where v.id = p_version and v.access_id in (select unnest(readable())) and not u.is_released
    and u.access_id not in (select unnest(readable()))
    and exists (select from coverage_line l where l.version_id = v.id and l.addressee_id = u.organisation_id)
$function$
;
grant execute on function hidden_answer_minimum(uuid) to :app_role;
grant execute on function hidden_answer_minimum(uuid) to public;

CREATE OR REPLACE FUNCTION public.index_changed_elements()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  with changed as materialized (
    select id, plan_id, code, title, body, access_id from new_rows
    except select id, plan_id, code, title, body, access_id from old_rows
  ), removed as (
    delete from search_entry s using changed c
    where s.subject_id = c.id and (c.title -> 'text' ->> s.language) is null
  )
  insert into search_entry (subject_kind, subject_id, language, plan_id, title, terms, access_id)
  select 'element', c.id, l.key, c.plan_id, left(l.value, 500),
    coalesce(r.terms, to_search_terms(l.key, c.code, l.value, c.body -> 'text' -> l.key)), c.access_id
  from changed c
    cross join jsonb_each_text(c.title -> 'text') l
    left join search_index_staging r on r.key = search_key(l.key, c.code, l.value, c.body -> 'text' -> l.key)
  where l.value is not null
  on conflict (subject_id, language) do update
    set plan_id = excluded.plan_id, title = excluded.title, terms = excluded.terms, access_id = excluded.access_id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.index_changed_name()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  perform write_search_entries(tg_table_name, new.id, null, new.code, new.names, null, 1);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.index_new_elements()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  insert into search_entry (subject_kind, subject_id, language, plan_id, title, terms, access_id)
  select 'element', a.id, l.key, a.plan_id, left(l.value, 500),
    coalesce(r.terms, to_search_terms(l.key, a.code, l.value, a.body -> 'text' -> l.key)), a.access_id
  from added a cross join jsonb_each_text(a.title -> 'text') l
    left join search_index_staging r on r.key = search_key(l.key, a.code, l.value, a.body -> 'text' -> l.key)
  where a.title is not null and l.value is not null;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.index_new_names()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  insert into search_entry (subject_kind, subject_id, language, plan_id, title, terms, access_id)
  select tg_table_name, a.id, l.key, null, left(l.value, 500), to_search_terms(l.key, a.code, l.value, null), 1
  from added a, jsonb_each_text(a.names) l;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.index_plan()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  perform write_search_entries('plan', new.id, new.id, new.code, new.title -> 'text', new.short_message, new.access_id);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.intern_access(p_marking smallint, needs_sign_in boolean, organisations uuid[], persons uuid[])
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET enable_seqscan TO 'off'
AS $function$
declare
  found_id integer;
  organisations_sorted uuid[] := sorted_ids(organisations);
  persons_sorted uuid[] := sorted_ids(persons);
  own_organisations uuid[] := coalesce(nullif(current_setting('integral.organisations', true), ''), '{}')::uuid[];
begin
  select a.id into found_id from access a
    where a.marking = p_marking and a.signed_in = needs_sign_in
      and audience_key(a.organisation_ids) = audience_key(organisations_sorted)
      and audience_key(a.person_ids) = audience_key(persons_sorted);
  if found_id is null then
    insert into access (marking, signed_in, organisation_ids, person_ids)
      values (p_marking, needs_sign_in, organisations_sorted, persons_sorted)
      on conflict (marking, signed_in, audience_key(organisation_ids), audience_key(person_ids)) do update set marking = excluded.marking
      returning id into found_id;
  end if;
  if not found_id = any (readable())
    and (coalesce(current_setting('integral.system', true), '') = 'on'
      or (not needs_sign_in or acting_person() is not null)
      and (organisations_sorted is null or organisations_sorted && own_organisations)
      and (persons_sorted is null or acting_person() = any (persons_sorted))) then
    perform set_config('integral.readable', (readable() || found_id)::text, true);
  end if;
  return found_id;
end $function$
;

CREATE OR REPLACE FUNCTION public.involved_people(p_plan uuid, p_round uuid)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select array(select path_recorders(p_round) union select plan_authors(p_plan, authorship_start(p_plan, null)))
$function$
;
revoke all on function involved_people(uuid,uuid) from public;

CREATE OR REPLACE FUNCTION public.is_act_confirmed(p_act uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select not is_withdrawn(p_act)
    and exists (select from path_act c where c.refers_to = p_act and c.kind = 'confirmed' and not is_withdrawn(c.id))
$function$
;
revoke all on function is_act_confirmed(uuid) from public;

CREATE OR REPLACE FUNCTION public.is_act_of_second_person(p_act path_act, p_others uuid[], p_appointing uuid[], p_since timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  -- A link went to an address that is independent of them.
  select p_act.link_id is not null or is_independent_person(p_act.recorded_by, p_others, p_act.owner_id)
    and is_placed_act(p_act, p_appointing, p_since)
$function$
;
revoke all on function is_act_of_second_person(path_act,uuid[],uuid[],timestamp with time zone) from public;

CREATE OR REPLACE FUNCTION public.is_act_resolved(p_act path_act)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select case when is_contested(p_act.id)
    then exists (select from path_act l where l.round_id = p_act.round_id and l.place > p_act.place
      and l.kind in ('decided', 'opinion_given', 'opinion_missing', 'received')
      and (l.step, l.seat_organisation_id, l.seat_function) is not distinct from (p_act.step, p_act.seat_organisation_id, p_act.seat_function)
      and not is_withdrawn(l.id) and not is_contested(l.id)
      and (not needs_confirmation(l) or exists (select from path_act c where c.refers_to = l.id and c.kind = 'confirmed'
        and not is_withdrawn(c.id) and is_reference_of_seat(c))))
    else exists (select from path_act c where c.refers_to = p_act.id and c.kind = 'confirmed' and not is_withdrawn(c.id)
      and (is_reference_of_seat(c) or not is_seat_contested(p_act))) end
$function$
;
revoke all on function is_act_resolved(path_act) from public;

CREATE OR REPLACE FUNCTION public.is_allowed_area(p_kind text, p_owner uuid, p_area uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select p_area is null or exists (select from organisation o where o.id = p_owner and o.area_id = p_area)
    or has_free_area(p_kind, p_owner)
$function$
;
grant execute on function is_allowed_area(text,uuid,uuid) to :app_role;
grant execute on function is_allowed_area(text,uuid,uuid) to public;

CREATE OR REPLACE FUNCTION public.is_answering_role(p_role text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(p_role = any (nullif(current_setting('integral.answering_roles', true), '')::text[]), true)
$function$
;

CREATE OR REPLACE FUNCTION public.is_appointed_by(p_person uuid, p_organisation uuid, p_function text, p_day date, p_people uuid[], p_since timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from role_assignment r where r.person_id = p_person and r.organisation_id = p_organisation
      and r.valid_from <= p_day and coalesce(p_day < r.valid_to, true)
      having owes_role(array_agg(r.role), array_agg(coalesce(r.granted_at >= p_since and r.granted_by = any (p_people), false))))
    or exists (select from function_holding h join function f on f.id = h.function_id
      where h.person_id = p_person and f.organisation_id = p_organisation and f.code = p_function
        and h.entered_by is distinct from h.person_id and h.valid_from <= p_day and coalesce(p_day < h.valid_to, true)
      having count(*) > 0 and bool_and(coalesce(h.entered_at >= p_since and h.entered_by = any (p_people), false)))
$function$
;
revoke all on function is_appointed_by(uuid,uuid,text,date,uuid[],timestamp with time zone) from public;

CREATE OR REPLACE FUNCTION public.is_attached(p_person uuid, p_organisation uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from role_assignment r where r.person_id = p_person and r.organisation_id = p_organisation
      and coalesce(r.valid_to > legal_today(), true))
    or exists (select from function_holding h join function f on f.id = h.function_id where h.person_id = p_person
      and f.organisation_id = p_organisation and coalesce(h.valid_to > legal_today(), true))
$function$
;
revoke all on function is_attached(uuid,uuid) from public;

CREATE OR REPLACE FUNCTION public.is_before_entry(p_act path_act)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from path_act e where e.round_id = p_act.round_id and e.kind = 'entered_into_force'
    and e.place > p_act.place and not is_withdrawn(e.id))
$function$
;
revoke all on function is_before_entry(path_act) from public;

CREATE OR REPLACE FUNCTION public.is_confirming_body(p_plan uuid, p_round uuid, p_organisation uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from plan p where p.id = p_plan and p_organisation = any (p.issuing_body_ids))
    or exists (select from path_act a where a.round_id = p_round and a.kind in ('decided', 'sent', 'received')
      and a.seat_organisation_id = p_organisation)
$function$
;
revoke all on function is_confirming_body(uuid,uuid,uuid) from public;

CREATE OR REPLACE FUNCTION public.is_confirming_organisation(p_act path_act, p_organisation uuid, p_day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select case when is_of_seat(p_act, p_organisation, p_day) or p_organisation = p_act.owner_id
      or is_issuer(p_act.plan_id, p_organisation) then true
    else p_organisation in (select later_bodies(p_act.plan_id, p_act.step, p_day)) end
$function$
;
revoke all on function is_confirming_organisation(path_act,uuid,date) from public;

CREATE OR REPLACE FUNCTION public.is_contest_withdrawer(p_person uuid, p_organisation uuid, p_contest uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from plan_extension c left join plan_extension t on t.id = c.refers_to where c.id = p_contest
    and (c.recorded_by = p_person
      or is_independent_person(p_person, array_remove(array[t.recorded_by], null), p_organisation)
        and (c.by_seats is null or c.by_seats = '[]' or exists (select from jsonb_array_elements(c.by_seats) b
          where period_seats_of_person(p_person, p_organisation, t.id, legal_today()) @> jsonb_build_array(b)))))
$function$
;
revoke all on function is_contest_withdrawer(uuid,uuid,uuid) from public;

CREATE OR REPLACE FUNCTION public.is_contested(p_act uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from path_act c where c.refers_to = p_act and c.kind = 'contested' and not is_withdrawn(c.id))
$function$
;
revoke all on function is_contested(uuid) from public;

CREATE OR REPLACE FUNCTION public.is_country_wide(p_kind text, p_owner uuid, p_version text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (
    select from pack_installation i, jsonb_array_elements(i.law -> 'planKinds') k, jsonb_array_elements(i.law -> 'levels') l,
      organisation o
    where i.version = coalesce(
        (select own.version from pack_installation own where own.version = p_version and own.law is not null limit 1),
        newest_law_version())
      and k ->> 'code' = p_kind and l ->> 'code' = k ->> 'level'
      and l ->> 'extent' = 'country' and k ->> 'area' is distinct from 'any' and o.id = p_owner
      and k -> 'issuerKinds' ? o.kind)
$function$
;

CREATE OR REPLACE FUNCTION public.is_day_of_plan(p plan, p_day date)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select p.period_from <= p_day and (p_day < p.valid_until or plan_entry_day(p) < p_day)
$function$
;

CREATE OR REPLACE FUNCTION public.is_decided_elsewhere(p plan, p_day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select not p.is_registered and p.period_from <= p_day and p_day < p.period_to
      and greatest(p.period_from, p_day) < i.created_at::date
    from instance i
$function$
;
revoke all on function is_decided_elsewhere(plan,date) from public;

CREATE OR REPLACE FUNCTION public.is_decided_now(p_plan uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from plan_version v where v.plan_id = p_plan and v.in_force_on is not null
    and v.xmin = pg_current_xact_id()::xid)
$function$
;
grant execute on function is_decided_now(uuid) to :app_role;
grant execute on function is_decided_now(uuid) to public;

CREATE OR REPLACE FUNCTION public.is_deciding_role(p_role text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(p_role = any (nullif(current_setting('integral.deciding_roles', true), '')::text[]), true)
$function$
;

CREATE OR REPLACE FUNCTION public.is_entry_founded(p_version plan_version)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with round as (
    select r.id, r.kind from path_round r where r.plan_id = p_version.plan_id order by r.number desc limit 1
  )
  select not p.is_registered and case
    when not exists (select from round) then is_day_of_plan(p, p_version.in_force_on) and not exists (
      select from pack_installation l, jsonb_array_elements(l.law -> 'planKinds') k
      where l.version = p.pack_version and k ->> 'code' = p.kind and k ? 'path')
    when (select kind from round) = 'external' then is_decided_elsewhere(p, p_version.in_force_on)
      and not exists (select from plan_version o
        where o.plan_id = p.id and o.id <> p_version.id and o.in_force_on is not null)
    else exists (select from round r join path_act e on e.round_id = r.id
      where e.kind = 'entered_into_force' and not is_withdrawn(e.id) and e.on_date = p_version.in_force_on
        and p_version.id = (select s.version_id from path_act s where s.round_id = r.id and s.kind = 'submitted'
          and not is_withdrawn(s.id) order by s.place desc limit 1))
  end
  from plan p where p.id = p_version.plan_id
$function$
;
revoke all on function is_entry_founded(plan_version) from public;

CREATE OR REPLACE FUNCTION public.is_existing_organisation(p_organisation uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from organisation o where o.id = p_organisation and coalesce(legal_today() < o.valid_to, true))
$function$
;
revoke all on function is_existing_organisation(uuid) from public;

CREATE OR REPLACE FUNCTION public.is_extendable_until(p plan, p_until date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select p_until > p.valid_until and coalesce(p_until <= p.superseded_on, true) and coalesce(p_until <= (
    select (p.period_to + (k -> 'extension' ->> 'atMost')::interval)::date
    from pack_installation l, jsonb_array_elements(l.law -> 'planKinds') k where l.version = p.pack_version and k ->> 'code' = p.kind), false)
$function$
;
revoke all on function is_extendable_until(plan,date) from public;

CREATE OR REPLACE FUNCTION public.is_follow_up_step(p_plan uuid, p_step text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select p_step is not null
    and exists (select from plan_steps(p_plan) s where s ->> 'act' = 'entry')
    and not exists (select from plan_steps(p_plan) s where s ->> 'code' = p_step and s ->> 'act' = 'entry')
    and follows_entry(p_plan, p_step)
$function$
;
revoke all on function is_follow_up_step(uuid,text) from public;

CREATE OR REPLACE FUNCTION public.is_foreign_area(p_country text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'public'
AS $function$
  select coalesce(p_country <> own_country(), false)
$function$
;

CREATE OR REPLACE FUNCTION public.is_in_audience(a access)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(current_setting('integral.system', true), '') = 'on'
    or (not a.signed_in or acting_person() is not null)
      and (a.organisation_ids is null
        or a.organisation_ids && coalesce(nullif(current_setting('integral.organisations', true), ''), '{}')::uuid[])
      and (a.person_ids is null or acting_person() = any (a.person_ids))
$function$
;

CREATE OR REPLACE FUNCTION public.is_in_force(v plan_version)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select is_in_force_on(v, legal_today())
$function$
;
grant execute on function is_in_force(plan_version) to :app_role;
grant execute on function is_in_force(plan_version) to public;

CREATE OR REPLACE FUNCTION public.is_in_force_on(v plan_version, day date)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select coalesce(v.in_force_on <= day and (v.superseded_on is null or v.superseded_on > day), false)
$function$
;
grant execute on function is_in_force_on(plan_version,date) to :app_role;
grant execute on function is_in_force_on(plan_version,date) to public;

CREATE OR REPLACE FUNCTION public.is_in_force_with(n plan, p plan)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select has_same_scope(n, p) and plan_entry_day(p) is not null
    and case when case when plan_entry_day(n) > plan_entry_day(p) then may_supersede(n, p) else may_supersede(p, n) end
      then daterange(plan_entry_day(p), plan_end_day(p)) && daterange(plan_entry_day(n), plan_end_day(n))
      else daterange(plan_entry_day(p), plan_followed_until(p)) && daterange(plan_entry_day(n), plan_followed_until(n)) end
$function$
;

CREATE OR REPLACE FUNCTION public.is_independent_actor(p_plan uuid, p_since timestamp with time zone, p_others uuid[])
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select is_readable_plan(p_plan)
    and not exists (select from unnest(array_remove(p_others, null)) o where o not in (
      select recorded_by from issuer_consent where plan_id = p_plan and recorded_by is not null
      union select requested_by from justified_exception where plan_id = p_plan and requested_by is not null))
    and is_independent_person(acting_person(), array_remove(p_others, null) || array(select plan_authors(p_plan, p_since)))
$function$
;
revoke all on function is_independent_actor(uuid,timestamp with time zone,uuid[]) from public;
grant execute on function is_independent_actor(uuid,timestamp with time zone,uuid[]) to :app_role;

CREATE OR REPLACE FUNCTION public.is_independent_person(p_confirmer uuid, p_others uuid[], p_organisation uuid DEFAULT NULL::uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select p_confirmer is not null
    and not exists (select from dependent_people(array[p_confirmer], array[p_organisation], p_others))
$function$
;
revoke all on function is_independent_person(uuid,uuid[],uuid) from public;

CREATE OR REPLACE FUNCTION public.is_insider(inside integer, p_area uuid, day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select coalesce(current_setting('integral.external_view', true), '') <> 'on' and (inside = any (readable()) or exists (
    select from organisation o where o.level = any ((select levels_that_know_figures())::text[])
      and coalesce(o.area_since, '-infinity') <= day
      and o.id = any (coalesce(nullif(current_setting('integral.organisations', true), ''), '{}')::uuid[])
      and (o.area_id = p_area or exists (select from area_reach r
        where r.area_id = p_area and r.ancestor_id = o.area_id and r.valid_from <= day and day < r.valid_to))))
$function$
;

CREATE OR REPLACE FUNCTION public.is_issuer(p_plan uuid, p_organisation uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from plan p where p.id = p_plan and (p.owner_id = p_organisation or p_organisation = any (p.issuing_body_ids)))
$function$
;
revoke all on function is_issuer(uuid,uuid) from public;

CREATE OR REPLACE FUNCTION public.is_maintenance()
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(current_setting('role', true), 'none') = 'none'
$function$
;

CREATE OR REPLACE FUNCTION public.is_mandate_in_effect(m mandate, p_day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select m.valid_from <= p_day and p_day < m.valid_to and coalesce(p_day < m.withdrawn_on, true)
    and occupied_days(m.owner_id, m.function) @> daterange(least(m.given_on, p_day), p_day, '[]')
$function$
;
revoke all on function is_mandate_in_effect(mandate,date) from public;

CREATE OR REPLACE FUNCTION public.is_of_seat(p_act path_act, p_organisation uuid, p_day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select p_organisation in (select seat_organisations(p_act.seat_organisation_id, p_day))
$function$
;
revoke all on function is_of_seat(path_act,uuid,date) from public;

CREATE OR REPLACE FUNCTION public.is_opinion_after_decision(p_act path_act)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select p_act.kind = 'opinion_given' and coalesce((select bool_and(d.place < p_act.place) from path_act d
    where d.round_id = p_act.round_id and d.kind = 'decided' and not is_withdrawn(d.id) and not is_contested(d.id)
      and exists (select from plan_steps(p_act.plan_id) s where s ->> 'code' = d.step and (s ->> 'approves')::boolean)), false)
$function$
;

CREATE OR REPLACE FUNCTION public.is_own_writing()
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select is_restricted_person() and not pg_has_role(current_user, (select relowner from pg_class where oid = 'plan'::regclass), 'MEMBER')
$function$
;

CREATE OR REPLACE FUNCTION public.is_period_decidable(p plan, p_kind text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select plan_state(p) in ('in_force', 'bridging') or plan_state(p) = 'approved' and p_kind <> 'ended'
$function$
;
revoke all on function is_period_decidable(plan,text) from public;

CREATE OR REPLACE FUNCTION public.is_period_decision_in_effect(p_decision plan_extension)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select p_decision.kind in ('extended', 'ended', 'revoked')
    and (not p_decision.needs_confirmation
      or exists (select from plan_extension c where c.refers_to = p_decision.id and c.kind = 'confirmed' and c.completes))
    and not is_period_row_withdrawn(p_decision.id)
    and not exists (select from plan_extension r join plan_extension c on c.refers_to = r.id and c.kind = 'confirmed' and c.completes
      where r.refers_to = p_decision.id and r.kind = 'revoked')
$function$
;
revoke all on function is_period_decision_in_effect(plan_extension) from public;

CREATE OR REPLACE FUNCTION public.is_period_row_withdrawn(p_row uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from plan_extension w where w.withdraws = p_row)
$function$
;
revoke all on function is_period_row_withdrawn(uuid) from public;

CREATE OR REPLACE FUNCTION public.is_person_in_care(p_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from person p where p.id = p_person and p.home_organisation_id = any (writable())
    and not exists (select from role_assignment r where r.person_id = p.id and r.role = 'instance_administrator'
      and coalesce(r.valid_to > legal_today(), true)))
$function$
;

CREATE OR REPLACE FUNCTION public.is_placed_act(p_act path_act, p_appointing uuid[], p_since timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select case
    when p_act.kind = 'confirmed' then exists (select from path_act t where t.id = p_act.refers_to
      and is_placed_to_confirm(p_act.recorded_by, p_act.owner_id, t, p_act.on_date, p_appointing, p_since))
    else not is_appointed_by(p_act.recorded_by, p_act.owner_id, p_act.seat_function, p_act.on_date, p_appointing, p_since)
  end
$function$
;
revoke all on function is_placed_act(path_act,uuid[],timestamp with time zone) from public;

CREATE OR REPLACE FUNCTION public.is_placed_for_seat(p_person uuid, p_organisation uuid, p_is_body boolean, p_seat_organisation uuid, p_seat_function text, p_day date, p_appointing uuid[], p_since timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select not is_appointed_by(p_person, p_organisation, null, p_day, p_appointing, p_since)
    and (p_is_body or p_organisation = p_seat_organisation and (p_seat_function is null
      or held_function(p_person, p_organisation, p_seat_function, p_day)
        and not is_appointed_by(p_person, p_organisation, p_seat_function, p_day, p_appointing, p_since)))
$function$
;
revoke all on function is_placed_for_seat(uuid,uuid,boolean,uuid,text,date,uuid[],timestamp with time zone) from public;

CREATE OR REPLACE FUNCTION public.is_placed_to_confirm(p_person uuid, p_organisation uuid, p_act path_act, p_day date, p_appointing uuid[], p_since timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select not is_appointed_by(p_person, p_organisation, null, p_day, p_appointing, p_since)
    and case when is_of_seat(p_act, p_organisation, p_day)
      then is_confirming_body(p_act.plan_id, p_act.round_id, p_organisation) or p_act.seat_function is null
        or held_function(p_person, p_organisation, p_act.seat_function, p_day)
          and not is_appointed_by(p_person, p_organisation, p_act.seat_function, p_day, p_appointing, p_since)
      else is_confirming_organisation(p_act, p_organisation, p_day) end
$function$
;
revoke all on function is_placed_to_confirm(uuid,uuid,path_act,date,uuid[],timestamp with time zone) from public;

CREATE OR REPLACE FUNCTION public.is_plan_ended_by_decision(p_plan uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from plan_extension e where e.plan_id = p_plan and e.kind = 'ended' and is_period_decision_in_effect(e))
$function$
;
revoke all on function is_plan_ended_by_decision(uuid) from public;

CREATE OR REPLACE FUNCTION public.is_readable_plan(p_plan uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from plan p where p.id = p_plan and p.access_id = any (readable()))
$function$
;

CREATE OR REPLACE FUNCTION public.is_reference_of_seat(p_act path_act)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select p_act.link_id is not null or exists (select from path_act t where t.id = p_act.refers_to
    and is_of_seat(t, p_act.owner_id, p_act.on_date)
    and (t.seat_function is null or held_function(p_act.recorded_by, p_act.owner_id, t.seat_function, p_act.on_date)))
$function$
;
revoke all on function is_reference_of_seat(path_act) from public;

CREATE OR REPLACE FUNCTION public.is_referenced_by_alignment(elements uuid[])
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from item where element_id = any (elements))
    or exists (select from answer_element where element_id = any (elements))
    or exists (select from agreement where from_element_id = any (elements) or to_element_id = any (elements))
$function$
;

CREATE OR REPLACE FUNCTION public.is_restricted_person()
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select not is_maintenance() and acting_person() is not null
$function$
;

CREATE OR REPLACE FUNCTION public.is_seat_contested(p_act path_act)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from path_act c join path_act t on t.id = c.refers_to
    where c.round_id = p_act.round_id and c.kind = 'contested' and not is_withdrawn(c.id)
      and (t.step, t.seat_organisation_id, t.seat_function) is not distinct from (p_act.step, p_act.seat_organisation_id, p_act.seat_function)
      and not exists (select from path_act e where e.round_id = c.round_id and e.kind = 'entered_into_force'
        and e.place < c.place and not is_withdrawn(e.id))
      and is_reference_of_seat(c))
$function$
;
revoke all on function is_seat_contested(path_act) from public;

CREATE OR REPLACE FUNCTION public.is_second_person(p_person uuid, p_round uuid, p_plan uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select is_independent_person(p_person, involved_people(p_plan, p_round))
$function$
;
revoke all on function is_second_person(uuid,uuid,uuid) from public;

CREATE OR REPLACE FUNCTION public.is_second_person_of_period(p_person uuid, p_organisation uuid, p_decision uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with work as materialized (
    select w.*, appointing_people(w.involved, w.since) as appointing,
      p_organisation in (select period_bodies(w.plan_id)) or p_organisation in (select later_bodies_of_period(p_decision)) as is_body
    from period_decision_work(p_decision) w where is_independent_person(p_person, w.involved, p_organisation)
  )
  -- The recorder named the seats of the decision. A member confirms for such a seat only in its function.
  select exists (select from work w cross join lateral seats_of_period(p_decision) s
    where is_placed_for_seat(p_person, p_organisation, w.is_body, s.organisation_id, s.seat_function, legal_today(), w.appointing, w.since))
$function$
;
revoke all on function is_second_person_of_period(uuid,uuid,uuid) from public;

CREATE OR REPLACE FUNCTION public.is_signature_check(p_check jsonb)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select coalesce(case p_check ->> 'state'
    when 'traced' then p_check -> 'anchor' ->> 'fingerprint' ~ '^[0-9a-f]{64}$'
    when 'unknown_signer' then p_check -> 'anchor' = 'null'::jsonb and p_check ->> 'reason' is not null
    when 'added_to' then p_check -> 'anchor' = 'null'::jsonb and p_check ->> 'reason' is not null
    when 'broken' then p_check -> 'anchor' = 'null'::jsonb and p_check ->> 'reason' is not null
    when 'unsigned' then p_check -> 'anchor' = 'null'::jsonb
  end, false)
$function$
;

CREATE OR REPLACE FUNCTION public.is_speaking_role(p_role text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(p_role = any (nullif(current_setting('integral.speaking_roles', true), '')::text[]), true)
$function$
;

CREATE OR REPLACE FUNCTION public.is_version_refused(p_round uuid, p_version uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with decision as materialized (
    select a as act, (a.step, a.seat_organisation_id, a.seat_function)::text as seat from path_act a
    where a.round_id = p_round and a.version_id = p_version and a.kind = 'decided' and not is_withdrawn(a.id) and not is_contested(a.id)
  ), approval as (
    select seat, (act).place, (act).sections from decision where (act).verdict <> 'refused'
  )
  select exists (select from decision d where (d.act).verdict = 'refused' and (not needs_confirmation(d.act) or is_act_resolved(d.act))
    and case when (d.act).sections = '{}'
      then not exists (select from approval l where l.seat = d.seat and l.place > (d.act).place)
      else exists (select from jsonb_object_keys((d.act).sections) s (section)
        where not exists (select from approval l where l.seat = d.seat and l.place > (d.act).place and l.sections ? s.section)) end)
$function$
;
revoke all on function is_version_refused(uuid,uuid) from public;

CREATE OR REPLACE FUNCTION public.is_version_submitted(p_version uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from plan_version v where v.id = p_version and v.in_force_on is not null)
    or exists (select from path_act a where a.version_id = p_version and a.kind = 'submitted' and not is_withdrawn(a.id))
$function$
;
revoke all on function is_version_submitted(uuid) from public;

CREATE OR REPLACE FUNCTION public.is_withdrawn(p_act uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from path_act w where w.withdraws = p_act)
$function$
;
revoke all on function is_withdrawn(uuid) from public;

CREATE OR REPLACE FUNCTION public.issue_link_code(p_hash text, p_code_hash text, at timestamp with time zone)
 RETURNS TABLE(address text, name text, language text)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with link as (
    select l.id, l.recipient_address, l.recipient_name, l.recipient_language from signed_link l
    where l.secret_hash = p_hash and l.expires_at > at and l.revoked_at is null and l.spent_at is null
      and l.marking_ceiling = 2
  ), issued as (
    insert into signed_link_code as c (link_id, code_hash, expires_at, counted_from, sent_count)
      select link.id, p_code_hash, at + interval '10 minutes', at, 1 from link
    on conflict (link_id) do update set code_hash = excluded.code_hash, expires_at = excluded.expires_at, attempts = 0,
      counted_from = case when c.counted_from <= at - interval '24 hours' then at else c.counted_from end,
      sent_count = case when c.counted_from <= at - interval '24 hours' then 1 else c.sent_count + 1 end
    where c.counted_from <= at - interval '24 hours' or c.sent_count < 10
    returning c.link_id
  )
  select link.recipient_address, link.recipient_name, link.recipient_language from link join issued on issued.link_id = link.id
$function$
;

CREATE OR REPLACE FUNCTION public.keep_answer()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  other_columns text[] := '{superseded_at,access_id,linked,former_access_id}';
begin
  if is_maintenance() then return new; end if;
  if to_jsonb(new) - other_columns is distinct from to_jsonb(old) - other_columns
    or old.superseded_at is not null and new.superseded_at is distinct from old.superseded_at then
    raise exception 'An answer is replaced by another answer only.'
      using errcode = 'integrity_constraint_violation', constraint = 'kept_answer';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.keep_concerned_readers()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if is_maintenance() or pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'MEMBER') then
    return new;
  end if;
  if exists (select concerned_readers(new.id,
      array(select unnest(old.partner_ids) except select unnest(new.partner_ids)),
      array(select unnest(old.person_ids) except select unnest(new.person_ids)))) then
    raise exception 'Those who decide on a plan or were sent it keep access to it.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_readers';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.keep_confirmed_elements()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not is_own_writing() then return null; end if;
  perform refuse_confirmed_registrations(array(select distinct n.plan_id from new_rows n join old_rows o on o.id = n.id
    where (n.partner_ids, n.person_ids, n.confidential, n.confidential_reason)
      is distinct from (o.partner_ids, o.person_ids, o.confidential, o.confidential_reason)));
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.keep_confirmed_minutes()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if is_own_writing() and not may_document_meeting(new.id, new.owner_id) then
    raise exception 'A second person compared an act of this meeting with its minutes.'
      using errcode = 'integrity_constraint_violation', constraint = 'minutes_confirmed';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.keep_confirmed_registration()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_restricted_person() and exists (select from plan p where p.id = new.plan_id and p.registration_confirmed_at is not null) then
    raise exception 'A confirmed registration is reopened before it is changed.'
      using errcode = 'integrity_constraint_violation', constraint = 'registration_confirmed';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.keep_confirmed_sections()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  -- These follow from other rows.
  derived text[] := '{access_id,owner_id}';
  rows jsonb[];
begin
  if not is_own_writing() then return null; end if;
  if tg_op = 'DELETE' then
    select array_agg(to_jsonb(o)) into rows from old_rows o;
  else
    select array_agg(r) into rows from (select to_jsonb(n) - derived from new_rows n except select to_jsonb(o) - derived from old_rows o) changed (r);
  end if;
  perform refuse_confirmed_registrations(array(
    select coalesce((r ->> 'plan_id')::uuid, (select e.plan_id from expected_result e where e.id = (r ->> 'result_id')::uuid))
    from unnest(rows) r));
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.keep_decided_facts()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  first_languages text[] := new.languages[1:cardinality(old.languages)];
begin
  if is_maintenance() or pg_has_role(current_user, (select relowner from pg_class where oid = 'plan'::regclass), 'MEMBER') then
    return new;
  end if;
  if new.state = 'drafting' or new.state = 'in_decision' and old.state <> 'in_decision' then
    if old.state <> 'in_decision' or exists (select from path_round r where r.plan_id = new.id) then
      raise exception 'A decided plan does not become a draft again.'
        using errcode = 'integrity_constraint_violation', constraint = 'plan_decided';
    end if;
  end if;
  if plan_facts(new) <> plan_facts(old)
    or first_languages is distinct from old.languages
    or new.marking > old.marking or new.marking < old.marking and not has_permission('plan.decide')
    or new.decided_on is distinct from old.decided_on and not is_decided_now(new.id) then
    raise exception 'The decision on the plan covers this. It is changed only by another decision.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_decided';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.keep_decided_plan()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if is_maintenance() or acting_person() is null then return old; end if;
  raise exception 'A plan under decision or decided is not deleted.'
    using errcode = 'integrity_constraint_violation', constraint = 'plan_decided';
end $function$
;

CREATE OR REPLACE FUNCTION public.keep_departure()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if is_maintenance() then return new; end if;
  if old.left_at is not null or new.left_at::date < legal_today() - 1 then
    raise exception 'A person leaves today or later.'
      using errcode = 'integrity_constraint_violation', constraint = 'kept_departure';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.keep_fixed_seat()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_restricted_person() and has_fixed_seat(new.id) then
    raise exception 'The organisation has a seat in an open procedure.' using errcode = 'integrity_constraint_violation', constraint = 'running_seat';
  end if;
  return new;
end $function$
;
revoke all on function keep_fixed_seat() from public;

CREATE OR REPLACE FUNCTION public.keep_former_name()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  insert into former_name (subject_kind, subject_id, names, until)
    values (tg_table_name, old.id, old.names,
      coalesce(nullif(current_setting('integral.now', true), '')::timestamptz, clock_timestamp()))
    on conflict do nothing;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.keep_in_force()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if is_maintenance() or old.in_force_on is null or old.in_force_on > legal_today() then return new; end if;
  raise exception 'The plan came into force.' using errcode = 'integrity_constraint_violation', constraint = 'plan_decided';
end $function$
;

CREATE OR REPLACE FUNCTION public.keep_readers_of_decided_element()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if is_own_writing() and narrows_decided_readers(
      case when tg_op = 'UPDATE' then old.plan_id else new.plan_id end, new.id,
      case when tg_op = 'UPDATE' then old.access_id end, new.access_id) then
    raise exception 'A submitted or decided version contains this element, so that it keeps its readers.'
      using errcode = 'integrity_constraint_violation', constraint = 'decided_readers';
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.keep_role_assignment()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if is_maintenance() then return new; end if;
  if to_jsonb(new) - 'valid_to' is distinct from to_jsonb(old) - 'valid_to'
    or new.valid_to is distinct from old.valid_to
      and not coalesce(new.valid_to >= legal_today() and new.valid_to < coalesce(old.valid_to, 'infinity'), false) then
    raise exception 'A role only ends, today or later.'
      using errcode = 'integrity_constraint_violation', constraint = 'kept_role';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.keep_running_seat()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if not is_maintenance() and exists (select from running_seats(old.id)) then
    raise exception 'A plan that is in decision, approved or in force needs the organisation as it is. End it, with a successor.'
      using errcode = 'integrity_constraint_violation', constraint = 'running_seat';
  end if;
  return new;
end $function$
;
revoke all on function keep_running_seat() from public;

CREATE OR REPLACE FUNCTION public.keep_severity_of_law()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if not is_maintenance() and exists (select from pack_installation l, jsonb_array_elements(l.law -> 'rules') r
      where l.version = newest_law_version() and r ->> 'number' = new.rule and r ->> 'basisKind' = 'law'
        and severity_rank(r ->> 'severity') > severity_rank(new.severity)) then
    raise exception 'A rule of law is not lowered.' using errcode = 'integrity_constraint_violation', constraint = 'severity_of_law';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.keep_submission()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if not is_maintenance() and exists (select from path_act t join path_act a on a.round_id = t.round_id and a.version_id = t.version_id
      and a.place > t.place and a.kind in ('decided', 'sent') and not is_withdrawn(a.id)
    where t.id = new.withdraws and t.kind = 'submitted') then
    raise exception 'Decisions rest on this submission.' using errcode = 'integrity_constraint_violation', constraint = 'later_steps_depend';
  end if;
  return new;
end $function$
;
revoke all on function keep_submission() from public;

CREATE OR REPLACE FUNCTION public.keep_succession_of_seat()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  s organisation_succession := case tg_op when 'DELETE' then old else new end;
begin
  if is_restricted_person() and pg_trigger_depth() = 1 and (s.on_date <= legal_today() or tg_op = 'UPDATE' and old.on_date <= legal_today())
    and has_fixed_seat(s.predecessor_id) then
    raise exception 'The organisation has a seat in an open procedure. Its succession begins on a later day, and stays.'
      using errcode = 'integrity_constraint_violation', constraint = 'running_seat';
  end if;
  return s;
end $function$
;
revoke all on function keep_succession_of_seat() from public;

CREATE OR REPLACE FUNCTION public.keep_validity()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if is_maintenance() or pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'MEMBER') then
    return new;
  end if;
  raise exception 'This follows from decisions and from the readers of the plan.'
    using errcode = 'integrity_constraint_violation', constraint = 'plan_validity';
end $function$
;

CREATE OR REPLACE FUNCTION public.lacks_approving_decision(p_plan uuid, p_round uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (
    select from plan p join pack_installation l on l.version = p.pack_version,
      jsonb_array_elements(l.law -> 'planKinds') k, jsonb_array_elements(k -> 'path' -> 'steps') s
    where p.id = p_plan and k ->> 'code' = p.kind and s ->> 'act' = 'decision' and (s ->> 'approves')::boolean
      and not s ? 'onlyWithSections'
      and ((select r.kind from path_round r where r.id = p_round) <> 'addendum' or (s ->> 'addendum')::boolean)
      and not exists (select from path_act a where a.round_id = p_round and a.step = s ->> 'code'
        and (a.kind = 'decided' and a.verdict <> 'refused'
          or a.kind = 'skipped' and not coalesce((s ->> 'required')::boolean, false)) and not is_withdrawn(a.id)
        and not exists (select from path_act c where c.refers_to = a.id and c.kind = 'contested' and not is_withdrawn(c.id))))
$function$
;
revoke all on function lacks_approving_decision(uuid,uuid) from public;

CREATE OR REPLACE FUNCTION public.lacks_seat_decision(p_plan uuid, p_round uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with submission as materialized (
    select coalesce((select a.sections from path_act a where a.round_id = p_round and a.kind = 'submitted' and not is_withdrawn(a.id)
      order by a.place desc limit 1), '{}') as sections
  ), approving as (
    select p, l.law, s as step, coalesce(least(legal_today(), (select max(a.on_date) from path_act a where a.round_id = p_round
      and a.step = s ->> 'code' and a.refers_to is null and a.kind <> 'withdrawn' and not is_withdrawn(a.id))), legal_today()) as day
    from plan p join pack_installation l on l.version = p.pack_version, plan_steps(p.id) s
    where p.id = p_plan and s ->> 'act' = 'decision' and (s ->> 'approves')::boolean and (s ->> 'required')::boolean
      and not s ? 'onlyWithSections'
      and ((select r.kind from path_round r where r.id = p_round) <> 'addendum' or (s ->> 'addendum')::boolean)
  )
  select exists (select from submission, approving v, seats_of_round(v.p, p_round, v.step, v.law, v.day) t
    where not has_approved_text(p_round, v.step, t.organisation_id, t.seat_function, submission.sections))
$function$
;
revoke all on function lacks_seat_decision(uuid,uuid) from public;

CREATE OR REPLACE FUNCTION public.language_configuration(language text)
 RETURNS regconfig
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select case language when 'nl' then 'dutch' when 'fr' then 'french' when 'de' then 'german' when 'da' then 'danish' when 'en' then 'english' else 'simple' end::regconfig
$function$
;

CREATE OR REPLACE FUNCTION public.language_party(p_organisation uuid, p_area uuid)
 RETURNS jsonb
 LANGUAGE sql
 STABLE
AS $function$
  with recursive chosen as (
    select o.code as organisation, o.kind, coalesce(p_area, o.area_id) as area_id from organisation o where o.id = p_organisation
  ), link as not materialized (
    select p.area_id, p.parent_id from area_parent p
      where (p.valid_from is null or p.valid_from <= legal_today()) and (p.valid_to is null or p.valid_to > legal_today())
  ), part as (
    select distinct l.area_id from link l join chosen c on l.parent_id = c.area_id
  ), above (start_id, area_id) as (
    select c.area_id, c.area_id from chosen c where c.area_id is not null
    union select part.area_id, part.area_id from part
    union select a.start_id, l.parent_id from above a join link l on l.area_id = a.area_id
  ), codes as (
    select above.start_id, jsonb_agg(area.code order by area.code) as within from above join area on area.id = above.area_id
      group by above.start_id
  )
  select jsonb_build_object(
    'organisation', c.organisation,
    'organisationKind', c.kind,
    'area', (
      select jsonb_build_object(
        'code', a.code, 'languages', to_jsonb(a.languages), 'within', own.within,
        'parts', coalesce((select jsonb_agg(jsonb_build_object('code', b.code, 'within', below.within) order by b.code)
          from part join area b on b.id = part.area_id join codes below on below.start_id = b.id), '[]'))
      from area a join codes own on own.start_id = a.id where a.id = c.area_id))
  from chosen c
$function$
;

CREATE OR REPLACE FUNCTION public.later_bodies(p_plan uuid, p_step text, p_day date)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with recursive step as materialized (
    select s ->> 'code' as code, s from plan_steps(p_plan) s
  ), later as (
    select step.code from step where step.s -> 'needs' ? p_step or step.s -> 'after' ? p_step
    union select step.code from step join later on step.s -> 'needs' ? later.code or step.s -> 'after' ? later.code
  ), earlier as (
    select p_step as code
    union select n.code from step join earlier on step.code = earlier.code, jsonb_array_elements_text(step.s -> 'needs') n (code)
  ), law as materialized (
    select p, l.law, (select r.id from path_round r where r.plan_id = p_plan order by r.number desc limit 1) as round
    from plan p join pack_installation l on l.version = p.pack_version where p.id = p_plan
  ), seat as materialized (
    select step.code, step.s ->> 'act' as act, b.organisation_id from law, step, seats_of_round(law.p, law.round, step.s, law.law, p_day) b
    where step.code in (select code from later union select code from earlier)
  )
  select organisation_id from seat where code in (select code from later) and act in ('decision', 'sending')
  except
  select organisation_id from seat where code in (select code from earlier)
$function$
;
revoke all on function later_bodies(uuid,text,date) from public;

CREATE OR REPLACE FUNCTION public.later_bodies_of_period(p_decision uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with work as materialized (
    select t.plan_id, t.decided_on, p, l.law, array(select (s ->> 'organisationId')::uuid from jsonb_array_elements(t.seats) s
      union select s.organisation_id from seats_of_period(t.id) s) as seat_ids
    from plan_extension t join plan p on p.id = t.plan_id join pack_installation l on l.version = p.pack_version
    where t.id = p_decision
  ), step as materialized (
    select distinct s ->> 'code' as code from work w
      cross join lateral (values (w.decided_on), (plan_entry_day(w.p)), (legal_today())) d (day)
      cross join lateral plan_steps(w.plan_id) s
      cross join lateral seats_on_day(w.p, s, w.law, d.day) b
      cross join lateral successors_in_seat(b.organisation_id, legal_today()) o
    where s ->> 'act' = 'decision' and array[b.organisation_id, o] && w.seat_ids
  )
  select b.id from work w, step, later_bodies(w.plan_id, step.code, legal_today()) b (id)
  where b.id <> all (w.seat_ids)
  group by b.id having count(*) = (select count(*) from step)
$function$
;
revoke all on function later_bodies_of_period(uuid) from public;

CREATE OR REPLACE FUNCTION public.later_priority_decision(p_version uuid)
 RETURNS date
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select d.decided_on from plan_version v join priority_decision d on d.plan_id = v.plan_id and d.superseded_at is null
  where v.id = p_version and not exists (select from plan_version_entry e join frozen_row r on r.id = e.row_id
    where e.version_id = v.id and r.section = 'priorities' and r.subject_id = d.id)
$function$
;
revoke all on function later_priority_decision(uuid) from public;
grant execute on function later_priority_decision(uuid) to :app_role;

CREATE OR REPLACE FUNCTION public.legal_today()
 RETURNS date
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(nullif(current_setting('integral.today', true), '')::date, current_date)
$function$
;
grant execute on function legal_today() to :app_role;
grant execute on function legal_today() to public;

CREATE OR REPLACE FUNCTION public.levels_that_know_figures()
 RETURNS text[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select coalesce(array_agg(code), '{}') from organisation_level where knows_figures
$function$
;
grant execute on function levels_that_know_figures() to :app_role;
grant execute on function levels_that_know_figures() to public;

CREATE OR REPLACE FUNCTION public.linked_act(p_hash text, p_token text, at timestamp with time zone)
 RETURNS TABLE(link_id uuid, act_id uuid, plan_id uuid, plan_kind text, pack_version text, plan_title jsonb, kind text, step text, seat_function text, organisation_id uuid, organisation_names jsonb, requester_names jsonb, verdict text, text text, reason text, on_date date, recorded_at timestamp with time zone, recorded_by text, expires_at timestamp with time zone, max_marking smallint, meeting_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select l.id, a.id, p.id, p.kind, p.pack_version, p.title, a.kind, a.step, a.seat_function, o.id, o.names, w.names, a.verdict,
    a.text, a.reason, a.on_date, a.recorded_at, r.name, l.expires_at, l.max_marking, a.meeting_id
  from open_signed_link('confirmation', p_hash, p_token, at) l
  join path_act a on a.id = l.subject_id and awaits_confirmation(a.id)
  join plan p on p.id = a.plan_id
  join organisation o on o.id = l.recipient_organisation_id
  join organisation w on w.id = a.owner_id
  left join person r on r.id = a.recorded_by
  where can_link_read(a.access_id, o.id, l.max_marking)
$function$
;

CREATE OR REPLACE FUNCTION public.linked_act_chunk(p_hash text, p_token text, at timestamp with time zone, p_file uuid, p_number integer)
 RETURNS bytea
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select c.bytes from linked_act_documents(p_hash, p_token, at) f
  join file_chunk c on c.sha256 = f.sha256 and c.number = p_number where f.id = p_file
$function$
;

CREATE OR REPLACE FUNCTION public.linked_act_documents(p_hash text, p_token text, at timestamp with time zone)
 RETURNS TABLE(id uuid, name text, media_type text, size integer, sha256 text, signature jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select f.id, f.name, f.media_type, f.size, f.sha256, f.signature from linked_act(p_hash, p_token, at) l
  join file f on f.act_id = l.act_id or (l.meeting_id is not null and f.meeting_id = l.meeting_id)
  join access fx on fx.id = f.access_id and fx.marking <= l.max_marking
  order by f.uploaded_at, f.id
$function$
;

CREATE OR REPLACE FUNCTION public.linked_act_version(p_secret text, p_token text, p_now timestamp with time zone)
 RETURNS TABLE(frozen_at timestamp with time zone, submitted_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select v.frozen_at, s.on_date from linked_act(p_secret, p_token, p_now) l join path_act a on a.id = l.act_id
    join plan_version v on v.id = a.version_id
    join path_act s on s.round_id = a.round_id and s.kind = 'submitted' and s.version_id = v.id and s.place < a.place
  order by s.place desc limit 1
$function$
;

CREATE OR REPLACE FUNCTION public.linked_comments(p_hash text, p_token text, at timestamp with time zone)
 RETURNS TABLE(id uuid, element_id uuid, field text, block_id text, language text, quote text, proposal text, text jsonb, created_at timestamp with time zone, answers jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select m.id, m.element_id, m.field, m.block_id, m.language,
    case when m.element_id is null or e.id is not null or l.max_marking >= 2 then m.quote end, m.proposal, m.text, m.created_at,
    (select coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'reasons', a.reasons, 'isSuggestionAccepted', a.taken_over,
        'answeredAt', a.answered_at, 'supersededAt', a.superseded_at) order by a.superseded_at desc nulls first, a.id desc), '[]')
      from comment_answer a where a.comment_id = m.id)
  from open_comment_link(p_hash, p_token, at) l
  join comment m on m.invitee_id = l.invitee_id and m.withdrawn_at is null
  left join element e on e.id = m.element_id
  -- The audience of a comment is at least restricted to the issuing bodies and its author, so the marking of its element
  -- or plan applies, and the audience only for an organisation.
  where can_invitee_read(coalesce(e.access_id, l.plan_access), l.organisation_id, l.max_marking)
    and (l.organisation_id is null or can_link_read(m.access_id, l.organisation_id, 2::smallint))
  order by m.created_at, m.id
$function$
;

CREATE OR REPLACE FUNCTION public.linked_elements(p_hash text, p_token text, at timestamp with time zone)
 RETURNS TABLE(id uuid, level integer, kind text, code text, title jsonb, gain jsonb, rationale jsonb, body jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with recursive link as (
    select * from open_comment_link(p_hash, p_token, at)
  ), tree as (
    select e.id, 1 as level, array[(e.position || ' ' || e.id::text) collate "C"] as path from element e join link l on l.plan_id = e.plan_id
    where e.parent_id is null and can_invitee_read(e.access_id, l.organisation_id, l.max_marking)
    union all
    select e.id, t.level + 1, t.path || ((e.position || ' ' || e.id::text) collate "C") from tree t join element e on e.parent_id = t.id
    join link l on can_invitee_read(e.access_id, l.organisation_id, l.max_marking)
  )
  select e.id, t.level, e.kind, e.code, e.title, e.gain, e.rationale, e.body from tree t join element e on e.id = t.id order by t.path
$function$
;

CREATE OR REPLACE FUNCTION public.linked_items(p_hash text, p_token text, at timestamp with time zone)
 RETURNS TABLE(organisation_id uuid, organisation_names jsonb, asking_names jsonb, plan_title jsonb, version_number integer, in_force_on date, expires_at timestamp with time zone, item_id uuid, element_code text, element_title jsonb, gain jsonb, due_on date, kind text, reasons jsonb, deciding_body text, signatories text[], decided_on date, answered_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select o.id, o.names, w.names, p.title, v.number, v.in_force_on, l.expires_at, i.id, e.code, e.title, e.gain, i.due_on,
    a.kind, a.reasons, a.deciding_body, a.signatories, a.decided_on, a.answered_at
  from open_signed_link('answers', p_hash, p_token, at) l
  join organisation o on o.id = l.recipient_organisation_id and not exists (select from answering_people(o.id))
  join organisation w on w.id = l.owner_id
  join plan_version v on v.id = l.subject_id
  join plan p on p.id = v.plan_id
  join access pa on pa.id = p.access_id and pa.marking <= l.max_marking
  left join coverage_column c on c.version_id = v.id
  left join item i on i.version_id = v.id and i.addressee_id = o.id and i.element_id = c.element_id
    and i.withdrawn_at is null and can_link_read(i.access_id, o.id, l.max_marking)
  left join element e on e.id = i.element_id
  left join answer a on a.item_id = i.id and a.superseded_at is null and can_link_read(a.access_id, o.id, l.max_marking)
  order by c.number
$function$
;
revoke all on function linked_items(text,text,timestamp with time zone) from public;
grant execute on function linked_items(text,text,timestamp with time zone) to :app_role;

CREATE OR REPLACE FUNCTION public.linked_round(p_hash text, p_token text, at timestamp with time zone)
 RETURNS TABLE(round_id uuid, plan_id uuid, owner_id uuid, organisation_id uuid, organisation_names jsonb, person_name text, asking_names jsonb, plan_title jsonb, name jsonb, question jsonb, due_on date, closed boolean, finished_at timestamp with time zone, expires_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select r.id, r.plan_id, r.owner_id, l.organisation_id, o.names, l.person_name, w.names, p.title, r.name, r.question, r.due_on,
    r.closed_at is not null, l.finished_at, l.expires_at
  from open_comment_link(p_hash, p_token, at) l
  join comment_round r on r.id = l.round_id
  join plan p on p.id = r.plan_id
  join organisation w on w.id = r.owner_id
  left join organisation o on o.id = l.organisation_id
$function$
;

CREATE OR REPLACE FUNCTION public.list_consultation_expectations(p_consultation uuid)
 RETURNS TABLE(id uuid, phenomenon_id uuid, phenomenon_names jsonb, text jsonb, weight smallint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select x.id, x.phenomenon_id, p.names, x.text, x.weight
  from consultation_expectation e join priority_expectation x on x.id = e.id left join phenomenon p on p.id = x.phenomenon_id
  where e.consultation_id = p_consultation and e.access_id = any (readable())
$function$
;

CREATE OR REPLACE FUNCTION public.list_grouped_answers(p_version uuid)
 RETURNS TABLE(area_id uuid, organisation_kind text, organisation_count integer, column_number integer, counts text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with reader as materialized (select unnest(readable()) as id),
  version as materialized (
    select v.id, v.plan_id from plan_version v where v.id = p_version and v.access_id in (select id from reader)
      and not exists (select from plan_version n where n.plan_id = v.plan_id and n.number > v.number
        and exists (select from item i where i.version_id = n.id))
  ), hidden as materialized (
    select u.organisation_id, u.area_id, u.organisation_kind, u.minimum
    from version v join answer_audience u on u.plan_id = v.plan_id
    where not u.is_released and u.access_id not in (select id from reader)
  ), asked_column as materialized (
    select c.number from version v join coverage_column c on c.version_id = v.id where c.access_id in (select id from reader)
  ), asked as materialized (
    select l.addressee_id, sum(l.tally) as tally from version v join coverage_line l on l.version_id = v.id
    where l.layer = 'asked' and l.addressee_id in (select organisation_id from hidden) group by l.addressee_id
  ), total as materialized (
    select h.area_id, h.organisation_kind, max(h.minimum) as minimum, count(*)::integer as organisation_count,
      lpad(sum(a.tally)::text, 70 * w.columns, '0') as asked_digits,
      lpad(coalesce(sum(s.tally), 0)::text, 70 * w.columns, '0') as shown_digits
    from version v join hidden h on true join asked a on a.addressee_id = h.organisation_id
    left join shown_answer_line s on s.version_id = v.id and s.organisation_id = h.organisation_id
    cross join (select max(c.number) as columns from coverage_column c where c.version_id = p_version) w
    group by h.area_id, h.organisation_kind, w.columns
  ), cell as materialized (
    select t.area_id, t.organisation_kind, t.minimum, t.organisation_count, c.number,
      substr(t.shown_digits, length(t.shown_digits) - 70 * c.number + 1, 70) as counts
    from total t cross join asked_column c
    where substr(t.asked_digits, length(t.asked_digits) - 70 * c.number + 61, 10)::numeric > 0
  ), judged as (
    select *, substr(counts, 61, 5)::integer as answered,
      -- The kinds of answers, linked or not, and those of them that carry out the priority.
      (select count(*) from generate_series(0, 5) k
        where substr(counts, 1 + 5 * k, 5)::integer + substr(counts, 31 + 5 * k, 5)::integer > 0) as kinds,
      substr(counts, 1, 20)::numeric + substr(counts, 31, 20)::numeric > 0 as is_carried
    from cell
  )
  select area_id, organisation_kind, organisation_count, number,
    case when answered >= minimum then
      case when kinds > 1 and is_carried then counts else repeat('0', 60) || substr(counts, 61) end end
  from judged order by area_id, organisation_kind, number
$function$
;
grant execute on function list_grouped_answers(uuid) to :app_role;
grant execute on function list_grouped_answers(uuid) to public;

CREATE OR REPLACE FUNCTION public.list_present_answer_lines(p_version uuid)
 RETURNS TABLE(organisation_id uuid, tally numeric)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select l.addressee_id, sum(l.tally) from coverage_line l join access a on a.id = l.access_id
  where l.version_id = p_version and (l.layer = 'asked' or a.marking <= 1) group by l.addressee_id
$function$
;
revoke all on function list_present_answer_lines(uuid) from public;

CREATE OR REPLACE FUNCTION public.list_suppression_sheets(p_indicator indicator)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  insert into pg_temp.suppression_sheet (sheet, access_id, starts_on, ends_on, computed_to, from_day, to_day)
    select row_number() over (order by h.access_id, h.starts_on, h.ends_on), h.access_id, h.starts_on, h.ends_on, h.computed_to,
      'infinity', 'infinity'
    from suppression_period h where h.indicator_id = p_indicator.id and h.stale and h.changes_groups;
end $function$
;

CREATE OR REPLACE FUNCTION public.listed_references_of_seat(p_round uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select a.id from path_act a where a.round_id = p_round and a.refers_to is not null and a.access_id = any (readable())
    and is_reference_of_seat(a)
$function$
;
revoke all on function listed_references_of_seat(uuid) from public;
grant execute on function listed_references_of_seat(uuid) to :app_role;

CREATE OR REPLACE FUNCTION public.load_suppression_cells(p_indicator indicator)
 RETURNS void
 LANGUAGE plpgsql
 SET enable_nestloop TO 'off'
 SET jit TO 'off'
AS $function$
declare
  years constant boolean := p_indicator.adds_over_time = 'sum' and p_indicator.period_type in ('month', 'quarter');
  first_day constant date := (select min(h.starts_on) from pg_temp.suppression_sheet h);
  last_day constant date := (select max(h.ends_on) from pg_temp.suppression_sheet h);
begin
  insert into pg_temp.suppression_cell
    select h.sheet, s.area_id, s.breakdown_id, s.breakdown_id || ' ' || o.starts_on || ' ' || o.ends_on,
      o.starts_on = h.starts_on and o.ends_on = h.ends_on, o.value, s.counts, true, b.inside_id, o.id > h.computed_to
    from series s
    cross join lateral (select e.* from observation e where e.series_id = s.id and e.superseded_by is null and e.value is not null
      and e.starts_on >= first_day and e.starts_on < last_day offset 0) o
    join observation_batch b on b.id = o.batch_id
    join pg_temp.suppression_sheet h on h.access_id = s.access_id
      and h.starts_on = case when years then make_date(extract(year from o.starts_on)::integer, 1, 1) else o.starts_on end
      and h.ends_on = case when years then make_date(extract(year from o.starts_on)::integer + 1, 1, 1) else o.ends_on end
    where s.indicator_id = p_indicator.id
    union all
    select h.sheet, s.area_id, s.breakdown_id, s.breakdown_id || ' ' || t.starts_on || ' ' || t.ends_on,
      t.starts_on = h.starts_on and t.ends_on = h.ends_on, t.sum, s.counts, false, null, false
    from series s
    cross join lateral (select e.* from total e where e.series_id = s.id and e.known > 0
      and e.starts_on >= first_day and e.starts_on < last_day offset 0) t
    join pg_temp.suppression_sheet h on h.access_id = s.access_id
      and h.starts_on = case when years then make_date(extract(year from t.starts_on)::integer, 1, 1) else t.starts_on end
      and h.ends_on = case when years then make_date(extract(year from t.starts_on)::integer + 1, 1, 1) else t.ends_on end
    where s.indicator_id = p_indicator.id;
end $function$
;

CREATE OR REPLACE FUNCTION public.lock_figure_approvals(bodies uuid[])
 RETURNS void
 LANGUAGE sql
AS $function$ select pg_advisory_xact_lock(hashtext('figure_approval'), hashtext(b.body::text)) from (select distinct body from unnest(bodies) body order by body) b $function$
;

CREATE OR REPLACE FUNCTION public.lock_path(p_plan uuid)
 RETURNS void
 LANGUAGE sql
AS $function$
  select pg_advisory_xact_lock(hashtextextended('path ' || p_plan, 0))
$function$
;

CREATE OR REPLACE FUNCTION public.lock_path_of_row()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  perform lock_path(new.plan_id);
  return new;
end $function$
;
revoke all on function lock_path_of_row() from public;

CREATE OR REPLACE FUNCTION public.mark_moved_suppression_periods_stale()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update suppression_period h set stale = true, changes_groups = true from (
    select distinct s.indicator_id, s.access_id from changed m join series s on s.area_id in (m.area_id, m.ancestor_id)) k
  where h.indicator_id = k.indicator_id and h.access_id = k.access_id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.mark_suppression_periods_stale()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET plan_cache_mode TO 'force_custom_plan'
AS $function$
begin
  if not exists (select from indicator i where i.suppression_threshold is not null) then return null; end if;
  with changed_figure as materialized (
    select i.id as indicator_id, s.access_id, s.area_id, case when y.years then make_date(extract(year from m.starts_on)::integer, 1, 1) else m.starts_on end as starts_on,
      case when y.years then make_date(extract(year from m.starts_on)::integer + 1, 1, 1) else m.ends_on end as ends_on,
      s.breakdown_id <> 0 or coalesce(m.value < i.suppression_threshold and m.value <> 0, false) as is_small
    from changed m
    join series s on s.id = m.series_id join access a on a.id = s.access_id and a.organisation_ids is null and a.person_ids is null
    join indicator i on i.id = s.indicator_id and i.suppression_threshold is not null
    cross join lateral (select i.adds_over_time = 'sum' and i.period_type in ('month', 'quarter') as years) y
  )
  insert into suppression_period as h (indicator_id, access_id, starts_on, ends_on, stale, changes_groups)
    select c.indicator_id, c.access_id, c.starts_on, c.ends_on, true, bool_or(c.is_small or m.area_id is not null)
    from changed_figure c
    left join suppression_member m on m.indicator_id = c.indicator_id and m.access_id = c.access_id and m.area_id = c.area_id
      and m.starts_on = c.starts_on and m.ends_on = c.ends_on
    group by c.indicator_id, c.access_id, c.starts_on, c.ends_on order by 1, 2, 3, 4
  on conflict (indicator_id, access_id, starts_on, ends_on) do update set stale = true,
    changes_groups = h.changes_groups or h.has_open_groups or excluded.changes_groups;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.may_agree_to_issue(p_plan uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from issuer_consent c where c.plan_id = p_plan and c.access_id = any (readable()))
    and is_independent_person(acting_person(), array(select plan_authors(p_plan, authorship_start(p_plan, null))))
$function$
;
revoke all on function may_agree_to_issue(uuid) from public;
grant execute on function may_agree_to_issue(uuid) to :app_role;

CREATE OR REPLACE FUNCTION public.may_confirm_period_decision(p_decision uuid, p_organisation uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from plan_extension t where t.id = p_decision and is_readable_plan(t.plan_id))
    and is_second_person_of_period(acting_person(), p_organisation, p_decision)
$function$
;
revoke all on function may_confirm_period_decision(uuid,uuid) from public;
grant execute on function may_confirm_period_decision(uuid,uuid) to :app_role;

CREATE OR REPLACE FUNCTION public.may_confirm_release(p_plan uuid, p_organisation uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from answer_release r where r.plan_id = p_plan and r.owner_id = p_organisation and r.withdrawn_at is null and r.access_id = any (readable())
    and is_independent_person(acting_person(), array_remove(array[r.released_by], null)))
$function$
;
revoke all on function may_confirm_release(uuid,uuid) from public;
grant execute on function may_confirm_release(uuid,uuid) to :app_role;

CREATE OR REPLACE FUNCTION public.may_contain_marking(title jsonb, body jsonb, gain jsonb, rationale jsonb, details jsonb, state_reason text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE COST 10000
AS $function$
  select coalesce(title::text, '') || coalesce(gain::text, '') || coalesce(rationale::text, '') || coalesce(details::text, '')
    || coalesce(state_reason, '') || replace(public.body_texts(body), '", "', '')
    ~ 'GEHEIM|SECRET|VERTROUWELIJK|CONFIDENTI|BEPERKT|RESTREINT|RESTRICTED|TLP'
$function$
;

CREATE OR REPLACE FUNCTION public.may_decide_priorities(p_plan uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from plan p
    left join lateral (select r.id, r.kind from path_round r where r.plan_id = p.id order by r.number desc limit 1) r on true
    left join lateral (select a.version_id from path_act a where a.round_id = r.id and a.kind = 'submitted' and not is_withdrawn(a.id)
      order by a.place desc limit 1) s on true
    where p.id = p_plan
      -- A kind of plan without procedure has no addendum. A registered plan was decided elsewhere.
      and (p.is_registered or not exists (select from plan_steps(p.id))
        or (p.state = 'drafting' or p.state = 'in_decision' or r.kind = 'addendum')
          and not exists (select from path_act a where a.round_id = r.id and not is_withdrawn(a.id) and a.kind = 'entered_into_force')
          -- What a seat refuses is decided again, and submitted with the next version, unless every approving seat approved.
          and (s.version_id is null or is_version_refused(r.id, s.version_id)
            and (lacks_approving_decision(p.id, r.id) or lacks_seat_decision(p.id, r.id)))))
$function$
;
revoke all on function may_decide_priorities(uuid) from public;
grant execute on function may_decide_priorities(uuid) to :app_role;

CREATE OR REPLACE FUNCTION public.may_document_act(p_act uuid, p_owner uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from path_act a where a.id = p_act and a.owner_id = p_owner and a.access_id = any (readable())
    and not is_before_entry(a)
    and (not needs_confirmation(a)
      or (a.provenance is not distinct from 'in_person' or a.recorded_by = acting_person()) and not is_act_confirmed(a.id)))
$function$
;
revoke all on function may_document_act(uuid,uuid) from public;
grant execute on function may_document_act(uuid,uuid) to :app_role;

CREATE OR REPLACE FUNCTION public.may_document_mandate(p_mandate uuid, p_owner uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from mandate m where m.id = p_mandate and m.owner_id = p_owner and m.access_id = any (readable()))
    and not exists (select from path_act a where a.mandate_id = p_mandate and (is_act_confirmed(a.id) or is_before_entry(a)))
$function$
;
revoke all on function may_document_mandate(uuid,uuid) from public;
grant execute on function may_document_mandate(uuid,uuid) to :app_role;

CREATE OR REPLACE FUNCTION public.may_document_meeting(p_meeting uuid, p_owner uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from meeting s where s.id = p_meeting and s.owner_id = p_owner and s.access_id = any (readable()))
    and not exists (select from path_act a where a.meeting_id = p_meeting and (is_act_confirmed(a.id) or is_before_entry(a)))
$function$
;
revoke all on function may_document_meeting(uuid,uuid) from public;
grant execute on function may_document_meeting(uuid,uuid) to :app_role;

CREATE OR REPLACE FUNCTION public.may_document_version(p_version uuid, p_owner uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from plan_version v where v.id = p_version and v.owner_id = p_owner
    and v.access_id = any (readable()) and v.in_force_on is null)
$function$
;
revoke all on function may_document_version(uuid,uuid) from public;
grant execute on function may_document_version(uuid,uuid) to :app_role;

CREATE OR REPLACE FUNCTION public.may_name_person(value text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select value ~ '\d\d[. ]?\d\d[. ]?\d\d[- .]?\d{3}[. -]?\d\d|\m[A-Za-z]{2}\d\d([ -]?[A-Za-z0-9]{2,4}){3}|\m[0-9A-Z]{1,2}-[0-9A-Z]{2,3}-[0-9A-Z]{1,3}\M'
$function$
;

CREATE OR REPLACE FUNCTION public.may_receive_role(p_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from person p where p.id = p_person and p.home_organisation_id = any (writable()))
    or not exists (select from role_assignment r where r.person_id = p_person and r.organisation_id <> all (writable())
        and coalesce(r.valid_to > legal_today(), true))
      and not exists (select from function_holding h join function f on f.id = h.function_id
        where h.person_id = p_person and f.organisation_id <> all (writable()) and coalesce(h.valid_to > legal_today(), true))
$function$
;

CREATE OR REPLACE FUNCTION public.may_report_area(p_organisation uuid, p_own_area uuid, p_area uuid, p_country text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_foreign_area(p_country) then
    return find_foreign_area_source(p_organisation, p_area, p_country, 'infinity') is not null;
  end if;
  return p_own_area is null or p_area = p_own_area
    or exists (select from area_reach r where r.area_id = p_area and r.ancestor_id = p_own_area);
end $function$
;

CREATE OR REPLACE FUNCTION public.may_supersede(n plan, p plan)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select has_same_scope(n, p) and (n.owner_id = p.owner_id or p.owner_id = any(n.issuing_body_ids))
$function$
;
grant execute on function may_supersede(plan,plan) to :app_role;
grant execute on function may_supersede(plan,plan) to public;

CREATE OR REPLACE FUNCTION public.may_withdraw_period_contest(p_contest uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from plan_extension c where c.id = p_contest and is_readable_plan(c.plan_id)
    and is_contest_withdrawer(acting_person(), c.owner_id, c.id))
$function$
;
revoke all on function may_withdraw_period_contest(uuid) from public;
grant execute on function may_withdraw_period_contest(uuid) to :app_role;

CREATE OR REPLACE FUNCTION public.meeting_recorders(p_round uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with held as (
    select distinct a.meeting_id, a.plan_id from path_act a where a.round_id = p_round and a.meeting_id is not null
  )
  select r.recorded_by from held h
    join meeting_item i on i.meeting_id = h.meeting_id and i.plan_id = h.plan_id
    join meeting_result r on r.item_id = i.id
  where r.recorded_by is not null
  union
  select p.recorded_by from held h join meeting_presence p on p.meeting_id = h.meeting_id where p.recorded_by is not null
$function$
;
revoke all on function meeting_recorders(uuid) from public;

CREATE OR REPLACE FUNCTION public.merge_suppression_groups(threshold integer, level integer, same_cells boolean)
 RETURNS boolean
 LANGUAGE plpgsql
 SET enable_nestloop TO 'off'
 SET join_collapse_limit TO '1'
 SET jit TO 'off'
AS $function$
begin
  delete from pg_temp.suppression_merge;
  -- The id of a group is that of its first atom.
  with needing_key as materialized (
    select k.*, row_number() over () as bin from (
      select distinct a.sheet, a.level_keys[level] as key, case when same_cells then a.cell_set else 0 end as cell_set
      from (select distinct n.group_id from pg_temp.suppression_need n) n join pg_temp.suppression_atom a on a.id = n.group_id) k
  ), unit_bin as materialized (
    select a.id as unit, k.bin from pg_temp.suppression_atom a
    join needing_key k on k.sheet = a.sheet and k.key = a.level_keys[level] and k.cell_set = case when same_cells then a.cell_set else 0 end
    where a.group_id is null or a.group_id = a.id
  ), demand as materialized (
    select k.bin, n.cell, n.is_amount, bool_or(n.hidden_only) as hidden_only,
      case when not n.is_amount then 1 when n.cell = 'whole' then threshold - 1 else threshold end as amount
    from pg_temp.suppression_need n join unit_bin k on k.unit = n.group_id group by k.bin, n.cell, n.is_amount
  ), informed as materialized (
    select k.bin, array_agg(distinct b.body) as bodies
    from pg_temp.suppression_need n join unit_bin k on k.unit = n.group_id cross join unnest(n.bodies) b(body) group by k.bin
  ), member as materialized (
    select k.bin, k.unit, a.id, a.group_id, a.value, coalesce(a.known_to && i.bodies, false) as is_known
    from unit_bin k join pg_temp.suppression_atom a on coalesce(a.group_id, a.id) = k.unit left join informed i on i.bin = k.bin
  ), counted as materialized (
    select m.bin, m.unit, d.cell, d.is_amount, d.amount, sum(case
        when d.hidden_only and c.is_shown or m.is_known then 0
        when not d.is_amount then case when c.is_block or c.is_shown then 0 else 1 end
        when d.cell = 'whole' then greatest(c.value - 1, 0) else c.value end) as covered
    from member m join pg_temp.suppression_column c on c.id = m.id join demand d on d.bin = m.bin and d.cell = c.cell
    group by m.bin, m.unit, d.cell, d.is_amount, d.amount
  ), needing as materialized (
    select distinct n.group_id as unit from pg_temp.suppression_need n
  ), covering as materialized (
    select c.unit, count(*) filter (where c.covered >= c.amount) as covers from counted c group by c.unit
  ), unit as materialized (
    select m.bin, m.unit, bool_or(m.group_id is not null) as is_group, sum(m.value) as value from member m group by m.bin, m.unit
  ), ranked as materialized (
    select u.bin, u.unit, n.unit is not null as is_needing, row_number() over (partition by u.bin order by n.unit is null,
      coalesce(k.covers, 0) desc, not u.is_group, u.value = 0, u.value, u.unit) as turn
    from unit u left join needing n on n.unit = u.unit left join covering k on k.unit = u.unit
  ), reached as materialized (
    select c.bin, c.cell, c.is_amount, r.turn, c.amount,
      sum(c.covered) over (partition by c.bin, c.cell, c.is_amount order by r.turn) as covered
    from counted c join ranked r on r.unit = c.unit
  ), first_reached as (
    select r.bin, r.cell, r.is_amount, min(r.turn) as turn from reached r where r.covered >= r.amount group by r.bin, r.cell, r.is_amount
  ), enough as materialized (
    select d.bin, max(r.turn) as turn from demand d
    left join first_reached r on r.bin = d.bin and r.cell = d.cell and r.is_amount = d.is_amount
    group by d.bin having count(*) = count(r.turn)
  ), merged as materialized (
    select r.unit, min(r.unit) over (partition by r.bin) as group_id from ranked r join enough e on e.bin = r.bin
    where r.is_needing or r.turn <= e.turn
  )
  insert into pg_temp.suppression_merge select m.unit, m.group_id from merged m;
  if not found then return false; end if;
  update pg_temp.suppression_atom a set group_id = m.group_id from pg_temp.suppression_merge m
    where coalesce(a.group_id, a.id) = m.unit and a.group_id is distinct from m.group_id;
  return found;
end $function$
;

CREATE OR REPLACE FUNCTION public.missing_issuers(p_plan uuid)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select coalesce(array_agg(i), '{}') from plan p, unnest(p.issuing_body_ids) i
  where p.id = p_plan and not i = any (agreed_issuers(p.id, p.owner_id, p.issuing_body_ids))
    and (has_accounts(i) or not p.is_registered and (must_answer_here(p.id, i)
      or not decides_on_path(p, i)
        and exists (select from pack_installation l, jsonb_array_elements(l.law -> 'planKinds') k
          where l.version = p.pack_version and k ->> 'code' = p.kind
            and k -> 'issuerKinds' ? (select o.kind from organisation o where o.id = p.owner_id))))
$function$
;
grant execute on function missing_issuers(uuid) to :app_role;
grant execute on function missing_issuers(uuid) to public;

CREATE OR REPLACE FUNCTION public.move_plan_to_law()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update plan set pack_version = new.to_version, revision = revision + 1, updated_at = new.changed_at
  where id = new.plan_id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.moved_running_seats()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with recursive running as materialized (
    select distinct p.kind as plan_kind, p.pack_version, coalesce(p.area_id, o.area_id) as plan_area
    from plan p join organisation o on o.id = p.owner_id where p.state in ('in_decision', 'approved', 'in_force', 'bridging')
  ), later as (
    select unnest(string_to_array(nullif(current_setting('integral.later_successors', true), ''), ','))::uuid as id
    union select s.successor_id from area_succession s join later l on l.id = s.predecessor_id
  ), reach as materialized (
    select false as is_new, r.area_id, r.ancestor_id, daterange(r.valid_from, r.valid_to) as days from area_reach r
    union all select true, n.area_id, n.ancestor_id, daterange(n.valid_from, n.valid_to) from compute_area_reach() n
  ), past as materialized (
    select is_new, area_id, ancestor_id, range_agg(days * daterange(null, legal_today(), '[]')) as days from reach
    where not isempty(days * daterange(null, legal_today(), '[]')) and ancestor_id not in (select id from later)
      and exists (select from running)
    group by is_new, area_id, ancestor_id
  ), moved as materialized (
    select area_id, ancestor_id from past group by area_id, ancestor_id having count(*) <> 2 or count(distinct days) <> 1
  ), concerned as materialized (
    select * from running where exists (select from moved m where plan_area in (m.area_id, m.ancestor_id)
      or exists (select from past b where b.ancestor_id = plan_area and b.area_id = m.area_id))
  ), seat as materialized (
    select distinct l.version, k ->> 'code' as plan_kind, s ->> 'bodyKind' as kind, s ->> 'place' as place
    from pack_installation l, jsonb_array_elements(l.law -> 'planKinds') k,
      jsonb_path_query(k, 'strict $.path.steps.** ? (@.bodyKind != null && @.place != null)', '{}', true) s
    where (l.version, k ->> 'code') in (select pack_version, plan_kind from concerned)
  ), below as materialized (
    select distinct i.is_new, c.plan_area, c.plan_area as area_id, datemultirange(daterange(null, null)) as days
    from concerned c, (values (false), (true)) i (is_new)
    union all select p.is_new, c.plan_area, p.area_id, p.days
    from (select distinct plan_area from concerned) c join past p on p.ancestor_id = c.plan_area
  ), placed as (
    select 'within' as place, is_new, plan_area, area_id, days from below
    union all select 'above', b.is_new, b.plan_area, u.ancestor_id, b.days * u.days
    from below b join past u on u.is_new = b.is_new and u.area_id = b.area_id
  ), seated as (
    select p.is_new, c.plan_kind, c.pack_version, c.plan_area, s.place, o.id, range_agg(p.days * datemultirange(daterange(o.valid_from, o.valid_to))) as days
    from concerned c join seat s on s.version = c.pack_version and s.plan_kind = c.plan_kind
      join organisation o on o.kind = s.kind
      join placed p on p.plan_area = c.plan_area and p.place = s.place and p.area_id = o.area_id
        and p.days && daterange(o.valid_from, o.valid_to)
    group by p.is_new, c.plan_kind, c.pack_version, c.plan_area, s.place, o.id
  )
  select distinct id from seated group by plan_kind, pack_version, plan_area, place, id
  having count(*) <> 2 or count(distinct days) <> 1
$function$
;
revoke all on function moved_running_seats() from public;
grant execute on function moved_running_seats() to :app_role;

CREATE OR REPLACE FUNCTION public.must_answer_here(p_plan uuid, p_organisation uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with author as materialized (
    select array(select plan_authors(p_plan, authorship_start(p_plan, null))
      union select c.recorded_by from issuer_consent c where c.plan_id = p_plan and c.organisation_id = p_organisation
        and c.withdrawn_at is null and c.recorded_by is not null) as ids
  )
  select exists (select from plan p, role_assignment r join person u on u.id = r.person_id, author a
    where p.id = p_plan and r.organisation_id = p_organisation and is_deciding_role(r.role)
      and coalesce(u.left_at::date >= p.created_at::date - 1, true) and r.valid_from <= legal_today()
      and coalesce(r.valid_from <= r.valid_to and r.valid_to >= p.created_at::date - 1, true)
      and r.person_id <> all (a.ids))
$function$
;
revoke all on function must_answer_here(uuid,uuid) from public;

CREATE OR REPLACE FUNCTION public.name_figure_source(p_source text, p_organisation uuid, p_area uuid, p_recorded_at timestamp with time zone)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select coalesce((select concat_ws('; ', nullif(p_source, d.source), d.source || ' (' || d.licence || ')') from foreign_area_source d
    where d.id = (select find_foreign_area_source(p_organisation, a.id, a.country, p_recorded_at) from area a
      where a.id = p_area and is_foreign_area(a.country))), p_source)
$function$
;

CREATE OR REPLACE FUNCTION public.narrows_decided_audience(p_plan uuid, p_element uuid, p_former integer, p_audience access)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with recursive below (id, former) as (
    select p_element, p_former
    union
    select e.id, e.access_id from element e join below b on e.parent_id = b.id where p_former is not null
  )
  select exists (
    select from below b
      join frozen_row f on f.plan_id = p_plan and f.section = 'elements' and f.subject_id = b.id
      join plan_version_entry n on n.row_id = f.id
      join access o on o.id = coalesce(b.former, f.access_id)
    where not covers_audience(p_audience, o) and is_version_submitted(n.version_id))
$function$
;
revoke all on function narrows_decided_audience(uuid,uuid,integer,access) from public;

CREATE OR REPLACE FUNCTION public.narrows_decided_readers(p_plan uuid, p_element uuid, p_former integer, p_access integer)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select p_former is distinct from p_access
    and narrows_decided_audience(p_plan, p_element, p_former, (select n from access n where n.id = p_access))
$function$
;
revoke all on function narrows_decided_readers(uuid,uuid,integer,integer) from public;
grant execute on function narrows_decided_readers(uuid,uuid,integer,integer) to :app_role;

CREATE OR REPLACE FUNCTION public.needs_confirmation(p_act path_act)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select p_act.kind = 'opinion_missing'
    or p_act.kind in ('decided', 'opinion_given', 'received')
      and (p_act.provenance is distinct from 'in_person' or p_act.mandate_id is not null)
$function$
;

CREATE OR REPLACE FUNCTION public.needs_text_check(title jsonb, body jsonb, gain jsonb, rationale jsonb, details jsonb, state_reason text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE COST 10000
AS $function$
  select public.may_contain_marking(title, body, gain, rationale, details, state_reason)
    or public.may_name_person(replace(replace(replace(
      coalesce(jsonb_path_query_array(title, 'lax $.text.*')::text, '') || ' ' || coalesce(jsonb_path_query_array(gain, 'lax $.text.*')::text, '')
      || ' ' || coalesce(jsonb_path_query_array(rationale, 'lax $.text.*')::text, '') || ' ' || coalesce(details::text, '')
      || ' ' || coalesce(state_reason, '') || ' ' || public.body_texts(body),
      -- JSON writes a line break or a tab with a letter, which would be read as part of the next word.
      '\n', ' '), '\r', ' '), '\t', ' '))
    or coalesce(jsonb_array_length(title -> 'outdated'), 0) + coalesce(jsonb_array_length(body -> 'outdated'), 0)
      + coalesce(jsonb_array_length(gain -> 'outdated'), 0) + coalesce(jsonb_array_length(rationale -> 'outdated'), 0) > 0
    or coalesce(jsonb_path_exists(details, 'lax $.*.outdated[*]'), false)
$function$
;

CREATE OR REPLACE FUNCTION public.new_id(at timestamp with time zone)
 RETURNS uuid
 LANGUAGE sql
AS $function$
  -- UUIDv7 (RFC 9562): 48 bits of milliseconds, then random bits. PostgreSQL 17 has no function for it.
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send((extract(epoch from at) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
$function$
;

CREATE OR REPLACE FUNCTION public.newest_law_version()
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO 'public'
AS $function$
  select version from pack_installation where law is not null and not is_adopted order by installed_at desc limit 1
$function$
;

CREATE OR REPLACE FUNCTION public.normalise_spelling(language text, value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select case when language <> 'nl' then remove_accents(value) else
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(lower(remove_accents(value)),
      '([[:alpha:]]{3})en\M', '\1', 'g'), '([bdfgklmnprst])\1\M', '\1', 'g'), 'z\M', 's', 'g'), 'v\M', 'f', 'g'),
      '([aeiouylmnr])s\M', '\1', 'g') end
$function$
;

CREATE OR REPLACE FUNCTION public.note_later_succession()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  succession area_succession := case tg_op when 'DELETE' then old else new end;
begin
  if succession.on_date > legal_today() then
    perform set_config('integral.later_successors',
      concat_ws(',', nullif(current_setting('integral.later_successors', true), ''), succession.successor_id), true);
  end if;
  return null;
end $function$
;
revoke all on function note_later_succession() from public;

CREATE OR REPLACE FUNCTION public.occupied_days(p_organisation uuid, p_function text, p_capacity text DEFAULT NULL::text)
 RETURNS datemultirange
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select coalesce(range_agg(daterange(h.valid_from, h.valid_to) * case when f.valid_from >= f.valid_to then 'empty'
    else daterange(f.valid_from, f.valid_to) end), '{}')
  from function_holding h join function f on f.id = h.function_id
  where f.organisation_id = p_organisation and f.code = p_function and h.entered_by is distinct from h.person_id
    and (p_capacity is null or h.capacity = p_capacity)
$function$
;
revoke all on function occupied_days(uuid,text,text) from public;

CREATE OR REPLACE FUNCTION public.open_comment_link(p_hash text, p_token text, at timestamp with time zone)
 RETURNS TABLE(invitee_id uuid, round_id uuid, plan_id uuid, owner_id uuid, organisation_id uuid, person_name text, finished_at timestamp with time zone, expires_at timestamp with time zone, max_marking smallint, plan_access integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select i.id, i.round_id, i.plan_id, i.owner_id, i.organisation_id, i.person_name, i.finished_at, l.expires_at,
    l.max_marking, p.access_id
  from open_signed_link('comments', p_hash, p_token, at) l
  join comment_invitee i on i.id = l.subject_id and i.withdrawn_at is null
  join plan p on p.id = i.plan_id and can_invitee_read(p.access_id, i.organisation_id, l.max_marking)
$function$
;

CREATE OR REPLACE FUNCTION public.open_seats_of_period(p_decision uuid)
 RETURNS TABLE(seat jsonb, organisation_id uuid, seat_function text, is_contested boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select s.seat, s.organisation_id, s.seat_function, s.is_contested from seats_of_period(p_decision) s
  where (s.is_fixed or s.is_contested) and not exists (select from plan_extension c where c.refers_to = p_decision and c.kind = 'confirmed'
    and c.owner_id in (s.organisation_id, (s.seat ->> 'organisationId')::uuid)
    and (not s.is_contested or c.by_seats @> jsonb_build_array(s.seat)))
$function$
;
revoke all on function open_seats_of_period(uuid) from public;

CREATE OR REPLACE FUNCTION public.open_signed_link(p_purpose text, p_hash text, p_token text, at timestamp with time zone)
 RETURNS TABLE(id uuid, purpose text, subject_id uuid, plan_id uuid, owner_id uuid, recipient_name text, recipient_function text, recipient_organisation_id uuid, has_address boolean, is_single_use boolean, expires_at timestamp with time zone, max_marking smallint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select l.id, l.purpose, l.subject_id, l.plan_id, l.owner_id, l.recipient_name, l.recipient_function,
    l.recipient_organisation_id, l.has_address, l.is_single_use, l.expires_at,
    least(l.marking_ceiling, case when exists (select from signed_link_token t
      where t.link_id = l.id and t.token_hash = p_token and t.expires_at > at) then 2 else 1 end)::smallint
  from signed_link l
  where l.secret_hash = p_hash and (p_purpose is null or l.purpose = p_purpose)
    and l.expires_at > at and l.revoked_at is null and l.spent_at is null
$function$
;

CREATE OR REPLACE FUNCTION public.open_uncrossed_areas()
 RETURNS void
 LANGUAGE plpgsql
 SET enable_nestloop TO 'off'
 SET join_collapse_limit TO '1'
 SET jit TO 'off'
AS $function$
declare
  uncrossed record;
  atom record;
begin
  for uncrossed in
    select p.sheet, p.area_id, h.from_day, h.to_day from pg_temp.protected_area p
    left join pg_temp.crossed_area c on c.sheet = p.sheet and c.area_id = p.area_id and (c.whole or not p.whole)
    join pg_temp.suppression_sheet h on h.sheet = p.sheet where c.area_id is null
  loop
    select a.sheet, a.id, coalesce(a.group_id, a.id) as group_id into atom from pg_temp.suppression_atom a
      where a.sheet = uncrossed.sheet and (a.area_id = uncrossed.area_id or exists (
        select from suppression_place l where l.from_day = uncrossed.from_day and l.to_day = uncrossed.to_day and l.area_id = uncrossed.area_id
          and get_bit(a.places, l.nth) = 1))
      order by a.group_id is null, a.value, a.id limit 1;
    continue when not found;
    update pg_temp.suppression_atom a set group_id = atom.group_id where a.id = atom.id;
    delete from pg_temp.suppression_group g where g.group_id = atom.group_id;
    insert into pg_temp.suppression_group (sheet, group_id, is_open, whole) values (atom.sheet, atom.group_id, true, true);
  end loop;
  if found then perform store_crossed_areas(); end if;
end $function$
;

CREATE OR REPLACE FUNCTION public.organisations_of_seat(p plan, p_seat jsonb, p_law jsonb, p_day date)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with recursive choice as (
    select p_seat as seat, 1 as rank
    union all select c.seat -> 'alternative', c.rank + 1 from choice c where c.seat ? 'bodyKind' and c.seat ? 'alternative'
  ), named as (
    select c.rank, c.seat ->> 'place' as place, c.seat ->> 'bodyKind' as kind, case when not c.seat ? 'bodyKind' then
      coalesce(c.seat ->> 'body', (select f ->> 'organisation' from jsonb_array_elements(p_law -> 'functions') f
        where f ->> 'code' = c.seat ->> 'function' limit 1)) end as code from choice c
  ), place as materialized (
    select coalesce(p.area_id, (select o.area_id from organisation o where o.id = p.owner_id)) as area_id
  ), below as materialized (
    select area_id from place
    union select r.area_id from area_reach r join place on r.ancestor_id = place.area_id where r.valid_from <= p_day and p_day < r.valid_to
  ), containing as materialized (
    select distinct r.ancestor_id as area_id from area_reach r join below using (area_id) where r.valid_from <= p_day and p_day < r.valid_to
  ), candidate as (
    select n.rank, n.place, o.id, o.area_id from named n join organisation o on o.code = n.code
    union all select n.rank, n.place, o.id, o.area_id from named n join organisation o on o.kind = n.kind
  ), found as (
    select c.rank, c.id from candidate c join organisation o using (id)
    where coalesce(o.valid_from <= p_day, true) and coalesce(p_day < o.valid_to, true)
      and case c.place
        when 'own' then c.area_id in (select area_id from place)
        when 'within' then c.area_id in (select area_id from below)
        when 'above' then c.area_id in (select area_id from containing)
        else true end
  )
  select distinct id from found where rank = (select min(rank) from found)
$function$
;
revoke all on function organisations_of_seat(plan,jsonb,jsonb,date) from public;

CREATE OR REPLACE FUNCTION public.other_administrators(p_person uuid, p_organisation uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select distinct r.person_id from role_assignment r join person p on p.id = r.person_id and p.left_at is null
  where r.person_id <> p_person and r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true)
    and (r.role = 'instance_administrator' or r.role = 'organisation_administrator' and r.organisation_id = p_organisation)
$function$
;

CREATE OR REPLACE FUNCTION public.owes_role(p_roles text[], p_given boolean[])
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(bool_and(r.given) or bool_and(r.given) filter (where is_speaking_role(r.role)), false)
  from unnest(p_roles, p_given) r (role, given)
$function$
;
revoke all on function owes_role(text[],boolean[]) from public;

CREATE OR REPLACE FUNCTION public.own_country()
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO 'public'
AS $function$
  select p.code from pack_installation p where p.code ~ '^[A-Z]{2}$' order by p.installed_at desc, p.version desc limit 1
$function$
;

CREATE OR REPLACE FUNCTION public.own_registration_conflict(p_plan uuid, p_kind text, p_owner uuid, p_issuers uuid[], p_area uuid, p_from date, p_to date, p_decided_on date)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select find_registration_conflict(p_plan, p_kind, p_owner || p_issuers,
    coalesce(p_area, (select o.area_id from organisation o where o.id = p_owner)), p_from, p_to, p_decided_on)
  where p_owner = any (writable()) or is_maintenance()
$function$
;
revoke all on function own_registration_conflict(uuid,text,uuid,uuid[],uuid,date,date,date) from public;
grant execute on function own_registration_conflict(uuid,text,uuid,uuid[],uuid,date,date,date) to :app_role;

CREATE OR REPLACE FUNCTION public.part_element(p_part jsonb)
 RETURNS uuid
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select coalesce(p_part ->> 'element_id', p_part ->> 'from_id')::uuid
$function$
;

CREATE OR REPLACE FUNCTION public.part_reports()
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select array['access_id', 'owner_id', 'status', 'on_date', 'translate_by', 'translated_on', 'ratified_on', 'signatory']
$function$
;

CREATE OR REPLACE FUNCTION public.path_recorders(p_round uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select distinct a.recorded_by from path_act a left join path_act t on t.id = a.withdraws
  where a.round_id = p_round and a.recorded_by is not null
    and a.kind not in ('confirmed', 'contested', 'entered_into_force')
    and not (a.provenance is not distinct from 'in_person' and a.mandate_id is null)
    and not (t.id is not null and t.mandate_id is null
      and (t.provenance is not distinct from 'in_person' or t.kind in ('confirmed', 'contested')))
  union
  select m.recorded_by from path_act a join mandate m on m.id = a.mandate_id
  where a.round_id = p_round and m.recorded_by is not null
  union
  select person from meeting_recorders(p_round) person
$function$
;
revoke all on function path_recorders(uuid) from public;

CREATE OR REPLACE FUNCTION public.period_bodies(p_plan uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select distinct o from plan_confirming_bodies(p_plan) b (id) cross join lateral successors_in_seat(b.id, legal_today()) o
  where is_existing_organisation(o)
$function$
;
revoke all on function period_bodies(uuid) from public;

CREATE OR REPLACE FUNCTION public.period_confirmers(p_decision uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with seat as materialized (select s.* from seats_of_period(p_decision) s
  ), open as materialized (select o.* from open_seats_of_period(p_decision) o
  ), issuer as materialized (
    select i.id as former_id, o as id from plan_extension t join plan p on p.id = t.plan_id
      cross join lateral unnest(p.issuing_body_ids || p.owner_id || t.owner_id) i (id)
      cross join lateral successors_in_seat(i.id, legal_today()) o
    where t.id = p_decision
  ), confirmer as (
    select s.organisation_id as id from seat s join plan_extension t on t.id = p_decision
      where s.is_fixed or s.is_contested or (s.seat ->> 'organisationId')::uuid <> t.owner_id
    union select i.id from issuer i where not exists (select from seat s where s.is_fixed or s.is_contested)
    union (select b.id from later_bodies_of_period(p_decision) b (id) where not exists (select from open o where o.is_contested)
      except select i.id from issuer i)
  )
  select c.id from confirmer c where is_existing_organisation(c.id) and (c.id in (select o.organisation_id from open o)
    or not exists (select from plan_extension e where e.refers_to = p_decision and e.kind = 'confirmed' and e.owner_id = c.id))
$function$
;
revoke all on function period_confirmers(uuid) from public;

CREATE OR REPLACE FUNCTION public.period_decision_work(p_decision uuid)
 RETURNS TABLE(plan_id uuid, involved uuid[], since timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select t.plan_id, array_remove(array(select plan_authors(t.plan_id, null)) || t.recorded_by, null), p.created_at
  from plan_extension t join plan p on p.id = t.plan_id where t.id = p_decision
$function$
;
revoke all on function period_decision_work(uuid) from public;

CREATE OR REPLACE FUNCTION public.period_seats_of_person(p_person uuid, p_organisation uuid, p_decision uuid, p_day date)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select coalesce(jsonb_agg(jsonb_build_object('organisationId', s ->> 'organisationId', 'function', s ->> 'function')), '[]')
  from plan_extension t cross join lateral jsonb_array_elements(t.seats) s
  where t.id = p_decision and p_organisation in (select successors_in_seat((s ->> 'organisationId')::uuid, p_day))
    and (s ->> 'function' is null or held_function(p_person, p_organisation, s ->> 'function', p_day))
$function$
;
revoke all on function period_seats_of_person(uuid,uuid,uuid,date) from public;

CREATE OR REPLACE FUNCTION public.plan_authors(p_plan uuid, p_since timestamp with time zone)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with written (person_id, at) as (
    select c.person_id, c.at from change c
    where c.plan_id = p_plan
      and (c.element_id is not null
        or c.procedure not in ('bringIntoForce', 'withdrawAct', 'sendPlan', 'extendPlan', 'withdrawExtension', 'endPlan',
          'confirmPeriodDecision', 'contestPeriodDecision', 'withdrawPeriodContest', 'settleHolding'))
      -- Reports on the results of a plan in force are no text of the plan.
      and c.procedure not in ('overrideStatus', 'explainVariance')
    union all select answered_by, answered_at from answer where plan_id = p_plan
    union all select requested_by, requested_at from justified_exception where plan_id = p_plan
    union all select decided_by, decided_at from carry_over where plan_id = p_plan
    union all select saved_by, saved_at from priority_criteria where plan_id = p_plan
    union all select saved_by, saved_at from priority_phenomenon where plan_id = p_plan
    union all select saved_by, saved_at from priority_rating where plan_id = p_plan
    union all select saved_by, saved_at from priority_expectation where plan_id = p_plan
    union all select saved_by, saved_at from priority_decision where plan_id = p_plan
    union all select decided_by, decided_at from capacity_decision where plan_id = p_plan
    union all select v.saved_by, v.saved_at from expected_result r join expected_result_version v on v.result_id = r.id
      where r.plan_id = p_plan
  )
  select person_id from written where person_id is not null and at > coalesce(p_since, '-infinity'::timestamptz)
  union select a.person_id from plan_author a where a.plan_id = p_plan and a.version_number >= coalesce(
    (select max(v.number) from plan_version v where v.plan_id = p_plan and v.frozen_at <= p_since), 0)
$function$
;
revoke all on function plan_authors(uuid,timestamp with time zone) from public;

CREATE OR REPLACE FUNCTION public.plan_confirming_bodies(p_plan uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select unnest(p.issuing_body_ids) from plan p where p.id = p_plan and p.access_id = any (readable())
  union select a.seat_organisation_id from path_act a join plan p on p.id = a.plan_id
    where a.plan_id = p_plan and p.access_id = any (readable())
      and a.kind in ('decided', 'sent', 'received') and a.seat_organisation_id is not null
$function$
;

CREATE OR REPLACE FUNCTION public.plan_end_day(p plan)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select greatest(plan_entry_day(p), least(p.valid_until, p.superseded_on, p.ended_on))
$function$
;

CREATE OR REPLACE FUNCTION public.plan_entry_day(p plan)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select case when p.state in ('in_force', 'bridging', 'ended') then coalesce(p.in_force_on, p.period_from)
    when p.state = 'approved' then p.in_force_on end
$function$
;
grant execute on function plan_entry_day(plan) to :app_role;
grant execute on function plan_entry_day(plan) to public;

CREATE OR REPLACE FUNCTION public.plan_extended_to(p_plan uuid)
 RETURNS date
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select max(e.valid_until) from plan_extension e
  where e.plan_id = p_plan and e.kind = 'extended' and is_period_decision_in_effect(e)
$function$
;
revoke all on function plan_extended_to(uuid) from public;

CREATE OR REPLACE FUNCTION public.plan_facts(p plan)
 RETURNS jsonb
 LANGUAGE sql
 STABLE
AS $function$
  select jsonb_build_object('kind', p.kind, 'owner', p.owner_id, 'area', p.area_id, 'issuers', p.issuing_body_ids,
    'from', p.period_from, 'to', p.period_to, 'duration', p.duration, 'elaborates', p.elaborates_id)
$function$
;
grant execute on function plan_facts(plan) to :app_role;
grant execute on function plan_facts(plan) to public;

CREATE OR REPLACE FUNCTION public.plan_followed_until(p plan)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select case when p.superseded_on is not null or p.ended_on is not null or p.state = 'ended'
    then greatest(plan_entry_day(p), coalesce(least(p.superseded_on, p.ended_on), p.valid_until)) end
$function$
;
grant execute on function plan_followed_until(plan) to :app_role;
grant execute on function plan_followed_until(plan) to public;

CREATE OR REPLACE FUNCTION public.plan_next_past_end(p plan)
 RETURNS TABLE(id uuid, day date)
 LANGUAGE sql
 STABLE
AS $function$
  select n.id, greatest(p.valid_until, plan_entry_day(n)) from plan n
  where n.kind = p.kind and may_supersede(n, p) and plan_entry_day(n) > plan_entry_day(p)
    and (p.id = n.predecessor_id or p.valid_until <= plan_entry_day(n))
  order by plan_entry_day(n), n.id limit 1
$function$
;
grant execute on function plan_next_past_end(plan) to :app_role;
grant execute on function plan_next_past_end(plan) to public;

CREATE OR REPLACE FUNCTION public.plan_participants(p_plan uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select a.seat_organisation_id from path_act a
    where a.plan_id = p_plan and a.seat_organisation_id is not null and a.kind <> 'withdrawn' and not is_withdrawn(a.id)
  union select a.owner_id from path_act a
    where a.plan_id = p_plan and a.kind in ('confirmed', 'contested') and not is_withdrawn(a.id)
  union select i.addressee_id from item i where i.upper_plan_id = p_plan and i.withdrawn_at is null
$function$
;
revoke all on function plan_participants(uuid) from public;

CREATE OR REPLACE FUNCTION public.plan_state(p plan)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$ select plan_state_on(p, legal_today()) $function$
;
grant execute on function plan_state(plan) to :app_role;
grant execute on function plan_state(plan) to public;

CREATE OR REPLACE FUNCTION public.plan_state_on(p plan, day date)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select case
    when p.state in ('drafting', 'in_decision') then p.state
    -- Of a plan that was ended before the day was stored, the time in which it was in force is not known.
    when p.state = 'ended' and coalesce(least(p.superseded_on, p.ended_on) <= day, true) then 'ended'
    when p.in_force_on > day or (p.state = 'approved' and p.in_force_on is null) then 'approved'
    when least(p.superseded_on, p.ended_on) <= day then 'ended'
    when p.is_elaboration or p.elaborates_id is not null
      then case when p.state in ('approved', 'ended') then 'in_force' else p.state end
    when p.valid_until > day then case when p.state = 'bridging' and p.extended_to is null then 'bridging' else 'in_force' end
    else 'bridging' end
$function$
;
grant execute on function plan_state_on(plan,date) to :app_role;
grant execute on function plan_state_on(plan,date) to public;

CREATE OR REPLACE FUNCTION public.plan_steps(p_plan uuid)
 RETURNS SETOF jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select s from plan p join pack_installation l on l.version = p.pack_version,
    jsonb_array_elements(l.law -> 'planKinds') k, jsonb_array_elements(k -> 'path' -> 'steps') s
  where p.id = p_plan and k ->> 'code' = p.kind
$function$
;

CREATE OR REPLACE FUNCTION public.plan_term(p plan)
 RETURNS daterange
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select daterange(least(f.first, l.last), l.last)
    from (select coalesce(p.in_force_on, p.period_from) as first) f,
      (select least(greatest(p.valid_until, case when p.state = 'bridging' then legal_today() end), p.superseded_on, p.ended_on,
        case when p.state = 'ended' and p.superseded_on is null and p.ended_on is null then legal_today() end) as last) l
$function$
;
revoke all on function plan_term(plan) from public;

CREATE OR REPLACE FUNCTION public.plan_work_start(p_plan uuid)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select coalesce(authorship_start(p.id, null), p.created_at) from plan p where p.id = p_plan
$function$
;
revoke all on function plan_work_start(uuid) from public;

CREATE OR REPLACE FUNCTION public.plans_in_force_with(p_plan uuid, p_day date)
 RETURNS SETOF plan
 LANGUAGE sql
 STABLE
AS $function$
  select o.* from plan p
    cross join lateral (select jsonb_populate_record(p, jsonb_build_object('state', 'approved', 'in_force_on', p_day)) as n) entered
    cross join lateral (select jsonb_populate_record(n, jsonb_build_object('superseded_on',
      least((n).superseded_on, (select day from plan_next_past_end(n))))) as s) superseded
    join plan o on o.kind = p.kind and is_in_force_with(s, o)
  where p.id = p_plan
$function$
;
revoke all on function plans_in_force_with(uuid,date) from public;
grant execute on function plans_in_force_with(uuid,date) to :app_role;

CREATE OR REPLACE FUNCTION public.prefer_bulk_query_plans()
 RETURNS void
 LANGUAGE sql
AS $function$
  select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_seqscan', 'on', true),
    set_config('enable_nestloop', 'off', true), set_config('enable_sort', 'off', true)
$function$
;

CREATE OR REPLACE FUNCTION public.prepare_answer_audiences(p_plan uuid, p_organisations uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if exists (select from plan p join answer_reader_rule r on r.pack_version = p.pack_version
      where p.id = p_plan and p.owner_id = any (writable())) then
    perform save_answer_audiences(p_plan, p_organisations, false);
  end if;
end $function$
;
grant execute on function prepare_answer_audiences(uuid,uuid[]) to :app_role;
grant execute on function prepare_answer_audiences(uuid,uuid[]) to public;

CREATE OR REPLACE FUNCTION public.propagate_access_to_capacity_decisions()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  p_plan uuid := case when tg_table_name = 'plan' then new.id else (to_jsonb(new) ->> 'plan_id')::uuid end;
begin
  update capacity_decision set access_id = access_id where plan_id = p_plan;
  update frozen_row f set access_id = combine_access(f.access_id, c.access_id) from capacity_decision c
    where c.plan_id = p_plan and f.plan_id = c.plan_id and f.section = 'meansChoices' and f.subject_id = c.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_access_to_checks()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if tg_table_name = 'plan' then
    update plan_check set access_id = new.access_id where plan_id = new.id;
    update check_result r set access_id = get_check_access(r.plan_id, null, r.item_id, r.other_element_id)
      where r.plan_id = new.id and r.element_id is null;
    update justified_exception set access_id = access_id where plan_id = new.id and element_id is null;
  elsif tg_table_name = 'element' then
    update check_result r set access_id = get_check_access(r.plan_id, r.element_id, r.item_id, r.other_element_id)
      where r.element_id = new.id or r.other_element_id = new.id;
    update justified_exception set access_id = access_id where element_id = new.id;
  elsif tg_table_name = 'item' then
    update check_result r set access_id = get_check_access(r.plan_id, r.element_id, new.id, r.other_element_id)
      where r.item_id = new.id;
    update justified_exception set access_id = access_id where item_id = new.id;
  else
    update check_result r set access_id = get_check_access(r.plan_id, r.element_id, r.item_id, r.other_element_id)
      where r.item_id = new.item_id;
    update justified_exception set access_id = access_id where item_id = new.item_id;
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_access_to_member_questions()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if tg_table_name = 'plan' then
    update member_question set access_id = access_id where plan_id = new.id;
  else
    update member_question set access_id = access_id where element_id = new.id;
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_access_to_version_checks()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if tg_table_name = 'plan' then
    update version_check set access_id = combine_access(access_id, new.access_id) where plan_id = new.id;
  elsif tg_table_name = 'element' then
    update version_check set access_id = combine_access(access_id, new.access_id)
      where element_id = new.id or other_element_id = new.id;
  else
    update version_check set access_id = combine_access(access_id, new.access_id)
      where item_id = case tg_table_name when 'item' then new.id else (to_jsonb(new) ->> 'item_id')::uuid end;
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_answer_access_to_elements()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update answer_element set access_id = access_id where answer_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_comment_access_to_answers()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update comment_answer set access_id = access_id where comment_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_element_access_to_answers()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update item set access_id = access_id where element_id = new.id;
  update answer_element set access_id = access_id where element_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_element_access_to_carry_over()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update carry_over set access_id = access_id where from_id = new.id or to_id = new.id;
  update frozen_row f set access_id = combine_access(f.access_id, c.access_id) from carry_over c
    where (c.from_id = new.id or c.to_id = new.id) and f.plan_id = c.plan_id and f.section = 'carriedOver' and f.subject_id = c.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_element_access_to_comments()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update comment set access_id = access_id where element_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_element_access_to_copies()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update element_copy set access_id = access_id where element_id = new.id or from_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_element_access_to_results()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update expected_result r set access_id = combine_access(new.access_id, i.access_id) from indicator i
    where r.element_id = new.id and i.id = r.indicator_id;
  update expected_result_version v set access_id = r.access_id from expected_result r
    where r.id = v.result_id and r.element_id = new.id;
  update expected_result_statement w set access_id = r.access_id from expected_result r
    where r.id = w.result_id and r.element_id = new.id;
  update frozen_row f set access_id = combine_access(f.access_id, r.access_id) from expected_result r
    where r.element_id = new.id and f.plan_id = r.plan_id and f.section = 'expectedResults' and f.subject_id = r.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_element_access_within_plan()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update element set access_id = access_id where parent_id = new.id;
  update element_partner set access_id = new.access_id where element_id = new.id;
  update element_resource set access_id = new.access_id where element_id = new.id;
  update element_need set access_id = new.access_id where element_id = new.id;
  update element_signature set access_id = new.access_id where element_id = new.id;
  update element_territory set access_id = new.access_id where element_id = new.id;
  update element_link set access_id = access_id where from_id = new.id or to_id = new.id;
  update change set access_id = new.access_id where element_id = new.id;
  update journal set access_id = combine_access(access_id, new.access_id) where subject_id = new.id;
  -- Frozen rows are restricted together with the element. They never become more visible.
  update frozen_row set access_id = combine_access(access_id, new.access_id) where section = 'elements' and subject_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_extension_access_to_files()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update file set access_id = access_id where extension_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_item_access_to_answers()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update answer set access_id = access_id where item_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_member_question_access_to_answers()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update member_question_answer set access_id = access_id where question_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_path_act_access_to_evidence()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update file set access_id = access_id where act_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_path_act_access_to_opinions()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update opinion_point set access_id = access_id where act_id = new.id;
  update opinion_answer set access_id = access_id where point_id in (select id from opinion_point where act_id = new.id);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_plan_access_to_cascade()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update cascade_deadline set access_id = access_id where plan_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_plan_access_to_comments()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update comment_round set access_id = access_id where plan_id = new.id;
  update comment_invitee set access_id = access_id where plan_id = new.id;
  update comment set access_id = access_id where plan_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_plan_access_to_editing()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update undo_step set access_id = access_id where plan_id = new.id;
  update presence set access_id = access_id where plan_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_plan_access_to_extensions()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update plan_extension set access_id = access_id where plan_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_plan_access_to_files()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update file set access_id = access_id where plan_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_plan_access_to_intake()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update intake set access_id = access_id where plan_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_plan_access_to_law_changes()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update plan_law_change set access_id = new.access_id where plan_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_plan_access_to_links()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update signed_link set access_id = access_id where plan_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_plan_access_to_meetings()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update meeting_item set access_id = access_id where plan_id = new.id;
  update meeting_result set access_id = access_id where item_id in (select id from meeting_item where plan_id = new.id);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_plan_access_to_path()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update path_round set access_id = access_id where plan_id = new.id;
  update path_act set access_id = access_id where plan_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_plan_access_to_preparation()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update carry_over set access_id = access_id where plan_id = new.id;
  update preparation_step set access_id = access_id where plan_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_plan_access_to_priorities()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update priority_criteria set access_id = new.access_id where plan_id = new.id;
  update priority_phenomenon set access_id = new.access_id where plan_id = new.id;
  update priority_rating set access_id = new.access_id where plan_id = new.id;
  update priority_expectation set access_id = new.access_id where plan_id = new.id;
  update priority_decision set access_id = new.access_id where plan_id = new.id;
  -- Frozen rows never become more visible.
  update frozen_row f set access_id = combine_access(f.access_id, new.access_id) where f.plan_id = new.id and f.section = 'priorities';
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_plan_access_to_reviews()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update alignment_review set access_id = new.access_id where upper_plan_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.propagate_plan_access_within_plan()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update element set access_id = access_id where plan_id = new.id and parent_id is null;
  update change set access_id = new.access_id where plan_id = new.id and element_id is null;
  -- The changes of a deleted element follow the plan, because no element can restrict them any more.
  update change set access_id = combine_access(access_id, new.access_id)
    where plan_id = new.id and element_id is not null and not exists (select from element e where e.id = change.element_id);
  update frozen_row set access_id = combine_access(access_id, new.access_id) where plan_id = new.id;
  update plan_version set access_id = new.access_id where plan_id = new.id;
  update plan_version_part p set access_id = new.access_id from plan_version v where v.id = p.version_id and v.plan_id = new.id;
  update plan_version_entry e set access_id = new.access_id from plan_version v where v.id = e.version_id and v.plan_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.prose_text(body jsonb)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select coalesce(string_agg(value #>> '{}', ' '), '') from jsonb_path_query(coalesce(body, '{}'::jsonb), '$.**.text') value where jsonb_typeof(value) = 'string'
$function$
;

CREATE OR REPLACE FUNCTION public.protect_approved_figures()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET plan_cache_mode TO 'force_custom_plan'
AS $function$
begin
  perform pg_advisory_xact_lock_shared(hashtext('figure_approval'), hashtext(owner.owner_id::text)) from (
    select distinct b.owner_id from (select distinct batch_id from changed) m join observation_batch b on b.id = m.batch_id order by 1) owner;
  if not exists (select from figure_approval) then return null; end if;
  if exists (
    select from (
      select s.indicator_id, b.owner_id, m.starts_on, m.ends_on, m.access_id, m.superseded_by, min(m.id) as first
      from changed m join series s on s.id = m.series_id join observation_batch b on b.id = m.batch_id group by 1, 2, 3, 4, 5, 6) g
    join figure_approval a on a.indicator_id = g.indicator_id and a.body_id = g.owner_id and a.starts_on = g.starts_on
      and a.ends_on = g.ends_on and a.access_id = g.access_id and a.upto >= g.first
    join observation_batch n on n.id = g.superseded_by
    where not exists (select from figure_approval_end e where e.approval_id = a.id)
      and not (n.channel = 'correction' and n.owner_id = g.owner_id and length(btrim(coalesce(n.note, ''))) >= 3)) then
    raise exception 'An approved figure can be superseded only by a correction with a reason.' using errcode = 'integrity_constraint_violation', constraint = 'approved_figures';
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.readable()
 RETURNS integer[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select coalesce(nullif(current_setting('integral.readable', true), ''), '{}')::integer[] $function$
;

CREATE OR REPLACE FUNCTION public.readable_access_ids(person uuid, organisations uuid[])
 RETURNS integer[]
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(array_agg(id order by id), '{}') from access
  where (not signed_in or person is not null)
    and (organisation_ids is null or organisation_ids && organisations)
    and (person_ids is null or person = any (person_ids))
$function$
;

CREATE OR REPLACE FUNCTION public.recompute_indicator_totals(p_indicator uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  perform pg_advisory_xact_lock_shared(hashtext('area_reach'));
  update series s set counts = figures_add_up(i.adds_over_area, i.level, a.kind, a.outside_tree)
  from indicator i, area a where s.indicator_id = p_indicator and i.id = s.indicator_id and a.id = s.area_id
    and s.counts <> figures_add_up(i.adds_over_area, i.level, a.kind, a.outside_tree);
  delete from total t using series s where s.id = t.series_id and s.indicator_id = p_indicator;
  perform recompute_totals(array(select distinct r.ancestor_id from series s join area_reach r on r.area_id = s.area_id
    where s.indicator_id = p_indicator and s.counts), p_indicator);
end $function$
;

CREATE OR REPLACE FUNCTION public.recompute_own_indicator_totals(p_indicator uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if not exists (select from indicator i where i.id = p_indicator and i.owner_id = any (writable())) then
    raise exception 'The transaction may not write for the owner of this indicator.' using errcode = 'insufficient_privilege';
  end if;
  perform recompute_indicator_totals(p_indicator);
end $function$
;

CREATE OR REPLACE FUNCTION public.recompute_suppression_for_levels()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update suppression_period set stale = true, changes_groups = true;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.recompute_suppression_period()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if exists (select from suppression_period h where h.indicator_id = new.indicator_id and h.access_id = new.access_id
      and h.starts_on = new.starts_on and h.ends_on = new.ends_on and h.stale) then
    perform suppress_small_numbers(new.indicator_id);
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.recompute_totals(areas uuid[], p_indicator uuid DEFAULT NULL::uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  delete from total t using series s where s.id = t.series_id and s.area_id = any (areas)
    and (p_indicator is null or s.indicator_id = p_indicator);
  insert into series (indicator_id, area_id, breakdown_id, access_id, counts)
  select k.indicator_id, k.ancestor_id, k.breakdown_id, k.access_id,
    figures_add_up(i.adds_over_area, i.level, a.kind, a.outside_tree)
  from (select distinct s.indicator_id, r.ancestor_id, s.breakdown_id, s.access_id
    from series s join area_reach r on r.area_id = s.area_id where s.counts and r.ancestor_id = any (areas)
      and (p_indicator is null or s.indicator_id = p_indicator)) k
  join indicator i on i.id = k.indicator_id join area a on a.id = k.ancestor_id
  on conflict (indicator_id, area_id, breakdown_id, access_id) do nothing;
  insert into total (series_id, starts_on, ends_on, sum, weight, known, missing, provisional, partial, access_id)
  select a.id, o.starts_on, o.ends_on,
    coalesce(sum(case i.adds_over_area when 'weighted_mean' then o.value * o.n else o.value end), 0),
    coalesce(sum(case when o.value is not null then case i.adds_over_area when 'weighted_mean' then o.n else 1 end end), 0),
    count(o.value), count(*) - count(o.value), count(*) filter (where o.state = 'provisional'), count(o.partial_to), a.access_id
  from series s
  join indicator i on i.id = s.indicator_id
  join area_reach r on r.area_id = s.area_id and r.ancestor_id = any (areas)
  join series a on a.indicator_id = s.indicator_id and a.area_id = r.ancestor_id and a.breakdown_id = s.breakdown_id and a.access_id = s.access_id
  join observation o on o.series_id = s.id and o.superseded_by is null and o.starts_on >= r.valid_from and o.starts_on < r.valid_to
  where s.counts and (p_indicator is null or s.indicator_id = p_indicator)
  group by a.id, o.starts_on, o.ends_on, a.access_id;
end $function$
;

CREATE OR REPLACE FUNCTION public.record_access_by_link()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update person set access_given_by = access_given_by || new.created_by
    where id = new.person_id and new.created_by <> new.person_id and new.created_by <> all (access_given_by);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.record_access_to_person()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_maintenance() then return new; end if;
  if tg_op = 'INSERT' then
    new.access_given_by := array_remove(array[acting_person()], null);
    new.home_organisation_id := null;
    new.link_shown_at := null;
    new.link_shown_by := null;
    return new;
  end if;
  if pg_trigger_depth() = 1 then new.home_organisation_id := old.home_organisation_id; end if;
  new.access_given_by := old.access_given_by;
  new.link_shown_at := old.link_shown_at;
  new.link_shown_by := old.link_shown_by;
  if new.email is distinct from old.email and acting_person() <> new.id and acting_person() <> all (old.access_given_by) then
    new.access_given_by := old.access_given_by || acting_person();
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.record_authors(p_plans uuid[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  insert into plan_author (plan_id, person_id, version_number)
  select p.id, acting_person(), coalesce((select max(v.number) from plan_version v where v.plan_id = p.id), 0)
  from plan p where p.id = any (p_plans) and acting_person() is not null
  on conflict do nothing
$function$
;

CREATE OR REPLACE FUNCTION public.record_authors_of_open_text(p_plans uuid[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select record_authors(array(select p.id from plan p where p.id = any (p_plans) and p.registration_confirmed_at is null))
$function$
;
revoke all on function record_authors_of_open_text(uuid[]) from public;
grant execute on function record_authors_of_open_text(uuid[]) to :app_role;

CREATE OR REPLACE FUNCTION public.record_contact_address()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and (new.email, new.organisation_id) is not distinct from (old.email, old.organisation_id) then
    new.email_entered_by := old.email_entered_by;
    new.email_entered_at := old.email_entered_at;
  else
    new.email_entered_by := acting_person();
    new.email_entered_at := now();
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.record_element_authors()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not is_own_writing() then return null; end if;
  if tg_op = 'INSERT' then perform record_authors(array(select distinct plan_id from new_rows));
  elsif tg_op = 'DELETE' then perform record_authors(array(select distinct plan_id from old_rows));
  else perform record_authors(array(select distinct n.plan_id from new_rows n join old_rows o on o.id = n.id
    where (n.plan_id, n.parent_id, n.position, n.kind, n.place, n.code, n.title, n.body, n.gain, n.rationale, n.state, n.state_reason,
        n.phenomenon_id, n.interest_id, n.competence_topic, n.chain_links, n.accountable_function_id, n.deputy_function_id,
        n.account_to_id, n.contributor_ids, n.period_from, n.period_to, n.marking, n.details)
      is distinct from (o.plan_id, o.parent_id, o.position, o.kind, o.place, o.code, o.title, o.body, o.gain, o.rationale, o.state,
        o.state_reason, o.phenomenon_id, o.interest_id, o.competence_topic, o.chain_links, o.accountable_function_id,
        o.deputy_function_id, o.account_to_id, o.contributor_ids, o.period_from, o.period_to, o.marking, o.details)));
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.record_element_part_authors()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  elements uuid[];
begin
  if not is_own_writing() then return null; end if;
  if tg_op = 'INSERT' then
    select array_agg(distinct part_element(to_jsonb(n))) into elements from new_rows n;
  elsif tg_op = 'DELETE' then
    select array_agg(distinct part_element(to_jsonb(o))) into elements from old_rows o;
  else
    select array_agg(distinct part_element(to_jsonb(n))) into elements from new_rows n join old_rows o on o.id = n.id
      where to_jsonb(n) - part_reports() is distinct from to_jsonb(o) - part_reports();
  end if;
  perform record_authors(array(select distinct e.plan_id from element e where e.id = any (elements)));
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.record_observations(p_batch integer, OUT added bigint, OUT revised bigint, OUT unchanged bigint, OUT outside integer[], OUT contested integer[], OUT concurrent integer[])
 RETURNS record
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  violated_constraint text;
begin
  perform set_config('integral.snapshot', pg_current_snapshot()::text, true);
  concurrent := '{}';
  -- After a deadlock with another recording, this recording is rolled back and tried again.
  for attempt in 1..3 loop
    begin
      select r.added, r.revised, r.unchanged, r.outside, r.contested into added, revised, unchanged, outside, contested
        from record_staged_figures(p_batch) r;
      return;
    exception
      when deadlock_detected then
        if attempt = 3 then raise; end if;
      when unique_violation or integrity_constraint_violation then
        get stacked diagnostics violated_constraint = constraint_name;
        if violated_constraint not in ('observation_current', 'observation_superseded_once') then raise; end if;
        concurrent := array(
          select distinct s.line from observation_staged s
          join series e on e.indicator_id = s.indicator_id and e.area_id = s.area_id and e.breakdown_id = s.breakdown_id
          join observation o on o.series_id = e.id and o.starts_on = s.starts_on and o.ends_on = s.ends_on and o.superseded_by is null
          join observation_batch b on b.id = o.batch_id join observation_batch n on n.id = p_batch
          where s.batch_id = p_batch and was_recorded_concurrently(b.xmin, b.recorded_at, n.recorded_at)
          order by s.line limit 100);
        if cardinality(concurrent) = 0 then raise; end if;
        added := 0; revised := 0; unchanged := 0; outside := '{}'; contested := '{}';
        return;
    end;
  end loop;
end $function$
;

CREATE OR REPLACE FUNCTION public.record_plan_author()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if is_own_writing() then perform record_authors(array[new.id]); end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.record_result_authors()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if is_own_writing() then
    perform record_authors(array(select distinct r.plan_id from new_rows n join expected_result r on r.id = n.result_id));
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.record_section_authors()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  plans uuid[] := array(select distinct plan_id from new_rows where plan_id is not null);
begin
  if not is_own_writing() then return null; end if;
  if tg_table_name in ('answer', 'justified_exception') then perform record_authors_of_open_text(plans);
  else perform record_authors(plans);
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.record_staged_figures(p_batch integer, OUT added bigint, OUT revised bigint, OUT unchanged bigint, OUT outside integer[], OUT contested integer[])
 RETURNS record
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET work_mem TO '16MB'
 SET jit TO 'off'
 SET plan_cache_mode TO 'force_generic_plan'
 SET enable_seqscan TO 'off'
 SET enable_nestloop TO 'on'
 SET enable_sort TO 'on'
AS $function$
declare
  batch observation_batch%rowtype;
  p_area uuid;
  staged_count bigint;
  recorded_count bigint;
  -- Parallel arrays with an entry for each staged series: indicator, area, breakdown, and the first and last day on
  -- which a period begins. p_series and audiences are the id and access of the series in which the figures are
  -- recorded.
  indicators uuid[];
  areas uuid[];
  breakdowns integer[];
  first_days date[];
  last_days date[];
  p_series integer[];
  audiences integer[];
  -- Parallel arrays: the series with current figures in these periods, for any audience, and the series of p_series
  -- that supersedes them.
  current_series integer[];
  superseding_series integer[];
begin
  select * into batch from observation_batch b where b.id = p_batch for key share;
  if batch is null or not batch.owner_id = any (writable()) then
    raise exception 'The transaction may not write for the owner of this batch.' using errcode = 'insufficient_privilege';
  end if;
  select o.area_id into p_area from organisation o where o.id = batch.owner_id;
  select count(*) into staged_count from observation_staged s where s.batch_id = p_batch;
  added := 0; revised := 0; unchanged := 0; outside := '{}'; contested := '{}';
  -- Many figures need other query plans than few.
  if staged_count > 200 then
    perform set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_seqscan', 'on', true);
    analyze observation_staged;
  end if;
  select array_agg(k.indicator_id), array_agg(k.area_id), array_agg(k.breakdown_id), array_agg(k.first), array_agg(k.last)
  into indicators, areas, breakdowns, first_days, last_days
  from (select s.indicator_id, s.area_id, s.breakdown_id, min(s.starts_on) as first, max(s.starts_on) as last
    from observation_staged s where s.batch_id = p_batch group by s.indicator_id, s.area_id, s.breakdown_id order by 1, 3, 2) k;
  if exists (select from (select distinct k.id from unnest(areas) k(id)) k join area a on a.id = k.id
      where not may_report_area(batch.owner_id, p_area, a.id, a.country)) then
    outside := find_lines_outside(p_batch, p_area);
  end if;
  if exists (select from indicator i where i.id = any (indicators) and i.owner_id <> batch.owner_id) then
    contested := find_contested_lines(p_batch, batch.owner_id);
  end if;
  if cardinality(outside) + cardinality(contested) > 0 then return; end if;

  insert into series (indicator_id, area_id, breakdown_id, access_id, counts)
  select k.indicator_id, k.area_id, k.breakdown_id, w.access_id, figures_add_up(w.adds_over_area, w.level, a.kind, a.outside_tree)
  from unnest(indicators, areas, breakdowns) k(indicator_id, area_id, breakdown_id)
  join (select i.id, i.adds_over_area, i.level, combine_access(i.access_id, batch.access_id) as access_id
    from indicator i where i.id = any (indicators)) w on w.id = k.indicator_id
  join area a on a.id = k.area_id
  where not exists (select from series e where e.indicator_id = k.indicator_id and e.area_id = k.area_id
    and e.breakdown_id = k.breakdown_id and e.access_id = w.access_id)
  on conflict (indicator_id, area_id, breakdown_id, access_id) do nothing;
  select array_agg(k.indicator_id), array_agg(k.area_id), array_agg(k.breakdown_id), array_agg(e.id), array_agg(e.access_id),
    array_agg(k.first), array_agg(k.last)
  into indicators, areas, breakdowns, p_series, audiences, first_days, last_days
  from unnest(indicators, areas, breakdowns, first_days, last_days) k(indicator_id, area_id, breakdown_id, first, last)
  join (select i.id, combine_access(i.access_id, batch.access_id) as access_id from indicator i where i.id = any (indicators)) w
    on w.id = k.indicator_id
  join series e on e.indicator_id = k.indicator_id and e.area_id = k.area_id and e.breakdown_id = k.breakdown_id and e.access_id = w.access_id;
  select array_agg(f.id), array_agg(k.series_id) into current_series, superseding_series
  from unnest(indicators, areas, breakdowns, p_series, first_days, last_days) k(indicator_id, area_id, breakdown_id, series_id, first, last)
  join series f on f.indicator_id = k.indicator_id and f.area_id = k.area_id and f.breakdown_id = k.breakdown_id
  where (select true from observation o where o.series_id = f.id and o.superseded_by is null and o.starts_on between k.first and k.last limit 1);
  if staged_count > 200 then perform prefer_bulk_query_plans(); end if;

  if current_series is not null then
    -- Equal figures are skipped. Different figures are superseded before the new figures are inserted.
    with different as materialized (
      select s.starts_on, s.ends_on, s.value, s.missing, s.definition_version, s.partial_to, s.n, s.low, s.high, s.note,
        k.series_id, k.access_id, o.id as superseded_id,
        -- A final figure with another value or another reason for missing is revised.
        case when s.state = 'final' and (o.state = 'revised'
          or o.state = 'final' and (o.value, o.missing) is distinct from (s.value, s.missing)) then 'revised' else s.state end as state
      from observation_staged s
      join unnest(indicators, areas, breakdowns, p_series, audiences) k(indicator_id, area_id, breakdown_id, series_id, access_id)
        on k.indicator_id = s.indicator_id and k.area_id = s.area_id and k.breakdown_id = s.breakdown_id
      left join (select t.series_id as series_for, o.* from unnest(current_series, superseding_series) t(id, series_id)
        join observation o on o.series_id = t.id and o.series_id = any (current_series) and o.superseded_by is null) o
        on o.series_for = k.series_id and o.starts_on = s.starts_on and o.ends_on = s.ends_on
      where s.batch_id = p_batch and (o.id is null
        or (o.value, o.missing, o.definition_version, o.partial_to, o.n, o.low, o.high, o.note) is distinct from
          (s.value, s.missing, s.definition_version, s.partial_to, s.n, s.low, s.high, s.note)
        or o.state <> case when s.state = 'final' and o.state = 'revised' then 'revised' else s.state end)
    ), superseded as (
      update observation o set superseded_by = p_batch where o.id = any (array(select x.superseded_id from different x)) returning o.id
    ), recorded as (
      insert into observation (series_id, starts_on, ends_on, value, missing, state, definition_version, partial_to, n, low, high, note,
        batch_id, access_id)
      select x.series_id, x.starts_on, x.ends_on, x.value, x.missing, x.state, x.definition_version, x.partial_to, x.n, x.low, x.high,
        x.note, p_batch, x.access_id
      -- The join makes sure that the superseded figures are updated first.
      from different x left join superseded g on g.id = x.superseded_id where x.superseded_id is null or g.id is not null
      order by x.series_id, x.starts_on
      returning 1
    )
    select (select count(*) from recorded), (select count(*) from superseded) into recorded_count, revised;
  else
    insert into observation (series_id, starts_on, ends_on, value, missing, state, definition_version, partial_to, n, low, high, note,
      batch_id, access_id)
    select k.series_id, s.starts_on, s.ends_on, s.value, s.missing, s.state, s.definition_version, s.partial_to, s.n, s.low, s.high,
      s.note, p_batch, k.access_id
    from observation_staged s
    join unnest(indicators, areas, breakdowns, p_series, audiences) k(indicator_id, area_id, breakdown_id, series_id, access_id)
      on k.indicator_id = s.indicator_id and k.area_id = s.area_id and k.breakdown_id = s.breakdown_id
    where s.batch_id = p_batch order by k.series_id, s.starts_on;
    get diagnostics recorded_count = row_count;
  end if;
  added := recorded_count - revised;
  unchanged := staged_count - recorded_count;
  delete from observation_staged s where s.batch_id = p_batch;
  -- The embedded database does not update its statistics automatically.
  if recorded_count > 1000 and recorded_count > (select c.reltuples / 10 from pg_class c where c.oid = 'observation'::regclass) then
    analyze series;
    analyze observation;
    analyze total;
  end if;
end $function$
;

CREATE OR REPLACE FUNCTION public.recreate_suppression_periods()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  has_other_periods constant boolean := (old.adds_over_area, old.adds_over_time, old.period_type) is distinct from (new.adds_over_area, new.adds_over_time, new.period_type);
begin
  if has_other_periods or new.suppression_threshold is null then
    delete from suppression_period h where h.indicator_id = new.id;
    delete from figure_withheld w where w.indicator_id = new.id;
    delete from suppression_member m where m.indicator_id = new.id;
  end if;
  update suppression_period h set stale = true, changes_groups = true where h.indicator_id = new.id;
  insert into suppression_period (indicator_id, access_id, starts_on, ends_on, stale, computed_to)
    select distinct new.id, s.access_id, k.starts_on, k.ends_on, true,
      case when old.suppression_threshold is null then (select max(e.id) from observation e) else 0 end
    from series s join access a on a.id = s.access_id and a.organisation_ids is null and a.person_ids is null
    join observation o on o.series_id = s.id and o.superseded_by is null
    cross join get_suppression_period(new.adds_over_time, new.period_type, o.starts_on, o.ends_on) k
    where s.indicator_id = new.id and new.suppression_threshold is not null
    on conflict (indicator_id, access_id, starts_on, ends_on) do nothing;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.refresh_answer_audiences(p_plans uuid[] DEFAULT NULL::uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare asking record;
begin
  perform forbid_for_person('To determine the readers of answers');
  for asking in
    select p.id, (select array_agg(distinct i.addressee_id) from item i where i.upper_plan_id = p.id) as addressee_ids
    from plan p
    where (p_plans is null or p.id = any (p_plans))
      and (exists (select from answer_reader_rule r where r.pack_version = p.pack_version)
        or exists (select from answer_audience u where u.plan_id = p.id))
    order by p.id
  loop
    if asking.addressee_ids is not null then
      -- A call from a trigger with plans follows a decision about these plans or their law.
      perform save_answer_audiences(asking.id, asking.addressee_ids, p_plans is not null and (is_maintenance() or pg_trigger_depth() > 0));
    end if;
  end loop;
end $function$
;

CREATE OR REPLACE FUNCTION public.refresh_answer_audiences_of_plan()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  perform refresh_answer_audiences(array[new.id]);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.refresh_answer_audiences_once()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if tg_when = 'BEFORE' then
    perform set_config('integral.answer_readers_stale', 'on', true);
  elsif current_setting('integral.answer_readers_stale', true) = 'on' then
    perform set_config('integral.answer_readers_stale', '', true);
    perform refresh_answer_audiences();
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.refresh_coverage(versions uuid[], addressees uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  perform from item i join unnest(versions, addressees) p (version_id, addressee_id)
    on p.version_id = i.version_id and p.addressee_id = i.addressee_id
    order by i.id for no key update of i;
  delete from coverage_line l using unnest(versions, addressees) p (version_id, addressee_id)
    where l.version_id = p.version_id and l.addressee_id = p.addressee_id;
  insert into coverage_line (version_id, addressee_id, layer, access_id, cells, tally)
  with cell as materialized (
    select i.version_id, i.addressee_id, c.number, i.access_id as item_access, i.answered,
      a.access_id as answer_access, answer_mark(a.kind, a.linked) as mark
    from unnest(versions, addressees) p (version_id, addressee_id)
    join item i on i.version_id = p.version_id and i.addressee_id = p.addressee_id
    join coverage_column c on c.version_id = i.version_id and c.element_id = i.element_id
    left join answer a on a.item_id = i.id and a.superseded_at is null
    where i.withdrawn_at is null
  ), layered as (
    select version_id, addressee_id, 'asked' as layer, item_access as access_id, number,
      case when answered then '?' else '-' end as mark from cell
    union all
    select version_id, addressee_id, 'answered', answer_access, number, mark from cell where mark is not null
  ), spaced as (
    select *, number - lag(number, 1, 0) over (partition by version_id, addressee_id, layer, access_id order by number) as width
    from layered
  )
  select version_id, addressee_id, layer, access_id, string_agg(lpad(mark, width), '' order by number),
    string_agg(rpad(lpad('1', 5 * strpos(tally_marks(), mark), '0'), 70 * width, '0'), '' order by number desc)::numeric
  from spaced group by version_id, addressee_id, layer, access_id;
  perform show_answers_by_area(p.version_id, array_agg(p.addressee_id)) from unnest(versions, addressees) p (version_id, addressee_id)
    group by p.version_id order by p.version_id;
end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_acts_of_ended_plan()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  kind_of_round text;
  has_entry boolean;
begin
  if is_maintenance() then return new; end if;
  select r.kind into kind_of_round from path_round r where r.id = new.round_id;
  has_entry := exists (select from path_act e
    where e.round_id = new.round_id and e.kind = 'entered_into_force' and not is_withdrawn(e.id));
  if is_follow_up_step(new.plan_id, new.step) then
    if new.kind <> 'withdrawn' and not has_entry and kind_of_round <> 'external' then
      raise exception 'This step follows the entry into force.'
        using errcode = 'integrity_constraint_violation', constraint = 'follows_entry';
    end if;
    return new;
  end if;
  if kind_of_round = 'external' then
    raise exception 'The plan was decided elsewhere.' using errcode = 'integrity_constraint_violation', constraint = 'external_round';
  end if;
  if not has_entry and (select state from plan where id = new.plan_id) = 'ended' then
    raise exception 'The plan has ended: no act that leads to an entry into force is recorded.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_ended';
  end if;
  return new;
end $function$
;
revoke all on function refuse_acts_of_ended_plan() from public;

CREATE OR REPLACE FUNCTION public.refuse_confirmed_registrations(p_plans uuid[])
 RETURNS void
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if exists (select from plan p where p.id = any (p_plans) and p.registration_confirmed_at is not null) then
    raise exception 'A confirmed registration is reopened before it is changed.'
      using errcode = 'integrity_constraint_violation', constraint = 'registration_confirmed';
  end if;
end $function$
;
revoke all on function refuse_confirmed_registrations(uuid[]) from public;
grant execute on function refuse_confirmed_registrations(uuid[]) to :app_role;

CREATE OR REPLACE FUNCTION public.refuse_dependent_person(p_person uuid, p_others uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_maintenance() or acting_person() is null or is_independent_person(p_person, array_remove(p_others, null)) then return; end if;
  raise exception 'A second person is needed: one whose account and roles come from nobody who recorded or wrote.'
    using errcode = 'integrity_constraint_violation', constraint = 'second_person';
end $function$
;
revoke all on function refuse_dependent_person(uuid,uuid[]) from public;

CREATE OR REPLACE FUNCTION public.refuse_future_decision()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not is_maintenance() and coalesce(current_setting('integral.system', true), '') <> 'on' and new.decided_on > legal_today() then
    raise exception 'The day of a decision is not in the future.'
      using errcode = 'integrity_constraint_violation', constraint = 'decision_day';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.reject_changed_law()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.law is not null and (new.code, new.version, new.law, new.law_hash, new.is_adopted, new.installed_at)
      is distinct from (old.code, old.version, old.law, old.law_hash, old.is_adopted, old.installed_at) then
    raise exception 'The law of version % of the country pack is stored and cannot be changed.', old.version;
  end if;
  if (new.code, new.version) is distinct from (old.code, old.version) then
    raise exception 'A version of the country pack keeps its name.';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.remove_accents(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select case when value ~ '[^[:ascii:]]' then regexp_replace(normalize(value, NFD), U&'[\0300-\036F]', '', 'g') else value end
$function$
;

CREATE OR REPLACE FUNCTION public.remove_from_search_index()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  delete from search_entry where subject_id = old.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.remove_phenomena(p_list uuid, items uuid[])
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
begin
  delete from phenomenon_crosswalk where from_id = any (items) or to_id = any (items);
  delete from phenomenon where id = any (items);
  delete from phenomenon_list where id = p_list;
  return true;
exception when foreign_key_violation then
  return false;
end $function$
;

CREATE OR REPLACE FUNCTION public.reopen_registration(p_plan uuid, p_now timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update plan set registration_confirmed_at = null, registration_confirmed_by = null, registration_source = null,
    registration_document_id = null, marking = greatest(marking, 1::smallint), sent_at = null, updated_at = p_now
  where id = p_plan and registration_confirmed_at is not null and owner_id = any (writable()) and access_id = any (readable());
  if not found then
    raise exception 'There is no such registration to reopen.' using errcode = 'insufficient_privilege';
  end if;
end $function$
;
revoke all on function reopen_registration(uuid,timestamp with time zone) from public;
grant execute on function reopen_registration(uuid,timestamp with time zone) to :app_role;

CREATE OR REPLACE FUNCTION public.request_check(plans uuid[], changed text[], at timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  insert into check_queue (plan_id, sections, asked_at)
  select p.id, changed, at from plan p where p.id = any (plans) order by p.id
$function$
;

CREATE OR REPLACE FUNCTION public.require_act_evidence()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_maintenance() then return null; end if;
  if not exists (select from file f where f.signature ->> 'state' is distinct from 'broken'
      and (f.act_id = new.id or (new.meeting_id is not null and f.meeting_id = new.meeting_id))) then
    raise exception 'An act that is recorded for a seat needs a document.'
      using errcode = 'integrity_constraint_violation', constraint = 'act_evidence';
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_administrator()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if tg_table_name = 'person' and not exists (
      select from role_assignment where person_id = new.id and role = 'instance_administrator' and valid_to is null) then
    return null;
  end if;
  if not exists (select from role_assignment r join person p on p.id = r.person_id
      where r.role = 'instance_administrator' and r.valid_to is null and p.left_at is null) then
    raise exception 'The last administrator cannot be removed.' using errcode = 'integrity_constraint_violation', constraint = 'last_administrator';
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_approving_decisions()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if not is_maintenance() and (lacks_approving_decision(new.plan_id, new.round_id) or lacks_seat_decision(new.plan_id, new.round_id)) then
    raise exception 'A version enters into force after every decision that approves it.'
      using errcode = 'integrity_constraint_violation', constraint = 'entry_decided';
  end if;
  return new;
end $function$
;
revoke all on function require_approving_decisions() from public;

CREATE OR REPLACE FUNCTION public.require_current_facts()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if not is_maintenance() and not has_current_facts(
      (case when tg_table_name = 'path_act' then to_jsonb(new) ->> 'version_id' else to_jsonb(new) ->> 'id' end)::uuid) then
    raise exception 'The plan no longer has the title, period, area, organisations or kind of this version. Freeze a new version.'
      using errcode = 'integrity_constraint_violation', constraint = 'version_facts';
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_current_priorities()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  act jsonb := to_jsonb(new);
  version text := act ->> 'id';
begin
  if is_maintenance() then return null; end if;
  if tg_table_name = 'path_act' then
    if is_follow_up_step((act ->> 'plan_id')::uuid, act ->> 'step') then return null; end if;
    version := coalesce(act ->> 'version_id', (select s.version_id::text from path_act s where s.round_id = (act ->> 'round_id')::uuid
      and s.kind = 'submitted' and not is_withdrawn(s.id) order by s.place desc limit 1));
  end if;
  if later_priority_decision(version::uuid) is not null then
    raise exception 'The priorities were decided again after this version was frozen. Freeze a new version.'
      using errcode = 'integrity_constraint_violation', constraint = 'version_priorities';
  end if;
  return null;
end $function$
;
revoke all on function require_current_priorities() from public;

CREATE OR REPLACE FUNCTION public.require_decision_document()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_maintenance() or acting_person() is null then return null; end if;
  if (select r.kind from path_round r where r.plan_id = new.plan_id order by r.number desc limit 1) <> 'external'
    or not exists (select from plan_version v where v.id = new.id and v.in_force_on is not null) then
    return null;
  end if;
  if not has_version_content(new.id) then
    raise exception 'A version without content does not enter into force.'
      using errcode = 'integrity_constraint_violation', constraint = 'version_content';
  end if;
  if not has_decision_document(new.id, acting_person()) then
    raise exception 'A decision that was made elsewhere needs a document that another person attached.'
      using errcode = 'integrity_constraint_violation', constraint = 'decision_document';
  end if;
  if exists (select from plan p where p.id = new.plan_id and p.decided_on is null) then
    raise exception 'A version that is decided elsewhere names the day of its decision.'
      using errcode = 'integrity_constraint_violation', constraint = 'decision_day_given';
  end if;
  if exists (select from plan p where p.id = new.plan_id and p.decided_on > least(new.in_force_on, legal_today())) then
    raise exception 'A version is decided before it enters into force, and not in the future.'
      using errcode = 'integrity_constraint_violation', constraint = 'decision_day';
  end if;
  -- Days of time zones differ by at most one.
  if exists (select from plan p, instance i, plan_version v where p.id = new.plan_id and v.id = new.id
      and p.period_from >= i.created_at::date and p.decided_on < (v.frozen_at at time zone 'UTC')::date - 1) then
    raise exception 'A version is frozen before it is decided.'
      using errcode = 'integrity_constraint_violation', constraint = 'version_on_day';
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_independent_consent_person()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  -- The organisation itself may answer what was recorded for it.
  if new.organisation_id = any (coalesce(nullif(current_setting('integral.organisations', true), ''), '{}')::uuid[]) then return new; end if;
  perform refuse_dependent_person(new.answered_by, array[new.recorded_by]
    || array(select plan_authors(new.plan_id, authorship_start(new.plan_id, null))));
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_independent_exception_person()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  perform refuse_dependent_person(acting_person(), array[new.requested_by]
    || array(select plan_authors(new.plan_id, authorship_start(new.plan_id, null))));
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_independent_period_person()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_maintenance() or acting_person() is null then return new; end if;
  if not is_second_person_of_period(new.recorded_by, new.owner_id, new.refers_to) then
    raise exception 'A second person is needed: one whose account, roles and function come from nobody who recorded or wrote.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  if new.owner_id not in (select period_confirmers(new.refers_to)) then
    raise exception 'A person of a seat of the decision confirms this, or of an authority of a later step.'
      using errcode = 'integrity_constraint_violation', constraint = 'seat_confirms';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_independent_person()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  others uuid[] := involved_people(new.plan_id, new.round_id);
  since timestamptz := plan_work_start(new.plan_id);
  target path_act;
begin
  select * into target from path_act where id = new.refers_to;
  if new.link_id is null and is_independent_person(new.recorded_by, others, new.owner_id) and not confirms_today(target, new.owner_id) then
    raise exception 'A person of the seat confirms this, or of an authority of a later step.'
      using errcode = 'integrity_constraint_violation', constraint = 'seat_confirms';
  end if;
  if not is_act_of_second_person(new, others, appointing_people(others, since), since) then
    raise exception 'A person whose account or roles come from those who recorded or wrote cannot confirm.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_independent_release_person()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  perform refuse_dependent_person(new.confirmed_by, array[old.released_by]);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_independent_version_person()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  -- An entry on a path has its second person there.
  if exists (select from path_act e where e.plan_id = new.plan_id and e.kind = 'entered_into_force' and not is_withdrawn(e.id)) then return new; end if;
  perform refuse_dependent_person(acting_person(), array(select plan_authors(new.plan_id, authorship_start(new.plan_id, new.id))));
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_issuer_consents()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare subject uuid := (case when tg_table_name = 'plan' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'plan_id' end)::uuid;
begin
  if missing_issuers(subject) <> '{}' and not is_maintenance() and coalesce(current_setting('integral.system', true), '') <> 'on'
      and (tg_table_name <> 'plan' or exists (select from plan where id = subject and sent_at is not null)) then
    raise exception 'An issuing organisation has not agreed.' using errcode = 'integrity_constraint_violation', constraint = 'issuer_consent_required';
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_mandate_in_effect()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_maintenance() then return new; end if;
  if not exists (select from mandate m where m.id = new.mandate_id and is_mandate_in_effect(m, new.on_date)) then
    raise exception 'The power of attorney has no effect on the day of the act: it is not valid, or the function was vacant.'
      using errcode = 'integrity_constraint_violation', constraint = 'mandate_in_effect';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_no_open_round()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  last path_round;
begin
  if is_maintenance() then return new; end if;
  select * into last from path_round r where r.plan_id = new.plan_id order by r.number desc limit 1;
  if new.number <> coalesce(last.number, 0) + 1 or last.id is not null and (new.kind <> 'addendum'
      or last.kind = 'addendum' and not exists (select from path_act a where a.round_id = last.id and a.kind = 'entered_into_force'
        and a.on_date <= legal_today() and not is_withdrawn(a.id))) then
    raise exception 'A round of the plan is open.' using errcode = 'integrity_constraint_violation', constraint = 'one_open_round';
  end if;
  return new;
end $function$
;
revoke all on function require_no_open_round() from public;

CREATE OR REPLACE FUNCTION public.require_own_name()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  field text;
  named text;
begin
  if not is_restricted_person() then return new; end if;
  foreach field in array tg_argv loop
    named := to_jsonb(new) ->> field;
    if named is not null and (tg_op = 'INSERT' or named is distinct from to_jsonb(old) ->> field)
      and named::uuid is distinct from acting_person() then
      raise exception 'A person acts under the own name.' using errcode = 'insufficient_privilege';
    end if;
  end loop;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_period_decision()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_maintenance() or acting_person() is null then return new; end if;
  if new.extended_to is distinct from old.extended_to and new.extended_to is distinct from plan_extended_to(new.id) then
    raise exception 'A plan is extended by a confirmed decision only.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  if new.state = 'ended' and old.state in ('approved', 'in_force', 'bridging') and plan_state(old) <> 'ended'
    and not is_plan_ended_by_decision(new.id) then
    raise exception 'A plan in force ends by a confirmed decision only.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_period_evidence()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if not is_maintenance() and not exists (select from file f where f.extension_id = new.id) then
    raise exception 'A decision that is recorded for a seat needs a document.'
      using errcode = 'integrity_constraint_violation', constraint = 'act_evidence';
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_plan_area()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if not is_maintenance() and exists (select from plan p where p.id = new.plan_id and p.state = 'drafting'
      and not is_allowed_area(p.kind, p.owner_id, p.area_id)) then
    raise exception 'The area of this kind of plan is that of the organisation that owns it.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_area';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_plan_of_addendum()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_restricted_person()
    and not exists (select from plan p where p.id = new.plan_id and plan_state_on(p, legal_today()) in ('in_force', 'bridging')) then
    raise exception 'Only a plan in force has an addendum.'
      using errcode = 'integrity_constraint_violation', constraint = 'addendum_in_force';
  end if;
  return new;
end $function$
;
revoke all on function require_plan_of_addendum() from public;

CREATE OR REPLACE FUNCTION public.require_plan_of_round()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  plan_of_round uuid := (select r.plan_id from path_round r where r.id = new.round_id);
begin
  if new.plan_id is distinct from plan_of_round then
    raise exception 'The round is one of another plan.' using errcode = 'integrity_constraint_violation', constraint = 'plan_of_round';
  end if;
  return new;
end $function$
;
revoke all on function require_plan_of_round() from public;

CREATE OR REPLACE FUNCTION public.require_priority_decision()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_restricted_person() and not exists (select from priority_decision d where d.plan_id = new.plan_id and d.superseded_at is null) then
    raise exception 'A decision on priorities is replaced by another decision.'
      using errcode = 'integrity_constraint_violation', constraint = 'priorities_by_addendum';
  end if;
  return null;
end $function$
;
revoke all on function require_priority_decision() from public;

CREATE OR REPLACE FUNCTION public.require_requester()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if is_restricted_person() and new.requested_by is null then
    raise exception 'An exception names the person who requests it.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_second_person_for_exception()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_maintenance() or acting_person() is null then return new; end if;
  if tg_op = 'INSERT' then
    if new.given_at is not null then
      raise exception 'An exception is requested first, and granted by another person.'
        using errcode = 'integrity_constraint_violation', constraint = 'second_person';
    end if;
    return new;
  end if;
  if (new.plan_id, new.rule, new.element_id, new.item_id, new.reason, new.ends_on, new.requested_by, new.requested_at)
      is distinct from (old.plan_id, old.rule, old.element_id, old.item_id, old.reason, old.ends_on, old.requested_by, old.requested_at)
    or old.given_at is not null and (new.given_at, new.person_id) is distinct from (old.given_at, old.person_id) then
    raise exception 'An exception cannot be changed, only granted or withdrawn.';
  end if;
  if old.given_at is null and new.given_at is not null and (
      new.person_id is distinct from acting_person() or acting_person() is not distinct from new.requested_by
      or acting_person() in (select plan_authors(new.plan_id, authorship_start(new.plan_id, null)))) then
    raise exception 'A person who asked for an exception or wrote the plan cannot grant it.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_second_person_for_plan()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_maintenance() or acting_person() is null or plan_entry_day(new) is null then return null; end if;
  if tg_op = 'UPDATE' and old.state <> 'ended' and plan_entry_day(old) is not distinct from plan_entry_day(new) then
    return null;
  end if;
  -- The second person of this version was checked.
  if exists (select from plan_version v where v.plan_id = new.id and v.in_force_on = plan_entry_day(new)) then return null; end if;
  if acting_person() in (select plan_authors(new.id, null)) then
    raise exception 'A person who wrote the plan cannot bring it into force.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_second_person_for_version()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_maintenance() or acting_person() is null then return new; end if;
  if exists (select from path_act e where e.plan_id = new.plan_id and e.kind = 'entered_into_force' and not is_withdrawn(e.id)
      and e.round_id = (select r.id from path_round r where r.plan_id = new.plan_id order by r.number desc limit 1)
      and new.id = (select s.version_id from path_act s where s.round_id = e.round_id and s.kind = 'submitted'
        and not is_withdrawn(s.id) order by s.place desc limit 1)) then
    return new;
  end if;
  if acting_person() in (select plan_authors(new.plan_id, authorship_start(new.plan_id, new.id))) then
    raise exception 'A person who wrote the plan cannot bring it into force.'
      using errcode = 'integrity_constraint_violation', constraint = 'second_person';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_speaker_on_day()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_maintenance() or acting_person() is null or new.link_id is not null or new.refers_to is not null then return new; end if;
  if not exists (select from organisation o where o.id = new.seat_organisation_id
      and coalesce(o.valid_from <= new.on_date, true) and coalesce(new.on_date < o.valid_to, true))
    or not (case
      when new.mandate_id is not null then exists (select from mandate m where m.id = new.mandate_id
        and m.owner_id = new.seat_organisation_id and m.function = new.seat_function
        and m.valid_from <= new.on_date and new.on_date < m.valid_to and coalesce(new.on_date < m.withdrawn_on, true)
        and (m.to_person_id = new.recorded_by or held_function(new.recorded_by, m.to_organisation_id, m.to_function, new.on_date)))
      when new.seat_function is not null then held_function(new.recorded_by, new.seat_organisation_id, new.seat_function, new.on_date)
      else exists (select from role_assignment r where r.person_id = new.recorded_by and r.organisation_id = new.seat_organisation_id
        and r.valid_from <= new.on_date and coalesce(new.on_date < r.valid_to, true)) end) then
    raise exception 'The person did not hold this seat on the day of the act.'
      using errcode = 'integrity_constraint_violation', constraint = 'seat_on_day';
  end if;
  -- Days of time zones differ by at most one.
  if exists (select from plan_version v where v.id = new.version_id and new.on_date < (v.frozen_at at time zone 'UTC')::date) then
    raise exception 'The version was not frozen yet on the day of the act.'
      using errcode = 'integrity_constraint_violation', constraint = 'version_on_day';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_submitted_content()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if is_restricted_person() and coalesce(new.sections, '{}') = '{}' then
    raise exception 'A version without content is not submitted.'
      using errcode = 'integrity_constraint_violation', constraint = 'submitted_content';
  end if;
  return new;
end $function$
;
revoke all on function require_submitted_content() from public;

CREATE OR REPLACE FUNCTION public.require_successor_in_seat()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_restricted_person() and not exists (select from organisation_succession s join organisation n on n.id = s.successor_id
      where s.predecessor_id = new.id and s.kind <> 'planned_merge' and n.kind = new.kind)
    and exists (select from pack_installation l, jsonb_array_elements(l.law -> 'planKinds') k
      where l.version in (select p.pack_version from plan p) and jsonb_path_exists(k, 'strict $.path.steps.** ? (@.bodyKind == $kind)',
        jsonb_build_object('kind', new.kind), true)) then
    raise exception 'The organisation has a seat in the law of a plan. It ends with a successor of its kind.'
      using errcode = 'integrity_constraint_violation', constraint = 'running_seat';
  end if;
  return null;
end $function$
;
revoke all on function require_successor_in_seat() from public;

CREATE OR REPLACE FUNCTION public.require_superseding_batch()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if exists (select from (select distinct superseded_by from superseded) s
      where not exists (select from observation_batch b where b.id = s.superseded_by)) then
    raise exception 'A figure (observation) can be superseded only by an existing batch.' using errcode = 'foreign_key_violation';
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.resource_access(body uuid)
 RETURNS integer
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$ select access_for(2::smallint, resource_audience(body), null, null) $function$
;

CREATE OR REPLACE FUNCTION public.resource_audience(body uuid)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with recursive subject as (
    select id, area_id, parent_id from organisation where id = body
  ), superior_body (id, parent_id) as (
    select o.id, o.parent_id from organisation o join subject on o.id = subject.parent_id
    union
    select o.id, o.parent_id from organisation o join superior_body a on o.id = a.parent_id
  ), contained_area (id) as (
    select p.area_id from area_parent p join subject on p.parent_id = subject.area_id where p.valid_to is null or p.valid_to > legal_today()
  ), containing_area (id) as (
    select p.parent_id from area_parent p
    where p.area_id in (select area_id from subject union all select id from contained_area) and (p.valid_to is null or p.valid_to > legal_today())
    union
    select p.parent_id from area_parent p join containing_area h on p.area_id = h.id where p.valid_to is null or p.valid_to > legal_today()
  ), reader as (
    select o.id, o.area_id, l.reads_resources_of from organisation o join organisation_level l on l.code = o.level
    where l.reads_resources_of is not null
  )
  select array_agg(distinct id) from (
    select id from subject
    union all select id from superior_body
    union all select id from organisation where parent_id = body
    union all select r.id from reader r join contained_area i on r.area_id = i.id where r.reads_resources_of = 'bodies_above'
    union all select r.id from reader r join containing_area h on r.area_id = h.id where r.reads_resources_of = 'bodies_within'
  ) readers
$function$
;

CREATE OR REPLACE FUNCTION public.restore_seats()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  -- A later end moves the succession with it.
  if new.valid_to is null then
    delete from organisation_succession s where s.predecessor_id = new.id and s.kind <> 'planned_merge';
  else
    update organisation_succession s set on_date = new.valid_to
      where s.predecessor_id = new.id and s.on_date = old.valid_to and s.kind <> 'planned_merge';
  end if;
  insert into round_seat (round_id, step, organisation_id, seat_function, is_named)
  select r.id, s ->> 'code', t.organisation_id, t.seat_function, false
  from path_round r join plan p on p.id = r.plan_id join pack_installation l on l.version = p.pack_version,
    plan_steps(p.id) s, seats_on_day(p, s, l.law, legal_today()) t
  where t.organisation_id = new.id and exists (select from round_seat x where x.round_id = r.id and x.step = s ->> 'code')
    and not exists (select from path_act a where a.round_id = r.id and a.kind = 'entered_into_force' and not is_withdrawn(a.id))
  on conflict do nothing;
  return null;
end $function$
;
revoke all on function restore_seats() from public;

CREATE OR REPLACE FUNCTION public.restrict_check_to_resource_readers()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  new.access_id := combine_access(new.access_id, resource_access(new.owner_id));
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.restrict_check_to_result_readers()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  result_access integer;
begin
  for result_access in select distinct r.access_id from expected_result r where r.element_id = new.element_id and r.removed_at is null loop
    new.access_id := combine_access(new.access_id, result_access);
  end loop;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.restrict_frozen_answers()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update frozen_row f set access_id = combine_access(f.access_id, new.access_id)
    where f.section = 'answers' and f.subject_id = new.id
      and f.plan_id in (select a.plan_id from answer a where a.item_id = new.id);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.restrict_journal_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update journal set access_id = combine_access(access_id, new.access_id) where subject_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.revoke_earlier_confirmation_links()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if is_maintenance() then return new; end if;
  perform pg_advisory_xact_lock(hashtextextended(format('confirmation link %s %s', new.purpose, new.subject_id), 0));
  update signed_link set revoked_at = new.created_at, revoked_by = acting_person()
    where purpose = new.purpose and subject_id = new.subject_id and revoked_at is null and spent_at is null;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.rounds_of_acts(p_acts uuid[])
 RETURNS TABLE(round_id uuid, plan_id uuid, acts uuid[], involved uuid[], since timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select r.round_id, r.plan_id, r.acts, involved_people(r.plan_id, r.round_id), plan_work_start(r.plan_id)
  from (select a.round_id, a.plan_id, array_agg(a.id) as acts from path_act a where a.id = any (p_acts) group by a.round_id, a.plan_id) r
$function$
;
revoke all on function rounds_of_acts(uuid[]) from public;

CREATE OR REPLACE FUNCTION public.running_seats(p_only uuid DEFAULT NULL::uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with running as materialized (
    select distinct p.kind, p.pack_version, coalesce(p.area_id, (select o.area_id from organisation o where o.id = p.owner_id)) as area_id
    from plan p where p.state in ('in_decision', 'approved', 'in_force', 'bridging')
  ), named as materialized (
    select distinct l.version, k ->> 'code' as plan_kind, seat ->> 'bodyKind' as kind,
      coalesce(seat ->> 'body', f ->> 'organisation') as code
    from pack_installation l, jsonb_array_elements(l.law -> 'planKinds') k,
      jsonb_path_query(k, 'strict $.path.steps.** ? (@.body != null || @.bodyKind != null || @.function != null)', '{}', true) seat
      left join lateral jsonb_array_elements(l.law -> 'functions') f
        on not seat ? 'bodyKind' and f ->> 'code' = seat ->> 'function'
    where (l.version, k ->> 'code') in (select pack_version, kind from running)
  ), seated as materialized (
    select distinct n.version, n.plan_kind, o.id, o.area_id from named n join organisation o on o.code = n.code or o.kind = n.kind
    where p_only is null or o.id = p_only
  ), below as materialized (
    select area_id as plan_area, area_id from running
    union select r.ancestor_id, r.area_id from area_reach r where r.ancestor_id in (select area_id from running)
  ), near as materialized (
    select plan_area, area_id from below union select b.plan_area, r.ancestor_id from below b join area_reach r using (area_id)
  )
  select distinct s.id from running p join seated s on s.version = p.pack_version and s.plan_kind = p.kind
  where s.area_id is null or p.area_id is null or (p.area_id, s.area_id) in (select plan_area, area_id from near)
$function$
;
revoke all on function running_seats(uuid) from public;
grant execute on function running_seats(uuid) to :app_role;

CREATE OR REPLACE FUNCTION public.save_answer_audiences(p_plan uuid, p_organisations uuid[], p_may_widen boolean)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare changed uuid[];
begin
  with former as materialized (
    select u.*, not p_may_widen and exists (select from item i join answer a on a.item_id = i.id
        where i.upper_plan_id = p_plan and i.addressee_id = u.organisation_id) as is_fixed
    from answer_audience u where u.plan_id = p_plan and u.organisation_id = any (p_organisations)
  ), judged as materialized (
    select c.organisation_id, c.organisation_kind, c.area_id, c.reader_ids, f.reader_ids as former_ids, coalesce(f.is_fixed, false) as is_fixed,
      case when f.is_fixed then greatest(c.minimum, f.minimum) else c.minimum end as minimum,
      -- The owner and the issuers of the plan read by its own decision.
      array(select x from unnest(coalesce(f.excluded_ids, '{}')
        || case when f.is_fixed then array(select r from unnest(c.reader_ids) r where r <> all (f.reader_ids)) else '{}' end) x
        except select unnest(p.issuing_body_ids || p.owner_id) from plan p where p.id = p_plan) as excluded_ids
    from compute_answer_audiences(p_plan, p_organisations) c left join former f on f.organisation_id = c.organisation_id
  ), computed as materialized (
    select j.organisation_id, j.organisation_kind, j.area_id, j.minimum, j.excluded_ids, r.ids as reader_ids,
      intern_access(0::smallint, true, r.ids, null) as access_id
    from judged j cross join lateral (select array(select x from unnest(j.reader_ids) x where x <> all (j.excluded_ids) order by x) as ids) r
  ), saved as (
    insert into answer_audience (plan_id, organisation_id, organisation_kind, reader_ids, excluded_ids, area_id, minimum, access_id, is_released)
    select p_plan, c.organisation_id, c.organisation_kind, c.reader_ids, c.excluded_ids, c.area_id, c.minimum, c.access_id,
      exists (select from answer_release r where r.plan_id = p_plan and r.owner_id = c.organisation_id
        and r.confirmed_at is not null and r.withdrawn_at is null)
    from computed c
    on conflict (plan_id, organisation_id) do update
      set organisation_kind = excluded.organisation_kind, reader_ids = excluded.reader_ids, excluded_ids = excluded.excluded_ids,
        area_id = excluded.area_id, minimum = excluded.minimum, access_id = excluded.access_id
      where (answer_audience.organisation_kind, answer_audience.reader_ids, answer_audience.excluded_ids, answer_audience.area_id,
          answer_audience.minimum, answer_audience.access_id)
        is distinct from (excluded.organisation_kind, excluded.reader_ids, excluded.excluded_ids, excluded.area_id, excluded.minimum,
          excluded.access_id)
    returning organisation_id
  ), obsolete as (
    -- Without this row everybody with the marking would read. It remains when a change of the registry ends the rule.
    delete from answer_audience u using former f where u.plan_id = p_plan and u.organisation_id = f.organisation_id and not f.is_fixed
      and u.organisation_id not in (select c.organisation_id from computed c)
    returning u.organisation_id
  )
  select array_agg(s.organisation_id) into changed from (select * from saved union all select * from obsolete) s;
  update answer_release r set access_id = u.access_id from answer_audience u
    where r.plan_id = p_plan and r.owner_id = any (changed) and u.plan_id = r.plan_id and u.organisation_id = r.owner_id;
  update item set access_id = access_id where upper_plan_id = p_plan and addressee_id = any (changed);
end $function$
;
revoke all on function save_answer_audiences(uuid,uuid[],boolean) from public;

CREATE OR REPLACE FUNCTION public.save_home_organisation()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare organisation uuid := case when tg_table_name = 'role_assignment' then (to_jsonb(new) ->> 'organisation_id')::uuid
  else (select f.organisation_id from function f where f.id = (to_jsonb(new) ->> 'function_id')::uuid) end;
begin
  update person p set home_organisation_id = organisation
    where p.id = new.person_id and p.home_organisation_id is distinct from organisation
      and (p.home_organisation_id is null or not is_attached(p.id, p.home_organisation_id));
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.save_indicator_library(library jsonb, removed_ids uuid[], p_reason text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  changed_id uuid;
begin
  -- At the first start the owner of the tables acts, before anybody writes for an organisation.
  if current_setting('role') <> 'none' and cardinality(writable()) = 0 then
    raise exception 'Only a transaction that may write for a body can install a pack.' using errcode = 'insufficient_privilege';
  end if;
  insert into indicator (id, code, owner_id, names, sort_name, definition, adds_over_area, adds_over_time, period_type, level, version,
    source, marking, saved_at)
  select r.id, r.code, r.owner_id, r.definition -> 'names', r.sort_name, r.definition, r.adds_over_area, r.adds_over_time, r.period_type,
    r.level, r.version, 'pack', r.marking, now()
  from jsonb_to_recordset(library) as r(id uuid, code text, owner_id uuid, sort_name text, definition jsonb, adds_over_area text,
    adds_over_time text, period_type text, level text, version smallint, marking smallint)
  where not exists (select from indicator i where i.code = r.code and i.id <> r.id)
  on conflict (id) do update set owner_id = excluded.owner_id, names = excluded.names, sort_name = excluded.sort_name,
    definition = excluded.definition, adds_over_area = excluded.adds_over_area, adds_over_time = excluded.adds_over_time,
    period_type = excluded.period_type, level = excluded.level, version = excluded.version, revision = indicator.revision + 1,
    marking = excluded.marking, withdrawn = false, saved_at = excluded.saved_at
  where indicator.source = 'pack';
  insert into indicator_version (indicator_id, version, definition, reason, saved_at)
  select i.id, i.version, i.definition, case when i.version > 1 then p_reason end, now()
  from jsonb_to_recordset(library) as r(id uuid) join indicator i on i.id = r.id and i.source = 'pack'
  on conflict (indicator_id, version) do nothing;
  update indicator i set withdrawn = i.id = any (removed_ids)
  where i.source = 'pack' and i.withdrawn is distinct from (i.id = any (removed_ids));
  for changed_id in select r.id from jsonb_to_recordset(library) as r(id uuid, has_new_aggregation boolean)
    join indicator i on i.id = r.id and i.source = 'pack' where r.has_new_aggregation
  loop
    perform recompute_indicator_totals(changed_id);
  end loop;
end $function$
;

CREATE OR REPLACE FUNCTION public.save_phenomenon_indicators(links jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if current_setting('role') <> 'none' and cardinality(writable()) = 0 then
    raise exception 'Only a transaction that may write for a body can install a pack.' using errcode = 'insufficient_privilege';
  end if;
  delete from phenomenon_indicator p where p.source = 'pack' and not exists (
    select from jsonb_to_recordset(links) as r(phenomenon_id uuid, indicator_id uuid)
    where r.phenomenon_id = p.phenomenon_id and r.indicator_id = p.indicator_id);
  insert into phenomenon_indicator (phenomenon_id, indicator_id)
  select r.phenomenon_id, r.indicator_id from jsonb_to_recordset(links) as r(phenomenon_id uuid, indicator_id uuid)
    join phenomenon p on p.id = r.phenomenon_id join indicator i on i.id = r.indicator_id
  on conflict do nothing;
end $function$
;

CREATE OR REPLACE FUNCTION public.search_hits(query text, language text)
 RETURNS TABLE(subject_kind text, subject_id uuid, plan_id uuid, found_in text, title text, rank real)
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'public'
 SET plan_cache_mode TO 'force_custom_plan'
AS $function$
declare
  terms_query tsquery := build_search_query(query, language);
  ids integer[] := readable();
begin
  return query select s.subject_kind, s.subject_id, s.plan_id, s.language, s.title,
    (ts_rank(s.terms, terms_query) + case when s.language = search_hits.language then 0.1 else 0 end)::real
  from search_entry s where s.terms @@ terms_query and s.access_id = any (ids);
end $function$
;

CREATE OR REPLACE FUNCTION public.search_key(language text, code text, title text, prose jsonb)
 RETURNS uuid
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select md5(language || quote_nullable(code) || quote_nullable(title) || coalesce(prose::text, '-'))::uuid
$function$
;

CREATE OR REPLACE FUNCTION public.search_with_facets(query text, language text, filters jsonb, max_hits integer, skip integer)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with active_filter as materialized (
    select filters ->> 'type' as type, filters ->> 'planKind' as plan_kind,
      (filters ->> 'body')::uuid as body, (filters ->> 'area')::uuid as area, (filters ->> 'phenomenon')::uuid as phenomenon,
      filters ->> 'state' as state, (filters ->> 'year')::int as year, filters ->> 'language' as language,
      coalesce(filters ->> 'language', search_with_facets.language) as first_language
  ), matched as materialized (
    select h.subject_kind, h.subject_id, h.plan_id, array_agg(h.found_in order by h.found_in) as languages, max(h.rank) as rank
    from search_hits(query, search_with_facets.language) h group by h.subject_kind, h.subject_id, h.plan_id
  ), subject as materialized (
    select m.*, case m.subject_kind when 'element' then e.kind else m.subject_kind end as type,
      p.kind as plan_kind, p.owner_id as body, p.area_id as area, e.phenomenon_id as phenomenon,
      case m.subject_kind when 'plan' then plan_state(p) else e.state end as state,
      extract(year from coalesce(e.period_from, p.period_from))::int as first_year,
      extract(year from coalesce(e.period_to, p.period_to) - 1)::int as last_year
    from matched m
    left join plan p on p.id = m.plan_id
    left join element e on e.id = m.subject_id and m.subject_kind = 'element'
  ), counted as materialized (
    select k.*,
      case when (k.type = a.type) is not true and a.type is not null then 1 else 0 end
      + case when (k.plan_kind = a.plan_kind) is not true and a.plan_kind is not null then 2 else 0 end
      + case when (k.body = a.body) is not true and a.body is not null then 4 else 0 end
      + case when (k.area = a.area) is not true and a.area is not null then 8 else 0 end
      + case when (k.phenomenon = a.phenomenon) is not true and a.phenomenon is not null then 16 else 0 end
      + case when (k.state = a.state) is not true and a.state is not null then 32 else 0 end
      + case when (a.year between k.first_year and k.last_year) is not true and a.year is not null then 64 else 0 end
      + case when a.language is not null and not a.language = any (k.languages) then 128 else 0 end as excluded_by
    from subject k, active_filter a
  ), facet (facet, value, found) as (
    select 'type', type, count(*) from counted where excluded_by in (0, 1) group by 2
    union all select 'planKind', plan_kind, count(*) from counted where excluded_by in (0, 2) group by 2
    union all select 'body', body::text, count(*) from counted where excluded_by in (0, 4) group by body
    union all select 'area', area::text, count(*) from counted where excluded_by in (0, 8) group by area
    union all select 'phenomenon', phenomenon::text, count(*) from counted where excluded_by in (0, 16) group by phenomenon
    union all select 'state', state, count(*) from counted where excluded_by in (0, 32) group by 2
    union all select 'year', y::text, sum(found)::bigint from (select first_year, last_year, count(*) as found from counted
      where excluded_by in (0, 64) group by first_year, last_year) years, generate_series(first_year, least(last_year, first_year + 30)) y group by 2
    union all select 'language', l, sum(found)::bigint from (select languages, count(*) as found from counted
      where excluded_by in (0, 128) group by languages) several, unnest(languages) l group by 2
  ), page as (
    select c.*, s.title, s.language as found_in from counted c cross join active_filter a
    join search_entry s on s.subject_id = c.subject_id
      and s.language = case when a.first_language = any (c.languages) then a.first_language else c.languages[1] end
    where excluded_by = 0 order by c.rank desc, s.title, c.subject_id limit least(max_hits, 100) offset skip
  )
  select jsonb_build_object(
    'total', (select count(*) from counted where excluded_by = 0),
    'facets', coalesce((select jsonb_agg(jsonb_build_object('facet', facet, 'value', value, 'count', found)
      order by facet, found desc, value) from facet where value is not null), '[]'),
    'hits', coalesce((select jsonb_agg(jsonb_build_object('kind', subject_kind, 'id', subject_id, 'planId', plan_id, 'type', type,
      'title', title, 'language', found_in, 'state', state) order by rank desc, title, subject_id) from page), '[]'))
$function$
;

CREATE OR REPLACE FUNCTION public.seat_organisations(p_organisation uuid, p_day date)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select o.id from successors_in_seat(p_organisation, p_day) s (id) join organisation o on o.id = s.id and coalesce(p_day < o.valid_to, true)
$function$
;
revoke all on function seat_organisations(uuid,date) from public;

CREATE OR REPLACE FUNCTION public.seats_confirming_period(p_decision plan_extension)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with seat as materialized (
    select distinct (s ->> 'organisationId')::uuid as id, s ->> 'function' as function from jsonb_array_elements(p_decision.seats) s
  )
  select coalesce(jsonb_agg(jsonb_build_object('organisationId', s.id, 'function', s.function)), '[]') from seat s
  where exists (select from (select s.id union select successors_in_seat(s.id, legal_today())) o (id)
    where case when o.id = p_decision.owner_id and exists (select from seat n where n.id <> p_decision.owner_id)
      then exists (select from role_assignment r join person h on h.id = r.person_id
        where r.organisation_id = o.id and r.person_id is distinct from p_decision.recorded_by and is_speaking_role(r.role)
          and r.valid_from <= legal_today() and coalesce(r.valid_from <= r.valid_to and r.valid_to >= legal_today() - 1, true)
          and coalesce(h.left_at::date >= legal_today() - 1, true))
      else has_speaking_account(o.id, p_decision.plan_id) end)
$function$
;
revoke all on function seats_confirming_period(plan_extension) from public;

CREATE OR REPLACE FUNCTION public.seats_of_law()
 RETURNS TABLE(function text, kind text, organisation text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with law as materialized (
    select l.law from pack_installation l where l.version in (select p.pack_version from plan p)
      or (l.code, l.version) = (select i.code, i.version from pack_installation i
        where i.law is not null and not i.is_adopted order by i.installed_at desc limit 1)
  ), part as (
    select law.law, k -> 'path' as value from law, jsonb_array_elements(law.law -> 'planKinds') k where k ? 'path'
    union all select law.law, law.law -> 'collegialBodies' from law where law.law ? 'collegialBodies'
  )
  select distinct seat ->> 'function', seat ->> 'bodyKind', f ->> 'organisation'
  from part, jsonb_path_query(part.value, 'strict $.** ? (@.function != null)') seat
    left join lateral jsonb_array_elements(part.law -> 'functions') f
      on not seat ? 'bodyKind' and f ->> 'code' = seat ->> 'function'
$function$
;
revoke all on function seats_of_law() from public;
grant execute on function seats_of_law() to :app_role;

CREATE OR REPLACE FUNCTION public.seats_of_period(p_decision uuid)
 RETURNS TABLE(seat jsonb, organisation_id uuid, seat_function text, is_fixed boolean, is_contested boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with decision as materialized (
    select t.id, t.plan_id, t.kind, t.place, t.seats, coalesce(t.confirming, seats_confirming_period(t)) as confirming
    from plan_extension t where t.id = p_decision
  ), contested as materialized (
    select distinct o as organisation_id, b ->> 'function' as function
    from decision t join plan_extension c on c.plan_id = t.plan_id and c.kind = 'contested' and c.place < t.place
      join plan_extension d on d.id = c.refers_to and d.kind = t.kind
      cross join lateral jsonb_array_elements(c.by_seats) b
      cross join lateral successors_in_seat((b ->> 'organisationId')::uuid, legal_today()) o
    where not is_period_row_withdrawn(c.id)
  ), seat as (
    select distinct jsonb_build_object('organisationId', s ->> 'organisationId', 'function', s ->> 'function') as seat, o as organisation_id
    from decision t cross join lateral jsonb_array_elements(t.seats) s
      cross join lateral successors_in_seat((s ->> 'organisationId')::uuid, legal_today()) o
  )
  select s.seat, s.organisation_id, s.seat ->> 'function', t.confirming @> jsonb_build_array(s.seat),
    exists (select from contested c where c.organisation_id = s.organisation_id and c.function is not distinct from s.seat ->> 'function')
  from seat s, decision t
$function$
;
revoke all on function seats_of_period(uuid) from public;

CREATE OR REPLACE FUNCTION public.seats_of_round(p plan, p_round uuid, p_step jsonb, p_law jsonb, p_day date)
 RETURNS TABLE(organisation_id uuid, seat_function text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select f.* from fixed_seats(p_round, p_step ->> 'code', p_day) f
  union all
  select d.* from seats_on_day(p, p_step, p_law, p_day) d
  where not exists (select from round_seat s where s.round_id = p_round and s.step = p_step ->> 'code')
$function$
;
revoke all on function seats_of_round(plan,uuid,jsonb,jsonb,date) from public;

CREATE OR REPLACE FUNCTION public.seats_on_day(p plan, p_step jsonb, p_law jsonb, p_day date)
 RETURNS TABLE(organisation_id uuid, seat_function text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with recursive choice as (
    select s.n, 0 as depth, s.value
    from jsonb_array_elements(coalesce(p_step -> 'deciders', p_step -> 'recipients', p_step -> 'advisers', '[]')) with ordinality s (value, n)
    union all
    select c.n, c.depth + 1, c.value -> 'alternative' from choice c where c.value ? 'alternative'
  ), body as materialized (
    select c.n, c.depth, c.value ->> 'function' as seat_function, o.id
    from choice c, organisations_of_seat(p, c.value - 'alternative', p_law, p_day) o (id)
    union
    select c.n, c.depth, c.value ->> 'function', o.id from choice c join organisation o on o.valid_to <= p_day and o.code = coalesce(
      c.value ->> 'body', (select f ->> 'organisation' from jsonb_array_elements(p_law -> 'functions') f
        where not c.value ? 'bodyKind' and f ->> 'code' = c.value ->> 'function' limit 1))
    where not c.value ? 'place' and coalesce((p_step ->> 'required')::boolean or (p_step ->> 'approves')::boolean, false)
  )
  select distinct b.id, b.seat_function from body b
  where b.depth = (select min(other.depth) from body other where other.n = b.n)
$function$
;
revoke all on function seats_on_day(plan,jsonb,jsonb,date) from public;

CREATE OR REPLACE FUNCTION public.seats_with_confirmer(p_organisations uuid[], p_functions text[], p_bodies uuid[], p_involved uuid[], p_since timestamp with time zone)
 RETURNS TABLE(organisation_id uuid, function text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with seat as materialized (
    select distinct s.organisation_id, s.function from unnest(p_organisations, p_functions) s (organisation_id, function)
  ), appointing as materialized (
    select appointing_people(p_involved, p_since) as ids
  ), member as materialized (
    select distinct r.person_id, r.organisation_id
    from role_assignment r join person p on p.id = r.person_id and p.left_at is null
    where r.organisation_id = any (p_organisations) and is_speaking_role(r.role)
      and r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true)
  ), dependent as materialized (
    select d.person_id, d.organisation_id
    from (select array_agg(person_id) as people, array_agg(organisation_id) as organisations from member) m
    cross join lateral dependent_people(m.people, m.organisations, p_involved) d
  )
  select s.organisation_id, s.function from seat s, appointing g where exists (
    select from member m where m.organisation_id = s.organisation_id
      and not exists (select from dependent d where d.person_id = m.person_id and d.organisation_id = m.organisation_id)
      and is_placed_for_seat(m.person_id, m.organisation_id, m.organisation_id = any (p_bodies), s.organisation_id, s.function,
        legal_today(), g.ids, p_since))
$function$
;
revoke all on function seats_with_confirmer(uuid[],text[],uuid[],uuid[],timestamp with time zone) from public;

CREATE OR REPLACE FUNCTION public.sections_of_step(p_sections jsonb, p_step jsonb)
 RETURNS TABLE(section text, hash text)
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select s.key, s.value from jsonb_each_text(coalesce(p_sections, '{}')) s
  where not p_step ? 'sectionCodes' or p_step -> 'sectionCodes' ? s.key
$function$
;

CREATE OR REPLACE FUNCTION public.session_time()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(nullif(current_setting('integral.now', true), '')::timestamptz, clock_timestamp())
$function$
;

CREATE OR REPLACE FUNCTION public.set_act_capacity()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  new.capacity := act_capacity(new);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_agreement_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  new.access_id := access_for(2::smallint, array[new.owner_id, new.addressee_id], null, null);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_alignment_review_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select p.access_id, p.owner_id into new.access_id, new.owner_id from plan p where p.id = new.upper_plan_id;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_answer_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET enable_seqscan TO 'off'
AS $function$
declare
  answered_item item%rowtype;
begin
  select * into answered_item from item where id = new.item_id;
  if tg_op = 'INSERT' and new.owner_id <> answered_item.addressee_id then raise exception 'Only the addressee of an item can answer it.'; end if;
  new.access_id := combine_access(answered_item.access_id, access_for(new.marking, array[new.owner_id, answered_item.owner_id], null, null));
  new.access_id := combine_access(new.access_id, new.former_access_id);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_answer_element_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET enable_seqscan TO 'off'
AS $function$
begin
  select combine_access(a.access_id, e.access_id), a.owner_id into new.access_id, new.owner_id
    from answer a, element e where a.id = new.answer_id and e.id = new.element_id;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_answer_release_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select u.access_id into new.access_id from answer_audience u
    where u.plan_id = new.plan_id and u.organisation_id = new.owner_id;
  if new.access_id is null then
    raise exception 'Only an organisation whose answers have named readers can release its answers.';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_batch_insiders()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  new.inside_id := access_for(2::smallint, array[new.owner_id], resource_audience(new.owner_id), null);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_batch_recorded_at(p_batch integer, moment timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  update observation_batch b set recorded_at = moment where b.id = p_batch and b.owner_id = any (writable())
    and b.recorded_at < moment and not exists (select from observation o where o.batch_id = b.id)
$function$
;

CREATE OR REPLACE FUNCTION public.set_capacity_decision_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  element_access integer;
begin
  select p.owner_id, combine_access(p.access_id, case when tg_op = 'UPDATE' then old.access_id end) into new.owner_id, new.access_id
    from plan p where p.id = new.plan_id;
  for element_access in select distinct e.access_id from jsonb_array_elements(new.ranking) r join element e on e.id = (r ->> 'elementId')::uuid loop
    new.access_id := combine_access(new.access_id, element_access);
  end loop;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_carry_over_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  new_access integer;
  former_access integer;
begin
  select p.owner_id, p.access_id into new.owner_id, new_access from plan p where p.id = new.plan_id;
  if new.to_id is not null then
    select e.access_id into new_access from element e where e.id = new.to_id;
  end if;
  select e.access_id into former_access from element e where e.id = new.from_id;
  new.access_id := combine_access(new_access, former_access);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_cascade_deadline_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select p.owner_id, p.access_id into new.owner_id, new.access_id from plan p where p.id = new.plan_id;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_change_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET enable_seqscan TO 'off'
AS $function$
begin
  select coalesce((select e.access_id from element e where e.id = new.element_id), p.access_id) into new.access_id
    from plan p where p.id = new.plan_id;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_comment_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare subject_access integer;
begin
  if new.element_id is not null then
    select e.access_id into subject_access from element e where e.id = new.element_id and e.plan_id = new.plan_id;
    if subject_access is null and tg_op = 'INSERT' then raise exception 'The element of a comment must belong to the same plan.'; end if;
    -- The access of a comment on a deleted element can only become narrower.
    if subject_access is null then
      select combine_access(p.access_id, old.access_id) into subject_access from plan p where p.id = new.plan_id;
    end if;
  end if;
  new.access_id := comment_access_for(new.plan_id, array[new.owner_id], subject_access);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_comment_answer_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select r.access_id into new.access_id from comment r join plan p on p.id = r.plan_id
    where r.id = new.comment_id and p.owner_id = new.owner_id;
  if new.access_id is null then raise exception 'Only the owner of the plan can answer a comment.'; end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_comment_invitee_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select r.plan_id, r.owner_id into new.plan_id, new.owner_id from comment_round r where r.id = new.round_id;
  new.access_id := comment_access_for(new.plan_id, case when new.withdrawn_at is null then array[new.organisation_id] end, null);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_comment_round_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  new.access_id := comment_access_for(new.plan_id,
    (select array_agg(organisation_id) from comment_invitee where round_id = new.id and withdrawn_at is null), null);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_confirmation_secret()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  -- 244 random bits in base64url.
  new_secret text := translate(encode(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), 'base64'), E'+/=\n', '-_');
begin
  if is_maintenance() then return new; end if;
  new.secret_hash := encode(sha256(convert_to(new_secret, 'UTF8')), 'hex');
  insert into signed_link_secret (link_id, secret) values (new.id, new_secret);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_consultation_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select p.owner_id into new.owner_id from plan p where p.id = new.plan_id;
  new.access_id := access_for(2::smallint, array[new.owner_id], new.audience, null);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_consultation_addressee_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select c.owner_id into new.owner_id from consultation c where c.id = new.consultation_id;
  new.access_id := access_for(2::smallint, array[new.owner_id, new.organisation_id], null, null);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_consultation_expectation_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select r.consultation_id, r.plan_id, r.owner_id, r.organisation_id, r.access_id
    into new.consultation_id, new.plan_id, new.owner_id, new.organisation_id, new.access_id from consultation_reply r where r.id = new.reply_id;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_consultation_reminder_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select c.owner_id into new.owner_id from consultation c where c.id = new.consultation_id;
  new.access_id := access_for(3::smallint, array[new.owner_id], null, null);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_consultation_reply_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select c.owner_id, c.plan_id into new.owner_id, new.plan_id from consultation c join consultation_addressee a on a.consultation_id = c.id
    where c.id = new.consultation_id and a.organisation_id = new.organisation_id and not a.is_copy;
  if not found then raise exception 'Only an addressee of the consultation can reply to it.' using errcode = 'insufficient_privilege'; end if;
  new.access_id := access_for(2::smallint, array[new.owner_id, new.organisation_id], null, null);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_country_wide()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and (new.owner_id, new.kind, new.pack_version) is not distinct from (old.owner_id, old.kind, old.pack_version) then
    if not is_maintenance() then new.is_country_wide := old.is_country_wide; end if;
  else
    new.is_country_wide := is_country_wide(new.kind, new.owner_id, new.pack_version);
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_distribution_list_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  new.access_id := access_for(3::smallint, array[new.owner_id], null, null);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_duty_period_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select p.owner_id into new.owner_id from plan p where p.id = new.plan_id;
  new.access_id := access_for(2::smallint, array[new.owner_id, new.organisation_id], null, null);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_element_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET enable_seqscan TO 'off'
AS $function$
declare
  parent_access integer;
  plan_owner uuid;
  issuing_bodies uuid[];
begin
  select p.owner_id, p.issuing_body_ids, p.access_id into plan_owner, issuing_bodies, parent_access from plan p where p.id = new.plan_id;
  new.owner_id := plan_owner;
  if new.parent_id is not null then
    select e.access_id into parent_access from element e where e.id = new.parent_id and e.plan_id = new.plan_id;
    if parent_access is null then raise exception 'The parent of an element must belong to the same plan.'; end if;
  end if;
  if new.marking is not null then
    new.access_id := combine_access(parent_access, access_for(new.marking, issuing_bodies, new.partner_ids, new.person_ids));
  else
    new.access_id := parent_access;
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_element_copy_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  copy_access integer;
  original_access integer;
begin
  select p.owner_id into new.owner_id from plan p where p.id = new.plan_id;
  select coalesce(e.access_id, case when tg_op = 'UPDATE' then old.access_id end, p.access_id) into copy_access
    from plan p left join element e on e.id = new.element_id where p.id = new.plan_id;
  select coalesce(e.access_id, case when tg_op = 'UPDATE' then old.access_id end, p.access_id) into original_access
    from plan p left join element e on e.id = new.from_id where p.id = new.from_plan_id;
  new.access_id := combine_access(copy_access, original_access);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_element_link_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET enable_seqscan TO 'off'
AS $function$
declare
  from_access integer;
  to_access integer;
begin
  select e.access_id, e.owner_id into from_access, new.owner_id from element e where e.id = new.from_id;
  select e.access_id into to_access from element e where e.id = new.to_id;
  new.access_id := combine_access(from_access, to_access);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_element_part_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET enable_seqscan TO 'off'
AS $function$
begin
  select e.access_id, e.owner_id into new.access_id, new.owner_id from element e where e.id = new.element_id;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_expectation_answer_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select e.owner_id, e.access_id into new.owner_id, new.access_id from consultation_expectation e where e.id = new.expectation_id;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_expected_result_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select e.owner_id, combine_access(e.access_id, i.access_id) into new.owner_id, new.access_id
    from element e, indicator i where e.id = new.element_id and e.plan_id = new.plan_id and i.id = new.indicator_id;
  if new.access_id is null then raise exception 'The element of an expected result must belong to the same plan.'; end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_expected_result_part_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select r.owner_id, r.access_id into new.owner_id, new.access_id from expected_result r where r.id = new.result_id;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_figure_approval_end_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select a.access_id into new.access_id from figure_approval a where a.id = new.approval_id;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_figure_import_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select b.owner_id, b.access_id into new.owner_id, new.access_id from observation_batch b where b.id = new.batch_id;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_file_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  p_plan plan%rowtype;
  holder_access integer;
begin
  select * into p_plan from plan where id = coalesce(new.plan_id, (select a.plan_id from path_act a where a.id = new.act_id),
    (select v.plan_id from plan_version v where v.id = new.version_id),
    (select e.plan_id from plan_extension e where e.id = new.extension_id),
    (select r.plan_id from answer_release r where r.id = new.release_id));
  if new.job_id is not null then
    select intern_access(new.marking, true, null, array[j.person_id]) into new.access_id from job j where j.id = new.job_id;
  else
    new.access_id := access_for(new.marking, array_remove(array[new.owner_id, p_plan.owner_id], null) || p_plan.issuing_body_ids,
      p_plan.partner_ids, p_plan.person_ids);
  end if;
  holder_access := coalesce(
    (select a.access_id from path_act a where a.id = new.act_id),
    (select s.access_id from meeting s where s.id = new.meeting_id),
    (select m.access_id from mandate m where m.id = new.mandate_id),
    (select r.access_id from answer_release r where r.id = new.release_id),
    p_plan.access_id);
  new.access_id := combine_access(new.access_id, holder_access);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_holding_entered_by()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  actor uuid := case when is_maintenance() then null else acting_person() end;
begin
  if tg_op = 'INSERT'
    or (new.person_id, new.function_id, new.capacity, new.valid_from) is distinct from (old.person_id, old.function_id, old.capacity, old.valid_from)
    or coalesce(new.valid_to, 'infinity') > coalesce(old.valid_to, 'infinity')
    -- The same holding, entered by another person.
    or actor <> old.person_id and new.valid_to is not distinct from old.valid_to then
    new.entered_by := actor;
    new.entered_at := session_time();
  else
    new.entered_by := old.entered_by;
    new.entered_at := old.entered_at;
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_import_profile_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  new.access_id := access_for(new.marking, array[new.owner_id], null, null);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_indicator_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if tg_op = 'INSERT' or new.marking <> old.marking or new.owner_id <> old.owner_id then
    new.access_id := access_for(new.marking, array[new.owner_id], null, null);
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_indicator_version_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select i.owner_id, i.access_id into new.owner_id, new.access_id from indicator i where i.id = new.indicator_id;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_intake_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  p_plan plan%rowtype;
begin
  select * into p_plan from plan where id = new.plan_id;
  new.owner_id := p_plan.owner_id;
  new.access_id := combine_access(p_plan.access_id, access_for(3::smallint, array[p_plan.owner_id], null, null));
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_issuer_consent_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  new.access_id := access_for(2::smallint, array[new.owner_id, new.organisation_id], null, null);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_item_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET enable_seqscan TO 'off'
AS $function$
declare
  element_access integer;
  audience answer_audience%rowtype;
begin
  select e.access_id into element_access from element e where e.id = new.element_id;
  select * into audience from answer_audience u where u.plan_id = new.upper_plan_id and u.organisation_id = new.addressee_id;
  if not found and exists (select from plan p join organisation o on o.id = new.addressee_id
      join answer_reader_rule r on r.pack_version = p.pack_version and r.organisation_kind = o.kind where p.id = new.upper_plan_id) then
    perform save_answer_audiences(new.upper_plan_id, array[new.addressee_id], false);
    select * into audience from answer_audience u where u.plan_id = new.upper_plan_id and u.organisation_id = new.addressee_id;
  end if;
  new.access_id := combine_access(element_access, case when not audience.is_released then audience.access_id end);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_job_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  new.access_id := intern_access(4::smallint, true, null, array[new.person_id]);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_justified_exception_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select p.owner_id into new.owner_id from plan p where p.id = new.plan_id;
  new.access_id := get_check_access(new.plan_id, new.element_id, new.item_id, null);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_letter_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  new.access_id := access_for(2::smallint, array[new.owner_id, new.addressee_id], null, null);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_mandate_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  new.access_id := access_for(1::smallint, null, null, null);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_mandate_day()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  new.given_on := least(case when is_restricted_person() then legal_today() else new.given_on end, new.valid_from);
  return new;
end $function$
;
revoke all on function set_mandate_day() from public;

CREATE OR REPLACE FUNCTION public.set_meeting_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  new.access_id := access_for(2::smallint, array[new.owner_id, new.body_id] || new.member_ids, null, null);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_meeting_item_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  p_state text;
begin
  select combine_access(s.access_id, (select p.access_id from plan p where p.id = new.plan_id)), s.owner_id, s.state
    into new.access_id, new.owner_id, p_state from meeting s where s.id = new.meeting_id;
  if p_state <> 'planned' and (tg_op = 'INSERT' or (new.rank, new.seats, new.removed_at) is distinct from (old.rank, old.seats, old.removed_at)) then
    raise exception 'The agenda of a held meeting cannot be changed.';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_meeting_presence_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  p_state text;
begin
  select s.access_id, s.owner_id, s.state into new.access_id, new.owner_id, p_state from meeting s where s.id = new.meeting_id;
  if tg_op = 'INSERT' and p_state <> 'planned' then
    raise exception 'The attendance of a held meeting cannot be changed.';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_meeting_result_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  p_state text;
begin
  select i.access_id, i.owner_id, s.state into new.access_id, new.owner_id, p_state
    from meeting_item i join meeting s on s.id = i.meeting_id where i.id = new.item_id;
  if tg_op = 'INSERT' and p_state <> 'planned' then
    raise exception 'The results of a held meeting cannot be changed.';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_member_question_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare subject_access integer;
begin
  select s.plan_id, s.owner_id into new.plan_id, new.addressee_id from sent_document s where s.id = new.sent_id;
  new.access_id := access_for(2::smallint, array[new.owner_id, new.addressee_id], null, null);
  if new.public and new.withdrawn_at is null and exists (select from member_question_answer a where a.question_id = new.id) then
    select coalesce((select e.access_id from element e where e.id = new.element_id), p.access_id) into subject_access from plan p where p.id = new.plan_id;
    if can_organisation_read(subject_access, new.owner_id) and can_organisation_read(subject_access, new.addressee_id) then
      new.access_id := subject_access;
    end if;
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_member_question_answer_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select q.access_id into new.access_id from member_question q where q.id = new.question_id and q.addressee_id = new.owner_id;
  if new.access_id is null then raise exception 'Only the addressee of a question can answer it.'; end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_observation_batch_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  -- TLP:AMBER: the bodies that supervise or serve the body read its figures, as they read its resources.
  new.access_id := access_for(new.marking, array[new.owner_id], case when new.marking = 2 then resource_audience(new.owner_id) end, null);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_opinion_answer_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select o.access_id, o.plan_id, p.owner_id into new.access_id, new.plan_id, new.owner_id
    from opinion_point o join plan p on p.id = o.plan_id where o.id = new.point_id;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_opinion_point_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  p_body uuid;
  p_owner uuid;
begin
  select a.access_id, a.plan_id, a.seat_organisation_id, p.owner_id into new.access_id, new.plan_id, p_body, p_owner
    from path_act a join plan p on p.id = a.plan_id where a.id = new.act_id and a.kind = 'opinion_given';
  if tg_op = 'INSERT' and not coalesce(new.owner_id in (p_body, p_owner), false) then
    raise exception 'Only the body that gave the opinion and the body that leads the plan can record its points.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_organisation_area_since()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' then
    if (old.area_id, old.level) is distinct from (new.area_id, new.level) then new.area_since := legal_today(); end if;
  elsif new.source = 'pack' then
    -- A pack says since when its organisations exist.
    new.area_since := new.valid_from;
  elsif not is_maintenance() then
    new.area_since := legal_today();
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_path_act_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select p.access_id, r.plan_id into new.access_id, new.plan_id from path_round r join plan p on p.id = r.plan_id where r.id = new.round_id;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_path_round_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select p.owner_id, p.access_id into new.owner_id, new.access_id from plan p where p.id = new.plan_id;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_plan_access()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare base integer;
begin
  base := access_for(new.marking, new.issuing_body_ids, new.partner_ids, new.person_ids);
  if new.sent_at is null then
    base := combine_access(base, intern_access(new.marking, true,
      draft_readers(new.id, new.owner_id, new.issuing_body_ids, new.partner_ids, new.is_registered), null));
  end if;
  new.access_id := base;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_plan_area()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and (new.area_id, new.owner_id, new.kind) is not distinct from (old.area_id, old.owner_id, old.kind) then
    if not is_maintenance() then new.has_free_area := old.has_free_area; end if;
    return new;
  end if;
  new.has_free_area := has_free_area(new.kind, new.owner_id);
  if not is_maintenance() and not is_allowed_area(new.kind, new.owner_id, new.area_id) then
    raise exception 'The area of this kind of plan is that of the organisation that owns it.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_area';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_plan_end()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if is_maintenance() then return new; end if;
  if tg_op = 'INSERT' and new.ended_on is not null or tg_op = 'UPDATE' and new.ended_on is distinct from old.ended_on then
    raise exception 'The day on which a plan ended follows from the decision that ended it.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_validity';
  end if;
  if tg_op = 'UPDATE' and new.state = 'ended' and plan_state(old) in ('in_force', 'bridging') then
    new.ended_on := legal_today();
  end if;
  return new;
end $function$
;
revoke all on function set_plan_end() from public;

CREATE OR REPLACE FUNCTION public.set_plan_extension_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select case when new.kind in ('confirmed', 'contested', 'withdrawn') then new.owner_id else p.owner_id end, p.access_id
    into new.owner_id, new.access_id from plan p where p.id = new.plan_id;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_plan_law_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  moved plan;
begin
  select * into moved from plan where id = new.plan_id for update;
  if moved.state <> 'drafting' then
    raise exception 'Only a draft may be moved to another law.';
  end if;
  if new.to_version is distinct from newest_law_version() or new.to_version = moved.pack_version then
    raise exception 'A plan may be moved only to the law installed last. It is not %.', new.to_version;
  end if;
  new.owner_id := moved.owner_id;
  new.from_version := moved.pack_version;
  new.access_id := moved.access_id;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_plan_state(p_plan uuid, p_state text, p_decision date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  last_round uuid := (select r.id from path_round r where r.plan_id = p_plan order by r.number desc limit 1);
begin
  if p_state not in ('drafting', 'in_decision', 'approved') then
    raise exception 'This function cannot bring a plan into force or end it.';
  end if;
  if p_state <> 'approved' and exists (select from plan_version v where v.plan_id = p_plan and v.in_force_on is not null) then
    raise exception 'A version of the plan was brought into force.'
      using errcode = 'integrity_constraint_violation', constraint = 'entry_rests';
  end if;
  if not is_maintenance() and (
      (p_state <> 'drafting') <> exists (select from path_act a
        where a.kind = 'submitted' and not is_withdrawn(a.id) and a.round_id = last_round)
      -- Only the transaction that records an act moves the state.
      or not exists (select from path_act a where a.round_id = last_round and a.xmin = pg_current_xact_id()::xid
        and (a.link_id is not null or a.recorded_by is not distinct from acting_person()))
      or p_state = 'approved' and lacks_approving_decision(p_plan, last_round)
      or (p_decision is not null) <> (p_state = 'approved')
      or p_decision is not null and not exists (select from path_act a where a.round_id = last_round and a.on_date = p_decision)) then
    raise exception 'The state does not follow from the acts.'
      using errcode = 'integrity_constraint_violation', constraint = 'plan_decided';
  end if;
  update plan p set state = p_state, decided_on = p_decision
    where p.id = p_plan and p.access_id = any ((select readable())::integer[]) and p.state in ('drafting', 'in_decision', 'approved')
      and (p.state, p.decided_on) is distinct from (p_state, p_decision)
      and exists (select from path_round r join path_act a on a.round_id = r.id where r.plan_id = p_plan);
end $function$
;
grant execute on function set_plan_state(uuid,text,date) to :app_role;
grant execute on function set_plan_state(uuid,text,date) to public;

CREATE OR REPLACE FUNCTION public.set_preparation_step_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select p.owner_id, p.access_id into new.owner_id, new.access_id from plan p where p.id = new.plan_id;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_presence_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select p.access_id into new.access_id from plan p where p.id = new.plan_id;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_priority_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select p.owner_id, p.access_id into new.owner_id, new.access_id from plan p where p.id = new.plan_id;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_recorded_at()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not is_maintenance() then new.recorded_at := session_time(); end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_resource_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  -- All rows of an act have the same access, so that it is computed once.
  select k.access_id into new.access_id from resource k
    where k.owner_id = new.owner_id and k.year = new.year and k.saved_at = new.saved_at limit 1;
  if new.access_id is null then new.access_id := resource_access(new.owner_id); end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_role_granted_at()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE'
    and (new.granted_by, new.person_id, new.organisation_id, new.role, new.valid_from)
      is not distinct from (old.granted_by, old.person_id, old.organisation_id, old.role, old.valid_from)
    and coalesce(new.valid_to, 'infinity') <= coalesce(old.valid_to, 'infinity') then
    new.granted_at := old.granted_at;
  else
    new.granted_at := session_time();
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_saved_view_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  new.access_id := case when new.organisation_id is null then intern_access(4::smallint, true, null, array[new.person_id])
    else access_for(3::smallint, array[new.organisation_id], null, null) end;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_scope_area()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and (new.owner_id, new.kind, new.area_id, new.pack_version, new.in_force_on)
      is not distinct from (old.owner_id, old.kind, old.area_id, old.pack_version, old.in_force_on) then
    if not is_maintenance() then new.scope_area_id := old.scope_area_id; end if;
  else
    new.scope_area_id := get_scope_area(new.kind, new.owner_id, new.area_id, new.pack_version);
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_seats_of_reaction()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  new.by_seats := case when new.kind in ('confirmed', 'contested')
    then period_seats_of_person(new.recorded_by, new.owner_id, new.refers_to, legal_today()) end;
  return new;
end $function$
;
revoke all on function set_seats_of_reaction() from public;

CREATE OR REPLACE FUNCTION public.set_sent_document_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select p.owner_id, access_for(2::smallint, p.issuing_body_ids || array[p.owner_id] || new.receiver_ids, null, null)
    into new.owner_id, new.access_id from plan p where p.id = new.plan_id;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_signal_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  new.access_id := access_for(new.marking, array[new.owner_id, new.addressee_id], null, null);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_signal_answer_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select s.access_id into new.access_id from signal s where s.id = new.signal_id and s.addressee_id = new.owner_id;
  if new.access_id is null then raise exception 'Only the addressee of a signal can answer it.'; end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_signed_link_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  new.access_id := combine_access((select p.access_id from plan p where p.id = new.plan_id),
    access_for(3::smallint, array[new.owner_id], null, null));
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_suppression_threshold()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  -- greatest() ignores null. The condition ensures that an indicator without a threshold does not get that of the
  -- instance.
  new.suppression_threshold := case when new.adds_over_area <> 'weighted_mean' and jsonb_typeof(new.definition -> 'formula') is distinct from 'object'
    and new.definition ->> 'suppressionThreshold' is not null
    then greatest((new.definition ->> 'suppressionThreshold')::integer, (select i.suppression_threshold from instance i)) end;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_task_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  new.access_id := access_for(2::smallint, array[new.owner_id, new.organisation_id], null, null);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_task_assignment_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  new.access_id := access_for(3::smallint, array[new.organisation_id], null, null);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_undo_step_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select p.owner_id, p.access_id into new.owner_id, new.access_id from plan p where p.id = new.plan_id;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_version_facts()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  new.facts := (select version_facts(p) from plan p where p.id = new.plan_id);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.set_version_sections()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  new.filled_sections := filled_sections(new.plan_id);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.severity_rank(p_severity text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select array_position(array['hint', 'warning', 'error'], p_severity)
$function$
;

CREATE OR REPLACE FUNCTION public.show_answers_by_area(p_version uuid, p_organisations uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  place record;
begin
  for place in
    select distinct u.area_id, u.organisation_kind from plan_version v join answer_audience u on u.plan_id = v.plan_id
    where v.id = p_version and u.organisation_id = any (p_organisations) order by 1, 2
  loop
    -- Two transactions that show the same row at the same time could show the change of one only. The next change, or the
    -- hourly job, shows what is left out here.
    continue when not pg_try_advisory_xact_lock(
      hashtextextended(concat_ws(' ', p_version, place.area_id, place.organisation_kind), 0));
    perform take_over_shown_answers(p_version, place.area_id, place.organisation_kind);
    with member as materialized (
      select u.organisation_id, u.reader_ids, u.is_released, u.minimum
      from plan_version v join answer_audience u on u.plan_id = v.plan_id
      where v.id = p_version and u.area_id is not distinct from place.area_id and u.organisation_kind = place.organisation_kind
    ), line as materialized (
      select m.organisation_id, coalesce(n.tally, 0) as present, coalesce(s.tally, 0) as shown
      from member m
      left join list_present_answer_lines(p_version) n on n.organisation_id = m.organisation_id
      left join shown_answer_line s on s.version_id = p_version and s.organisation_id = m.organisation_id
      where coalesce(n.tally, 0) <> coalesce(s.tally, 0)
    ), digits as materialized (
      select l.organisation_id, 70 * w.columns as width, lpad(l.present::text, 70 * w.columns, '0') as present,
        lpad(l.shown::text, 70 * w.columns, '0') as shown
      from line l cross join (select max(number) as columns from coverage_column where version_id = p_version) w
    ), different as materialized (
      select d.organisation_id, c.number, substr(d.present, d.width - 70 * c.number + 1, 70) as present,
        substr(d.shown, d.width - 70 * c.number + 1, 70) as shown
      from digits d join coverage_column c on c.version_id = p_version
      where substr(d.present, d.width - 70 * c.number + 1, 70) <> substr(d.shown, d.width - 70 * c.number + 1, 70)
    ), changed as materialized (
      -- Without those who were asked and have not answered. An answer never becomes unanswered: such a difference is an item
      -- of a newer version whose answer is taken over a moment later.
      select d.number, m.organisation_id, m.reader_ids, m.minimum from different d
      join member m on m.organisation_id = d.organisation_id and not m.is_released
      where substr(d.present, 1, 65)::numeric > 0 or d.present::numeric = 0
    ), amount as (
      select number, count(*) as organisations, max(minimum) as minimum from changed group by number
    ), known as (
      select c.number, r.id as reader_id, count(*) as organisations from changed c cross join unnest(c.reader_ids) r (id)
      group by c.number, r.id
    ), row_of_reader as materialized (
      select r.id as reader_id, (select count(*) from member where not is_released) - count(*) as organisations
      from member m cross join unnest(m.reader_ids) r (id) where not m.is_released group by r.id
    ), ready as materialized (
      select a.number from amount a where a.organisations >= a.minimum and not exists (
        select from known k join row_of_reader o on o.reader_id = k.reader_id
        where k.number = a.number and o.organisations >= a.minimum
          and a.organisations - k.organisations between 1 and a.minimum - 1)
    )
    insert into shown_answer_line as s (version_id, organisation_id, tally)
    select p_version, d.organisation_id,
      sum((d.present::numeric - d.shown::numeric) * rpad('1', 70 * (d.number - 1) + 1, '0')::numeric)
    from different d join ready r on r.number = d.number group by d.organisation_id
    on conflict (version_id, organisation_id) do update set tally = s.tally + excluded.tally;
  end loop;
end $function$
;
revoke all on function show_answers_by_area(uuid,uuid[]) from public;

CREATE OR REPLACE FUNCTION public.show_answers_of_all_areas()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  perform forbid_for_person('To show the answers of all areas');
  perform show_answers_by_area(v.id, (select array_agg(u.organisation_id) from answer_audience u where u.plan_id = v.plan_id))
  from plan_version v
  where exists (select from answer_audience u where u.plan_id = v.plan_id)
    and exists (select from coverage_column c where c.version_id = v.id)
    and not exists (select from plan_version n where n.plan_id = v.plan_id and n.number > v.number
      and exists (select from item i where i.version_id = n.id))
  order by v.id;
end $function$
;
grant execute on function show_answers_of_all_areas() to :app_role;
grant execute on function show_answers_of_all_areas() to public;

CREATE OR REPLACE FUNCTION public.sorted_ids(ids uuid[])
 RETURNS uuid[]
 LANGUAGE sql
 IMMUTABLE
AS $function$ select case when ids is null then null else (select coalesce(array_agg(distinct id order by id), '{}') from unnest(ids) id) end $function$
;

CREATE OR REPLACE FUNCTION public.speaks_for_organisation(p_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from role_assignment r join person u on u.id = r.person_id and u.left_at is null
    where r.person_id = p_person and is_speaking_role(r.role)
      and r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true))
$function$
;
revoke all on function speaks_for_organisation(uuid) from public;

CREATE OR REPLACE FUNCTION public.stage_search_terms(p_batch uuid, texts jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if cardinality(writable()) = 0 then raise exception 'The transaction may not write for any body.' using errcode = 'insufficient_privilege'; end if;
  delete from search_index_staging where created_at < now() - interval '1 hour';
  insert into search_index_staging (key, terms, batch)
  select search_key(l.key, t.code, l.value, t.body -> 'text' -> l.key), to_search_terms(l.key, t.code, l.value, t.body -> 'text' -> l.key), p_batch
  from jsonb_to_recordset(texts) t (code text, title jsonb, body jsonb), jsonb_each_text(t.title -> 'text') l
  where l.value is not null
  on conflict (key) do nothing;
end $function$
;

CREATE OR REPLACE FUNCTION public.store_answer_reader_rules()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  delete from answer_reader_rule where pack_version = new.version;
  insert into answer_reader_rule (pack_version, organisation_kind, readers, group_hierarchy, group_kinds, minimum)
    select new.version, r ->> 'organisationKind', r -> 'readers', r -> 'groupedBy' ->> 'hierarchy',
      array(select jsonb_array_elements_text(r -> 'groupedBy' -> 'areaKinds')), (r ->> 'minimum')::integer
    from jsonb_array_elements(coalesce(new.law -> 'answerReaders', '[]')) r;
  perform refresh_answer_audiences(array(select id from plan where pack_version = new.version));
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.store_crossed_areas()
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  perform find_crossed_places();
  delete from pg_temp.crossed_area;
  insert into pg_temp.crossed_area select * from find_crossed_areas();
end $function$
;

CREATE OR REPLACE FUNCTION public.store_file_chunk(p_sha256 text, p_number integer, p_bytes bytea)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if cardinality(writable()) = 0 then raise exception 'The transaction may not write for any body.' using errcode = 'insufficient_privilege'; end if;
  insert into file_chunk (sha256, number, bytes) values (p_sha256, p_number, p_bytes)
    on conflict (sha256, number) do update set stored_at = now();
end $function$
;

CREATE OR REPLACE FUNCTION public.store_suppression(p_indicator indicator)
 RETURNS void
 LANGUAGE plpgsql
 SET enable_nestloop TO 'off'
 SET join_collapse_limit TO '1'
 SET jit TO 'off'
AS $function$
begin
  with published as (
    delete from figure_withheld w using pg_temp.suppression_sheet h
      where w.indicator_id = p_indicator.id and w.access_id = h.access_id and w.starts_on = h.starts_on and w.ends_on = h.ends_on
        and not exists (select from pg_temp.crossed_area n where n.sheet = h.sheet and n.area_id = w.area_id)
      returning w.*
  )
  insert into figure_formerly_withheld as f (indicator_id, area_id, access_id, starts_on, ends_on, whole, inside_id)
    select p.indicator_id, p.area_id, p.access_id, p.starts_on, p.ends_on, p.whole, p.inside_id from published p
    on conflict (indicator_id, area_id, access_id, starts_on, ends_on) do update set whole = f.whole or excluded.whole, inside_id = excluded.inside_id;
  insert into figure_withheld as w (indicator_id, area_id, access_id, starts_on, ends_on, whole, inside_id)
    select p_indicator.id, n.area_id, h.access_id, h.starts_on, h.ends_on, n.whole, n.inside_id
    from pg_temp.crossed_area n join pg_temp.suppression_sheet h on h.sheet = n.sheet
    on conflict (indicator_id, area_id, access_id, starts_on, ends_on) do update set whole = excluded.whole, inside_id = excluded.inside_id
      where (w.whole, w.inside_id) <> (excluded.whole, excluded.inside_id);
  delete from suppression_member m using pg_temp.suppression_sheet h
    where m.indicator_id = p_indicator.id and m.access_id = h.access_id and m.starts_on = h.starts_on and m.ends_on = h.ends_on;
  insert into suppression_member (indicator_id, access_id, starts_on, ends_on, area_id, group_id, cells, shown, settled, smallest, whole)
    select p_indicator.id, h.access_id, h.starts_on, h.ends_on, a.area_id, a.group_id, a.cells, a.shown,
      case when g.is_open then a.settled when a.shown = '{}' then a.cells else array(select unnest(a.cells) except select unnest(a.shown)) end, least(a.smallest, k.smallest), g.whole
    from pg_temp.suppression_atom a join pg_temp.suppression_group g on g.group_id = a.group_id join pg_temp.suppression_sheet h on h.sheet = a.sheet
    left join (select c.id, min(c.value) as smallest from pg_temp.suppression_column c where c.is_protected group by c.id) k on k.id = a.id
    where a.group_id is not null;

end $function$
;

CREATE OR REPLACE FUNCTION public.store_version_checks(version uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update plan_version set has_stored_checks = true
    where id = version and not has_stored_checks and owner_id = any (writable())
      and exists (select from plan_check c where c.plan_id = plan_version.plan_id);
  if not found then return; end if;
  insert into version_check (id, version_id, plan_id, owner_id, rule, severity, message_code, element_id, item_id, other_element_id, access_id)
  select gen_random_uuid(), v.id, r.plan_id, r.owner_id, r.rule, r.severity, r.message_code, r.element_id, r.item_id, r.other_element_id, r.access_id
  from plan_version v join check_result r on r.plan_id = v.plan_id
  where v.id = version and r.outcome = 'failed';
end $function$
;

CREATE OR REPLACE FUNCTION public.strictest_access(ids integer[])
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare strictest integer := ids[1];
begin
  if current_setting('transaction_read_only') = 'on' then return strictest; end if;
  for i in 2 .. coalesce(array_length(ids, 1), 0) loop
    strictest := combine_access(strictest, ids[i]);
  end loop;
  return strictest;
end $function$
;

CREATE OR REPLACE FUNCTION public.submitted_version(p_plan uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select v.id from path_act s join plan_version v on v.id = s.version_id and v.in_force_on is null
  where s.kind = 'submitted' and not exists (select from path_act w where w.withdraws = s.id)
    and s.round_id = (select r.id from path_round r where r.plan_id = p_plan order by r.number desc limit 1)
  order by s.place desc limit 1
$function$
;
revoke all on function submitted_version(uuid) from public;

CREATE OR REPLACE FUNCTION public.successors_in_seat(p_organisation uuid, p_day date)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with recursive chain as (
    select o.id, o.kind, o.valid_to from organisation o where o.id = p_organisation
    union
    select n.id, n.kind, n.valid_to from chain c
      join organisation_succession s on s.predecessor_id = c.id and s.kind <> 'planned_merge' and s.on_date <= p_day
      join organisation n on n.id = s.successor_id and n.kind = c.kind
    where c.valid_to <= p_day
  ), successor as (
    select c.id from chain c where not exists (select from organisation_succession s join chain n on n.id = s.successor_id
      where s.predecessor_id = c.id and s.kind <> 'planned_merge' and s.on_date <= p_day and c.valid_to <= p_day)
  )
  select id from successor
  -- Organisations that succeed each other leave the seat where it is.
  union all select p_organisation where not exists (select from successor)
$function$
;
revoke all on function successors_in_seat(uuid,date) from public;

CREATE OR REPLACE FUNCTION public.suggest_terms(query text, language text, max_hits integer)
 RETURNS TABLE(subject_kind text, subject_id uuid, plan_id uuid, title text, found_in text, rank real)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with hits as (
    select distinct on (h.subject_id) h.subject_kind, h.subject_id, h.plan_id, h.title, h.found_in, h.rank
    from search_hits(query, suggest_terms.language) h order by h.subject_id, h.rank desc
  )
  select * from hits order by rank desc, title limit least(max_hits, 100)
$function$
;

CREATE OR REPLACE FUNCTION public.supersede_plan(p_plan uuid, p_by uuid, p_day date, p_reason text, p_at timestamp with time zone, p_change uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  former plan;
  successor plan;
begin
  select * into former from plan where id = p_plan for update;
  select * into successor from plan where id = p_by;
  if successor.id is null or not may_supersede(successor, former)
      or not (successor.owner_id = any (writable()) or is_maintenance()) then
    raise exception 'Only a plan of the same kind and area that its organisation issues supersedes a plan.'
      using errcode = 'insufficient_privilege', constraint = 'plan_supersession';
  end if;
  update plan set superseded_on = p_day, superseded_by = p_by, updated_at = p_at, revision = revision + 1 where id = p_plan;
  perform set_config('integral.access_is_set', 'on', true);
  insert into change (id, plan_id, element_id, at, person_id, procedure, reason, fields, act_id, access_id)
  values (p_change, p_plan, null, p_at, acting_person(), 'bringIntoForce', p_reason,
    jsonb_build_object('supersededOn', jsonb_build_array(former.superseded_on, p_day),
      'supersededBy', jsonb_build_array(former.superseded_by, p_by)), null, former.access_id);
  perform set_config('integral.access_is_set', '', true);
end $function$
;
revoke all on function supersede_plan(uuid,uuid,date,text,timestamp with time zone,uuid) from public;
grant execute on function supersede_plan(uuid,uuid,date,text,timestamp with time zone,uuid) to :app_role;

CREATE OR REPLACE FUNCTION public.supersede_plan_past_end()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if plan_entry_day(new) is null then
    -- The entry into force was withdrawn before its day: the plan after it takes over, if there is one.
    update plan o set superseded_on = next.day, superseded_by = next.id
      from plan p left join lateral plan_next_past_end(p) next on true where p.superseded_by = new.id and o.id = p.id;
    return null;
  end if;
  update plan o set superseded_on = next.day, superseded_by = next.id
    from plan p cross join lateral plan_next_past_end(p) next
    where p.kind = new.kind and (p.id = new.id or may_supersede(new, p))
      -- A plan that was ended before the day was stored keeps its end.
      and (p.state in ('approved', 'in_force', 'bridging') or p.state = 'ended' and num_nonnulls(p.superseded_on, p.ended_on) > 0)
      and coalesce(least(p.superseded_on, p.ended_on) > next.day, true) and o.id = p.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.suppress_small_numbers(p_indicator_id uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  p_indicator indicator%rowtype;
  last_figure constant bigint := coalesce((select max(o.id) from observation o), 0);
begin
  select * into p_indicator from indicator i where i.id = p_indicator_id;
  perform create_suppression_tables();
  perform list_suppression_sheets(p_indicator);
  if p_indicator.suppression_threshold is not null and exists (select from pg_temp.suppression_sheet) then
    perform load_suppression_cells(p_indicator);
    perform find_protected_areas(p_indicator);
    -- Without small numbers, now and before, nothing is withheld.
    delete from pg_temp.suppression_sheet h where not exists (select from pg_temp.protected_area p where p.sheet = h.sheet)
      and not exists (select from suppression_member m where m.indicator_id = p_indicator_id and m.access_id = h.access_id
        and m.starts_on = h.starts_on and m.ends_on = h.ends_on);
    delete from pg_temp.suppression_cell c where not exists (select from pg_temp.suppression_sheet h where h.sheet = c.sheet);
    if exists (select from pg_temp.suppression_sheet) then
      perform find_suppression_places(p_indicator);
      perform find_suppression_atoms(p_indicator);
      perform form_suppression_groups(p_indicator);
      perform find_wholly_withheld_groups(p_indicator.suppression_threshold);
      perform store_crossed_areas();
      perform open_uncrossed_areas();
      perform store_suppression(p_indicator);
    end if;
  end if;
  -- A sheet without small numbers was removed above and has no open groups either.
  update suppression_period h set stale = false, computed_to = last_figure, changes_groups = false,
      has_open_groups = case when h.changes_groups then exists (
        select from pg_temp.suppression_sheet s join pg_temp.suppression_group g on g.sheet = s.sheet and g.is_open
        where s.access_id = h.access_id and s.starts_on = h.starts_on and s.ends_on = h.ends_on) else h.has_open_groups end
    where h.indicator_id = p_indicator_id and h.stale;
end $function$
;
revoke all on function suppress_small_numbers(uuid) from public;

CREATE OR REPLACE FUNCTION public.take_over_shown_answers(p_version uuid, p_area uuid, p_kind text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  former_version uuid := (select f.id from plan_version v join plan_version f on f.plan_id = v.plan_id and f.number < v.number
    where v.id = p_version and exists (select from shown_answer_line s where s.version_id = f.id) order by f.number desc limit 1);
begin
  if former_version is null then return; end if;
  with line as materialized (
    select u.organisation_id, coalesce(s.tally, 0) as shown, f.tally as former
    from plan_version v join answer_audience u on u.plan_id = v.plan_id
    join shown_answer_line f on f.version_id = former_version and f.organisation_id = u.organisation_id
    left join shown_answer_line s on s.version_id = p_version and s.organisation_id = u.organisation_id
    where v.id = p_version and u.area_id is not distinct from p_area and u.organisation_kind = p_kind
  ), digits as materialized (
    select l.organisation_id, 70 * w.columns as width, lpad(l.shown::text, 70 * w.columns, '0') as shown, lpad(l.former::text, 70 * w.columns, '0') as former
    from line l cross join (select max(number) as columns from coverage_column where version_id in (p_version, former_version)) w
  ), slot as (
    select d.organisation_id, c.number, substr(d.former, d.width - 70 * b.number + 1, 70)::numeric as former
    from digits d join coverage_column c on c.version_id = p_version
    join coverage_column b on b.version_id = former_version and b.element_id = c.element_id
    where substr(d.shown, d.width - 70 * c.number + 1, 70)::numeric = 0
      -- Items that are sent again with another content have another day.
      and exists (select from item i join item o on o.id = i.follows_id and o.sent_at = i.sent_at
        where i.version_id = p_version and i.addressee_id = d.organisation_id and i.element_id = c.element_id and i.withdrawn_at is null)
  )
  insert into shown_answer_line as s (version_id, organisation_id, tally)
  select p_version, organisation_id, sum(slot.former * rpad('1', 70 * (number - 1) + 1, '0')::numeric)
  from slot where slot.former > 0 group by organisation_id
  on conflict (version_id, organisation_id) do update set tally = s.tally + excluded.tally;
end $function$
;
revoke all on function take_over_shown_answers(uuid,uuid,text) from public;

CREATE OR REPLACE FUNCTION public.tally_marks()
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ select 'cadpnrCADPNR?-' $function$
;

CREATE OR REPLACE FUNCTION public.to_search_terms(language text, code text, title text, prose jsonb)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select setweight(to_terms('code', coalesce(code || ' ' || regexp_replace(code, '[^[:alnum:]]+', ' ', 'g') || ' ', '') || left(title, 2000)), 'A')
    || setweight(to_terms(language, left(title, 20000)), 'A')
    || case when prose is null then ''::tsvector else setweight(to_terms(language, left(prose_text(prose), 100000)), 'C') end
$function$
;

CREATE OR REPLACE FUNCTION public.to_terms(language text, value text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select to_tsvector(language_configuration(language), value)
    || case when normalise_spelling(language, value) = value then ''::tsvector
       else to_tsvector(language_configuration(language), normalise_spelling(language, value)) end
$function$
;

CREATE OR REPLACE FUNCTION public.transfer_items_to_successors(ended_body uuid, successors uuid[], at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if not is_maintenance() and (not has_permission('registry.write') or exists (select from unnest(successors) s (id)
      where not exists (select from organisation_succession n where n.predecessor_id = ended_body and n.successor_id = s.id))) then
    raise exception 'Only a recorded succession transfers items.' using errcode = 'insufficient_privilege';
  end if;
  create temporary table transferred_item on commit drop as
    select i.id as from_item, new_id(at) as to_item, i.version_id, i.upper_plan_id, i.element_id, i.owner_id, i.due_on, s.id as addressee_id
    from item i cross join unnest(successors) s (id)
    where i.addressee_id = ended_body and i.withdrawn_at is null
      and not exists (select from item o where o.version_id = i.version_id and o.element_id = i.element_id and o.addressee_id = s.id);
  insert into item (id, version_id, upper_plan_id, element_id, owner_id, addressee_id, sent_at, due_on, access_id)
    select to_item, version_id, upper_plan_id, element_id, owner_id, addressee_id, at, due_on, 1 from transferred_item;
  -- If another predecessor transferred an item before, the answers are added to the history of that item. So are answers
  -- that the successor could not read: it answers again.
  insert into answer (id, item_id, owner_id, kind, reasons, deciding_body, signatories, decided_on, answered_at, answered_by,
      by_link, link_created_by, is_recorded, superseded_at, marking, former_access_id, access_id)
    select new_id(at), o.id, o.addressee_id, a.kind, a.reasons, a.deciding_body, a.signatories, a.decided_on, a.answered_at, a.answered_by,
      a.by_link, a.link_created_by, a.is_recorded, case when o.answered or not can_organisation_read(a.access_id, o.addressee_id) or exists (select from organisation_succession s
        where s.successor_id = o.addressee_id and s.predecessor_id <> ended_body) then at end, a.marking, a.access_id, 1
    from item i join answer a on a.item_id = i.id and a.superseded_at is null
    join item o on o.version_id = i.version_id and o.element_id = i.element_id and o.addressee_id = any (successors)
    where i.addressee_id = ended_body and i.withdrawn_at is null;
  insert into task (id, kind, subject_kind, subject_id, owner_id, organisation_id, due_on, created_at, access_id)
    select new_id(at), 'answer_items', 'version', i.version_id, i.owner_id, i.addressee_id, min(i.due_on), at, 1
    from item i where i.addressee_id = any (successors) and not i.answered and i.withdrawn_at is null
      and i.version_id in (select version_id from transferred_item)
    group by i.version_id, i.owner_id, i.addressee_id
    on conflict do nothing;
  update item set withdrawn_at = at where addressee_id = ended_body and withdrawn_at is null;
  update task set done_at = at where organisation_id = ended_body and kind = 'answer_items' and done_at is null;
  drop table transferred_item;
end $function$
;

CREATE OR REPLACE FUNCTION public.transfer_items_to_version(previous_version uuid, p_version uuid, unchanged_elements uuid[], at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if not exists (select from plan_version n join plan_version o on o.plan_id = n.plan_id join plan p on p.id = n.plan_id
      where n.id = p_version and o.id = previous_version and p.owner_id = any (writable())) then
    raise exception 'Only the owner of the plan can transfer items to a new version.' using errcode = 'insufficient_privilege';
  end if;
  insert into item (id, version_id, upper_plan_id, element_id, owner_id, addressee_id, lower_plan_id, sent_at, due_on, follows_id, access_id)
    select new_id(at), p_version, i.upper_plan_id, i.element_id, i.owner_id, i.addressee_id, i.lower_plan_id, i.sent_at, i.due_on, i.id, 1
    from item i where i.version_id = previous_version and i.withdrawn_at is null and i.element_id = any (unchanged_elements)
    on conflict do nothing;
  insert into answer (id, item_id, owner_id, plan_id, kind, reasons, deciding_body, signatories, decided_on, answered_at, answered_by,
      by_link, link_created_by, is_recorded, marking, former_access_id, access_id)
    select new_id(at), n.id, a.owner_id, a.plan_id, a.kind, a.reasons, a.deciding_body, a.signatories, a.decided_on, a.answered_at,
      a.answered_by, a.by_link, a.link_created_by, a.is_recorded, a.marking, a.former_access_id, 1
    from item n join answer a on a.item_id = n.follows_id and a.superseded_at is null
    where n.version_id = p_version and n.element_id = any (unchanged_elements) and not n.answered;
  insert into answer_element (answer_id, element_id, owner_id, access_id)
    select b.id, c.element_id, c.owner_id, 1
    from item n join answer a on a.item_id = n.follows_id and a.superseded_at is null join answer_element c on c.answer_id = a.id
    join answer b on b.item_id = n.id and b.superseded_at is null
    where n.version_id = p_version and n.element_id = any (unchanged_elements)
    on conflict do nothing;
  update item set withdrawn_at = at where version_id = previous_version and withdrawn_at is null and not answered;
  update task set done_at = at where kind = 'answer_items' and subject_id = previous_version and done_at is null;
end $function$
;
grant execute on function transfer_items_to_version(uuid,uuid,uuid[],timestamp with time zone) to :app_role;
grant execute on function transfer_items_to_version(uuid,uuid,uuid[],timestamp with time zone) to public;

CREATE OR REPLACE FUNCTION public.update_answer_linked()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update answer a set linked = exists (select from answer_element e where e.answer_id = a.id)
    where a.id in (select answer_id from changed)
      and a.linked <> exists (select from answer_element e where e.answer_id = a.id);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.update_answered_question_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update member_question set access_id = access_id where id = new.question_id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.update_area_neighbours(p_kind text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET work_mem TO '64MB'
AS $function$
begin
  if cardinality(writable()) = 0 then
    raise exception 'The transaction may not write for any body.' using errcode = 'insufficient_privilege';
  end if;
  delete from area_neighbour n using area a, area b
  where a.id = n.area_id and b.id = n.neighbour_id and p_kind in (a.kind, b.kind);
  with point as materialized (
    select distinct a.id, a.kind, a.outside_tree, (p.at ->> 0)::float8 as x, (p.at ->> 1)::float8 as y
    from area_boundary b join area a on a.id = b.area_id and (a.kind = p_kind or a.outside_tree or exists (
        select from area k where k.kind = p_kind and k.outside_tree))
    cross join lateral jsonb_path_query(b.geometry -> 'coordinates',
      case b.geometry ->> 'type' when 'Polygon' then '$[*][*]' else '$[*][*][*]' end::jsonpath) as p(at)
  )
  insert into area_neighbour
  select p.id, q.id from point p join point q on q.x = p.x and q.y = p.y and q.id <> p.id
  where p_kind in (p.kind, q.kind) and (p.kind = q.kind or p.outside_tree or q.outside_tree)
  group by p.id, q.id having count(*) >= 2
  on conflict do nothing;
end $function$
;

CREATE OR REPLACE FUNCTION public.update_area_reach()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  changed_areas uuid[];
begin
  perform pg_advisory_xact_lock(hashtext('area_reach'));
  with current_reach as materialized (select * from compute_area_reach()),
  removed as (
    delete from area_reach r where not exists (select from current_reach n where n.area_id = r.area_id
      and n.ancestor_id = r.ancestor_id and n.valid_from = r.valid_from and n.valid_to = r.valid_to)
    returning r.ancestor_id
  ), added as (
    select n.* from current_reach n where not exists (select from area_reach r where r.area_id = n.area_id
      and r.ancestor_id = n.ancestor_id and r.valid_from = n.valid_from and r.valid_to = n.valid_to)
  )
  select array(select ancestor_id from removed union select ancestor_id from added) into changed_areas;
  insert into area_reach select n.* from compute_area_reach() n where n.ancestor_id = any (changed_areas)
    on conflict (area_id, ancestor_id, valid_from) do nothing;
  if exists (select from series) then perform recompute_totals(changed_areas); end if;
end $function$
;

CREATE OR REPLACE FUNCTION public.update_area_reach_once()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if tg_when = 'BEFORE' then
    perform set_config('integral.area_reach_stale', 'on', true);
  elsif current_setting('integral.area_reach_stale', true) = 'on' then
    perform set_config('integral.area_reach_stale', '', true);
    if not is_maintenance() and exists (select from moved_running_seats()) and not exists (
        select from pack_installation i where i.installed_at = transaction_timestamp() and not i.is_adopted) then
      raise exception 'The places of areas decide the seats of a plan that is in decision, approved or in force. Change them from a later day.'
        using errcode = 'integrity_constraint_violation', constraint = 'running_seat';
    end if;
    perform update_area_reach();
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.update_confirmation_tasks()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  reference path_act;
begin
  if new.kind = 'withdrawn' then
    select * into reference from path_act where id = new.withdraws;
    if reference.kind in ('confirmed', 'contested') then
      update task set done_at = new.recorded_at, done_by = new.recorded_by
        where kind = 'path_contest' and subject_id = reference.refers_to and done_at is null
          and reference.kind = 'contested';
      update task t set done_at = null, done_by = null
        where t.id = (select l.id from task l where l.kind = 'path_confirmation' and l.subject_id = reference.refers_to
          order by l.created_at desc limit 1)
          and not is_withdrawn(reference.refers_to)
          and not exists (select from path_act c where c.refers_to = reference.refers_to and not is_withdrawn(c.id));
      return null;
    end if;
  end if;
  update task set done_at = new.recorded_at, done_by = new.recorded_by
    where kind in ('path_confirmation', 'path_contest') and subject_id = coalesce(new.refers_to, new.withdraws) and done_at is null
      and (kind = 'path_confirmation' or new.kind = 'withdrawn');
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.update_coverage_of_answers()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update item set answered = true from changed c
    where c.item_id = item.id and c.superseded_at is null and not item.answered;
  perform refresh_coverage(array_agg(p.version_id), array_agg(p.addressee_id))
    from (select distinct i.version_id, i.addressee_id from changed c join item i on i.id = c.item_id) p
    having count(*) > 0;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.update_coverage_of_items()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update coverage_column c set access_id = e.access_id
    from (select distinct version_id, element_id from new_row) n join element e on e.id = n.element_id
    where c.version_id = n.version_id and c.element_id = n.element_id and c.access_id <> e.access_id;
  perform refresh_coverage(array_agg(p.version_id), array_agg(p.addressee_id))
    from (select distinct n.version_id, n.addressee_id from new_row n join old_row o on o.id = n.id
          where (n.access_id, n.withdrawn_at) is distinct from (o.access_id, o.withdrawn_at)) p
    having count(*) > 0;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.update_extension_tasks()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  contest plan_extension;
begin
  if new.kind = 'withdrawn' then
    select * into contest from plan_extension where id = new.withdraws and kind = 'contested';
  end if;
  if contest.id is not null then
    update task set done_at = new.recorded_at, done_by = new.recorded_by
      where kind = 'extension_contest' and subject_id = contest.refers_to and done_at is null;
    update task t set done_at = null, done_by = null
      where t.kind = 'extension_confirmation' and t.subject_id = contest.refers_to
        and not exists (select from plan_extension c where c.refers_to = contest.refers_to and c.kind = 'confirmed'
          and (c.completes or c.owner_id = t.organisation_id))
        and not is_period_row_withdrawn(contest.refers_to);
    return null;
  end if;
  update task set done_at = new.recorded_at, done_by = new.recorded_by
    where kind in ('extension_confirmation', 'extension_contest') and subject_id = coalesce(new.refers_to, new.withdraws)
      and done_at is null and (kind = 'extension_confirmation' or new.kind = 'withdrawn')
      and (new.kind <> 'confirmed' or new.completes or organisation_id = new.owner_id);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.update_figure_sheets()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET work_mem TO '64MB'
 SET plan_cache_mode TO 'force_custom_plan'
AS $function$
declare
  sign constant integer := case tg_op when 'INSERT' then 1 else -1 end;
begin
  with counted as materialized (
    select b.owner_id, s.indicator_id, m.starts_on, m.ends_on, m.access_id, count(m.value) as known, count(*) - count(m.value) as missing,
      count(*) filter (where m.state = 'provisional') as provisional, max(m.id) as latest
    from changed m join series s on s.id = m.series_id join observation_batch b on b.id = m.batch_id group by 1, 2, 3, 4, 5
  )
  insert into figure_sheet as f (body_id, indicator_id, starts_on, ends_on, access_id, known, missing, provisional, latest)
  select c.owner_id, c.indicator_id, c.starts_on, c.ends_on, c.access_id, sign * c.known, sign * c.missing, sign * c.provisional, c.latest
  from counted c order by 1, 2, 3, 4, 5
  on conflict (body_id, indicator_id, starts_on, ends_on, access_id) do update set known = f.known + excluded.known,
    missing = f.missing + excluded.missing, provisional = f.provisional + excluded.provisional, latest = greatest(f.latest, excluded.latest);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.update_invitee_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update plan set sent_at = sent_at where sent_at is null and id = new.plan_id;
  update comment_round set access_id = access_id where id = new.round_id;
  update comment_invitee set access_id = access_id where id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.update_plan_extension()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  before plan;
  target_kind text := (select t.kind from plan_extension t where t.id = coalesce(new.refers_to, new.withdraws));
  until date := plan_extended_to(new.plan_id);
  ends boolean;
  fields jsonb := '{}';
begin
  select * into before from plan where id = new.plan_id;
  ends := new.kind = 'confirmed' and new.completes and target_kind = 'ended' and plan_state(before) in ('in_force', 'bridging');
  if before.extended_to is distinct from until then
    fields := jsonb_build_object('extendedTo', jsonb_build_array(before.extended_to, until));
  end if;
  if ends then fields := fields || jsonb_build_object('state', jsonb_build_array(plan_state(before), 'ended')); end if;
  if fields <> '{}' then
    update plan set extended_to = until, state = case when ends then 'ended' else state end, updated_at = new.recorded_at,
      revision = revision + case when ends then 1 else 0 end where id = new.plan_id;
  end if;
  perform set_config('integral.access_is_set', 'on', true);
  insert into change (id, plan_id, at, person_id, procedure, reason, fields, access_id)
  values (gen_random_uuid(), new.plan_id, new.recorded_at, new.recorded_by, case
      when new.kind = 'extended' then 'extendPlan'
      when new.kind = 'ended' then 'endPlan'
      when new.kind = 'confirmed' then 'confirmPeriodDecision'
      when new.kind = 'contested' then 'contestPeriodDecision'
      when target_kind = 'contested' then 'withdrawPeriodContest'
      else 'withdrawExtension' end, new.reason, fields, before.access_id);
  perform set_config('integral.access_is_set', '', true);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.update_tasks_of_period()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update task t set done_at = case when d.is_possible then null else new.updated_at end
  from (select e.id, is_period_decidable(new, e.kind)
      and (e.kind <> 'extended' or is_extendable_until(new, e.valid_until)) as is_possible, exists (select from plan_extension c
        where c.refers_to = e.id and c.kind = 'contested' and not is_period_row_withdrawn(c.id)) as is_contested
    from plan_extension e where e.plan_id = new.id and e.kind in ('extended', 'ended', 'revoked') and e.needs_confirmation
      and not is_period_row_withdrawn(e.id)
      and not exists (select from plan_extension c where c.refers_to = e.id and c.kind = 'confirmed' and c.completes)) d
  where t.kind in ('extension_confirmation', 'extension_contest') and t.subject_id = d.id and t.done_by is null
    and d.is_possible = (t.done_at is not null) and (not d.is_possible or (t.kind = 'extension_contest') = d.is_contested);
  return null;
end $function$
;
revoke all on function update_tasks_of_period() from public;

CREATE OR REPLACE FUNCTION public.update_totals()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET work_mem TO '16MB'
 SET jit TO 'off'
 SET plan_cache_mode TO 'force_generic_plan'
 SET enable_seqscan TO 'off'
 SET enable_nestloop TO 'on'
 SET enable_sort TO 'on'
AS $function$
declare
  sign constant integer := case tg_op when 'INSERT' then 1 else -1 end;
  p_series integer[];
  figure_count bigint;
  all_exist boolean;
begin
  -- Prevents concurrent changes of the structure of the country.
  perform pg_advisory_xact_lock_shared(hashtext('area_reach'));
  select array_agg(distinct m.series_id), sum(m.figures), bool_and(s.id is not null and b.id is not null)
  into p_series, figure_count, all_exist
  from (select series_id, access_id, batch_id, count(*) as figures from changed group by series_id, access_id, batch_id) m
  left join series s on s.id = m.series_id and s.access_id = m.access_id left join observation_batch b on b.id = m.batch_id;
  if not all_exist then
    raise exception 'A figure (observation) must refer to an existing series and batch.' using errcode = 'foreign_key_violation';
  end if;
  if figure_count > 200 then perform prefer_bulk_query_plans(); end if;

  insert into series (indicator_id, area_id, breakdown_id, access_id, counts)
  select k.indicator_id, k.ancestor_id, k.breakdown_id, k.access_id,
    figures_add_up(i.adds_over_area, i.level, a.kind, a.outside_tree)
  from (select distinct s.indicator_id, r.ancestor_id, s.breakdown_id, s.access_id
    from unnest(p_series) m(id) join series s on s.id = m.id and s.counts join area_reach r on r.area_id = s.area_id) k
  join indicator i on i.id = k.indicator_id join area a on a.id = k.ancestor_id
  where not exists (select from series e where e.indicator_id = k.indicator_id and e.area_id = k.ancestor_id
    and e.breakdown_id = k.breakdown_id and e.access_id = k.access_id)
  order by 1, 3, 4, 2
  on conflict (indicator_id, area_id, breakdown_id, access_id) do nothing;

  with reported as materialized (
    -- The first series identifies the indicator, breakdown and audience.
    select s.id, s.area_id, min(s.id) over (partition by s.indicator_id, s.breakdown_id, s.access_id) as key_series,
      i.adds_over_area = 'weighted_mean' as weighted
    from unnest(p_series) m(id) join series s on s.id = m.id and s.counts join indicator i on i.id = s.indicator_id
  ), area_class as materialized (
    select area_id, dense_rank() over (order by reach) as class from (
      select r.area_id, array_agg((r.ancestor_id, r.valid_from, r.valid_to)::text order by r.ancestor_id, r.valid_from) as reach
      from area_reach r where r.area_id in (select area_id from reported) group by r.area_id) grouped
  ), class_reach as materialized (
    select l.class, r.ancestor_id, r.valid_from, r.valid_to, count(*) over (partition by r.ancestor_id) > 1 as shared
    from (select distinct on (class) class, area_id from area_class) l join area_reach r on r.area_id = l.area_id
  ), class_group as materialized (
    select class, dense_rank() over (order by reach) as class_group_id from (
      select class, array_agg((ancestor_id, valid_from, valid_to)::text order by ancestor_id, valid_from) as reach
      from class_reach where shared group by class) grouped
  ), class_sum as materialized (
    select t.key_series, a.class, o.starts_on, o.ends_on, sum(case when t.weighted then o.value * o.n else o.value end) as sum,
      -- Null without weights. Then the number of known values is stored.
      sum(case when t.weighted and o.value is not null then coalesce(o.n, 0) end) as weight, count(o.value)::integer as known,
      (count(*) - count(o.value))::integer as missing,
      (count(*) filter (where o.state = 'provisional'))::integer as provisional, count(o.partial_to)::integer as partial
    from changed o join reported t on t.id = o.series_id join area_class a on a.area_id = t.area_id
    group by t.key_series, a.class, o.starts_on, o.ends_on
  ), group_sum as (
    select n.key_series, s.class_group_id, n.starts_on, n.ends_on, sum(n.sum) as sum, sum(n.weight) as weight, sum(n.known)::integer as known,
      sum(n.missing)::integer as missing, sum(n.provisional)::integer as provisional, sum(n.partial)::integer as partial
    from class_sum n join class_group s on s.class = n.class
    group by n.key_series, s.class_group_id, n.starts_on, n.ends_on
  ), change as (
    select n.key_series, a.ancestor_id, n.starts_on, n.ends_on, n.sum, n.weight, n.known, n.missing, n.provisional, n.partial
    from class_sum n join class_reach a on a.class = n.class and not a.shared and n.starts_on >= a.valid_from and n.starts_on < a.valid_to
    union all
    select w.key_series, a.ancestor_id, w.starts_on, w.ends_on, sum(w.sum), sum(w.weight), sum(w.known), sum(w.missing),
      sum(w.provisional), sum(w.partial)
    from group_sum w
    join (select distinct s.class_group_id, a.ancestor_id, a.valid_from, a.valid_to from class_group s join class_reach a on a.class = s.class and a.shared) a
      on a.class_group_id = w.class_group_id and w.starts_on >= a.valid_from and w.starts_on < a.valid_to
    group by w.key_series, a.ancestor_id, w.starts_on, w.ends_on
  )
  insert into total as t (series_id, starts_on, ends_on, sum, weight, known, missing, provisional, partial, access_id)
  select e.id, c.starts_on, c.ends_on, sign * coalesce(c.sum, 0), sign * coalesce(c.weight, c.known), sign * c.known,
    sign * c.missing, sign * c.provisional, sign * c.partial, e.access_id
  from change c join series k on k.id = c.key_series
  join series e on e.indicator_id = k.indicator_id and e.area_id = c.ancestor_id and e.breakdown_id = k.breakdown_id
    and e.access_id = k.access_id
  order by e.id, c.starts_on, c.ends_on
  on conflict (series_id, starts_on, ends_on) do update set sum = t.sum + excluded.sum, weight = t.weight + excluded.weight,
    known = t.known + excluded.known, missing = t.missing + excluded.missing,
    provisional = t.provisional + excluded.provisional, partial = t.partial + excluded.partial;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.use_hashes_of_submission()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  submitted jsonb := (select a.sections from path_act a where a.round_id = new.round_id and a.kind = 'submitted'
    and a.version_id = new.version_id and not is_withdrawn(a.id) order by a.place desc limit 1);
begin
  if exists (select from jsonb_each_text(submitted) s, jsonb_each_text(new.sections) n
    where s.key = n.key and split_part(s.value, ':', 1) <> split_part(n.value, ':', 1)) then
    new.sections := (select jsonb_object_agg(s.key, s.value) from jsonb_each(submitted) s where new.sections ? s.key);
  end if;
  return new;
end $function$
;
revoke all on function use_hashes_of_submission() from public;

CREATE OR REPLACE FUNCTION public.use_signed_link(p_purpose text, p_hash text, at timestamp with time zone, p_spends boolean)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with used as (
    update signed_link l set first_used_at = coalesce(l.first_used_at, at), last_used_at = at,
      use_count = l.use_count + 1, spent_at = case when p_spends and l.is_single_use then at end
    where l.secret_hash = p_hash and l.purpose = p_purpose and l.expires_at > at and l.revoked_at is null
      and l.spent_at is null
    returning l.id
  )
  select exists (select from used)
$function$
;

CREATE OR REPLACE FUNCTION public.verify_file_chunks()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if new.size <> (select coalesce(sum(octet_length(bytes)), 0) from file_chunk where sha256 = new.sha256) then
    raise exception 'The stored chunks of file % are incomplete.', new.id;
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.version_facts(p plan)
 RETURNS jsonb
 LANGUAGE sql
 STABLE
AS $function$
  select plan_facts(p) || jsonb_build_object('title', p.title -> 'text' ->> (p.title ->> 'source'))
$function$
;
grant execute on function version_facts(plan) to :app_role;
grant execute on function version_facts(plan) to public;

CREATE OR REPLACE FUNCTION public.visible_answer_link_addresses(p_plan uuid, p_organisation uuid)
 RETURNS TABLE(name text, email text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select * from answer_link_addresses(p_plan, p_organisation) where is_readable_plan(p_plan)
$function$
;
revoke all on function visible_answer_link_addresses(uuid,uuid) from public;
grant execute on function visible_answer_link_addresses(uuid,uuid) to :app_role;

CREATE OR REPLACE FUNCTION public.visible_authorship_start(p_plan uuid, p_version uuid)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select authorship_start(p_plan, p_version) where is_readable_plan(p_plan)
$function$
;
revoke all on function visible_authorship_start(uuid,uuid) from public;
grant execute on function visible_authorship_start(uuid,uuid) to :app_role;

CREATE OR REPLACE FUNCTION public.visible_confirmation_routes(p_acts uuid[])
 RETURNS TABLE(act_id uuid, awaits_confirmation boolean, has_independent_account boolean, name text, email text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with round as materialized (
    select r.* from rounds_of_acts(array(select a.id from path_act a where a.id = any (p_acts) and is_readable_plan(a.plan_id))) r
  ), confirmable as materialized (
    select c as id from round r cross join lateral acts_of_round_with_confirmer(r.plan_id, r.round_id, r.acts, r.involved, r.since) c
  ), address as materialized (
    select distinct on (c.act_id) c.act_id, c.name, c.email from round r cross join lateral addresses_of_acts(r.acts, r.involved) c
    order by c.act_id, c.purpose <> 'plans', c.purpose, c.contact_id
  )
  select a, awaits_confirmation(a), a in (select c.id from confirmable c), d.name, d.email
  from unnest(p_acts) a left join address d on d.act_id = a
$function$
;
revoke all on function visible_confirmation_routes(uuid[]) from public;
grant execute on function visible_confirmation_routes(uuid[]) to :app_role;

CREATE OR REPLACE FUNCTION public.visible_confirming_organisations(p_acts uuid[])
 RETURNS TABLE(act_id uuid, organisation_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with own as materialized (
    select distinct r.organisation_id from role_assignment r where r.person_id = acting_person()
      and r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true)
  ), act as materialized (
    select a as act, a.id, a.plan_id, a.step, a.seat_organisation_id, a.owner_id from path_act a
    where a.id = any (p_acts) and is_readable_plan(a.plan_id)
  ), later as materialized (
    select s.plan_id, s.step, b.id from (select distinct plan_id, step from act) s, later_bodies(s.plan_id, s.step, legal_today()) b (id)
  )
  select a.id, o.organisation_id from act a, own o
  where case when is_of_seat(a.act, o.organisation_id, legal_today()) or o.organisation_id = a.owner_id or is_issuer(a.plan_id, o.organisation_id)
    then confirms_today(a.act, o.organisation_id)
    else exists (select from later l where (l.plan_id, l.step, l.id) = (a.plan_id, a.step, o.organisation_id)) end
$function$
;
revoke all on function visible_confirming_organisations(uuid[]) from public;
grant execute on function visible_confirming_organisations(uuid[]) to :app_role;

CREATE OR REPLACE FUNCTION public.visible_fixed_seats(p_rounds uuid[], p_steps text[], p_days date[])
 RETURNS TABLE(round_id uuid, step text, organisation_id uuid, seat_function text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select g.round_id, g.step, f.organisation_id, f.seat_function
  from unnest(p_rounds, p_steps, p_days) g (round_id, step, day)
    join path_round r on r.id = g.round_id and is_readable_plan(r.plan_id), fixed_seats(g.round_id, g.step, g.day) f
$function$
;
revoke all on function visible_fixed_seats(uuid[],text[],date[]) from public;
grant execute on function visible_fixed_seats(uuid[],text[],date[]) to :app_role;

CREATE OR REPLACE FUNCTION public.visible_mandates_in_effect(p_mandates uuid[], p_day date)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select m.id from mandate m where m.id = any (p_mandates) and m.access_id = any (readable()) and is_mandate_in_effect(m, p_day)
$function$
;
revoke all on function visible_mandates_in_effect(uuid[],date) from public;
grant execute on function visible_mandates_in_effect(uuid[],date) to :app_role;

CREATE OR REPLACE FUNCTION public.visible_meeting_recorders(p_round uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select person from meeting_recorders(p_round) person
  where is_readable_plan((select r.plan_id from path_round r where r.id = p_round))
$function$
;
revoke all on function visible_meeting_recorders(uuid) from public;
grant execute on function visible_meeting_recorders(uuid) to :app_role;

CREATE OR REPLACE FUNCTION public.visible_period_bodies(p_decisions uuid[])
 RETURNS TABLE(decision_id uuid, organisation_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select t.id, b.id from plan_extension t cross join lateral (select period_bodies(t.plan_id) union select later_bodies_of_period(t.id)) b (id)
  where t.id = any (p_decisions) and is_readable_plan(t.plan_id) and is_existing_organisation(b.id)
$function$
;
revoke all on function visible_period_bodies(uuid[]) from public;
grant execute on function visible_period_bodies(uuid[]) to :app_role;

CREATE OR REPLACE FUNCTION public.visible_period_confirmers(p_decisions uuid[])
 RETURNS TABLE(decision_id uuid, organisation_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select t.id, c.id from plan_extension t cross join lateral period_confirmers(t.id) c (id)
  where t.id = any (p_decisions) and is_readable_plan(t.plan_id)
$function$
;
revoke all on function visible_period_confirmers(uuid[]) from public;
grant execute on function visible_period_confirmers(uuid[]) to :app_role;

CREATE OR REPLACE FUNCTION public.visible_period_seats(p_decisions uuid[])
 RETURNS TABLE(decision_id uuid, organisation_id uuid, seat_function text, is_own boolean, confirms_itself boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select t.id, s.organisation_id, s.seat_function,
    period_seats_of_person(acting_person(), s.organisation_id, t.id, legal_today()) @> jsonb_build_array(s.seat),
    exists (select from open_seats_of_period(t.id) o where o.is_contested and (o.seat, o.organisation_id) = (s.seat, s.organisation_id))
  from plan_extension t cross join lateral seats_of_period(t.id) s
  where t.id = any (p_decisions) and is_readable_plan(t.plan_id) and is_existing_organisation(s.organisation_id)
$function$
;
revoke all on function visible_period_seats(uuid[]) from public;
grant execute on function visible_period_seats(uuid[]) to :app_role;

CREATE OR REPLACE FUNCTION public.visible_places(p_plan uuid, p_round uuid)
 RETURNS TABLE(act_id uuid, organisation_id uuid, function text, is_dependent boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with work as materialized (
    select involved_people(p_plan, p_round) as involved, plan_work_start(p_plan) as since where is_readable_plan(p_plan)
  ), appointing as materialized (
    select appointing_people(w.involved, w.since) as ids from work w
  ), place as materialized (
    select null::uuid as act_id, acting_person() as person_id, r.organisation_id, null::text as function
    from role_assignment r where r.person_id = acting_person()
      and r.valid_from <= legal_today() and coalesce(legal_today() < r.valid_to, true)
    union select null, acting_person(), f.organisation_id, f.code from function_holding h join function f on f.id = h.function_id
      where h.person_id = acting_person() and h.valid_from <= legal_today() and coalesce(legal_today() < h.valid_to, true)
    union select a.id, a.recorded_by, a.owner_id, null from path_act a
      where a.round_id = p_round and a.plan_id = p_plan and a.kind in ('decided', 'confirmed') and a.recorded_by is not null
  ), dependent as materialized (
    select d.person_id, d.organisation_id from work w
    cross join (select array_agg(person_id) as people, array_agg(organisation_id) as organisations from place) p
    cross join lateral dependent_people(p.people, p.organisations, w.involved) d
  )
  select p.act_id, p.organisation_id, p.function,
    exists (select from dependent d where d.person_id = p.person_id and d.organisation_id = p.organisation_id)
      or case when p.act_id is null
        then is_appointed_by(p.person_id, p.organisation_id, p.function, legal_today(), g.ids, w.since)
        else not (select is_placed_act(a, g.ids, w.since) from path_act a where a.id = p.act_id) end
  from work w, appointing g, place p
$function$
;
revoke all on function visible_places(uuid,uuid) from public;
grant execute on function visible_places(uuid,uuid) to :app_role;

CREATE OR REPLACE FUNCTION public.visible_plan_authors(p_plan uuid, p_since timestamp with time zone)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select person from plan_authors(p_plan, p_since) person where is_readable_plan(p_plan)
$function$
;

CREATE OR REPLACE FUNCTION public.visible_registration_conflict(p_plan uuid)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select find_registration_conflict(p.id, p.kind, p.owner_id || p.issuing_body_ids,
    coalesce(p.area_id, (select o.area_id from organisation o where o.id = p.owner_id)), p.period_from, p.period_to, p.decided_on)
  from plan p where p.id = p_plan and p.is_registered and is_readable_plan(p.id)
$function$
;
revoke all on function visible_registration_conflict(uuid) from public;
grant execute on function visible_registration_conflict(uuid) to :app_role;

CREATE OR REPLACE FUNCTION public.visible_reserved_acts(p_acts uuid[])
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select a.id from path_act a where a.id = any (p_acts) and is_readable_plan(a.plan_id)
    and exists (select from seat_organisations(a.seat_organisation_id, legal_today()) s where has_speaking_account(s, a.plan_id))
$function$
;
revoke all on function visible_reserved_acts(uuid[]) from public;
grant execute on function visible_reserved_acts(uuid[]) to :app_role;

CREATE OR REPLACE FUNCTION public.visible_seat_organisations(p_acts uuid[])
 RETURNS TABLE(act_id uuid, organisation_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select a.id, s from path_act a cross join lateral seat_organisations(a.seat_organisation_id, legal_today()) s
  where a.id = any (p_acts) and is_readable_plan(a.plan_id)
$function$
;
revoke all on function visible_seat_organisations(uuid[]) from public;
grant execute on function visible_seat_organisations(uuid[]) to :app_role;

CREATE OR REPLACE FUNCTION public.visible_successors_in_seat(p_plan uuid, p_organisations uuid[], p_day date)
 RETURNS TABLE(organisation_id uuid, successor_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select o, s from unnest(p_organisations) o cross join lateral seat_organisations(o, p_day) s where is_readable_plan(p_plan)
$function$
;
revoke all on function visible_successors_in_seat(uuid,uuid[],date) from public;
grant execute on function visible_successors_in_seat(uuid,uuid[],date) to :app_role;

CREATE OR REPLACE FUNCTION public.visibly_must_answer_here(p_plan uuid, p_organisation uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select must_answer_here(p_plan, p_organisation)
  where is_readable_plan(p_plan) or exists (select from issuer_consent c
    where c.plan_id = p_plan and c.organisation_id = p_organisation and c.access_id = any (readable()))
$function$
;
revoke all on function visibly_must_answer_here(uuid,uuid) from public;
grant execute on function visibly_must_answer_here(uuid,uuid) to :app_role;

CREATE OR REPLACE FUNCTION public.was_recorded_concurrently(p_xmin xid, recorded_at timestamp with time zone, own_recorded_at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select p_xmin <> pg_current_xact_id()::xid and recorded_at > own_recorded_at - interval '1 day'
    and not pg_visible_in_snapshot((case when k.full_id - k.next_id > 2147483648 then k.full_id - 4294967296 else k.full_id end)::text::xid8, k.seen)
  from (select n.seen, n.next_id, (n.next_id >> 32 << 32) + p_xmin::text::bigint as full_id
    from (select s.seen, pg_snapshot_xmax(s.seen)::text::bigint as next_id
      from (select current_setting('integral.snapshot')::pg_snapshot as seen) s) n) k
$function$
;

CREATE OR REPLACE FUNCTION public.withdraw_comment_by_link(p_hash text, p_token text, at timestamp with time zone, p_comment uuid)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  with withdrawn as (
    update comment m set withdrawn_at = at from open_comment_link(p_hash, p_token, at) l
    where m.id = p_comment and m.invitee_id = l.invitee_id and m.withdrawn_at is null
      and not exists (select from comment_answer a where a.comment_id = m.id)
    returning m.id
  )
  select exists (select from withdrawn)
$function$
;

CREATE OR REPLACE FUNCTION public.writable()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select coalesce(nullif(current_setting('integral.writable', true), ''), '{}')::uuid[] $function$
;

CREATE OR REPLACE FUNCTION public.write_changes(lines jsonb, p_at timestamp with time zone, p_person uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET enable_seqscan TO 'off'
AS $function$
begin
  if p_person is distinct from acting_person() and not is_maintenance() then
    raise exception 'The history names the person who acts.' using errcode = 'insufficient_privilege';
  end if;
  if exists (
    select from (select distinct plan_id from jsonb_to_recordset(lines) l (plan_id uuid)) l left join plan p on p.id = l.plan_id
    where p.owner_id is null or not p.owner_id = any (writable())
  ) then
    raise exception 'The transaction may not write for the owner of this plan.' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('integral.access_is_set', 'on', true);
  insert into change (id, plan_id, element_id, at, person_id, procedure, reason, fields, act_id, access_id)
  select l.id, l.plan_id, l.element_id, p_at, p_person, l.procedure, l.reason, l.fields, l.act_id, coalesce(e.access_id, p.access_id)
  from jsonb_to_recordset(lines) l (id uuid, plan_id uuid, element_id uuid, procedure text, reason text, fields jsonb, act_id uuid)
    join plan p on p.id = l.plan_id left join element e on e.id = l.element_id;
  perform set_config('integral.access_is_set', '', true);
end $function$
;

CREATE OR REPLACE FUNCTION public.write_checks(removed_ids uuid[], checked json, results json, ids uuid[], plan_numbers integer[], message_numbers integer[], element_ids uuid[], item_ids uuid[], other_element_ids uuid[], rules text[], is_complete boolean, at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  own_bodies uuid[] := writable();
begin
  if cardinality(removed_ids) > 0 then
    delete from check_result where id = any (removed_ids) and owner_id = any (own_bodies);
  end if;
  if cardinality(ids) > 0 then
  insert into check_result (id, plan_id, owner_id, element_id, rule, outcome, severity, message_code, data, item_id, other_element_id, computed_at, access_id)
  with checked_plan as materialized (
    select n, p.id, p.owner_id, p.access_id from rows from (json_to_recordset(checked) as (plan_id uuid)) with ordinality as c (plan_id, n)
    join plan p on p.id = c.plan_id where p.owner_id = any (own_bodies)
  ), message as materialized (
    select * from rows from (json_to_recordset(results) as (rule text, outcome text, severity text, message_code text, data jsonb))
      with ordinality as s (rule, outcome, severity, message_code, data, n)
  ), new_result as materialized (
    select f.id, f.element_id, f.item_id, f.other_element_id, f.message_number, p.id as plan_id, p.owner_id,
      coalesce(e.access_id, p.access_id) as own, coalesce(i.access_id, 0) as of_item,
      coalesce(a.access_id, 0) as of_answer, coalesce(o.access_id, 0) as of_other
    from unnest(ids, plan_numbers, message_numbers, element_ids, item_ids, other_element_ids)
      as f (id, plan_number, message_number, element_id, item_id, other_element_id)
    join checked_plan p on p.n = f.plan_number
    left join element e on e.id = f.element_id
    left join item i on i.id = f.item_id
    left join answer a on a.item_id = f.item_id and a.superseded_at is null
    left join element o on o.id = f.other_element_id
  ), combined as materialized (
    select own, of_item, of_answer, of_other, combine_access(combine_access(combine_access(
      own, nullif(of_item, 0)), nullif(of_answer, 0)), nullif(of_other, 0)) as access_id
    from (select distinct own, of_item, of_answer, of_other from new_result) pairs
  )
  select f.id, f.plan_id, f.owner_id, f.element_id, s.rule, s.outcome, s.severity, s.message_code, s.data, f.item_id, f.other_element_id, at, c.access_id
  from new_result f join message s on s.n = f.message_number join combined c using (own, of_item, of_answer, of_other);
  end if;
  insert into plan_check as c (plan_id, owner_id, computed, computed_at, next_check_on, access_id)
  select p.id, p.owner_id, string_to_array(f.computed, ' '), at, f.next_check_on, p.access_id
  from json_to_recordset(checked) as f (plan_id uuid, computed text, next_check_on date)
  join plan p on p.id = f.plan_id where p.owner_id = any (own_bodies)
  on conflict (plan_id) do update set
    computed = case when is_complete then excluded.computed else array(
      select r from unnest(c.computed) r where not r = any (rules) union select unnest(excluded.computed) order by 1) end,
    computed_at = excluded.computed_at,
    next_check_on = case when is_complete then excluded.next_check_on else least(c.next_check_on, excluded.next_check_on) end;
end $function$
;

CREATE OR REPLACE FUNCTION public.write_priorities(p_plan uuid, at timestamp with time zone, p_person uuid, input jsonb)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  insert into priority_criteria (id, plan_id, criteria, places, saved_at, saved_by, owner_id, access_id)
  select id, p_plan, criteria, places, at, p_person, p_plan, 1
  from jsonb_to_recordset(coalesce(input -> 'criteria', '[]')) s (id uuid, criteria jsonb, places smallint);
  insert into priority_phenomenon (id, plan_id, phenomenon_id, position, notes, saved_at, saved_by, owner_id, access_id)
  select id, p_plan, "phenomenonId", position, notes, at, p_person, p_plan, 1
  from jsonb_to_recordset(coalesce(input -> 'phenomena', '[]')) s (id uuid, "phenomenonId" uuid, position smallint, notes jsonb);
  insert into priority_rating (id, plan_id, phenomenon_id, criterion, rater_id, as_function, score, evidence, note, rated_on,
    saved_at, saved_by, owner_id, access_id)
  select id, p_plan, "phenomenonId", criterion, "raterId", "asFunction", score, evidence, note, "ratedOn", at, p_person, p_plan, 1
  from jsonb_to_recordset(coalesce(input -> 'ratings', '[]')) s (id uuid, "phenomenonId" uuid, criterion text, "raterId" uuid,
    "asFunction" text, score smallint, evidence text, note text, "ratedOn" date);
  insert into priority_expectation (id, plan_id, phenomenon_id, organisation_id, body, source, text, weight, recorded_on, saved_at,
    saved_by, owner_id, access_id)
  select id, p_plan, "phenomenonId", "organisationId", body, source, text, weight, "recordedOn", at, p_person, p_plan, 1
  from jsonb_to_recordset(coalesce(input -> 'expectations', '[]')) s (id uuid, "phenomenonId" uuid, "organisationId" uuid, body text,
    source text, text jsonb, weight smallint, "recordedOn" date);
  insert into priority_decision (id, plan_id, decided_by, quorum, decided_on, chosen, saved_at, saved_by, owner_id, access_id)
  select id, p_plan, "decidedBy", quorum, "decidedOn", outcomes, at, p_person, p_plan, 1
  from jsonb_to_recordset(coalesce(input -> 'decisions', '[]')) s (id uuid, "decidedBy" text, quorum text, "decidedOn" date, outcomes jsonb);
end $function$
;

CREATE OR REPLACE FUNCTION public.write_search_entries(kind text, subject uuid, plan uuid, code text, title jsonb, body jsonb, access integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  delete from search_entry where subject_id = subject;
  insert into search_entry (subject_kind, subject_id, language, plan_id, title, terms, access_id)
  select kind, subject, l.key, plan, left(l.value, 500), to_search_terms(l.key, code, l.value, body -> 'text' -> l.key), access
  from jsonb_each_text(coalesce(title, '{}'::jsonb)) l where l.value is not null;
end $function$
;
