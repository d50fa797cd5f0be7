import { checkCountryPack } from '#features/quality/pack-checks/index.ts'

/** Describes the first issue of a pack that is read from outside the product, and the number of others. Undefined: none. */
export function describePackIssues(named: string, pack: unknown): string | undefined {
  const [first, ...others] = checkCountryPack(pack).issues
  return first
    ? `The pack in ${named} has errors: ${first.place}: ${first.problem}${others.length > 0 ? ` (and ${others.length} more)` : ''}. See all: npx integral pack check ${named}`
    : undefined
}
