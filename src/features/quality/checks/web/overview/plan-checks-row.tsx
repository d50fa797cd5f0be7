import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Card } from '#ui/card.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Link } from '#ui/link.tsx'
import type { PlanChecks as Counted } from '../../overview/contract.ts'
import { checkPageMessages } from '../messages/index.ts'
import { SeverityMark, type Weight } from '../severity-mark.tsx'
import { describeTrend } from '../trend-messages.ts'
import styles from './overview.module.css'
import { RuleGroup } from './rule-group.tsx'
import type { CheckFilterInput } from './use-check-filter.ts'

/** Shows a plan: the open issues by severity, the changes since the last version, and each rule with the issues. */
export function PlanChecksRow({
  planChecks,
  filter,
  startsOpen,
}: {
  planChecks: Counted
  filter: CheckFilterInput
  startsOpen: boolean
}) {
  const { plan, counts, rules, trend, computedAt } = planChecks
  const messages = useMessages(checkPageMessages)
  const { language, renderText } = useLocalizedText()
  const weights: [Weight, number][] = [
    ['error', counts.error],
    ['warning', counts.warning],
    ['hint', counts.hint],
    ['not_computed', counts.notComputed],
  ]
  return (
    <Card
      className={styles.plan}
      title={<Link href={`/plans/${plan.id}?tab=checks`}>{renderText(plan.title)}</Link>}
      hint={
        <Dotted
          parts={[
            plan.code,
            computedAt === null && messages.neverChecked,
            computedAt !== null && rules.length === 0 && messages.overview.clean,
            describeTrend(trend, language),
          ]}
        />
      }
      badge={weights
        .filter(([, count]) => count > 0)
        .map(([weight, count]) => (
          <span key={weight} className={styles.weight}>
            <SeverityMark weight={weight} hideLabel /> {count}
          </span>
        ))}
    >
      {rules.map((group) => (
        <RuleGroup
          key={`${group.rule} ${group.severity} ${group.outcome}`}
          planId={plan.id}
          group={group}
          filter={filter}
          startsOpen={startsOpen}
        />
      ))}
    </Card>
  )
}
