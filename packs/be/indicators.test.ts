import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import {
  findDefinitionIssues,
  listFormulaIndicators,
  needsItself,
} from '../../src/features/measurement/indicators/definitions/model.ts'
import { Definition, IndicatorCode } from '../../src/features/measurement/indicators/entities.ts'
import { toDefinition } from '../../src/features/measurement/indicators/library/model.ts'
import { belgium } from './index.ts'
import { phenomenonIndicators } from './indicators/about.ts'
import { areas } from './territory/index.ts'

const { indicators, organisations } = belgium
const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]))
const areaKindCodes = new Set(areas.map(({ kind }) => kind))
const listCodesWhere = (is: (packIndicator: (typeof indicators)[number]) => boolean) =>
  indicators.filter(is).map(({ code }) => code)
const offences = new URL('../../../shared/data/be-crime/offences.csv', import.meta.url)

describe('the library of indicators', () => {
  it('says of which phenomena an indicator tells something, each of the library', () => {
    expect(phenomenonIndicators.filter((code) => !byCode.has(code))).toEqual([])
    expect(byCode.get('crime-drug-trade')?.phenomena).toEqual(['NSP-2022-3', 'NSP-2022-3-4'])
  })

  it('has each code once, and brings back none that could be another', () => {
    expect(byCode.size).toBe(indicators.length)
    expect(listCodesWhere(({ code }) => !IndicatorCode.safeParse(code).success)).toEqual([])
  })

  it('is taken over by the product as it is, word for word', () => {
    for (const { code, definition } of indicators)
      expect(Definition.safeParse(toDefinition(definition)).data, code).toEqual(definition)
  })

  it('holds together: each definition in itself, its owner, the kind of area that it counts', () => {
    const owners = new Set(organisations.map(({ code }) => code))
    expect(listCodesWhere(({ definition }) => findDefinitionIssues(toDefinition(definition)).length > 0)).toEqual([])
    expect(listCodesWhere(({ owner }) => !owners.has(owner))).toEqual([])
    expect(listCodesWhere(({ definition }) => !areaKindCodes.has(definition.level))).toEqual([])
  })

  it('says in all five languages what is counted, by whom, in what, and how it misleads', () => {
    const said = indicators.flatMap(({ code, definition }): [string, Names][] => [
      ...[
        definition.names,
        definition.description,
        definition.sourceNames,
        definition.knownBias,
        definition.unit.names,
      ].map((names): [string, Names] => [code, names]),
      ...definition.dimensions.flatMap((dimension) =>
        [dimension.names, ...dimension.values.map(({ names }) => names)].map((names): [string, Names] => [code, names]),
      ),
    ])
    expect(
      said.filter(([, names]) => languages.some((language) => !names[language]?.trim())).map(([code]) => code),
    ).toEqual([])
    expect(said.filter(([, names]) => JSON.stringify(names).includes('’')).map(([code]) => code)).toEqual([])
    // A name has no full stop. A description is a sentence.
    expect(
      listCodesWhere(({ definition }) => Object.values(definition.description).some((words) => !words.endsWith('.'))),
    ).toEqual([])
  })

  it('gives no two indicators the same name in any language', () => {
    for (const language of languages) {
      const names = indicators.map(({ definition }) => definition.names[language])
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    }
  })
})

describe('formulas of the library', () => {
  it('name indicators that are there, counted at the same level or beside the inhabitants', () => {
    for (const { code, definition } of indicators.filter((indicator) => indicator.definition.formula)) {
      const parts = listFormulaIndicators(toDefinition(definition)).map((part) => byCode.get(part)?.definition)
      expect(parts, code).not.toContain(undefined)
      expect(new Set([definition, ...parts].map((part) => part?.level)).size, code).toBe(1)
    }
  })

  it('are made of what may be added up, over area and over time', () => {
    const parts = new Set(indicators.flatMap(({ definition }) => listFormulaIndicators(toDefinition(definition))))
    const odd = [...parts].filter((code) => {
      const { addsOverArea, addsOverTime } = byCode.get(code)!.definition
      return addsOverArea !== 'sum' || addsOverTime === 'none'
    })
    expect(odd).toEqual([])
  })

  it('need themselves nowhere, however many lie between', () => {
    const listFormulaCodes = (code: string) => listFormulaIndicators(toDefinition(byCode.get(code)!.definition))
    expect(listCodesWhere(({ code }) => needsItself(code, listFormulaCodes(code), listFormulaCodes))).toEqual([])
  })
})

describe('the honest reading of the library', () => {
  it('never lets what is seized or found by looking colour a plan, and names the effort beside which it is read', () => {
    const finds = indicators.filter(({ code }) =>
      /^(seized-|drug-labs|cannabis-plantations|containers-with|etoile-)/.test(code),
    )
    expect(finds.length).toBeGreaterThan(10)
    expect(finds.filter(({ definition }) => definition.polarity !== 'ambiguous').map(({ code }) => code)).toEqual([])
    const alone = finds.filter(({ definition }) => definition.kind !== 'activity' && definition.readBeside.length === 0)
    expect(alone.map(({ code }) => code)).toEqual([])
  })

  it('reads nothing beside what is not there, or beside itself', () => {
    expect(
      listCodesWhere(({ code, definition }) =>
        definition.readBeside.some((beside) => beside === code || !byCode.has(beside)),
      ),
    ).toEqual([])
  })

  it('holds no indicator that adds several recorded crimes together, because they overlap', () => {
    expect(listCodesWhere(({ definition }) => definition.formula?.denominator.startsWith('crime-') ?? false)).toEqual(
      [],
    )
    expect(
      listCodesWhere(
        ({ code, definition }) =>
          code.startsWith('crime-') && definition.dimensions.some((dimension) => dimension.adds),
      ),
    ).toEqual([])
  })

  it('never adds up medians, loads and shares, and weighs answers by how many were asked', () => {
    for (const code of ['care-waiting-days', 'wastewater-cocaine', 'share-absence', 'rate-burglary-dwelling'])
      expect(byCode.get(code)?.definition.addsOverArea, code).toBe('none')
    const requests = indicators.filter(({ code }) => code.startsWith('survey-'))
    expect(requests.filter(({ definition }) => definition.addsOverArea !== 'weighted_mean')).toEqual([])
  })

  it.skipIf(!existsSync(offences))(
    'has each of the offences that the police publish, per municipality and year',
    () => {
      const names = readFileSync(offences, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',').at(-1)!)
      const ours = indicators.filter(({ code }) => code.startsWith('crime-'))
      const simple = (name: string) =>
        name
          .toLowerCase()
          .replace(/[^a-z]+/g, ' ')
          .replace(/ (a|from car|total)\b/g, '')
          .trim()
      const known = new Map(ours.map((our) => [simple(our.definition.names.en!), our.definition]))
      expect(names).toHaveLength(16)
      for (const name of names) {
        const found = known.get(simple(name))
        expect([name, found?.level, found?.periodType, found?.addsOverArea]).toEqual([
          name,
          'municipality',
          'year',
          'sum',
        ])
      }
    },
  )
})
