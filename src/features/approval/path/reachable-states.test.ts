import { describe, expect, it } from 'vitest'
import type { PackPath } from '#shared/pack-path.ts'
import { nationalPath } from '../../../../packs/be/plan-kinds/path/national.ts'
import { zonalPath } from '../../../../packs/be/plan-kinds/path/zonal.ts'
import { threeLevelPath } from './another-country.fixture.ts'
import type { PathAct } from './entities.ts'
import { applies, type Path, type PathStatus } from './model.ts'
import { simplifyPath } from './reachable-states.fixture.ts'
import { makePath, Walk } from './walk.fixture.ts'

/** Two versions that differ in a single section, and all acts that any participant can attempt at any step. */
const versions = ['a', 'b'].map((hash) => ({ first: hash, last: 'same' }))

function everything(path: Path): (Partial<PathAct> & Pick<PathAct, 'kind'>)[] {
  const reason = 'As it was agreed.'
  const submission = versions.map((sections, at) => ({
    kind: 'submitted' as const,
    versionId: `version ${at}` as never,
    sections,
  }))
  const steps = path.steps.flatMap(({ code }) => [
    { kind: 'done' as const, step: code, reason },
    { kind: 'entered_into_force' as const, step: code, reason },
    { kind: 'skipped' as const, step: code, reason },
    ...(path.seats.get(code) ?? []).flatMap((seat) => [
      ...(['opinion_given', 'opinion_missing', 'sent'] as const).map((kind) => ({
        kind,
        step: code,
        seat,
        reason,
        text: reason,
      })),
      ...(['approved', 'refused'] as const).map((verdict) => ({
        kind: 'decided' as const,
        step: code,
        seat,
        verdict,
        reason,
        text: reason,
      })),
    ]),
  ])
  return [...submission, ...steps]
}

/** Returns a key of a state that is independent of the path to it. */
const toStatusKey = ({ submittedVersion, steps }: PathStatus, unanswered: ReadonlyMap<string, number>): string =>
  [
    submittedVersion?.versionId,
    ...[...unanswered.keys()].sort(),
    ...[...steps.values()].map(({ state, seats }) => `${state}:${seats.map((seat) => seat.state).join('+')}`),
  ].join('|')

/**
 * Explores every state of a path that any sequence of acts can reach, by every participant, at every step, with two
 * versions.
 */
function explore(
  path: PackPath,
  sections: readonly string[],
  check: (walk: Walk) => void,
  issues: Path['issues'] = new Map(),
): number {
  const { steps } = simplifyPath(path)
  const pathWithIssues = { ...makePath({ steps }, sections), issues }
  const seen = new Set([''])
  const open = [new Walk(pathWithIssues)]
  const answered = new Set(steps.flatMap((step) => step.answers ?? []))
  const tries: ((walk: Walk) => boolean)[] = [
    // A missing opinion is confirmed at once: confirmations/people.test.ts explores who confirms.
    ...everything(pathWithIssues).map(
      (entry) => (walk: Walk) => walk.try(entry) === null && walk.confirmAll() === walk,
    ),
    // A point of each opinion that a step answers. A second point would not change the result.
    ...[...answered].flatMap((code) => [
      (walk: Walk) => !walk.unansweredPoints.has(code) && walk.point(code),
      (walk: Walk) => walk.answer(code),
    ]),
  ]
  for (let from = open.pop(); from; from = open.pop()) {
    for (const goOn of tries) {
      const walk = new Walk(pathWithIssues)
      walk.acts.push(...from.acts)
      for (const [code, points] of from.unansweredPoints) walk.unansweredPoints.set(code, points)
      if (!goOn(walk)) continue
      check(walk)
      const key = toStatusKey(walk.getStatus(), walk.unansweredPoints)
      if (seen.has(key)) continue
      seen.add(key)
      open.push(walk)
    }
  }
  return seen.size
}

/** Checks each invariant for a state in which the plan is approved. */
function holds(pathStatus: PathStatus, path: PackPath, unanswered: ReadonlyMap<string, number>): void {
  if (pathStatus.state !== 'approved' && pathStatus.state !== 'in_force') return
  for (const step of path.steps) {
    // All points that the step takes into account are answered.
    for (const code of step.answers ?? []) expect([code, unanswered.get(code)]).toEqual([code, undefined])
    const at = pathStatus.steps.get(step.code)
    if (!at || at.state === 'not_applicable') continue
    const isBefore = path.steps.some(
      (packPathStep) =>
        packPathStep.act === 'decision' && packPathStep.approves && packPathStep.needs.includes(step.code),
    )
    // The prerequisites of an approval are completed and not skipped.
    if (isBefore) expect([step.code, at.state]).toEqual([step.code, 'completed'])
    if (step.act === 'decision' && step.approves) {
      expect(at.state).toBe('completed')
      // Every decider approved the version currently submitted.
      for (const { act } of at.seats) {
        expect(act!.verdict).toBe('approved')
        expect(act!.sections).toEqual(pathStatus.submittedVersion!.sections)
      }
    }
    if (step.act === 'opinion' && step.required && !step.mayBeAbsent)
      expect(at.seats.map((seat) => seat.state)).toEqual(at.seats.map(() => 'received'))
  }
}

describe('approved plans in all reachable states', () => {
  /** Returns the number of states, and the number of approved states. */
  const tried = (path: PackPath, sections: readonly string[]) => {
    let approved = 0
    const states = explore(path, sections, (walk) => {
      const pathStatus = walk.getStatus()
      if (pathStatus.approvedOn !== null) approved += 1
      holds(pathStatus, path, walk.unansweredPoints)
    })
    expect(states).toBeGreaterThan(50)
    expect(approved).toBeGreaterThan(0)
  }

  it('meet the legal requirements of a national plan', () => tried(nationalPath, ['road_traffic']))
  it('meet the legal requirements of a zonal plan', () => tried(zonalPath, ['capacity']))
  it('meet the legal requirements of a plan of another country, with an extra level and three opinions', () =>
    tried(threeLevelPath, []))

  it('do not complete a step that an error blocks or a step that depends on it, but complete every other step', () => {
    const stops = (path: PackPath, step: string) => {
      const reached = new Set<string>()
      explore(
        path,
        ['capacity'],
        (walk) => {
          for (const { step: packPathStep, state } of walk.getStatus().steps.values())
            if (state === 'completed') reached.add(packPathStep.code)
        },
        new Map([[step, ['R06']]]),
      )
      return path.steps.filter(({ code, required }) => required && !reached.has(code)).map(({ code }) => code)
    }
    const resting = ['local_approval', 'transmission', 'approval', 'councils_informed', 'in_force']
    expect(stops(zonalPath, 'local_approval')).toEqual(resting)
    expect(stops(threeLevelPath, 'cabinet')).toEqual(['cabinet', 'start'])
  })

  it('do not pass the final text of a national plan while a point of an opinion has no answer', () => {
    let open = 0
    explore(nationalPath, ['road_traffic'], (walk) => {
      if (walk.unansweredPoints.size === 0) return
      open += 1
      const { steps, approvedOn } = walk.getStatus()
      expect([steps.get('final_text')!.state, steps.get('approval')!.state]).not.toContain('completed')
      expect(approvedOn).toBeNull()
    })
    expect(open).toBeGreaterThan(10)
  })

  it('omit only steps that do not apply to the plan', () => {
    const path = makePath(nationalPath, ['priorities'])
    expect(path.steps.filter((step) => !applies(path, step)).map(({ code }) => code)).toEqual(['traffic_opinion'])
  })
})
