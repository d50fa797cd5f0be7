import { OrganisationsPicker, useOrganisationNames } from '#features/country/registry/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { SelectField, TextAreaField } from '#ui/fields.tsx'
import type { Partner } from '../../contract.ts'
import { planMessages } from '../../messages/index.ts'
import type { ElementPart } from '../editing/use-element-edit.ts'
import styles from '../form.module.css'
import { useFieldLabels } from '../use-field-labels.ts'
import { applyEdit, useBegun } from './localized-text-field.tsx'

const statuses = ['asked', 'confirmed', 'declined', 'withdrawn'] as const

/** Shows the partners of an element, each with the commitment and its status. */
export function PartnersField(part: ElementPart) {
  const { element, editable, save } = part
  const labels = useFieldLabels()
  const names = useOrganisationNames(element.partners.map((partner) => partner.organisationId))
  return (
    <>
      <OrganisationsPicker
        label={labels.partners}
        value={element.partners.map((partner) => partner.organisationId)}
        readOnly={!editable}
        onChange={(ids) =>
          save({
            partners: ids.map(
              (organisationId) =>
                element.partners.find((partner) => partner.organisationId === organisationId) ?? {
                  organisationId,
                  commitment: null,
                  status: 'asked',
                },
            ),
          })
        }
      />
      {element.partners.map((partner) => (
        <CommitmentFields
          key={partner.organisationId}
          {...part}
          partner={partner}
          name={names.find((named) => named.id === partner.organisationId)?.label ?? ''}
        />
      ))}
    </>
  )
}

function CommitmentFields({
  element,
  editable,
  save,
  partner,
  name,
}: ElementPart & { partner: Partner; name: string }) {
  const labels = useFieldLabels()
  const common = useMessages(planMessages)
  const { language, text, getLangAttribute } = useLocalizedText()
  const { base, begin, end } = useBegun(element)
  const commitment = findPartner(base.partners, partner.organisationId)?.commitment ?? null
  const change = (partners: readonly Partner[], patch: Partial<Partner>, since?: number) =>
    save(
      {
        partners: partners.map((entry) =>
          entry.organisationId === partner.organisationId ? { ...entry, ...patch } : entry,
        ),
      },
      undefined,
      since,
    )
  return (
    <fieldset className={styles.form} disabled={!editable}>
      <legend>{name}</legend>
      <SelectField
        label={labels.commitmentStatus}
        value={partner.status}
        data={statuses.map((value) => ({ value, label: common.partnerStates[value] }))}
        onChange={(event) => change(element.partners, { status: event.currentTarget.value as Partner['status'] })}
      />
      <TextAreaField
        key={`${base.revision}-${language}`}
        label={labels.commitment}
        defaultValue={text(commitment)}
        lang={getLangAttribute(commitment)}
        autosize
        minRows={1}
        usesPlanFont
        maxLength={5000}
        onFocus={begin}
        onBlur={(event) => {
          const next = applyEdit(commitment, language, text(commitment), event.target.value)
          if (next !== undefined) change(base.partners, { commitment: next }, base.revision)
          end()
        }}
      />
    </fieldset>
  )
}

const findPartner = (partners: readonly Partner[], organisationId: string): Partner | undefined =>
  partners.find((partner) => partner.organisationId === organisationId)
