import type { Plan } from '#features/planning/plans/contract.ts'
import { editablePlan, lockOwnedPlan, readablePlan, recordChanges } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { prioritiesContract } from './contract.ts'
import { dossierRoutes } from './dossier/routes.ts'
import { noNotes, type Rating } from './entities.ts'
import { prioritiesFacts } from './events.ts'
import { offeredCriteria, readMatrix, usualPlaces } from './matrix.ts'
import { buildGrid, findDepartures, groupByCell, hasReason, lacksEvidence, rankPhenomena } from './model.ts'
import * as queries from './queries.ts'

const os = implementSlice(prioritiesContract)

/** Records the change in the audit log and publishes the event. Returns the current matrix. */
async function publishPriorityChanges(work: Work, plan: Plan) {
  work.note({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: plan.ownerId })
  await prioritiesFacts.prioritiesChanged.announce(work, { planId: plan.id })
  return readMatrix(work, plan)
}

/** Adds a line to the history of the plan. */
const recorded = (work: Work, planId: Id, procedure: string, reason?: string) =>
  recordChanges(work, [{ planId, elementId: null, procedure, ...(reason && { reason }), fields: {} }])

/** Returns the plan, locked, for persons who decide for the owner. A plan that has ended cannot be decided on. */
async function decidablePlan(
  work: Work,
  planId: Id,
  errors: { NOT_FOUND: () => Error; PLAN_NOT_EDITABLE: () => Error },
): Promise<Plan> {
  const plan = await lockOwnedPlan(work, planId, 'plan.decide', errors)
  if (plan.state === 'ended') throw errors.PLAN_NOT_EDITABLE()
  return plan
}

type CellErrors = Record<
  'UNKNOWN_CELL' | 'EVIDENCE_MISSING',
  (options: { data: { phenomenonId: Id; criterion: string } }) => Error
>

/** Rejects ratings outside the matrix and ratings without evidence. */
async function checkRatingReferences(
  work: Work,
  planId: Id,
  ratings: readonly Rating[],
  errors: CellErrors,
): Promise<void> {
  const criteria = new Set((await queries.findCriteria(work.tx, planId))?.criteria.map((criterion) => criterion.code))
  const weighed = new Set((await queries.readPhenomena(work.tx, planId)).map((phenomenon) => phenomenon.phenomenonId))
  const agreesOnly = ratings.every((rating) => rating.raterId === null)
  const beneath = agreesOnly ? await queries.readRatings(work.tx, planId) : []
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

  getMatrix: os.getMatrix.handler(async ({ input, context: { work }, errors }) =>
    readMatrix(work, await readablePlan(work, input.planId, errors)),
  ),

  saveCriteria: os.saveCriteria.handler(async ({ input, context: { work }, errors }) => {
    const plan = await editablePlan(work, input.planId, errors)
    await queries.saveCriteria(work, plan.id, input)
    await recorded(work, plan.id, 'saveCriteria')
    return publishPriorityChanges(work, plan)
  }),

  addPhenomena: os.addPhenomena.handler(async ({ input, context: { work }, errors }) => {
    const plan = await editablePlan(work, input.planId, errors)
    const id = await queries.findMissing(work.tx, 'phenomenon', input.phenomenonIds)
    if (id) throw errors.UNKNOWN_REFERENCE({ data: { field: 'phenomenonIds', id } })
    // The plan stores the criteria from the first phenomenon on, because a later pack may change those of the plan
    // kind.
    const offered = offeredCriteria(plan)
    if (offered.length > 0 && !(await queries.findCriteria(work.tx, plan.id)))
      await queries.saveCriteria(work, plan.id, { criteria: offered, places: usualPlaces })
    const weighed = await queries.readPhenomena(work.tx, plan.id)
    const known = new Set(weighed.map((storedPhenomenon) => storedPhenomenon.phenomenonId))
    const last = weighed.at(-1)?.position ?? -1
    const coming = [...new Set(input.phenomenonIds)].filter((value) => !known.has(value))
    const rows = coming.map((phenomenonId, at) => ({ phenomenonId, position: last + 1 + at, notes: noNotes }))
    await queries.savePhenomena(work, plan.id, rows)
    return publishPriorityChanges(work, plan)
  }),

  saveNotes: os.saveNotes.handler(async ({ input, context: { work }, errors }) => {
    const plan = await editablePlan(work, input.planId, errors)
    const weighed = await queries.readPhenomena(work.tx, plan.id)
    const before = weighed.find((storedPhenomenon) => storedPhenomenon.phenomenonId === input.phenomenonId)
    if (!before) throw errors.NOT_FOUND()
    await queries.savePhenomena(work, plan.id, [{ ...before, notes: input.notes }], [before.id])
    return publishPriorityChanges(work, plan)
  }),

  removePhenomenon: os.removePhenomenon.handler(async ({ input, context: { work }, errors }) => {
    const plan = await editablePlan(work, input.planId, errors)
    const weighed = await queries.readPhenomena(work.tx, plan.id)
    const before = weighed.find((storedPhenomenon) => storedPhenomenon.phenomenonId === input.phenomenonId)
    if (!before) throw errors.NOT_FOUND()
    await queries.savePhenomena(work, plan.id, [], [before.id])
    await recorded(work, plan.id, 'removePhenomenon')
    return publishPriorityChanges(work, plan)
  }),

  rateCells: os.rateCells.handler(async ({ input, context: { work }, errors }) => {
    const plan = await editablePlan(work, input.planId, errors)
    await checkRatingReferences(work, plan.id, input.ratings, errors)
    const raters = input.ratings.map((rating) => rating.raterId)
    const id = await queries.findMissing(work.tx, 'organisation', raters)
    if (id) throw errors.UNKNOWN_REFERENCE({ data: { field: 'raterId', id } })
    await queries.saveRatings(work, plan.id, input.ratings)
    return publishPriorityChanges(work, plan)
  }),

  agreeScores: os.agreeScores.handler(async ({ input, context: { work }, errors }) => {
    const plan = await decidablePlan(work, input.planId, errors)
    const agreed = input.agreed.map((entry) => ({ ...entry, raterId: null, asFunction: null }))
    await checkRatingReferences(work, plan.id, agreed, errors)
    await queries.saveRatings(work, plan.id, agreed)
    return publishPriorityChanges(work, plan)
  }),

  decidePriorities: os.decidePriorities.handler(async ({ input, context: { work }, errors }) => {
    const plan = await decidablePlan(work, input.planId, errors)
    const { criteria, phenomena, ratings } = await readMatrix(work, plan)
    if (criteria.length === 0 || phenomena.length === 0) throw errors.NO_CRITERIA()
    const ids = phenomena.map((phenomenon) => phenomenon.phenomenonId)
    const values = new Map(input.outcomes.map((entry) => [entry.phenomenonId, entry]))
    const unsaid = ids.filter((id) => !values.has(id))
    if (unsaid.length > 0 || input.outcomes.length !== ids.length)
      throw errors.NOT_ALL_DECIDED({ data: { phenomenonIds: unsaid } })
    const standings = rankPhenomena(ids, buildGrid(ids, criteria, groupByCell(ratings)))
    const unmoved = findDepartures(standings, input.outcomes).filter(
      (departure) => !hasReason(values.get(departure.phenomenonId)!.reason),
    )
    if (unmoved.length > 0)
      throw errors.ORDER_REASON_REQUIRED({
        data: { phenomenonIds: unmoved.map((departure) => departure.phenomenonId) },
      })
    const why = input.outcomes.filter((entry) => entry.outcome !== 'priority' && entry.rejectionReason === null)
    if (why.length > 0)
      throw errors.REJECTION_REASON_REQUIRED({ data: { phenomenonIds: why.map((entry) => entry.phenomenonId) } })
    const { decidedBy, quorum, decidedOn } = input
    const outcomes = standings.map(({ phenomenonId, rank, mean }) => ({ ...values.get(phenomenonId)!, rank, mean }))
    await queries.saveDecision(work, plan.id, { decidedBy, quorum, decidedOn, outcomes })
    await recorded(work, plan.id, 'decidePriorities', joinReasons(outcomes.map((entry) => entry.reason)))
    return publishPriorityChanges(work, plan)
  }),
})

/** Returns the reasons of a decision as a single history line. */
const joinReasons = (reasons: readonly (LocalizedText | null)[]): string =>
  reasons
    .flatMap((reason) => reason?.text[reason.source] ?? [])
    .join(' · ')
    .slice(0, 2000)
