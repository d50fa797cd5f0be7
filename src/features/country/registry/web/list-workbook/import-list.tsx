import { isDefinedError, safe } from '@orpc/client'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { type Incoming, WorkbookImport } from '#platform/workbook/web/incoming/import-workbook.tsx'
import { Card } from '#ui/card.tsx'
import { CheckboxField, DateField, SelectField, TextAreaField } from '#ui/fields.tsx'
import { Columns } from '#ui/layout.tsx'
import { useToast } from '#ui/toast.tsx'
import {
  displayLimits,
  type ListIssueCode,
  type ListName,
  type ListWorkbookPreview,
  type ListWorkbookRow,
} from '../../list-workbooks/contract.ts'
import { listWorkbookMessages } from '../../list-workbooks/messages/index.ts'
import { registryApi, registryClient } from '../api.ts'
import { registryMessages } from '../messages/index.ts'
import { today } from '../today.ts'
import { useImportColumns } from './import-columns.tsx'
import styles from './list-workbook.module.css'
import { type Choices, type Side, useListChoices } from './use-list-choices.ts'

type Found = Incoming<ListWorkbookRow, ListIssueCode> & Partial<ListWorkbookPreview>

type ListOutcome = keyof ListWorkbookPreview['counts']

/** Imports a list workbook: changes per row, decisions on conflicts, selected endings, and a reason. */
export function ImportList({ list }: { list: ListName }) {
  const { page: words, outcomes, issues } = useMessages(listWorkbookMessages)
  const common = useMessages(registryMessages)
  const { language } = useLocalizedText()
  const toast = useToast()
  const queries = useQueryClient()
  const door = registryClient.listWorkbooks[list]
  const [seen, setSeen] = useState<ListWorkbookPreview>()
  const [from, setFrom] = useState(today())
  const [reason, setReason] = useState('')
  const choices = useListChoices()
  const getCount = (outcome: ListOutcome) => seen?.counts[outcome] ?? 0
  const undecided = choices.countUndecided(getCount('conflict'))
  const taken = getCount('new') + getCount('changed') + getCount('conflict') + choices.countEnds(getCount('ends'))
  const day = from || today()

  const showPreview = (preview: ListWorkbookPreview): ListWorkbookPreview => {
    setSeen(preview)
    choices.reset()
    return preview
  }
  const read = async (file: File): Promise<Found> =>
    showPreview(await door.previewListImport({ file, language, from: day }))
  const importList = async (file: File): Promise<Found | undefined> => {
    const { error } = await safe(
      door.importList({ file, language, from: day, choices: choices.toInput(), state: seen!.state, reason }),
    )
    if (isDefinedError(error) && error.code === 'WORKBOOK_REJECTED') {
      toast({ message: words.listChanged, tone: 'bad' })
      return showPreview(error.data)
    }
    if (error) throw error
    toast({ message: words.importedCount(taken) })
    setReason('')
    await queries.invalidateQueries({ queryKey: registryApi.key() })
    return undefined
  }
  return (
    <Card title={words.importTitle} note={words.importHint}>
      <WorkbookImport<ListWorkbookRow, ListWorkbookRow['outcome'], ListIssueCode>
        additionalExtension=".csv"
        read={read}
        importFile={importList}
        getOutcome={(row) => row.outcome}
        outcomes={outcomes}
        getKey={(row) => `${row.outcome} ${row.key}`}
        issueMessages={issues}
        errorMessages={common.errors}
        applyLabel={() => (taken > 0 || getCount('ends') > 0 ? words.apply(taken) : undefined)}
        blocked={() => {
          if (undecided > 0) return words.undecided(undecided)
          return taken > 0 && reason.trim().length < 3 ? words.reasonFirst : taken === 0 && words.noSelection
        }}
        controls={() => (
          <ImportControls
            preview={seen}
            from={from}
            onFrom={setFrom}
            choices={choices}
            reason={reason}
            onReason={setReason}
          />
        )}
        columns={useImportColumns(choices)}
      />
    </Card>
  )
}

/** Fields for the effective date, all conflicts, all endings and the reason. */
function ImportControls(props: {
  preview: ListWorkbookPreview | undefined
  from: string
  onFrom: (from: string) => void
  choices: Choices
  reason: string
  onReason: (reason: string) => void
}) {
  const { preview, from, onFrom, choices, reason, onReason } = props
  const { page: words } = useMessages(listWorkbookMessages)
  const common = useMessages(registryMessages)
  const getCount = (outcome: ListOutcome) => preview?.counts[outcome] ?? 0
  return (
    <Columns minWidth={260} gap={14} align="start" stretch>
      <DateField
        label={words.effectiveDate}
        description={words.effectiveDateHint}
        value={from}
        onChange={(event) => onFrom(event.target.value)}
        required
      />
      {getCount('conflict') > 0 && (
        <SelectField
          label={words.allConflicts}
          value={choices.otherSide}
          data={[
            { value: '', label: words.choosePerRow },
            { value: 'list', label: words.keepCurrent },
            { value: 'workbook', label: words.replace },
          ]}
          onChange={({ currentTarget: { value } }) => choices.setOtherSide(value as Side | '')}
        />
      )}
      {getCount('ends') > 0 && (
        <CheckboxField
          label={words.endAll(getCount('ends'))}
          checked={choices.allEnds}
          onChange={({ currentTarget: { checked } }) => choices.setAllEnds(checked)}
        />
      )}
      <TextAreaField
        className={styles.wide}
        label={common.reason}
        description={common.reasonHint}
        value={reason}
        onChange={(event) => onReason(event.target.value)}
        maxLength={2000}
        required
      />
      <p className={`${styles.quiet} ${styles.wide}`}>
        {words.unchanged(getCount('unchanged'))}{' '}
        {preview &&
          preview.rows.length >= displayLimits.rows &&
          words.rowLimit(preview.rows.length, countLines(preview))}
      </p>
    </Columns>
  )
}

const countLines = ({ counts: { unchanged: _, ...lines } }: ListWorkbookPreview): number =>
  Object.values(lines).reduce((sum, line) => sum + line, 0)
