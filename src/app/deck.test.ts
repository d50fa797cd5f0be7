import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { deckRows } from '../../scripts/deck-rows.ts'
import { faultOf } from '../../scripts/proof.ts'

/** Slides whose every bullet is due with the structure of the country, its plans and how they answer each other. */
const due = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14]
/** Due, and still owed. May only shrink: a row that is shown must leave this list. */
const owed: string[] = []

const rowsDue = deckRows.filter((row) => due.includes(row.slide))
const lacks = (row: (typeof deckRows)[number]) =>
  (['page', 'command', 'tests'] as const).filter((field) => row[field] === undefined || row[field].length === 0)

describe('The deck from which the product was asked', () => {
  test('is there whole: nineteen slides, with seventeen powers and the open list on slide 4', () => {
    expect([...new Set(deckRows.map((row) => row.slide))]).toEqual(Array.from({ length: 19 }, (_, index) => index + 1))
    expect(deckRows.filter((row) => row.slide === 4)).toHaveLength(18)
  })

  test('has page, command and test for every bullet that is due, but for what is owed', () => {
    const lacking = rowsDue.filter((row) => lacks(row).length > 0)
    if (lacking.length > 0) console.log(`Owed: ${lacking.map((row) => `${row.slide} ${row.bullet}`).join('; ')}`)
    const partly = rowsDue.filter((row) => row.tests !== undefined && row.later !== undefined)
    console.log(`Partly: ${partly.map((row) => `${row.slide} ${row.bullet} (${row.later})`).join('; ')}`)
    expect(lacking.map((row) => row.bullet)).toEqual(owed)
  })

  test('says of every other bullet what shows it or what is missing', () => {
    const silent = deckRows.filter((row) => row.tests === undefined && row.later === undefined)
    expect(silent.map((row) => row.bullet)).toEqual([])
  })

  test('names tests that exist', () => {
    const faults = deckRows.flatMap((row) => (row.tests ?? []).flatMap((proof) => faultOf(proof) ?? []))
    expect(faults).toEqual([])
  })

  test('names commands and pages that exist', () => {
    const commands = deckRows
      .flatMap(({ command }) => command ?? [])
      .filter((name) => !existsSync(`src/app/cli/${name}.ts`))
    expect(commands).toEqual([])
    const routes = globSync('src/features/*/web/routes.ts')
      .map((file) => readFileSync(file, 'utf8'))
      .join('')
    const address = (page: string) => page.replace(/\?.*/, '').replaceAll(/:(\w+)/g, '$$$1')
    const unknown = deckRows
      .flatMap(({ page }) => page ?? [])
      .filter((page) => !routes.includes(`path: '${address(page)}'`))
    expect(unknown).toEqual([])
  })
})
