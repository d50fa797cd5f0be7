import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useGo } from '#platform/web/address.ts'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate, formatDuration, formatMoment, lastDay } from '#shared/format.ts'
import { languageNames } from '#shared/language.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { useToast } from '#ui/toast.tsx'
import type { Plan } from '../contract.ts'
import { planMessages } from '../messages/index.ts'
import { planApi } from './api.ts'
import styles from './form.module.css'
import { planPageMessages } from './messages/index.ts'
import { CoverFacts, CoverForm } from './plan-cover.tsx'

/** Shows the plan file: the cover, the marking and the dates, with actions to send or delete the plan. */
export function PlanFile({
  plan,
  abilities,
}: {
  plan: Plan
  abilities: { write: boolean; send: boolean } & Partial<Record<string, boolean>>
}) {
  const words = useWords(planPageMessages)
  const common = useWords(planMessages)
  const refusal = useRefusalWords(common.refusals)
  const { language } = useReading()
  const toast = useToast()
  const go = useGo()
  const queries = useQueryClient()
  const [asking, setAsking] = useState<'send' | 'remove'>()
  const settle = {
    onError: (error: unknown) => toast({ message: refusal(error), tone: 'bad' as const }),
    onSettled: () => queries.invalidateQueries({ queryKey: planApi.key() }),
  }
  const change = useMutation(planApi.changePlan.mutationOptions(settle))
  const send = useMutation(
    planApi.sendPlan.mutationOptions({ ...settle, onSuccess: () => toast({ message: words.file.sent }) }),
  )
  const remove = useMutation(planApi.removePlan.mutationOptions({ ...settle, onSuccess: () => go('/plans') }))
  return (
    <div className={styles.columns}>
      <Card title={words.file.cover} {...(abilities.write && { note: words.file.coverNote(languageNames[language]) })}>
        {abilities.write ? (
          <CoverForm plan={plan} onChange={(patch) => change.mutate({ id: plan.id, revision: plan.revision, patch })} />
        ) : (
          <CoverFacts plan={plan} />
        )}
      </Card>
      <Card title={words.file.dates}>
        <div className={styles.form}>
          <dl className={styles.facts}>
            <dt>{words.file.period}</dt>
            <dd>{`${formatDate(plan.periodFrom, language)} – ${formatDate(lastDay(plan.periodTo), language)} (${formatDuration(plan.duration, language)})`}</dd>
            <dt>{words.file.decidedOn}</dt>
            <dd>{plan.decidedOn ? formatDate(plan.decidedOn, language) : words.notYet}</dd>
            <dt>{words.file.inForce}</dt>
            <dd>{plan.inForceOn ? formatDate(plan.inForceOn, language) : words.notYet}</dd>
            <dt>{words.file.publishedOn}</dt>
            <dd>{plan.publishedOn ? formatDate(plan.publishedOn, language) : words.notYet}</dd>
            <dt>{words.file.sentAt}</dt>
            <dd>{plan.sentAt ? formatMoment(plan.sentAt, language) : words.notYet}</dd>
            {plan.legalBasis && (
              <>
                <dt>{words.file.legalBasis}</dt>
                <dd>{plan.legalBasis}</dd>
              </>
            )}
          </dl>
          <p>
            <a href={`/api/plans/${plan.id}/document`} download={`${plan.code}.json`}>
              {words.file.download}
            </a>
          </p>
          <div className={styles.actions}>
            {abilities.send && plan.sentAt === null && (
              <Button variant="primary" onClick={() => setAsking('send')}>
                {words.file.send}
              </Button>
            )}
            {abilities.write && plan.sentAt === null && (
              <Button variant="danger" onClick={() => setAsking('remove')}>
                {words.file.remove}
              </Button>
            )}
          </div>
        </div>
      </Card>
      <Confirm
        open={asking === 'send'}
        title={words.file.sendTitle}
        confirmLabel={words.file.send}
        cancelLabel={words.cancel}
        onCancel={() => setAsking(undefined)}
        onConfirm={async () => {
          await send.mutateAsync({ id: plan.id }).catch(() => undefined)
          setAsking(undefined)
        }}
      >
        {words.file.sendText(plan.marking)}
      </Confirm>
      <Confirm
        open={asking === 'remove'}
        title={words.file.removeTitle}
        confirmLabel={words.file.remove}
        cancelLabel={words.cancel}
        danger
        onCancel={() => setAsking(undefined)}
        onConfirm={async () => {
          await remove.mutateAsync({ id: plan.id, reason: words.file.removeTitle }).catch(() => undefined)
          setAsking(undefined)
        }}
      >
        {words.file.removeText}
      </Confirm>
    </div>
  )
}
