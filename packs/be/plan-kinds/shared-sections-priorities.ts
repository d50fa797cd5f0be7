import { section } from './section.ts'

export const priorities = section(
  'priorities',
  ['Priorities', 'Prioriteiten', 'Priorités', 'Prioritäten', 'Prioriteter'],
  [
    'The chosen phenomena, why these and not others, and what must change by the end of the period.',
    'De gekozen fenomenen, waarom deze en geen andere, en wat er tegen het einde van de periode moet veranderen.',
    'Les phénomènes choisis, la motivation de ce choix, et ce qui doit changer d’ici la fin de la période.',
    'Die gewählten Phänomene, warum diese und keine anderen, und was sich bis zum Ende der Laufzeit ändern muss.',
    'De valgte fænomener, hvorfor netop disse, og hvad der skal være ændret ved periodens udløb.',
  ],
)

export const objectives = section(
  'objectives',
  [
    'Objectives and measures',
    'Doelstellingen en maatregelen',
    'Objectifs et mesures',
    'Ziele und Maßnahmen',
    'Mål og tiltag',
  ],
  [
    'For each priority, the strategic and operational objectives, the measures with one accountable function each, and the partners.',
    'Per prioriteit de strategische en operationele doelstellingen, de maatregelen met telkens één eindverantwoordelijke, en de partners.',
    'Par priorité, les objectifs stratégiques et opérationnels, les mesures, chacun avec une fonction responsable, et les partenaires.',
    'Je Priorität die strategischen und operativen Ziele, die Maßnahmen, je eine verantwortliche Funktion und die Partner.',
    'For hver prioritet de strategiske og operationelle mål, tiltagene, hver med én ansvarlig funktion, og partnerne.',
  ],
)

export const transversalThemes = section(
  'transversal_themes',
  ['Transversal themes', 'Transversale thema’s', 'Thèmes transversaux', 'Querschnittsthemen', 'Tværgående temaer'],
  [
    'Themes that cross several phenomena; each has a programme, a programme manager and a task force.',
    'Thema’s die meerdere fenomenen doorkruisen; elk heeft een programma, een programmamanager en een taskforce.',
    'Les thèmes qui traversent plusieurs phénomènes ; chacun a un programme, un gestionnaire de programme et une task force.',
    'Themen, die mehrere Phänomene berühren; jedes hat ein Programm, einen Programmleiter und eine Taskforce.',
    'Temaer på tværs af flere fænomener; hvert har et program, en programleder og en taskforce.',
  ],
)
