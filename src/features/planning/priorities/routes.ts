import type { Plan } from '#features/planning/plans/contract.ts'
import {
  editablePlan,
  isContentOpen,
  lockOwnedPlan,
  ownedPlan,
  readablePlan,
  recordChanges,
} from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { hasReason } from '#shared/filled-text.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { prioritiesContract } from './contract.ts'
import { findDecisionLimits, lockPath } from './decision/queries.ts'
import { dossierRoutes } from './dossier/routes.ts'
import { noNotes, type Rating } from './entities.ts'
import { prioritiesEvents } from './events.ts'
import { getMatrix, offeredCriteria, usualPlaces } from './matrix.ts'
import { buildGrid, findDepartures, groupByCell, lacksEvidence, rankPhenomena } from './model.ts'
import * as queries from './queries.ts'

const os = implementSlice(prioritiesContract)

/** Records the change in the audit log and publishes the event. Returns the current matrix. */
async function publishPriorityChanges(context: TransactionContext, plan: Plan) {
  context.audit({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: plan.ownerId })
  await prioritiesEvents.prioritiesChanged.publish(context, { planId: plan.id })
  return getMatrix(context, plan)
}

/** Adds a line to the history of the plan. */
const recordPlanChange = (context: TransactionContext, planId: Id, procedure: string, reason?: string) =>
  recordChanges(context, [{ planId, elementId: null, procedure, ...(reason && { reason }), fields: {} }])

/** Returns the plan, locked, for persons who decide for the owner. A plan that has ended or was confirmed is closed. */
async function decidablePlan(
  context: TransactionContext,
  planId: Id,
  errors: { NOT_FOUND: () => Error; PLAN_NOT_EDITABLE: () => Error },
): Promise<Plan> {
  const plan = valueOrThrow(await lockOwnedPlan(context, planId, 'plan.decide'), errors)
  if (!isContentOpen(plan)) throw errors.PLAN_NOT_EDITABLE()
  return plan
}

type CellErrors = Record<
  'UNKNOWN_CELL' | 'EVIDENCE_MISSING',
  (options: { data: { phenomenonId: Id; criterion: string } }) => Error
>

/** Rejects ratings outside the matrix and ratings without evidence. */
async function checkRatingReferences(
  context: TransactionContext,
  planId: Id,
  ratings: readonly Rating[],
  errors: CellErrors,
): Promise<void> {
  const criteria = new Set(
    (await queries.findCriteria(context.tx, planId))?.criteria.map((criterion) => criterion.code),
  )
  const weighed = new Set((await queries.getPhenomena(context.tx, planId)).map((phenomenon) => phenomenon.phenomenonId))
  const agreesOnly = ratings.every((rating) => rating.raterId === null)
  const beneath = agreesOnly ? await queries.listRatings(context.tx, planId) : []
  for (const rating of ratings) {
    const { phenomenonId, criterion } = rating
    const data = { phenomenonId, criterion }
    if (!weighed.has(phenomenonId) || !criteria.has(criterion)) throw errors.UNKNOWN_CELL({ data })
    const storedRatings = beneath.filter(
      (storedRating) => storedRating.phenomenonId === phenomenonId && storedRating.criterion === criterion,
    )
    if (lacksEvidence(rating, storedRatings)) throw errors.EVIDENCE_MISSING({ data })
  }
}

export const prioritiesRoutes = os.router({
  ...dossierRoutes,

  getMatrix: os.getMatrix.handler(async ({ input, context, errors }) =>
    getMatrix(context, valueOrThrow(await readablePlan(context, input.planId), errors)),
  ),

  saveCriteria: os.saveCriteria.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await editablePlan(context, input.planId), errors)
    await queries.saveCriteria(context, plan.id, input)
    await recordPlanChange(context, plan.id, 'saveCriteria')
    return publishPriorityChanges(context, plan)
  }),

  addPhenomena: os.addPhenomena.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await editablePlan(context, input.planId), errors)
    const id = await queries.findMissing(context.tx, 'phenomenon', input.phenomenonIds)
    if (id) throw errors.UNKNOWN_REFERENCE({ data: { field: 'phenomenonIds', id } })
    // The plan stores the criteria from the first phenomenon on, because a later pack may change those of the plan
    // kind.
    const offered = offeredCriteria(plan)
    if (offered.length > 0 && !(await queries.findCriteria(context.tx, plan.id)))
      await queries.saveCriteria(context, plan.id, { criteria: offered, places: usualPlaces })
    const weighed = await queries.getPhenomena(context.tx, plan.id)
    const known = new Set(weighed.map((storedPhenomenon) => storedPhenomenon.phenomenonId))
    const last = weighed.at(-1)?.position ?? -1
    const coming = [...new Set(input.phenomenonIds)].filter((value) => !known.has(value))
    const rows = coming.map((phenomenonId, at) => ({ phenomenonId, position: last + 1 + at, notes: noNotes }))
    await queries.savePhenomena(context, plan.id, rows)
    return publishPriorityChanges(context, plan)
  }),

  saveNotes: os.saveNotes.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await editablePlan(context, input.planId), errors)
    const weighed = await queries.getPhenomena(context.tx, plan.id)
    const before = weighed.find((storedPhenomenon) => storedPhenomenon.phenomenonId === input.phenomenonId)
    if (!before) throw errors.NOT_FOUND()
    await queries.savePhenomena(context, plan.id, [{ ...before, notes: input.notes }], [before.id])
    return publishPriorityChanges(context, plan)
  }),

  removePhenomenon: os.removePhenomenon.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await editablePlan(context, input.planId), errors)
    const weighed = await queries.getPhenomena(context.tx, plan.id)
    const before = weighed.find((storedPhenomenon) => storedPhenomenon.phenomenonId === input.phenomenonId)
    if (!before) throw errors.NOT_FOUND()
    await queries.savePhenomena(context, plan.id, [], [before.id])
    await recordPlanChange(context, plan.id, 'removePhenomenon')
    return publishPriorityChanges(context, plan)
  }),

  rateCells: os.rateCells.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await editablePlan(context, input.planId), errors)
    await checkRatingReferences(context, plan.id, input.ratings, errors)
    const raters = input.ratings.map((rating) => rating.raterId)
    const id = await queries.findMissing(context.tx, 'organisation', raters)
    if (id) throw errors.UNKNOWN_REFERENCE({ data: { field: 'raterId', id } })
    await queries.saveRatings(context, plan.id, input.ratings)
    return publishPriorityChanges(context, plan)
  }),

  agreeScores: os.agreeScores.handler(async ({ input, context, errors }) => {
    const plan = await decidablePlan(context, input.planId, errors)
    const agreed = input.agreed.map((entry) => ({ ...entry, raterId: null, asFunction: null }))
    await checkRatingReferences(context, plan.id, agreed, errors)
    await queries.saveRatings(context, plan.id, agreed)
    return publishPriorityChanges(context, plan)
  }),

  decidePriorities: os.decidePriorities.handler(async ({ input, context, errors }) => {
    valueOrThrow(await ownedPlan(context, input.planId, 'plan.decide'), errors)
    await lockPath(context.tx, input.planId)
    const plan = await decidablePlan(context, input.planId, errors)
    const { criteria, phenomena, ratings } = await getMatrix(context, plan)
    if (criteria.length === 0 || phenomena.length === 0) throw errors.NO_CRITERIA()
    if (input.decidedOn > context.today) throw errors.DATE_IN_FUTURE()
    const { mayDecide, firstDay } = await findDecisionLimits(context.tx, plan.id)
    if (!mayDecide) throw errors.ADDENDUM_REQUIRED()
    if (firstDay && input.decidedOn < firstDay) throw errors.DATE_TOO_EARLY({ data: { from: firstDay } })
    const ids = phenomena.map((phenomenon) => phenomenon.phenomenonId)
    const values = new Map(input.outcomes.map((entry) => [entry.phenomenonId, entry]))
    const unsaid = ids.filter((id) => !values.has(id))
    if (unsaid.length > 0 || input.outcomes.length !== ids.length)
      throw errors.NOT_ALL_DECIDED({ data: { phenomenonIds: unsaid } })
    const standings = rankPhenomena(ids, buildGrid(ids, criteria, groupByCell(ratings)))
    const unmoved = findDepartures(standings, input.outcomes).filter(
      (deviation) => !hasReason(values.get(deviation.phenomenonId)!.reason),
    )
    if (unmoved.length > 0)
      throw errors.ORDER_REASON_REQUIRED({
        data: { phenomenonIds: unmoved.map((deviation) => deviation.phenomenonId) },
      })
    const why = input.outcomes.filter((entry) => entry.outcome !== 'priority' && entry.rejectionReason === null)
    if (why.length > 0)
      throw errors.REJECTION_REASON_REQUIRED({ data: { phenomenonIds: why.map((entry) => entry.phenomenonId) } })
    const { decidedBy, quorum, decidedOn } = input
    const outcomes = standings.map(({ phenomenonId, rank, mean }) => ({ ...values.get(phenomenonId)!, rank, mean }))
    await queries.saveDecision(context, plan.id, { decidedBy, quorum, decidedOn, outcomes })
    await recordPlanChange(context, plan.id, 'decidePriorities', joinReasons(outcomes.map((entry) => entry.reason)))
    return publishPriorityChanges(context, plan)
  }),
})

/** Returns the reasons of a decision as a single history line. */
const joinReasons = (reasons: readonly (LocalizedText | null)[]): string =>
  reasons
    .flatMap((reason) => reason?.text[reason.source] ?? [])
    .join(' · ')
    .slice(0, 2000)
