import type { PackPlanKind } from '#shared/pack.ts'
import type { PackCascadeStep } from '#shared/pack-cycle.ts'
import { five, type Translations } from './five-languages.ts'
import { dutchBinds, municipalExtension } from './plan-kinds/binding.ts'
import { municipalForm } from './plan-kinds/municipal-form.ts'
import { municipalPath } from './plan-kinds/municipal-path.ts'
import { nesting, threeParts } from './plan-kinds/section.ts'
import {
  analysis,
  communication,
  confidential,
  frame,
  goals,
  monitoring,
  priorities,
  resourcesSection,
  steering,
} from './plan-kinds/sections.ts'
import { municipalitiesAct } from './plan-kinds/step.ts'
import { nationalPath, regionalPath } from './plan-kinds/upper-paths.ts'

const usual = five(
  'usual: no law sets a time',
  'gebruikelijk: geen wet bepaalt een termijn',
  'usuel : aucune loi ne fixe de délai',
  'üblich: kein Gesetz bestimmt eine Frist',
  'sædvanlig frist: ikke fastsat ved lov',
)

const answered = (kind: string, planKind: string, ...names: Translations): PackCascadeStep => ({
  code: `answered_by_${kind}`,
  names: five(...names),
  timeLimit: 'P12M',
  source: 'usual',
  basis: usual,
  planKinds: [planKind],
  expected: 'receivers',
  fulfilledBy: 'answered',
  receivers: { kinds: [kind] },
})

/** Kinds of plan from the widest area to the smallest. */
export const planKinds: readonly PackPlanKind[] = [
  {
    code: 'national_policy_goals',
    names: five(
      'National policy goals for the police',
      'Landelijke beleidsdoelstellingen (Veiligheidsagenda)',
      'Objectifs nationaux pour la police',
      'Nationale Ziele für die Polizei',
      'Nationale mål for politiet',
    ),
    level: 'national',
    issuerKinds: ['ministry'],
    durations: [{ duration: 'P4Y', basis: 'Politiewet 2012, art. 18: at least once in four years' }],
    answers: [],
    parts: threeParts([analysis, frame], [goals, priorities], [resourcesSection, monitoring]),
    nesting,
    path: nationalPath,
    bindingParts: dutchBinds,
    cascade: [
      answered(
        'regional_consultation',
        'regional_policy_plan',
        'Each region answers in its policy plan',
        'Elke regio antwoordt in haar beleidsplan',
        'Chaque région répond dans son plan',
        'Jede Region antwortet in ihrem Plan',
        'Hver region svarer i sin plan',
      ),
    ],
  },
  {
    code: 'regional_policy_plan',
    names: five(
      'Policy plan of a regional unit',
      'Regionaal beleidsplan',
      'Plan d’une unité régionale',
      'Plan einer regionalen Einheit',
      'Plan for en regional enhed',
    ),
    level: 'region',
    issuerKinds: ['police_unit', 'regional_consultation'],
    durations: [{ duration: 'P4Y', basis: 'Politiewet 2012, art. 39: at least once in four years' }],
    answers: ['national_policy_goals'],
    parts: threeParts([analysis, frame], [goals, priorities], [resourcesSection, steering, monitoring, confidential]),
    nesting,
    path: regionalPath,
    confidentialParts: { basis: municipalitiesAct('25'), step: 'adoption' },
    bindingParts: dutchBinds,
    cascade: [
      answered(
        'municipality',
        'municipal_security_plan',
        'Each municipality answers in its plan',
        'Elke gemeente antwoordt in haar plan',
        'Chaque commune répond dans son plan',
        'Jede Gemeinde antwortet in ihrem Plan',
        'Hver kommune svarer i sin plan',
      ),
    ],
  },
  {
    code: 'municipal_security_plan',
    names: five(
      'Integral security plan of a municipality',
      'Integraal veiligheidsplan (IVP)',
      'Plan intégral de sécurité d’une commune',
      'Integraler Sicherheitsplan einer Gemeinde',
      'Helhedsorienteret sikkerhedsplan for en kommune',
    ),
    level: 'municipality',
    isDefault: true,
    issuerKinds: ['municipal_council', 'municipality'],
    durations: [
      {
        duration: 'P4Y',
        basis: 'Politiewet 2012, art. 38b: at least once in four years; follows the term of the council',
      },
    ],
    answers: ['regional_policy_plan', 'national_policy_goals'],
    parts: threeParts(
      [analysis, frame],
      [goals, priorities],
      [resourcesSection, steering, monitoring, communication, confidential],
    ),
    nesting,
    requiredItems: [
      {
        names: five(
          'the goals that the council sets (art. 38b)',
          'de doelen die de raad vaststelt (art. 38b)',
          'les objectifs que fixe le conseil (art. 38b)',
          'die Ziele, die der Rat festlegt (Art. 38b)',
          'målene, som rådet fastsætter (art. 38b)',
        ),
        section: 'goals',
        kinds: ['priority', 'strategic_objective', 'operational_objective'],
      },
    ],
    path: municipalPath,
    confidentialParts: { basis: municipalitiesAct('25'), step: 'executive' },
    bindingParts: dutchBinds,
    extension: municipalExtension,
    cascade: [
      {
        code: 'programme',
        names: five(
          'An implementation programme elaborates each priority',
          'Een uitvoeringsprogramma werkt elke prioriteit uit',
          'Un programme d’exécution détaille chaque priorité',
          'Ein Umsetzungsprogramm führt jede Priorität aus',
          'Et gennemførelsesprogram uddyber hver prioritet',
        ),
        timeLimit: 'P12M',
        source: 'usual',
        basis: usual,
        planKinds: ['implementation_programme'],
        expected: 'priorities',
        fulfilledBy: 'elaborated',
      },
    ],
    templates: [municipalForm],
  },
  {
    code: 'implementation_programme',
    names: five(
      'Implementation programme of a year',
      'Uitvoeringsprogramma (jaar)',
      'Programme d’exécution d’une année',
      'Umsetzungsprogramm eines Jahres',
      'Gennemførelsesprogram for et år',
    ),
    level: 'municipality',
    issuerKinds: ['municipal_executive', 'municipality'],
    durations: [{ duration: 'P1Y', basis: 'Practice: with the budget of the year' }],
    answers: ['municipal_security_plan'],
    elaborates: ['priority', 'strategic_objective', 'programme'],
    parts: threeParts([frame], [priorities], [resourcesSection, monitoring]),
    nesting,
  },
]
