import { type CoverageSubject, shown } from './row.ts'

const expected = 'src/features/indicators/expected/expected.db.test.ts'
const told = 'src/features/indicators/expected/told.db.test.ts'
const standing = 'src/features/indicators/expected/standing.test.ts'
const rules = 'src/features/checks/rules/measuring.test.ts'
const chain = 'src/features/indicators/web/results/chain.test.ts'
const panel = 'src/features/indicators/web/results/element-results.web.test.tsx'
const draft = 'src/features/indicators/web/results/draft.test.ts'
const overPlans = 'src/features/indicators/standings/standings.db.test.ts'
const overPlansModel = 'src/features/indicators/standings/model.test.ts'
const overPlansPage = 'src/features/indicators/web/standings/results-page.web.test.tsx'
const figureRules = 'src/features/checks/rules/figures.test.ts'
const figuresHeld = 'src/features/checks/figures.db.test.ts'
const checksTab = 'src/features/checks/web/checks-tab.web.test.tsx'
const acts = 'src/features/indicators/expected/acts/model.test.ts'
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
      told,
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
      'The ministry sees the country: all results over all plans on a map, by name within peer groups, and per upper objective; never ranked',
      overPlans,
      'are counted by status, indicator and area; areas stand by name, each as the least good of its own',
      overPlans,
      'narrow by area, owner, status and what they carry',
      overPlans,
      'come in pages by name, also those of one status',
      overPlans,
      'say of what a plan asks how those stand that carry it',
      overPlans,
      'hold what a person says as the panel of the element does, until its day',
      overPlans,
      'is in no row, no count, no area and under no element above',
      overPlans,
      'is not told of by an indicator of others, nor of a plan above',
      overPlansModel,
      'calls an area on track only where nothing in it asks for a look',
      overPlansPage,
      'shows each area with a word beside its sign, by name, and the least good of its results',
      overPlansPage,
      'narrows by what the address says, and by a status that one chooses among the counts',
      overPlansPage,
      'says of a plan above how what carries it stands, and of too many that they are not worked out',
    ),
    shown(
      'On paper: the promise beside its result for who may read the figures; what leaves the body holds the promise alone',
      told,
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
    shown(
      'Targets by month, quarter or year in the form, as the indicator is counted; pasted and typed on',
      draft,
      'keeps months and quarters that stand, and is not whole with a period of another length',
      draft,
      'takes rows that were copied elsewhere, from the field on in which one stands',
      panel,
      'sets targets by month where the indicator is counted by month, pasted from a spreadsheet and typed on with Enter',
    ),
    shown(
      'The history says who promised, said and explained what, from what to what and why',
      told,
      'says what was promised, said and explained, from what to what and why; and nothing of it to who may not read the indicator',
      acts,
      'tells of each time what stood before, and of what is no longer measured why',
      acts,
      'tells of a word which one it took the place of, and that it was taken back',
    ),
    shown(
      'Rule R22: what a version prints has a source, a state and a date; corrections keep history',
      figureRules,
      'R22 asks of what a version prints from where it comes and of which day it is',
      figureRules,
      'R22 forbids freezing where a source or a date lacks, and is not computed where figures are not there',
      figuresHeld,
      'hints at a baseline of which no figure was told, and finds nothing where source and date stand with all',
      figuresHeld,
      'forbids freezing where of a figure from the baseline on neither source nor date is known, also of what lies below',
      figuresHeld,
      'says nothing of figures that who reads the indicator may not read',
      figuresHeld,
      'asks for the checks of results that come with a whole document, which are written after its elements were checked',
    ),
    shown(
      'Rule R36: neighbours that go the other way are shown in the checks, to each reader by what that reader may read',
      figureRules,
      'R36 is bound as a hint, and no stored result ever comes of it',
      figuresHeld,
      'is found when one reads, and stands in no list, count or version',
      figuresHeld,
      'is not found by who may not read the figures next door, or the element',
      checksTab,
      'show after what is stored what was found for this reader alone, counted nowhere',
    ),
  ],
}
