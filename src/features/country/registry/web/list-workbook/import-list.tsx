import { isDefinedError, safe } from '@orpc/client'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useReading, useWords } from '#platform/web/language.tsx'
import { type Incoming, WorkbookIn } from '#platform/workbook/web/incoming/import-workbook.tsx'
import { Card } from '#ui/card.tsx'
import { CheckboxField, DateField, SelectField, TextAreaField } from '#ui/fields.tsx'
import { useToast } from '#ui/toast.tsx'
import {
  type ListBookPreview,
  type ListBookRow,
  type ListChoices,
  type ListFaultCode,
  type ListName,
  mostShown,
} from '../../list-workbooks/contract.ts'
import { listBookMessages } from '../../list-workbooks/messages/index.ts'
import { registryApi, registryClient } from '../api.ts'
import { registryMessages } from '../messages/index.ts'
import { today } from '../today.ts'
import styles from './list-workbook.module.css'

type Side = NonNullable<ListChoices['otherConflicts']>
type Found = Incoming<ListBookRow, ListFaultCode> & Partial<ListBookPreview>

/** Imports a list workbook: changes per row, decisions on conflicts, selected endings, and a reason. */
export function BringList({ list }: { list: ListName }) {
  const { page: words, outcomes, faults } = useWords(listBookMessages)
  const common = useWords(registryMessages)
  const { language } = useReading()
  const toast = useToast()
  const queries = useQueryClient()
  const door = registryClient.listBooks[list]
  const [seen, setSeen] = useState<ListBookPreview>()
  const [from, setFrom] = useState(today())
  const [reason, setReason] = useState('')
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({})
  const [otherSide, setOtherSide] = useState<Side | ''>('')
  const [ends, setEnds] = useState<ReadonlySet<string>>(new Set())
  const [allEnds, setAllEnds] = useState(false)

  const sideOf = ({ key }: ListBookRow): Side | undefined => sides[key] ?? (otherSide || undefined)
  const isEnding = ({ key }: ListBookRow): boolean => allEnds || ends.has(key)
  const countOf = (outcome: keyof ListBookPreview['counts']) => seen?.counts[outcome] ?? 0
  const chosen: ListChoices = {
    conflicts: sides,
    ...(otherSide && { otherConflicts: otherSide }),
    ends: [...ends],
    allEnds,
  }
  const undecided = otherSide ? 0 : countOf('conflict') - Object.keys(sides).length
  const taken = countOf('new') + countOf('changed') + countOf('conflict') + (allEnds ? countOf('ends') : ends.size)
  const day = from || today()

  const show = (preview: ListBookPreview): ListBookPreview => {
    setSeen(preview)
    setSides({})
    setOtherSide('')
    setEnds(new Set())
    setAllEnds(false)
    return preview
  }
  const read = async (file: File): Promise<Found> => show(await door.previewListImport({ file, language, from: day }))
  const take = async (file: File): Promise<Found | undefined> => {
    const { error } = await safe(
      door.importList({ file, language, from: day, choices: chosen, state: seen!.state, reason }),
    )
    if (isDefinedError(error) && error.code === 'BOOK_NOT_TAKEN') {
      toast({ message: words.seenAnew, tone: 'bad' })
      return show(error.data)
    }
    if (error) throw error
    toast({ message: words.taken(taken) })
    setReason('')
    await queries.invalidateQueries({ queryKey: registryApi.key() })
    return undefined
  }
  return (
    <Card title={words.bringTitle} note={words.bringNote}>
      <WorkbookIn<ListBookRow, ListBookRow['outcome'], ListFaultCode>
        alsoTakes=".csv"
        read={read}
        take={take}
        outcomeOf={(row) => row.outcome}
        outcomes={outcomes}
        keyOf={(row) => `${row.outcome} ${row.key}`}
        faultWords={faults}
        refusals={common.refusals}
        applyLabel={() => (taken > 0 || countOf('ends') > 0 ? words.apply(taken) : undefined)}
        blocked={() => {
          if (undecided > 0) return words.undecided(undecided)
          return taken > 0 && reason.trim().length < 3 ? words.reasonFirst : taken === 0 && words.nothingChosen
        }}
        controls={() => (
          <div className={styles.controls}>
            <DateField
              label={words.from}
              description={words.fromNote}
              value={from}
              onChange={(event) => setFrom(event.target.value)}
              required
            />
            {countOf('conflict') > 0 && (
              <SelectField
                label={words.allConflicts}
                value={otherSide}
                data={[
                  { value: '', label: words.oneByOne },
                  { value: 'list', label: words.keep },
                  { value: 'workbook', label: words.replace },
                ]}
                onChange={({ currentTarget: { value } }) => setOtherSide(value as Side | '')}
              />
            )}
            {countOf('ends') > 0 && (
              <CheckboxField
                label={words.endAll(countOf('ends'))}
                checked={allEnds}
                onChange={({ currentTarget: { checked } }) => setAllEnds(checked)}
              />
            )}
            <TextAreaField
              className={styles.wide}
              label={common.reason}
              description={common.reasonNote}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              maxLength={2000}
              required
            />
            <p className={`${styles.quiet} ${styles.wide}`}>
              {words.unchanged(countOf('unchanged'))}{' '}
              {seen && seen.rows.length >= mostShown.rows && words.cut(seen.rows.length, linesIn(seen))}
            </p>
          </div>
        )}
        columns={[
          {
            key: 'what',
            head: words.what,
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
                    aria-label={words.endOne(row.name || row.key)}
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
                  value={sideOf(row) ?? ''}
                  data={[
                    { value: '', label: words.choose, disabled: true },
                    { value: 'list', label: words.keep },
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

const linesIn = ({ counts: { unchanged: _, ...lines } }: ListBookPreview): number =>
  Object.values(lines).reduce((sum, one) => sum + one, 0)

function Changes({ fields, isNew }: { fields: ListBookRow['fields']; isNew: boolean }) {
  const words = useWords(listBookMessages).page
  return (
    <dl className={styles.change}>
      {fields.map(({ field, before, after, base }) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd>
            {!isNew && <>{before || words.nothing} → </>}
            {after || words.nothing}
            {base !== undefined && <div className={styles.quiet}>{words.stood(base || words.nothing)}</div>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
