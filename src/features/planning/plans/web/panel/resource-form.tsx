import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { CheckboxField, SelectField, TextField } from '#ui/fields.tsx'
import type { ElementResource } from '../../contract.ts'
import styles from '../form.module.css'
import { planPageMessages } from '../messages/index.ts'
import { useFieldLabels } from '../use-field-labels.ts'

interface ResourceFieldsProps {
  draft: ElementResource
  onChange: (draft: ElementResource) => void
}

/** Form for a new resource of an element. */
export function ResourceForm(
  props: ResourceFieldsProps & { onSave: (resource: ElementResource) => void; onCancel: () => void },
) {
  const { draft, onChange, onSave, onCancel } = props
  const messages = useMessages(planPageMessages)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        const { team: _, ...budget } = draft
        onSave(draft.kind === 'budget' ? budget : draft)
      }}
    >
      <AmountFields draft={draft} onChange={onChange} />
      <OriginFields draft={draft} onChange={onChange} />
      <CheckboxField
        label={messages.resources.notAvailable}
        checked={draft.notAvailable}
        onChange={(event) =>
          onChange({
            ...draft,
            notAvailable: event.currentTarget.checked,
            amount: event.currentTarget.checked ? null : (draft.amount ?? 0),
          })
        }
      />
      <div className={styles.actions}>
        <Button variant="quiet" onClick={onCancel}>
          {messages.cancel}
        </Button>
        <Button type="submit" disabled={draft.notAvailable !== (draft.amount === null)}>
          {messages.save}
        </Button>
      </div>
    </form>
  )
}

/** Fields for kind, service, amount and availability. */
function AmountFields({ draft, onChange }: ResourceFieldsProps) {
  const messages = useMessages(planPageMessages)
  return (
    <div className={styles.grid}>
      <SelectField
        label={messages.resources.kind}
        value={draft.kind}
        data={(['hours', 'fte', 'budget'] as const).map((value) => ({
          value,
          label: messages.resources.kinds[value],
        }))}
        onChange={(event) => onChange({ ...draft, kind: event.currentTarget.value as ElementResource['kind'] })}
      />
      <SelectField
        label={messages.resources.service}
        value={draft.service}
        data={(['police', 'inspectorate', 'care', 'other'] as const).map((value) => ({
          value,
          label: messages.resources.services[value],
        }))}
        onChange={(event) => onChange({ ...draft, service: event.currentTarget.value as ElementResource['service'] })}
      />
      <TextField
        label={messages.resources.amount}
        type="number"
        min={0}
        step="any"
        disabled={draft.notAvailable}
        value={draft.amount ?? ''}
        onChange={(event) =>
          onChange({ ...draft, amount: event.target.value === '' ? null : Number(event.target.value) })
        }
      />
      <TextField
        label={messages.resources.available}
        type="number"
        min={0}
        step="any"
        value={draft.available ?? ''}
        onChange={(event) =>
          onChange({ ...draft, available: event.target.value === '' ? null : Number(event.target.value) })
        }
      />
    </div>
  )
}

/** Fields for team, source and funding. */
function OriginFields({ draft, onChange }: ResourceFieldsProps) {
  const messages = useMessages(planPageMessages)
  const labels = useFieldLabels()
  return (
    <div className={styles.grid}>
      {draft.kind !== 'budget' && (
        <TextField
          label={labels.team}
          value={draft.team ?? ''}
          maxLength={120}
          onChange={(event) => onChange(setTeam(draft, event.target.value))}
        />
      )}
      <TextField
        label={labels.source}
        value={draft.source ?? ''}
        maxLength={200}
        onChange={(event) => onChange({ ...draft, source: event.target.value || null })}
      />
      <SelectField
        label={labels.funding}
        value={draft.funded ?? ''}
        data={[
          { value: '', label: messages.notSpecified },
          ...(['yes', 'partial', 'no'] as const).map((value) => ({
            value,
            label: messages.resources.funded[value],
          })),
        ]}
        onChange={(event) =>
          onChange({ ...draft, funded: (event.currentTarget.value || null) as ElementResource['funded'] })
        }
      />
    </div>
  )
}

/** Sets the team of a resource. An empty name removes it. */
function setTeam({ team: _, ...others }: ElementResource, name: string): ElementResource {
  return name.trim() === '' ? others : { ...others, team: name }
}
