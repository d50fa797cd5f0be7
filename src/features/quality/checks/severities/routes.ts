import { currentLaw } from '#features/country/law/index.ts'
import { packId } from '#features/country/registry/index.ts'
import { listLawsInUse } from '#features/planning/plans/index.ts'
import type { Tx } from '#platform/db/db.ts'
import { implementSlice } from '#platform/procedure.ts'
import { isAskedByLaw } from '#shared/pack-basis.ts'
import { boundRules } from '../bound-rules.ts'
import { checkEvents } from '../events.ts'
import { severitiesContract, type TunedRule } from './contract.ts'
import { getEffectiveSeverity, lowersLaw } from './model.ts'
import { listSeverityChanges, saveSeverity } from './queries.ts'

const slice = implementSlice(severitiesContract)

export const severityRoutes = {
  listRuleSeverities: slice.listRuleSeverities.handler(async ({ context }) => tunedRules(context.tx)),

  setRuleSeverity: slice.setRuleSeverity.handler(async ({ input, context, errors }) => {
    const { tx, actor, now } = context
    const laws = await listLawsInUse(tx)
    const bound = boundRules(laws).find(({ rule }) => rule === input.rule)
    if (!bound) throw errors.NOT_FOUND()
    const bindings = laws.flatMap(({ rules }) => rules.filter(({ number }) => number === input.rule))
    if (bindings.some((binding) => input.severity && lowersLaw(binding, input.severity)))
      throw errors.LAW_NEVER_LOWERED()
    if (input.severity === 'error' && !isAskedByLaw(bound.basisKind)) throw errors.ERROR_NEEDS_LAW()
    const severity = input.severity === bound.severity ? null : input.severity
    await saveSeverity(tx, { ...input, severity, setBy: actor.name, setAt: now })
    context.audit({ subjectKind: 'rule', subjectId: packId('area', currentLaw().code), reason: input.reason })
    await checkEvents.severityChanged.publish(context, { rule: input.rule })
    return (await tunedRules(tx)).find(({ rule }) => rule === input.rule)!
  }),
}

async function tunedRules(tx: Tx): Promise<TunedRule[]> {
  const severityChanges = await listSeverityChanges(tx)
  const laws = await listLawsInUse(tx)
  const bindings = laws.flatMap(({ rules }) => rules)
  return boundRules(laws).map(({ rule, names, basis, basisKind, severity }) => {
    const severityChange = severityChanges.get(rule) ?? []
    return {
      rule,
      names,
      basis,
      ...(basisKind && { basisKind }),
      packSeverity: severity,
      severity: getEffectiveSeverity(
        bindings.find(({ number }) => number === rule)!,
        severityChange[0]?.severity ?? severity,
      ),
      changes: severityChange,
    }
  })
}
