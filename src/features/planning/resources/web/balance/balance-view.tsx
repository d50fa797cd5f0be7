import { useState } from 'react'
import { useWords } from '#platform/web/language.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TableTwin } from '#ui/table-twin.tsx'
import type { Balance, BudgetRow, TimeRow } from '../../balance/contract.ts'
import { figuresOf, stateOf } from '../../balance/model.ts'
import { meansMessages } from '../../messages/index.ts'
import { useFigures } from '../figures.ts'
import styles from './balance.module.css'
import { BudgetBars } from './budget-bars.tsx'
import { Behind } from './drill-down.tsx'
import { HeatLegend, HeatMap, type Place } from './heat-map.tsx'

/**
 * Shows the available and planned resources of an organisation in a year. Every number opens the elements behind it.
 */
export function BalanceView({ balance }: { balance: Balance }) {
  const words = useWords(meansMessages)
  const [place, setPlace] = useState<Place | BudgetRow>()
  const { time, budget, year, withheld } = balance
  const nothingKept = !balance.years.includes(year)
  return (
    <div className={styles.stack}>
      {withheld.kept && (
        <EmptyState kind="not_allowed" title={words.withheldKept}>
          {words.withheldKeptText}
        </EmptyState>
      )}
      {nothingKept && !withheld.kept && (
        <EmptyState
          kind="none_yet"
          title={words.empty(year)}
          action={
            balance.abilities.write && (
              <ButtonLink
                variant="primary"
                href={`/organisations/${balance.organisation.id}/means?view=kept&year=${year}`}
              >
                {words.begin}
              </ButtonLink>
            )
          }
        >
          {words.emptyText}
        </EmptyState>
      )}
      {withheld.promised && <EmptyState kind="not_allowed" title={words.withheldPromised} />}
      {time.length > 0 && (
        <Card title={words.heat.title} note={words.heat.note}>
          <HeatMap rows={time} year={year} onOpen={setPlace} />
          <HeatLegend />
          <TimeTwin rows={time} year={year} />
        </Card>
      )}
      <BudgetBars rows={budget} onOpen={setPlace} />
      <Behind balance={balance} place={place} onClose={() => setPlace(undefined)} />
    </div>
  )
}

/** Shows the heat map as a table: for each row the year, then the months. */
function TimeTwin({ rows, year }: { rows: readonly TimeRow[]; year: number }) {
  const words = useWords(meansMessages)
  const { number, nameOf, freeWords, month: monthName } = useFigures()
  const lines = rows.flatMap((row): Place[] => [
    { row },
    ...Array.from({ length: 12 }, (_, month): Place => ({ row, month })),
  ])
  const figures = ({ row, month }: Place) => figuresOf(row, month)
  return (
    <TableTwin
      label={words.asTable}
      caption={`${words.heat.title} · ${year}`}
      rows={lines}
      rowKey={({ row, month }) => `${row.id} ${month ?? 'year'}`}
      columns={[
        { key: 'team', head: words.team, rowHead: true, cell: ({ row }) => nameOf(row) },
        {
          key: 'month',
          head: words.month,
          cell: ({ month }) => (month === undefined ? words.wholeYear : monthName(month, 'long')),
        },
        { key: 'available', head: words.available, align: 'end', cell: (one) => number(figures(one).available) },
        { key: 'reserved', head: words.reserved, align: 'end', cell: (one) => number(figures(one).reserved) },
        { key: 'promised', head: words.promised, align: 'end', cell: (one) => number(figures(one).promised) },
        { key: 'free', head: words.free, align: 'end', cell: (one) => freeWords(figures(one)) },
        { key: 'state', head: words.state, cell: ({ row, month }) => words.states[stateOf(row, month)] },
      ]}
    />
  )
}
