export type { PackPreview } from '../installation/contract.ts'
export { registryApi } from './api.ts'
export { useCountry, useKinds } from './kinds.ts'
export { useAreaNames, useOrganisationNames } from './names.ts'
export { AreaPicker, AreasPicker } from './pickers/area-picker.tsx'
export { FunctionPicker } from './pickers/function-picker.tsx'
export { OrganisationPicker, OrganisationsPicker } from './pickers/organisation-picker.tsx'
export {
  MultiPicker,
  type MultiPickerProps,
  SinglePicker,
  type SinglePickerProps,
  useTyped,
} from './pickers/picker.tsx'
export { areaPanel, organisationPanel, structureChangeImpact } from './slots.ts'
export { writtenNames } from './written-names.ts'
