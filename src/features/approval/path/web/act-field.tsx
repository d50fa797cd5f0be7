import { useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import type { Id } from '#shared/ids.ts'
import { DateField } from '#ui/date-field.tsx'
import { FileField, SelectField, TextAreaField, TextField } from '#ui/fields.tsx'
import { DecisionMethod, Verdict } from '../entities.ts'
import { acceptedEvidence } from '../evidence/model.ts'
import { PointsField } from '../opinions/web/points-field.tsx'
import { pathMessages } from './messages/index.ts'
import { type ActionForm, type Field, getPointsText, isNeeded, type PathAction } from './path-action.ts'
import { usePathActionMessages } from './use-path-action-messages.ts'
import { VersionField } from './version-field.tsx'

/** A field of the dialog for an act. */
export function ActField(props: {
  planId: Id
  action: PathAction
  field: Field
  actionForm: ActionForm
  onChange: (changed: Partial<ActionForm>) => void
}) {
  const { planId, action, field, actionForm, onChange } = props
  const messages = useMessages(pathMessages)
  const common = useMessages(platformMessages)
  const { labelOf } = usePathActionMessages()
  if (field === 'points')
    return (
      <PointsField
        value={getPointsText(actionForm)}
        needsAnswer={!(action.kind === 'opinion' && action.isLate)}
        onChange={(points) => onChange({ points })}
      />
    )
  if (field === 'file')
    return (
      <FileField
        label={labelOf(action, field)}
        accept={acceptedEvidence}
        chooseLabel={common.chooseFile}
        fileLabel={actionForm.file?.name ?? common.noFile}
        required={isNeeded(action, field, actionForm)}
        onChoose={(file) => onChange({ file: file ?? null })}
      />
    )
  const fieldProps = {
    label: labelOf(action, field),
    value: actionForm[field],
    required: isNeeded(action, field, actionForm),
    onChange: (event: { currentTarget: { value: string } }) => onChange({ [field]: event.currentTarget.value }),
  }
  switch (field) {
    case 'versionId':
      return (
        <VersionField planId={planId} value={actionForm.versionId} onChange={(versionId) => onChange({ versionId })} />
      )
    case 'date':
    case 'dueOn':
      return <DateField {...fieldProps} />
    case 'weeks':
      return <TextField {...fieldProps} type="number" min={1} max={260} />
    case 'method':
      return (
        <SelectField
          {...fieldProps}
          data={[
            { value: '', label: messages.acts.noMethod },
            ...DecisionMethod.options.map((value) => ({ value, label: messages.seats.methods[value] })),
          ]}
        />
      )
    case 'verdict':
      return (
        <SelectField
          {...fieldProps}
          data={Verdict.options.map((value) => ({ value, label: messages.seats.verdicts[value] }))}
        />
      )
    default:
      return (
        <TextAreaField
          {...fieldProps}
          autosize
          minRows={field === 'text' ? 3 : 2}
          maxLength={field === 'text' ? 20_000 : 2000}
        />
      )
  }
}
