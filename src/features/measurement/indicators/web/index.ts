export { grouped, parseCode, toCodePath } from '../codes/model.ts'
export { indicatorApi } from './api.ts'
export { type PendingFigures, usePendingFigures } from './approvals/use-pending-figures.ts'
