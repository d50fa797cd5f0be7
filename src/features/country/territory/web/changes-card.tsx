import { registryMessages } from '#features/country/registry/web/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import { Link } from '#ui/link.tsx'
import { WithdrawChange } from './area-change/withdraw-change.tsx'
import { territoryMessages } from './messages/index.ts'
import styles from './territory-page.module.css'
import type { Territory } from './use-territory.ts'

type Change = NonNullable<Territory['changes']>[number]

/** Lists announced changes, then past changes by day, newest first. The user can select a day. */
export function ChangesCard(props: { changes: readonly Change[]; date: string; setOn: (day: string) => void }) {
  const messages = useMessages(territoryMessages)
  const { language } = useLocalizedText()
  const planned = props.changes.filter((change) => change.kind === 'planned_merge')
  const days = Map.groupBy(
    props.changes.filter((change) => change.kind !== 'planned_merge'),
    (change) => change.date,
  )
  return (
    <>
      <Card title={messages.announced}>
        {planned.length === 0 ? (
          <p className={styles.quiet}>{messages.announcedNone}</p>
        ) : (
          <ChangeLines changes={planned} />
        )}
      </Card>
      <Card title={messages.history} hint={days.size > 0 ? messages.historyHint : undefined}>
        {days.size === 0 && <p className={styles.quiet}>{messages.historyNone}</p>}
        <ul className={styles.days}>
          {[...days].map(([day, changes]) => (
            <li key={day}>
              <button
                type="button"
                className={styles.day}
                aria-pressed={day === props.date}
                onClick={() => props.setOn(day)}
              >
                {formatDate(day, language)}
              </button>
              {changes.length < 4 ? (
                <ChangeLines changes={changes} />
              ) : (
                <details>
                  <summary>{messages.changesOn(changes.length)}</summary>
                  <ChangeLines changes={changes} />
                </details>
              )}
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}

function ChangeLines({ changes }: { changes: readonly Change[] }) {
  const common = useMessages(registryMessages)
  const { language, name } = useLocalizedText()
  const areas = (some: Change['from']) =>
    some.map((area, index) => (
      <span key={area.id}>
        {index > 0 && ' + '}
        <Link href={`/territory/${area.id}`}>{name(area.names)}</Link>
      </span>
    ))
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li
          key={[change.date, ...change.from.map((entry) => entry.id), ...change.into.map((entry) => entry.id)].join()}
        >
          {areas(change.from)} → {areas(change.into)}{' '}
          <span className={styles.quiet}>
            {common.changes[change.kind]}
            {change.kind === 'planned_merge' && ` · ${formatDate(change.date, language)}`}
          </span>
          {change.abilities.withdraw && <WithdrawChange change={change} />}
        </li>
      ))}
    </ul>
  )
}
