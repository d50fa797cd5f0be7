import { isFilledText } from '#shared/filled-text.ts'
import type { OverlappingPlan } from '#shared/supersession.ts'
import type { LegalPath, PathSeat, PathStep } from '../contract.ts'
import type { DecisionMethod, OpenPointRule, Verdict } from '../entities.ts'
import { arePointsValid, parsePoints, splitIntoPoints } from '../opinions/model.ts'

type RecordedAct = LegalPath['acts'][number]

/** An action that the user is about to record, with the data the dialog needs. */
export type PathAction =
  | { kind: 'submit' }
  | { kind: 'addendum' }
  | { kind: 'done' | 'ask' | 'send' | 'skip' | 'enter' | 'plan'; step: PathStep }
  | { kind: 'absence' | 'decide' | 'receipt'; step: PathStep; seat: PathSeat }
  /** `isLate`: the plan was approved without the opinion. */
  | { kind: 'opinion'; step: PathStep; seat: PathSeat; isLate: boolean }
  | { kind: 'withdraw'; act: RecordedAct }

/** The form data of an act. */
export interface ActionForm {
  date: string
  dueOn: string
  text: string
  /** The points of an opinion, separated by empty lines; null = as the text suggests. */
  points: string | null
  reason: string
  method: DecisionMethod | ''
  verdict: Verdict
  versionId: string
  /** The planned number of weeks; empty = the usual duration. */
  weeks: string
  /** The sections of the decision; null = all sections of the step. */
  sectionCodes: readonly string[] | null
  /** The document that proves the act. */
  file: File | null
  /** The plans that this plan replaces, after an error that names them. */
  overlappingPlans?: readonly OverlappingPlan[]
  /** The open points of method, after an error that names them, and the reasons by rule. */
  openPoints?: readonly OpenPointRule[]
  pointReasons?: Readonly<Record<string, string>>
}

export type Field = Exclude<keyof ActionForm, 'sectionCodes' | 'overlappingPlans' | 'openPoints' | 'pointReasons'>

const fieldsByAction: Readonly<Record<PathAction['kind'], readonly Field[]>> = {
  submit: ['versionId', 'date'],
  addendum: ['reason'],
  done: ['date', 'text'],
  ask: ['dueOn'],
  send: ['date', 'text'],
  skip: ['reason', 'date'],
  enter: ['date'],
  plan: ['weeks', 'dueOn', 'reason'],
  opinion: ['text', 'points', 'date', 'method'],
  absence: ['text', 'date'],
  decide: ['verdict', 'text', 'date', 'method'],
  receipt: ['date'],
  withdraw: ['text'],
}

/** Returns the points of an opinion as written, otherwise as the text suggests. */
export const getPointsText = ({ points, text }: ActionForm): string => points ?? splitIntoPoints(text).join('\n\n')

/** Checks whether usual predecessors are incomplete, so that a reason is needed. */
const requiresReason = (action: PathAction): boolean =>
  'step' in action && action.kind !== 'receipt' && action.kind !== 'plan' && action.step.stepsOutOfOrder.length > 0

/** Checks whether the step follows the entry into force, so that completing it early needs a reason. */
const mayBeEarly = (action: PathAction): boolean => action.kind === 'done' && action.step.reasonBefore !== undefined

/** Checks whether the act is recorded for the seat of another person, so that it needs a document. */
const isForAnother = (action: PathAction): boolean =>
  (action.kind === 'opinion' || action.kind === 'decide' || action.kind === 'receipt') && !action.seat.abilities.speak

export const getFields = (action: PathAction): readonly Field[] => {
  const fields = isForAnother(action) ? [...fieldsByAction[action.kind], 'file' as const] : fieldsByAction[action.kind]
  return (requiresReason(action) || mayBeEarly(action)) && !fields.includes('reason') ? [...fields, 'reason'] : fields
}

/** Checks whether a field is required, because the act would be refused without it. */
export function isNeeded(action: PathAction, field: Field, actionForm: ActionForm): boolean {
  // Returning to the usual duration needs no reason.
  if (action.kind === 'plan') return field === 'reason' && (actionForm.weeks !== '' || actionForm.dueOn !== '')
  if (field === 'reason' && action.kind === 'done')
    return requiresReason(action) || (mayBeEarly(action) && actionForm.date < action.step.reasonBefore!)
  if (field === 'reason') return true
  if (field === 'text')
    return (
      ['opinion', 'absence', 'withdraw'].includes(action.kind) ||
      (action.kind === 'decide' && actionForm.verdict !== 'approved')
    )
  return field !== 'method' && field !== 'verdict'
}

/** Returns the sections that can be chosen; empty if all are decided together. */
export const getSections = (action: PathAction): NonNullable<PathStep['sections']> =>
  action.kind === 'decide' ? (action.step.sections ?? []) : []

export const isComplete = (action: PathAction, actionForm: ActionForm): boolean =>
  actionForm.sectionCodes?.length !== 0 &&
  (action.kind !== 'opinion' || arePointsValid(parsePoints(getPointsText(actionForm)))) &&
  (actionForm.openPoints ?? []).every(({ rule }) => isFilledText(actionForm.pointReasons?.[rule] ?? null)) &&
  getFields(action).every(
    (field) =>
      field === 'points' ||
      !isNeeded(action, field, actionForm) ||
      (field === 'text' || field === 'reason'
        ? isFilledText(actionForm[field])
        : actionForm[field] !== '' && actionForm[field] !== null),
  )

/** Returns the current planning of a step; empty values if it is as usual. */
export const plannedNow = ({ duration, usualDuration, plannedOn, plannedReason }: PathStep): Partial<ActionForm> => ({
  weeks: duration === usualDuration ? '' : duration.slice(1, -1),
  dueOn: plannedOn ?? '',
  reason: plannedReason ?? '',
})
