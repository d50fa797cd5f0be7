import type { PackPhenomenon } from '#shared/pack.ts'
import { phenomenon } from './phenomenon.ts'

/** The published list contains only "drugs". These parts follow the earlier lists and are to be confirmed. */
const part = { parent: 'NSP-2022-3', unverified: true }

export const nsp2022DrugParts: readonly PackPhenomenon[] = [
  phenomenon(
    'NSP-2022-3-1',
    [
      'Import and export of cocaine and heroin',
      'In- en uitvoer van cocaïne en heroïne',
      'Importation et exportation de cocaïne et d’héroïne',
      'Ein- und Ausfuhr von Kokain und Heroin',
      'Ind- og udførsel af kokain og heroin',
    ],
    part,
  ),
  phenomenon(
    'NSP-2022-3-2',
    [
      'Production of and trade in synthetic drugs',
      'Productie van en handel in synthetische drugs',
      'Production et trafic de drogues de synthèse',
      'Herstellung von und Handel mit synthetischen Drogen',
      'Fremstilling af og handel med syntetiske stoffer',
    ],
    part,
  ),
  phenomenon(
    'NSP-2022-3-3',
    [
      'Production of cannabis',
      'Productie van cannabis',
      'Production de cannabis',
      'Erzeugung von Cannabis',
      'Produktion af cannabis',
    ],
    part,
  ),
  phenomenon(
    'NSP-2022-3-4',
    [
      'Street trade and drug tourism',
      'Straathandel en drugstoerisme',
      'Trafic de rue et narcotourisme',
      'Straßenhandel und Drogentourismus',
      'Gadehandel og narkoturisme',
    ],
    part,
  ),
]
