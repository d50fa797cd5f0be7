import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatMoment } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { useToast } from '#ui/toast.tsx'
import { indicatorMessages } from '../messages/index.ts'
import { useFigures } from '../use-figures.ts'
import { pasteInto } from './draft.ts'
import { parsePasted, writeAmount } from './read-cell.ts'
import type { Entry, EntryContext } from './use-entry.ts'

/** Returns functions that format and change the cells of the grid. */
export function useCellText({ areas, periods }: EntryContext, entry: Entry) {
  const messages = useMessages(indicatorMessages)
  const { language, name } = useLocalizedText()
  const { period } = useFigures()
  const { currentFigures, draft, change, evaluatedDraft, cellStates, issuesByCell } = entry
  const formatCurrentValue = (key: string) => {
    const currentFigure = currentFigures.get(key)
    if (!currentFigure) return ''
    if (currentFigure.value === null) return messages.missing[currentFigure.missing ?? 'unknown']
    return `${writeAmount(currentFigure.value, language)}${currentFigure.provisional ? '*' : ''}`
  }
  const formatCellIssue = (key: string) => {
    const own = evaluatedDraft.issues.get(key)
    const other = issuesByCell.get(key)
    if (own) return messages.entry.cellIssues[own]
    const who = other?.concurrentReport
      ? ` (${name(other.concurrentReport.names)}, ${formatMoment(other.concurrentReport.reportedAt, language)})`
      : ''
    return cellStates.getIssue(key) ?? (other && (messages.entry.refused[other.code] ?? other.code) + who)
  }
  const formatCell = (key: string) => {
    const [areaId, startsOn] = key.split(' ')
    const column = periods.find((periodRange) => periodRange.startsOn === startsOn)
    const area = areas.find(({ id }) => id === areaId)?.label ?? ''
    return messages.entry.cellOf(area, column ? period(column) : '', formatCellIssue(key) ?? '')
  }
  const type = (key: string, text: string) => {
    const next = new Map(draft)
    // An emptied or unchanged cell shows the current figure again.
    if (text.trim() === '' || text === formatCurrentValue(key)) next.delete(key)
    else next.set(key, text)
    change(next)
  }
  return { formatCurrentValue, formatCellIssue, formatCell, type }
}

/** Returns a function that pastes a block from a place, and reports the cells outside the grid. */
export function usePaste({ draft, change }: Entry) {
  const messages = useMessages(indicatorMessages).entry
  const toast = useToast()
  return (
    areaIds: readonly Id[],
    periods: EntryContext['periods'],
    place: { row: number; column: number },
    text: string,
  ) => {
    const { draft: next, pasted, outside } = pasteInto(draft, areaIds, periods, place, parsePasted(text))
    change(next)
    toast({
      message: [messages.pasted(pasted), outside > 0 ? messages.pastedOver(outside) : ''].filter(Boolean).join('. '),
      ...(outside > 0 && { tone: 'bad' as const }),
    })
  }
}
