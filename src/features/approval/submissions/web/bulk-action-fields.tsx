import { DecisionMethod, Verdict } from '#features/approval/path/entities.ts'
import { acceptedEvidence } from '#features/approval/path/evidence/model.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { legalToday } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { DateField } from '#ui/date-field.tsx'
import { FileField, SelectField, TextAreaField } from '#ui/fields.tsx'
import type { SubmissionAction } from '../contract.ts'
import { submissionMessages } from './messages/index.ts'

type ActionKind = SubmissionAction['kind']
export type Decider = { function: string | null; names: Names }

/** The form data of a bulk action. */
export interface BulkActionForm {
  date: string
  dueOn: string
  text: string
  reason: string
  function: string
  verdict: Verdict
  method: DecisionMethod | ''
  /** The document of an act that is recorded for another person. */
  file: File | null
}

export const toEmptyForm = (deciders: readonly Decider[]): BulkActionForm => ({
  date: legalToday(),
  dueOn: '',
  text: '',
  reason: '',
  function: deciders[0]?.function ?? '',
  verdict: 'approved',
  method: '',
  file: null,
})

/** Checks whether the form has the data that the action requires. */
export function isComplete(kind: ActionKind, form: BulkActionForm): boolean {
  const isFilled = isFilledText(form.text)
  if (kind === 'ask') return isFilled
  return form.date !== '' && (kind !== 'decide' || form.verdict === 'approved' || isFilled)
}

/** Converts the form data to a bulk action. */
export function toSubmissionAction(
  kind: ActionKind,
  form: BulkActionForm,
  deciders: readonly Decider[],
  evidenceIds: Id[],
): SubmissionAction {
  const evidence = evidenceIds.length > 0 && { evidenceIds }
  if (kind === 'receive') return { kind, date: form.date, ...evidence }
  if (kind === 'ask') return { kind, text: form.text.trim(), dueOn: form.dueOn || null }
  return {
    kind,
    function: deciders.find((decider) => (decider.function ?? '') === form.function)?.function ?? null,
    verdict: form.verdict,
    date: form.date,
    text: form.text.trim() || null,
    method: form.method || null,
    reason: form.reason.trim() || null,
    ...evidence,
  }
}

interface FieldsProps {
  form: BulkActionForm
  onChange: (changed: Partial<BulkActionForm>) => void
}

/** The fields that a bulk action requires. */
export function BulkActionFields(props: FieldsProps & { kind: ActionKind; deciders: readonly Decider[] }) {
  const { kind, deciders, form, onChange } = props
  const messages = useMessages(submissionMessages)
  const common = useMessages(platformMessages)
  if (kind === 'ask') return <RequestFields form={form} onChange={onChange} />
  return (
    <>
      {kind === 'decide' && <VerdictFields form={form} onChange={onChange} deciders={deciders} />}
      <DateField
        label={messages.date}
        value={form.date}
        required
        onChange={(event) => onChange({ date: event.currentTarget.value })}
      />
      {kind === 'decide' && <ReasonFields form={form} onChange={onChange} />}
      <FileField
        label={messages.document}
        accept={acceptedEvidence}
        chooseLabel={common.chooseFile}
        fileLabel={form.file?.name ?? common.noFile}
        onChoose={(file) => onChange({ file: file ?? null })}
      />
    </>
  )
}

function RequestFields({ form, onChange }: FieldsProps) {
  const messages = useMessages(submissionMessages)
  return (
    <>
      <TextAreaField
        label={messages.missingDocuments}
        description={messages.missingDocumentsHint}
        value={form.text}
        required
        autosize
        minRows={4}
        maxLength={5000}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      <DateField
        label={messages.due}
        value={form.dueOn}
        onChange={(event) => onChange({ dueOn: event.currentTarget.value })}
      />
    </>
  )
}

function VerdictFields({ form, onChange, deciders }: FieldsProps & { deciders: readonly Decider[] }) {
  const messages = useMessages(submissionMessages)
  const { name } = useLocalizedText()
  return (
    <>
      {deciders.length > 1 && (
        <SelectField
          label={messages.onBehalfOf}
          value={form.function}
          data={deciders.map((decider) => ({ value: decider.function ?? '', label: name(decider.names) }))}
          onChange={(event) => onChange({ function: event.currentTarget.value })}
        />
      )}
      <SelectField
        label={messages.verdict}
        value={form.verdict}
        data={Verdict.options.map((value) => ({ value, label: messages.decision[value] }))}
        onChange={(event) => onChange({ verdict: event.currentTarget.value as Verdict })}
      />
    </>
  )
}

function ReasonFields({ form, onChange }: FieldsProps) {
  const messages = useMessages(submissionMessages)
  return (
    <>
      <TextAreaField
        label={messages.reasons}
        value={form.text}
        required={form.verdict !== 'approved'}
        autosize
        minRows={2}
        maxLength={20_000}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      <SelectField
        label={messages.method}
        value={form.method}
        data={[
          { value: '', label: messages.noMethod },
          ...DecisionMethod.options.map((value) => ({ value, label: messages.methods[value] })),
        ]}
        onChange={(event) => onChange({ method: event.currentTarget.value as DecisionMethod | '' })}
      />
      <TextAreaField
        label={messages.orderReason}
        value={form.reason}
        autosize
        minRows={2}
        maxLength={2000}
        onChange={(event) => onChange({ reason: event.currentTarget.value })}
      />
    </>
  )
}
