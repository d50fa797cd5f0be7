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

type ElementProps = { planId: Id; elementId: Id }
const Results = late<ElementProps>('ElementResults', async () => (await import('./element-results.tsx')).ElementResults)
const Row = late<ElementProps>('RowResult', async () => (await import('./row-result.tsx')).RowResult)
const LowerResults = late<{ planId: Id }>(
  'ResultsBelow',
  async () => (await import('../status/results-below.tsx')).LowerResultsLink,
)

const Image = late<{ phenomenonId: Id }>(
  'StrategyImage',
  async () =>
    (await import('#features/measurement/indicators/web/phenomenon-picture/strategy-image.tsx')).StrategyImage,
)

const HistoryDetails = late<{ planId: Id; elementId: Id; at: string; procedure: string }>(
  'ResultTold',
  async () => (await import('./result-history.tsx')).ResultHistory,
)

/** Registers the slots for expected results and their status. Called once, by the application. */
export function fillResultSlots(): void {
  elementPanel.fill(Results)
  rowMargin.fill(Row)
  changeDetail.fill(HistoryDetails)
  planActions.fill(LowerResults)
  strategyPanel.fill(Image)
  rowWords.fill('expectedResults', async () => (await import('./row-messages.ts')).expectedResultRowWords)
}
