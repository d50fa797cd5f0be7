import { FunctionPicker, OrganisationPicker, OrganisationsPicker } from '#features/country/registry/web/index.ts'
import type { ElementPart } from '../editing/use-element-edit.ts'
import styles from '../form.module.css'
import { useFieldLabels } from '../use-field-labels.ts'
import { PartnersField } from './partners-field.tsx'

/**
 * Shows the accountable function, the deputy, the organisation to which account is given, the contributors and the
 * partners. At most a single function is accountable.
 */
export function Answerable({ element, editable, save, functions }: ElementPart) {
  const labels = useFieldLabels()
  return (
    <div className={styles.form}>
      <FunctionPicker
        label={labels.accountableFunctionId}
        value={element.accountableFunctionId}
        selectedFunction={functions.find((entry) => entry.id === element.accountableFunctionId)}
        readOnly={!editable}
        onChange={(id) => save({ accountableFunctionId: id })}
      />
      <FunctionPicker
        label={labels.deputyFunctionId}
        value={element.deputyFunctionId}
        selectedFunction={functions.find((entry) => entry.id === element.deputyFunctionId)}
        readOnly={!editable}
        onChange={(id) => save({ deputyFunctionId: id })}
      />
      <OrganisationPicker
        label={labels.accountToId}
        value={element.accountToId}
        readOnly={!editable}
        onChange={(id) => save({ accountToId: id })}
      />
      <OrganisationsPicker
        label={labels.contributorIds}
        value={element.contributorIds}
        readOnly={!editable}
        onChange={(contributorIds) => save({ contributorIds })}
      />
      <PartnersField {...{ element, editable, save, functions }} />
    </div>
  )
}
