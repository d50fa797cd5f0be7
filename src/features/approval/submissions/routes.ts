import { functionNames, mergeFunctions } from '#features/approval/path/index.ts'
import { listLawsInUse } from '#features/planning/plans/index.ts'
import { listOrganisationNames } from '#platform/auth/people-queries.ts'
import type { TransactionContext } from '#platform/context.ts'
import { requirePermission, valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { getOrganisationIds, may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { type RejectedPlan, type SubmissionState, submissionContract, submissionStates } from './contract.ts'
import * as queries from './queries.ts'
import { getKnown, loadSentPlans } from './read.ts'
import { runBulkAction } from './run-bulk-action.ts'
import { listDeciders } from './seats.ts'

const os = implementSlice(submissionContract)

/**
 * Checks that the user belongs to the organisation whose received plans are requested.
 * @throws FORBIDDEN
 */
function checkOwnOrganisation(context: TransactionContext, organisationId: Id): void {
  requirePermission(context.actor.kind === 'system' || getOrganisationIds(context.actor).includes(organisationId))
}

/** Carries the outcome of a bulk action out of the transaction, so that the transaction is rolled back. */
class RollbackError extends Error {
  readonly outcome: { completedCount: number; rejectedPlans: RejectedPlan[] }
  constructor(outcome: { completedCount: number; rejectedPlans: RejectedPlan[] }) {
    super('The bulk action was rolled back.')
    this.outcome = outcome
  }
}

export const submissionRoutes = os.router({
  listReceivedPlans: os.listReceivedPlans.handler(async ({ input, context }) => {
    const { after, limit, sort, ...filter } = input
    checkOwnOrganisation(context, filter.organisationId)
    const known = await getKnown(context)
    const skip = Number(after ?? 0)
    const stored = await queries.listSentPlans(context.tx, filter, known, { sort, skip, limit: limit + 1 })
    const page = stored.slice(0, limit)
    const planIds = page.map(({ planId }) => planId)
    const sent = await loadSentPlans(context, page, known)
    const informationRequests = await queries.listInformationRequests(context.tx, filter.organisationId, planIds)
    const letters = await queries.listSubmissionLetters(context.tx, filter.organisationId, planIds)
    const counts = await queries.countSentPlans(context.tx, filter, known)
    const names = await listOrganisationNames(context.tx, [filter.organisationId])
    const functions = mergeFunctions(await listLawsInUse(context.tx))
    return {
      rows: sent.map(({ packVersion: _, ...row }, place) => {
        const waits = informationRequests.find(({ planId }) => planId === row.planId)
        return {
          ...row,
          completeness: page[place]!.completeness,
          missing: page[place]!.missing,
          openRequest: waits ? { date: waits.date, dueOn: waits.dueOn, text: waits.text } : null,
          letters: letters
            .filter(({ planId }) => planId === row.planId)
            .map(({ id, kind, sentOn }) => ({ id, kind, sentOn })),
        }
      }),
      next: stored.length > limit ? String(skip + limit) : null,
      counts: Object.fromEntries(submissionStates.map((state) => [state, counts[state] ?? 0])) as Record<
        SubmissionState,
        number
      >,
      deciders: listDeciders(known.steps, filter.organisationId).map((code) => ({
        function: code,
        names: functionNames(functions, code) ?? names.get(filter.organisationId) ?? {},
      })),
      abilities: { act: may(context.actor, 'path.speak', filter.organisationId) },
    }
  }),

  previewBulkAction: os.previewBulkAction.handler(async ({ input, context: { transact }, errors }) => {
    try {
      return await transact('touch', async (context) => {
        checkOwnOrganisation(context, input.organisationId)
        throw new RollbackError(valueOrThrow(await runBulkAction(context, input), errors))
      })
    } catch (error) {
      if (!(error instanceof RollbackError)) throw error
      const { completedCount, rejectedPlans } = error.outcome
      return { possible: completedCount, rejectedPlans }
    }
  }),

  runBulkAction: os.runBulkAction.handler(async ({ input, context, errors }) => {
    checkOwnOrganisation(context, input.organisationId)
    const { completedCount, rejectedPlans } = valueOrThrow(await runBulkAction(context, input), errors)
    if (rejectedPlans.length > 0) throw errors.PLANS_REJECTED({ data: { rejectedPlans } })
    if (input.act.kind === 'ask')
      context.audit({
        subjectKind: 'organisation',
        subjectId: input.organisationId,
        organisationId: input.organisationId,
      })
    return { completedCount }
  }),
})
