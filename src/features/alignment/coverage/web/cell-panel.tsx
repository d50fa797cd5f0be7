import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { AnswerFacts, AnswerHistory, AnswerKindPill } from '#features/alignment/items/web/answer-facts.tsx'
import { alignmentPageMessages } from '#features/alignment/items/web/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Row } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { SidePanel, SidePanelSection } from '#ui/side-panel.tsx'
import { coverageApi } from './api.ts'
import styles from './country.module.css'

/** The answer of an organisation to a priority: reasons, decision, carrying elements and history. */
export function CellPanel(props: { versionId: Id; elementId: Id; organisationId: Id; onClose: () => void }) {
  const { versionId, elementId, organisationId, onClose } = props
  const messages = useMessages(alignmentPageMessages)
  const kinds = useMessages(alignmentPageMessages).kinds
  const { language, name, renderText } = useLocalizedText()
  const query = useQuery(coverageApi.getCell.queryOptions({ input: { versionId, elementId, organisationId } }))
  const start = useRef<HTMLParagraphElement>(null)
  const item = query.data?.item
  const known = query.data !== undefined
  useEffect(() => {
    // Keyboard users continue reading here. Closing returns focus to the cell.
    if (known) start.current?.focus({ preventScroll: true })
  }, [known])
  return (
    <SidePanel
      title={item ? renderText(item.element.title) : query.data ? kinds.not_asked : messages.loading}
      eyebrow={item ? name(item.addresseeNames) : undefined}
      closeLabel={messages.close}
      onClose={onClose}
    >
      <QueryView query={query} rows={6}>
        {({ item, plan, history }) => (
          <>
            <p ref={start} tabIndex={-1} className={styles.statement}>
              {!item ? (
                messages.cell.notAsked
              ) : item.answer ? (
                <AnswerKindPill kind={item.answer.kind} />
              ) : item.state === 'withheld' ? (
                messages.cell.withheldText
              ) : item.state === 'withdrawn' ? (
                messages.cell.withdrawn
              ) : (
                <AnswerKindPill kind="no_answer" />
              )}
            </p>
            {item && (
              <p className={styles.quiet}>
                {messages.cell.requestedOn(formatDate(item.sentAt.slice(0, 10), language))}
                {item.dueOn && ` · ${messages.cell.due(formatDate(item.dueOn, language))}`}
                {item.versionSuperseded && ` · ${messages.superseded}`}
              </p>
            )}
            {item?.answer && <AnswerFacts answer={item.answer} />}
            {item && (
              <SidePanelSection heading={messages.cell.history}>
                <AnswerHistory answers={(history ?? []).filter((entry) => entry.supersededAt !== null)} />
              </SidePanelSection>
            )}
            <SidePanelSection heading={messages.country.toPlan}>
              <Row>
                {item?.abilities.answer && (
                  <ButtonLink
                    variant="primary"
                    href={`/alignment/answer?organisation=${item.addresseeId}&item=${item.id}`}
                  >
                    {messages.cell.answer}
                  </ButtonLink>
                )}
                {plan &&
                  (plan.readable ? (
                    <Link href={`/plans/${plan.planId}`}>{messages.cell.openPlan}</Link>
                  ) : (
                    <span className={styles.quiet}>{messages.cell.planNotReadable}</span>
                  ))}
                {item && (
                  <Link href={`/plans/${item.upperPlan.planId}?element=${item.element.elementId}`}>
                    {renderText(item.upperPlan.title)}
                  </Link>
                )}
              </Row>
            </SidePanelSection>
          </>
        )}
      </QueryView>
    </SidePanel>
  )
}
