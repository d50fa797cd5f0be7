import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { usePack } from '#features/country/registry/index.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { type Actor, anyone } from '#shared/actor.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { makeDraft, makeParagraphPlace, toText } from '../round.fixture.ts'
import { commentRoutes } from '../routes.ts'
import { sendRoundReminders } from './send-reminders.ts'

usePack(belgium)
const api = useApi({ comments: commentRoutes, plans: planRoutes, tasks: taskRoutes })
let draft: Awaited<ReturnType<typeof makeDraft>>
let id: string
const reason = 'The wrong zone was chosen'
const rounds = () => api.as(draft.leader).comments.rounds
const asZone = () => api.as(draft.zonePlanner).comments
const getLinkApi = () => api.as(anyone('en')).comments.links
const findInvitee = async (who: string) =>
  (await rounds().listInvitees({ id })).find((invitee) => (invitee.names?.en ?? invitee.personName) === who)!
const withdraw = async (who: string) => rounds().withdrawInvitation({ id: (await findInvitee(who)).id, reason })
const createLink = async (who: string) => {
  const inviteeId = (await findInvitee(who)).id
  return (
    await api.as(draft.leader).comments.links.createCommentLink({ inviteeId, expiresAt: '2026-12-24T10:00:00.000Z' })
  ).secret!
}
const addComment = () =>
  asZone().addComment({
    planId: draft.planId,
    ownerId: draft.zone.id,
    roundId: id,
    place: makeParagraphPlace(draft.textId),
    content: { text: toText('Why every container?') },
  })
const catchErrorCode = async (call: Promise<unknown>) => (await catchError(call)).code
const reads = (actor: Actor) =>
  api
    .as(actor)
    .plans.outline.getOutline({ planId: draft.planId })
    .then(({ rows }) => rows.length)
    .catch((error) => error.code)

beforeEach(async () => {
  draft = await makeDraft(api.database)
  const round = { ...draft.round, organisationIds: [draft.zone.id, draft.city.id], personNames: ['An expert'] }
  id = (await rounds().openRound(round)).id
})

describe('Withdrawn invitation', () => {
  it('ends the access and the task of that organisation only', async () => {
    expect([await reads(draft.zonePlanner), await reads(draft.mayor)]).toEqual([2, 2])
    await withdraw('Zone')
    expect([await reads(draft.zonePlanner), await reads(draft.mayor)]).toEqual(['NOT_FOUND', 2])
    expect(await catchErrorCode(asZone().rounds.listInvitees({ id }))).toBe('NOT_FOUND')
    expect(await catchErrorCode(asZone().rounds.exportRound({ id }))).toBe('NOT_FOUND')
    expect(await catchErrorCode(addComment())).toBe('NOT_FOUND')
    const waiting = async (actor: Actor) => (await api.as(actor).tasks.listTasks({ kind: 'react_to_round' })).total
    expect([await waiting(draft.zonePlanner), await waiting(draft.mayor)]).toEqual([0, 1])
    expect((await findInvitee('Zone')).withdrawnAt).toBe('2026-11-24T10:00:00.000Z')
  })

  it('keeps the access that another invitation, or the sending of the plan, gives that organisation', async () => {
    const second = await rounds().openRound({ ...draft.round, organisationIds: [draft.zone.id] })
    await withdraw('Zone')
    expect(await reads(draft.zonePlanner)).toBe(2)
    expect((await asZone().rounds.listRounds({ planId: draft.planId })).map((round) => round.id)).toEqual([second.id])
    await withdraw('City')
    await api.as(draft.leader).plans.sendPlan({ id: draft.planId })
    expect(await reads(draft.mayor)).toBe(2)
    const entries = await api.as(draft.mayor).comments.rounds.listRounds({ planId: draft.planId })
    expect(entries).toEqual([])
  })

  it('stops the links immediately, with the same message as for an unknown link', async () => {
    const [zone, expert, city] = [await createLink('Zone'), await createLink('An expert'), await createLink('City')]
    const attempts = async (secret: string) => [
      await catchError(getLinkApi().getLinkedRound({ secret })),
      await catchError(
        getLinkApi().commentByLink({
          secret,
          place: makeParagraphPlace(draft.textId),
          content: { text: toText('Late.') },
        }),
      ),
      await catchError(getLinkApi().finishByLink({ secret })),
    ]
    const unknown = await attempts('a'.repeat(43))
    await withdraw('Zone')
    await withdraw('An expert')
    expect(await attempts(zone)).toEqual(unknown)
    expect(await attempts(expert)).toEqual(unknown)
    expect(unknown.map((entry) => entry.code)).toEqual(Array(3).fill('LINK_NOT_VALID'))
    expect((await getLinkApi().getLinkedRound({ secret: city })).comments).toEqual([])
    expect(await catchErrorCode(createLink('Zone'))).toBe('INVITATION_WITHDRAWN')
  })

  it('keeps the comments and answers for the requesting organisation, which can still answer', async () => {
    const [entry, other] = [await addComment(), await addComment()]
    const leader = api.as(draft.leader).comments
    await leader.answerComment({ id: entry.id, kind: 'not_followed', reasons: toText('The law asks it.') })
    await withdraw('Zone')
    expect(await catchErrorCode(asZone().listComments({ planId: draft.planId }))).toBe('NOT_FOUND')
    await leader.answerComment({ id: other.id, kind: 'followed' })
    const stored = await leader.listComments({ planId: draft.planId, roundId: id })
    expect(stored.map((each) => each.answers[0]?.kind)).toEqual(['not_followed', 'followed'])
    expect((await findInvitee('Zone')).commentCount).toBe(2)
  })

  it('is restored by a new invitation, with the earlier comments; an old link remains invalid', async () => {
    const old = await createLink('An expert')
    await addComment()
    await asZone().rounds.completeResponse({ id, organisationId: draft.zone.id })
    await getLinkApi().commentByLink({
      secret: old,
      place: makeParagraphPlace(draft.textId),
      content: { text: toText('From outside.') },
    })
    await withdraw('Zone')
    await withdraw('An expert')
    const before = await rounds().listInvitees({ id })
    await rounds().inviteToRound({ id, organisationIds: [draft.zone.id], personNames: ['An expert'] })
    const after = await rounds().listInvitees({ id })
    expect(after.map((entry) => entry.id)).toEqual(before.map((entry) => entry.id))
    expect(after.map((entry) => entry.withdrawnAt)).toEqual([null, null, null])
    expect((await asZone().listComments({ planId: draft.planId })).length).toBe(1)
    expect((await api.as(draft.zonePlanner).tasks.listTasks({ kind: 'react_to_round' })).total).toBe(1)
    expect((await findInvitee('Zone')).finishedAt).toBeNull()
    expect(await catchErrorCode(getLinkApi().getLinkedRound({ secret: old }))).toBe('LINK_NOT_VALID')
    const secret = await createLink('An expert')
    expect((await getLinkApi().getLinkedRound({ secret })).comments.length).toBe(1)
  })

  it('receives no reminder and no new task when the round is reopened, also after it was closed', async () => {
    await rounds().closeRound({ id })
    await withdraw('Zone')
    expect([await reads(draft.zonePlanner), await reads(draft.mayor)]).toEqual(['NOT_FOUND', 2])
    await rounds().reopenRound({ id, dueOn: '2026-11-28' })
    await sendRoundReminders(api.context(draft.leader))
    const listTaskKinds = async (actor: Actor) =>
      (await api.as(actor).tasks.listTasks({})).rows.map((task) => task.kind).toSorted()
    expect(await listTaskKinds(draft.zonePlanner)).toEqual([])
    expect(await listTaskKinds(draft.mayor)).toEqual(['react_to_round', 'round_reminder'])
  })

  it('is withdrawn once, with a reason in the audit log, by the requesting organisation only', async () => {
    const { id: zone } = await findInvitee('Zone')
    expect(await catchErrorCode(rounds().withdrawInvitation({ id: zone, reason: ' ' }))).toBe('BAD_REQUEST')
    expect(await catchErrorCode(asZone().rounds.withdrawInvitation({ id: zone, reason }))).toBe('FORBIDDEN')
    const { id: city } = await findInvitee('City')
    const chief = api.as(people.chief_of_corps(draft.zone.id)).comments.rounds
    expect(await catchErrorCode(chief.withdrawInvitation({ id: city, reason }))).toBe('NOT_FOUND')
    expect(await catchErrorCode(chief.withdrawInvitation({ id: zone, reason }))).toBe('FORBIDDEN')
    await rounds().withdrawInvitation({ id: zone, reason })
    expect(await catchErrorCode(rounds().withdrawInvitation({ id: zone, reason }))).toBe('INVITATION_WITHDRAWN')
    const { rows } = await api.database.pool.query(
      `select subject_id, reason from journal where procedure = 'comments.rounds.withdrawInvitation'`,
    )
    expect(rows).toEqual([{ subject_id: id, reason }])
  })

  it('cannot be ended or renewed by the invitee, and the requesting organisation cannot complete a response for an invitee, also in the database', async () => {
    const as = (actor: Actor, statement: ReturnType<typeof sql>) =>
      openTransaction(api.database.kysely, async (tx) => {
        await actAs(tx, api.database, actor, 'comment.write')
        return (await statement.execute(tx)).numAffectedRows
      })
    const end = sql`update comment_invitee set withdrawn_at = now() where organisation_id = ${draft.zone.id}`
    await expect(as(draft.zonePlanner, end)).rejects.toThrow(/row-level security/)
    const finish = sql`update comment_invitee set finished_at = now() where organisation_id = ${draft.zone.id}`
    await expect(as(draft.leader, finish)).rejects.toThrow(/row-level security/)
    await withdraw('Zone')
    const renew = sql`update comment_invitee set withdrawn_at = null where organisation_id = ${draft.zone.id}`
    expect(await as(draft.zonePlanner, renew)).toBe(0n)
  })
})
