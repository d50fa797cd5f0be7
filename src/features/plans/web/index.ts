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
