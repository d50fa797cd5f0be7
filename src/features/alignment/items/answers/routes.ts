import { implementSlice } from '#platform/procedure.ts'
import { answeringKinds } from '../answering-kinds.ts'
import { PhenomenonFamilies } from '../crosswalk/model.ts'
import { readCrosswalk } from '../crosswalk/queries.ts'
import { readItems, runningPlans } from '../queries.ts'
import { toAnswerError } from './check-answer.ts'
import { answersContract } from './contract.ts'
import { rankCarriers } from './model.ts'
import { listElementsOnPhenomena, readAnswers } from './queries.ts'
import { saveAnswers } from './save.ts'

const os = implementSlice(answersContract)

export const answerRoutes = os.router({
  answerItem: os.answerItem.handler(async ({ input, context: { work }, errors }) => {
    const saved = await saveAnswers(work, [input])
    if (!Array.isArray(saved)) throw toAnswerError(saved, errors)
    return saved[0]!
  }),

  answerItems: os.answerItems.handler(async ({ input, context: { work }, errors }) => {
    const saved = await saveAnswers(work, input.answers)
    if (!Array.isArray(saved)) throw toAnswerError(saved, errors, errors.TWO_BODIES)
    return saved
  }),

  getAnswerHistory: os.getAnswerHistory.handler(async ({ input, context: { work }, errors }) => {
    const [item] = await readItems(work.tx, { ids: [input.itemId] })
    if (!item) throw errors.NOT_FOUND()
    return readAnswers(work.tx, [item.id], true)
  }),

  suggestCarriers: os.suggestCarriers.handler(async ({ input, context: { work }, errors }) => {
    const [item] = await readItems(work.tx, { ids: [input.itemId] })
    if (!item) throw errors.NOT_FOUND()
    const running = await runningPlans(work.tx, [item.addresseeId], answeringKinds(item.upperPlan.kind))
    const planId = input.planId ?? running.get(item.addresseeId) ?? item.lowerPlanId
    if (planId === null || item.phenomenonId === null) return []
    const families = new PhenomenonFamilies(await readCrosswalk(work.tx))
    const elements = await listElementsOnPhenomena(work.tx, planId)
    return rankCarriers(elements, item.phenomenonId, families)
  }),
})
