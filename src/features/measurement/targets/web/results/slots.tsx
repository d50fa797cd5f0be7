import {
  changeDetail,
  elementPanel,
  planActions,
  rowMargin,
  rowWords,
  strategyPanel,
} from '#features/planning/plans/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

type OfElement = { planId: Id; elementId: Id }
const Results = late<OfElement>('ElementResults', async () => (await import('./element-results.tsx')).ElementResults)
const Row = late<OfElement>('RowResult', async () => (await import('./row-result.tsx')).RowResult)
const Below = late<{ planId: Id }>(
  'ResultsBelow',
  async () => (await import('../status/results-below.tsx')).ResultsBelow,
)

const Image = late<{ phenomenonId: Id }>(
  'StrategyImage',
  async () =>
    (await import('#features/measurement/indicators/web/phenomenon-picture/strategy-image.tsx')).StrategyImage,
)

const TellsMore = late<{ planId: Id; elementId: Id; at: string; procedure: string }>(
  'ResultTold',
  async () => (await import('./result-history.tsx')).Told,
)

/** Registers the slots for expected results and their status. Called once, by the application. */
export function fillResultSlots(): void {
  elementPanel.fill(Results)
  rowMargin.fill(Row)
  changeDetail.fill(TellsMore)
  planActions.fill(Below)
  strategyPanel.fill(Image)
  rowWords.fill('expectedResults', async () => (await import('./row-messages.ts')).expectedResultRowWords)
}
