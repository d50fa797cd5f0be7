import { useMessages } from '#platform/web/language.tsx'
import { SidePanelSection } from '#ui/side-panel.tsx'
import type { ElementField } from '../../fields/entities.ts'
import { getDescriptor, listFields } from '../../fields/model.ts'
import { getFieldValue, isFieldOfKind, isFilled } from '../../fields/values/model.ts'
import type { ElementPart } from '../editing/use-element-edit.ts'
import styles from '../form.module.css'
import { FieldControl } from './field-control.tsx'
import { panelMessages } from './messages.ts'

const detailFields = listFields((field) => getDescriptor(field).panel === 'details')

/**
 * Shows the fields without a control in another section. An empty field is shown only where it can be filled: in an
 * element of a kind that uses it.
 */
export function DetailsSection(part: ElementPart) {
  const messages = useMessages(panelMessages)
  const { element, editable } = part
  const isShown = (field: ElementField) =>
    isFilled(getFieldValue(element, field)) || (editable && isFieldOfKind(field, element.kind))
  const fields = detailFields.filter(isShown)
  if (fields.length === 0) return null
  return (
    <SidePanelSection heading={messages.details.heading}>
      <div className={styles.form} data-part="details">
        {fields.map((field) => (
          <FieldControl key={field} {...part} field={field} />
        ))}
      </div>
    </SidePanelSection>
  )
}
