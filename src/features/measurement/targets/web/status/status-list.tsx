import { useFigures } from '#features/measurement/indicators/web/use-figures.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Card } from '#ui/card.tsx'
import { Link } from '#ui/link.tsx'
import type { ResultStatusRow } from '../../status/contract.ts'
import { resultMessages } from '../results/messages/index.ts'
import { ResultStatusBadge } from '../results/result-status-badge.tsx'
import { TargetList } from '../results/target-list.tsx'
import { statusMessages } from './messages/index.ts'
import styles from './status.module.css'

/** Lists results ordered by area name, with links to the element, the indicator and the source of the figure. */
export function ResultStatusList({ rows }: { rows: readonly ResultStatusRow[] }) {
  const messages = useMessages(statusMessages).list
  const { name, renderText } = useLocalizedText()
  return (
    <Card title={messages.title}>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.id} className={styles.row}>
            <div>
              <b>{name(row.area.names)}</b>
              <div className={styles.quiet}>{`${name(row.owner.names)} · ${row.plan.code}`}</div>
            </div>
            <div className={styles.subject}>
              <Link href={`/plans/${row.plan.id}?element=${row.element.id}`}>
                {renderText(row.element.title) || messages.untitled}
              </Link>
              <div className={styles.quiet}>
                <Link href={`/indicators/${row.indicator.code}?area=${row.area.id}`}>{name(row.indicator.names)}</Link>
              </div>
            </div>
            <dl className={styles.figures}>
              {row.latest && (
                <div>
                  <dt>{messages.latest}</dt>
                  <dd>
                    <Latest row={row} />
                  </dd>
                </div>
              )}
              <div>
                <dt>{messages.target}</dt>
                <dd>
                  <TargetList targets={row.targets} indicator={row.indicator} />
                </dd>
              </div>
            </dl>
            <StatusCell row={row} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** The figure that decided the status. It opens the explanation. */
function Latest({ row: { indicator, area, latest } }: { row: ResultStatusRow }) {
  const messages = useMessages(statusMessages).list
  const results = useMessages(resultMessages)
  const { amount, period } = useFigures()
  if (!latest) return null
  const figure = `${amount(latest.value, indicator)} (${period(latest)})`
  const explained = [indicator.code, area.id, latest.startsOn, latest.endsOn].join('~')
  return (
    <>
      <Link
        href={`/indicators/${indicator.code}?area=${area.id}&explain=${encodeURIComponent(explained)}`}
        aria-label={messages.explain(figure)}
      >
        {figure}
      </Link>
      {latest.provisional && <span className={styles.quiet}> {results.provisional}</span>}
    </>
  )
}

function StatusCell({ row: { status, byRule, reasonCode, recordedBaseline, indicator } }: { row: ResultStatusRow }) {
  const messages = useMessages(statusMessages).list
  const results = useMessages(resultMessages)
  const { amount, period } = useFigures()
  return (
    <div>
      <ResultStatusBadge status={status} />
      <div className={styles.quiet}>
        {status === byRule ? results.reasons[reasonCode] : messages.setByUser(results.statuses[byRule])}
      </div>
      {recordedBaseline && (
        <div>{results.baselineDiffers(period(recordedBaseline), amount(recordedBaseline.value, indicator))}</div>
      )}
    </div>
  )
}
