export { countryPack, usePack } from './pack.ts'
