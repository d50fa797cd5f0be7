import { dayBefore } from '#features/country/registry/areas/model.ts'
import type { Area, AreaRef } from '#features/country/registry/entities.ts'
import { listAreasByIds, listParents } from '#features/country/registry/index.ts'
import type { Transact, TransactionContext } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { AreaChangePreview } from './entities.ts'
import { checkPlaces, countFunctions, countOutlines, listMoves, listRemainingOrganisations } from './queries.ts'
import type { RecordedChange } from './recorded.ts'

/** Passes the result out of a transaction that must be rolled back. */
class RollbackError extends Error {
  readonly preview: AreaChangePreview
  constructor(found: AreaChangePreview) {
    super('The preview was rolled back.')
    this.preview = found
  }
}

/** Applies a change, reads the effect, and rolls it back. The preview therefore cannot differ from the act. */
export async function previewChange(
  transact: Transact,
  on: LegalDate,
  make: (context: TransactionContext) => Promise<RecordedChange>,
): Promise<AreaChangePreview> {
  try {
    return await transact('write', async (context) => {
      const preview = await buildPreview(context, on, await make(context))
      await checkPlaces(context.tx)
      throw new RollbackError(preview)
    })
  } catch (error) {
    if (error instanceof RollbackError) return error.preview
    throw error
  }
}

const toRef = ({ id, code, kind, names, validFrom, validTo }: Area): AreaRef => ({
  id,
  code,
  kind,
  names,
  validFrom,
  validTo,
})

async function buildPreview(
  { tx }: TransactionContext,
  on: LegalDate,
  made: RecordedChange,
): Promise<AreaChangePreview> {
  const { ended, successors, newSuccessors } = made
  const links = await listParents(tx, newSuccessors)
  const all = await listAreasByIds(tx, [
    ...new Set([...ended, ...successors, ...links.map(({ parentId }) => parentId)]),
  ])
  const byId = new Map(all.map((area) => [area.id, toRef(area)]))
  const refs = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? [])
  const moves = await listMoves(tx, successors, on)
  const bodies = await listRemainingOrganisations(tx, ended, on)
  const functions = await countFunctions(
    tx,
    bodies.map(({ id }) => id),
    dayBefore(on),
  )
  return {
    endingAreas: refs(ended),
    startingAreas: refs(newSuccessors),
    continuingAreas: refs(successors.filter((id) => !newSuccessors.includes(id))),
    moves: moves.filter(({ area }) => !newSuccessors.includes(area.id)),
    places: links.flatMap(({ areaId, hierarchy, parentId }) => {
      const [area, parent] = [byId.get(areaId), byId.get(parentId)]
      return area && parent ? [{ area, hierarchy, parent }] : []
    }),
    organisationsLeft: bodies.map((body) => ({ ...body, functions: functions.get(body.id) ?? 0 })),
    outlines: await countOutlines(tx, ended),
  }
}
