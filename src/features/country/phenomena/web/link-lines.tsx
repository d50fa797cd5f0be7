import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Row } from '#ui/layout.tsx'
import type { CrosswalkLink } from '../contract.ts'
import { phenomenonApi } from './api.ts'
import { Consequences } from './editor/consequences.tsx'
import { phenomenonMessages } from './messages/index.ts'
import styles from './phenomena-page.module.css'

/** Lists links with author and note. Users with write access set a link aside or restore it, with a reason. */
export function LinkLines(props: {
  links: readonly CrosswalkLink[]
  getName: (id: string) => string
  editable: boolean
}) {
  const messages = useMessages(phenomenonMessages)
  const [asking, setAsking] = useState<CrosswalkLink>()
  if (props.links.length === 0) return <p className={styles.quiet}>{messages.noValue}</p>
  return (
    <>
      <ul className={styles.lines}>
        {props.links.map((link) => (
          <li key={link.id} className={styles.line}>
            <Row gap={6} justify="between">
              <b>{messages.relations[link.relation]}</b>
              {props.editable && (
                <Button size="small" variant="quiet" onClick={() => setAsking(link)}>
                  {link.rejected ? messages.includeAgain : messages.aside}
                </Button>
              )}
            </Row>
            <span>
              {props.getName(link.fromId)}
              {link.toId && ` → ${props.getName(link.toId)}`}
            </span>
            {link.note && <p>{link.note}</p>}
            <span className={styles.quiet}>
              {link.author}
              {link.source === 'edited' && ` · ${messages.edited}`}
            </span>
          </li>
        ))}
      </ul>
      {asking && <RejectLinkDialog link={asking} onClose={() => setAsking(undefined)} />}
    </>
  )
}

function RejectLinkDialog({ link, onClose }: { link: CrosswalkLink; onClose: () => void }) {
  const messages = useMessages(phenomenonMessages)
  const feedback = useMutationFeedback(messages.errors, [phenomenonApi.key()])
  const [reason, setReason] = useState('')
  const change = useMutation(phenomenonApi.changeCrosswalkLink.mutationOptions(feedback(undefined, onClose)))
  const act = link.rejected ? messages.includeAgain : messages.aside
  return (
    <Dialog
      open
      onClose={onClose}
      title={act}
      closeLabel={messages.cancel}
      size="small"
      footer={
        <Button
          variant="primary"
          busy={change.isPending}
          disabled={!isFilledText(reason)}
          onClick={() => change.mutate({ id: link.id, patch: { rejected: !link.rejected }, reason })}
        >
          {act}
        </Button>
      }
    >
      {!link.rejected && <Consequences fromId={link.fromId} toId={link.toId} relation={link.relation} rejected />}
      <TextAreaField
        label={messages.reason}
        description={messages.reasonHint}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        minLength={3}
        maxLength={2000}
        autosize
        minRows={2}
        required
      />
    </Dialog>
  )
}
