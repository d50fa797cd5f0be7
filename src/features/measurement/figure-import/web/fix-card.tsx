import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import { figureImportMessages } from '../messages/index.ts'
import type { FigurePreview, ImportIssue } from '../preview/entities.ts'
import type { ImportProfile } from '../profile/model.ts'
import { groupIssues, type IssueGroup, needsIndicator } from './fix.ts'
import styles from './from-file.module.css'
import { IssueFix, IssueFixGroup } from './issue-fix.tsx'
import { fromFileMessages } from './messages/index.ts'
import { TruncatedList } from './truncated-list.tsx'
import type { FromFile } from './use-from-file.ts'

interface Props {
  fileImport: FromFile
  preview: FigurePreview
  importProfile: ImportProfile
  /** Issues found during the import only, because they depend on figures reported by others. */
  importIssues: readonly ImportIssue[]
}

/** Lists all issues with place, meaning and a field to fix them. */
export function FixCard({ fileImport, preview, importProfile, importIssues }: Props) {
  const messages = useMessages(fromFileMessages)
  const issues = useMessages(figureImportMessages).issues
  const { language } = useLocalizedText()
  const number = (count: number) => formatNumber(count, language)
  const groups = [...groupIssues(preview.issues, preview.areas.unknown), ...groupIssues(importIssues)].filter(
    ({ code }) => code !== 'INDICATOR_MISSING' || !needsIndicator(importProfile),
  )
  if (groups.length === 0) return null
  const byCode = Map.groupBy(groups, ({ code }) => code)
  return (
    <Card title={messages.fix.title} badge={<span className={styles.quiet}>{number(groups.length)}</span>}>
      {[...byCode].map(([code, issueGroups]) => (
        <section key={code} className={styles.code}>
          <p className={styles.issueMessages}>{issues[code]}</p>
          <IssueFixGroup fileImport={fileImport} code={code} issues={issueGroups} />
          <TruncatedList
            items={issueGroups}
            line={(issue) => (
              <li key={`${issue.value} ${issue.row} ${issue.column}`} className={styles.fault}>
                <div>
                  <Place fileImport={fileImport} issue={issue} />
                  {issue.value !== '' && <code className={styles.value}>{issue.value}</code>}{' '}
                  <span className={styles.quiet}>
                    {issue.repeatCount > 0 && messages.fix.moreCells(issue.repeatCount)}{' '}
                    {issue.proposals[0] !== undefined && messages.fix.meant(issue.proposals[0])}
                  </span>
                </div>
                <IssueFix fileImport={fileImport} preview={preview} importProfile={importProfile} issue={issue} />
              </li>
            )}
          />
        </section>
      ))}
      {preview.omittedIssueCount > 0 && (
        <p className={styles.quiet}>{messages.fix.more(number(preview.omittedIssueCount))}</p>
      )}
    </Card>
  )
}

function Place({ fileImport, issue: { row, column } }: { fileImport: FromFile; issue: IssueGroup }) {
  const messages = useMessages(fromFileMessages)
  const { language } = useLocalizedText()
  const number = (count: number) => formatNumber(count, language)
  if (row === null)
    return (
      <span className={styles.quiet}>{column === null ? messages.fix.whole : messages.fix.column(number(column))}</span>
    )
  const place = column === null ? messages.fix.row(number(row)) : messages.fix.place(number(row), number(column))
  return (
    <button type="button" className={styles.goTo} onClick={() => fileImport.goTo(row, (column ?? 1) - 1)}>
      {place}
    </button>
  )
}
