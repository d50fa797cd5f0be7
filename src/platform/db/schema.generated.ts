// Generated from migrations/ by scripts/generate-db-types.ts. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { JsonText } from './column-values.ts'

export interface AccessTable {
  id: GeneratedAlways<number>
  marking: number
  signed_in: boolean
  organisation_ids: string[] | null
  person_ids: string[] | null
}

export interface AgreementTable {
  id: string
  from_element_id: string
  to_plan_id: string
  to_element_id: string | null
  owner_id: string
  addressee_id: string
  text: ColumnType<unknown, JsonText, JsonText>
  status: Generated<string>
  asked_at: string
  answered_at: string | null
  reasons: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  access_id: number
}

export interface AlignmentReviewTable {
  id: string
  version_id: string
  upper_plan_id: string
  owner_id: string
  previous_version_id: string | null
  in_force_on: string
  due_on: string | null
  opened_at: string
  access_id: number
}

export interface AnswerTable {
  id: string
  item_id: string
  owner_id: string
  plan_id: string | null
  kind: string
  reasons: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  deciding_body: string | null
  signatories: Generated<string[]>
  decided_on: string | null
  answered_at: string
  answered_by: string | null
  by_link: Generated<boolean>
  superseded_at: string | null
  marking: number
  access_id: number
  linked: Generated<boolean>
  former_access_id: number | null
  link_created_by: string | null
  is_recorded: Generated<boolean>
}

export interface AnswerAudienceTable {
  plan_id: string
  organisation_id: string
  organisation_kind: string
  reader_ids: string[]
  area_id: string | null
  minimum: number
  is_released: Generated<boolean>
  access_id: number
  excluded_ids: Generated<string[]>
}

export interface AnswerElementTable {
  answer_id: string
  element_id: string
  owner_id: string
  access_id: number
}

export interface AnswerReaderRuleTable {
  pack_version: string
  organisation_kind: string
  readers: ColumnType<unknown, JsonText, JsonText>
  group_hierarchy: string
  group_kinds: string[]
  minimum: number
}

export interface AnswerReleaseTable {
  id: string
  plan_id: string
  owner_id: string
  deciding_body: string
  decided_on: string
  released_at: string
  released_by: string | null
  withdrawn_at: string | null
  withdrawn_by: string | null
  withdrawal_deciding_body: string | null
  withdrawal_decided_on: string | null
  access_id: number
  confirmed_at: string | null
  confirmed_by: string | null
  withdrawal_reason: string | null
}

export interface AreaTable {
  id: string
  code: string
  kind: string
  names: ColumnType<unknown, JsonText, JsonText>
  sort_name: string
  official_code: string | null
  languages: Generated<string[]>
  outside_tree: Generated<boolean>
  borders: Generated<string[]>
  valid_from: string | null
  valid_to: string | null
  cell_q: number | null
  cell_r: number | null
  announced: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  population: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  source: Generated<string>
  country: Generated<string | null>
}

export interface AreaBoundaryTable {
  id: string
  area_id: string
  geometry: ColumnType<unknown, JsonText, JsonText>
  source: string
  valid_from: string | null
  valid_to: string | null
}

export interface AreaNeighbourTable {
  area_id: string
  neighbour_id: string
}

export interface AreaParentTable {
  id: string
  area_id: string
  hierarchy: string
  parent_id: string
  valid_from: string | null
  valid_to: string | null
}

export interface AreaReachTable {
  area_id: string
  ancestor_id: string
  valid_from: string
  valid_to: string
}

export interface AreaSuccessionTable {
  id: string
  predecessor_id: string
  successor_id: string
  kind: string
  on_date: string
}

export interface AuthAccountTable {
  id: Generated<string>
  account_id: string
  provider_id: string
  user_id: string
  access_token: string | null
  refresh_token: string | null
  id_token: string | null
  access_token_expires_at: string | null
  refresh_token_expires_at: string | null
  scope: string | null
  password: string | null
  created_at: Generated<string>
  updated_at: string
}

export interface AuthLinkTable {
  id: string
  kind: string
  secret_hash: string
  person_id: string | null
  created_at: Generated<string>
  created_by: string | null
  expires_at: string
  used_at: string | null
  is_mailed: Generated<boolean>
}

export interface AuthRateLimitTable {
  id: Generated<string>
  key: string
  count: number
  last_request: number
}

export interface AuthSessionTable {
  id: Generated<string>
  expires_at: string
  token: string
  created_at: Generated<string>
  updated_at: string
  ip_address: string | null
  user_agent: string | null
  user_id: string
}

export interface AuthUserTable {
  id: Generated<string>
  name: string
  email: string
  email_verified: boolean
  image: string | null
  created_at: Generated<string>
  updated_at: Generated<string>
}

export interface AuthVerificationTable {
  id: Generated<string>
  identifier: string
  value: string
  expires_at: string
  created_at: Generated<string>
  updated_at: Generated<string>
}

export interface BreakdownTable {
  id: GeneratedAlways<number>
  key: string
  parts: ColumnType<unknown, JsonText, JsonText>
}

export interface CalendarFeedTable {
  person_id: string
  secret_hash: string
  who: string
  created_at: string
  read_at: string | null
}

export interface CalendarFeedEntryTable {
  person_id: string
  key: string
  hash: string
  sequence: number
  changed_at: string
}

export interface CapacityDecisionTable {
  id: string
  plan_id: string
  owner_id: string
  year: number
  service: string
  ranking: ColumnType<unknown, JsonText, JsonText>
  reason: ColumnType<unknown, JsonText, JsonText>
  decided_on: string
  decided_at: string
  decided_by: string | null
  superseded_at: string | null
  access_id: number
}

export interface CarryOverTable {
  id: string
  plan_id: string
  owner_id: string
  from_id: string
  to_id: string | null
  outcome: string
  reason: ColumnType<unknown, JsonText, JsonText>
  decided_at: string
  decided_by: string | null
  access_id: number
}

export interface CascadeDeadlineTable {
  id: string
  plan_id: string
  owner_id: string
  code: string
  within: string | null
  reason: string
  set_at: string
  set_by: string | null
  superseded_at: string | null
  access_id: number
}

export interface ChangeTable {
  id: string
  plan_id: string
  element_id: string | null
  at: string
  person_id: string | null
  procedure: string
  reason: string | null
  fields: ColumnType<unknown, JsonText, JsonText>
  access_id: number
  act_id: string | null
}

export interface CheckQueueTable {
  plan_id: string
  sections: string[]
  asked_at: string
  id: GeneratedAlways<number>
}

export interface CheckResultTable {
  id: string
  plan_id: string
  owner_id: string
  element_id: string | null
  rule: string
  outcome: string
  severity: string
  message_code: string
  data: ColumnType<unknown, JsonText | undefined, JsonText>
  item_id: string | null
  other_element_id: string | null
  computed_at: string
  access_id: number
}

export interface CommentTable {
  id: string
  plan_id: string
  round_id: string | null
  invitee_id: string | null
  owner_id: string | null
  element_id: string | null
  field: string | null
  block_id: string | null
  language: string
  quote: string | null
  proposal: string | null
  text: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  created_at: string
  created_by: string | null
  by_link: Generated<boolean>
  withdrawn_at: string | null
  access_id: number
}

export interface CommentAnswerTable {
  id: string
  comment_id: string
  owner_id: string
  kind: string
  reasons: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  taken_over: Generated<boolean>
  answered_at: string
  answered_by: string | null
  superseded_at: string | null
  access_id: number
  act_id: string | null
}

export interface CommentInviteeTable {
  id: string
  round_id: string
  plan_id: string
  owner_id: string
  organisation_id: string | null
  person_name: string | null
  invited_at: string
  finished_at: string | null
  access_id: number
  withdrawn_at: string | null
}

export interface CommentRoundTable {
  id: string
  plan_id: string
  owner_id: string
  name: ColumnType<unknown, JsonText, JsonText>
  question: ColumnType<unknown, JsonText, JsonText>
  due_on: string
  opened_at: string
  opened_by: string | null
  closed_at: string | null
  access_id: number
}

export interface CompetenceTable {
  id: string
  topic: string
  names: ColumnType<unknown, JsonText, JsonText>
  level: string
  exclusivity: string
  basis: string
  use: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  organisation_kinds: Generated<string[]>
  valid_from: string | null
  valid_to: string | null
  source: Generated<string>
  pack_version: string
}

export interface ConsultationTable {
  id: string
  plan_id: string
  owner_id: string
  step: string
  subject: ColumnType<unknown, JsonText, JsonText>
  text: ColumnType<unknown, JsonText, JsonText>
  due_on: string
  list: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  audience: string[]
  sent_on: string
  sent_at: string
  sent_by: string | null
  access_id: number
}

export interface ConsultationAddresseeTable {
  id: string
  place: GeneratedAlways<number>
  consultation_id: string
  owner_id: string
  organisation_id: string
  function_code: string | null
  is_copy: boolean
  access_id: number
}

export interface ConsultationExpectationTable {
  id: string
  place: GeneratedAlways<number>
  reply_id: string
  consultation_id: string
  plan_id: string
  owner_id: string
  organisation_id: string
  access_id: number
}

export interface ConsultationReminderTable {
  id: string
  consultation_id: string
  owner_id: string
  organisation_ids: string[]
  reminded_on: string
  reminded_at: string
  reminded_by: string | null
  access_id: number
}

export interface ConsultationReplyTable {
  id: string
  place: GeneratedAlways<number>
  consultation_id: string
  plan_id: string
  owner_id: string
  organisation_id: string
  provenance: string
  on_date: string
  source: string
  recorded_at: string
  recorded_by: string | null
  access_id: number
}

export interface ContactPointTable {
  id: string
  organisation_id: string
  purpose: string
  name: string
  email: string | null
  telephone: string | null
  website: string | null
  email_entered_by: string | null
  email_entered_at: string | null
}

export interface CoverageColumnTable {
  version_id: string
  element_id: string
  number: number
  access_id: number
}

export interface CoverageLineTable {
  version_id: string
  addressee_id: string
  layer: string
  access_id: number
  cells: string
  tally: Generated<number>
}

export interface DefaultViewTable {
  person_id: string
  place: string
  view_id: string
}

export interface DistributionListTable {
  id: string
  owner_id: string
  name: string
  addressees: string[]
  copies: string[]
  saved_at: string
  saved_by: string | null
  superseded_at: string | null
  access_id: number
}

export interface DutyPeriodTable {
  id: string
  plan_id: string
  owner_id: string
  organisation_id: string
  function_id: string | null
  code: string
  starts_on: string
  ends_on: string
  due_on: string
  created_at: string
  completed_on: string | null
  note: string | null
  file_id: string | null
  file_name: string | null
  recorded_at: string | null
  recorded_by: string | null
  access_id: number
}

export interface ElementTable {
  id: string
  plan_id: string
  owner_id: string
  parent_id: string | null
  position: string
  kind: string
  place: string | null
  code: string | null
  title: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  body: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  gain: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  rationale: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  state: string | null
  state_reason: string | null
  phenomenon_id: string | null
  interest_id: string | null
  competence_topic: string | null
  chain_links: Generated<string[]>
  accountable_function_id: string | null
  deputy_function_id: string | null
  account_to_id: string | null
  contributor_ids: Generated<string[]>
  period_from: string | null
  period_to: string | null
  marking: number | null
  partner_ids: Generated<string[]>
  person_ids: Generated<string[]>
  confidential: Generated<boolean>
  details: ColumnType<unknown, JsonText | undefined, JsonText>
  revision: Generated<number>
  updated_at: Generated<string>
  access_id: number
  confidential_reason: string | null
}

export interface ElementCopyTable {
  element_id: string
  plan_id: string
  owner_id: string
  from_plan_id: string
  from_id: string
  copied_at: string
  copied_by: string | null
  access_id: number
}

export interface ElementLinkTable {
  id: string
  from_id: string
  to_id: string
  owner_id: string
  relation: string
  main: Generated<boolean>
  access_id: number
}

export interface ElementNeedTable {
  id: string
  element_id: string
  owner_id: string
  kind: string
  organisation_id: string | null
  text: ColumnType<unknown, JsonText, JsonText>
  status: Generated<string>
  on_date: string | null
  access_id: number
}

export interface ElementPartnerTable {
  id: string
  element_id: string
  owner_id: string
  organisation_id: string
  commitment: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  status: Generated<string>
  access_id: number
}

export interface ElementResourceTable {
  id: string
  element_id: string
  owner_id: string
  kind: string
  service: string
  year: number | null
  amount: number | null
  available: number | null
  source: string | null
  funded: string | null
  not_available: Generated<boolean>
  access_id: number
  team: string | null
}

export interface ElementSignatureTable {
  id: string
  element_id: string
  owner_id: string
  organisation_id: string
  signatory: string | null
  ratified_on: string | null
  access_id: number
}

export interface ElementTerritoryTable {
  id: string
  element_id: string
  owner_id: string
  area_id: string
  contact_id: string | null
  translate_by: string | null
  translated_on: string | null
  access_id: number
}

export interface EvidenceUploadTable {
  id: string
  person_id: string
  name: string
  media_type: string
  size: number
  sha256: string
  uploaded_at: string
  signature: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
}

export interface ExpectationAnswerTable {
  id: string
  place: GeneratedAlways<number>
  expectation_id: string
  owner_id: string
  outcome: string
  reasons: string
  element_id: string | null
  as_function: string | null
  answered_on: string
  answered_at: string
  answered_by: string | null
  access_id: number
}

export interface ExpectedResultTable {
  id: string
  plan_id: string
  element_id: string
  indicator_id: string
  area_id: string
  breakdown_id: number
  position: number
  definition_version: number
  removed_at: string | null
  removed_reason: string | null
  owner_id: string
  access_id: number
}

export interface ExpectedResultStatementTable {
  id: string
  result_id: string
  kind: string
  starts_on: string | null
  ends_on: string | null
  content: ColumnType<unknown, JsonText, JsonText>
  recorded_at: string
  recorded_by: string | null
  superseded_at: string | null
  owner_id: string
  access_id: number
}

export interface ExpectedResultVersionTable {
  result_id: string
  number: number
  content: ColumnType<unknown, JsonText, JsonText>
  promised_on: string | null
  reason: string | null
  saved_at: string
  saved_by: string | null
  owner_id: string
  access_id: number
}

export interface FigureApprovalTable {
  id: string
  act_id: string
  body_id: string
  indicator_id: string
  starts_on: string
  ends_on: string
  access_id: number
  step: string
  approver_id: string
  approved_by: string | null
  role: string | null
  function_id: string | null
  approved_at: string
  upto: number
  known: number
  missing: number
  provisional: number
}

export interface FigureApprovalEndTable {
  approval_id: string
  approver_id: string
  ended_by: string | null
  role: string | null
  function_id: string | null
  ended_at: string
  reason: string
  access_id: number
}

export interface FigureCodeTable {
  code: string
  indicator_id: string
  area_id: string
  breakdown_id: number
  starts_on: string
  ends_on: string
  created_on: string
  known_at: string
}

export interface FigureFormerlyWithheldTable {
  indicator_id: string
  area_id: string
  access_id: number
  starts_on: string
  ends_on: string
  whole: boolean
  inside_id: number
}

export interface FigureImportTable {
  batch_id: number
  profile: ColumnType<unknown, JsonText, JsonText>
  counts: ColumnType<unknown, JsonText, JsonText>
  owner_id: string
  access_id: number
}

export interface FigureSheetTable {
  body_id: string
  indicator_id: string
  starts_on: string
  ends_on: string
  access_id: number
  known: number
  missing: number
  provisional: number
  latest: number
}

export interface FigureWithheldTable {
  indicator_id: string
  area_id: string
  access_id: number
  starts_on: string
  ends_on: string
  whole: boolean
  inside_id: number
}

export interface FileTable {
  id: string
  owner_id: string
  plan_id: string | null
  job_id: string | null
  name: string
  media_type: string
  size: number
  sha256: string
  marking: number
  uploaded_at: Generated<string>
  uploaded_by: string | null
  access_id: number
  act_id: string | null
  meeting_id: string | null
  mandate_id: string | null
  version_id: string | null
  extension_id: string | null
  release_id: string | null
  signature: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
}

export interface FileChunkTable {
  sha256: string
  number: number
  bytes: Buffer
  stored_at: Generated<string>
}

export interface ForeignAreaSourceTable {
  id: string
  organisation_id: string
  country: string
  area_ids: Generated<string[]>
  source: string
  licence: string
  url: string | null
  declared_by: string | null
  declared_at: string
  confirmed_by: string | null
  confirmed_at: string | null
  withdrawn_by: string | null
  withdrawn_at: string | null
  withdrawal_reason: string | null
}

export interface FormerNameTable {
  subject_kind: string
  subject_id: string
  names: ColumnType<unknown, JsonText, JsonText>
  until: string
}

export interface FrozenRowTable {
  id: string
  plan_id: string
  section: string
  subject_id: string
  salt: string
  hash: string
  content: ColumnType<unknown, JsonText, JsonText>
  access_id: number
}

export interface FunctionTable {
  id: string
  organisation_id: string
  code: string
  names: ColumnType<unknown, JsonText, JsonText>
  valid_from: string | null
  valid_to: string | null
  source: Generated<string>
}

export interface FunctionHoldingTable {
  id: string
  function_id: string
  person_id: string
  capacity: string
  valid_from: string
  valid_to: string | null
  entered_by: string | null
  entered_at: string | null
}

export interface GuidanceChoiceTable {
  person_id: string
  depth: string
}

export interface ImportProfileTable {
  id: string
  owner_id: string
  name: string
  form: string
  profile: ColumnType<unknown, JsonText, JsonText>
  saved_at: string
  saved_by: string | null
  marking: Generated<number>
  access_id: number
}

export interface IndicatorTable {
  id: string
  code: string
  owner_id: string
  names: ColumnType<unknown, JsonText, JsonText>
  sort_name: string
  definition: ColumnType<unknown, JsonText, JsonText>
  adds_over_area: string
  adds_over_time: string
  period_type: string
  level: string
  version: Generated<number>
  revision: Generated<number>
  source: Generated<string>
  marking: number
  access_id: number
  saved_at: string
  withdrawn: Generated<boolean>
  suppression_threshold: number | null
}

export interface IndicatorVersionTable {
  indicator_id: string
  version: number
  valid_from: string | null
  definition: ColumnType<unknown, JsonText, JsonText>
  reason: string | null
  breaks: Generated<boolean>
  saved_at: string
  saved_by: string | null
  owner_id: string
  access_id: number
}

export interface InstanceTable {
  singleton: Generated<boolean>
  id: Generated<string>
  is_demo: Generated<boolean>
  shows_real_names: Generated<boolean>
  created_at: Generated<string>
  suppression_threshold: number | null
}

export interface IntakeTable {
  id: string
  plan_id: string
  owner_id: string
  file_name: string | null
  language: string
  source: ColumnType<unknown, JsonText, JsonText>
  fields: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  outline: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  revision: Generated<number>
  created_at: string
  created_by: string | null
  updated_at: string
  access_id: number
  job_id: string | null
}

export interface IssuerConsentTable {
  id: string
  plan_id: string
  owner_id: string
  organisation_id: string
  requested_by: string | null
  requested_at: string
  answer: string | null
  reason: string | null
  answered_by: string | null
  answered_at: string | null
  withdrawn_at: string | null
  access_id: number
  document_id: string | null
  agreed_on: string | null
  recorded_by: string | null
  recorded_at: string | null
}

export interface ItemTable {
  id: string
  version_id: string
  upper_plan_id: string
  element_id: string
  owner_id: string
  addressee_id: string
  lower_plan_id: string | null
  sent_at: string
  due_on: string | null
  withdrawn_at: string | null
  access_id: number
  answered: Generated<boolean>
  follows_id: string | null
}

export interface JobTable {
  id: string
  kind: string
  person_id: string
  title: string
  state: Generated<string>
  progress: Generated<number>
  step: string | null
  input: ColumnType<unknown, JsonText, JsonText>
  result: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  error: string | null
  attempts: Generated<number>
  created_at: Generated<string>
  started_at: string | null
  heartbeat_at: string | null
  ended_at: string | null
  cancel_requested_at: string | null
  access_id: number
}

export interface JournalTable {
  seq: number
  at: string
  person_id: string | null
  organisation_id: string | null
  procedure: string
  subject_kind: string | null
  subject_id: string | null
  reason: string | null
  payload: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  payload_hash: string
  previous_hash: string
  hash: string
  access_id: number
}

export interface JournalHeadTable {
  singleton: Generated<boolean>
  seq: number
  hash: string
}

export interface JustifiedExceptionTable {
  id: string
  plan_id: string
  owner_id: string
  element_id: string | null
  item_id: string | null
  rule: string
  reason: string
  person_id: string | null
  given_by: string | null
  given_at: string | null
  ends_on: string
  withdrawn_at: string | null
  access_id: number
  requested_by: string | null
  requested_by_name: string | null
  requested_at: string | null
}

export interface LawMailTable {
  person_id: string
  version: string
  sent_at: string
}

export interface LawMailOptOutTable {
  person_id: string
}

export interface LetterTable {
  id: string
  plan_id: string
  version_id: string | null
  owner_id: string
  addressee_id: string
  kind: string
  language: string
  subject: string
  body: string
  hash: string
  sent_on: string
  sent_at: string
  sent_by: string | null
  access_id: number
}

export interface MandateTable {
  id: string
  owner_id: string
  function: string
  to_organisation_id: string
  to_function: string | null
  to_person_id: string | null
  valid_from: string
  valid_to: string
  steps: string[] | null
  reference: string
  recorded_at: string
  recorded_by: string | null
  withdrawn_on: string | null
  withdrawn_reason: string | null
  access_id: number
  given_on: Generated<string>
}

export interface MeetingTable {
  id: string
  body_id: string
  owner_id: string
  on_date: string
  at_time: string | null
  method: string
  place: string | null
  state: Generated<string>
  member_ids: string[]
  in_office: number | null
  took_part: number | null
  minutes: string | null
  held_at: string | null
  adopted_on: string | null
  created_at: string
  created_by: string | null
  access_id: number
}

export interface MeetingItemTable {
  id: string
  meeting_id: string
  owner_id: string
  rank: number
  plan_id: string | null
  step: string | null
  title: string | null
  text: string | null
  seats: ColumnType<unknown, JsonText, JsonText>
  removed_at: string | null
  added_at: string
  added_by: string | null
  access_id: number
}

export interface MeetingPresenceTable {
  id: string
  place: GeneratedAlways<number>
  meeting_id: string
  owner_id: string
  organisation_id: string
  function: string | null
  presence: string
  mandate_id: string | null
  recorded_at: string
  recorded_by: string | null
  access_id: number
}

export interface MeetingResultTable {
  id: string
  place: GeneratedAlways<number>
  item_id: string
  owner_id: string
  organisation_id: string | null
  function: string | null
  verdict: string | null
  version_id: string | null
  about: string[] | null
  text: string | null
  reason: string | null
  votes: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  dissents: ColumnType<unknown, JsonText, JsonText>
  recorded_at: string
  recorded_by: string | null
  access_id: number
}

export interface MemberQuestionTable {
  id: string
  sent_id: string
  plan_id: string
  element_id: string | null
  owner_id: string
  addressee_id: string
  text: ColumnType<unknown, JsonText, JsonText>
  public: boolean
  due_on: string | null
  asked_at: string
  asked_by: string | null
  withdrawn_at: string | null
  access_id: number
}

export interface MemberQuestionAnswerTable {
  id: string
  question_id: string
  owner_id: string
  text: ColumnType<unknown, JsonText, JsonText>
  answered_at: string
  answered_by: string | null
  superseded_at: string | null
  access_id: number
}

export interface MigrationTable {
  name: string
  checksum: string
  application_role: string
  applied_at: Generated<string>
}

export interface ObservationTable {
  id: GeneratedAlways<number>
  series_id: number
  starts_on: string
  ends_on: string
  value: number | null
  missing: string | null
  state: string
  definition_version: number
  partial_to: string | null
  n: number | null
  low: number | null
  high: number | null
  note: string | null
  batch_id: number
  superseded_by: number | null
  access_id: number
}

export interface ObservationBatchTable {
  id: GeneratedAlways<number>
  public_id: string
  owner_id: string
  channel: string
  source: string | null
  file_name: string | null
  file_sha256: string | null
  extracted_on: string | null
  closed_on: string | null
  note: string | null
  recorded_at: string
  recorded_by: string | null
  marking: number
  access_id: number
  inside_id: Generated<number>
}

export interface ObservationStagedTable {
  batch_id: number
  line: number
  indicator_id: string
  area_id: string
  breakdown_id: Generated<number>
  starts_on: string
  ends_on: string
  value: number | null
  missing: string | null
  state: Generated<string>
  definition_version: Generated<number>
  partial_to: string | null
  n: number | null
  low: number | null
  high: number | null
  note: string | null
}

export interface OpinionAnswerTable {
  id: string
  place: GeneratedAlways<number>
  point_id: string
  plan_id: string
  owner_id: string
  kind: string
  reasons: string
  element_id: string | null
  as_function: string | null
  answered_on: string
  answered_at: string
  answered_by: string | null
  access_id: number
}

export interface OpinionPointTable {
  id: string
  place: GeneratedAlways<number>
  act_id: string
  plan_id: string
  owner_id: string
  number: number
  text: string | null
  element_id: string | null
  withdraws: string | null
  reason: string | null
  recorded_at: string
  recorded_by: string | null
  access_id: number
}

export interface OrganisationTable {
  id: string
  code: string
  kind: string
  level: string
  names: ColumnType<unknown, JsonText, JsonText>
  sort_name: string
  area_id: string | null
  parent_id: string | null
  valid_from: string | null
  valid_to: string | null
  source: Generated<string>
  area_since: string | null
}

export interface OrganisationLevelTable {
  code: string
  rank: number
  is_local: boolean
  approves_figures: boolean
  knows_figures: boolean
  reads_resources_of: string | null
}

export interface OrganisationSuccessionTable {
  id: string
  predecessor_id: string
  successor_id: string
  kind: string
  on_date: string
}

export interface PackInstallationTable {
  code: string
  version: string
  installed_at: Generated<string>
  law: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  law_hash: string | null
  is_adopted: Generated<boolean>
}

export interface PathActTable {
  id: string
  place: GeneratedAlways<number>
  round_id: string
  plan_id: string
  owner_id: string
  kind: string
  step: string | null
  seat_organisation_id: string | null
  seat_function: string | null
  on_date: string
  due_on: string | null
  version_id: string | null
  sections: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  verdict: string | null
  text: string | null
  reason: string | null
  method: string | null
  provenance: string | null
  withdraws: string | null
  recorded_at: string
  recorded_by: string | null
  access_id: number
  meeting_id: string | null
  mandate_id: string | null
  votes: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  open_points: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  refers_to: string | null
  link_id: string | null
  capacity: string | null
}

export interface PathRoundTable {
  id: string
  plan_id: string
  owner_id: string
  number: number
  kind: string
  reason: string | null
  opened_at: string
  opened_by: string | null
  access_id: number
}

export interface PersonTable {
  id: string
  name: string
  email: string | null
  language: Generated<string>
  created_at: Generated<string>
  left_at: string | null
  access_given_by: Generated<string[]>
  home_organisation_id: string | null
  link_shown_at: string | null
  link_shown_by: string | null
}

export interface PhenomenonTable {
  id: string
  list_id: string
  code: string
  names: ColumnType<unknown, JsonText, JsonText>
  parent_id: string | null
  unverified: Generated<boolean>
  source: Generated<string>
  valid_from: string | null
  valid_to: string | null
}

export interface PhenomenonCrosswalkTable {
  id: string
  from_id: string
  to_id: string | null
  relation: string
  author: string
  note: string | null
  source: Generated<string>
  set_aside: Generated<boolean>
}

export interface PhenomenonIndicatorTable {
  phenomenon_id: string
  indicator_id: string
  source: Generated<string>
  set_aside: Generated<boolean>
}

export interface PhenomenonListTable {
  id: string
  code: string
  names: ColumnType<unknown, JsonText, JsonText>
  valid_from: string | null
  valid_to: string | null
  source: Generated<string>
  follows_id: string | null
}

export interface PlanTable {
  id: string
  code: string
  kind: string
  title: ColumnType<unknown, JsonText, JsonText>
  motto: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  short_message: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  owner_id: string
  issuing_body_ids: string[]
  area_id: string | null
  period_from: string
  period_to: string
  duration: string
  decided_on: string | null
  in_force_on: string | null
  published_on: string | null
  state: string
  marking: number
  partner_ids: Generated<string[]>
  person_ids: Generated<string[]>
  sent_at: string | null
  languages: string[]
  legal_basis: string | null
  predecessor_id: string | null
  pack_version: string
  elaborates_id: string | null
  illustrative: Generated<boolean>
  revision: Generated<number>
  created_at: Generated<string>
  updated_at: Generated<string>
  access_id: number
  template: string | null
  extended_to: string | null
  valid_until: GeneratedAlways<string | null>
  superseded_on: string | null
  superseded_by: string | null
  is_elaboration: Generated<boolean>
  has_free_area: Generated<boolean>
  is_country_wide: Generated<boolean>
  is_registered: Generated<boolean>
  scope_area_id: string | null
  registration_confirmed_at: string | null
  registration_confirmed_by: string | null
  registration_source: string | null
  registration_document_id: string | null
  was_registration_confirmed: Generated<boolean>
  ended_on: string | null
}

export interface PlanAuthorTable {
  plan_id: string
  person_id: string
  version_number: number
}

export interface PlanCheckTable {
  plan_id: string
  owner_id: string
  computed: string[]
  computed_at: string
  next_check_on: string | null
  access_id: number
}

export interface PlanExtensionTable {
  id: string
  place: GeneratedAlways<number>
  plan_id: string
  owner_id: string
  valid_until: string | null
  decided_on: string | null
  seats: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  legal_basis: string | null
  evidence: string | null
  reason: string | null
  withdraws: string | null
  recorded_at: string
  recorded_by: string | null
  access_id: number
  kind: string
  refers_to: string | null
  needs_confirmation: Generated<boolean>
  completes: Generated<boolean>
  confirming: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  by_seats: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
}

export interface PlanLawChangeTable {
  id: string
  plan_id: string
  owner_id: string
  from_version: string
  to_version: string
  reason: string
  changed_at: string
  changed_by: string | null
  access_id: number
}

export interface PlanVersionTable {
  id: string
  plan_id: string
  owner_id: string
  number: number
  format: string
  pack_version: string
  hash: string
  reason: string
  frozen_at: string
  frozen_by: string | null
  in_force_on: string | null
  in_force_reason: string | null
  superseded_on: string | null
  access_id: number
  has_stored_checks: Generated<boolean>
  facts: ColumnType<unknown, JsonText | null | undefined, JsonText | null>
  filled_sections: Generated<string[]>
}

export interface PlanVersionEntryTable {
  version_id: string
  position: number
  part: string
  row_id: string
  hash: string
  access_id: number
}

export interface PlanVersionPartTable {
  version_id: string
  part: string
  position: number
  hash: string
  access_id: number
}

export interface PreparationStepTable {
  id: string
  plan_id: string
  owner_id: string
  code: string
  duration: string | null
  done_on: string | null
  access_id: number
  planned_on: string | null
  reason: string | null
}

export interface PresenceTable {
  id: string
  plan_id: string
  person_id: string
  element_id: string | null
  seen_at: string
  access_id: number
}

export interface PriorityCriteriaTable {
  id: string
  plan_id: string
  criteria: ColumnType<unknown, JsonText, JsonText>
  places: number
  saved_at: string
  saved_by: string | null
  superseded_at: string | null
  owner_id: string
  access_id: number
}

export interface PriorityDecisionTable {
  id: string
  plan_id: string
  decided_by: string
  quorum: string | null
  decided_on: string
  chosen: ColumnType<unknown, JsonText, JsonText>
  saved_at: string
  saved_by: string | null
  superseded_at: string | null
  owner_id: string
  access_id: number
}

export interface PriorityExpectationTable {
  id: string
  plan_id: string
  phenomenon_id: string | null
  organisation_id: string | null
  body: string | null
  source: string
  text: ColumnType<unknown, JsonText, JsonText>
  weight: number
  recorded_on: string | null
  saved_at: string
  saved_by: string | null
  superseded_at: string | null
  owner_id: string
  access_id: number
}

export interface PriorityPhenomenonTable {
  id: string
  plan_id: string
  phenomenon_id: string
  position: number
  notes: ColumnType<unknown, JsonText, JsonText>
  saved_at: string
  saved_by: string | null
  superseded_at: string | null
  owner_id: string
  access_id: number
}

export interface PriorityRatingTable {
  id: string
  plan_id: string
  phenomenon_id: string
  criterion: string
  rater_id: string | null
  as_function: string | null
  score: number | null
  evidence: string | null
  note: string | null
  rated_on: string
  saved_at: string
  saved_by: string | null
  superseded_at: string | null
  owner_id: string
  access_id: number
}

export interface ReminderChoiceTable {
  person_id: string
  days: number[]
}

export interface ReminderMailTable {
  person_id: string
  on_day: string
}

export interface ReminderSentTable {
  person_id: string
  key: string
  due_on: string
  days: number
  sent_on: string
}

export interface ResourceTable {
  id: string
  owner_id: string
  year: number
  kind: string
  key: string
  position: number
  content: ColumnType<unknown, JsonText, JsonText>
  saved_at: string
  saved_by: string | null
  superseded_at: string | null
  access_id: number
}

export interface RoleAssignmentTable {
  id: string
  person_id: string
  organisation_id: string
  role: string
  valid_from: Generated<string>
  valid_to: string | null
  granted_by: string | null
  granted_at: string | null
}

export interface RoundSeatTable {
  round_id: string
  step: string
  organisation_id: string
  seat_function: string | null
  is_named: boolean
}

export interface RuleSeverityTable {
  id: string
  rule: string
  severity: string | null
  reason: string
  set_by: string
  set_at: string
  superseded_at: string | null
}

export interface SavedViewTable {
  id: string
  person_id: string
  organisation_id: string | null
  place: string
  name: string
  query: string
  updated_at: string
  access_id: number
}

export interface SearchEntryTable {
  subject_kind: string
  subject_id: string
  language: string
  plan_id: string | null
  title: string
  terms: string
  access_id: number
}

export interface SearchIndexStagingTable {
  key: string
  terms: string
  batch: string
  created_at: Generated<string>
}

export interface SentDocumentTable {
  id: string
  plan_id: string
  round_id: string
  version_id: string
  owner_id: string
  step: string
  receiver_ids: string[]
  without_confidential: boolean
  hash: string
  documents: ColumnType<unknown, JsonText, JsonText>
  elements: ColumnType<unknown, JsonText, JsonText>
  created_at: string
  access_id: number
  main_lines: Generated<boolean>
}

export interface SeriesTable {
  id: GeneratedAlways<number>
  indicator_id: string
  area_id: string
  breakdown_id: number
  access_id: number
  counts: boolean
}

export interface ShownAnswerLineTable {
  version_id: string
  organisation_id: string
  tally: number
}

export interface SignalTable {
  id: string
  owner_id: string
  addressee_id: string
  upper_plan_id: string | null
  phenomenon_id: string | null
  element_id: string | null
  title: ColumnType<unknown, JsonText, JsonText>
  text: ColumnType<unknown, JsonText, JsonText>
  sent_at: string
  sent_by: string | null
  marking: number
  access_id: number
}

export interface SignalAnswerTable {
  id: string
  signal_id: string
  owner_id: string
  kind: string
  parked_until: string | null
  reasons: ColumnType<unknown, JsonText, JsonText>
  answered_at: string
  answered_by: string | null
  superseded_at: string | null
  access_id: number
}

export interface SignedLinkTable {
  id: string
  purpose: string
  subject_id: string
  plan_id: string | null
  owner_id: string
  secret_hash: string
  recipient_name: string | null
  recipient_function: string | null
  recipient_organisation_id: string | null
  recipient_address: string | null
  recipient_language: string | null
  has_address: GeneratedAlways<boolean>
  marking_ceiling: number
  is_single_use: Generated<boolean>
  created_at: string
  created_by: Generated<string | null>
  expires_at: string
  first_used_at: string | null
  last_used_at: string | null
  use_count: Generated<number>
  spent_at: string | null
  revoked_at: string | null
  revoked_by: string | null
  access_id: number
  is_registered: Generated<boolean>
}

export interface SignedLinkCodeTable {
  link_id: string
  code_hash: string
  expires_at: string
  attempts: Generated<number>
  counted_from: string
  sent_count: number
}

export interface SignedLinkSecretTable {
  link_id: string
  secret: string
}

export interface SignedLinkTokenTable {
  token_hash: string
  link_id: string
  expires_at: string
}

export interface SuppressionAreaTable {
  from_day: string
  to_day: string
  area_id: string
  places: string
  level_keys: Generated<number[]>
}

export interface SuppressionMemberTable {
  indicator_id: string
  access_id: number
  starts_on: string
  ends_on: string
  area_id: string
  group_id: number
  cells: string[]
  shown: string[]
  smallest: number | null
  settled: string[]
  whole: boolean
}

export interface SuppressionPeriodTable {
  indicator_id: string
  access_id: number
  starts_on: string
  ends_on: string
  stale: boolean
  computed_to: Generated<number>
  changes_groups: Generated<boolean>
  has_open_groups: Generated<boolean>
}

export interface SuppressionPlaceTable {
  from_day: string
  to_day: string
  nth: number
  area_id: string
  span: string
}

export interface TaskTable {
  id: string
  kind: string
  subject_kind: string
  subject_id: string
  plan_id: string | null
  owner_id: string
  organisation_id: string
  function_id: string | null
  due_on: string | null
  data: ColumnType<unknown, JsonText | undefined, JsonText>
  created_at: Generated<string>
  done_at: string | null
  done_by: string | null
  access_id: number
  person_id: string | null
}

export interface TaskAssignmentTable {
  id: string
  task_id: string
  organisation_id: string
  function_id: string | null
  person_id: string | null
  reason: string | null
  assigned_at: string
  assigned_by: string | null
  access_id: number
}

export interface TotalTable {
  series_id: number
  starts_on: string
  ends_on: string
  sum: number
  weight: number
  known: number
  missing: number
  provisional: number
  partial: number
  access_id: number
}

export interface TrustAnchorTable {
  id: string
  name: string
  purpose: string
  certificate: Buffer
  fingerprint: string
  subject: string
  issuer: string
  valid_from: string
  valid_until: string
  added_at: string
  added_by: string
}

export interface UndoStepTable {
  id: string
  plan_id: string
  owner_id: string
  person_id: string
  number: GeneratedAlways<number>
  procedure: string
  act_id: string
  size: number
  undone: Generated<boolean>
  access_id: number
}

export interface VersionCheckTable {
  id: string
  version_id: string
  plan_id: string
  owner_id: string
  rule: string
  severity: string
  message_code: string
  element_id: string | null
  item_id: string | null
  other_element_id: string | null
  access_id: number
}

export interface Database {
  access: AccessTable
  agreement: AgreementTable
  alignment_review: AlignmentReviewTable
  answer: AnswerTable
  answer_audience: AnswerAudienceTable
  answer_element: AnswerElementTable
  answer_reader_rule: AnswerReaderRuleTable
  answer_release: AnswerReleaseTable
  area: AreaTable
  area_boundary: AreaBoundaryTable
  area_neighbour: AreaNeighbourTable
  area_parent: AreaParentTable
  area_reach: AreaReachTable
  area_succession: AreaSuccessionTable
  auth_account: AuthAccountTable
  auth_link: AuthLinkTable
  auth_rate_limit: AuthRateLimitTable
  auth_session: AuthSessionTable
  auth_user: AuthUserTable
  auth_verification: AuthVerificationTable
  breakdown: BreakdownTable
  calendar_feed: CalendarFeedTable
  calendar_feed_entry: CalendarFeedEntryTable
  capacity_decision: CapacityDecisionTable
  carry_over: CarryOverTable
  cascade_deadline: CascadeDeadlineTable
  change: ChangeTable
  check_queue: CheckQueueTable
  check_result: CheckResultTable
  comment: CommentTable
  comment_answer: CommentAnswerTable
  comment_invitee: CommentInviteeTable
  comment_round: CommentRoundTable
  competence: CompetenceTable
  consultation: ConsultationTable
  consultation_addressee: ConsultationAddresseeTable
  consultation_expectation: ConsultationExpectationTable
  consultation_reminder: ConsultationReminderTable
  consultation_reply: ConsultationReplyTable
  contact_point: ContactPointTable
  coverage_column: CoverageColumnTable
  coverage_line: CoverageLineTable
  default_view: DefaultViewTable
  distribution_list: DistributionListTable
  duty_period: DutyPeriodTable
  element: ElementTable
  element_copy: ElementCopyTable
  element_link: ElementLinkTable
  element_need: ElementNeedTable
  element_partner: ElementPartnerTable
  element_resource: ElementResourceTable
  element_signature: ElementSignatureTable
  element_territory: ElementTerritoryTable
  evidence_upload: EvidenceUploadTable
  expectation_answer: ExpectationAnswerTable
  expected_result: ExpectedResultTable
  expected_result_statement: ExpectedResultStatementTable
  expected_result_version: ExpectedResultVersionTable
  figure_approval: FigureApprovalTable
  figure_approval_end: FigureApprovalEndTable
  figure_code: FigureCodeTable
  figure_formerly_withheld: FigureFormerlyWithheldTable
  figure_import: FigureImportTable
  figure_sheet: FigureSheetTable
  figure_withheld: FigureWithheldTable
  file: FileTable
  file_chunk: FileChunkTable
  foreign_area_source: ForeignAreaSourceTable
  former_name: FormerNameTable
  frozen_row: FrozenRowTable
  function: FunctionTable
  function_holding: FunctionHoldingTable
  guidance_choice: GuidanceChoiceTable
  import_profile: ImportProfileTable
  indicator: IndicatorTable
  indicator_version: IndicatorVersionTable
  instance: InstanceTable
  intake: IntakeTable
  issuer_consent: IssuerConsentTable
  item: ItemTable
  job: JobTable
  journal: JournalTable
  journal_head: JournalHeadTable
  justified_exception: JustifiedExceptionTable
  law_mail: LawMailTable
  law_mail_opt_out: LawMailOptOutTable
  letter: LetterTable
  mandate: MandateTable
  meeting: MeetingTable
  meeting_item: MeetingItemTable
  meeting_presence: MeetingPresenceTable
  meeting_result: MeetingResultTable
  member_question: MemberQuestionTable
  member_question_answer: MemberQuestionAnswerTable
  migration: MigrationTable
  observation: ObservationTable
  observation_batch: ObservationBatchTable
  observation_staged: ObservationStagedTable
  opinion_answer: OpinionAnswerTable
  opinion_point: OpinionPointTable
  organisation: OrganisationTable
  organisation_level: OrganisationLevelTable
  organisation_succession: OrganisationSuccessionTable
  pack_installation: PackInstallationTable
  path_act: PathActTable
  path_round: PathRoundTable
  person: PersonTable
  phenomenon: PhenomenonTable
  phenomenon_crosswalk: PhenomenonCrosswalkTable
  phenomenon_indicator: PhenomenonIndicatorTable
  phenomenon_list: PhenomenonListTable
  plan: PlanTable
  plan_author: PlanAuthorTable
  plan_check: PlanCheckTable
  plan_extension: PlanExtensionTable
  plan_law_change: PlanLawChangeTable
  plan_version: PlanVersionTable
  plan_version_entry: PlanVersionEntryTable
  plan_version_part: PlanVersionPartTable
  preparation_step: PreparationStepTable
  presence: PresenceTable
  priority_criteria: PriorityCriteriaTable
  priority_decision: PriorityDecisionTable
  priority_expectation: PriorityExpectationTable
  priority_phenomenon: PriorityPhenomenonTable
  priority_rating: PriorityRatingTable
  reminder_choice: ReminderChoiceTable
  reminder_mail: ReminderMailTable
  reminder_sent: ReminderSentTable
  resource: ResourceTable
  role_assignment: RoleAssignmentTable
  round_seat: RoundSeatTable
  rule_severity: RuleSeverityTable
  saved_view: SavedViewTable
  search_entry: SearchEntryTable
  search_index_staging: SearchIndexStagingTable
  sent_document: SentDocumentTable
  series: SeriesTable
  shown_answer_line: ShownAnswerLineTable
  signal: SignalTable
  signal_answer: SignalAnswerTable
  signed_link: SignedLinkTable
  signed_link_code: SignedLinkCodeTable
  signed_link_secret: SignedLinkSecretTable
  signed_link_token: SignedLinkTokenTable
  suppression_area: SuppressionAreaTable
  suppression_member: SuppressionMemberTable
  suppression_period: SuppressionPeriodTable
  suppression_place: SuppressionPlaceTable
  task: TaskTable
  task_assignment: TaskAssignmentTable
  total: TotalTable
  trust_anchor: TrustAnchorTable
  undo_step: UndoStepTable
  version_check: VersionCheckTable
}
