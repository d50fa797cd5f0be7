import type { ComponentType } from 'react'
import { AreaPicker, OrganisationsPicker } from '#features/country/registry/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { DateField } from '#ui/date-field.tsx'
import { CheckboxField, TextAreaField, TextField } from '#ui/fields.tsx'
import type { ElementField } from '../../fields/entities.ts'
import { type elementFields, type FieldOfType, getDescriptor, type TypeOf } from '../../fields/model.ts'
import { getFieldValue, getMaxLength } from '../../fields/values/model.ts'
import type { ElementPart } from '../editing/use-element-edit.ts'
import { useFieldLabels } from '../use-field-labels.ts'
import { CompetenceControl, InstrumentControl, InterestControl } from './code-choices.tsx'
import { LocalizedTextField } from './localized-text-field.tsx'
import { panelMessages } from './messages.ts'
import { type ControlProps, saveValue } from './save-field.ts'

/** The types of the fields that the details section shows. */
type DetailType = {
  [Field in ElementField]: (typeof elementFields)[Field]['panel'] extends 'details' ? TypeOf<Field> : never
}[ElementField]

/** The control for each type. A field whose type has no control does not compile. */
const controls: Record<DetailType, ComponentType<ControlProps>> = {
  text: PlainTextControl,
  localized: ({ field, ...part }) => <LocalizedTextField {...part} field={field as FieldOfType<'localized'>} />,
  lines: LinesControl,
  date: DateControl,
  euros: EurosControl,
  yes: YesControl,
  competence: CompetenceControl,
  instrument: InstrumentControl,
  element: InterestControl,
  area: AreaControl,
  organisations: OrganisationsControl,
  persons: PersonCount,
}

/** Shows the control for a field of an element, with the label of the field. */
export function FieldControl({ field, ...part }: ElementPart & { field: ElementField }) {
  const labels = useFieldLabels()
  const Control = controls[getDescriptor(field).type as DetailType]
  return <Control {...part} field={field} label={labels[field]} />
}

function PlainTextControl(props: ControlProps) {
  const { element, editable, field, label } = props
  const value = (getFieldValue(element, field) as string | null | undefined) ?? ''
  return (
    <TextField
      key={element.revision}
      name={field}
      label={label}
      defaultValue={value}
      readOnly={!editable}
      maxLength={getMaxLength(field)}
      onBlur={(event) => saveValue(props, event.target.value.trim() || null)}
    />
  )
}

function LinesControl(props: ControlProps) {
  const { element, editable, field, label } = props
  const messages = useMessages(panelMessages)
  const lines = (getFieldValue(element, field) as string[] | undefined) ?? []
  return (
    <TextAreaField
      key={element.revision}
      name={field}
      label={label}
      description={editable ? messages.details.linesHint : undefined}
      defaultValue={lines.join('\n')}
      readOnly={!editable}
      autosize
      minRows={1}
      onBlur={(event) => {
        const written = event.target.value.split('\n').map((line) => line.trim())
        const filled = written.filter((line) => line !== '')
        saveValue(props, filled.length > 0 ? filled : null)
      }}
    />
  )
}

function DateControl(props: ControlProps) {
  const { element, editable, field, label } = props
  return (
    <DateField
      key={element.revision}
      name={field}
      label={label}
      defaultValue={(getFieldValue(element, field) as string | undefined) ?? ''}
      readOnly={!editable}
      onBlur={(event) => saveValue(props, event.target.value || null)}
    />
  )
}

function EurosControl(props: ControlProps) {
  const { element, editable, field, label } = props
  return (
    <TextField
      key={element.revision}
      name={field}
      label={`${label} (€)`}
      type="number"
      min={0}
      step="any"
      defaultValue={(getFieldValue(element, field) as number | undefined) ?? ''}
      readOnly={!editable}
      onBlur={(event) => saveValue(props, event.target.value === '' ? null : Number(event.target.value))}
    />
  )
}

function YesControl(props: ControlProps) {
  const { element, editable, field, label } = props
  return (
    <CheckboxField
      name={field}
      label={label}
      checked={getFieldValue(element, field) === true}
      disabled={!editable}
      onChange={(event) => saveValue(props, event.currentTarget.checked || null)}
    />
  )
}

function AreaControl(props: ControlProps) {
  const { element, editable, field, label } = props
  return (
    <AreaPicker
      label={label}
      value={(getFieldValue(element, field) as string | undefined) ?? null}
      readOnly={!editable}
      onChange={(id) => saveValue(props, id)}
    />
  )
}

function OrganisationsControl(props: ControlProps) {
  const { element, editable, field, label } = props
  return (
    <OrganisationsPicker
      label={label}
      value={(getFieldValue(element, field) as string[] | undefined) ?? []}
      readOnly={!editable}
      onChange={(ids) => saveValue(props, ids)}
    />
  )
}

/** Shows how many persons are named. Their names are personal data that the panel does not load. */
function PersonCount({ element, field, label }: ControlProps) {
  const ids = (getFieldValue(element, field) as string[] | undefined) ?? []
  return ids.length === 0 ? null : <TextField label={label} value={String(ids.length)} readOnly />
}
