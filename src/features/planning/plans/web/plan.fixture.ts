import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import type { Element, Plan } from '../contract.ts'
import { emptyContent } from '../outline/model.ts'

/** A draft plan of a zone, with all permissions for the user. */
export const planFile = (given: Partial<Plan>) => ({
  plan: {
    id: id(1),
    code: 'ZVP-2026',
    kind: 'zonal_security_plan',
    title: localized('en', 'Plan 2026-2031'),
    motto: null,
    shortMessage: null,
    ownerId: id(100),
    issuingBodyIds: [id(100)],
    areaId: null,
    periodFrom: '2026-01-01',
    periodTo: '2032-01-01',
    duration: 'P6Y',
    decidedOn: null,
    inForceOn: null,
    publishedOn: null,
    state: 'drafting' as const,
    marking: 'TLP:GREEN' as const,
    partnerIds: [],
    personIds: [],
    sentAt: null,
    languages: ['en' as const],
    legalBasis: null,
    predecessorId: null,
    elaboratesId: null,
    packVersion: 'test',
    illustrative: false,
    revision: 1,
    updatedAt: '2026-11-24T10:00:00Z',
    ...given,
  },
  abilities: { write: true, send: true, decide: true, sendItems: true, grantExceptions: true, force: true },
})

export const makeElement = (given: Partial<Element>): Element => ({
  ...emptyContent('action'),
  id: id(2),
  planId: id(1),
  parentId: null,
  position: 'a0',
  revision: 3,
  updatedAt: '2026-11-24T10:00:00Z',
  ...given,
})
