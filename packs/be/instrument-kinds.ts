import type { PackInstrumentKind } from '#shared/pack-instrument.ts'
import { five } from './five-languages.ts'

/**
 * Instruments on which cooperation with other countries and between governments is based. A treaty and a cooperation
 * agreement bind only after the assent of the parliaments (Constitution, art. 167; special act of 8 August 1980,
 * art. 92bis).
 */
export const instrumentKinds: readonly PackInstrumentKind[] = [
  { code: 'treaty', names: five('treaty', 'verdrag', 'traité', 'Vertrag', 'traktat'), needsRatification: true },
  {
    code: 'cooperation_agreement',
    names: five(
      'cooperation agreement',
      'samenwerkingsakkoord',
      'accord de coopération',
      'Zusammenarbeitsabkommen',
      'samarbejdsaftale',
    ),
    needsRatification: true,
  },
  {
    code: 'executive_agreement',
    names: five(
      'implementing agreement',
      'uitvoeringsovereenkomst',
      'accord d’exécution',
      'Durchführungsvereinbarung',
      'gennemførelsesaftale',
    ),
  },
  { code: 'protocol', names: five('protocol', 'protocol', 'protocole', 'Protokoll', 'protokol') },
  {
    code: 'memorandum',
    names: five(
      'memorandum of understanding',
      'memorandum van overeenstemming',
      'mémorandum d’entente',
      'Absichtserklärung (MoU)',
      'aftalememorandum',
    ),
  },
  {
    code: 'declaration',
    names: five(
      'declaration of intent',
      'intentieverklaring',
      'déclaration d’intention',
      'gemeinsame Erklärung',
      'hensigtserklæring',
    ),
  },
  { code: 'consultation', names: five('consultation', 'overleg', 'concertation', 'Konsultation', 'konsultation') },
]
