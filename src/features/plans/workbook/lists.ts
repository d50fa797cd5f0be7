import type { Language } from '#shared/language.ts'
import { languages } from '#shared/language.ts'
import type { DocumentElement } from '../document/schema.ts'
import { type Cells, type Column, column, columnsPerLanguage } from './columns.ts'
import { cellText, withText } from './texts.ts'

/** What stands beside an element in several rows of a sheet of its own. */
export const listNames = ['means', 'partners', 'links'] as const
export type ListName = (typeof listNames)[number]

export interface ListField {
  name: ListName
  columns: Column[]
  /** Columns without which a row says nothing. */
  required: readonly string[]
  /** By what a row is known again; what it is new: a word of its own. */
  idOf: (item: Cells) => string
  read: (element: DocumentElement) => Cells[]
  write: (element: DocumentElement, items: readonly Cells[]) => DocumentElement
}

/**
 * The items of a list in one form: what is empty is left out, the number of a row only says which row it is, and where items
 * are known by what they name their order says nothing.
 */
export function listValue(list: Pick<ListField, 'name' | 'idOf'>, items: readonly Cells[]): string {
  if (items.length === 0) return ''
  const byName = (one: string, other: string) => (one < other ? -1 : 1)
  const ordered =
    list.name === 'means' ? items : items.toSorted((one, other) => byName(list.idOf(one), list.idOf(other)))
  const said = ordered.map((item) =>
    Object.fromEntries(
      Object.entries(item)
        .filter(([key, value]) => key !== 'number' && value !== '')
        .toSorted(([one], [other]) => byName(one, other)),
    ),
  )
  return JSON.stringify(said)
}

/** The items again, out of their form. */
export const itemsOf = (value: string): Cells[] => (value === '' ? [] : (JSON.parse(value) as Cells[]))

const numberOr = (value: string | undefined): number | undefined => (value ? Number(value) : undefined)
const withList = (element: DocumentElement, name: ListName, items: readonly object[]): DocumentElement => {
  const { [name]: _, ...rest } = element
  return (items.length === 0 ? rest : { ...rest, [name]: items }) as DocumentElement
}
/** Without members that say nothing. */
const said = (item: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined && value !== ''))

const means: ListField = {
  name: 'means',
  columns: [
    column('number', { width: 9, locked: true }),
    column('meansKind', { holds: 'choice', list: 'meansKind', width: 22 }),
    column('service', { holds: 'choice', list: 'service', width: 16 }),
    column('amount', { holds: 'number', width: 12 }),
    column('available', { holds: 'number', width: 12 }),
    column('source', { width: 30 }),
    column('funded', { holds: 'choice', list: 'funded', width: 16 }),
  ],
  required: ['meansKind', 'service'],
  idOf: (item) => item.number ?? '',
  read: (element) =>
    (element.means ?? []).map((one, index) => ({
      number: String(index + 1),
      meansKind: one.kind,
      service: one.service,
      amount: one.amount === undefined ? '' : String(one.amount),
      available: one.available === undefined ? '' : String(one.available),
      source: cellText(one.source ?? ''),
      funded: one.funded ?? '',
    })),
  // "Not available" is said, never left empty: an amount that is not filled in says it.
  write: (element, items) =>
    withList(
      element,
      'means',
      items.map((item) =>
        said({
          kind: item.meansKind,
          service: item.service,
          amount: numberOr(item.amount),
          available: numberOr(item.available),
          source: item.source,
          funded: item.funded,
          notAvailable: item.amount ? undefined : true,
        }),
      ),
    ),
}

const partners = (spoken: readonly Language[]): ListField => ({
  name: 'partners',
  columns: [
    column('organisation', { width: 24 }),
    column('status', { holds: 'choice', list: 'status', width: 18 }),
    ...columnsPerLanguage('commitment', spoken, { width: 40 }),
  ],
  required: ['organisation', 'status'],
  idOf: (item) => item.organisation ?? '',
  read: (element) =>
    (element.partners ?? []).map((one) => ({
      organisation: one.organisation,
      status: one.status,
      ...Object.fromEntries(
        spoken.map((language) => [`commitment:${language}`, cellText(one.commitment?.text[language] ?? '')]),
      ),
    })),
  write: (element, items) =>
    withList(
      element,
      'partners',
      items.map((item) => {
        const before = element.partners?.find((one) => one.organisation === item.organisation)?.commitment
        const commitment = languages.reduce(
          (value, language) =>
            spoken.includes(language) &&
            cellText(value?.text[language] ?? '') !== (item[`commitment:${language}`] ?? '')
              ? withText(value, language, item[`commitment:${language}`] ?? '')
              : value,
          before,
        )
        return said({ organisation: item.organisation, status: item.status, commitment })
      }),
    ),
})

const links: ListField = {
  name: 'links',
  columns: [
    column('relation', { holds: 'choice', list: 'relation', width: 20 }),
    column('plan', { width: 24 }),
    column('to', { width: 40 }),
    column('toTitle', { width: 40, locked: true }),
    column('main', { holds: 'choice', list: 'yesOrNo', width: 12 }),
  ],
  required: ['relation', 'plan', 'to'],
  idOf: (item) => `${item.relation} ${item.plan} ${item.to}`,
  read: (element) =>
    (element.links ?? []).map(({ to, relation, main }) => ({
      relation,
      plan: to.plan,
      to: to.key,
      main: main ? 'yes' : '',
    })),
  write: (element, items) =>
    withList(
      element,
      'links',
      items.map((item) => ({
        to: { plan: item.plan, key: item.to },
        relation: item.relation,
        ...(item.main === 'yes' && { main: true }),
      })),
    ),
}

export const listsOf = (spoken: readonly Language[]): ListField[] => [means, partners(spoken), links]
