import { addLanguageNotes } from '#features/country/language-regime/index.ts'
import { buildSinglePage } from '#features/planning/analyses/index.ts'
import type { Plan } from '#features/planning/plans/entities.ts'
import { findKind, findPlan, findReplacement } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Block, PrintedDocument } from '#platform/docgen/model.ts'
import type { Id } from '#shared/ids.ts'
import type { LanguageRequirement } from '#shared/language-regime.ts'
import type { Marking } from '#shared/marking.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import { loadAnswerTotals } from './answer-totals.ts'
import { buildChapters } from './build-chapters.ts'
import type { ChapterOptions } from './chapter.ts'
import type { DocumentOrder } from './contract.ts'
import { findDesignation } from './designation.ts'
import {
  checkDocumentLanguage,
  findDocumentLanguages,
  type LanguageFailure,
  toDocumentNotes,
} from './document-language.ts'
import { loadEdition } from './edition.ts'
import { illustrativeNotice } from './illustrative.ts'
import { buildRendition, mayLeaveOrganisation } from './model.ts'
import { buildSinglePageDocuments } from './one-page-document.ts'
import { planDocument } from './plan-document.ts'
import { withPublishedIssuers } from './published-issuers.ts'
import { getNames } from './queries.ts'

interface Composed {
  document: PrintedDocument
  /** Shorter variants of the document, for a document that must fit on a single page. */
  shorter: readonly PrintedDocument[]
  name: string
  planId: Id
  planOwnerId: Id
  now: string
}

type DocumentFailure = Failure<'NOT_FOUND'> | Failure<'NOT_PUBLIC', { marking: Marking }> | LanguageFailure

/** A plan of which a document may be created, with the languages of the edition. */
interface DocumentPlan {
  plan: Plan
  requirement: LanguageRequirement
}

/** Returns the file name without extension: plan, edition and language. */
export const toFileName = (code: string, { rendition, language }: DocumentOrder): string =>
  `${code}-${rendition}-${language}`

/**
 * Returns the plan from which this document may be created. The reader must have access to the plan, a public
 * edition requires a public plan, and the language regime must permit the language.
 */
export async function findDocumentPlan(
  context: TransactionContext,
  order: DocumentOrder,
): Promise<Result<DocumentPlan, DocumentFailure>> {
  const plan = await findPlan(context.tx, order.planId)
  if (!plan) return fail('NOT_FOUND')
  if (order.rendition === 'public' && plan.marking !== 'TLP:CLEAR') return fail('NOT_PUBLIC', { marking: plan.marking })
  const requirement = await findDocumentLanguages(context, plan, order.rendition)
  const permitted = checkDocumentLanguage(requirement, plan, order)
  return permitted.ok ? succeed({ plan, requirement }) : permitted
}

interface Composing {
  /** Base address of the instance. Without it, relative addresses are printed. */
  address?: string | undefined
  /** Called at the start of each step. It may throw to stop the process. */
  onStepStart?: (step: 'reading' | 'composing') => void
}

/**
 * Reads a plan with the actor's access rights and composes a document. Figures get codes, so the transaction is not
 * read-only.
 */
export async function composeDocument(
  context: TransactionContext,
  order: DocumentOrder,
  { address = '', onStepStart = () => {} }: Composing = {},
): Promise<Result<Composed, DocumentFailure>> {
  onStepStart('reading')
  const { language, rendition, checks, comments, questions, changes } = order
  const documentPlan = await findDocumentPlan(context, order)
  if (!documentPlan.ok) return documentPlan
  const { plan, requirement } = documentPlan.value
  const notes = toDocumentNotes(requirement, plan, order)
  const edition = await loadEdition(context, plan, order)
  const { elements, status } = edition
  const namesAt = status.kind === 'version' ? status.version.frozenAt : undefined
  const { nodes, hidden, marking } = buildRendition(plan, elements, rendition)
  const names = await getNames(context.tx, plan, {
    elements: nodes.flatMap((node) => (node.kind === 'element' ? [node.element] : [])),
    hidden,
    namesAt,
  })
  const externalView = order.externalView ?? mayLeaveOrganisation(rendition, plan.marking)
  onStepStart('composing')
  const further: Block[] = []
  if (rendition !== 'page') {
    const options: ChapterOptions = {
      ...{
        language,
        rendition,
        hidden,
        checks,
        comments,
        questions,
        address,
        externalView,
        frozen: edition.frozen,
        namesAt,
      },
      // A draft always lists the changes that nobody approved.
      changes: changes || status.kind === 'unapproved',
    }
    further.push(...(await buildChapters(context, plan.id, options, () => onStepStart('composing'))))
  }
  const replacement = await findReplacement(context.tx, plan.id)
  const whole = planDocument({
    plan: await withPublishedIssuers(context, edition.plan),
    // Only the full edition stays with a reader of the plans.
    replacedBy: replacement && (rendition === 'full' || replacement.isPublic) ? replacement.title : null,
    status,
    kindNames: findKind(plan)?.names ?? {},
    kindNamesBindingParts: findKind(plan)?.bindingParts !== undefined,
    isHandout: rendition === 'page',
    confidentialBasis: findKind(plan)?.confidentialParts?.basis ?? {},
    designation: await findDesignation(context, { plan, status, elements, language }),
    nodes,
    names,
    marking,
    language,
    isFullEdition: rendition === 'full',
    further,
    illustrative: illustrativeNotice[language],
    today: context.today,
  })
  const [document = whole, ...shorter] =
    rendition === 'page'
      ? buildSinglePageDocuments({
          page: buildSinglePage(elements),
          head: whole,
          names,
          answers: await loadAnswerTotals(context, plan),
          language,
        })
      : [whole]
  return succeed({
    document: addLanguageNotes(document, notes),
    shorter: shorter.map((variant) => addLanguageNotes(variant, notes)),
    name: toFileName(plan.code, order),
    planId: plan.id,
    planOwnerId: plan.ownerId,
    now: context.now,
  })
}
