import type { z } from 'zod'
import type { Element } from '#features/planning/plans/entities.ts'
import type { FieldValues } from '#features/planning/plans/fields/entities.ts'
import { toElementId } from '#features/planning/plans/index.ts'
import type { Id } from '#shared/ids.ts'
import type { Codes } from '../form.ts'
import type { Resolver } from '../resolve.ts'
import type { ConvertedType, schemasByType } from './schema.ts'

/** How a document references elements: by the keys of the plans in the file, otherwise by the database. */
export interface Addresses {
  keysByPlan: ReadonlyMap<string, ReadonlyMap<string, Id>>
  planIds: ReadonlyMap<string, Id>
  /** Elements of other plans that the actor may read, with their plan. */
  addressed: ReadonlyMap<Id, Id>
  resolver: Resolver
}

/** The data needed to read the fields of an element. */
export interface FieldPlace extends Addresses {
  before: Element | undefined
  /** Elements of the plan by key. */
  keys: ReadonlyMap<string, Id>
  /** References that the actor may not read. They are kept. */
  hidden: ReadonlySet<Id>
}

/** Returns the id of an element in any plan. An unknown address is an issue. */
export function resolveElement(
  address: { plan: string; key: string },
  at: string,
  { keysByPlan, addressed, resolver }: Addresses,
): Id | null {
  const inFile = keysByPlan.get(address.plan)
  if (inFile) {
    const id = inFile.get(address.key)
    if (id) return id
  } else {
    const planId = resolver.resolveCode(`${at}/plan`, 'plan', address.plan)
    if (!planId) return null
    const id = toElementId(address.plan, address.key)
    if (addressed.get(id) === planId) return id
  }
  addUnknownElement(`${at}/key`, address.key, resolver)
  return null
}

function addUnknownElement(pointer: string, code: string, resolver: Resolver): void {
  resolver.issues.push({ pointer, code: 'UNKNOWN_CODE', data: { code, objectKind: 'element', suggestions: [] } })
}

type DocumentValue<Type extends ConvertedType> = z.infer<(typeof schemasByType)[Type]>
export interface Conversion<Type extends ConvertedType> {
  /** Undefined: the reader may not read the reference. */
  toDocument: (value: FieldValues[Type], codes: Codes) => DocumentValue<Type> | undefined
  /** Null: the reference is unknown, which is an issue. */
  fromDocument: (value: DocumentValue<Type>, pointer: string, place: FieldPlace) => FieldValues[Type] | null
}

const findCodes = (codes: ReadonlyMap<Id, string>, ids: readonly Id[]): string[] =>
  ids.flatMap((id) => codes.get(id) ?? [])

export const conversions: { [Type in ConvertedType]: Conversion<Type> } = {
  phenomenon: {
    toDocument: (id, codes) => codes.phenomena.get(id),
    fromDocument: (code, pointer, { resolver }) => resolver.resolveCode(pointer, 'phenomenon', code),
  },
  element: {
    toDocument: (id) => id,
    fromDocument: (key, pointer, { keys, resolver }) => {
      const id = keys.get(key)
      if (!id) addUnknownElement(pointer, key, resolver)
      return id ?? null
    },
  },
  function: {
    toDocument: (id, codes) => codes.functions.get(id),
    fromDocument: (value, pointer, { resolver }) => resolver.function(pointer, value),
  },
  organisation: {
    toDocument: (id, codes) => codes.organisations.get(id),
    fromDocument: (code, pointer, { resolver }) => resolver.resolveCode(pointer, 'organisation', code),
  },
  organisations: {
    toDocument: (ids, codes) => findCodes(codes.organisations, ids),
    fromDocument: (values, pointer, { resolver }) => resolver.resolveCodes(pointer, 'organisation', values),
  },
  area: {
    toDocument: (id, codes) => codes.areas.get(id),
    fromDocument: (code, pointer, { resolver }) => resolver.resolveCode(pointer, 'area', code),
  },
  areas: {
    toDocument: (ids, codes) => findCodes(codes.areas, ids),
    fromDocument: (values, pointer, { resolver }) => resolver.resolveCodes(pointer, 'area', values),
  },
  persons: {
    toDocument: (ids) => ids,
    fromDocument: (ids, pointer, { resolver }) => resolver.persons(pointer, ids),
  },
  partners: {
    toDocument: (partners, codes) =>
      partners.map(({ organisationId, commitment, status }) =>
        removeEmpty({
          organisation: codes.organisations.get(organisationId)!,
          commitment: commitment ?? undefined,
          status,
        }),
      ),
    fromDocument: (partners, pointer, { resolver }) =>
      partners.flatMap(({ organisation, commitment, status }, index) => {
        const organisationId = resolver.resolveCode(`${pointer}/${index}/organisation`, 'organisation', organisation)
        return organisationId ? [{ organisationId, commitment: commitment ?? null, status }] : []
      }),
  },
  resources: {
    toDocument: (resources) =>
      resources.map((line) =>
        removeEmpty({
          kind: line.kind,
          service: line.service,
          amount: line.amount ?? undefined,
          available: line.available ?? undefined,
          source: line.source ?? undefined,
          team: line.team,
          funded: line.funded ?? undefined,
          notAvailable: line.notAvailable || undefined,
        }),
      ),
    fromDocument: (resources) =>
      resources.map((line) => ({
        kind: line.kind,
        service: line.service,
        amount: line.amount ?? null,
        available: line.available ?? null,
        source: line.source ?? null,
        ...(line.team !== undefined && { team: line.team }),
        funded: line.funded ?? null,
        notAvailable: line.notAvailable ?? false,
      })),
  },
  needs: {
    toDocument: (needs, codes) =>
      needs.map((need) =>
        removeEmpty({
          kind: need.kind,
          organisation: need.organisationId ? codes.organisations.get(need.organisationId) : undefined,
          text: need.text,
          status: need.status,
          onDate: need.onDate ?? undefined,
        }),
      ),
    fromDocument: (needs, pointer, { resolver }) =>
      needs.map((need, index) => ({
        kind: need.kind,
        organisationId: resolver.resolveCode(`${pointer}/${index}/organisation`, 'organisation', need.organisation),
        text: need.text,
        status: need.status,
        onDate: need.onDate ?? null,
      })),
  },
  links: {
    toDocument: (links, codes) =>
      links.flatMap((link) => {
        const to = codes.elements.get(link.toId)
        return to ? [removeEmpty({ to, relation: link.relation, main: link.main || undefined })] : []
      }),
    fromDocument: (links, pointer, place) =>
      links.flatMap((link, index) => {
        const toId = resolveElement(link.to, `${pointer}/${index}/to`, place)
        return toId ? [{ toId, relation: link.relation, main: link.main ?? false }] : []
      }),
  },
}

/** Removes empty fields, which a document omits. */
export function removeEmpty<Value extends object>(value: { [Key in keyof Value]: Value[Key] | null }): Value {
  const full = Object.entries(value).filter(
    ([, item]) =>
      item !== null &&
      item !== undefined &&
      !(Array.isArray(item) && item.length === 0) &&
      !(typeof item === 'object' && Object.keys(item).length === 0),
  )
  return Object.fromEntries(full) as Value
}
