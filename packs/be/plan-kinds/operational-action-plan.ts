import type { PackPlanKind } from '#shared/pack.ts'
import { five } from '../five-languages.ts'
import { makeNestingWithout } from './nesting.ts'
import { threePillars } from './part.ts'
import { operationalPreparation } from './preparation/work.ts'
import { section } from './section.ts'
import { followUpAndEvaluation, reporting, resourcesSection } from './shared-sections-administration.ts'

const parent = section(
  'parent_priority',
  [
    'Priority and strategic goal served',
    'Prioriteit en strategisch doel van het plan',
    'Priorité et but stratégique visés',
    'Verfolgte Priorität und strategisches Ziel',
    'Prioritet og strategisk mål, som planen bidrager til',
  ],
  [
    'The priority or strategic goal that this plan elaborates, in its version, and what it adds to it.',
    'De prioriteit of het strategische doel dat dit plan uitwerkt, in zijn versie, en wat het toevoegt.',
    'La priorité ou le but stratégique que ce plan développe, dans sa version, et ce qu’il y ajoute.',
    'Die Priorität oder das strategische Ziel, das dieser Plan ausarbeitet, in seiner Version, und was er hinzufügt.',
    'Den prioritet eller det strategiske mål, planen udmønter, i dens version, og hvad den tilføjer.',
  ],
)

const actions = section(
  'operational_actions',
  [
    'Operational actions',
    'Operationele acties',
    'Actions opérationnelles',
    'Operative Aktionen',
    'Operationelle aktioner',
  ],
  [
    'Each action with its number, leader, co-leaders, participants, start, end, expected result and funding.',
    'Elke actie met nummer, trekker, medetrekkers, deelnemers, begin, einde, verwacht resultaat en financiering.',
    'Chaque action avec numéro, chef de file, co-chefs de file, participants, début, fin, résultat attendu et financement.',
    'Jede Aktion mit Nummer, Leiter, Mitleitern, Teilnehmern, Anfang, Ende, erwartetem Ergebnis und Finanzierung.',
    'Hver aktion med nummer, leder, medledere, deltagere, start, slut, forventet resultat og finansiering.',
  ],
)

const driver = section(
  'driver_and_partners',
  [
    'Driver and partners',
    'Trekker en partners',
    'Pilote et partenaires',
    'Federführung und Partner',
    'Driver og partnere',
  ],
  [
    'Who leads the plan, who assists, and which services take part in which role.',
    'Wie het plan trekt, wie meetrekt, en welke diensten in welke rol deelnemen.',
    'Qui pilote le plan, qui copilote, et quels services y participent à quel titre.',
    'Wer den Plan führt, wer ihn mitführt und welche Dienste in welcher Rolle teilnehmen.',
    'Hvem der driver planen, hvem der er medansvarlig, og hvilke tjenester der deltager i hvilken rolle.',
  ],
)

const closing = section(
  'closing_assessment',
  ['Closing assessment', 'Slotbeoordeling', 'Appréciation finale', 'Abschlussevaluierung', 'Afsluttende vurdering'],
  [
    'What was achieved, what was not and why, and what continues in the next plan.',
    'Wat is bereikt, wat niet en waarom, en wat doorgaat in het volgende plan.',
    'Ce qui a été atteint, ce qui ne l’a pas été et pourquoi, et ce qui continue dans le plan suivant.',
    'Was erreicht wurde, was nicht und warum, und was im nächsten Plan weitergeht.',
    'Hvad der blev nået, hvad der ikke blev og hvorfor, og hvad der fortsætter i næste plan.',
  ],
)

/** A generic kind: European, Benelux, national, district. */
export const operationalActionPlan: PackPlanKind = {
  code: 'operational_action_plan',
  names: five(
    'Operational action plan (OAP)',
    'Operationeel actieplan (OAP)',
    'Plan d’action opérationnel (PAO)',
    'Operativer Aktionsplan',
    'Operationel handlingsplan',
  ),
  level: 'federal',
  issuerKinds: [
    'eu_agency',
    'eu_institution',
    'cooperation_framework',
    'federal_police',
    'police_directorate_general',
    'judicial_directorate',
    'coordination_directorate',
    'federal_police_unit',
    'customs',
    'prosecution',
    'police_zone',
  ],
  durations: [
    { from: '2024-01-01', duration: 'P2Y', basis: 'EU cycle: two years since 2024' },
    { duration: 'P1Y', basis: 'EU cycle: one year before 2024' },
  ],
  answers: ['eu_action_cycle', 'national_security_plan', 'programme_file'],
  elaborates: ['priority', 'programme', 'strategic_objective'],
  parts: threePillars([parent], [actions], [driver, resourcesSection, reporting, closing, followUpAndEvaluation]),
  nesting: makeNestingWithout('municipality_mission', 'security_interest', 'regular_work', 'point_of_attention'),
  preparation: operationalPreparation,
}
