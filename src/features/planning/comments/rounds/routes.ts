import { findPlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { requirePermission } from '#platform/declared-error.ts'
import { revokeLinks } from '#platform/links/queries.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import type { PlanState } from '#shared/element-kind.ts'
import { type Id, newId } from '#shared/ids.ts'
import { commentLinkPurpose } from '../link-purpose.ts'
import { mayBeInvited } from '../model.ts'
import { listStoredComments } from '../queries.ts'
import { type CommentRound, roundsContract } from './contract.ts'
import * as queries from './queries.ts'
import { roundTable } from './table.ts'
import { createResponseTasks, stopAsking } from './tasks.ts'

const os = implementSlice(roundsContract)

/** Comments can be requested on a plan until it is approved. */
const drafts: readonly PlanState[] = ['drafting', 'in_decision']

async function addOwnInvitees(context: TransactionContext, round: queries.StoredRound): Promise<CommentRound> {
  const invitees = await queries.listActiveInvitees(context.tx, round.id)
  const ownInvitations = invitees.flatMap(({ id, organisationId, names, finishedAt }) =>
    organisationId && names && may(context.actor, 'comment.write', organisationId)
      ? [{ inviteeId: id, organisationId, names, finishedAt }]
      : [],
  )
  return {
    ...round,
    ownInvitations,
    abilities: {
      lead: may(context.actor, 'comment.answer', round.ownerId),
      comment: round.closedAt === null && ownInvitations.length > 0,
    },
  }
}

/**
 * Returns the round if the actor answers for the requesting organisation.
 * @throws FORBIDDEN for other readers
 */
async function ledRound(
  context: TransactionContext,
  id: Id,
  errors: { NOT_FOUND: () => Error },
): Promise<queries.StoredRound> {
  const [round] = await queries.listRounds(context.tx, { id })
  if (!round) throw errors.NOT_FOUND()
  requirePermission(may(context.actor, 'comment.answer', round.ownerId))
  return round
}

async function recordRoundAct(
  context: TransactionContext,
  round: { id: Id; planId: Id },
  organisationId: Id,
  reason?: string,
): Promise<CommentRound> {
  context.audit({
    subjectKind: 'comment_round',
    subjectId: round.id,
    planId: round.planId,
    organisationId,
    ...(reason && { reason }),
  })
  const [stored] = await queries.listRounds(context.tx, { id: round.id })
  return addOwnInvitees(context, stored!)
}

interface Invited {
  organisationIds: readonly Id[]
  personNames: readonly string[]
}
interface InviteErrors {
  NO_INVITEES: () => Error
  OWNER_INVITED: () => Error
  UNKNOWN_ORGANISATION: () => Error
  INVITEES_WITHOUT_ACCESS: (options: { data: { organisationIds: Id[]; personNames: string[] } }) => Error
}

/**
 * Checks whether the invitees exist and whether the marking of the plan admits them. Throws the declared error
 * otherwise.
 */
async function refuseInvalidInvitees(
  context: TransactionContext,
  plan: Parameters<typeof mayBeInvited>[0] & { ownerId: Id },
  { organisationIds, personNames }: Invited,
  errors: InviteErrors,
): Promise<void> {
  if (organisationIds.length + personNames.length === 0) throw errors.NO_INVITEES()
  if (organisationIds.includes(plan.ownerId)) throw errors.OWNER_INVITED()
  const known = await queries.findOrganisationCodes(context.tx, organisationIds)
  if (organisationIds.some((id) => !known.has(id))) throw errors.UNKNOWN_ORGANISATION()
  const beyond = {
    organisationIds: organisationIds.filter((id) => !mayBeInvited(plan, id)),
    personNames: mayBeInvited(plan, null) ? [] : [...personNames],
  }
  if (beyond.organisationIds.length + beyond.personNames.length > 0)
    throw errors.INVITEES_WITHOUT_ACCESS({ data: beyond })
}

async function invite(
  context: TransactionContext,
  round: Parameters<typeof createResponseTasks>[1],
  invited: Invited,
): Promise<void> {
  const organisationIds = [...new Set(invited.organisationIds)]
  const again = await queries.reinvite(context.tx, round.id, invited, context.now)
  const personNames = invited.personNames.filter((name) => !again.includes(name))
  await queries.insertInvitees(
    context.tx,
    round.id,
    [
      ...organisationIds.map((organisationId) => ({ id: newId(), organisationId, personName: null })),
      ...personNames.map((personName) => ({ id: newId(), organisationId: null, personName })),
    ],
    context.now,
  )
  await createResponseTasks(context, round, organisationIds)
}

export const roundRoutes = os.router({
  openRound: os.openRound.handler(async ({ input, context, errors }) => {
    const { planId, name, question, dueOn, ...invited } = input
    const plan = await findPlan(context.tx, planId)
    if (!plan) throw errors.NOT_FOUND()
    requirePermission(may(context.actor, 'comment.answer', plan.ownerId))
    if (!drafts.includes(plan.state)) throw errors.NOT_A_DRAFT()
    if (dueOn < context.today) throw errors.DUE_DATE_IN_PAST()
    await refuseInvalidInvitees(context, plan, invited, errors)
    const round = { id: newId(), planId, ownerId: plan.ownerId, name, question, dueOn }
    await queries.insertRound(context.tx, round, { now: context.now, personId: context.actor.personId })
    await invite(context, round, invited)
    return recordRoundAct(context, round, round.ownerId)
  }),

  inviteToRound: os.inviteToRound.handler(async ({ input: { id, ...invited }, context, errors }) => {
    const round = await ledRound(context, id, errors)
    const plan = await findPlan(context.tx, round.planId)
    if (round.closedAt !== null) throw errors.ROUND_CLOSED()
    await refuseInvalidInvitees(context, plan!, invited, errors)
    await invite(context, round, invited)
    return recordRoundAct(context, round, round.ownerId)
  }),

  withdrawInvitation: os.withdrawInvitation.handler(async ({ input: { id, reason }, context, errors }) => {
    const invitation = await queries.findInvitee(context.tx, id)
    if (!invitation) throw errors.NOT_FOUND()
    const round = await ledRound(context, invitation.roundId, errors)
    if (invitation.withdrawnAt !== null) throw errors.INVITATION_WITHDRAWN()
    await queries.withdrawInvitee(context.tx, id, context.now)
    const by = { personId: context.actor.personId, now: context.now }
    await revokeLinks(context.tx, commentLinkPurpose, { subjectId: id }, by)
    if (invitation.organisationId) await stopAsking(context, round.id, [invitation.organisationId])
    return recordRoundAct(context, round, round.ownerId, reason)
  }),

  closeRound: os.closeRound.handler(async ({ input: { id, reason }, context, errors }) => {
    const round = await ledRound(context, id, errors)
    if (round.closedAt !== null) throw errors.ROUND_CLOSED()
    await queries.changeRound(context.tx, id, { closed_at: context.now })
    await stopAsking(context, id)
    return recordRoundAct(context, round, round.ownerId, reason)
  }),

  reopenRound: os.reopenRound.handler(async ({ input: { id, dueOn }, context, errors }) => {
    const round = await ledRound(context, id, errors)
    if (round.closedAt === null) throw errors.ROUND_OPEN()
    if (dueOn < context.today) throw errors.DUE_DATE_IN_PAST()
    await queries.changeRound(context.tx, id, { closed_at: null, due_on: dueOn })
    const silent = (await queries.listActiveInvitees(context.tx, id)).filter((entry) => entry.finishedAt === null)
    await createResponseTasks(
      context,
      { ...round, dueOn },
      silent.flatMap((entry) => entry.organisationId ?? []),
    )
    return recordRoundAct(context, round, round.ownerId)
  }),

  completeResponse: os.completeResponse.handler(async ({ input, context, errors }) => {
    const [round] = await queries.listRounds(context.tx, { id: input.id })
    if (!round) throw errors.NOT_FOUND()
    const { organisationId } = input
    const invitee = (await queries.listActiveInvitees(context.tx, round.id)).find(
      (entry) => entry.organisationId === organisationId,
    )
    if (!invitee || !may(context.actor, 'comment.write', organisationId)) throw errors.NOT_INVITED()
    if (round.closedAt !== null) throw errors.ROUND_CLOSED()
    await queries.finishInvitee(context.tx, invitee.id, context.now)
    await stopAsking(context, round.id, [organisationId])
    return recordRoundAct(context, round, organisationId)
  }),

  listRounds: os.listRounds.handler(async ({ input, context, errors }) => {
    if (!(await findPlan(context.tx, input.planId))) throw errors.NOT_FOUND()
    const rounds: CommentRound[] = []
    for (const round of await queries.listRounds(context.tx, { planId: input.planId }))
      rounds.push(await addOwnInvitees(context, round))
    return rounds
  }),

  listInvitees: os.listInvitees.handler(async ({ input, context, errors }) => {
    const [round] = await queries.listRounds(context.tx, { id: input.id })
    if (!round) throw errors.NOT_FOUND()
    return queries.listInvitees(context.tx, round.id)
  }),

  exportRound: os.exportRound.handler(async ({ input, context, errors }) => {
    const [round] = await queries.listRounds(context.tx, { id: input.id })
    const plan = round && (await findPlan(context.tx, round.planId))
    if (!plan) throw errors.NOT_FOUND()
    const comments = await listStoredComments(context.tx, { roundId: input.id })
    return { fileName: `${plan.code}-comments-${context.today}.csv`, text: roundTable(comments, input.language) }
  }),
})
