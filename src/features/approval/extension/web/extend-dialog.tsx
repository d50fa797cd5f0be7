import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { seatKey, useSeatName } from '#features/approval/path/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { isFilledText } from '#shared/filled-text.ts'
import { dayAfter, formatDate, lastDay, legalToday } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { CheckboxField, TextAreaField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { PlanExtension } from '../contract.ts'
import { extensionApi } from './api.ts'
import styles from './extension.module.css'
import { extensionMessages } from './messages/index.ts'
import { useExtensionFeedback } from './use-extension-feedback.ts'

type Extendable = NonNullable<PlanExtension['extendable']>

interface ExtensionForm {
  last: string
  decidedOn: string
  decided: ReadonlySet<string>
  legalBasis: string
  evidence: string
  reason: string
}

const isComplete = ({ last, decidedOn, decided, evidence, reason }: ExtensionForm) =>
  last !== '' && decidedOn !== '' && decided.size > 0 && evidence.trim() !== '' && isFilledText(reason)

/** Dialog to record an extension decision: the end date, the deciders, the date, the source and the reason. */
export function ExtendDialog(props: { extension: PlanExtension; extendable: Extendable; onClose: () => void }) {
  const { extension, extendable, onClose } = props
  const messages = useMessages(extensionMessages).validity
  const { language } = useLocalizedText()
  const [form, setForm] = useState<ExtensionForm>({
    last: lastDay(extendable.latest),
    decidedOn: legalToday(),
    decided: new Set(),
    legalBasis: '',
    evidence: '',
    reason: '',
  })
  const extend = useMutation(
    extensionApi.extendPlan.mutationOptions(useExtensionFeedback()(messages.recorded, onClose)),
  )
  const save = () =>
    extend.mutate({
      planId: extension.planId,
      validUntil: dayAfter(form.last),
      decidedOn: form.decidedOn,
      decided: extendable.deciders.map(({ seat }) => seat).filter((seat) => form.decided.has(seatKey(seat))),
      legalBasis: form.legalBasis.trim() || null,
      evidence: form.evidence.trim(),
      reason: form.reason.trim(),
    })
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
          <Button variant="primary" busy={extend.isPending} disabled={!isComplete(form)} onClick={save}>
            {messages.save}
          </Button>
        </>
      }
    >
      <ExtensionFields
        extendable={extendable}
        form={form}
        onChange={(changed) => setForm((before) => ({ ...before, ...changed }))}
      />
    </Dialog>
  )
}

function ExtensionFields(props: {
  extendable: Extendable
  form: ExtensionForm
  onChange: (changed: Partial<ExtensionForm>) => void
}) {
  const { extendable, form, onChange } = props
  const messages = useMessages(extensionMessages).validity
  const { name } = useLocalizedText()
  const seatName = useSeatName()
  const set =
    (field: Exclude<keyof ExtensionForm, 'decided'>) =>
    ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      onChange({ [field]: value })
  return (
    <Stack gap={12}>
      <p>{name(extendable.basis)}</p>
      <DateField label={messages.last} value={form.last} onChange={set('last')} required />
      <DateField label={messages.decidedOn} value={form.decidedOn} onChange={set('decidedOn')} required />
      <fieldset className={styles.seats}>
        <legend>{messages.decidedBy}</legend>
        {extendable.deciders.map((decider) => {
          const key = seatKey(decider.seat)
          const selected = new Set([key])
          return (
            <CheckboxField
              key={key}
              label={seatName(decider)}
              checked={form.decided.has(key)}
              onChange={(event) =>
                onChange({
                  decided: event.currentTarget.checked
                    ? form.decided.union(selected)
                    : form.decided.difference(selected),
                })
              }
            />
          )
        })}
      </fieldset>
      <TextField label={messages.basis} value={form.legalBasis} onChange={set('legalBasis')} maxLength={500} />
      <TextField label={messages.evidence} value={form.evidence} onChange={set('evidence')} maxLength={500} required />
      <TextAreaField
        label={messages.reason}
        value={form.reason}
        onChange={set('reason')}
        maxLength={2000}
        autosize
        minRows={2}
        required
      />
    </Stack>
  )
}
