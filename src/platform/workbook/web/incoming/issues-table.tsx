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
        rows={issues.map((issue, index) => ({ ...issue, key: String(index) }))}
        rowKey={(issue) => issue.key}
        maxHeight="420px"
        columns={[
          {
            key: 'cell',
            head: messages.cell,
            rowHead: true,
            cell: (issue) => (
              <>
                {issue.cell || messages.whole} <div className={styles.quiet}>{issue.sheet}</div>
              </>
            ),
          },
          { key: 'column', head: messages.column, cell: (issue) => issue.column },
          {
            key: 'fault',
            head: messages.issue,
            cell: (issue) => <div className={styles.fix}>{texts[issue.code]}</div>,
          },
          { key: 'value', head: messages.value, cell: (issue) => issue.value },
          { key: 'proposal', head: messages.proposal, cell: (issue) => issue.proposals.join(', ') },
        ]}
      />
    </>
  )
}
