import { useQuery } from '@tanstack/react-query'
import { coverageApi } from '#features/alignment/coverage/web/index.ts'
import { lineageApi } from '#features/alignment/lineage/web/index.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { classNames } from '#ui/class-names.ts'
import { Link } from '#ui/link.tsx'
import { SidePanelSection } from '#ui/side-panel.tsx'
import { AnswerWord } from '../answer-facts.tsx'

import { alignmentPlanMessages } from './messages/index.ts'
import styles from './plan.module.css'
import { belowOf } from './ribbon-picture.ts'

/** The items that an element answers, and the lower organisations that carry it out. Empty when neither exists. */
export function ElementAnswers({ planId, elementId }: { planId: Id; elementId: Id }) {
  const words = useWords(alignmentPlanMessages).panel
  const ribbonWords = useWords(alignmentPlanMessages).ribbon
  const { language, spoken } = useReading()
  const found = useQuery(lineageApi.getRibbon.queryOptions({ input: { planId, elementId } }))
  if (found.error) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return null
  const { above } = found.data
  const below = belowOf(found.data)
  const number = (value: number) => formatNumber(value, language)
  return (
    <>
      {above.length > 0 && (
        <SidePanelSection heading={words.answers}>
          <ul className={styles.lines}>
            {above.map((one) => (
              <li key={one.versionId}>
                <Link href={`/plans/${one.plan.planId}`}>{spoken(one.plan.title)}</Link>
                <div className={styles.quiet}>
                  {one.superseded ? ribbonWords.older(one.versionNumber) : ribbonWords.version(one.versionNumber)}
                </div>
              </li>
            ))}
          </ul>
        </SidePanelSection>
      )}
      {below.bodies > 0 && (
        <SidePanelSection heading={words.answeredBy}>
          <Card>
            <dl className={styles.facts}>
              <dt>{words.carrying}</dt>
              <dd>{words.of(number(below.carrying), number(below.bodies))}</dd>
              <dt>{words.notCarrying}</dt>
              <dd>{number(below.notCarrying)}</dd>
              <dt>{words.silent}</dt>
              <dd className={classNames(below.silent > 0 && styles.bad)}>{number(below.silent)}</dd>
              {below.withheld > 0 && (
                <>
                  <dt>{words.withheld}</dt>
                  <dd>{number(below.withheld)}</dd>
                </>
              )}
            </dl>
          </Card>
          <Carriers elementId={elementId} />
        </SidePanelSection>
      )}
    </>
  )
}

const shown = 8

function Carriers({ elementId }: { elementId: Id }) {
  const words = useWords(alignmentPlanMessages).panel
  const { name, spoken } = useReading()
  const found = useQuery(coverageApi.listCarriers.queryOptions({ input: { elementId } }))
  if (found.error) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  const carriers = found.data ?? []
  if (carriers.length === 0) return null
  const line = (carrier: (typeof carriers)[number]) => (
    <li key={`${carrier.organisationId}-${carrier.versionId}`}>
      {carrier.planReadable ? (
        <Link href={`/plans/${carrier.planId}`}>{name(carrier.names)}</Link>
      ) : (
        name(carrier.names)
      )}{' '}
      <AnswerWord kind={carrier.kind} />
      {carrier.planId && !carrier.planReadable && <div className={styles.quiet}>{words.planNotReadable}</div>}
      {carrier.elements.map((element) => (
        <div key={element.elementId} className={styles.quiet}>
          <Link href={`/plans/${element.planId}?element=${element.elementId}`}>{spoken(element.title)}</Link>
        </div>
      ))}
    </li>
  )
  return (
    <details>
      <summary>
        {words.carries} ({carriers.length})
      </summary>
      <ul className={styles.lines}>{carriers.slice(0, shown).map(line)}</ul>
      {carriers.length > shown && (
        <details>
          <summary>{words.more(carriers.length - shown)}</summary>
          <ul className={styles.lines}>{carriers.slice(shown).map(line)}</ul>
        </details>
      )}
    </details>
  )
}
