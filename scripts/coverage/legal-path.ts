import { type CoverageSubject, shown } from './row.ts'

const model = 'src/features/cycle/path/path.test.ts'
const explored = 'src/features/cycle/path/explored.test.ts'
const dates = 'src/shared/path-dates.test.ts'
const stored = 'src/features/cycle/path/path.db.test.ts'
const page = 'src/features/cycle/web/path/path-tab.web.test.tsx'
const pack = 'packs/be/plan-kinds/path/path.test.ts'

/** How a plan comes to hold: its steps, opinions, decisions and their days. */
export const legalPath: CoverageSubject = {
  subject: 'The legal path of a plan',
  rows: [
    shown(
      'Steps with their article, who prepares, advises, decides and is told, from the country’s pack alone',
      pack,
      'names bodies and functions of the country, and sections of the kind',
      pack,
      'has its steps in an order that can be gone, and what it needs is never skipped',
      stored,
      'shows each step with its article, who takes part, and its days counted back from the start',
    ),
    shown(
      'The plans of 2022 and of 2008 in their own order; another country with one level more and three opinions',
      model,
      'goes its usual way: prosecutors, choice, councils, conference, opinions, ministers, Parliament',
      model,
      'had the opinions before the Council of Ministers: another order, with a motive, through the same path',
      explored,
      'of a plan of another country, with one level more and three opinions',
    ),
    shown(
      'No sequence of acts reaches an approved plan that breaks what the law asks (R01 to R03, R31)',
      explored,
      'of a national plan',
      explored,
      'of a zonal plan',
      model,
      'R02: waits for the opinion of the Federal Police Council, or for its recorded absence with a reason',
      model,
      'R03: asks the minister for Mobility only where something stands on road traffic, and then never does without',
      model,
      'R01: is approved by both ministers, each once, about the same words',
    ),
    shown(
      'Council, mayors and prosecutor before the ministers; in whole, part by part or with a reservation',
      model,
      'is sent on after the council agreed its parts, and each mayor and the prosecutor approved',
      model,
      'may be approved part by part, and is refused with a reason',
    ),
    shown(
      'An approval is bound to the hashes of what it is about; two at the same moment count once; what happened stays',
      stored,
      'binds an approval to the words: changed ones are laid before everybody again, the council keeps its own',
      stored,
      'counts two approvals at the same moment once',
      stored,
      'changes and removes nothing of what happened',
      stored,
      'takes an act back with a reason; what a body said in person it takes back itself',
    ),
    shown(
      'Given in person and written down by somebody show apart; nobody speaks for another seat',
      stored,
      'goes to approval: each decides in person or is written down, and both show apart',
      stored,
      'refuses who speaks for another seat, and who writes down what is not theirs',
      page,
      'shows apart what was given in person and what somebody wrote down',
    ),
    shown(
      'Days counted back from entry into force; who is waited for since when',
      dates,
      'counts the days of each step back from the day on which the plan is to hold',
      stored,
      'asks bodies with a task until a day, which ends when they spoke, and shows who is waited for since when',
      page,
      'says first what is before whom, and who is waited for since when',
    ),
    shown(
      'A plan comes into force at the end of its path, and changes by an addendum that goes through its approvals again',
      stored,
      'comes into force by hand only where it was decided before this instance was there, which is kept with its motive',
      stored,
      'that came in as one that holds was decided before too: nothing of it is late, and it changes by an addendum',
      stored,
      'changes by an addendum: only what approves it is gone through again, and the plan holds meanwhile',
    ),
    shown(
      'On paper: opinions, approvals, motives, the version with its hash; functions and never persons',
      stored,
      'stands who advised and decided what about which version, with its hash, and never a person',
    ),
    shown(
      'Refusals say what is missing, and lose nothing',
      stored,
      'says what is missing, and changes nothing',
      page,
      'keeps what one wrote where it is refused, and says why',
    ),
  ],
}
