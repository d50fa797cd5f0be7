import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParam } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { useMay, useSession } from '#platform/web/session.tsx'
import { formatDate } from '#shared/format.ts'
import { languageNames } from '#shared/language.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { SentElement } from '../transmission/contract.ts'
import { questionApi, transmissionApi } from './api.ts'
import { deskMessages } from './messages/index.ts'
import { QuestionCard } from './question-card.tsx'
import { AskWindow } from './question-dialog.tsx'
import { ReceiptLine } from './receipt-line.tsx'
import styles from './submissions.module.css'

/** Shows a document sent to an organisation: the content, the file in each language, and the members' questions. */
export default function SentPage() {
  const words = useWords(deskMessages)
  const { language, name, spoken, text } = useReading()
  const session = useSession()
  const may = useMay()
  const id = useParam('id')
  const [asking, setAsking] = useState<SentElement | 'whole'>()
  const found = useQuery(transmissionApi.getSent.queryOptions({ input: { id } }))
  const asked = useQuery(questionApi.listQuestions.queryOptions({ input: { sentId: id } }))
  const failed = found.error ?? asked.error
  if (failed) return <Failure error={failed} onRetry={() => void Promise.all([found.refetch(), asked.refetch()])} />
  if (!found.data || !asked.data) return <Skeleton label={words.loading} rows={10} />
  const sent = found.data
  const own = session.roles.find(
    ({ organisationId }) =>
      may('remark.write', organisationId) && sent.receivers.some((one) => one.organisationId === organisationId),
  )
  const named = (element: SentElement) => text(element.title) || element.code || words.untitled
  return (
    <>
      <PageHeader
        eyebrow={<Dotted parts={[sent.stepNumber, name(sent.stepNames)]} />}
        title={sent.title}
        lede={words.sentTo(sent.receivers.map(({ names }) => name(names)).join(', '))}
        actions={sent.languages.map((one) => (
          <ButtonLink key={one} href={`/api/sent-documents/${sent.id}/file?language=${one}`} download>
            {words.download(languageNames[one])}
          </ButtonLink>
        ))}
      />
      <div className={styles.cards}>
        <p className={styles.quiet}>
          <Dotted
            parts={[
              name(sent.senderNames),
              words.version(sent.versionNumber),
              words.sentOn(formatDate(sent.sentAt.slice(0, 10), language)),
              sent.mainLines && words.mainLines,
              sent.withoutConfidential && words.withoutConfidential,
            ]}
          />
          <br />
          {words.hash} <code className={styles.hash}>{sent.hash}</code>
        </p>
        <ReceiptLine sent={sent} />
        <Card
          title={words.questions}
          actions={own && <Button onClick={() => setAsking('whole')}>{words.askWhole}</Button>}
        >
          {asked.data.length === 0 ? (
            <EmptyState kind="none_yet" title={words.noQuestions}>
              {words.noQuestionsText}
            </EmptyState>
          ) : (
            <ul className={styles.lines}>
              {asked.data.map((question) => (
                <QuestionCard key={question.id} question={question} isPlaced />
              ))}
            </ul>
          )}
        </Card>
        <Card title={words.contents}>
          <ul className={styles.lines}>
            {sent.elements.map((element) => (
              <li key={element.id} className={styles.element} style={{ paddingInlineStart: (element.level - 1) * 16 }}>
                <div className={styles.head}>
                  <span>
                    {element.code && <code>{element.code} </code>}
                    {spoken(element.title) || words.untitled}
                  </span>
                  {own && (
                    <Button
                      size="small"
                      variant="quiet"
                      aria-label={words.askHere(named(element))}
                      onClick={() => setAsking(element)}
                    >
                      {words.ask}
                    </Button>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </Card>
      </div>
      {asking && own && (
        <AskWindow
          sentId={sent.id}
          ownerId={own.organisationId}
          elementId={asking === 'whole' ? null : asking.id}
          about={asking === 'whole' ? words.whole : named(asking)}
          answeredBy={name(sent.senderNames)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  )
}
