import { z } from 'zod'
import { Kind } from '#features/country/registry/entities.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '#shared/reason.ts'

const tags = ['Boundaries']

/** GeoJSON geometry (RFC 7946): longitude and latitude in degrees, WGS84. */
const Position = z.tuple([z.number(), z.number()])
const Ring = z.array(Position)
export const Geometry = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(Ring) }),
  z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring)) }),
])
export type Geometry = z.infer<typeof Geometry>

export const boundaryIssueCodes = [
  'FILE_MALFORMED',
  'LAYER_REQUIRED',
  'TOO_LARGE',
  'NOT_AN_OUTLINE',
  'RING_OPEN',
  'NOT_WGS84',
  'AREA_NOT_FOUND',
  'SEVERAL_AREAS',
  'DUPLICATE_AREA',
] as const

/** An issue with an outline: the key in the file or the number, and possible matches. */
export const BoundaryIssue = z.strictObject({
  feature: z.string(),
  code: z.enum(boundaryIssueCodes),
  value: z.string(),
  proposal: z.string().nullable(),
})
export type BoundaryIssue = z.infer<typeof BoundaryIssue>

const AreaName = z.strictObject({ id: Id, code: z.string(), names: Names })
export const BoundaryPreview = z.strictObject({
  /** Layers of a TopoJSON file, of which a single layer is read. */
  layers: z.array(z.string()),
  layer: z.string().nullable(),
  outlines: z.number().int(),
  matched: z.number().int(),
  omittedFeatures: z.array(z.string()),
  issueCount: z.number().int(),
  issues: z.array(BoundaryIssue),
  /** Areas of this kind on that day without an outline in the file. */
  areasWithoutOutline: z.array(AreaName),
})
export type BoundaryPreview = z.infer<typeof BoundaryPreview>

/** The file content and the import options. At most 20,000 outlines and 2 million points. */
const BoundaryFile = {
  /** A GeoJSON FeatureCollection or a TopoJSON Topology. */
  data: z.looseObject({ type: z.enum(['FeatureCollection', 'Topology']) }),
  /** The layer to read, if a Topology has several. */
  layer: z.string().max(200).optional(),
  /** Kind of the areas in the file. */
  kind: Kind,
  /** The day on which these areas exist. Default: today. */
  date: LegalDate.optional(),
  /** Outlines to skip, by their key in the preview. */
  skippedKeys: z.array(z.string().max(200)).max(20_000).default([]),
}

export const MapShape = z.strictObject({
  areaId: Id,
  code: z.string(),
  names: Names,
  announced: Names.nullable(),
  geometry: Geometry.nullable(),
  cell: z.tuple([z.number().int(), z.number().int()]).nullable(),
})
export type MapShape = z.infer<typeof MapShape>

/** Existing boundaries of an area kind. */
const KnownBoundaries = z.strictObject({
  kind: Kind,
  areas: z.number().int(),
  /** The authors of the boundaries. */
  sources: z.array(z.string()),
})
export type KnownBoundaries = z.infer<typeof KnownBoundaries>

export const boundariesContract = {
  listMapShapes: procedure
    .meta({ permission: 'registry.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/map-shapes',
      summary: 'List the map shapes of a kind of area',
      description: 'The boundaries when every area has one, otherwise cells of equal area.',
      tags,
    })
    .input(z.strictObject({ kind: Kind, date: LegalDate.optional() }))
    .output(
      z.strictObject({
        /** `boundaries`: as imported. `cells`: an equal-area hexagon map. `none`: neither exists for this kind. */
        mapType: z.enum(['boundaries', 'cells', 'none']),
        /** The authors of the boundaries, to be named next to the map. */
        sources: z.array(z.string()),
        shapes: z.array(MapShape),
        /** Areas that the map cannot show. */
        missing: z.array(AreaName),
      }),
    ),

  previewBoundaryImport: procedure
    .meta({ permission: 'registry.write', effect: 'outside', isInternal: true })
    .route({
      method: 'POST',
      path: '/boundaries-import/preview',
      summary: 'Preview an import of boundaries',
      description: 'Returns the area of each outline in the file.',
      tags,
    })
    .input(z.strictObject(BoundaryFile))
    .output(BoundaryPreview),

  importBoundaries: procedure
    .meta({ permission: 'registry.write', effect: 'outside' })
    .route({
      method: 'POST',
      path: '/boundaries-import',
      summary: 'Import boundaries',
      description: 'Accepts GeoJSON or TopoJSON. An error rejects the whole file.',
      tags,
    })
    .input(
      z.strictObject({
        ...BoundaryFile,
        /** The author, to be named next to the map. */
        source: z.string().trim().min(1).max(300),
        reason: Reason,
      }),
    )
    .output(BoundaryPreview)
    .errors({ ISSUES_IN_FILE: { status: 422, data: BoundaryPreview } }),

  listBoundaries: procedure
    .meta({ permission: 'registry.read' })
    .route({ method: 'GET', path: '/boundaries', summary: 'List the kinds of area with boundaries', tags })
    .input(z.strictObject({}))
    .output(z.array(KnownBoundaries)),

  exportBoundaries: procedure
    .meta({ permission: 'registry.read' })
    .route({
      method: 'GET',
      path: '/boundaries-export',
      summary: 'Export boundaries',
      description: 'Returns a GeoJSON file.',
      tags,
    })
    .input(z.strictObject({ kind: Kind, date: LegalDate.optional() }))
    .output(
      z.strictObject({
        type: z.literal('FeatureCollection'),
        features: z.array(
          z.strictObject({
            type: z.literal('Feature'),
            id: z.string(),
            properties: z.strictObject({
              code: z.string(),
              official_code: z.string().nullable(),
              kind: Kind,
              names: Names,
              source: z.string(),
            }),
            geometry: Geometry,
          }),
        ),
      }),
    ),

  removeBoundaries: procedure
    .meta({ permission: 'registry.write', effect: 'write' })
    .route({ method: 'POST', path: '/boundaries-remove', summary: 'Remove the boundaries of a kind of area', tags })
    .input(z.strictObject({ kind: Kind, reason: Reason }))
    .output(z.strictObject({ removed: z.number().int() })),
}
