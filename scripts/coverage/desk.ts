import { type CoverageSubject, shown } from './row.ts'

const desk = 'src/features/cycle/desk/desk.db.test.ts'
const path = 'src/features/cycle/path/acts.db.test.ts'
const mainLines = 'src/features/cycle/transmission/main-lines.db.test.ts'
const completeness = 'src/features/cycle/desk/completeness.test.ts'
const deskPage = 'src/features/cycle/desk/web/desk-page.web.test.tsx'
const letters = 'src/features/cycle/letters/letters.db.test.ts'
const nodes = 'src/features/cycle/transmission/transmission.test.ts'
const sent = 'src/features/cycle/transmission/transmission.db.test.ts'
const questions = 'src/features/cycle/questions/questions.db.test.ts'
const sentPage = 'src/features/cycle/desk/web/sent-page.web.test.tsx'
const model = 'src/features/alignment/review/review.test.ts'
const review = 'src/features/alignment/review/review.db.test.ts'
const answering = 'src/features/alignment/web/answer/answer-page.web.test.tsx'
const pack = 'src/features/packs/check/plan-kinds.test.ts'
const packPath = 'src/features/packs/check/path.test.ts'

/** What a body does with plans that are sent to it, and what follows below from one of its own. */
export const deskSubject: CoverageSubject = {
  subject: 'The desk: plans received, letters, transmission, questions, alignment review',
  rows: [
    shown(
      'A register of plans that came in: version and hash, since when it waits, what is missing, who decided',
      desk,
      'shows what was sent, which version with its hash, since when it waits and who decides',
      desk,
      'says what is missing by the rules of the law, and narrows by it; an exception with a motive takes it away',
      completeness,
      'asks of a plan that came in what the law wants in it and what had to be decided before it was sent, by the rules of the country',
      completeness,
      'follows the numbers that a country gives its rules, and asks nothing that it does not bind',
      desk,
      'follows receipt, each minister and the decision, given here or written down',
      deskPage,
      'shows what came in, what is missing, how long it waits, and how far a review is',
    ),
    shown(
      'Costs grow with the page, not with the country',
      desk,
      'are read a page at a time, as many statements for 176 plans as for one',
    ),
    shown(
      'In bulk: receipt, what is missing, decisions; a preview that is the act, then all or none',
      desk,
      'are refused together, each with its reason; the preview says the same and leaves nothing',
      desk,
      'are decided by each minister for the own seat alone',
      desk,
      'are asked for what is missing: a letter in the language of the body, and a task there until it came',
      deskPage,
      'shows what would be refused of many before anything is done, and goes on without these',
      deskPage,
      'confirms receipt of many at once, as of the day that is said',
      deskPage,
      'says a refusal in words, also where these are made from what it names',
    ),
    shown(
      'One zone sees nothing of another on a desk, in counts neither',
      desk,
      'has no desk there, and the desk of a zone shows nothing of another zone, in its counts neither',
      desk,
      'gets no row nor count of a plan that the body may not read',
    ),
    shown(
      'Letters from forms of the country, in the language of each body, kept as sent with their hash; only for who sends and gets them',
      letters,
      'is filled from what happened, in the language of the body that gets it, and kept with its hash',
      letters,
      'says nothing that is not so: an approval only once everybody decided, with each function and day',
      letters,
      'is read by who sent it and who got it, in lists, alone and on paper; by nobody else',
      letters,
      'is ordered with others as one document, each on a page of its own with its hash',
      letters,
      'is printed with the others by the job that was ordered, as a file for who ordered it alone',
      deskPage,
      'sends a letter about each of many, and prints these as one document once there are some',
      pack,
      'a letter that names what it does not know',
    ),
    shown(
      'Transmission to Parliament and councils: one document from the frozen version, with its hash, also of an addendum',
      sent,
      'is made once from the version that was decided on, kept with its hash, and told with its receivers',
      sent,
      'of an addendum is made anew, from its own version, and ends what was asked for',
      sent,
      'is read by who sent and who received it, also where these may not read the plan, and by nobody else',
    ),
    shown(
      'Receipt by those it was sent to, on the page of the path and by the council or Parliament itself, which may not read the plan',
      path,
      'is received by each body it was sent to, once and for its own seat, also when the plan holds',
      sent,
      'is confirmed by a council that may not read the plan, once, and stands on its path',
      sent,
      'is confirmed for the own council alone, by who speaks for it, and told to it alone',
      sent,
      'is not asked for any more once the sending was taken back',
      sentPage,
      'confirms that it is there, for the own body, and then says when instead of asking',
    ),
    shown(
      'To Parliament go the main lines that the pack names, with the opinion of the council in full',
      mainLines,
      'is its main lines, and says once that it is no more',
      mainLines,
      'has the whole opinion of the council with it: each point and its answer, also on what is no main line',
      mainLines,
      'is received and asked about by a member, who may ask of a main line and not of what was not sent',
      nodes,
      'sends the main lines alone where the step names them: sections in full, kinds wherever they stand, no heading over nothing',
      nodes,
      'shows a gap for a main line that is withheld, and none for what would not have gone along anyhow',
      packPath,
      'main lines that are nothing',
    ),
    shown(
      'Confidential parts are never in what councils get',
      sent,
      'to the ministries holds the confidential part; to the councils it is a gap, in text, elements and stored bytes',
      nodes,
      'never sends what is marked more strictly than the plan, is kept to other readers, or is withheld from the sender',
    ),
    shown(
      'Questions of members on a text block, answered there',
      questions,
      'on what was sent reaches the body that leads the plan, as a task that ends with the answer',
      questions,
      'is about what was sent to the own body and stands in it, and nothing else',
      questions,
      'is between the two bodies; a public one is there for who reads the plan, once it is answered',
      questions,
      'stands in a document on request: in the public one only what is public and answered',
      sentPage,
      'shows what was sent with its hash and languages, and asks about one element of it',
    ),
    shown(
      'An upper plan that comes into force asks every running plan below at once; an addendum only what it changed',
      review,
      'reaches every running plan below at once, as items with one task per body, and no plan that has ended',
      review,
      'asks anew only what it changed and what it added; the answer to what stays the same stands, with what carries it',
      model,
      'asks of an addendum only what it changed, of those who were asked it, and what it added of all',
      review,
      'shows what changed beside the former answer, and only to who may read that',
      answering,
      'shows what changed in an item that is asked anew, beside the former answer',
    ),
    shown(
      'How far a review is: answered, under way, late, by area',
      review,
      'counts bodies by how far they are, late ones by name, by area',
      review,
      'tells of a running plan what it has not answered yet',
    ),
  ],
}
