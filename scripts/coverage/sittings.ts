import { type CoverageSubject, shown } from './row.ts'

const model = 'src/features/cycle/sittings/sittings.test.ts'
const stored = 'src/features/cycle/sittings/sittings.db.test.ts'
const page = 'src/features/cycle/sittings/web/sitting-page.web.test.tsx'
const mandates = 'src/features/cycle/mandates/mandates.db.test.ts'
const mandatesPage = 'src/features/cycle/mandates/web/mandates-panel.web.test.tsx'
const evidence = 'src/features/cycle/evidence/evidence.db.test.ts'
const beside = 'src/features/cycle/web/path/how-it-fell.web.test.tsx'
const files = 'src/platform/files/inspect.test.ts'
const pack = 'src/features/packs/check/check.test.ts'

/** Bodies that decide together, who speaks for whom, and on what a decision rests. */
export const sittings: CoverageSubject = {
  subject: 'Sittings, mandates and evidence',
  rows: [
    shown(
      'Decisions of collegial bodies: members and their votes from the pack, presence, quorum, minutes (R07)',
      model,
      'have in the zonal security council mayors and prosecutor with a vote, chief and director-coordinator beside them',
      stored,
      'knows its members of that day from the pack, and names the seat that nobody takes (R07)',
      model,
      'needs more than half of those who have a vote, where the pack knows a quorum',
      stored,
      'keeps its minutes until they are adopted, and refuses what is said of it afterwards',
      page,
      'writes down who takes part, and leads to the mandates where somebody is represented without one',
      pack,
      'the pack to begin with holds together, and is told which languages it lacks',
    ),
    shown(
      'The agenda of a council generated from what needs its decision, put in order by keyboard, printed in the reader’s language',
      stored,
      'gets what waits for it on its agenda, with each seat that decides for itself, once',
      stored,
      'is put in another order, and something else stands on it, which goes to no path',
      page,
      'puts its agenda in another order by keyboard, and says where the item stands now',
      stored,
      'is printed in the language of its reader: what is before whom, and once it was held what was decided',
    ),
    shown(
      'A body that does not read a plan never sees it on an agenda, in a count or on paper',
      stored,
      'never tells a body of a plan that it may not read',
      stored,
      'does not put before a body what it may not read: whoever keeps it is told which plan that is',
      page,
      'says which plans are not put before the body, because it may not read them',
    ),
    shown(
      'Decisions, dissent and votes written back to the items, all or none, through the same door as any other act',
      stored,
      'writes each result to the path of the plan when it is closed, one act per seat, in the words of the sitting',
      stored,
      'is closed whole or not at all: a refusal names the item and what the path says of it',
      stored,
      'counts two that close it at the same moment once',
      stored,
      'refuses a decision about words that were replaced meanwhile',
      page,
      'names the item on which closing it was refused, and why',
    ),
    shown(
      'Votes are those of whoever takes part: more are refused, and so is an approval against them',
      model,
      'has no more votes than there are voters, and no approval against the votes',
      stored,
      'has its votes counted: no more than take part, and none without a quorum',
      page,
      'keeps what one wrote where there are more votes than voters, and says how many there are',
    ),
    shown(
      'Mayors and prosecutor each for own powers: in whole, per part or with a reservation, one result per seat',
      stored,
      'writes each result to the path of the plan when it is closed, one act per seat, in the words of the sitting',
      stored,
      'takes no decision of a member who does not take part',
      page,
      'writes one result down for each who decides for itself',
    ),
    shown(
      'Delegates act under a recorded mandate: of a function, for a time and for some steps; the act keeps which',
      mandates,
      'lets another decide in the function, in person, and the act keeps under which mandate',
      mandates,
      'is none before it begins, after its last day, once it is withdrawn, or of another step',
      mandates,
      'leaves whoever gave it the last word: both take back what was said under it',
      mandates,
      'is given by whoever holds the function, for a function that is there, and for a time',
      stored,
      'lets a member be represented under a mandate that holds that day, for that step, and says so on the act',
      mandatesPage,
      'gives a mandate to another function, for a time, and says where it stands written',
    ),
    shown(
      'A letter, minutes or a signed file kept as evidence with its SHA-256; added, never changed or removed',
      evidence,
      'stands beside the act with its hash, and is read by whoever reads the plan',
      evidence,
      'is never changed or removed, neither through a door nor in the database, and its content is never swept away',
      evidence,
      'is kept by whoever keeps the sitting, and stands beside each act that fell in it',
      evidence,
      'is named on paper with its hash; the public rendition says nothing of letters',
      beside,
      'asks for the letter of what was written down, and keeps it',
    ),
    shown(
      'Evidence keeps to its own marking, and hostile files are refused',
      evidence,
      'may be marked stricter than the plan: others see the act, and not that file',
      evidence,
      'is kept by whoever wrote the act down or leads the plan, of an act that they read',
      files,
      'is taken as a letter with a signed PDF in it, and whatever its own page names',
    ),
    shown(
      'What was written down of a sitting or a mandate stays, whoever asks the database',
      stored,
      'does not change what was written down of it, whoever asks the database',
      mandates,
      'stays as it was given, is withdrawn once, and is listed by the body that gave it',
      stored,
      'is kept by itself or by the body above it, and by nobody else',
    ),
    shown(
      'Sittings stand in the calendar of those who sit in them or keep them',
      stored,
      'stands in the calendar of whoever may read it, and waits for who keeps it until it is closed',
      page,
      'shows those to come, the next first, and says so where none was held',
    ),
  ],
}
