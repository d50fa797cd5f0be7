import { useFigures } from '#features/measurement/indicators/web/use-figures.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { Card } from '#ui/card.tsx'
import { Link } from '#ui/link.tsx'
import type { StandingRow } from '../../status/contract.ts'
import { resultMessages } from '../results/messages/index.ts'
import { StandingBadge } from '../results/result-status-badge.tsx'
import { standingMessages } from './messages/index.ts'
import styles from './status.module.css'

/** Lists results ordered by area name, with links to the element, the indicator and the source of the figure. */
export function StandingList({ rows }: { rows: readonly StandingRow[] }) {
  const words = useWords(standingMessages).list
  const { name, spoken } = useReading()
  return (
    <Card title={words.title}>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.id} className={styles.row}>
            <div>
              <b>{name(row.area.names)}</b>
              <div className={styles.quiet}>{`${name(row.owner.names)} · ${row.plan.code}`}</div>
            </div>
            <div className={styles.what}>
              <Link href={`/plans/${row.plan.id}?element=${row.element.id}`}>
                {spoken(row.element.title) || words.untitled}
              </Link>
              <div className={styles.quiet}>
                <Link href={`/indicators/${row.indicator.code}?area=${row.area.id}`}>{name(row.indicator.names)}</Link>
              </div>
            </div>
            <dl className={styles.figures}>
              {row.latest && (
                <div>
                  <dt>{words.latest}</dt>
                  <dd>
                    <Latest row={row} />
                  </dd>
                </div>
              )}
              <div>
                <dt>{words.target}</dt>
                <dd>
                  <TargetOf row={row} />
                </dd>
              </div>
            </dl>
            <Stands row={row} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** The figure that decided the status. It opens the explanation. */
function Latest({ row: { indicator, area, latest } }: { row: StandingRow }) {
  const words = useWords(standingMessages).list
  const results = useWords(resultMessages)
  const { amount, period } = useFigures()
  if (!latest) return null
  const figure = `${amount(latest.value, indicator)} (${period(latest)})`
  const explained = [indicator.code, area.id, latest.startsOn, latest.endsOn].join('~')
  return (
    <>
      <Link
        href={`/indicators/${indicator.code}?area=${area.id}&explain=${encodeURIComponent(explained)}`}
        aria-label={words.explain(figure)}
      >
        {figure}
      </Link>
      {latest.provisional && <span className={styles.quiet}> {results.provisional}</span>}
    </>
  )
}

function TargetOf({ row: { indicator, target } }: { row: StandingRow }) {
  const words = useWords(resultMessages)
  const { amount, period } = useFigures()
  if (!target) return null
  const { value, low, high } = target
  const said =
    low !== null && high !== null
      ? words.range(amount(low, indicator), amount(high, indicator))
      : value === null
        ? ''
        : amount(value, indicator)
  return `${said} (${period(target)})`
}

function Stands({ row: { standing, byRule, because } }: { row: StandingRow }) {
  const words = useWords(standingMessages).list
  const results = useWords(resultMessages)
  return (
    <div>
      <StandingBadge standing={standing} />
      <div className={styles.quiet}>
        {standing === byRule ? results.because[because] : words.saidByPerson(results.standings[byRule])}
      </div>
    </div>
  )
}
