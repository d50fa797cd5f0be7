import { useReading, useWords } from '#platform/web/language.tsx'
import { formatEuro } from '#shared/format.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Link } from '#ui/link.tsx'
import type { Balance, BudgetRow, Promised, TimeRow } from '../../balance/contract.ts'
import { figuresOf, sumKnown } from '../../balance/model.ts'
import { meansMessages } from '../../messages/index.ts'
import { useFigures } from '../figures.ts'
import styles from './balance.module.css'
import type { Place } from './heat-map.tsx'

/** Lists the elements behind a number, with the amount of each. */
export function Behind(props: { balance: Balance; place: Place | BudgetRow | undefined; onClose: () => void }) {
  const { balance, place, onClose } = props
  const words = useWords(meansMessages)
  const { nameOf, month: monthName } = useFigures()
  const time = place && 'row' in place ? place : undefined
  const money = place && 'row' in place ? undefined : place
  const when = time?.month === undefined ? String(balance.year) : `${monthName(time.month, 'long')} ${balance.year}`
  const name = time ? nameOf(time.row) : (money?.name ?? words.money.noSource)
  return (
    <Dialog
      open={place !== undefined}
      onClose={onClose}
      title={`${name} · ${when}`}
      description={words.behind.title}
      closeLabel={words.close}
      size="large"
    >
      <div className={styles.stack}>
        {time && <RowFigures {...time} />}
        {time && figuresOf(time.row, time.month).reserved > 0 && (
          <p>
            <Link href={`/organisations/${balance.organisation.id}/means?view=kept&year=${balance.year}`}>
              {words.behind.reserved}
            </Link>
          </p>
        )}
        {place && (
          <Elements
            balance={balance}
            rows={rowsOf(balance, place)}
            {...(time?.month !== undefined && { month: time.month })}
          />
        )}
        <p className={styles.quiet}>{words.behind.rule}</p>
      </div>
    </Dialog>
  )
}

/** The number of a service covers all rows of the service. */
function rowsOf(balance: Balance, place: Place | BudgetRow): Promised[] {
  if (!('row' in place)) return balance.promised.filter((one) => one.rowId === place.id)
  const { row } = place
  const ids = new Set(
    balance.time
      .filter((one) => one.id === row.id || (row.kind === 'service' && one.service === row.service))
      .map((one) => one.id),
  )
  return balance.promised.filter((one) => ids.has(one.rowId))
}

function RowFigures({ row, month }: { row: TimeRow; month?: number }) {
  const words = useWords(meansMessages)
  const { number, freeWords } = useFigures()
  const figures = figuresOf(row, month)
  const shown = [
    [
      words.available,
      row.unknown.available > 0 && figures.available !== null
        ? words.atLeast(number(figures.available))
        : number(figures.available),
    ],
    [words.reserved, row.unknown.reserved > 0 ? words.atLeast(number(figures.reserved)) : number(figures.reserved)],
    [words.promised, row.unknown.promised > 0 ? words.atLeast(number(figures.promised)) : number(figures.promised)],
    [words.free, freeWords(figures)],
  ]
  return (
    <dl className={styles.figures}>
      {shown.map(([term, figure]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  )
}

function Elements({ balance, rows, month }: { balance: Balance; rows: readonly Promised[]; month?: number }) {
  const words = useWords(meansMessages)
  const { language, spoken } = useReading()
  const { number } = useFigures()
  const plans = new Map(balance.plans.map((plan) => [plan.id, plan]))
  const inUnit = (one: Promised, value: number | null) =>
    value === null
      ? words.notAvailable
      : one.means.kind === 'budget'
        ? formatEuro(value, language)
        : words.hoursOf(number(value))
  const figure = (text: string) => <span className={styles.whole}>{text}</span>
  const says = ({ means }: Promised) =>
    means.kind === 'budget'
      ? means.amount === null
        ? words.notAvailable
        : formatEuro(means.amount, language)
      : means.amount === null
        ? words.notAvailable
        : means.kind === 'fte'
          ? words.fteOf(number(means.amount))
          : words.hoursOf(number(means.amount))
  const here = (one: Promised) => one.months && (month === undefined ? sumKnown(one.months) : (one.months[month] ?? 0))
  const counted = rows.filter((one) => month === undefined || one.months === null || one.months[month]! > 0)
  if (counted.length === 0) return <p>{words.behind.none}</p>
  return (
    <DataTable
      caption={words.behind.title}
      rows={counted.toSorted((one, other) => (here(other) ?? 0) - (here(one) ?? 0))}
      rowKey={(one) => `${one.elementId} ${one.rowId} ${one.means.kind} ${one.means.amount}`}
      columns={[
        {
          key: 'element',
          head: words.behind.element,
          rowHead: true,
          cell: (one) => (
            <Link href={`/plans/${one.planId}?element=${one.elementId}`}>
              {spoken(one.title, one.code) || one.code}
            </Link>
          ),
        },
        { key: 'here', head: words.behind.here, align: 'end', cell: (one) => figure(inUnit(one, here(one))) },
        { key: 'says', head: words.behind.says, align: 'end', cell: (one) => figure(says(one)) },
        { key: 'plan', head: words.behind.plan, cell: (one) => spoken(plans.get(one.planId)?.title) },
      ]}
    />
  )
}
