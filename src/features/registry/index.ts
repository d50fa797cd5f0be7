export { installPack, previewPack } from './installation/install.ts'
export { countryPack, usePack } from './pack.ts'
export { packId } from './pack-id.ts'
