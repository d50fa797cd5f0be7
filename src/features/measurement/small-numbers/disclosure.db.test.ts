import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Id } from '#shared/ids.ts'
import { useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../testing/indicator-routes.ts'
import { people } from '../../../../testing/people.ts'
import { Attacker } from './attacker.fixture.ts'
import { TestCountry } from './country.fixture.ts'
import { type Breakdown, type Country, country, countsOf, months } from './generated-country.fixture.ts'

const api = useApi({ indicators: indicatorRoutes })
const make = factories(api.database)
const threshold = 5
/** In `npm run soak`, more and other countries. */
const rounds = (inTests: number) => ({
  numRuns: Number(process.env.FAULT_ROUNDS ?? inTests),
  ...(process.env.FAULT_ROUNDS ? {} : { seed: Number(process.env.SEED ?? 20261126) }),
  endOnFailure: true,
})
const maxMunicipalities = process.env.FAULT_ROUNDS ? 12 : 7

/** Reads everything as a reader, checks that it is correct, and tells the attacker. Returns the withheld sums. */
async function attack(world: TestCountry, attacker: Attacker, reader: Id) {
  const answers = await world.read(people.reader(reader))
  for (const { sum, value } of answers)
    if (value !== null) {
      expect(Number(value)).toBe(world.add(sum))
      attacker.learn(sum, Number(value))
    }
  expect(answers.filter(({ sum, value, missing }) => sum.length > 0 && value === null && missing === null)).toEqual([])
  return answers.filter(({ value }) => value === null)
}

it('leaves outsiders and insiders of other figures every value from 1 to the threshold for each small number [measure-10]', async () => {
  let withheld = 0
  await fc.assert(
    fc.asyncProperty(country(maxMunicipalities), async (given) => {
      const world = new TestCountry(api, make, given)
      await world.create(threshold)
      const reporting = world.bodies.filter((_, zone) => given.municipalities.some((entry) => entry.zone === zone))
      for (const reader of [world.stranger, ...reporting.slice(0, 2)]) {
        const attacker = new Attacker()
        const hidden = await attack(world, attacker, reader)
        withheld += hidden.length
        // A body of a zone gets all figures of its zone.
        const zone = world.zones[world.bodies.indexOf(reader)]
        const own = new Set(zone === undefined ? [] : world.listUnknowns(zone, months, {}))
        const ownAreas = new Set<Id>(
          zone === undefined ? [] : [zone, ...world.listMunicipalities(zone).map((place) => world.ids[place]!)],
        )
        expect(hidden.filter(({ areaId, missing }) => ownAreas.has(areaId) && missing === 'small_numbers')).toEqual([])
        for (const { sum, value } of world.listSmallSums(threshold)) {
          const unknown = sum.filter((key) => !own.has(key))
          const rest = world.add(unknown)
          if (unknown.length === 0 || (rest === 0 && value > 0)) continue
          const { least, most } = attacker.derive(unknown)
          expect({
            sum: unknown,
            rest,
            least: least <= Math.min(rest, 1),
            most: most >= threshold ? 'enough' : most,
          }).toEqual({
            sum: unknown,
            rest,
            least: true,
            most: 'enough',
          })
        }
      }
      if (!given.isReportedByZone)
        expect(
          (await attack(world, new Attacker(), world.police)).filter(
            ({ sum, missing }) => sum.length > 0 && missing === 'small_numbers',
          ),
        ).toEqual([])
    }),
    rounds(7),
  )
  expect(withheld).toBeGreaterThan(0)
})

type Change =
  | { kind: 'figures'; figures: { place: number; month: number; counts: number[] | null }[] }
  | { kind: 'threshold'; threshold: number }
  | { kind: 'move'; place: number; zone: number }

const change = (size: number, breakdown: Breakdown, monthly: boolean): fc.Arbitrary<Change> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('figures' as const),
        figures: fc.uniqueArray(
          fc.record({
            place: fc.nat(size - 1),
            month: fc.nat(monthly ? months.length - 1 : 0),
            counts: fc.option(countsOf(breakdown), { freq: 5 }),
          }),
          { minLength: 1, maxLength: 3, selector: ({ place, month }) => `${place} ${month}` },
        ),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('threshold' as const), threshold: fc.constantFrom(3, 5, 8) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('move' as const), place: fc.nat(size - 1), zone: fc.nat(2) }),
    },
  )
const history: fc.Arbitrary<{ given: Country; changes: Change[] }> = country(6).chain((given) =>
  fc.record({
    given: fc.constant(given),
    changes: fc.array(change(given.municipalities.length, given.breakdown, given.monthly), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
)

it('does not reveal a small number to a reader who kept what was published before a correction, a late figure, a move or another threshold', async () => {
  let checked = 0
  await fc.assert(
    fc.asyncProperty(history, async ({ given, changes }) => {
      const world = new TestCountry(api, make, given)
      await world.create(threshold)
      const attacker = new Attacker()
      let current = threshold
      /** Small sums that were withheld, and sums that were published because they were not small then. */
      const secrets = new Map<string, { sum: readonly string[]; value: number; threshold: number }>()
      const published = new Set<string>()
      const observe = async () => {
        await attack(world, attacker, world.stranger)
        const small = new Map(world.listSmallSums(current).map((entry) => [entry.sum.join(), entry]))
        for (const [key, entry] of small)
          if (!published.has(key) && !secrets.has(key)) secrets.set(key, { ...entry, threshold: current })
        for (const { sum } of world.listSmallSums(100_000))
          if (!small.has(sum.join()) && !secrets.has(sum.join())) published.add(sum.join())
      }
      await observe()
      for (const change of changes) {
        if (change.kind === 'figures') await world.report(change.figures)
        if (change.kind === 'move') await world.move(change.place, change.zone)
        if (change.kind === 'threshold') {
          await world.setThreshold(change.threshold)
          current = change.threshold
        }
        await observe()
      }
      for (const { sum, value, threshold: first } of secrets.values()) {
        // A higher threshold does not change what was published before, and a lower one permits more.
        const required = Math.min(first, current)
        if (value === 0 || value >= required) continue
        checked += 1
        const { most } = attacker.derive(sum)
        expect({ sum, value, most: most >= required ? 'enough' : most }).toEqual({ sum, value, most: 'enough' })
      }
    }),
    rounds(7),
  )
  expect(checked).toBeGreaterThan(0)
})
