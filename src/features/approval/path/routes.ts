import { isDeepStrictEqual } from 'node:util'
import { findPlan, ownedPlan, readablePlan } from '#features/planning/plans/index.ts'
import {
  bringVersionIntoForce,
  findPlanVersion,
  hasCurrentFacts,
  hashVersionSections,
  hasVersionContent,
  supersedePlans,
  withdrawEntryIntoForce,
} from '#features/planning/versions/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { act, addActs, lockPath } from './act.ts'
import { findUsualDay } from './act-days.ts'
import { closeContestTasks } from './confirmations/tasks.ts'
import { pathContract } from './contract.ts'
import type { PathAct, Seat } from './entities.ts'
import { pathEvents } from './events.ts'
import { loadLegalPath } from './legal-path.ts'
import { opinionEvents } from './opinions/events.ts'
import { writePoints } from './opinions/save-point.ts'
import { findReasonedPoints } from './path-checks.ts'
import * as queries from './queries/acts.ts'
import { notReaders } from './queries/bodies.ts'
import { findPath } from './read.ts'
import { listSections, listSelectableSections, sectionsUnderDecision } from './scope.ts'
import { createStepTasks } from './tasks.ts'
import { loadWithdrawerFinder, makeWithdrawal } from './withdrawals.ts'

const os = implementSlice(pathContract)

/**
 * Checks that a submitted version still has the facts of its plan, and the content whose hashes the decisions name.
 * @param submission with hashes of the present method, as those of an open round
 */
async function isSubmittedText(context: TransactionContext, submission: PathAct): Promise<boolean> {
  const { versionId, sections } = submission
  const now = await hashVersionSections(context, versionId!)
  return (await hasCurrentFacts(context.tx, versionId!)) && isDeepStrictEqual({ ...sections }, now)
}

export const pathRoutes = os.router({
  getPath: os.getPath.handler(async ({ input, context, errors }) => {
    const path = await findPath(context, valueOrThrow(await readablePlan(context, input.planId), errors), input.roundId)
    if (!path) throw errors.NO_PATH()
    if (input.roundId && !path.round) throw errors.NOT_FOUND()
    return loadLegalPath(context, path)
  }),

  submitVersion: os.submitVersion.handler(async ({ input: { planId, versionId, date, reasons }, context, errors }) => {
    valueOrThrow(await ownedPlan(context, planId, 'path.lead'), errors)
    const found = valueOrThrow(await lockPath(context, planId), errors)
    const version = await findPlanVersion(context, planId, versionId)
    if (!version) throw errors.NOT_FOUND()
    if (version.packVersion !== found.plan.packVersion) throw errors.VERSION_OF_FORMER_LAW()
    if (!(await hasCurrentFacts(context.tx, versionId))) throw errors.VERSION_FACTS_CHANGED()
    const openPoints = valueOrThrow(await findReasonedPoints(context, found.plan, versionId, reasons), errors)
    if (!(await hasVersionContent(context, versionId)))
      throw errors.PLAN_EMPTY({ data: { sections: listSections(found.plan) } })
    const sections = await hashVersionSections(context, versionId)
    const submission = { kind: 'submitted' as const, versionId, sections, date, openPoints }
    return loadLegalPath(context, valueOrThrow(await addActs(context, found, [submission]), errors))
  }),

  completeStep: os.completeStep.handler(async ({ input: { planId, ...input }, context, errors }) =>
    valueOrThrow(await act(context, planId, { kind: 'done', ...input }), errors),
  ),

  requestResponse: os.requestResponse.handler(async ({ input, context, errors }) => {
    const { planId, seats, ...inputData } = input
    const found = valueOrThrow(await lockPath(context, planId, input), errors)
    const organisationIds = seats.map((seat) => seat.organisationId)
    const shut = await notReaders(context.tx, planId, organisationIds)
    if (shut.length > 0) throw errors.RECIPIENTS_WITHOUT_ACCESS({ data: { organisations: shut } })
    const requests = seats.map((seat) => ({ kind: 'requested' as const, seat, ...inputData }))
    const then = valueOrThrow(await addActs(context, found, requests), errors)
    const step = then.path.steps.find((packPathStep) => packPathStep.code === input.step)!
    await createStepTasks(context, found.plan, step, then.acts.slice(-seats.length))
    return loadLegalPath(context, then)
  }),

  giveOpinion: os.giveOpinion.handler(async ({ input: { planId, points, ...input }, context, errors }) => {
    const found = valueOrThrow(await lockPath(context, planId, input), errors)
    const then = valueOrThrow(await addActs(context, found, [{ kind: 'opinion_given', ...input }]), errors)
    if (then.acts.at(-1)!.withdraws) await opinionEvents.pointsChanged.publish(context, { planId })
    if (points.length === 0) return loadLegalPath(context, then)
    valueOrThrow(await writePoints(context, then, then.acts.at(-1)!, points), errors)
    return loadLegalPath(context, (await findPath(context, then.plan, then.round!.id))!)
  }),

  recordAbsence: os.recordAbsence.handler(async ({ input: { planId, ...input }, context, errors }) =>
    valueOrThrow(await act(context, planId, { kind: 'opinion_missing', ...input }), errors),
  ),

  decide: os.decide.handler(async ({ input: { planId, sectionCodes, ...input }, context, errors }) => {
    const found = valueOrThrow(await lockPath(context, planId, input), errors)
    const known = listSelectableSections(found, input.step)
    if (found.status.submittedVersion && sectionCodes?.some((section) => !known.some(({ code }) => code === section)))
      throw errors.SECTION_UNKNOWN()
    const sections = sectionsUnderDecision(found, input.step, sectionCodes)
    const then = valueOrThrow(await addActs(context, found, [{ kind: 'decided', ...input, sections }]), errors)
    return loadLegalPath(context, then)
  }),

  forwardPlan: os.forwardPlan.handler(async ({ input: { planId, ...input }, context, errors }) => {
    const found = valueOrThrow(await lockPath(context, planId, input), errors)
    const { submittedVersion, steps } = found.status
    const receivers = steps.get(input.step)?.seats.filter(({ state }) => state !== 'received') ?? []
    const what = { versionId: submittedVersion?.versionId ?? null, sections: submittedVersion?.sections ?? null }
    const makeSentAct = (seat: Seat | null) => ({ kind: 'sent' as const, seat, ...what, ...input })
    const sent = receivers.length > 0 ? receivers.map(({ seat }) => makeSentAct(seat)) : [makeSentAct(null)]
    const then = valueOrThrow(await addActs(context, found, sent), errors)
    const receiverIds = [...new Set(receivers.map(({ seat }) => seat.organisationId))]
    await pathEvents.versionSent.publish(context, { planId, roundId: then.round!.id, step: input.step, receiverIds })
    return loadLegalPath(context, then)
  }),

  confirmReceipt: os.confirmReceipt.handler(async ({ input: { planId, ...input }, context, errors }) =>
    valueOrThrow(await act(context, planId, { kind: 'received', ...input }), errors),
  ),

  skipStep: os.skipStep.handler(async ({ input: { planId, date, ...input }, context, errors }) => {
    const day = date ?? (await findUsualDay(context, valueOrThrow(await lockPath(context, planId), errors), input.step))
    return valueOrThrow(await act(context, planId, { kind: 'skipped', date: day, ...input }), errors)
  }),

  enterIntoForce: os.enterIntoForce.handler(async ({ input: { planId, supersedes, ...input }, context, errors }) => {
    const plan = valueOrThrow(await ownedPlan(context, planId, 'path.lead'), errors)
    const found = valueOrThrow(await lockPath(context, planId, input), errors)
    const then = valueOrThrow(await addActs(context, found, [{ kind: 'entered_into_force', ...input }]), errors)
    const { submittedVersion } = found.status
    const { approvedOn } = then.status
    if (!(await isSubmittedText(context, submittedVersion!))) throw errors.VERSION_FACTS_CHANGED()
    const reason = input.reason ?? `${then.path.steps.find((step) => step.code === input.step)!.number}`
    if (found.round?.kind !== 'addendum')
      valueOrThrow(await supersedePlans(context, plan, input.date, { planIds: supersedes, reason }), errors)
    await bringVersionIntoForce(context, plan, submittedVersion!.versionId!, {
      date: input.date,
      reason,
      decidedOn: approvedOn,
    })
    return loadLegalPath(context, then)
  }),

  withdrawAct: os.withdrawAct.handler(async ({ input: { id, text }, context, errors }) => {
    const act = await queries.findAct(context.tx, id)
    if (!act) throw errors.NOT_FOUND()
    const found = valueOrThrow(await lockPath(context, act.planId, act), errors)
    const withdrawnAct = found.acts.find((entry) => entry.id === id)
    // The act of a former round stays, while an addendum is open.
    if (!withdrawnAct) throw errors.APPROVED()
    const by = valueOrThrow((await loadWithdrawerFinder(context, found))(withdrawnAct), errors)
    const back = makeWithdrawal(withdrawnAct, text, context)
    const isEntry = withdrawnAct.kind === 'entered_into_force'
    const then = valueOrThrow(await addActs(context, found, [back], by), errors)
    const plan = isEntry && (await findPlan(context.tx, act.planId))
    if (plan) await withdrawEntryIntoForce(context, plan, found.status.submittedVersion!.versionId!, text)
    if (withdrawnAct.kind === 'opinion_given')
      await opinionEvents.pointsChanged.publish(context, { planId: act.planId })
    return loadLegalPath(context, then)
  }),

  openAddendum: os.openAddendum.handler(async ({ input: { planId, reason }, context, errors }) => {
    const plan = valueOrThrow(await ownedPlan(context, planId, 'path.lead'), errors)
    const found = valueOrThrow(await lockPath(context, planId), errors)
    if (plan.state !== 'in_force' && plan.state !== 'bridging') throw errors.NOT_IN_FORCE()
    if (found.round?.kind === 'addendum' && found.status.state !== 'in_force') throw errors.ADDENDUM_OPEN()
    const input = { planId, now: context.now, personId: context.actor.personId }
    // What follows the entry of a plan that was decided elsewhere is recorded in a round of its own.
    if (found.rounds.length === 0)
      await queries.insertRound(context.tx, { ...input, number: 1, kind: 'external', reason: null })
    const number = (found.rounds.at(-1)?.number ?? 1) + 1
    const roundId = await queries.insertRound(context.tx, { ...input, number, kind: 'addendum', reason })
    await closeContestTasks(context, found)
    await pathEvents.pathChanged.publish(context, { planId })
    context.audit({ subjectKind: 'plan', subjectId: planId, planId, organisationId: plan.ownerId, reason })
    return loadLegalPath(context, (await findPath(context, plan, roundId))!)
  }),
})
