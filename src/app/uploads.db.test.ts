import { ORPCError, traverseContractProcedures } from '@orpc/server'
import { expect, it } from 'vitest'
import type { z } from 'zod'
import { usePack } from '#features/country/registry/index.ts'
import { makeArchive } from '#platform/archive/archive.fixture.ts'
import { otherFormats } from '#platform/workbook/other-formats.fixture.ts'
import type { Actor } from '#shared/actor.ts'
import { belgium } from '../../packs/be/index.ts'
import { useApi } from '../../testing/api.ts'
import { factories } from '../../testing/factories/index.ts'
import { enrol, makePerson, type Role } from '../../testing/people.ts'
import { storePlanKinds } from '../../testing/stored-law.ts'
import { contract } from './contract.ts'
import { router } from './router.ts'

const api = useApi(router)
const make = factories(api.database)

/** Files that are none of what a page asks for: other formats, damaged files, and texts that look like tables. */
const odd: readonly (readonly [string, ConstructorParameters<typeof File>[0][number]])[] = [
  ...otherFormats.map(([format, text]) => [`${format}.xml`, text] as const),
  ['nothing.csv', ''],
  ['zero.bin', '\0\0\0\0'],
  ['deep.json', '['.repeat(100_000)],
  ['keys.json', '{"plans":[{"priorities":[],"__proto__":{"x":1}}]}'],
  ['half.xlsx', makeArchive({ 'xl/workbook.xml': '<workbook>' }).slice(0, 60)],
  ['no-workbook.xlsx', makeArchive({ 'word/document.xml': '<w:document/>' })],
  ['old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ['utf16.csv', Uint8Array.from(Buffer.from('\u{feff}a;b\n1;2\n', 'utf16le'))],
  ['lone.csv', '\u{d800};\u{dfff}\n'],
  ['quotes.csv', '"""""\n'],
  ['wide.csv', `${';'.repeat(6_000)}\n`],
]

const uploads: { path: string[]; shape: Record<string, z.ZodType> }[] = []
traverseContractProcedures({ path: [], router: contract }, ({ contract: { '~orpc': procedure }, path }) => {
  const { shape } = (procedure.inputSchema ?? {}) as { shape?: Record<string, z.ZodType> }
  const takesFile = Object.values(shape ?? {}).some(
    (field) => field.safeParse(new File(['x'], 'x.csv')).success && !field.safeParse('x').success,
  )
  if (shape && takesFile) uploads.push({ path: [...path], shape })
})

/** Every role that uploads files. */
const roles: readonly Role[] = ['planner', 'ministry_planner', 'chief_of_corps', 'instance_administrator']

/** Returns an input with every known field, and the file in the fields that take one. */
function makeInput(
  shape: Record<string, z.ZodType>,
  known: Record<string, unknown>,
  file: File,
): Record<string, unknown> {
  const fields = Object.entries(shape).flatMap(([key, field]) => {
    if (field.safeParse(file).success && !field.safeParse('x').success) return [[key, file]]
    if (field.safeParse([file]).success && !field.safeParse(['x']).success) return [[key, [file]]]
    return key in known && field.safeParse(known[key]).success ? [[key, known[key]]] : []
  })
  return Object.fromEntries(fields)
}

it('no upload of an odd file is an internal error', async () => {
  usePack(belgium)
  await storePlanKinds(api.database, belgium)
  const { id: ownerId } = await make.organisation({ code: 'OWNER' })
  const { id: planId } = await make.plan({ ownerId })
  const actor: Actor = await enrol(api.database, makePerson(roles.map((role) => ({ organisationId: ownerId, role }))))
  const known = {
    ownerId,
    planId,
    organisationId: ownerId,
    language: 'en',
    state: 'x',
    purpose: 'evidence',
    kind: 'areas',
  }
  const outcomes: Record<string, Set<string>> = {}
  for (const { path, shape } of uploads)
    for (const [name, content] of odd) {
      const call = path.reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], api.as(actor)) as (
        input: unknown,
      ) => Promise<unknown>
      const outcome = await call(makeInput(shape, known, new File([content], name))).then(
        () => 'accepted',
        (error: unknown) => {
          if (error instanceof ORPCError && error.status < 500) return error.code
          throw new Error(`${path.join('.')} ${name}`, { cause: error })
        },
      )
      outcomes[path.join('.')] = (outcomes[path.join('.')] ?? new Set()).add(outcome)
    }
  // The files reached the readers: they were refused as files, not for another reason.
  const readers = Object.keys(outcomes).filter((path) =>
    ['WORKBOOK_NOT_READ', 'DOCUMENT_NOT_READ', 'FILE_TYPE_NOT_ALLOWED'].some((code) => outcomes[path]!.has(code)),
  )
  expect(readers).toEqual(
    expect.arrayContaining([
      'indicators.imports.previewFigureImport',
      'indicators.imports.importFigures',
      'indicators.imports.requestFigureImport',
      'intake.importFile',
      'plans.workbook.previewWorkbookImport',
      'registry.listWorkbooks.areas.previewListImport',
      'invitations.previewInvitationImport',
      'files.attachFile',
    ]),
  )
}, 300_000)
