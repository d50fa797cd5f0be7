import type { LegalPath, PathStep, pathContract } from '../contract.ts'
import type { Field, PathAction } from './path-action.ts'

/**
 * A remedy for an error: another act, a step to open, a page where the issue is fixed, or a field that is incomplete.
 */
export type Remedy =
  | { kind: 'do'; action: PathAction }
  | { kind: 'step'; step: PathStep }
  | { kind: 'link'; to: 'checks' | 'versions' | 'file' | 'log' | 'steps' | 'confirmations'; href: string }
  | { kind: 'field'; field: Field }

export const checksHref = (planId: string, rule?: string): string =>
  rule ? `/checks?scope=all&plan=${planId}&rule=${rule}` : `/plans/${planId}?tab=checks`

type ProcedureErrorCode<Procedure> = Procedure extends { '~orpc': { errorMap: infer Errors } } ? keyof Errors : never
/** The error codes of all procedures of the path. */
export type PathErrorCode = {
  [Name in keyof typeof pathContract]: ProcedureErrorCode<(typeof pathContract)[Name]>
}[keyof typeof pathContract]

type RemedyFinder = (refused: { steps: readonly string[]; path: LegalPath; action: PathAction }) => Remedy[]

const link = (to: Extract<Remedy, { kind: 'link' }>['to'], href: string): Remedy => ({ kind: 'link', to, href })
const tab = (path: LegalPath, name: string) => `/plans/${path.planId}?tab=${name}`
const toStepRemedies = (path: LegalPath, codes: readonly string[]): Remedy[] =>
  path.steps.filter((step) => codes.includes(step.code)).map((step) => ({ kind: 'step', step }))
const getOwnStepCodes = (action: PathAction): string[] => ('step' in action ? [action.step.code] : [])
const entries = (path: LegalPath): Remedy[] =>
  toStepRemedies(
    path,
    path.steps.filter(({ act }) => act === 'entry').map((step) => step.code),
  )

const toSteps: RemedyFinder = ({ path, steps }) => toStepRemedies(path, steps)
const toOwnStep: RemedyFinder = ({ path, action }) => toStepRemedies(path, getOwnStepCodes(action))
const toField =
  (field: Field): RemedyFinder =>
  () => [{ kind: 'field', field }]
const toTab =
  (to: 'versions' | 'file'): RemedyFinder =>
  ({ path }) => [link(to, tab(path, to))]
const toConfirmations: RemedyFinder = () => [link('confirmations', '#path-confirmations')]
const toLog: RemedyFinder = () => [link('log', '#path-log')]
const toAllSteps: RemedyFinder = () => [link('steps', '#path-steps')]

/** An error of the path, or of the document that proves an act. */
type RecordingErrorCode = PathErrorCode | 'SIGNATURE_BROKEN'

/** The remedy for each error of the path. The type requires an entry for every new error. */
const remediesByError: Readonly<Record<RecordingErrorCode, RemedyFinder>> = {
  STEPS_INCOMPLETE: toSteps,
  LATER_STEPS_DEPEND: toSteps,
  POINTS_UNANSWERED: toSteps,
  ORDER_REASON_REQUIRED: ({ path, steps, action }) => [
    { kind: 'field', field: 'reason' },
    ...toStepRemedies(
      path,
      steps.filter((step) => !getOwnStepCodes(action).includes(step)),
    ),
  ],
  REASON_REQUIRED: toField('text'),
  TOO_MANY_POINTS: toField('text'),
  DATE_IN_FUTURE: toField('date'),
  DATE_ORDER: toField('date'),
  PLANS_OVERLAP: toField('date'),
  POINTS_NEED_REASON: ({ path }) => [link('checks', checksHref(path.planId))],
  SUPERSESSION_DATE: toField('date'),
  NO_VERSION_SUBMITTED: () => [{ kind: 'do', action: { kind: 'submit' } }],
  VERSION_OUTDATED: toTab('versions'),
  EVIDENCE_REQUIRED: toField('file'),
  UPLOAD_UNKNOWN: toField('file'),
  SIGNATURE_BROKEN: toField('file'),
  ACTS_UNCONFIRMED: toConfirmations,
  ACT_CONFIRMED: toConfirmations,
  SECOND_PERSON_REQUIRED: toConfirmations,
  ANOTHER_SEAT_DECIDED: toOwnStep,
  HOLDING_NOT_CONFIRMED: toOwnStep,
  ENTRY_OUTSIDE_PERIOD: toField('date'),
  DECISION_AFTER_PERIOD: toField('date'),
  DATE_TOO_EARLY: toField('date'),
  REGISTRATION_NOT_CONFIRMED: toTab('file'),
  PLAN_EMPTY: ({ path }) => [link('versions', tab(path, 'versions'))],
  NOT_HOLDER_ON_DATE: toField('date'),
  DATE_BEFORE_VERSION: toField('date'),
  VERSION_FACTS_CHANGED: toTab('versions'),
  VERSION_PRIORITIES_CHANGED: toTab('versions'),
  VERSION_OF_FORMER_LAW: toTab('versions'),
  CHECKS_FAILED: ({ path }) => [link('checks', checksHref(path.planId))],
  RECIPIENTS_WITHOUT_ACCESS: toTab('file'),
  NO_PATH: toTab('file'),
  APPROVED: ({ path }) => (path.state === 'in_force' ? [{ kind: 'do', action: { kind: 'addendum' } }] : entries(path)),
  NOT_IN_FORCE: ({ path }) => entries(path),
  PLAN_ENDED: toTab('file'),
  NOT_YOUR_SEAT: ({ path, action }) =>
    'step' in action
      ? [{ kind: 'do', action: { kind: 'ask', step: action.step } }]
      : toStepRemedies(path, getOwnStepCodes(action)),
  STEP_REQUIRED: toOwnStep,
  ACT_NOT_ALLOWED: toOwnStep,
  SECTION_UNKNOWN: toOwnStep,
  ALREADY_RECORDED: toLog,
  ALREADY_WITHDRAWN: toLog,
  RECORDED_FOR_SEAT: toConfirmations,
  GIVEN_IN_PERSON: toTab('versions'),
  ADDENDUM_OPEN: toLog,
  TEXT_FINAL: toLog,
  STEP_UNKNOWN: toAllSteps,
  NOT_APPLICABLE: toAllSteps,
  NOT_SEATED: toAllSteps,
  NOT_FOUND: toAllSteps,
  UNKNOWN_ELEMENT: toAllSteps,
}

/**
 * Returns the remedies for an error. Every error has a remedy. An error outside the path (no connection) links to the
 * steps.
 */
export function findRemedies(
  code: string | undefined,
  data: { steps?: readonly string[] } | undefined,
  path: LegalPath,
  action: PathAction,
): Remedy[] {
  const wayOn =
    code !== undefined && Object.hasOwn(remediesByError, code)
      ? remediesByError[code as RecordingErrorCode]
      : toAllSteps
  return wayOn({ steps: data?.steps ?? [], path, action })
}
