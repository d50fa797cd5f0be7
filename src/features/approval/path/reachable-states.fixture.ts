import fc from 'fast-check'
import type { Id } from '#shared/ids.ts'
import type { PackPath } from '#shared/pack-path.ts'
import type { PathAct, Seat } from './entities.ts'
import { checkAct } from './guards.ts'
import { computeStatus, listEffectiveActs, type Path, type PathStatus, sameSeat } from './model.ts'
import { findPointObstacle } from './opinions/model.ts'

type Sections = Readonly<Record<string, string>>

/** The acts so far on a generated path, and the points of opinions without an answer. */
export interface PathHistory {
  acts: readonly PathAct[]
  unansweredPoints: ReadonlyMap<string, number>
}

/** A possible next event: an act, or a point of an opinion that is written or answered. */
interface Next extends PathHistory {
  act: PathAct | null
}

/** A next event, with the status before and after it. */
export interface PathTransition extends Next {
  before: PathStatus
  after: PathStatus
}
type TransitionVisitor = (turn: PathTransition) => void

const today = '2022-06-01'
/** A future day of entry into force. */
export const later = '2023-01-01'
const reason = 'As it was agreed.'
const emptyPathAct: PathAct = {
  id: '' as Id,
  kind: 'done',
  step: null,
  seat: null,
  date: '2022-01-01',
  dueOn: null,
  versionId: null,
  sections: null,
  verdict: null,
  text: null,
  reason: null,
  method: null,
  provenance: null,
  withdraws: null,
}
const computeStatusAfter = (path: Path, { acts, unansweredPoints }: PathHistory): PathStatus =>
  computeStatus({ ...path, unansweredPoints }, acts, today)

type DraftAct = Partial<PathAct> & Pick<PathAct, 'kind'>

const getAffectedSections = (path: Path, code: string, sections: Sections): Sections => {
  const step = path.steps.find((packPathStep) => packPathStep.code === code)!
  const about = 'sectionCodes' in step ? step.sectionCodes : undefined
  return Object.fromEntries(Object.entries(sections).filter(([section]) => !about || about.includes(section)))
}

/**
 * Returns all possible acts on the submitted version: whole, each section alone, with a reservation, refused, and
 * without text.
 */
function listPossibleActs(path: Path, step: string, seat: Seat, submission: PathAct | null): DraftAct[] {
  const at = { step, seat, text: reason }
  const sections = getAffectedSections(path, step, (submission?.sections ?? {}) as Sections)
  const decided = { ...at, kind: 'decided' as const, versionId: submission?.versionId ?? null, sections }
  return [
    { ...at, kind: 'opinion_given' },
    { ...at, kind: 'opinion_missing' },
    { ...at, kind: 'opinion_missing', text: null },
    { ...at, kind: 'requested' },
    { ...decided, verdict: 'approved' },
    { ...decided, verdict: 'approved_with_reservation' },
    { ...decided, verdict: 'refused' },
    { ...decided, verdict: 'refused', text: null },
    ...Object.entries(sections).flatMap(([section, hash]) =>
      (['approved', 'refused'] as const).map((verdict) => ({ ...decided, verdict, sections: { [section]: hash } })),
    ),
    { ...at, kind: 'sent', versionId: submission?.versionId ?? null, sections: submission?.sections ?? null },
    { ...at, kind: 'received' },
  ]
}

/** Returns all acts that can be attempted from this status. */
function everything(
  path: Path,
  versions: readonly Sections[],
  { submittedVersion }: PathStatus,
  acts: readonly PathAct[],
): DraftAct[] {
  const withdrawableActs = listEffectiveActs(acts).filter(({ kind }) => kind !== 'confirmed')
  const makeVersionId = (at: number) => `version ${at + 1}` as Id
  const steps = path.steps.flatMap(({ code }): DraftAct[] => [
    { kind: 'done', step: code },
    { kind: 'entered_into_force', step: code },
    { kind: 'entered_into_force', step: code, date: later },
    { kind: 'skipped', step: code },
    ...(path.seats.get(code) ?? []).flatMap((seat) => listPossibleActs(path, code, seat, submittedVersion)),
  ])
  return [
    ...versions.map((sections, at) => ({ kind: 'submitted' as const, versionId: makeVersionId(at), sections })),
    ...steps,
    ...withdrawableActs.map(({ id, step, seat }) => ({
      kind: 'withdrawn' as const,
      withdraws: id,
      step,
      seat,
      text: reason,
    })),
  ]
}

/** Returns all possible next events. A reason is added where the act is refused without it. */
function listNextActs(path: Path, versions: readonly Sections[], happened: PathHistory, before: PathStatus): Next[] {
  const acts = everything(path, versions, before, happened.acts).flatMap((draftAct): Next[] => {
    const provenance = draftAct.seat ? ('in_person' as const) : null
    const bare = { ...emptyPathAct, id: `act ${happened.acts.length + 1}` as Id, provenance, ...draftAct }
    const error = checkAct(path, happened.acts, before, bare)
    const act = error?.code === 'ORDER_REASON_REQUIRED' ? { ...bare, reason } : bare
    if (error && (act === bare || checkAct(path, happened.acts, before, act))) return []
    return [{ act, acts: withConfirmation([...happened.acts, act]), unansweredPoints: happened.unansweredPoints }]
  })
  return [...acts, ...pointsFrom(path, before, happened)]
}

/**
 * Confirms a missing opinion at once, before the act itself in the list, because the lead records it. Who confirms is
 * explored in confirmations/people.test.ts.
 */
function withConfirmation(acts: readonly PathAct[]): PathAct[] {
  const act = acts.at(-1)!
  if (act.kind !== 'opinion_missing') return [...acts]
  const { step, seat } = act
  const confirmation = { ...emptyPathAct, id: `${act.id} confirmed` as Id, kind: 'confirmed' as const, step, seat }
  return [...acts.slice(0, -1), { ...confirmation, refersTo: act.id }, act]
}

/** Adds a point to an opinion, or answers the existing point. A second point would not change the result. */
function pointsFrom(path: Path, before: PathStatus, { acts, unansweredPoints }: PathHistory): Next[] {
  const opinions = path.steps.flatMap(({ act, code }) => (act === 'opinion' ? [code] : []))
  return opinions.flatMap((code): Next[] => {
    const given = before.steps.get(code)?.seats.some(({ act }) => act?.kind === 'opinion_given')
    const then = new Map(unansweredPoints)
    if (!then.delete(code)) {
      if (!given || findPointObstacle(path, before, code) !== null) return []
      then.set(code, 1)
    }
    return [{ act: null, acts, unansweredPoints: then }]
  })
}

/**
 * Returns a key of a state that is independent of the path to it. It includes everything that determines the possible
 * next acts, except withdrawals.
 */
function toStateKey({ acts, unansweredPoints, after: { state, submittedVersion, steps } }: PathTransition): string {
  const effectiveActs = listEffectiveActs(acts)
  const formatDecisions = (code: string, seat: Seat) => {
    const own = effectiveActs.filter((act) => act.step === code && sameSeat(act.seat, seat) && act.kind === 'decided')
    const last = new Map(
      own.flatMap((act) =>
        Object.entries(act.sections ?? {}).map(([section, hash]) => [
          `${section}=${hash}`,
          act.verdict === 'refused' ? `no ${act.versionId}` : 'yes',
        ]),
      ),
    )
    return [...last].map(String).sort().join()
  }
  const stepKeys = [...steps.values()].map(
    ({ step, state: at, seats }) =>
      `${at}:${seats.map((seat) => `${seat.state} ${formatDecisions(step.code, seat.seat)}`).join('+')}`,
  )
  return [state, submittedVersion?.versionId, ...[...unansweredPoints.keys()].sort(), ...stepKeys].join('|')
}

/**
 * Keeps only a single step among those that no step depends on and that have no approval. Such steps are independent of
 * all others and multiply the number of states.
 */
export function simplifyPath({ steps }: PackPath): PackPath {
  const needed = new Set(steps.flatMap(({ needs }) => needs))
  const packPathSteps = steps.filter((step) => !step.required && !needed.has(step.code)).slice(1)
  const isRetained = (code: string) => !packPathSteps.some((step) => step.code === code)
  const retainedSteps = steps.filter(({ code }) => isRetained(code))
  return { steps: retainedSteps.map((step) => ({ ...step, after: step.after.filter(isRetained) })) }
}

interface Exploring {
  /** Maximum number of states. If there are more, the exploration takes too long and fails. */
  maxStates?: number
  /** Filter of the acts to try, if all acts would take too long. */
  actFilter?: (act: PathAct) => boolean
}

/**
 * Explores every state of a path that any sequence of acts can reach, by every participant, at every step. Withdrawals
 * are excluded, because a withdrawal restores the state without the act. The random walks include withdrawals.
 */
export function exploreAll(
  path: Path,
  versions: readonly Sections[],
  transitionVisitor: TransitionVisitor,
  { maxStates = 5000, actFilter = () => true }: Exploring = {},
): number {
  const seen = new Set([''])
  const open: PathHistory[] = [{ acts: [], unansweredPoints: new Map() }]
  // The shortest sequences come first.
  for (const from of open) {
    const before = computeStatusAfter(path, from)
    for (const next of listNextActs({ ...path, unansweredPoints: from.unansweredPoints }, versions, from, before)) {
      if (next.act && (next.act.kind === 'withdrawn' || !actFilter(next.act))) continue
      const turn = { ...next, before, after: computeStatusAfter(path, next) }
      transitionVisitor(turn)
      const key = toStateKey(turn)
      if (seen.has(key)) continue
      seen.add(key)
      if (seen.size > maxStates) throw new Error(`More than ${maxStates} states.`)
      open.push(next)
    }
  }
  return seen.size
}

/** Relative frequency of each kind of act. Progress is more frequent than acts that undo it. */
const weights: readonly (readonly [(act: PathAct | null) => boolean, number])[] = [
  [(act) => act?.kind === 'withdrawn', 1],
  [(act) => act?.kind === 'submitted', 1],
  [(act) => act?.verdict === 'refused', 1],
  [(act) => act?.kind === 'requested' || act?.kind === 'received', 1],
  [() => true, 12],
]

/** Runs a reproducible random sample of act sequences, including withdrawals. */
export function exploreRandomly(
  path: Path,
  versions: readonly Sections[],
  transitionVisitor: TransitionVisitor,
  many: { runs: number; acts: number },
) {
  const picks = fc.array(fc.noBias(fc.nat(9999)), { minLength: 2 * many.acts, maxLength: 2 * many.acts })
  for (const sequence of fc.sample(picks, { seed: 1998, numRuns: many.runs })) {
    let from: PathHistory = { acts: [], unansweredPoints: new Map() }
    for (let at = 0; at < sequence.length; at += 2) {
      const before = computeStatusAfter(path, from)
      const all = listNextActs({ ...path, unansweredPoints: from.unansweredPoints }, versions, from, before)
      const next = pick(all, sequence[at]! / 10_000, sequence[at + 1]! / 10_000)
      if (!next) break
      const after = computeStatusAfter(path, next)
      transitionVisitor({ ...next, before, after })
      if (after.state === 'in_force') break
      from = next
    }
  }
}

function pick(all: readonly Next[], kind: number, value: number): Next | undefined {
  const getWeightIndex = (next: Next) => weights.findIndex(([is]) => is(next.act))
  const kinds = [...Map.groupBy(all, getWeightIndex)].map(([at, nexts]) => [nexts, weights[at]![1]] as const)
  let rest = kind * kinds.reduce((sum, [, weight]) => sum + weight, 0)
  const candidates = kinds.find(([, weight]) => {
    rest -= weight
    return rest < 0
  })?.[0]
  return candidates?.[Math.floor(value * candidates.length)]
}
