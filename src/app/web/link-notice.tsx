import { useMutation } from '@tanstack/react-query'
import { useLanguage, useMessages } from '#platform/web/language.tsx'
import { sessionApi, useSession } from '#platform/web/session.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Row } from '#ui/layout.tsx'
import { shellMessages } from './messages/index.ts'

/** Tells the signed-in person that somebody saw a sign-in link of the account, until the person closes the notice. */
export function LinkNotice() {
  const messages = useMessages(shellMessages).linkNotice
  const { language } = useLanguage()
  const { shownLink } = useSession()
  const close = useMutation(sessionApi.closeLinkNotice.mutationOptions(useMutationFeedback({}, [sessionApi.key()])()))
  if (!shownLink) return null
  return (
    <Card title={messages.title}>
      <p>{messages.text(shownLink.by ?? messages.operator, formatDate(shownLink.at.slice(0, 10), language))}</p>
      <Row gap={6}>
        <Button busy={close.isPending} onClick={() => close.mutate({})}>
          {messages.close}
        </Button>
      </Row>
    </Card>
  )
}
