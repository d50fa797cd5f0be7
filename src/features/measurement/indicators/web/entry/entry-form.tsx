import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatNumber } from '#shared/format.ts'
import { sortName } from '#shared/sort-name.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { CheckboxField, SelectField, TextField } from '#ui/fields.tsx'
import { missingReasons } from '../../entities.ts'
import { indicatorMessages } from '../messages/index.ts'
import { OriginFields } from '../origin-fields.tsx'
import { Correction } from './correction.tsx'
import { placeKey } from './draft.ts'
import styles from './entry.module.css'
import { Grid } from './grid.tsx'
import { CellIssueList } from './issue-list.tsx'
import { useCellText, usePaste } from './use-cell-text.ts'
import { type Entry, type EntryContext, maxReportedFigures, useEntry } from './use-entry.ts'

/** Maximum number of rows; further rows are found by name. */
const maxRows = 150

/** The grid with current figures, input and issues, and a button that saves all or none. */
export function EntryForm(context: EntryContext) {
  const entry = useEntry(context)
  return (
    <QueryView query={entry.currentFiguresQuery} rows={8}>
      {() => <EntryCard context={context} entry={entry} />}
    </QueryView>
  )
}

function EntryCard({ context, entry }: { context: EntryContext; entry: Entry }) {
  const { page, areas, periods } = context
  const messages = useMessages(indicatorMessages)
  const { name } = useLocalizedText()
  const [position, setPosition] = useState({ row: 0, column: periods.length - 1 })
  const [sought, setSought] = useState('')
  const { formatCurrentValue, formatCellIssue, formatCell, type } = useCellText(context, entry)
  const paste = usePaste(entry)
  const { evaluatedDraft, cellStates, issuesByCell } = entry
  const sorted = areas
    .filter(({ label }) => sortName(label).includes(sortName(sought)))
    .toSorted((left, other) => left.label.localeCompare(other.label))
  const rows = sorted.slice(0, maxRows)
  const place = { row: Math.max(0, Math.min(position.row, rows.length - 1)), column: position.column }
  const currentKey = rows[place.row] && placeKey({ areaId: rows[place.row]!.id, period: periods[place.column]! })
  const changed = new Set(evaluatedDraft.figuresToReport.map(({ key }) => key))
  const wrong = [...new Set([...evaluatedDraft.issues.keys(), ...issuesByCell.keys(), ...cellStates.blocked])]
  const goToCell = (key: string) => {
    const [areaId, startsOn] = key.split(' ')
    setSought('')
    const all = areas.toSorted((left, other) => left.label.localeCompare(other.label))
    setPosition({
      row: all.findIndex(({ id }) => id === areaId),
      column: periods.findIndex((periodRange) => periodRange.startsOn === startsOn),
    })
    document.querySelector<HTMLElement>('[role="grid"] td[tabindex="0"]')?.focus()
  }
  return (
    <Card title={name(page.indicator.definition.unit.names)} hint={messages.entry.keyboardHelp}>
      {entry.needsAnswers && <p className={styles.how}>{messages.entry.answers}</p>}
      <EntryControls
        sought={sought}
        onSeek={areas.length > 12 ? setSought : undefined}
        onReason={(text) => currentKey && type(currentKey, text)}
      />
      {sorted.length > rows.length && <p className={styles.how}>{messages.entry.rest(rows.length, sorted.length)}</p>}
      {rows.length > 0 && (
        <Grid
          label={messages.entry.grid}
          areas={rows}
          periods={periods}
          draft={entry.draft}
          getCurrentValue={formatCurrentValue}
          getIssue={formatCellIssue}
          getWarning={cellStates.getWarning}
          isChanged={(key) => changed.has(key)}
          position={place}
          onMove={setPosition}
          onType={type}
          onUndo={entry.undoChange}
          onPaste={(text) =>
            paste(
              rows.map(({ id }) => id),
              periods,
              place,
              text,
            )
          }
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
      {wrong.length > 0 && <CellIssueList keys={wrong} getName={formatCell} onGo={goToCell} />}
      <EntryFoot entry={entry} />
    </Card>
  )
}

function EntryControls(props: {
  sought: string
  /** Absent when all areas fit in the grid. */
  onSeek: ((text: string) => void) | undefined
  onReason: (text: string) => void
}) {
  const { sought, onSeek, onReason } = props
  const messages = useMessages(indicatorMessages)
  return (
    <div className={styles.controls}>
      {onSeek && (
        <TextField
          label={messages.entry.findArea}
          type="search"
          value={sought}
          onChange={(event) => onSeek(event.currentTarget.value)}
        />
      )}
      <SelectField
        label={messages.entry.reasonFor}
        value=""
        data={[
          { value: '', label: messages.entry.choose },
          ...missingReasons.map((value) => ({ value, label: messages.missing[value] })),
        ]}
        onChange={(event) => {
          const reason = missingReasons.find((missingReason) => missingReason === event.currentTarget.value)
          if (reason) onReason(messages.missing[reason])
        }}
      />
    </div>
  )
}

function EntryFoot({ entry }: { entry: Entry }) {
  const messages = useMessages(indicatorMessages).entry
  const { language } = useLocalizedText()
  const { draft, evaluatedDraft, cellStates } = entry
  const { figuresToReport, issues, added, revised } = evaluatedDraft
  const count = figuresToReport.length
  const isTooMany = count > maxReportedFigures
  return (
    <div className={styles.foot}>
      <Button
        variant="primary"
        busy={entry.isSaving}
        disabled={count === 0 || issues.size + cellStates.blocked.length > 0 || isTooMany}
        onClick={entry.save}
      >
        {cellStates.getSaveLabel(count) ?? messages.save(count)}
      </Button>
      {draft.size === 0 && entry.undo && (
        <Button busy={entry.isUndoing} icon="undo" onClick={entry.undo}>
          {messages.undo}
        </Button>
      )}
      {draft.size > 0 && (
        <Button variant="quiet" onClick={() => entry.change(new Map())}>
          {messages.clearAll}
        </Button>
      )}
      <span className={styles.how} role="status">
        {[
          isTooMany
            ? messages.tooMany(formatNumber(maxReportedFigures, language))
            : messages.changes(added, revised) || messages.noEntries,
          cellStates.anomalyNotice,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  )
}
