import { setImmediate as breathe } from 'node:timers/promises'
import { feature } from 'topojson-client'
import type { BoundaryFault, Geometry } from './contract.ts'
import {
  type MatchableArea,
  matcher,
  mostOutlines,
  mostPoints,
  readGeometry,
  readOutline,
  sharedWord,
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
  leftOut: string[]
  faults: BoundaryFault[]
}

type Data = { type: string; [key: string]: unknown }

/** Outlines per batch. Other requests are served between batches. */
const atOnce = 50

/**
 * Parses boundaries and matches them to areas. An outline that is invalid or does not match a single area is an issue.
 */
export async function readBoundaries(
  data: Data,
  wanted: { layer?: string | undefined; leaveOut: readonly string[] },
  areas: readonly MatchableArea[],
): Promise<BoundaryRead> {
  const { layers, layer, features, fault } = readLayers(data, wanted.layer)
  const read: BoundaryRead = { layers, layer, outlines: features.length, matched: [], leftOut: [], faults: [] }
  if (fault) read.faults.push(fault)
  const outlines = features.map(readOutline)
  const find = matcher(areas, sharedWord(outlines))
  const passedOver = new Set(wanted.leaveOut)
  const taken = new Map<string, string>()
  let points = 0
  for (const [index, outline] of outlines.entries()) {
    const say = (code: BoundaryFault['code'], value: string, proposal: string | null = null) =>
      read.faults.push({ feature: outline.key, code, value, proposal })
    if (index % atOnce === 0) await breathe()
    if (passedOver.has(outline.key)) {
      read.leftOut.push(outline.key)
      continue
    }
    const shape = readGeometry(outline.geometry)
    if ('code' in shape) {
      say(shape.code, shape.value)
      continue
    }
    points += shape.points
    if (points > mostPoints) {
      say('TOO_LARGE', `${mostPoints}`)
      break
    }
    const found = find(outline)
    const [area, ...others] = found.areas
    const before = area && taken.get(area.id)
    if (!area) say('NO_SUCH_AREA', outline.names[0] ?? outline.key, found.proposal)
    else if (others.length > 0) say('SEVERAL_AREAS', found.areas.map(({ code }) => code).join(', '))
    else if (before !== undefined) say('AREA_TWICE', area.code, before)
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
  fault?: BoundaryFault
}

function readLayers(data: Data, wanted: string | undefined): Layers {
  const nothing = (code: BoundaryFault['code'], value: string, layers: string[] = []): Layers => ({
    layers,
    layer: null,
    features: [],
    fault: { feature: '', code, value, proposal: layers[0] ?? null },
  })
  if (data.type === 'FeatureCollection') {
    if (!Array.isArray(data.features)) return nothing('FILE_MALFORMED', 'features')
    if (data.features.length > mostOutlines) return nothing('TOO_LARGE', `${mostOutlines}`)
    return { layers: [], layer: null, features: data.features }
  }
  const layers = Object.keys((data.objects ?? {}) as object)
  const layer = wanted ?? (layers.length === 1 ? layers[0] : undefined)
  if (layer === undefined || !layers.includes(layer)) return nothing('LAYER_NEEDED', wanted ?? '', layers)
  try {
    const topology = data as unknown as Parameters<typeof feature>[0]
    const object = topology.objects[layer]!
    if ('geometries' in object && object.geometries.length > mostOutlines)
      return nothing('TOO_LARGE', `${mostOutlines}`, layers)
    const found = feature(topology, object)
    return { layers, layer, features: 'features' in found ? found.features : [found] }
  } catch (error) {
    return nothing('FILE_MALFORMED', (error as Error).message, layers)
  }
}
