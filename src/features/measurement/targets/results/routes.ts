import { findIndicators, findOrCreateBreakdowns } from '#features/measurement/indicators/index.ts'
import { editablePlan, isEditable, readablePlan, recordChanges } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import { targetEvents } from '../events.ts'
import { findIssuesAgainstFigures, loadRecordedValues } from './check-recorded.ts'
import { expectedContract } from './contract.ts'
import { findExpectationIssues } from './model.ts'
import { listStatements, listVersions, recordStatement } from './queries/describe-statements.ts'
import { areaExists, findElement } from './queries/matching-results.ts'
import { listResults, type StoredResult } from './queries/results.ts'
import { removeResult } from './queries/write-results.ts'
import { addFigures } from './read.ts'
import { compare, isChange, saveExpected, toMeasureKey } from './save.ts'
import { countPlanStatuses } from './status-counts.ts'

const os = implementSlice(expectedContract)

interface NotFound {
  NOT_FOUND: () => Error
}

async function findResult(context: TransactionContext, id: Id, errors: NotFound): Promise<StoredResult> {
  const [result] = await listResults(context.tx, { id })
  if (!result) throw errors.NOT_FOUND()
  return result
}

/** Loads a result in a plan that the actor may edit. The plan is locked for the transaction. */
async function editableResult(
  context: TransactionContext,
  id: Id,
  errors: NotFound & { PLAN_NOT_EDITABLE: () => Error },
) {
  const { planId } = await findResult(context, id, errors)
  valueOrThrow(await editablePlan(context, planId), errors)
  // Read under the lock, because another user may have changed it.
  return findResult(context, id, errors)
}

/**
 * Records that a result changed in the history of the plan, and rechecks the element. The content and reason are stored
 * with the result, which has separate access rules.
 */
async function recordAndPublish(
  context: TransactionContext,
  { planId, elementId, ownerId }: StoredResult,
  procedure: string,
) {
  await recordChanges(context, [{ planId, elementId, procedure, fields: {} }])
  await publishResultChanges(context, { planId, elementId, ownerId })
}
async function publishResultChanges(
  context: TransactionContext,
  { planId, elementId, ownerId }: { planId: Id; elementId: Id; ownerId: Id },
) {
  context.audit({ subjectKind: 'element', subjectId: elementId, planId, organisationId: ownerId })
  await targetEvents.resultsChanged.publish(context, { planId })
}

export const expectedRoutes = os.router({
  listResults: os.listResults.handler(async ({ input: { planId, elementId }, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, planId), errors)
    const stored = await listResults(context.tx, elementId ? { elementId } : { planIds: [planId] })
    const rows = await addFigures(
      context,
      stored.filter((storedResult) => storedResult.planId === planId),
    )
    return { rows, counts: countPlanStatuses(rows), editable: isEditable(context.actor, plan) }
  }),

  getResultHistory: os.getResultHistory.handler(async ({ input: { id }, context, errors }) => {
    await findResult(context, id, errors)
    const statements = await listStatements(context.tx, [id])
    return {
      versions: await listVersions(context.tx, id),
      statements: statements.map(({ resultId: _, ...word }) => word),
    }
  }),

  getRecordedValues: os.getRecordedValues.handler(async ({ input, context }) => {
    const { indicator: code, areaId, parts, startsOn, endsOn } = input
    const indicator = (await findIndicators(context.tx, [code])).get(code)
    if (!indicator) return { ofBaseline: null, latest: null }
    const target = { startsOn, endsOn, value: null, low: null, high: null }
    const expectation = {
      baseline: { startsOn, endsOn, value: '0' },
      shape: 'steps' as const,
      targets: [target],
      tolerance: 0,
    }
    const request = { indicator, areaId, parts, expectation }
    const { ofBaseline, latest } = (await loadRecordedValues(context, [request])).get(request)!
    return { ofBaseline, latest }
  }),

  saveResult: os.saveResult.handler(async ({ input, context, errors }) => {
    const { elementId, indicator: code, areaId, parts, expectation, revision, reason = null } = input
    const element = await findElement(context.tx, elementId)
    if (!element) throw errors.NOT_FOUND()
    const plan = valueOrThrow(await editablePlan(context, element.planId), errors)
    const indicator = (await findIndicators(context.tx, [code])).get(code)
    if (!indicator) throw errors.UNKNOWN_REFERENCE({ data: { field: 'indicator' } })
    if (!(await areaExists(context.tx, areaId))) throw errors.UNKNOWN_REFERENCE({ data: { field: 'areaId' } })
    const isPart = ([dimension, value]: [string, string]) =>
      indicator.definition.dimensions.some(
        (entry) => entry.code === dimension && entry.values.some((each) => each.code === value),
      )
    if (!Object.entries(parts).every(isPart)) throw errors.UNKNOWN_REFERENCE({ data: { field: 'parts' } })
    const issues = findExpectationIssues(expectation, indicator.definition)
    if (issues.length > 0) throw errors.EXPECTATION_REJECTED({ data: { issues } })

    const results = await listResults(context.tx, { elementId })
    const isIt = (storedResult: StoredResult) =>
      toMeasureKey({
        elementId,
        code: storedResult.indicator.code,
        areaId: storedResult.area.id,
        parts: storedResult.parts,
      }) === toMeasureKey({ elementId, code, areaId, parts })
    if ((results.find(isIt)?.revision ?? 0) !== revision) throw errors.CHANGED_CONCURRENTLY()
    const breakdown = [...(await findOrCreateBreakdowns(context.tx, [parts])).values()][0]!
    const resultInput = { elementId, indicator, areaId, parts, breakdown, expectation, reason }
    const compared = compare([resultInput], results)
    if (isChange(compared)) {
      const againstFigures = (await findIssuesAgainstFigures(context, [resultInput])).get(resultInput)!
      if (againstFigures.length > 0) throw errors.EXPECTATION_REJECTED({ data: { issues: againstFigures } })
    }
    if (compared.withoutReason.length > 0) throw errors.REASON_REQUIRED()
    const changed = await saveExpected(context, plan.id, compared, results)
    if (changed > 0) await publishResultChanges(context, { planId: plan.id, elementId, ownerId: plan.ownerId })
    const now = (await listResults(context.tx, { elementId })).find(isIt)!
    return { id: now.id, revision: now.revision }
  }),

  removeResult: os.removeResult.handler(async ({ input: { id, reason }, context, errors }) => {
    const result = await editableResult(context, id, errors)
    if (result.promisedOn !== null && reason === undefined) throw errors.REASON_REQUIRED()
    await removeResult(context, id, reason ?? null)
    await recordAndPublish(context, result, 'removeResult')
    return { id }
  }),

  overrideStatus: os.overrideStatus.handler(async ({ input: { id, statement }, context, errors }) => {
    const result = await editableResult(context, id, errors)
    if (statement && result.indicator.definition.polarity === 'ambiguous') throw errors.STATUS_NOT_ALLOWED()
    if (statement && context.today < result.planFrom) throw errors.PLAN_NOT_BEGUN()
    if (statement && statement.validUntil <= context.today) throw errors.DATE_NOT_IN_FUTURE()
    await recordStatement(context, id, 'status', statement)
    await recordAndPublish(context, result, 'overrideStatus')
    return { id }
  }),

  explainVariance: os.explainVariance.handler(async ({ input, context, errors }) => {
    const { id, statement, startsOn, endsOn } = input
    const result = await editableResult(context, id, errors)
    await recordStatement(context, id, 'variance', statement, { startsOn, endsOn })
    await recordAndPublish(context, result, 'explainVariance')
    return { id }
  }),
})
