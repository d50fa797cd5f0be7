import { implementSlice } from '#platform/procedure.ts'
import { answeringKinds } from '../answering-kinds.ts'
import { PhenomenonFamilies } from '../crosswalk/model.ts'
import { getCrosswalk } from '../crosswalk/queries.ts'
import { listItems, runningPlans } from '../queries.ts'
import { toAnswerError } from './check-answer.ts'
import { answersContract } from './contract.ts'
import { rankCarriers } from './model.ts'
import { listAnswers, listElementsOnPhenomena } from './queries.ts'
import { saveAnswers } from './save.ts'

const os = implementSlice(answersContract)

export const answerRoutes = os.router({
  answerItem: os.answerItem.handler(async ({ input, context, errors }) => {
    const saved = await saveAnswers(context, [input])
    if (!Array.isArray(saved)) throw toAnswerError(saved, errors)
    return saved[0]!
  }),

  answerItems: os.answerItems.handler(async ({ input, context, errors }) => {
    const saved = await saveAnswers(context, input.answers)
    if (!Array.isArray(saved)) throw toAnswerError(saved, errors, errors.SEVERAL_ORGANISATIONS)
    return saved
  }),

  getAnswerHistory: os.getAnswerHistory.handler(async ({ input, context, errors }) => {
    const [item] = await listItems(context.tx, { ids: [input.itemId] })
    if (!item) throw errors.NOT_FOUND()
    return listAnswers(context.tx, [item.id], true)
  }),

  suggestCarriers: os.suggestCarriers.handler(async ({ input, context, errors }) => {
    const [item] = await listItems(context.tx, { ids: [input.itemId] })
    if (!item) throw errors.NOT_FOUND()
    const running = await runningPlans(context.tx, [item.addresseeId], answeringKinds(item.upperPlan.kind))
    const planId = input.planId ?? running.get(item.addresseeId) ?? item.lowerPlanId
    if (planId === null || item.phenomenonId === null) return []
    const families = new PhenomenonFamilies(await getCrosswalk(context.tx))
    const elements = await listElementsOnPhenomena(context.tx, planId)
    return rankCarriers(elements, item.phenomenonId, families)
  }),
})
