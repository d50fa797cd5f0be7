import type { LegalPath, PathSeat, PathStep } from '../contract.ts'
import type { DecisionMethod, Verdict } from '../entities.ts'

type RecordedAct = LegalPath['acts'][number]

/** An action that the user is about to record, with the data the dialog needs. */
export type PathAction =
  | { kind: 'lay' }
  | { kind: 'addendum' }
  | { kind: 'done' | 'ask' | 'send' | 'skip' | 'enter' | 'plan'; step: PathStep }
  | { kind: 'opinion' | 'absence' | 'decide' | 'receipt'; step: PathStep; seat: PathSeat }
  | { kind: 'withdraw'; act: RecordedAct }

/** The form data of an act. */
export interface ActionForm {
  on: string
  dueOn: string
  words: string
  motive: string
  way: DecisionMethod | ''
  verdict: Verdict
  versionId: string
  /** The planned number of weeks; empty = the usual duration. */
  weeks: string
  /** The sections of the decision; null = all sections of the step. */
  about: readonly string[] | null
}

export type Field = Exclude<keyof ActionForm, 'about'>

const fieldsByAction: Readonly<Record<PathAction['kind'], readonly Field[]>> = {
  lay: ['versionId', 'on'],
  addendum: ['motive'],
  done: ['on', 'words'],
  ask: ['dueOn'],
  send: ['on', 'words'],
  skip: ['motive'],
  enter: ['on'],
  plan: ['weeks', 'dueOn', 'motive'],
  opinion: ['words', 'on', 'way'],
  absence: ['words', 'on'],
  decide: ['verdict', 'words', 'on', 'way'],
  receipt: ['on'],
  withdraw: ['words'],
}

/** Checks whether usual predecessors are incomplete, so that a reason is needed. */
const requiresReason = (doing: PathAction): boolean =>
  'step' in doing && doing.kind !== 'receipt' && doing.kind !== 'plan' && doing.step.outOfOrder.length > 0

export const getFields = (doing: PathAction): readonly Field[] => {
  const fields = fieldsByAction[doing.kind]
  return requiresReason(doing) && !fields.includes('motive') ? [...fields, 'motive'] : fields
}

const isFilled = (words: string) => words.trim().length >= 3

/** Checks whether a field is required, because the act would be refused without it. */
export function isNeeded(doing: PathAction, field: Field, actionForm: ActionForm): boolean {
  // Returning to the usual duration needs no reason.
  if (doing.kind === 'plan') return field === 'motive' && (actionForm.weeks !== '' || actionForm.dueOn !== '')
  if (field === 'motive') return true
  if (field === 'words')
    return (
      ['opinion', 'absence', 'withdraw'].includes(doing.kind) ||
      (doing.kind === 'decide' && actionForm.verdict !== 'approved')
    )
  return field !== 'way' && field !== 'verdict'
}

/** Returns the sections that can be chosen; empty if all are decided together. */
export const getSections = (doing: PathAction): NonNullable<PathStep['sections']> =>
  doing.kind === 'decide' ? (doing.step.sections ?? []) : []

export const isComplete = (doing: PathAction, actionForm: ActionForm): boolean =>
  actionForm.about?.length !== 0 &&
  getFields(doing).every(
    (field) =>
      !isNeeded(doing, field, actionForm) ||
      (field === 'words' || field === 'motive' ? isFilled(actionForm[field]) : actionForm[field] !== ''),
  )

/** Returns the current planning of a step; empty values if it is as usual. */
export const plannedNow = ({ lasts, usually, plannedOn, plannedWhy }: PathStep): Partial<ActionForm> => ({
  weeks: lasts === usually ? '' : lasts.slice(1, -1),
  dueOn: plannedOn ?? '',
  motive: plannedWhy ?? '',
})
