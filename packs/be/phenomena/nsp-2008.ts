import type { PackPhenomenonList } from '#shared/pack.ts'
import { five } from '../five-languages.ts'
import { phenomenon } from './phenomenon.ts'

/** The 2008 list. Only the drug part is known, with the four priorities of the national drugs strategy. */
export const nsp2008: PackPhenomenonList = {
  code: 'NSP-2008',
  names: five(
    'National security plan 2008-2011 (drug part)',
    'Nationaal veiligheidsplan 2008-2011 (deel drugs)',
    'Plan national de sécurité 2008-2011 (volet drogues)',
    'Nationaler Sicherheitsplan 2008-2011 (Teil Drogen)',
    'National sikkerhedsplan 2008-2011 (narkotikadelen)',
  ),
  from: '2008-01-01',
  to: '2012-01-01',
  phenomena: [
    phenomenon('NSP-2008-D', ['Drugs', 'Drugs', 'Drogues', 'Drogen', 'Narkotika']),
    phenomenon(
      'NSP-2008-D-1',
      [
        'Production of synthetic drugs',
        'Productie van synthetische drugs',
        'Production de drogues de synthèse',
        'Herstellung synthetischer Drogen',
        'Fremstilling af syntetiske stoffer',
      ],
      { parent: 'NSP-2008-D' },
    ),
    phenomenon(
      'NSP-2008-D-2',
      ['Cannabis growing', 'Cannabisteelt', 'Culture de cannabis', 'Cannabisanbau', 'Dyrkning af cannabis'],
      { parent: 'NSP-2008-D' },
    ),
    phenomenon(
      'NSP-2008-D-3',
      [
        'Import and transit of cocaine and heroin',
        'Invoer en doorvoer van cocaïne en heroïne',
        'Importation et transit de cocaïne et d’héroïne',
        'Einfuhr und Durchfuhr von Kokain und Heroin',
        'Indførsel og transit af kokain og heroin',
      ],
      { parent: 'NSP-2008-D' },
    ),
    phenomenon(
      'NSP-2008-D-4',
      [
        'Street trade, including drug tourism',
        'Straathandel, met inbegrip van drugstoerisme',
        'Trafic de rue, y compris le narcotourisme',
        'Straßenhandel, einschließlich Drogentourismus',
        'Gadehandel, herunder narkoturisme',
      ],
      { parent: 'NSP-2008-D' },
    ),
  ],
}
