import { expect, it } from 'vitest'
import type { Plan } from '#features/planning/plans/contract.ts'
import { getBanner } from '#platform/docgen/model.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { noNames } from './names.fixture.ts'
import { planDocument } from './plan-document.ts'

const print = (notAgreed: string[], given: Partial<Plan> = {}) => {
  const plan: Plan = {
    ...{ id: id(1), code: 'ZVP', kind: 'plan', title: localized('en', 'Plan'), motto: null, shortMessage: null },
    ...{ ownerId: id(100), issuingBodyIds: [id(100), id(101)], areaId: null, partnerIds: [], personIds: [] },
    ...{ periodFrom: '2026-01-01', periodTo: '2032-01-01', duration: 'P6Y', decidedOn: null, inForceOn: null },
    ...{
      publishedOn: null,
      state: 'drafting',
      marking: 'TLP:GREEN',
      sentAt: null,
      languages: ['en'],
      legalBasis: null,
    },
    ...{ predecessorId: null, elaboratesId: null, packVersion: 'test', illustrative: false, revision: 1 },
    updatedAt: '2026-11-24T10:00:00Z',
    ...given,
  }
  const organisations = new Map([
    [id(100), { en: 'Zone North' }],
    [id(101), { en: 'Zone South' }],
  ])
  const document = planDocument({
    plan,
    status: { kind: 'working_copy', approved: null },
    kindNames: { en: 'Plan' },
    nodes: [],
    names: { ...noNames, organisations, notAgreed: new Set(notAgreed) },
    marking: plan.marking,
    language: 'en',
    isFullEdition: true,
    further: [],
    illustrative: '',
    today: '2026-11-24',
  })
  const { cover, issuer } = document
  const banner = getBanner(document)
  return {
    ...(banner && { banner }),
    issuer,
    facts: cover?.facts?.filter(({ text }) => JSON.stringify(text).includes('Zone')),
  }
}

it('prints an organisation as issuing only after it agreed', () => {
  expect(print([id(101)])).toEqual({
    issuer: 'Zone North',
    facts: [
      { label: 'Issued by', text: 'Zone North' },
      { label: 'Asked to issue, not agreed', text: 'Zone South' },
    ],
  })
  expect(print([])).toEqual({
    issuer: 'Zone North · Zone South',
    facts: [{ label: 'Issued by', text: 'Zone North · Zone South' }],
  })
})

it('says on every page that a plan was registered from a published list, and whether it was confirmed [law-74]', () => {
  const notice = 'Registered from a published list, not by the issuer'
  expect(print([], { isRegistered: true }).banner).toBe(`${notice}, not confirmed`)
  const registrationConfirmedAt = '2026-11-24T10:00:00Z'
  expect(print([], { isRegistered: true, registrationConfirmedAt }).banner).toBe(notice)
})
