import type { LegalPath, PathStep, pathContract } from '../contract.ts'
import type { Doing, Field } from './path-action.ts'

/**
 * A remedy for an error: another act, a step to open, a page where the issue is fixed, or a field that is incomplete.
 */
export type Offer =
  | { kind: 'do'; doing: Doing }
  | { kind: 'step'; step: PathStep }
  | { kind: 'link'; to: 'checks' | 'versions' | 'file' | 'log' | 'steps'; href: string }
  | { kind: 'field'; field: Field }

export const checksHref = (planId: string, rule?: string): string =>
  rule ? `/checks?of=all&plan=${planId}&rule=${rule}` : `/plans/${planId}?tab=checks`

type ErrorsOf<Procedure> = Procedure extends { '~orpc': { errorMap: infer Errors } } ? keyof Errors : never
/** The error codes of all procedures of the path. */
export type PathRefusal = {
  [Name in keyof typeof pathContract]: ErrorsOf<(typeof pathContract)[Name]>
}[keyof typeof pathContract]

type WayOn = (refused: { steps: readonly string[]; path: LegalPath; doing: Doing }) => Offer[]

const link = (to: Extract<Offer, { kind: 'link' }>['to'], href: string): Offer => ({ kind: 'link', to, href })
const tab = (path: LegalPath, name: string) => `/plans/${path.planId}?tab=${name}`
const goTo = (path: LegalPath, codes: readonly string[]): Offer[] =>
  path.steps.filter((step) => codes.includes(step.code)).map((step) => ({ kind: 'step', step }))
const own = (doing: Doing): string[] => ('step' in doing ? [doing.step.code] : [])
const entries = (path: LegalPath): Offer[] =>
  goTo(
    path,
    path.steps.filter(({ act }) => act === 'entry').map((step) => step.code),
  )

const toSteps: WayOn = ({ path, steps }) => goTo(path, steps)
const toOwnStep: WayOn = ({ path, doing }) => goTo(path, own(doing))
const toField =
  (field: Field): WayOn =>
  () => [{ kind: 'field', field }]
const toTab =
  (to: 'versions' | 'file'): WayOn =>
  ({ path }) => [link(to, tab(path, to))]
const toLog: WayOn = () => [link('log', '#path-log')]
const toAllSteps: WayOn = () => [link('steps', '#path-steps')]

/** The remedy for each error of the path. The type requires an entry for every new error. */
const waysOn: Readonly<Record<PathRefusal, WayOn>> = {
  WAITS_FOR: toSteps,
  RESTS_UPON_IT: toSteps,
  POINTS_UNANSWERED: toSteps,
  MOTIVE_MISSING: ({ path, steps, doing }) => [
    { kind: 'field', field: 'motive' },
    ...goTo(
      path,
      steps.filter((one) => !own(doing).includes(one)),
    ),
  ],
  REASON_MISSING: toField('words'),
  TOO_MANY_POINTS: toField('words'),
  IN_THE_FUTURE: toField('on'),
  NOTHING_LAID: () => [{ kind: 'do', doing: { kind: 'lay' } }],
  ANOTHER_VERSION: toTab('versions'),
  CHECKS_FAIL: ({ path }) => [link('checks', checksHref(path.planId))],
  NOT_READERS: toTab('file'),
  NO_PATH: toTab('file'),
  APPROVED: ({ path }) => (path.state === 'in_force' ? [{ kind: 'do', doing: { kind: 'addendum' } }] : entries(path)),
  NOT_IN_FORCE: ({ path }) => entries(path),
  NOT_YOUR_SEAT: ({ path, doing }) =>
    'step' in doing ? [{ kind: 'do', doing: { kind: 'ask', step: doing.step } }] : goTo(path, own(doing)),
  NOT_SKIPPED: toOwnStep,
  NOT_OF_THIS_STEP: toOwnStep,
  SECTION_UNKNOWN: toOwnStep,
  ALREADY_SO: toLog,
  ADDENDUM_OPEN: toLog,
  TEXT_STANDS: toLog,
  STEP_UNKNOWN: toAllSteps,
  NOT_APPLICABLE: toAllSteps,
  NOT_SEATED: toAllSteps,
  NOT_FOUND: toAllSteps,
  UNKNOWN_ELEMENT: toAllSteps,
}

/**
 * Returns the remedies for an error. Every error has at least one remedy. An error outside the path (no connection)
 * links to the steps.
 */
export function offersFor(
  code: string | undefined,
  data: { steps?: readonly string[] } | undefined,
  path: LegalPath,
  doing: Doing,
): Offer[] {
  const wayOn = code !== undefined && Object.hasOwn(waysOn, code) ? waysOn[code as PathRefusal] : toAllSteps
  return wayOn({ steps: data?.steps ?? [], path, doing })
}
