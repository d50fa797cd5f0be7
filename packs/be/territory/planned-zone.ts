import type { Names } from '#shared/localized-text.ts'
import type { PackArea } from '#shared/pack.ts'

/** Announcement for the six Brussels zones. */
export const announcedMerger: Names = {
  en: 'Announced: the six Brussels zones become one, operational between October 2027 and January 2028.',
  nl: 'Aangekondigd: de zes Brusselse zones worden er één, operationeel tussen oktober 2027 en januari 2028.',
  fr: 'Annoncé : les six zones bruxelloises n’en font plus qu’une, opérationnelle entre octobre 2027 et janvier 2028.',
  de: 'Angekündigt: Die sechs Brüsseler Zonen werden zu einer, einsatzbereit zwischen Oktober 2027 und Januar 2028.',
  da: 'Varslet: De seks zoner i Bruxelles bliver til én, i drift mellem oktober 2027 og januar 2028.',
}

/** The future zone. It is in no hierarchy and contains no municipality until the merger is decided. */
export const announcedBrusselsZone: PackArea = {
  code: 'BE-Z-BRUSSEL',
  kind: 'police_zone',
  names: {
    en: 'Brussels (single zone)',
    nl: 'Brussel (eengemaakte zone)',
    fr: 'Bruxelles (zone unique)',
    de: 'Brüssel (Einheitszone)',
    da: 'Bruxelles (samlet zone)',
  },
  parents: [],
  announced: announcedMerger,
}
