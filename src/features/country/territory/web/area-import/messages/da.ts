import { da as registryPage } from '#features/country/registry/web/messages/da.ts'
import { da as actions } from '#shared/action-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Importér territorium',
  intro: 'Filen læses først, og ændringerne vises. Derefter importeres den i sin helhed eller slet ikke.',
  areas: 'Områder (projektmappe, CSV)',
  areasHint: 'Bruger samme kolonner som eksporten. Eksportér en fil, redigér den, og importér den igen.',
  toAreas: 'Importér områder',
  boundaries: 'Grænser (GeoJSON, TopoJSON)',
  boundariesHint: 'Længde- og breddegrad i WGS84. Omrids knyttes til områder ud fra kode eller navn.',
  file: headings.file,
  level: 'Områdetype',
  day: 'Situationen pr.',
  layer: 'Lag',
  chooseLayer: 'Filen har flere lag. Vælg et.',
  source: labels.source,
  sourceHint: 'Angives ved hvert kort.',
  read: 'Læs filen',
  importFile: registryPage.import,
  imported: 'Filen er importeret',
  unreadable: 'Filen kunne ikke læses, fordi den ikke er gyldig JSON. Vælg en anden fil.',
  outlines: 'Omrids',
  matched: 'Knyttet til et område',
  leftOut: 'Sprunget over',
  without: 'Områder uden omrids',
  issues: 'Fejl',
  noFaults: 'Ingen fejl. Filen kan importeres.',
  faultsFirst: (count) =>
    plural('da', count, '1 fejl. Ret den, og læs filen igen.', `${count} fejl. Ret dem, og læs filen igen.`),
  outline: 'Omrids',
  issue: 'Fejl',
  value: headings.value,
  proposal: headings.suggestion,
  skip: actions.skip,
  skipAll: (count) =>
    plural('da', count, 'Spring omridset uden område over', `Spring de ${count} omrids uden område over`),
  noneMatched:
    'Intet omrids er knyttet til et område. Kontrollér områdetypen, datoen, og om områderne her har filens koder eller navne. Zonerne i en demo har fiktive navne.',
  toMap: 'Vis på kortet',
  known: 'Importerede grænser',
  knownOf: (count, number) => plural('da', number, `${count} område`, `${count} områder`),
  remove: actions.remove,
  removeOf: (kind) => `Fjern grænserne: ${kind}`,
  removeTitle: (kind) => `Fjern grænserne: ${kind}?`,
  removeText: (count, number) =>
    `${plural('da', number, `${count} område mister sit omrids`, `${count} områder mister deres omrids`)}. Kortet viser så sekskanter, hvor det er muligt. Områder, planer og svar ændres ikke. Du kan importere filen igen; har du den ikke længere, så brug først »Eksportér grænser (GeoJSON)« på siden for territoriet.`,
  issueCodes: {
    DATE_MALFORMED: 'ikke en dato (2026-11-24)',
    FILE_MALFORMED: 'filen kunne ikke læses',
    LAYER_REQUIRED: 'vælg et lag',
    TOO_LARGE: 'for stor',
    NOT_AN_OUTLINE: 'ikke et omrids af et område',
    RING_OPEN: 'omridset er ikke lukket',
    NOT_WGS84: 'ikke i WGS84',
    AREA_NOT_FOUND: 'ukendt område',
    SEVERAL_AREAS: 'flere områder passer',
    DUPLICATE_AREA: 'området forekommer 2 gange',
  },
}
