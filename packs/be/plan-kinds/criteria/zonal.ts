import type { PackCriterion } from '#shared/pack-criterion.ts'
import { criterion, image, partners, previousAndInfluence } from './criterion.ts'

/**
 * The argumentation matrix of the zonal method: the image, the expectations of each authority, the previous plan and
 * influence.
 */
export const zonalCriteria: readonly PackCriterion[] = [
  ...image,
  criterion(
    'upper_plans',
    'expectation',
    [
      'Higher-level plans',
      'Hogere plannen',
      'Plans de niveau supérieur',
      'Pläne anderer Ebenen',
      'Planer på højere niveau',
    ],
    [
      'Do the framework note, the national plan, the region or the governor ask for it?',
      'Vragen de kadernota, het nationaal plan, het gewest of de gouverneur erom?',
      'La note-cadre, le plan national, la région ou le gouverneur le demandent-ils ?',
      'Erwarten der Rahmenvermerk, der nationale Plan, die Region oder der Gouverneur, dass es behandelt wird?',
      'Beder rammenotatet, den nationale plan, regionen eller guvernøren om det?',
    ],
  ),
  criterion(
    'prosecutor',
    'expectation',
    ['Prosecutor', 'Procureur', 'Procureur', 'Prokurator', 'Anklager'],
    [
      'Does the crown prosecutor ask for it, or the criminal policy?',
      'Vraagt de procureur des Konings erom, of het strafrechtelijk beleid?',
      'Le procureur du Roi ou la politique criminelle le demandent-ils ?',
      'Erwartet der Prokurator des Königs oder die Kriminalpolitik, dass es behandelt wird?',
      'Beder kongens anklager om det, eller kriminalpolitikken?',
    ],
  ),
  criterion(
    'mayors',
    'expectation',
    ['Mayors', 'Burgemeesters', 'Bourgmestres', 'Bürgermeister', 'Borgmestre'],
    [
      'Does each mayor ask for it? One rating per municipality.',
      'Vraagt elke burgemeester erom? Eén score per gemeente.',
      'Chaque bourgmestre le demande-t-il ? Une cote par commune.',
      'Erwartet der Bürgermeister, dass es behandelt wird? Eine Bewertung je Gemeinde.',
      'Beder hver borgmester om det? Én vurdering pr. kommune.',
    ],
  ),
  partners,
  ...previousAndInfluence,
]
