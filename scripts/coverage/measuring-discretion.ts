import { type CoverageSubject, shown } from './row.ts'

const disclosure = 'src/features/indicators/small-numbers/disclosure.db.test.ts'
const small = 'src/features/indicators/small-numbers/small-numbers.db.test.ts'
const neighbours = 'src/features/indicators/neighbours/neighbours.db.test.ts'
const direction = 'src/features/indicators/neighbours/model.test.ts'
const one = 'src/features/indicators/web/one/indicator-page.web.test.tsx'

/** What others see of figures, and what stands beside them next door. */
export const measuringDiscretion: CoverageSubject = {
  subject: 'Small numbers and neighbours',
  rows: [
    shown(
      'Small numbers withheld from others, with whatever would give one away; insiders get all; totals stay right',
      disclosure,
      'tells nobody outside a small number, however the answers are put together; whoever is inside gets all',
      small,
      'withholds a small number and the smallest other that would give it away; totals stay, and who is inside gets all',
      small,
      'withholds what two bodies told together for the first time, each a part of it',
    ),
    shown(
      'In rates, explanations, history and files; after corrections, other thresholds and other places; in months and parts',
      small,
      'withholds a rate with its count, the rows of an explanation, what stood before, and the cells of a file',
      small,
      'follows a correction, another threshold and another place',
      small,
      'withholds months and parts where a month is small, and shows the year; a year that is cut off is no year',
      one,
      'says in words what is withheld for small numbers, and never that nothing was told',
    ),
    shown(
      'A higher threshold of the instance holds at once for every count that has one; a lower one changes nothing',
      small,
      'withholds under the threshold of the instance where that is higher, at once, and never under a lower one',
    ),
    shown(
      'As others see it: a look on the page of an indicator, what is taken away from there, and documents',
      one,
      'shows figures as others see them, and takes away what one sees',
      'src/features/indicators/expected/told.db.test.ts',
      'withholds small numbers also from who is inside, where it goes further',
    ),
    shown(
      'The same indicator in bordering areas, also abroad, and those where it goes the other way',
      neighbours,
      'is known from boundaries that have a line in common, for what lies above them too, and across the border',
      neighbours,
      'goes the other way where one falls and the other rises, and not where one stays level',
      direction,
      'is told by whole figures that may be compared, and not by a twentieth',
      one,
      'shows the same indicator next door, each with its latest figure and where it goes, or says that no borders are known',
    ),
  ],
}
