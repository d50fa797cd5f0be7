import { nl as registryPage } from '#features/country/registry/web/messages/nl.ts'
import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Grondgebied importeren',
  intro:
    'Het bestand wordt eerst gelezen en u ziet de wijzigingen. Daarna wordt het volledig of helemaal niet geïmporteerd.',
  areas: 'Gebieden (werkmap, CSV)',
  areasHint: 'Gebruikt dezelfde kolommen als de export. Exporteer een bestand, bewerk het en importeer het opnieuw.',
  toAreas: 'Gebieden importeren',
  boundaries: 'Grenzen (GeoJSON, TopoJSON)',
  boundariesHint:
    'Lengte- en breedtegraad in WGS84. Omtrekken worden aan gebieden gekoppeld op basis van code of naam.',
  file: headings.file,
  level: 'Soort gebied',
  day: 'Situatie op',
  layer: 'Laag',
  chooseLayer: 'Het bestand heeft meerdere lagen. Kies er één.',
  source: labels.source,
  sourceHint: 'Wordt bij elke kaart vermeld.',
  read: 'Bestand lezen',
  importFile: registryPage.import,
  imported: 'Bestand geïmporteerd',
  unreadable: 'Dit bestand kon niet gelezen worden omdat het geen geldige JSON is. Kies een ander bestand.',
  outlines: 'Omtrekken',
  matched: 'Aan een gebied gekoppeld',
  leftOut: 'Overgeslagen',
  without: 'Gebieden zonder omtrek',
  issues: 'Fouten',
  noFaults: 'Geen fouten. Het bestand kan geïmporteerd worden.',
  faultsFirst: (count) =>
    plural(
      'nl',
      count,
      '1 fout. Los ze op en lees het bestand opnieuw.',
      `${count} fouten. Los ze op en lees het bestand opnieuw.`,
    ),
  outline: 'Omtrek',
  issue: 'Fout',
  value: headings.value,
  proposal: headings.suggestion,
  skip: actions.skip,
  skipAll: (count) =>
    plural('nl', count, 'De omtrek zonder gebied overslaan', `De ${count} omtrekken zonder gebied overslaan`),
  noneMatched:
    'Geen enkele omtrek is aan een gebied gekoppeld. Controleer de soort gebied, de datum en of de gebieden hier de codes of namen uit het bestand hebben. De zones in een demo hebben verzonnen namen.',
  toMap: 'Op de kaart bekijken',
  known: 'Geïmporteerde grenzen',
  knownOf: (count, number) => plural('nl', number, `${count} gebied`, `${count} gebieden`),
  remove: actions.remove,
  removeOf: (kind) => `Grenzen verwijderen: ${kind}`,
  removeTitle: (kind) => `Grenzen verwijderen: ${kind}?`,
  removeText: (count, number) =>
    `${plural('nl', number, `${count} gebied verliest zijn omtrek`, `${count} gebieden verliezen hun omtrek`)}. De kaart toont dan zeshoeken waar dat kan. Gebieden, plannen en antwoorden veranderen niet. U kunt het bestand opnieuw importeren; hebt u het niet meer, gebruik dan eerst “Grenzen exporteren (GeoJSON)” op de pagina van het grondgebied.`,
  issueCodes: {
    DATE_MALFORMED: 'geen datum (2026-11-24)',
    FILE_MALFORMED: 'het bestand kon niet gelezen worden',
    LAYER_REQUIRED: 'kies een laag',
    TOO_LARGE: 'te groot',
    NOT_AN_OUTLINE: 'geen omtrek van een gebied',
    RING_OPEN: 'de omtrek is niet gesloten',
    NOT_WGS84: 'niet in WGS84',
    AREA_NOT_FOUND: 'onbekend gebied',
    SEVERAL_AREAS: 'meerdere gebieden komen overeen',
    DUPLICATE_AREA: 'het gebied komt 2 keer voor',
  },
}
