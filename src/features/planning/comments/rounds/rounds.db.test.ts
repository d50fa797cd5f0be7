import { beforeEach, describe, expect, it } from 'vitest'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { usePack } from '#features/country/registry/index.ts'
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
const leader = () => api.as(draft.leader)
const rounds = () => leader().comments.rounds
const open = (given: { organisationIds?: string[]; personNames?: string[]; dueOn?: string } = {}) =>
  rounds().openRound({ ...draft.round, organisationIds: [draft.zone.id, draft.city.id], ...given })
const waiting = async (actor: typeof draft.leader, kind = 'react_to_round') =>
  (await api.as(actor).tasks.listTasks({ kind })).rows.map((task) => task.dueOn)

beforeEach(async () => {
  draft = await makeDraft(api.database)
})

describe('Comment round', () => {
  it('shows an unsent draft to the invitees only [access-4]', async () => {
    const read = (actor: typeof draft.leader) =>
      api
        .as(actor)
        .plans.outline.getOutline({ planId: draft.planId })
        .then(({ rows }) => rows.length)
        .catch((error) => error.code)
    const stranger = people.planner(draft.stranger.id)
    expect([await read(draft.zonePlanner), await read(stranger)]).toEqual(['NOT_FOUND', 'NOT_FOUND'])
    await open()
    expect([await read(draft.zonePlanner), await read(draft.mayor), await read(stranger)]).toEqual([2, 2, 'NOT_FOUND'])
    await rounds().closeRound({ id: (await rounds().listRounds({ planId: draft.planId }))[0]!.id })
    expect(await read(draft.zonePlanner)).toBe(2)
  })

  it('creates a task for each invited organisation, which ends when that organisation completes the response', async () => {
    const { id } = await open()
    expect([await waiting(draft.zonePlanner), await waiting(draft.mayor)]).toEqual([['2026-12-15'], ['2026-12-15']])
    const zone = api.as(draft.zonePlanner).comments.rounds
    const finished = await zone.completeResponse({ id, organisationId: draft.zone.id })
    expect(finished.ownInvitations).toMatchObject([
      { organisationId: draft.zone.id, finishedAt: '2026-11-24T10:00:00.000Z' },
    ])
    expect([await waiting(draft.zonePlanner), (await waiting(draft.mayor)).length]).toEqual([[], 1])
    const invitees = await rounds().listInvitees({ id })
    expect(invitees.map((invitee) => [invitee.names?.en, invitee.finishedAt !== null])).toEqual([
      ['City', false],
      ['Zone', true],
    ])
    const foreign = zone.completeResponse({ id, organisationId: draft.city.id })
    expect((await catchError(foreign)).code).toBe('NOT_INVITED')
  })

  it('accepts answers but no comments when closed, and asks organisations without a response again when reopened', async () => {
    const { id } = await open()
    const zone = api.as(draft.zonePlanner).comments
    const addComment = () =>
      zone.addComment({
        planId: draft.planId,
        ownerId: draft.zone.id,
        roundId: id,
        place: makeParagraphPlace(draft.textId),
        content: { text: toText('Why every container?') },
      })
    const made = await addComment()
    await zone.rounds.completeResponse({ id, organisationId: draft.zone.id })
    const closed = await rounds().closeRound({ id, reason: 'Enough was said' })
    expect(closed).toMatchObject({ commentCount: 1, open: 1, abilities: { lead: true, comment: false } })
    expect(await waiting(draft.mayor)).toEqual([])
    expect((await catchError(addComment())).code).toBe('ROUND_CLOSED')
    expect((await catchError(rounds().closeRound({ id }))).code).toBe('ROUND_CLOSED')
    await leader().comments.answerComment({ id: made.id, kind: 'followed' })
    expect((await zone.listComments({ planId: draft.planId }))[0]!.answers[0]!.kind).toBe('followed')
    await rounds().reopenRound({ id, dueOn: '2027-01-15' })
    expect([await waiting(draft.zonePlanner), await waiting(draft.mayor)]).toEqual([[], ['2027-01-15']])
    expect((await addComment()).roundId).toBe(id)
  })

  it('sends a single reminder in the last week to organisations without a response', async () => {
    const { id } = await open()
    await api.as(draft.zonePlanner).comments.rounds.completeResponse({ id, organisationId: draft.zone.id })
    await sendRoundReminders(api.context(draft.leader))
    expect(await waiting(draft.mayor, 'round_reminder')).toEqual([])
    api.clock.set('2026-12-08T10:00:00.000Z')
    await sendRoundReminders(api.context(draft.leader))
    await sendRoundReminders(api.context(draft.leader))
    expect(await waiting(draft.mayor, 'round_reminder')).toEqual(['2026-12-15'])
    expect(await waiting(draft.zonePlanner, 'round_reminder')).toEqual([])
  })

  it('accepts further organisations while open, and invites no organisation twice', async () => {
    const { id } = await open({ organisationIds: [draft.zone.id] })
    await rounds().inviteToRound({ id, organisationIds: [draft.zone.id, draft.city.id], personNames: ['An expert'] })
    const invitees = await rounds().listInvitees({ id })
    expect(invitees.map((invitee) => invitee.names?.en ?? invitee.personName)).toEqual(['City', 'Zone', 'An expert'])
    expect((await waiting(draft.zonePlanner)).length).toBe(1)
    expect((await api.as(draft.mayor).comments.rounds.listRounds({ planId: draft.planId })).length).toBe(1)
  })

  it('is rejected without invitees, for the own organisation, with a past date, on a decided plan, or beyond the marking', async () => {
    const code = async (call: Promise<unknown>) => (await catchError(call)).code
    expect(await code(open({ organisationIds: [] }))).toBe('NO_INVITEES')
    expect(await code(open({ organisationIds: [draft.ministry.id] }))).toBe('OWNER_INVITED')
    expect(await code(open({ organisationIds: [draft.planId] }))).toBe('UNKNOWN_ORGANISATION')
    expect(await code(open({ dueOn: '2026-11-23' }))).toBe('DUE_DATE_IN_PAST')
    await api.database.pool.query('update plan set marking = 2 where id = $1', [draft.planId])
    const beyond = await catchError(open({ personNames: ['An expert'] }))
    expect(beyond).toEqual({
      code: 'INVITEES_WITHOUT_ACCESS',
      data: { organisationIds: [draft.city.id], personNames: ['An expert'] },
    })
    expect((await open({ organisationIds: [draft.zone.id] })).dueOn).toBe('2026-12-15')
    await api.database.pool.query(`update plan set state = 'in_force' where id = $1`, [draft.planId])
    expect(await code(open())).toBe('NOT_A_DRAFT')
  })

  it('ends for an invited organisation when the plan receives a stricter marking than it may read', async () => {
    const { id } = await open()
    const city = api.as(draft.mayor).comments
    const comment = await city.addComment({
      planId: draft.planId,
      ownerId: draft.city.id,
      roundId: id,
      place: { elementId: draft.priorityId, language: 'en' },
      content: { text: toText('Mine.') },
    })
    const plan = await leader().plans.getPlan({ id: draft.planId })
    await leader().plans.changePlan({ id: draft.planId, revision: plan.plan.revision, patch: { marking: 'TLP:AMBER' } })
    expect((await catchError(city.listComments({ planId: draft.planId }))).code).toBe('NOT_FOUND')
    expect((await catchError(city.rounds.listInvitees({ id }))).code).toBe('NOT_FOUND')
    expect((await catchError(city.withdrawComment({ id: comment.id }))).code).toBe('NOT_FOUND')
    expect((await api.as(draft.zonePlanner).comments.rounds.listRounds({ planId: draft.planId })).length).toBe(1)
    expect((await leader().comments.listComments({ planId: draft.planId })).length).toBe(1)
  })
})

describe('Table of a round', () => {
  it('lists author, quoted text, comment and answer, and runs no formula', async () => {
    const { id } = await open()
    const zone = api.as(draft.zonePlanner).comments
    const comment = await zone.addComment({
      planId: draft.planId,
      ownerId: draft.zone.id,
      roundId: id,
      place: makeParagraphPlace(draft.textId),
      content: { text: toText('=SUM(A1)'), proposal: 'Every third container is scanned.' },
    })
    await leader().comments.answerComment({
      id: comment.id,
      kind: 'not_followed',
      reasons: toText('The law asks it.'),
    })
    const { fileName, text } = await rounds().exportRound({ id })
    expect(fileName).toMatch(/-comments-2026-11-24\.csv$/)
    const [heading, line] = text.trim().split('\r\n')
    expect(heading).toContain('Author,Code,Element')
    expect(line).toBe(
      "Zone,,Text,text,Every container is scanned.,unchanged,'=SUM(A1),Every third container is scanned.,24 Nov 2026,not followed,The law asks it.",
    )
    expect((await rounds().exportRound({ id, language: 'da' })).text).toContain('ikke imødekommet')
    const ofCity = await api.as(draft.mayor).comments.rounds.exportRound({ id })
    expect(ofCity.text.trim().split('\r\n').length).toBe(1)
  })
})
