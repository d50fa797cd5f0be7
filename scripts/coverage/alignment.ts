import { type CoverageSubject, shown } from './row.ts'

const items = 'src/features/alignment/items/items.db.test.ts'
const answers = 'src/features/alignment/answers/answers.db.test.ts'
const coverage = 'src/features/alignment/coverage/coverage.db.test.ts'
const matrix = 'src/features/alignment/coverage/matrix.scopes.db.test.ts'
const signals = 'src/features/alignment/signals/signals.db.test.ts'
const lineage = 'src/features/alignment/lineage/lineage.db.test.ts'
const consequences = 'src/features/alignment/consequences/consequences.db.test.ts'
const links = 'src/features/alignment/links/links.db.test.ts'
const outcome = 'e2e/outcome.e2e.ts'

export const alignment: CoverageSubject = {
  subject: 'Alignment',
  rows: [
    shown(
      'A version sends items to answer, by kind, area or name, with a due date',
      items,
      'asks every body of the kind every priority, with one task per body',
      items,
      'asks the bodies of an area through what their zone is made of, and named bodies',
      items,
      'moves the day of open items and of their tasks',
    ),
    shown(
      'One answer per item, with reasons, carriers, deciding body; earlier ones are kept',
      answers,
      'keeps who, what, why and the elements that carry it',
      answers,
      'asks for reasons except for covered and adopt',
      answers,
      'keeps every earlier answer, whatever the order of kinds',
    ),
    shown(
      'An organisation without accounts answers through a signed link',
      links,
      'answers for its body, keeps the earlier answer, and ends the task with the last item',
      links,
      'is refused in the same words when unknown, expired, or revoked',
    ),
    shown(
      'No answer and not asked differ',
      coverage,
      'opens a cell to its item, reasons and earlier answers, and says where nothing was asked',
      'src/features/alignment/web/country/country-page.web.test.tsx',
      'says of an open cell that nothing was asked or answered',
    ),
    shown(
      'Equal authorities ask and agree',
      'src/features/alignment/agreements/agreements.db.test.ts',
      'is asked of the other body as a task, and agreed with the element that carries it there',
    ),
    shown(
      'Matrix, totals, filters, gaps, who carries this',
      matrix,
      'equals, for ten kinds of actor, what the rule says of each cell',
      matrix,
      'gives totals that are the sum of its cells, for every actor',
      coverage,
      'narrows by area, border region, size and kind of body',
      coverage,
      'names the gaps: what nobody carries, also at the border, and who is silent',
      coverage,
      'says who carries an element and with what, and why others do not',
    ),
    shown(
      'The ribbon above each plan',
      lineage,
      'shows below who carries, who does not and who is silent, each body once',
      lineage,
      'shows above which version of which plan is answered, and how much of it',
    ),
    shown(
      'On a phone the ribbon is one line with what matters, which a button opens',
      'src/features/alignment/web/plan/ribbon-picture.test.ts',
      'is at most two things, so that they fit in a line: what is open in both directions goes first',
      'src/features/alignment/web/plan/plan-ribbon.web.test.tsx',
      'says in one line what matters, which a button on a narrow page opens; the address keeps that',
    ),
    shown(
      'Cycles that do not line up',
      lineage,
      'shows the cycles, what answers what, and how long a lower plan runs without its upper one',
    ),
    shown(
      'What lower plans chose that nothing asked covers',
      signals,
      'counts choices by body over all names of a phenomenon, without what is asked, wider or carried',
    ),
    shown(
      'A signal goes up and is answered',
      signals,
      'reaches the body that issues the upper plan, as a task, and nobody else under TLP:AMBER',
      signals,
      'is answered with reasons, keeps the earlier answer, and ends the task',
      outcome,
      'the signal waits on the home of the ministry, which answers it',
    ),
    shown(
      'The consequences of a change, then a task for each',
      consequences,
      'are every element, plan, answer and function that it touches, per body',
      consequences,
      'become one task for each touched body, made by the body that changes',
    ),
    shown(
      'Answers follow the successor of a body',
      'src/features/alignment/successors.db.test.ts',
      'its only successor is asked the same and the answers hold for it',
    ),
  ],
}
