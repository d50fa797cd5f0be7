import { fillJobWords } from '#platform/jobs/web/index.ts'
import { bringInFiguresWords } from '../import/messages/job.ts'

export { addressOfCode, grouped, readCode } from '../codes/model.ts'
export { indicatorApi } from './api.ts'
export { approvalMessages } from './approvals/messages/index.ts'
export { type FiguresWaiting, useFiguresWaiting } from './approvals/use-figures-waiting.ts'
export { fillResultSlots } from './results/slots.tsx'
export { indicatorPages } from './routes.ts'

/** Called once, by app/web/slots.ts. */
export const fillIndicatorWords = (): void => fillJobWords('bring_in_figures', bringInFiguresWords)
