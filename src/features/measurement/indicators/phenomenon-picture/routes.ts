import { phenomenaEvents } from '#features/country/phenomena/events.ts'
import { listPhenomena } from '#features/country/phenomena/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { findIndicators } from '../definitions/queries.ts'
import { phenomenonPictureContract } from './contract.ts'
import { listPhenomenonLinks, saveLink } from './queries.ts'
import { findImage } from './read.ts'

const os = implementSlice(phenomenonPictureContract)

interface Pair {
  indicator: string
  phenomenonId: Id
}

/** Accepts or rejects a link. Returns undefined if the indicator or the phenomenon does not exist. */
async function savePairDecision(
  context: TransactionContext,
  { indicator: code, phenomenonId }: Pair,
  rejected: boolean,
  reason?: string,
) {
  const indicator = (await findIndicators(context.tx, [code])).get(code)
  const [phenomenon] = await listPhenomena(context.tx, { ids: [phenomenonId] })
  if (!indicator || !phenomenon) return undefined
  await saveLink(context.tx, phenomenonId, indicator.id, rejected)
  context.audit({
    subjectKind: 'phenomenon',
    subjectId: phenomenonId,
    ...(reason && { reason }),
    payload: { indicator: code },
  })
  await phenomenaEvents.phenomenaChanged.publish(context, { phenomenonId })
  return { phenomenon, source: 'edited' as const, rejected }
}

export const phenomenonPictureRoutes = os.router({
  getImage: os.getImage.handler(async ({ input, context, errors }) => {
    const [phenomenon] = await listPhenomena(context.tx, { ids: [input.phenomenonId] })
    const found = phenomenon && (await findImage(context, { phenomenonIds: [phenomenon.id], areaId: input.areaId }))
    if (!found) throw errors.NOT_FOUND()
    return { area: found.area, lines: found.lines.get(input.phenomenonId)! }
  }),

  listIndicatorPhenomena: os.listIndicatorPhenomena.handler(async ({ input, context, errors }) => {
    const indicator = (await findIndicators(context.tx, [input.indicator])).get(input.indicator)
    if (!indicator) throw errors.NOT_FOUND()
    const links = await listPhenomenonLinks(context.tx, { indicatorId: indicator.id })
    const linksByPhenomenon = new Map(links.map((link) => [link.phenomenonId, link]))
    const named = await listPhenomena(context.tx, { ids: [...linksByPhenomenon.keys()] })
    return {
      links: named.map((phenomenon) => {
        const { source, rejected } = linksByPhenomenon.get(phenomenon.id)!
        return { phenomenon, source, rejected }
      }),
      abilities: { write: may(context.actor, 'registry.write') },
    }
  }),

  linkPhenomenon: os.linkPhenomenon.handler(async ({ input, context, errors }) => {
    const link = await savePairDecision(context, input, false)
    if (!link) throw errors.NOT_FOUND()
    return link
  }),

  unlinkPhenomenon: os.unlinkPhenomenon.handler(async ({ input, context, errors }) => {
    const link = await savePairDecision(context, input, true, input.reason)
    if (!link) throw errors.NOT_FOUND()
    return link
  }),
})
