/**
 * Kinds of organisation that exercise the powers of a community. The Flemish Government exercises those of both
 * community and region.
 */
export const community = ['community_government', 'community_and_regional_government', 'community_service'] as const

/** Kinds of organisation that exercise the powers of a region. */
export const region = [
  'regional_government',
  'community_and_regional_government',
  'regional_service',
  'regional_security_body',
] as const
