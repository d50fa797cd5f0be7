import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate, legalToday } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import type { Definition } from '../../entities.ts'
import type { Figure } from '../../figures/contract.ts'
import { indicatorMessages } from '../messages/index.ts'
import { useFigures } from '../use-figures.ts'
import { nextDelivery } from './delivery.ts'

/** Shows who delivers the figures and the deadline. */
export function DeliveryCard({ definition, figures }: { definition: Definition; figures: readonly Figure[] }) {
  const messages = useMessages(indicatorMessages)
  const { language, name } = useLocalizedText()
  const { period } = useFigures()
  const next = nextDelivery(definition, figures)
  if (!next && !definition.sourceNames) return null
  const isLate = next && next.dueOn < legalToday()
  const toText = isLate ? messages.facts.overdue : messages.facts.next
  return (
    <Card title={messages.facts.delivery} hint={definition.sourceNames ? name(definition.sourceNames) : undefined}>
      {next && <p>{toText(period(next.period), formatDate(next.dueOn, language, 'long'))}</p>}
    </Card>
  )
}
