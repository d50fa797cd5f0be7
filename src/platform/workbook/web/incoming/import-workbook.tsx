import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useLanguage, useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { type DataColumn, DataTable } from '#ui/data-table.tsx'
import { SelectField } from '#ui/fields.tsx'
import { FileDrop } from '#ui/file-drop.tsx'
import { Row } from '#ui/layout.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { WorkbookIssue } from '../../contract.ts'
import type { CellIssue } from '../../table/contract.ts'
import { formatWorkbookIssue } from '../index.ts'
import styles from './incoming.module.css'
import { IssuesTable } from './issues-table.tsx'
import { incomingMessages } from './messages/index.ts'

/** The preview of an import, row by row, with the issues. */
export interface Incoming<Row, Code extends string> {
  rows: readonly Row[]
  issues: readonly CellIssue<Code>[]
  /** Total number of issues, when only the first are listed. */
  issueCount?: number
}

/** A row of the import preview. Null: the row was removed from the workbook. */
interface PreviewRow {
  row: number | null
}

interface WorkbookImportProps<Row extends PreviewRow, Outcome extends string, Code extends string> {
  /** Accepted file extensions in addition to those of workbooks. */
  additionalExtensions?: readonly string[]
  /** Reads the file without importing it. */
  read: (file: File) => Promise<Incoming<Row, Code>>
  /** Imports the whole file. Returns a new preview when it differs from the preview that the user saw. */
  importFile: (file: File, seen: readonly Row[]) => Promise<Incoming<Row, Code> | undefined>
  getOutcome: (row: Row) => Outcome
  /** In the order of display. */
  outcomes: Readonly<Record<Outcome, string>>
  columns: DataColumn<Row>[]
  issueMessages: Readonly<Record<Code, string>>
  /** Messages of the slice's errors. */
  errorMessages: Readonly<Record<string, unknown>>
  /** Needed where a row of the workbook may have several lines. */
  getKey?: (row: Row) => string
  /** Choices that the user makes before the import. */
  controls?: (incoming: Incoming<Row, Code>) => ReactNode
  /** Returns the label of the import button with the count, or undefined when there are no changes. */
  applyLabel: (rows: readonly Row[]) => string | undefined
  /** Returns the reason why the import is not possible yet. */
  blocked: (rows: readonly Row[]) => ReactNode
}

/**
 * Shows the import of a workbook: the user selects or drops a file and sees a preview. The file is then imported as a
 * single act or not at all.
 */
export function WorkbookImport<Row extends PreviewRow, Outcome extends string, Code extends string>(
  props: WorkbookImportProps<Row, Outcome, Code>,
) {
  const messages = useMessages(incomingMessages)
  const { language } = useLanguage()
  const notRead = ({ issue }: { issue: WorkbookIssue }) => formatWorkbookIssue(issue, language)
  const describeError = useErrorMessage({ ...props.errorMessages, WORKBOOK_NOT_READ: notRead })
  const [file, setFile] = useState<File>()
  const [incoming, setFound] = useState<Incoming<Row, Code>>()
  const read = useMutation({
    mutationFn: async (chosen: File) => {
      // A file that is saved again during the preview can no longer be read, so a copy is kept.
      const fileCopy = new File([await chosen.arrayBuffer()], chosen.name, { type: chosen.type })
      return { file: fileCopy, preview: await props.read(fileCopy) }
    },
    onSuccess: ({ file: fileCopy, preview }) => {
      setFile(fileCopy)
      setFound(preview)
    },
  })
  const take = useMutation({
    mutationFn: ({ file: fileCopy, preview }: { file: File; preview: Incoming<Row, Code> }) =>
      props.importFile(fileCopy, preview.rows),
    onSuccess: (again) => setFound(again),
  })
  const busy = read.isPending || take.isPending
  const extensions = ['.xlsx', ...(props.additionalExtensions ?? [])]
  const error = read.error ?? take.error
  return (
    <div className={styles.parts}>
      <FileDrop
        chooseLabel={messages.choose}
        hint={messages.hint(extensions)}
        accept={extensions.join(',')}
        onFiles={([chosen]) => {
          if (!chosen || busy) return
          setFound(undefined)
          take.reset()
          read.mutate(chosen)
        }}
      />
      {read.isPending && <Skeleton label={messages.loading} rows={4} />}
      {error && (
        <p role="alert" className={styles.bad}>
          {describeError(error)}
        </p>
      )}
      {file && incoming && !read.isPending && (
        <ImportPreview
          {...props}
          name={file.name}
          incoming={incoming}
          busy={take.isPending}
          onApply={() => take.mutate({ file, preview: incoming })}
        />
      )}
    </div>
  )
}

function ImportPreview<Row extends PreviewRow, Outcome extends string, Code extends string>(
  props: WorkbookImportProps<Row, Outcome, Code> & {
    name: string
    incoming: Incoming<Row, Code>
    busy: boolean
    onApply: () => void
  },
) {
  const { name, incoming, getOutcome, outcomes, columns, issueMessages, applyLabel, blocked, busy, onApply } = props
  const { getKey = (row: Row) => String(row.row), controls } = props
  const messages = useMessages(incomingMessages)
  const { language } = useLocalizedText()
  const title = useRef<HTMLHeadingElement>(null)
  const [only, setOnly] = useState<string>('')
  // Moves the focus here, so that a user who chose a file by keyboard continues at the preview.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs again for each workbook that was read
  useEffect(() => title.current?.focus(), [incoming])
  const counts = Map.groupBy(incoming.rows, getOutcome)
  const known = (Object.keys(outcomes) as Outcome[]).filter((key) => counts.has(key))
  const visible = incoming.rows.filter((row) => only === '' || getOutcome(row) === only)
  const label = applyLabel(incoming.rows)
  const why = blocked(incoming.rows)
  const formatCount = (count: number) => formatNumber(count, language)
  return (
    <section className={styles.found} aria-label={messages.previewTitle(name)}>
      <h3 ref={title} tabIndex={-1} className={styles.title}>
        {messages.previewTitle(name)}
      </h3>
      {incoming.issues.length > 0 ? (
        <IssuesTable
          issues={incoming.issues}
          count={incoming.issueCount ?? incoming.issues.length}
          issueMessages={issueMessages}
        />
      ) : (
        <>
          {incoming.rows.length > 0 && controls?.(incoming)}
          <Row gap={[8, 12]}>
            {label === undefined ? (
              <p className={styles.quiet}>{messages.noChanges}</p>
            ) : (
              <Button variant="primary" busy={busy} disabled={Boolean(why)} onClick={onApply}>
                {label}
              </Button>
            )}
            {why && (
              <p role="status" className={styles.quiet}>
                {why}
              </p>
            )}
          </Row>
        </>
      )}
      {incoming.rows.length > 0 && (
        <>
          <SelectField
            className={styles.filter}
            label={messages.which}
            value={only}
            data={[
              { value: '', label: `${messages.all} (${formatCount(incoming.rows.length)})` },
              ...known.map((outcome) => ({
                value: outcome,
                label: `${outcomes[outcome]} (${formatCount(counts.get(outcome)!.length)})`,
              })),
            ]}
            onChange={(event) => setOnly(event.currentTarget.value)}
          />
          <DataTable
            caption={messages.rows}
            rows={visible}
            rowKey={getKey}
            maxHeight="560px"
            columns={[{ key: 'row', head: messages.row, align: 'end', cell: ({ row }) => row ?? '–' }, ...columns]}
          />
        </>
      )}
    </section>
  )
}
