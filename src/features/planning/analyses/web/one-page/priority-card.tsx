import { planMessages } from '#features/planning/plans/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { formatEuro, formatNumber } from '#shared/format.ts'
import { colon } from '#shared/punctuation.ts'
import { Card } from '#ui/card.tsx'
import { Link } from '#ui/link.tsx'
import type { PageLine, PagePriority, ResourceSum } from '../../one-page/contract.ts'
import { onePageAnswers } from '../slots.ts'
import { onePageMessages } from './messages.ts'
import styles from './one-page.module.css'

export interface NamedFunction {
  functionNames: Record<string, string>
  organisationNames: Record<string, string>
}

/**
 * Shows a priority: the objectives with accountable functions, the states of measures, the resources and the answers.
 */
export function PriorityCard(props: {
  planId: string
  priority: PagePriority
  functions: ReadonlyMap<string, NamedFunction>
}) {
  const { planId, priority, functions } = props
  const messages = useMessages(onePageMessages)
  const common = useMessages(planMessages)
  const { language, renderText } = useLocalizedText()
  const measures = priority.measures.reduce((sum, measure) => sum + measure.count, 0)
  const states = priority.measures.map(
    ({ state, count }) => `${count} ${state === null ? messages.noStatus : common.states[state]}`,
  )
  const amount = ({ kind, amount }: ResourceSum) =>
    kind === 'budget' ? formatEuro(amount, language) : `${formatNumber(amount, language, 1)} ${common.resources[kind]}`
  const resources = priority.resources.filter((entry) => entry.amount > 0)
  return (
    <Card
      level={3}
      className={styles.card}
      title={
        <Link href={`/plans/${planId}?element=${priority.elementId}`}>{renderText(priority.title, priority.code)}</Link>
      }
    >
      {priority.gain && <p className={styles.gain}>{renderText(priority.gain)}</p>}
      {priority.objectives.length > 0 && (
        <ul className={styles.objectives}>
          {priority.objectives.map((line) => (
            <Objective key={line.elementId} planId={planId} line={line} functions={functions} />
          ))}
        </ul>
      )}
      <ul className={styles.sums}>
        {measures > 0 && <li>{`${messages.measures(measures)}${colon(language)}${states.join(', ')}`}</li>}
        {resources.length > 0 && (
          <li>
            {`${messages.resources}${colon(language)}`}
            {resources
              .map((entry) => [amount(entry), common.services[entry.service], entry.year].filter(Boolean).join(', '))
              .join('; ')}
          </li>
        )}
        <SlotParts slot={onePageAnswers} partProps={{ planId, elementId: priority.elementId }} />
      </ul>
    </Card>
  )
}

function Objective(props: { planId: string; line: PageLine; functions: ReadonlyMap<string, NamedFunction> }) {
  const { planId, line, functions } = props
  const messages = useMessages(onePageMessages)
  const common = useMessages(planMessages)
  const { renderText, name } = useLocalizedText()
  const who = line.accountableFunctionId ? functions.get(line.accountableFunctionId) : undefined
  return (
    <li className={line.kind === 'strategic_objective' ? styles.strategic : undefined}>
      <Link href={`/plans/${planId}?element=${line.elementId}`}>
        {renderText(line.title) || common.kinds[line.kind]}
      </Link>
      <div className={styles.quiet}>
        {who ? (
          `${name(who.functionNames)}, ${name(who.organisationNames)}`
        ) : (
          <strong className={styles.vacant}>{messages.unassigned}</strong>
        )}
        {line.state && ` · ${common.states[line.state]}`}
      </div>
    </li>
  )
}
