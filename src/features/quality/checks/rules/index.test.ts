import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, it } from 'vitest'
import { rules } from './index.ts'

const files = globSync(`${import.meta.dirname}/*.ts`).map((path) => basename(path, '.ts'))

it('each rule is a file named after its id, with a test', () => {
  const names = rules.map(({ id }) => id.replaceAll('_', '-'))
  expect(names.toSorted()).toEqual(files.filter((name) => name !== 'index' && !name.endsWith('.test')).toSorted())
  expect(names.filter((name) => !files.includes(`${name}.test`))).toEqual([])
})

it('each rule has an id of its own, in words', () => {
  const ids = rules.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z]+(_[a-z]+)*$/.test(id))).toEqual([])
})
