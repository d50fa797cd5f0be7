import { useMessages } from '#platform/web/language.tsx'
import { useMay } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { municipalityMessages } from './messages.ts'

/** Link on an area's page to the effects of plans on the area. */
export function AreaPlans({ areaId }: { areaId: Id }) {
  const messages = useMessages(municipalityMessages)
  const may = useMay()
  if (!may('answer.read')) return null
  return (
    <Card title={messages.open} hint={messages.openHint}>
      <ButtonLink href={`/territory/${areaId}/plans`}>{messages.open}</ButtonLink>
    </Card>
  )
}
