import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { answeringKinds } from '../answering-kinds.ts'
import { PhenomenonFamilies } from '../crosswalk/model.ts'
import { getCrosswalk } from '../crosswalk/queries.ts'
import { listItems, runningPlans } from '../queries.ts'
import { answersContract } from './contract.ts'
import { rankCarriers } from './model.ts'
import { listAnswers, listElementsOnPhenomena } from './queries.ts'
import { saveAnswers } from './save.ts'

const os = implementSlice(answersContract)

/** A single item has a single addressee, so the procedure does not declare this error. */
const undeclaredErrors = { SEVERAL_ORGANISATIONS: () => new Error('This item has one addressee.') }

export const answerRoutes = os.router({
  answerItem: os.answerItem.handler(async ({ input, context, errors }) => {
    const saved = await saveAnswers(context, [input])
    return valueOrThrow(saved, { ...errors, ...undeclaredErrors })[0]!
  }),

  answerItems: os.answerItems.handler(async ({ input, context, errors }) => {
    return valueOrThrow(await saveAnswers(context, input.answers), errors)
  }),

  getAnswerHistory: os.getAnswerHistory.handler(async ({ input, context, errors }) => {
    const [item] = await listItems(context.tx, { ids: [input.itemId] })
    if (!item) throw errors.NOT_FOUND()
    return listAnswers(context.tx, [item.id], true)
  }),

  suggestCarriers: os.suggestCarriers.handler(async ({ input, context, errors }) => {
    const [item] = await listItems(context.tx, { ids: [input.itemId] })
    if (!item) throw errors.NOT_FOUND()
    const kinds = await answeringKinds(context.tx, item.upperPlan.kind)
    const running = await runningPlans(context.tx, [item.addresseeId], kinds)
    const planId = input.planId ?? running.get(item.addresseeId) ?? item.lowerPlanId
    if (planId === null || item.phenomenonId === null) return []
    const families = new PhenomenonFamilies(await getCrosswalk(context.tx))
    const elements = await listElementsOnPhenomena(context.tx, planId)
    return rankCarriers(elements, item.phenomenonId, families)
  }),
})
