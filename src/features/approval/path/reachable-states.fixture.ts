import fc from 'fast-check'
import type { Id } from '#shared/ids.ts'
import type { PackPath } from '#shared/pack-path.ts'
import type { PathAct, Seat } from './entities.ts'
import { checkAct } from './guards.ts'
import { computeStatus, listEffectiveActs, type Path, type PathStatus, sameSeat } from './model.ts'
import { mayNotAdd } from './opinions/model.ts'

type Sections = Readonly<Record<string, string>>

/** The acts so far on a generated path, and the points of opinions without an answer. */
export interface PathHistory {
  acts: readonly PathAct[]
  unanswered: ReadonlyMap<string, number>
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
  on: '2022-01-01',
  dueOn: null,
  versionId: null,
  sections: null,
  verdict: null,
  words: null,
  motive: null,
  way: null,
  given: null,
  withdraws: null,
}
const computeStatusAfter = (path: Path, { acts, unanswered }: PathHistory): PathStatus =>
  computeStatus({ ...path, unanswered }, acts, today)

type DraftAct = Partial<PathAct> & Pick<PathAct, 'kind'>

const getAffectedSections = (path: Path, code: string, sections: Sections): Sections => {
  const step = path.steps.find((packPathStep) => packPathStep.code === code)!
  const about = 'about' in step ? step.about : undefined
  return Object.fromEntries(Object.entries(sections).filter(([section]) => !about || about.includes(section)))
}

/**
 * Returns all possible acts on the submitted version: whole, each section alone, with a reservation, refused, and
 * without text.
 */
function listPossibleActs(path: Path, step: string, seat: Seat, laid: PathAct | null): DraftAct[] {
  const at = { step, seat, words: reason }
  const sections = getAffectedSections(path, step, (laid?.sections ?? {}) as Sections)
  const decided = { ...at, kind: 'decided' as const, versionId: laid?.versionId ?? null, sections }
  return [
    { ...at, kind: 'delivered' },
    { ...at, kind: 'not_delivered' },
    { ...at, kind: 'not_delivered', words: null },
    { ...at, kind: 'asked' },
    { ...decided, verdict: 'approved' },
    { ...decided, verdict: 'approved_with_reservation' },
    { ...decided, verdict: 'refused' },
    { ...decided, verdict: 'refused', words: null },
    ...Object.entries(sections).flatMap(([section, hash]) =>
      (['approved', 'refused'] as const).map((verdict) => ({ ...decided, verdict, sections: { [section]: hash } })),
    ),
    { ...at, kind: 'sent', versionId: laid?.versionId ?? null, sections: laid?.sections ?? null },
    { ...at, kind: 'received' },
  ]
}

/** Returns all acts that can be attempted from this status. */
function everything(
  path: Path,
  versions: readonly Sections[],
  { laid }: PathStatus,
  acts: readonly PathAct[],
): DraftAct[] {
  const makeVersionId = (at: number) => `version ${at + 1}` as Id
  const steps = path.steps.flatMap(({ code }): DraftAct[] => [
    { kind: 'done', step: code },
    { kind: 'entered', step: code },
    { kind: 'entered', step: code, on: later },
    { kind: 'skipped', step: code },
    ...(path.seats.get(code) ?? []).flatMap((seat) => listPossibleActs(path, code, seat, laid)),
  ])
  return [
    ...versions.map((sections, at) => ({ kind: 'laid' as const, versionId: makeVersionId(at), sections })),
    ...steps,
    ...listEffectiveActs(acts).map(({ id, step, seat }) => ({
      kind: 'withdrawn' as const,
      withdraws: id,
      step,
      seat,
      words: reason,
    })),
  ]
}

/** Returns all possible next events. A reason is added where the act is refused without it. */
function listNextActs(path: Path, versions: readonly Sections[], happened: PathHistory, before: PathStatus): Next[] {
  const acts = everything(path, versions, before, happened.acts).flatMap((draftAct): Next[] => {
    const bare = { ...emptyPathAct, id: `act ${happened.acts.length + 1}` as Id, ...draftAct }
    const refusal = checkAct(path, happened.acts, before, bare)
    const act = refusal?.code === 'ORDER_REASON_REQUIRED' ? { ...bare, motive: reason } : bare
    if (refusal && (act === bare || checkAct(path, happened.acts, before, act))) return []
    return [{ act, acts: [...happened.acts, act], unanswered: happened.unanswered }]
  })
  return [...acts, ...pointsFrom(path, before, happened)]
}

/** Adds a point to an opinion, or answers the existing point. A second point would not change the result. */
function pointsFrom(path: Path, before: PathStatus, { acts, unanswered }: PathHistory): Next[] {
  const opinions = path.steps.flatMap(({ act, code }) => (act === 'opinion' ? [code] : []))
  return opinions.flatMap((code): Next[] => {
    const given = before.steps.get(code)?.seats.some(({ act }) => act?.kind === 'delivered')
    const then = new Map(unanswered)
    if (!then.delete(code)) {
      if (!given || mayNotAdd(path, before, code) !== null) return []
      then.set(code, 1)
    }
    return [{ act: null, acts, unanswered: then }]
  })
}

/**
 * Returns a key of a state that is independent of the path to it. It includes everything that determines the possible
 * next acts, except withdrawals.
 */
function toStateKey({ acts, unanswered, after: { state, laid, steps } }: PathTransition): string {
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
  return [state, laid?.versionId, ...[...unanswered.keys()].sort(), ...stepKeys].join('|')
}

/**
 * Keeps only a single step among those that no step depends on and that have no approval. Such steps are independent of
 * all others and multiply the number of states.
 */
export function lean({ steps }: PackPath): PackPath {
  const needed = new Set(steps.flatMap(({ needs }) => needs))
  const packPathSteps = steps.filter((step) => !step.required && !needed.has(step.code)).slice(1)
  const isRetained = (code: string) => !packPathSteps.some((step) => step.code === code)
  const kept = steps.filter(({ code }) => isRetained(code))
  return { steps: kept.map((step) => ({ ...step, after: step.after.filter(isRetained) })) }
}

interface Exploring {
  /** Maximum number of states. If there are more, the exploration takes too long and fails. */
  most?: number
  /** Filter of the acts to try, if all acts would take too long. */
  tries?: (act: PathAct) => boolean
}

/**
 * Explores every state of a path that any sequence of acts can reach, by every participant, at every step. Withdrawals
 * are excluded, because a withdrawal restores the state without the act. The random walks include withdrawals.
 */
export function exploreAll(
  path: Path,
  versions: readonly Sections[],
  transitionVisitor: TransitionVisitor,
  { most = 5000, tries = () => true }: Exploring = {},
): number {
  const seen = new Set([''])
  const open: PathHistory[] = [{ acts: [], unanswered: new Map() }]
  // The shortest sequences come first.
  for (const from of open) {
    const before = computeStatusAfter(path, from)
    for (const next of listNextActs({ ...path, unanswered: from.unanswered }, versions, from, before)) {
      if (next.act && (next.act.kind === 'withdrawn' || !tries(next.act))) continue
      const turn = { ...next, before, after: computeStatusAfter(path, next) }
      transitionVisitor(turn)
      const key = toStateKey(turn)
      if (seen.has(key)) continue
      seen.add(key)
      if (seen.size > most) throw new Error(`More than ${most} states.`)
      open.push(next)
    }
  }
  return seen.size
}

/** Relative frequency of each kind of act. Progress is more frequent than acts that undo it. */
const weights: readonly (readonly [(act: PathAct | null) => boolean, number])[] = [
  [(act) => act?.kind === 'withdrawn', 1],
  [(act) => act?.kind === 'laid', 1],
  [(act) => act?.verdict === 'refused', 1],
  [(act) => act?.kind === 'asked' || act?.kind === 'received', 1],
  [() => true, 12],
]

/** Runs a reproducible random sample of act sequences, including withdrawals. */
export function wander(
  path: Path,
  versions: readonly Sections[],
  transitionVisitor: TransitionVisitor,
  many: { ways: number; acts: number },
) {
  const picks = fc.array(fc.noBias(fc.nat(9999)), { minLength: 2 * many.acts, maxLength: 2 * many.acts })
  for (const way of fc.sample(picks, { seed: 1998, numRuns: many.ways })) {
    let from: PathHistory = { acts: [], unanswered: new Map() }
    for (let at = 0; at < way.length; at += 2) {
      const before = computeStatusAfter(path, from)
      const all = listNextActs({ ...path, unanswered: from.unanswered }, versions, from, before)
      const next = pick(all, way[at]! / 10_000, way[at + 1]! / 10_000)
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
  const matches = kinds.find(([, weight]) => {
    rest -= weight
    return rest < 0
  })?.[0]
  return matches?.[Math.floor(value * matches.length)]
}
