import fc from 'fast-check'
import type { Id } from '#shared/ids.ts'
import type { PathAct } from '../entities.ts'
import { checkAct } from '../guards.ts'
import { computeStatus, type Path } from '../model.ts'
import { withReplacedAct } from '../replacement.ts'
import {
  type ActOnPath,
  checkPerson,
  getConfirmationStates,
  isSeatContested,
  listCountingActs,
  listEffectiveActs,
  listRecorders,
  type Participants,
} from './model.ts'

const mandateId = 'mandate' as Id

/** How a person acts for a seat: as its holder, for another person with a letter, or under a power of attorney. */
const manners = [
  { provenance: 'in_person', mandateId: null },
  { provenance: 'recorded', mandateId: null },
  { provenance: 'in_person', mandateId },
] as const

type DraftAct = Partial<ActOnPath> & Pick<PathAct, 'kind'>

/** The acts so far, each with the person who recorded it. */
export interface PeopleHistory {
  acts: readonly ActOnPath[]
  recordedBy: ReadonlyMap<Id, Id>
}

export interface PeopleExploration {
  path: Path
  /** The people who take part. Each has every permission and power of attorney. */
  personIds: readonly Id[]
  /** Those who confirm and contest as every seat itself; absent = all. */
  seatHolderIds?: readonly Id[]
  /** Those who wrote the plan. */
  authorIds: readonly Id[]
  /** Those whose account, role or function comes from people who recorded or wrote. */
  dependentIds?: readonly Id[]
  /** The person who gave the power of attorney; absent = a person who does not take part. */
  grantorId?: Id
  /** Acts that a person attempts; absent = all. */
  attempts?: (personId: Id, act: ActOnPath, acts: readonly ActOnPath[]) => boolean
}

const today = '2022-06-01'
const sections = { only: 'text' }
const versionId = 'version' as Id

const emptyPathAct: Omit<ActOnPath, 'id' | 'kind'> = {
  step: null,
  seat: null,
  date: '2022-01-01',
  dueOn: null,
  versionId: null,
  sections: null,
  verdict: null,
  text: 'A letter.',
  reason: 'As it was agreed.',
  method: null,
  provenance: null,
  withdraws: null,
}

/** Returns every act that a person can attempt: each step and seat in each manner, and each reference to an act. */
function listDrafts(path: Path, acts: readonly ActOnPath[]): DraftAct[] {
  const seatActs = path.steps.flatMap(({ code, act }) =>
    (path.seats.get(code) ?? []).flatMap((seat): DraftAct[] => {
      const at = { step: code, seat }
      if (act === 'sending') return [{ ...at, kind: 'sent', versionId, sections }]
      const draft: DraftAct =
        act === 'decision'
          ? { ...at, kind: 'decided', verdict: 'approved', versionId, sections }
          : { ...at, kind: 'opinion_given' }
      const missing: DraftAct[] = act === 'opinion' ? [{ ...at, kind: 'opinion_missing' }] : []
      return [...manners.map((manner) => ({ ...draft, ...manner })), ...missing]
    }),
  )
  const states = getConfirmationStates(acts)
  return [
    { kind: 'submitted', versionId, sections },
    ...path.steps.flatMap(({ code }): DraftAct[] => [
      { kind: 'done', step: code },
      { kind: 'entered_into_force', step: code },
    ]),
    ...seatActs,
    ...[...states.keys()].flatMap((refersTo): DraftAct[] => {
      const { step, seat } = acts.find(({ id }) => id === refersTo)!
      const reference = { refersTo, step, seat, provenance: 'in_person' as const }
      return [
        { ...reference, kind: 'confirmed' },
        { ...reference, kind: 'contested' },
      ]
    }),
    ...listEffectiveActs(acts).map(
      ({ id, step, seat }): DraftAct => ({ kind: 'withdrawn', withdraws: id, step, seat }),
    ),
  ]
}

/** Returns the participants as a person finds them: a dependent person counts with the authors. */
const toParticipants = (
  { authorIds, dependentIds = [], grantorId }: PeopleExploration,
  { acts, recordedBy }: PeopleHistory,
  personId?: Id,
): Participants => ({
  authorIds: new Set([...authorIds, ...dependentIds.filter((id) => id === personId)]),
  recordedBy,
  dependentActIds: new Set(acts.flatMap(({ id }) => (dependentIds.includes(recordedBy.get(id)!) ? id : []))),
  grantedBy: new Map<Id, Id>(grantorId ? [[mandateId, grantorId]] : []),
})

/** Returns every act that the guards accept from one of these people. */
function listNext(exploration: PeopleExploration, history: PeopleHistory): PeopleHistory[] {
  const { path, personIds, seatHolderIds = personIds, attempts = () => true } = exploration
  const { acts, recordedBy } = history
  const status = computeStatus(path, acts, today)
  const countingActs = listCountingActs(acts)
  // A version or a missing opinion that is recorded again would not change the result.
  const isNew = ({ kind, step }: DraftAct): boolean =>
    (kind !== 'submitted' && kind !== 'opinion_missing') ||
    !countingActs.some((act) => act.kind === kind && act.step === (step ?? null))
  const drafts = listDrafts(path, acts).filter(isNew)
  return drafts.flatMap((draft) => {
    const draftAct: ActOnPath = { ...emptyPathAct, id: `act ${acts.length + 1}` as Id, ...draft }
    return personIds.flatMap((personId) => {
      const isBySeat = draftAct.refersTo !== undefined && seatHolderIds.includes(personId)
      const seatAct: ActOnPath = isBySeat ? { ...draftAct, isBySeat } : draftAct
      const act = draft.kind === 'withdrawn' ? seatAct : withReplacedAct(acts, status, seatAct)
      return !attempts(personId, act, acts) ||
        checkAct(path, acts, status, act) ||
        checkPerson(acts, toParticipants(exploration, history, personId), personId, act)
        ? []
        : [{ acts: [...acts, act], recordedBy: new Map([...recordedBy, [act.id, personId]]) }]
    })
  })
}

/**
 * Returns a key of a state that is independent of the path to it: each effective act with the person and the manner, the
 * people who recorded an act, also one that was withdrawn, and the seats that contested.
 */
function toKey(exploration: PeopleExploration, history: PeopleHistory): string {
  const { acts, recordedBy } = history
  const describeAct = (act: ActOnPath): string =>
    [act.kind, act.step, act.seat?.organisationId, act.provenance, act.mandateId, recordedBy.get(act.id)].join(' ')
  const lines = listEffectiveActs(acts).map((act) => {
    const target = acts.find(({ id }) => id === act.refersTo)
    return `${describeAct(act)}${target ? ` of ${describeAct(target)}` : ''}`
  })
  const contested = exploration.path.steps.flatMap(({ code: step }) =>
    (exploration.path.seats.get(step) ?? []).filter((seat) =>
      isSeatContested(acts, { ...emptyPathAct, id: '' as Id, kind: 'decided', step, seat }),
    ),
  )
  const recorders = listRecorders(acts, toParticipants(exploration, history))
  return [...lines.sort(), [...recorders].sort(), contested.map((seat) => seat.organisationId)].join('|')
}

export const isInForce = ({ path }: PeopleExploration, { acts }: PeopleHistory): boolean =>
  computeStatus(path, acts, today).state === 'in_force'

/**
 * Explores every state that any sequence of acts of these people reaches, through the guards of the procedures. Acts
 * after the entry into force are left out.
 * @throws if there are more states than the maximum, so that the exploration stays bounded
 */
export function explorePeople(
  exploration: PeopleExploration,
  visit: (history: PeopleHistory) => void,
  maxStates: number,
): number {
  const seen = new Set([''])
  const open: PeopleHistory[] = [{ acts: [], recordedBy: new Map() }]
  for (const from of open)
    for (const next of listNext(exploration, from)) {
      const key = toKey(exploration, next)
      if (seen.has(key)) continue
      seen.add(key)
      if (seen.size > maxStates) throw new Error(`More than ${maxStates} states.`)
      visit(next)
      if (!isInForce(exploration, next)) open.push(next)
    }
  return seen.size
}

/** Visits a reproducible sample of sequences, for paths whose states are too many to count. */
export function samplePeople(
  exploration: PeopleExploration,
  visit: (history: PeopleHistory) => void,
  { runs, length }: { runs: number; length: number },
): void {
  const picks = fc.array(fc.tuple(fc.nat(99), fc.nat(9999)), { minLength: length, maxLength: length })
  for (const sequence of fc.sample(picks, { seed: 2026, numRuns: runs })) {
    let from: PeopleHistory = { acts: [], recordedBy: new Map() }
    for (const [back, place] of sequence) {
      const all = listNext(exploration, from)
      const isBack = ({ acts }: PeopleHistory) => ['withdrawn', 'contested'].includes(acts.at(-1)!.kind)
      // Withdrawals and contests are rare, so that most sequences come near to the entry into force.
      const likely = all.filter((next) => isBack(next) === back < 6)
      const candidates = likely.length > 0 ? likely : all
      const next = candidates[place % candidates.length]
      if (!next) break
      visit(next)
      if (isInForce(exploration, next)) break
      from = next
    }
  }
}
