import { ORPCError } from '@orpc/server'
import { addActs, type PathErrors, type SaidAct, turnOn } from '#features/approval/path/act.ts'
import type { RefusalData } from '#features/approval/path/errors.ts'
import type { Found } from '#features/approval/path/read.ts'
import { sectionsBefore } from '#features/approval/path/scope.ts'
import { addTasks } from '#features/base/tasks/index.ts'
import { findKind } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { DeskAct, RefusedPlan, SentPlan } from './contract.ts'
import { writeLetters } from './letters/compose-letter.ts'
import { readAskedFor } from './queries.ts'
import { readSent } from './read.ts'
import { type DecidedAfter, readDecidedAfter } from './seats.ts'

/** A refusal of the path of one plan, before it becomes one line of many. */
class Refused extends Error {
  readonly because: string
  readonly data: Partial<RefusalData>
  constructor(because: string, data: Partial<RefusalData> = {}) {
    super(because)
    this.because = because
    this.data = data
  }
}

/** Whatever the path refuses is caught, and told of the plan that it was refused for. */
const refusing = new Proxy({} as PathErrors, {
  get: (_, code) => (options?: { data?: Partial<RefusalData> }) => new Refused(String(code), options?.data),
})

interface Desk {
  organisationId: Id
  planIds: readonly Id[]
  act: DeskAct
}

/** What an act on the desk is on the path of one plan. */
function saidOf(
  { organisationId, act }: Desk,
  row: SentPlan,
  found: Found,
  steps: readonly DecidedAfter[],
): SaidAct | undefined {
  if (act.kind === 'receive')
    return { kind: 'received', step: row.step, seat: { organisationId, function: null }, on: act.on }
  if (act.kind === 'ask') return undefined
  const step = steps.find(({ kind, sending }) => kind === row.kind && sending === row.step)?.decision
  if (step === undefined) throw new Refused('NOT_OF_THIS_STEP')
  const { kind: _, function: code, ...said } = act
  return {
    ...said,
    kind: 'decided',
    step,
    seat: { organisationId, function: code },
    // What was sent is decided on: where other words were laid before them meanwhile, it is refused.
    versionId: row.versionId,
    sections: sectionsBefore(found, step),
  }
}

/** Asks each body for what is missing: a letter in its language, and a task until it has come. */
async function ask(work: Work, desk: Desk, rows: readonly SentPlan[]): Promise<RefusedPlan[]> {
  const { organisationId, act, planIds } = desk
  if (act.kind !== 'ask') return []
  const open = new Set((await readAskedFor(work.tx, organisationId, planIds)).map(({ planId }) => planId))
  const again = rows.filter(({ planId }) => open.has(planId)).map((row) => refusedAs(row, new Refused('ALREADY_SO')))
  const fresh = rows.filter(({ planId }) => !open.has(planId))
  const written = await writeLetters(work, fresh, {
    kind: 'completion',
    senderId: organisationId,
    missing: act.words,
    ...(act.dueOn && { dueOn: act.dueOn }),
  })
  if ('refused' in written) {
    const without = fresh.filter(({ code }) => written.refused.includes(code))
    return [...again, ...without.map((row) => refusedAs(row, new Refused('NOTHING_TO_SAY')))]
  }
  await addTasks(
    work,
    fresh.map(({ planId, ownerId }) => ({
      kind: 'complete_plan',
      subjectKind: 'plan',
      subjectId: planId,
      planId,
      ownerId: organisationId,
      organisationId: ownerId,
      dueOn: act.dueOn,
      data: { words: act.words, on: work.today },
    })),
  )
  return again
}

function refusedAs({ planId, code, kind }: SentPlan, { because, data }: Refused): RefusedPlan {
  const path = findKind(kind)?.path
  const named = data.steps ?? []
  const numbers = named.map((one) => path?.steps.find((step) => step.code === one)?.number ?? one)
  return { planId, code, because, ...data, steps: named, numbers }
}

/**
 * Does the same with each chosen plan, in its turn. Refusals are gathered: whoever calls undoes everything where there is one.
 * Plans take their turns in one order, so that two who act on many at once do not wait for each other.
 */
export async function actOnAll(
  work: Work,
  desk: Desk,
  errors: { NOT_FOUND: () => Error },
): Promise<{ done: number; refused: RefusedPlan[] }> {
  const rows = (await readSent(work, desk)).toSorted((one, other) => (one.planId < other.planId ? -1 : 1))
  if (rows.length !== new Set(desk.planIds).size) throw errors.NOT_FOUND()
  const steps = await readDecidedAfter(work)
  const refused = await ask(work, desk, rows)
  if (desk.act.kind !== 'ask')
    for (const row of rows) {
      try {
        const found = await turnOn(work, row.planId, refusing)
        const said = saidOf(desk, row, found, steps)
        if (said) await addActs(work, found, [said], refusing)
      } catch (error) {
        const of =
          error instanceof Refused
            ? error
            : error instanceof ORPCError && error.code === 'FORBIDDEN'
              ? new Refused('FORBIDDEN')
              : undefined
        if (!of) throw error
        refused.push(refusedAs(row, of))
      }
    }
  return { done: rows.length - refused.length, refused }
}
