import { useMessages } from '#platform/web/language.tsx'
import type { CycleIssue } from '../entities.ts'
import { useCycleIssueText } from './cycle-issue-texts.tsx'
import styles from './cycles.module.css'
import { cyclesMessages } from './messages/index.ts'

/** Lists gaps and overlaps as text, with the plans concerned. */
export function CycleIssues({ findings }: { findings: readonly CycleIssue[] }) {
  const messages = useMessages(cyclesMessages)
  if (findings.length === 0) return <p className={styles.quiet}>{messages.noFindings}</p>
  return (
    <ul className={styles.findings}>
      {findings.map((finding, index) => {
        const key = `${finding.code} ${index}`
        return <CycleIssueLine key={key} finding={finding} />
      })}
    </ul>
  )
}

function CycleIssueLine({ finding }: { finding: CycleIssue }) {
  const { lead, text, details } = useCycleIssueText()(finding)
  return (
    <li>
      <p>
        <strong>{lead}</strong>: {text}.
      </p>
      {details && <p className={styles.quiet}>{details}</p>}
    </li>
  )
}
