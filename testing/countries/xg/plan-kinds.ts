import type { PackPart, PackPathStep, PackPlanKind, PackSeat } from 'integral/pack'

const own = (bodyKind: string): PackSeat => ({ bodyKind, place: 'own' })

const step = (number: number, code: string, name: string, needs: string[]) => ({
  code,
  number: `T${number}`,
  names: { da: name },
  basis: { da: 'Sikkerhedsloven § 5' },
  basisKind: 'law' as const,
  needs,
  after: [],
  required: true,
  addendum: true,
  duration: 'P4W',
  source: 'usual' as const,
})

interface PathForm {
  owner: string
  adviser: PackSeat
  decider: PackSeat
}

/** Draft, opinion of a police force, decision of a single decider, entry into force. */
const createPath = ({ owner, adviser, decider }: PathForm): readonly PackPathStep[] => [
  { ...step(1, 'udkast', 'Udkast', []), act: 'work', preparedBy: [own(owner)] },
  {
    ...step(2, 'hoering', 'Høring', ['udkast']),
    act: 'opinion',
    advisers: [adviser],
    mayBeAbsent: true,
    preparedBy: [own(owner)],
  },
  {
    ...step(3, 'beslutning', 'Beslutning', ['udkast', 'hoering']),
    act: 'decision',
    approves: true,
    deciders: [decider],
    preparedBy: [own(owner)],
  },
  { ...step(4, 'ikrafttraeden', 'Ikrafttræden', ['beslutning']), act: 'entry', preparedBy: [own(owner)] },
]

const parts: readonly PackPart[] = [
  {
    code: 'valg',
    pillar: 'priority_phenomena',
    names: { da: 'Valg' },
    sections: [
      {
        code: 'prioriteter',
        names: { da: 'Prioriteter' },
        guidance: { da: 'Få prioriteter med begrundelse og målbare mål.' },
      },
    ],
  },
  {
    code: 'midler',
    pillar: 'administration_and_policy',
    names: { da: 'Midler' },
    sections: [{ code: 'ressourcer', names: { da: 'Ressourcer' }, guidance: { da: 'Timer og budget.' } }],
  },
]

type KindForm = Pick<PackPlanKind, 'code' | 'level' | 'answers'> & PathForm & { name: string; duration: string }

const createKind = ({ code, level, answers, name, duration, ...path }: KindForm): PackPlanKind => ({
  code,
  names: { da: name },
  level,
  isDefault: level === 'len',
  issuerKinds: [path.owner],
  durations: [{ duration, basis: 'Sikkerhedsloven § 4' }],
  answers,
  parts,
  nesting: {
    root: ['text', 'priority'],
    priority: ['text', 'strategic_objective', 'action'],
    strategic_objective: ['text', 'action'],
  },
  requiredItems: [{ names: { da: 'en prioritet (§ 4)' }, section: 'prioriteter', kinds: ['priority'] }],
  path: { steps: createPath(path) },
  bindingParts: {
    cover: ['title', 'periodFrom', 'periodTo'],
    elements: [{ kinds: ['section', 'text', 'priority', 'strategic_objective'], fields: ['title', 'body'] }],
  },
})

const gendarmerie: PackSeat = { body: 'XG-GENDARMERI' }

export const planKinds: readonly PackPlanKind[] = [
  createKind({
    code: 'rigsplan',
    name: 'Rigets sikkerhedsplan',
    level: 'rige',
    duration: 'P5Y',
    answers: [],
    owner: 'ministerium',
    adviser: gendarmerie,
    decider: { function: 'minister' },
  }),
  {
    ...createKind({
      code: 'lensplan',
      name: 'Lenets sikkerhedsplan',
      level: 'len',
      duration: 'P4Y',
      answers: ['rigsplan'],
      owner: 'guvernement',
      adviser: gendarmerie,
      // A person decides alone: the function of the governor in the organisation of the province.
      decider: { function: 'guvernor', bodyKind: 'guvernement', place: 'own' },
    }),
    duties: [
      {
        code: 'kvartalsredegoerelse',
        names: { da: 'Redegørelse for kvartalet' },
        every: 'P3M',
        dueAfter: 'P1M',
        responsible: own('guvernement'),
        basis: { da: 'Sikkerhedsloven § 7' },
        basisKind: 'law',
      },
    ],
  },
  createKind({
    code: 'kommuneplan',
    name: 'Kommunens sikkerhedsplan',
    level: 'kommune',
    duration: 'P4Y',
    answers: ['rigsplan', 'lensplan'],
    owner: 'kommune',
    adviser: own('kommunalpoliti'),
    decider: { function: 'borgmester', bodyKind: 'kommune', place: 'own' },
  }),
]
