import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Row } from '#ui/layout.tsx'
import { Pill } from '#ui/pill.tsx'
import { EvidenceFiles } from '../../evidence/web/evidence-files.tsx'
import { pathDocumentMessages } from '../../messages/index.ts'
import type { RecordedSeatAct } from '../contract.ts'
import { confirmationsApi } from './api.ts'
import styles from './confirmations.module.css'
import { ContestDialog, type ContestKind } from './contest-dialog.tsx'
import { confirmationMessages } from './messages/index.ts'
import { useConfirmationFeedback } from './use-confirmation-feedback.ts'

/**
 * Lists each act that was recorded for a seat, with the document. A second person confirms or contests each one. Not
 * shown if no act was recorded for a seat.
 */
export function ConfirmationsCard({ planId }: { planId: Id }) {
  const messages = useMessages(confirmationMessages)
  const query = useQuery(confirmationsApi.listRecordedActs.queryOptions({ input: { planId } }))
  const [dialog, setDialog] = useState<{ entry: RecordedSeatAct; kind: ContestKind }>()
  return (
    <QueryView query={query} showsLoading={false}>
      {({ acts, isSecondPerson, hasEntered }) =>
        acts.length > 0 && (
          <Card title={messages.title}>
            <p id="path-confirmations" tabIndex={-1} className={styles.quiet}>
              {isSecondPerson ? messages.intro : messages.introOfOthers}
            </p>
            <ul className={styles.lines}>
              {acts.map((entry) => (
                <RecordedActLine key={entry.act.id} entry={entry} onAsk={(kind) => setDialog({ entry, kind })} />
              ))}
            </ul>
            {dialog && <ContestDialog {...dialog} hasEntered={hasEntered} onClose={() => setDialog(undefined)} />}
          </Card>
        )
      }
    </QueryView>
  )
}
const tones = { awaited: 'warn', confirmed: 'good', contested: 'bad' } as const

function RecordedActLine({ entry, onAsk }: { entry: RecordedSeatAct; onAsk: (kind: ContestKind) => void }) {
  const { act, link, abilities } = entry
  const messages = useMessages(confirmationMessages)
  const document = useMessages(pathDocumentMessages)
  const { language, name } = useLocalizedText()
  const feedback = useConfirmationFeedback()
  const confirm = useMutation(confirmationsApi.confirmAct.mutationOptions(feedback(messages.confirmed)))
  const seat = [entry.functionNames ? name(entry.functionNames) : '', name(entry.organisationNames)]
    .filter(Boolean)
    .join(', ')
  const sendLink = useMutation(confirmationsApi.links.sendConfirmationLink.mutationOptions(feedback(messages.linkSent)))
  const revokeLink = useMutation(
    confirmationsApi.links.revokeConfirmationLink.mutationOptions(feedback(messages.revokedLink)),
  )
  const subject = `${entry.stepNumber} ${name(entry.stepNames)}: ${seat}`
  const state = act.confirmation ?? 'awaited'
  const formatKind = ({ kind, verdict }: RecordedSeatAct['act']): string => {
    if (verdict) return document.verdicts[verdict]
    if (kind === 'opinion_missing') return document.absent
    return kind === 'received' ? messages.received : messages.opinion
  }
  const kinds = (['contest', 'withdrawContest', 'withdrawConfirmation'] as const).filter((kind) => abilities[kind])
  return (
    <li className={styles.line}>
      <span className={styles.subject}>
        {subject}
        <span className={styles.quiet}>
          <Dotted
            parts={[
              formatKind(act),
              messages.recorded(act.recordedBy ?? '', formatDate(act.date, language)),
              entry.version &&
                document.versionDays(
                  formatDate(entry.version.frozenOn, language),
                  formatDate(entry.version.submittedOn, language),
                ),
            ]}
          />
        </span>
        {act.text && <q className={styles.text}>{act.text}</q>}
        {entry.contest && <q className={styles.text}>{entry.contest.text}</q>}
        {entry.contest?.isAfterEntry && <span className={styles.quiet}>{messages.afterEntry}</span>}
        {entry.isReservedForSeat && !abilities.confirm && <span className={styles.quiet}>{messages.seatConfirms}</span>}
        {link && (
          <span className={styles.quiet}>
            {link.isRevoked
              ? messages.linkRevoked
              : messages.linkUntil(formatDate(link.expiresAt.slice(0, 10), language))}
          </span>
        )}
        <EvidenceFiles
          holderKind="act"
          id={act.id}
          subject={subject}
          files={act.evidence ?? []}
          mayAttach={false}
          isExpected={act.provenance === 'recorded'}
          queryKeys={[confirmationsApi.key()]}
        />
      </span>
      <Row>
        <Pill tone={tones[state]}>{document.confirmation[state]}</Pill>
        {abilities.confirm && (
          <Button
            size="small"
            busy={confirm.isPending}
            aria-label={`${messages.confirm}: ${subject}`}
            onClick={() => confirm.mutate({ id: act.id })}
          >
            {messages.confirm}
          </Button>
        )}
        {abilities.sendLink && (
          <Button
            size="small"
            variant="quiet"
            busy={sendLink.isPending}
            aria-label={`${messages.sendLink}: ${subject}`}
            onClick={() => sendLink.mutate({ id: act.id })}
          >
            {messages.sendLink}
          </Button>
        )}
        {link && !link.isRevoked && (
          <Button
            size="small"
            variant="quiet"
            busy={revokeLink.isPending}
            aria-label={`${messages.revokeLink}: ${subject}`}
            onClick={() => revokeLink.mutate({ id: link.id })}
          >
            {messages.revokeLink}
          </Button>
        )}
        {kinds.map((kind) => (
          <Button
            key={kind}
            size="small"
            variant="quiet"
            aria-label={`${messages[kind]}: ${subject}`}
            onClick={() => onAsk(kind)}
          >
            {messages[kind]}
          </Button>
        ))}
      </Row>
    </li>
  )
}
