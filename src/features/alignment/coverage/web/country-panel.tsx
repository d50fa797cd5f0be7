import { useSearchValue } from '#platform/web/address.ts'
import type { Id } from '#shared/ids.ts'
import { CellPanel } from './cell-panel.tsx'
import { countryPanels } from './country-slots.ts'
import { DrillDownPanel, findDrillDown, type Gaps } from './drill-down-panel.tsx'

/**
 * Returns the panel that the address selects: a cell of the matrix, the rows behind a figure, or a panel that another
 * slice registered. Null without a selection.
 */
export function useCountryPanel(planId: Id | undefined, versionId: Id | undefined, gaps: Gaps | undefined) {
  const [cell, setCell] = useSearchValue('cell', { replace: true })
  const [show, setShow] = useSearchValue('show')
  if (!versionId) return null
  const [elementId, organisationId] = cell.split('.')
  if (elementId && organisationId) {
    const closeCell = () => {
      setCell('')
      document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus()
    }
    return <CellPanel key={cell} {...{ versionId, elementId, organisationId }} onClose={closeCell} />
  }
  const close = () => setShow('')
  const drillDown = findDrillDown(show)
  if (drillDown) return <DrillDownPanel drillDown={drillDown} versionId={versionId} gaps={gaps} onClose={close} />
  const added = countryPanels.all.find(({ id }) => show.startsWith(`${id}.`))
  if (!added || !planId) return null
  const panelKey = show.slice(added.id.length + 1)
  return <added.Panel planId={planId} versionId={versionId} panelKey={panelKey} onClose={close} />
}
