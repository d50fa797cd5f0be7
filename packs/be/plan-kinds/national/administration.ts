import { section } from '../section.ts'
import {
  approval,
  communication,
  followUpAndEvaluation,
  requestedDecisions,
  resourcesSection,
} from '../shared-sections-administration.ts'

export const nationalAdministration = [
  section(
    'missions_and_challenges',
    [
      'Missions and challenges of the federal police',
      'Opdrachten en uitdagingen van de federale politie',
      'Missions et défis de la police fédérale',
      'Aufträge und Herausforderungen der Föderalen Polizei',
      'Det føderale politis opgaver og udfordringer',
    ],
    [
      'What the federal police commits to, for whom, and what stands in the way.',
      'Waartoe de federale politie zich verbindt, voor wie, en wat in de weg staat.',
      'À quoi la police fédérale s’engage, pour qui, et ce qui y fait obstacle.',
      'Wozu sich die Föderale Polizei verpflichtet, für wen und welche Hindernisse bestehen.',
      'Hvad det føderale politi forpligter sig til, for hvem, og hvad der står i vejen.',
    ],
    { legalBasis: 'Act of 7 December 1998, arts 92 and 93' },
  ),
  resourcesSection,
  section(
    'strategic_projects',
    [
      'Strategic projects',
      'Strategische projecten',
      'Projets stratégiques',
      'Strategische Projekte',
      'Strategiske projekter',
    ],
    [
      'Projects that change the organisation, each with an owner, dates and a budget.',
      'Projecten die de organisatie veranderen, elk met een eindverantwoordelijke, data en een budget.',
      'Les projets qui transforment l’organisation, chacun avec un responsable, des dates et un budget.',
      'Projekte, die die Organisation verändern, je mit verantwortlicher Funktion, Terminen und Budget.',
      'Projekter, der ændrer organisationen, hver med en ansvarlig, datoer og et budget.',
    ],
  ),
  section(
    'success_factors',
    [
      'Critical success factors',
      'Kritieke succesfactoren',
      'Facteurs critiques de succès',
      'Kritische Erfolgsfaktoren',
      'Kritiske succesfaktorer',
    ],
    [
      'Measurability, accountability, evaluation and organisational adaptation: what must be in place for each.',
      'Meetbaarheid, verantwoording, evaluatie en organisatorische aanpassing: wat voor elke factor aanwezig moet zijn.',
      'Mesurabilité, responsabilité, évaluation et adaptation de l’organisation : ce qui doit être en place pour chacun.',
      'Messbarkeit, Verantwortung, Evaluierung und Anpassung der Organisation: was jeweils gegeben sein muss.',
      'Målbarhed, ansvar, evaluering og organisatorisk tilpasning: hvad der skal være på plads for hver.',
    ],
  ),
  requestedDecisions,
  communication,
  followUpAndEvaluation,
  approval,
]
