import type { ElementKind } from '#shared/element-kind.ts'
import { lastDay, periodYears } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { type Language, languages } from '#shared/language.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { type Marking, stricterMarking } from '#shared/marking.ts'
import type { Element, ElementContent, Plan } from '../entities.ts'
import type { Outcome } from './contract.ts'

/** Whether an element with this outcome stands in the new plan. */
export const goesOn = (outcome: Outcome): boolean => outcome === 'carried_over' || outcome === 'changed'

/** A motive says something. */
export const hasMotive = (motive: LocalizedText): boolean => (motive.text[motive.source] ?? '').trim().length >= 3

/** States of a plan after which a next cycle can be prepared: it runs, or it ran. */
export const isFormer = (plan: Pick<Plan, 'state'>): boolean => ['in_force', 'bridging', 'ended'].includes(plan.state)

const isPlace = (kind: ElementKind): boolean => kind === 'part' || kind === 'section'

/** One element of the former plan on which one decides, with the prose that goes where it goes. */
export interface FormerItem {
  element: Element
  /** The nearest element above it on which one decides too. */
  parentId: Id | null
  /** Code of the section, else the part, of the kind in which it stands. */
  place: string | null
  /** Prose directly under it. */
  texts: Element[]
}

/**
 * What one decides on, in the order of the document: every element but parts, sections, and prose under an element, which
 * follows that element. Prose of a section stands for itself.
 */
export function formerItems(elements: readonly Element[]): FormerItem[] {
  const byId = new Map(elements.map((element) => [element.id, element]))
  const items = new Map<Id, FormerItem>()
  for (const element of elements) {
    if (isPlace(element.kind)) continue
    const above = element.parentId === null ? undefined : byId.get(element.parentId)
    const parent = above && items.get(above.id)
    if (parent && element.kind === 'text') parent.texts.push(element)
    else
      items.set(element.id, {
        element,
        parentId: parent ? above.id : null,
        place: parent ? parent.place : (above?.place ?? null),
        texts: [],
      })
  }
  return [...items.values()]
}

/** Priorities first, then what else stands in a section, its prose last; what stands under something stays under it. */
export function prioritiesFirst(items: readonly FormerItem[]): FormerItem[] {
  const children = Map.groupBy(items, (item) => item.parentId)
  const rank = ({ element }: FormerItem) => (element.kind === 'priority' ? 0 : element.kind === 'text' ? 2 : 1)
  const ordered = (children.get(null) ?? []).toSorted((one, other) => rank(one) - rank(other))
  const all: FormerItem[] = []
  const add = (item: FormerItem) => {
    all.push(item)
    for (const child of children.get(item.element.id) ?? []) add(child)
  }
  for (const item of ordered) add(item)
  return all
}

/** Relations that still hold in a new cycle: a pair across a border, a reference. What answers upper plans is asked anew. */
const lasting: readonly ElementContent['links'][number]['relation'][] = ['pairs_with', 'refers_to']

/**
 * What is written in the new plan of an element that goes on: its words and who answers for it, and where it came from.
 * What only held in the former period is not: state, dates, promises of partners, what was available, what was agreed.
 * @param newIdOf what an element of the former plan became; null = it does not go on
 */
export function carriedContent(former: Element, newIdOf: (id: Id) => Id | null | undefined): ElementContent {
  const { id, planId: _planId, parentId: _parentId, position: _position, ...rest } = former
  const { revision: _revision, updatedAt: _updatedAt, ...content } = rest
  const { dueOn: _dueOn, found: _found, ...details } = content.details
  return {
    ...content,
    place: null,
    state: content.state && 'proposed',
    stateReason: null,
    periodFrom: null,
    periodTo: null,
    interestId: (content.interestId && newIdOf(content.interestId)) ?? null,
    details,
    partners: content.partners.map((partner) => ({ ...partner, status: 'asked' as const })),
    means: content.means.map((means) => ({ ...means, available: null, funded: null })),
    needs: content.needs
      .filter((need) => need.status !== 'agreed')
      .map((need) => ({ ...need, status: 'needed' as const, onDate: null })),
    links: [
      ...content.links
        .filter((link) => lasting.includes(link.relation))
        .flatMap((link) => {
          const within = newIdOf(link.toId)
          return within === null ? [] : [{ ...link, toId: within ?? link.toId, main: false }]
        }),
      { toId: id, relation: 'carried_from', main: false },
    ],
  }
}

/** The former title or code with the years of the new period in place of those of the old one; a title without gets them. */
export function withYearsOf<Words extends string | LocalizedText>(
  words: Words,
  old: Pick<Plan, 'periodFrom' | 'periodTo'>,
  next: Pick<Plan, 'periodFrom' | 'periodTo'>,
): Words {
  const years = new Map([
    [firstYear(old), firstYear(next)],
    [lastYear(old), lastYear(next)],
  ])
  const swap = (text: string) => text.replace(/\d{4}/g, (year) => years.get(year) ?? year)
  if (typeof words === 'string') return swap(words) as Words
  const text: Partial<Record<Language, string>> = {}
  for (const language of languages) {
    const said = words.text[language]
    if (said !== undefined)
      text[language] = swap(said) === said ? `${said} ${periodYears(next.periodFrom, next.periodTo)}` : swap(said)
  }
  return { ...(words as LocalizedText), text } as Words
}
const firstYear = ({ periodFrom }: Pick<Plan, 'periodFrom'>): string => periodFrom.slice(0, 4)
const lastYear = ({ periodTo }: Pick<Plan, 'periodTo'>): string => lastDay(periodTo).slice(0, 4)

/**
 * Elements of the former plan of which a rendition of the new one may not speak: what a council named confidential (art.
 * 37) and, for the public, everything stricter than TLP:CLEAR, each with all that stands under it.
 */
export function unspoken(
  plan: Pick<Plan, 'marking'>,
  elements: readonly Element[],
  rendition: 'full' | 'council' | 'public',
): Set<Id> {
  const left = new Set<Id>()
  if (rendition === 'full') return left
  const markings = new Map<Id, Marking>()
  for (const element of elements) {
    const above = (element.parentId !== null && markings.get(element.parentId)) || plan.marking
    const marking = element.marking ? stricterMarking(above, element.marking) : above
    markings.set(element.id, marking)
    const isHidden = element.parentId !== null && left.has(element.parentId)
    if (isHidden || element.confidential || (rendition === 'public' && marking !== 'TLP:CLEAR')) left.add(element.id)
  }
  return left
}
