export { createLink, deliverLink, describeLink, revokeLink, toSignedLink } from './create-link.ts'
export { type OpenedLink, openLink } from './open-link.ts'
export type { LinkPurpose } from './purpose.ts'
export { toLinkRecipient } from './queries.ts'
