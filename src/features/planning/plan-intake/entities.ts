import { z } from 'zod'
import { SourceParagraph } from '#platform/intake/contract.ts'
import { ElementKind } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'

/** Fields in lines of an existing plan besides the titles: `Verantwoordelijke: planner`. */
export const fieldNames = ['accountable', 'partners', 'deadline', 'budget', 'area', 'phenomenon', 'indicator'] as const
export const FieldName = z.enum(fieldNames)
export type FieldName = z.infer<typeof FieldName>

/** A possible meaning of the text of a field, the best first. */
export const Candidate = z.strictObject({
  /** The id; for a deadline the first day and the day after the last (`2026-01-01/2027-01-01`); for a budget euros. */
  value: z.string().min(1).max(80),
  label: z.string().max(600),
  /** Distinguishes candidates with the same name. */
  detail: z.string().max(600).nullable(),
})
export type Candidate = z.infer<typeof Candidate>

export const ProposedField = z.strictObject({
  id: z.string().min(1).max(20),
  /** The paragraph that contains the field. The element with this paragraph has the field. */
  paragraph: z.number().int(),
  name: FieldName,
  text: z.string().max(2000),
  candidates: z.array(Candidate).max(5),
})
export type ProposedField = z.infer<typeof ProposedField>

/**
 * The reason for the kind of an element: the text, a heading or a table above, the number among other elements, a
 * heading without other evidence, or the planner.
 */
export const grounds = ['words', 'group', 'table', 'number', 'heading', 'planner'] as const

export const decisions = ['open', 'accepted', 'rejected'] as const
export const ProposalDecision = z.enum(decisions)
export type ProposalDecision = z.infer<typeof ProposalDecision>

export const ProposedElement = z.strictObject({
  id: z.string().min(1).max(20),
  parentId: z.string().max(20).nullable(),
  kind: ElementKind,
  /** Code of the plan's section in which the element is placed; only for elements without a parent. */
  place: z.string().max(80).nullable(),
  code: z.string().max(80).nullable(),
  title: z.string().max(2000).nullable(),
  /** The paragraphs of the element in order. The first paragraphs contain the code and title. */
  paragraphs: z.array(z.number().int()).min(1).max(400),
  /** The paragraph that contains only the title. It is not repeated in the text. */
  heading: z.number().int().nullable(),
  ground: z.enum(grounds),
  decision: ProposalDecision,
  /** The id of the resulting element in the plan. */
  elementId: Id.nullable(),
})
export type ProposedElement = z.infer<typeof ProposedElement>

/** Reasons why a paragraph belongs to no element. */
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
export const NotPlacedReason = z.enum(reasons)
export type NotPlacedReason = z.infer<typeof NotPlacedReason>

export const NotPlaced = z.strictObject({ number: z.number().int(), reason: NotPlacedReason })
export type NotPlaced = z.infer<typeof NotPlaced>

/** The outline that the planner edits. Each paragraph of the document is in a single element, or is not placed. */
export const ProposedOutline = z.strictObject({
  /** Parents come before children. */
  elements: z.array(ProposedElement).max(20_000),
  unplacedParagraphs: z.array(NotPlaced).max(20_000),
  /** Selected candidates by field. A field without a selection stays text. */
  choices: z.record(z.string().max(20), z.string().max(80)),
})
export type ProposedOutline = z.infer<typeof ProposedOutline>

/** A document as a proposal: the text, the detected fields, and the proposed outline. */
export const Proposal = z.strictObject({
  paragraphs: z.array(SourceParagraph),
  fields: z.array(ProposedField),
  outline: ProposedOutline,
})
export type Proposal = z.infer<typeof Proposal>
