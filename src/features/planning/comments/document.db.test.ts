import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { registerSections } from '#features/planning/plans/plan-section.ts'
import { registerChapters } from '#features/publishing/documents/chapter.ts'
import { documentRoutes } from '#features/publishing/documents/routes.ts'
import type { Actor } from '#shared/actor.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { buildCommentBlocks, commentsSection } from './index.ts'
import { makeDraft, makeParagraphPlace, toText } from './round.fixture.ts'
import { commentRoutes } from './routes.ts'

usePack(belgium)
registerSections([commentsSection])
registerChapters([{ name: 'comments', build: buildCommentBlocks }])
const api = useApi({ comments: commentRoutes, plans: planRoutes, documents: documentRoutes })
let draft: Awaited<ReturnType<typeof makeDraft>>

beforeEach(async () => {
  draft = await makeDraft(api.database, { marking: 'TLP:CLEAR' })
  const leader = api.as(draft.leader).comments
  const round = await leader.rounds.openRound({
    ...draft.round,
    organisationIds: [draft.zone.id],
    personNames: ['Jo Expert'],
  })
  const { id } = await api.as(draft.zonePlanner).comments.addComment({
    planId: draft.planId,
    ownerId: draft.zone.id,
    roundId: round.id,
    place: makeParagraphPlace(draft.textId),
    content: { text: toText('Too much.'), proposal: 'Every third container is scanned.' },
  })
  await leader.answerComment({ id, kind: 'not_followed', reasons: toText('The law asks it.') })
  const expert = (await leader.rounds.listInvitees({ id: round.id })).find((invitee) => invitee.personName)!
  const link = await leader.links.createCommentLink({ inviteeId: expert.id, expiresAt: '2026-12-24T10:00:00.000Z' })
  await leader.links.commentByLink({
    secret: link.secret!,
    place: { elementId: draft.priorityId, language: 'en' },
    content: { text: toText('Begin earlier.') },
  })
})

const html = async (actor: Actor, order: object) => {
  const wish = { planId: draft.planId, language: 'en' as const, form: 'html' as const, rendition: 'full' as const }
  return (await api.as(actor).documents.createDocument({ ...wish, ...order })).text()
}

describe('Plan document', () => {
  it('contains the comments that the reader may read, and accepts an import of that file', async () => {
    const file = (actor: Actor) => api.as(actor).plans.document.exportDocument({ planId: draft.planId })
    const read = async (actor: Actor) => ((await file(actor)).plans as { comments?: object[] }[])[0]!.comments ?? []
    expect(await read(draft.leader)).toMatchObject([
      {
        round: toText('First round'),
        organisation: expect.any(String),
        element: draft.textId,
        block: 'b2',
        proposal: 'Every third container is scanned.',
        answer: { kind: 'not_followed', reasons: toText('The law asks it.'), answeredOn: '2026-11-24' },
      },
      { element: draft.priorityId, text: toText('Begin earlier.') },
    ])
    expect((await read(draft.zonePlanner)).length).toBe(1)
    const preview = await api.as(draft.leader).plans.document.previewImport({ document: await file(draft.leader) })
    expect(preview.issues.filter((issue) => issue.pointer.includes('comments'))).toEqual([])
  })
})

describe('Annex of a printed plan', () => {
  it('is printed on request with the author and the answer of each comment', async () => {
    expect(await html(draft.leader, {})).not.toContain('Comments and answers')
    const page = await html(draft.leader, { comments: true })
    for (const text of ['Comments from “First round”', 'Too much.', 'The law asks it.', 'no answer', 'Jo Expert'])
      expect(page).toContain(text)
  })

  it('names no person in the council and public editions, and omits comments on omitted elements [publish-3]', async () => {
    // The language regime of a ministry requires Dutch or French for these editions.
    const page = await html(draft.leader, { comments: true, rendition: 'public', language: 'nl' })
    expect(page).toContain('een uitgenodigde persoon')
    expect(page).not.toContain('Jo Expert')
    await api.database.pool.query(
      `update element set confidential = true, confidential_reason = 'Council' where id = $1`,
      [draft.textId],
    )
    const council = await html(draft.leader, { comments: true, rendition: 'council', language: 'nl' })
    expect(council).toContain('Begin earlier.')
    expect(council).not.toContain('Too much.')
  })
})
