import { phenomenaFacts } from '#features/country/phenomena/events.ts'
import { phenomenaNamed } from '#features/country/phenomena/index.ts'
import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { findIndicators } from '../definitions/queries.ts'
import { phenomenonPictureContract } from './contract.ts'
import { listPhenomenonLinks, saveLink } from './queries.ts'
import { readImage } from './read.ts'

const os = implementSlice(phenomenonPictureContract)

interface Pair {
  indicator: string
  phenomenonId: Id
}

/** Accepts or rejects a link. Returns undefined if the indicator or the phenomenon does not exist. */
async function savePairDecision(
  work: Work,
  { indicator: code, phenomenonId }: Pair,
  setAside: boolean,
  reason?: string,
) {
  const indicator = (await findIndicators(work.tx, [code])).get(code)
  const [phenomenon] = await phenomenaNamed(work.tx, [phenomenonId])
  if (!indicator || !phenomenon) return undefined
  await saveLink(work.tx, phenomenonId, indicator.id, setAside)
  work.note({
    subjectKind: 'phenomenon',
    subjectId: phenomenonId,
    ...(reason && { reason }),
    payload: { indicator: code },
  })
  await phenomenaFacts.phenomenaChanged.announce(work, { phenomenonId })
  return { phenomenon, source: 'edited' as const, setAside }
}

export const phenomenonPictureRoutes = os.router({
  getImage: os.getImage.handler(async ({ input, context: { work }, errors }) => {
    const [phenomenon] = await phenomenaNamed(work.tx, [input.phenomenonId])
    const found = phenomenon && (await readImage(work, { phenomenonIds: [phenomenon.id], areaId: input.areaId }))
    if (!found) throw errors.NOT_FOUND()
    return { area: found.area, lines: found.lines.get(input.phenomenonId)! }
  }),

  listPhenomenaOf: os.listPhenomenaOf.handler(async ({ input, context: { work }, errors }) => {
    const indicator = (await findIndicators(work.tx, [input.indicator])).get(input.indicator)
    if (!indicator) throw errors.NOT_FOUND()
    const links = await listPhenomenonLinks(work.tx, { indicatorId: indicator.id })
    const matches = new Map(links.map((link) => [link.phenomenonId, link]))
    const named = await phenomenaNamed(work.tx, [...matches.keys()])
    return {
      links: named.map((phenomenon) => {
        const { source, setAside } = matches.get(phenomenon.id)!
        return { phenomenon, source, setAside }
      }),
      abilities: { write: may(work.actor, 'registry.write') },
    }
  }),

  linkPhenomenon: os.linkPhenomenon.handler(async ({ input, context: { work }, errors }) => {
    const link = await savePairDecision(work, input, false)
    if (!link) throw errors.NOT_FOUND()
    return link
  }),

  unlinkPhenomenon: os.unlinkPhenomenon.handler(async ({ input, context: { work }, errors }) => {
    const link = await savePairDecision(work, input, true, input.reason)
    if (!link) throw errors.NOT_FOUND()
    return link
  }),
})
