import type { DataFormat } from './contract.ts'

/** Names that the beginning of a file has in common with others of its format, the most special first. */
const patterns: readonly [DataFormat, RegExp][] = [
  ['PDF', /^%PDF-/],
  ['RTF', /^\{\\rtf/],
  ['SPREADSHEETML', /urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/],
  ['WORD', /schemas\.microsoft\.com\/office\/word|progid="Word\.Document"/],
  [
    'SDMX',
    /sdmx\.org\/resources\/sdmxml|<(?:\w+:)?(?:GenericData|StructureSpecificData|CompactData)\b|"dataSets"\s*:|sdmx-json/,
  ],
  ['STRATML', /stratml|<(?:\w+:)?(?:StrategicPlan|PerformancePlanOrReport)\b/i],
  ['IATI', /<iati-(?:activities|organisations)\b/],
  ['DHIS2', /<(?:\w+:)?dataValueSet\b|dhis2?\.org|"dataValues"\s*:|"dataElement"\s*:/],
  ['JSON_STAT', /"class"\s*:\s*"dataset"|"version"\s*:\s*"2\.0"[\s\S]*"dimension"\s*:/],
  ['GEOJSON', /"type"\s*:\s*"(?:FeatureCollection|Topology)"/],
  ['HTML', /^\s*(?:<!doctype html|<html|<table)\b/i],
  ['XML', /^\s*<(?:\?xml|[a-z_][\w.:-]*[\s>/])/i],
]

/**
 * Returns the format of a file that is no table, by its first characters.
 * @param head the first few thousand characters
 */
export const recogniseFormat = (head: string): DataFormat | undefined => {
  const text = head.replace(/^\uFEFF/, '')
  const isStructured = /^\s*[<{[%]/.test(text)
  return isStructured ? patterns.find(([, pattern]) => pattern.test(text))?.[0] : undefined
}

/** Checks whether a file is JSON, by its first characters. */
export const isJson = (head: string): boolean => /^\uFEFF?\s*[[{]\s*["[{\]}]/.test(head)
