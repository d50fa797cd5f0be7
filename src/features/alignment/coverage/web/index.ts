export { coverageApi } from './api.ts'
export { type CountryPanel, countryCards, countryPanels } from './country-slots.ts'
