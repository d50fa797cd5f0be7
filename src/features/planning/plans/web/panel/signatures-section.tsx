import { OrganisationsPicker, useOrganisationNames } from '#features/country/registry/web/index.ts'
import { TextField } from '#ui/fields.tsx'
import type { Signature } from '../../entities.ts'
import type { ElementPart } from '../editing/use-element-edit.ts'
import styles from '../form.module.css'
import { useFieldLabels } from '../use-field-labels.ts'
import { DateItemField } from './date-item-field.tsx'
import { ItemsField } from './items-field.tsx'

/** Shows the parties to an instrument: the office that signed for each, and the day of its ratification. */
export function SignaturesSection({ element, editable, save }: ElementPart) {
  const labels = useFieldLabels()
  const { signatures } = element
  const ids = signatures.map(({ organisationId }) => organisationId)
  const names = useOrganisationNames(ids)
  const change = (party: Signature, patch: Partial<Signature>) =>
    void save({ signatures: signatures.map((entry) => (entry === party ? { ...entry, ...patch } : entry)) })
  return (
    <ItemsField
      items={signatures}
      editable={editable}
      getKey={({ organisationId }) => organisationId}
      getName={({ organisationId }) => names.find(({ id }) => id === organisationId)?.label ?? ''}
      picker={
        <OrganisationsPicker
          label={labels.signatures}
          value={ids}
          readOnly={!editable}
          onChange={(chosen) =>
            save({
              signatures: chosen.map(
                (organisationId) =>
                  signatures.find((party) => party.organisationId === organisationId) ?? {
                    organisationId,
                    signatory: null,
                    ratifiedOn: null,
                  },
              ),
            })
          }
        />
      }
    >
      {(party) => (
        <div className={styles.grid}>
          <TextField
            key={party.signatory ?? ''}
            label={labels.signatory}
            defaultValue={party.signatory ?? ''}
            readOnly={!editable}
            maxLength={200}
            onBlur={(event) => {
              const signatory = event.target.value.trim() || null
              if (signatory !== party.signatory) change(party, { signatory })
            }}
          />
          <DateItemField
            name="ratifiedOn"
            label={labels.ratifiedOn}
            value={party.ratifiedOn}
            editable={editable}
            onChange={(ratifiedOn) => change(party, { ratifiedOn })}
          />
        </div>
      )}
    </ItemsField>
  )
}
