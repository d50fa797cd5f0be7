import { expect } from 'vitest'
import { openPlace } from './open-place.ts'

/** Opens the database again and expects every id whose commit was acknowledged. */
export async function expectAllStored(place: string, acknowledged: Iterable<string>): Promise<void> {
  const database = await openPlace(place)
  const { rows } = await database.pool.query<{ id: number; payload: string }>('select id, payload from acknowledged')
  await database.close()
  const storedIds = new Set(rows.map(({ id }) => `${id}`))
  expect([...acknowledged].filter((id) => !storedIds.has(id))).toEqual([])
  expect(rows.filter(({ id, payload }) => payload !== `${id} `.repeat(200))).toEqual([])
}
