export { installPack } from './installation/install.ts'
export { type CountryPack, countryPack, usePack } from './pack.ts'
export { packId } from './pack-id/model.ts'
