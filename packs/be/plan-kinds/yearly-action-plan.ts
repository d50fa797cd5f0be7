import type { PackPlanKind } from '#shared/pack.ts'
import { five } from '../five-languages.ts'
import { makeNestingWithout } from './nesting.ts'
import { threePillars } from './part.ts'
import { yearlyPreparation } from './preparation/local.ts'
import { section } from './section.ts'
import { communication, followUpAndEvaluation, resourcesSection } from './shared-sections-administration.ts'

const link = section(
  'link_to_objectives',
  [
    'Problem and link to the objectives',
    'Probleem en verband met de doelstellingen',
    'Problème et lien avec les objectifs',
    'Problem und Bezug zu den Zielen',
    'Problem og forbindelse til målene',
  ],
  [
    'Which objective of the multi-year plan is elaborated this year, and for which target group or place.',
    'Welke doelstelling van het langere plan dit jaar wordt uitgewerkt, en voor welke doelgroep of plaats.',
    'Quel objectif du plan pluriannuel est développé cette année, et pour quel groupe cible ou quel lieu.',
    'Welches Ziel des längeren Plans dieses Jahr ausgearbeitet wird, und für welche Zielgruppe oder welchen Ort.',
    'Hvilket mål i den flerårige plan der udmøntes i år, og for hvilken målgruppe eller hvilket sted.',
  ],
)

const actions = section(
  'actions_of_the_year',
  ['Actions of the year', 'Acties van het jaar', 'Actions de l’année', 'Aktionen des Jahres', 'Årets aktiviteter'],
  [
    'Measures with exactly one owner, the implementing units, the partners and their commitments, the dates and the stage (plan, do, check, act).',
    'Maatregelen, precies één eindverantwoordelijke, uitvoerende eenheden, partners en hun inzet, data, en de stap plan-do-check-act.',
    'Mesures, exactement un responsable, unités d’exécution, partenaires et leur apport, dates, et l’étape plan-do-check-act.',
    'Maßnahmen, genau eine verantwortliche Funktion, ausführende Einheiten, Partner und ihr Beitrag, Termine und die Stufe Plan-Do-Check-Act.',
    'Tiltag, præcis én ansvarlig, udførende enheder, partnere og deres bidrag, datoer og trinnet plan-do-check-act.',
  ],
)

const risks = section(
  'risks',
  ['Risks', 'Risico’s', 'Risques', 'Risiken', 'Risici'],
  [
    'What may go wrong, including displacement to neighbouring areas, and what is done in that case.',
    'Wat mis kan gaan, met inbegrip van een verplaatsing naar aangrenzende gebieden, en wat er dan gebeurt.',
    'Ce qui peut mal tourner, y compris un effet de déplacement vers les territoires limitrophes, et la réaction prévue.',
    'Mögliche Risiken, auch Verdrängungseffekte in Nachbargebieten, und die Reaktion darauf.',
    'Hvad der kan gå galt, herunder forskydning til naboer, og hvad der så gøres.',
  ],
)

/** Yearly action plan. Strategic objectives last for the period, and the concrete approach is set per year. */
export const yearlyActionPlan: PackPlanKind = {
  code: 'yearly_action_plan',
  names: five(
    'Yearly action plan',
    'Jaarlijks actieplan',
    'Plan d’action annuel',
    'Jährlicher Aktionsplan',
    'Årlig handlingsplan',
  ),
  level: 'zone',
  issuerKinds: [
    'police_zone',
    'zonal_security_council',
    'municipality',
    'regional_security_body',
    'judicial_directorate',
    'coordination_directorate',
    'federal_police_unit',
  ],
  durations: [{ duration: 'P1Y', basis: 'Practice: one plan per year' }],
  answers: ['zonal_security_plan', 'programme_file'],
  elaborates: ['strategic_objective', 'operational_objective', 'priority'],
  parts: threePillars([link], [actions], [resourcesSection, risks, communication, followUpAndEvaluation]),
  nesting: makeNestingWithout('security_interest', 'programme', 'transversal_theme'),
  preparation: yearlyPreparation,
}
