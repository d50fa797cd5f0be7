import { useMutation } from '@tanstack/react-query'
import { EvidenceList, useSeatName } from '#features/approval/path/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import type { Names } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Row } from '#ui/layout.tsx'
import { Pill } from '#ui/pill.tsx'
import { isInEffect } from '../decisions/model.ts'
import type { PeriodDecision } from '../entities.ts'
import { extensionDocumentMessages } from '../messages/index.ts'
import { describeState, describeSubject } from '../wording/model.ts'
import { extensionApi } from './api.ts'
import styles from './extension.module.css'
import { extensionMessages } from './messages/index.ts'
import { useExtensionFeedback } from './use-extension-feedback.ts'

export type ReasonedAction = 'withdraw' | 'contest' | 'withdrawContest'

const tones = {
  awaited: 'warn',
  confirmed: 'good',
  not_required: 'neutral',
  contested: 'bad',
  withdrawn: 'neutral',
  lapsed: 'neutral',
} as const

/**
 * Shows a decision on the period of a plan: who decided, who recorded it, the document, and whether a second person
 * confirmed it. People who may confirm or contest see the buttons. Others see for whom the decision waits.
 */
export function DecisionLine(props: {
  decision: PeriodDecision
  /** The extension that the decision revokes. */
  revoked: PeriodDecision | undefined
  onAct: (action: ReasonedAction) => void
}) {
  const { decision, revoked, onAct } = props
  const messages = useMessages(extensionMessages).validity
  const document = useMessages(extensionDocumentMessages)
  const { language } = useLocalizedText()
  const seatName = useSeatName()
  const subject = describeSubject(document, decision, revoked, language)
  const { state, decidedOn, abilities } = decision
  const feedback = useExtensionFeedback()
  const confirm = useMutation(
    extensionApi.confirmPeriodDecision.mutationOptions(
      feedback(({ hasEffect }: { hasEffect: boolean }) =>
        hasEffect ? messages.wasConfirmed : messages.wasPartlyConfirmed,
      ),
    ),
  )
  const day = (date: string) => formatDate(date.slice(0, 10), language)
  const deciders = decision.decided.map(seatName).join('; ')
  const actions: [ReasonedAction, boolean, string][] = [
    ['contest', abilities.contest, messages.contest],
    ['withdrawContest', abilities.withdrawContest, messages.withdrawContest],
    ['withdraw', abilities.withdraw, messages.withdraw],
  ]
  return (
    <li className={styles.decision}>
      <Row>
        <strong className={styles.subject}>{subject}</strong>
        <Pill tone={tones[state]}>{describeState(document, decision)}</Pill>
      </Row>
      <div>{decidedOn ? messages.decided(day(decidedOn), deciders) : `${deciders} · ${document.noDay}`}</div>
      <div>
        <Dotted parts={[decision.reason, decision.legalBasis ?? '', decision.evidence ?? ''].filter(Boolean)} />
      </div>
      <div className={styles.quiet}>{messages.recordedBy(day(decision.recordedAt), decision.recordedBy ?? '')}</div>
      <EvidenceList files={decision.documents} />
      <Outcome decision={decision} />
      <Row>
        {abilities.confirm && (
          <Button
            size="small"
            busy={confirm.isPending}
            aria-label={`${messages.confirm}: ${subject}`}
            onClick={() => confirm.mutate({ id: decision.id })}
          >
            {messages.confirm}
          </Button>
        )}
        {actions.map(
          ([action, isAllowed, label]) =>
            isAllowed && (
              <Button
                key={action}
                size="small"
                variant="quiet"
                aria-label={`${label}: ${subject}`}
                onClick={() => onAct(action)}
              >
                {label}
              </Button>
            ),
        )}
      </Row>
    </li>
  )
}

/** Shows who confirmed, contested or withdrew a decision, and who can confirm it. */
function Outcome({ decision }: { decision: PeriodDecision }) {
  const messages = useMessages(extensionMessages).validity
  const document = useMessages(extensionDocumentMessages)
  const { language, name } = useLocalizedText()
  const { state, confirmations, contest, withdrawn, obstacle, confirmers } = decision
  const nameOf = ({ by, organisationNames }: { by: string | null; organisationNames: Names }) =>
    [by, name(organisationNames)].filter(Boolean).join(', ')
  return (
    <>
      {confirmations.map((entry) => (
        <div key={entry.at}>{document.confirmed(nameOf(entry), formatDate(entry.at.slice(0, 10), language))}</div>
      ))}
      {contest && <div>{messages.contested(nameOf(contest), contest.text)}</div>}
      {contest && isInEffect(state) && <div className={styles.quiet}>{messages.contestInEffect}</div>}
      {withdrawn && <div>{messages.withdrawn(withdrawn.reason)}</div>}
      {obstacle && (
        <div className={styles.hint} role="note">
          {messages.obstacles[obstacle]} {messages.whoCan(confirmers.map((names) => name(names)).join('; '))}
        </div>
      )}
    </>
  )
}
