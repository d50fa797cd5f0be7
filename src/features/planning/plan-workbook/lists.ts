import type { DocumentElement } from '#features/planning/plan-document/schema.ts'
import { mergeTranslations } from '#features/planning/plans/model.ts'
import type { Language } from '#shared/language.ts'
import { languages } from '#shared/language.ts'
import { type Cells, type Column, column, columnsPerLanguage } from './columns.ts'
import { cellText, replaceText } from './texts.ts'

/** Lists of an element that have their own sheet with several rows. */
export const listNames = ['resources', 'partners', 'links', 'needs'] as const
export type ListName = (typeof listNames)[number]

export interface ListField {
  name: ListName
  columns: Column[]
  /** Columns that a row must fill to be meaningful. */
  required: readonly string[]
  /** Text columns, a column per language. A row must fill the text in any language. */
  textColumns?: readonly string[]
  /** Returns the identity of a row: the number or the named subject. Empty for a new row without a number. */
  getId: (item: Cells) => string
  read: (element: DocumentElement) => Cells[]
  write: (element: DocumentElement, items: readonly Cells[]) => DocumentElement
}

/**
 * Returns the items of a list in canonical form. Empty values are left out and row numbers are ignored. If items are
 * identified by the subject that they name, their order is ignored.
 */
export function listValue(list: Pick<ListField, 'name' | 'getId'>, items: readonly Cells[]): string {
  if (items.length === 0) return ''
  const compareByName = (value: string, other: string) => (value < other ? -1 : 1)
  const ordered =
    list.name === 'resources' || list.name === 'needs'
      ? items
      : items.toSorted((left, other) => compareByName(list.getId(left), list.getId(other)))
  const removeEmpty = ordered.map((item) =>
    Object.fromEntries(
      Object.entries(item)
        .filter(([key, value]) => key !== 'number' && value !== '')
        .toSorted(([value], [other]) => compareByName(value, other)),
    ),
  )
  return JSON.stringify(removeEmpty)
}

/** Parses the items of a list from the canonical form. */
export const parseItems = (value: string): Cells[] => (value === '' ? [] : (JSON.parse(value) as Cells[]))

const numberOr = (value: string | undefined): number | undefined => (value ? Number(value) : undefined)
const setList = (element: DocumentElement, name: ListName, items: readonly object[]): DocumentElement => {
  const { [name]: _, ...rest } = element
  return (items.length === 0 ? rest : { ...rest, [name]: items }) as DocumentElement
}
/** Removes empty members. */
const removeEmpty = (item: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined && value !== ''))

const resourceList: ListField = {
  name: 'resources',
  columns: [
    column('number', { width: 9, locked: true }),
    column('resourceKind', { cellType: 'choice', list: 'resourceKind', width: 22 }),
    column('service', { cellType: 'choice', list: 'service', width: 16 }),
    column('amount', { cellType: 'number', width: 12 }),
    column('available', { cellType: 'number', width: 12 }),
    column('team', { width: 20 }),
    column('source', { width: 30 }),
    column('funded', { cellType: 'choice', list: 'funded', width: 16 }),
  ],
  required: ['resourceKind', 'service'],
  getId: (item) => item.number ?? '',
  read: (element) =>
    (element.resources ?? []).map((entry, index) => ({
      number: String(index + 1),
      resourceKind: entry.kind,
      service: entry.service,
      amount: entry.amount === undefined ? '' : String(entry.amount),
      available: entry.available === undefined ? '' : String(entry.available),
      team: cellText(entry.team ?? ''),
      source: cellText(entry.source ?? ''),
      funded: entry.funded ?? '',
    })),
  // A missing amount is stored explicitly as "not available", never as an empty value.
  write: (element, items) =>
    setList(
      element,
      'resources',
      items.map((item) =>
        removeEmpty({
          kind: item.resourceKind,
          service: item.service,
          amount: numberOr(item.amount),
          available: numberOr(item.available),
          team: item.team,
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
    column('organisation', { names: 'organisation', width: 24 }),
    column('commitmentStatus', { key: 'status', cellType: 'choice', list: 'status', width: 18 }),
    ...columnsPerLanguage('commitment', spoken, { width: 40 }),
  ],
  required: ['organisation', 'status'],
  getId: (item) => item.organisation ?? '',
  read: (element) =>
    (element.partners ?? []).map((partner) => ({
      organisation: partner.organisation,
      status: partner.status,
      ...Object.fromEntries(
        spoken.map((language) => [`commitment:${language}`, cellText(partner.commitment?.text[language] ?? '')]),
      ),
    })),
  write: (element, items) =>
    setList(
      element,
      'partners',
      items.map((item) => {
        const before = element.partners?.find((partner) => partner.organisation === item.organisation)?.commitment
        const commitment = languages.reduce(
          (value, language) =>
            spoken.includes(language) &&
            cellText(value?.text[language] ?? '') !== (item[`commitment:${language}`] ?? '')
              ? replaceText(value, language, item[`commitment:${language}`] ?? '')
              : value,
          before,
        )
        const settled = commitment && mergeTranslations(before, commitment)
        return removeEmpty({ organisation: item.organisation, status: item.status, commitment: settled })
      }),
    ),
})

const links: ListField = {
  name: 'links',
  columns: [
    column('relation', { cellType: 'choice', list: 'relation', width: 20 }),
    column('plan', { width: 24 }),
    column('to', { cellType: 'key', width: 10 }),
    column('toTitle', { width: 40, locked: true }),
    column('main', { cellType: 'choice', list: 'yesOrNo', width: 12 }),
  ],
  required: ['relation', 'plan', 'to'],
  getId: (item) => `${item.relation} ${item.plan} ${item.to}`,
  read: (element) =>
    (element.links ?? []).map(({ to, relation, main }) => ({
      relation,
      plan: to.plan,
      to: to.key,
      main: main ? 'yes' : '',
    })),
  write: (element, items) =>
    setList(
      element,
      'links',
      items.map((item) => ({
        to: { plan: item.plan, key: item.to },
        relation: item.relation,
        ...(item.main === 'yes' && { main: true }),
      })),
    ),
}

const needs = (spoken: readonly Language[]): ListField => {
  const columns = columnsPerLanguage('needText', spoken, { width: 50 })
  return {
    name: 'needs',
    columns: [
      column('number', { width: 9, locked: true }),
      column('needKind', { cellType: 'choice', list: 'needKind', width: 18 }),
      column('organisation', { names: 'organisation', width: 24 }),
      ...columns,
      column('needStatus', { cellType: 'choice', list: 'needStatus', width: 16 }),
      column('onDate', { cellType: 'date', width: 12 }),
    ],
    required: ['needKind', 'needStatus'],
    textColumns: columns.map((message) => message.key),
    getId: (item) => item.number ?? '',
    read: (element) =>
      (element.needs ?? []).map((need, index) => ({
        number: String(index + 1),
        needKind: need.kind,
        organisation: need.organisation ?? '',
        needStatus: need.status,
        onDate: need.onDate ?? '',
        ...Object.fromEntries(columns.map(({ key, language }) => [key, cellText(need.text.text[language!] ?? '')])),
      })),
    write: (element, items) => {
      const before = element.needs ?? []
      // Items have no key. The previous item has the same text in some language. If no item was added or removed, it is
      // the item at the same index.
      const findPrevious = (item: Cells, index: number) =>
        before.find(({ text }) =>
          columns.some(({ key, language }) => item[key] && cellText(text.text[language!] ?? '') === item[key]),
        ) ?? (before.length === items.length ? before[index] : undefined)
      return setList(
        element,
        'needs',
        items.map((item, index) => {
          const former = findPrevious(item, index)?.text
          const after = columns.reduce(
            (text, { key, language }) =>
              cellText(text?.text[language!] ?? '') === (item[key] ?? '')
                ? text
                : replaceText(text, language!, item[key] ?? ''),
            former,
          )
          return removeEmpty({
            kind: item.needKind,
            organisation: item.organisation,
            text: after && mergeTranslations(former, after),
            status: item.needStatus,
            onDate: item.onDate,
          })
        }),
      )
    },
  }
}

export const makeLists = (spoken: readonly Language[]): ListField[] => [
  resourceList,
  partners(spoken),
  links,
  needs(spoken),
]
