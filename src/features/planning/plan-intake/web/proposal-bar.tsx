import type { ReactNode } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Progress } from '#ui/progress.tsx'
import type { OpenIntake } from '../contract.ts'
import { intakeMessages } from '../messages/index.ts'
import type { computeProgress } from '../outline/model.ts'
import styles from './intake.module.css'
import { intakePageMessages } from './messages/index.ts'
import type { Proposal } from './use-proposal.ts'

interface ProposalBarProps {
  intake: OpenIntake
  progress: ReturnType<typeof computeProgress>
  proposal: Proposal
  formatError: (error: unknown) => string
  onReload: () => void
  /** Actions on the whole proposal. */
  children: ReactNode
}

/** Shows progress, skipped content, save state and actions on the whole proposal. */
export function ProposalBar({ intake, progress, proposal, formatError, onReload, children }: ProposalBarProps) {
  const messages = useMessages(intakePageMessages)
  const common = useMessages(intakeMessages)
  const { language } = useLocalizedText()
  const count = (value: number) => formatNumber(value, language)
  const { omittedContent } = intake
  const past = (Object.keys(omittedContent) as (keyof typeof omittedContent)[]).filter(
    (what) => omittedContent[what] > 0,
  )
  return (
    <>
      <div className={styles.progress}>
        <Progress
          label={common.placed(count(progress.placedParagraphs), count(progress.paragraphs))}
          share={progress.placedParagraphs / Math.max(1, progress.paragraphs)}
        />
        <Progress
          label={messages.decided(count(progress.decided), count(progress.elements))}
          share={progress.decided / Math.max(1, progress.elements)}
        />
      </div>
      {past.length > 0 && (
        <ul className={styles.past} aria-label={messages.readPast}>
          {past.map((what) => (
            <li key={what}>{common.leftOut[what](omittedContent[what])}</li>
          ))}
        </ul>
      )}
      {proposal.problem !== undefined && (
        <div role="alert" className={styles.alert}>
          <p>{formatError(proposal.problem)}</p>
          <Button size="small" onClick={onReload}>
            {messages.reload}
          </Button>
        </div>
      )}
      {intake.editable && (
        <div className={styles.bar}>
          {children}
          <span role="status" className={styles.quiet}>
            {proposal.isSaving ? messages.saving : messages.saved}
          </span>
        </div>
      )}
    </>
  )
}
