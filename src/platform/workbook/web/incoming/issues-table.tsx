import { useMessages } from '#platform/web/language.tsx'
import { DataTable } from '#ui/data-table.tsx'
import type { CellIssue, TableIssueCode } from '../../table/contract.ts'
import styles from './incoming.module.css'
import { incomingMessages } from './messages/index.ts'

/** Shows all issues in a workbook: the place, the fix and possible corrections. */
export function IssuesTable<Code extends string>({
  issues,
  count,
  issueMessages,
}: {
  issues: readonly CellIssue<Code>[]
  /** Total number of issues, when only the first are listed. */
  count: number
  issueMessages: Readonly<Record<Code, string>>
}) {
  const messages = useMessages(incomingMessages)
  const texts: Readonly<Record<TableIssueCode | Code, string>> = { ...messages.issueCodes, ...issueMessages }
  return (
    <>
      <p role="alert" className={styles.bad}>
        {messages.faultsTitle(count)}
      </p>
      <p className={styles.quiet}>{messages.faultsHint}</p>
      <DataTable
        caption={messages.faultsTitle(count)}
        rows={issues.map((fault, index) => ({ ...fault, key: String(index) }))}
        rowKey={(fault) => fault.key}
        maxHeight="420px"
        columns={[
          {
            key: 'cell',
            head: messages.cell,
            rowHead: true,
            cell: (fault) => (
              <>
                {fault.cell || messages.whole} <div className={styles.quiet}>{fault.sheet}</div>
              </>
            ),
          },
          { key: 'column', head: messages.column, cell: (fault) => fault.column },
          {
            key: 'fault',
            head: messages.issue,
            cell: (fault) => <div className={styles.fix}>{texts[fault.code]}</div>,
          },
          { key: 'value', head: messages.value, cell: (fault) => fault.value },
          { key: 'proposal', head: messages.proposal, cell: (fault) => fault.proposals.join(', ') },
        ]}
      />
    </>
  )
}
