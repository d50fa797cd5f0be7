import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { formatDate, formatDuration, formatMoment, lastDay } from '#shared/format.ts'
import { languageNames } from '#shared/language.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import type { Plan } from '../contract.ts'
import { isDecided, isRemovable } from '../decided-fields/model.ts'
import { planMessages } from '../messages/index.ts'
import { planApi } from './api.ts'
import { PlanAreaCard } from './area/plan-area-card.tsx'
import styles from './form.module.css'
import { planPageMessages } from './messages/index.ts'
import { CoverFacts, CoverForm } from './plan-cover.tsx'
import { RemoveDialog } from './remove-dialog.tsx'

/** Shows the plan file: the cover, the marking and the dates, with actions to send or delete the plan. */
export function PlanFile({
  plan,
  abilities,
}: {
  plan: Plan
  abilities: { write: boolean; send: boolean } & Partial<Record<string, boolean>>
}) {
  const messages = useMessages(planPageMessages)
  const common = useMessages(planMessages)
  const feedback = useMutationFeedback(common.errors, [planApi.key()])
  const { language } = useLocalizedText()
  const [asking, setAsking] = useState<'send' | 'remove'>()
  const change = useMutation(planApi.changePlan.mutationOptions(feedback()))
  const send = useMutation(planApi.sendPlan.mutationOptions(feedback(messages.file.sent)))
  return (
    <div className={styles.columns}>
      <Card
        title={messages.file.cover}
        {...(abilities.write && { hint: messages.file.coverHint(languageNames[language]) })}
      >
        {abilities.write ? (
          <CoverForm
            plan={plan}
            mayDecide={abilities.decide === true}
            onChange={(patch) => change.mutate({ id: plan.id, revision: plan.revision, patch })}
          />
        ) : (
          <CoverFacts plan={plan} />
        )}
      </Card>
      <Card title={messages.file.dates} {...(isDecided(plan) && { hint: messages.file.decidedHint })}>
        <Stack gap={14}>
          <PlanDates plan={plan} />
          <p>
            <a href={`/api/plans/${plan.id}/document`} download={`${plan.code}.json`}>
              {messages.file.download}
            </a>
          </p>
          <Row align="end">
            {abilities.send && plan.sentAt === null && (
              <Button variant="primary" onClick={() => setAsking('send')}>
                {messages.file.send}
              </Button>
            )}
            {abilities.write && plan.sentAt === null && isRemovable(plan) && (
              <Button variant="danger" onClick={() => setAsking('remove')}>
                {messages.file.remove}
              </Button>
            )}
          </Row>
        </Stack>
      </Card>
      <PlanAreaCard plan={plan} />
      <Confirm
        open={asking === 'send'}
        title={messages.file.sendTitle}
        confirmLabel={messages.file.send}
        cancelLabel={messages.cancel}
        onCancel={() => setAsking(undefined)}
        onConfirm={async () => {
          await send.mutateAsync({ id: plan.id }).catch(() => undefined)
          setAsking(undefined)
        }}
      >
        {messages.file.sendText(plan.marking)}
      </Confirm>
      {asking === 'remove' && <RemoveDialog plan={plan} onClose={() => setAsking(undefined)} />}
    </div>
  )
}

/** Shows the dates of a plan and the legal basis. */
function PlanDates({ plan }: { plan: Plan }) {
  const messages = useMessages(planPageMessages)
  const { language } = useLocalizedText()
  return (
    <dl className={styles.facts}>
      <dt>{messages.file.period}</dt>
      <dd>{`${formatDate(plan.periodFrom, language)} – ${formatDate(lastDay(plan.periodTo), language)} (${formatDuration(plan.duration, language)})`}</dd>
      <dt>{messages.file.decidedOn}</dt>
      <dd>{plan.decidedOn ? formatDate(plan.decidedOn, language) : messages.notYet}</dd>
      <dt>{messages.file.inForce}</dt>
      <dd>{plan.inForceOn ? formatDate(plan.inForceOn, language) : messages.notYet}</dd>
      <dt>{messages.file.publishedOn}</dt>
      <dd>{plan.publishedOn ? formatDate(plan.publishedOn, language) : messages.notYet}</dd>
      <dt>{messages.file.sentAt}</dt>
      <dd>{plan.sentAt ? formatMoment(plan.sentAt, language) : messages.notYet}</dd>
      {plan.legalBasis && (
        <>
          <dt>{messages.file.legalBasis}</dt>
          <dd>{plan.legalBasis}</dd>
        </>
      )}
    </dl>
  )
}
