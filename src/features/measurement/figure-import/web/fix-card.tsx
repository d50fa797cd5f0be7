import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import type { FigurePreview, ImportIssue } from '../contract.ts'
import { figureImportMessages } from '../messages/index.ts'
import type { ImportProfile } from '../profile/model.ts'
import { groupIssues, type IssueGroup, needsIndicator } from './fix.ts'
import styles from './from-file.module.css'
import { IssueFix, IssueFixGroup } from './issue-fix.tsx'
import { fromFileMessages } from './messages/index.ts'
import { Some } from './truncated-list.tsx'
import type { FromFile } from './use-from-file.ts'

interface Props {
  of: FromFile
  preview: FigurePreview
  recipe: ImportProfile
  /** Issues found during the import only, because they depend on figures reported by others. */
  refused: readonly ImportIssue[]
}

/** Lists all issues with place, meaning and a field to fix them. */
export function FixCard({ of, preview, recipe, refused }: Props) {
  const messages = useMessages(fromFileMessages)
  const faults = useMessages(figureImportMessages).faults
  const { language } = useLocalizedText()
  const number = (count: number) => formatNumber(count, language)
  const groups = [...groupIssues(preview.faults, preview.areas.unknown), ...groupIssues(refused)].filter(
    ({ code }) => code !== 'INDICATOR_NOT_SAID' || !needsIndicator(recipe),
  )
  if (groups.length === 0) return null
  const byCode = Map.groupBy(groups, ({ code }) => code)
  return (
    <Card title={messages.mend.title} badge={<span className={styles.quiet}>{number(groups.length)}</span>}>
      {[...byCode].map(([code, issueGroups]) => (
        <section key={code} className={styles.code}>
          <p className={styles.faultWords}>{faults[code]}</p>
          <IssueFixGroup of={of} code={code} faults={issueGroups} />
          <Some
            all={issueGroups}
            line={(fault) => (
              <li key={`${fault.value} ${fault.row} ${fault.column}`} className={styles.fault}>
                <div>
                  <Place of={of} fault={fault} />
                  {fault.value !== '' && <code className={styles.value}>{fault.value}</code>}{' '}
                  <span className={styles.quiet}>
                    {fault.more > 0 && messages.mend.again(fault.more)}{' '}
                    {fault.proposals[0] !== undefined && messages.mend.meant(fault.proposals[0])}
                  </span>
                </div>
                <IssueFix of={of} preview={preview} recipe={recipe} fault={fault} />
              </li>
            )}
          />
        </section>
      ))}
      {preview.moreFaults > 0 && <p className={styles.quiet}>{messages.mend.more(number(preview.moreFaults))}</p>}
    </Card>
  )
}

function Place({ of, fault: { row, column } }: { of: FromFile; fault: IssueGroup }) {
  const messages = useMessages(fromFileMessages)
  const { language } = useLocalizedText()
  const number = (count: number) => formatNumber(count, language)
  if (row === null)
    return (
      <span className={styles.quiet}>
        {column === null ? messages.mend.whole : messages.mend.column(number(column))}
      </span>
    )
  const place = column === null ? messages.mend.row(number(row)) : messages.mend.place(number(row), number(column))
  return (
    <button type="button" className={styles.goTo} onClick={() => of.goTo(row, (column ?? 1) - 1)}>
      {place}
    </button>
  )
}
