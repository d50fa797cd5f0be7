import { countryPack } from '#features/country/registry/index.ts'

/** Kinds of plan that answer plans of that kind, as the country says; undefined where it says of none. */
export function answeringKinds(upperKind: string): string[] | undefined {
  const kinds = countryPack().planKinds.filter((kind) => kind.answers.includes(upperKind))
  return kinds.length === 0 ? undefined : kinds.map((kind) => kind.code)
}
