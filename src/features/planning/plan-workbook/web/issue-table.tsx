import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { DataTable } from '#ui/data-table.tsx'
import type { WorkbookRowIssue } from '../contract.ts'
import { describeIssue } from '../messages/say.ts'
import { workbookCardMessages } from './messages/index.ts'
import styles from './workbook.module.css'

/** Shows the issues of a workbook, cell by cell, and how to fix each. */
export function IssueTable({ issues }: { issues: readonly WorkbookRowIssue[] }) {
  const messages = useMessages(workbookCardMessages)
  const { language } = useLocalizedText()
  const rows = issues.map((issue, index) => ({ ...issue, index, ...describeIssue(issue, language) }))
  return (
    <section className={styles.preview} aria-label={messages.issues(issues.length)}>
      <h3>{messages.issues(issues.length)}</h3>
      <p>{messages.issuesHint}</p>
      <DataTable
        caption={messages.issues(issues.length)}
        rows={rows}
        rowKey={(issue) => String(issue.index)}
        maxHeight="60vh"
        columns={[
          {
            key: 'where',
            head: messages.location,
            rowHead: true,
            cell: ({ sheet, cell }) =>
              sheet === null ? messages.whole : <code>{cell ? `${sheet} ${cell}` : sheet}</code>,
          },
          {
            key: 'what',
            head: messages.problem,
            cell: ({ problem, fix }) => (
              <>
                {problem} <span className={styles.quiet}>{fix}</span>
              </>
            ),
          },
        ]}
      />
    </section>
  )
}
