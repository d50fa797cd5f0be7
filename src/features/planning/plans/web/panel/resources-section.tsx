import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatEuro, formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import type { ElementResource } from '../../contract.ts'
import { type ElementPart, useSaveAndClose } from '../editing/use-element-edit.ts'
import styles from '../form.module.css'
import { planPageMessages } from '../messages/index.ts'
import { ResourceForm } from './resource-form.tsx'

const empty: ElementResource = {
  kind: 'hours',
  service: 'police',
  year: null,
  amount: null,
  available: null,
  source: null,
  funded: null,
  notAvailable: true,
}

/**
 * Shows resources: hours per year, staff or budget. Police, inspectorate and care are separate. "Not available" is
 * stated explicitly, never by an empty value.
 */
export function ResourcesSection({ element, editable, save }: ElementPart) {
  const messages = useMessages(planPageMessages)
  const { language } = useLocalizedText()
  const [draft, setDraft] = useState<ElementResource>()
  const { isSaving, saveAndClose } = useSaveAndClose(save, () => setDraft(undefined))
  const amount = (resource: ElementResource, value: number | null) =>
    value === null
      ? messages.resources.notAvailable
      : resource.kind === 'budget'
        ? formatEuro(value, language)
        : `${formatNumber(value, language, 1)} ${messages.resources.units[resource.kind]}`
  return (
    <div className={styles.form}>
      <ul className={styles.lines}>
        {element.resources.map((resource, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: resources have no id; the list is saved as a whole
          <li key={index} className={styles.actions}>
            <span>
              <strong>{amount(resource, resource.amount)}</strong> · {messages.resources.services[resource.service]}
              {resource.year !== null && <span className={styles.quiet}> · {resource.year}</span>}
              {resource.team && <span className={styles.quiet}> · {resource.team}</span>}
              {resource.available !== null && (
                <span className={styles.quiet}>
                  {' '}
                  · {messages.resources.ofAvailable(amount(resource, resource.available))}
                </span>
              )}
              {resource.funded && <span className={styles.quiet}> · {messages.resources.funded[resource.funded]}</span>}
              {resource.source && <span className={styles.quiet}> · {resource.source}</span>}
            </span>
            {editable && (
              <Button
                size="small"
                variant="quiet"
                onClick={() => save({ resources: element.resources.filter((_, other) => other !== index) })}
              >
                {messages.remove.short}
              </Button>
            )}
          </li>
        ))}
        {element.resources.length === 0 && <li className={styles.quiet}>{messages.resources.none}</li>}
      </ul>
      {editable && !draft && (
        <Button size="small" icon="plus" onClick={() => setDraft(empty)}>
          {messages.resources.add}
        </Button>
      )}
      {draft && (
        <ResourceForm
          draft={draft}
          onChange={setDraft}
          onCancel={() => setDraft(undefined)}
          busy={isSaving}
          onSave={(resource) => saveAndClose({ resources: [...element.resources, resource] })}
        />
      )}
    </div>
  )
}
