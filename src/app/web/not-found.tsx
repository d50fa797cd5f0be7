import { useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { shellMessages } from './messages/index.ts'

/** Page for an unknown address, or for an item that the reader may not see. */
export function NotFound() {
  const { title, text } = useMessages(platformMessages).notFound
  return (
    <PageHeader
      title={title}
      intro={text}
      actions={<ButtonLink href="/">{useMessages(shellMessages).home}</ButtonLink>}
    />
  )
}
