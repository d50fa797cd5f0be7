import { planMessages } from '#features/planning/plans/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatEuro, formatNumber } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import type { MunicipalityPage, Payment } from '../contract.ts'
import { municipalityMessages } from './messages.ts'

/** Contributions of the place, a line each. Different kinds are not summed. */
export function Contributions({ contributions }: Pick<MunicipalityPage, 'contributions'>) {
  const messages = useMessages(municipalityMessages)
  const common = useMessages(planMessages)
  const { language, renderText } = useLocalizedText()
  const amount = ({ kind, amount }: Payment) =>
    amount === null
      ? common.resources.notAvailable
      : kind === 'budget'
        ? formatEuro(amount, language)
        : `${formatNumber(amount, language, 1)} ${common.resources[kind]}`
  return (
    <Card title={messages.pays}>
      <DataTable
        caption={messages.paysHint}
        captionVisible={contributions.length > 0}
        rows={contributions.map((payment, index) => ({ ...payment, key: String(index) }))}
        rowKey={(row) => row.key}
        empty={<EmptyState kind="none_yet" title={messages.paysNone} />}
        columns={[
          {
            key: 'what',
            head: messages.element,
            rowHead: true,
            cell: ({ element }) => (
              <Link href={`/plans/${element.planId}?element=${element.elementId}`}>
                {renderText(element.title) || common.kinds[element.kind]}
              </Link>
            ),
          },
          { key: 'plan', head: messages.plan, cell: (row) => renderText(row.planTitle) },
          { key: 'why', head: messages.basis, cell: (row) => messages.payment[row.reasonCode] },
          {
            key: 'amount',
            head: messages.amount,
            align: 'end',
            cell: (row) => (row.year === null ? amount(row) : `${amount(row)}, ${row.year}`),
          },
        ]}
      />
    </Card>
  )
}
