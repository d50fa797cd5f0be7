import type { PackPhenomenon } from '#shared/pack.ts'
import { phenomenon } from './phenomenon.ts'

const drugs = { parent: 'NSP-2016-3' }
const violence = { parent: 'NSP-2016-6' }
const property = { parent: 'NSP-2016-7' }
const environment = { parent: 'NSP-2016-8' }
const nuisance = { parent: 'NSP-2016-10' }

/** Sub-phenomena of the 2016 list, in the published order. */
export const nsp2016Parts: readonly PackPhenomenon[] = [
  phenomenon(
    'NSP-2016-3-1',
    [
      'Professional and commercial production of cannabis',
      'De professionele en commerciële productie van cannabis',
      'La production professionnelle et commerciale de cannabis',
      'Gewerbsmäßige und kommerzielle Erzeugung von Cannabis',
      'Professionel og kommerciel produktion af cannabis',
    ],
    drugs,
  ),
  phenomenon(
    'NSP-2016-3-2',
    [
      'Production of and trade in synthetic drugs',
      'De productie van en handel in synthetische drugs',
      'La production et le trafic de drogues de synthèse',
      'Herstellung von und Handel mit synthetischen Drogen',
      'Fremstilling af og handel med syntetiske stoffer',
    ],
    drugs,
  ),
  phenomenon(
    'NSP-2016-3-3',
    [
      'Import and export of cocaine',
      'De import en export van cocaïne',
      'L’importation et l’exportation de cocaïne',
      'Einfuhr und Ausfuhr von Kokain',
      'Ind- og udførsel af kokain',
    ],
    drugs,
  ),
  phenomenon('NSP-2016-3-4', ['Hormones', 'Hormonen', 'Hormones', 'Hormone', 'Hormoner'], drugs),
  phenomenon(
    'NSP-2016-6-1',
    ['Domestic violence', 'Intrafamiliaal geweld', 'Violence intrafamiliale', 'Häusliche Gewalt', 'Vold i hjemmet'],
    violence,
  ),
  phenomenon(
    'NSP-2016-6-2',
    [
      'Sexual violence against adults',
      'Seksueel geweld t.a.v. meerderjarigen',
      'Violence sexuelle à l’égard de majeurs',
      'Sexuelle Gewalt gegen Erwachsene',
      'Seksuel vold mod voksne',
    ],
    violence,
  ),
  phenomenon(
    'NSP-2016-6-3',
    [
      'Sexual abuse of minors',
      'Seksueel misbruik t.a.v. minderjarigen',
      'Abus sexuels à l’égard de mineurs',
      'Sexueller Missbrauch von Minderjährigen',
      'Seksuelt misbrug af mindreårige',
    ],
    violence,
  ),
  phenomenon(
    'NSP-2016-6-4',
    ['Discrimination', 'Discriminatie', 'Discrimination', 'Diskriminierung', 'Diskrimination'],
    violence,
  ),
  phenomenon(
    'NSP-2016-7-1',
    [
      'Itinerant offenders',
      'Rondtrekkende daders',
      'Auteurs itinérants',
      'Umherziehende Täter',
      'Omrejsende gerningsmænd',
    ],
    property,
  ),
  phenomenon(
    'NSP-2016-7-2',
    [
      'Illegal arms trade',
      'Illegale wapenhandel',
      'Trafic illégal d’armes',
      'Illegaler Waffenhandel',
      'Ulovlig våbenhandel',
    ],
    property,
  ),
  phenomenon(
    'NSP-2016-8-1',
    ['Waste fraud', 'Afvalfraude', 'Fraude aux déchets', 'Abfallbetrug', 'Affaldssvindel'],
    environment,
  ),
  phenomenon(
    'NSP-2016-8-2',
    ['Biodiversity', 'Biodiversiteit', 'Biodiversité', 'Artenvielfalt', 'Biodiversitet'],
    environment,
  ),
  phenomenon(
    'NSP-2016-8-3',
    ['Animal welfare', 'Dierenwelzijn', 'Bien-être animal', 'Tierschutz', 'Dyrevelfærd'],
    environment,
  ),
  phenomenon(
    'NSP-2016-8-4',
    ['Energy fraud', 'Energiefraude', 'Fraude à l’énergie', 'Energiebetrug', 'Energisvindel'],
    environment,
  ),
  phenomenon('NSP-2016-10-1', ['Nuisance', 'Overlast', 'Nuisances', 'Belästigungen', 'Gener'], nuisance),
  phenomenon(
    'NSP-2016-10-2',
    [
      'Negotiated management of public space',
      'Genegotieerd beheer van de publieke ruimte',
      'Gestion négociée de l’espace public',
      'Verhandlungsorientiertes Management des öffentlichen Raums',
      'Forhandlet forvaltning af det offentlige rum',
    ],
    nuisance,
  ),
  phenomenon(
    'NSP-2016-10-3',
    [
      'Illegal transmigration',
      'Illegale transmigratie',
      'Transmigration illégale',
      'Illegale Transmigration',
      'Ulovlig transitmigration',
    ],
    nuisance,
  ),
]
