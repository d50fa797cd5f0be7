import { type CoverageSubject, shown } from './row.ts'

const national = 'e2e/cycle-national.e2e.ts'
const zonal = 'e2e/cycle-zonal.e2e.ts'

/** Whole cycles in a real browser, without a mouse, through years of a moved clock, in French and in Dutch. */
export const cycleJourneys: CoverageSubject = {
  subject: 'Journeys through a whole cycle',
  rows: [
    shown(
      'A national plan: its path counted back, opinions answered point by point, both ministers, Parliament, every zone answers',
      national,
      'the ministry starts a national plan, and sees its legal path counted back from the day it is to hold',
      national,
      'opinions are asked, one comes by letter; the ministers choose, a council is left out with a motive',
      national,
      'the Federal Police Council gives its opinion in person',
      national,
      'the final text is laid before the ministers, and both approve it',
      national,
      'Parliament is sent the main lines with the opinion, confirms that they came, and asks about them',
      national,
      'it holds on its day',
      national,
      'every zone gets it to answer',
    ),
    shown(
      'A zonal plan: choice, councils, mayors and prosecutor, ministers, and its addendum two years later',
      zonal,
      'the zone starts its plan, weighs its phenomena and decides in the zonal security council',
      zonal,
      'its plan is drafted, and the zonal security council and the council of its parts agree',
      zonal,
      'mayors and prosecutor approve, in person or written down, and the plan goes to the ministers',
      zonal,
      'one minister approves in person, the other with a reservation that is written down; it holds on its day',
      zonal,
      'two years later it changes by an addendum, that goes through its approvals while the plan holds',
    ),
    shown(
      'Their PDFs hold opinions, answers, approvals, hash and diff',
      national,
      'the document holds opinions, approvals and the hash of what was approved',
      zonal,
      'the document holds who approved what, the reservation, the addendum and the hash',
    ),
  ],
}
