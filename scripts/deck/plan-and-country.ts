import { type DeckRow, deck, outcome, outline, readings } from './row.ts'

const successor = 'src/features/plans/successor/successor.db.test.ts'
const carryOver = 'src/features/plans/successor/carry-over.db.test.ts'
const measure = '/plans/:planId?element='
const owners = [deck, 'joins services of several powers, each with an owner of its own'] as const
/** Slides 1 to 3: the plan, its readers, the structure of the country. */
export const planAndCountry: readonly DeckRow[] = [
  {
    slide: 1,
    bullet: 'Integral security plan',
    can: 'start a plan of any kind, in which every measure names its owner, whatever service that is',
    page: '/plans',
    command: 'import',
    tests: [
      [
        'src/features/plans/plans.db.test.ts',
        'takes parts and sections from its kind, with titles in the languages of the plan',
      ],
      owners,
    ],
  },
  {
    slide: 1,
    bullet: 'A creative Belgium, oxygen for the country',
    can: 'give a plan a motto and a short message per language, printed on every cover',
    page: '/plans/:planId',
    command: 'document',
    tests: [[deck, 'carries motto and short message in the asked language, in every rendition']],
  },
  {
    slide: 2,
    bullet: 'Security as oxygen for the country',
    can: 'tie each objective to the interest that it protects and say what people gain',
    page: measure,
    command: 'document',
    tests: [[deck, 'names the interest that it protects and says in one sentence what people gain']],
  },
  {
    slide: 2,
    bullet: 'Integral versus integrated security',
    can: 'read one plan as all partners over the chain, and as the police levels with justice and administration; see which links are empty',
    page: '/plans/:planId?tab=readings',
    command: 'import',
    tests: [
      [readings, 'puts what stands under each priority in its links of the chain, and names the empty ones'],
      [
        readings,
        'puts what stands under each priority with the police levels, justice and administration that act in it',
      ],
    ],
  },
  {
    slide: 2,
    bullet: 'Start of the policy cycle',
    can: 'open a new cycle from the evaluated old plan, carry items over with a motive, plan backwards from the start',
    page: '/plans/:planId/former',
    command: 'document',
    tests: [
      [
        successor,
        'is proposed to begin where the old one ends, as long as the law then says, with the years in its name',
      ],
      [
        carryOver,
        'writes what goes on as new elements from the old ones, set back to the beginning, with the motive in the history',
      ],
      [carryOver, 'keeps what is left with its motive, and writes nothing of it'],
      [successor, 'stands what is gone and why, then what goes on; of what a council named confidential only the gap'],
      ['src/features/plans/run-up/model.test.ts', 'counts from the start: each step is ready when the next begins'],
      [
        'src/features/plans/web/cycle/carry-over-page.web.test.tsx',
        'decides for many at once: selecting an element selects what stands under it',
      ],
    ],
    later: 'the evaluation itself; what the old plan knows of each element stands beside it',
  },
  {
    slide: 2,
    bullet: 'Top bottom, bottom top',
    can: 'follow a national priority down to what carries it, send a signal up, and see who answered',
    page: '/alignment',
    command: 'import',
    tests: [
      [outcome, 'a national priority is followed down to what carries it, and back up'],
      [outcome, 'the signal waits on the home of the ministry, which answers it'],
      [
        'src/features/alignment/signals/signals.db.test.ts',
        'is answered with reasons, keeps the earlier answer, and ends the task',
      ],
    ],
  },
  {
    slide: 3,
    bullet: 'Structure of the country (picture)',
    can: 'keep a dated registry of areas and units in several hierarchies at once',
    page: '/territory',
    command: 'serve',
    tests: [
      [
        'src/features/registry/areas/areas.db.test.ts',
        'shows an area with its places in every hierarchy on a day, and with its history',
      ],
      [
        'src/features/registry/areas/areas.db.test.ts',
        'answers what became of an area, what it was before, and what is announced',
      ],
    ],
  },
]

/** Used by other slides too. */
export const storesEveryField = [outline, 'stores every field of an element and reads it back as it was'] as const
