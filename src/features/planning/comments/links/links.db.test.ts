import { beforeEach, describe, expect, it } from 'vitest'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { anyone } from '#shared/actor.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { makeDraft, makeParagraphPlace, toText } from '../round.fixture.ts'
import { commentRoutes } from '../routes.ts'

const api = useApi({ comments: commentRoutes, plans: planRoutes, tasks: taskRoutes })
const expiresAt = '2026-12-24T10:00:00.000Z'
let draft: Awaited<ReturnType<typeof makeDraft>>
let roundId: string
let zoneLink: { id: string; secret: string }
let expertLink: { id: string; secret: string }
const createLink = async (inviteeId: string) => {
  const { id, secret } = await leader().links.createCommentLink({ inviteeId, expiresAt })
  return { id, secret: secret! }
}
const leader = () => api.as(draft.leader).comments
const stranger = () => api.as(anyone('en')).comments.links

beforeEach(async () => {
  draft = await makeDraft(api.database)
  const round = await leader().rounds.openRound({
    ...draft.round,
    organisationIds: [draft.zone.id],
    personNames: ['An expert'],
  })
  roundId = round.id
  const [zone, expert] = await leader().rounds.listInvitees({ id: roundId })
  zoneLink = await createLink(zone!.id)
  expertLink = await createLink(expert!.id)
})

const addComment = (
  secret: string,
  content: { text?: ReturnType<typeof toText>; proposal?: string } = { text: toText('Mine.') },
) => stranger().commentByLink({ secret, place: makeParagraphPlace(draft.textId), content })

describe('Signed link to a round', () => {
  it('shows the question and the draft in order, to an organisation and to an external person', async () => {
    for (const { secret } of [zoneLink, expertLink]) {
      const linked = await stranger().getLinkedRound({ secret })
      expect(linked).toMatchObject({ question: toText('Can you work with this?'), closed: false, comments: [] })
      expect(linked.elements.map((element) => [element.level, element.kind])).toEqual([
        [1, 'priority'],
        [2, 'text'],
      ])
    }
    expect((await stranger().getLinkedRound({ secret: expertLink.secret })).personName).toBe('An expert')
  })

  it('adds comments and suggestions for the invitee, and shows the answer [plan-11]', async () => {
    const made = await addComment(expertLink.secret, { proposal: 'Every third container is scanned.' })
    const [read] = await leader().listComments({ planId: draft.planId })
    expect(read).toMatchObject({ id: made.id, byLink: true, personName: 'An expert', ownerId: null, roundId })
    expect((await api.as(draft.leader).tasks.listTasks({ kind: 'answer_comments' })).total).toBe(1)
    await leader().answerComment({ id: made.id, kind: 'not_followed', reasons: toText('The law asks it.') })
    const { comments } = await stranger().getLinkedRound({ secret: expertLink.secret })
    expect(comments).toMatchObject([
      { status: 'stands', answers: [{ kind: 'not_followed', reasons: toText('The law asks it.') }] },
    ])
    const withdraw = stranger().withdrawByLink({ secret: expertLink.secret, commentId: made.id })
    expect((await catchError(withdraw)).code).toBe('ALREADY_ANSWERED')
  })

  it('withdraws an unanswered comment of the invitee, and marks the response as completed', async () => {
    const { id } = await addComment(zoneLink.secret)
    await stranger().withdrawByLink({ secret: zoneLink.secret, commentId: id })
    expect(await leader().listComments({ planId: draft.planId })).toEqual([])
    const waiting = async () => (await api.as(draft.zonePlanner).tasks.listTasks({ kind: 'react_to_round' })).total
    expect(await waiting()).toBe(1)
    await stranger().finishByLink({ secret: zoneLink.secret })
    expect(await waiting()).toBe(0)
    const [zone] = await leader().rounds.listInvitees({ id: roundId })
    expect(zone).toMatchObject({ finishedAt: '2026-11-24T10:00:00.000Z', commentCount: 0 })
  })

  it('shares the comments of an organisation with signed-in colleagues', async () => {
    await addComment(zoneLink.secret)
    const own = await api.as(draft.zonePlanner).comments.listComments({ planId: draft.planId })
    expect(own).toMatchObject([{ byLink: true, ownerId: draft.zone.id, abilities: { withdraw: true, answer: false } }])
  })

  it('shows the same error when unknown, expired or revoked [access-7]', async () => {
    const { id: commentId } = await addComment(zoneLink.secret)
    const attempts = async (secret: string) => [
      await catchError(stranger().getLinkedRound({ secret })),
      await catchError(addComment(secret)),
      await catchError(stranger().withdrawByLink({ secret, commentId })),
      await catchError(stranger().finishByLink({ secret })),
    ]
    const unknown = await attempts('a'.repeat(43))
    expect(unknown.map((entry) => entry.code)).toEqual(Array(4).fill('LINK_NOT_VALID'))
    api.clock.set(expiresAt)
    expect(await attempts(zoneLink.secret)).toEqual(unknown)
    api.clock.set('2026-11-25T10:00:00.000Z')
    await leader().links.revokeCommentLink({ id: zoneLink.id, reason: 'Sent to the wrong address' })
    expect(await attempts(zoneLink.secret)).toEqual(unknown)
    expect((await leader().listComments({ planId: draft.planId })).length).toBe(1)
  })

  it('gives access only to the round and the comments of the invitee, and to no content with a stricter marking [access-8]', async () => {
    const { id: foreign } = await addComment(zoneLink.secret)
    const expert = await stranger().getLinkedRound({ secret: expertLink.secret })
    expect(expert.comments).toEqual([])
    const withdraw = stranger().withdrawByLink({ secret: expertLink.secret, commentId: foreign })
    expect((await catchError(withdraw)).code).toBe('NOT_FOUND')
    const other = await draft.make.plan({ ownerId: draft.ministry.id, marking: 'TLP:GREEN' })
    const elsewhere = await draft.make.element({ planId: other.id, kind: 'priority' })
    const place = { elementId: elsewhere.id, language: 'en' as const }
    const beyond = stranger().commentByLink({ secret: zoneLink.secret, place, content: { text: toText('Elsewhere.') } })
    expect((await catchError(beyond)).code).toBe('NOT_FOUND')

    await api.database.pool.query('update element set marking = 2, partner_ids = array[$1::uuid] where id = $2', [
      draft.zone.id,
      draft.textId,
    ])
    const countLinkedElements = async (secret: string) => (await stranger().getLinkedRound({ secret })).elements.length
    // TLP:AMBER needs a code to a registered address, and this link has none.
    const withoutCode = await catchError(stranger().getLinkedRound({ secret: zoneLink.secret }))
    expect(withoutCode.code).toBe('LINK_SIGN_IN_REQUIRED')
    expect(await countLinkedElements(expertLink.secret)).toBe(1)
    expect((await catchError(addComment(expertLink.secret))).code).toBe('NOT_FOUND')
    await api.database.pool.query('update plan set marking = 3 where id = $1', [draft.planId])
    for (const { secret } of [zoneLink, expertLink])
      expect((await catchError(stranger().getLinkedRound({ secret }))).code).toBe('LINK_SIGN_IN_REQUIRED')
  })

  it('accepts no comments in a closed round, and still shows the answers', async () => {
    const { id } = await addComment(expertLink.secret)
    await leader().rounds.closeRound({ id: roundId })
    expect((await catchError(addComment(expertLink.secret))).code).toBe('ROUND_CLOSED')
    expect((await catchError(stranger().finishByLink({ secret: expertLink.secret }))).code).toBe('ROUND_CLOSED')
    await leader().answerComment({ id, kind: 'followed' })
    const linked = await stranger().getLinkedRound({ secret: expertLink.secret })
    expect(linked).toMatchObject({ closed: true, comments: [{ answers: [{ kind: 'followed' }] }] })
  })

  it('rejects sensitive text that may not be stored', async () => {
    const account = addComment(zoneLink.secret, { text: toText('Pay it on BE68 5390 0754 7034') })
    expect((await catchError(account)).code).toBe('SENSITIVE_TEXT')
  })

  it('is stored only as a hash, never in the audit log, and is created and visible only in the requesting organisation', async () => {
    await addComment(zoneLink.secret)
    const { rows } = await api.database.pool.query(
      `select (select string_agg(l::text, ' ') from signed_link l) || (select string_agg(j::text, ' ') from journal j) as everything`,
    )
    expect(rows[0].everything).not.toContain(zoneLink.secret)
    expect((await leader().links.listCommentLinks({ roundId })).map((commentLink) => commentLink.id)).toEqual([
      expertLink.id,
      zoneLink.id,
    ])
    const chief = api.as(people.chief_of_corps(draft.zone.id)).comments.links
    expect(await chief.listCommentLinks({ roundId })).toEqual([])
    expect((await catchError(chief.revokeCommentLink({ id: zoneLink.id }))).code).toBe('NOT_FOUND')
    const [zone] = await leader().rounds.listInvitees({ id: roundId })
    const commentLink = chief.createCommentLink({ inviteeId: zone!.id, expiresAt })
    expect((await catchError(commentLink)).code).toBe('FORBIDDEN')
    const past = leader().links.createCommentLink({ inviteeId: zone!.id, expiresAt: '2026-11-24T10:00:00.000Z' })
    expect((await catchError(past)).code).toBe('ALREADY_EXPIRED')
  })
})
