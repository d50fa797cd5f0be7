export { storeSentDocuments } from './transmission/store-document.ts'
