import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useGo } from '#platform/web/address.ts'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate, formatMoment, lastDay } from '#shared/format.ts'
import { languageNames } from '#shared/language.ts'
import { type LocalizedText, localized, writeText } from '#shared/localized-text.ts'
import { markings } from '#shared/marking.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { SelectField, TextAreaField, TextField } from '#ui/fields.tsx'
import { useToast } from '#ui/toast.tsx'
import type { Plan } from '../contract.ts'
import { planMessages } from '../messages/index.ts'
import { planApi } from './api.ts'
import styles from './form.module.css'
import { planPageMessages } from './messages/index.ts'

/** The file of a plan: what stands on its cover, its marking, its dates; sending and removing it. */
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
  const { language, text, langOf } = useReading()
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
  const save = (field: 'title' | 'motto' | 'shortMessage', value: string) => {
    const before: LocalizedText | null = plan[field]
    if (value.trim() === text(before).trim()) return
    change.mutate({
      id: plan.id,
      revision: plan.revision,
      patch: { [field]: before ? writeText(before, language, value) : localized(language, value) },
    })
  }
  return (
    <div className={styles.columns}>
      <Card title={words.file.cover} note={words.file.coverNote(languageNames[language])}>
        <div className={styles.form} key={`${language}-${plan.revision}`}>
          <TextField
            label={words.file.title}
            defaultValue={text(plan.title)}
            lang={langOf(plan.title)}
            readOnly={!abilities.write}
            onBlur={(event) => save('title', event.target.value)}
            maxLength={500}
          />
          <TextField
            label={words.file.motto}
            defaultValue={text(plan.motto)}
            lang={langOf(plan.motto)}
            readOnly={!abilities.write}
            onBlur={(event) => save('motto', event.target.value)}
            maxLength={300}
          />
          <TextAreaField
            label={words.file.shortMessage}
            description={words.file.shortMessageNote}
            defaultValue={text(plan.shortMessage)}
            lang={langOf(plan.shortMessage)}
            readOnly={!abilities.write}
            onBlur={(event) => save('shortMessage', event.target.value)}
            planVoice
            autosize
            minRows={2}
            maxLength={1000}
          />
          <SelectField
            label={words.file.marking}
            value={plan.marking}
            disabled={!abilities.write}
            data={[...markings]}
            onChange={(event) =>
              change.mutate({
                id: plan.id,
                revision: plan.revision,
                patch: { marking: event.currentTarget.value as Plan['marking'] },
              })
            }
          />
        </div>
      </Card>
      <Card title={words.file.dates}>
        <dl className={styles.facts}>
          <dt>{words.file.period}</dt>
          <dd>{`${formatDate(plan.periodFrom, language)} – ${formatDate(lastDay(plan.periodTo), language)} (${plan.duration})`}</dd>
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
