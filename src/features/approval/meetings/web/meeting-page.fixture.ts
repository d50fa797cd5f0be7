import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import type { Meeting, MeetingItem, MeetingMember } from '../entities.ts'

export const mayor = (number: number, given: Partial<MeetingMember> = {}): MeetingMember => ({
  seat: { organisationId: id(number), function: 'mayor' },
  names: { en: `Town ${number}` },
  functionNames: { en: 'Mayor' },
  votes: true,
  presence: null,
  mandateId: null,
  mandates: [],
  ...given,
})
export const item = (number: number, given: Partial<MeetingItem> = {}): MeetingItem => ({
  id: id(number),
  plan: null,
  title: `Item ${number}`,
  text: null,
  seats: [{ seat: null, names: { en: 'Council' }, functionNames: null, result: null }],
  ...given,
})
export const agendaPlan: NonNullable<MeetingItem['plan']> = {
  id: id(90),
  code: 'ZVP',
  title: localized('en', 'Zonal plan'),
  step: { code: 'local_approval', number: 'Z7', names: { en: 'Approval' }, basis: { en: 'art. 37' } },
  act: 'decision',
  sections: [],
  version: 2,
  marking: 'TLP:GREEN',
}
export const body = { id: id(9), names: { en: 'Council' } }
export const makeMeeting = (given: Partial<Meeting> = {}): Meeting => ({
  id: id(1),
  body,
  manager: { id: id(8), names: { en: 'Zone North' } },
  date: '2026-12-03',
  time: '14:00',
  method: 'meeting',
  place: 'Town hall',
  state: 'planned',
  basis: null,
  members: [],
  missing: [],
  inOffice: null,
  participantCount: null,
  voting: 0,
  quorum: null,
  items: [],
  minutes: null,
  adoptedOn: null,
  evidence: [],
  abilities: { manage: true, attach: true },
  ...given,
})
