import { isDefinedError, safe } from '@orpc/client'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { type Incoming, WorkbookImport } from '#platform/workbook/web/incoming/import-workbook.tsx'
import { isFilledText } from '#shared/filled-text.ts'
import { legalToday } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import type { DataColumn } from '#ui/data-table.tsx'
import { DateField } from '#ui/date-field.tsx'
import { CheckboxField, SelectField, TextAreaField } from '#ui/fields.tsx'
import { Columns } from '#ui/layout.tsx'
import { useToast } from '#ui/toast.tsx'
import {
  displayLimits,
  type ListChoices,
  type ListName,
  type ListWorkbookPreview,
  type ListWorkbookRow,
} from '../../list-workbooks/contract.ts'
import type { ListIssueCode } from '../../list-workbooks/errors.ts'
import { listWorkbookMessages } from '../../list-workbooks/messages/index.ts'
import { registryApi, registryClient } from '../api.ts'
import { registryMessages } from '../messages/index.ts'
import styles from './list-workbook.module.css'

type Side = NonNullable<ListChoices['otherConflicts']>
type ListPreview = Incoming<ListWorkbookRow, ListIssueCode> & Partial<ListWorkbookPreview>

type ListOutcome = keyof ListWorkbookPreview['counts']

/** Manages the decisions before an import: the side that is kept in each conflict, and the entries that end. */
function useListChoices() {
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({})
  const [otherSide, setOtherSide] = useState<Side | ''>('')
  const [ends, setEnds] = useState<ReadonlySet<string>>(new Set())
  const [allEnds, setAllEnds] = useState(false)
  return {
    otherSide,
    setOtherSide,
    allEnds,
    setAllEnds,
    getSide: ({ key }: ListWorkbookRow): Side | undefined => sides[key] ?? (otherSide || undefined),
    setSide: ({ key }: ListWorkbookRow, side: Side) => setSides((all) => ({ ...all, [key]: side })),
    isEnding: ({ key }: ListWorkbookRow): boolean => allEnds || ends.has(key),
    setEnding: ({ key }: ListWorkbookRow, checked: boolean) =>
      setEnds((all) => new Set([...all].filter((other) => other !== key).concat(checked ? key : []))),
    countUndecided: (conflicts: number): number => (otherSide ? 0 : conflicts - Object.keys(sides).length),
    countEnds: (possible: number): number => (allEnds ? possible : ends.size),
    toInput: (): ListChoices => ({
      conflicts: sides,
      ...(otherSide && { otherConflicts: otherSide }),
      endedKeys: [...ends],
      allEnds,
    }),
    reset: () => {
      setSides({})
      setOtherSide('')
      setEnds(new Set())
      setAllEnds(false)
    },
  }
}

type Choices = ReturnType<typeof useListChoices>

/** Imports a list workbook: changes per row, decisions on conflicts, selected endings, and a reason. */
export function ImportList({ list }: { list: ListName }) {
  const { page: messages, outcomes, issues } = useMessages(listWorkbookMessages)
  const common = useMessages(registryMessages)
  const { language } = useLocalizedText()
  const toast = useToast()
  const queries = useQueryClient()
  const endpoint = registryClient.listWorkbooks[list]
  const [seen, setSeen] = useState<ListWorkbookPreview>()
  const [from, setFrom] = useState(legalToday())
  const [reason, setReason] = useState('')
  const choices = useListChoices()
  const getCount = (outcome: ListOutcome) => seen?.counts[outcome] ?? 0
  const undecided = choices.countUndecided(getCount('conflict'))
  const taken = getCount('new') + getCount('changed') + getCount('conflict') + choices.countEnds(getCount('ends'))
  const day = from || legalToday()

  const showPreview = (preview: ListWorkbookPreview): ListWorkbookPreview => {
    setSeen(preview)
    choices.reset()
    return preview
  }
  const read = async (file: File): Promise<ListPreview> =>
    showPreview(await endpoint.previewListImport({ file, language, from: day }))
  const importList = async (file: File): Promise<ListPreview | undefined> => {
    const { error } = await safe(
      endpoint.importList({ file, language, from: day, choices: choices.toInput(), state: seen!.state, reason }),
    )
    if (isDefinedError(error) && error.code === 'WORKBOOK_REJECTED') {
      toast({ message: messages.listChanged, tone: 'bad' })
      return showPreview(error.data)
    }
    if (error) throw error
    toast({ message: messages.importedCount(taken) })
    setReason('')
    await queries.invalidateQueries({ queryKey: registryApi.key() })
    return undefined
  }
  return (
    <Card title={messages.importTitle} hint={messages.importHint}>
      <WorkbookImport<ListWorkbookRow, ListWorkbookRow['outcome'], ListIssueCode>
        additionalExtensions={['.ods', '.csv', '.tsv', '.txt', '.gz']}
        read={read}
        importFile={importList}
        getOutcome={(row) => row.outcome}
        outcomes={outcomes}
        getKey={(row) => `${row.outcome} ${row.key}`}
        issueMessages={issues}
        errorMessages={common.errors}
        applyLabel={() => (taken > 0 || getCount('ends') > 0 ? messages.apply(taken) : undefined)}
        blocked={() => {
          if (undecided > 0) return messages.undecided(undecided)
          return taken > 0 && !isFilledText(reason) ? messages.reasonFirst : taken === 0 && messages.noSelection
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
  const { page: messages } = useMessages(listWorkbookMessages)
  const common = useMessages(registryMessages)
  const getCount = (outcome: ListOutcome) => preview?.counts[outcome] ?? 0
  return (
    <Columns minWidth={260} gap={14} align="start" stretch>
      <DateField
        label={messages.effectiveDate}
        description={messages.effectiveDateHint}
        value={from}
        onChange={(event) => onFrom(event.target.value)}
        required
      />
      {getCount('conflict') > 0 && (
        <SelectField
          label={messages.allConflicts}
          value={choices.otherSide}
          data={[
            { value: '', label: messages.choosePerRow },
            { value: 'list', label: messages.keepCurrent },
            { value: 'workbook', label: messages.replace },
          ]}
          onChange={({ currentTarget: { value } }) => choices.setOtherSide(value as Side | '')}
        />
      )}
      {getCount('ends') > 0 && (
        <CheckboxField
          label={messages.endAll(getCount('ends'))}
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
        {messages.unchanged(getCount('unchanged'))}{' '}
        {preview &&
          preview.rows.length >= displayLimits.rows &&
          messages.rowLimit(preview.rows.length, countLines(preview))}
      </p>
    </Columns>
  )
}

/** Returns the columns of the preview: the entry, the outcome with the choices, and the changes. */
function useImportColumns(choices: Choices): DataColumn<ListWorkbookRow>[] {
  const { page: messages } = useMessages(listWorkbookMessages)
  return [
    {
      key: 'what',
      head: messages.item,
      rowHead: true,
      cell: (row) => (
        <>
          {row.name || row.key}
          {row.name && <div className={styles.quiet}>{row.key}</div>}
        </>
      ),
    },
    {
      key: 'outcome',
      head: messages.outcome,
      cell: (row) => <OutcomeCell row={row} choices={choices} />,
    },
    {
      key: 'change',
      head: messages.change,
      cell: (row) => <Changes fields={row.fields} isNew={row.outcome === 'new'} />,
    },
  ]
}

/** Shows the outcome of a row, with a choice where the user decides it. */
function OutcomeCell({ row, choices }: { row: ListWorkbookRow; choices: Choices }) {
  const { page: messages, outcomes } = useMessages(listWorkbookMessages)
  if (row.outcome === 'ends')
    return (
      <CheckboxField
        label={outcomes.ends}
        aria-label={messages.endItem(row.name || row.key)}
        checked={choices.isEnding(row)}
        disabled={choices.allEnds}
        onChange={({ currentTarget: { checked } }) => choices.setEnding(row, checked)}
      />
    )
  if (row.outcome !== 'conflict') return outcomes[row.outcome]
  return (
    <SelectField
      className={styles.choice}
      label={outcomes.conflict}
      aria-label={messages.settle(row.name || row.key)}
      value={choices.getSide(row) ?? ''}
      data={[
        { value: '', label: messages.choose, disabled: true },
        { value: 'list', label: messages.keepCurrent },
        { value: 'workbook', label: messages.replace },
      ]}
      onChange={({ currentTarget: { value } }) => choices.setSide(row, value as Side)}
    />
  )
}

const countLines = ({ counts: { unchanged: _, ...lines } }: ListWorkbookPreview): number =>
  Object.values(lines).reduce((sum, line) => sum + line, 0)

function Changes({ fields, isNew }: { fields: ListWorkbookRow['fields']; isNew: boolean }) {
  const messages = useMessages(listWorkbookMessages).page
  return (
    <dl className={styles.change}>
      {fields.map(({ field, before, after, base }) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd>
            {!isNew && <>{before || messages.emptyValue} → </>}
            {after || messages.emptyValue}
            {base !== undefined && (
              <div className={styles.quiet}>{messages.previousValue(base || messages.emptyValue)}</div>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
