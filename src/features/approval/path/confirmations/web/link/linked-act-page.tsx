import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { getLinkQueryOptions, type LinkCredentials, LinkPage, useLinkCredentials } from '#platform/links/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { saveGeneratedFile } from '#platform/web/save-file.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { formatDate, formatSize } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { SignatureNote } from '../../../evidence/web/signature-note.tsx'
import { pathDocumentMessages } from '../../../messages/index.ts'
import type { LinkedAct } from '../../links/contract.ts'
import { confirmationsApi } from '../api.ts'
import styles from '../confirmations.module.css'
import { confirmationMessages } from '../messages/index.ts'
import { useConfirmationFeedback } from '../use-confirmation-feedback.ts'

/** The page on which a seat without an account compares a recorded act with its document, and confirms or contests it. */
export default function LinkedActPage() {
  const link = useLinkCredentials()
  const { credentials } = link
  const messages = useMessages(confirmationMessages).link
  const [answer, setAnswer] = useState<'confirmed' | 'contested'>()
  const query = useQuery({
    ...confirmationsApi.links.getLinkedAct.queryOptions({ input: credentials }),
    ...getLinkQueryOptions(credentials),
  })
  return (
    <LinkPage link={link} query={query}>
      {(act) =>
        answer ? (
          <p role="status">{answer === 'confirmed' ? messages.doneConfirmed : messages.doneContested}</p>
        ) : (
          <ActForm credentials={credentials} act={act} onAnswer={setAnswer} />
        )
      }
    </LinkPage>
  )
}

interface ActFormProps {
  credentials: LinkCredentials
  act: LinkedAct
  onAnswer: (answer: 'confirmed' | 'contested') => void
}

function ActForm({ credentials, act, onAnswer }: ActFormProps) {
  const messages = useMessages(confirmationMessages)
  const { language, name } = useLocalizedText()
  const [reason, setReason] = useState('')
  const [isContesting, setContesting] = useState(false)
  // The answer ends the link, so the page does not load the act again.
  const feedback = useConfirmationFeedback([])
  const confirm = useMutation(
    confirmationsApi.links.confirmByLink.mutationOptions(feedback(undefined, () => onAnswer('confirmed'))),
  )
  const contest = useMutation(
    confirmationsApi.links.contestByLink.mutationOptions(feedback(undefined, () => onAnswer('contested'))),
  )
  return (
    <Stack gap={20}>
      <PageHeader title={messages.link.title} intro={messages.link.intro(name(act.requesterNames))} />
      <p>{messages.link.until(formatDate(act.expiresAt.slice(0, 10), language))}</p>
      <Card title={messages.link.action}>
        <ActFacts act={act} />
      </Card>
      <Card title={messages.link.documents}>
        <Documents credentials={credentials} documents={act.documents} />
      </Card>
      {isContesting && (
        <TextAreaField
          label={messages.reason}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={2000}
          autosize
          minRows={2}
          required
        />
      )}
      <Row>
        {!isContesting && (
          <Button variant="primary" busy={confirm.isPending} onClick={() => confirm.mutate(credentials)}>
            {messages.confirm}
          </Button>
        )}
        <Button
          busy={contest.isPending}
          disabled={isContesting && !isFilledText(reason)}
          onClick={() => (isContesting ? contest.mutate({ ...credentials, text: reason.trim() }) : setContesting(true))}
        >
          {messages.contest}
        </Button>
      </Row>
    </Stack>
  )
}

function ActFacts({ act }: { act: LinkedAct }) {
  const messages = useMessages(confirmationMessages)
  const document = useMessages(pathDocumentMessages)
  const { language, name, text } = useLocalizedText()
  const kind = act.verdict
    ? document.verdicts[act.verdict]
    : act.kind === 'opinion_missing'
      ? document.absent
      : act.kind === 'received'
        ? messages.received
        : messages.opinion
  const seat = [act.functionNames ? name(act.functionNames) : '', name(act.organisationNames)].filter(Boolean)
  const step = [act.stepNumber ?? '', act.stepNames ? name(act.stepNames) : ''].filter(Boolean)
  const facts = [
    [messages.link.plan, text(act.planTitle)],
    [messages.link.step, step.join(' ')],
    [messages.link.seat, seat.join(', ')],
    [messages.link.action, kind],
    [
      messages.link.date,
      [
        formatDate(act.date, language),
        act.version &&
          document.versionDays(
            formatDate(act.version.frozenOn, language),
            formatDate(act.version.submittedOn, language),
          ),
      ]
        .filter(Boolean)
        .join('; '),
    ],
    [messages.link.by, act.recordedBy ?? name(act.requesterNames)],
    [messages.link.text, act.text ?? ''],
    [messages.reason, act.reason ?? ''],
  ].filter(([, value]) => value)
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Documents({ credentials, documents }: { credentials: LinkCredentials; documents: LinkedAct['documents'] }) {
  const messages = useMessages(confirmationMessages)
  const { language } = useLocalizedText()
  const feedback = useConfirmationFeedback([])
  const download = useMutation({
    mutationFn: (documentId: string) =>
      confirmationsApi.links.getLinkedDocument.call({ ...credentials, documentId }).then(saveGeneratedFile),
    ...feedback(),
  })
  if (documents.length === 0) return <p>{messages.link.noDocuments}</p>
  return (
    <ul className={styles.lines}>
      {documents.map(({ id, name, size, signature }) => (
        <li key={id}>
          <Button size="small" variant="quiet" onClick={() => download.mutate(id)}>
            {`${name} (${formatSize(size, language)})`}
          </Button>
          <SignatureNote signature={signature} />
        </li>
      ))}
    </ul>
  )
}
