import { type DeckRow, deck, spread } from './row.ts'

const partners = [deck, 'names partners with what they commit and whether they confirmed it'] as const
const strategy = '/strategies/:phenomenonId'

/** Slides 11 to 19: programme work, worked examples, cooperation, success factors, closing. */
export const programmesToClosing: readonly DeckRow[] = [
  {
    slide: 11,
    bullet: 'No time for any new ideas (cartoon)',
    can: 'drop an idea in one line without alerting anyone, and see later what became of it',
    later: 'ideas',
  },
  {
    slide: 12,
    bullet: 'Vulnerability transport sector',
    can: 'run a programme on the weak spots of a lawful sector, with its lever and the sector as partner',
    page: strategy,
    command: 'import',
    tests: [[deck, 'says of each programme its lever and why it is the right one'], partners],
    later: 'the assessment itself, whose advice becomes measures',
  },
  {
    slide: 12,
    bullet: 'Precursors',
    can: 'list partners and their commitments',
    page: strategy,
    command: 'import',
    tests: [partners, [deck, 'says of each programme its lever and why it is the right one']],
    later: 'signals as counts: indicators',
  },
  {
    slide: 12,
    bullet: 'Specific measure against production of synthetic drugs',
    can: 'place the bundle inside the programme',
    page: strategy,
    command: 'export',
    tests: [
      [deck, 'has programmes beside ad hoc work that has an end'],
      ['src/features/plans/outline/leave.db.test.ts', 'takes along what stands under an element'],
    ],
  },
  {
    slide: 12,
    bullet: 'Drug trafficking border region',
    can: 'draw a territory across borders and give it one shared plan',
    page: '/territory',
    command: 'import',
    tests: [
      [deck, 'covers a border region as one territory, with partners from both sides'],
      ['src/features/alignment/coverage/coverage.db.test.ts', 'narrows by area, border region, size and kind of body'],
    ],
  },
  {
    slide: 12,
    bullet: 'Ad hoc projects',
    can: 'start unplanned work with an end, beside the programmes',
    page: strategy,
    command: 'check',
    tests: [
      [deck, 'has programmes beside ad hoc work that has an end'],
      [
        'src/features/checks/rules/ad-hoc.test.ts',
        'passes under a priority at any depth, linked to one, or with a motive, and with an end ahead',
      ],
    ],
    later: 'capacity that is kept unassigned on purpose',
  },
  {
    slide: 13,
    bullet: 'Judicial involvement (harm reduction)',
    can: 'plan a care path with the prosecution as owner and care services as partners, without case data',
    page: strategy,
    command: 'import',
    tests: [
      [deck, 'plans judicial referral to care, with the prosecution as owner and care services as partners'],
      ['src/shared/screening.test.ts', '%s in "%s"'],
    ],
    later: 'referral, uptake and relapse as counts: indicators',
  },
  {
    slide: 13,
    bullet: 'Scientific research',
    can: 'link question, finding and the decision that waits for it',
    page: '/plans/:planId?element=',
    command: 'import',
    tests: [[deck, 'can be a study: question, period, deliverable and the decision that waits for it']],
  },
  {
    slide: 13,
    bullet: 'Vulnerability transport sector',
    can: 'take the example away as a document that others can import',
    page: '/plans/:planId',
    command: 'export',
    tests: [
      [
        'src/app/cli/plan-commands.db.test.ts',
        'are imported, exported again by their code, and change nothing when that is imported',
      ],
    ],
  },
  {
    slide: 13,
    bullet: 'Synthetic drugs approach (relevant partners)',
    can: 'see by chain link which partners act and which links are empty',
    page: '/plans/:planId?tab=readings',
    command: 'import',
    tests: [
      [
        'src/features/plans/readings/readings.db.test.ts',
        'puts what stands under each priority in its links of the chain, and names the empty ones',
      ],
      [deck, 'plans synthetic drugs along the chain, from precursors to clean-up'],
    ],
  },
  {
    slide: 13,
    bullet: 'Border region approach (specific measures)',
    can: 'pair a measure with one across the border, and see which stand on one side only',
    page: '/plans/:planId?tab=readings&reading=border',
    command: 'import',
    tests: [
      [deck, 'pairs measures on both sides of a border'],
      [
        spread,
        'are those in a border region, on an axis, with a body from abroad or paired; one-sided until the other side is there',
      ],
    ],
  },
  {
    slide: 14,
    bullet: 'Three-level approach in partnership',
    can: 'say at which levels of the partnership a measure works, and see over which levels the measures spread',
    page: '/plans/:planId?tab=readings&reading=spread',
    command: 'import',
    tests: [
      ['src/features/plans/outline/outline.db.test.ts', 'stores every field of an element and reads it back as it was'],
      [spread, 'shows per dimension what stands on each level, with how many bodies, and which levels have nothing'],
    ],
  },
  {
    slide: 15,
    bullet: 'Treaty of Hazeldonk',
    can: 'run a framework of cooperation with layers, pillars, editions and yearly review',
    tests: [[deck, 'lets a framework across the border be a plan with parties, dates and partners of four countries']],
    later: 'editions and the yearly review',
  },
  {
    slide: 16,
    bullet: 'International problems request international solutions',
    can: 'work on one joint action in several languages and legal systems',
    later: 'joint actions',
  },
  {
    slide: 16,
    bullet: 'Information exchange',
    can: 'share a view with marking and the consent of its provider',
    tests: [
      [
        'src/features/plans/plans.scopes.db.test.ts',
        'every role lists, counts and finds exactly what marking and audience allow',
      ],
    ],
    later: 'packages between instances, consent of the provider',
  },
  {
    slide: 16,
    bullet: 'Joint Hit Team actions',
    can: 'plan, staff, run, count, debrief and publish an edition',
    later: 'joint actions',
  },
  {
    slide: 16,
    bullet: 'Facilitate the cooperation',
    can: 'give each partner a contact, a sheet of legal bases and ready templates',
    tests: [
      [
        'src/features/registry/organisations/organisations.db.test.ts',
        'keeps contact points, which only an http address and a real mail address enter',
      ],
      [
        'packs/be/plan-kinds.test.ts',
        'has a template for each section, with its source, and an example for most, in all five languages',
      ],
    ],
    later: 'the sheet of legal bases; templates of joint actions',
  },
  {
    slide: 17,
    bullet: 'Measurability',
    can: 'not reach approval with an objective that nobody can measure',
    page: '/plans/:planId?element=:elementId',
    command: 'check',
    tests: [
      ['src/features/checks/rules/measuring.test.ts', 'asks every objective that is worked for how it is measured'],
      ['src/features/checks/engine.test.ts', 'compute accountability and measurability, and say what the others lack'],
      [
        'src/features/indicators/expected/expected.db.test.ts',
        'is made with a version; from then on it is corrected with a reason, and both stay',
      ],
    ],
  },
  {
    slide: 17,
    bullet: 'Responsibility, accountability',
    can: 'name one accountable function and the body that hears the account; a version is not frozen without',
    page: '/plans/:planId?tab=checks',
    command: 'check',
    tests: [
      ['src/features/checks/rules/accountability.test.ts', 'fails for a %s for which nobody answers'],
      [
        'src/features/checks/exceptions.db.test.ts',
        'is refused with the rules while an error stands without an exception, and allowed with one',
      ],
    ],
  },
  { slide: 17, bullet: 'Evaluation', can: 'plan the evaluation at approval and be reminded', later: 'evaluation' },
  {
    slide: 17,
    bullet: 'Organizational adaptation',
    can: 'turn a recommendation into a decision, then into a changed duty, and tick it off',
    later: 'evaluation',
  },
  {
    slide: 18,
    bullet: 'Policy cycle: implementation',
    can: 'make execution the daily screen: what is due, what is stuck, who waits for whom',
    later: 'follow-up; tasks stand on the home page already',
  },
  {
    slide: 19,
    bullet: 'Tak for jeres opmærksomhed',
    can: 'take a plan away in the language of the audience, Danish included',
    page: '/plans/:planId',
    command: 'document',
    tests: [[deck, 'carries motto and short message in the asked language, in every rendition']],
    later: 'as slides',
  },
]
