import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { CountryPack } from '#shared/pack.ts'
import { belgium } from './be/index.ts'
import netherlands from './nl/index.ts'

const severities = ['error', 'warning', 'hint']
const record = readFileSync('docs/decisions/0031-only-law-is-an-error.md', 'utf8')
/** The rows of the table: rule, severities of the reference and of the packs, and the reason of a difference. */
const rows = [...record.matchAll(/^\| (R\d\d) \| (.+) \| (.+) \| (.+) \| ?(.*) ?\|$/gm)].map((match) =>
  match.slice(1).map((cell) => cell.trim()),
)
const numbers = Array.from({ length: 36 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`)

/** Returns the severities with which a pack binds a number, the strongest first. */
function describeBindings({ rules }: CountryPack, number: string): string {
  const bound = new Set<string>(rules.filter((rule) => rule.number === number).map(({ severity }) => severity))
  return bound.size === 0 ? 'not bound' : severities.filter((severity) => bound.has(severity)).join(', ')
}

it('the record lists each rule of the reference with the severities of the packs [law-98]', () => {
  expect(rows.map(([number, , be, nl]) => [number, be, nl])).toEqual(
    numbers.map((number) => [number, describeBindings(belgium, number), describeBindings(netherlands, number)]),
  )
})

it('the record gives a reason exactly where a pack differs from the reference [law-98]', () => {
  for (const [number, reference, be, nl, reason] of rows) {
    // A binding has the strongest severity of its rule. The Dutch pack is small and need not bind a rule.
    const [strongest] = reference!.split(', ')
    const isMissing = be === 'not bound'
    const differs = isMissing || [be, nl].some((bound) => bound !== 'not bound' && bound!.split(', ')[0] !== strongest)
    expect([number, reason !== '']).toEqual([number, differs])
    // A reason for one of the packs names it, so that it does not pass for a reason of the other one.
    const isDutchOnly = !isMissing && be!.split(', ')[0] === strongest && differs
    expect([number, reason!.includes('Netherlands:')]).toEqual([number, isDutchOnly])
  }
})

it('only a rule of law is an error', () => {
  for (const { rules } of [belgium, netherlands])
    expect(rules.filter(({ severity, basisKind }) => severity === 'error' && basisKind !== 'law')).toEqual([])
})
