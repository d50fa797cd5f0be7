import type { ReactNode } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import type { Language } from '#shared/language.ts'
import { Button } from '#ui/button.tsx'
import { CheckboxField, SelectField, TextField } from '#ui/fields.tsx'
import type { ElementResource } from '../../contract.ts'
import { type ItemField, listItemFields } from '../../fields/items/model.ts'
import styles from '../form.module.css'
import { planPageMessages } from '../messages/index.ts'
import { useFieldLabels } from '../use-field-labels.ts'

type ResourceField = ItemField<'resources'>
interface ResourceFieldsProps {
  draft: ElementResource
  onChange: (draft: ElementResource) => void
}
interface ControlProps extends ResourceFieldsProps {
  label: string
  messages: (typeof planPageMessages)[Language]
}

/** Form for a new resource of an element. */
export function ResourceForm(
  props: ResourceFieldsProps & { busy: boolean; onSave: (resource: ElementResource) => void; onCancel: () => void },
) {
  const { draft, onChange, busy, onSave, onCancel } = props
  const messages = useMessages(planPageMessages)
  const labels = useResourceLabels()
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        const { team: _, ...budget } = draft
        onSave(draft.kind === 'budget' ? budget : draft)
      }}
    >
      <div className={styles.grid}>
        {names.map((name) => {
          const Control = controls[name]
          return <Control key={name} draft={draft} onChange={onChange} label={labels[name]} messages={messages} />
        })}
      </div>
      <div className={styles.actions}>
        <Button variant="quiet" onClick={onCancel}>
          {messages.cancel}
        </Button>
        <Button type="submit" busy={busy} disabled={draft.notAvailable !== (draft.amount === null)}>
          {messages.save}
        </Button>
      </div>
    </form>
  )
}

/** The fields, in the order of the table of item fields. */
const names = listItemFields('resources').map(({ name }) => name as ResourceField)

/** The control of each field. A field without a control does not compile. */
const controls: { [Field in ResourceField]: (props: ControlProps) => ReactNode } = {
  kind: ({ draft, onChange, label, messages }) => (
    <SelectField
      label={label}
      value={draft.kind}
      data={toOptions(messages.resources.kinds)}
      onChange={(event) => onChange({ ...draft, kind: event.currentTarget.value as ElementResource['kind'] })}
    />
  ),
  service: ({ draft, onChange, label, messages }) => (
    <SelectField
      label={label}
      value={draft.service}
      data={toOptions(messages.resources.services)}
      onChange={(event) => onChange({ ...draft, service: event.currentTarget.value as ElementResource['service'] })}
    />
  ),
  year: ({ draft, onChange, label, messages }) => (
    <TextField
      label={label}
      description={messages.resources.yearHint}
      type="number"
      min={1900}
      max={2200}
      value={draft.year ?? ''}
      onChange={(event) => onChange({ ...draft, year: parseNumber(event.target.value) })}
    />
  ),
  amount: ({ draft, onChange, label }) => (
    <TextField
      label={label}
      type="number"
      min={0}
      step="any"
      disabled={draft.notAvailable}
      value={draft.amount ?? ''}
      onChange={(event) => onChange({ ...draft, amount: parseNumber(event.target.value) })}
    />
  ),
  available: ({ draft, onChange, label }) => (
    <TextField
      label={label}
      type="number"
      min={0}
      step="any"
      value={draft.available ?? ''}
      onChange={(event) => onChange({ ...draft, available: parseNumber(event.target.value) })}
    />
  ),
  team: ({ draft, onChange, label }) =>
    draft.kind !== 'budget' && (
      <TextField
        label={label}
        value={draft.team ?? ''}
        maxLength={120}
        onChange={(event) => onChange(setTeam(draft, event.target.value))}
      />
    ),
  source: ({ draft, onChange, label }) => (
    <TextField
      label={label}
      value={draft.source ?? ''}
      maxLength={200}
      onChange={(event) => onChange({ ...draft, source: event.target.value || null })}
    />
  ),
  funded: ({ draft, onChange, label, messages }) => (
    <SelectField
      label={label}
      value={draft.funded ?? ''}
      data={[{ value: '', label: messages.notSpecified }, ...toOptions(messages.resources.funded)]}
      onChange={(event) =>
        onChange({ ...draft, funded: (event.currentTarget.value || null) as ElementResource['funded'] })
      }
    />
  ),
  notAvailable: ({ draft, onChange, label }) => (
    <CheckboxField
      label={label}
      checked={draft.notAvailable}
      onChange={(event) =>
        onChange({
          ...draft,
          notAvailable: event.currentTarget.checked,
          amount: event.currentTarget.checked ? null : (draft.amount ?? 0),
        })
      }
    />
  ),
}

/** Returns the labels of the controls in the page language. */
function useResourceLabels(): Record<ResourceField, string> {
  const { kind, service, amount, available, notAvailable } = useMessages(planPageMessages).resources
  const { year, team, source, funding } = useFieldLabels()
  return { kind, service, year, amount, available, team, source, funded: funding, notAvailable }
}

const parseNumber = (text: string): number | null => (text === '' ? null : Number(text))
const toOptions = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** Sets the team of a resource. An empty name removes it. */
function setTeam({ team: _, ...others }: ElementResource, name: string): ElementResource {
  return name.trim() === '' ? others : { ...others, team: name }
}
