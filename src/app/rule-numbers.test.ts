import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** A number by which a country binds a rule: of law, or of method. */
const ruleNumber = /\bR\d{2}\b|\bM0\d\b/

const findNumbers = (files: readonly string[]): string[] =>
  files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (ruleNumber.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  )

it('only a country pack contains rule numbers: the core refers to a rule by the id', () => {
  const isCore = (file: string) => !/\.(test|fixture)\.tsx?$/.test(file)
  const files = globSync('src/**/*.{ts,tsx}').filter(isCore)
  expect(files.length).toBeGreaterThan(1000)
  expect(findNumbers(files)).toEqual([])
  expect(findNumbers(globSync('packs/be/*-rules.ts')).length).toBeGreaterThan(20)
})
