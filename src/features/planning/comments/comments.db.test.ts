import { beforeEach, describe, expect, it } from 'vitest'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { usePack } from '#features/country/registry/index.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { reopenAccepted } from './reopen-undone.ts'
import { makeDraft, makeParagraphPlace, toText } from './round.fixture.ts'
import { commentRoutes } from './routes.ts'

usePack(belgium)
planEvents.stepUndone.subscribe(reopenAccepted)
const api = useApi({ comments: commentRoutes, plans: planRoutes, tasks: taskRoutes })
let draft: Awaited<ReturnType<typeof makeDraft>>
let roundId: string
const leader = () => api.as(draft.leader)
const zone = () => api.as(draft.zonePlanner)

beforeEach(async () => {
  draft = await makeDraft(api.database)
  const round = await leader().comments.rounds.openRound({ ...draft.round, organisationIds: [draft.zone.id] })
  roundId = round.id
})

const addComment = (
  content: { text?: ReturnType<typeof toText>; proposal?: string },
  place = makeParagraphPlace(draft.textId),
) => zone().comments.addComment({ planId: draft.planId, ownerId: draft.zone.id, roundId, place, content })
const suggest = () =>
  addComment({ proposal: 'Every third container is scanned.', text: toText('More is not feasible.') })
const asRead = async () => (await zone().comments.listComments({ planId: draft.planId }))[0]!

describe('Comment', () => {
  it('belongs to a plan, an element or a paragraph, and is counted there', async () => {
    await addComment({ text: toText('Good.') })
    const whole = { elementId: draft.priorityId, field: null, blockId: null, language: 'en' as const, quote: null }
    await addComment({ text: toText('On this priority.') }, whole as never)
    await addComment({ text: toText('On everything.') }, { ...whole, elementId: null } as never)
    const counts = await leader().comments.countComments({ planId: draft.planId })
    const findElementCount = (id: string | null) => counts.find((count) => count.elementId === id)
    expect([draft.textId, draft.priorityId, null].map(findElementCount)).toEqual([
      { elementId: draft.textId, total: 1, open: 1 },
      { elementId: draft.priorityId, total: 1, open: 1 },
      { elementId: null, total: 1, open: 1 },
    ])
    const [first, second] = await leader().comments.listComments({ planId: draft.planId })
    expect(first).toMatchObject({ ownerNames: { en: 'Zone' }, status: 'stands', element: { title: toText('Text') } })
    expect(second!.place.quote).toBe('Drugs in ports')
  })

  it('reports when the quoted text has changed or was deleted', async () => {
    await suggest()
    const { element } = await leader().plans.outline.getElement({ id: draft.textId })
    const rewritten = JSON.parse(JSON.stringify(element.body).replace('Every container', 'Each container'))
    const changed = await leader().plans.outline.changeElement({
      id: element.id,
      revision: 1,
      patch: { body: rewritten },
    })
    expect((await asRead()).status).toBe('changed')
    rewritten.text.en.content.pop()
    await leader().plans.outline.changeElement({
      id: element.id,
      revision: changed.revision,
      patch: { body: rewritten },
    })
    expect((await asRead()).status).toBe('gone')
    await leader().plans.outline.removeElement({ id: element.id })
    expect(await asRead()).toMatchObject({
      status: 'gone',
      element: null,
      place: { quote: 'Every container is scanned.' },
    })
  })

  it('is rejected for a quote that does not exist, without text, or with no text to replace', async () => {
    const elsewhere = { ...makeParagraphPlace(draft.textId), quote: 'Some containers are scanned.' }
    expect((await catchError(addComment({ text: toText('No.') }, elsewhere))).code).toBe('TEXT_CHANGED')
    expect((await catchError(addComment({}))).code).toBe('BAD_REQUEST')
    const whole = { ...makeParagraphPlace(draft.textId), field: null, blockId: null, quote: null }
    expect((await catchError(addComment({ proposal: 'Other words' }, whole as never))).code).toBe('NO_VALUE_TO_REPLACE')
  })

  it('creates a task for the issuing organisation until every comment has an answer', async () => {
    const waiting = async () => (await leader().tasks.listTasks({ kind: 'answer_comments' })).total
    const [entry, other] = [await addComment({ text: toText('One.') }), await addComment({ text: toText('Other.') })]
    expect(await waiting()).toBe(1)
    await leader().comments.answerComment({ id: entry.id, kind: 'followed' })
    expect(await waiting()).toBe(1)
    await leader().comments.answerComment({ id: other.id, kind: 'followed' })
    expect(await waiting()).toBe(0)
  })

  it('is withdrawn by the organisation that wrote it, before it has an answer', async () => {
    const entry = await addComment({ text: toText('A slip.') })
    expect((await catchError(leader().comments.withdrawComment({ id: entry.id }))).code).toBe('FORBIDDEN')
    await zone().comments.withdrawComment({ id: entry.id })
    expect(await leader().comments.listComments({ planId: draft.planId })).toEqual([])
    const other = await addComment({ text: toText('Meant.') })
    await leader().comments.answerComment({ id: other.id, kind: 'not_followed', reasons: toText('No means.') })
    expect((await catchError(zone().comments.withdrawComment({ id: other.id }))).code).toBe('ALREADY_ANSWERED')
  })

  it('is also possible outside a round, for own staff and for readers of a plan that was sent', async () => {
    const content = { text: toText('A note for ourselves.') }
    const place = { elementId: null, language: 'en' as const }
    const own = { planId: draft.planId, ownerId: draft.ministry.id, place, content }
    expect((await leader().comments.addComment(own)).roundId).toBeNull()
    expect((await zone().comments.listComments({ planId: draft.planId })).length).toBe(0)
    const stranger = api.as(people.planner(draft.stranger.id))
    const call = () => stranger.comments.addComment({ ...own, ownerId: draft.stranger.id })
    expect((await catchError(call())).code).toBe('NOT_FOUND')
    await leader().plans.sendPlan({ id: draft.planId })
    expect((await call()).ownerId).toBe(draft.stranger.id)
  })
})

describe('Answer to a comment', () => {
  it('requires a reason unless followed, is visible to the author of the comment, and keeps the earlier answer', async () => {
    const { id } = await addComment({ text: toText('Too little.') })
    expect((await catchError(leader().comments.answerComment({ id, kind: 'partly_followed' }))).code).toBe(
      'REASONS_REQUIRED',
    )
    await leader().comments.answerComment({ id, kind: 'not_followed', reasons: toText('No means.') })
    await leader().comments.answerComment({ id, kind: 'partly_followed', reasons: toText('Some means were found.') })
    expect(
      (await asRead()).answers.map((answer) => [answer.kind, answer.reasons?.text.en, answer.supersededAt === null]),
    ).toEqual([
      ['partly_followed', 'Some means were found.', true],
      ['not_followed', 'No means.', false],
    ])
  })

  it('filters open and answered comments', async () => {
    const [entry, other] = [await addComment({ text: toText('One.') }), await addComment({ text: toText('Other.') })]
    await leader().comments.answerComment({ id: entry.id, kind: 'followed' })
    const ids = async (state: 'open' | 'answered') =>
      (await leader().comments.listComments({ planId: draft.planId, roundId, state })).map((each) => each.id)
    expect([await ids('answered'), await ids('open')]).toEqual([[entry.id], [other.id]])
  })
})

describe('Suggestion', () => {
  it('is applied as an ordinary edit in the history, and answered as followed', async () => {
    const { id } = await suggest()
    const taken = await leader().comments.acceptSuggestion({ id })
    expect(taken.answers).toMatchObject([{ kind: 'followed', isSuggestionAccepted: true }])
    const { element } = await leader().plans.outline.getElement({ id: draft.textId })
    expect(JSON.stringify(element.body)).toContain('third container')
    expect(element.revision).toBe(2)
    const { rows } = await leader().plans.history.listChanges({ planId: draft.planId, elementId: draft.textId })
    expect(rows.map((row) => row.procedure)).toContain('changeElement')
    expect((await asRead()).answers[0]?.kind).toBe('followed')
  })

  it('is not applied to changed text or by a user who may not edit the plan', async () => {
    const { id } = await suggest()
    expect((await catchError(zone().comments.acceptSuggestion({ id }))).code).toBe('FORBIDDEN')
    const { element } = await leader().plans.outline.getElement({ id: draft.textId })
    const body = JSON.parse(JSON.stringify(element.body).replace('Every container', 'Each container'))
    await leader().plans.outline.changeElement({ id: element.id, revision: 1, patch: { body } })
    expect((await catchError(leader().comments.acceptSuggestion({ id }))).code).toBe('TEXT_CHANGED')
    expect((await asRead()).answers).toEqual([])
  })

  it('marks the translations of a title as outdated, like any edit', async () => {
    const title = { source: 'en', text: { en: 'Drugs in ports', nl: 'Drugs in havens' }, outdated: [] }
    await api.database.pool.query('update element set title = $1 where id = $2', [
      JSON.stringify(title),
      draft.priorityId,
    ])
    const place = { elementId: draft.priorityId, field: 'title' as const, language: 'en' as const }
    const { id } = await addComment({ proposal: 'Cocaine in ports' }, place as never)
    await leader().comments.acceptSuggestion({ id })
    const { element } = await leader().plans.outline.getElement({ id: draft.priorityId })
    expect(element.title).toEqual({
      ...title,
      text: { en: 'Cocaine in ports', nl: 'Drugs in havens' },
      outdated: ['nl'],
    })
  })
})

describe('Undo of an applied suggestion', () => {
  const body = async () => JSON.stringify((await leader().plans.outline.getElement({ id: draft.textId })).element.body)
  const open = async () =>
    (await leader().comments.countComments({ planId: draft.planId })).reduce(
      (sum, countComment) => sum + countComment.open,
      0,
    )
  const waiting = async () => (await leader().tasks.listTasks({ kind: 'answer_comments' })).total
  const change = async (patch: object, actor = draft.leader) => {
    const { element } = await api.as(actor).plans.outline.getElement({ id: draft.textId })
    return api.as(actor).plans.outline.changeElement({ id: element.id, revision: element.revision, patch })
  }

  it('restores the previous text as a new change, and reopens the comment', async () => {
    const { id } = await suggest()
    const before = await body()
    await leader().comments.acceptSuggestion({ id })
    expect([await open(), await waiting()]).toEqual([0, 0])
    const undone = await leader().comments.undoAcceptSuggestion({ id })
    expect(await body()).toBe(before)
    expect([await open(), await waiting()]).toEqual([1, 1])
    expect(undone).toMatchObject({
      status: 'stands',
      answers: [{ isSuggestionAccepted: true, supersededAt: '2026-11-24T10:00:00.000Z' }],
      abilities: { acceptSuggestion: true },
    })
    const ids = async (state: 'open' | 'answered') =>
      (await leader().comments.listComments({ planId: draft.planId, state })).map((comment) => comment.id)
    expect([await ids('open'), await ids('answered')]).toEqual([[id], []])
    const [round] = await leader().comments.rounds.listRounds({ planId: draft.planId })
    expect(round).toMatchObject({ commentCount: 1, open: 1 })
    const { rows } = await leader().plans.history.listChanges({ planId: draft.planId, elementId: draft.textId })
    expect(rows.map((row) => row.procedure)).toEqual(['undo', 'changeElement'])
    await leader().comments.acceptSuggestion({ id })
    expect(await body()).toContain('third container')
  })

  it('restores the previous answer', async () => {
    const { id } = await suggest()
    await leader().comments.answerComment({ id, kind: 'not_followed', reasons: toText('The law asks it.') })
    api.clock.set('2026-11-24T11:00:00.000Z')
    await leader().comments.acceptSuggestion({ id })
    api.clock.set('2026-11-24T12:00:00.000Z')
    const { answers } = await leader().comments.undoAcceptSuggestion({ id })
    expect(answers.map((answer) => [answer.kind, answer.isSuggestionAccepted, answer.supersededAt === null])).toEqual([
      ['not_followed', false, true],
      ['followed', true, false],
      ['not_followed', false, false],
    ])
    expect(await open()).toBe(0)
  })

  it('is rejected with both texts when another user has edited the text since, and changes no data', async () => {
    const { id } = await suggest()
    await leader().comments.acceptSuggestion({ id })
    const colleague = await enrol(api.database, people.ministry_planner(draft.ministry.id, 'A colleague'))
    const theirs = JSON.parse((await body()).replace('third', 'fourth'))
    await change({ body: theirs }, colleague)
    const error = await catchError(leader().comments.undoAcceptSuggestion({ id }))
    expect(error).toMatchObject({
      code: 'CHANGED_SINCE',
      data: { changedBy: 'A colleague', elements: [{ elementId: draft.textId, code: 'CHANGED_SINCE' }] },
    })
    const [{ fields }] = (error.data as { elements: [{ fields: Record<string, object> }] }).elements
    expect(JSON.stringify(fields)).toMatch(/Every container.*Every fourth container/)
    expect(await body()).toContain('fourth container')
    expect((await asRead()).answers).toMatchObject([{ isSuggestionAccepted: true, supersededAt: null }])
  })

  it('undoes only that action, also after later edits elsewhere', async () => {
    const { id } = await suggest()
    await leader().comments.acceptSuggestion({ id })
    await change({ title: toText('Renamed') })
    await leader().comments.undoAcceptSuggestion({ id })
    const { element } = await leader().plans.outline.getElement({ id: draft.textId })
    expect(element.title).toEqual(toText('Renamed'))
    expect(JSON.stringify(element.body)).toContain('Every container')
    expect((await leader().plans.undo.listUndoSteps({ planId: draft.planId })).redo).toBeNull()
    expect((await catchError(leader().comments.undoAcceptSuggestion({ id }))).code).toBe('SUGGESTION_NOT_ACCEPTED')
  })

  it('also reopens the comment when it is undone in the outline', async () => {
    const { id } = await suggest()
    await leader().comments.acceptSuggestion({ id })
    await leader().plans.undo.undo({ planId: draft.planId })
    expect([await open(), (await asRead()).status]).toEqual([1, 'stands'])
  })

  it('is available to the user who applied it, and only with permission to edit the plan', async () => {
    const { id } = await suggest()
    expect((await catchError(leader().comments.undoAcceptSuggestion({ id }))).code).toBe('SUGGESTION_NOT_ACCEPTED')
    await leader().comments.acceptSuggestion({ id })
    const colleague = people.ministry_planner(draft.ministry.id, 'A colleague')
    expect((await catchError(api.as(colleague).comments.undoAcceptSuggestion({ id }))).code).toBe('NOTHING_TO_UNDO')
    expect((await catchError(zone().comments.undoAcceptSuggestion({ id }))).code).toBe('FORBIDDEN')
    expect(await body()).toContain('third container')
  })
})
