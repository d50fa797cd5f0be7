import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { dayAfter, formatDate, lastDay, legalToday } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { CheckboxField, DateField, TextAreaField, TextField } from '#ui/fields.tsx'
import { seatKey, useSeatName } from '../../acts/web/seat-name.ts'
import type { PlanExtension } from '../contract.ts'
import { extensionApi } from './api.ts'
import styles from './extension.module.css'
import { extensionMessages } from './messages/index.ts'
import { useExtensionMutation } from './use-extension.ts'

type Extendable = NonNullable<PlanExtension['extendable']>

/** Dialog to record an extension decision: the end date, the deciders, the date, the source and the reason. */
export function ExtendWindow(props: { extension: PlanExtension; extendable: Extendable; onClose: () => void }) {
  const { extension, extendable, onClose } = props
  const messages = useMessages(extensionMessages).validity
  const { language, name } = useLocalizedText()
  const seatName = useSeatName()
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set())
  const [input, setForm] = useState({
    last: lastDay(extendable.latest),
    decidedOn: legalToday(),
    legalBasis: '',
    evidence: '',
    reason: '',
  })
  const set =
    (field: keyof typeof input) =>
    ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setForm((before) => ({ ...before, [field]: value }))
  const act = useExtensionMutation(
    () =>
      extensionApi.extendPlan.call({
        planId: extension.planId,
        validUntil: dayAfter(input.last),
        decidedOn: input.decidedOn,
        decided: extendable.deciders.flatMap((decide) => (decided.has(seatKey(decide.seat)) ? [decide.seat] : [])),
        legalBasis: input.legalBasis.trim() || null,
        evidence: input.evidence.trim(),
        reason: input.reason.trim(),
      }),
    messages.recorded,
    onClose,
  )
  const isComplete =
    input.last !== '' && input.decidedOn !== '' && input.evidence.trim() !== '' && input.reason.trim().length >= 3
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.extend}
      description={messages.extendText(formatDate(lastDay(extendable.latest), language))}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            variant="primary"
            busy={act.isPending}
            disabled={!isComplete || decided.size === 0}
            onClick={() => act.mutate(undefined)}
          >
            {messages.save}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{name(extendable.basis)}</p>
        <DateField label={messages.last} value={input.last} onChange={set('last')} required />
        <DateField label={messages.decidedOn} value={input.decidedOn} onChange={set('decidedOn')} required />
        <fieldset className={styles.seats}>
          <legend>{messages.decidedBy}</legend>
          {extendable.deciders.map((decide) => {
            const key = seatKey(decide.seat)
            return (
              <CheckboxField
                key={key}
                label={seatName(decide)}
                checked={decided.has(key)}
                onChange={(event) =>
                  setDecided(
                    event.currentTarget.checked ? decided.union(new Set([key])) : decided.difference(new Set([key])),
                  )
                }
              />
            )
          })}
        </fieldset>
        <TextField label={messages.basis} value={input.legalBasis} onChange={set('legalBasis')} maxLength={500} />
        <TextField
          label={messages.evidence}
          value={input.evidence}
          onChange={set('evidence')}
          maxLength={500}
          required
        />
        <TextAreaField
          label={messages.reason}
          value={input.reason}
          onChange={set('reason')}
          maxLength={2000}
          autosize
          minRows={2}
          required
        />
      </div>
    </Dialog>
  )
}
