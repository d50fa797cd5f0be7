import { AreasPicker, FunctionPicker, useAreaNames } from '#features/country/registry/web/index.ts'
import type { Territory } from '../../entities.ts'
import type { ElementPart } from '../editing/use-element-edit.ts'
import styles from '../form.module.css'
import { useFieldLabels } from '../use-field-labels.ts'
import { DateItemField } from './date-item-field.tsx'
import { ItemsField } from './items-field.tsx'

/**
 * Shows the territories of a programme: the contact in each, the day until which the programme is translated into the
 * plan of the territory, and the day on which this was done.
 */
export function TerritoriesSection({ element, editable, save, functions }: ElementPart) {
  const labels = useFieldLabels()
  const { territories } = element
  const ids = territories.map(({ areaId }) => areaId)
  const names = useAreaNames(ids)
  const change = (territory: Territory, patch: Partial<Territory>) =>
    void save({ territories: territories.map((entry) => (entry === territory ? { ...entry, ...patch } : entry)) })
  return (
    <ItemsField
      items={territories}
      editable={editable}
      getKey={({ areaId }) => areaId}
      getName={({ areaId }) => names.find(({ id }) => id === areaId)?.label ?? ''}
      picker={
        <AreasPicker
          label={labels.territories}
          value={ids}
          readOnly={!editable}
          onChange={(chosen) =>
            save({
              territories: chosen.map(
                (areaId) =>
                  territories.find((territory) => territory.areaId === areaId) ?? {
                    areaId,
                    contactId: null,
                    translateBy: null,
                    translatedOn: null,
                  },
              ),
            })
          }
        />
      }
    >
      {(territory) => (
        <>
          <FunctionPicker
            label={labels.territoryContact}
            value={territory.contactId}
            selectedFunction={functions.find(({ id }) => id === territory.contactId)}
            readOnly={!editable}
            onChange={(contactId) => change(territory, { contactId })}
          />
          <div className={styles.grid}>
            {(['translateBy', 'translatedOn'] as const).map((field) => (
              <DateItemField
                key={field}
                name={field}
                label={labels[field]}
                value={territory[field]}
                editable={editable}
                onChange={(date) => change(territory, { [field]: date })}
              />
            ))}
          </div>
        </>
      )}
    </ItemsField>
  )
}
