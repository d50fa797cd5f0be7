import { isDefinedError, safe } from '@orpc/client'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { type Incoming, WorkbookImport } from '#platform/workbook/web/incoming/import-workbook.tsx'
import { Card } from '#ui/card.tsx'
import { CheckboxField, DateField, SelectField, TextAreaField } from '#ui/fields.tsx'
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
import { today } from '../today.ts'
import styles from './list-workbook.module.css'

type Side = NonNullable<ListChoices['otherConflicts']>
type Found = Incoming<ListWorkbookRow, ListIssueCode> & Partial<ListWorkbookPreview>

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
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({})
  const [otherSide, setOtherSide] = useState<Side | ''>('')
  const [ends, setEnds] = useState<ReadonlySet<string>>(new Set())
  const [allEnds, setAllEnds] = useState(false)

  const getSide = ({ key }: ListWorkbookRow): Side | undefined => sides[key] ?? (otherSide || undefined)
  const isEnding = ({ key }: ListWorkbookRow): boolean => allEnds || ends.has(key)
  const getCount = (outcome: keyof ListWorkbookPreview['counts']) => seen?.counts[outcome] ?? 0
  const chosen: ListChoices = {
    conflicts: sides,
    ...(otherSide && { otherConflicts: otherSide }),
    endedKeys: [...ends],
    allEnds,
  }
  const undecided = otherSide ? 0 : getCount('conflict') - Object.keys(sides).length
  const taken = getCount('new') + getCount('changed') + getCount('conflict') + (allEnds ? getCount('ends') : ends.size)
  const day = from || today()

  const showPreview = (preview: ListWorkbookPreview): ListWorkbookPreview => {
    setSeen(preview)
    setSides({})
    setOtherSide('')
    setEnds(new Set())
    setAllEnds(false)
    return preview
  }
  const read = async (file: File): Promise<Found> =>
    showPreview(await door.previewListImport({ file, language, from: day }))
  const importList = async (file: File): Promise<Found | undefined> => {
    const { error } = await safe(
      door.importList({ file, language, from: day, choices: chosen, state: seen!.state, reason }),
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
        additionalExtensions={['.ods', '.csv', '.tsv', '.txt', '.gz']}
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
          <div className={styles.controls}>
            <DateField
              label={words.effectiveDate}
              description={words.effectiveDateHint}
              value={from}
              onChange={(event) => setFrom(event.target.value)}
              required
            />
            {getCount('conflict') > 0 && (
              <SelectField
                label={words.allConflicts}
                value={otherSide}
                data={[
                  { value: '', label: words.choosePerRow },
                  { value: 'list', label: words.keepCurrent },
                  { value: 'workbook', label: words.replace },
                ]}
                onChange={({ currentTarget: { value } }) => setOtherSide(value as Side | '')}
              />
            )}
            {getCount('ends') > 0 && (
              <CheckboxField
                label={words.endAll(getCount('ends'))}
                checked={allEnds}
                onChange={({ currentTarget: { checked } }) => setAllEnds(checked)}
              />
            )}
            <TextAreaField
              className={styles.wide}
              label={common.reason}
              description={common.reasonHint}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              maxLength={2000}
              required
            />
            <p className={`${styles.quiet} ${styles.wide}`}>
              {words.unchanged(getCount('unchanged'))}{' '}
              {seen && seen.rows.length >= displayLimits.rows && words.rowLimit(seen.rows.length, countLines(seen))}
            </p>
          </div>
        )}
        columns={[
          {
            key: 'what',
            head: words.item,
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
            head: words.outcome,
            cell: (row) => {
              if (row.outcome === 'ends')
                return (
                  <CheckboxField
                    label={outcomes.ends}
                    aria-label={words.endItem(row.name || row.key)}
                    checked={isEnding(row)}
                    disabled={allEnds}
                    onChange={({ currentTarget: { checked } }) =>
                      setEnds(
                        (all) => new Set([...all].filter((key) => key !== row.key).concat(checked ? row.key : [])),
                      )
                    }
                  />
                )
              if (row.outcome !== 'conflict') return outcomes[row.outcome]
              return (
                <SelectField
                  className={styles.choice}
                  label={outcomes.conflict}
                  aria-label={words.settle(row.name || row.key)}
                  value={getSide(row) ?? ''}
                  data={[
                    { value: '', label: words.choose, disabled: true },
                    { value: 'list', label: words.keepCurrent },
                    { value: 'workbook', label: words.replace },
                  ]}
                  onChange={({ currentTarget: { value } }) => setSides((all) => ({ ...all, [row.key]: value as Side }))}
                />
              )
            },
          },
          {
            key: 'change',
            head: words.change,
            cell: (row) => <Changes fields={row.fields} isNew={row.outcome === 'new'} />,
          },
        ]}
      />
    </Card>
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
