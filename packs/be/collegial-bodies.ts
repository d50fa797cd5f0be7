import type { PackCollegialBody } from '#shared/pack-meeting.ts'
import { five } from './five-languages.ts'
import { citeAct } from './plan-kinds/act.ts'
import {
  chiefOfPolice,
  directorCoordinator,
  eachMayor,
  ministryOfJustice,
  ministryOfTheInterior,
  prosecutor,
} from './plan-kinds/path/seats.ts'
import { practice } from './plan-kinds/path/step.ts'

const bothMinistries = [ministryOfTheInterior, ministryOfJustice]
const municipalLaw = five(
  'new municipal law',
  'nieuwe gemeentewet',
  'nouvelle loi communale',
  'neues Gemeindegesetz',
  'den nye kommunelov',
)

/**
 * Bodies that decide together. In the zonal security council (Act of 7 December 1998, art. 35), mayors and prosecutor
 * approve, each within their own powers. The chief of corps and the director-coordinator are members. Whether they also
 * sign is unverified and is kept as data.
 *
 * Membership of an elected or appointed council does not follow from a function, so votes are counted there. The
 * required majority is that of municipal law (unverified for the police council, kept as data).
 */
export const collegialBodies: readonly PackCollegialBody[] = [
  {
    bodyKind: 'zonal_security_council',
    basis: citeAct('35'),
    members: [
      { seat: eachMayor, votes: true },
      { seat: prosecutor, votes: true },
      { seat: chiefOfPolice, votes: false },
      { seat: directorCoordinator, votes: false },
    ],
  },
  { bodyKind: 'police_council', basis: citeAct('12'), members: [], quorum: 'majority' },
  { bodyKind: 'police_college', basis: citeAct('23'), members: [{ seat: eachMayor, votes: true }] },
  // The council of a municipality that is itself a zone has the powers of a police council.
  {
    bodyKind: 'municipality',
    basis: municipalLaw,
    members: [],
    quorum: 'majority',
    managers: [
      { bodyKind: 'police_zone', place: 'above' },
      { bodyKind: 'police_zone', place: 'own' },
    ],
  },
  { body: 'BE-FEDERAL-POLICE-COUNCIL', basis: citeAct('7'), members: [], managers: [ministryOfTheInterior] },
  { body: 'BE-IMC-SECURITY', basis: practice, members: [], managers: bothMinistries },
  { body: 'BE-NATIONAL-SECURITY-COUNCIL', basis: practice, members: [], managers: bothMinistries },
  { body: 'BE-GOV-FEDERAL', basis: practice, members: [], managers: bothMinistries },
  { body: 'BE-COLLEGE-PROSECUTORS-GENERAL', basis: practice, members: [], managers: [ministryOfJustice] },
]
