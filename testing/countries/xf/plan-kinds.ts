import type { Names, PackCriterion, PackPathStep, PackPlanKind, PackSeat } from 'integral/pack'

const both = (fr: string, de: string): Names => ({ fr, de })
const own = (bodyKind: string): PackSeat => ({ bodyKind, place: 'own' })

const step = (number: number, code: string, names: Names, needs: string[]) => ({
  code,
  number: `E${number}`,
  names,
  basis: both('Loi sur la sécurité, art. 5', 'Sicherheitsgesetz, Art. 5'),
  basisKind: 'law' as const,
  needs,
  after: [],
  required: true,
  addendum: true,
  duration: 'P3W',
  source: 'law' as const,
})

interface Decision {
  code: string
  names: Names
  decider: PackSeat
}

/** Draft, opinion of the federal police, the decisions in their order, entry into force. */
function createPath(owner: string, decisions: readonly Decision[]): readonly PackPathStep[] {
  const preparedBy = [own(owner)]
  const last = decisions.at(-1)!
  return [
    { ...step(1, 'projet', both('Projet', 'Entwurf'), []), act: 'work', preparedBy },
    {
      ...step(2, 'avis', both('Avis de la police', 'Stellungnahme der Polizei'), ['projet']),
      act: 'opinion',
      advisers: [{ body: 'XF-POLICE' }],
      preparedBy,
    },
    ...decisions.map(
      ({ code, names, decider }, index): PackPathStep => ({
        ...step(3 + index, code, names, [index === 0 ? 'avis' : decisions[index - 1]!.code]),
        act: 'decision',
        approves: true,
        deciders: [decider],
        preparedBy,
      }),
    ),
    {
      ...step(3 + decisions.length, 'entree', both('Entrée en vigueur', 'Inkrafttreten'), [last.code]),
      act: 'entry',
      preparedBy,
    },
  ]
}

/** How the mayors of a district weigh the phenomena. */
const criteria: readonly PackCriterion[] = [
  {
    code: 'ampleur',
    group: 'objective',
    names: both('Ampleur', 'Ausmass'),
    question: both('Combien de faits ?', 'Wie viele Fälle?'),
    scale: [both('aucun', 'keine'), both('peu', 'wenige'), both('plusieurs', 'mehrere'), both('beaucoup', 'viele')],
    weight: 1,
  },
  {
    code: 'inquietude',
    group: 'subjective',
    names: both('Inquiétude', 'Besorgnis'),
    question: both('Les habitants sont-ils inquiets ?', 'Sind die Einwohner besorgt?'),
    scale: [both('non', 'nein'), both('peu', 'wenig'), both('assez', 'ziemlich'), both('très', 'sehr')],
    weight: 1,
  },
]

type KindForm = Pick<PackPlanKind, 'code' | 'names' | 'level' | 'answers'> & {
  owner: string
  decisions: readonly Decision[]
}

const createKind = ({ owner, decisions, ...kind }: KindForm): PackPlanKind => ({
  ...kind,
  isDefault: kind.level === 'district',
  issuerKinds: [owner],
  durations: [{ duration: 'P3Y', basis: 'Loi sur la sécurité, art. 4' }],
  parts: [
    {
      code: 'choix',
      pillar: 'priority_phenomena',
      names: both('Choix', 'Auswahl'),
      sections: [
        {
          code: 'priorites',
          names: both('Priorités', 'Prioritäten'),
          guidance: both('Peu de priorités, avec leurs raisons.', 'Wenige Prioritäten mit ihren Gründen.'),
        },
      ],
    },
  ],
  nesting: { root: ['text', 'priority'], priority: ['text', 'strategic_objective'], strategic_objective: ['text'] },
  requiredItems: [{ names: both('une priorité', 'eine Priorität'), section: 'priorites', kinds: ['priority'] }],
  path: { steps: createPath(owner, decisions) },
})

const decision = (decider: PackSeat): Decision => ({ code: 'decision', names: both('Décision', 'Entscheid'), decider })

export const planKinds: readonly PackPlanKind[] = [
  createKind({
    code: 'plan_federal',
    names: both('Plan fédéral', 'Bundesplan'),
    level: 'federation',
    answers: [],
    owner: 'chancellerie',
    decisions: [decision({ function: 'chancelier' })],
  }),
  createKind({
    code: 'plan_etat',
    names: both('Plan d’un État', 'Plan eines Staates'),
    level: 'etat',
    answers: ['plan_federal'],
    owner: 'gouvernement',
    decisions: [decision(own('gouvernement'))],
  }),
  {
    ...createKind({
      code: 'plan_district',
      names: both('Plan d’un district', 'Plan eines Bezirks'),
      level: 'district',
      answers: ['plan_federal', 'plan_etat'],
      owner: 'prefecture',
      // A joint decision of two levels: the college of the district first, then the government of the state.
      decisions: [
        { code: 'college', names: both('Décision du collège', 'Entscheid des Kollegiums'), decider: own('college') },
        {
          code: 'gouvernement',
          names: both('Décision du gouvernement', 'Entscheid der Regierung'),
          decider: { bodyKind: 'gouvernement', place: 'above' },
        },
      ],
    }),
    criteria,
  },
  createKind({
    code: 'plan_commune',
    names: both('Plan d’une commune', 'Plan einer Gemeinde'),
    level: 'commune',
    answers: ['plan_federal', 'plan_etat', 'plan_district'],
    owner: 'mairie',
    decisions: [decision({ function: 'maire', bodyKind: 'mairie', place: 'own' })],
  }),
]
