import type { PackCriterion } from '#shared/pack-criterion.ts'
import { criterion, image, partners, previousAndInfluence } from './criterion.ts'

/** Criteria of the national plan: the image, the governments, prosecution policy and local input. */
export const nationalCriteria: readonly PackCriterion[] = [
  ...image,
  criterion(
    'framework_note',
    'expectation',
    ['Framework note', 'Kadernota', 'Note-cadre', 'Rahmenvermerk', 'Rammenotat'],
    [
      'Do the framework note and the governments ask for it?',
      'Vragen de kadernota en de regeringen erom?',
      'La note-cadre et les gouvernements le demandent-ils ?',
      'Erwarten der Rahmenvermerk und die Regierungen, dass es behandelt wird?',
      'Beder rammenotatet og regeringerne om det?',
    ],
  ),
  criterion(
    'prosecution_policy',
    'expectation',
    ['Prosecutors-general', 'Procureurs-generaal', 'Procureurs généraux', 'Generalprokuratoren', 'Generalprokuratorer'],
    [
      'Does the criminal policy of the College of Prosecutors-General ask for it?',
      'Vraagt het strafrechtelijk beleid van het College van procureurs-generaal erom?',
      'La politique criminelle du Collège des procureurs généraux le demande-t-elle ?',
      'Erfordert es die Kriminalpolitik des Kollegiums der Generalprokuratoren?',
      'Indgår det i kriminalpolitikken fra kollegiet af rigsadvokater?',
    ],
  ),
  criterion(
    'from_below',
    'expectation',
    ['From the zones', 'Uit de zones', 'Demandes des zones', 'Aus den Zonen', 'Fra zonerne'],
    [
      'Do the zones name it: in their plans, and in the signals that they send?',
      'Vermelden de zones het fenomeen in hun plannen of in hun signalen?',
      'Les zones le mentionnent-elles : dans leurs plans et dans les signaux qu’elles envoient ?',
      'Nennen es die Zonen in ihren Plänen oder in ihren Signalen?',
      'Nævner zonerne det: i deres planer og i de signaler, de sender?',
    ],
  ),
  partners,
  ...previousAndInfluence,
]
