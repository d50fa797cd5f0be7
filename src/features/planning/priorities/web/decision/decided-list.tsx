import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Pill } from '#ui/pill.tsx'
import type { PriorityMatrix, SavedDecision } from '../../contract.ts'
import { outcomes, type PriorityOutcome } from '../../entities.ts'
import { choosingMessages } from '../../messages/index.ts'
import { priorityMessages } from '../messages/index.ts'
import { usePriorityFormat } from '../page-state.ts'
import styles from '../priorities.module.css'

/** Returns a function that formats the deciding body and date in a single line. */
export function useDecided() {
  const messages = useMessages(priorityMessages)
  const { language } = useLocalizedText()
  const { recorded } = useMessages(choosingMessages)
  return ({ decidedBy, decidedOn, quorum, savedBy }: SavedDecision): string =>
    [messages.decision.summary(decidedBy, formatDate(decidedOn, language)), quorum, savedBy && recorded(savedBy)]
      .filter(Boolean)
      .join(' · ')
}

const height: Record<PriorityOutcome, number> = { priority: 2, point_of_attention: 1, regular_work: 0 }

/** Shows the outcome of each phenomenon: why it precedes others, or why it is not a priority and what is monitored. */
export function DecidedList({ matrix, decision }: { matrix: PriorityMatrix; decision: SavedDecision }) {
  const { messages, common, phenomenon } = usePriorityFormat(matrix)
  const { renderText } = useLocalizedText()
  const isCurrent = decision === matrix.decision
  const before = new Map(matrix.phenomena.map((entry) => [entry.phenomenonId, entry.previousOutcome]))
  /** Returns up or down since the previous decision. Undefined if unchanged or not weighed. */
  const describeOutcomeChange = (phenomenonId: string, outcome: PriorityOutcome): string | undefined => {
    const was = isCurrent ? before.get(phenomenonId) : null
    if (!was || was === outcome) return undefined
    return height[outcome] > height[was]
      ? messages.decision.promoted(common.outcomes[was])
      : messages.decision.demoted(common.outcomes[was])
  }
  return (
    <ul className={styles.list}>
      {outcomes.flatMap((outcome) =>
        decision.outcomes
          .filter((entry) => entry.outcome === outcome)
          .map((entry) => (
            <li key={entry.phenomenonId} className={styles.item}>
              <span className={styles.line}>
                <Pill tone={outcome === 'priority' ? 'info' : 'neutral'}>{common.outcomes[outcome]}</Pill>
                <strong>{phenomenon(entry.phenomenonId)}</strong>
                <span className={styles.quiet}>
                  {[
                    entry.rank !== null && messages.decision.rank(entry.rank),
                    describeOutcomeChange(entry.phenomenonId, outcome),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              {entry.reason && <span className={styles.statement}>{renderText(entry.reason)}</span>}
              {(entry.rejectionReason || entry.monitoring) && (
                <span className={styles.quiet}>
                  {entry.rejectionReason && common.rejectionReasons[entry.rejectionReason]}
                  {entry.rejectionReason && entry.monitoring && ' · '}
                  {entry.monitoring && (
                    <>
                      {messages.decision.watched} {renderText(entry.monitoring)}
                    </>
                  )}
                </span>
              )}
            </li>
          )),
      )}
    </ul>
  )
}
