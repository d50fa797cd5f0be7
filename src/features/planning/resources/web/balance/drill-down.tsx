import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatEuro } from '#shared/format.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Link } from '#ui/link.tsx'
import type { Balance, BudgetRow, PlannedResource, TimeRow } from '../../balance/contract.ts'
import { computeFigures, sumKnown } from '../../balance/model.ts'
import { resourceMessages } from '../../messages/index.ts'
import { useFigures } from '../figures.ts'
import styles from './balance.module.css'
import type { Place } from './heat-map.tsx'

/** Lists the elements behind a number, with the amount of each. */
export function BalanceDrillDown(props: {
  balance: Balance
  place: Place | BudgetRow | undefined
  onClose: () => void
}) {
  const { balance, place, onClose } = props
  const messages = useMessages(resourceMessages)
  const { getName, month: monthName } = useFigures()
  const time = place && 'row' in place ? place : undefined
  const money = place && 'row' in place ? undefined : place
  const when = time?.month === undefined ? String(balance.year) : `${monthName(time.month, 'long')} ${balance.year}`
  const name = time ? getName(time.row) : (money?.name ?? messages.money.noSource)
  return (
    <Dialog
      open={place !== undefined}
      onClose={onClose}
      title={`${name} · ${when}`}
      description={messages.underlyingElements.title}
      closeLabel={messages.close}
      size="large"
    >
      <div className={styles.stack}>
        {time && <RowFigures {...time} />}
        {time && computeFigures(time.row, time.month).reserved > 0 && (
          <p>
            <Link href={`/organisations/${balance.organisation.id}/resources?view=inventory&year=${balance.year}`}>
              {messages.underlyingElements.reserved}
            </Link>
          </p>
        )}
        {place && (
          <Elements
            balance={balance}
            rows={listRows(balance, place)}
            {...(time?.month !== undefined && { month: time.month })}
          />
        )}
        <p className={styles.quiet}>{messages.underlyingElements.rule}</p>
      </div>
    </Dialog>
  )
}

/** Returns the planned resources behind a number. The number of a service covers all rows of the service. */
function listRows(balance: Balance, place: Place | BudgetRow): PlannedResource[] {
  if (!('row' in place)) return balance.promised.filter((entry) => entry.rowId === place.id)
  const { row } = place
  const ids = new Set(
    balance.time
      .filter((entry) => entry.id === row.id || (row.kind === 'service' && entry.service === row.service))
      .map((entry) => entry.id),
  )
  return balance.promised.filter((entry) => ids.has(entry.rowId))
}

function RowFigures({ row, month }: { row: TimeRow; month?: number }) {
  const messages = useMessages(resourceMessages)
  const { number, formatFreeCapacity } = useFigures()
  const figures = computeFigures(row, month)
  const visible = [
    [
      messages.available,
      row.unknown.available > 0 && figures.available !== null
        ? messages.atLeast(number(figures.available))
        : number(figures.available),
    ],
    [
      messages.reserved,
      row.unknown.reserved > 0 ? messages.atLeast(number(figures.reserved)) : number(figures.reserved),
    ],
    [
      messages.promised,
      row.unknown.promised > 0 ? messages.atLeast(number(figures.promised)) : number(figures.promised),
    ],
    [messages.free, formatFreeCapacity(figures)],
  ]
  return (
    <dl className={styles.figures}>
      {visible.map(([term, figure]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  )
}

function Elements({ balance, rows, month }: { balance: Balance; rows: readonly PlannedResource[]; month?: number }) {
  const messages = useMessages(resourceMessages)
  const { language, renderText } = useLocalizedText()
  const { number } = useFigures()
  const plans = new Map(balance.plans.map((plan) => [plan.id, plan]))
  const formatAmount = (entry: PlannedResource, value: number | null) =>
    value === null
      ? messages.notAvailable
      : entry.resource.kind === 'budget'
        ? formatEuro(value, language)
        : messages.hoursOf(number(value))
  const figure = (text: string) => <span className={styles.whole}>{text}</span>
  const formatPlanned = ({ resource }: PlannedResource) =>
    resource.kind === 'budget'
      ? resource.amount === null
        ? messages.notAvailable
        : formatEuro(resource.amount, language)
      : resource.amount === null
        ? messages.notAvailable
        : resource.kind === 'fte'
          ? messages.fteOf(number(resource.amount))
          : messages.hoursOf(number(resource.amount))
  const getAmount = (entry: PlannedResource) =>
    entry.months && (month === undefined ? sumKnown(entry.months) : (entry.months[month] ?? 0))
  const counted = rows.filter((row) => month === undefined || row.months === null || row.months[month]! > 0)
  if (counted.length === 0) return <p>{messages.underlyingElements.none}</p>
  return (
    <DataTable
      caption={messages.underlyingElements.title}
      rows={counted.toSorted((left, other) => (getAmount(other) ?? 0) - (getAmount(left) ?? 0))}
      rowKey={(entry) => `${entry.elementId} ${entry.rowId} ${entry.resource.kind} ${entry.resource.amount}`}
      columns={[
        {
          key: 'element',
          head: messages.underlyingElements.element,
          rowHead: true,
          cell: (entry) => (
            <Link href={`/plans/${entry.planId}?element=${entry.elementId}`}>
              {renderText(entry.title, entry.code) || entry.code}
            </Link>
          ),
        },
        {
          key: 'here',
          head: messages.underlyingElements.here,
          align: 'end',
          cell: (entry) => figure(formatAmount(entry, getAmount(entry))),
        },
        {
          key: 'says',
          head: messages.underlyingElements.planned,
          align: 'end',
          cell: (entry) => figure(formatPlanned(entry)),
        },
        {
          key: 'plan',
          head: messages.underlyingElements.plan,
          cell: (entry) => renderText(plans.get(entry.planId)?.title),
        },
      ]}
    />
  )
}
