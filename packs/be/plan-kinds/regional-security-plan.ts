import type { PackPlanKind } from '#shared/pack.ts'
import { five } from '../five-languages.ts'
import { nationalBinds } from './binding.ts'
import { regionalCascade } from './cascade/upper.ts'
import { makeNestingWithout } from './nesting.ts'
import { threePillars } from './part.ts'
import { regionalPath } from './path/regional.ts'
import { section } from './section.ts'
import {
  communication,
  followUpAndEvaluation,
  requestedDecisions,
  resourcesSection,
} from './shared-sections-administration.ts'
import { context, governance, principles } from './shared-sections-frame.ts'
import { objectives } from './shared-sections-priorities.ts'

const themes = section(
  'themes',
  ['Themes', 'Thema’s', 'Thématiques', 'Themen', 'Temaer'],
  [
    'The themes of the region, each with an external lead and a thematic group.',
    'De thema’s van het gewest, elk met een externe trekker en een thematische groep.',
    'Les thématiques de la région, chacune avec un pilote externe et un groupe thématique.',
    'Die Themen der Region, je mit einem externen Federführenden und einer Themengruppe.',
    'Regionens temaer, hvert med en ekstern tovholder og en temagruppe.',
  ],
)

const consultation = section(
  'consultation',
  [
    'Consultation of partners',
    'Raadpleging van partners',
    'Consultation des partenaires',
    'Befragung der Partner',
    'Høring af partnere',
  ],
  [
    'Who was asked, by which questionnaire, what they answered and how it was used.',
    'Wie is bevraagd, met welke vragenlijst, wat de antwoorden waren en wat ermee is gedaan.',
    'Qui a été consulté, par quel questionnaire, ce qui en est revenu et ce qui en a été fait.',
    'Wer mit welchem Fragebogen befragt wurde, die Antworten und ihre Verwendung.',
    'Hvem der blev spurgt, med hvilket spørgeskema, hvad der kom tilbage, og hvad det førte til.',
  ],
)

const yearlyImplementation = section(
  'yearly_implementation',
  [
    'Yearly implementation',
    'Jaarlijkse uitvoering',
    'Mise en œuvre annuelle',
    'Jährliche Umsetzung',
    'Årlig gennemførelse',
  ],
  [
    'What is carried out in each year, by whom, and the yearly evaluation that follows.',
    'Wat elk jaar wordt uitgevoerd, door wie, en de jaarlijkse evaluatie die volgt.',
    'Ce qui est exécuté chaque année, par qui, et l’évaluation annuelle qui suit.',
    'Was in jedem Jahr von wem umgesetzt wird, und die jährliche Evaluierung danach.',
    'Hvad der gennemføres hvert år, af hvem, og den årlige evaluering bagefter.',
  ],
)

/** Based on the Brussels plan 2021-2024, which takes the note and the national plan into account. */
export const regionalSecurityPlan: PackPlanKind = {
  code: 'regional_security_plan',
  names: five(
    'Regional security and prevention plan',
    'Gewestelijk veiligheids- en preventieplan',
    'Plan régional de sécurité et de prévention',
    'Regionaler Sicherheits- und Präventionsplan',
    'Regional sikkerheds- og forebyggelsesplan',
  ),
  level: 'region',
  issuerKinds: ['regional_government', 'community_and_regional_government', 'regional_security_body'],
  // One plan in force, whichever body of the area wrote it.
  onePlanPerArea: true,
  durations: [{ duration: 'P4Y', basis: 'Brussels regional plan 2021-2024' }],
  answers: ['framework_note', 'national_security_plan'],
  parts: threePillars(
    [context, principles, consultation],
    [themes, objectives],
    [governance, yearlyImplementation, resourcesSection, requestedDecisions, communication, followUpAndEvaluation],
  ),
  nesting: makeNestingWithout('municipality_mission'),
  path: regionalPath,
  bindingParts: nationalBinds,
  cascade: regionalCascade,
}
