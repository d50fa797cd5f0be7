export { LinkForm } from './link-form.tsx'
export { getLinkQueryOptions, type LinkCredentials, LinkPage, useLinkCredentials } from './link-page.tsx'
