import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatDate } from '#shared/format.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import type { Addressee, Consultation } from '../entities.ts'
import { consultationApi } from './api.ts'
import styles from './consultation.module.css'
import { ExpectationLine } from './expectation-line.tsx'
import { consultationPageMessages } from './messages/index.ts'
import { ReplyForm } from './reply-form.tsx'

/**
 * A consultation as an addressee sees it: the request with the deadline, the reply, and the answers to the
 * expectations.
 */
export default function ConsultationPage() {
  const { consultationId } = useParams({ strict: false })
  const query = useQuery(consultationApi.getConsultation.queryOptions({ input: { id: consultationId ?? '' } }))
  return (
    <QueryView query={query} rows={8}>
      {(consultation) => <ConsultationView consultation={consultation} />}
    </QueryView>
  )
}

function ConsultationView({ consultation }: { consultation: Consultation }) {
  const messages = useMessages(consultationPageMessages)
  const { language, name, renderText } = useLocalizedText()
  const isAsked = consultation.addressees.some(({ copy }) => !copy)
  return (
    <>
      <PageHeader
        title={renderText(consultation.subject)}
        intro={`${messages.consultationBy(name(consultation.owner.names))}. ${messages.dueOn} ${formatDate(consultation.dueOn, language)}.`}
        actions={
          consultation.planTitle && (
            <ButtonLink href={`/plans/${consultation.planId}?tab=path`}>{messages.toPlan}</ButtonLink>
          )
        }
      />
      <div className={styles.page}>
        <Card>
          <p className={styles.letter}>{renderText(consultation.text)}</p>
        </Card>
        {!isAsked && <p>{messages.copyOnly}</p>}
        {consultation.addressees
          .filter(({ abilities }) => abilities.reply === 'in_person')
          .map((addressee) => (
            <OwnReply key={addressee.organisationId} consultation={consultation} ownAddressee={addressee} />
          ))}
      </div>
    </>
  )
}

function OwnReply({ consultation, ownAddressee }: { consultation: Consultation; ownAddressee: Addressee }) {
  const messages = useMessages(consultationPageMessages)
  const { language, name } = useLocalizedText()
  const [isOpen, setOpen] = useState(false)
  const expectations = consultation.expectations.filter(
    (expectation) => expectation.organisationId === ownAddressee.organisationId,
  )
  const isFirst = ownAddressee.repliedOn === null
  return (
    <Card
      title={isFirst ? messages.replyTitle(name(ownAddressee.names)) : messages.ofUs}
      {...(ownAddressee.repliedOn && { hint: messages.repliedOn(formatDate(ownAddressee.repliedOn, language)) })}
    >
      {ownAddressee.hasNoExpectations && <p>{messages.noExpectations}</p>}
      {expectations.length > 0 && (
        <ul className={styles.list}>
          {expectations.map((expectation) => (
            <ExpectationLine key={expectation.id} planId={consultation.planId} expected={expectation} />
          ))}
        </ul>
      )}
      {isFirst || isOpen ? (
        <ReplyForm
          consultationId={consultation.id}
          organisationId={ownAddressee.organisationId}
          onDone={() => setOpen(false)}
          {...(!isFirst && { onCancel: () => setOpen(false) })}
        />
      ) : (
        <Button size="small" onClick={() => setOpen(true)}>
          {messages.addReply}
        </Button>
      )}
    </Card>
  )
}
