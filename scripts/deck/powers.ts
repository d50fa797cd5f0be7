import { competences, type DeckRow, deck, spread } from './row.ts'

const measure = '/plans/:planId?element='
const partners = [deck, 'names partners with what they commit and whether they confirmed it'] as const
const places = [deck, 'says on which place, type of place, target group and setting it works'] as const
const needs = [
  deck,
  'is collected by who must decide: laws to change, decisions of a minister, agreements of communities',
] as const
const owners = [deck, 'joins services of several powers, each with an owner of its own'] as const
const seventeen = [
  competences,
  'names the seventeen powers of the deck, each with its level, its article and its bearers',
] as const

/** Slide 4: who may decide what. */
export const powers: readonly DeckRow[] = [
  {
    slide: 4,
    bullet: 'Federal: constitutional law',
    can: 'list the measures that first need a change of law; be warned when the owner sits at another level than the power',
    page: '/plans/:planId?tab=needs',
    command: 'check',
    tests: [
      needs,
      seventeen,
      [
        'src/features/checks/rules/accountability.test.ts',
        'warns where the body that answers has no power in the domain, and says where it lies',
      ],
    ],
  },
  {
    slide: 4,
    bullet: 'Federal: external affairs',
    can: 'register a framework of cooperation with its parties, period and entry into force',
    page: '/plans/:planId',
    command: 'import',
    tests: [[deck, 'lets a framework across the border be a plan with parties, dates and partners of four countries']],
    later: 'kind of instrument and signature as fields: they are text of the plan today',
  },
  {
    slide: 4,
    bullet: 'Federal: defence',
    can: 'add a partner whose commitment is decided elsewhere and see whether it is confirmed',
    page: measure,
    command: 'import',
    tests: [partners],
  },
  {
    slide: 4,
    bullet: 'Federal: justice',
    can: 'name both ministers as issuers and record what the Minister of Justice must decide, and whether it was',
    page: '/plans/:planId?tab=needs',
    command: 'import',
    tests: [needs],
    later: 'the double decision as two steps',
  },
  {
    slide: 4,
    bullet: 'Federal: social affairs',
    can: 'make an inspectorate the owner of a measure and count its capacity apart from the police',
    page: measure,
    command: 'document',
    tests: [[deck, 'counts the capacity of inspectorates and care apart from that of the police']],
  },
  {
    slide: 4,
    bullet: 'Federal: health and welfare',
    can: 'plan care with its own capacity; keep the table of powers dated',
    page: '/competences',
    command: 'import',
    tests: [
      [deck, 'counts the capacity of inspectorates and care apart from that of the police'],
      [competences, 'changes a power from a day on: the table of that day says the new, the one before the old'],
    ],
    later: 'health outcomes: indicators',
  },
  {
    slide: 4,
    bullet: 'Community: education',
    can: 'name a school service as partner with its own commitment; it answers through a signed link without an account',
    page: measure,
    command: 'import',
    tests: [
      partners,
      [
        'src/features/alignment/links/links.db.test.ts',
        'answers for its body, keeps the earlier answer, and ends the task with the last item',
      ],
    ],
    later: 'its own reports of progress: follow-up',
  },
  {
    slide: 4,
    bullet: 'Community: cultural affairs',
    can: 'describe target group and setting of a measure, and list the measures by both: youth, nightlife, festival',
    page: '/plans/:planId?tab=readings&reading=reach',
    command: 'import',
    tests: [places, [spread, 'are narrowed by either, with everything that one may narrow by']],
  },
  {
    slide: 4,
    bullet: 'Community: language use in education',
    can: 'keep texts in several languages, see which translation lags behind, and keep working meanwhile',
    page: measure,
    command: 'export',
    tests: [
      ['src/features/plans/model.test.ts', 'are out of date when the source changed and they did not'],
      ['src/features/plans/plans.db.test.ts', 'marks translations as out of date when the source words change'],
    ],
  },
  {
    slide: 4,
    bullet: 'Community: drug prevention policy',
    can: 'mark an item as needing the agreement of a community and show it as asked, agreed or refused',
    page: '/plans/:planId?tab=needs',
    command: 'import',
    tests: [
      needs,
      [
        'src/features/alignment/agreements/agreements.db.test.ts',
        'is asked of the other body as a task, and agreed with the element that carries it there',
      ],
    ],
  },
  {
    slide: 4,
    bullet: 'Region: scientific investigation',
    can: 'commission a study as a measure: question, period, deliverable, the decision that waits for it',
    page: measure,
    command: 'import',
    tests: [[deck, 'can be a study: question, period, deliverable and the decision that waits for it']],
  },
  {
    slide: 4,
    bullet: 'Region: water policy',
    can: 'name waterways as places and their authorities as partners',
    page: measure,
    command: 'import',
    tests: [places],
  },
  {
    slide: 4,
    bullet: 'Region: external affairs',
    can: 'let a regional or community government own a plan of its own and be party to a framework',
    page: '/plans/:planId',
    command: 'import',
    tests: [
      [deck, 'lets a framework across the border be a plan with parties, dates and partners of four countries'],
      [
        'packs/be/competences.test.ts',
        'lets the Flemish Government exercise the powers of its community and of its region',
      ],
    ],
  },
  {
    slide: 4,
    bullet: 'Region: economic policy',
    can: 'attach sector federations to a programme and record what they commit',
    page: measure,
    command: 'import',
    tests: [partners],
    later: 'following the commitments: follow-up',
  },
  {
    slide: 4,
    bullet: 'Region: agriculture',
    can: 'plan a measure on a type of place, with the rural partners who notice first',
    page: measure,
    command: 'import',
    tests: [places, partners],
  },
  {
    slide: 4,
    bullet: 'Region: accommodation',
    can: 'put housing inspection and police under one objective, each with its own owner',
    page: measure,
    command: 'import',
    tests: [owners],
  },
  {
    slide: 4,
    bullet: 'Region: public works and transport',
    can: 'give a road manager a measure with budget and end date inside a security objective',
    page: measure,
    command: 'import',
    tests: [owners],
  },
  {
    slide: 4,
    bullet: 'The list is open',
    can: 'edit the table of powers without a programmer; an old plan keeps the table of its time',
    page: '/competences',
    command: 'check',
    tests: [
      [competences, 'keeps the edit at an upgrade of the pack, and a plan of before keeps the table of its time'],
    ],
  },
]
