import { storesEveryField } from './plan-and-country.ts'
import { type DeckRow, deck, outcome } from './row.ts'

const needsElsewhere = [
  deck,
  'is collected by who must decide: laws to change, decisions of a minister, agreements of communities',
] as const
const priorities = [
  deck,
  'shows of %s the criminal priority %s with its operational action plan and its projects',
] as const
const lever = [deck, 'says of each programme its lever and why it is the right one'] as const
const programmes = [deck, 'has programmes beside ad hoc work that has an end'] as const
const strategy = '/strategies/:phenomenonId'
const path = '/plans/:planId?tab=path'
const pathModel = 'src/features/cycle/path/path.test.ts'
const opinions = 'src/features/cycle/opinions/opinions.db.test.ts'
const stepFaults = 'src/features/checks/step-faults.db.test.ts'

/** Slides 5 to 10: pillars, cycle, law enforcement, police, the national drugs strategy. */
export const pillarsToStrategy: readonly DeckRow[] = [
  {
    slide: 5,
    bullet: 'Conceptual frame',
    can: 'write it once and refer to the framework note instead of copying it',
    page: '/plans/:planId',
    command: 'import',
    tests: [[deck, 'refers to the framework note instead of copying it']],
  },
  {
    slide: 5,
    bullet: 'Prior criminal phenomena',
    can: 'choose from a dated list, say why, set owner and objectives',
    page: '/phenomena',
    command: 'import',
    tests: [
      ['src/features/phenomena/phenomena.db.test.ts', 'are a list per generation, in the order of their numbers'],
      [
        'src/features/priorities/decision.db.test.ts',
        'keeps rank and mean of its moment, says why not, and tells promotion from demotion',
      ],
      storesEveryField,
    ],
  },
  {
    slide: 5,
    bullet: 'Administration and policy implications',
    can: 'see per priority the means asked, available and missing, and the decisions asked from others',
    page: '/plans/:planId?tab=needs',
    command: 'check',
    tests: [
      needsElsewhere,
      [
        'src/features/checks/rules/means.test.ts',
        'warns once per element where more is promised than there is, with both amounts',
      ],
      ['packs/be/plan-kinds.test.ts', 'has the three pillars in order, each with at least one section'],
    ],
  },
  {
    slide: 6,
    bullet: 'Legal basis: law on the integrated police force',
    can: 'run a workflow whose gates name their article, and load another law for another country',
    page: path,
    command: 'pack',
    tests: [
      [deck, 'is a path whose steps name their article and what the law asks'],
      [
        stepFaults,
        'an error blocks exactly the step to which it belongs: freezing, asking, refusing and the other steps go on',
      ],
      [
        'src/app/another-country-path.db.test.ts',
        'another country, with one level more, three opinions and a cycle of two years, goes the whole path of a plan by the procedures that are there',
      ],
    ],
  },
  {
    slide: 6,
    bullet: 'Art. 4: a national plan every four years, by two ministers',
    can: 'collect both decisions, keep the period per plan, record an extension as a dated decision',
    page: path,
    command: 'check',
    tests: [
      [deck, 'asks both ministers for their decision, for a period that the law sets'],
      [
        'src/features/cycle/path/national.db.test.ts',
        'is approved once Interior and Justice both decided, one after the other',
      ],
      [pathModel, 'R01: is approved by both ministers, each once, about the same words'],
      [
        'src/features/checks/rules/duration.test.ts',
        'a plan lasts as long as the law at its start says: four years before 2020, six since (R04, R05)',
      ],
      [
        'src/features/checks/rules/duration.test.ts',
        'a plan that is longer by a dated decision passes until the day on which that ends, and no longer (R04)',
      ],
      [
        'src/features/cycle/holding/holding.db.test.ts',
        'is a decision with a date, of all who decide: the period stays, the plan holds until then',
      ],
      ['src/features/cycle/holding/holding.db.test.ts', 'of the national plan asks for both ministers'],
    ],
  },
  {
    slide: 6,
    bullet: 'Art. 92: the federal police prepares',
    can: 'work in a drafting space with versions, contributors and traceable changes',
    page: '/plans/:planId',
    command: 'export',
    tests: [
      [deck, 'is prepared by the federal police, with everybody who holds a part of the pen'],
      [
        'src/features/plans/history/history.db.test.ts',
        'says who changed what, when and why, newest first, also of what is gone',
      ],
      [
        'src/features/plans/versions/versions.db.test.ts',
        'numbers versions and keeps the plan as it was, part by part',
      ],
      [
        'src/features/plans/legal-diff/legal-diff.test.ts',
        'says of words how they read before and after, and whether an approval binds them',
      ],
    ],
  },
  {
    slide: 6,
    bullet: 'Art. 4 and 7: plan and opinion go to Parliament',
    can: 'ask the opinion with a due date, answer each point, bind it to the plan and send the bundle',
    page: path,
    command: 'document',
    tests: [
      [deck, 'names the opinion of the Federal Police Council among what Parliament gets'],
      [
        'src/features/cycle/path/national.db.test.ts',
        'goes to Parliament with the opinion of the Federal Police Council in full, and the answer to each point',
      ],
      [
        'src/features/cycle/path/national.db.test.ts',
        'goes to Parliament with the reason for which the opinion did not come',
      ],
      [
        pathModel,
        'R02: waits for the opinion of the Federal Police Council, or for its recorded absence with a reason',
      ],
      [
        'src/features/cycle/path/acts.db.test.ts',
        'asks bodies with a task until a day, which ends when they spoke, and shows who is waited for since when',
      ],
      [opinions, 'are written when the opinion is given, numbered, on what of the plan they are about'],
      [
        opinions,
        'is there for each before the text that takes the opinion into account is said to be done, and says what is missing',
      ],
      [opinions, 'stands on paper: the opinion, each point, its answer and the reasons; the public rendition counts'],
      [
        'src/features/cycle/transmission/compose.test.ts',
        'sends the plan with its gaps and, in full, the opinion that the step names, and no other',
      ],
      [
        'src/features/cycle/transmission/transmission.db.test.ts',
        'is made once from the version that was decided on, kept with its hash, and told with its receivers',
      ],
    ],
  },
  {
    slide: 7,
    bullet: 'Integral security plan',
    can: 'derive from the framework note and see what has no answer below',
    page: '/alignment',
    command: 'import',
    tests: [
      [
        'src/features/alignment/coverage/coverage.db.test.ts',
        'names the gaps: what nobody carries, also at the border, and who is silent',
      ],
    ],
  },
  {
    slide: 7,
    bullet: 'National security plan',
    can: 'link each item up to the note and down to programmes and zones, and see by when each is to follow and how late it is',
    page: '/plans/:planId?tab=alignment',
    command: 'import',
    tests: [
      [
        'src/features/plans/document/document.db.test.ts',
        'joins plans of one file by links, interests and elaboration, whatever their order',
      ],
      [
        'src/features/alignment/lineage/lineage.db.test.ts',
        'shows below who carries, who does not and who is silent, each body once',
      ],
      [
        'src/features/alignment/cascade/cascade.db.test.ts',
        'knows a programme file by what it elaborates, a district by its own plan, a zone by its answers and its plan',
      ],
    ],
  },
  {
    slide: 7,
    bullet: 'Local security plan',
    can: 'answer each national item: covered, adopt, adapt, partly, no capacity, not relevant, with a motive',
    page: '/alignment/answer',
    command: 'check',
    tests: [
      [outcome, 'the planner of a zone answers a national priority: kind, reasons, what carries it'],
      ['src/features/alignment/answers/answers.db.test.ts', 'asks for reasons except for covered and adopt'],
      [pathModel, 'is sent on after the council agreed its parts, and each mayor and the prosecutor approved'],
      [
        'src/features/checks/rules/review.test.ts',
        'items without an answer leave the review of a running plan open, as a warning (R12)',
      ],
      [
        'src/features/checks/silent.db.test.ts',
        'is an error where it reads otherwise, until it reads as it was approved; a changed date of an action is none',
      ],
    ],
  },
  {
    slide: 8,
    bullet: 'Structure of the police (picture)',
    can: 'keep a dated registry of organisations with functions, contacts and their places in several hierarchies',
    page: '/organisations',
    command: 'serve',
    tests: [
      [
        'src/features/registry/organisations/organisations.db.test.ts',
        'lists them by kind, level, area, words and day, with the names of their areas',
      ],
      [
        'src/features/registry/organisations/organisations.db.test.ts',
        'keeps contact points, which only an http address and a real mail address enter',
      ],
      [
        'src/features/registry/functions/functions.db.test.ts',
        'survive their holder: a holding ends and the function stays',
      ],
    ],
  },
  {
    slide: 9,
    bullet: 'Criminal priorities',
    can: 'open a priority and see all work under it',
    page: strategy,
    command: 'import',
    tests: [priorities],
  },
  {
    slide: 9,
    bullet: 'Operational action plan',
    can: 'let a plan elaborate the priority, with an accountable function and dates for each action',
    page: '/plans/:planId',
    command: 'import',
    tests: [
      priorities,
      [
        'src/features/plans/outline/outline.db.test.ts',
        'names the accountable function and the plans that elaborate an element',
      ],
    ],
  },
  {
    slide: 9,
    bullet: 'Projects',
    can: 'start, pause, stop or prolong a project, and never in silence',
    page: '/plans/:planId?element=',
    command: 'check',
    tests: [
      ['src/features/plans/outline/outline.db.test.ts', 'asks why something is paused or stopped'],
      ['src/features/checks/rules/endings.test.ts', 'fails for what was stopped or paused in silence'],
    ],
    later: 'prolonging only on an evaluation',
  },
  {
    slide: 9,
    bullet: 'Program work',
    can: 'run a programme with its manager, partners and related projects',
    page: strategy,
    command: 'import',
    tests: [
      [
        'src/features/plans/readings/readings.db.test.ts',
        'shows both channels of a theme across plans, lists and the plans that elaborate',
      ],
      programmes,
    ],
  },
  {
    slide: 9,
    bullet: 'Specific program',
    can: 'state the lever and why it is the right one',
    page: '/plans/:planId?element=',
    command: 'import',
    tests: [lever],
  },
  {
    slide: 9,
    bullet: 'Ad hoc initiatives',
    can: 'start one tied to a priority or a motive, with an end date',
    page: '/plans/:planId',
    command: 'check',
    tests: [
      [
        'src/features/checks/rules/ad-hoc.test.ts',
        'fails without priority and motive, without an end, and when it should have ended',
      ],
      programmes,
    ],
  },
  {
    slide: 10,
    bullet: 'Cocaine and heroin importation',
    can: 'plan by axis and place',
    page: strategy,
    command: 'import',
    tests: [priorities, [deck, 'plans cocaine by axis and node']],
    later: 'tonnage as context: indicators',
  },
  {
    slide: 10,
    bullet: 'Synthetic drugs production',
    can: 'plan along the chain, with clean-up and environment partners',
    page: strategy,
    command: 'import',
    tests: [priorities, [deck, 'plans synthetic drugs along the chain, from precursors to clean-up']],
  },
  {
    slide: 10,
    bullet: 'Production of cannabis',
    can: 'combine housing, energy and police measures',
    page: strategy,
    command: 'import',
    tests: [priorities, [deck, 'joins housing, energy and police against cannabis']],
  },
  {
    slide: 10,
    bullet: 'Market deal',
    can: 'join care and police in one objective',
    page: strategy,
    command: 'import',
    tests: [priorities, [deck, 'joins care and police against street trade, each with capacity of its own']],
    later: 'local nuisance data: indicators',
  },
]
