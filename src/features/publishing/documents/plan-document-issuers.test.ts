import { expect, it } from 'vitest'
import type { Plan } from '#features/planning/plans/contract.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { noNames } from './names.fixture.ts'
import { planDocument } from './plan-document.ts'

const print = (notAgreed: string[]) => {
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
  }
  const organisations = new Map([
    [id(100), { en: 'Zone North' }],
    [id(101), { en: 'Zone South' }],
  ])
  const { cover, issuer } = planDocument({
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
  return { issuer, facts: cover?.facts?.filter(({ text }) => JSON.stringify(text).includes('Zone')) }
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
