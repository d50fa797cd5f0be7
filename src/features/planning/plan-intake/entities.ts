import { z } from 'zod'
import { SourceParagraph } from '#platform/intake/contract.ts'
import { ElementKind } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'

/** What a line of an old plan says beside its titles: `Verantwoordelijke: korpschef`. */
export const fieldNames = ['accountable', 'partners', 'deadline', 'budget', 'area', 'phenomenon', 'indicator'] as const
export const FieldName = z.enum(fieldNames)
export type FieldName = z.infer<typeof FieldName>

/** What the words of a field may mean here, the nearest first. */
export const Candidate = z.strictObject({
  /** Id of what it is; of a deadline the first day and the day after the last (`2026-01-01/2027-01-01`); of a budget euros. */
  value: z.string().min(1).max(80),
  label: z.string().max(600),
  /** Tells candidates of one name apart. */
  detail: z.string().max(600).nullable(),
})
export type Candidate = z.infer<typeof Candidate>

export const ProposedField = z.strictObject({
  id: z.string().min(1).max(20),
  /** The paragraph that says it; the element in which that is placed has the field. */
  paragraph: z.number().int(),
  name: FieldName,
  words: z.string().max(2000),
  candidates: z.array(Candidate).max(5),
})
export type ProposedField = z.infer<typeof ProposedField>

/** What makes it an element of that kind: its own words, a heading or a table over it, its number among others, a bare heading; or the planner. */
export const grounds = ['words', 'group', 'table', 'number', 'heading', 'planner'] as const

export const decisions = ['open', 'accepted', 'rejected'] as const
export const Decision = z.enum(decisions)
export type Decision = z.infer<typeof Decision>

export const ProposedElement = z.strictObject({
  id: z.string().min(1).max(20),
  parentId: z.string().max(20).nullable(),
  kind: ElementKind,
  /** Code of the section of the plan in which it comes to stand; only where it stands under no other element. */
  place: z.string().max(80).nullable(),
  code: z.string().max(80).nullable(),
  title: z.string().max(2000).nullable(),
  /** The paragraphs that it is made of, in their order; the words of code and title stand in the first ones. */
  paragraphs: z.array(z.number().int()).min(1).max(400),
  /** The paragraph that is its title and says nothing else: it is not repeated in the text. */
  heading: z.number().int().nullable(),
  ground: z.enum(grounds),
  decision: Decision,
  /** What it became in the plan. */
  elementId: Id.nullable(),
})
export type ProposedElement = z.infer<typeof ProposedElement>

/** Why a paragraph belongs to no element. */
export const reasons = [
  'contents',
  'caption',
  'page_edge',
  'document_title',
  'before_first_heading',
  'names_a_section',
  'names_a_kind',
  'heading_without_text',
  'head_of_table',
] as const
export const Reason = z.enum(reasons)
export type Reason = z.infer<typeof Reason>

export const NotPlaced = z.strictObject({ number: z.number().int(), reason: Reason })
export type NotPlaced = z.infer<typeof NotPlaced>

/** What the planner works on: each paragraph of the document stands in one element, or is not placed. */
export const ProposedOutline = z.strictObject({
  /** Each before what stands under it. */
  elements: z.array(ProposedElement).max(20_000),
  notPlaced: z.array(NotPlaced).max(20_000),
  /** Chosen candidates by field; a field that is absent is left as words. */
  choices: z.record(z.string().max(20), z.string().max(80)),
})
export type ProposedOutline = z.infer<typeof ProposedOutline>

/** A document as a proposal: what it says, what was found in it, and the outline that it may become. */
export const Proposal = z.strictObject({
  paragraphs: z.array(SourceParagraph),
  fields: z.array(ProposedField),
  outline: ProposedOutline,
})
export type Proposal = z.infer<typeof Proposal>
