import type { Law } from '#shared/law.ts'
import type { PackRuleBinding } from '#shared/pack.ts'
import type { PackPath } from '#shared/pack-path.ts'

/** The rules that decide whether a plan sent on a step is complete, by number as the country binds them. */
export interface SendingCompleteness {
  kind: string
  sending: string
  rules: string[]
}

/** Returns all direct and indirect prerequisite steps of a step. */
function stepsBefore(path: PackPath, code: string): Set<string> {
  const found = new Set<string>()
  const walk = (value: string): void => {
    for (const need of path.steps.find((step) => step.code === value)?.needs ?? [])
      if (!found.has(need)) {
        found.add(need)
        walk(need)
      }
  }
  walk(code)
  return found
}

/**
 * Returns the rules that decide whether a received plan is complete: the rule on legally required content, and the
 * rules on decisions and opinions required before sending. Decisions after sending and the quality of the plan are not
 * included.
 */
export function listSendingCompleteness({ planKinds, rules }: Pick<Law, 'planKinds' | 'rules'>): SendingCompleteness[] {
  return planKinds.flatMap(({ code: kind, path }) =>
    (path?.steps ?? [])
      .filter(({ act }) => act === 'sending')
      .map(({ code: sending }) => {
        const before = stepsBefore(path!, sending)
        const isRequired = ({ rule, planKinds: kinds, scopeByKind }: PackRuleBinding): boolean => {
          if (kinds && !kinds.includes(kind)) return false
          const { steps = [], beforeStep: until } = scopeByKind?.[kind] ?? {}
          if (rule === 'decided') return steps.length > 0 && steps.every((step) => before.has(step))
          if (rule === 'completed_before') return until !== undefined && (until === sending || before.has(until))
          return rule === 'required_items'
        }
        return { kind, sending, rules: [...new Set(rules.filter(isRequired).map(({ number }) => number))].toSorted() }
      }),
  )
}
