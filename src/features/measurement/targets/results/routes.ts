import { findIndicators, findOrCreateBreakdowns } from '#features/measurement/indicators/index.ts'
import { editablePlan, isEditable, readablePlan, recordChanges } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import { targetFacts } from '../events.ts'
import { expectedContract } from './contract.ts'
import { findExpectationIssues } from './model.ts'
import { listStatements, readVersions, recordStatement } from './queries/describe-statements.ts'
import { areaExists, findElement } from './queries/matching-results.ts'
import { readResults, type StoredResult } from './queries/results.ts'
import { removeResult } from './queries/write-results.ts'
import { addFigures } from './read.ts'
import { compare, saveExpected, toMeasureKey } from './save.ts'

const os = implementSlice(expectedContract)

interface NotFound {
  NOT_FOUND: () => Error
}

async function findResult(work: Work, id: Id, errors: NotFound): Promise<StoredResult> {
  const [result] = await readResults(work.tx, { id })
  if (!result) throw errors.NOT_FOUND()
  return result
}

/** Loads a result in a plan that the actor may edit. The plan is locked for the transaction. */
async function editableResult(work: Work, id: Id, errors: NotFound & { PLAN_NOT_EDITABLE: () => Error }) {
  const { planId } = await findResult(work, id, errors)
  await editablePlan(work, planId, errors)
  // Read under the lock, because another user may have changed it.
  return findResult(work, id, errors)
}

/**
 * Records that a result changed in the history of the plan, and rechecks the element. The content and reason are stored
 * with the result, which has separate access rules.
 */
async function recordAndPublish(work: Work, { planId, elementId, ownerId }: StoredResult, procedure: string) {
  await recordChanges(work, [{ planId, elementId, procedure, fields: {} }])
  await publishResultChanges(work, { planId, elementId, ownerId })
}
async function publishResultChanges(
  work: Work,
  { planId, elementId, ownerId }: { planId: Id; elementId: Id; ownerId: Id },
) {
  work.note({ subjectKind: 'element', subjectId: elementId, planId, organisationId: ownerId })
  await targetFacts.resultsChanged.announce(work, { planId })
}

export const expectedRoutes = os.router({
  listResults: os.listResults.handler(async ({ input: { planId, elementId }, context: { work }, errors }) => {
    const plan = await readablePlan(work, planId, errors)
    const stored = await readResults(work.tx, elementId ? { elementId } : { planIds: [planId] })
    const rows = await addFigures(
      work,
      stored.filter((storedResult) => storedResult.planId === planId),
    )
    return { rows, editable: isEditable(work.actor, plan) }
  }),

  getResultHistory: os.getResultHistory.handler(async ({ input: { id }, context: { work }, errors }) => {
    await findResult(work, id, errors)
    const statements = await listStatements(work.tx, [id])
    return {
      versions: await readVersions(work.tx, id),
      statements: statements.map(({ resultId: _, ...word }) => word),
    }
  }),

  saveResult: os.saveResult.handler(async ({ input, context: { work }, errors }) => {
    const { elementId, indicator: code, areaId, parts, expectation, revision, reason = null } = input
    const element = await findElement(work.tx, elementId)
    if (!element) throw errors.NOT_FOUND()
    const plan = await editablePlan(work, element.planId, errors)
    const indicator = (await findIndicators(work.tx, [code])).get(code)
    if (!indicator) throw errors.UNKNOWN_REFERENCE({ data: { field: 'indicator' } })
    if (!(await areaExists(work.tx, areaId))) throw errors.UNKNOWN_REFERENCE({ data: { field: 'areaId' } })
    const isPart = ([dimension, value]: [string, string]) =>
      indicator.definition.dimensions.some(
        (entry) => entry.code === dimension && entry.values.some((each) => each.code === value),
      )
    if (!Object.entries(parts).every(isPart)) throw errors.UNKNOWN_REFERENCE({ data: { field: 'parts' } })
    const issues = findExpectationIssues(expectation, indicator.definition)
    if (issues.length > 0) throw errors.EXPECTATION_REJECTED({ data: { issues } })

    const results = await readResults(work.tx, { elementId })
    const isIt = (storedResult: StoredResult) =>
      toMeasureKey({
        elementId,
        code: storedResult.indicator.code,
        areaId: storedResult.area.id,
        parts: storedResult.parts,
      }) === toMeasureKey({ elementId, code, areaId, parts })
    if ((results.find(isIt)?.revision ?? 0) !== revision) throw errors.CHANGED_CONCURRENTLY()
    const breakdown = [...(await findOrCreateBreakdowns(work.tx, [parts])).values()][0]!
    const compared = compare([{ elementId, indicator, areaId, parts, breakdown, expectation, reason }], results)
    if (compared.withoutReason.length > 0) throw errors.REASON_REQUIRED()
    const changed = await saveExpected(work, plan.id, compared, results)
    if (changed > 0) await publishResultChanges(work, { planId: plan.id, elementId, ownerId: plan.ownerId })
    const now = (await readResults(work.tx, { elementId })).find(isIt)!
    return { id: now.id, revision: now.revision }
  }),

  removeResult: os.removeResult.handler(async ({ input: { id, reason }, context: { work }, errors }) => {
    const result = await editableResult(work, id, errors)
    if (result.promisedOn !== null && reason === undefined) throw errors.REASON_REQUIRED()
    await removeResult(work, id, reason ?? null)
    await recordAndPublish(work, result, 'removeResult')
    return { id }
  }),

  overrideStatus: os.overrideStatus.handler(async ({ input: { id, statement }, context: { work }, errors }) => {
    const result = await editableResult(work, id, errors)
    if (statement && result.indicator.definition.polarity === 'ambiguous') throw errors.STATUS_NOT_ALLOWED()
    if (statement && statement.validUntil <= work.today) throw errors.DATE_NOT_IN_FUTURE()
    await recordStatement(work, id, 'status', statement)
    await recordAndPublish(work, result, 'overrideStatus')
    return { id }
  }),

  explainVariance: os.explainVariance.handler(async ({ input, context: { work }, errors }) => {
    const { id, statement, startsOn, endsOn } = input
    const result = await editableResult(work, id, errors)
    await recordStatement(work, id, 'variance', statement, { startsOn, endsOn })
    await recordAndPublish(work, result, 'explainVariance')
    return { id }
  }),
})
