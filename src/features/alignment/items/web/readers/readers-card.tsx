import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fileKinds } from '#platform/files/model.ts'
import { fileMessages } from '#platform/files/web/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { QueryView } from '#platform/web/query-view.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { formatDate, formatMoment, legalToday } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DateField } from '#ui/date-field.tsx'
import { FileField, TextField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { alignmentMessages } from '../../messages/index.ts'
import type { AnswerReaders } from '../../readers/contract.ts'
import { decisionKinds } from '../../readers/model.ts'
import { alignmentApi } from '../api.ts'
import { useAlignmentFeedback } from '../messages.ts'
import { answerReaderMessages } from './messages/index.ts'
import styles from './readers.module.css'

const acceptedDocuments = decisionKinds.flatMap((kind) => fileKinds[kind].extensions).join(',')

function useReleaseFeedback() {
  const errors = { ...useMessages(fileMessages).errors, ...useMessages(alignmentMessages).errors }
  return useMutationFeedback(errors, [alignmentApi.answerReaders.key()])
}

/** Who reads the answers of an organisation, per plan that asks, and their release. Empty if no law limits the readers. */
export function ReadersCard({ organisationId }: { organisationId: Id }) {
  const messages = useMessages(answerReaderMessages).card
  const query = useQuery(alignmentApi.answerReaders.listAnswerReaders.queryOptions({ input: { organisationId } }))
  return (
    <QueryView query={query} showsLoading={false}>
      {(plans) =>
        plans.length > 0 && (
          <Card title={messages.title} hint={messages.hint}>
            {plans.map((entry) => (
              <PlanReaders key={entry.plan.planId} entry={entry} />
            ))}
          </Card>
        )
      }
    </QueryView>
  )
}

function PlanReaders({ entry }: { entry: AnswerReaders }) {
  const messages = useMessages(answerReaderMessages).card
  const { language, name, renderText } = useLocalizedText()
  const { release } = entry
  return (
    <section className={styles.plan}>
      <h3>{renderText(entry.plan.title)}</h3>
      {release ? (
        <>
          <p>
            {release.isConfirmed && messages.everyone}{' '}
            {messages.released(release.decidingBody, formatDate(release.decidedOn, language))}{' '}
            {!release.isConfirmed && messages.awaited}
          </p>
          {release.document && (
            <p>
              <Link href={`/api/files/${release.document.id}`} download>
                {release.document.name}
              </Link>
            </p>
          )}
          {release.releasedBy && (
            <p className={styles.quiet}>
              {messages.recorded(release.releasedBy, formatMoment(release.releasedAt, language))}{' '}
              {release.confirmedBy && messages.confirmed(release.confirmedBy)}
            </p>
          )}
        </>
      ) : (
        <>
          <p>
            {messages.others(entry.minimum)} {entry.areaName && messages.area(entry.areaName)}
          </p>
          <details>
            <summary>
              {messages.named} ({entry.readers.length})
            </summary>
            <ul>
              {entry.readers.map((reader) => (
                <li key={reader.organisationId}>{name(reader.names)}</li>
              ))}
            </ul>
          </details>
        </>
      )}
      {entry.withdrawal && (
        <p className={styles.quiet}>
          {messages.withdrawn(
            entry.withdrawal.decidingBody,
            formatDate(entry.withdrawal.decidedOn, language),
            entry.withdrawal.withdrawnBy ?? '',
          )}{' '}
          {entry.withdrawal.reason}
        </p>
      )}
      {entry.abilities.confirm && <ConfirmButton entry={entry} />}
      {entry.abilities.release && <ReleaseForm entry={entry} />}
    </section>
  )
}

function ConfirmButton({ entry: { plan, organisationId } }: { entry: AnswerReaders }) {
  const messages = useMessages(answerReaderMessages).card
  const feedback = useAlignmentFeedback([alignmentApi.answerReaders.key()])
  const confirming = useMutation(alignmentApi.answerReaders.confirmAnswerRelease.mutationOptions(feedback()))
  return (
    <Button busy={confirming.isPending} onClick={() => confirming.mutate({ planId: plan.planId, organisationId })}>
      {messages.confirm}
    </Button>
  )
}

function ReleaseForm({ entry: { plan, organisationId, release } }: { entry: AnswerReaders }) {
  const messages = useMessages(answerReaderMessages).card
  const shared = useMessages(platformMessages)
  const [decidingBody, setDecidingBody] = useState('')
  const [decidedOn, setDecidedOn] = useState<string>(legalToday())
  const [file, setFile] = useState<File>()
  const [reason, setReason] = useState('')
  const feedback = useReleaseFeedback()
  const releasing = useMutation(alignmentApi.answerReaders.releaseAnswers.mutationOptions(feedback()))
  const withdrawing = useMutation(alignmentApi.answerReaders.withdrawAnswerRelease.mutationOptions(feedback()))
  const act = release ? withdrawing : releasing
  const isReady =
    decidingBody.trim() !== '' && decidedOn !== '' && (release ? isFilledText(reason) : file !== undefined)
  const decide = () => {
    const decision = { planId: plan.planId, organisationId, decidingBody, decidedOn }
    const onSuccess = () => {
      setDecidingBody('')
      setFile(undefined)
      setReason('')
    }
    if (release) withdrawing.mutate({ ...decision, reason: reason.trim() }, { onSuccess })
    else if (file) releasing.mutate({ ...decision, file }, { onSuccess })
  }
  return (
    <div className={styles.form}>
      <TextField
        label={messages.decidingBody}
        value={decidingBody}
        maxLength={300}
        onChange={(event) => setDecidingBody(event.currentTarget.value)}
      />
      <DateField
        label={messages.decidedOn}
        value={decidedOn}
        onChange={(event) => setDecidedOn(event.currentTarget.value)}
      />
      {release && (
        <TextField
          label={messages.reason}
          value={reason}
          maxLength={2000}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {!release && (
        <FileField
          label={messages.document}
          accept={acceptedDocuments}
          chooseLabel={shared.chooseFile}
          fileLabel={file?.name ?? shared.noFile}
          required
          onChoose={setFile}
        />
      )}
      <Button busy={act.isPending} disabled={!isReady} onClick={decide}>
        {release ? messages.withdraw : messages.release}
      </Button>
    </div>
  )
}
