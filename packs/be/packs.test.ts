import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Names } from '#shared/localized-text.ts'
import type { PackArea } from '#shared/pack.ts'
import { belgium, organisationKinds } from './index.ts'
import { localOrganisations } from './local-organisations.ts'
import { organisations as nationalOrganisations } from './organisations.ts'
import { areas } from './territory/index.ts'

const { competences, functions, phenomenonLists, planKinds, rules } = belgium
const phenomena = phenomenonLists.flatMap((list) => list.phenomena)

/** Every `names`, `use` or `guidance` text of the pack, with a label for where it is defined. */
const packNames: readonly (readonly [label: string, names: Names | undefined])[] = [
  ['country', belgium.names],
  ...organisationKinds.map((kind) => [kind.code, kind.names] as const),
  ...nationalOrganisations.map(
    (nationalOrganisation) => [nationalOrganisation.code, nationalOrganisation.names] as const,
  ),
  ...functions.map((packFunction) => [packFunction.code, packFunction.names] as const),
  ...competences.map((competence) => [`${competence.topic} ${competence.level}`, competence.names] as const),
  ...competences.map((competence) => [`${competence.topic} ${competence.level} use`, competence.use] as const),
  ...phenomenonLists.map((list) => [list.code, list.names] as const),
  ...phenomena.map((phenomenon) => [phenomenon.code, phenomenon.names] as const),
  ...rules.map(({ number, names }) => [number, names] as const),
  ...belgium.approachDimensions.flatMap((approachDimension) => [
    [approachDimension.code, approachDimension.names] as const,
    ...approachDimension.levels.map((level) => [level.code, level.names] as const),
  ]),
  ...planKinds.flatMap((kind) => [
    [kind.code, kind.names] as const,
    ...(kind.preparation ?? []).flatMap((step) => [
      [`${kind.code} ${step.code}`, step.names] as const,
      [`${kind.code} ${step.code} basis`, step.basis] as const,
    ]),
    ...(kind.cascade ?? []).flatMap((step) => [
      [`${kind.code} cascade ${step.code}`, step.names] as const,
      [`${kind.code} cascade ${step.code} basis`, step.basis] as const,
    ]),
    ...(kind.templates ?? []).flatMap((template) => [
      [`${kind.code} ${template.code}`, template.names] as const,
      ...template.sections.flatMap((section) => [
        [`${kind.code} ${template.code} ${section.section} source`, section.source] as const,
        ...(section.example
          ? [[`${kind.code} ${template.code} ${section.section} example`, section.example] as const]
          : []),
      ]),
    ]),
    ...kind.parts.flatMap((part) => [
      [`${kind.code} ${part.code}`, part.names] as const,
      ...part.sections.flatMap((section) => [
        [`${kind.code} ${section.code}`, section.names] as const,
        [`${kind.code} ${section.code} guidance`, section.guidance] as const,
      ]),
    ]),
  ]),
]

describe('texts of the packs', () => {
  it('contain typographic apostrophes only, except in German, which has none', () => {
    const straight = packNames.filter(([, names]) =>
      Object.entries(names ?? {}).some(([language, text]) => language !== 'de' && /\p{L}'\p{L}/u.test(text)),
    )
    expect(straight.map(([label]) => label)).toEqual([])
  })
})

describe('local organisations', () => {
  const local = localOrganisations(areas)
  const listOrganisations = (day: string, kind: string) =>
    local.filter(
      (packOrganisation) =>
        packOrganisation.kind === kind &&
        (packOrganisation.from ?? '') <= day &&
        day < (packOrganisation.to ?? '9999-12-31'),
    )

  it('are 185 forces in 2019 and 176 in 2026, each with a zonal security council', () => {
    for (const [day, count] of [
      ['2019-06-01', 185],
      ['2026-03-01', 176],
    ] as const) {
      expect(listOrganisations(day, 'police_zone')).toHaveLength(count)
      expect(listOrganisations(day, 'zonal_security_council')).toHaveLength(count)
    }
  })

  it('are 581 municipalities in 2019 and 565 in 2025', () => {
    expect(listOrganisations('2019-06-01', 'municipality')).toHaveLength(581)
    expect(listOrganisations('2025-06-01', 'municipality')).toHaveLength(565)
  })

  it('include a police college and council only for zones of several municipalities', () => {
    const antwerp = local
      .filter((packOrganisation) => packOrganisation.area === 'BE-Z-ANTWERPEN-2019')
      .map((packOrganisation) => packOrganisation.kind)
    expect(antwerp).toEqual(['police_zone', 'zonal_security_council'])
    const grens = local
      .filter((packOrganisation) => packOrganisation.area === 'BE-Z-GRENS')
      .map((packOrganisation) => packOrganisation.kind)
    expect(grens).toContain('police_college')
    expect(grens).toContain('police_council')
    expect(listOrganisations('2019-06-01', 'police_college')).toHaveLength(185 - 41)
    expect(listOrganisations('2026-03-01', 'police_college')).toHaveLength(176 - 37)
  })

  it('do not exist yet for a zone that is only announced', () => {
    expect(local.filter((packOrganisation) => packOrganisation.area === 'BE-Z-BRUSSEL')).toEqual([])
  })

  it('carry the German name of a German-speaking municipality', () => {
    const eupen = local.find(
      (packOrganisation) => packOrganisation.names.fr?.endsWith('Eupen') && packOrganisation.kind === 'municipality',
    )
    expect(eupen?.names.de).toBe('Gemeinde Eupen')
  })

  it('exist only while their parent force exists', () => {
    const byCode = new Map(local.map((packOrganisation) => [packOrganisation.code, packOrganisation]))
    const outliving = local.filter(({ parent, from = '', to = '9999' }) => {
      const force = parent === undefined ? undefined : byCode.get(parent)
      return force !== undefined && (from < (force.from ?? '') || to > (force.to ?? '9999'))
    })
    expect(outliving).toEqual([])
  })

  it('include a college only until the municipalities of the zone merge into a single municipality', () => {
    const town = (code: string, life: { from?: string; to?: string }): PackArea => ({
      code,
      kind: 'municipality',
      names: { nl: code },
      parents: [{ hierarchy: 'police', parent: 'BE-Z-TWIN' }],
      ...life,
    })
    const twin: PackArea = { code: 'BE-Z-TWIN', kind: 'police_zone', names: { nl: 'Twin' }, parents: [] }
    const before = { to: '2025-01-01' }
    const merged = localOrganisations([twin, town('A', before), town('B', before), town('AB', { from: '2025-01-01' })])
    const lives = merged
      .filter((packOrganisation) => packOrganisation.level === 'zone')
      .map(({ code, from, to }) => [code, from, to])
    expect(lives).toEqual([
      ['BE-PZ-TWIN', undefined, undefined],
      ['BE-ZSC-TWIN', undefined, undefined],
      ['BE-PCOLL-TWIN', undefined, '2025-01-01'],
      ['BE-PCOUN-TWIN', undefined, '2025-01-01'],
    ])
  })

  it('elide and contract the French name of a municipality', () => {
    const french = new Set(local.map((packOrganisation) => packOrganisation.names.fr))
    for (const name of ['Commune d’Anvers', 'Commune des Bons Villers', 'Commune du Roeulx', 'Commune de Namur'])
      expect(french).toContain(name)
  })
})

it('a rule with several degrees under one number checks each kind of plan once, and the document of the rules shows its number once', () => {
  const resources = rules.filter(({ rule }) => rule === 'resources')
  expect(resources.map(({ severity, planKinds: kinds }) => [severity, kinds?.includes('zonal_security_plan')])).toEqual(
    [
      ['error', true],
      ['warning', false],
    ],
  )
  expect(resources.flatMap(({ planKinds: kinds = [] }) => kinds).toSorted()).toEqual(
    planKinds.map(({ code }) => code).toSorted(),
  )
  const headings = readFileSync('docs/rules.md', 'utf8').match(/^## .*\(.*\)$/gm)!
  expect(headings).toContain('## resources (R17)')
  expect(headings.filter((heading) => /\b([RM]\d\d)\b.*\b\1\b/.test(heading))).toEqual([])
})
