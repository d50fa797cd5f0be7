import type { PackOrganisation } from '#shared/pack.ts'
import type { Translations } from '../five-languages.ts'
import { body } from './body.ts'

const partner = (code: string, kind: string, area: string, names: Translations) =>
  body(code, kind, 'region', names, { area })

export const partners: readonly PackOrganisation[] = [
  partner('NL-VR-ZEELAND', 'safety_region', 'NL-P-29', [
    'Safety region Zeeland',
    'Veiligheidsregio Zeeland',
    'Région de sécurité Zélande',
    'Sicherheitsregion Seeland',
    'Beredskabsregion Zeeland',
  ]),
  partner('NL-VR-MWB', 'safety_region', 'NL-R-ZWB', [
    'Safety region Central and West Brabant',
    'Veiligheidsregio Midden- en West-Brabant',
    'Région de sécurité Brabant central et occidental',
    'Sicherheitsregion Mittel- und Westbrabant',
    'Beredskabsregion Midt- og Vestbrabant',
  ]),
  partner('NL-VR-LN', 'safety_region', 'NL-R-LIM', [
    'Safety region Limburg North',
    'Veiligheidsregio Limburg-Noord',
    'Région de sécurité Limbourg-Nord',
    'Sicherheitsregion Limburg-Nord',
    'Beredskabsregion Nordlimburg',
  ]),
  partner('NL-VR-ZL', 'safety_region', 'NL-R-LIM', [
    'Safety region South Limburg',
    'Veiligheidsregio Zuid-Limburg',
    'Région de sécurité Limbourg-Sud',
    'Sicherheitsregion Südlimburg',
    'Beredskabsregion Sydlimburg',
  ]),
  partner('NL-RIEC-ZWB', 'information_centre', 'NL-R-ZWB', [
    'Taskforce-RIEC Brabant-Zeeland',
    'Taskforce-RIEC Brabant-Zeeland',
    'Taskforce-RIEC Brabant-Zélande',
    'Taskforce-RIEC Brabant-Seeland',
    'Taskforce-RIEC Brabant-Zeeland',
  ]),
  partner('NL-RIEC-LIM', 'information_centre', 'NL-R-LIM', [
    'RIEC Limburg',
    'RIEC Limburg',
    'RIEC Limbourg',
    'RIEC Limburg',
    'RIEC Limburg',
  ]),
  partner('NL-ZVH-ZL', 'care_and_safety_house', 'NL-R-LIM', [
    'Care and safety house South Limburg',
    'Zorg- en Veiligheidshuis Zuid-Limburg',
    'Maison de soins et de sécurité Limbourg-Sud',
    'Haus für Betreuung und Sicherheit Südlimburg',
    'Hus for omsorg og sikkerhed Sydlimburg',
  ]),
  partner('NL-ZVH-ZEELAND', 'care_and_safety_house', 'NL-P-29', [
    'Care and safety house Zeeland',
    'Zorg- en Veiligheidshuis Zeeland',
    'Maison de soins et de sécurité Zélande',
    'Haus für Betreuung und Sicherheit Seeland',
    'Hus for omsorg og sikkerhed Zeeland',
  ]),
]
