import { type CoverageSubject, shown } from './row.ts'

const model = 'src/features/cycle/path/path.test.ts'
const parts = 'src/features/cycle/path/parts.test.ts'
const explored = 'src/features/cycle/path/explored.test.ts'
const invariants = 'src/features/cycle/path/invariants.test.ts'
const whoMay = 'src/features/cycle/path/who-may.db.test.ts'
const national = 'src/features/cycle/path/national.db.test.ts'
const deskParts = 'src/features/cycle/desk/parts.db.test.ts'
const onPage = 'src/features/cycle/web/path/acts-on-page.web.test.tsx'
const dates = 'src/shared/path-dates.test.ts'
const stored = 'src/features/cycle/path/path.db.test.ts'
const acts = 'src/features/cycle/path/acts.db.test.ts'
const holds = 'src/features/cycle/path/in-force.db.test.ts'
const paper = 'src/features/cycle/path/on-paper.db.test.ts'
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
      'The invariants of the law by name, of the national and the zonal plan, also amended, in parts and taken back',
      invariants,
      'is approved by both ministers, Interior and Justice, of every word that is laid',
      invariants,
      'has the opinion of the Federal Police Council, or its absence with a reason, before a minister validates',
      invariants,
      'has the opinion of the minister for Mobility before a minister validates, and no absence of it',
      invariants,
      'goes to Parliament after both ministers, with the opinion that was heard',
      invariants,
      'is prepared by the zonal security council, of every word, before anybody else decides',
      invariants,
      'has the agreement of the police council on its parts before it is sent on',
      invariants,
      'is approved by each mayor and by the prosecutor before a minister decides',
      invariants,
      'is told to the municipal councils once both ministers approved, and not before',
      invariants,
      'lays no confidential part before the police council, and tells the municipal councils none',
      model,
      'R31: leaves out no step without a motive, nor with one of two letters',
    ),
    shown(
      'Council, mayors and prosecutor before the ministers; in whole, part by part or with a reservation',
      model,
      'is sent on after the council agreed its parts, and each mayor and the prosecutor approved',
      model,
      'may be approved part by part, and is refused with a reason',
      parts,
      'is refused as long as one part is, whatever it approved of the others',
      acts,
      'counts for them alone, until all that is before a body is approved',
      acts,
      'names parts that are before the body on that step, and no other',
      onPage,
      'is about the whole plan, or about the parts that one names: at least one',
      onPage,
      'shows under a body of which parts it decided',
      deskParts,
      'A minister who decides part by part has decided on the desk when he has on the path, and not before',
      deskParts,
      'A part that a minister refused refuses the plan on the desk too, whatever he approved of it afterwards',
    ),
    shown(
      'An approval is bound to the hashes of what it is about; two at the same moment count once; what happened stays',
      acts,
      'binds an approval to the words: changed ones are laid before everybody again, the council keeps its own',
      acts,
      'counts two approvals at the same moment once',
      acts,
      'changes and removes nothing of what happened',
      acts,
      'removes nothing of what was sent',
      acts,
      'takes an act back with a reason; what a body said in person it takes back itself',
    ),
    shown(
      'Given in person and written down by somebody show apart; nobody speaks for another seat',
      stored,
      'goes to approval: each decides in person or is written down, and both show apart',
      stored,
      'refuses who speaks for another seat, and who writes down what is not theirs',
      whoMay,
      'is who holds it, and who leads the plan or keeps the body writes it down: nobody else, whatever the seat',
      onPage,
      'is taken back by the body itself where it said it in person, and by nobody else',
      page,
      'shows apart what was given in person and what somebody wrote down',
    ),
    shown(
      'Days counted back from entry into force; who is waited for since when',
      dates,
      'counts the days of each step back from the day on which the plan is to hold',
      acts,
      'asks bodies with a task until a day, which ends when they spoke, and shows who is waited for since when',
      page,
      'says first what is before whom, and who is waited for since when',
    ),
    shown(
      'A plan comes into force at the end of its path, and changes by an addendum that goes through its approvals again',
      holds,
      'comes into force by hand only where it was decided before this instance was there, which is kept with its motive',
      holds,
      'that came in as one that holds was decided before too: nothing of it is late, and it changes by an addendum',
      holds,
      'changes by an addendum: only what approves it is gone through again, and the plan holds meanwhile',
    ),
    shown(
      'On paper: opinions, approvals, motives, the version with its hash; functions and never persons',
      paper,
      'stands who advised and decided what about which version, with its hash, and never a person',
    ),
    shown(
      'An opinion that did not come: recorded on the page with its reason, printed in the plan and sent to Parliament',
      onPage,
      'is recorded with a reason by who leads the plan, where the law lets one go on without it',
      onPage,
      'is not offered to a body itself, which gives its opinion',
      national,
      'is recorded with a reason, and of nothing but an opinion',
      national,
      'stands on the paper of the plan with its reason; in the public rendition without it',
      national,
      'goes to Parliament with the reason for which the opinion did not come',
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
