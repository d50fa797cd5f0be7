import { acquirePathLock } from '#features/approval/path/index.ts'
import { lockOwnedPlan, readablePlan } from '#features/planning/plans/index.ts'
import { requirePermission, valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { computeValidUntil } from '#shared/dates.ts'
import { extensionContract } from './contract.ts'
import { checkRow, getDecisionState, isDecision, isInEffect } from './decisions/model.ts'
import type { NamedSeat } from './entities.ts'
import { findDayError, findEndError, findExtensionError } from './model.ts'
import { listRows } from './queries.ts'
import { findDeciders, findEndDeciders, loadExtension } from './read.ts'
import {
  findConfirmationError,
  findConfirmer,
  isContestWithdrawer,
  lockRow,
  recordDecision,
  recordReaction,
} from './record.ts'

const os = implementSlice(extensionContract)

const toMissingSeats = (deciders: readonly NamedSeat[], missing: readonly NamedSeat['seat'][]) => ({
  data: { seats: deciders.filter(({ seat }) => missing.includes(seat)) },
})

export const extensionRoutes = os.router({
  getExtension: os.getExtension.handler(async ({ input, context, errors }) =>
    loadExtension(context, valueOrThrow(await readablePlan(context, input.planId), errors)),
  ),

  extendPlan: os.extendPlan.handler(async ({ input: { planId, evidenceIds, ...request }, context, errors }) => {
    await acquirePathLock(context.tx, planId)
    const plan = valueOrThrow(await lockOwnedPlan(context, planId, 'path.lead'), errors)
    // A decision dated in the future is refused below.
    const may = await findDeciders(context, plan, request.decidedOn)
    if (!may) throw errors.KIND_NOT_EXTENDABLE()
    const { deciders, atMost } = may
    const seats = deciders.map(({ seat }) => seat)
    const why = findExtensionError(plan, { deciders: seats, atMost }, request, context.today)
    if (why?.code === 'EXTENSION_TOO_SHORT')
      throw errors.EXTENSION_TOO_SHORT({ data: { validUntil: computeValidUntil(plan) } })
    if (why?.code === 'TOO_LONG' || why?.code === 'SUPERSEDED') throw errors[why.code]({ data: { latest: why.latest } })
    if (why?.code === 'SEATS_MISSING') throw errors.SEATS_MISSING(toMissingSeats(deciders, why.seats))
    if (why?.code === 'DATE_BEFORE_DECISION') throw errors.DATE_BEFORE_DECISION({ data: { earliest: why.earliest } })
    if (why) throw errors[why.code]()
    const rows = await listRows(context.tx, planId)
    if (checkRow(rows, { kind: 'extended', refersTo: null, withdraws: null }, plan.state))
      throw errors.ALREADY_RECORDED()
    const { decided, ...decision } = request
    const extension = { ...decision, kind: 'extended', seats: decided } as const
    return valueOrThrow(await recordDecision(context, plan, extension, evidenceIds), errors)
  }),

  endPlan: os.endPlan.handler(async ({ input: { planId, evidenceIds, ...request }, context, errors }) => {
    await acquirePathLock(context.tx, planId)
    const plan = valueOrThrow(await lockOwnedPlan(context, planId, 'path.lead'), errors)
    const deciders = await findEndDeciders(context, plan, request.decidedOn)
    const seats = deciders.map(({ seat }) => seat)
    const why = findEndError(plan, seats, request, context.today)
    if (why?.code === 'SEATS_MISSING') throw errors.SEATS_MISSING(toMissingSeats(deciders, why.seats))
    if (why?.code === 'DATE_BEFORE_DECISION') throw errors.DATE_BEFORE_DECISION({ data: { earliest: why.earliest } })
    if (why) throw errors[why.code]()
    const rows = await listRows(context.tx, planId)
    if (checkRow(rows, { kind: 'ended', refersTo: null, withdraws: null }, plan.state)) throw errors.ALREADY_RECORDED()
    const { decided, ...decision } = request
    const end = { ...decision, kind: 'ended', seats: decided } as const
    return valueOrThrow(await recordDecision(context, plan, end, evidenceIds), errors)
  }),

  withdrawExtension: os.withdrawExtension.handler(async ({ input, context, errors }) => {
    const { id, reason, decidedOn, evidenceIds } = input
    const { plan, rows, target } = valueOrThrow(await lockRow(context, id), errors)
    requirePermission(may(context.actor, 'path.lead', plan.ownerId))
    if (!isDecision(target)) throw errors.ACT_NOT_ALLOWED()
    // An extension in effect is revoked by another decision, which a second person confirms.
    const isRevoked = target.kind === 'extended' && isInEffect(getDecisionState(rows, target))
    const row = isRevoked
      ? ({ kind: 'revoked', refersTo: id, withdraws: null } as const)
      : ({ kind: 'withdrawn', refersTo: null, withdraws: id } as const)
    const error = checkRow(rows, row, plan.state)
    if (error) throw errors[error]()
    if (row.kind === 'withdrawn') return recordReaction(context, plan, { ...row, ownerId: plan.ownerId, reason })
    if (!decidedOn) throw errors.DATE_REQUIRED()
    const dayError = findDayError({ ...plan, decidedOn: target.decidedOn ?? plan.decidedOn }, decidedOn, context.today)
    if (dayError?.code === 'DATE_BEFORE_DECISION')
      throw errors.DATE_BEFORE_DECISION({ data: { earliest: dayError.earliest } })
    if (dayError) throw errors[dayError.code]()
    // Those who decide on that day, who may have succeeded those who extended.
    const deciders = (await findDeciders(context, plan, decidedOn))?.deciders ?? []
    const seats = deciders.length > 0 ? deciders.map(({ seat }) => seat) : target.seats
    const revocation = { ...row, seats, decidedOn, reason }
    return valueOrThrow(await recordDecision(context, plan, revocation, evidenceIds), errors)
  }),

  confirmPeriodDecision: os.confirmPeriodDecision.handler(async ({ input: { id }, context, errors }) => {
    const { plan, rows, target } = valueOrThrow(await lockRow(context, id), errors)
    const confirmer = valueOrThrow(await findConfirmer(context, target), errors)
    const error = await findConfirmationError(context, plan, rows, target, confirmer)
    if (typeof error === 'string') throw errors[error]()
    if (error?.code === 'EXTENSION_TOO_SHORT') throw errors[error.code]({ data: { validUntil: error.validUntil } })
    if (error?.code === 'KIND_NOT_EXTENDABLE') throw errors[error.code]()
    if (error) throw errors[error.code]({ data: { latest: error.latest } })
    const row = { kind: 'confirmed', refersTo: id, ownerId: confirmer.organisationId } as const
    const recorded = await recordReaction(context, plan, row)
    return { ...recorded, hasEffect: isInEffect(getDecisionState(await listRows(context.tx, plan.id), target)) }
  }),

  contestPeriodDecision: os.contestPeriodDecision.handler(async ({ input: { id, reason }, context, errors }) => {
    const { plan, rows, target } = valueOrThrow(await lockRow(context, id), errors)
    const { organisationId } = valueOrThrow(await findConfirmer(context, target), errors)
    const error = checkRow(rows, { kind: 'contested', refersTo: id, withdraws: null }, plan.state)
    if (error) throw errors[error === 'PLAN_NOT_IN_FORCE' ? 'ACT_NOT_ALLOWED' : error]()
    return recordReaction(context, plan, { kind: 'contested', refersTo: id, ownerId: organisationId, reason })
  }),

  withdrawPeriodContest: os.withdrawPeriodContest.handler(async ({ input: { id, reason }, context, errors }) => {
    const { plan, rows, target } = valueOrThrow(await lockRow(context, id), errors)
    if (target.kind !== 'contested') throw errors.ACT_NOT_ALLOWED()
    if (!may(context.actor, 'path.speak', target.ownerId)) throw errors.NOT_YOUR_SEAT()
    const error = checkRow(rows, { kind: 'withdrawn', refersTo: null, withdraws: id }, plan.state)
    if (error) throw errors[error === 'PLAN_NOT_IN_FORCE' ? 'ACT_NOT_ALLOWED' : error]()
    if (!(await isContestWithdrawer(context, rows, target)))
      throw target.bySeats.length > 0 ? errors.HOLDER_CONFIRMS() : errors.SECOND_PERSON_REQUIRED()
    return recordReaction(context, plan, { kind: 'withdrawn', withdraws: id, ownerId: target.ownerId, reason })
  }),
})
