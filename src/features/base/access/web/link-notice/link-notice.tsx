import { useMutation } from '@tanstack/react-query'
import { useLanguage, useMessages } from '#platform/web/language.tsx'
import { sessionApi } from '#platform/web/session.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Row } from '#ui/layout.tsx'
import { linkNoticeMessages } from './messages/index.ts'

/** Informs the signed-in person that another person saw a sign-in link of the account, until the person closes the notice. */
export function LinkNotice({ shownLink }: { shownLink: { at: string; by: string | null } }) {
  const messages = useMessages(linkNoticeMessages)
  const { language } = useLanguage()
  const close = useMutation(sessionApi.closeLinkNotice.mutationOptions(useMutationFeedback({}, [sessionApi.key()])()))
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
