import type { ComponentProps } from 'react'
import { fillJobWords } from '#platform/jobs/web/index.ts'
import { late } from '#platform/web/late.tsx'
import { bringInFiguresWords } from '../import/messages/job.ts'
import type { PhenomenonImageProps } from './about/phenomenon-image.tsx'
import type { ResultsAbout as About } from './results/results-about.tsx'

export { addressOfCode, grouped, readCode } from '../codes/model.ts'
export { indicatorApi } from './api.ts'
export { approvalMessages } from './approvals/messages/index.ts'
export { type FiguresWaiting, useFiguresWaiting } from './approvals/use-figures-waiting.ts'
export { fillResultSlots } from './results/slots.tsx'
export { indicatorPages } from './routes.ts'

/** What figures say of a phenomenon in an area, for a page of an upper slice; its code comes when it is shown. */
export const PhenomenonImage = late<PhenomenonImageProps>(
  'PhenomenonImage',
  async () => (await import('./about/phenomenon-image.tsx')).PhenomenonImage,
)

/** By what elements of a plan are measured, for a page of an upper slice; its code comes when it is shown. */
export const ResultsAbout = late<ComponentProps<typeof About>>(
  'ResultsAbout',
  async () => (await import('./results/results-about.tsx')).ResultsAbout,
)

/** Called once, by app/web/slots.ts. */
export const fillIndicatorWords = (): void => fillJobWords('bring_in_figures', bringInFiguresWords)
