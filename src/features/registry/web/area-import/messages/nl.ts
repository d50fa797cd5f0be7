import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameWords<typeof en> = {
  title: 'Grondgebied invoeren',
  lede: 'Een bestand wordt eerst gelezen en toont wat het zou wijzigen. Het wordt helemaal overgenomen, of niet.',
  areas: 'Gebieden (werkmap, CSV)',
  areasNote: 'Dezelfde kolommen als de uitvoer: neem die, wijzig ze, breng ze terug.',
  toAreas: 'Gebieden binnenbrengen',
  boundaries: 'Grenzen (GeoJSON, TopoJSON)',
  boundariesNote: 'Lengte en breedte in WGS84. Omtrekken vinden hun gebied door code of naam.',
  file: 'Bestand',
  level: 'De omtrekken zijn van',
  day: 'Zoals ze zijn op',
  layer: 'Laag',
  chooseLayer: 'Het bestand heeft meerdere lagen: kies er één.',
  whose: 'Wie ze gemaakt heeft',
  whoseNote: 'Staat naast elke kaart.',
  read: 'Bestand lezen',
  take: 'Overnemen',
  taken: 'Het bestand is overgenomen.',
  unreadable: 'Dit bestand kan niet als JSON gelezen worden.',
  outlines: 'Omtrekken',
  matched: 'Met hun gebied',
  leftOut: 'Overgeslagen',
  without: 'Gebieden zonder omtrek',
  faults: 'Fouten',
  noFaults: 'Geen fouten: het kan overgenomen worden.',
  faultsFirst: (count) =>
    count === 1
      ? '1 fout: herstel ze en lees het bestand opnieuw.'
      : `${count} fouten: herstel ze en lees het bestand opnieuw.`,
  outline: 'Omtrek',
  fault: 'Wat er mis is',
  value: 'Wat er staat',
  proposal: 'Misschien bedoeld',
  leaveOut: 'Overslaan',
  leaveAllOut: (count) => `De ${count} omtrekken zonder gebied overslaan`,
  noneMatched:
    'Geen enkele omtrek vond zijn gebied: kijk naar het niveau en de dag, en of de gebieden hier de codes of namen van het bestand dragen. De zones van een demo hebben verzonnen namen.',
  toMap: 'Op de kaart bekijken',
  faultCodes: {
    DATE_MALFORMED: 'geen datum (2026-11-24)',
    FILE_MALFORMED: 'het bestand is niet te lezen',
    LAYER_NEEDED: 'kies een laag',
    TOO_LARGE: 'te groot',
    NOT_AN_OUTLINE: 'geen omtrek van een gebied',
    RING_OPEN: 'de omtrek is niet gesloten',
    NOT_WGS84: 'niet in WGS84',
    NO_SUCH_AREA: 'geen zo’n gebied',
    SEVERAL_AREAS: 'meerdere gebieden passen',
    AREA_TWICE: 'een gebied tweemaal',
  },
}
