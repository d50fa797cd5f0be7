import { sql } from 'kysely'
import { lawOf } from '#features/country/law/index.ts'
import { withNamesAt } from '#features/country/registry/index.ts'
import type { Element } from '#features/planning/plans/contract.ts'
import { elementReferences, getNamed } from '#features/planning/plans/index.ts'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Law } from '#shared/law.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Called } from '#shared/named.ts'
import type { PackApproachDimension } from '#shared/pack.ts'
import type { PackInstrumentKind } from '#shared/pack-instrument.ts'

/** Names of the organisations, functions and subjects that a document prints. */
export interface DocumentNames {
  organisations: ReadonlyMap<Id, Names>
  /** The function and the organisation, never the person. */
  functions: ReadonlyMap<Id, { names: Names; organisationId: Id }>
  /** Names of phenomena, areas and elements that the printed elements refer to. Elements left out of the edition have no name. */
  subjects: ReadonlyMap<Id, Called>
  /** Names of competences by topic. */
  competences: ReadonlyMap<string, Names>
  /** Dimensions of the approach, with the names of their levels. */
  dimensions: readonly PackApproachDimension[]
  /** Kinds of instrument in the law of the plan. */
  instrumentKinds: readonly PackInstrumentKind[]
  isDemo: boolean
  /** Organisations that are named as issuing and have not agreed. They are not printed as issuing. */
  notAgreed: ReadonlySet<Id>
}

/**
 * Reads the names that the printed elements need, as far as the reader may read them.
 * @param plan its issuing organisations are those of the printed text
 * @param namesAt the moment whose names apply; undefined: the names of today
 */
export async function getNames(
  tx: Tx,
  plan: { id: Id; packVersion: string },
  {
    elements,
    hidden,
    namesAt,
  }: { elements: readonly Element[]; hidden: ReadonlySet<Id>; namesAt?: string | undefined },
): Promise<DocumentNames> {
  const references = elements
    .flatMap(elementReferences)
    .filter(({ table, id }) => ['phenomenon', 'area', 'element'].includes(table) && !hidden.has(id))
  const topics = [...new Set(elements.flatMap((element) => element.competenceTopic ?? []))]
  const competences = await tx
    .selectFrom('competence')
    .select(['topic', 'names'])
    .where('topic', '=', sql<string>`any (${topics}::text[])`)
    // The last name applies: that of the plan's law, or else of the latest version.
    .orderBy(sql`pack_version = ${plan.packVersion}`)
    .orderBy('pack_version')
    .orderBy('id')
    .execute()
  const functionIds = elements.flatMap(elementReferences).flatMap(({ table, id }) => (table === 'function' ? [id] : []))
  const functionRows = await tx
    .selectFrom('function as f')
    .innerJoin('organisation as o', 'o.id', 'f.organisation_id')
    .select(['f.id', 'f.code', 'f.names', 'f.source', 'f.organisation_id', 'o.code as body', 'o.kind as body_kind'])
    .where('f.id', '=', sql<string>`any (${functionIds}::uuid[])`)
    .execute()
  const functions = await withNamesAt(tx, 'function', functionRows, { at: namesAt, getId: ({ id }) => id })
  const organisations = await withNamesAt(
    tx,
    'organisation',
    await tx.selectFrom('organisation').select(['id', 'names']).execute(),
    { at: namesAt, getId: ({ id }) => id },
  )
  // The elements of the edition have the titles of the edition, which may be those of a frozen version.
  const titles = elements.flatMap(({ id, title }): [Id, Called][] => (title ? [[id, title]] : []))
  const subjects = await getNamed(tx, references, namesAt)
  const instance = await tx.selectFrom('instance').select('is_demo').executeTakeFirstOrThrow()
  const missing = await sql<{ ids: Id[] }>`select missing_issuers(${plan.id}) as ids`.execute(tx)
  return {
    organisations: new Map(organisations.map((organisation) => [organisation.id, organisation.names as Names])),
    functions: new Map(
      functions.map((entry) => [
        entry.id,
        { names: findLawNames(lawOf(plan), entry) ?? (entry.names as Names), organisationId: entry.organisation_id },
      ]),
    ),
    subjects: new Map([...subjects, ...titles]),
    competences: new Map(competences.map((row) => [row.topic, row.names as Names])),
    dimensions: lawOf(plan).approachDimensions,
    instrumentKinds: lawOf(plan).instrumentKinds ?? [],
    isDemo: instance.is_demo,
    notAgreed: new Set(missing.rows[0]?.ids),
  }
}

/**
 * Returns the names of a function in the law of the plan, so that a later law does not rename it in the documents of the
 * plan. Undefined if the law does not have the function, or if it was named in this instance.
 */
function findLawNames(
  { functions }: Pick<Law, 'functions'>,
  row: { code: string; source: string; body: string; body_kind: string },
): Names | undefined {
  if (row.source !== 'pack') return undefined
  const named = functions.filter(({ code }) => code === row.code)
  return (
    named.find(({ organisation }) => organisation === row.body) ??
    named.find(({ organisation, organisationKind }) => !organisation && organisationKind === row.body_kind)
  )?.names
}
