import { type CoverageSubject, partly, shown } from './row.ts'

const told = 'src/features/indicators/observations/observations.db.test.ts'
const read = 'src/features/indicators/figures/figures.db.test.ts'
const totals = 'src/features/indicators/figures/totals.db.test.ts'
const amount = 'src/shared/amount.test.ts'

/** Figures as they are told, kept and added up. */
export const measuringFigures: CoverageSubject = {
  subject: 'Figures and totals',
  rows: [
    shown(
      'Figures appended, never overwritten; known on any past day; not available because; provisional, partial, with their source',
      told,
      'supersede what stood, which stays; the same again changes nothing',
      told,
      'can be told as they were known on any day',
      told,
      'name where they came from, until when it counted, and what is not available',
      told,
      'lets nobody change or remove a figure',
      told,
      'keeps the series and the batch of every figure, and takes none without them',
    ),
    shown(
      'Impossible figures refused with their place, all or none',
      told,
      'are all taken or none, each fault with its place',
      told,
      'are numbers: not %j',
    ),
    shown(
      'A body tells of its own area, and overwrites nobody',
      told,
      'tells of its own area and what lies in it, and of nothing else',
      told,
      'does not overwrite what another tells, unless the indicator is its own',
      told,
      'does not tell for another, and a reader tells nothing',
    ),
    shown(
      'Totals for every area level and period, current in the same act, also after corrections, mergers and moves',
      read,
      'is what lies below it, in the same act, at every level, and follows a correction',
      totals,
      'totals are what the figures come to, after any sequence of telling, correcting, moving, merging and redefining',
      read,
      'are sums of months, partial where one is missing; of stocks they are the last',
    ),
    partly(
      shown(
        'Many figures at once are recorded and added up as one by one, whole or not at all',
        totals,
        'totals are what the figures come to, after any sequence of telling, correcting, moving, merging and redefining',
      ),
      'how fast, and a total of ten million figures in under 10 ms: figures of npm run bench, not tests',
    ),
    shown(
      'What does not add up is never summed; rates are ratios of sums; parents that differ keep both (R20)',
      read,
      'is never a sum of what does not add up: it shows the spread',
      read,
      'is a mean weighted by how many answered',
      read,
      'is a ratio of sums, for any area and longer period, and not a mean of ratios',
      read,
      'knows the inhabitants of the year, or says that it does not know them',
      read,
      'adds the inhabitants of municipalities up where an area has none of its own',
      read,
      'keeps beside it what was told of the area itself, where both differ',
      amount,
      'divides to nine decimals, rounded, and not by nothing',
    ),
    shown(
      'Geography over time: parents of that time, exact mergers carried over, splits not',
      read,
      'decides in which areas a figure counts, by the parents of its time',
      read,
      'carries a series over a merger, and not over a split',
    ),
    shown(
      'A reader gets the sum over what may be read, and is told when that is not all; any figure opens to its rows',
      read,
      'reads the sum of what may be read, and is told that it is not all',
      read,
      'opens a figure down to its rows and their source',
    ),
  ],
}
