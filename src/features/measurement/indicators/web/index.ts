import type { ComponentProps } from 'react'
import { bringInFiguresWords } from '#features/measurement/figure-import/messages/job.ts'
import type { ElementResultCards as About } from '#features/measurement/targets/web/results/results-about.tsx'
import { fillJobWords } from '#platform/jobs/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { PhenomenonImageProps } from './phenomenon-picture/phenomenon-image.tsx'

export { fillResultSlots } from '#features/measurement/targets/web/results/slots.tsx'
export { grouped, readCode, toCodePath } from '../codes/model.ts'
export { indicatorApi } from './api.ts'
export { approvalMessages } from './approvals/messages/index.ts'
export { type FiguresWaiting, useFiguresWaiting } from './approvals/use-pending-figures.ts'
export { indicatorPages } from './routes.ts'

/** Figures of a phenomenon in an area, for a page of an upper slice. Loaded on demand. */
export const PhenomenonImage = late<PhenomenonImageProps>(
  'PhenomenonImage',
  async () => (await import('./phenomenon-picture/phenomenon-image.tsx')).PhenomenonImage,
)

/** Measures of elements of a plan, for a page of an upper slice. Loaded on demand. */
export const ElementResultCards = late<ComponentProps<typeof About>>(
  'ResultsAbout',
  async () => (await import('#features/measurement/targets/web/results/results-about.tsx')).ElementResultCards,
)

/** Registers the job messages. Called once, by app/web/slots.ts. */
export const registerIndicatorMessages = (): void => fillJobWords('bring_in_figures', bringInFiguresWords)
