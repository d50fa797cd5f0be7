import { currentLaw } from '#features/country/law/index.ts'

/**
 * Returns the kinds of plan that answer plans of that kind, according to the country. Undefined when the country
 * defines none.
 */
export function answeringKinds(upperKind: string): string[] | undefined {
  const kinds = currentLaw().planKinds.filter((kind) => kind.answers.includes(upperKind))
  return kinds.length === 0 ? undefined : kinds.map((kind) => kind.code)
}
