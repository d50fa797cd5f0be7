import type { ReactNode } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Tone } from '#ui/tone.ts'
import type { SubmissionDecision, SubmissionRow } from '../contract.ts'
import { letterMessages } from '../letters/messages/index.ts'
import { submissionMessages } from './messages/index.ts'
import styles from './submissions.module.css'

const stateTones: Readonly<Record<SubmissionRow['state'], Tone>> = {
  sent: 'warn',
  received: 'info',
  decided: 'good',
  noted: 'good',
  refused: 'bad',
}
const decisionTones: Readonly<Record<SubmissionDecision['state'], Tone>> = {
  none: 'neutral',
  approved: 'good',
  approved_with_reservation: 'good',
  refused: 'bad',
  superseded: 'warn',
}

interface SubmissionTableProps {
  rows: readonly SubmissionRow[]
  selectedIds: ReadonlySet<Id>
  onChoose?: ((chosen: ReadonlySet<Id>) => void) | undefined
  empty: ReactNode
}

/** Table of received plans. Rows can be selected for a bulk action. */
export function SubmissionTable({ rows, selectedIds, onChoose, empty }: SubmissionTableProps) {
  const messages = useMessages(submissionMessages)
  const { language } = useLocalizedText()
  const selectColumn = useSelectColumn(rows, selectedIds, onChoose)
  const day = (date: string) => formatDate(date, language)
  return (
    <DataTable
      stacks
      caption={messages.list}
      rows={rows}
      rowKey={(row) => row.planId}
      empty={empty}
      columns={[
        ...(onChoose ? [selectColumn] : []),
        { key: 'plan', head: messages.plan, rowHead: true, cell: (row) => <PlanCell row={row} /> },
        {
          key: 'state',
          head: messages.state,
          cell: (row) => (
            <span className={styles.line}>
              <Pill tone={stateTones[row.state]}>{messages.states[row.state]}</Pill>
            </span>
          ),
        },
        {
          key: 'sent',
          head: messages.sent,
          cell: (row) => (
            <>
              <span className={styles.line}>{day(row.sentOn)}</span>
              {row.receivedOn && <div className={styles.quiet}>{messages.received(day(row.receivedOn))}</div>}
            </>
          ),
        },
        {
          key: 'waits',
          head: messages.waitingTime,
          align: 'end',
          cell: (row) =>
            row.waitingDays === null ? '' : <span className={styles.line}>{messages.days(row.waitingDays)}</span>,
        },
        { key: 'missing', head: messages.missing, cell: (row) => <MissingDocumentsCell row={row} /> },
        { key: 'decisions', head: messages.decisions, cell: (row) => <DecisionsCell decisions={row.decisions} /> },
        { key: 'letters', head: messages.letters, cell: (row) => <LettersCell letters={row.letters} /> },
      ]}
    />
  )
}

/** Returns the column of checkboxes. The checkbox in the head selects all rows of the page. */
function useSelectColumn(
  rows: readonly SubmissionRow[],
  selectedIds: ReadonlySet<Id>,
  onChoose: SubmissionTableProps['onChoose'],
) {
  const messages = useMessages(submissionMessages)
  const { name, text } = useLocalizedText()
  const toggle = (ids: readonly Id[], isSelected: boolean) => {
    const next = new Set(selectedIds)
    for (const id of ids) isSelected ? next.add(id) : next.delete(id)
    onChoose?.(next)
  }
  const box = (label: string, checked: boolean, ids: readonly Id[]) => (
    <input
      type="checkbox"
      className={styles.box}
      aria-label={label}
      checked={checked}
      onChange={(event) => toggle(ids, event.currentTarget.checked)}
    />
  )
  const planIds = rows.map(({ planId }) => planId)
  return {
    key: 'choose',
    head: box(messages.chooseAll, rows.length > 0 && planIds.every((id) => selectedIds.has(id)), planIds),
    width: '36px',
    cell: ({ planId, ownerNames, title }: SubmissionRow) =>
      box(messages.choose(name(ownerNames) || text(title)), selectedIds.has(planId), [planId]),
  }
}

function PlanCell({ row }: { row: SubmissionRow }) {
  const messages = useMessages(submissionMessages)
  const { name, renderText } = useLocalizedText()
  return (
    <>
      <Link href={`/plans/${row.planId}?tab=path`}>{name(row.ownerNames)}</Link>
      <div className={styles.quiet}>
        <Dotted
          parts={[
            renderText(row.title, row.code),
            messages.version(row.versionNumber),
            row.addendum && messages.addendum,
          ]}
        />
      </div>
      <code className={styles.hash} title={row.versionHash}>
        {row.versionHash.slice(0, 12)}
      </code>
    </>
  )
}

function MissingDocumentsCell({ row }: { row: SubmissionRow }) {
  const messages = useMessages(submissionMessages)
  const { language } = useLocalizedText()
  const day = (date: string) => formatDate(date, language)
  return (
    <>
      {row.completeness === 'incomplete' ? (
        <Link href={`/plans/${row.planId}?tab=checks`}>{row.missing.join(', ')}</Link>
      ) : (
        <span className={styles.quiet}>{messages.complete[row.completeness]}</span>
      )}
      {row.openRequest && (
        <div className={styles.quiet}>
          <Dotted
            parts={[
              messages.requestedOn(day(row.openRequest.date)),
              row.openRequest.dueOn && messages.askedBy(day(row.openRequest.dueOn)),
            ]}
          />
        </div>
      )}
    </>
  )
}

function DecisionsCell({ decisions }: { decisions: readonly SubmissionDecision[] }) {
  const messages = useMessages(submissionMessages)
  const { name } = useLocalizedText()
  return decisions.map((decision) => (
    <div key={`${decision.seat.organisationId} ${decision.seat.function}`}>
      <Pill tone={decisionTones[decision.state]}>{messages.decision[decision.state]}</Pill>{' '}
      {name(decision.functionNames ?? decision.names)}
      {decision.provenance && <span className={styles.quiet}> {messages.provenances[decision.provenance]}</span>}
    </div>
  ))
}

function LettersCell({ letters }: { letters: SubmissionRow['letters'] }) {
  const messages = useMessages(letterMessages)
  const { language } = useLocalizedText()
  return letters.map((letter) => (
    <div key={letter.id}>
      <Link href={`/api/letters/${letter.id}/file`} download>
        {messages.kinds[letter.kind]}
      </Link>
      <span className={styles.quiet}> {formatDate(letter.sentOn, language)}</span>
    </div>
  ))
}
