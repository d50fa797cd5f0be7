export { buildSinglePage } from './one-page/model.ts'
