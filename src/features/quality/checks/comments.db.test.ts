import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { commentEvents } from '#features/planning/comments/events.ts'
import { makeDraft, toText } from '#features/planning/comments/round.fixture.ts'
import { commentRoutes } from '#features/planning/comments/routes.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import type { Actor } from '#shared/actor.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { openRechecker, type Rechecker } from './check-worker.ts'
import { checkReactions } from './reactions.ts'
import { checkRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, checks: checkRoutes, comments: commentRoutes })
let rechecker: Rechecker
const reactions = checkReactions({ scheduleRun: () => rechecker.scheduleRun() })
commentEvents.commentsChanged.subscribe(reactions.commentsChanged)
planEvents.planChanged.subscribe(reactions.planChanged)

let draft: Awaited<ReturnType<typeof makeDraft>>
let roundId: string
const r33 = async (actor: Actor) => {
  await rechecker.idle()
  const { results } = await api.as(actor).checks.getPlanChecks({ planId: draft.planId })
  return results.filter((entry) => entry.rule === 'R33').map((entry) => [entry.element?.id ?? null, entry.data.count])
}
const addComment = () =>
  api.as(draft.zonePlanner).comments.addComment({
    planId: draft.planId,
    ownerId: draft.zone.id,
    roundId,
    place: { elementId: draft.priorityId, language: 'en' },
    content: { text: toText('Who pays?') },
  })

beforeEach(async () => {
  rechecker = openRechecker(api.context(people.planner('x')))
  draft = await makeDraft(api.database)
  const leader = api.as(draft.leader).comments
  roundId = (await leader.rounds.openRound({ ...draft.round, organisationIds: [draft.zone.id, draft.city.id] })).id
})

describe('R33 in the database', () => {
  it('follows the comments of rounds and their answers, including comments of organisations that do not write the plan', async () => {
    const { id } = await addComment()
    expect(await r33(draft.leader)).toEqual([[draft.priorityId, 1]])
    await api.as(draft.leader).comments.answerComment({ id, kind: 'followed' })
    expect(await r33(draft.leader)).toEqual([])
    const other = await addComment()
    expect(await r33(draft.leader)).toEqual([[draft.priorityId, 1]])
    await api.as(draft.zonePlanner).comments.withdrawComment({ id: other.id })
    expect(await r33(draft.leader)).toEqual([])
  })

  it('refers to the plan as a whole when the element is removed', async () => {
    await addComment()
    await api.as(draft.leader).plans.outline.removeElement({ id: draft.priorityId })
    expect(await r33(draft.leader)).toEqual([[null, 1]])
  })

  it('is visible to the issuing organisations only, because it counts comments of others', async () => {
    await addComment()
    await rechecker.idle()
    const counted = async (actor: Actor) => {
      const { results, counts } = await api.as(actor).checks.getPlanChecks({ planId: draft.planId })
      return [results.filter((entry) => entry.rule === 'R33').length, counts.warning]
    }
    const [[ofLeader, warnings], [ofCity, others]] = [await counted(draft.leader), await counted(draft.mayor)]
    expect([ofLeader, ofCity]).toEqual([1, 0])
    expect(warnings! - others!).toBe(1)
  })
})
