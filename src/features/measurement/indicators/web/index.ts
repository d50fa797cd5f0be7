export { grouped, parseCode, toCodePath } from '../codes/model.ts'
export { indicatorApi } from './api.ts'
export { type FiguresWaiting, useFiguresWaiting } from './approvals/use-pending-figures.ts'
