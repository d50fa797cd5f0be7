import { globSync, readFileSync } from 'node:fs'
import { type AnyContractProcedure, type AnyContractRouter, isContractProcedure } from '@orpc/contract'
import { describe, expect, test } from 'vitest'
import type { ProcedureMeta } from '#shared/procedure.ts'
import { contract } from './contract.ts'

function procedures(
  router: AnyContractRouter,
  path: string[] = [],
): { path: string; procedure: AnyContractProcedure }[] {
  if (isContractProcedure(router)) return [{ path: path.join('.'), procedure: router }]
  return Object.entries(router).flatMap(([name, inner]) => procedures(inner as AnyContractRouter, [...path, name]))
}
const all = procedures(contract)
const getMeta = (procedure: AnyContractProcedure) => procedure['~orpc'].meta as ProcedureMeta

describe('every procedure of the contract', () => {
  test('is included in the list of procedures', () => {
    expect(all.length).toBeGreaterThan(100)
  })

  test('has a permission', () => {
    expect(all.filter(({ procedure }) => !getMeta(procedure).permission).map(({ path }) => path)).toEqual([])
  })

  test('has a unique address', () => {
    const addresses = all.map(
      ({ procedure }) =>
        `${procedure['~orpc'].route.method} ${procedure['~orpc'].route.path?.replace(/\{[^}]+\}/g, '{}')}`,
    )
    expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([])
  })

  test('is public only where intended', () => {
    const open = all.filter(({ procedure }) => getMeta(procedure).permission === 'public').map(({ path }) => path)
    expect(open.sort()).toEqual(
      [
        'alignment.links.answerByLink',
        'alignment.links.getLinkedItems',
        'comments.links.finishByLink',
        'comments.links.getLinkedRound',
        'comments.links.commentByLink',
        'comments.links.withdrawByLink',
        'confirmations.links.confirmByLink',
        'confirmations.links.contestByLink',
        'confirmations.links.getLinkedAct',
        'confirmations.links.getLinkedDocument',
        'links.confirmLinkCode',
        'links.requestLinkCode',
        ...open.filter((path) => path.startsWith('session.')),
        ...open.filter((path) => path === 'checks.listRules'),
      ].sort(),
    )
  })

  test('uses GET only for read access', () => {
    const writing = all.filter(
      ({ procedure }) => getMeta(procedure).effect === 'write' && procedure['~orpc'].route.method === 'GET',
    )
    expect(writing.map(({ path }) => path)).toEqual([])
  })
})

describe('conventions without a linter rule', () => {
  const countLines = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length
  const sources = globSync('src/**/*.{ts,tsx}').filter((file) => !/\.test\.tsx?$|generated|\/messages\//.test(file))

  test('a source file is short: half under 65 lines, nine in ten under 160, none over 350', () => {
    const lines = sources.map(countLines).sort((left, right) => left - right)
    expect(lines[Math.floor(lines.length * 0.5)]).toBeLessThan(65)
    expect(lines[Math.floor(lines.length * 0.9)]).toBeLessThan(160)
    expect(sources.filter((file) => countLines(file) > 350)).toEqual([])
  })

  // A migration that changes a function under its former name changes nothing, and no other test sees it.
  test('each function of the database is called by another, by the schema or by a query', () => {
    const schema = readFileSync('schema.sql', 'utf8')
    const queries = sources.map((file) => readFileSync(file, 'utf8')).join('\n')
    const words = Map.groupBy(schema.match(/\w+/g)!, (word) => word)
    const isCalled = (name: string) => {
      const own = schema.match(new RegExp(`FUNCTION public\\.${name}\\(|(?:all|execute) on function ${name}\\(`, 'g'))!
      return words.get(name)!.length > own.length || new RegExp(`\\b${name}\\b`).test(queries)
    }
    const names = new Set(schema.matchAll(/^CREATE OR REPLACE FUNCTION public\.(\w+)\(/gm).map(([, name]) => name!))
    expect(names.size).toBeGreaterThan(100)
    expect([...names].filter((name) => !isCalled(name))).toEqual([])
  })

  test('a test file has at most 400 lines', () => {
    const tests = globSync('{src,packs,scripts,testing,bench}/**/*.test.{ts,tsx}')
    expect(tests.length).toBeGreaterThan(400)
    expect(tests.filter((file) => countLines(file) > 400)).toEqual([])
  })

  test('forbid vague file names: utils, helpers, types, common, services, manager', () => {
    expect(
      sources.filter((file) => /(^|[/-])(utils?|helpers?|types|common|services?|manager)(\.|\/|$)/.test(file)),
    ).toEqual([])
  })

  test('events are declared in events.ts and hooks in hooks.ts, so that nothing is both', () => {
    const declaring = (call: RegExp) => sources.filter((file) => call.test(readFileSync(file, 'utf8')))
    const eventFiles = declaring(/: createEvent</)
    const hookFiles = declaring(/: createHook</)
    expect(eventFiles.length).toBeGreaterThan(10)
    expect(hookFiles.length).toBeGreaterThan(3)
    expect(eventFiles.filter((file) => !file.endsWith('/events.ts'))).toEqual([])
    expect(hookFiles.filter((file) => !file.endsWith('/hooks.ts'))).toEqual([])
  })

  test('forbid suppressed types', () => {
    const silenced = sources.filter((file) =>
      /\bas any(?=[),;.\]\n])|@ts-ignore|@ts-expect-error/.test(readFileSync(file, 'utf8')),
    )
    expect(silenced).toEqual([])
  })
})
