import { countryPack } from '#features/country/registry/index.ts'

/**
 * Returns the kinds of plan that answer plans of that kind, according to the country. Undefined when the country
 * defines none.
 */
export function answeringKinds(upperKind: string): string[] | undefined {
  const kinds = countryPack().planKinds.filter((kind) => kind.answers.includes(upperKind))
  return kinds.length === 0 ? undefined : kinds.map((kind) => kind.code)
}
