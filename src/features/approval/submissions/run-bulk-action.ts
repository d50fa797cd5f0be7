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

/** An error of the approval path for a single plan, before it becomes an entry in the combined result. */
class Refused extends Error {
  readonly because: string
  readonly data: Partial<RefusalData>
  constructor(because: string, data: Partial<RefusalData> = {}) {
    super(because)
    this.because = because
    this.data = data
  }
}

/** Catches every declared error of the path and reports it for the plan concerned. */
const refusing = new Proxy({} as PathErrors, {
  get: (_, code) => (options?: { data?: Partial<RefusalData> }) => new Refused(String(code), options?.data),
})

interface Desk {
  organisationId: Id
  planIds: readonly Id[]
  act: DeskAct
}

/** Converts a bulk action to an act on the path of a single plan. */
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
    // The decision applies to the version that was sent. If another version was submitted later, the act is refused.
    versionId: row.versionId,
    sections: sectionsBefore(found, step),
  }
}

/**
 * Requests the missing data from each organisation: a letter in the organisation's language, and a task until it is
 * received.
 */
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
 * Runs the same action on each chosen plan, under the plan's lock. Errors are collected, and the caller rolls back
 * everything if there are any.
 * Plans are locked in a fixed order, so that two concurrent bulk actions do not deadlock.
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
