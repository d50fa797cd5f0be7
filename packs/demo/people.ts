import type { Chance } from './random.ts'
import type { TextLanguage } from './text.ts'
import type { DemoZone } from './zone.ts'

/** A fully invented person of the demo. Roles are personas in an organisation. Functions start in 2025. */
export interface DemoPerson {
  name: string
  language: TextLanguage
  roles: { organisation: string; role: string }[]
  functions: { organisation: string; function: string; capacity: 'holder' | 'deputy' }[]
}

const given = {
  nl: ['Noor', 'Arne', 'Lotte', 'Wout', 'Fien', 'Jef', 'Saar', 'Bas', 'Roos', 'Tijs'],
  fr: ['Élise', 'Mathis', 'Clara', 'Basile', 'Zoé', 'Hugo', 'Inès', 'Léon', 'Maud', 'Oscar'],
  de: ['Greta', 'Emil', 'Ida', 'Anton', 'Mina', 'Karl'],
}
/** Family names that are clearly fictional. */
const family = {
  nl: ['Voorbeeld', 'Proefman', 'Verzonnen', 'Denkbeeld', 'Fictiefs'],
  fr: ['Exemple', 'Fictif', 'Inventé', 'Modèle', 'Imaginaire'],
  de: ['Muster', 'Beispiel', 'Erdacht'],
}

const named = (random: Chance, language: 'nl' | 'fr' | 'de') =>
  `${random.pick(given[language])} ${random.pick(family[language])}`

/** A person for each persona at the national and district level. */
const national: readonly (readonly [role: string, organisation: string, fn: string | null, language: 'nl' | 'fr'])[] = [
  ['instance_administrator', 'BE-FPS-INTERIOR', null, 'nl'],
  ['minister', 'BE-FPS-INTERIOR', 'minister_interior', 'nl'],
  ['minister', 'BE-FPS-JUSTICE', 'minister_justice', 'fr'],
  ['ministry_planner', 'BE-FPS-INTERIOR', 'planner_interior', 'nl'],
  ['ministry_planner', 'BE-FPS-JUSTICE', 'planner_justice', 'fr'],
  ['programme_manager', 'BE-FP-DJSOC-DRUGS', 'programme_manager_cocaine', 'nl'],
  ['programme_manager', 'BE-FP-DGJ', 'director_general', 'fr'],
  ['director_coordinator', 'BE-CSDDCA-LIM', 'director_coordinator', 'nl'],
  ['director_coordinator', 'BE-CSDDCA-LIE', 'director_coordinator', 'fr'],
  ['governor', 'BE-GOVERNOR-70000', 'governor', 'nl'],
  ['governor', 'BE-GOVERNOR-60000', 'governor', 'fr'],
  ['crown_prosecutor', 'BE-PROS-LIM', 'crown_prosecutor', 'nl'],
  ['crown_prosecutor', 'BE-PROS-LIE', 'crown_prosecutor', 'fr'],
  ['partner', 'BE-FED-CHEMICALS', 'partner_contact_federation', 'nl'],
  ['partner', 'NL-POLICE', null, 'nl'],
  ['evaluator', 'BE-COURT-OF-AUDIT', 'auditor', 'fr'],
  ['partner', 'BE-FEDERAL-POLICE-COUNCIL', 'chair_federal_police_council', 'nl'],
  ['council_member', 'BE-PARLIAMENT-FEDERAL', null, 'fr'],
]

/** The other seats of the national path, so that each step of it can be tried: the drafter, opinions and decisions. */
const nationalSeats: typeof national = [
  ['planner', 'BE-FP', null, 'nl'],
  ['partner', 'BE-COLLEGE-PROSECUTORS-GENERAL', null, 'fr'],
  ['council_member', 'BE-NATIONAL-SECURITY-COUNCIL', null, 'nl'],
  ['minister', 'BE-GOV-FEDERAL', 'prime_minister', 'fr'],
  ['council_member', 'BE-IMC-SECURITY', null, 'nl'],
  ['minister', 'BE-FPS-MOBILITY', 'minister_mobility', 'fr'],
]

/**
 * Returns the people of the demo: the national personas, then a planner, a chief, a mayor and an action owner in each
 * zone, and the administrator of the first zone.
 */
export function demoPeople(random: Chance, zones: readonly DemoZone[]): DemoPerson[] {
  const toPerson = ([role, organisation, fn, language]: (typeof national)[number]): DemoPerson => ({
    name: named(random, language),
    language,
    roles: [{ organisation, role }],
    functions: fn ? [{ organisation, function: fn, capacity: 'holder' }] : [],
  })
  const above = national.map(toPerson)
  const local = zones.flatMap(({ organisation, municipalities, language }): DemoPerson[] => [
    {
      name: named(random, language),
      language,
      roles: [{ organisation, role: 'planner' }],
      functions: [
        { organisation, function: 'strategic_planner', capacity: 'holder' },
        { organisation, function: 'zone_contact', capacity: 'holder' },
      ],
    },
    {
      name: named(random, language),
      language,
      roles: [{ organisation, role: 'chief_of_corps' }],
      functions: [{ organisation, function: 'chief_of_corps', capacity: 'holder' }],
    },
    {
      name: named(random, language),
      language,
      roles: [{ organisation, role: 'action_owner' }],
      functions: [{ organisation, function: 'head_intervention', capacity: 'holder' }],
    },
    ...municipalities.slice(0, 1).map(
      (municipality): DemoPerson => ({
        name: named(random, language),
        language,
        roles: [{ organisation: municipality.replace('BE-M-', 'BE-MUN-'), role: 'mayor' }],
        functions: [{ organisation: municipality.replace('BE-M-', 'BE-MUN-'), function: 'mayor', capacity: 'holder' }],
      }),
    ),
  ])
  const administrators = zones.slice(0, 1).map(
    ({ organisation, language }): DemoPerson => ({
      name: named(random, language),
      language,
      roles: [{ organisation, role: 'organisation_administrator' }],
      functions: [],
    }),
  )
  // Named last, so that the other persons keep their names.
  return [...above, ...nationalSeats.map(toPerson), ...local, ...administrators]
}
