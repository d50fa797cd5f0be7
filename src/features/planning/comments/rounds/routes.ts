import { ORPCError } from '@orpc/server'
import { findPlan } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import type { PlanState } from '#shared/element-kind.ts'
import { type Id, newId } from '#shared/ids.ts'
import { mayBeInvited } from '../model.ts'
import { listStoredComments } from '../queries.ts'
import { type CommentRound, roundsContract } from './contract.ts'
import * as queries from './queries.ts'
import { roundTable } from './table.ts'
import { createResponseTasks, stopAsking } from './tasks.ts'

const os = implementSlice(roundsContract)

/** Comments can be requested on a plan until it is approved. */
const drafts: readonly PlanState[] = ['drafting', 'in_decision']

async function addOwnInvitees(work: Work, round: queries.StoredRound): Promise<CommentRound> {
  const invitees = await queries.readActiveInvitees(work.tx, round.id)
  const ownInvitations = invitees.flatMap(({ id, organisationId, names, finishedAt }) =>
    organisationId && names && may(work.actor, 'comment.write', organisationId)
      ? [{ inviteeId: id, organisationId, names, finishedAt }]
      : [],
  )
  return {
    ...round,
    ownInvitations,
    abilities: {
      lead: may(work.actor, 'comment.answer', round.ownerId),
      comment: round.closedAt === null && ownInvitations.length > 0,
    },
  }
}

/**
 * Returns the round if the actor answers for the requesting organisation.
 * @throws FORBIDDEN for other readers
 */
async function ledRound(work: Work, id: Id, errors: { NOT_FOUND: () => Error }): Promise<queries.StoredRound> {
  const [round] = await queries.readRounds(work.tx, { id })
  if (!round) throw errors.NOT_FOUND()
  if (!may(work.actor, 'comment.answer', round.ownerId)) throw new ORPCError('FORBIDDEN')
  return round
}

async function recordRoundAct(
  work: Work,
  round: { id: Id; planId: Id },
  organisationId: Id,
  reason?: string,
): Promise<CommentRound> {
  const note = { subjectKind: 'comment_round', subjectId: round.id, planId: round.planId, organisationId }
  work.note({ ...note, ...(reason && { reason }) })
  const [stored] = await queries.readRounds(work.tx, { id: round.id })
  return addOwnInvitees(work, stored!)
}

interface Invited {
  organisationIds: readonly Id[]
  personNames: readonly string[]
}
interface InviteErrors {
  NO_INVITEES: () => Error
  OWNER_INVITED: () => Error
  UNKNOWN_ORGANISATION: () => Error
  BEYOND_MARKING: (options: { data: { organisationIds: Id[]; personNames: string[] } }) => Error
}

/**
 * Checks whether the invitees exist and whether the marking of the plan admits them. Throws the declared error
 * otherwise.
 */
async function refuseInvalidInvitees(
  work: Work,
  plan: Parameters<typeof mayBeInvited>[0] & { ownerId: Id },
  { organisationIds, personNames }: Invited,
  errors: InviteErrors,
): Promise<void> {
  if (organisationIds.length + personNames.length === 0) throw errors.NO_INVITEES()
  if (organisationIds.includes(plan.ownerId)) throw errors.OWNER_INVITED()
  const known = await queries.findOrganisationCodes(work.tx, organisationIds)
  if (organisationIds.some((id) => !known.has(id))) throw errors.UNKNOWN_ORGANISATION()
  const beyond = {
    organisationIds: organisationIds.filter((id) => !mayBeInvited(plan, id)),
    personNames: mayBeInvited(plan, null) ? [] : [...personNames],
  }
  if (beyond.organisationIds.length + beyond.personNames.length > 0) throw errors.BEYOND_MARKING({ data: beyond })
}

async function invite(work: Work, round: Parameters<typeof createResponseTasks>[1], invited: Invited): Promise<void> {
  const organisationIds = [...new Set(invited.organisationIds)]
  const again = await queries.reinvite(work.tx, round.id, invited, work.now)
  const personNames = invited.personNames.filter((name) => !again.includes(name))
  await queries.insertInvitees(
    work.tx,
    round.id,
    [
      ...organisationIds.map((organisationId) => ({ id: newId(), organisationId, personName: null })),
      ...personNames.map((personName) => ({ id: newId(), organisationId: null, personName })),
    ],
    work.now,
  )
  await createResponseTasks(work, round, organisationIds)
}

export const roundRoutes = os.router({
  openRound: os.openRound.handler(async ({ input, context: { work }, errors }) => {
    const { planId, name, question, dueOn, ...invited } = input
    const plan = await findPlan(work.tx, planId)
    if (!plan) throw errors.NOT_FOUND()
    if (!may(work.actor, 'comment.answer', plan.ownerId)) throw new ORPCError('FORBIDDEN')
    if (!drafts.includes(plan.state)) throw errors.NOT_A_DRAFT()
    if (dueOn < work.today) throw errors.DUE_IN_THE_PAST()
    await refuseInvalidInvitees(work, plan, invited, errors)
    const round = { id: newId(), planId, ownerId: plan.ownerId, name, question, dueOn }
    await queries.insertRound(work.tx, round, { now: work.now, personId: work.actor.personId })
    await invite(work, round, invited)
    return recordRoundAct(work, round, round.ownerId)
  }),

  inviteToRound: os.inviteToRound.handler(async ({ input: { id, ...invited }, context: { work }, errors }) => {
    const round = await ledRound(work, id, errors)
    const plan = await findPlan(work.tx, round.planId)
    if (round.closedAt !== null) throw errors.ROUND_CLOSED()
    await refuseInvalidInvitees(work, plan!, invited, errors)
    await invite(work, round, invited)
    return recordRoundAct(work, round, round.ownerId)
  }),

  withdrawInvitation: os.withdrawInvitation.handler(async ({ input: { id, reason }, context: { work }, errors }) => {
    const invitation = await queries.findInvitee(work.tx, id)
    if (!invitation) throw errors.NOT_FOUND()
    const round = await ledRound(work, invitation.roundId, errors)
    if (invitation.withdrawnAt !== null) throw errors.INVITATION_WITHDRAWN()
    await queries.withdrawInvitee(work.tx, id, work.now)
    if (invitation.organisationId) await stopAsking(work, round.id, [invitation.organisationId])
    return recordRoundAct(work, round, round.ownerId, reason)
  }),

  closeRound: os.closeRound.handler(async ({ input: { id, reason }, context: { work }, errors }) => {
    const round = await ledRound(work, id, errors)
    if (round.closedAt !== null) throw errors.ROUND_CLOSED()
    await queries.changeRound(work.tx, id, { closed_at: work.now })
    await stopAsking(work, id)
    return recordRoundAct(work, round, round.ownerId, reason)
  }),

  reopenRound: os.reopenRound.handler(async ({ input: { id, dueOn }, context: { work }, errors }) => {
    const round = await ledRound(work, id, errors)
    if (round.closedAt === null) throw errors.ROUND_OPEN()
    if (dueOn < work.today) throw errors.DUE_IN_THE_PAST()
    await queries.changeRound(work.tx, id, { closed_at: null, due_on: dueOn })
    const silent = (await queries.readActiveInvitees(work.tx, id)).filter((entry) => entry.finishedAt === null)
    await createResponseTasks(
      work,
      { ...round, dueOn },
      silent.flatMap((entry) => entry.organisationId ?? []),
    )
    return recordRoundAct(work, round, round.ownerId)
  }),

  completeResponse: os.completeResponse.handler(async ({ input, context: { work }, errors }) => {
    const [round] = await queries.readRounds(work.tx, { id: input.id })
    if (!round) throw errors.NOT_FOUND()
    const { organisationId } = input
    const invitee = (await queries.readActiveInvitees(work.tx, round.id)).find(
      (entry) => entry.organisationId === organisationId,
    )
    if (!invitee || !may(work.actor, 'comment.write', organisationId)) throw errors.NOT_INVITED()
    if (round.closedAt !== null) throw errors.ROUND_CLOSED()
    await queries.finishInvitee(work.tx, invitee.id, work.now)
    await stopAsking(work, round.id, [organisationId])
    return recordRoundAct(work, round, organisationId)
  }),

  listRounds: os.listRounds.handler(async ({ input, context: { work }, errors }) => {
    if (!(await findPlan(work.tx, input.planId))) throw errors.NOT_FOUND()
    const rounds: CommentRound[] = []
    for (const round of await queries.readRounds(work.tx, { planId: input.planId }))
      rounds.push(await addOwnInvitees(work, round))
    return rounds
  }),

  listInvitees: os.listInvitees.handler(async ({ input, context: { work }, errors }) => {
    const [round] = await queries.readRounds(work.tx, { id: input.id })
    if (!round) throw errors.NOT_FOUND()
    return queries.readInvitees(work.tx, round.id)
  }),

  exportRound: os.exportRound.handler(async ({ input, context: { work }, errors }) => {
    const [round] = await queries.readRounds(work.tx, { id: input.id })
    const plan = round && (await findPlan(work.tx, round.planId))
    if (!plan) throw errors.NOT_FOUND()
    const comments = await listStoredComments(work.tx, { roundId: input.id })
    return { fileName: `${plan.code}-comments-${work.today}.csv`, text: roundTable(comments, input.language) }
  }),
})
