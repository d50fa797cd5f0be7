import { useState } from 'react'
import { useCountryText } from '#platform/web/country-text.ts'
import { useMessages } from '#platform/web/language.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { ChartTable } from '#ui/chart-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import type { Balance, BudgetRow, TimeRow } from '../../balance/contract.ts'
import { computeFigures, computeState } from '../../balance/model.ts'
import { resourceMessages } from '../../messages/index.ts'
import { useFigures } from '../figures.ts'
import styles from './balance.module.css'
import { BudgetBars } from './budget-bars.tsx'
import { BalanceDrillDown } from './drill-down.tsx'
import { HeatLegend, HeatMap, type Place } from './heat-map.tsx'

/**
 * Shows the available and planned resources of an organisation in a year. Every number opens the elements behind it.
 */
export function BalanceView({ balance }: { balance: Balance }) {
  const messages = useMessages(resourceMessages)
  const reserved = useCountryText()('reservedCapacity', '')
  const [place, setPlace] = useState<Place | BudgetRow>()
  const { time, budget, year, withheld } = balance
  const hasNoInventory = !balance.years.includes(year)
  return (
    <div className={styles.stack}>
      {withheld.inventory && (
        <EmptyState kind="not_allowed" title={messages.withheldResources}>
          {messages.withheldResourcesText}
        </EmptyState>
      )}
      {hasNoInventory && !withheld.inventory && (
        <EmptyState
          kind="none_yet"
          title={messages.empty(year)}
          action={
            balance.abilities.write && (
              <ButtonLink
                variant="primary"
                href={`/organisations/${balance.organisation.id}/resources?view=inventory&year=${year}`}
              >
                {messages.begin}
              </ButtonLink>
            )
          }
        >
          {messages.emptyText(reserved && ` (${reserved})`)}
        </EmptyState>
      )}
      {withheld.promised && <EmptyState kind="not_allowed" title={messages.withheldPromised} />}
      {time.length > 0 && (
        <Card title={messages.heat.title} hint={messages.heat.hint}>
          <HeatMap rows={time} year={year} onOpen={setPlace} />
          <HeatLegend />
          <TimeTable rows={time} year={year} />
        </Card>
      )}
      <BudgetBars rows={budget} onOpen={setPlace} />
      <BalanceDrillDown balance={balance} place={place} onClose={() => setPlace(undefined)} />
    </div>
  )
}

/** Shows the heat map as a table: for each row the year, then the months. */
function TimeTable({ rows, year }: { rows: readonly TimeRow[]; year: number }) {
  const messages = useMessages(resourceMessages)
  const { number, getName, formatFreeCapacity, month: monthName } = useFigures()
  const lines = rows.flatMap((row): Place[] => [
    { row },
    ...Array.from({ length: 12 }, (_, month): Place => ({ row, month })),
  ])
  const figures = ({ row, month }: Place) => computeFigures(row, month)
  return (
    <ChartTable
      label={messages.asTable}
      caption={`${messages.heat.title} · ${year}`}
      rows={lines}
      rowKey={({ row, month }) => `${row.id} ${month ?? 'year'}`}
      columns={[
        { key: 'team', head: messages.team, rowHead: true, cell: ({ row }) => getName(row) },
        {
          key: 'month',
          head: messages.month,
          cell: ({ month }) => (month === undefined ? messages.wholeYear : monthName(month, 'long')),
        },
        { key: 'available', head: messages.available, align: 'end', cell: (place) => number(figures(place).available) },
        { key: 'reserved', head: messages.reserved, align: 'end', cell: (place) => number(figures(place).reserved) },
        { key: 'promised', head: messages.promised, align: 'end', cell: (place) => number(figures(place).promised) },
        { key: 'free', head: messages.free, align: 'end', cell: (place) => formatFreeCapacity(figures(place)) },
        { key: 'state', head: messages.state, cell: ({ row, month }) => messages.states[computeState(row, month)] },
      ]}
    />
  )
}
