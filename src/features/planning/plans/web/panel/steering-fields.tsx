import { useState } from 'react'
import { PhenomenonPicker } from '#features/country/phenomena/web/index.ts'
import { AreasPicker } from '#features/country/registry/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { chainLinks, type ElementState, elementStates } from '#shared/element-kind.ts'
import { dayAfter, lastDay } from '#shared/format.ts'
import { type Marking, markings } from '#shared/marking.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { CheckboxField, SelectField, TextField } from '#ui/fields.tsx'
import { planMessages } from '../../messages/index.ts'
import { type ElementPart, useSaveAndClose } from '../editing/use-element-edit.ts'
import styles from '../form.module.css'
import { planPageMessages } from '../messages/index.ts'
import { useFieldLabels } from '../use-field-labels.ts'

/**
 * Shows the management fields of an element: state, phenomenon, chain links, place, period, marking, confidentiality.
 */
export function SteeringFields(part: ElementPart) {
  const { element, editable, save } = part
  const messages = useMessages(planPageMessages)
  const labels = useFieldLabels()
  const common = useMessages(planMessages)
  const last = element.periodTo ? lastDay(element.periodTo) : ''
  return (
    <div className={styles.form}>
      <StateSection {...part} />
      <PhenomenonPicker
        label={labels.phenomenonId}
        value={element.phenomenonId}
        readOnly={!editable}
        onChange={(phenomenonId) => save({ phenomenonId })}
      />
      <fieldset className={styles.pills} data-part="chain" disabled={!editable}>
        <legend>{labels.chainLinks}</legend>
        {chainLinks.map((link) => (
          <CheckboxField
            key={link}
            label={common.chainLinks[link]}
            checked={element.chainLinks.includes(link)}
            onChange={(event) =>
              save({
                chainLinks: event.currentTarget.checked
                  ? chainLinks.filter((chainLink) => chainLink === link || element.chainLinks.includes(chainLink))
                  : element.chainLinks.filter((chainLink) => chainLink !== link),
              })
            }
          />
        ))}
      </fieldset>
      <AreasPicker
        label={labels.areaIds}
        value={element.details.areaIds ?? []}
        readOnly={!editable}
        onChange={(areaIds) => save({ details: { ...element.details, areaIds } })}
      />
      <div className={styles.grid}>
        <DateField
          key={`from-${element.revision}`}
          name="periodFrom"
          label={labels.periodFrom}
          defaultValue={element.periodFrom ?? ''}
          readOnly={!editable}
          onBlur={(event) =>
            event.target.value !== (element.periodFrom ?? '') && save({ periodFrom: event.target.value || null })
          }
        />
        <DateField
          key={`to-${element.revision}`}
          name="periodTo"
          label={labels.periodTo}
          defaultValue={last}
          readOnly={!editable}
          onBlur={({ target: { value } }) => value !== last && save({ periodTo: value ? dayAfter(value) : null })}
        />
      </div>
      <SelectField
        name="marking"
        label={labels.marking}
        value={element.marking ?? ''}
        disabled={!editable}
        data={[{ value: '', label: messages.panel.asContainer }, ...markings]}
        onChange={(event) => save({ marking: (event.currentTarget.value || null) as Marking | null })}
      />
      <ConfidentialSection {...part} />
    </div>
  )
}

/** A form for the state. A stop or pause requires a reason, and both are saved together. */
function StateSection({ element, editable, save }: ElementPart) {
  const messages = useMessages(planPageMessages)
  const labels = useFieldLabels()
  const common = useMessages(planMessages)
  const [waiting, setWaiting] = useState<ElementState>()
  const { isSaving, saveAndClose } = useSaveAndClose(save, () => setWaiting(undefined))
  const [reason, setReason] = useState(element.stateReason ?? '')
  const choose = (state: ElementState | null) => {
    if (state === 'stopped' || state === 'paused') setWaiting(state)
    else save({ state, stateReason: null })
  }
  return (
    <>
      <SelectField
        name="state"
        label={labels.state}
        value={waiting ?? element.state ?? ''}
        disabled={!editable}
        data={[
          { value: '', label: messages.notSpecified },
          ...elementStates.map((state) => ({ value: state, label: common.states[state] })),
        ]}
        onChange={(event) => choose((event.currentTarget.value || null) as ElementState | null)}
      />
      {(waiting || element.stateReason) && (
        <div className={styles.grid}>
          <TextField
            label={labels.stateReason}
            value={reason}
            readOnly={!editable}
            required
            onChange={(event) => setReason(event.target.value)}
            maxLength={2000}
          />
          {waiting && (
            <Button
              busy={isSaving}
              disabled={reason.trim() === ''}
              onClick={() => saveAndClose({ state: waiting, stateReason: reason.trim() }, reason.trim())}
            >
              {messages.save}
            </Button>
          )}
        </div>
      )}
    </>
  )
}

/**
 * A form for the proposal that the element is confidential. The decision on the version designates it: from then on, lifting
 * it is a change that nobody approved yet.
 */
function ConfidentialSection({ element, editable, isDesignated, save }: ElementPart) {
  const messages = useMessages(planPageMessages)
  const [reason, setReason] = useState(element.confidential?.reason ?? '')
  if (!editable && !element.confidential) return null
  return (
    <fieldset className={styles.form} data-part="confidential" disabled={!editable}>
      <legend>{messages.confidential}</legend>
      <TextField
        label={messages.panel.confidentialReason}
        description={isDesignated ? messages.panel.designatedHint : messages.panel.confidentialHint}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        maxLength={300}
      />
      {editable && (
        <div className={styles.actions}>
          <Button
            size="small"
            disabled={reason.trim() === '' || reason.trim() === element.confidential?.reason}
            onClick={() => save({ confidential: { reason: reason.trim() } })}
          >
            {messages.panel.proposeConfidential}
          </Button>
          {element.confidential && (
            <Button size="small" variant="quiet" onClick={() => save({ confidential: null })}>
              {isDesignated ? messages.panel.liftConfidential : messages.panel.withdrawConfidential}
            </Button>
          )}
        </div>
      )}
    </fieldset>
  )
}
