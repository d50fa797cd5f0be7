import { looking, step } from './step.ts'

export const programmePreparation = [
  step(
    'problem',
    [
      'Problem, chain and lever; evaluation of the previous programme',
      'Probleem, keten en hefboom; evaluatie van het vorige programma',
      'Problème, chaîne et levier ; évaluation du programme précédent',
      'Problem, Kette und Hebel; Evaluierung des vorigen Programms',
      'Problem, kæde og virkemiddel; evaluering af det forrige program',
    ],
    13,
  ),
  step(
    'task_force',
    [
      'Projects and actions, agreed with the task force',
      'Projecten en acties, afgesproken met de taskforce',
      'Projets et actions, convenus avec la task force',
      'Projekte und Aktionen, mit der Taskforce vereinbart',
      'Projekter og aktiviteter, aftalt med taskforcen',
    ],
    13,
  ),
  step(
    'validation',
    [
      'Validation of the programme file',
      'Validatie van het programmadossier',
      'Validation du dossier-programme',
      'Validierung des Programmdossiers',
      'Validering af programgrundlaget',
    ],
    6,
  ),
]

export const operationalPreparation = [
  looking(8),
  step(
    'actions',
    [
      'Actions with their leaders and participants',
      'Acties met hun leiders en deelnemers',
      'Actions avec leurs pilotes et participants',
      'Aktionen mit Leitern und Teilnehmern',
      'Aktioner med ledere og deltagere',
    ],
    10,
  ),
  step(
    'validation',
    [
      'Validation by the steering body',
      'Validatie door het sturend orgaan',
      'Validation par l’organe de pilotage',
      'Validierung durch das Lenkungsorgan',
      'Validering i styringsorganet',
    ],
    4,
  ),
]

export const cooperationPreparation = [
  step(
    'evaluation',
    [
      'Evaluation of the current action plan',
      'Evaluatie van het lopende actieplan',
      'Évaluation du plan d’action en cours',
      'Evaluierung des laufenden Aktionsplans',
      'Evaluering af den løbende handlingsplan',
    ],
    13,
  ),
  step(
    'drafting',
    [
      'Draft by the operational and strategic levels',
      'Ontwerp door de operationele en de strategische laag',
      'Projet par les niveaux opérationnel et stratégique',
      'Entwurf durch die operative und die strategische Ebene',
      'Udkast fra det operationelle og det strategiske lag',
    ],
    16,
  ),
  step(
    'decision',
    [
      'Decision of the strategic level, each party within its own powers',
      'Beslissing van de strategische laag, elke partij binnen de eigen bevoegdheden',
      'Décision du niveau stratégique, chaque partie dans le cadre de ses compétences',
      'Beschluss der strategischen Ebene, jede Partei in ihren Zuständigkeiten',
      'Beslutning i det strategiske lag, hver part inden for egne beføjelser',
    ],
    6,
  ),
]
