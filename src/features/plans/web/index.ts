import { fillJobWords } from '#platform/jobs/web/index.ts'
import { bringInWords } from '../workbook/messages/job.ts'

export { planApi } from './api.ts'
export { usePlanKinds } from './plan-kinds.ts'
export { planPages } from './routes.ts'
export {
  elementPanel,
  kindOfRow,
  onePageActions,
  onePageAnswers,
  planActions,
  planFileCards,
  planRibbon,
  planTabs,
  rowMargin,
} from './slots.ts'

/** Called once, by app/web/slots.ts. */
export const fillPlanWords = (): void => fillJobWords('bring_in_workbook', bringInWords)
