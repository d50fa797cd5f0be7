import { useNavigateTo, usePath, useSearchValue } from '#platform/web/address.ts'
import { Id } from '#shared/ids.ts'
import { RuleId, Severity } from '../../entities.ts'

/**
 * Returns the filters of the checks, which are stored in the address. Invalid rules, severities and ids are ignored.
 */
export function useCheckFilter() {
  const [severity, setSeverity] = useSearchValue('severity', { replace: true })
  const [rule, setRule] = useSearchValue('rule', { replace: true })
  const [planId, setPlan] = useSearchValue('plan', { replace: true })
  const [mine, setMine] = useSearchValue('mine', { replace: true })
  const [scope, setScope] = useSearchValue('scope', { replace: true })
  const go = useNavigateTo()
  const path = usePath()
  const narrow = {
    severity: Severity.safeParse(severity).data,
    rule: RuleId.safeParse(rule).data,
    planId: Id.safeParse(planId).data,
    assignedToMe: mine === 'yes' || undefined,
  }
  return {
    /** The input for the server. */
    input: { ...narrow, onlyOwnPlans: scope !== 'all' },
    isSet: Object.values(narrow).some((value) => value !== undefined),
    clear: () => go(path, { replace: true }),
    scope,
    setScope,
    setSeverity,
    setRule,
    setPlan,
    setMine,
  }
}
export type CheckFilterInput = ReturnType<typeof useCheckFilter>['input']
