import { FunctionPicker } from '#features/country/registry/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { dayAfter, lastDay } from '#shared/format.ts'
import { DateField } from '#ui/date-field.tsx'
import { CheckboxField } from '#ui/fields.tsx'
import { Columns } from '#ui/layout.tsx'
import { useFieldLabels } from '../use-field-labels.ts'
import { outlineMessages } from './messages/index.ts'
import type { BulkPatch } from './use-outline-acts.ts'

interface BulkFieldProps {
  onChange: (patch: BulkPatch) => void
  /** Leaves these fields of the elements unchanged. */
  onKeep: (...fields: (keyof BulkPatch)[]) => void
}

/** Field for the accountable function, with a checkbox that clears it. */
export function AccountableFunctionField(props: BulkFieldProps & { value: BulkPatch['accountableFunctionId'] }) {
  const { value, onChange, onKeep } = props
  const { change: messages } = useMessages(outlineMessages)
  const labels = useFieldLabels()
  return (
    <>
      <FunctionPicker
        label={labels.accountableFunctionId}
        placeholder={messages.keepValue}
        value={value ?? null}
        onChange={(id) => (id === null ? onKeep('accountableFunctionId') : onChange({ accountableFunctionId: id }))}
      />
      <CheckboxField
        label={`${labels.accountableFunctionId}: ${messages.empty.toLocaleLowerCase()}`}
        checked={value === null}
        onChange={(event) =>
          event.currentTarget.checked ? onChange({ accountableFunctionId: null }) : onKeep('accountableFunctionId')
        }
      />
    </>
  )
}

/** Fields for the first and last day. An empty field leaves the date unchanged. */
export function PeriodFields({ patch, onChange, onKeep }: BulkFieldProps & { patch: BulkPatch }) {
  const labels = useFieldLabels()
  return (
    <Columns minWidth={220} gap={12} align="end" stretch>
      <DateField
        label={labels.periodFrom}
        value={patch.periodFrom ?? ''}
        onChange={({ currentTarget: { value } }) => (value ? onChange({ periodFrom: value }) : onKeep('periodFrom'))}
      />
      <DateField
        label={labels.periodTo}
        value={patch.periodTo ? lastDay(patch.periodTo) : ''}
        onChange={({ currentTarget: { value } }) =>
          value ? onChange({ periodTo: dayAfter(value) }) : onKeep('periodTo')
        }
      />
    </Columns>
  )
}
