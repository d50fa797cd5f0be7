import { planMessages } from '#features/planning/plans/messages/index.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatEuro, formatNumber } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import type { LocalPage, Payment } from '../contract.ts'
import { localMessages } from './messages.ts'

/** Contributions of the place, a line each. Different kinds are not summed. */
export function Pays({ pays }: Pick<LocalPage, 'pays'>) {
  const words = useWords(localMessages)
  const common = useWords(planMessages)
  const { language, spoken } = useReading()
  const amount = ({ kind, amount }: Payment) =>
    amount === null
      ? common.means.notAvailable
      : kind === 'budget'
        ? formatEuro(amount, language)
        : `${formatNumber(amount, language, 1)} ${common.means[kind]}`
  return (
    <Card title={words.pays}>
      <DataTable
        caption={words.paysNote}
        captionVisible={pays.length > 0}
        rows={pays.map((payment, index) => ({ ...payment, key: String(index) }))}
        rowKey={(row) => row.key}
        empty={<EmptyState kind="none_yet" title={words.paysNone} />}
        columns={[
          {
            key: 'what',
            head: words.what,
            rowHead: true,
            cell: ({ element }) => (
              <Link href={`/plans/${element.planId}?element=${element.elementId}`}>
                {spoken(element.title) || common.kinds[element.kind]}
              </Link>
            ),
          },
          { key: 'plan', head: words.plan, cell: (row) => spoken(row.planTitle) },
          { key: 'why', head: words.why, cell: (row) => words.payment[row.because] },
          { key: 'amount', head: words.amount, align: 'end', cell: amount },
        ]}
      />
    </Card>
  )
}
