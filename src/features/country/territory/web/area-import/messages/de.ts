import { de as registryPage } from '#features/country/registry/web/messages/de.ts'
import { de as actions } from '#shared/action-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Gebiete importieren',
  intro:
    'Die Datei wird zuerst gelesen und die Änderungen werden angezeigt. Danach wird sie ganz oder gar nicht importiert.',
  areas: 'Gebiete (Arbeitsmappe, CSV)',
  areasHint:
    'Verwendet dieselben Spalten wie der Export. Exportieren Sie eine Datei, bearbeiten Sie sie und importieren Sie sie wieder.',
  toAreas: 'Gebiete importieren',
  boundaries: 'Grenzen (GeoJSON, TopoJSON)',
  boundariesHint: 'Längen- und Breitengrad in WGS84. Umrisse werden den Gebieten über Code oder Namen zugeordnet.',
  file: headings.file,
  level: 'Art der Gebiete',
  day: 'Stand am',
  layer: 'Layer',
  chooseLayer: 'Die Datei enthält mehrere Layer. Wählen Sie einen.',
  source: labels.source,
  sourceHint: 'Wird bei jeder Karte angegeben.',
  read: 'Datei lesen',
  importFile: registryPage.import,
  imported: 'Datei importiert',
  unreadable: 'Diese Datei konnte nicht gelesen werden, weil sie kein gültiges JSON ist. Wählen Sie eine andere Datei.',
  outlines: 'Umrisse',
  matched: 'Einem Gebiet zugeordnet',
  leftOut: 'Übersprungen',
  without: 'Gebiete ohne Umriss',
  issues: 'Fehler',
  noFaults: 'Keine Fehler. Die Datei kann importiert werden.',
  faultsFirst: (count) =>
    plural(
      'de',
      count,
      '1 Fehler. Beheben Sie ihn und lesen Sie die Datei erneut.',
      `${count} Fehler. Beheben Sie diese und lesen Sie die Datei erneut.`,
    ),
  outline: 'Umriss',
  issue: 'Fehler',
  value: headings.value,
  proposal: headings.suggestion,
  skip: actions.skip,
  skipAll: (count) =>
    plural('de', count, 'Den Umriss ohne Gebiet überspringen', `Die ${count} Umrisse ohne Gebiet überspringen`),
  noneMatched:
    'Kein Umriss wurde einem Gebiet zugeordnet. Prüfen Sie die Art der Gebiete, das Datum und ob die Gebiete hier die Codes oder Namen der Datei tragen. Die Zonen einer Demo haben erfundene Namen.',
  toMap: 'Auf der Karte ansehen',
  known: 'Importierte Grenzen',
  knownOf: (count, number) => plural('de', number, `${count} Gebiet`, `${count} Gebiete`),
  remove: actions.remove,
  removeOf: (kind) => `Grenzen entfernen: ${kind}`,
  removeTitle: (kind) => `Grenzen entfernen: ${kind}?`,
  removeText: (count, number) =>
    `${plural('de', number, `${count} Gebiet verliert seinen Umriss`, `${count} Gebiete verlieren ihren Umriss`)}. Die Karte zeigt dann, wo möglich, Sechsecke. Gebiete, Pläne und Antworten ändern sich nicht. Sie können die Datei erneut importieren. Wenn Sie sie nicht mehr haben, exportieren Sie die Grenzen zuerst mit „Grenzen exportieren (GeoJSON)“ auf der Seite des Staatsgebiets.`,
  issueCodes: {
    DATE_MALFORMED: 'kein Datum (2026-11-24)',
    FILE_MALFORMED: 'die Datei konnte nicht gelesen werden',
    LAYER_REQUIRED: 'einen Layer wählen',
    TOO_LARGE: 'zu groß',
    NOT_AN_OUTLINE: 'kein Umriss eines Gebiets',
    RING_OPEN: 'der Umriss ist nicht geschlossen',
    NOT_WGS84: 'nicht in WGS84',
    AREA_NOT_FOUND: 'unbekanntes Gebiet',
    SEVERAL_AREAS: 'mehrere Gebiete kommen infrage',
    DUPLICATE_AREA: 'das Gebiet kommt zweimal vor',
  },
}
