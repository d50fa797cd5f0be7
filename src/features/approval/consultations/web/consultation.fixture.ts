import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import type { Addressee, Consultation, Expected } from '../entities.ts'

export const addressee = (number: number, given: Partial<Addressee> = {}): Addressee => ({
  organisationId: id(number),
  names: { en: `Body ${number}` },
  functionNames: null,
  copy: false,
  repliedOn: null,
  hasNoExpectations: false,
  remindedOn: null,
  abilities: { reply: 'recorded' },
  ...given,
})

export const expected = (number: number, organisationId: string, given: Partial<Expected> = {}): Expected => ({
  id: id(number),
  organisationId,
  phenomenonId: null,
  phenomenonNames: null,
  text: localized('en', `Expectation of ${number}.`),
  weight: 3,
  source: 'Letter of 20 November',
  recordedOn: '2026-11-20',
  provenance: 'in_person',
  answers: [],
  ...given,
})

/** A consultation as returned to a page. */
export const makeConsultation = (given: Partial<Consultation> = {}): Consultation => ({
  id: id(2),
  planId: id(1),
  planTitle: null,
  step: 'start',
  owner: { id: id(9), names: { en: 'The zone' } },
  subject: localized('en', 'Your expectations'),
  text: localized('en', 'What do you expect?'),
  dueOn: '2099-03-01',
  sentOn: '2026-11-24',
  list: { en: 'The usual list' },
  addressees: [],
  expectations: [],
  abilities: { lead: true },
  ...given,
})
