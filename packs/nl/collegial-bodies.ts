import type { PackCollegialBody } from '#shared/pack-meeting.ts'
import { municipalitiesAct, policeAct } from './plan-kinds/step.ts'

/**
 * Bodies that decide together. A council can decide when more than half of the members are present, and they are
 * counted. In the triangle, mayor and prosecutor decide within their own powers, and the police are consulted.
 */
export const collegialBodies: readonly PackCollegialBody[] = [
  { bodyKind: 'municipal_council', basis: municipalitiesAct('20'), members: [], quorum: 'majority' },
  { bodyKind: 'municipal_executive', basis: municipalitiesAct('56'), members: [], quorum: 'majority' },
  {
    bodyKind: 'local_triangle',
    basis: policeAct('13'),
    members: [
      { seat: { function: 'mayor', bodyKind: 'municipality', place: 'own' }, votes: true },
      { seat: { function: 'chief_prosecutor', bodyKind: 'prosecution', place: 'above' }, votes: true },
      { seat: { function: 'unit_chief', bodyKind: 'police_unit', place: 'above' }, votes: false },
    ],
  },
]
