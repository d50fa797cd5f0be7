export { comparePlannedWithAvailable } from './capacity-check.ts'
export { loadRanking } from './capacity-decision/routes.ts'
