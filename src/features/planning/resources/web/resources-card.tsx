import { useMessages } from '#platform/web/language.tsx'
import { useMay } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { resourceMessages } from '../messages/index.ts'

/** Links from the page of an organisation to the resources. */
export function ResourcesCard({ organisationId }: { organisationId: Id }) {
  const messages = useMessages(resourceMessages)
  const may = useMay()
  if (!may('resource.read')) return null
  return (
    <Card
      title={messages.resources}
      hint={messages.card.text}
      actions={<ButtonLink href={`/organisations/${organisationId}/resources`}>{messages.card.open}</ButtonLink>}
    >
      {null}
    </Card>
  )
}
