import { FunctionPicker, OrganisationPicker, OrganisationsPicker } from '#features/country/registry/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import type { ElementPart } from '../editing/use-element-edit.ts'
import styles from '../form.module.css'
import { planPageMessages } from '../messages/index.ts'

/**
 * Shows the accountable function, the deputy, the organisation to which account is given, the contributors and the
 * partners. At most a single function is accountable.
 */
export function Answerable({ element, editable, save, functions }: ElementPart) {
  const messages = useMessages(planPageMessages)
  return (
    <div className={styles.form}>
      <FunctionPicker
        label={messages.fields.accountableFunctionId}
        value={element.accountableFunctionId}
        selectedFunction={functions.find((entry) => entry.id === element.accountableFunctionId)}
        readOnly={!editable}
        onChange={(id) => save({ accountableFunctionId: id })}
      />
      <FunctionPicker
        label={messages.fields.deputyFunctionId}
        value={element.deputyFunctionId}
        selectedFunction={functions.find((entry) => entry.id === element.deputyFunctionId)}
        readOnly={!editable}
        onChange={(id) => save({ deputyFunctionId: id })}
      />
      <OrganisationPicker
        label={messages.fields.accountToId}
        value={element.accountToId}
        readOnly={!editable}
        onChange={(id) => save({ accountToId: id })}
      />
      <OrganisationsPicker
        label={messages.fields.contributorIds}
        value={element.contributorIds}
        readOnly={!editable}
        onChange={(contributorIds) => save({ contributorIds })}
      />
      <OrganisationsPicker
        label={messages.fields.partners}
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
    </div>
  )
}
