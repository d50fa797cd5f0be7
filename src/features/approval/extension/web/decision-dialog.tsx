import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { evidenceApi, seatKey, useSeatName } from '#features/approval/path/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { isFilledText } from '#shared/filled-text.ts'
import { dayAfter, formatDate, lastDay, legalToday } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { CheckboxField, TextAreaField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { PlanExtension } from '../contract.ts'
import type { NamedSeat } from '../entities.ts'
import { extensionApi } from './api.ts'
import { DocumentField } from './document-field.tsx'
import styles from './extension.module.css'
import { extensionMessages } from './messages/index.ts'
import { useExtensionFeedback } from './use-extension-feedback.ts'

interface DecisionForm {
  /** The last day of an extension. */
  last: string
  decidedOn: string
  decided: ReadonlySet<string>
  legalBasis: string
  evidence: string
  file: File | null
  reason: string
}

interface DecisionDialogProps {
  kind: 'extended' | 'ended'
  extension: PlanExtension
  onClose: () => void
}

const isComplete = (kind: DecisionDialogProps['kind'], { last, decidedOn, decided, file, reason }: DecisionForm) =>
  (kind === 'ended' || last !== '') && decidedOn !== '' && decided.size > 0 && file !== null && isFilledText(reason)

/** Uploads the document and records the decision with it. */
async function recordDecision(
  { kind, extension }: DecisionDialogProps,
  deciders: readonly NamedSeat[],
  form: DecisionForm,
) {
  const { id } = await evidenceApi.uploadEvidence.call({ file: form.file! })
  const decision = {
    planId: extension.planId,
    decidedOn: form.decidedOn,
    decided: deciders.map(({ seat }) => seat).filter((seat) => form.decided.has(seatKey(seat))),
    legalBasis: form.legalBasis.trim() || null,
    evidence: form.evidence.trim() || null,
    evidenceIds: [id],
    reason: form.reason.trim(),
  }
  return kind === 'ended'
    ? extensionApi.endPlan.call(decision)
    : extensionApi.extendPlan.call({ ...decision, validUntil: dayAfter(form.last) })
}

/**
 * Dialog to record a decision that extends or ends a plan: the deciders, the date, the document and the reason. It has
 * no effect until a second person confirms it.
 */
export function DecisionDialog(props: DecisionDialogProps) {
  const { kind, extension, onClose } = props
  const { extendable } = extension
  const messages = useMessages(extensionMessages).validity
  const { language } = useLocalizedText()
  const latest = extendable ? lastDay(extendable.latest) : ''
  const deciders = kind === 'extended' ? (extendable?.deciders ?? []) : extension.endDeciders
  const [form, setForm] = useState<DecisionForm>({
    last: latest,
    decidedOn: legalToday(),
    decided: new Set(),
    legalBasis: '',
    evidence: '',
    file: null,
    reason: '',
  })
  const save = useMutation({
    mutationFn: () => recordDecision(props, deciders, form),
    ...useExtensionFeedback()(kind === 'extended' ? messages.recorded : messages.ended, onClose),
  })
  const title = kind === 'extended' ? messages.extend : messages.end
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      description={kind === 'extended' ? messages.extendText(formatDate(latest, language)) : messages.endText}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            variant="primary"
            busy={save.isPending}
            disabled={!isComplete(kind, form)}
            onClick={() => save.mutate()}
          >
            {title}
          </Button>
        </>
      }
    >
      <DecisionFields
        kind={kind}
        basis={kind === 'extended' ? extendable?.basis : undefined}
        deciders={deciders}
        form={form}
        onChange={(changed) => setForm((before) => ({ ...before, ...changed }))}
      />
    </Dialog>
  )
}

function DecisionFields(props: {
  kind: DecisionDialogProps['kind']
  basis: NonNullable<PlanExtension['extendable']>['basis'] | undefined
  deciders: readonly NamedSeat[]
  form: DecisionForm
  onChange: (changed: Partial<DecisionForm>) => void
}) {
  const { kind, basis, deciders, form, onChange } = props
  const messages = useMessages(extensionMessages).validity
  const { name } = useLocalizedText()
  const set =
    (field: Exclude<keyof DecisionForm, 'decided' | 'file'>) =>
    ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      onChange({ [field]: value })
  return (
    <Stack gap={12}>
      {basis && <p>{name(basis)}</p>}
      {kind === 'extended' && <DateField label={messages.last} value={form.last} onChange={set('last')} required />}
      <DateField label={messages.decidedOn} value={form.decidedOn} onChange={set('decidedOn')} required />
      <DeciderFields deciders={deciders} decided={form.decided} onChange={(decided) => onChange({ decided })} />
      <DocumentField file={form.file} onChoose={(file) => onChange({ file })} />
      <TextField label={messages.basis} value={form.legalBasis} onChange={set('legalBasis')} maxLength={500} />
      <TextField label={messages.evidence} value={form.evidence} onChange={set('evidence')} maxLength={500} />
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

function DeciderFields(props: {
  deciders: readonly NamedSeat[]
  decided: ReadonlySet<string>
  onChange: (decided: ReadonlySet<string>) => void
}) {
  const { deciders, decided, onChange } = props
  const messages = useMessages(extensionMessages).validity
  const seatName = useSeatName()
  return (
    <fieldset className={styles.seats}>
      <legend>{messages.decidedBy}</legend>
      {deciders.map((decider) => {
        const key = seatKey(decider.seat)
        const selected = new Set([key])
        return (
          <CheckboxField
            key={key}
            label={seatName(decider)}
            checked={decided.has(key)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? decided.union(selected) : decided.difference(selected))
            }
          />
        )
      })}
    </fieldset>
  )
}
