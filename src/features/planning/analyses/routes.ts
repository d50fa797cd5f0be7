import { lawOf } from '#features/country/law/index.ts'
import { loadRelatedPhenomena } from '#features/country/phenomena/index.ts'
import { readablePlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import { analysesContract, type ThemeRelatedPhenomenon } from './contract.ts'
import { borderMeasures, findMeasures } from './measures.ts'
import { collectTheme, findThemeHead, parseIntegral, parseIntegrated } from './model.ts'
import { listElementsForAnalysis } from './queries/analyses.ts'
import { findBorderAreas, listDetails, listPairs } from './queries/measures.ts'
import {
  countNaming,
  getElaborated,
  getElaborating,
  getPhenomena,
  getTheme,
  listPartners,
  listPlaces,
} from './queries/strategy.ts'
import { computeSpread } from './spread.ts'
import { countChannels, groupChannels } from './strategy.ts'

const os = implementSlice(analysesContract)

export const analysesRoutes = os.router({
  getAnalysis: os.getAnalysis.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    const elements = await listElementsForAnalysis(context.tx, plan.id)
    return input.kind === 'integral'
      ? parseIntegral(plan.id, elements)
      : parseIntegrated(plan.id, lawOf(plan), elements)
  }),

  getSpread: os.getSpread.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    const elements = await listElementsForAnalysis(context.tx, plan.id)
    return computeSpread(plan.id, lawOf(plan).approachDimensions, elements, await listDetails(context.tx, plan.id))
  }),

  listMeasures: os.listMeasures.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    return findMeasures(
      await listElementsForAnalysis(context.tx, plan.id),
      await listDetails(context.tx, plan.id),
      input,
    )
  }),

  listBorderMeasures: os.listBorderMeasures.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    const details = await listDetails(context.tx, plan.id)
    const areaIds = [...details.values()].flatMap((detail) => detail.areaIds ?? [])
    const areas = await findBorderAreas(context.tx, plan.areaId ? [...areaIds, plan.areaId] : areaIds, plan.periodFrom)
    return borderMeasures({
      law: lawOf(plan),
      elements: await listElementsForAnalysis(context.tx, plan.id),
      details,
      pairs: await listPairs(context.tx, plan.id),
      borderAreaIds: areas.areaIdsInRegions,
      wholePlan: plan.areaId !== null && areas.regions.has(plan.areaId),
    })
  }),

  listStrategies: os.listStrategies.handler(async ({ context }) => {
    const { phenomena, equivalentPairs } = await getPhenomena(context.tx)
    const places = await listPlaces(context.tx)
    const elaborated = await getElaborated(context.tx)
    const named = [...new Set(places.map(({ theme }) => theme))]
    const heads = new Map(named.map((id) => [id, findThemeHead(id, phenomena, equivalentPairs)]))
    const themeOfPlace = new Map(places.map(({ id, theme }) => [id, heads.get(theme)!]))
    // A descendant of an element of another theme heads a separate channel.
    const getParentInTheme = ({ id, ancestorId }: (typeof places)[number]) =>
      ancestorId !== null && themeOfPlace.get(ancestorId) === themeOfPlace.get(id) ? ancestorId : null
    const themes = [...Map.groupBy(places, ({ id }) => themeOfPlace.get(id)!)].map(([phenomenonId, group]) => ({
      phenomenonId,
      names: phenomena.find((phenomenon) => phenomenon.id === phenomenonId)!.names,
      ...countChannels(
        group.map((place) => ({ ...place, ancestorId: getParentInTheme(place) })),
        elaborated,
      ),
    }))
    const size = (theme: (typeof themes)[number]) => theme.criminalPriorities + theme.programmeWork
    return themes.filter((theme) => size(theme) > 0).toSorted((left, other) => size(other) - size(left))
  }),

  getStrategy: os.getStrategy.handler(async ({ input, context, errors }) => {
    const { phenomena, equivalentPairs } = await getPhenomena(context.tx)
    const phenomenon = phenomena.find((phenomenonNode) => phenomenonNode.id === input.phenomenonId.toLowerCase())
    if (!phenomenon) throw errors.NOT_FOUND()
    const theme = collectTheme(phenomenon.id, phenomena, equivalentPairs)
    const rows = await getTheme(context.tx, [...theme])
    const ids = rows.map((row) => row.id)
    const channels = groupChannels(rows, await getElaborating(context.tx, ids))
    const partners = await listPartners(context.tx, ids)
    const relatedThemes = await findRelatedPhenomena(context, phenomenon.id, theme)
    return { phenomenonId: phenomenon.id, names: phenomenon.names, ...channels, partners, relatedThemes }
  }),
})

/** Returns the earlier, later and equivalent phenomena of a theme that any element names. */
async function findRelatedPhenomena(
  context: TransactionContext,
  phenomenonId: Id,
  theme: ReadonlySet<Id>,
): Promise<ThemeRelatedPhenomenon[]> {
  const { relatedById, phenomena } = await loadRelatedPhenomena(context.tx, [phenomenonId])
  const others = relatedById.get(phenomenonId)!.filter((entry) => entry.phenomenonId !== phenomenonId)
  const naming = await countNaming(
    context.tx,
    others.map((entry) => entry.phenomenonId),
  )
  return others.flatMap((entry) => {
    const items = naming.get(entry.phenomenonId) ?? 0
    const phenomenon = phenomena.get(entry.phenomenonId)
    if (!phenomenon || items === 0) return []
    const { listCode, names } = phenomenon
    const visible = theme.has(entry.phenomenonId)
    return [{ phenomenonId: entry.phenomenonId, listCode, names, outcome: entry.outcome, items, isShown: visible }]
  })
}
