import { type CoverageSubject, shown } from './row.ts'

const path = 'src/features/checks/rules/path.test.ts'
const duration = 'src/features/checks/rules/duration.test.ts'
const review = 'src/features/checks/rules/review.test.ts'
const evaluation = 'src/features/checks/rules/evaluation.test.ts'
const engine = 'src/features/checks/engine.test.ts'
const faults = 'src/features/checks/step-faults.db.test.ts'
const explored = 'src/features/cycle/path/explored.test.ts'
const model = 'src/features/cycle/path/path.test.ts'
const page = 'src/features/cycle/web/path/path-tab.web.test.tsx'
const runUp = 'src/features/plans/run-up/run-up.db.test.ts'
const dated = 'src/features/cycle/path/dated.db.test.ts'
const country = 'src/app/another-country-path.db.test.ts'

/** What the law asks of the path of a plan: rules, the steps that they block, one run-up, its days. */
export const cycleRules: CoverageSubject = {
  subject: 'Rules of the legal path',
  rows: [
    shown(
      'Each decider of a step has decided: both ministers, each mayor and the prosecutor (R01, R07, R09)',
      path,
      'a plan that is said to be approved without one of them is an error; before that, who is waited for is a hint',
      path,
      'a step at which nobody is known that could decide is an error, a refusal a warning',
      path,
      'asks nothing of a plan decided before, of one that is being amended, of other steps, or before the path begins',
      faults,
      'where a plan stands on its path is found by the checks: who has not decided, and which seat nobody takes',
    ),
    shown(
      'Opinions are given, or absent with a reason, and parts agreed, before the step that needs them (R02, R03, R08)',
      path,
      'an opinion that is not there when the plan is sent on, or approved, is an error',
      path,
      'an absence is recorded with a reason; a part that is not there asks for no opinion',
    ),
    shown(
      'A plan lasts as long as the law at its start says, or longer by a dated decision (R04, R05)',
      duration,
      'a plan lasts as long as the law at its start says: four years before 2020, six since (R04, R05)',
      duration,
      'a plan that is longer by a dated decision passes until the day on which that ends, and no longer (R04)',
      duration,
      'another start than the usual one is a hint where the country says which it is',
    ),
    shown(
      'Each seat of who decides, and of the zonal security council, has somebody who takes it (R07)',
      path,
      'a seat that nobody takes is found while the plan is on its way: of who has a vote as bound, of who is heard as a warning',
      faults,
      'where a plan stands on its path is found by the checks: who has not decided, and which seat nobody takes',
    ),
    shown(
      'The review of a running plan is open until each item has an answer; what was decided changes by an addendum (R12)',
      review,
      'items without an answer leave the review of a running plan open, as a warning (R12)',
      review,
      'what was decided and reads otherwise without an addendum is an error where it stands, what is gone of the plan (R12)',
      'src/features/checks/silent.db.test.ts',
      'is an error where it reads otherwise, until it reads as it was approved; a changed date of an action is none',
      'src/features/checks/silent.db.test.ts',
      'may change while an addendum is on its way',
    ),
    shown(
      'A plan says how it is evaluated (R29); a step that is left out or gone in another order says why (R31)',
      evaluation,
      'a plan says in its section for it how it is evaluated (R29)',
      path,
      'is an error without a motive, and none with one',
    ),
    shown(
      'Countries bind general rules under their own numbers, to their own steps',
      engine,
      'runs a general rule once for each number under which the country binds it, where that looks',
      country,
      'another country, with one level more, three opinions and a cycle of two years, goes the whole path of a plan by the procedures that are there',
    ),
    shown(
      'An error blocks exactly the step to which it belongs; exceptions and milder rules let it go on, with a trace',
      faults,
      'an error blocks exactly the step to which it belongs: freezing, asking, refusing and the other steps go on',
      faults,
      'the finding names the steps that it blocks; a motivated exception lets the plan go on',
      faults,
      'a rule that an administrator made milder blocks nothing any more, and leaves its trace',
      faults,
      'what was mended after the version was laid blocks until a new version is laid',
      faults,
      'nobody reads more of a hidden fault than the number of its rule',
      explored,
      'gets a step through at which the plan stops for an error, and every other one that does not rest upon it',
      model,
      'blocks exactly the step to which it belongs, and says which rules found it',
    ),
    shown(
      'Each step shows what stands in its way; every refusal says what is missing and offers the step',
      page,
      'shows what stands in the way of each step: errors with where they are mended, a version, steps that come first',
      page,
      'offers what helps beside a refusal: the step that comes first takes the focus',
      page,
      'leaves no refusal without a way on',
    ),
    shown(
      'One run-up: a plan with a path is planned backwards by its steps, and says there what is done',
      runUp,
      'has the steps of its path that lead to the start and are for such a plan, each with its basis',
      runUp,
      'moves what comes before when a step takes longer or is set on a day, with a motive, and takes the usual back',
      runUp,
      'says what is done on the path, and nowhere else',
      runUp,
      'of a kind without a path the planner says what is done, and a step that is done ends its task',
      page,
      'plans a step otherwise than usual, with the reason, and shows it at the step',
    ),
    shown(
      'The days of the path in the calendar of who prepares, advises and decides, in one reading for all plans',
      dated,
      'The days of the steps of a path stand in the calendar of who prepares, advises or decides, counted back and with their article',
      dated,
      'Who was asked sees until when, once, and others see who keeps them waiting since when',
      dated,
      'A step that is planned otherwise moves in the calendar, and is said to be planned',
      dated,
      'Of a plan that may not be read nothing stands in the calendar, nor of one that is in force',
      'src/features/cycle/path/many.db.test.ts',
      'reads the paths of many plans as it reads each of them',
    ),
  ],
}
