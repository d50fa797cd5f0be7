import type { FrozenSections } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Block } from '#platform/docgen/model.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import type { Rendition } from './contract.ts'

export interface ChapterOptions {
  language: Language
  rendition: Exclude<Rendition, 'page'>
  /** Elements that this edition leaves out. No chapter may mention them. */
  hidden: ReadonlySet<Id>
  checks: boolean
  comments: boolean
  /** Questions of members of councils and of Parliament, with the answers. */
  questions?: boolean | undefined
  /** Changes since the version in force, even if no decision is pending. */
  changes: boolean
  /** Base address of the instance, for links in the document. */
  address: string
  /** Whether to print figures as external readers see them. */
  externalView: boolean
  /** The frozen rows of the printed version, by section. Undefined: the edition prints the working copy. */
  frozen?: FrozenSections | undefined
  /** The moment of the freezing of the printed version, whose names apply. Undefined: the names of today. */
  namesAt?: string | undefined
}

/** A chapter that a feature adds to a document, after the plan itself. Its slice defines the order. */
export interface Chapter {
  name: string
  /** Whether the chapter prints text of the plan. Other chapters describe the situation of the day. */
  isPlanText?: true
  build(context: TransactionContext, planId: Id, options: ChapterOptions): Promise<Block[]>
}

const registered: Chapter[] = []
export const registerChapters = (chapters: readonly Chapter[]): void => {
  registered.splice(0, registered.length, ...chapters)
}
export const chapters = (): readonly Chapter[] => registered
