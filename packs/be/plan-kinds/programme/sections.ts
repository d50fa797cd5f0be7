import { section } from '../section.ts'

export const problem = section(
  'problem_and_chain',
  ['Problem and chain', 'Probleem en keten', 'Problème et chaîne', 'Problem und Kette', 'Problem og kæde'],
  [
    'The phenomenon stage by stage, and the partners that are missing at each stage.',
    'Het fenomeen stap voor stap, en welke partner bij elke stap nog ontbreekt.',
    'Le phénomène étape par étape, et les partenaires qui manquent pour chaque étape.',
    'Das Phänomen Stufe für Stufe und die Partner, die auf jeder Stufe noch fehlen.',
    'Fænomenet led for led, og hvem der endnu ikke deltager i hvert led.',
  ],
)

export const lever = section(
  'lever',
  [
    'Lever and why',
    'Hefboom en waarom',
    'Levier et justification',
    'Hebel und Begründung',
    'Virkemiddel og begrundelse',
  ],
  [
    'The sector, chain stage or territory on which the programme acts, and why it is the right one.',
    'De sector, ketenstap of het gebied waarop het programma inwerkt, en waarom dat de juiste is.',
    'Le secteur, l’étape de la chaîne ou le territoire sur lequel agit le programme, et la justification de ce choix.',
    'Branche, Stufe der Kette oder Gebiet, auf das das Programm wirkt, und warum gerade dort.',
    'Den branche, det led i kæden eller det område, programmet virker på, og hvorfor det er det rigtige.',
  ],
)

export const approachLevels = section(
  'approach_levels',
  ['Levels of the approach', 'Niveaus van aanpak', 'Niveaux d’approche', 'Ebenen des Ansatzes', 'Indsatsens niveauer'],
  [
    'The levels at which measures are taken; give a reason for each level without a measure or partner.',
    'De niveaus waarover de maatregelen gespreid zijn; een niveau zonder maatregel of partner wordt verklaard.',
    'Les niveaux sur lesquels se répartissent les mesures ; un niveau sans mesure ni partenaire est expliqué.',
    'Die Ebenen, über die sich die Maßnahmen verteilen; eine Ebene ohne Maßnahme oder Partner wird erklärt.',
    'De niveauer, tiltagene fordeler sig på; et niveau uden tiltag eller partner forklares.',
  ],
)

export const work = section(
  'projects_and_actions',
  [
    'Projects and actions',
    'Projecten en acties',
    'Projets et actions',
    'Projekte und Aktionen',
    'Projekter og aktiviteter',
  ],
  [
    'Work with a start, an end, a budget and one accountable function; each study states the decision that depends on it.',
    'Afgebakend werk met begin, einde, budget en één eindverantwoordelijke; studies vermelden de beslissing die ervan afhangt.',
    'Travaux délimités avec début, fin, budget et une fonction responsable ; une étude mentionne la décision qui en dépend.',
    'Abgegrenzte Arbeit mit Anfang, Ende, Budget und einer verantwortlichen Funktion; Studien nennen die davon abhängige Entscheidung.',
    'Afgrænset arbejde med start, slut, budget og én ansvarlig funktion; undersøgelser nævner den ventende beslutning.',
  ],
)

export const territories = section(
  'territories',
  [
    'Territories and translation into action',
    'Gebieden en omzetting in acties',
    'Territoires et traduction en actions',
    'Gebiete und Umsetzung in Aktionen',
    'Områder og omsættelse til handling',
  ],
  [
    'Where the programme works, and by when each district or zone has its own action plan.',
    'Waar het programma werkt, en tegen wanneer elk arrondissement of elke zone een eigen actieplan heeft.',
    'Où agit le programme, et pour quand chaque arrondissement ou zone a son plan d’action.',
    'Wo das Programm wirkt, und bis wann jeder Bezirk oder jede Zone einen eigenen Aktionsplan hat.',
    'Hvor programmet virker, og hvornår hver retskreds eller zone har sin egen handlingsplan.',
  ],
)

export const taskForce = section(
  'manager_and_task_force',
  [
    'Manager and task force',
    'Manager en taskforce',
    'Gestionnaire et task force',
    'Leiter und Taskforce',
    'Leder og taskforce',
  ],
  [
    'Who manages, who belongs to the multidisciplinary task force, and what each partner commits to.',
    'Wie leidt, wie in de multidisciplinaire taskforce zetelt, en waartoe elke partner zich verbindt.',
    'Qui gère, qui siège dans la task force multidisciplinaire, et à quoi chaque partenaire s’engage.',
    'Wer leitet, wer in der multidisziplinären Taskforce sitzt und wozu sich jeder Partner verpflichtet.',
    'Hvem der leder, hvem der sidder i den tværfaglige taskforce, og hvad hver partner forpligter sig til.',
  ],
)

export const dependencies = section(
  'dependencies',
  ['Dependencies', 'Afhankelijkheden', 'Dépendances', 'Abhängigkeiten', 'Afhængigheder'],
  [
    'What must happen elsewhere first, in other programmes or by decision of others.',
    'Wat eerst elders moet gebeuren, in andere programma’s of door een beslissing van anderen.',
    'Ce qui doit d’abord être fait dans d’autres programmes ou décidé par d’autres organisations.',
    'Was zuerst anderswo geschehen muss, in anderen Programmen oder durch Entscheidung anderer.',
    'Hvad der først skal ske andre steder, i andre programmer eller ved andres beslutning.',
  ],
)
