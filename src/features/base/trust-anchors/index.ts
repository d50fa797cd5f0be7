export { listTrustAnchors } from './queries.ts'
