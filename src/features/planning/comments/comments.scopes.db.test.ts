import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { findAudiences } from '#platform/live/queries.ts'
import { type Actor, anyone, may } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Marking } from '#shared/marking.ts'
import { useApi } from '../../../../testing/api.ts'
import { people, roleNames } from '../../../../testing/people.ts'
import { makeDraft, toText } from './round.fixture.ts'
import { commentRoutes } from './routes.ts'

const api = useApi({ comments: commentRoutes })
let draft: Awaited<ReturnType<typeof makeDraft>>
let roundId: Id
let bodies: { issuing: Id; zone: Id; city: Id; other: Id }
/** An element of each marking, with the comments on it and the organisation that made them. */
let testComments: { id: Id; marking: Marking; organisationId: Id }[]
let elements: { id: Id; marking: Marking }[]

/**
 * Returns whether the organisation may read content with this marking in the draft. The zone is a partner, the city is
 * not.
 */
const mayRead = (marking: Marking, body: Id | null): boolean => {
  if (body === bodies.issuing) return true
  if (marking === 'TLP:GREEN') return body === bodies.zone || body === bodies.city
  return marking === 'TLP:AMBER' && body === bodies.zone
}

beforeEach(async () => {
  draft = await makeDraft(api.database)
  bodies = { issuing: draft.ministry.id, zone: draft.zone.id, city: draft.city.id, other: draft.stranger.id }
  elements = []
  for (const marking of ['TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT'] as const) {
    const partnerIds = [draft.zone.id]
    const { id } = await draft.make.element({ planId: draft.planId, kind: 'priority', marking, partnerIds })
    elements.push({ id, marking })
  }
  const leader = api.as(draft.leader).comments
  const round = await leader.rounds.openRound({ ...draft.round, organisationIds: [bodies.zone, bodies.city] })
  roundId = round.id
  testComments = []
  for (const { id: elementId, marking } of elements)
    for (const [organisationId, actor] of [
      [bodies.issuing, draft.leader],
      [bodies.zone, draft.zonePlanner],
      [bodies.city, draft.mayor],
    ] as const) {
      if (!mayRead(marking, organisationId)) continue
      const { id } = await api.as(actor).comments.addComment({
        planId: draft.planId,
        ownerId: organisationId,
        ...(organisationId !== bodies.issuing && { roundId }),
        place: { elementId, language: 'en' },
        content: { text: toText('Remarked.') },
      })
      testComments.push({ id, marking, organisationId })
    }
})

const everybody = (): [string, Actor, Id | null][] => [
  ...Object.entries(bodies).flatMap(([place, body]) =>
    roleNames.map((role): [string, Actor, Id] => [`${role} of ${place}`, people[role](body), body]),
  ),
  ['anyone', anyone('en'), null],
]

/** A comment is visible to the issuing organisations and the author, within the access rules of the element. */
const listExpected = (body: Id | null) =>
  testComments.filter(
    ({ marking, organisationId }) => mayRead(marking, body) && (body === bodies.issuing || organisationId === body),
  )

describe('Access by role, organisation and marking', () => {
  it('lists, counts and exports only the comments that the organisation wrote or received', async () => {
    for (const [name, actor, body] of everybody()) {
      const client = api.as(actor).comments
      const seen = await client
        .listComments({ planId: draft.planId })
        .then((rows) => rows.map((row) => row.id))
        .catch((error) => error.code)
      const expected = mayRead('TLP:GREEN', body) ? listExpected(body).map((entry) => entry.id) : 'NOT_FOUND'
      expect([name, seen]).toEqual([name, expected])
      if (!Array.isArray(expected)) continue
      const counts = await client.countComments({ planId: draft.planId })
      expect([name, counts.reduce((sum, count) => sum + count.total, 0)]).toEqual([name, expected.length])
      const [round] = await client.rounds.listRounds({ planId: draft.planId })
      const inRound = listExpected(body).filter((entry) => entry.organisationId !== bodies.issuing)
      expect([name, round?.commentCount]).toEqual([name, inRound.length])
      const { text } = await client.rounds.exportRound({ id: roundId })
      expect([name, text.trim().split('\r\n').length - 1]).toEqual([name, inRound.length])
      const invitees = await client.rounds.listInvitees({ id: roundId })
      expect([name, invitees.length]).toEqual([name, body === bodies.issuing ? 2 : 1])
    }
  })

  it('allows answers for the issuing organisation with the permission, and denies all others', async () => {
    for (const [name, actor, body] of everybody())
      for (const { id, marking, organisationId } of testComments) {
        const call = api.as(actor).comments.answerComment({ id, kind: 'followed' })
        const code = await call.then(() => 'answered').catch((error) => error.code)
        const reads = mayRead(marking, body) && (body === bodies.issuing || organisationId === body)
        const expected =
          actor.kind === 'anyone'
            ? 'UNAUTHORIZED'
            : !may(actor, 'comment.answer')
              ? 'FORBIDDEN'
              : !reads
                ? 'NOT_FOUND'
                : body === bodies.issuing
                  ? 'answered'
                  : 'FORBIDDEN'
        expect([name, marking, code]).toEqual([name, marking, expected])
      }
  })

  it('allows comments for the own organisation with the permission, on readable elements', async () => {
    for (const [name, actor, body] of everybody())
      for (const { id: elementId, marking } of elements) {
        const call = api.as(actor).comments.addComment({
          planId: draft.planId,
          ownerId: body ?? bodies.zone,
          place: { elementId, language: 'en' },
          content: { text: toText('Mine.') },
        })
        const code = await call.then(() => 'made').catch((error) => error.code)
        const expected =
          actor.kind === 'anyone'
            ? 'UNAUTHORIZED'
            : !may(actor, 'comment.write')
              ? 'FORBIDDEN'
              : mayRead(marking, body)
                ? 'made'
                : 'NOT_FOUND'
        expect([name, marking, code]).toEqual([name, marking, expected])
      }
  })
})

describe('Open browsers', () => {
  it('are notified of a comment only when the user may read it', async () => {
    const made = testComments.find((testComment) => testComment.organisationId === bodies.zone)!
    const announcements = api.publishedChanges.filter(
      (announcement) => announcement.kind === 'comment' && announcement.id === made.id,
    )
    expect(announcements).toMatchObject([{ planId: draft.planId }])
    const [changeNotice] = await findAudiences(api.database, announcements)
    expect(changeNotice?.audience.organisationIds?.toSorted()).toEqual([bodies.issuing, bodies.zone].toSorted())
  })
})

describe('Database rules', () => {
  const as = <T>(
    actor: Actor,
    act: (run: (statement: ReturnType<typeof sql>) => Promise<bigint | undefined>) => Promise<T>,
  ) =>
    openTransaction(api.database.kysely, async (tx) => {
      await actAs(tx, api.database, actor, 'comment.write')
      return act(async (statement) => (await statement.execute(tx)).numAffectedRows)
    })
  const insert = (body: Id, inviteeId: Id | null, elementId: Id) => sql`
    insert into comment (id, plan_id, round_id, invitee_id, owner_id, element_id, language, text, created_at, access_id)
    values (${newId()}, ${draft.planId}, ${inviteeId && roundId}, ${inviteeId}, ${body}, ${elementId}, 'en', '{}', now(), 1)`

  it('refuse comments for another organisation, in the invitation of another, on unreadable elements, or in a closed round', async () => {
    const invitees = await api.as(draft.leader).comments.rounds.listInvitees({ id: roundId })
    const [city, zone] = [invitees[0]!.id, invitees[1]!.id]
    const open = elements[0]!.id
    for (const statement of [
      insert(bodies.city, null, open),
      insert(bodies.zone, city, open),
      insert(bodies.zone, null, elements[2]!.id),
    ])
      await expect(as(draft.zonePlanner, (run) => run(statement))).rejects.toThrow(/row-level security/)
    await as(draft.zonePlanner, (run) => run(insert(bodies.zone, zone, open)))
    await api.as(draft.leader).comments.rounds.closeRound({ id: roundId })
    await expect(as(draft.zonePlanner, (run) => run(insert(bodies.zone, zone, open)))).rejects.toThrow(
      /row-level security/,
    )
  })

  it('refuse answers for the issuing organisation by others, and changes to comments or invitations of others', async () => {
    const answer = (
      owner: Id,
    ) => sql`insert into comment_answer (id, comment_id, owner_id, kind, answered_at, access_id)
      values (${newId()}, ${testComments[1]!.id}, ${owner}, 'followed', now(), 1)`
    await expect(as(draft.zonePlanner, (run) => run(answer(bodies.issuing)))).rejects.toThrow(/row-level security/)
    await expect(as(draft.zonePlanner, (run) => run(answer(bodies.zone)))).rejects.toThrow(
      /Only the owner of the plan can answer/,
    )
    const touched = await as(draft.zonePlanner, async (run) => [
      await run(sql`update comment set withdrawn_at = now() where owner_id <> ${bodies.zone}`),
      await run(sql`update comment_invitee set finished_at = now() where organisation_id <> ${bodies.zone}`),
      await run(sql`update comment_round set closed_at = now()`),
    ])
    expect(touched).toEqual([0n, 0n, 0n])
  })
})
