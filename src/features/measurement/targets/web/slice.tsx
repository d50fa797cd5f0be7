import type { ComponentProps } from 'react'
import { changeDetail, elementPanel, planActions, rowMargin, rowMessages } from '#features/planning/plans/web/index.ts'
import { dossierResults } from '#features/planning/priorities/web/index.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import type { expectationsContract } from '../external/contract.ts'
import type { expectedContract } from '../results/contract.ts'
import type { resultActsContract } from '../results/statements/contract.ts'
import type { statusContract } from '../status/contract.ts'
import { isResultProcedure, type ResultProcedure } from './results/result-procedures.ts'
import type { ElementResultCards as ResultCards } from './results/results-about.tsx'
import { targetPages } from './routes.ts'

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
const HistoryDetails = ({
  procedure,
  elementId,
  ...change
}: Omit<Change, 'elementId'> & { elementId: Id | null; procedure: string }) =>
  elementId && isResultProcedure(procedure) ? (
    <ResultHistory {...change} elementId={elementId} procedure={procedure} />
  ) : null

export const targetsWeb = defineWebSlice({
  name: 'measurement/targets',
  pages: targetPages,
  parts: [
    addTo(elementPanel, { component: Results }),
    addTo(rowMargin, { component: Row }),
    addTo(changeDetail, { component: HistoryDetails }),
    addTo(planActions, { component: LowerResults }),
    addTo(dossierResults, { component: ElementResultCards }),
    addTo(rowMessages, {
      section: 'expectedResults',
      load: async () => (await import('./results/row-messages.ts')).expectedResultRowMessages,
    }),
    addTo(
      journalNames,
      nameProcedures<{
        indicators: {
          results: typeof expectedContract
          resultActs: typeof resultActsContract
          externalTargets: typeof expectationsContract
          statuses: typeof statusContract
        }
      }>(async () => (await import('../journal-messages.ts')).targetsJournalMessages),
    ),
  ],
})
