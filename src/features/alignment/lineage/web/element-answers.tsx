import { useQuery } from '@tanstack/react-query'
import { coverageApi } from '#features/alignment/coverage/web/index.ts'
import { AnswerKindPill } from '#features/alignment/items/web/answer-facts.tsx'
import { alignmentPlanMessages } from '#features/alignment/items/web/plan/messages/index.ts'
import { answerReaderMessages } from '#features/alignment/items/web/readers/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { classNames } from '#ui/class-names.ts'
import { Link } from '#ui/link.tsx'
import { SidePanelSection } from '#ui/side-panel.tsx'
import type { Ribbon } from '../contract.ts'
import { lineageApi } from './api.ts'
import styles from './lineage.module.css'
import { sumLowerCounts } from './ribbon-picture.ts'

/** The items that an element answers, and the lower organisations that carry it out. Empty when neither exists. */
export function ElementAnswers({ planId, elementId }: { planId: Id; elementId: Id }) {
  const query = useQuery(lineageApi.getRibbon.queryOptions({ input: { planId, elementId } }))
  return (
    <QueryView query={query} showsLoading={false}>
      {(ribbon) => <RibbonAnswers ribbon={ribbon} elementId={elementId} />}
    </QueryView>
  )
}

function RibbonAnswers({ ribbon, elementId }: { ribbon: Ribbon; elementId: Id }) {
  const messages = useMessages(alignmentPlanMessages).panel
  const ribbonMessages = useMessages(alignmentPlanMessages).ribbon
  const readerMessages = useMessages(answerReaderMessages)
  const { language, renderText } = useLocalizedText()
  const { upperPlans } = ribbon
  const lowerCounts = sumLowerCounts(ribbon)
  const number = (value: number) => formatNumber(value, language)
  return (
    <>
      {upperPlans.length > 0 && (
        <SidePanelSection heading={messages.answers}>
          <ul className={styles.lines}>
            {upperPlans.map((entry) => (
              <li key={entry.versionId}>
                <Link href={`/plans/${entry.plan.planId}`}>{renderText(entry.plan.title)}</Link>
                <div className={styles.quiet}>
                  {entry.superseded
                    ? ribbonMessages.older(entry.versionNumber)
                    : ribbonMessages.version(entry.versionNumber)}
                </div>
              </li>
            ))}
          </ul>
        </SidePanelSection>
      )}
      {lowerCounts.organisationCount > 0 && (
        <SidePanelSection heading={messages.answeredBy}>
          <Card>
            <dl className={styles.facts}>
              <dt>{messages.carrying}</dt>
              <dd>{messages.ratio(number(lowerCounts.carrying), number(lowerCounts.organisationCount))}</dd>
              <dt>{messages.notCarrying}</dt>
              <dd>{number(lowerCounts.notCarrying)}</dd>
              <dt>{messages.notAnswered}</dt>
              <dd className={classNames(lowerCounts.notAnswered > 0 && styles.bad)}>
                {number(lowerCounts.notAnswered)}
              </dd>
              {lowerCounts.withheld > 0 && (
                <>
                  <dt>{messages.withheld}</dt>
                  <dd>{number(lowerCounts.withheld)}</dd>
                </>
              )}
            </dl>
          </Card>
          <Carriers elementId={elementId} />
        </SidePanelSection>
      )}
      {ribbon.isGrouped && (
        <SidePanelSection heading={messages.answeredBy}>
          <p className={styles.quiet}>{readerMessages.note}</p>
          <Link href={`/alignment?plan=${ribbon.plan.planId}`}>{readerMessages.toRows}</Link>
          <Carriers elementId={elementId} />
        </SidePanelSection>
      )}
    </>
  )
}

const visibleCount = 8

function Carriers({ elementId }: { elementId: Id }) {
  const query = useQuery(coverageApi.listCarriers.queryOptions({ input: { elementId } }))
  return (
    <QueryView query={query} showsLoading={false}>
      {(carriers) => carriers.length > 0 && <CarrierList carriers={carriers} />}
    </QueryView>
  )
}

type Carrier = Awaited<ReturnType<typeof coverageApi.listCarriers.call>>[number]

function CarrierList({ carriers }: { carriers: readonly Carrier[] }) {
  const messages = useMessages(alignmentPlanMessages).panel
  const { name, renderText } = useLocalizedText()
  const line = (carrier: Carrier) => (
    <li key={`${carrier.organisationId}-${carrier.versionId}`}>
      {carrier.planReadable ? (
        <Link href={`/plans/${carrier.planId}`}>{name(carrier.names)}</Link>
      ) : (
        name(carrier.names)
      )}{' '}
      <AnswerKindPill kind={carrier.kind} />
      {carrier.planId && !carrier.planReadable && <div className={styles.quiet}>{messages.planNotReadable}</div>}
      {carrier.elements.map((element) => (
        <div key={element.elementId} className={styles.quiet}>
          <Link href={`/plans/${element.planId}?element=${element.elementId}`}>{renderText(element.title)}</Link>
        </div>
      ))}
    </li>
  )
  return (
    <details>
      <summary>
        {messages.includedBy} ({carriers.length})
      </summary>
      <ul className={styles.lines}>{carriers.slice(0, visibleCount).map(line)}</ul>
      {carriers.length > visibleCount && (
        <details>
          <summary>{messages.more(carriers.length - visibleCount)}</summary>
          <ul className={styles.lines}>{carriers.slice(visibleCount).map(line)}</ul>
        </details>
      )}
    </details>
  )
}
