import type { PackSeat } from '#shared/pack-path.ts'

/** Participants in the approval paths of Belgian plans. */
export const federalPolice: PackSeat = { body: 'BE-FP' }
export const ministryOfTheInterior: PackSeat = { body: 'BE-FPS-INTERIOR' }
export const ministryOfJustice: PackSeat = { body: 'BE-FPS-JUSTICE' }
/** Article 4 requires both ministers. */
export const bothMinisters: readonly PackSeat[] = [{ function: 'minister_interior' }, { function: 'minister_justice' }]
export const bothMinistries: readonly PackSeat[] = [ministryOfTheInterior, ministryOfJustice]

export const chiefOfPolice: PackSeat = { function: 'chief_of_corps', bodyKind: 'police_zone', place: 'own' }
export const securityCouncil: PackSeat = { bodyKind: 'zonal_security_council', place: 'own' }
/** A zone of a single municipality has no police council. The municipal council has these powers. */
export const policeCouncil: PackSeat = {
  bodyKind: 'police_council',
  place: 'own',
  alternative: { bodyKind: 'municipality', place: 'within' },
}
export const policeCollege: PackSeat = {
  bodyKind: 'police_college',
  place: 'own',
  alternative: { bodyKind: 'municipality', place: 'within' },
}
export const eachMayor: PackSeat = { function: 'mayor', bodyKind: 'municipality', place: 'within' }
export const eachMunicipality: PackSeat = { bodyKind: 'municipality', place: 'within' }
export const prosecutor: PackSeat = { function: 'crown_prosecutor', bodyKind: 'prosecution', place: 'above' }
export const eachGovernor: PackSeat = { bodyKind: 'governor_services', place: 'within' }
export const eachZone: PackSeat = { bodyKind: 'police_zone', place: 'within' }
export const governor: PackSeat = { bodyKind: 'governor_services', place: 'above' }
export const directorCoordinator: PackSeat = {
  function: 'director_coordinator',
  bodyKind: 'coordination_directorate',
  place: 'above',
}

/** The conference of the State with the federated entities, which decides the framework note. */
export const conference: PackSeat = { body: 'BE-IMC-SECURITY' }
/** The governments of the communities and regions. */
export const eachFederatedGovernment: readonly PackSeat[] = [
  { body: 'BE-GOV-FLEMISH' },
  { body: 'BE-GOV-WALLOON' },
  { body: 'BE-GOV-BRUSSELS' },
  { body: 'BE-GOV-FRENCH-COMMUNITY' },
  { body: 'BE-GOV-GERMAN-COMMUNITY' },
]
export const regionalGovernment: PackSeat = {
  bodyKind: 'regional_government',
  place: 'own',
  alternative: { bodyKind: 'community_and_regional_government', place: 'own' },
}
/** The service of a region that prepares its plan. Only that of Brussels is known. */
export const regionalSecurityBody: PackSeat = { body: 'BE-SAFE-BRUSSELS', place: 'own' }
/** The council that advises on the plan, apart from the service that drafts it. Only Brussels is known to have one. */
export const regionalSecurityCouncil: PackSeat = { body: 'BE-BRUSSELS-SECURITY-COUNCIL', place: 'own' }
