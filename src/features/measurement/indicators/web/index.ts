export { grouped, readCode, toCodePath } from '../codes/model.ts'
export { indicatorApi } from './api.ts'
export { approvalMessages } from './approvals/messages/index.ts'
export { type FiguresWaiting, useFiguresWaiting } from './approvals/use-pending-figures.ts'
