import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate, formatMoment } from '#shared/format.ts'
import { Link } from '#ui/link.tsx'
import { MarkingBadge } from '#ui/marking-badge.tsx'
import { Pill } from '#ui/pill.tsx'
import { SidePanelSection } from '#ui/side-panel.tsx'
import type { Answer } from '../entities.ts'
import styles from './answer-facts.module.css'
import { type CellId, getTone } from './cell-kinds.ts'
import { alignmentPageMessages } from './messages/index.ts'

/** The label of an answer. */
export function AnswerKindPill({ kind }: { kind: CellId }) {
  const messages = useMessages(alignmentPageMessages).kinds
  return <Pill tone={getTone(kind)}>{messages[kind]}</Pill>
}

/** The reasons, the deciding body, the date and the carrying elements. */
export function AnswerFacts({ answer }: { answer: Answer }) {
  const messages = useMessages(alignmentPageMessages)
  const kinds = useMessages(alignmentPageMessages).kinds
  const { language, renderText } = useLocalizedText()
  const carries = answer.kind !== 'no_capacity' && answer.kind !== 'not_relevant'
  return (
    <>
      <SidePanelSection heading={messages.cell.reasons}>
        <p className={answer.reasons ? styles.text : styles.quiet}>
          {answer.reasons ? renderText(answer.reasons) : messages.cell.noReasons}
        </p>
      </SidePanelSection>
      <dl className={styles.facts}>
        {answer.decidingBody && (
          <>
            <dt>{messages.cell.decidedBy}</dt>
            <dd>{answer.decidingBody}</dd>
          </>
        )}
        {answer.decidedOn && (
          <>
            <dt>{messages.cell.decidedOn}</dt>
            <dd>{formatDate(answer.decidedOn, language)}</dd>
          </>
        )}
        {answer.signatories.length > 0 && (
          <>
            <dt>{messages.cell.signatories}</dt>
            <dd>{answer.signatories.join(', ')}</dd>
          </>
        )}
        <dt>{messages.cell.answeredBy}</dt>
        <dd>
          {[
            answer.byLink
              ? messages.cell[answer.isRecorded ? 'recordedByLink' : 'byLink'](answer.linkCreatedBy)
              : answer.answeredBy,
            formatMoment(answer.answeredAt, language),
          ]
            .filter(Boolean)
            .join(', ')}
        </dd>
      </dl>
      <p>
        <MarkingBadge marking={answer.marking} />
      </p>
      {carries && (
        <SidePanelSection heading={messages.cell.carriedBy}>
          {answer.elements.length > 0 ? (
            <ul className={styles.lines}>
              {answer.elements.map((element) => (
                <li key={element.elementId}>
                  <Link href={`/plans/${element.planId}?element=${element.elementId}`}>
                    {renderText(element.title, element.code)}
                  </Link>
                </li>
              ))}
            </ul>
          ) : (
            <p className={styles.quiet}>{answer.linked ? kinds.withheld : messages.cell.noLinkedElements}</p>
          )}
        </SidePanelSection>
      )}
    </>
  )
}

/** Previous answers, newest first. */
export function AnswerHistory({ answers }: { answers: readonly Answer[] }) {
  const messages = useMessages(alignmentPageMessages)
  const { language, renderText } = useLocalizedText()
  if (answers.length === 0) return <p className={styles.quiet}>{messages.cell.noHistory}</p>
  return (
    <ol className={styles.lines}>
      {answers.map((answer) => (
        <li key={answer.id}>
          <AnswerKindPill kind={answer.kind} />{' '}
          <span className={styles.quiet}>
            {answer.supersededAt && messages.cell.until(formatMoment(answer.supersededAt, language))}
          </span>
          {answer.reasons && <p className={styles.text}>{renderText(answer.reasons)}</p>}
        </li>
      ))}
    </ol>
  )
}
