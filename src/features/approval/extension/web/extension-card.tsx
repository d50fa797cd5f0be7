import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatDate, lastDay } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import type { PlanExtension } from '../contract.ts'
import { isInEffect } from '../decisions/model.ts'
import type { PeriodDecision } from '../entities.ts'
import { extensionApi } from './api.ts'
import { DecisionDialog } from './decision-dialog.tsx'
import { DecisionLine, type ReasonedAction } from './decision-line.tsx'
import styles from './extension.module.css'
import type { en } from './messages/en.ts'
import { extensionMessages } from './messages/index.ts'
import { ReasonDialog } from './reason-dialog.tsx'

type OpenDialog = { kind: 'extended' | 'ended' } | { kind: ReasonedAction; decision: PeriodDecision }

/** Shows the period of a plan, the extensions and the end. It is shown only if there is data or a possible decision. */
export function ExtensionCard({ planId }: { planId: Id }) {
  const query = useQuery(extensionApi.getExtension.queryOptions({ input: { planId } }))
  return (
    <QueryView query={query} showsLoading={false}>
      {(planExtension) => {
        const { decisions, abilities } = planExtension
        const isShown = decisions.length > 0 || abilities.extend || abilities.end
        return isShown && <PeriodCard planExtension={planExtension} />
      }}
    </QueryView>
  )
}

const describeEnd = (
  { validUntil, periodTo, endsEarly }: PlanExtension,
  messages: typeof en.validity,
  until: string,
): string => (endsEarly ? messages.endsEarly(until) : validUntil > periodTo ? messages.extended(until) : messages.none)

function PeriodCard({ planExtension }: { planExtension: PlanExtension }) {
  const messages = useMessages(extensionMessages).validity
  const { language } = useLocalizedText()
  const [openDialog, setOpenDialog] = useState<OpenDialog>()
  const { decisions, abilities } = planExtension
  const day = (date: string) => formatDate(date, language)
  const onClose = () => setOpenDialog(undefined)
  return (
    <Card
      title={messages.title}
      actions={
        <>
          {abilities.extend && <Button onClick={() => setOpenDialog({ kind: 'extended' })}>{messages.extend}</Button>}
          {abilities.end && <Button onClick={() => setOpenDialog({ kind: 'ended' })}>{messages.end}</Button>}
        </>
      }
    >
      <p>
        {messages.period(day(planExtension.periodFrom), day(lastDay(planExtension.periodTo)))}{' '}
        {describeEnd(planExtension, messages, day(lastDay(planExtension.validUntil)))}
      </p>
      <ol className={styles.lines}>
        {decisions.map((decision) => (
          <DecisionLine
            key={decision.id}
            decision={decision}
            revoked={decisions.find(({ id }) => id === decision.refersTo)}
            onAct={(kind) => setOpenDialog({ kind, decision })}
          />
        ))}
      </ol>
      {openDialog &&
        ('decision' in openDialog ? (
          <ActionDialog action={openDialog.kind} decision={openDialog.decision} onClose={onClose} />
        ) : (
          <DecisionDialog kind={openDialog.kind} extension={planExtension} onClose={onClose} />
        ))}
    </Card>
  )
}

/** Asks for the reason for which a decision is withdrawn or contested, or a contest withdrawn. */
function ActionDialog(props: { action: ReasonedAction; decision: PeriodDecision; onClose: () => void }) {
  const { action, decision, onClose } = props
  const messages = useMessages(extensionMessages).validity
  const { id, state, contest } = decision
  const hasEffect = isInEffect(state)
  if (action === 'contest')
    return (
      <ReasonDialog
        title={messages.contest}
        text={hasEffect ? messages.contestTextInEffect : messages.contestText}
        successMessage={messages.wasContested}
        act={({ reason }) => extensionApi.contestPeriodDecision.call({ id, reason })}
        onClose={onClose}
      />
    )
  if (action === 'withdrawContest')
    return (
      <ReasonDialog
        title={messages.withdrawContest}
        text={undefined}
        successMessage={messages.contestWithdrawn}
        act={({ reason }) => extensionApi.withdrawPeriodContest.call({ id: contest!.id, reason })}
        onClose={onClose}
      />
    )
  return (
    <ReasonDialog
      title={messages.withdraw}
      text={hasEffect ? messages.revokeText : messages.withdrawText}
      successMessage={hasEffect ? messages.revoked : messages.tookBack}
      isDecision={hasEffect}
      act={(input) => extensionApi.withdrawExtension.call({ id, ...input })}
      onClose={onClose}
    />
  )
}
