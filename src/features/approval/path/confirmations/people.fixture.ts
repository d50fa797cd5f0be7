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
  listCountingActs,
  listEffectiveActs,
  listRecorders,
  type Participants,
} from './model.ts'

/** How a person acts for a seat: as its holder, for another person with a letter, or under a power of attorney. */
const manners = [
  { provenance: 'in_person', mandateId: null },
  { provenance: 'recorded', mandateId: null },
  { provenance: 'in_person', mandateId: 'mandate' as Id },
] as const

type DraftAct = Partial<ActOnPath> & Pick<PathAct, 'kind'>

/** The acts so far, each with the person who recorded it. */
export interface PeopleHistory {
  acts: readonly ActOnPath[]
  recordedBy: ReadonlyMap<Id, Id>
}

export interface PeopleExploration {
  path: Path
  /** The people who take part. Each holds every seat and has every permission and power of attorney. */
  personIds: readonly Id[]
  /** Those who wrote the plan. */
  authorIds: readonly Id[]
  /** Acts that a person attempts; absent = all. */
  attempts?: (personId: Id, act: ActOnPath) => boolean
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

const toParticipants = ({ authorIds }: PeopleExploration, { recordedBy }: PeopleHistory): Participants => ({
  authorIds: new Set(authorIds),
  recordedBy,
})

/** Returns every act that the guards accept from one of these people. */
function listNext(exploration: PeopleExploration, history: PeopleHistory): PeopleHistory[] {
  const { path, personIds, attempts = () => true } = exploration
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
    const act = draft.kind === 'withdrawn' ? draftAct : withReplacedAct(acts, status, draftAct)
    if (checkAct(path, acts, status, act)) return []
    return personIds.flatMap((personId) =>
      !attempts(personId, act) || checkPerson(acts, toParticipants(exploration, history), personId, act)
        ? []
        : [{ acts: [...acts, act], recordedBy: new Map([...recordedBy, [act.id, personId]]) }],
    )
  })
}

/**
 * Returns a key of a state that is independent of the path to it: each effective act with the person and the manner, and
 * the people who recorded an act, also one that was withdrawn.
 */
function toKey(exploration: PeopleExploration, history: PeopleHistory): string {
  const { acts, recordedBy } = history
  const describeAct = (act: ActOnPath): string =>
    [act.kind, act.step, act.seat?.organisationId, act.provenance, act.mandateId, recordedBy.get(act.id)].join(' ')
  const lines = listEffectiveActs(acts).map((act) => {
    const target = acts.find(({ id }) => id === act.refersTo)
    return `${describeAct(act)}${target ? ` of ${describeAct(target)}` : ''}`
  })
  return [...lines.sort(), [...listRecorders(acts, toParticipants(exploration, history))].sort()].join('|')
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
