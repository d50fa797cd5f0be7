import type { CountryPack, PackRuleBinding } from '#shared/pack.ts'
import type { PackPath } from '#shared/pack-path.ts'

/** What makes a plan that was sent on a step complete: numbers of rules, as the country binds them. */
export interface CompletenessOfSending {
  kind: string
  sending: string
  rules: string[]
}

/** The rule of the core on what the law asks such a plan to hold, which keeps its number in every country. */
const requiredItems = 'R06'

/** The steps that must be through before a step, however far back. */
function stepsBefore(path: PackPath, code: string): Set<string> {
  const found = new Set<string>()
  const walk = (one: string): void => {
    for (const need of path.steps.find((step) => step.code === one)?.needs ?? [])
      if (!found.has(need)) {
        found.add(need)
        walk(need)
      }
  }
  walk(code)
  return found
}

/**
 * By which rules a plan that came in is complete: that on the items of the law, and those on what others had to decide, agree to or say
 * before it was sent. What is decided after it was sent is none of them, and neither is how good the plan is.
 */
export function completenessOf({
  planKinds,
  rules,
}: Pick<CountryPack, 'planKinds' | 'rules'>): CompletenessOfSending[] {
  return planKinds.flatMap(({ code: kind, path }) =>
    (path?.steps ?? [])
      .filter(({ act }) => act === 'sending')
      .map(({ code: sending }) => {
        const before = stepsBefore(path!, sending)
        const asks = ({ rule, is, planKinds: kinds, looksAt }: PackRuleBinding): boolean => {
          if (kinds && !kinds.includes(kind)) return false
          const { steps = [], before: until } = looksAt?.[kind] ?? {}
          if (is === 'decided') return steps.length > 0 && steps.every((step) => before.has(step))
          if (is === 'through_before') return until !== undefined && (until === sending || before.has(until))
          return is === undefined && rule === requiredItems
        }
        return { kind, sending, rules: [...new Set(rules.filter(asks).map(({ rule }) => rule))].toSorted() }
      }),
  )
}
