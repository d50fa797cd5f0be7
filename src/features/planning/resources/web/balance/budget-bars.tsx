import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatEuro } from '#shared/format.ts'
import { colon } from '#shared/punctuation.ts'
import { Card } from '#ui/card.tsx'
import { ChartTable } from '#ui/chart-table.tsx'
import { classNames } from '#ui/class-names.ts'
import type { BudgetRow } from '../../balance/contract.ts'
import { resourceMessages } from '../../messages/index.ts'
import { useResourceCodes } from '../use-resource-codes.ts'
import styles from './balance.module.css'

/** Shows the money of each source next to the planned amount, both from zero. Requested money is hatched. */
export function BudgetBars({ rows, onOpen }: { rows: readonly BudgetRow[]; onOpen: (row: BudgetRow) => void }) {
  const messages = useMessages(resourceMessages)
  const { language } = useLocalizedText()
  const { getOriginName } = useResourceCodes()
  const euro = (value: number | null) => (value === null ? messages.notAvailable : formatEuro(value, language))
  const full = Math.max(1, ...rows.flatMap((row) => [row.certain ?? 0, row.requested ?? 0, row.promised]))
  const labelled = (label: string, text: string) => `${label}${colon(language)}${text}`
  const getName = (row: BudgetRow) => row.name ?? messages.money.noSource
  const bar = (value: number, className: string | undefined) => (
    <span className={styles.track} aria-hidden="true">
      <span className={classNames(styles.fill, className)} style={{ width: `${(value / full) * 100}%` }} />
    </span>
  )
  return (
    <Card title={messages.money.title} hint={messages.money.hint}>
      {rows.length === 0 && <p className={styles.quiet}>{messages.money.none}</p>}
      <ul className={styles.bars}>
        {rows.map((row) => (
          <li key={row.id} className={styles.bar}>
            <span>
              <button type="button" data-print="keep" className={styles.open} onClick={() => onOpen(row)}>
                {getName(row)}
              </button>
              <span className={styles.hint}>{row.origin ? getOriginName(row.origin) : messages.notKept}</span>
            </span>
            <span className={styles.pair}>
              {row.origin && row.requested === null && (
                <span className={styles.measure}>
                  {bar(row.certain ?? 0, undefined)}
                  {labelled(messages.money.certain, euro(row.certain))}
                </span>
              )}
              {row.requested !== null && (
                <span className={styles.measure}>
                  {bar(row.requested, styles.hoped)}
                  {labelled(messages.money.requested, euro(row.requested))}
                </span>
              )}
              <span className={styles.measure}>
                {bar(row.promised, row.certain !== null && row.promised > row.certain ? styles.much : styles.requested)}
                <span>
                  {labelled(
                    messages.promised,
                    row.unknown > 0 ? messages.atLeast(euro(row.promised)) : euro(row.promised),
                  )}
                  {row.certain !== null && row.promised > row.certain && (
                    <strong>{` · ${messages.tooMuch(euro(row.promised - row.certain))}`}</strong>
                  )}
                </span>
              </span>
            </span>
          </li>
        ))}
      </ul>
      {rows.length > 0 && (
        <ChartTable
          label={messages.asTable}
          caption={messages.money.title}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            { key: 'name', head: messages.money.title, rowHead: true, cell: getName },
            { key: 'certain', head: messages.money.certain, align: 'end', cell: (row) => euro(row.certain) },
            {
              key: 'requested',
              head: messages.money.requested,
              align: 'end',
              cell: (row) => (row.requested === null ? '' : euro(row.requested)),
            },
            { key: 'promised', head: messages.promised, align: 'end', cell: (row) => euro(row.promised) },
          ]}
        />
      )}
    </Card>
  )
}
