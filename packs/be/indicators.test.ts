import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import {
  dependsOnItself,
  findDefinitionIssues,
  listFormulaIndicators,
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

describe('indicator library', () => {
  it('links indicators to phenomena, and every linked indicator is in the library', () => {
    expect(phenomenonIndicators.filter((code) => !byCode.has(code))).toEqual([])
    expect(byCode.get('crime-drug-trade')?.phenomena).toEqual(['NSP-2022-3', 'NSP-2022-3-4'])
  })

  it('contains each code once, and every code has the valid format', () => {
    expect(byCode.size).toBe(indicators.length)
    expect(listCodesWhere(({ code }) => !IndicatorCode.safeParse(code).success)).toEqual([])
  })

  it('is imported by the product without any change', () => {
    for (const { code, definition } of indicators)
      expect(Definition.safeParse(toDefinition(definition)).data, code).toEqual(definition)
  })

  it('is consistent: every definition is valid, every owner exists, and every kind of area exists', () => {
    const owners = new Set(organisations.map(({ code }) => code))
    expect(listCodesWhere(({ definition }) => findDefinitionIssues(toDefinition(definition)).length > 0)).toEqual([])
    expect(listCodesWhere(({ owner }) => !owners.has(owner))).toEqual([])
    expect(listCodesWhere(({ definition }) => !areaKindCodes.has(definition.level))).toEqual([])
  })

  it('describes in all five languages what is counted, by whom, in which unit, and how it can mislead', () => {
    const entries = indicators.flatMap(({ code, definition }): [string, Names][] => [
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
      entries.filter(([, names]) => languages.some((language) => !names[language]?.trim())).map(([code]) => code),
    ).toEqual([])
    expect(entries.filter(([, names]) => /\p{L}'\p{L}/u.test(JSON.stringify(names))).map(([code]) => code)).toEqual([])
    // A name has no full stop. A description is a sentence.
    expect(
      listCodesWhere(({ definition }) => Object.values(definition.description).some((text) => !text.endsWith('.'))),
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
  it('use existing indicators at the same level or population figures', () => {
    for (const { code, definition } of indicators.filter((indicator) => indicator.definition.formula)) {
      const parts = listFormulaIndicators(toDefinition(definition)).map((part) => byCode.get(part)?.definition)
      expect(parts, code).not.toContain(undefined)
      expect(new Set([definition, ...parts].map((part) => part?.level)).size, code).toBe(1)
    }
  })

  it('use only components that can be added over area and over time', () => {
    const parts = new Set(indicators.flatMap(({ definition }) => listFormulaIndicators(toDefinition(definition))))
    const odd = [...parts].filter((code) => {
      const { addsOverArea, addsOverTime } = byCode.get(code)!.definition
      return addsOverArea !== 'sum' || addsOverTime === 'none'
    })
    expect(odd).toEqual([])
  })

  it('never depend on themselves, directly or through other formulas', () => {
    const listFormulaCodes = (code: string) => listFormulaIndicators(toDefinition(byCode.get(code)!.definition))
    expect(listCodesWhere(({ code }) => dependsOnItself(code, listFormulaCodes(code), listFormulaCodes))).toEqual([])
  })
})

describe('interpretation rules of the library', () => {
  it('give seizures and detections no direction and name the effort indicator to read them with', () => {
    const finds = indicators.filter(({ code }) =>
      /^(seized-|drug-labs|cannabis-plantations|containers-with|etoile-)/.test(code),
    )
    expect(finds.length).toBeGreaterThan(10)
    expect(finds.filter(({ definition }) => definition.polarity !== 'ambiguous').map(({ code }) => code)).toEqual([])
    const alone = finds.filter(
      ({ definition }) => definition.kind !== 'activity' && definition.effortIndicators.length === 0,
    )
    expect(alone.map(({ code }) => code)).toEqual([])
  })

  it('refer only to other existing indicators for joint interpretation', () => {
    expect(
      listCodesWhere(({ code, definition }) =>
        definition.effortIndicators.some((secondCode) => secondCode === code || !byCode.has(secondCode)),
      ),
    ).toEqual([])
  })

  it('contain no indicator that adds several recorded crimes, because these overlap', () => {
    expect(listCodesWhere(({ definition }) => definition.formula?.denominator.startsWith('crime-') ?? false)).toEqual(
      [],
    )
    expect(
      listCodesWhere(
        ({ code, definition }) =>
          code.startsWith('crime-') && definition.dimensions.some((dimension) => dimension.isAdditive),
      ),
    ).toEqual([])
  })

  it('never add medians, loads and shares, and weight survey answers by the number of respondents', () => {
    for (const code of ['care-waiting-days', 'wastewater-cocaine', 'share-absence', 'rate-burglary-dwelling'])
      expect(byCode.get(code)?.definition.addsOverArea, code).toBe('none')
    const packIndicators = indicators.filter(({ code }) => code.startsWith('survey-'))
    expect(packIndicators.filter(({ definition }) => definition.addsOverArea !== 'weighted_mean')).toEqual([])
  })

  it.skipIf(!existsSync(offences))('contain each offence that the police publish, per municipality and year', () => {
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
      const packIndicatorDefinition = known.get(simple(name))
      expect([
        name,
        packIndicatorDefinition?.level,
        packIndicatorDefinition?.periodType,
        packIndicatorDefinition?.addsOverArea,
      ]).toEqual([name, 'municipality', 'year', 'sum'])
    }
  })
})
