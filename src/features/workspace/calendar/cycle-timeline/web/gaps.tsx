import { useMessages } from '#platform/web/language.tsx'
import type { CycleIssue } from '../entities.ts'
import { useCycleIssueText } from './cycle-issue-texts.tsx'
import styles from './cycles.module.css'
import { cyclesMessages } from './messages/index.ts'

/** Lists gaps and overlaps as text, with the plans concerned. */
export function CycleIssues({ issues }: { issues: readonly CycleIssue[] }) {
  const messages = useMessages(cyclesMessages)
  if (issues.length === 0) return <p className={styles.quiet}>{messages.noIssues}</p>
  return (
    <ul className={styles.issues}>
      {issues.map((issue, index) => {
        const key = `${issue.code} ${index}`
        return <CycleIssueLine key={key} issue={issue} />
      })}
    </ul>
  )
}

function CycleIssueLine({ issue }: { issue: CycleIssue }) {
  const { lead, text, details } = useCycleIssueText()(issue)
  return (
    <li>
      <p>
        <strong>{lead}</strong>: {text}.
      </p>
      {details && <p className={styles.quiet}>{details}</p>}
    </li>
  )
}
