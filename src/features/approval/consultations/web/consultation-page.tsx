import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { Addressee, Consultation } from '../entities.ts'
import { consultationApi } from './api.ts'
import styles from './consultation.module.css'
import { ExpectationLine } from './expectation-line.tsx'
import { circularPageMessages } from './messages/index.ts'
import { ReplyForm } from './reply-form.tsx'

/**
 * A consultation as an addressee sees it: the request with the deadline, the reply, and the answers to the
 * expectations.
 */
export default function CircularPage() {
  const messages = useMessages(circularPageMessages)
  const { language, name, spoken } = useLocalizedText()
  const { circularId } = useParams({ strict: false })
  const query = useQuery(consultationApi.getConsultation.queryOptions({ input: { id: circularId ?? '' } }))
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <Skeleton label={messages.loading} rows={8} />
  const circular = query.data
  const isAsked = circular.addressees.some(({ copy }) => !copy)
  return (
    <>
      <PageHeader
        title={spoken(circular.subject)}
        lede={`${messages.asks(name(circular.owner.names))}. ${messages.dueOn} ${formatDate(circular.dueOn, language)}.`}
        actions={
          circular.planTitle && <ButtonLink href={`/plans/${circular.planId}?tab=path`}>{messages.toPlan}</ButtonLink>
        }
      />
      <div className={styles.page}>
        <Card>
          <p className={styles.letter}>{spoken(circular.words)}</p>
        </Card>
        {!isAsked && <p>{messages.copyOnly}</p>}
        {circular.addressees
          .filter(({ abilities }) => abilities.reply === 'in_person')
          .map((addressee) => (
            <OwnReply key={addressee.organisationId} circular={circular} own={addressee} />
          ))}
      </div>
    </>
  )
}

function OwnReply({ circular, own }: { circular: Consultation; own: Addressee }) {
  const messages = useMessages(circularPageMessages)
  const { language, name } = useLocalizedText()
  const [isOpen, setOpen] = useState(false)
  const expectations = circular.expectations.filter((expectation) => expectation.organisationId === own.organisationId)
  const isFirst = own.repliedOn === null
  return (
    <Card
      title={isFirst ? messages.replyTitle(name(own.names)) : messages.ofUs}
      {...(own.repliedOn && { note: messages.repliedOn(formatDate(own.repliedOn, language)) })}
    >
      {own.nothing && <p>{messages.nothing}</p>}
      {expectations.length > 0 && (
        <ul className={styles.list}>
          {expectations.map((expectation) => (
            <ExpectationLine key={expectation.id} planId={circular.planId} expected={expectation} />
          ))}
        </ul>
      )}
      {isFirst || isOpen ? (
        <ReplyForm
          circularId={circular.id}
          organisationId={own.organisationId}
          onDone={() => setOpen(false)}
          {...(!isFirst && { onCancel: () => setOpen(false) })}
        />
      ) : (
        <Button size="small" onClick={() => setOpen(true)}>
          {messages.again}
        </Button>
      )}
    </Card>
  )
}
