export { bringInFiguresJob } from './import/bring-in-job.ts'
export { installLibrary, previewLibrary } from './library/install.ts'
export { definitionOf } from './library/model.ts'
