import { json } from '../../src/platform/db/column-values.ts'
import type { OpenDatabase } from '../../src/platform/db/db.ts'
import type { LegalDate } from '../../src/shared/dates.ts'
import { type Id, newId } from '../../src/shared/ids.ts'
import type { Names } from '../../src/shared/localized-text.ts'
import type { Level } from '../../src/shared/pack-level.ts'
import { sortName } from '../../src/shared/sort-name.ts'

let count = 0
/** Returns a code that is unique in the run. */
export const nextCode = (prefix: string): string => {
  count += 1
  return `${prefix}-${count}`
}

interface Life {
  from?: LegalDate
  to?: LegalDate
}

export async function area(
  database: OpenDatabase,
  given: Life & {
    code?: string
    kind?: string
    names?: Names
    officialCode?: string
    country?: string
    parentId?: Id
    hierarchy?: string
  } = {},
): Promise<{ id: Id; code: string }> {
  const id = newId()
  const code = given.code ?? nextCode('A')
  const names = given.names ?? { en: `Area ${code}` }
  await database.kysely
    .insertInto('area')
    .values({
      id,
      code,
      kind: given.kind ?? 'police_zone',
      names: json(names),
      sort_name: sortName(names.en ?? code),
      official_code: given.officialCode ?? null,
      ...(given.country !== undefined && { country: given.country }),
      valid_from: given.from ?? null,
      valid_to: given.to ?? null,
    })
    .execute()
  if (given.parentId)
    await database.kysely
      .insertInto('area_parent')
      .values({ id: newId(), area_id: id, hierarchy: given.hierarchy ?? 'police', parent_id: given.parentId })
      .execute()
  return { id, code }
}

export async function organisation(
  database: OpenDatabase,
  given: Life & { code?: string; kind?: string; level?: Level; names?: Names; areaId?: Id; parentId?: Id } = {},
): Promise<{ id: Id; code: string }> {
  const id = newId()
  const code = given.code ?? nextCode('O')
  const names = given.names ?? { en: `Organisation ${code}` }
  await database.kysely
    .insertInto('organisation')
    .values({
      id,
      code,
      kind: given.kind ?? 'police_zone',
      level: given.level ?? 'zone',
      names: json(names),
      sort_name: sortName(names.en ?? code),
      area_id: given.areaId ?? null,
      parent_id: given.parentId ?? null,
      valid_from: given.from ?? null,
      valid_to: given.to ?? null,
    })
    .execute()
  return { id, code }
}

/** Inserts a function of an organisation: chief of corps, programme manager. */
export async function makeDuty(
  database: OpenDatabase,
  organisationId: Id,
  given: { code?: string; names?: Names } = {},
): Promise<{ id: Id; code: string }> {
  const id = newId()
  const code = given.code ?? nextCode('F')
  await database.kysely
    .insertInto('function')
    .values({ id, organisation_id: organisationId, code, names: json(given.names ?? { en: `Function ${code}` }) })
    .execute()
  return { id, code }
}

/** Inserts a phenomenon in a new list or in the given list. */
export async function phenomenon(
  database: OpenDatabase,
  given: { code?: string; names?: Names; listId?: Id } = {},
): Promise<{ id: Id; code: string; listId: Id }> {
  const listId = given.listId ?? newId()
  if (!given.listId)
    await database.kysely
      .insertInto('phenomenon_list')
      .values({ id: listId, code: nextCode('L'), names: json({ en: 'List' }) })
      .execute()
  const id = newId()
  const code = given.code ?? nextCode('P')
  await database.kysely
    .insertInto('phenomenon')
    .values({ id, list_id: listId, code, names: json(given.names ?? { en: `Phenomenon ${code}` }) })
    .execute()
  return { id, code, listId }
}
