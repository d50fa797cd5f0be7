import { ORPCError } from '@orpc/server'
import { functionNames } from '#features/approval/path/function-names.ts'
import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may, organisationsOf } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { type DeskState, deskContract, deskStates, type RefusedPlan } from './contract.ts'
import * as queries from './queries.ts'
import { readKnown, showSent } from './read.ts'
import { actOnAll } from './run-bulk-action.ts'
import { decidersOf } from './seats.ts'

const os = implementSlice(deskContract)

/** Checks that the user belongs to the organisation whose received plans are requested. */
function ownDesk(work: Work, organisationId: Id): void {
  if (work.actor.kind !== 'system' && !organisationsOf(work.actor).includes(organisationId))
    throw new ORPCError('FORBIDDEN')
}

/** Carries the outcome of a bulk action out of the transaction, so that the transaction is rolled back. */
class TakenBack extends Error {
  readonly outcome: { done: number; refused: RefusedPlan[] }
  constructor(outcome: { done: number; refused: RefusedPlan[] }) {
    super('Only looked at.')
    this.outcome = outcome
  }
}

export const deskRoutes = os.router({
  listDesk: os.listDesk.handler(async ({ input, context: { work } }) => {
    const { after, most, sort, ...filter } = input
    ownDesk(work, filter.organisationId)
    const known = await readKnown(work)
    const skip = Number(after ?? 0)
    const stored = await queries.readSentPlans(work.tx, filter, known, { sort, skip, most: most + 1 })
    const page = stored.slice(0, most)
    const planIds = page.map(({ planId }) => planId)
    const sent = await showSent(work, page, known)
    const asked = await queries.readAskedFor(work.tx, filter.organisationId, planIds)
    const letters = await queries.readDeskLetters(work.tx, filter.organisationId, planIds)
    const counts = await queries.countSentPlans(work.tx, filter, known)
    const names = await queries.namesOfBodies(work.tx, [filter.organisationId])
    return {
      rows: sent.map((row, place) => {
        const waits = asked.find(({ planId }) => planId === row.planId)
        return {
          ...row,
          completeness: page[place]!.completeness,
          missing: page[place]!.missing,
          asked: waits ? { on: waits.on, dueOn: waits.dueOn, words: waits.words } : null,
          letters: letters
            .filter(({ planId }) => planId === row.planId)
            .map(({ id, kind, sentOn }) => ({ id, kind, sentOn })),
        }
      }),
      next: stored.length > most ? String(skip + most) : null,
      counts: Object.fromEntries(deskStates.map((state) => [state, counts[state] ?? 0])) as Record<DeskState, number>,
      deciders: decidersOf(known.steps, filter.organisationId).map((code) => ({
        function: code,
        names: functionNames(code) ?? names.get(filter.organisationId) ?? {},
      })),
      abilities: { act: may(work.actor, 'path.speak', filter.organisationId) },
    }
  }),

  previewDeskAct: os.previewDeskAct.handler(async ({ input, context: { transact }, errors }) => {
    try {
      return await transact('touch', async (work) => {
        ownDesk(work, input.organisationId)
        throw new TakenBack(await actOnAll(work, input, errors))
      })
    } catch (error) {
      if (!(error instanceof TakenBack)) throw error
      const { done, refused } = error.outcome
      return { possible: done, refused }
    }
  }),

  actOnDesk: os.actOnDesk.handler(async ({ input, context: { work }, errors }) => {
    ownDesk(work, input.organisationId)
    const { done, refused } = await actOnAll(work, input, errors)
    if (refused.length > 0) throw errors.SOME_REFUSED({ data: { refused } })
    if (input.act.kind === 'ask')
      work.note({
        subjectKind: 'organisation',
        subjectId: input.organisationId,
        organisationId: input.organisationId,
      })
    return { done }
  }),
})
