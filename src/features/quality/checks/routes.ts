import { lawOf } from '#features/country/law/index.ts'
import { listLawsInUse, loadPlanLaws } from '#features/planning/plans/index.ts'
import { isIndependentActor } from '#platform/auth/independent-people.ts'
import { requirePermission } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import type { Law } from '#shared/law.ts'
import { addBinding, boundRules } from './bound-rules.ts'
import { checkContract } from './contract.ts'
import { listNumbers } from './engine.ts'
import type { CheckRow } from './entities.ts'
import { closeExceptionTask, createExceptionTask } from './exception-tasks.ts'
import { mayWrite, resolveFilter } from './model.ts'
import { listTrends } from './overview/queries.ts'
import { overviewRoutes } from './overview/routes.ts'
import {
  findCurrent,
  findException,
  grantRequest,
  hasFailed,
  hasWrittenPlan,
  insertException,
  listExceptions,
  listRequests,
  withdraw,
} from './queries/exceptions.ts'
import { findElementHead, findPlanHead } from './queries/heads.ts'
import { lockPlans } from './queries/plans.ts'
import { countResults, listMarks, listResults, listShares, loadResults } from './queries/read-results.ts'
import { countMeasured, countRequirements } from './queries/scores.ts'
import { findReaderHints } from './reader-hints.ts'
import { measurement } from './rules/measurement.ts'
import { computeScores } from './scores.ts'
import { severityRoutes } from './severities/routes.ts'

const slice = implementSlice(checkContract)

/** Returns the numbers by which each of these laws binds the rule on measuring, by pack version. */
const measurementNumbers = (laws: ReadonlyMap<string, Law>): Map<string, string[]> =>
  new Map([...laws].map(([packVersion, { rules }]) => [packVersion, listNumbers(rules, measurement)]))

export const checkRoutes = {
  overview: overviewRoutes,

  getPlanChecks: slice.getPlanChecks.handler(async ({ input: { planId, limit }, context, errors }) => {
    const { tx, today, actor } = context
    const plan = await findPlanHead(tx, planId)
    if (!plan) throw errors.NOT_FOUND()
    const { counts, byRule } = await countResults(tx, { planId }, today)
    const fit = counts.error + counts.warning + counts.hint + counts.notComputed <= limit
    const results = fit ? await loadResults(tx, { planId }, today) : await listShares(tx, planId, today, limit)
    const exceptions = await listExceptions(tx, planId, today)
    const requests = await listRequests(tx, planId, today)
    const grants = may(actor, 'exception.write', plan.ownerId)
    const isAuthor = requests.length > 0 && (await hasWrittenPlan(tx, planId, actor.personId))
    return {
      results: results.map((storedResult) => addBinding(storedResult, plan, mayWrite(actor, plan))),
      counts,
      byRule,
      scores: computeScores(
        await countRequirements(context, { planId }),
        await countMeasured(tx, { planId }, measurementNumbers(new Map([[plan.packVersion, lawOf(plan)]]))),
      ),
      computed: boundRules([lawOf(plan)]).filter((boundRule) => plan.computed.includes(boundRule.rule)),
      computedAt: plan.computedAt,
      trend: (await listTrends(tx, { planId }, today)).get(planId) ?? null,
      exceptions: exceptions.map(({ accessId: _, ...rest }) => rest),
      requests: requests.map(({ requestedById, ...request }) => ({
        ...request,
        requestedAt: new Date(request.requestedAt).toISOString(),
        mayGrant: grants && !isAuthor && requestedById !== actor.personId,
      })),
      abilities: { requestExceptions: may(actor, 'plan.write', plan.ownerId), grantExceptions: grants },
    }
  }),

  getPlanMarks: slice.getPlanMarks.handler(async ({ input: { planId }, context, errors }) => {
    if (!(await findPlanHead(context.tx, planId))) throw errors.NOT_FOUND()
    const { counts } = await countResults(context.tx, { planId }, context.today)
    return { counts, marks: await listMarks(context.tx, planId, context.today) }
  }),

  listReaderHints: slice.listReaderHints.handler(async ({ input: { planId }, context, errors }) => {
    const plan = await findPlanHead(context.tx, planId)
    if (!plan) throw errors.NOT_FOUND()
    return findReaderHints(context, plan)
  }),

  getElementChecks: slice.getElementChecks.handler(async ({ input: { elementId }, context, errors }) => {
    const element = await findElementHead(context.tx, elementId)
    if (!element) throw errors.NOT_FOUND()
    const results = await loadResults(context.tx, { elementId }, context.today)
    const { counts } = await countResults(context.tx, { elementId }, context.today)
    const writes = mayWrite(context.actor, element)
    return {
      results: results.map((storedResult) => addBinding(storedResult, element, writes)),
      counts,
      abilities: {
        requestExceptions: may(context.actor, 'plan.write', element.ownerId),
        grantExceptions: may(context.actor, 'exception.write', element.ownerId),
      },
    }
  }),

  listChecks: slice.listChecks.handler(async ({ input: { after, limit, ...filterInput }, context }) => {
    const { tx, today, actor } = context
    const filter = resolveFilter(filterInput, actor)
    const { rows, hasMore } = await listResults(tx, filter, today, after, limit)
    const { counts, byRule } = await countResults(tx, filter, today)
    const rules = boundRules(await listLawsInUse(tx))
    const names = new Map(rules.map((boundRule) => [boundRule.rule, boundRule.names]))
    return {
      rows: rows.map(({ row, plan }): CheckRow => addBinding(row, plan, mayWrite(actor, plan))),
      next: hasMore ? rows.at(-1)!.row.id : null,
      counts,
      byRule: byRule.map((entry) => ({ ...entry, names: names.get(entry.rule) ?? {} })),
    }
  }),

  getScores: slice.getScores.handler(async ({ input: { organisationId }, context }) => {
    const { plans, ...owed } = await countRequirements(context, { ownerId: organisationId })
    const { counts } = await countResults(
      context.tx,
      { ownerId: organisationId, onlyRunningPlans: true },
      context.today,
    )
    const numbers = measurementNumbers(await loadPlanLaws(context.tx))
    const measured = await countMeasured(context.tx, { ownerId: organisationId }, numbers)
    return { scores: computeScores(plans === 0 ? undefined : owed, measured), plans, counts }
  }),

  requestException: slice.requestException.handler(async ({ input, context, errors }) => {
    const { tx, actor, now, today } = context
    const { planId, rule, reason, endsOn } = input
    const plan = await findPlanHead(tx, planId)
    if (!plan) throw errors.NOT_FOUND()
    requirePermission(may(actor, 'plan.write', plan.ownerId))
    if (endsOn <= today) throw errors.EXCEPTION_END_IN_PAST()
    await lockPlans(tx, [planId])
    const place = { planId, rule, elementId: input.elementId ?? null, itemId: input.itemId ?? null }
    if (!(await hasFailed(tx, place))) throw errors.RESULT_NOT_FOUND()
    const other = await findCurrent(tx, place, today)
    if (other) throw errors.ALREADY_EXCEPTED({ data: { id: other } })
    const requested = { ...place, id: newId(), reason, endsOn }
    const request = { personId: actor.personId, requestedBy: actor.name, requestedAt: now }
    await insertException(tx, { ...requested, request, grant: null })
    await createExceptionTask(context, planId, plan.ownerId)
    const { ownerId: organisationId } = plan
    context.audit({ subjectKind: 'justified_exception', subjectId: requested.id, planId, organisationId, reason })
    const { planId: _, ...answer } = requested
    return { ...answer, requestedBy: actor.name, requestedAt: now, mayGrant: false }
  }),

  grantException: slice.grantException.handler(async ({ input: { id }, context, errors }) => {
    const { tx, actor, now, today } = context
    const exception = await findException(tx, id)
    if (!exception) throw errors.NOT_FOUND()
    const { planId, ownerId: organisationId } = exception
    requirePermission(may(actor, 'exception.write', organisationId))
    await lockPlans(tx, [planId])
    const request = (await listRequests(tx, planId, today)).find((entry) => entry.id === id)
    if (!request) throw errors.ALREADY_GRANTED()
    if (request.requestedById === actor.personId || (await hasWrittenPlan(tx, planId, actor.personId)))
      throw errors.SECOND_PERSON_REQUIRED()
    if (!(await isIndependentActor(tx, [request.requestedById], { planId, versionId: null })))
      throw errors.SECOND_PERSON_REQUIRED()
    await grantRequest(tx, id, { personId: actor.personId, givenBy: actor.name, givenAt: now })
    await closeExceptionTask(context, planId)
    const { rule, elementId, itemId, reason, endsOn } = request
    context.audit({ subjectKind: 'justified_exception', subjectId: id, planId, organisationId, reason })
    return { id, rule, elementId, itemId, reason, endsOn, givenBy: actor.name, givenAt: now }
  }),

  withdrawException: slice.withdrawException.handler(async ({ input: { id }, context, errors }) => {
    const exception = await findException(context.tx, id)
    if (!exception) throw errors.NOT_FOUND()
    requirePermission(may(context.actor, 'exception.write', exception.ownerId))
    await withdraw(context.tx, [id], context.now)
    const { planId, ownerId: organisationId } = exception
    await closeExceptionTask(context, planId)
    context.audit({ subjectKind: 'justified_exception', subjectId: id, planId, organisationId })
    return { id }
  }),

  severities: severityRoutes,

  listRules: slice.listRules.handler(async ({ context }) => boundRules(await listLawsInUse(context.tx))),
}
