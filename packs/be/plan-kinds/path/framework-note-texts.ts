import type { Names } from '#shared/localized-text.ts'
import { five } from '../../five-languages.ts'
import { nationalNames } from './national-texts.ts'

/** Names of the steps of the framework note. */
export const frameworkNoteNames = {
  looking: five(
    'Image of security, evaluation of the previous note, expectations',
    'Veiligheidsbeeld, evaluatie van de vorige nota, verwachtingen',
    'Image de la sécurité, évaluation de la note précédente, attentes',
    'Sicherheitsbild, Evaluierung des vorigen Rahmenvermerks, Erwartungen',
    'Sikkerhedsbillede, evaluering af det forrige notat, forventninger',
  ),
  drafting: five(
    'Draft, led by Justice',
    'Ontwerp, onder leiding van Justitie',
    'Projet, sous la direction de la Justice',
    'Entwurf unter Federführung der Justiz',
    'Udkast under ledelse af justitsministeriet',
  ),
  federated_opinions: five(
    'Opinions of the federated entities, with their convergence table',
    'Adviezen van de deelstaten, met hun convergentietabel',
    'Avis des entités fédérées, avec leur tableau de convergence',
    'Stellungnahmen der Gliedstaaten mit ihrer Konvergenztabelle',
    'Udtalelser fra delstaterne, med deres konvergenstabel',
  ),
  security_council: nationalNames.security_council,
  council_of_ministers: nationalNames.council_of_ministers,
  submission: five(
    'Submission to the conference by the ministers of the Interior and Justice',
    'Voorlegging aan de conferentie door de ministers van Binnenlandse Zaken en Justitie',
    'Soumission à la conférence par les ministres de l’Intérieur et de la Justice',
    'Vorlage an die Konferenz durch die Minister des Innern und der Justiz',
    'Forelæggelse for konferencen ved indenrigs- og justitsministrene',
  ),
  approval: five(
    'Consensus in the conference with the federated entities',
    'Consensus in de conferentie met de deelstaten',
    'Consensus au sein de la conférence avec les entités fédérées',
    'Konsens in der Konferenz mit den Gliedstaaten',
    'Enighed i konferencen med delstaterne',
  ),
  publication: nationalNames.publication,
  mid_term_evaluation: five(
    'Mid-term evaluation',
    'Tussentijdse evaluatie',
    'Évaluation à mi-parcours',
    'Halbzeitevaluierung',
    'Midtvejsevaluering',
  ),
  evaluation: five(
    'Evaluation of the implementation',
    'Evaluatie van de uitvoering',
    'Évaluation de la mise en œuvre',
    'Evaluierung der Umsetzung',
    'Evaluering af gennemførelsen',
  ),
} satisfies Record<string, Names>
