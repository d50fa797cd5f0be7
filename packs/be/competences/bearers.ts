/** Kinds of body that exercise the powers of a community. The Flemish Government exercises those of both. */
export const community = ['community_government', 'community_and_regional_government', 'community_service'] as const

/** Kinds of body that exercise the powers of a region. */
export const region = [
  'regional_government',
  'community_and_regional_government',
  'regional_service',
  'regional_security_body',
] as const
