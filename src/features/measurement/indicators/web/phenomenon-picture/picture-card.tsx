import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PhenomenonPicker } from '#features/country/phenomena/web/index.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { useToast } from '#ui/toast.tsx'
import type { PhenomenonLink } from '../../phenomenon-picture/contract.ts'
import { indicatorApi } from '../api.ts'
import styles from '../figure-card.module.css'
import { aboutMessages } from './messages/index.ts'

const useLinkFeedback = () => useMutationFeedback({}, [indicatorApi.phenomenonPicture.key()])

/** Shows the phenomena linked to an indicator. An administrator of the lists adds and removes links. */
export function PhenomenonLinksCard({ code }: { code: string }) {
  const messages = useMessages(aboutMessages)
  const { name } = useLocalizedText()
  const [asking, setAsking] = useState<PhenomenonLink>()
  const query = useQuery(
    indicatorApi.phenomenonPicture.listIndicatorPhenomena.queryOptions({ input: { indicator: code } }),
  )
  const link = useMutation(indicatorApi.phenomenonPicture.linkPhenomenon.mutationOptions(useLinkFeedback()()))
  const add = (phenomenonId: string) => link.mutate({ indicator: code, phenomenonId })
  const { links = [], abilities } = query.data ?? {}
  return (
    <Card title={messages.relatedPhenomena} hint={messages.relatedPhenomenaHint}>
      {query.error && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && links.length === 0 && <p className={styles.hint}>{messages.aboutNone}</p>}
      <ul className={styles.stack}>
        {links.map((entry) => (
          <li key={entry.phenomenon.id} className={styles.head}>
            <span>
              <Link href={`/phenomena?item=${entry.phenomenon.id}`}>{name(entry.phenomenon.names)}</Link>
              <span className={styles.hint}>
                {[
                  ` ${entry.phenomenon.code}`,
                  entry.rejected ? messages.rejected : entry.source === 'edited' ? messages.edited : undefined,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {abilities?.write && (
              <Button
                size="small"
                variant="quiet"
                busy={link.isPending}
                onClick={() => (entry.rejected ? add(entry.phenomenon.id) : setAsking(entry))}
              >
                {entry.rejected ? messages.restoreLink : messages.removeLink}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {abilities?.write && <PhenomenonPicker label={messages.add} value={null} onChange={(id) => id && add(id)} />}
      {asking && (
        <RejectLinkDialog
          code={code}
          link={asking}
          onClose={() => setAsking(undefined)}
          onUndo={() => add(asking.phenomenon.id)}
        />
      )}
    </Card>
  )
}

function RejectLinkDialog(props: { code: string; link: PhenomenonLink; onClose: () => void; onUndo: () => void }) {
  const { code, link, onClose, onUndo } = props
  const messages = useMessages(aboutMessages)
  const { name } = useLocalizedText()
  const toast = useToast()
  const [reason, setReason] = useState('')
  const unlink = useMutation(
    indicatorApi.phenomenonPicture.unlinkPhenomenon.mutationOptions({
      ...useLinkFeedback()(),
      onSuccess: () => {
        toast({ message: messages.linkRemoved, undo: { label: messages.undo, onUndo } })
        onClose()
      },
    }),
  )
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${messages.removeLink}: ${name(link.phenomenon.names)}`}
      closeLabel={messages.cancel}
      size="small"
      footer={
        <Button
          variant="primary"
          busy={unlink.isPending}
          disabled={!isFilledText(reason)}
          onClick={() => unlink.mutate({ indicator: code, phenomenonId: link.phenomenon.id, reason })}
        >
          {messages.removeLink}
        </Button>
      }
    >
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
