import { type CoverageSubject, shown } from './row.ts'

const expected = 'src/features/indicators/expected/expected.db.test.ts'
const standing = 'src/features/indicators/expected/standing.test.ts'
const rules = 'src/features/checks/rules/measuring.test.ts'
const chain = 'src/features/indicators/web/results/chain.test.ts'
const panel = 'src/features/indicators/web/results/element-results.web.test.tsx'
const draft = 'src/features/indicators/web/results/draft.test.ts'
const engine = 'src/features/checks/engine.test.ts'

/** What plans expect of indicators, where it stands, and what the checks say of it. */
export const measuringPlans: CoverageSubject = {
  subject: 'Indicators in plans',
  rows: [
    shown(
      'Plans use indicators with baseline, targets per period (steps, path, range) and tolerance, per area',
      expected,
      'stands beside what came of it, added up from below, by the rule that every plan shares',
      expected,
      'is refused where it is not whole, or names what is not there',
      standing,
      'holds each year to its point of the way: half way down after two of four years',
      standing,
      'promise nothing of the years between: these are held to where they lead',
    ),
    shown(
      'Expected results are fixed on a date; later changes are corrections with reasons',
      expected,
      'is made with a version; from then on it is corrected with a reason, and both stay',
      expected,
      'is not overwritten by who saw an earlier one',
      expected,
      'travels with the plan: what is exported comes in unchanged, and a promise is not changed by a file in silence',
    ),
    shown(
      'Read by whoever may read both the element and the indicator',
      expected,
      'is not read by who may not read the element, nor by who may not read the indicator',
      expected,
      'comes back with its element when its going is undone',
    ),
    shown(
      'Status by rule, with the rule; override with reason and end; ambiguous polarity never colours',
      expected,
      'takes the place of the rule until its day, with the rule beside it',
      expected,
      'never colours what effort alone can raise',
      standing,
      'is overdue when the next period has ended and its figure should be there',
      standing,
      'is a year that is not over: it is not compared with whole ones',
    ),
    shown(
      'Variance beyond tolerance explained; projection to the target date, and what is needed from now',
      expected,
      'explains why a value departs, of that value alone',
      standing,
      'says where it leads, and what is needed from now on',
    ),
    shown(
      'On the plan page: line and status in the margin, promise beside result, and per objective the chain from input to outcome',
      panel,
      'stands in the margin of its row: the line with its target, and the status in words',
      panel,
      'shows promise beside result, the rule that decided, and where it leads',
      panel,
      'asks why a value departs, and a promise is corrected with a reason',
      panel,
      'gives no colour to what effort alone can raise, and lets nobody give it one',
      chain,
      'the chain of an objective runs over all that stands under it, from effort to effect',
      draft,
      'writes what stands, and reads it back the same',
    ),
    shown(
      'On paper: the promise beside its result for who may read the figures; what leaves the body holds the promise alone',
      expected,
      'stands the promise beside its result, marked; what leaves the body holds the promise alone',
    ),
    shown(
      'Rules R18 to R21, and the score of measurability with what it lacks',
      rules,
      'asks every objective that is worked for how it is measured',
      rules,
      'R19 flags a target no better than the baseline, and a promise whose words changed since',
      rules,
      'R20 flags what would have to be added up and may not be',
      rules,
      'flags an objective that only effort could move',
      engine,
      'compute accountability and measurability, and say what the others lack',
      expected,
      'says so when its indicator means something else since',
    ),
  ],
}
