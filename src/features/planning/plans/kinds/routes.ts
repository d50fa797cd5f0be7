import { currentLaw, isKnownLaw, lawOf } from '#features/country/law/index.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import { listLawsInUse } from '../laws-in-use.ts'
import { kindsContract, type PlanKind } from './contract.ts'

const os = implementSlice(kindsContract)

const toPlanKind = (kind: PackPlanKind): PlanKind => {
  const { code, names, level, isDefault, issuerKinds, area, answers, path, bindingParts, templates = [] } = kind
  return {
    code,
    names,
    level,
    isDefault,
    issuerKinds: [...issuerKinds],
    ...(area === 'any' && { hasFreeArea: true }),
    answers: [...answers],
    hasPath: path !== undefined,
    bindingParts: bindingParts
      ? {
          elements: bindingParts.elements.map(({ kinds, sections, fields }) => ({
            kinds: [...kinds],
            ...(sections && { sections: [...sections] }),
            fields: [...fields],
          })),
        }
      : null,
    templates: templates.map((template) => ({ code: template.code, names: template.names })),
  }
}

/**
 * Returns the kinds of several laws. The first law that contains a kind decides it. The kind answers all kinds that it
 * answers in any of the laws.
 */
function mergeKinds(kinds: readonly PlanKind[]): PlanKind[] {
  const byCode = Map.groupBy(kinds, ({ code }) => code)
  return [...byCode.values()].map((group) => ({
    ...group[0]!,
    answers: [...new Set(group.flatMap(({ answers }) => answers))],
  }))
}

export const kindRoutes = {
  listPlanKinds: os.listPlanKinds.handler(async ({ input: { packVersion, former }, context }) => {
    if (former) {
      const laws = await listLawsInUse(context.tx)
      return mergeKinds(laws.flatMap(({ planKinds }) => planKinds.map(toPlanKind)))
    }
    if (packVersion === undefined) return currentLaw().planKinds.map(toPlanKind)
    return isKnownLaw(packVersion) ? lawOf({ packVersion }).planKinds.map(toPlanKind) : []
  }),
}
