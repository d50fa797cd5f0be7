import { beforeEach, describe, expect, it } from 'vitest'
import { openTransaction } from '#platform/db/db.ts'
import { anyone } from '#shared/actor.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { selectPackPart } from '../../../../../testing/pack-part.ts'
import { people } from '../../../../../testing/people.ts'
import { installPack } from '../installation/install.ts'
import { usePack } from '../pack.ts'
import { packId } from '../pack-id/model.ts'
import { registryRoutes } from '../routes.ts'
import { listCompetences } from './queries.ts'

const api = useApi({ registry: registryRoutes })
const make = factories(api.database)
const small = selectPackPart(belgium, ['BE-M-11002', 'BE-M-62063', 'BE-M-63023'])
const competences = () => api.as(anyone('en')).registry.competences
const writer = async () => api.as(people.instance_administrator((await make.organisation()).id)).registry.competences

beforeEach(async () => {
  usePack(small)
  await openTransaction(api.database.kysely, (tx) => installPack(tx, small))
}, 60_000)

describe('table of competences', () => {
  it('contains the seventeen competences of the presentation, each with level, article and competent organisations', async () => {
    const { rows } = await competences().listCompetences({})
    const powers = {
      federal: ['constitutional_law', 'external_affairs', 'defence', 'justice', 'social_affairs', 'health_and_welfare'],
      community: ['education', 'cultural_affairs', 'language_use_in_education', 'drug_prevention'],
      region: [
        'scientific_investigation',
        'water_policy',
        'external_affairs',
        'economic_policy',
        'agriculture',
        'housing',
        'public_works_and_transport',
      ],
    }
    const named = Object.entries(powers).flatMap(([level, topics]) => topics.map((topic) => [level, topic] as const))
    expect(named).toHaveLength(17)
    for (const [level, topic] of named) {
      const found = rows.filter((row) => row.level === level && row.topic === topic)
      expect(found, `${level} ${topic}`).toHaveLength(1)
      expect(found[0]?.basis).not.toBe('')
      expect(found[0]?.organisationKinds.length).toBeGreaterThan(0)
    }
  })

  it('returns the competent organisations in a zone, and not those of another place', async () => {
    const listCompetenceHolders = async (topic: string, area: string) => {
      const { competentOrganisations } = await competences().getCompetence({ topic, areaId: packId('area', area) })
      return competentOrganisations.map(({ competence, organisations }) => [
        competence.level,
        organisations.map(({ code }) => code).filter((code) => /^BE-(GOV|MUN|PZ)-/.test(code)),
      ])
    }
    expect(await listCompetenceHolders('drug_prevention', 'BE-Z-ANTWERPEN')).toEqual([
      ['community', ['BE-GOV-FLEMISH']],
    ])
    expect(await listCompetenceHolders('drug_prevention', 'BE-M-62063')).toEqual([
      ['community', ['BE-GOV-FRENCH-COMMUNITY']],
    ])
    expect(await listCompetenceHolders('drug_prevention', 'BE-M-63023')).toEqual([
      ['community', ['BE-GOV-GERMAN-COMMUNITY']],
    ])
    expect(await listCompetenceHolders('administrative_police', 'BE-Z-ANTWERPEN')).toEqual([
      ['municipality', ['BE-MUN-11002']],
    ])
    expect(await listCompetenceHolders('local_police_care', 'BE-M-11002')).toEqual([['zone', ['BE-PZ-ANTWERPEN']]])
    expect((await listCompetenceHolders('external_affairs', 'BE-Z-ANTWERPEN')).map(([level]) => level).sort()).toEqual([
      'community',
      'federal',
      'region',
    ])
    expect(await catchError(competences().getCompetence({ topic: 'nothing_of_it' }))).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('counts all organisations when no area is given', async () => {
    const { competentOrganisations } = await competences().getCompetence({ topic: 'administrative_police' })
    expect(competentOrganisations[0]?.organisationCount).toBe(3)
    expect(competentOrganisations[0]?.competence.basis).toMatch(/art/)
  })
})

describe('edits of competences by an administrator', () => {
  const reason = 'Seventh state reform.'

  it('change a competence from a date on: the table has the new version on that date, and the old version before [deck-12]', async () => {
    const writes = await writer()
    const { rows } = await competences().listCompetences({ topic: 'housing' })
    const before = rows[0]!
    const after = await writes.changeCompetence({
      id: before.id,
      from: '2027-01-01',
      patch: { level: 'community', basis: 'Special law of 2026, art. 3' },
      reason,
    })
    expect(after).toMatchObject({ topic: 'housing', level: 'community', validFrom: '2027-01-01', source: 'edited' })
    const listLevels = async (date: string) =>
      (await competences().listCompetences({ topic: 'housing', date })).rows.map(({ level }) => level)
    expect(await listLevels('2026-12-31')).toEqual(['region'])
    expect(await listLevels('2027-01-01')).toEqual(['community'])
    const { history } = await competences().getCompetence({ topic: 'housing', date: '2027-01-01' })
    expect(history.map(({ basis, validTo }) => [basis, validTo])).toEqual([
      ['Special law of 2026, art. 3', null],
      [before.basis, '2027-01-01'],
    ])
    const again = writes.changeCompetence({ id: before.id, from: '2028-01-01', patch: {}, reason })
    expect(await catchError(again)).toMatchObject({ code: 'ALREADY_ENDED' })
  })

  it('add a competence, and report an existing duplicate', async () => {
    const writes = await writer()
    const power = {
      topic: 'drone_traffic',
      level: 'federal' as const,
      names: { en: 'Drone traffic' },
      exclusivity: 'exclusive' as const,
      basis: 'Law of 2026',
      use: null,
      organisationKinds: ['ministry'],
      validFrom: '2026-01-01',
      reason,
    }
    const added = await writes.addCompetence(power)
    expect((await competences().getCompetence({ topic: 'drone_traffic' })).competentOrganisations).toHaveLength(1)
    expect(await catchError(writes.addCompetence(power))).toMatchObject({
      code: 'ALREADY_IN_TABLE',
      data: { id: added.id },
    })
    await writes.endCompetence({ id: added.id, date: '2026-06-01', reason })
    expect((await competences().getCompetence({ topic: 'drone_traffic' })).competentOrganisations).toEqual([])
    await writes.addCompetence({ ...power, validFrom: '2026-06-01' })
  })

  it('are kept at a pack upgrade, and an earlier plan keeps the table of that time [deck-24]', async () => {
    const writes = await writer()
    const { rows } = await competences().listCompetences({ topic: 'housing' })
    await writes.changeCompetence({ id: rows[0]!.id, from: '2026-06-01', patch: { basis: 'Edited here' }, reason })
    const next = {
      ...small,
      version: '2027.1.0',
      competences: small.competences.map((competence) => ({ ...competence, basis: `${competence.basis} (2027)` })),
    }
    usePack(next)
    await openTransaction(api.database.kysely, (tx) => installPack(tx, next))
    await openTransaction(api.database.kysely, (tx) => installPack(tx, next))
    const listBases = async (topic: string, packVersion?: string) =>
      (await competences().listCompetences({ topic, level: 'region', ...(packVersion && { packVersion }) })).rows.map(
        ({ basis }) => basis,
      )
    expect(await listBases('housing')).toEqual(['Edited here'])
    expect(await listBases('agriculture')).toEqual([expect.stringMatching(/\(2027\)$/)])
    expect(await listBases('agriculture', belgium.version)).toEqual([expect.not.stringMatching(/\(2027\)$/)])
    const table = await openTransaction(api.database.kysely, (tx) =>
      listCompetences(tx, { date: '2026-01-01', packVersion: belgium.version }),
    )
    expect(table.find(({ topic }) => topic === 'housing')?.basis).not.toBe('Edited here')
    expect((await competences().listCompetences({})).packVersions).toEqual(['2027.1.0', belgium.version])
  })
})
