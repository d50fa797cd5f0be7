import { planMessages } from '#features/planning/plans/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { periodYears } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { usePrinting } from '#ui/use-printing.ts'
import type { MunicipalityPage } from '../contract.ts'
import { municipalityMessages } from './messages.ts'
import styles from './municipality.module.css'

type IncomingMeasures = MunicipalityPage['incomingMeasures'][number]

/** Number of lines visible per plan. Print shows all. */
const visibleCount = 8

/** Incoming measures of the place, by plan, nearest first. */
export function IncomingMeasures({
  incomingMeasures,
  withoutMissions,
}: Pick<MunicipalityPage, 'incomingMeasures' | 'withoutMissions'>) {
  const messages = useMessages(municipalityMessages)
  const { renderInSentence } = useLocalizedText()
  return (
    <Card title={messages.gets} hint={messages.getsHint}>
      {incomingMeasures.length === 0 && (
        <EmptyState kind="none_yet" title={messages.getsNone}>
          {messages.getsNoneText}
        </EmptyState>
      )}
      {incomingMeasures.map((get) => (
        <FromPlan key={get.plan.planId} {...get} />
      ))}
      {withoutMissions.map((plan) => (
        <p key={plan.planId} className={styles.quiet}>
          {renderInSentence(messages.withoutMissions, plan.title)}
        </p>
      ))}
    </Card>
  )
}

function FromPlan({ plan, elements }: IncomingMeasures) {
  const messages = useMessages(municipalityMessages)
  const { renderText, name } = useLocalizedText()
  const printing = usePrinting()
  const visibleEntries = printing ? elements : elements.slice(0, visibleCount)
  const rest = elements.slice(visibleEntries.length)
  return (
    <section className={styles.plan}>
      <h3>
        <Link href={`/plans/${plan.planId}`}>{renderText(plan.title)}</Link>
      </h3>
      <p className={styles.quiet}>
        {[
          plan.area && name(plan.area.names),
          periodYears(plan.periodFrom, plan.periodTo),
          elements.some((element) => element.reasonCode === 'plan') && messages.relevance.plan,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Lines elements={visibleEntries} />
      {rest.length > 0 && (
        <details>
          <summary>{messages.more(rest.length)}</summary>
          <Lines elements={rest} />
        </details>
      )}
    </section>
  )
}

function Lines({ elements }: { elements: IncomingMeasures['elements'] }) {
  const messages = useMessages(municipalityMessages)
  const common = useMessages(planMessages)
  const { renderText, name } = useLocalizedText()
  return (
    <ul className={styles.lines}>
      {elements.map((element) => (
        <li key={element.elementId}>
          <Link href={`/plans/${element.planId}?element=${element.elementId}`}>
            {renderText(element.title, element.code) || common.kinds[element.kind]}
          </Link>
          {element.gain && <div className={styles.gain}>{renderText(element.gain)}</div>}
          <div className={styles.quiet}>
            {[
              // A priority for the whole territory is the default. Only other entries show their kind and reason.
              element.reasonCode !== 'plan' && common.kinds[element.kind],
              element.reasonCode !== 'plan' && messages.relevance[element.reasonCode],
              element.accountable &&
                `${name(element.accountable.functionNames)}, ${name(element.accountable.organisationNames)}`,
              element.state && common.states[element.state],
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </li>
      ))}
    </ul>
  )
}
