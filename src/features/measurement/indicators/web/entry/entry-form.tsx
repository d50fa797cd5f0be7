import { useState } from 'react'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatMoment, formatNumber } from '#shared/format.ts'
import { sortName } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { CheckboxField, SelectField, TextField } from '#ui/fields.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { useToast } from '#ui/toast.tsx'
import { missingReasons } from '../../entities.ts'
import { indicatorMessages } from '../messages/index.ts'
import { OriginFields } from '../origin-fields.tsx'
import { useFigures } from '../use-figures.ts'
import { Correction } from './correction.tsx'
import { pasteInto, placeKey } from './draft.ts'
import styles from './entry.module.css'
import { Grid } from './grid.tsx'
import { CellIssueList } from './issue-list.tsx'
import { readPasted, writeAmount } from './read-cell.ts'
import { type EntryContext, maxReportedFigures, useEntry } from './use-entry.ts'

/** Maximum number of rows; further rows are found by name. */
const maxRows = 150

/** The grid with current figures, input and issues, and a button that saves all or none. */
export function EntryForm(of: EntryContext) {
  const { page, areas, periods } = of
  const messages = useMessages(indicatorMessages)
  const { language, name } = useLocalizedText()
  const { period } = useFigures()
  const toast = useToast()
  const { definition } = page.indicator
  const [at, setAt] = useState({ row: 0, column: periods.length - 1 })
  const [sought, setSought] = useState('')
  const entry = useEntry(of)
  const { currentFiguresQuery, currentFigures, draft, change, evaluatedDraft, cellStates, issuesByCell } = entry

  if (currentFiguresQuery.error)
    return <Failure error={currentFiguresQuery.error} onRetry={() => void currentFiguresQuery.refetch()} />
  if (!currentFiguresQuery.data) return <Skeleton label={messages.loading} rows={8} />

  const sorted = areas
    .filter(({ label }) => sortName(label).includes(sortName(sought)))
    .toSorted((left, other) => left.label.localeCompare(other.label))
  const rows = sorted.slice(0, maxRows)
  const place = { row: Math.max(0, Math.min(at.row, rows.length - 1)), column: at.column }
  const hereKey = rows[place.row] && placeKey({ areaId: rows[place.row]!.id, period: periods[place.column]! })
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
  const type = (key: string, text: string) => {
    const next = new Map(draft)
    // An emptied or unchanged cell shows the current figure again.
    if (text.trim() === '' || text === formatCurrentValue(key)) next.delete(key)
    else next.set(key, text)
    change(next)
  }
  const changed = new Set(evaluatedDraft.figuresToReport.map(({ key }) => key))
  const wrong = [...new Set([...evaluatedDraft.issues.keys(), ...issuesByCell.keys(), ...cellStates.blocked])]
  const goToCell = (key: string) => {
    const [areaId, startsOn] = key.split(' ')
    setSought('')
    const all = areas.toSorted((left, other) => left.label.localeCompare(other.label))
    setAt({
      row: all.findIndex(({ id }) => id === areaId),
      column: periods.findIndex((periodRange) => periodRange.startsOn === startsOn),
    })
    document.querySelector<HTMLElement>('[role="grid"] td[tabindex="0"]')?.focus()
  }
  const cellName = (key: string) => {
    const [areaId, startsOn] = key.split(' ')
    const column = periods.find((periodRange) => periodRange.startsOn === startsOn)
    return messages.entry.cellOf(
      areas.find(({ id }) => id === areaId)?.label ?? '',
      column ? period(column) : '',
      formatCellIssue(key) ?? '',
    )
  }
  return (
    <Card title={name(definition.unit.names)} note={messages.entry.keyboardHelp}>
      {entry.needsAnswers && <p className={styles.how}>{messages.entry.answers}</p>}
      <div className={styles.controls}>
        {areas.length > 12 && (
          <TextField
            label={messages.entry.findArea}
            type="search"
            value={sought}
            onChange={(event) => setSought(event.currentTarget.value)}
          />
        )}
        <SelectField
          label={messages.entry.reasonFor}
          value=""
          data={[
            { value: '', label: messages.entry.choose },
            ...missingReasons.map((missingReason) => ({
              value: missingReason,
              label: messages.missing[missingReason],
            })),
          ]}
          onChange={(event) => {
            const reason = missingReasons.find((missingReason) => missingReason === event.currentTarget.value)
            if (reason && hereKey) type(hereKey, messages.missing[reason])
          }}
        />
      </div>
      {sorted.length > rows.length && <p className={styles.how}>{messages.entry.rest(rows.length, sorted.length)}</p>}
      {rows.length > 0 && (
        <Grid
          label={messages.entry.grid}
          areas={rows}
          periods={periods}
          draft={draft}
          getCurrentValue={formatCurrentValue}
          getIssue={formatCellIssue}
          getWarning={cellStates.getWarning}
          isChanged={(key) => changed.has(key)}
          position={place}
          onMove={setAt}
          onType={type}
          onUndo={entry.undoChange}
          onPaste={(text) => {
            const pasted = pasteInto(
              draft,
              rows.map(({ id }) => id),
              periods,
              place,
              readPasted(text),
            )
            change(pasted.draft)
            toast({
              message: [
                messages.entry.pasted(pasted.pasted),
                pasted.outside > 0 ? messages.entry.pastedOver(pasted.outside) : '',
              ]
                .filter(Boolean)
                .join('. '),
              ...(pasted.outside > 0 && { tone: 'bad' as const }),
            })
          }}
        />
      )}
      <div className={styles.controls} style={{ marginTop: 14 }}>
        <OriginFields origin={entry.origin} onChange={entry.setOrigin} />
        <CheckboxField
          label={messages.entry.allProvisional}
          checked={entry.allProvisional}
          onChange={(event) => entry.setAllProvisional(event.currentTarget.checked)}
        />
      </div>
      <Correction {...cellStates.correction} />
      {wrong.length > 0 && <CellIssueList keys={wrong} getName={cellName} onGo={goToCell} />}
      <div className={styles.foot}>
        <Button
          variant="primary"
          busy={entry.isSaving}
          disabled={
            evaluatedDraft.figuresToReport.length === 0 ||
            evaluatedDraft.issues.size + cellStates.blocked.length > 0 ||
            evaluatedDraft.figuresToReport.length > maxReportedFigures
          }
          onClick={entry.save}
        >
          {cellStates.getSaveLabel(evaluatedDraft.figuresToReport.length) ??
            messages.entry.save(evaluatedDraft.figuresToReport.length)}
        </Button>
        {draft.size === 0 && entry.undo && (
          <Button busy={entry.isUndoing} icon="undo" onClick={entry.undo}>
            {messages.entry.undo}
          </Button>
        )}
        {draft.size > 0 && (
          <Button variant="quiet" onClick={() => change(new Map())}>
            {messages.entry.clearAll}
          </Button>
        )}
        <span className={styles.how} role="status">
          {[
            evaluatedDraft.figuresToReport.length > maxReportedFigures
              ? messages.entry.tooMany(formatNumber(maxReportedFigures, language))
              : messages.entry.changes(evaluatedDraft.added, evaluatedDraft.revised) || messages.entry.noEntries,
            cellStates.anomalyNotice,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
    </Card>
  )
}
