import { implementSlice } from '#platform/procedure.ts'
import { answeringKinds } from '../answering-kinds.ts'
import { PhenomenonFamilies } from '../crosswalk/model.ts'
import { readCrosswalk } from '../crosswalk/queries.ts'
import { readItems, runningPlans } from '../items/queries.ts'
import { answersContract } from './contract.ts'
import { rankCarriers } from './model.ts'
import { listElementsOnPhenomena, readAnswers } from './queries.ts'
import { type AnswerFault, saveAnswers } from './save.ts'

const os = implementSlice(answersContract)

interface AnswerErrors {
  NOT_FOUND: () => Error
  NOT_ADDRESSED: () => Error
  ITEM_WITHDRAWN: (options: { data: { itemIds: string[] } }) => Error
  REASONS_MISSING: (options: { data: { itemIds: string[] } }) => Error
  NOTHING_TO_CARRY: (options: { data: { itemIds: string[] } }) => Error
  ELEMENT_NOT_YOURS: (options: { data: { elementIds: string[] } }) => Error
  PLAN_NOT_YOURS: (options: { data: { planIds: string[] } }) => Error
}

function refusal(fault: AnswerFault, errors: AnswerErrors, twoBodies: () => Error): Error {
  switch (fault.code) {
    case 'ITEM_WITHDRAWN':
    case 'REASONS_MISSING':
    case 'NOTHING_TO_CARRY':
      return errors[fault.code]({ data: { itemIds: fault.itemIds } })
    case 'ELEMENT_NOT_YOURS':
      return errors.ELEMENT_NOT_YOURS({ data: { elementIds: fault.elementIds } })
    case 'PLAN_NOT_YOURS':
      return errors.PLAN_NOT_YOURS({ data: { planIds: fault.planIds } })
    case 'TWO_BODIES':
      return twoBodies()
    default:
      return errors[fault.code]()
  }
}

export const answerRoutes = os.router({
  answerItem: os.answerItem.handler(async ({ input, context: { work }, errors }) => {
    const saved = await saveAnswers(work, [input])
    if (!Array.isArray(saved)) throw refusal(saved, errors, () => new Error('One item has one addressee.'))
    return saved[0]!
  }),

  answerItems: os.answerItems.handler(async ({ input, context: { work }, errors }) => {
    const saved = await saveAnswers(work, input.answers)
    if (!Array.isArray(saved)) throw refusal(saved, errors, errors.TWO_BODIES)
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
