import type { DocumentIssue } from '#features/planning/plans/errors.ts'
import { listIdsOfKey } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { collectNamedCodes, type NamedCodes } from './fields/references.ts'
import { nearestCodes, Proposals } from './nearest.ts'
import {
  allCodes,
  type CodedTable,
  existingPersons,
  findFunctionIds,
  findIdsByCode,
  findPlanIds,
  findPlanIdsByCode,
  functionAddress,
} from './queries/known-references.ts'
import type { DocumentFile, DocumentPlan } from './schema.ts'

/**
 * Resolves the references of a document. An unresolved reference is an issue with the nearest codes, and the result is
 * null.
 */
export class Resolver {
  readonly issues: DocumentIssue[] = []
  readonly #ids: Record<CodedTable, Map<string, Id>>
  readonly #functions: Map<string, Id>
  readonly #persons: ReadonlySet<Id>
  readonly #all = new Map<CodedTable, Promise<string[]>>()
  readonly #proposals = new Proposals()
  readonly #unknown: { issue: DocumentIssue; table: CodedTable; code: string }[] = []

  readonly #planIds: ReadonlyMap<string, readonly Id[]>

  constructor(
    ids: Record<CodedTable, Map<string, Id>>,
    functions: Map<string, Id>,
    persons: ReadonlySet<Id>,
    planIds: ReadonlyMap<string, readonly Id[]> = new Map(),
  ) {
    this.#planIds = planIds
    this.#ids = ids
    this.#functions = functions
    this.#persons = persons
  }

  /** Reads all referenced rows of the file, with a statement per table. */
  static async load(context: TransactionContext, file: DocumentFile): Promise<Resolver> {
    const named = collectNamed(file)
    const ids = {
      organisation: await findIdsByCode(context.tx, 'organisation', named.organisations),
      area: await findIdsByCode(context.tx, 'area', named.areas),
      phenomenon: await findIdsByCode(context.tx, 'phenomenon', named.phenomena),
      plan: new Map<string, Id>(),
    }
    const planIds = await findPlanIdsByCode(context, named.plans)
    for (const [code, [id]] of planIds) ids.plan.set(code, id!)
    const functions = await findFunctionIds(context.tx, named.organisations)
    return new Resolver(ids, functions, await existingPersons(context.tx, named.persons), planIds)
  }

  /** Adds a plan of the file, which others in the file may reference. */
  addPlan(code: string, id: Id): void {
    this.#ids.plan.set(code, id)
  }

  /** Returns the plans with a code that the reader may read. Elements are found in any of them. */
  listPlanIds(code: string): readonly Id[] {
    return this.#planIds.get(code) ?? []
  }

  /** Returns a known id; undefined if the code is unknown. */
  findId(table: CodedTable, code: string): Id | undefined {
    return this.#ids[table].get(code)
  }

  /** Keeps what an existing plan refers to, where several plans have the code. */
  preferPlans(ids: readonly (Id | null)[]): void {
    for (const [code, planIds] of this.#planIds) {
      const preferred = planIds.find((id) => ids.includes(id))
      if (preferred) this.#ids.plan.set(code, preferred)
    }
  }

  resolveCode(pointer: string, table: CodedTable, code: string | undefined): Id | null {
    if (code === undefined) return null
    const id = this.#ids[table].get(code)
    if (id) return id
    const issue: DocumentIssue = { pointer, code: 'UNKNOWN_CODE', data: { code, objectKind: table, suggestions: [] } }
    this.issues.push(issue)
    this.#unknown.push({ issue, table, code })
    return null
  }

  resolveCodes(at: string, table: CodedTable, codes: readonly string[] | undefined): Id[] {
    return (codes ?? []).flatMap((code, index) => this.resolveCode(`${at}/${index}`, table, code) ?? [])
  }

  function(at: string, named: { organisation: string; function: string } | undefined): Id | null {
    if (!named) return null
    if (!this.resolveCode(`${at}/organisation`, 'organisation', named.organisation)) return null
    const id = this.#functions.get(functionAddress(named.organisation, named.function))
    if (id) return id
    const suggestions = this.#proposals.getSuggestions(
      'function',
      functionAddress(named.organisation, named.function),
      () => {
        const prefix = functionAddress(named.organisation, '')
        const own = [...this.#functions.keys()]
          .filter((value) => value.startsWith(prefix))
          .map((value) => value.slice(prefix.length))
        return nearestCodes(named.function, own)
      },
    )
    this.issues.push({
      pointer: `${at}/function`,
      code: 'UNKNOWN_CODE',
      data: { code: named.function, objectKind: 'function', suggestions },
    })
    return null
  }

  persons(at: string, ids: readonly Id[] | undefined): Id[] {
    return (ids ?? []).filter((id, index) => {
      if (this.#persons.has(id.toLowerCase())) return true
      this.issues.push({
        pointer: `${at}/${index}`,
        code: 'UNKNOWN_CODE',
        data: { code: id, objectKind: 'person', suggestions: [] },
      })
      return false
    })
  }

  /**
   * Adds the nearest codes to unresolved references. A table is read once, and only if it has an unresolved reference.
   */
  async propose(context: TransactionContext): Promise<void> {
    for (const { issue, table, code } of this.#unknown) {
      if (!this.#all.has(table)) this.#all.set(table, allCodes(context.tx, table))
      const known = await this.#all.get(table)!
      issue.data.suggestions = this.#proposals.getSuggestions(table, code, () => nearestCodes(code, known))
    }
  }
}

type Address = { plan: string; key: string }

/** Returns the elements of other plans that the file references, each with the plan. */
export function findAddressedPlans(
  context: TransactionContext,
  file: DocumentFile,
  resolver: Resolver,
): Promise<Map<Id, Id>> {
  const addresses = file.plans.flatMap(({ plan, elements }): Address[] => [
    ...(plan.elaborates ? [plan.elaborates] : []),
    ...elements.flatMap((element) => element.links?.map((link) => link.to) ?? []),
  ])
  const candidates = addresses.flatMap(({ plan: code, key }) =>
    resolver.listPlanIds(code).flatMap((id) => listIdsOfKey({ id, code }, key)),
  )
  return findPlanIds(context.tx, [...new Set(candidates)])
}

function collectNamed(file: DocumentFile) {
  const named: NamedCodes = { organisations: [], areas: [], phenomena: [], plans: [], persons: [] }
  const { organisations, areas, phenomena, plans, persons } = named
  const collectPlanReferences = (plan: DocumentPlan) => {
    organisations.push(plan.owner, ...(plan.issuingBodies ?? []), ...(plan.readers ?? []))
    areas.push(plan.area)
    plans.push(plan.predecessor, plan.elaborates?.plan)
    persons.push(...(plan.persons ?? []))
  }
  for (const { plan, elements } of file.plans) {
    collectPlanReferences(plan)
    for (const element of elements) collectNamedCodes(element, named)
  }
  const toDistinct = (codes: (string | undefined)[]) => [...new Set(codes.filter((code) => code !== undefined))]
  return {
    organisations: toDistinct(organisations),
    areas: toDistinct(areas),
    phenomena: toDistinct(phenomena),
    plans: toDistinct(plans),
    persons: [...new Set(persons)],
  }
}
