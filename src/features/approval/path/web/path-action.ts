import type { LegalPath, PathSeat, PathStep } from '../contract.ts'
import type { Verdict, Way } from '../entities.ts'

type RecordedAct = LegalPath['acts'][number]

/** What somebody is about to say on the path: in a window, with what it needs. */
export type Doing =
  | { kind: 'lay' }
  | { kind: 'addendum' }
  | { kind: 'done' | 'ask' | 'send' | 'skip' | 'enter' | 'plan'; step: PathStep }
  | { kind: 'opinion' | 'absence' | 'decide' | 'receipt'; step: PathStep; seat: PathSeat }
  | { kind: 'withdraw'; act: RecordedAct }

/** What one fills in. */
export interface Said {
  on: string
  dueOn: string
  words: string
  motive: string
  way: Way | ''
  verdict: Verdict
  versionId: string
  /** How many it takes here; empty: as usual. */
  weeks: string
  /** Sections about which one decides; null: all that the step is about. */
  about: readonly string[] | null
}

export type Field = Exclude<keyof Said, 'about'>

const fieldsOf: Readonly<Record<Doing['kind'], readonly Field[]>> = {
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

/** Steps that usually come first and have not: going on asks for a motive. */
const asksForMotive = (doing: Doing): boolean =>
  'step' in doing && doing.kind !== 'receipt' && doing.kind !== 'plan' && doing.step.outOfOrder.length > 0

export const fieldsFor = (doing: Doing): readonly Field[] => {
  const its = fieldsOf[doing.kind]
  return asksForMotive(doing) && !its.includes('motive') ? [...its, 'motive'] : its
}

const isSaid = (words: string) => words.trim().length >= 3

/** Without which it is refused anyway. */
export function isNeeded(doing: Doing, field: Field, said: Said): boolean {
  // As usual again needs no reason.
  if (doing.kind === 'plan') return field === 'motive' && (said.weeks !== '' || said.dueOn !== '')
  if (field === 'motive') return true
  if (field === 'words')
    return (
      ['opinion', 'absence', 'withdraw'].includes(doing.kind) ||
      (doing.kind === 'decide' && said.verdict !== 'approved')
    )
  return field !== 'way' && field !== 'verdict'
}

/** Sections of which one may choose: none where all is decided at once. */
export const sectionsFor = (doing: Doing): NonNullable<PathStep['sections']> =>
  doing.kind === 'decide' ? (doing.step.sections ?? []) : []

export const isComplete = (doing: Doing, said: Said): boolean =>
  said.about?.length !== 0 &&
  fieldsFor(doing).every(
    (field) =>
      !isNeeded(doing, field, said) ||
      (field === 'words' || field === 'motive' ? isSaid(said[field]) : said[field] !== ''),
  )

/** What is planned of a step now: nothing where it is as usual. */
export const plannedNow = ({ lasts, usually, plannedOn, plannedWhy }: PathStep): Partial<Said> => ({
  weeks: lasts === usually ? '' : lasts.slice(1, -1),
  dueOn: plannedOn ?? '',
  motive: plannedWhy ?? '',
})
