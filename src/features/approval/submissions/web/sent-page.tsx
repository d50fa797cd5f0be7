import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { languageRegimeMessages } from '#features/country/language-regime/messages/index.ts'
import { useParam } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { joinQueries, QueryView } from '#platform/web/query-view.tsx'
import { useMay, useSession } from '#platform/web/session.tsx'
import { formatDate } from '#shared/format.ts'
import { languageNames } from '#shared/language.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Stack } from '#ui/layout.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import type { Question } from '../questions/contract.ts'
import type { SentElement } from '../transmission/contract.ts'
import { questionApi, transmissionApi } from './api.ts'
import { submissionMessages } from './messages/index.ts'
import { QuestionCard } from './question-card.tsx'
import { QuestionDialog } from './question-dialog.tsx'
import { ReceiptLine } from './receipt-line.tsx'
import styles from './submissions.module.css'

/** Shows a document sent to an organisation: the content, the file in each language, and the members' questions. */
export default function SentPage() {
  const id = useParam('id')
  const sent = useQuery(transmissionApi.getSent.queryOptions({ input: { id } }))
  const questions = useQuery(questionApi.listQuestions.queryOptions({ input: { sentId: id } }))
  return (
    <QueryView query={joinQueries({ sent, questions })} rows={10}>
      {(data) => <SentView {...data} />}
    </QueryView>
  )
}

type Sent = Awaited<ReturnType<typeof transmissionApi.getSent.call>>

function SentView({ sent, questions }: { sent: Sent; questions: readonly Question[] }) {
  const messages = useMessages(submissionMessages)
  const { courtesyTranslation } = useMessages(languageRegimeMessages)
  const { name, text } = useLocalizedText()
  const session = useSession()
  const may = useMay()
  const [asking, setAsking] = useState<SentElement | 'whole'>()
  const own = session.roles.find(
    ({ organisationId }) =>
      may('comment.write', organisationId) &&
      sent.receivers.some((receiver) => receiver.organisationId === organisationId),
  )
  const getElementName = (element: SentElement) => text(element.title) || element.code || messages.untitled
  return (
    <>
      <PageHeader
        eyebrow={<Dotted parts={[sent.stepNumber, name(sent.stepNames)]} />}
        title={sent.title}
        intro={messages.sentTo(sent.receivers.map(({ names }) => name(names)).join(', '))}
        actions={sent.languages.map((value) => (
          <ButtonLink key={value} href={`/api/sent-documents/${sent.id}/file?language=${value}`} download>
            {messages.download(languageNames[value])}
            {sent.courtesyLanguages.includes(value) && ` (${courtesyTranslation})`}
          </ButtonLink>
        ))}
      />
      <Stack>
        <SentFacts sent={sent} />
        <ReceiptLine sent={sent} />
        <Card
          title={messages.questions}
          actions={own && <Button onClick={() => setAsking('whole')}>{messages.askWhole}</Button>}
        >
          {questions.length === 0 ? (
            <EmptyState kind="none_yet" title={messages.noQuestions}>
              {messages.noQuestionsText}
            </EmptyState>
          ) : (
            <ul className={styles.lines}>
              {questions.map((question) => (
                <QuestionCard key={question.id} question={question} showsSubject />
              ))}
            </ul>
          )}
        </Card>
        <SentContents
          elements={sent.elements}
          getElementName={getElementName}
          {...(own && { onAsk: (element: SentElement) => setAsking(element) })}
        />
      </Stack>
      {asking && own && (
        <QuestionDialog
          sentId={sent.id}
          ownerId={own.organisationId}
          elementId={asking === 'whole' ? null : asking.id}
          subjectName={asking === 'whole' ? messages.whole : getElementName(asking)}
          answeredBy={name(sent.senderNames)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  )
}

function SentFacts({ sent }: { sent: Sent }) {
  const messages = useMessages(submissionMessages)
  const { language, name } = useLocalizedText()
  return (
    <p className={styles.quiet}>
      <Dotted
        parts={[
          name(sent.senderNames),
          messages.version(sent.versionNumber),
          messages.sentOn(formatDate(sent.sentAt.slice(0, 10), language)),
          sent.mainLines && messages.mainLines,
          sent.withoutConfidential && messages.withoutConfidential,
        ]}
      />
      <br />
      {messages.hash} <code className={styles.hash}>{sent.hash}</code>
    </p>
  )
}

function SentContents(props: {
  elements: readonly SentElement[]
  getElementName: (element: SentElement) => string
  onAsk?: (element: SentElement) => void
}) {
  const { elements, getElementName, onAsk } = props
  const messages = useMessages(submissionMessages)
  const { renderText } = useLocalizedText()
  return (
    <Card title={messages.contents}>
      <ul className={styles.lines}>
        {elements.map((element) => (
          <li key={element.id} className={styles.element} style={{ paddingInlineStart: (element.level - 1) * 16 }}>
            <div className={styles.head}>
              <span>
                {element.code && <code>{element.code} </code>}
                {renderText(element.title) || messages.untitled}
              </span>
              {onAsk && (
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={messages.askHere(getElementName(element))}
                  onClick={() => onAsk(element)}
                >
                  {messages.askQuestion}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
