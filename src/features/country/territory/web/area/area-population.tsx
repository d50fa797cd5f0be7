import type { Area } from '#features/country/registry/contract.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Sparkline } from '#ui/sparkline.tsx'
import styles from './area-page.module.css'
import { areaMessages } from './messages/index.ts'

/** Shows the inhabitants on 1 January of the known years, the latest first. From three years on, also a line chart. */
export function AreaPopulation({ area }: { area: Area }) {
  const messages = useMessages(areaMessages)
  const { language } = useLocalizedText()
  const years = Object.entries(area.population ?? {}).toSorted(([value], [other]) => value.localeCompare(other))
  const first = years[0]
  const last = years.at(-1)
  const number = (value: number) => formatNumber(value, language)
  return (
    <Card title={messages.population} hint={years.length > 0 ? messages.populationOn : undefined}>
      {(!first || !last) && <p className={styles.quiet}>{messages.noPopulation}</p>}
      {first && last && (
        <>
          {years.length > 2 && (
            <Sparkline
              label={messages.populationLine(number(first[1]), first[0], number(last[1]), last[0])}
              values={years.map(([, value]) => value)}
              width={240}
              height={56}
              dot
            />
          )}
          <DataTable
            caption={`${messages.year}, ${messages.population}`}
            rows={years.toReversed()}
            rowKey={([year]) => year}
            maxHeight="320px"
            columns={[
              { key: 'year', head: messages.year, rowHead: true, cell: ([year]) => year },
              { key: 'value', head: messages.population, align: 'end', cell: ([, value]) => number(value) },
            ]}
          />
        </>
      )}
    </Card>
  )
}
