import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParam, useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { Columns, Stack } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { SidePanelLayout } from '#ui/side-panel.tsx'
import type { PriorityMatrix } from '../contract.ts'
import { prioritiesApi } from './api.ts'
import { CellPanel } from './cell/cell-panel.tsx'
import { DecisionCard } from './decision/decision-card.tsx'
import { DossierPanel } from './dossier/dossier-panel.tsx'
import { MatrixCard } from './matrix/matrix-card.tsx'
import { BeginMatrix } from './matrix/start-matrix.tsx'
import { priorityMessages } from './messages/index.ts'
import { useMatrixAnalysis } from './page-state.ts'
import { SensitivityCard } from './sensitivity/sensitivity-card.tsx'

/**
 * Shows the selection of priorities: the matrix proposes and the deciding body decides. The selection is in the URL.
 */
export default function PrioritiesPage() {
  const planId = useParam('planId')
  const query = useQuery(prioritiesApi.getMatrix.queryOptions({ input: { planId } }))
  return (
    <QueryView query={query} rows={10}>
      {(data) => <Priorities matrix={data} />}
    </QueryView>
  )
}

function Priorities({ matrix }: { matrix: PriorityMatrix }) {
  const messages = useMessages(priorityMessages)
  const { renderText } = useLocalizedText()
  const reading = useMatrixAnalysis(matrix)
  /** A phenomenon, or a cell of it: `<id>` or `<id>.<criterion>`. */
  const [selected, select] = useSearchValue('at', { replace: true })
  const [phenomenonId = '', criterion = ''] = selected.split('.')
  const { plan, phenomena, criteria } = matrix
  /** A score that was typed in the grid and has no evidence yet. */
  const [typed, setTyped] = useState<number>()
  const open = phenomena.find((phenomenon) => phenomenon.phenomenonId === phenomenonId)
  const inCell = open && criteria.find((entry) => entry.code === criterion)
  const close = () => {
    select('')
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-grid] [tabindex="0"]')?.focus())
  }
  const panel = !open ? null : inCell ? (
    <CellPanel
      key={`${phenomenonId} ${criterion} ${typed}`}
      matrix={matrix}
      analysis={reading}
      phenomenon={open}
      criterion={inCell}
      typed={typed}
      onClose={close}
    />
  ) : (
    <DossierPanel key={phenomenonId} matrix={matrix} analysis={reading} phenomenon={open} onClose={close} />
  )
  return (
    <SidePanelLayout panel={panel}>
      <PageHeader
        eyebrow={<Link href={`/plans/${plan.id}?tab=priorities`}>{renderText(plan.title)}</Link>}
        title={messages.title}
        intro={messages.intro}
      />
      {phenomena.length === 0 ? (
        <BeginMatrix matrix={matrix} />
      ) : (
        <Stack>
          <MatrixCard
            matrix={matrix}
            analysis={reading}
            selected={open && { phenomenonId, criterion }}
            onOpen={(at) => {
              select([at.phenomenonId, at.criterion].filter(Boolean).join('.'))
              setTyped(at.score)
            }}
          />
          <Columns minWidth={380} align="start" stretch>
            <SensitivityCard matrix={matrix} analysis={reading} />
            <DecisionCard matrix={matrix} analysis={reading} />
          </Columns>
        </Stack>
      )}
    </SidePanelLayout>
  )
}
