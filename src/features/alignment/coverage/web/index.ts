export { coverageApi } from './api.ts'
export { type CountryPanel, countryCards, countryPanels } from './country-slots.ts'
export { coveragePages } from './routes.ts'
export { registerCoverageSlots } from './slots.tsx'
