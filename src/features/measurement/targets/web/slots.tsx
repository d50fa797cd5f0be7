import type { ComponentProps } from 'react'
import { changeDetail, elementPanel, planActions, rowMargin, rowMessages } from '#features/planning/plans/web/index.ts'
import { dossierResults } from '#features/planning/priorities/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'
import { isResultProcedure, type ResultProcedure } from './results/result-procedures.ts'
import type { ElementResultCards as ResultCards } from './results/results-about.tsx'

type ElementProps = { planId: Id; elementId: Id }
const Results = late<ElementProps>(
  'ElementResults',
  async () => (await import('./results/element-results.tsx')).ElementResults,
)
const Row = late<ElementProps>('RowResult', async () => (await import('./results/row-result.tsx')).RowResult)
const LowerResults = late<{ planId: Id }>(
  'ResultsBelow',
  async () => (await import('./status/results-below.tsx')).LowerResultsLink,
)

const ElementResultCards = late<ComponentProps<typeof ResultCards>>(
  'ElementResultCards',
  async () => (await import('./results/results-about.tsx')).ElementResultCards,
)

type Change = ElementProps & { changedAt: string }
const ResultHistory = late<Change & { procedure: ResultProcedure }>(
  'ResultHistory',
  async () => (await import('./results/result-history.tsx')).ResultHistory,
)

/** The details of a change. The code is loaded only for changes of expected results. */
const HistoryDetails = ({ procedure, ...change }: Change & { procedure: string }) =>
  isResultProcedure(procedure) ? <ResultHistory {...change} procedure={procedure} /> : null

/** Registers the slots for expected results and their status. Called once, by the application. */
export function registerTargetSlots(): void {
  elementPanel.fill(Results)
  rowMargin.fill(Row)
  changeDetail.fill(HistoryDetails)
  planActions.fill(LowerResults)
  dossierResults.fill(ElementResultCards)
  rowMessages.fill('expectedResults', async () => (await import('./results/row-messages.ts')).expectedResultRowMessages)
}
