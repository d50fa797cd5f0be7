import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Language } from '#shared/language.ts'
import { crosswalk, phenomenonLists } from './phenomena.ts'

const list = (code: string) => phenomenonLists.find((phenomenonList) => phenomenonList.code === code)
const heads = (code: string) =>
  list(code)?.phenomena.filter((phenomenon) => !phenomenon.parent && /-\d+$/.test(phenomenon.code)) ?? []
const transversal = (code: string) => list(code)?.phenomena.filter((phenomenon) => /-T\d+$/.test(phenomenon.code)) ?? []
const links = (from: string) => crosswalk.filter((packCrosswalkLink) => packCrosswalkLink.from === from)

describe('phenomenon lists', () => {
  it.each([
    ['NSP-2004', 10, 0],
    ['NSP-2012', 10, 0],
    ['NSP-2016', 10, 5],
    ['NSP-2022', 15, 4],
    ['EU-2022', 10, 0],
    ['EU-2026', 7, 0],
  ])('%s has %i phenomena and %i transversal themes', (code, count, themes) => {
    expect(heads(code)).toHaveLength(count)
    expect(transversal(code)).toHaveLength(themes)
  })

  it('contain four drug priorities for 2008, and no other priorities', () => {
    expect(list('NSP-2008')?.phenomena.filter((phenomenon) => phenomenon.parent === 'NSP-2008-D')).toHaveLength(4)
  })

  it('of the national plan follow each other without gap or overlap', () => {
    const national = phenomenonLists.filter((phenomenonList) => phenomenonList.code.startsWith('NSP-'))
    expect(national.map((packPhenomenonList) => packPhenomenonList.from).slice(1)).toEqual(
      national.map((packPhenomenonList) => packPhenomenonList.to).slice(0, -1),
    )
    expect(national.at(-1)?.to).toBeUndefined()
  })
})

describe('crosswalk of phenomena', () => {
  it('splits social and fiscal fraud, and smuggling and trafficking', () => {
    expect(links('NSP-2016-4').map((link) => [link.relation, link.to])).toEqual([
      ['split', 'NSP-2022-7'],
      ['split', 'NSP-2022-8'],
    ])
    expect(links('NSP-2016-2').map((link) => [link.relation, link.to])).toEqual([
      ['split', 'NSP-2022-11'],
      ['split', 'NSP-2022-12'],
    ])
  })

  it('moves hormones out of drugs', () => {
    expect(links('NSP-2016-3-4')).toMatchObject([{ relation: 'moved', to: 'NSP-2022-9' }])
    expect(links('NSP-2016-3')).toMatchObject([{ relation: 'narrowed', to: 'NSP-2022-3' }])
  })

  it('keeps waste fraud absent for one generation', () => {
    expect(links('NSP-2004-7').map((link) => [link.relation, link.to])).toEqual([
      ['dropped', undefined],
      ['widened', 'NSP-2016-8'],
    ])
  })

  it('widens, then narrows computer crime', () => {
    expect(links('NSP-2012-8')).toContainEqual(expect.objectContaining({ relation: 'widened', to: 'NSP-2016-5' }))
    expect(links('NSP-2016-5')).toMatchObject([{ relation: 'narrowed', to: 'NSP-2022-13' }])
  })

  it('merges attacks, child exploitation and online fraud into online crime', () => {
    const merged = crosswalk.filter(
      (packCrosswalkLink) => packCrosswalkLink.to === 'EU-2026-2' && packCrosswalkLink.relation === 'merged',
    )
    expect(merged.map((packCrosswalkLink) => packCrosswalkLink.from).sort()).toEqual([
      'EU-2022-2',
      'EU-2022-4',
      'EU-2022-7-1',
    ])
  })

  it('has a relation for every item of an older national list', () => {
    const older = ['NSP-2004', 'NSP-2012', 'NSP-2016'].flatMap((code) => [...heads(code), ...transversal(code)])
    const silent = older.filter((packPhenomenon) => links(packPhenomenon.code).every((link) => link.relation === 'new'))
    expect(silent.map((packPhenomenon) => packPhenomenon.code)).toEqual([])
  })

  it('names the author of every relation', () => {
    expect(
      crosswalk.filter(
        (packCrosswalkLink) => packCrosswalkLink.author !== 'pack BE, reading of an analyst, to be confirmed',
      ),
    ).toEqual([])
  })
})

const published = new URL('../../../shared/data/be-security-plans/plans.json', import.meta.url)
const Published = z.object({
  plans: z.array(
    z.object({
      id: z.string(),
      transversal_themes: z.array(z.string()).optional(),
      priorities: z.array(z.object({ title: z.string(), children: z.array(z.string()).optional() })),
    }),
  ),
})

/** The reference data are outside the repository. Without them there is no comparison. */
describe.skipIf(!existsSync(published))('published plans (skipped without reference data)', () => {
  const read = () => Published.parse(JSON.parse(readFileSync(published, 'utf8'))).plans
  const plain = (words: readonly (string | undefined)[]) =>
    words.map((word) =>
      word
        ?.toLowerCase()
        .replaceAll('’', "'")
        .replace(/^(de|les|la|le|l')\s*/, ''),
    )

  it.each<[string, string, Language]>([
    ['BE-NVP-2016-2019', 'NSP-2016', 'nl'],
    ['BE-NVP-2022-2025', 'NSP-2022', 'fr'],
    ['EU-EMPACT-2022-2025', 'EU-2022', 'en'],
  ])('%s: titles, parts and themes match those in %s', (id, code, language) => {
    const plan = read().find((entry) => entry.id === id)
    const own = heads(code)
    expect(plain(own.map((packPhenomenon) => packPhenomenon.names[language]))).toEqual(
      plain(plan?.priorities.map((priority) => priority.title) ?? []),
    )
    const printed = plan?.priorities.flatMap((priority) => priority.children ?? []) ?? []
    const parts = list(code)?.phenomena.filter((phenomenon) => phenomenon.parent && !phenomenon.unverified) ?? []
    expect(plain(parts.map((part) => part.names[language]))).toEqual(plain(printed))
    if (plan?.transversal_themes)
      expect(plain(transversal(code).map((packPhenomenon) => packPhenomenon.names[language]))).toEqual(
        plain(plan.transversal_themes),
      )
  })
})
