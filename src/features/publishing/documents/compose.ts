import { answersOfPlan } from '#features/alignment/items/index.ts'
import { countryPack } from '#features/country/registry/index.ts'
import { findPlan, onePageOf, readElements } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import type { PrintedDocument } from '#platform/docgen/model.ts'
import type { Id } from '#shared/ids.ts'
import type { Marking } from '#shared/marking.ts'
import { chapters } from './chapter.ts'
import type { DocumentOrder } from './contract.ts'
import { illustrativeWords } from './illustrative.ts'
import { leavesTheBody, renditionOf } from './model.ts'
import { type AnsweredBy, onePageDocuments } from './one-page-document.ts'
import { planDocument } from './plan-document.ts'
import { readNames } from './queries.ts'

export type Composed =
  | { refusal: 'NOT_FOUND' }
  | { refusal: 'NOT_PUBLIC'; marking: Marking }
  | {
      refusal?: never
      document: PrintedDocument
      /** Ever shorter forms of it, where it must fit on one page. */
      shorter: readonly PrintedDocument[]
      name: string
      planId: Id
      planOwnerId: Id
      now: string
    }

/** The name of a document without its extension: which plan, for whom, in which language. */
export const nameOf = (code: string, { rendition, language }: DocumentOrder): string =>
  `${code}-${rendition}-${language}`

/** Whether that document may be made of a plan: it must be there for the reader, and a public one must be public. */
export function refusalFor(
  plan: { marking: Marking } | undefined,
  order: DocumentOrder,
): Extract<Composed, { refusal: string }> | undefined {
  if (!plan) return { refusal: 'NOT_FOUND' }
  if (order.rendition === 'public' && plan.marking !== 'TLP:CLEAR')
    return { refusal: 'NOT_PUBLIC', marking: plan.marking }
  return undefined
}

interface Composing {
  /** Of the instance; without it, addresses within it are printed. */
  address?: string | undefined
  /** Is told what comes next, and may throw to stop. */
  begins?: (step: 'reading' | 'composing') => void
}

/** Reads a plan as the actor may and sets it as a document. Figures get their codes: the transaction is no reading one. */
export async function composeDocument(
  work: Work,
  order: DocumentOrder,
  { address = '', begins = () => {} }: Composing = {},
): Promise<Composed> {
  begins('reading')
  const { language, rendition, checks, remarks, questions, changes } = order
  const plan = await findPlan(work.tx, order.planId)
  const refusal = refusalFor(plan, order)
  if (!plan || refusal) return refusal ?? { refusal: 'NOT_FOUND' }
  const elements = await readElements(work.tx, plan.id)
  const { nodes, hidden, marking } = renditionOf(plan, elements, rendition)
  const names = await readNames(work.tx, plan.id)
  const further = []
  const asOthers = order.asOthers ?? leavesTheBody(rendition, plan.marking)
  begins('composing')
  if (rendition !== 'page')
    for (const chapter of chapters()) {
      begins('composing')
      const options = { language, rendition, hidden, checks, remarks, questions, changes, address, asOthers }
      further.push(...(await chapter.build(work, plan.id, options)))
    }
  const whole = planDocument({
    plan,
    kindNames: countryPack().planKinds.find((kind) => kind.code === plan.kind)?.names ?? {},
    nodes,
    names,
    marking,
    language,
    further,
    illustrative: illustrativeWords[language],
    today: work.today,
  })
  const [document = whole, ...shorter] =
    rendition === 'page'
      ? onePageDocuments({
          page: onePageOf(elements),
          head: whole,
          names,
          answers: await answeredBy(work, plan.id),
          language,
        })
      : [whole]
  return {
    document,
    shorter,
    name: nameOf(plan.code, order),
    planId: plan.id,
    planOwnerId: plan.ownerId,
    now: work.now,
  }
}

/** How each element of the plan is answered, by its id. */
async function answeredBy(work: Work, planId: Id): Promise<Map<Id, AnsweredBy>> {
  const answers = await answersOfPlan(work, planId)
  return new Map(answers.map(({ elementId, totals }) => [elementId, totals]))
}
