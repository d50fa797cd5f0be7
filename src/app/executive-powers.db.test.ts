import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentElement } from '#features/planning/plan-document/schema.ts'
import { toElementId, toPlanId } from '#features/planning/plans/document-keys.ts'
import { systemClock } from '#platform/clock.ts'
import { type OpenDatabase, openDatabase } from '#platform/db/db.ts'
import { migrate } from '#platform/db/migrate.ts'
import { system } from '#shared/actor.ts'
import { loadText } from '#shared/localized-text.ts'
import { belgium } from '../../packs/be/index.ts'
import { demoCountry } from '../../packs/demo/index.ts'
import { catchError } from '../../testing/api.ts'
import { createDatabase, dropDatabase, getDatabaseUrl } from '../../testing/postgres-databases.ts'
import { openCountry } from './country.ts'
import { policeZone, powersPlan } from './executive-powers.fixture.ts'
import { router } from './router.ts'

/**
 * The tests of this file share one country and only read. Installing it before each test would take longer than the
 * tests.
 */
const server = process.env.TEST_DATABASE_URL
const folder = mkdtempSync(join(tmpdir(), 'integral-powers-'))
let database: OpenDatabase
let name: string | undefined
const log = pino({ level: 'silent' })
const api = () =>
  createRouterClient(router, {
    context: { database, actor: system, clock: systemClock, requestId: 'test', log, publishChanges: () => {} },
  })

const country = demoCountry(belgium, { seed: 'executive-powers', zones: 1 })
const national = country.upper[1]!.plan.code

beforeAll(async () => {
  name = server && (await createDatabase(server))
  database = await openDatabase({ databaseUrl: name && getDatabaseUrl(server!, name), dataDir: join(folder, 'data') })
  await migrate(database.pool)
  await openCountry(database, 'be')
  const note = country.upper[0]!
  const refersTo = { to: { plan: note.plan.code, key: note.elements[0]!.key }, relation: 'refers_to' }
  const elements = powersPlan.elements.map((entry) => (entry.key === 'frame' ? { ...entry, links: [refersTo] } : entry))
  const document = {
    format: 'integral.plan/1',
    plans: [...country.upper, ...country.laterPlans, { ...powersPlan, elements }],
  }
  await api().plans.document.importDocument({ document })
}, 180_000)
afterAll(async () => {
  await database?.close()
  if (name) await dropDatabase(server!, name)
  rmSync(folder, { recursive: true, force: true })
})

const element = async (plan: string, key: string) =>
  (await api().plans.outline.getElement({ id: toElementId(plan, key) })).element
const partnerCodes = async (key: string) => {
  const { partners } = await element(national, key)
  const ids = partners.map((partner) => partner.organisationId)
  const found = await database.kysely.selectFrom('organisation').select('code').where('id', 'in', ids).execute()
  return found.map((entry) => entry.code)
}
const page = async (plan: string, language: 'nl' | 'da' | 'en', rendition: 'full' | 'council' = 'full') =>
  (await api().documents.createDocument({ planId: toPlanId(plan), language, rendition, form: 'html' })).text()
const exported = async () => {
  const { plans } = (await api().plans.document.exportDocument({ planId: toPlanId('POWERS') })) as {
    plans: { elements: DocumentElement[] }[]
  }
  return (key: string) =>
    plans[0]!.elements.find((entry) => entry.title && loadText(entry.title, 'en').text === getTitle(key))
}
const getTitle = (key: string) => {
  const { title } = powersPlan.elements.find((entry) => entry.key === key)!
  return loadText(title!, 'en').text
}
const listPartners = (entry: DocumentElement | undefined) =>
  entry?.partners?.map(({ organisation, status }) => `${organisation} ${status}`)

describe('title page', () => {
  it('carries motto and short message in the requested language, in every edition', async () => {
    for (const rendition of ['full', 'council'] as const)
      expect(await page('POWERS', 'nl', rendition)).toContain('Zuurstof voor het land')
    const danish = await page('POWERS', 'da')
    expect(danish).toContain('Ilt til landet')
    expect(danish).toContain('Sammen.')
    // The language regime allows no Danish towards a council, except as a courtesy translation with a reason.
    expect((await catchError(page('POWERS', 'da', 'council'))).code).toBe('COURTESY_REASON_NEEDED')
  })
})

describe('objective of a plan', () => {
  it('names the protected interest and states in a single sentence what people gain [deck-1]', async () => {
    const objective = await element('POWERS', 'objective')
    expect(objective.interestId).toBe(toElementId('POWERS', 'interest'))
    expect(await page('POWERS', 'en')).toContain('Neighbours sleep without fear of fire.')
  })

  it('joins services of several powers, each with an accountable owner [deck-22] [deck-23]', async () => {
    const get = await exported()
    expect(get('housing')?.accountable?.organisation).toBe('BE-FLEMISH-HOUSING-INSPECTION')
    expect(get('police')?.accountable?.organisation).toBe(policeZone)
    expect(get('roads')).toMatchObject({
      accountable: { organisation: 'BE-FLEMISH-ROADS' },
      resources: [{ kind: 'budget', amount: 250_000 }],
      periodTo: '2027-12-31',
    })
  })
})

describe('measure of a plan', () => {
  it('counts the capacity of inspectorates and care separately from that of the police [deck-11]', async () => {
    const get = await exported()
    expect(get('social')).toMatchObject({
      accountable: { organisation: 'BE-SIOD' },
      resources: [
        { service: 'inspectorate', amount: 400 },
        { service: 'police', amount: 120 },
      ],
    })
    expect(get('care')?.resources).toMatchObject([{ kind: 'fte', service: 'care', amount: 9 }])
  })

  it('names partners with their commitment and whether they confirmed it [deck-9] [deck-13] [deck-20]', async () => {
    const get = await exported()
    expect(listPartners(get('defence'))).toEqual(['BE-DEFENCE asked'])
    expect(get('school')?.partners?.[0]?.commitment?.text.en).toBe('A lesson pack a year')
    expect(get('sector')?.partners?.[0]?.commitment?.text.en).toBe('A training for every member')
    expect(listPartners(get('farm'))).toEqual(['BE-FED-FARMERS-FLANDERS asked'])
  })

  it('names the place, type of place, target group and setting [deck-14] [deck-18] [deck-21]', async () => {
    const get = await exported()
    expect(get('water')).toMatchObject({ details: { places: ['Albert Canal'], placeType: 'waterway' } })
    expect(listPartners(get('water'))).toEqual(['BE-FLEMISH-WATERWAY confirmed'])
    expect(get('farm')?.details?.placeType).toBe('vacant farm')
    expect(get('festival')?.details).toMatchObject({ targetGroup: 'young people', setting: 'festival' })
  })

  it('can be a study with a question, period, deliverable, dependent decision and the measure whose decision it changed [deck-17]', async () => {
    const { details, periodFrom, periodTo } = await element('POWERS', 'study')
    expect([periodFrom, periodTo]).toEqual(['2026-02-01', '2027-02-01'])
    expect(details.question?.text.en).toBe('Does it move?')
    expect(details.deliverable?.text.en).toBe('A report')
    expect(details.decision?.text.en).toBe('Where controls go next')
    const toStudy = await api().plans.outline.listLinks({ id: toElementId('POWERS', 'water') })
    expect(toStudy).toMatchObject([
      { direction: 'down', relation: 'changed', elementId: toElementId('POWERS', 'study') },
    ])
  })

  it('refers to the framework note instead of copying it [deck-25]', async () => {
    const links = await api().plans.outline.listLinks({ id: toElementId('POWERS', 'frame') })
    expect(links).toMatchObject([
      { relation: 'refers_to', direction: 'up', planId: toPlanId(country.upper[0]!.plan.code) },
    ])
  })
})

describe('measure at a border', () => {
  it('pairs measures on both sides of a border', async () => {
    const links = await api().plans.outline.listLinks({ id: toElementId('POWERS', 'police') })
    expect(links).toMatchObject([{ relation: 'pairs_with', elementId: toElementId('HAZELDONK-2025-2028', 'so1') }])
    const across = await api().plans.outline.listLinks({ id: toElementId('HAZELDONK-2025-2028', 'so1') })
    expect(across).toContainEqual(expect.objectContaining({ direction: 'down', relation: 'pairs_with' }))
  })
})

describe('external needs of a plan', () => {
  it('are grouped by decision maker: laws to change, decisions of a minister, agreements of communities [deck-6] [deck-27]', async () => {
    const groups = await api().plans.outline.listNeeds({ planId: toPlanId('POWERS') })
    const entries = groups.flatMap(({ organisationNames, needs }) =>
      needs.map(({ kind, status }) => [organisationNames?.en, kind, status]),
    )
    expect(entries).toHaveLength(5)
    expect(entries).toContainEqual([expect.stringMatching(/Justice/), 'decision', 'agreed'])
    expect(entries).toContainEqual([expect.any(String), 'change_of_law', 'needed'])
    const agreements = entries.filter(([, kind]) => kind === 'agreement').map(([, , status]) => status)
    expect(agreements.sort()).toEqual(['agreed', 'asked', 'refused'])
  })
})

describe('policy cycle of a national plan', () => {
  const step = async (code: string) => {
    const { steps } = await api().legalPath.getPath({ planId: toPlanId('POWERS') })
    return steps.find((entry) => entry.code === code)!
  }

  it('has steps with their article and the legal requirement [deck-28]', async () => {
    const { steps } = await api().legalPath.getPath({ planId: toPlanId('POWERS') })
    expect(steps.filter(({ basis }) => !basis.en)).toEqual([])
    expect((await step('approval')).basis.en).toMatch(/7 December 1998, art\. 4/)
    expect((await step('police_council_opinion')).basis.en).toMatch(/art\. 7/)
  })

  it('requires the decision of both ministers, for a period set by the law [deck-10] [deck-29]', async () => {
    const { seats, approves } = await step('approval')
    expect([approves, seats.map(({ seat }) => seat.function).sort()]).toEqual([
      true,
      ['minister_interior', 'minister_justice'],
    ])
    const { plan } = await api().plans.getPlan({ id: toPlanId('POWERS') })
    expect([plan.periodFrom, plan.periodTo]).toEqual(['2026-01-01', '2030-01-01'])
    const rules = (await api().checks.listRules({})).filter(({ rule }) => rule === 'R01' || rule === 'R04')
    expect(rules.map(({ severity }) => severity)).toEqual(['error', 'error'])
  })

  it('names the federal police and every other organisation that prepares the draft [deck-30]', async () => {
    const { preparedBy, basis } = await step('drafting')
    expect(basis.en).toMatch(/92/)
    expect(preparedBy.map(({ names }) => names.en)).toContainEqual(expect.stringMatching(/federal police/i))
    expect(preparedBy.length).toBeGreaterThan(1)
  })

  it('includes the opinion of the Federal Police Council in what Parliament receives [deck-31]', async () => {
    const opinion = await step('police_council_opinion')
    expect(opinion.seats.map(({ names }) => names.en)).toEqual([expect.stringMatching(/federal police council/i)])
    const parliament = await step('to_parliament')
    expect([parliament.required, parliament.withoutConfidential]).toEqual([true, true])
    expect(parliament.seats).toHaveLength(1)
    const path = belgium.planKinds.find(({ code }) => code === 'national_security_plan')!.path!
    expect(path.steps.find(({ code }) => code === 'to_parliament')).toMatchObject({
      attachedOpinions: ['police_council_opinion'],
    })
  })
})

describe('national drugs strategy', () => {
  const strategy = async (phenomenon = 'NSP-2022-3') => {
    const items = await api().phenomena.listPhenomena({ listCode: 'NSP-2022' })
    return api().plans.analyses.getStrategy({ phenomenonId: items.find((entry) => entry.code === phenomenon)!.id })
  }

  it.each([
    ['NSP-2022-3-1', 'SO-DR-1', 'OAP-2026-COCAINE', 'PJ-1'],
    ['NSP-2022-3-2', 'SO-DR-2', 'OAP-2026-SYNTHETIC', 'PJ-2'],
    ['NSP-2022-3-3', 'SO-DR-3', 'OAP-2026-CANNABIS', 'PJ-3'],
    ['NSP-2022-3-4', 'SO-DR-4', 'OAP-2026-STREET', undefined],
  ])('shows for %s the criminal priority %s with the operational action plan and the projects', async (...entry) => {
    const [phenomenon, code, plan, project] = entry
    const { criminalPriorities } = await strategy(phenomenon)
    const own = criminalPriorities.find((item) => item.planId === toPlanId(national))
    expect(own).toMatchObject({ code, chainLinks: expect.arrayContaining(['reaction']) })
    expect(own?.children.map((child) => child.code)).toEqual(expect.arrayContaining(project ? [plan, project] : [plan]))
  })

  it('shows for drugs as a whole the four criminal priorities, and then the actions for all four', async () => {
    const { criminalPriorities } = await strategy()
    const own = criminalPriorities.filter((item) => item.planId === toPlanId(national))
    expect(own.map((item) => item.code)).toEqual(['SO-DR-1', 'SO-DR-2', 'SO-DR-3', 'SO-DR-4', '3'])
    expect(own.at(-1)?.children.map((child) => child.code)).toEqual(['ST-1'])
  })

  it('plans cocaine by axis and node [deck-36]', async () => {
    const { details } = await element(national, 'so-dr-1')
    expect(details.axes).toContain('Rotterdam-Antwerp')
    expect(details).toMatchObject({ placeType: 'port', places: expect.arrayContaining(['Port of Antwerp-Bruges']) })
  })

  it('plans synthetic drugs along the chain, from precursors to clean-up [deck-37]', async () => {
    const { chainLinks, details } = await element(national, 'so-dr-2')
    expect(chainLinks).toEqual(['prevention', 'reaction', 'aftercare'])
    expect(details.approach).toMatchObject({ PROBLEM_CHAIN: ['precursors', 'production', 'trafficking'] })
    expect(await partnerCodes('pj-cleanup')).toEqual(expect.arrayContaining(['BE-OVAM', 'BE-CIVIL-PROTECTION']))
  })

  it('joins housing, energy and police against cannabis [deck-38]', async () => {
    const { accountableFunctionId } = await element(national, 'so-dr-3')
    expect(accountableFunctionId).not.toBeNull()
    expect(await partnerCodes('so-dr-3')).toEqual(
      expect.arrayContaining(['BE-FLEMISH-HOUSING-INSPECTION', 'BE-NET-FLANDERS']),
    )
  })

  it('joins care and police against street trade, each with separate capacity [deck-39]', async () => {
    const { resources } = await element(national, 'so-dr-4')
    expect(resources.map((entry) => [entry.service, entry.amount])).toEqual(
      expect.arrayContaining([
        ['police', 60],
        ['care', 22],
      ]),
    )
    expect(await partnerCodes('so-dr-4')).toEqual(expect.arrayContaining(['BE-CARE-NORTH', 'BE-FP-RAILWAY']))
  })

  it('contains programmes as well as ad hoc work with an end date', async () => {
    const { programmeWork } = await strategy()
    expect(programmeWork.map((entry) => entry.code)).toEqual(
      expect.arrayContaining(['PR-TRANSPORT', 'PR-PRECURSORS', 'PR-SYNTHETIC', 'PR-BORDER', 'AH-1', 'AH-2']),
    )
    for (const key of ['ah-nitrous', 'ah-couriers']) expect((await element(national, key)).periodTo).not.toBeNull()
  })

  it('gives the lever of each programme and the reason for choosing it', async () => {
    for (const key of ['pg-transport', 'pg-precursors', 'pg-synthetic', 'pg-border']) {
      const { details, rationale } = await element(national, key)
      expect({ key, lever: details.lever !== undefined, hasRationale: rationale !== null }).toEqual({
        key,
        lever: true,
        hasRationale: true,
      })
    }
  })

  it('joins federal, community, regional, local and foreign partners', async () => {
    const { partners } = await strategy()
    expect(partners.map((partner) => partner.level)).toEqual(
      expect.arrayContaining(['federal', 'community', 'region', 'zone', 'municipality', 'international']),
    )
  })

  it('covers a border region as a single territory, with partners from both sides', async () => {
    const { details, partners } = await element(national, 'pg-border')
    const { area } = await api().registry.areas.getArea({ id: details.areaIds![0]! })
    expect(area.code).toBe('BE-X-BORDER-BE-NL')
    const { rows } = await api().registry.organisations.listOrganisations({ limit: 500, query: 'NL' })
    const dutch = rows.filter((row) => row.code.startsWith('NL-')).map((row) => row.id)
    expect(partners.some((partner) => dutch.includes(partner.organisationId))).toBe(true)
  })

  it('plans judicial referral to care, with the prosecution as owner and care services as partners', async () => {
    const { accountableFunctionId, partners, chainLinks } = await element(national, 'oo-care')
    expect(accountableFunctionId).not.toBeNull()
    expect(partners.length).toBeGreaterThan(1)
    expect(chainLinks).toEqual(['aftercare'])
  })

  it('allows a cross-border framework as a plan with parties, dates and partners of four countries', async () => {
    const { plan } = await api().plans.getPlan({ id: toPlanId('HAZELDONK-2025-2028') })
    expect(plan).toMatchObject({ kind: 'cooperation_plan', inForceOn: '2025-01-01', duration: 'P4Y' })
    const { partners } = await element('HAZELDONK-2025-2028', 'so1')
    expect(partners.map((partner) => partner.status)).toEqual(['confirmed', 'confirmed', 'confirmed', 'confirmed'])
  })

  it('keeps the instrument of a framework, its signature by each party and its entry into force [deck-8]', async () => {
    const { plans } = (await api().plans.document.exportDocument({ planId: toPlanId('HAZELDONK-2025-2028') })) as {
      plans: { elements: DocumentElement[] }[]
    }
    const exportedInstrument = plans[0]!.elements.find(({ kind }) => kind === 'instrument')
    expect(exportedInstrument).toMatchObject({
      details: {
        instrumentKind: 'declaration',
        signedAt: 'Hazeldonk',
        signedOn: '2024-12-05',
        instrumentInForceOn: '2025-01-01',
      },
      signatures: expect.arrayContaining([
        { organisation: 'NL-POLICE', signatory: 'Chief of police', ratifiedOn: '2024-12-12' },
      ]),
    })
    const printed = (await page('HAZELDONK-2025-2028', 'nl')).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
    for (const text of [
      'intentieverklaring',
      'Hazeldonk',
      '5 dec 2024',
      'Na de schriftelijke instemming',
      'Chief of police',
    ])
      expect(printed).toContain(text)
  })

  it('gives a programme a task force and, for each territory, a contact and a deadline [deck-41]', async () => {
    const { details, territories } = await element(national, 'pg-border')
    expect(details.taskForceIds).toHaveLength(3)
    expect(territories.map(({ translateBy, translatedOn }) => [translateBy, translatedOn])).toEqual([
      ['2026-12-31', '2026-10-15'],
      ['2027-03-31', null],
    ])
    const printed = await page(national, 'en')
    expect(printed).toContain('translate by 31 Mar 2027')
    expect(printed).toMatch(/director-coordinator/i)
  })
})
