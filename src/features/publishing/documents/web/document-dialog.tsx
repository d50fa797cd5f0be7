import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { isOpen, jobApi, storeJob, useJob, useJobMessages } from '#platform/jobs/web/index.ts'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { useSession } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { documentMessages } from '../messages/index.ts'
import { documentApi } from './api.ts'
import { DocumentForm, type DocumentWish } from './document-form.tsx'
import { OrderedDocument } from './requested-document.tsx'

/** Returns the order. An empty reason is no reason. */
const toOrder = ({ courtesyReason, ...wish }: DocumentWish) => {
  const reason = courtesyReason?.trim()
  return { ...wish, ...(reason ? { courtesyReason: reason } : {}) }
}

/**
 * Dialog to request a document and show the progress. After closing, the document is available under "Background
 * tasks".
 */
export function DocumentDialog({ planId, open, onClose }: { planId: Id; open: boolean; onClose: () => void }) {
  const messages = useMessages(documentMessages)
  const common = useMessages(platformMessages)
  const { messages: jobMessages } = useJobMessages()
  const { language } = useLocalizedText()
  const session = useSession()
  const describeError = useErrorMessage({ ...messages.errors, ...jobMessages.errors })
  const queries = useQueryClient()
  const [wish, setWish] = useState<DocumentWish>({
    language,
    rendition: 'full',
    checks: false,
    comments: false,
    changes: false,
  })
  const [orderedId, setOrderedId] = useState<Id>()
  const job = useJob(open ? orderedId : undefined)
  const order = useMutation(
    documentApi.requestDocument.mutationOptions({
      onSuccess: async (ordered) => {
        await storeJob(queries, ordered)
        setOrderedId(ordered.id)
        return queries.invalidateQueries({ queryKey: jobApi.listJobs.key() })
      },
    }),
  )
  const file = job?.result?.file
  const direct = `/api/plans/${planId}/documents/${wish.rendition}?language=${wish.language}&checks=${wish.checks}&comments=${wish.comments}&questions=${wish.questions ?? false}`
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={messages.make}
      closeLabel={common.close}
      footer={
        <>
          <Button onClick={onClose}>{job ? common.close : common.cancel}</Button>
          {job && !isOpen(job) && (
            <Button onClick={() => setOrderedId(undefined)}>{messages.order.createAnother}</Button>
          )}
          {file && (
            <ButtonLink href={`/api/files/${file.id}`} variant="primary" download>
              {jobMessages.download}
            </ButtonLink>
          )}
          {!job && session.person && (
            <Button variant="primary" busy={order.isPending} onClick={() => order.mutate({ planId, ...toOrder(wish) })}>
              {messages.order.make}
            </Button>
          )}
          {!job && !session.person && (
            // A user who is not signed in has no background tasks and waits for the response.
            <ButtonLink href={direct} variant="primary" download onClick={onClose}>
              {messages.download}
            </ButtonLink>
          )}
        </>
      }
    >
      {job ? <OrderedDocument job={job} /> : <DocumentForm planId={planId} options={wish} onChange={setWish} />}
      {order.error && !job && <p role="alert">{describeError(order.error)}</p>}
    </Dialog>
  )
}
