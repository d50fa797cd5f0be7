import type { Detection } from './detection.ts'
import { findAreaName, isNestedIn, placeArea } from './place-columns.ts'

/** Finds the column with the areas, and the columns with their upper areas. */
export function placeAreas({ context, shape, free, put, decide, name }: Detection) {
  const area = placeArea(free(), shape, name)
  if (!area) return undefined
  put(area.columnIndex, { kind: 'area' })
  decide('area', name(area.columnIndex), area.confidence, area.method)
  const named = area.method === 'code' ? findAreaName(free(), area.columnIndex, shape, context.areas, name) : undefined
  if (named) {
    put(named.columnIndex, { kind: 'area_name' })
    decide('area', `${name(area.columnIndex)} = ${name(named.columnIndex)}`, named.share, 'names')
  }
  // Other columns with names of areas are upper areas. They are not needed when there is a code.
  if (area.method === 'names')
    for (const profile of free())
      if (
        profile.areaNameShare >= 0.8 &&
        profile.numeric < 0.5 &&
        isNestedIn(shape, area.columnIndex, profile.columnIndex, context.areas)
      )
        put(profile.columnIndex, { kind: 'area_above' })
  return area
}
