import type { Client } from 'pg'
import { loadReader, readableAccessIds, select } from './rows.ts'

export const percent = (count: number, total: number): string => `${Math.round((count / total) * 100)}%`

/** The readable access of a person, and the person's organisations. */
export async function loadAccess(client: Client, personId: string) {
  const reader = await loadReader(client, personId)
  const accesses = await select<{
    id: number
    signedIn: boolean
    organisationIds: string[] | null
    personIds: string[] | null
  }>(
    client,
    'select id, signed_in as "signedIn", organisation_ids as "organisationIds", person_ids as "personIds" from access',
  )
  return { readable: readableAccessIds({ accesses }, reader), organisationId: reader.organisationIds[0]! }
}

/**
 * Names that may contain digits, such as titles of plans with years, and the codes of plans. Codes of elements are no names here:
 * they are short numbers, and would explain any number.
 */
export async function listNames(client: Client): Promise<string[]> {
  const rows = await select<{ names: Record<string, string> | null; code: string | null }>(
    client,
    `select title as names, code from plan union all select title, null from element union all select names, null from indicator
      union all select names, null from organisation union all select definition -> 'unit' -> 'names', null from indicator`,
  )
  return rows.flatMap(({ names, code }) => [...listTexts(names), ...(code ? [code] : [])])
}

/** All texts in a name or a title, in any language. */
const listTexts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(listTexts)
