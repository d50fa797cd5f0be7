import type { Element, ElementContent, Plan } from '#features/planning/plans/entities.ts'
import type { ElementKind } from '#shared/element-kind.ts'
import { lastDay, periodYears } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { type Language, languages } from '#shared/language.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { type Marking, stricterMarking } from '#shared/marking.ts'
import type { CarryOverOutcome } from './contract.ts'

/** Checks whether an element with this outcome is part of the new plan. */
export const isContinued = (outcome: CarryOverOutcome): boolean => outcome === 'carried_over' || outcome === 'changed'

/** Checks whether the next cycle of a plan can be prepared: the plan is or was in force. */
export const canHaveNextCycle = (plan: Pick<Plan, 'state'>): boolean =>
  ['in_force', 'bridging', 'ended'].includes(plan.state)

const isPlace = (kind: ElementKind): boolean => kind === 'part' || kind === 'section'

/** An element of the previous plan that needs a decision, with the text elements that follow it. */
export interface PreviousItem {
  element: Element
  /** The nearest ancestor that needs a decision too. */
  parentId: Id | null
  /** Code of the section, or else of the part, of the plan kind that contains the element. */
  place: string | null
  /** Text elements directly under it. */
  texts: Element[]
}

/**
 * Returns the elements that need a decision, in document order. Parts and sections are left out. A text under an
 * element follows that element, while a text of a section is decided separately.
 */
export function toPreviousItems(elements: readonly Element[]): PreviousItem[] {
  const byId = new Map(elements.map((element) => [element.id, element]))
  const items = new Map<Id, PreviousItem>()
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

/**
 * Sorts items: priorities first, then other items of a section, with the section's text last. Descendants stay under
 * their parent.
 */
export function prioritiesFirst(items: readonly PreviousItem[]): PreviousItem[] {
  const children = Map.groupBy(items, (item) => item.parentId)
  const rank = ({ element }: PreviousItem) => (element.kind === 'priority' ? 0 : element.kind === 'text' ? 2 : 1)
  const ordered = (children.get(null) ?? []).toSorted((left, other) => rank(left) - rank(other))
  const all: PreviousItem[] = []
  const add = (item: PreviousItem) => {
    all.push(item)
    for (const child of children.get(item.element.id) ?? []) add(child)
  }
  for (const item of ordered) add(item)
  return all
}

/**
 * Relations that remain valid in a new cycle: a pair across a border, a reference. Answers to upper plans are requested
 * again.
 */
const lasting: readonly ElementContent['links'][number]['relation'][] = ['pairs_with', 'refers_to']

/**
 * Returns the content of a carried-over element in the new plan: the text, the accountable functions and the origin.
 * Values that only applied to the previous period are left out: state, dates, partner confirmations, available
 * resources, agreements, deadlines of territories.
 * @param newIdOf the new id of an element of the previous plan (null = not carried over)
 */
export function carriedContent(previous: Element, newIdOf: (id: Id) => Id | null | undefined): ElementContent {
  const { id, planId: _planId, parentId: _parentId, position: _position, ...rest } = previous
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
    resources: content.resources.map((resource) => ({ ...resource, year: null, available: null, funded: null })),
    needs: content.needs
      .filter((need) => need.status !== 'agreed')
      .map((need) => ({ ...need, status: 'needed' as const, onDate: null })),
    territories: content.territories.map((territory) => ({ ...territory, translateBy: null, translatedOn: null })),
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

/**
 * Replaces the years of the old period in a title or code with those of the new period. A title without these years
 * gets the new years added. A code without them stays unchanged.
 */
export function replaceYears<Words extends string | LocalizedText>(
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
    const enteredText = words.text[language]
    if (enteredText !== undefined)
      text[language] =
        swap(enteredText) === enteredText
          ? `${enteredText} ${periodYears(next.periodFrom, next.periodTo)}`
          : swap(enteredText)
  }
  return { ...(words as LocalizedText), text } as Words
}
const firstYear = ({ periodFrom }: Pick<Plan, 'periodFrom'>): string => periodFrom.slice(0, 4)
const lastYear = ({ periodTo }: Pick<Plan, 'periodTo'>): string => lastDay(periodTo).slice(0, 4)

/**
 * Returns the elements of the previous plan that an edition of the new plan may not mention, each with all descendants.
 * These are confidential elements, also while they are only proposed. For the public, they also include everything
 * stricter than TLP:CLEAR.
 */
export function findOmittedElements(
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
