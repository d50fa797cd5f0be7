import { en as registryPage } from '#features/country/registry/web/messages/en.ts'
import { en as actions } from '#shared/action-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { plural } from '#shared/plural.ts'

export const en = {
  title: 'Import territory',
  intro: 'The file is read first and the changes are shown. It is then imported as a whole or not at all.',
  areas: 'Areas (workbook, CSV)',
  areasHint: 'Uses the same columns as the export. Export a file, edit it and import it again.',
  toAreas: 'Import areas',
  boundaries: 'Boundaries (GeoJSON, TopoJSON)',
  boundariesHint: 'Longitude and latitude in WGS84. Outlines are matched to areas by code or name.',
  file: headings.file,
  level: 'Kind of area',
  day: 'Situation on',
  layer: 'Layer',
  chooseLayer: 'The file has several layers. Choose one.',
  source: labels.source,
  sourceHint: 'Shown with every map.',
  read: 'Read file',
  importFile: registryPage.import,
  imported: 'File imported',
  unreadable: 'This file could not be read because it is not valid JSON. Choose another file.',
  outlines: 'Outlines',
  matched: 'Matched to an area',
  leftOut: 'Skipped',
  without: 'Areas without an outline',
  issues: 'Errors',
  noFaults: 'No errors. The file can be imported.',
  faultsFirst: (count: number) =>
    plural(
      'en',
      count,
      '1 error. Fix it and read the file again.',
      `${count} errors. Fix them and read the file again.`,
    ),
  outline: 'Outline',
  issue: 'Error',
  value: headings.value,
  proposal: headings.suggestion,
  skip: actions.skip,
  skipAll: (count: number) =>
    plural('en', count, 'Skip the outline without an area', `Skip the ${count} outlines without an area`),
  noneMatched:
    'No outline was matched to an area. Check the kind of area, the date, and whether the areas here use the codes or names in the file. The zones in a demo have fictional names.',
  toMap: 'View on the map',
  known: 'Imported boundaries',
  knownOf: (count: string, number: number) => plural('en', number, `${count} area`, `${count} areas`),
  remove: actions.remove,
  removeOf: (kind: string) => `Remove boundaries: ${kind}`,
  removeTitle: (kind: string) => `Remove boundaries: ${kind}?`,
  removeText: (count: string, number: number) =>
    `${plural('en', number, `${count} area loses its outline`, `${count} areas lose their outlines`)}. The map then shows hexagons where possible. Areas, plans and answers do not change. You can import the file again; if you no longer have it, first use “Export boundaries (GeoJSON)” on the territory page.`,
  issueCodes: {
    DATE_MALFORMED: 'not a date such as 2026-11-24',
    FILE_MALFORMED: 'the file could not be read',
    LAYER_REQUIRED: 'choose a layer',
    TOO_LARGE: 'too large',
    NOT_AN_OUTLINE: 'not an outline of an area',
    RING_OPEN: 'the outline is not closed',
    NOT_WGS84: 'not in WGS84',
    AREA_NOT_FOUND: 'unknown area',
    SEVERAL_AREAS: 'several areas match',
    DUPLICATE_AREA: 'the area occurs twice',
  },
}
