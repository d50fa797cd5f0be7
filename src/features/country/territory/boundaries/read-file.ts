import { setImmediate as breathe } from 'node:timers/promises'
import { feature } from 'topojson-client'
import type { BoundaryIssue, Geometry } from './contract.ts'
import {
  findSharedWord,
  type MatchableArea,
  matcher,
  maxOutlines,
  maxPoints,
  parseGeometry,
  parseOutline,
} from './model.ts'

export interface MatchedBoundary {
  area: MatchableArea
  geometry: Geometry
}

export interface BoundaryRead {
  layers: string[]
  layer: string | null
  outlines: number
  matched: MatchedBoundary[]
  omittedFeatures: string[]
  issues: BoundaryIssue[]
}

type Data = { type: string; [key: string]: unknown }

/** Outlines per batch. Other requests are served between batches. */
const batchSize = 50

/**
 * Parses boundaries and matches them to areas. An outline that is invalid or does not match a single area is an issue.
 */
export async function loadBoundaries(
  data: Data,
  wanted: { layer?: string | undefined; skippedKeys: readonly string[] },
  areas: readonly MatchableArea[],
): Promise<BoundaryRead> {
  const { layers, layer, features, issue } = getLayers(data, wanted.layer)
  const read: BoundaryRead = { layers, layer, outlines: features.length, matched: [], omittedFeatures: [], issues: [] }
  if (issue) read.issues.push(issue)
  const outlines = features.map(parseOutline)
  const find = matcher(areas, findSharedWord(outlines))
  const passedOver = new Set(wanted.skippedKeys)
  const taken = new Map<string, string>()
  let points = 0
  for (const [index, outline] of outlines.entries()) {
    const addIssue = (code: BoundaryIssue['code'], value: string, proposal: string | null = null) =>
      read.issues.push({ feature: outline.key, code, value, proposal })
    if (index % batchSize === 0) await breathe()
    if (passedOver.has(outline.key)) {
      read.omittedFeatures.push(outline.key)
      continue
    }
    const shape = parseGeometry(outline.geometry)
    if ('code' in shape) {
      addIssue(shape.code, shape.value)
      continue
    }
    points += shape.points
    if (points > maxPoints) {
      addIssue('TOO_LARGE', `${maxPoints}`)
      break
    }
    const found = find(outline)
    const [area, ...others] = found.areas
    const before = area && taken.get(area.id)
    if (!area) addIssue('AREA_NOT_FOUND', outline.names[0] ?? outline.key, found.proposal)
    else if (others.length > 0) addIssue('SEVERAL_AREAS', found.areas.map(({ code }) => code).join(', '))
    else if (before !== undefined) addIssue('DUPLICATE_AREA', area.code, before)
    else {
      taken.set(area.id, outline.key)
      read.matched.push({ area, geometry: shape.geometry })
    }
  }
  return read
}

interface Layers {
  layers: string[]
  layer: string | null
  features: unknown[]
  issue?: BoundaryIssue
}

function getLayers(data: Data, wanted: string | undefined): Layers {
  const makeEmptyLayers = (code: BoundaryIssue['code'], value: string, layers: string[] = []): Layers => ({
    layers,
    layer: null,
    features: [],
    issue: { feature: '', code, value, proposal: layers[0] ?? null },
  })
  if (data.type === 'FeatureCollection') {
    if (!Array.isArray(data.features)) return makeEmptyLayers('FILE_MALFORMED', 'features')
    if (data.features.length > maxOutlines) return makeEmptyLayers('TOO_LARGE', `${maxOutlines}`)
    return { layers: [], layer: null, features: data.features }
  }
  const layers = Object.keys((data.objects ?? {}) as object)
  const layer = wanted ?? (layers.length === 1 ? layers[0] : undefined)
  if (layer === undefined || !layers.includes(layer)) return makeEmptyLayers('LAYER_REQUIRED', wanted ?? '', layers)
  try {
    const topology = data as unknown as Parameters<typeof feature>[0]
    const object = topology.objects[layer]!
    if ('geometries' in object && object.geometries.length > maxOutlines)
      return makeEmptyLayers('TOO_LARGE', `${maxOutlines}`, layers)
    const found = feature(topology, object)
    return { layers, layer, features: 'features' in found ? found.features : [found] }
  } catch (error) {
    return makeEmptyLayers('FILE_MALFORMED', (error as Error).message, layers)
  }
}
