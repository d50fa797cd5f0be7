import type { z } from 'zod'
import { currentLaw } from '#features/country/law/index.ts'
import { packId } from '#features/country/registry/pack-id/model.ts'
import type { Transact } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { type BoundaryPreview, boundariesContract, type MapShape } from './contract.ts'
import { orientRings } from './model.ts'
import {
  countBoundaries,
  deleteBoundaries,
  listMatchable,
  listShapes,
  type StoredShape,
  saveBoundaries,
} from './queries.ts'
import { type BoundaryRead, loadBoundaries } from './read-file.ts'

const slice = implementSlice(boundariesContract)
const maxIssues = 1000

const toShapeName = ({ areaId, code, names }: StoredShape) => ({ id: areaId, code, names })
const subject = () => packId('area', currentLaw().code)

type FileInput = z.output<(typeof boundariesContract.previewBoundaryImport)['~orpc']['inputSchema'] & z.ZodType>

/** Parses a file outside a transaction. Only the candidate areas are queried. */
async function loadFile(
  transact: Transact,
  input: FileInput,
): Promise<{ boundaries: BoundaryRead; preview: BoundaryPreview }> {
  const areas = await transact('read', ({ tx, today }) => listMatchable(tx, input.kind, input.date ?? today))
  const boundaries = await loadBoundaries(input.data, input, areas)
  const found = new Set(boundaries.matched.map(({ area }) => area.id))
  const areasWithoutOutline = areas
    .filter(({ id }) => !found.has(id))
    .map(({ id, code, names }) => ({ id, code, names }))
  const preview = {
    layers: boundaries.layers,
    layer: boundaries.layer,
    outlines: boundaries.outlines,
    matched: boundaries.matched.length,
    omittedFeatures: boundaries.omittedFeatures,
    issueCount: boundaries.issues.length,
    issues: boundaries.issues.slice(0, maxIssues),
    areasWithoutOutline,
  }
  return { boundaries, preview }
}

export const boundaryRoutes = {
  listMapShapes: slice.listMapShapes.handler(async ({ input, context }) => {
    const all = await listShapes(context.tx, input.kind, input.date ?? context.today)
    // An announced area has neither boundary nor cell. It must not prevent a map with boundaries.
    const placed = all.filter(({ geometry, cell }) => geometry !== null || cell !== null)
    const mapType =
      placed.length === 0
        ? 'none'
        : placed.every(({ geometry }) => geometry !== null) || placed.every(({ cell }) => cell === null)
          ? 'boundaries'
          : 'cells'
    const storedShapes = mapType === 'boundaries' ? placed : placed.filter(({ cell }) => cell !== null)
    const shapes = storedShapes.map(
      ({ officialCode: _code, source: _source, ...shape }): MapShape => ({
        ...shape,
        geometry: mapType === 'boundaries' && shape.geometry ? orientRings(shape.geometry) : null,
      }),
    )
    const sources = mapType === 'boundaries' ? storedShapes.flatMap(({ source }) => source ?? []) : []
    const drawn = new Set(storedShapes.map(({ areaId }) => areaId))
    return {
      mapType,
      sources: [...new Set(sources)].sort(),
      shapes,
      missing: all.filter(({ areaId }) => !drawn.has(areaId)).map(toShapeName),
    }
  }),

  previewBoundaryImport: slice.previewBoundaryImport.handler(
    async ({ input, context: { transact } }) => (await loadFile(transact, input)).preview,
  ),

  importBoundaries: slice.importBoundaries.handler(async ({ input, context: { transact }, errors }) => {
    const { boundaries, preview } = await loadFile(transact, input)
    if (preview.issueCount > 0) throw errors.ISSUES_IN_FILE({ data: preview })
    return transact('write', async (context) => {
      await saveBoundaries(context.tx, input.kind, boundaries.matched, input.source)
      context.audit({ subjectKind: 'area_boundary', subjectId: subject(), reason: input.reason })
      return preview
    })
  }),

  listBoundaries: slice.listBoundaries.handler(({ context }) => countBoundaries(context.tx)),

  exportBoundaries: slice.exportBoundaries.handler(async ({ input, context }) => {
    const shapes = await listShapes(context.tx, input.kind, input.date ?? context.today)
    return {
      type: 'FeatureCollection' as const,
      features: shapes.flatMap(({ code, officialCode, names, geometry, source }) =>
        geometry === null
          ? []
          : [
              {
                type: 'Feature' as const,
                id: code,
                properties: { code, official_code: officialCode, kind: input.kind, names, source: source ?? '' },
                geometry,
              },
            ],
      ),
    }
  }),

  removeBoundaries: slice.removeBoundaries.handler(async ({ input, context }) => {
    const removed = await deleteBoundaries(context.tx, input.kind)
    context.audit({ subjectKind: 'area_boundary', subjectId: subject(), reason: input.reason })
    return { removed }
  }),
}
