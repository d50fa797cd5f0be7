import { beforeEach, describe, expect, it, vi } from 'vitest'
import { registerLinkPurposes } from '#platform/links/purpose.ts'
import { signedLinkRoutes } from '#platform/links/routes.ts'
import type { Email } from '#platform/mail/mailer.ts'
import { anyone } from '#shared/actor.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { commentLinkPurpose } from '../link-purpose.ts'
import { makeDraft, makeParagraphPlace, toText } from '../round.fixture.ts'
import { commentRoutes } from '../routes.ts'

registerLinkPurposes([commentLinkPurpose])
const api = useApi({ comments: commentRoutes, links: signedLinkRoutes })
const expiresAt = '2026-12-24T10:00:00.000Z'
const recipient = { name: 'Chief of zone', email: 'chief@zone.example', language: 'en' as const }
let draft: Awaited<ReturnType<typeof makeDraft>>
let emails: Email[]
const parts = () => ({
  mailer: { publicUrl: 'https://i.example', send: async (email: Email) => void emails.push(email) },
})
const stranger = () => api.as(anyone('en'), parts())
const leader = () => api.as(draft.leader, parts()).comments
const getSecret = (email: Email) => /#(\S+)/.exec(email.text)![1]!
const catchCode = async (call: Promise<unknown>) => (await catchError(call)).code
const setMarking = (marking: number) =>
  api.database.pool.query('update plan set marking = $1 where id = $2', [marking, draft.planId])

/** Opens a round for the zone and, on request, an external person. Returns their invitations. */
async function invite(personNames: string[] = []) {
  const { id } = await leader().rounds.openRound({ ...draft.round, organisationIds: [draft.zone.id], personNames })
  return leader().rounds.listInvitees({ id })
}

beforeEach(() => {
  emails = []
})

describe('a link to a round on a plan with TLP:AMBER', () => {
  it('shows the draft and takes comments of the invited organisation only with a code', async () => {
    draft = await makeDraft(api.database, { marking: 'TLP:AMBER' })
    const [zone] = await invite()
    const inviteeId = zone!.id
    expect(await catchCode(leader().links.createCommentLink({ inviteeId, expiresAt }))).toBe('LINK_RECIPIENT_REQUIRED')
    await leader().links.createCommentLink({ inviteeId, recipient, expiresAt })
    const secret = getSecret(emails[0]!)
    const comment = { place: makeParagraphPlace(draft.textId), content: { text: toText('Mine.') } }
    const calls = (input: { secret: string; token?: string }) => [
      () => stranger().comments.links.getLinkedRound(input),
      () => stranger().comments.links.commentByLink({ ...input, ...comment }),
      () => stranger().comments.links.finishByLink(input),
    ]
    for (const call of calls({ secret })) expect(await catchCode(call())).toBe('LINK_CODE_REQUIRED')
    await stranger().links.requestLinkCode({ secret })
    await vi.waitFor(() => expect(emails.length).toBe(2))
    const code = /\b(\d{6})\b/.exec(emails[1]!.text)![1]!
    const { token } = await stranger().links.confirmLinkCode({ secret, code })
    for (const call of calls({ secret, token })) await call()
    const linked = await stranger().comments.links.getLinkedRound({ secret, token })
    expect([linked.elements.length, linked.comments.length]).toEqual([2, 1])

    await stranger().comments.links.withdrawByLink({ secret, token, commentId: linked.comments[0]!.id })
    await setMarking(3)
    for (const call of calls({ secret, token })) expect(await catchCode(call())).toBe('LINK_SIGN_IN_REQUIRED')
  })

  it('shows no content to a person without organisation, who cannot be invited to such a plan either', async () => {
    draft = await makeDraft(api.database)
    const [, expert] = await invite(['An expert'])
    const create = () => leader().links.createCommentLink({ inviteeId: expert!.id, recipient, expiresAt })
    await create()
    const secret = getSecret(emails[0]!)
    expect((await stranger().comments.links.getLinkedRound({ secret })).elements.length).toBe(2)
    await setMarking(2)
    expect(await catchCode(stranger().comments.links.getLinkedRound({ secret }))).toBe('LINK_SIGN_IN_REQUIRED')
    expect(await catchCode(create())).toBe('LINK_NOT_ALLOWED')
  })
})

it('an act through a link is recorded with the link and its recipient', async () => {
  draft = await makeDraft(api.database)
  const [, expert] = await invite(['An expert'])
  const link = await leader().links.createCommentLink({ inviteeId: expert!.id, expiresAt })
  await stranger().comments.links.finishByLink({ secret: link.secret! })
  const { rows } = await api.database.pool.query(`select payload from journal where procedure like '%finishByLink'`)
  const recipientOfLink = { name: 'An expert', function: null, organisationId: null }
  expect(rows).toEqual([{ payload: { link: link.id, recipient: recipientOfLink } }])
  const [listed] = await leader().links.listCommentLinks({
    roundId: (await leader().rounds.listRounds({ planId: draft.planId }))[0]!.id,
  })
  expect(listed).toMatchObject({ useCount: 1, recipient: { name: 'An expert', hasAddress: false } })
})
